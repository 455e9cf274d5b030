//! Official words that stand on the screen: a row of small buttons, and what
//! such a word means, in both languages.

use iced::alignment::Vertical;
use iced::widget::{Column, container};

use crate::domain::catalog::Term;
use crate::domain::id::TermId;
use crate::i18n::Pair;
use crate::screen::Frame;
use crate::theme::size::{SPACE_4, SPACE_16};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, dialog, icon};

/// The id of the button of a word, for the keyboard and for tests.
pub fn word_id(term: &TermId) -> String {
    format!("term-{term}")
}

/// "Moeilijke woorden: DUO · PIP": the official words in the Dutch of these
/// texts, in the order of the list. Nothing where there is none.
pub fn row<'a, M: Clone + 'a>(
    frame: Frame<'a>,
    texts: &[Pair],
    on_press: impl Fn(TermId) -> M,
) -> Option<Element<'a, M>> {
    let look = frame.look;
    let is_there = |term: &&Term| texts.iter().any(|text| term.is_in(&text.first.text));
    let buttons: Vec<Element<'a, M>> = frame
        .catalog
        .terms
        .iter()
        .filter(is_there)
        .map(|term| {
            button::quiet(look, word_id(&term.id), &name(term))
                .icon("circle-help")
                .on_press(on_press(term.id.clone()))
                .into()
        })
        .collect();
    if buttons.is_empty() {
        return None;
    }
    let title = words::inline(look, &frame.both.pair("terms"), Voice::SIDE.muted(look));
    let title = container(title).align_y(Vertical::Center).height(crate::theme::size::PRESS - 4.0);
    let parts = std::iter::once(title.into()).chain(buttons).collect();
    let row = words::row(look, parts).spacing(SPACE_4).align_y(Vertical::Center);
    Some(row.wrap().vertical_spacing(0).into())
}

fn name(term: &Term) -> Pair {
    Pair::own(term.words.first().map_or(term.id.as_str(), String::as_str))
}

/// What a word means, over the step that is on.
pub fn over<'a, M: Clone + 'a>(
    frame: Frame<'a>,
    under: Element<'a, M>,
    term: &TermId,
    close: M,
) -> Element<'a, M> {
    let (look, both) = (frame.look, frame.both);
    let Some(term) = frame.catalog.term(term) else { return under };
    let told = words::both(look, &both.pair(&word_id(&term.id)), Voice::BODY);
    let mut content = Column::new().spacing(SPACE_16);
    if let Some(picture) = &term.picture {
        content = content.push(icon::tile(look, picture, 56.0, look.roles().calm()));
    }
    let close =
        button::primary(look, "term-close", &both.pair("close")).icon("check").on_press(close);
    dialog::over(look, under, &name(term), content.push(told).into(), vec![close.into()])
}

//! Every widget in every state, to look at: by people, and by the pictures
//! that tests compare. Its words are examples, not texts of the app.

mod answers;
mod desk;
mod over;
mod parts;
mod reading;
mod shared;

use iced::widget::Column;

use super::Element;
use super::words::{self, Voice};
use crate::i18n::{Direction, Mark, Pair, Words};
use crate::theme::Look;
use crate::theme::size::{SPACE_24, SPACE_32, SPACE_48};

/// The pages of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Page {
    Question,
    Basics,
    Plan,
    Today,
    Case,
    Unlock,
    Controls,
    /// Each kind of answer.
    Answers,
    Parts,
    /// Two languages, and rows, in each arrangement.
    Arranged,
    Dialog,
    /// An official word explained.
    Term,
    Keys,
    /// What is read aloud.
    Hear,
    Cover,
    /// Between the shared view and the desk.
    Door,
    /// Where reading is hard.
    Reading,
}

impl Page {
    /// All pages.
    pub const ALL: [Self; 17] = [
        Self::Question,
        Self::Basics,
        Self::Plan,
        Self::Today,
        Self::Case,
        Self::Unlock,
        Self::Controls,
        Self::Answers,
        Self::Parts,
        Self::Arranged,
        Self::Dialog,
        Self::Term,
        Self::Keys,
        Self::Hear,
        Self::Cover,
        Self::Door,
        Self::Reading,
    ];
}

/// One page of the catalogue. Pressing anything sends `pressed`.
pub fn view<'a, M: Clone + 'a>(look: Look, page: Page, pressed: M) -> Element<'a, M> {
    match page {
        Page::Question => shared::question(look, &pressed),
        Page::Basics => shared::basics(look, &pressed),
        Page::Plan => shared::plan(look, &pressed),
        Page::Today => desk::today(look, &pressed),
        Page::Case => desk::case(look, &pressed),
        Page::Unlock => desk::unlock(look, &pressed),
        Page::Controls => parts::controls(look, &pressed),
        Page::Answers => answers::answers(look, &pressed),
        Page::Parts => parts::parts(look, &pressed),
        Page::Arranged => answers::arranged(look, &pressed),
        Page::Dialog => parts::dialog(look, &pressed),
        Page::Term => over::term(look, &pressed),
        Page::Keys => over::keys(look, &pressed),
        Page::Hear => over::hear(look, &pressed),
        Page::Cover => over::covered(look),
        Page::Door => over::door(look, &pressed),
        Page::Reading => reading::reading(Look { easy: true, ..look }, &pressed),
    }
}

/// A list of examples with room between them.
fn examples<'a, M: 'a>(look: Look, parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    let list = Column::with_children(parts).spacing(SPACE_24).padding([SPACE_32, SPACE_48]);
    super::scrolled(look, "catalogue", list)
}

/// A title over examples.
fn title<'a, M: 'a>(look: Look, text: &str) -> Element<'a, M> {
    words::words(look, &Words::own(text), Voice::HEADING)
}

/// Dutch and Arabic, the Arabic not checked.
fn pair(dutch: &str, arabic: &str) -> Pair {
    Pair {
        first: Words::own(dutch),
        second: Some(Words {
            text: arabic.to_owned(),
            direction: Direction::RightToLeft,
            mark: Mark::Unreviewed,
            language: "ar",
            ..Words::default()
        }),
    }
}

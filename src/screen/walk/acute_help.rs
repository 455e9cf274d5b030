//! What to do today, right under the answer that makes something urgent. It
//! states what helps; it does not alarm.

use iced::alignment::Vertical;
use iced::widget::{Column, container};

use crate::domain::advice::Place;
use crate::domain::basics::BasicsItem;
use crate::domain::condition::Condition;
use crate::domain::dossier::SharedDossier;
use crate::domain::id::FactId;
use crate::i18n::Pair;
use crate::screen::Frame;
use crate::theme::size::{SPACE_8, SPACE_12};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, card, icon};

/// What to do today about the answer to this fact's question, if that answer
/// makes an item urgent.
pub fn help<'a, M: 'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    fact: &FactId,
) -> Option<Element<'a, M>> {
    let answered = dossier.facts().answer(fact)?;
    answered.value()?;
    let urgent: Vec<&BasicsItem> = dossier
        .advice()
        .basics
        .iter()
        .filter(|ranked| ranked.place == Place::Urgent)
        .filter_map(|ranked| frame.catalog.item(&ranked.item))
        .filter(|item| rests_on(item, fact))
        .collect();
    if urgent.is_empty() {
        return None;
    }
    let cards = urgent.into_iter().filter_map(|item| one(frame, item));
    Some(Column::with_children(cards).spacing(SPACE_12).into())
}

/// Whether the state of an item follows from this fact.
fn rests_on(item: &BasicsItem, fact: &FactId) -> bool {
    let mut found = item.id.as_str() == fact.as_str();
    for (when, _) in &item.derive {
        when.walk(&mut |condition| {
            found |= matches!(
                condition,
                Condition::Is(of, _) | Condition::Known(of) | Condition::AnsweredUnknown(of)
                    if of == fact
            );
        });
    }
    found
}

fn one<'a, M: 'a>(frame: Frame<'a>, item: &BasicsItem) -> Option<Element<'a, M>> {
    let look = frame.look;
    let tone = look.roles().now;
    let today = frame.both.maybe_pair(&format!("item-{}", item.id), "today")?;
    let title = title(frame, item);
    let head = vec![
        icon::picture(look, &item.picture, 24.0, tone.ink),
        words::inline(look, &title, Voice::BODY.bold().ink(tone.ink)),
    ];
    let head = words::row(look, head).spacing(SPACE_12).align_y(Vertical::Center);
    let head = container(head).width(iced::Length::Fill).align_x(words::start(look));
    let told = words::both(look, &today, Voice::BODY.ink(look.roles().ink));
    Some(card::boxed(look, tone, Column::new().spacing(SPACE_8).push(head).push(told)))
}

/// "Vandaag: een dokter bellen".
fn title(frame: Frame<'_>, item: &BasicsItem) -> Pair {
    let args = crate::i18n::Args::new().attr("what", format!("item-{}", item.id), "do");
    frame.both.pair_with("walk-today", &args)
}

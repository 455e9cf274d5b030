//! What to do today, right under the answer that asks for it: one sentence a
//! line, whom to call in large type. It states what helps; it does not alarm.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use crate::domain::advice::Place;
use crate::domain::basics::{BasicsItem, ItemState};
use crate::domain::condition::Condition;
use crate::domain::dossier::SharedDossier;
use crate::domain::id::FactId;
use crate::i18n::{Pair, Words};
use crate::screen::Frame;
use crate::theme::size::{SPACE_8, SPACE_12};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, card, icon};

/// What to do today about the answer to this fact's question, if that answer
/// makes an item urgent, or leaves open what is asked first in each meeting.
pub fn help<'a, M: 'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    fact: &FactId,
) -> Option<Element<'a, M>> {
    let items = items(frame, dossier, fact);
    if items.is_empty() {
        return None;
    }
    let cards = items.into_iter().filter_map(|(item, is_urgent)| one(frame, item, is_urgent));
    Some(Column::with_children(cards).spacing(SPACE_12).into())
}

/// The texts of what to do, to explain the official words in them.
pub fn texts(frame: Frame<'_>, dossier: &SharedDossier, fact: &FactId) -> Vec<Pair> {
    let items = items(frame, dossier, fact).into_iter();
    items.filter_map(|(item, _)| today(frame, item)).collect()
}

/// What has to be done today because of this answer, and whether it is urgent.
fn items<'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    fact: &FactId,
) -> Vec<(&'a BasicsItem, bool)> {
    if dossier.facts().value(fact).is_none() {
        return Vec::new();
    }
    let due = dossier.advice().basics.iter().filter_map(|ranked| {
        let item = frame.catalog.item(&ranked.item)?;
        let is_urgent = ranked.place == Place::Urgent;
        let is_open = item.tier == 0 && ranked.state == ItemState::Open;
        (rests_on(item, fact) && (is_urgent || is_open)).then_some((item, is_urgent))
    });
    due.collect()
}

fn today(frame: Frame<'_>, item: &BasicsItem) -> Option<Pair> {
    frame.both.maybe_pair(&format!("item-{}", item.id), "today")
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

fn one<'a, M: 'a>(frame: Frame<'a>, item: &BasicsItem, is_urgent: bool) -> Option<Element<'a, M>> {
    let look = frame.look;
    let roles = look.roles();
    let tone = if is_urgent { roles.now } else { roles.open };
    let today = today(frame, item)?;
    let title = title(frame, item);
    let head = vec![
        icon::tile(look, &item.picture, 44.0, tone),
        words::inline(look, &title, Voice::LEAD.ink(tone.ink)),
    ];
    let head = words::row(look, head).spacing(SPACE_12).align_y(Vertical::Center);
    let head = container(head).width(Length::Fill).align_x(words::start(look));
    let side = |text: &Words| -> Element<'a, M> {
        let look = look.reading(text.direction);
        let lines = sentences(&text.text).map(|sentence| {
            let calls = sentence.contains(|c: char| c.is_ascii_digit());
            let line = Words { text: sentence.to_owned(), ..text.clone() };
            let (sign, voice) =
                if calls { ("phone", Voice::LEAD) } else { ("chevron-right", Voice::BODY) };
            let sign = container(icon::directed(look, sign, 20.0, tone.ink)).padding([4.0, 0.0]);
            let told = container(words::line(look, &line, voice.ink(roles.ink)));
            words::row(look, vec![sign.into(), told.width(Length::Fill).into()])
                .spacing(SPACE_8)
                .into()
        });
        Column::with_children(lines).spacing(SPACE_8).width(Length::Fill).into()
    };
    let first = side(&today.first);
    let told = match &today.second {
        None => first,
        Some(second) => words::columns(look, first, side(second)),
    };
    Some(card::boxed(look, tone, Column::new().spacing(SPACE_12).push(head).push(told)))
}

/// The sentences of a text, each with its own end.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!', '؟']).map(str::trim).filter(|part| !part.is_empty())
}

/// "Vandaag: een dokter bellen".
fn title(frame: Frame<'_>, item: &BasicsItem) -> Pair {
    let args = crate::i18n::Args::new().attr("what", format!("item-{}", item.id), "do");
    frame.both.pair_with("walk-today", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_told_sentence_by_sentence_and_numbers_stay_whole() {
        let text = "Gevaar voor uw leven? Bel \u{2068}112\u{2069}. Bel 0800\u{a0}8020.";
        let told: Vec<&str> = sentences(text).collect();
        let whole = ["Gevaar voor uw leven?", "Bel \u{2068}112\u{2069}.", "Bel 0800\u{a0}8020."];
        assert_eq!(told, whole);
    }
}

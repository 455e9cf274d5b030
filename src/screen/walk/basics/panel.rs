//! What stands under a row that is open.

use iced::Length;
use iced::widget::{Column, container};

use super::super::terms;
use super::{Message, Open, ask, questions, told};
use crate::domain::advice::Ranked;
use crate::domain::basics::{BasicsItem, ItemState};
use crate::domain::catalog::Grade;
use crate::domain::date_rule::Deadline;
use crate::domain::dossier::SharedDossier;
use crate::i18n::{Args, DateStyle, Pair};
use crate::screen::Frame;
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, badge, card, choice};

/// The dates that belong to an item, the nearest first.
pub(super) fn deadlines<'a>(
    item: &'a BasicsItem,
    dossier: &'a SharedDossier,
) -> impl Iterator<Item = &'a Deadline> {
    dossier.advice().deadlines.iter().filter(|deadline| item.deadlines.contains(&deadline.rule))
}

/// The small line of a row: what waits for others, its date, or what it waits
/// for; and by when it was agreed.
pub(super) fn sub(frame: Frame<'_>, dossier: &SharedDossier, ranked: &Ranked) -> Option<Pair> {
    let Frame { both, today, .. } = frame;
    let item = frame.catalog.item(&ranked.item)?;
    let record = dossier.case().case().item(&ranked.item).map(|record| record.value);
    let mut parts = Vec::new();
    let settled = ranked.state.is_settled();
    if !settled && let Some(deadline) = deadlines(item, dossier).next() {
        parts.push(told::last_day(both, deadline, today));
        if frame.terse {
            return told::joined(&parts).into();
        }
        parts.push(told::kind(both, deadline));
    }
    if ranked.state == ItemState::InProgress
        && let Some(record) = record
    {
        if let Some(on) = &record.waits_on {
            parts.push(both.pair_with("basics-waits-on-whom", &Args::new().text("who", on)));
        }
        if let Some(since) = record.since {
            let args = Args::new().day("day", since, DateStyle::Plain);
            parts.push(both.pair_with("basics-since", &args));
        }
    }
    if !settled && !frame.terse && parts.is_empty() && !ranked.waits_for.is_empty() {
        parts.push(told::with_items(both, "basics-waits-for", &ranked.waits_for));
    }
    if !settled && let Some(by) = record.and_then(|record| record.by) {
        let args = Args::new().day("day", by, DateStyle::Medium);
        parts.push(both.pair_with("basics-agreed-by", &args));
    }
    (!parts.is_empty()).then(|| told::joined(&parts))
}

/// Everything about the open item.
pub(super) fn view<'a>(
    open: &'a Open,
    frame: Frame<'a>,
    dossier: &'a SharedDossier,
    ranked: &'a Ranked,
) -> Element<'a, Message> {
    let Some(item) = frame.catalog.item(&ranked.item) else { return crate::widget::nothing() };
    let mut lines = Column::new().spacing(SPACE_24).width(Length::Fill);
    lines = lines.push(about(frame, dossier, item, ranked));
    let dates: Vec<Element<'a, Message>> = if ranked.state.is_settled() {
        Vec::new()
    } else {
        deadlines(item, dossier).map(|deadline| told::deadline(frame, dossier, deadline)).collect()
    };
    if !dates.is_empty() {
        lines = lines.push(Column::with_children(dates).spacing(SPACE_12));
    }
    lines = lines.push(states(frame, ranked));
    let asked = questions(frame, dossier, &ranked.item);
    for question in asked {
        lines = lines.push(ask::view(open, frame, dossier, question));
    }
    if !ranked.state.is_settled() {
        lines = lines.push(arranged(open, frame, dossier, ranked));
    }
    container(lines).padding([SPACE_12, SPACE_24]).width(Length::Fill).into()
}

/// What to do today, why, where, what to bring, and where that was read.
fn about<'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    item: &BasicsItem,
    ranked: &Ranked,
) -> Element<'a, Message> {
    let Frame { look, both, .. } = frame;
    let id = format!("item-{}", item.id);
    let mut lines = Column::new().spacing(SPACE_16).width(Length::Fill);
    let today = both.maybe_pair(&id, "today").filter(|_| !ranked.state.is_settled());
    if let Some(today) = today {
        let told = Column::new()
            .spacing(SPACE_8)
            .push(words::both(look, &both.pair("basics-today"), Voice::DESK.bold()))
            .push(words::both(look, &today, Voice::BODY.ink(look.roles().ink)));
        lines = lines.push(card::boxed(look, look.roles().now, told));
    }
    lines = lines.extend(view_terms(frame, &id, ranked));
    if frame.terse {
        return lines.into();
    }
    let parts = [
        ("why", "lightbulb", "basics-why"),
        ("body", "building-2", "basics-body"),
        ("bring", "folder-open", "basics-bring"),
    ];
    for (attribute, picture, label) in parts {
        if let Some(text) = both.maybe_pair(&id, attribute) {
            lines = lines.push(told::labelled(frame, picture, &both.pair(label), &text));
        }
    }
    if !ranked.waits_for.is_empty() && !ranked.state.is_settled() {
        let first = told::items(both, &ranked.waits_for);
        lines = lines.push(told::labelled(frame, "hourglass", &both.pair("basics-first"), &first));
    }
    // Why it stands here, for who asks.
    let place = both.place(&ranked.place);
    lines = lines.push(words::both(look, &place, Voice::SIDE.muted(look)));
    if ranked.state != ItemState::NotApplicable {
        lines = lines.extend(super::super::lists::of_item(frame, dossier, &item.id));
    }
    let has_date = deadlines(item, dossier).next().is_some();
    if item.source.is_some() && !has_date {
        lines = lines.push(told::source(frame, item.source.as_ref(), Grade::Verified));
    }
    lines.into()
}

/// The official words that stand here.
fn view_terms<'a>(frame: Frame<'a>, id: &str, ranked: &Ranked) -> Option<Element<'a, Message>> {
    let both = frame.both;
    let mut texts = vec![both.pair(id)];
    if !ranked.state.is_settled() {
        texts.extend(both.maybe_pair(id, "today"));
    }
    if !frame.terse {
        let parts = ["why", "body", "bring"];
        texts.extend(parts.iter().filter_map(|part| both.maybe_pair(id, part)));
    }
    terms::row(frame, &texts, Message::Explain)
}

/// The six states.
fn states<'a>(frame: Frame<'a>, ranked: &Ranked) -> Element<'a, Message> {
    let cards = ItemState::ALL.into_iter().enumerate().map(|(at, state)| {
        let label = frame.both.pair(&format!("state-{}", state.id()));
        let id = format!("basics-state-{}", state.id());
        choice::card(frame.look, id, &label)
            .picture(badge::state_picture(state))
            .key((at + 1).to_string())
            .chosen(ranked.state == state)
            .compact(true)
            .on_press(Message::State(state))
            .into()
    });
    Column::new()
        .spacing(SPACE_12)
        .push(told::heading(frame, "basics-how"))
        .push(choice::grid(frame.look, cards.collect()))
        .into()
}

/// Who does it, by when, and whom it waits for.
fn arranged<'a>(
    open: &'a Open,
    frame: Frame<'a>,
    dossier: &SharedDossier,
    ranked: &Ranked,
) -> Element<'a, Message> {
    let both = frame.both;
    let record = dossier.case().case().item(&ranked.item).map(|record| record.value);
    let chosen = record.and_then(|record| record.who);
    let mut lines = Column::new()
        .spacing(SPACE_12)
        .width(Length::Fill)
        .push(told::heading(frame, "basics-who"))
        .push(told::who_buttons(frame, "basics", chosen, Message::Who))
        .push(told::day_field(
            frame,
            "basics-by".to_owned(),
            &both.pair("basics-by"),
            &open.by,
            Message::By,
        ));
    if ranked.state == ItemState::InProgress {
        let label = both.pair("basics-waits-on");
        lines = lines.push(
            frame
                .free_text("basics-waits-on", &label, &open.waits_on)
                .on_input(Message::WaitsOn)
                .on_submit(Message::WaitsOnDone),
        );
    }
    lines.into()
}

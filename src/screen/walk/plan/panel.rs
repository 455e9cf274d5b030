//! What stands under a line that is open: why, what it brings, its dates, and
//! what two people can decide about it.

use iced::Length;
use iced::widget::Column;

use super::super::basics::told;
use super::super::lists;
use super::super::terms;
use super::form::Form;
use super::{Act, Message, said};
use crate::domain::catalog::Grade;
use crate::domain::dossier::SharedDossier;
use crate::domain::plan::{Held, Line, Origin, Standing};
use crate::i18n::Args;
use crate::screen::Frame;
use crate::theme::size::{SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::card::{self, Sort};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, choice};

/// What can be decided about a line, in the order of its keys.
pub(super) fn acts(line: &Line) -> impl Iterator<Item = Act> {
    let now = line.is_held().then_some(Act::StartNow);
    [Act::Yes, Act::Other, Act::No, Act::PutOff].into_iter().chain(now)
}

/// Everything about the open line.
pub(super) fn view<'a>(
    form: &'a Form,
    frame: Frame<'a>,
    dossier: &'a SharedDossier,
    line: &'a Line,
) -> Element<'a, Message> {
    let look = frame.look;
    let mut lines = Column::new().spacing(SPACE_24).width(Length::Fill);
    if let Some(held) = &line.held {
        lines = lines.push(view_held(frame, dossier, held));
    }
    if line.lapsed {
        let text = frame.both.pair("plan-lapsed");
        lines = lines.push(card::notice(look, Sort::Info, &text, None));
    }
    lines = lines.extend(view_terms(frame, line));
    if !frame.terse {
        lines = lines.push(why(frame, dossier, line));
    }
    if let Some(deadline) = &line.deadline {
        lines = lines.push(told::deadline(frame, dossier, deadline));
    }
    if let Standing::Declined(Some(reason)) = &line.standing
        && matches!(form, Form::None)
    {
        let said = frame.both.pair_with("plan-said", &Args::new().text("words", reason));
        lines = lines.push(words::both(look, &said, Voice::DESK));
    }
    if !matches!(form, Form::Gate(_)) {
        lines = lines.push(cards(form, frame, line));
    }
    lines.push(form.view(frame, line)).into()
}

/// The official words that stand here.
fn view_terms<'a>(frame: Frame<'a>, line: &Line) -> Option<Element<'a, Message>> {
    let both = frame.both;
    let (id, parts): (_, &[_]) = match &line.origin {
        Origin::Item(item) => (format!("item-{item}"), &["do", "why", "body", "bring"]),
        Origin::Measure(measure) => (format!("measure-{measure}"), &["why", "brings"]),
        Origin::Own(_) => (String::new(), &[]),
    };
    let mut texts = vec![said::title(both, line)];
    if !frame.terse {
        texts.extend(parts.iter().filter_map(|part| both.maybe_pair(&id, part)));
    }
    terms::row(frame, &texts, Message::Explain)
}

/// The basics that come first, and the term that runs all the same.
fn view_held<'a>(frame: Frame<'a>, dossier: &SharedDossier, held: &Held) -> Element<'a, Message> {
    let Frame { look, both, today, .. } = frame;
    let ink = look.roles().ink;
    if let Some(reason) = &held.lifted {
        let text = both.pair_with("plan-started", &Args::new().text("words", reason));
        return card::notice(look, Sort::Info, &text, None);
    }
    let first = told::with_items(both, "plan-held", &held.by);
    let mut lines =
        Column::new().spacing(SPACE_8).push(words::both(look, &first, Voice::BODY.ink(ink)));
    let term = dossier.advice().deadlines.iter().find(|deadline| {
        deadline.rule.as_str().starts_with("term-") && deadline.days_left(today) >= 0
    });
    if let Some(term) = term {
        let told = told::joined(&[
            both.pair("plan-held-term"),
            told::last_day(both, term, today),
            told::kind(both, term),
        ]);
        lines = lines.push(words::both(look, &told, Voice::DESK.ink(ink)));
    }
    card::boxed(look, look.roles().progress, lines)
}

/// The reasons, why it fits, what it brings, and where that was read.
fn why<'a>(frame: Frame<'a>, dossier: &SharedDossier, line: &Line) -> Element<'a, Message> {
    let Frame { look, both, .. } = frame;
    let mut lines = Column::new().spacing(SPACE_16).width(Length::Fill);
    let texts: (String, &[(&str, &str, &str)]) = match &line.origin {
        Origin::Item(item) => (
            format!("item-{item}"),
            &[
                ("why", "lightbulb", "basics-why"),
                ("body", "building-2", "basics-body"),
                ("bring", "folder-open", "basics-bring"),
            ],
        ),
        Origin::Measure(measure) => (
            format!("measure-{measure}"),
            &[("why", "lightbulb", "basics-why"), ("brings", "sprout", "plan-brings")],
        ),
        Origin::Own(_) => (String::new(), &[]),
    };
    let (id, parts) = texts;
    for (attribute, picture, label) in parts {
        if let Some(text) = both.maybe_pair(&id, attribute) {
            lines = lines.push(told::labelled(frame, picture, &both.pair(label), &text));
        }
    }
    let reasons: Vec<_> = both.reasons(dossier.facts(), dossier.advice(), &line.because).collect();
    if reasons.len() > 1 {
        let mut told = Column::new().spacing(SPACE_4);
        for reason in &reasons {
            told = told.push(words::both(look, reason, Voice::DESK.muted(look)));
        }
        lines = lines.push(told);
    } else if matches!(line.origin, Origin::Own(_)) {
        let own = both.pair("plan-reason-missing");
        lines = lines.push(words::both(look, &own, Voice::DESK.muted(look)));
    }
    lines = lines.extend(match &line.origin {
        Origin::Measure(measure) => lists::of_measure(frame, dossier, measure),
        Origin::Item(item) => lists::of_item(frame, dossier, item),
        Origin::Own(_) => Vec::new(),
    });
    if let Origin::Measure(measure) = &line.origin
        && let Some(measure) = frame.catalog.measure(measure)
    {
        lines = lines.push(told::source(frame, measure.source.as_ref(), measure.grade));
    } else if let Origin::Item(item) = &line.origin
        && let Some(item) = frame.catalog.item(item)
        && line.deadline.is_none()
    {
        lines = lines.push(told::source(frame, item.source.as_ref(), Grade::Verified));
    }
    lines.into()
}

/// "Ja, dit doe ik", "anders", "dit past niet", "later".
fn cards<'a>(form: &Form, frame: Frame<'a>, line: &Line) -> Element<'a, Message> {
    let cards: Vec<Element<'a, Message>> = acts(line)
        .enumerate()
        .map(|(at, act)| {
            let (id, picture) = match act {
                Act::Yes => ("plan-yes", "handshake"),
                Act::Other => ("plan-other", "pencil"),
                Act::No => ("plan-no", "x"),
                Act::PutOff => ("plan-put-off", "clock"),
                Act::StartNow => ("plan-start-now", "play"),
            };
            let chosen = match act {
                Act::Yes => matches!(line.standing, Standing::Agreed(_)),
                Act::Other => matches!(form, Form::Change(_)),
                Act::No => matches!(line.standing, Standing::Declined(_)),
                Act::PutOff => line.standing == Standing::Postponed,
                Act::StartNow => false,
            };
            choice::card(frame.look, id, &frame.both.pair(id))
                .picture(picture)
                .key((at + 1).to_string())
                .chosen(chosen)
                .compact(true)
                .on_press(Message::Act(act))
                .into()
        })
        .collect();
    let across = if frame.look.is_narrow() { 2 } else { cards.len() };
    // Said once more beside the cards what they are about.
    let own = said::own_words(line)
        .map(|words| frame.both.pair_with("plan-said", &Args::new().text("words", words)));
    let mut lines = Column::new().spacing(SPACE_12).push(told::heading(frame, "plan-what"));
    if let Some(own) = own {
        lines = lines.push(words::both(frame.look, &own, Voice::DESK));
    }
    lines.push(choice::grid_of(frame.look, across, cards)).into()
}

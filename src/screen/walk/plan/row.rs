//! A line of the plan while it is closed, and the three cards on top.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::super::basics::told;
use super::{Message, row_id, said};
use crate::domain::date_rule::DateKind;
use crate::domain::dossier::SharedDossier;
use crate::domain::event::Who;
use crate::domain::plan::{Line, Standing};
use crate::i18n::{Args, DateStyle, Pair, Words};
use crate::screen::Frame;
use crate::theme::size::{SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::theme::style;
use crate::widget::access::{Role, access};
use crate::widget::badge::{self, Nearness};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, icon, plan as widgets};

/// The room for how it stands, by when and who.
const SIDE: f32 = 264.0;
/// A longer name is cut on a card; the bar above has the same person.
const LONGEST_NAME: usize = 18;

/// A line that opens when it is pressed.
pub(super) fn view<'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    line: &Line,
    open: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let Frame { look, both, .. } = frame;
    let roles = look.roles();
    let title = said::title(both, line);
    let sub = sub(frame, dossier, line);
    let titles = titles(frame, &title, sub.as_ref());
    let picture = icon::tile(look, said::picture(frame.catalog, line), 44.0, roles.calm());
    let sign = if open { "chevron-down" } else { "chevron-right" };
    let sign = icon::directed(look, sign, 22.0, roles.muted);
    let side = side(frame, dossier, line);
    let content: Element<'a, Message> = if look.is_narrow() {
        let told = Column::new().spacing(SPACE_8).width(Length::Fill).push(titles).push(side);
        words::row(look, vec![picture, told.into(), sign]).spacing(SPACE_16).into()
    } else {
        let titles = container(titles).width(Length::Fill).into();
        let side = container(side).width(SIDE).align_x(words::start(look)).into();
        words::row(look, vec![picture, titles, side, sign])
            .spacing(SPACE_16)
            .align_y(Vertical::Center)
            .into()
    };
    access(look, row_id(&line.key), Role::Disclosure, words::spoken(&title), content)
        .width(Length::Fill)
        .min_height(72.0)
        .padding([SPACE_12, SPACE_16])
        .on(open)
        .style(move |status| {
            let ground = match (open, status.hovered) {
                (true, _) => roles.tint,
                (false, true) => roles.hover,
                (false, false) => roles.surface,
            };
            style::plain(ground, style::border(ground, 0.0, SPACE_8))
        })
        .on_press(on_press)
        .into()
}

fn titles<'a>(frame: Frame<'a>, title: &Pair, sub: Option<&Pair>) -> Element<'a, Message> {
    let look = frame.look;
    let half = |title: &Words, sub: Option<&Words>| -> Element<'a, Message> {
        let mut lines = Column::new().spacing(SPACE_4).width(Length::Fill);
        lines = lines.push(words::line(look, title, Voice::BODY.bold()));
        if let Some(sub) = sub {
            lines = lines.push(words::line(look, sub, Voice::SIDE.muted(look)));
        }
        lines.into()
    };
    let first = half(&title.first, sub.map(|sub| &sub.first));
    let second_sub = sub.and_then(|sub| sub.second.as_ref());
    match &title.second {
        Some(second) => words::columns(look, first, half(second, second_sub)),
        // Own words stand once; the reason under them in both.
        None => match second_sub {
            Some(second) => {
                let second = words::line(look, second, Voice::SIDE.muted(look));
                words::columns(look, first, second)
            }
            None => first,
        },
    }
}

/// What a date that passed asks for now, or the first reason. Where words are
/// few, only what, who and when are told.
fn sub(frame: Frame<'_>, dossier: &SharedDossier, line: &Line) -> Option<Pair> {
    let Frame { both, today, .. } = frame;
    if frame.terse {
        return None;
    }
    if let Some(deadline) = &line.deadline
        && line.is_open()
        && deadline.days_left(today) < 0
    {
        return Some(told::meaning(both, deadline, today));
    }
    if let Some(words) = said::own_words(line) {
        return Some(both.pair_with("plan-said", &Args::new().text("words", words)));
    }
    let first = both.reasons(dossier.facts(), dossier.advice(), &line.because).next();
    match &line.held {
        Some(held) if line.is_held() => {
            let waits = told::with_items(both, "basics-waits-for", &held.by);
            Some(first.map_or(waits.clone(), |first| told::joined(&[first, waits])))
        }
        _ => first,
    }
}

/// How it stands, by when, who.
fn side<'a>(frame: Frame<'a>, dossier: &SharedDossier, line: &Line) -> Element<'a, Message> {
    let look = frame.look;
    let mut lines = Column::new().spacing(SPACE_8).align_x(words::start(look));
    if let Some(standing) = standing(frame, line) {
        lines = lines.push(standing);
    }
    for date in dates(frame, line) {
        lines = lines.push(date);
    }
    let label = who_label(frame, dossier, line.who);
    let ink = widgets::who_ink(look, line.who);
    let who = words::row(
        look,
        vec![
            icon::picture(look, widgets::who_picture(line.who), 20.0, ink),
            words::inline(look, &label, Voice::SIDE.ink(ink)),
        ],
    )
    .spacing(SPACE_8)
    .align_y(Vertical::Center);
    lines.push(who).into()
}

/// "Ik (Selam)", "Begeleider", "Samen".
pub(super) fn who_label(frame: Frame<'_>, dossier: &SharedDossier, who: Who) -> Pair {
    match (who, dossier.name()) {
        (Who::Client, Some(name)) => {
            let name = Words::own(&name).cut(LONGEST_NAME).text;
            frame.both.pair_with("plan-me", &Args::new().text("name", name))
        }
        _ => told::who(frame.both, who),
    }
}

/// How a line stands; a plain proposal needs no word.
pub(super) fn standing<'a>(frame: Frame<'a>, line: &Line) -> Option<Element<'a, Message>> {
    let Frame { look, both, .. } = frame;
    let roles = look.roles();
    let (picture, name, tone, loose) = match &line.standing {
        Standing::Proposed if line.is_held() => ("leaf", "calm", roles.progress, false),
        Standing::Proposed => return None,
        Standing::Agreed(_) if line.lapsed => ("info", "lapsed", roles.neutral(), true),
        Standing::Agreed(_) => ("handshake", "agreed", roles.done, false),
        Standing::Declined(_) => ("x", "declined", roles.neutral(), true),
        Standing::Postponed => ("clock", "postponed", roles.neutral(), true),
        Standing::Done => ("circle-check", "done", roles.done, false),
    };
    let label = both.pair(&format!("plan-standing-{name}"));
    Some(badge::chip(look, picture, &label, tone, loose))
}

/// By when it was agreed, and the date of the law or a letter where that has
/// to stay in sight.
pub(super) fn dates<'a>(frame: Frame<'a>, line: &Line) -> Vec<Element<'a, Message>> {
    let Frame { look, both, today, .. } = frame;
    if !line.is_open() {
        return Vec::new();
    }
    let mut chips = Vec::new();
    let agreed = matches!(line.standing, Standing::Agreed(_));
    if agreed && let Some(by) = line.by {
        let near = match (by - today).num_days() {
            ..=0 => Nearness::Now,
            1..=7 => Nearness::Soon,
            _ => Nearness::Later,
        };
        let label = both.date_pair(by, DateStyle::Plain);
        chips.push(badge::date(look, near, DateKind::Planning, &label));
    }
    let law = line.deadline.as_ref().filter(|deadline| !agreed || deadline.fatal);
    if let Some(deadline) = law {
        let exact = matches!(deadline.kind, DateKind::Letter | DateKind::Legal);
        let label = if exact && deadline.days_left(today) >= 0 {
            let id = if deadline.opens { "first-day" } else { "last-day" };
            both.pair_with(id, &Args::new().day("day", deadline.date, DateStyle::Plain))
        } else {
            both.date_pair(deadline.date, DateStyle::Plain)
        };
        let near = told::nearness(deadline, today);
        let kind = words::inline(look, &told::kind(both, deadline), Voice::SMALL.muted(look));
        let chip = badge::date(look, near, deadline.kind, &label);
        let kind = container(kind).padding([0.0, SPACE_12]);
        let dated = Column::new().spacing(SPACE_4).align_x(words::start(look)).push(chip);
        chips.push(dated.push(kind).into());
    } else if !agreed && let Some(by) = line.by {
        let label = both.pair_with("plan-day", &Args::new().day("day", by, DateStyle::Plain));
        chips.push(badge::date(look, Nearness::Later, DateKind::Planning, &label));
    }
    chips
}

/// One of the three on top.
pub(super) fn highlight<'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    line: &Line,
) -> Element<'a, Message> {
    let Frame { look, both, .. } = frame;
    let title = said::title(both, line);
    let because = sub(frame, dossier, line);
    let who = who_label(frame, dossier, line.who);
    let mut chips = Vec::new();
    chips.extend(standing(frame, line));
    chips.extend(dates(frame, line));
    let date = (!chips.is_empty()).then(|| words::row(look, chips).spacing(SPACE_8).wrap().into());
    widgets::highlight(
        look,
        row_id(&line.key),
        widgets::Highlight {
            who: line.who,
            who_label: &who,
            picture: said::picture(frame.catalog, line),
            title: &title,
            because: because.as_ref(),
            date,
        },
        Message::Show(line.key.clone()),
    )
}

//! "De klok van de wet": start, today, thirty months and end on a line, each
//! with what kind of date it is; and every other date under it.

use chrono::NaiveDate;
use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::super::super::Frame;
use super::super::frame::{self, capital, one, say, say_with};
use super::super::when;
use super::overview::Message;
use crate::domain::answer::Answer;
use crate::domain::date_rule::{DateKind, Deadline};
use crate::domain::dossier::Dossier;
use crate::domain::id::{FactId, RuleId};
use crate::domain::regime::Regime;
use crate::i18n::{Args, DateStyle, Words};
use crate::theme::size::{SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::widget::timeline::{self, Point, Sort};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card};

/// Rules that give the points of the law itself.
const OF_THE_LAW: [&str; 4] =
    ["thirty-months-wi2013", "thirty-months-wi2021", "term-wi2013", "term-wi2021"];
/// So many other dates stand on the line.
const BESIDE: usize = 3;
/// So many days back a passed date still stands on the line.
const PASSED: i64 = 92;
/// So many dates are listed before somebody asks for all.
const LISTED: usize = 5;

/// The clock of the law.
pub(super) fn view<'a>(frame: Frame<'a>, dossier: &'a Dossier) -> Element<'a, Message> {
    let look = frame.look;
    let decision = &dossier.advice.decision;
    let regime = decision.regime.id();
    let mut lines = Column::new().spacing(SPACE_12);
    if let Some(branch) = &decision.branch {
        let why = say(frame, &format!("regime-why-{branch}"));
        let why = frame::say_to(frame, dossier, &why);
        lines = lines.push(words::frame_line(look, &why, Voice::DESK.muted(look)));
    }
    if matches!(decision.regime, Regime::Wi2013 | Regime::Wi2021) {
        lines = lines.push(timeline::timeline(look, &points(frame, dossier)));
        if let Some(text) = without(frame, dossier) {
            let text = frame::say_to(frame, dossier, &text);
            lines = lines.push(words::frame_line(look, &text, Voice::DESK));
        }
    } else {
        let means = frame.both.first.maybe(&format!("regime-{regime}"), "means");
        if decision.regime == Regime::Unknown {
            let told = one(frame, ask(dossier));
            lines = lines.push(card::notice(look, card::Sort::Info, &told, None));
        } else if let Some(means) = means {
            let means = frame::say_to(frame, dossier, &means);
            lines = lines.push(words::frame_line(look, &means, Voice::DESK));
        }
    }
    let law = say(frame, &format!("regime-{regime}"));
    card::titled(look, &say(frame, "case-clock"), Some(&law), lines)
}

/// What to do while the law is not known.
fn ask(dossier: &Dossier) -> &'static str {
    match dossier.facts.answer(&FactId::new("obliged-since")) {
        Some(Answer::Unknown) => "case-ask-letter",
        _ => "case-ask-date",
    }
}

/// What is said while there is no last day.
fn without(frame: Frame<'_>, dossier: &Dossier) -> Option<Words> {
    let rule = match dossier.advice.decision.regime {
        Regime::Wi2013 => "term-wi2013",
        Regime::Wi2021 => "term-wi2021",
        _ => return None,
    };
    if dossier.advice.deadline(&RuleId::new(rule)).is_some() {
        return None;
    }
    frame.both.first.maybe(&format!("deadline-{rule}"), "without")
}

fn points(frame: Frame<'_>, dossier: &Dossier) -> Vec<Point> {
    let mut days: Vec<(NaiveDate, Sort, DateKind, Words)> = Vec::new();
    let since = dossier.facts.date(&FactId::new("obliged-since"));
    if let Some(since) = since {
        let kind = if since.is_exact() { DateKind::Letter } else { DateKind::Estimate };
        days.push((since.earliest(), Sort::Past, kind, say(frame, "case-clock-start")));
    }
    days.push((frame.today, Sort::Today, DateKind::Letter, say(frame, "today")));
    // The last day always; whatever else is long behind us only takes room.
    let matters = |one: &&Deadline| {
        one.rule.as_str().starts_with("term-") || one.days_left(frame.today) >= -PASSED
    };
    let is_of_the_law = |one: &&Deadline| OF_THE_LAW.contains(&one.rule.as_str());
    let deadlines = || dossier.advice.deadlines.iter().filter(matters);
    let mut beside: Vec<&Deadline> = deadlines().filter(|one| !is_of_the_law(one)).collect();
    // What cannot be missed, then what the law starts with, then the nearest.
    beside.sort_by_key(|one| {
        (!one.fatal, !matches!(one.rule.as_str(), "pip-due" | "pvt-wi2013-due"))
    });
    beside.truncate(BESIDE);
    for deadline in deadlines().filter(is_of_the_law).chain(beside) {
        let sort = match deadline.days_left(frame.today) {
            ..0 => Sort::Past,
            0..=28 if deadline.fatal => Sort::Now,
            _ => Sort::Ahead,
        };
        days.push((deadline.date, sort, deadline.kind, when::label(frame, deadline)));
    }
    days.sort_by_key(|(day, ..)| *day);
    let number = |day: NaiveDate| (day - NaiveDate::default()).num_days();
    let first = days.first().map_or(0, |(day, ..)| number(*day));
    let last = days.last().map_or(0, |(day, ..)| number(*day));
    days.into_iter()
        .map(|(day, sort, kind, label)| {
            let date = if matches!(sort, Sort::Today) {
                frame.both.first.date_words(day, DateStyle::Plain)
            } else {
                let args = Args::new()
                    .day("day", day, DateStyle::Plain)
                    .text("kind", when::kind(frame, kind).text);
                say_with(frame, "case-clock-day", &args)
            };
            Point { at: timeline::position(first, last, number(day)), sort, kind, date, label }
        })
        .collect()
}

/// Every date, the nearest first; those behind us after them.
pub(super) fn dates<'a>(
    frame: Frame<'a>,
    dossier: &'a Dossier,
    all: bool,
) -> Option<Element<'a, Message>> {
    let look = frame.look;
    let (ahead, behind): (Vec<_>, Vec<_>) =
        dossier.advice.deadlines.iter().partition(|one| one.date >= frame.today);
    let every: Vec<_> = ahead.into_iter().chain(behind.into_iter().rev()).collect();
    if every.is_empty() {
        return None;
    }
    let shown = if all { every.len() } else { LISTED };
    let mut lines = Column::new().spacing(SPACE_8);
    for (at, deadline) in every.iter().take(shown).enumerate() {
        if at > 0 {
            lines = lines.push(hairline(frame));
        }
        lines = lines.push(date(frame, dossier, deadline));
    }
    if every.len() > shown {
        let label = words::single(&super::count(frame, "today-show-all", every.len()));
        lines =
            lines.push(button::quiet(look, "case-all-dates", &label).on_press(Message::AllDates));
    }
    Some(card::titled(look, &say(frame, "case-dates"), None, lines))
}

pub(super) fn hairline<'a, M: 'a>(frame: Frame<'_>) -> Element<'a, M> {
    let line = frame.look.roles().line;
    iced::widget::rule::horizontal(1)
        .style(move |_| iced::widget::rule::Style {
            color: line,
            radius: 0.0.into(),
            fill_mode: iced::widget::rule::FillMode::Full,
            snap: true,
        })
        .into()
}

/// One date: what, the last day with its kind, small print, how long still.
pub(super) fn date<'a, M: 'a>(
    frame: Frame<'a>,
    dossier: &Dossier,
    deadline: &Deadline,
) -> Element<'a, M> {
    let look = frame.look;
    let id = format!("deadline-{}", deadline.rule);
    let mut told = Column::new().spacing(SPACE_4).width(Length::Fill);
    told = told.push(words::frame_line(look, &say(frame, &id), Voice::DESK.bold()));
    let args = Args::new()
        .day("day", deadline.date, DateStyle::Long)
        .text("kind", when::kind(frame, deadline.kind).text);
    let id_of_day = if deadline.opens { "case-first-day" } else { "case-last-day" };
    let last = say_with(frame, id_of_day, &args);
    told = told.push(words::frame_line(look, &last, Voice::DESK));
    let mut small = Vec::new();
    if deadline.date < frame.today {
        let after = frame.both.first.maybe(&id, "after");
        small.extend(after.map(|after| frame::say_to(frame, dossier, &after)));
    } else if let Some(plan) = deadline.plan.filter(|plan| *plan < deadline.date) {
        small.push(say_with(frame, "plan-day", &Args::new().day("day", plan, DateStyle::Long)));
    }
    if let Some(rolled) = deadline.rolled {
        let args = Args::new().day("day", rolled.day, DateStyle::Long);
        let id = if rolled.sure { "rolled-day" } else { "rolled-day-unsure" };
        small.push(say_with(frame, id, &args));
    }
    let because = frame.both.reasons(&dossier.facts, &dossier.advice, &deadline.because);
    small.extend(because.map(|reason| reason.first));
    small.extend(source(frame, deadline));
    for line in small {
        let line = capital(&line);
        told = told.push(words::frame_line(look, &line, Voice::SIDE.muted(look)));
    }
    let chip = container(when::chip(frame, deadline)).padding([2.0, 0.0]);
    words::row(look, vec![told.into(), chip.into()]).spacing(SPACE_16).align_y(Vertical::Top).into()
}

/// Where the date was read, and who compared it.
fn source(frame: Frame<'_>, deadline: &Deadline) -> Option<Words> {
    if deadline.kind == DateKind::Letter {
        return None;
    }
    let rule = frame.catalog.rule(&deadline.rule)?;
    let source = frame.catalog.source(rule.source.as_ref()?)?;
    let version = Args::new().text("ref", &rule.reference).number("version", rule.version);
    let mut parts = vec![say_with(
        frame,
        "source-line",
        &Args::new().words("source", format!("source-{}", source.id)),
    )];
    parts.push(frame.both.checked(frame.catalog.check_of(rule)).first);
    parts.push(say_with(frame, "explain-rule", &version));
    let text: Vec<String> = parts.into_iter().map(|part| part.text).collect();
    Some(Words::own(&text.join(" · ")))
}

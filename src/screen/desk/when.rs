//! Days at the desk: in words, as chips, and as people type them.

use chrono::NaiveDate;

use super::super::Frame;
use super::frame::{say, say_with};
use crate::domain::date::{DateError, PartialDate};
use crate::domain::date_rule::{DateKind, Deadline};
use crate::domain::event::whole_day;
use crate::i18n::{Args, DateStyle, Words};
use crate::widget::Element;
use crate::widget::badge::{self, Nearness};
use crate::widget::words::single;

/// "do 10 dec": a day near enough to need no year.
pub(super) fn short(frame: Frame<'_>, day: NaiveDate) -> Words {
    if day == frame.today {
        return say(frame, "today");
    }
    let dutch = &frame.both.first;
    let medium = dutch.date(day, DateStyle::Medium);
    let weekday = medium.split(' ').next().unwrap_or_default();
    Words::own(&format!("{weekday} {}", dutch.date(day, DateStyle::Short)))
}

/// "maandag 23 november".
pub(super) fn long(frame: Frame<'_>, day: NaiveDate) -> Words {
    frame.both.first.date_words(day, DateStyle::Long)
}

/// "14 december 2026".
pub(super) fn plain(frame: Frame<'_>, day: NaiveDate) -> Words {
    frame.both.first.date_words(day, DateStyle::Plain)
}

/// "vandaag", or the day with its year.
pub(super) fn short_or_plain(frame: Frame<'_>, day: NaiveDate) -> Words {
    if day == frame.today { say(frame, "today") } else { plain(frame, day) }
}

/// "nog 21 dagen", "vandaag", "sinds 3 dagen".
pub(super) fn left(frame: Frame<'_>, day: NaiveDate) -> Words {
    frame.both.first.days_left((day - frame.today).num_days())
}

/// How soon a day is, for its colour.
pub(super) fn nearness(frame: Frame<'_>, day: NaiveDate, fatal: bool) -> Nearness {
    match (day - frame.today).num_days() {
        ..=7 => Nearness::Now,
        8..=28 if fatal => Nearness::Now,
        8..=28 => Nearness::Soon,
        _ => Nearness::Later,
    }
}

/// The chip of a date: how long still, in the colour of how soon.
pub(super) fn chip<'a, M: 'a>(frame: Frame<'_>, deadline: &Deadline) -> Element<'a, M> {
    let label = single(&left(frame, deadline.date));
    let near = nearness(frame, deadline.date, deadline.fatal);
    badge::date(frame.look, near, deadline.kind, &label)
}

/// The same chip, which says what the date is for: "gezin aanvragen: nog 21
/// dagen".
pub(super) fn told_chip<'a, M: 'a>(frame: Frame<'_>, deadline: &Deadline) -> Element<'a, M> {
    let args = Args::new()
        .text("what", label(frame, deadline).text)
        .text("left", left(frame, deadline.date).text);
    let told = single(&say_with(frame, "people-date", &args));
    let near = nearness(frame, deadline.date, deadline.fatal);
    badge::date(frame.look, near, deadline.kind, &told)
}

/// What a date is for, in few words.
pub(super) fn label(frame: Frame<'_>, deadline: &Deadline) -> Words {
    let short = frame.both.first.maybe("case-clock-rule", deadline.rule.as_str());
    short.unwrap_or_else(|| say(frame, &format!("deadline-{}", deadline.rule)))
}

/// What kind of date it is, in words.
pub(super) fn kind(frame: Frame<'_>, kind: DateKind) -> Words {
    say(frame, &format!("date-kind-{}", kind.id()))
}

/// A day as somebody typed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typed {
    /// Nothing.
    Empty,
    /// This day.
    Day(NaiveDate),
    /// Not understood; the id of the sentence that says so.
    Wrong(&'static str),
}

impl Typed {
    /// Reads what was typed.
    pub(super) fn read(text: &str) -> Self {
        if text.trim().is_empty() {
            return Self::Empty;
        }
        match text.parse::<PartialDate>() {
            Ok(date) => whole_day(date).map_or(Self::Wrong("desk-date-no-day"), Self::Day),
            Err(DateError::NoSuchDay) => Self::Wrong("desk-date-no-such-day"),
            Err(DateError::Form) => Self::Wrong("desk-date-form"),
        }
    }

    /// The day, where there is one.
    pub(super) fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Empty | Self::Wrong(_) => None,
        }
    }

    /// Whether something stands there that was not understood.
    pub(super) fn is_wrong(self) -> bool {
        matches!(self, Self::Wrong(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_day_is_a_day() {
        assert_eq!(Typed::read(" "), Typed::Empty);
        assert_eq!(
            Typed::read("14-12-2026").day().map(|day| day.to_string()),
            Some("2026-12-14".into())
        );
        assert_eq!(Typed::read("12-2026"), Typed::Wrong("desk-date-no-day"));
        assert_eq!(Typed::read("31-2-2026"), Typed::Wrong("desk-date-no-such-day"));
        assert_eq!(Typed::read("morgen"), Typed::Wrong("desk-date-form"));
    }
}

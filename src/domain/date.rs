//! Dates as people know them (a year, a month or a day), and spans of time.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;

/// A date of which the day, or the month too, may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not of a form we know: `2026`, `11-2026`, `23-11-2026`, `2026-11-23`.
    #[error("not a date")]
    Form,
    /// The form is right, the day does not exist (31 February).
    #[error("no such day")]
    NoSuchDay,
}

impl PartialDate {
    /// A date known to the day.
    pub fn day(date: NaiveDate) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }

    /// Checked parts; `None` where no such day exists or a day has no month.
    pub fn new(year: i32, month: Option<u32>, day: Option<u32>) -> Option<Self> {
        if !(1900..=2200).contains(&year) || (month.is_none() && day.is_some()) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))?;
        Some(Self { year, month, day })
    }

    /// The earliest day it can be. Safe for a term that must not be missed.
    pub fn earliest(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
            .unwrap_or_default()
    }

    /// The latest day it can be.
    pub fn latest(self) -> NaiveDate {
        let first = self.earliest();
        let next = match (self.month, self.day) {
            (Some(_), Some(_)) => return first,
            (Some(_), None) => first.checked_add_months(Months::new(1)),
            _ => first.checked_add_months(Months::new(12)),
        };
        next.and_then(|day| day.pred_opt()).unwrap_or(first)
    }

    /// Whether the day is known.
    pub fn is_exact(self) -> bool {
        self.day.is_some()
    }

    /// Year, month and day, as far as they are known.
    pub fn parts(self) -> (i32, Option<u32>, Option<u32>) {
        (self.year, self.month, self.day)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for PartialDate {
    type Error = DateError;

    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    /// Reads what people type: `2026`, `11-2026`, `2026-11`, `23-11-2026`,
    /// `23/11/2026`, `23.11.2026`, `23 11 2026`, `2026-11-23`; digits of the
    /// Arabic and Persian scripts are read as their Western values.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let parts: Vec<String> = text
            .trim()
            .split(['-', '/', '.', ' '])
            .filter(|part| !part.is_empty())
            .map(western_digits)
            .collect();
        let number = |part: &str| part.parse::<u32>().map_err(|_| DateError::Form);
        let is_year = |part: &str| part.len() == 4;
        let (year, month, day) = match parts.as_slice() {
            [y] if is_year(y) => (number(y)?, None, None),
            [y, m] if is_year(y) => (number(y)?, Some(number(m)?), None),
            [m, y] if is_year(y) => (number(y)?, Some(number(m)?), None),
            [y, m, d] if is_year(y) => (number(y)?, Some(number(m)?), Some(number(d)?)),
            [d, m, y] if is_year(y) => (number(y)?, Some(number(m)?), Some(number(d)?)),
            _ => return Err(DateError::Form),
        };
        let year = i32::try_from(year).map_err(|_| DateError::Form)?;
        Self::new(year, month, day).ok_or(DateError::NoSuchDay)
    }
}

/// The same text with the digits of other scripts folded to 0–9.
pub fn western_digits(text: &str) -> String {
    text.chars()
        .map(|c| {
            let zero = match c {
                '٠'..='٩' => '٠',
                '۰'..='۹' => '۰',
                _ => return c,
            };
            char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
        })
        .collect()
}

/// A span such as `3 months` or `3 years, -1 day`, applied from left to right.
///
/// Parts: `-7 days`, `8 weeks`, `3 working days`, `6 months`, `3 years`,
/// `month start` (the first of a month, this day or after it), `month end` (the
/// last day of that month), `on 31-08` (that day of that year).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span(Vec<Step>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Days(i32),
    WorkingDays(u32),
    Months(i32),
    MonthStart,
    MonthEnd,
    DayOfYear { month: u32, day: u32 },
}

/// Why a text is not a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a span is written as \"3 months\" or \"3 years, -1 day\"")]
pub struct SpanError;

impl FromStr for Span {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Self, SpanError> {
        text.split(',').map(|part| step(part.trim())).collect::<Result<_, _>>().map(Self)
    }
}

fn step(text: &str) -> Result<Step, SpanError> {
    match text {
        "month start" => return Ok(Step::MonthStart),
        "month end" => return Ok(Step::MonthEnd),
        _ => {}
    }
    if let Some(day) = text.strip_prefix("on ") {
        let (day, month) = day.split_once('-').ok_or(SpanError)?;
        let day: u32 = day.parse().map_err(|_| SpanError)?;
        let month: u32 = month.parse().map_err(|_| SpanError)?;
        // A day that exists in every year.
        NaiveDate::from_ymd_opt(2025, month, day).ok_or(SpanError)?;
        return Ok(Step::DayOfYear { month, day });
    }
    let (count, unit) = text.split_once(' ').ok_or(SpanError)?;
    let count: i32 = count.parse().map_err(|_| SpanError)?;
    let times = |size: i32| count.checked_mul(size).ok_or(SpanError);
    match unit.trim() {
        "day" | "days" => Ok(Step::Days(count)),
        "week" | "weeks" => times(7).map(Step::Days),
        "working day" | "working days" => {
            u32::try_from(count).map(Step::WorkingDays).map_err(|_| SpanError)
        }
        "month" | "months" => Ok(Step::Months(count)),
        "year" | "years" => times(12).map(Step::Months),
        _ => Err(SpanError),
    }
}

impl Span {
    /// Nothing at all: the day itself.
    pub fn none() -> Self {
        Self::default()
    }

    /// So many days.
    pub fn days(count: u16) -> Self {
        Self(vec![Step::Days(i32::from(count))])
    }

    /// Whether it may be longer than 90 days: such a term is not rounded
    /// (Algemene termijnenwet, art. 4).
    pub fn is_over_90_days(&self) -> bool {
        self.0.iter().any(|step| match step {
            Step::Days(days) => *days > 90,
            Step::Months(months) => *months > 2,
            _ => false,
        })
    }

    /// The day that lies this span after `start`; 29 February and the 31st are
    /// clamped to the last day of a shorter month. `None` past chrono's range.
    pub fn after(&self, start: NaiveDate, calendar: &Calendar) -> Option<NaiveDate> {
        self.0.iter().try_fold(start, |day, step| match *step {
            Step::Days(days) => {
                let size = Days::new(u64::from(days.unsigned_abs()));
                if days < 0 { day.checked_sub_days(size) } else { day.checked_add_days(size) }
            }
            Step::WorkingDays(days) => calendar.working_days_after(day, days),
            Step::Months(months) => {
                let size = Months::new(months.unsigned_abs());
                if months < 0 { day.checked_sub_months(size) } else { day.checked_add_months(size) }
            }
            Step::MonthStart if day.day() == 1 => Some(day),
            Step::MonthStart => day.with_day(1)?.checked_add_months(Months::new(1)),
            Step::MonthEnd => day.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt(),
            Step::DayOfYear { month, day: of_month } => {
                NaiveDate::from_ymd_opt(day.year(), month, of_month)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for text in
            ["2026-11-23", "23-11-2026", "23/11/2026", " 23.11.2026 ", "23 11 2026", "٢٣-١١-٢٠٢٦"]
        {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), "2026-11-23", "{text}");
        }
        assert_eq!("11-2026".parse::<PartialDate>().unwrap().to_string(), "2026-11");
        assert_eq!("2026".parse::<PartialDate>().unwrap().to_string(), "2026");
        assert_eq!("31-02-2026".parse::<PartialDate>(), Err(DateError::NoSuchDay));
        assert_eq!("morgen".parse::<PartialDate>(), Err(DateError::Form));
        assert_eq!("23-11-26".parse::<PartialDate>(), Err(DateError::Form));
    }

    #[test]
    fn a_month_runs_to_its_last_day() {
        let month: PartialDate = "02-2028".parse().unwrap();
        assert_eq!(month.earliest().to_string(), "2028-02-01");
        assert_eq!(month.latest().to_string(), "2028-02-29");
    }

    fn after(start: &str, span: &str) -> String {
        let span: Span = span.parse().unwrap();
        span.after(start.parse().unwrap(), &Calendar::default()).unwrap().to_string()
    }

    #[test]
    fn spans_clamp_and_run_left_to_right() {
        assert_eq!(after("2024-02-29", "3 years"), "2027-02-28");
        assert_eq!(after("2026-11-03", "6 months, -1 day"), "2027-05-02");
        assert_eq!(after("2026-04-01", "3 months, month end"), "2026-07-31");
        assert_eq!(after("2026-11-03", "month start"), "2026-12-01");
        assert_eq!(after("2026-12-01", "month start"), "2026-12-01");
        assert_eq!(after("2026-11-03", "1 year, on 31-08"), "2027-08-31");
        // Thursday, Monday and Tuesday: 24 December; 25 and 26 are feasts.
        assert_eq!(after("2026-12-23", "3 working days"), "2026-12-29");
    }

    #[test]
    fn what_is_no_span_is_no_span() {
        for text in
            ["3 moons", "", "days", "on 29-02", "on 31-04", "-1 working day", "999999999 years"]
        {
            assert!(text.parse::<Span>().is_err(), "{text}");
        }
        assert!("91 days".parse::<Span>().unwrap().is_over_90_days());
        assert!(!"12 weeks".parse::<Span>().unwrap().is_over_90_days());
    }
}

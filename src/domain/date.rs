//! Dates as people know them (a year, a month or a day), and spans of time.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

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
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span(Vec<(i32, Unit)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Days,
    Months,
}

/// Why a text is not a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a span is written as \"3 months\" or \"3 years, -1 day\"")]
pub struct SpanError;

impl FromStr for Span {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Self, SpanError> {
        text.split(',')
            .map(|part| {
                let (count, unit) = part.trim().split_once(' ').ok_or(SpanError)?;
                let count: i32 = count.parse().map_err(|_| SpanError)?;
                match unit.trim() {
                    "day" | "days" => Ok((count, Unit::Days)),
                    "week" | "weeks" => Ok((count * 7, Unit::Days)),
                    "month" | "months" => Ok((count, Unit::Months)),
                    "year" | "years" => Ok((count * 12, Unit::Months)),
                    _ => Err(SpanError),
                }
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

impl Span {
    /// Nothing at all: the day itself.
    pub fn none() -> Self {
        Self::default()
    }

    /// So many days.
    pub fn days(count: u16) -> Self {
        Self(vec![(i32::from(count), Unit::Days)])
    }

    /// The day that lies this span after `start`; 29 February and the 31st are
    /// clamped to the last day of a shorter month. `None` past chrono's range.
    pub fn after(&self, start: NaiveDate) -> Option<NaiveDate> {
        self.0.iter().try_fold(start, |day, &(count, unit)| {
            let size = count.unsigned_abs();
            match (unit, count < 0) {
                (Unit::Days, false) => day.checked_add_days(Days::new(u64::from(size))),
                (Unit::Days, true) => day.checked_sub_days(Days::new(u64::from(size))),
                (Unit::Months, false) => day.checked_add_months(Months::new(size)),
                (Unit::Months, true) => day.checked_sub_months(Months::new(size)),
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

    #[test]
    fn spans_clamp_and_run_left_to_right() {
        let leap = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
        let span: Span = "3 years".parse().unwrap();
        assert_eq!(span.after(leap).unwrap().to_string(), "2027-02-28");
        let span: Span = "6 months, -1 day".parse().unwrap();
        let start = NaiveDate::from_ymd_opt(2026, 11, 3).unwrap();
        assert_eq!(span.after(start).unwrap().to_string(), "2027-05-02");
        assert!("3 moons".parse::<Span>().is_err());
    }
}

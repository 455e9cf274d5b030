//! Working days under the Algemene termijnenwet. Rounding is for small print
//! and for planning; the raw day is always the headline.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The days that are made equal to a feast day year by year (art. 3, third
/// paragraph). They are announced, so they are data; weekends and feasts are
/// reckoned.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    /// The equated days.
    pub equated: BTreeSet<NaiveDate>,
    /// The years of which all equated days are known. Of any other year: "nog
    /// niet bekend".
    pub years: BTreeSet<i32>,
}

impl Calendar {
    /// Whether it is no weekend day, no feast day of the Algemene termijnenwet
    /// (art. 2 and 3: 1 January, Good Friday, Easter Monday, King's Day, 5 May,
    /// Ascension Day, Whit Monday, 25 and 26 December) and no equated day.
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        !is_weekend_or_feast(day) && !self.equated.contains(&day)
    }

    /// Whether the equated days of its year are known.
    pub fn is_announced(&self, day: NaiveDate) -> bool {
        self.years.contains(&day.year())
    }

    /// This day, or the first working day after it.
    pub fn roll_forward(&self, day: NaiveDate) -> NaiveDate {
        day.iter_days().find(|day| self.is_working_day(*day)).unwrap_or(day)
    }

    /// This day, or the last working day before it.
    pub fn roll_back(&self, day: NaiveDate) -> NaiveDate {
        std::iter::successors(Some(day), NaiveDate::pred_opt)
            .find(|day| self.is_working_day(*day))
            .unwrap_or(day)
    }

    /// The last of so many working days after this day.
    pub fn working_days_after(&self, day: NaiveDate, count: u32) -> Option<NaiveDate> {
        let Some(nth) = usize::try_from(count).ok()?.checked_sub(1) else { return Some(day) };
        day.iter_days().skip(1).filter(|day| self.is_working_day(*day)).nth(nth)
    }
}

fn is_weekend_or_feast(day: NaiveDate) -> bool {
    if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        return true;
    }
    let fixed = matches!((day.month(), day.day()), (1, 1) | (5, 5) | (12, 25 | 26));
    let kings_day = NaiveDate::from_ymd_opt(day.year(), 4, 27).is_some_and(|april| {
        let feast = if april.weekday() == Weekday::Sun { april - Days::new(1) } else { april };
        feast == day
    });
    let around_easter = easter(day.year())
        .is_some_and(|easter| matches!((day - easter).num_days(), -2 | 1 | 39 | 50));
    fixed || kings_day || around_easter
}

/// Easter Sunday (Meeus, Jones and Butcher's reckoning).
#[expect(clippy::many_single_char_names, reason = "the letters of the published reckoning")]
fn easter(year: i32) -> Option<NaiveDate> {
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(sum / 31).ok()?, u32::try_from(sum % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for (year, sunday) in [
            (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2028, "2028-04-16"),
        ] {
            assert_eq!(easter(year), Some(day(sunday)));
        }
    }

    #[test]
    fn feasts_weekends_and_equated_days_are_not_working_days() {
        let calendar = Calendar {
            equated: BTreeSet::from([day("2026-05-15")]),
            years: BTreeSet::from([2026]),
        };
        for feast in [
            "2026-04-03",
            "2026-04-06",
            "2026-05-14",
            "2026-05-15",
            "2026-05-25",
            "2026-12-25",
            "2026-04-27",
            "2026-05-05",
            "2026-01-01",
        ] {
            assert!(!calendar.is_working_day(day(feast)), "{feast}");
        }
        // 27 April 2025 is a Sunday, so King's Day is the 26th.
        assert!(!calendar.is_working_day(day("2025-04-26")));
        assert!(calendar.is_working_day(day("2025-04-28")));
        assert_eq!(calendar.roll_forward(day("2026-12-25")), day("2026-12-28"));
        assert_eq!(calendar.roll_forward(day("2026-05-14")), day("2026-05-18"));
        assert_eq!(calendar.roll_back(day("2026-12-26")), day("2026-12-24"));
        assert!(
            calendar.is_announced(day("2026-12-31")) && !calendar.is_announced(day("2029-01-01"))
        );
    }
}

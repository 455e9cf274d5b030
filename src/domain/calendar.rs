//! Working days under the Algemene termijnenwet. Rounding is for small print
//! and for planning; the raw day is always the headline.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Whether it is a weekend day or a feast day of the Algemene termijnenwet
/// (art. 2 and 3): 1 January, Good Friday, Easter Monday, King's Day, 5 May,
/// Ascension Day, Whit Monday, 25 and 26 December. Days that are made equal
/// year by year are not known here.
pub fn is_working_day(day: NaiveDate) -> bool {
    if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        return false;
    }
    let fixed = matches!((day.month(), day.day()), (1, 1) | (5, 5) | (12, 25 | 26));
    let kings_day = NaiveDate::from_ymd_opt(day.year(), 4, 27).is_some_and(|april| {
        let feast = if april.weekday() == Weekday::Sun { april - Days::new(1) } else { april };
        feast == day
    });
    let around_easter = easter(day.year())
        .is_some_and(|easter| matches!((day - easter).num_days(), -2 | 1 | 39 | 50));
    !(fixed || kings_day || around_easter)
}

/// This day, or the first working day after it.
pub fn roll_forward(day: NaiveDate) -> NaiveDate {
    day.iter_days().find(|day| is_working_day(*day)).unwrap_or(day)
}

/// This day, or the last working day before it.
pub fn roll_back(day: NaiveDate) -> NaiveDate {
    std::iter::successors(Some(day), NaiveDate::pred_opt)
        .find(|day| is_working_day(*day))
        .unwrap_or(day)
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
    fn feasts_and_weekends_are_not_working_days() {
        for feast in
            ["2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2026-12-25", "2026-04-27"]
        {
            assert!(!is_working_day(day(feast)), "{feast}");
        }
        // 27 April 2025 is a Sunday, so King's Day is the 26th.
        assert!(!is_working_day(day("2025-04-26")));
        assert!(is_working_day(day("2025-04-28")));
        assert_eq!(roll_forward(day("2026-12-25")), day("2026-12-28"));
        assert_eq!(roll_back(day("2026-12-26")), day("2026-12-24"));
    }
}

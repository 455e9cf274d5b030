//! How dates and counts are written for somebody: in the own calendar as well,
//! in the digits of the own script. A value beside the texts, not a setting of
//! the program, so that Dutch beside it stays as it is.

use chrono::NaiveDate;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::M;

use super::show;
use crate::domain::preferences::{OwnCalendar, Preferences};

/// How one language is written; the plain form where nothing was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reading {
    /// After a date, the same day in this calendar.
    pub calendar: Option<OwnCalendar>,
    /// Counts and dates in the digits of the script. What must match keys,
    /// phones, letters and bank cards stays in Western ones.
    pub own_digits: bool,
}

impl Reading {
    /// What a person chose.
    pub fn of(preferences: Preferences) -> Self {
        Self { calendar: preferences.calendar, own_digits: preferences.own_digits }
    }

    /// Every way to write a language.
    pub fn all() -> impl Iterator<Item = Self> {
        let calendars = std::iter::once(None).chain(OwnCalendar::ALL.map(Some));
        calendars.flat_map(|calendar| [false, true].map(|own_digits| Self { calendar, own_digits }))
    }
}

/// The digits of a script, zero first.
pub(super) type Digits = [char; 10];

/// Stands for the digits of a count until the text around it is made: a text
/// chooses its plural by the number, so the digits change after that.
const COUNTED: char = '\u{e430}';

/// A count with its digits set apart from those of phones and codes.
pub(super) fn set_apart(count: &str) -> String {
    count
        .chars()
        .map(|c| match c.to_digit(10) {
            Some(digit) => char::from_u32(u32::from(COUNTED) + digit).unwrap_or(c),
            None => c,
        })
        .collect()
}

/// The counts in a text, in these digits; Western ones where there are none.
pub(super) fn counts_in(text: String, digits: Option<&Digits>) -> String {
    let place = |c: char| u32::from(c).checked_sub(u32::from(COUNTED)).filter(|at| *at < 10);
    if !text.contains(|c| place(c).is_some()) {
        return text;
    }
    text.chars().map(|c| place(c).map_or(c, |at| digit(at, digits).unwrap_or(c))).collect()
}

/// All digits of a text, in these digits.
pub(super) fn in_digits(text: String, digits: Option<&Digits>) -> String {
    if digits.is_none() {
        return text;
    }
    let own = |c: char| c.to_digit(10).filter(|_| c.is_ascii()).and_then(|at| digit(at, digits));
    text.chars().map(|c| own(c).unwrap_or(c)).collect()
}

fn digit(at: u32, digits: Option<&Digits>) -> Option<char> {
    match digits {
        Some(digits) => digits.get(usize::try_from(at).ok()?).copied(),
        None => char::from_digit(at, 10),
    }
}

/// A day in one of the own calendars, with the names of months that the
/// language has for it, in Western digits: "23 آذر 1405". `dates` is the locale
/// of the language. `None` only where that cannot be read.
pub(super) fn own_day(dates: &str, calendar: OwnCalendar, day: NaiveDate) -> Option<String> {
    let kind = match calendar {
        OwnCalendar::SolarHijri => "persian",
        OwnCalendar::Islamic => "islamic-umalqura",
        OwnCalendar::Ethiopian => "ethiopic",
    };
    let language = dates.split("-u-").next().unwrap_or(dates);
    let locale = show::locale(&format!("{language}-u-ca-{kind}-nu-latn"))?;
    let months = DateTimeFormatter::try_new((&locale).into(), M::long()).ok()?;
    let iso = show::iso(day)?;
    let own = iso.to_calendar(months.calendar());
    // Written here, since the patterns of some languages put an era or the year
    // first; the month's name says which calendar it is.
    let (day, year) = (own.day_of_month().0, own.year().era_year_or_related_iso());
    Some(format!("{day} {} {year}", months.format(&iso)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::{Args, Both, DateStyle};
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Reckoned with the Python packages `convertdate` and `jdatetime` (solar
    /// Hijri), `hijridate` (Umm al-Qura) and `ethiopian-date`: around the new
    /// years, leap days and the thirteenth month.
    #[test]
    fn days_in_the_own_calendars_are_those_of_independent_tables() {
        let own = |calendar, text| own_day("en-GB", calendar, day(text)).unwrap();
        for (text, expected) in [
            ("2026-12-14", "23 Azar 1405"),
            ("2024-03-20", "1 Farvardin 1403"),
            ("2025-03-21", "1 Farvardin 1404"),
            ("2021-03-20", "30 Esfand 1399"),
            ("2026-03-20", "29 Esfand 1404"),
            ("1979-03-20", "29 Esfand 1357"),
            ("2030-01-31", "12 Bahman 1408"),
        ] {
            assert_eq!(own(OwnCalendar::SolarHijri, text), expected, "{text}");
        }
        for (text, expected) in [
            ("2026-12-14", "5 Rajab 1448"),
            ("2026-11-23", "13 Jumada II 1448"),
            ("2024-03-11", "1 Ramadan 1445"),
            ("2025-03-01", "1 Ramadan 1446"),
            ("2026-02-18", "1 Ramadan 1447"),
            ("2026-06-16", "1 Muharram 1448"),
        ] {
            assert_eq!(own(OwnCalendar::Islamic, text), expected, "{text}");
        }
        for (text, expected) in [
            ("2026-12-14", "5 Tahsas 2019"),
            ("2026-09-11", "1 Meskerem 2019"),
            ("2023-09-12", "1 Meskerem 2016"),
            // The leap day, reckoned from its Julian day number.
            ("2023-09-11", "6 Pagumen 2015"),
            ("2027-09-12", "1 Meskerem 2020"),
            ("2025-01-07", "29 Tahsas 2017"),
            ("2024-03-11", "2 Megabit 2016"),
        ] {
            assert_eq!(own(OwnCalendar::Ethiopian, text), expected, "{text}");
        }
    }

    #[test]
    fn iran_and_afghanistan_call_the_months_of_one_calendar_differently() {
        let own = |dates| own_day(dates, OwnCalendar::SolarHijri, day("2026-12-14")).unwrap();
        assert_eq!(own("fa-u-ca-gregory-nu-latn"), "23 آذر 1405");
        assert_eq!(own("fa-AF-u-ca-gregory-nu-latn"), "23 قوس 1405");
        assert_eq!(own("ps"), "23 لیندۍ 1405");
    }

    fn arabic(calendar: Option<OwnCalendar>, own_digits: bool) -> Both {
        let both = Both::new("ar").unwrap();
        both.variants().find(|both| both.reading() == Reading { calendar, own_digits }).unwrap()
    }

    #[test]
    fn the_own_calendar_stands_after_the_date_and_never_in_the_dutch() {
        let both = arabic(Some(OwnCalendar::SolarHijri), false);
        let pair = both.date_pair(day("2026-12-14"), DateStyle::Plain);
        assert_eq!(pair.first.text, "14 december 2026");
        let second = pair.second.unwrap().text;
        assert_eq!(second, "14 ديسمبر 2026 (\u{2068}23 آذر 1405\u{2069})");
        let args = Args::new().day("day", day("2026-12-14"), DateStyle::Medium);
        let pair = both.pair_with("last-day", &args);
        assert!(!pair.first.text.contains("1405"), "{}", pair.first.text);
        assert!(pair.second.unwrap().text.contains("23 آذر 1405"));
    }

    #[test]
    fn a_date_known_to_the_month_or_year_gets_no_day_of_its_own() {
        for calendar in OwnCalendar::ALL {
            let both = arabic(Some(calendar), false);
            let write =
                |date: &str| both.partial_date_pair(date.parse().unwrap()).second.unwrap().text;
            assert_eq!(write("2026"), "2026");
            assert_eq!(write("12-2026"), "ديسمبر 2026");
            assert!(write("14-12-2026").contains('('));
            let short = both.date_pair(day("2026-12-14"), DateStyle::Short);
            assert!(!short.second.unwrap().text.contains('('));
        }
    }

    #[test]
    fn own_digits_are_for_counts_and_dates_and_not_for_what_must_match() {
        let both = arabic(None, true);
        let text = |id, args: &Args| both.pair_with(id, args).second.unwrap().text;
        let five = text("days-left", &Args::new().number("days", 5));
        assert!(five.contains('٥') && !five.contains('5'), "{five}");
        // The plural is still chosen by the number.
        assert_eq!(text("days-left", &Args::new().number("days", 2)), "باقٍ يومان");
        let count = |count: i64| {
            let args = Args::new().words("domain", "domain-home").number("count", count);
            text("walk-open", &args)
        };
        assert!(count(0).contains("طُرحت"), "{}", count(0));
        let day = both.date_pair(day("2026-12-14"), DateStyle::Plain).second.unwrap().text;
        assert_eq!(day, "١٤ ديسمبر ٢٠٢٦");
        assert_eq!(both.partial_date_pair("2026".parse().unwrap()).second.unwrap().text, "٢٠٢٦");
        // A phone in the text, an amount to pay, a time that somebody typed.
        let phone = both.attr_pair("item-safety", "today").second.unwrap().text;
        assert!(phone.contains("112") && phone.contains("0800"), "{phone}");
        assert!(both.euros_pair(80).second.unwrap().text.contains("80"));
        assert!(text("done-where", &Args::new().text("place", "kamer 12")).contains("12"));
        // Dutch stays Dutch.
        let first = both.pair_with("days-left", &Args::new().number("days", 5)).first.text;
        assert!(first.contains('5'), "{first}");
    }

    #[test]
    fn without_a_choice_everything_is_western() {
        let both = Both::new("ar").unwrap();
        let text = both.pair_with("days-left", &Args::new().number("days", 5)).second.unwrap().text;
        assert!(text.contains('5'), "{text}");
    }
}

//! Dates, amounts and lists in words, in each language. All reckoning is done
//! elsewhere; this only writes.

use chrono::{Datelike, NaiveDate};
use icu::calendar::{Date, Iso};
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{E, MD, YM, YMD, YMDE};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;

use super::args::Args;
use super::l10n::L10n;
use super::language::Language;
use super::reading::{in_digits, own_day};
use super::words::{Mark, Words};
use crate::domain::date::PartialDate;

/// How a day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateStyle {
    /// "maandag 14 december 2026".
    #[default]
    Long,
    /// "ma 14 december 2026".
    Medium,
    /// "14 december 2026".
    Plain,
    /// "14 dec".
    Short,
}

impl L10n {
    /// A day in words. The year stands in every style but [`DateStyle::Short`],
    /// and so does the day in the own calendar, where one was chosen.
    pub fn date(&self, day: NaiveDate, style: DateStyle) -> String {
        let dates = &self.language().dates;
        let own = self.reading().calendar.filter(|_| style != DateStyle::Short);
        let own = own.and_then(|calendar| own_day(dates, calendar, day));
        let mut text = date(dates, day, style).unwrap_or_else(|| day.to_string());
        if let Some(own) = own {
            // Isolated: the names of its months may be of another script.
            text = format!("{text} (\u{2068}{own}\u{2069})");
        }
        in_digits(text, self.digits())
    }

    /// A date in words, as far as it is known: "2026", "december 2026", "14
    /// december 2026".
    pub fn partial_date(&self, date: PartialDate) -> String {
        let text = match date.parts() {
            (year, None, _) => year.to_string(),
            (_, Some(_), None) => {
                month(&self.language().dates, date.earliest()).unwrap_or_else(|| date.to_string())
            }
            _ => return self.date(date.earliest(), DateStyle::Plain),
        };
        in_digits(text, self.digits())
    }

    /// A number with the language's own grouping: "9.600".
    pub fn number(&self, number: u32) -> String {
        locale(&self.language().dates)
            .and_then(|locale| {
                DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()
            })
            .map_or_else(|| number.to_string(), |f| f.format(&Decimal::from(number)).to_string())
    }

    /// Whole euros, kept together on a line: "9.600 euro".
    pub fn euros(&self, euros: u32) -> String {
        self.euros_words(euros).text
    }

    /// Whole euros, as words.
    pub fn euros_words(&self, euros: u32) -> Words {
        let args = Args::new().number("count", euros).text("amount", self.number(euros));
        let words = self.words_with("euros", &args);
        Words { text: plain(&words.text), ..words }
    }

    /// "nog 21 dagen", "vandaag", "sinds 3 dagen".
    pub fn days_left(&self, days: i64) -> Words {
        let (id, count) = match days {
            0 => return self.words("today"),
            1.. => ("days-left", days),
            _ => ("days-since", days.saturating_neg()),
        };
        self.words_with(id, &Args::new().number("days", count))
    }

    /// A day, as words.
    pub fn date_words(&self, day: NaiveDate, style: DateStyle) -> Words {
        self.shown(self.date(day, style))
    }

    /// A date as far as it is known, as words.
    pub fn partial_date_words(&self, date: PartialDate) -> Words {
        self.shown(self.partial_date(date))
    }

    /// What the machine wrote itself: no translation to review.
    fn shown(&self, text: String) -> Words {
        let id = "date".to_owned();
        Words { text, direction: self.direction(), mark: Mark::None, language: self.tag(), id }
    }
}

/// The same text without the invisible marks of direction: for file names,
/// plain-text files and comparisons.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

pub(super) fn locale(tag: &str) -> Option<Locale> {
    tag.parse().ok()
}

pub(super) fn iso(day: NaiveDate) -> Option<Date<Iso>> {
    let month = u8::try_from(day.month()).ok()?;
    Date::try_new_iso(day.year(), month, u8::try_from(day.day()).ok()?).ok()
}

/// `None` only where the list of languages names an unreadable locale.
fn date(tag: &str, day: NaiveDate, style: DateStyle) -> Option<String> {
    let locale = locale(tag)?;
    let iso = iso(day)?;
    // Each style has a formatter type of its own.
    macro_rules! write {
        ($fields:expr) => {
            DateTimeFormatter::try_new((&locale).into(), $fields).ok()?.format(&iso).to_string()
        };
    }
    Some(match style {
        DateStyle::Long => write!(YMDE::long()),
        DateStyle::Plain => write!(YMD::long()),
        DateStyle::Short => write!(MD::medium()),
        // Arabic has no shorter names of days in use.
        DateStyle::Medium if tag.starts_with("ar") => write!(YMDE::long()),
        DateStyle::Medium => format!("{} {}", write!(E::medium()), write!(YMD::long())),
    })
}

fn month(tag: &str, day: NaiveDate) -> Option<String> {
    let formatter = DateTimeFormatter::try_new((&locale(tag)?).into(), YM::long()).ok()?;
    Some(formatter.format(&iso(day)?).to_string())
}

/// "a, b en c".
pub(super) fn list(language: &Language, parts: &[String]) -> String {
    let formatter = locale(&language.dates).and_then(|locale| {
        ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()
    });
    formatter.map_or_else(|| parts.join(", "), |f| f.format(parts.iter()).to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day() -> NaiveDate {
        "2026-12-14".parse().unwrap()
    }

    fn language(tag: &str) -> L10n {
        L10n::new(tag).unwrap()
    }

    #[test]
    fn dates_are_in_words_and_western_digits() {
        let styles = [DateStyle::Long, DateStyle::Medium, DateStyle::Plain, DateStyle::Short];
        let all = |tag| styles.map(|style| language(tag).date(day(), style));
        assert_eq!(
            all("nl"),
            ["maandag 14 december 2026", "ma 14 december 2026", "14 december 2026", "14 dec"]
        );
        assert_eq!(
            all("en"),
            ["Monday, 14 December 2026", "Mon 14 December 2026", "14 December 2026", "14 Dec"]
        );
        assert_eq!(
            all("ar"),
            ["الاثنين، 14 ديسمبر 2026", "الاثنين، 14 ديسمبر 2026", "14 ديسمبر 2026", "14 ديسمبر"]
        );
    }

    #[test]
    fn a_date_is_written_as_far_as_it_is_known() {
        let write = |tag, date: &str| language(tag).partial_date(date.parse().unwrap());
        assert_eq!(write("nl", "2026"), "2026");
        assert_eq!(write("nl", "12-2026"), "december 2026");
        assert_eq!(write("ar", "12-2026"), "ديسمبر 2026");
        assert_eq!(write("en", "14-12-2026"), "14 December 2026");
    }

    #[test]
    fn amounts_stay_together_on_a_line() {
        assert_eq!(language("nl").euros(9600), "9.600\u{a0}euro");
        assert_eq!(language("en").euros(9600), "9,600\u{a0}euros");
        assert_eq!(language("en").euros(1), "1\u{a0}euro");
        assert_eq!(language("ar").euros(9600), "9,600\u{a0}يورو");
    }

    #[test]
    fn days_are_counted_both_ways() {
        let write = |tag, days| plain(&language(tag).days_left(days).text);
        assert_eq!(write("nl", 21), "nog 21 dagen");
        assert_eq!(write("nl", 1), "nog 1 dag");
        assert_eq!(write("nl", 0), "vandaag");
        assert_eq!(write("nl", -3), "sinds 3 dagen");
        assert_eq!(write("en", -1), "for 1 day");
        assert_eq!(write("ar", 2), "باقٍ يومان");
        assert_eq!(write("ar", -3), "منذ 3 أيام");
    }

    #[test]
    fn lists_are_joined_as_the_language_does() {
        let parts = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!(list(language("nl").language(), &parts), "a, b en c");
        assert_eq!(list(language("nl").language(), &[]), "");
    }
}

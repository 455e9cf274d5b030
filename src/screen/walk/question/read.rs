//! Reads what people type into an answer: dates, counts, amounts, own words.

use crate::domain::answer::{Value, clean};
use crate::domain::catalog::Kind;
use crate::domain::date::{DateError, PartialDate, western_digits};

/// What was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Mistake {
    Date,
    NoSuchDay,
    Number,
    Money,
}

impl Mistake {
    /// The id of its text.
    pub fn id(self) -> &'static str {
        match self {
            Self::Date => "walk-mistake-date",
            Self::NoSuchDay => "walk-mistake-no-such-day",
            Self::Number => "walk-mistake-number",
            Self::Money => "walk-mistake-money",
        }
    }
}

/// Reads typed text as a value of this kind; `None` where nothing stands
/// there, or where the kind is not typed.
pub fn read(kind: &Kind, text: &str) -> Result<Option<Value>, Mistake> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    Ok(Some(match kind {
        Kind::Date => Value::Date(text.parse().map_err(|error| match error {
            DateError::Form => Mistake::Date,
            DateError::NoSuchDay => Mistake::NoSuchDay,
        })?),
        Kind::Number => Value::Number(western_digits(text).parse().map_err(|_| Mistake::Number)?),
        Kind::Money => Value::Money(euros(text).ok_or(Mistake::Money)?),
        Kind::Text => Value::Text(clean(text)),
        Kind::Choice(_) | Kind::Choices(_) => return Ok(None),
    }))
}

/// Whole euros as people write them: `80`, `€ 80`, `1.200`, `80,00`, `80,-`.
fn euros(text: &str) -> Option<u32> {
    let text = western_digits(text).to_lowercase().replace("euro", "").replace(['€', ' '], "");
    let whole = match text.rsplit_once(',') {
        Some((whole, "00" | "-" | "--")) => whole,
        Some(_) => return None,
        None => &text,
    };
    let mut parts = whole.split('.');
    let first = parts.next()?;
    let mut digits = first.to_owned();
    for group in parts {
        if group.len() != 3 {
            return None;
        }
        digits.push_str(group);
    }
    digits.parse().ok()
}

/// Whether so much is typed that a mistake is one, and not the beginning of
/// something right.
pub fn is_long_enough(kind: &Kind, text: &str) -> bool {
    match kind {
        Kind::Date => text.trim().chars().count() >= 10 || text.chars().any(char::is_alphabetic),
        _ => true,
    }
}

/// A value as it is typed, to be changed.
pub fn as_typed(value: &Value) -> String {
    match value {
        Value::Date(date) => typed_date(*date),
        Value::Number(number) | Value::Money(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Choice(_) | Value::Choices(_) => String::new(),
    }
}

/// In the order in which people here write a date: 23-11-2026.
fn typed_date(date: PartialDate) -> String {
    match date.parts() {
        (year, Some(month), Some(day)) => format!("{day:02}-{month:02}-{year}"),
        (year, Some(month), None) => format!("{month:02}-{year}"),
        (year, ..) => year.to_string(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, amount) in
            [("80", 80), ("€ 80", 80), ("1.200", 1200), ("80,00", 80), ("80,- euro", 80)]
        {
            assert_eq!(read(&Kind::Money, text), Ok(Some(Value::Money(amount))), "{text}");
        }
        for text in ["12,50", "veel", "1.2", "-3"] {
            assert_eq!(read(&Kind::Money, text), Err(Mistake::Money), "{text}");
        }
    }

    #[test]
    fn a_date_can_be_changed_as_it_was_typed() {
        for text in ["23-11-2026", "11-2026", "2026"] {
            let value = read(&Kind::Date, text).unwrap().unwrap();
            assert_eq!(as_typed(&value), text);
        }
        assert_eq!(read(&Kind::Date, "31-2-2026"), Err(Mistake::NoSuchDay));
        assert_eq!(read(&Kind::Date, "gisteren"), Err(Mistake::Date));
        assert_eq!(read(&Kind::Date, " "), Ok(None));
    }

    #[test]
    fn the_half_of_a_date_is_no_mistake_yet() {
        assert!(!is_long_enough(&Kind::Date, "23-11-20"));
        assert!(is_long_enough(&Kind::Date, "23-13-2026"));
        assert!(is_long_enough(&Kind::Date, "morgen"));
    }
}

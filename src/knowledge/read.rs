//! Reading TOML so that one mistake does not hide the next: each entry is read
//! by itself, and what is wrong in it is taken out and read again.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

use super::problem::{Code, Mistake, Problem, nearest};

/// One file.
pub(super) struct File<'a> {
    /// Its place in the list of files.
    pub index: usize,
    pub path: String,
    pub text: &'a str,
}

/// A value with its place.
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// A mistake that was found: in which file, and at which bytes.
pub(super) struct Found {
    pub file: usize,
    pub place: Range<usize>,
    pub problem: Problem,
}

impl File<'_> {
    pub fn found(&self, place: &Range<usize>, mistake: Mistake) -> Found {
        let problem = mistake.at(&self.path, self.text, place);
        Found { file: self.index, place: place.clone(), problem }
    }
}

/// Nobody reads more mistakes than this in one file, and each takes as long to
/// show as the file is.
const MOST_MISTAKES: usize = 200;

/// A file that is being read, and the mistakes found in it.
pub(super) struct Reader<'a, 'p> {
    pub file: &'a File<'a>,
    pub problems: &'p mut Vec<Found>,
}

impl<'a> Reader<'a, '_> {
    /// Keeps a mistake, up to a number for each file.
    pub fn report(&mut self, place: &Range<usize>, mistake: Mistake) {
        if !self.is_full() {
            self.problems.push(self.file.found(place, mistake));
        }
    }

    /// Whether more mistakes were found in this file than anybody reads.
    pub fn is_full(&self) -> bool {
        let own = self.problems.iter().filter(|found| found.file == self.file.index);
        own.count() >= MOST_MISTAKES
    }

    /// The whole file as a table; what can be read, where it has mistakes.
    pub fn table(&mut self) -> Value<'a> {
        let (table, errors) = DeTable::parse_recoverable(self.file.text);
        for error in &errors {
            let place = error.span().unwrap_or(0..0);
            self.report(&place, Mistake::new(Code::Syntax, error.message()));
        }
        Spanned::new(table.span(), DeValue::Table(table.into_inner()))
    }

    /// The entries of `[[name]]`, and the other fields, which must be among
    /// `others`.
    pub fn entries(&mut self, name: &str, others: &[&str]) -> (Vec<Value<'a>>, DeTable<'a>) {
        let DeValue::Table(mut table) = self.table().into_inner() else {
            return (Vec::new(), DeTable::new());
        };
        let list = match table.remove(name) {
            None => Vec::new(),
            Some(value) => {
                let place = value.span();
                if let DeValue::Array(list) = value.into_inner() {
                    list.into_iter().collect()
                } else {
                    let message = format!("`{name}` must be a list, written as [[{name}]]");
                    self.report(&place, Mistake::new(Code::WrongType, message));
                    Vec::new()
                }
            }
        };
        for (key, _) in &table {
            let word = key.get_ref();
            if !others.contains(&word.as_ref()) {
                let known = others.iter().copied().chain([name]);
                let mistake = Mistake::unknown(Code::UnknownField, "field", word, known);
                self.report(&key.span(), mistake);
            }
        }
        (list, table)
    }

    /// One entry. Every field that cannot be read is reported; the rest is
    /// still read, so that it can be checked too.
    pub fn entry<T: DeserializeOwned>(&mut self, mut value: Value<'a>) -> Option<T> {
        let mut sound = true;
        loop {
            let error = match T::deserialize(ValueDeserializer::from(value.clone())) {
                Ok(entry) => return Some(entry),
                Err(error) => error,
            };
            let place = error.span().unwrap_or_else(|| value.span());
            let missing = error.message().starts_with("missing field");
            // A field that was taken out is missing: that is no second mistake.
            if sound || !missing {
                self.report(&place, mistake_of(&error));
            }
            if missing || !take_out(value.get_mut(), &place) {
                return None;
            }
            sound = false;
        }
    }
}

/// The text of a field, whatever else is wrong with its entry.
pub(super) fn word_of<'v>(value: &'v Value<'_>, field: &str) -> Option<(&'v str, Range<usize>)> {
    let word = value.get_ref().as_table()?.get(field)?;
    Some((word.get_ref().as_str()?, word.span()))
}

fn mistake_of(error: &Error) -> Mistake {
    let message = error.message();
    let mut quoted = message.split('`').skip(1).step_by(2);
    let code = if message.starts_with("unknown field") {
        Code::UnknownField
    } else if message.starts_with("unknown variant") {
        Code::UnknownWord
    } else if message.starts_with("missing field") {
        Code::MissingField
    } else {
        return Mistake::new(Code::WrongType, message);
    };
    let word = quoted.next().map(str::to_owned);
    let nearest = match (&word, code) {
        (Some(word), Code::UnknownField | Code::UnknownWord) => nearest(word, quoted),
        _ => None,
    };
    // The list of what was expected is long; the nearest word says enough.
    let message = if nearest.is_some() { message.split(", expected").next() } else { None }
        .unwrap_or(message);
    Mistake { code, message: message.to_owned(), word, nearest }
}

fn covers(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// Takes the smallest field or element out that holds this place.
fn take_out(value: &mut DeValue<'_>, place: &Range<usize>) -> bool {
    match value {
        DeValue::Table(table) => {
            let found = table
                .iter()
                .find(|(key, value)| covers(&key.span(), place) || covers(&value.span(), place))
                .map(|(key, _)| (key.get_ref().clone(), covers(&key.span(), place)));
            let Some((key, is_key)) = found else { return false };
            let deeper = !is_key
                && table
                    .get_mut(key.as_ref())
                    .filter(|inner| inner.span() != *place)
                    .is_some_and(|inner| take_out(inner.get_mut(), place));
            deeper || table.remove(key.as_ref()).is_some()
        }
        DeValue::Array(list) => {
            let Some(index) = list.iter().position(|one| covers(&one.span(), place)) else {
                return false;
            };
            let deeper = list
                .get_mut(index)
                .filter(|inner| inner.span() != *place)
                .is_some_and(|inner| take_out(inner.get_mut(), place));
            if !deeper {
                let kept = list.clone().into_iter().enumerate();
                *list = kept.filter(|(at, _)| *at != index).map(|(_, one)| one).collect();
            }
            true
        }
        _ => false,
    }
}

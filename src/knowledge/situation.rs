//! The facts of one person in a file, for `goede-start situation`.
//!
//! ```toml
//! today = "2026-11-23"
//!
//! [facts]
//! residence-ground = "asylum"
//! birth-year = 1994
//! obliged-since = "unknown"
//!
//! [items]
//! digid = "open"
//!
//! [[letter]]
//! from = "ind"
//! dated = "2026-11-10"
//! decision = true
//! ```

use std::ops::Range;
use std::path::Path;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problem::{Code, Mistake, Problem};
use super::read::{File, Found, Reader, Value};
use super::schema::Word;
use crate::domain::answer::{self, Answer};
use crate::domain::basics::ItemState;
use crate::domain::catalog::{Catalog, Fact, Kind};
use crate::domain::date::PartialDate;
use crate::domain::event::{Letter, PrintedTerm, Sender};
use crate::domain::facts::Facts;
use crate::domain::id::{ChoiceId, FactId, ItemId};

/// No person's situation takes more bytes.
const LARGEST: usize = 64 * 1024;

/// Reads a situation; `name` is what mistakes call the file. The day is the
/// file's own `today`, where it names one.
///
/// # Errors
/// All mistakes in it, in order, each with the nearest known id; one
/// [`Code::File`] for a file that is larger than a situation can be.
pub fn situation(
    name: &str,
    text: &str,
    catalog: &Catalog,
) -> Result<(Facts, Option<NaiveDate>), Vec<Problem>> {
    if text.len() > LARGEST {
        return Err(vec![Problem::at(Code::File, name, 1, 1, Some(name))]);
    }
    let file = File { index: 0, path: name.to_owned(), text };
    let mut found = Vec::new();
    let mut reading = Reading { reader: Reader { file: &file, problems: &mut found }, catalog };
    let read = reading.all();
    if found.is_empty() {
        return Ok(read);
    }
    found.sort_by_key(|one: &Found| one.place.start);
    Err(found.into_iter().map(|one| one.problem).collect())
}

/// Reads a situation from a file.
///
/// # Errors
/// As [`situation`]; a file that cannot be read is one [`Code::File`].
pub fn read_situation(
    path: &Path,
    catalog: &Catalog,
) -> Result<(Facts, Option<NaiveDate>), Vec<Problem>> {
    let name = path.display().to_string();
    match std::fs::read_to_string(path) {
        Ok(text) => situation(&name, &text, catalog),
        Err(error) => Err(vec![super::gather::not_read(&name, &error)]),
    }
}

struct Reading<'a, 'p, 'c> {
    reader: Reader<'a, 'p>,
    catalog: &'c Catalog,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WrittenLetter {
    from: Sender,
    #[serde(default)]
    about: String,
    dated: Option<Word>,
    received: Option<Word>,
    #[serde(default)]
    decision: bool,
    last_day: Option<Word>,
    days: Option<u16>,
}

impl<'a> Reading<'a, '_, '_> {
    fn report(&mut self, place: &Range<usize>, mistake: Mistake) {
        self.reader.report(place, mistake);
    }

    fn all(&mut self) -> (Facts, Option<NaiveDate>) {
        let (letters, mut rest) = self.reader.entries("letter", &["today", "facts", "items"]);
        let today = rest.remove("today").and_then(|value| self.today(&value));
        let mut facts = Facts::default();
        for (name, value) in self.table(rest.remove("facts"), "facts") {
            if self.reader.is_full() {
                break;
            }
            if let Some((fact, answer)) = self.fact(&name.span(), name.get_ref(), &value) {
                facts = facts.with_answer(fact, answer);
            }
        }
        for (name, value) in self.table(rest.remove("items"), "items") {
            if self.reader.is_full() {
                break;
            }
            if let Some((item, state)) = self.item(&name.span(), name.get_ref(), &value) {
                facts = facts.with_item(item, state);
            }
        }
        for letter in letters {
            if let Some(letter) = self.letter(letter) {
                facts = facts.with_letter(letter);
            }
        }
        (facts, today)
    }

    fn table(&mut self, value: Option<Value<'a>>, name: &str) -> DeTable<'a> {
        let Some(value) = value else { return DeTable::new() };
        let place = value.span();
        if let DeValue::Table(table) = value.into_inner() {
            return table;
        }
        let message = format!("`{name}` must be a table, written as [{name}]");
        self.report(&place, Mistake::new(Code::WrongType, message).about(name));
        DeTable::new()
    }

    /// A day, as a text or as a TOML date.
    fn today(&mut self, value: &Value<'_>) -> Option<NaiveDate> {
        if let Some(text) = written_date(value.get_ref()) {
            return self.day(&Spanned::new(value.span(), text));
        }
        self.wrong_type(value, "a date such as \"2026-11-23\"");
        None
    }

    fn day(&mut self, word: &Word) -> Option<NaiveDate> {
        let date = self.date(word)?;
        if date.is_exact() {
            return Some(date.earliest());
        }
        let mistake = Mistake::new(Code::Date, "a whole day is needed: 2026-11-23");
        self.report(&word.span(), mistake.about(word.get_ref()));
        None
    }

    fn date(&mut self, word: &Word) -> Option<PartialDate> {
        match word.get_ref().parse() {
            Ok(date) => Some(date),
            Err(error) => {
                let mistake = Mistake::new(Code::Date, format!("`{}`: {error}", word.get_ref()));
                self.report(&word.span(), mistake.about(word.get_ref()));
                None
            }
        }
    }

    fn wrong_type(&mut self, value: &Value<'_>, wanted: &str) {
        let there = value.get_ref().type_str();
        let message = format!("{there} where {wanted} is wanted");
        self.report(&value.span(), Mistake::new(Code::WrongType, message).about(there));
    }

    fn fact(
        &mut self,
        place: &Range<usize>,
        name: &str,
        value: &Value<'_>,
    ) -> Option<(FactId, Answer)> {
        let catalog = self.catalog;
        let Some(fact) = catalog.facts.iter().find(|fact| fact.id.as_str() == name) else {
            let known = catalog.facts.iter().map(|fact| fact.id.as_str());
            self.report(place, Mistake::unknown(Code::UnknownFact, "fact", name, known));
            return None;
        };
        let answer = match value.get_ref().as_str() {
            // A choice of that name comes before the two answers that are
            // always possible.
            Some(word) if has_choice(fact, word) => self.known(fact, value)?,
            Some("unknown") => Answer::Unknown,
            Some("declined") => Answer::Declined,
            _ => self.known(fact, value)?,
        };
        Some((fact.id.clone(), answer))
    }

    fn known(&mut self, fact: &Fact, value: &Value<'_>) -> Option<Answer> {
        let written = value.get_ref();
        let known = match (&fact.kind, written) {
            (Kind::Choice(choices), DeValue::Boolean(yes)) => {
                let word = if *yes { "yes" } else { "no" };
                answer::Value::Choice(self.choice(&value.span(), word, choices)?)
            }
            (Kind::Choice(choices), DeValue::String(word)) => {
                answer::Value::Choice(self.choice(&value.span(), word, choices)?)
            }
            (Kind::Choices(choices), DeValue::Array(list)) => {
                let mut chosen = Vec::new();
                for one in list {
                    match one.get_ref().as_str() {
                        Some(word) => chosen.extend(self.choice(&one.span(), word, choices)),
                        None => self.wrong_type(one, "a choice"),
                    }
                }
                let in_order = choices.iter().filter(|choice| chosen.contains(choice));
                answer::Value::Choices(in_order.cloned().collect())
            }
            (Kind::Date, written) if written_date(written).is_some() => {
                let text = written_date(written)?;
                answer::Value::Date(self.date(&Spanned::new(value.span(), text))?)
            }
            (Kind::Number, DeValue::Integer(_)) => answer::Value::Number(self.number(value)?),
            (Kind::Money, DeValue::Integer(_)) => answer::Value::Money(self.number(value)?),
            (Kind::Text, DeValue::String(text)) => answer::Value::Text(answer::clean(text)),
            (kind, _) => {
                self.wrong_type(value, wanted(kind));
                return None;
            }
        };
        Some(Answer::Known(known))
    }

    fn number(&mut self, value: &Value<'_>) -> Option<u32> {
        let integer = value.get_ref().as_integer()?;
        let number = u32::from_str_radix(integer.as_str(), integer.radix()).ok();
        if number.is_none() {
            let message = "a whole number from 0 is wanted";
            let mistake = Mistake::new(Code::Range, message).about(integer.as_str());
            self.report(&value.span(), mistake);
        }
        number
    }

    fn choice(
        &mut self,
        place: &Range<usize>,
        word: &str,
        choices: &[ChoiceId],
    ) -> Option<ChoiceId> {
        let found = choices.iter().find(|choice| choice.as_str() == word).cloned();
        if found.is_none() {
            let known = choices.iter().map(ChoiceId::as_str).chain(["unknown", "declined"]);
            self.report(place, Mistake::unknown(Code::UnknownChoice, "choice", word, known));
        }
        found
    }

    fn item(
        &mut self,
        place: &Range<usize>,
        name: &str,
        value: &Value<'_>,
    ) -> Option<(ItemId, ItemState)> {
        let catalog = self.catalog;
        let item = catalog.items.iter().find(|item| item.id.as_str() == name);
        if item.is_none() {
            let known = catalog.items.iter().map(|item| item.id.as_str());
            self.report(place, Mistake::unknown(Code::UnknownItem, "item", name, known));
        }
        let Some(word) = value.get_ref().as_str() else {
            self.wrong_type(value, "a state such as \"open\"");
            return None;
        };
        let state = ItemState::ALL.into_iter().find(|state| state.id() == word);
        if state.is_none() {
            let known = ItemState::ALL.iter().map(|state| state.id());
            let mistake = Mistake::unknown(Code::UnknownState, "state", word, known);
            self.report(&value.span(), mistake);
        }
        Some((item?.id.clone(), state?))
    }

    fn letter(&mut self, value: Value<'a>) -> Option<Letter> {
        let written: WrittenLetter = self.reader.entry(value)?;
        let dated = written.dated.as_ref().and_then(|word| self.day(word));
        let received = written.received.as_ref().and_then(|word| self.day(word));
        let last_day = written.last_day.as_ref().and_then(|word| self.day(word));
        Some(Letter {
            from: written.from,
            about: answer::clean(&written.about),
            dated,
            received,
            decision: written.decision,
            printed: last_day
                .map(PrintedTerm::LastDay)
                .or_else(|| written.days.map(PrintedTerm::Days)),
        })
    }
}

fn has_choice(fact: &Fact, word: &str) -> bool {
    match &fact.kind {
        Kind::Choice(choices) | Kind::Choices(choices) => {
            choices.iter().any(|choice| choice.as_str() == word)
        }
        _ => false,
    }
}

/// The text of a date; TOML has dates of its own, without quotes.
fn written_date(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Datetime(date) => Some(date.to_string()),
        _ => None,
    }
}

fn wanted(kind: &Kind) -> &'static str {
    match kind {
        Kind::Choice(_) => "one of the choices, or true or false,",
        Kind::Choices(_) => "a list of choices",
        Kind::Date => "a date such as \"2026-11-23\"",
        Kind::Number => "a number",
        Kind::Money => "an amount in whole euros",
        Kind::Text => "a text",
    }
}

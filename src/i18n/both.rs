//! The two languages of a conversation.

use super::args::Args;
use super::l10n::{L10n, L10nError};
use super::language::languages;
use super::layer::Layer;
use super::reading::Reading;
use super::words::Pair;

/// Dutch and the other language of the conversation. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Both {
    /// Dutch.
    pub first: L10n,
    /// The other language; `None` when that is Dutch too.
    pub second: Option<L10n>,
}

impl Both {
    /// Dutch and the language of this tag.
    ///
    /// # Errors
    /// Where `i18n/languages.toml` does not name it.
    pub fn new(second: &str) -> Result<Self, L10nError> {
        Self::with(second, &[])
    }

    /// The same, with layers of texts before those that are compiled in.
    ///
    /// # Errors
    /// Where `i18n/languages.toml` does not name it.
    pub fn with(second: &str, layers: &[Layer]) -> Result<Self, L10nError> {
        let source = languages().first().map_or("nl", |language| &language.tag);
        let first = L10n::with(source, layers)?;
        let second = match second {
            same if same == source => None,
            second => Some(first.clone().behind(second, layers)?),
        };
        Ok(Self { first, second })
    }

    /// The same, the other language written in this way.
    #[must_use]
    pub fn written_as(&self, reading: Reading) -> Self {
        let second = self.second.as_ref().map(|second| second.written_as(reading));
        Self { first: self.first.clone(), second }
    }

    /// How the other language is written.
    pub fn reading(&self) -> Reading {
        self.second.as_ref().map(L10n::reading).unwrap_or_default()
    }

    /// The same two languages, in every way to write the other one.
    pub fn variants(self) -> impl Iterator<Item = Self> {
        let alone = self.second.is_none();
        Reading::all()
            .filter(move |reading| !alone || *reading == Reading::default())
            .map(move |reading| self.written_as(reading))
    }

    fn each(&self, make: impl Fn(&L10n) -> super::Words) -> Pair {
        Pair { first: make(&self.first), second: self.second.as_ref().map(make) }
    }

    /// The text of this id.
    pub fn pair(&self, id: &str) -> Pair {
        self.each(|language| language.words(id))
    }

    /// The text of this id with values in it.
    pub fn pair_with(&self, id: &str, args: &Args) -> Pair {
        self.each(|language| language.words_with(id, args))
    }

    /// An attribute of a text.
    pub fn attr_pair(&self, id: &str, attribute: &str) -> Pair {
        self.each(|language| language.attr(id, attribute))
    }

    /// An attribute of a text with values in it.
    pub fn attr_pair_with(&self, id: &str, attribute: &str, args: &Args) -> Pair {
        self.each(|language| language.attr_with(id, attribute, args))
    }

    /// An attribute that not every such text has; `None` where Dutch lacks it.
    pub fn maybe_pair(&self, id: &str, attribute: &str) -> Option<Pair> {
        self.first.maybe(id, attribute)?;
        Some(self.attr_pair(id, attribute))
    }

    /// A day in words, in both.
    pub fn date_pair(&self, day: chrono::NaiveDate, style: super::DateStyle) -> Pair {
        self.each(|language| language.date_words(day, style))
    }

    /// How many days are left, or how many ago it was, in both.
    pub fn days_left_pair(&self, days: i64) -> Pair {
        self.each(|language| language.days_left(days))
    }

    /// Whole euros, in both.
    pub fn euros_pair(&self, euros: u32) -> Pair {
        self.each(|language| language.euros_words(euros))
    }

    /// A date as far as it is known, in both.
    pub fn partial_date_pair(&self, date: crate::domain::date::PartialDate) -> Pair {
        self.each(|language| language.partial_date_words(date))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn dutch_beside_dutch_is_dutch_once() {
        assert_eq!(Both::new("nl").unwrap().pair("today").second, None);
        let pair = Both::new("ar").unwrap().pair("today");
        assert_eq!(pair.first.text, "vandaag");
        assert_eq!(pair.second.unwrap().text, "اليوم");
        assert!(Both::new("xx").is_err());
    }
}

//! The list of languages, `i18n/languages.toml`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::reading::Digits;
use super::words::{Direction, Mark, Words};
use crate::domain::preferences::OwnCalendar;

/// A language that the app can show.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its tag, such as `ar`; also its folder.
    pub tag: String,
    /// What it is called in itself.
    pub name: String,
    /// In which direction it reads.
    pub direction: Direction,
    /// How far it is.
    pub state: State,
    /// Who compared it with the Dutch; `None` where nobody did.
    pub reviewed: Option<Reviewed>,
    /// The locale in which dates and numbers are written.
    pub dates: String,
    /// The digits of its script, zero first, where they are not the Western
    /// ones.
    pub digits: Option<Digits>,
    /// The calendar that is offered first to who reads it.
    pub calendar: Option<OwnCalendar>,
    /// What espeak-ng calls its voice for it; `None` where it has none.
    pub voice: Option<String>,
    /// How well that voice can be understood.
    #[serde(default, rename = "voice-quality")]
    pub voice_quality: Quality,
}

/// How well a voice can be understood by who speaks its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quality {
    /// Well enough.
    #[default]
    Good,
    /// Badly: one reads along.
    Poor,
}

/// How far a language is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The source of all texts.
    Source,
    /// Complete and compared with the source.
    Released,
    /// Being made.
    Draft,
}

/// Who compared a translation with the Dutch, and when.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// The person's name.
    pub by: String,
    /// The day.
    pub on: NaiveDate,
}

impl Language {
    /// The language of this tag.
    pub fn find(tag: &str) -> Option<&'static Self> {
        languages().iter().find(|language| language.tag == tag)
    }

    /// Its own name, in itself.
    pub fn own_name(&'static self) -> Words {
        Words {
            text: self.name.clone(),
            direction: self.direction,
            language: &self.tag,
            ..Words::default()
        }
    }

    /// What a reader of any text in it must know.
    pub fn mark(&self) -> Mark {
        if self.state == State::Source || self.reviewed.is_some() {
            Mark::None
        } else {
            Mark::Unreviewed
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: Vec<Language>,
}

/// All languages, the source first. The file is compiled in; a test reads it,
/// so a mistake in it cannot reach a user.
pub fn languages() -> &'static [Language] {
    static LIST: LazyLock<Vec<Language>> = LazyLock::new(|| read().unwrap_or_default());
    &LIST
}

fn read() -> Result<Vec<Language>, toml::de::Error> {
    let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/i18n/languages.toml"));
    toml::from_str::<File>(text).map(|file| file.language)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn the_list_is_readable_and_starts_with_its_source() {
        let list = read().unwrap();
        assert_eq!(list[0].tag, "nl");
        assert_eq!(list[0].state, State::Source);
        assert_eq!(list.iter().filter(|one| one.state == State::Source).count(), 1);
        for language in &list {
            language.dates.parse::<icu::locale::Locale>().unwrap();
            language.tag.parse::<unic_langid::LanguageIdentifier>().unwrap();
            assert!(!super::super::files_of(&language.tag).is_empty(), "{}", language.tag);
        }
    }

    #[test]
    fn what_nobody_compared_is_marked() {
        assert_eq!(Language::find("nl").unwrap().mark(), Mark::None);
        assert_eq!(Language::find("ar").unwrap().mark(), Mark::Unreviewed);
        assert_eq!(Language::find("xx"), None);
    }
}

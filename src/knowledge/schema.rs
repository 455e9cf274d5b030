//! The knowledge files as they are written: TOML, one obvious file per thing.
//!
//! Every id is [`Spanned`], so that a mistake points at file, line and column.
//! No `flatten` and no `untagged`: they lose the place.

use serde::Deserialize;
use toml::Spanned;

use crate::domain::answer::Class;
use crate::domain::basics::ItemState;
use crate::domain::date_rule::DateKind;
use crate::domain::event::{Sender, Who};
use crate::domain::regime::Regime;

/// An id or a small text with its place in the file.
pub type Word = Spanned<String>;

/// `facts.toml`: `[[fact]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Fact {
    pub id: Word,
    pub kind: FactKind,
    pub class: Class,
    #[serde(default)]
    pub choices: Vec<Word>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// Choices are `yes` and `no`.
    YesNo,
    Choice,
    Choices,
    Date,
    Number,
    Money,
    Text,
}

/// `questions/<domain>.toml`: `order` (where this domain stands in the walk),
/// `feeling` (whether the person is asked how it goes with it) and `[[question]]`; the file's name is the life domain.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    pub fact: Word,
    #[serde(default = "one")]
    pub version: u16,
    #[serde(rename = "ref")]
    pub reference: Word,
    /// `acute`, `goal`, `intake`, `basics` or `desk`.
    pub asked: Asked,
    /// For `basics`: at which item.
    pub item: Option<Word>,
    pub when: Option<Spanned<Condition>>,
    #[serde(default)]
    pub pictures: Vec<Word>,
    #[serde(default)]
    pub own_words: bool,
    #[serde(default)]
    pub may_change: bool,
    /// No rule looks at the answer: it is asked for the paper and the next
    /// meeting. Without this, an answer that nothing uses is a mistake.
    #[serde(default)]
    pub paper: bool,
}

fn one() -> u16 {
    1
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    Acute,
    Goal,
    Intake,
    Basics,
    Desk,
}

/// `basics.toml`: `[[item]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Item {
    pub id: Word,
    #[serde(rename = "ref")]
    pub reference: Word,
    /// 0 to 3.
    pub tier: Spanned<u8>,
    /// A life domain: the name of a question file.
    pub domain: Word,
    pub class: Class,
    pub picture: Word,
    pub when: Option<Spanned<Condition>>,
    #[serde(default)]
    pub waits_for: Vec<Word>,
    /// Rules whose dates belong to it.
    #[serde(default)]
    pub deadlines: Vec<Word>,
    #[serde(default)]
    pub derive: Vec<Derive>,
    pub source: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derive {
    pub when: Spanned<Condition>,
    pub state: ItemState,
}

/// `regime.toml`: `[[branch]]`; the first that is true decides.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    pub id: Word,
    pub when: Spanned<Condition>,
    pub regime: Regime,
}

/// `rules/<id>.toml`; the file's name is the id.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(clippy::struct_excessive_bools, reason = "each is a field of the file")]
pub struct Rule {
    #[serde(rename = "ref")]
    pub reference: Word,
    pub kind: DateKind,
    #[serde(default)]
    pub fatal: bool,
    pub when: Option<Spanned<Condition>>,
    /// The fact in which a letter states the day itself.
    pub stated: Option<Word>,
    #[serde(default)]
    pub latest_of: Vec<Base>,
    pub suspended: Option<Suspended>,
    #[serde(default)]
    pub letters: Vec<LetterTerm>,
    /// Such as `-7 days`.
    pub plan_before: Option<Word>,
    #[serde(default)]
    pub plan_this_week: bool,
    #[serde(default)]
    pub rolls: bool,
    pub about: Option<Word>,
    pub grade: Grade,
    #[serde(default)]
    pub volatile: bool,
    pub source: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Base {
    pub fact: Word,
    /// Such as `70 days` or `3 years, -1 day`.
    pub plus: Option<Word>,
    #[serde(default)]
    pub optional: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suspended {
    pub from: Word,
    pub to: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterTerm {
    pub from: Sender,
    pub plus: Word,
}

/// `measures/<id>.toml`; the file's name is the id.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Measure {
    #[serde(rename = "ref")]
    pub reference: Word,
    /// 1 to 5.
    pub principle: Spanned<u8>,
    pub when: Spanned<Condition>,
    pub part: Part,
    #[serde(default)]
    pub learning: bool,
    #[serde(default)]
    pub waits_for: Vec<Word>,
    pub about: Option<Word>,
    pub who: Who,
    pub deadline: Option<Word>,
    pub picture: Word,
    pub class: Class,
    pub grade: Grade,
    pub source: Option<Word>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    First,
    Then,
    Later,
}

/// `notices.toml`: `[[notice]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Notice {
    pub id: Word,
    #[serde(rename = "ref")]
    pub reference: Word,
    pub when: Spanned<Condition>,
    pub grade: Grade,
    pub source: Option<Word>,
}

/// The evidence tag of the domain facts.
#[derive(Debug, Clone, Copy, Deserialize)]
pub enum Grade {
    V,
    V2,
    #[serde(rename = "M-H")]
    MemoryHigh,
    #[serde(rename = "M-M")]
    MemoryMedium,
    #[serde(rename = "M-L")]
    MemoryLow,
    /// An open uncertainty.
    U,
}

/// `sources.toml`: `[[source]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    pub id: Word,
    /// The age of the text that was read: a year, a month or a day; empty
    /// where it is not known.
    pub dated: Word,
    /// The day on which a named person compared it with the live official
    /// text. Nobody did yet: empty.
    pub checked_on: Word,
}

/// `terms.toml`: `[[term]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: Word,
    /// The official word as texts write it, in every form.
    pub words: Vec<Word>,
    pub picture: Option<Word>,
}

/// A condition: exactly one of the forms below.
///
/// - `{ all = [..] }`, `{ any = [..] }`, `{ not = {..} }`, `{ unless = {..} }`
/// - `{ fact = "f", is = ["a", "b"] }`, `known = true`, `answered-unknown =
///   true`, `at-least = 3`, `at-most = 3`, `from = "2022-01-01"`, `before =
///   "2022-01-01"`, `age-at-least = 18`, `age-below = 18`
/// - `{ item = "i", state = ["open"] }`
/// - `{ regime = ["wi2021"] }`
/// - `{ deadline = "r", passed = true }`, `ahead = true`, `within-days = 7`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Condition {
    pub all: Option<Vec<Spanned<Condition>>>,
    pub any: Option<Vec<Spanned<Condition>>>,
    pub not: Option<Box<Spanned<Condition>>>,
    pub unless: Option<Box<Spanned<Condition>>>,
    pub fact: Option<Word>,
    pub is: Option<Vec<Word>>,
    pub known: Option<bool>,
    pub answered_unknown: Option<bool>,
    pub at_least: Option<u32>,
    pub at_most: Option<u32>,
    pub from: Option<Word>,
    pub before: Option<Word>,
    pub age_at_least: Option<u32>,
    pub age_below: Option<u32>,
    pub item: Option<Word>,
    pub state: Option<Vec<ItemState>>,
    pub regime: Option<Vec<Regime>>,
    pub deadline: Option<Word>,
    pub passed: Option<bool>,
    pub ahead: Option<bool>,
    pub within_days: Option<u16>,
}

/// `retired.toml`: ids that were withdrawn and are never used again.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    #[serde(default)]
    pub id: Vec<Word>,
}

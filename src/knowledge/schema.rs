//! The knowledge files as they are written: TOML, one obvious file per thing.
//!
//! Every id is [`Spanned`], so that a mistake points at file, line and column.
//! No `flatten` and no `untagged`: they lose the place.

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use crate::domain::amount::Unit;
use crate::domain::answer::Class;
use crate::domain::basics::ItemState;
use crate::domain::catalog::OrderKey;
use crate::domain::date_rule::DateKind;
use crate::domain::event::{Sender, Who};
use crate::domain::regime::Regime;

/// An id or a small text with its place in the file.
pub type Word = Spanned<String>;

/// `facts.toml`: `[[fact]]`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Fact {
    #[schemars(with = "String")]
    pub id: Word,
    pub kind: FactKind,
    pub class: Class,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub choices: Vec<Word>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
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
/// `feeling` (whether the person is asked how it goes with it) and
/// `[[question]]`; the file's name is the life domain.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    #[schemars(with = "String")]
    pub fact: Word,
    #[serde(default = "one")]
    pub version: u16,
    #[serde(rename = "ref")]
    #[schemars(with = "String")]
    pub reference: Word,
    /// `acute`, `goal`, `intake`, `basics` or `desk`.
    pub asked: Asked,
    /// For `basics`: at which item.
    #[schemars(with = "Option<String>")]
    pub item: Option<Word>,
    #[schemars(with = "Option<Condition>")]
    pub when: Option<Spanned<Condition>>,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
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

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    Acute,
    Goal,
    Intake,
    Basics,
    Desk,
}

/// `basics.toml`: `[[item]]`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Item {
    #[schemars(with = "String")]
    pub id: Word,
    #[serde(rename = "ref")]
    #[schemars(with = "String")]
    pub reference: Word,
    #[serde(default = "one")]
    pub version: u16,
    /// 0 to 3.
    #[schemars(with = "u8")]
    pub tier: Spanned<u8>,
    /// A life domain: the name of a question file.
    #[schemars(with = "String")]
    pub domain: Word,
    pub class: Class,
    #[schemars(with = "String")]
    pub picture: Word,
    #[schemars(with = "Option<Condition>")]
    pub when: Option<Spanned<Condition>>,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub waits_for: Vec<Word>,
    /// Rules whose dates belong to it.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub deadlines: Vec<Word>,
    #[serde(default)]
    pub derive: Vec<Derive>,
    #[schemars(with = "Option<String>")]
    pub source: Option<Word>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Derive {
    #[schemars(with = "Condition")]
    pub when: Spanned<Condition>,
    pub state: ItemState,
}

/// `regime.toml`: `[[branch]]`; the first that is true decides.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    #[schemars(with = "String")]
    pub id: Word,
    #[schemars(with = "Condition")]
    pub when: Spanned<Condition>,
    pub regime: Regime,
}

/// `rules/<id>.toml`; the file's name is the id.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(clippy::struct_excessive_bools, reason = "each is a field of the file")]
pub struct Rule {
    #[serde(rename = "ref")]
    #[schemars(with = "String")]
    pub reference: Word,
    #[serde(default = "one")]
    pub version: u16,
    pub kind: DateKind,
    #[serde(default)]
    pub fatal: bool,
    /// From this day on, rather than until.
    #[serde(default)]
    pub opens: bool,
    #[schemars(with = "Option<Condition>")]
    pub when: Option<Spanned<Condition>>,
    /// The fact in which a letter states the day itself.
    #[schemars(with = "Option<String>")]
    pub stated: Option<Word>,
    #[serde(default)]
    pub latest_of: Vec<Base>,
    pub suspended: Option<Suspended>,
    #[serde(default)]
    pub letters: Vec<LetterTerm>,
    pub after_letters: Option<AfterLetters>,
    /// Such as `-7 days`.
    #[schemars(with = "Option<String>")]
    pub plan_before: Option<Word>,
    #[serde(default)]
    pub plan_this_week: bool,
    #[serde(default)]
    pub rolls: bool,
    #[schemars(with = "Option<String>")]
    pub about: Option<Word>,
    pub grade: Grade,
    #[serde(default)]
    pub volatile: bool,
    #[schemars(with = "Option<String>")]
    pub source: Option<Word>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Base {
    /// A fact that holds a date. Either this or `deadline`.
    #[schemars(with = "Option<String>")]
    pub fact: Option<Word>,
    /// A rule that counts from facts or letters itself.
    #[schemars(with = "Option<String>")]
    pub deadline: Option<Word>,
    /// Such as `70 days` or `3 years, -1 day`.
    #[schemars(with = "Option<String>")]
    pub plus: Option<Word>,
    #[serde(default)]
    pub optional: bool,
    /// Counts only where this is known to be true.
    #[schemars(with = "Option<Condition>")]
    pub when: Option<Spanned<Condition>>,
}

/// What comes after the term of each letter of these senders.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AfterLetters {
    #[schemars(with = "String")]
    pub rule: Word,
    pub from: Vec<Sender>,
    #[schemars(with = "String")]
    pub plus: Word,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Suspended {
    #[schemars(with = "String")]
    pub from: Word,
    #[schemars(with = "String")]
    pub to: Word,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterTerm {
    pub from: Sender,
    #[schemars(with = "String")]
    pub plus: Word,
}

/// `measures/<id>.toml`; the file's name is the id.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Measure {
    #[serde(rename = "ref")]
    #[schemars(with = "String")]
    pub reference: Word,
    #[serde(default = "one")]
    pub version: u16,
    /// 1 to 5.
    #[schemars(with = "u8")]
    pub principle: Spanned<u8>,
    #[schemars(with = "Condition")]
    pub when: Spanned<Condition>,
    pub part: Part,
    #[serde(default)]
    pub learning: bool,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub waits_for: Vec<Word>,
    #[schemars(with = "Option<String>")]
    pub about: Option<Word>,
    pub who: Who,
    #[schemars(with = "Option<String>")]
    pub deadline: Option<Word>,
    #[schemars(with = "String")]
    pub picture: Word,
    pub class: Class,
    pub grade: Grade,
    #[schemars(with = "Option<String>")]
    pub source: Option<Word>,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    First,
    Then,
    Later,
}

/// `notices.toml`: `[[notice]]`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Notice {
    #[schemars(with = "String")]
    pub id: Word,
    #[serde(rename = "ref")]
    #[schemars(with = "String")]
    pub reference: Word,
    #[serde(default = "one")]
    pub version: u16,
    #[schemars(with = "Condition")]
    pub when: Spanned<Condition>,
    pub grade: Grade,
    #[schemars(with = "Option<String>")]
    pub source: Option<Word>,
}

/// `amounts/<id>.toml`; the file's name is the id. Exactly one of `case`,
/// `left`, `sum`, `per-week` and `less`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Amount {
    #[serde(rename = "ref")]
    #[schemars(with = "String")]
    pub reference: Word,
    pub unit: Unit,
    #[schemars(with = "Option<Condition>")]
    pub when: Option<Spanned<Condition>>,
    /// The first that is known to be true, if those before it are known to be
    /// false.
    #[serde(default)]
    pub case: Vec<Case>,
    pub left: Option<Left>,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub sum: Vec<Word>,
    pub per_week: Option<PerWeek>,
    pub less: Option<Less>,
    pub grade: Grade,
    #[schemars(with = "Option<String>")]
    pub source: Option<Word>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    #[schemars(with = "Condition")]
    pub when: Spanned<Condition>,
    pub is: u32,
}

/// So much, less what the fact says was done.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Left {
    pub of: u32,
    #[schemars(with = "String")]
    pub done: Word,
}

/// An amount, spread over the weeks until the date of a rule.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PerWeek {
    #[schemars(with = "String")]
    pub of: Word,
    #[schemars(with = "String")]
    pub until: Word,
}

/// What stays of the money in a fact after so many percent are taken off.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Less {
    #[schemars(with = "String")]
    pub of: Word,
    /// An amount in percent.
    #[schemars(with = "String")]
    pub percent: Word,
}

/// `lists/<id>.toml`; the file's name is the id.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct List {
    #[serde(rename = "ref")]
    #[schemars(with = "String")]
    pub reference: Word,
    #[schemars(with = "Option<Condition>")]
    pub when: Option<Spanned<Condition>>,
    pub class: Class,
    /// The items under which it stands.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub items: Vec<Word>,
    /// The measures under which it stands.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub measures: Vec<Word>,
    pub row: Vec<Row>,
    pub grade: Grade,
    #[schemars(with = "Option<String>")]
    pub source: Option<Word>,
}

/// A row; its text is `list-<list>-<id>`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Row {
    #[schemars(with = "String")]
    pub id: Word,
    /// It is shown where this is known to be true.
    #[schemars(with = "Option<Condition>")]
    pub when: Option<Spanned<Condition>>,
    /// Whether the person has it; without one the row only tells something.
    #[schemars(with = "Option<Condition>")]
    pub done: Option<Spanned<Condition>>,
    /// The law is not clear here: "vraag het na".
    #[serde(default)]
    pub ask: bool,
    /// `$limit` in the text, with `unit`.
    pub limit: Option<u32>,
    pub unit: Option<Unit>,
    /// `$have` in the text: the answer to a fact's question.
    #[schemars(with = "Option<String>")]
    pub have: Option<Word>,
    /// `$amount` in the text.
    #[schemars(with = "Option<String>")]
    pub amount: Option<Word>,
    /// `$day` in the text: the date of a rule.
    #[schemars(with = "Option<String>")]
    pub day: Option<Word>,
}

/// `contradictions.toml`: `[[contradiction]]`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    #[schemars(with = "String")]
    pub id: Word,
    /// It looks at facts only. Without one: the date of the fact itself lies
    /// ahead.
    #[schemars(with = "Option<Condition>")]
    pub when: Option<Spanned<Condition>>,
    /// Pointed out at the questions of these facts.
    #[schemars(with = "Vec<String>")]
    pub at: Vec<Word>,
}

/// `holidays.toml`.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// The years of which all equated days are known.
    #[serde(default)]
    pub years: Vec<i32>,
    /// The days that were made equal to a feast day.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub equated: Vec<Word>,
}

/// `order.toml`: how the checklist is put in order.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// What is looked at, the first first.
    pub by: Vec<OrderKey>,
    /// The fact that says which life domain the person wants first.
    #[schemars(with = "Option<String>")]
    pub wish: Option<Word>,
}

/// The evidence tag of the domain facts.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
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
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    #[schemars(with = "String")]
    pub id: Word,
    /// The age of the text that was read: a year, a month or a day; empty
    /// where it is not known.
    #[schemars(with = "String")]
    pub dated: Word,
}

/// `checked.toml`: `[[checked]]`. A named person compared a source, or what one
/// rule says, with the live official text.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// The id of a source; or else `rule`.
    #[schemars(with = "Option<String>")]
    pub source: Option<Word>,
    /// The id of a rule.
    #[schemars(with = "Option<String>")]
    pub rule: Option<Word>,
    /// The name of whoever compared it.
    #[schemars(with = "String")]
    pub by: Word,
    /// The day.
    #[schemars(with = "String")]
    pub on: Word,
}

/// `terms.toml`: `[[term]]`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    #[schemars(with = "String")]
    pub id: Word,
    /// The official word as texts write it, in every form.
    #[schemars(with = "Vec<String>")]
    pub words: Vec<Word>,
    #[schemars(with = "Option<String>")]
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
/// - `{ fact = "f", after-today = true }`, `{ fact = "f", before-fact = "g" }`
/// - `{ fact = "f", by-deadline = "r" }`
/// - `{ amount = "a", above-fact = "f" }`, `reaches = 3`
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Condition {
    #[schemars(with = "Option<Vec<Condition>>")]
    pub all: Option<Vec<Spanned<Condition>>>,
    #[schemars(with = "Option<Vec<Condition>>")]
    pub any: Option<Vec<Spanned<Condition>>>,
    #[schemars(with = "Option<Box<Condition>>")]
    pub not: Option<Box<Spanned<Condition>>>,
    #[schemars(with = "Option<Box<Condition>>")]
    pub unless: Option<Box<Spanned<Condition>>>,
    #[schemars(with = "Option<String>")]
    pub fact: Option<Word>,
    #[schemars(with = "Option<Vec<String>>")]
    pub is: Option<Vec<Word>>,
    pub known: Option<bool>,
    pub answered_unknown: Option<bool>,
    pub at_least: Option<u32>,
    pub at_most: Option<u32>,
    #[schemars(with = "Option<String>")]
    pub from: Option<Word>,
    #[schemars(with = "Option<String>")]
    pub before: Option<Word>,
    pub age_at_least: Option<u32>,
    pub age_below: Option<u32>,
    #[schemars(with = "Option<String>")]
    pub item: Option<Word>,
    pub state: Option<Vec<ItemState>>,
    pub regime: Option<Vec<Regime>>,
    #[schemars(with = "Option<String>")]
    pub deadline: Option<Word>,
    pub passed: Option<bool>,
    pub ahead: Option<bool>,
    pub within_days: Option<u16>,
    pub after_today: Option<bool>,
    #[schemars(with = "Option<String>")]
    pub before_fact: Option<Word>,
    #[schemars(with = "Option<String>")]
    pub amount: Option<Word>,
    #[schemars(with = "Option<String>")]
    pub above_fact: Option<Word>,
    pub reaches: Option<u32>,
    #[schemars(with = "Option<String>")]
    pub by_deadline: Option<Word>,
}

/// `retired.toml`: ids that were withdrawn and are never used again.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub id: Vec<Word>,
}

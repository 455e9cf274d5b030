//! The knowledge as data: what is asked, what is checked, what follows. The
//! knowledge layer reads and validates it; this layer only uses it.
//!
//! No sentence stands here. Texts are found by id: `question-<fact>`,
//! `item-<id>`, `measure-<id>`, `deadline-<id>`, `notice-<id>`,
//! `domain-<name>`, `source-<id>`.

use std::collections::BTreeMap;

use super::amount::Amount;
use super::answer::Class;
use super::basics::BasicsItem;
use super::calendar::Calendar;
use super::condition::{Condition, Context};
use super::date_rule::DateRule;
use super::event::Who;
use super::facts::Facts;
use super::id::{
    AmountId, ChoiceId, ContradictionId, FactId, ItemId, LifeDomain, ListId, MeasureId, NoticeId,
    RuleId, SourceId, TermId,
};
use super::list::List;
use super::regime::{Branch, Regime};

/// All knowledge, validated: every id that is named exists.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Catalog {
    /// The facts register.
    pub facts: Vec<Fact>,
    /// The questions, in the order of the walk.
    pub questions: Vec<Question>,
    /// The life domains, in the order of the walk.
    pub domains: Vec<LifeDomain>,
    /// The life domains of which the person is asked how it goes.
    pub feelings: Vec<LifeDomain>,
    /// The items of "basis op orde".
    pub items: Vec<BasicsItem>,
    /// The decision which law applies.
    pub regime: Vec<Branch>,
    /// The rules that give dates.
    pub rules: Vec<DateRule>,
    /// Working days.
    pub calendar: Calendar,
    /// What the order of the checklist looks at, the first first.
    pub order: Vec<OrderKey>,
    /// The fact that says which life domain the person wants first.
    pub wish: Option<FactId>,
    /// The numbers that are reckoned.
    pub amounts: Vec<Amount>,
    /// The lists of what somebody has and needs.
    pub lists: Vec<List>,
    /// Answers that can hardly be true together.
    pub contradictions: Vec<Contradiction>,
    /// The measures.
    pub measures: Vec<Measure>,
    /// The remarks.
    pub notices: Vec<Notice>,
    /// Where facts were read.
    pub sources: Vec<Source>,
    /// The official words that are explained.
    pub terms: Vec<Term>,
}

/// A fact that rules use, named once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its id, and that of the question that asks it.
    pub id: FactId,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Who sees it.
    pub class: Class,
}

/// The kinds of answer. One factory in `widget` makes the control for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One of these.
    Choice(Vec<ChoiceId>),
    /// Any number of these.
    Choices(Vec<ChoiceId>),
    /// A day, a month or a year.
    Date,
    /// A count.
    Number,
    /// Whole euros.
    Money,
    /// Own words.
    Text,
}

/// Where a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asked {
    /// At the start of every meeting.
    Acute,
    /// The person's own goal and what goes well.
    Goal,
    /// In the intake.
    Intake,
    /// At a basics item, when it is opened.
    Basics,
    /// At the desk, by the counsellor alone.
    Desk,
}

/// A question: how a fact is asked. Texts: `question-<fact>` with `.short`,
/// `.help`, `.why`, `.unit` and `.choice-<x>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The fact that it asks.
    pub fact: FactId,
    /// The version of its meaning; an old answer keeps the version it answered.
    pub version: u16,
    /// Its entry in the domain facts: the number in 4.4, or an item.
    pub reference: String,
    /// Where it is asked.
    pub asked: Asked,
    /// For [`Asked::Basics`]: at which item.
    pub item: Option<ItemId>,
    /// The life domain.
    pub domain: LifeDomain,
    /// Skipped where this is known to be false; asked while it is unknown.
    pub when: Condition,
    /// Pictures for the choices, by name, in the order of the choices.
    pub pictures: Vec<String>,
    /// Whether own words can go with the answer.
    pub own_words: bool,
    /// Whether a follow-up meeting asks it again.
    pub may_change: bool,
}

/// What the order of the checklist looks at. Text: `place-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OrderKey {
    /// Urgent before all else; what is settled after all else.
    Urgent,
    /// A date that cannot be missed, from its first day.
    FatalDate,
    /// What waits comes after what it waits for.
    Waits,
    /// The first weeks before the first months; the own wish of the person
    /// lifts an item by one tier.
    Tier,
}

/// Answers that can hardly be true together: pointed out, and kept as typed.
/// Text: `contradiction-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Its id.
    pub id: ContradictionId,
    /// When it is pointed out; it looks at facts only.
    pub when: Condition,
    /// At the questions of these facts.
    pub at: Vec<FactId>,
}

/// In which part of the plan a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// "Eerst": basics.
    First,
    /// "Daarna": language, exams, work.
    Then,
    /// "Later": after the exam.
    Later,
}

/// A measure ("maatregel"). Texts: `measure-<id>` with `.why` and `.brings`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its id.
    pub id: MeasureId,
    /// Its entry in the domain facts, such as `M05`.
    pub reference: String,
    /// The version of its meaning.
    pub version: u16,
    /// Which principle it serves, 1 to 5.
    pub principle: u8,
    /// For whom it is proposed.
    pub when: Condition,
    /// The part of the plan.
    pub part: Part,
    /// Whether it is learning, which the basics gate may hold back.
    pub learning: bool,
    /// Items that hold it back while they are open.
    pub waits_for: Vec<ItemId>,
    /// The item that it is about; that item then has no plan line of its own.
    pub about: Option<ItemId>,
    /// Who would do it.
    pub who: Who,
    /// The rule whose date is its date.
    pub deadline: Option<RuleId>,
    /// A picture's name.
    pub picture: String,
    /// Who sees it.
    pub class: Class,
    /// How sure it is.
    pub grade: Grade,
    /// Where it was read.
    pub source: Option<SourceId>,
}

/// A remark. Text: `notice-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its id.
    pub id: NoticeId,
    /// Its entry in the domain facts.
    pub reference: String,
    /// The version of its meaning.
    pub version: u16,
    /// When it is shown.
    pub when: Condition,
    /// How sure it is.
    pub grade: Grade,
    /// Where it was read.
    pub source: Option<SourceId>,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grade {
    /// Read in the source itself: show source and age.
    Verified,
    /// From a second hand, or well remembered: "kijk in uw brief".
    SecondHand,
    /// Not sure: "vraag na bij …".
    Unsure,
}

/// An official word. It stays as it is in every language, and is explained:
/// text `term-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// The word as it is written, in every form that texts use; the first is
    /// its name.
    pub words: Vec<String>,
    /// A picture's name, if one helps.
    pub picture: Option<String>,
}

impl Term {
    /// Whether the word stands in this text, whole and as it is written.
    pub fn is_in(&self, text: &str) -> bool {
        self.words.iter().any(|word| {
            text.match_indices(word.as_str()).any(|(at, _)| {
                let before = text.get(..at).and_then(|text| text.chars().next_back());
                let after = text.get(at + word.len()..).and_then(|text| text.chars().next());
                !before.is_some_and(char::is_alphanumeric)
                    && !after.is_some_and(char::is_alphanumeric)
            })
        })
    }
}

/// Where a fact was read. Text: `source-<id>` (the article or the page).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// The age of the text that was read, as `2026-08` or a day; `None` where
    /// it is not known.
    pub dated: Option<super::date::PartialDate>,
    /// Who compared it with the live text. Nobody: "nog niet nagekeken bij de
    /// bron".
    pub checked: Option<Check>,
}

/// A named person compared something with the live official text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Whose name.
    pub by: String,
    /// The day.
    pub on: chrono::NaiveDate,
}

impl Catalog {
    /// The fact of this name.
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.facts.iter().find(|fact| &fact.id == id)
    }

    /// The question that asks this fact.
    pub fn question(&self, fact: &FactId) -> Option<&Question> {
        self.questions.iter().find(|question| &question.fact == fact)
    }

    /// The item of this name.
    pub fn item(&self, id: &ItemId) -> Option<&BasicsItem> {
        self.items.iter().find(|item| &item.id == id)
    }

    /// The measure of this name.
    pub fn measure(&self, id: &MeasureId) -> Option<&Measure> {
        self.measures.iter().find(|measure| &measure.id == id)
    }

    /// The rule of this name.
    pub fn rule(&self, id: &RuleId) -> Option<&DateRule> {
        self.rules.iter().find(|rule| &rule.id == id)
    }

    /// Who compared what a rule says with the live text: the rule itself, or its
    /// source; the later of both.
    pub fn check_of<'a>(&'a self, rule: &'a DateRule) -> Option<&'a Check> {
        let source = rule.source.as_ref().and_then(|id| self.source(id));
        let of_source = source.and_then(|source| source.checked.as_ref());
        rule.checked.iter().chain(of_source).max_by_key(|check| check.on)
    }

    /// The remark of this name.
    pub fn notice(&self, id: &NoticeId) -> Option<&Notice> {
        self.notices.iter().find(|notice| &notice.id == id)
    }

    /// The list of this name.
    pub fn list(&self, id: &ListId) -> Option<&List> {
        self.lists.iter().find(|list| &list.id == id)
    }

    /// The number of this name.
    pub fn amount(&self, id: &AmountId) -> Option<&Amount> {
        self.amounts.iter().find(|amount| &amount.id == id)
    }

    /// What can hardly be so among the facts, at the question of this one.
    pub fn contradictions<'a>(
        &'a self,
        facts: &Facts,
        fact: &FactId,
        today: chrono::NaiveDate,
    ) -> Vec<&'a ContradictionId> {
        let context = Context::of_facts(facts, &Regime::Unknown, today);
        let here = self.contradictions.iter().filter(|one| one.at.contains(fact));
        here.filter(|one| one.when.holds(&context)).map(|one| &one.id).collect()
    }

    /// Every fact, item and measure that a stored case may name, with who sees
    /// it: by kind and id.
    pub fn classes(&self) -> BTreeMap<(&'static str, String), Class> {
        let facts = self.facts.iter().map(|one| (("fact", one.id.to_string()), one.class));
        let items = self.items.iter().map(|one| (("item", one.id.to_string()), one.class));
        let measures = self.measures.iter().map(|one| (("measure", one.id.to_string()), one.class));
        facts.chain(items).chain(measures).collect()
    }

    /// The official word of this name.
    pub fn term(&self, id: &TermId) -> Option<&Term> {
        self.terms.iter().find(|term| &term.id == id)
    }

    /// The source of this name.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| &source.id == id)
    }
}

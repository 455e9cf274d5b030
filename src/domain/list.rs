//! "Wat heeft u al?": the parts of an exam, a table of the law, what a right
//! asks for, each with how it stands for this person.

use super::amount::Unit;
use super::answer::Class;
use super::catalog::Grade;
use super::condition::{Condition, Context, Truth};
use super::id::{AmountId, FactId, ItemId, ListId, MeasureId, RuleId, SourceId};

/// A list that stands under an item or a measure. Texts: `list-<id>` and
/// `list-<id>-<row>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// Its id.
    pub id: ListId,
    /// Its entry in the domain facts.
    pub reference: String,
    /// For whom it is.
    pub when: Condition,
    /// Who sees it.
    pub class: Class,
    /// The items under which it stands.
    pub items: Vec<ItemId>,
    /// The measures under which it stands.
    pub measures: Vec<MeasureId>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// How sure it is.
    pub grade: Grade,
    /// Where it was read.
    pub source: Option<SourceId>,
}

/// One row, as the knowledge states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its id, unique in its list.
    pub id: String,
    /// It is shown where this is known to be true.
    pub when: Condition,
    /// Whether the person has it. Without one it only tells something.
    pub done: Option<Condition>,
    /// The law is not clear here: "vraag het na".
    pub ask: bool,
    /// `$limit` in its text.
    pub limit: Option<(Unit, u32)>,
    /// `$have` in its text: what somebody answered.
    pub have: Option<FactId>,
    /// `$amount` in its text. Where it cannot be reckoned the row is left out.
    pub amount: Option<AmountId>,
    /// `$day` in its text. Where there is no such date the row is left out.
    pub day: Option<RuleId>,
}

/// How a row stands for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Tells something; nothing to have.
    Plain,
    /// The person has it.
    Yes,
    /// Not yet.
    No,
    /// Not known.
    Unknown,
    /// The law is not clear here: ask.
    Ask,
}

impl Mark {
    /// The id, as in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
            Self::Ask => "ask",
        }
    }
}

/// A list as it stands for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub list: ListId,
    /// The rows that are shown, by id, with how they stand.
    pub rows: Vec<(String, Mark)>,
}

impl List {
    /// How it stands for somebody; `None` where it is not for them.
    pub fn of(&self, context: &Context<'_>) -> Option<Listed> {
        if !self.when.holds(context) {
            return None;
        }
        let rows: Vec<_> = self
            .rows
            .iter()
            .filter(|row| row.when.holds(context))
            .filter(|row| row.amount.as_ref().is_none_or(|id| (context.amount)(id).is_some()))
            .filter(|row| row.day.as_ref().is_none_or(|id| (context.deadline)(id).is_some()))
            .map(|row| (row.id.clone(), row.mark(context)))
            .collect();
        (!rows.is_empty()).then(|| Listed { list: self.id.clone(), rows })
    }
}

impl Row {
    fn mark(&self, context: &Context<'_>) -> Mark {
        let truth = self.done.as_ref().map(|done| done.truth(context));
        match truth {
            Some(Truth::True) => Mark::Yes,
            _ if self.ask => Mark::Ask,
            None => Mark::Plain,
            Some(Truth::False) => Mark::No,
            Some(Truth::Unknown) => Mark::Unknown,
        }
    }
}

//! "Basis op orde": the items, their states and their order.

use serde::{Deserialize, Serialize};

use super::answer::Class;
use super::condition::Condition;
use super::id::{ItemId, LifeDomain, RuleId, SourceId};

/// How an item stands. No numbers, no totals.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// Must be handled today or this week.
    Urgent,
    /// Not arranged yet.
    Open,
    /// Applied for; somebody else has to act.
    InProgress,
    /// In order.
    Done,
    /// Not for this person.
    NotApplicable,
    /// "Weet ik niet": counts as open for the order, never as done.
    #[default]
    Unknown,
}

impl ItemState {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Done,
        Self::Open,
        Self::InProgress,
        Self::Urgent,
        Self::NotApplicable,
        Self::Unknown,
    ];

    /// Whether nothing more needs to happen.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::NotApplicable)
    }

    /// Whether it holds a learning line back that waits for it. Unknown never
    /// does, nor does what already runs elsewhere.
    pub fn holds_back(self) -> bool {
        matches!(self, Self::Urgent | Self::Open)
    }

    /// The id, as in files and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Open => "open",
            Self::InProgress => "in-progress",
            Self::Done => "done",
            Self::NotApplicable => "not-applicable",
            Self::Unknown => "unknown",
        }
    }
}

/// One item of the checklist, as the knowledge states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasicsItem {
    /// Its id; texts are `item-<id>`.
    pub id: ItemId,
    /// Its entry in the domain facts, such as `B09`.
    pub reference: String,
    /// The version of its meaning.
    pub version: u16,
    /// 0 is acute, 1 the first two weeks, 2 up to eight weeks, 3 up to three
    /// months.
    pub tier: u8,
    /// Where it belongs in life.
    pub domain: LifeDomain,
    /// Who sees it.
    pub class: Class,
    /// A picture's name.
    pub picture: String,
    /// For whom it is; everybody where nothing is said.
    pub when: Condition,
    /// What it waits for.
    pub waits_for: Vec<ItemId>,
    /// Rules whose dates belong to it.
    pub deadlines: Vec<RuleId>,
    /// States that follow from answers: the first that is true, unless
    /// somebody set a state after that answer.
    pub derive: Vec<(Condition, ItemState)>,
    /// Where it was read.
    pub source: Option<SourceId>,
}

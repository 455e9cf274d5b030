//! Which law applies.

use serde::{Deserialize, Serialize};

use super::condition::{Condition, Context};

/// The law that applies to a person ("wet").
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// Wet inburgering 2013.
    Wi2013,
    /// Wet inburgering 2021.
    Wi2021,
    /// Obliged before 2013: "vraag het aan DUO".
    EarlierLaw,
    /// Probably no duty, as far as these facts go; DUO decides.
    NoDuty,
    /// Not known; the checklist works, dates of the law stay hidden.
    Unknown,
}

impl Regime {
    /// The id, as in files and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Wi2013 => "wi2013",
            Self::Wi2021 => "wi2021",
            Self::EarlierLaw => "earlier-law",
            Self::NoDuty => "no-duty",
            Self::Unknown => "unknown",
        }
    }
}

/// One branch of the decision, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// Its id; its text is `regime-why-<id>`.
    pub id: String,
    /// When it applies.
    pub when: Condition,
    /// What it decides.
    pub regime: Regime,
}

/// What was decided and by which branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The law.
    pub regime: Regime,
    /// The branch, where one was true.
    pub branch: Option<String>,
    /// The facts that made it true.
    pub because: Vec<super::condition::Reason>,
}

/// The first branch that is known to be true decides; otherwise the law is
/// unknown. Branches look at facts only, never at the law itself.
pub fn decide(branches: &[Branch], context: &Context<'_>) -> Decision {
    for branch in branches {
        let (truth, because) = branch.when.weigh(context);
        if truth == super::condition::Truth::True {
            return Decision {
                regime: branch.regime,
                branch: Some(branch.id.clone()),
                because: because.into_iter().collect(),
            };
        }
    }
    Decision { regime: Regime::Unknown, branch: None, because: Vec::new() }
}

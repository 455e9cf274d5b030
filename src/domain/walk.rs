//! The walk through one meeting: its steps, which questions are asked, and
//! where somebody stopped.

use std::fmt;
use std::str::FromStr;

use super::catalog::{Asked, Catalog, Question};
use super::condition::{Context, Truth};
use super::facts::Facts;
use super::id::{FactId, LifeDomain};
use super::regime::Regime;

/// The steps, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Welcome and language; explanation or consent.
    Welcome,
    /// What happened, and what cannot wait.
    Acute,
    /// Own goal, what goes well.
    Goal,
    /// The intake, one subject a screen.
    Intake,
    /// Basis op orde.
    Basics,
    /// The plan.
    Plan,
    /// Agreements and teach-back.
    Agreements,
    /// The next date.
    Done,
}

impl Step {
    /// All, in order.
    pub const ALL: [Self; 8] = [
        Self::Welcome,
        Self::Acute,
        Self::Goal,
        Self::Intake,
        Self::Basics,
        Self::Plan,
        Self::Agreements,
        Self::Done,
    ];

    /// The id, as in texts and events.
    pub fn id(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Acute => "acute",
            Self::Goal => "goal",
            Self::Intake => "intake",
            Self::Basics => "basics",
            Self::Plan => "plan",
            Self::Agreements => "agreements",
            Self::Done => "done",
        }
    }

    /// The step after this one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().find(|step| *step > self)
    }

    /// The step before this one.
    pub fn back(self) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|step| *step < self)
    }

    /// Which questions this step asks, if it asks any.
    pub fn asks(self) -> Option<Asked> {
        match self {
            Self::Acute => Some(Asked::Acute),
            Self::Goal => Some(Asked::Goal),
            Self::Intake => Some(Asked::Intake),
            _ => None,
        }
    }
}

/// Where a step stops: one subject a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// What became of the agreements of the meeting before.
    Since,
    /// The question of this fact.
    Question(FactId),
    /// How it goes with this part of life.
    Feeling(LifeDomain),
    /// All answers of the intake on one page.
    Check,
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Since => f.write_str("since"),
            Self::Question(fact) => fact.fmt(f),
            Self::Feeling(domain) => write!(f, "feeling:{domain}"),
            Self::Check => f.write_str("check"),
        }
    }
}

impl Stop {
    fn of(text: &str) -> Self {
        match (text, text.strip_prefix("feeling:")) {
            ("since", _) => Self::Since,
            ("check", _) => Self::Check,
            (_, Some(domain)) => Self::Feeling(LifeDomain::new(domain)),
            (fact, None) => Self::Question(FactId::new(fact)),
        }
    }
}

/// A place in the walk: a step and, where it has several screens, which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The step.
    pub step: Step,
    /// What is on the screen.
    pub stop: Option<Stop>,
}

impl Place {
    /// The first place of a step.
    pub fn start(step: Step) -> Self {
        Self { step, stop: None }
    }

    /// This stop of a step.
    pub fn at(step: Step, at: Stop) -> Self {
        Self { step, stop: Some(at) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.step.id())?;
        match &self.stop {
            Some(stop) => write!(f, "/{stop}"),
            None => Ok(()),
        }
    }
}

/// A place that this version does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such place")]
pub struct NoSuchPlace;

impl FromStr for Place {
    type Err = NoSuchPlace;

    fn from_str(text: &str) -> Result<Self, NoSuchPlace> {
        let (name, at) = match text.split_once('/') {
            Some((name, at)) => (name, Some(Stop::of(at))),
            None => (text, None),
        };
        let step = Step::ALL.into_iter().find(|known| known.id() == name).ok_or(NoSuchPlace)?;
        Ok(Self { step, stop: at })
    }
}

/// The questions that are asked now, in order: those not known to be
/// unnecessary. A condition that is unknown still asks.
pub fn questions<'a>(
    catalog: &'a Catalog,
    facts: &Facts,
    regime: &Regime,
    today: chrono::NaiveDate,
    asked: Asked,
) -> Vec<&'a Question> {
    let context = Context { facts, today, regime, item: &|_| None, deadline: &|_| None };
    catalog
        .questions
        .iter()
        .filter(|question| question.asked == asked)
        .filter(|question| question.when.weigh(&context).0 != Truth::False)
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_place_is_read_back_as_it_was_written() {
        for text in ["welcome", "acute/since", "goal/goal", "intake/feeling:home", "intake/check"] {
            assert_eq!(text.parse::<Place>().unwrap().to_string(), text);
        }
        assert!("elsewhere/goal".parse::<Place>().is_err());
    }
}

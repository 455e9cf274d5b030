//! The walk through one meeting: its steps, which questions are asked, and
//! where somebody stopped.

use std::fmt;
use std::str::FromStr;

use super::answer::Answer;
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

/// A place in the walk: a step and, where it asks, the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The step.
    pub step: Step,
    /// The fact whose question is on the screen.
    pub question: Option<FactId>,
}

impl Place {
    /// The first place of a step.
    pub fn start(step: Step) -> Self {
        Self { step, question: None }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.step.id())?;
        match &self.question {
            Some(fact) => write!(f, "/{fact}"),
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
        let (step, question) = match text.split_once('/') {
            Some((step, question)) => (step, Some(FactId::new(question))),
            None => (text, None),
        };
        let step = Step::ALL.into_iter().find(|known| known.id() == step).ok_or(NoSuchPlace)?;
        Ok(Self { step, question })
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
    let context = Context::of_facts(facts, regime, today);
    catalog
        .questions
        .iter()
        .filter(|question| question.asked == asked)
        .filter(|question| question.when.weigh(&context).0 != Truth::False)
        .collect()
}

/// How a set of questions stands, for "nog 4 vragen over wonen" and the list
/// of open questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Not answered yet.
    pub open: usize,
    /// Answered with "weet ik niet": may come back.
    pub unknown: usize,
    /// All.
    pub all: usize,
}

/// Counts the questions of one life domain.
pub fn tally(questions: &[&Question], facts: &Facts, domain: &LifeDomain) -> Tally {
    let mut tally = Tally::default();
    for question in questions.iter().filter(|question| &question.domain == domain) {
        tally.all += 1;
        match facts.answer(&question.fact) {
            None => tally.open += 1,
            Some(Answer::Unknown) => tally.unknown += 1,
            Some(_) => {}
        }
    }
    tally
}

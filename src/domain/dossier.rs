//! A case with everything that follows from it today. Two types, so that a
//! screen for two people cannot be handed what only the desk may see.

use chrono::NaiveDate;

use super::advice::{Advice, Audience, advise};
use super::case::{Case, SharedCase};
use super::catalog::{Asked, Catalog, Question};
use super::event::Event;
use super::facts::Facts;
use super::plan::{Plan, plan};
use super::walk;

/// For the desk: everything.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// The case.
    pub case: Case,
    /// What rules read.
    pub facts: Facts,
    /// What follows.
    pub advice: Advice,
    /// What was agreed and is proposed.
    pub plan: Plan,
}

/// For both people: folded from `shared` and `discreet` events alone.
#[derive(Debug, Clone)]
pub struct SharedDossier {
    case: SharedCase,
    facts: Facts,
    advice: Advice,
    plan: Plan,
}

impl Dossier {
    /// Reckons everything for the day `today`.
    pub fn new(catalog: &Catalog, case: Case, today: NaiveDate) -> Self {
        let facts = Facts::of(&case);
        let advice = advise(catalog, &facts, today, Audience::Desk);
        let plan = plan(catalog, &case, &advice);
        Self { case, facts, advice, plan }
    }

    /// The same with one more event.
    #[must_use]
    pub fn with(self, catalog: &Catalog, event: Event, today: NaiveDate) -> Self {
        Self::new(catalog, self.case.with(event), today)
    }

    /// What both people may see of it.
    pub fn shared(&self, catalog: &Catalog, today: NaiveDate) -> SharedDossier {
        let case = SharedCase::of(&self.case);
        let facts = Facts::of(case.case());
        let advice = advise(catalog, &facts, today, Audience::Both);
        let plan = plan(catalog, case.case(), &advice);
        SharedDossier { case, facts, advice, plan }
    }

    /// The name the person wants to be called by.
    pub fn name(&self) -> Option<String> {
        name(&self.facts)
    }
}

impl SharedDossier {
    /// The case as the shared view knows it.
    pub fn case(&self) -> &SharedCase {
        &self.case
    }

    /// What rules read of it.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// What follows from it.
    pub fn advice(&self) -> &Advice {
        &self.advice
    }

    /// The plan as both see it.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The name the person wants to be called by.
    pub fn name(&self) -> Option<String> {
        name(&self.facts)
    }

    /// The questions a step asks now, in order. Desk questions are never among
    /// them.
    pub fn questions<'a>(
        &self,
        catalog: &'a Catalog,
        asked: Asked,
        today: NaiveDate,
    ) -> Vec<&'a Question> {
        walk::questions(catalog, &self.facts, &self.advice.decision.regime, today, asked)
            .into_iter()
            .filter(|question| {
                catalog.fact(&question.fact).is_some_and(|fact| fact.class.is_for_both())
            })
            .collect()
    }
}

fn name(facts: &Facts) -> Option<String> {
    match facts.value(&super::id::FactId::new("called"))? {
        super::answer::Value::Text(name) => Some(name.clone()),
        _ => None,
    }
}

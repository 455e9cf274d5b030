//! The third pass: mistakes that only show when everything is there.

use std::collections::{BTreeMap, BTreeSet};

use super::gather::{Loader, Raw};
use super::problem::{Code, Mistake};
use crate::domain::amount::{Amount, Reckon};
use crate::domain::catalog::{Catalog, Kind};
use crate::domain::condition::Condition;
use crate::domain::date_rule::From;
use crate::domain::id::FactId;

/// Life domains whose answers stand in the plan themselves.
const IN_THE_PLAN: [&str; 3] = ["you", "goal", "privacy"];

impl Loader<'_, '_> {
    pub fn look_at_the_whole(&mut self, catalog: &Catalog, raw: &Raw) {
        self.domain_texts();
        self.checks_name_something(raw);
        self.every_fact_is_asked(raw);
        self.every_question_is_used(catalog, raw);
        self.nothing_waits_for_itself(raw);
        self.numbers_end(raw);
    }

    fn every_fact_is_asked(&mut self, raw: &Raw) {
        let asked: BTreeSet<&String> =
            raw.questions.iter().map(|question| question.entry.fact.get_ref()).collect();
        for fact in raw.facts.iter().filter(|fact| !asked.contains(fact.entry.id.get_ref())) {
            let id = &fact.entry.id;
            let message = format!("no question asks `{}`", id.get_ref());
            let mistake = Mistake::new(Code::NotAsked, message).about(id.get_ref());
            self.report(fact.file, &id.span(), mistake);
        }
    }

    fn every_question_is_used(&mut self, catalog: &Catalog, raw: &Raw) {
        let used = used_facts(catalog);
        for question in raw.questions.iter().filter(|question| !question.entry.paper) {
            let word = &question.entry.fact;
            // An unknown fact is reported as such.
            if self.names.facts.contains_key(word.get_ref())
                && !used.contains(word.get_ref().as_str())
            {
                let message = format!(
                    "nothing uses the answer to `{}`; if it is for the paper only: `paper = true`",
                    word.get_ref()
                );
                let mistake = Mistake::new(Code::NotUsed, message).about(word.get_ref());
                self.report(question.file, &word.span(), mistake);
            }
        }
    }

    fn nothing_waits_for_itself(&mut self, raw: &Raw) {
        let waits: BTreeMap<&str, Vec<&str>> = raw
            .items
            .iter()
            .map(|item| {
                let names = item.entry.waits_for.iter().map(|name| name.get_ref().as_str());
                (item.entry.id.get_ref().as_str(), names.collect())
            })
            .collect();
        let mut known: BTreeSet<&str> = BTreeSet::new();
        for item in &raw.items {
            let id = item.entry.id.get_ref().as_str();
            if known.contains(id) {
                continue;
            }
            let Some(path) = way_back(&waits, id) else { continue };
            known.extend(&path);
            let place = item
                .entry
                .waits_for
                .iter()
                .find(|name| path.get(1).is_none_or(|next| name.get_ref() == next))
                .unwrap_or(&item.entry.id);
            let message = format!("items wait for each other: {} → {id}", path.join(" → "));
            let mistake = Mistake::new(Code::Cycle, message).about(id);
            self.report(item.file, &place.span(), mistake);
        }
    }
}

/// The shortest way along "waits for" from an item back to itself.
fn way_back<'n>(waits: &BTreeMap<&'n str, Vec<&'n str>>, start: &'n str) -> Option<Vec<&'n str>> {
    let mut seen = BTreeSet::new();
    let mut ways = std::collections::VecDeque::from([vec![start]]);
    while let Some(way) = ways.pop_front() {
        for next in way.last().and_then(|last| waits.get(last)).into_iter().flatten() {
            if *next == start {
                return Some(way);
            }
            if seen.insert(*next) {
                let mut longer = way.clone();
                longer.push(next);
                ways.push_back(longer);
            }
        }
    }
    None
}

/// The facts that something follows from, or that stand in the plan.
fn used_facts(catalog: &Catalog) -> BTreeSet<FactId> {
    let mut used = BTreeSet::new();
    for fact in catalog.facts.iter().filter(|fact| fact.kind == Kind::Text) {
        used.insert(fact.id.clone());
    }
    for item in &catalog.items {
        facts_in(&item.when, &mut used);
        item.derive.iter().for_each(|(when, _)| facts_in(when, &mut used));
    }
    for rule in &catalog.rules {
        facts_in(&rule.when, &mut used);
        used.extend(rule.stated.clone());
        for base in &rule.latest_of {
            facts_in(&base.when, &mut used);
            if let From::Fact(fact) = &base.from {
                used.insert(fact.clone());
            }
        }
        used.extend(rule.suspended.iter().flat_map(|(from, to)| [from.clone(), to.clone()]));
    }
    catalog.regime.iter().for_each(|branch| facts_in(&branch.when, &mut used));
    catalog.measures.iter().for_each(|measure| facts_in(&measure.when, &mut used));
    catalog.notices.iter().for_each(|notice| facts_in(&notice.when, &mut used));
    catalog.amounts.iter().for_each(|amount| used.extend(facts_of(amount)));
    used.extend(catalog.wish.clone());
    for list in &catalog.lists {
        facts_in(&list.when, &mut used);
        for row in &list.rows {
            facts_in(&row.when, &mut used);
            row.done.iter().for_each(|done| facts_in(done, &mut used));
            used.extend(row.have.clone());
        }
    }
    let in_the_plan =
        catalog.questions.iter().filter(|question| IN_THE_PLAN.contains(&question.domain.as_str()));
    used.extend(in_the_plan.map(|question| question.fact.clone()));
    // What decides whether a useful question is asked is useful too.
    loop {
        let before = used.len();
        for question in &catalog.questions {
            if used.contains(&question.fact) {
                facts_in(&question.when, &mut used);
            }
        }
        if used.len() == before {
            return used;
        }
    }
}

/// The facts that a number is reckoned from.
pub(super) fn facts_of(amount: &Amount) -> BTreeSet<FactId> {
    let mut facts = BTreeSet::new();
    facts_in(&amount.when, &mut facts);
    match &amount.reckon {
        Reckon::Cases(cases) => cases.iter().for_each(|(when, _)| facts_in(when, &mut facts)),
        Reckon::Left { done, .. } => facts.extend([done.clone()]),
        Reckon::Less { of, .. } => facts.extend([of.clone()]),
        Reckon::Sum(_) | Reckon::PerWeek { .. } => {}
    }
    facts
}

/// The facts that a condition names.
pub(super) fn facts_in(condition: &Condition, facts: &mut BTreeSet<FactId>) {
    condition.walk(&mut |part| match part {
        Condition::Is(fact, _)
        | Condition::Known(fact)
        | Condition::AnsweredUnknown(fact)
        | Condition::AtLeast(fact, _)
        | Condition::AtMost(fact, _)
        | Condition::From(fact, _)
        | Condition::Before(fact, _)
        | Condition::AgeAtLeast(fact, _)
        | Condition::AgeBelow(fact, _)
        | Condition::AfterToday(fact)
        | Condition::AmountAbove(_, fact)
        | Condition::ByDeadline(fact, _) => {
            facts.insert(fact.clone());
        }
        Condition::BeforeFact(first, second) => {
            facts.extend([first.clone(), second.clone()]);
        }
        Condition::All(_)
        | Condition::Any(_)
        | Condition::Not(_)
        | Condition::Unless(_)
        | Condition::Item(..)
        | Condition::Regime(_)
        | Condition::AmountReaches(..)
        | Condition::Deadline(..) => {}
    });
}

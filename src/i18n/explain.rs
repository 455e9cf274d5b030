//! The words for why something is there or is not, and for the rows of a list.

use super::args::Args;
use super::both::Both;
use super::say::{item_id, question_id};
use super::show::DateStyle;
use super::words::Pair;
use crate::domain::advice::{Advice, Place};
use crate::domain::amount::Unit;
use crate::domain::catalog::Catalog;
use crate::domain::condition::{Condition, When};
use crate::domain::explain::Missing;
use crate::domain::facts::Facts;
use crate::domain::id::{AmountId, FactId, ItemId, ListId, RuleId};

impl Args {
    /// A number that was reckoned, as its unit is written.
    #[must_use]
    pub fn amount(self, name: &'static str, unit: Unit, number: u32) -> Self {
        match unit {
            Unit::Euros => self.euros(name, number),
            // A plain number: the text says what it counts.
            Unit::Hours | Unit::Percent | Unit::Count => self.text(name, number.to_string()),
        }
    }

    fn now(self, facts: &Facts, fact: &FactId) -> Self {
        match facts.answer(fact) {
            Some(answer) => self.answer("now", fact, answer),
            None => self.words("now", "list-have-unknown"),
        }
    }
}

fn of_fact(fact: &FactId) -> Args {
    Args::new().attr("what", question_id(fact), "short")
}

fn of_date(rule: &RuleId) -> Args {
    Args::new().words("what", format!("deadline-{rule}"))
}

fn of_amount(amount: &AmountId) -> Args {
    Args::new().words("what", format!("amount-{amount}"))
}

impl Both {
    /// A row of a list, with the values of this person. `None` where the
    /// knowledge has no such row.
    pub fn row(
        &self,
        catalog: &Catalog,
        facts: &Facts,
        advice: &Advice,
        list: &ListId,
        row: &str,
    ) -> Option<Pair> {
        let row = catalog.list(list)?.rows.iter().find(|one| one.id == row)?;
        let mut args = Args::new();
        if let Some((unit, limit)) = row.limit {
            args = args.amount("limit", unit, limit);
        }
        if let Some(fact) = &row.have {
            args = match facts.answer(fact).filter(|answer| answer.value().is_some()) {
                Some(answer) => args.answer("have", fact, answer),
                None => args.words("have", "list-have-unknown"),
            };
        }
        if let Some(id) = &row.amount {
            args = args.amount("amount", catalog.amount(id)?.unit, advice.amount(id)?);
        }
        if let Some(rule) = &row.day {
            args = args.day("day", advice.deadline(rule)?.date, DateStyle::Medium);
        }
        Some(self.pair_with(&format!("list-{list}-{}", row.id), &args))
    }

    /// Why an item stands where it stands.
    pub fn place(&self, place: &Place) -> Pair {
        self.pair(&match place {
            Place::Urgent => "place-urgent".to_owned(),
            Place::FatalDate(_) => "place-fatal-date".to_owned(),
            Place::Waits => "place-waits".to_owned(),
            Place::Tier(tier) => format!("place-tier-{tier}"),
            Place::Wish(_) => "place-wish".to_owned(),
            Place::Settled => "place-settled".to_owned(),
        })
    }

    /// What is not as it must be.
    pub fn missing(&self, facts: &Facts, advice: &Advice, missing: &Missing) -> Pair {
        let (id, args) = words(facts, advice, &missing.part, missing.wanted);
        self.pair_with(id, &args)
    }
}

/// The text for one condition that must be true, or (`wanted == false`) false.
fn words(facts: &Facts, advice: &Advice, part: &Condition, wanted: bool) -> (&'static str, Args) {
    let either = |yes: &'static str, no: &'static str| if wanted { yes } else { no };
    let number = |fact: &FactId, number: u32| {
        of_fact(fact).text("wanted", number.to_string()).now(facts, fact)
    };
    match part {
        Condition::Is(fact, choices) => {
            let choices = choices.iter().map(|choice| format!("choice-{choice}"));
            let args = of_fact(fact).attrs("wanted", &question_id(fact), choices).now(facts, fact);
            (either("explain-is", "explain-is-not"), args)
        }
        Condition::Known(fact) | Condition::AnsweredUnknown(fact) => {
            (either("explain-known", "explain-known-not"), of_fact(fact).now(facts, fact))
        }
        Condition::AtLeast(fact, least) => {
            (either("explain-at-least", "explain-less-than"), number(fact, *least))
        }
        Condition::AtMost(fact, most) => {
            (either("explain-at-most", "explain-more-than"), number(fact, *most))
        }
        Condition::AgeAtLeast(fact, age) => {
            (either("explain-age-at-least", "explain-age-below"), number(fact, *age))
        }
        Condition::AgeBelow(fact, age) => {
            (either("explain-age-below", "explain-age-at-least"), number(fact, *age))
        }
        Condition::From(fact, day) | Condition::Before(fact, day) => {
            let from = matches!(part, Condition::From(..)) == wanted;
            let args = of_fact(fact).day("wanted", *day, DateStyle::Plain).now(facts, fact);
            (if from { "explain-from" } else { "explain-before" }, args)
        }
        Condition::AfterToday(fact) => {
            (either("explain-ahead", "explain-ahead-not"), of_fact(fact).now(facts, fact))
        }
        Condition::BeforeFact(first, second) => {
            let args = of_fact(first).attr("other", question_id(second), "short");
            (either("explain-order", "explain-order-not"), args)
        }
        Condition::ByDeadline(fact, rule) => {
            let args = of_fact(fact).words("other", format!("deadline-{rule}"));
            (either("explain-by", "explain-not-by"), args)
        }
        Condition::Item(item, states) => {
            let states = states.iter().map(|state| format!("state-{}", state.id()));
            let args = Args::new().words("what", item_id(item)).list("wanted", states);
            let args = args.words("now", state_now(advice, item));
            (either("explain-is", "explain-is-not"), args)
        }
        Condition::Regime(laws) => {
            let laws = laws.iter().map(|law| format!("regime-{}", law.id()));
            let now = format!("regime-{}", advice.decision.regime.id());
            let args = Args::new().words("what", "domain-law").list("wanted", laws);
            (either("explain-is", "explain-is-not"), args.words("now", now))
        }
        Condition::Deadline(rule, _) if advice.deadline(rule).is_none() => {
            ("explain-no-date", of_date(rule))
        }
        Condition::Deadline(rule, When::Passed) => {
            (either("explain-passed", "explain-not-passed"), of_date(rule))
        }
        Condition::Deadline(rule, When::Ahead) => {
            (either("explain-not-passed", "explain-passed"), of_date(rule))
        }
        Condition::Deadline(rule, When::WithinDays(days)) => {
            let args = of_date(rule).number("wanted", *days);
            (either("explain-within", "explain-not-within"), args)
        }
        Condition::AmountAbove(amount, fact) => {
            let args = of_amount(amount).attr("other", question_id(fact), "short");
            (either("explain-above", "explain-not-above"), args)
        }
        Condition::AmountReaches(amount, least) => {
            let args = of_amount(amount).text("wanted", least.to_string());
            let args = match advice.amount(amount) {
                Some(now) => args.text("now", now.to_string()),
                None => args.words("now", "list-have-unknown"),
            };
            (either("explain-at-least", "explain-less-than"), args)
        }
        // Never the smallest part.
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Unless(_) => {
            ("list-have-unknown", Args::new())
        }
    }
}

fn state_now(advice: &Advice, item: &ItemId) -> String {
    format!("state-{}", advice.state(item).unwrap_or_default().id())
}

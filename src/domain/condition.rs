//! Conditions with three values. "Weet ik niet" and a question not asked are
//! neither yes nor no, so they make a condition [`Truth::Unknown`], and an
//! unknown condition never makes a date.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::answer::Value;
use super::basics::ItemState;
use super::date::PartialDate;
use super::facts::Facts;
use super::id::{AmountId, ChoiceId, FactId, ItemId, RuleId};
use super::regime::Regime;

/// Yes, no, or not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Truth {
    True,
    False,
    Unknown,
}

impl From<bool> for Truth {
    fn from(yes: bool) -> Self {
        if yes { Self::True } else { Self::False }
    }
}

impl Truth {
    fn opposite(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// What made a condition true: shown as "omdat u zei …".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// This answer.
    Fact(FactId),
    /// The state of this item.
    Item(ItemId),
    /// A date that passed or is near.
    Deadline(RuleId),
    /// A number that was reckoned from answers.
    Amount(AmountId),
}

/// A condition as a knowledge file states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// All of them; an empty list is true.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
    /// The opposite; unknown stays unknown.
    Not(Box<Condition>),
    /// True unless the inner one is known to be true. For what must not be
    /// hidden because of a "weet ik niet".
    Unless(Box<Condition>),
    /// The fact holds one of these choices.
    Is(FactId, Vec<ChoiceId>),
    /// The fact has a known value.
    Known(FactId),
    /// The fact was answered with "weet ik niet".
    AnsweredUnknown(FactId),
    /// The number or amount is at least this.
    AtLeast(FactId, u32),
    /// The number or amount is at most this.
    AtMost(FactId, u32),
    /// The date lies on this day or later.
    From(FactId, NaiveDate),
    /// The date lies before this day.
    Before(FactId, NaiveDate),
    /// Somebody born in the year this fact holds is at least so many years
    /// old, whatever their birthday.
    AgeAtLeast(FactId, u32),
    /// Somebody born in that year is younger than this, whatever their
    /// birthday.
    AgeBelow(FactId, u32),
    /// The item is in one of these states.
    Item(ItemId, Vec<ItemState>),
    /// One of these laws applies.
    Regime(Vec<Regime>),
    /// About the date that a rule gives.
    Deadline(RuleId, When),
    /// The date lies after today.
    AfterToday(FactId),
    /// The first date lies before the second, whatever the days that are not
    /// known.
    BeforeFact(FactId, FactId),
    /// The reckoned number is more than the number this fact holds.
    AmountAbove(AmountId, FactId),
    /// The reckoned number is at least this.
    AmountReaches(AmountId, u32),
    /// The date lies on the day that a rule gives, or before it.
    ByDeadline(FactId, RuleId),
}

/// Where today stands to a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// The last day lies behind us.
    Passed,
    /// The last day is today or later.
    Ahead,
    /// The last day is today or at most so many days away.
    WithinDays(u16),
}

/// What a condition may look at. Filled step by step by [`super::advice`].
pub struct Context<'a> {
    /// The answers, item states and letters.
    pub facts: &'a Facts,
    /// The day for which the question is asked.
    pub today: NaiveDate,
    /// The law, as decided.
    pub regime: &'a Regime,
    /// The state of every item.
    pub item: &'a dyn Fn(&ItemId) -> Option<ItemState>,
    /// The date that a rule gives.
    pub deadline: &'a dyn Fn(&RuleId) -> Option<NaiveDate>,
    /// The number that was reckoned.
    pub amount: &'a dyn Fn(&AmountId) -> Option<u32>,
}

impl<'a> Context<'a> {
    /// Facts and the law only: no items, dates or numbers yet.
    pub fn of_facts(facts: &'a Facts, regime: &'a Regime, today: NaiveDate) -> Self {
        let (item, deadline, amount) =
            (&|_: &ItemId| None, &|_: &RuleId| None, &|_: &AmountId| None);
        Self { facts, today, regime, item, deadline, amount }
    }
}

impl Condition {
    /// Weighs the condition; the set names what made it true and is empty
    /// otherwise.
    pub fn weigh(&self, context: &Context<'_>) -> (Truth, BTreeSet<Reason>) {
        let truth = self.truth(context);
        let mut reasons = BTreeSet::new();
        if truth == Truth::True {
            self.reasons(true, context, &mut reasons);
        }
        (truth, reasons)
    }

    /// Whether the condition is known to be true.
    pub fn holds(&self, context: &Context<'_>) -> bool {
        self.truth(context) == Truth::True
    }

    /// What makes a condition that is true (or, for `wanted == false`, one that
    /// is false) so: every part that counts, and no part that does not.
    fn reasons(&self, wanted: bool, context: &Context<'_>, reasons: &mut BTreeSet<Reason>) {
        match (self, wanted) {
            // All parts together.
            (Self::All(parts), true) | (Self::Any(parts), false) => {
                for part in parts {
                    part.reasons(wanted, context, reasons);
                }
            }
            // Each part that does it alone.
            (Self::Any(parts), true) | (Self::All(parts), false) => parts
                .iter()
                .filter(|part| part.truth(context) == Truth::from(wanted))
                .for_each(|part| part.reasons(wanted, context, reasons)),
            (Self::Not(part), _) => part.reasons(!wanted, context, reasons),
            (Self::Unless(part), false) => part.reasons(true, context, reasons),
            // What is not known is no reason.
            (Self::Unless(_), true) | (Self::Regime(_), _) => {}
            (Self::Item(item, _), _) => {
                reasons.insert(Reason::Item(item.clone()));
            }
            (Self::Deadline(rule, _), _) => {
                reasons.insert(Reason::Deadline(rule.clone()));
            }
            (Self::AmountAbove(amount, fact), _) => {
                reasons.insert(Reason::Amount(amount.clone()));
                reasons.insert(Reason::Fact(fact.clone()));
            }
            (Self::AmountReaches(amount, _), _) => {
                reasons.insert(Reason::Amount(amount.clone()));
            }
            (Self::ByDeadline(fact, rule), _) => {
                reasons.insert(Reason::Fact(fact.clone()));
                reasons.insert(Reason::Deadline(rule.clone()));
            }
            (Self::BeforeFact(first, second), _) => {
                reasons.insert(Reason::Fact(first.clone()));
                reasons.insert(Reason::Fact(second.clone()));
            }
            (
                Self::Is(fact, _)
                | Self::Known(fact)
                | Self::AnsweredUnknown(fact)
                | Self::AtLeast(fact, _)
                | Self::AtMost(fact, _)
                | Self::From(fact, _)
                | Self::Before(fact, _)
                | Self::AgeAtLeast(fact, _)
                | Self::AgeBelow(fact, _)
                | Self::AfterToday(fact),
                _,
            ) => {
                reasons.insert(Reason::Fact(fact.clone()));
            }
        }
    }

    /// Yes, no or not known.
    pub fn truth(&self, context: &Context<'_>) -> Truth {
        let facts = context.facts;
        match self {
            Self::All(parts) => {
                let mut all = Truth::True;
                for part in parts {
                    match part.truth(context) {
                        Truth::False => return Truth::False,
                        Truth::Unknown => all = Truth::Unknown,
                        Truth::True => {}
                    }
                }
                all
            }
            Self::Any(parts) => {
                let mut any = Truth::False;
                for part in parts {
                    match part.truth(context) {
                        Truth::True => return Truth::True,
                        Truth::Unknown => any = Truth::Unknown,
                        Truth::False => {}
                    }
                }
                any
            }
            Self::Not(part) => part.truth(context).opposite(),
            Self::Unless(part) => Truth::from(part.truth(context) != Truth::True),
            Self::Is(fact, choices) => match facts.value(fact) {
                Some(Value::Choice(choice)) => choices.contains(choice).into(),
                Some(Value::Choices(chosen)) => {
                    chosen.iter().any(|choice| choices.contains(choice)).into()
                }
                _ => Truth::Unknown,
            },
            Self::Known(fact) => facts.value(fact).is_some().into(),
            Self::AnsweredUnknown(fact) => {
                (facts.answer(fact) == Some(&super::answer::Answer::Unknown)).into()
            }
            Self::AtLeast(fact, least) => known(facts.number(fact).map(|number| number >= *least)),
            Self::AtMost(fact, most) => known(facts.number(fact).map(|number| number <= *most)),
            Self::From(fact, day) => since(facts.date(fact), *day),
            Self::Before(fact, day) => since(facts.date(fact), *day).opposite(),
            Self::AgeAtLeast(fact, age) => older(facts, fact, *age, context.today),
            Self::AgeBelow(fact, age) => older(facts, fact, *age, context.today).opposite(),
            Self::Item(item, states) => match (context.item)(item) {
                Some(state) if states.contains(&state) => Truth::True,
                Some(ItemState::Unknown) | None => Truth::Unknown,
                Some(_) => Truth::False,
            },
            Self::Regime(regimes) => match context.regime {
                regime if regimes.contains(regime) => Truth::True,
                Regime::Unknown => Truth::Unknown,
                _ => Truth::False,
            },
            Self::Deadline(rule, when) => {
                let left = (context.deadline)(rule).map(|day| (day - context.today).num_days());
                known(left.map(|left| match when {
                    When::Passed => left < 0,
                    When::Ahead => left >= 0,
                    When::WithinDays(days) => (0..=i64::from(*days)).contains(&left),
                }))
            }
            Self::AfterToday(fact) => match facts.date(fact) {
                Some(date) if date.earliest() > context.today => Truth::True,
                Some(date) if date.latest() <= context.today => Truth::False,
                _ => Truth::Unknown,
            },
            Self::BeforeFact(first, second) => match (facts.date(first), facts.date(second)) {
                (Some(first), Some(second)) if first.latest() < second.earliest() => Truth::True,
                (Some(first), Some(second)) if first.earliest() >= second.latest() => Truth::False,
                _ => Truth::Unknown,
            },
            Self::AmountAbove(amount, fact) => {
                let (amount, number) = ((context.amount)(amount), facts.number(fact));
                known(amount.zip(number).map(|(amount, number)| amount > number))
            }
            Self::AmountReaches(amount, least) => {
                known((context.amount)(amount).map(|amount| amount >= *least))
            }
            Self::ByDeadline(fact, rule) => match (facts.date(fact), (context.deadline)(rule)) {
                (Some(date), Some(day)) if date.latest() <= day => Truth::True,
                (Some(date), Some(day)) if date.earliest() > day => Truth::False,
                _ => Truth::Unknown,
            },
        }
    }

    /// Calls `see` for this condition and every one inside it.
    pub fn walk(&self, see: &mut dyn FnMut(&Condition)) {
        see(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.walk(see)),
            Self::Not(part) | Self::Unless(part) => part.walk(see),
            _ => {}
        }
    }
}

fn known(yes: Option<bool>) -> Truth {
    yes.map_or(Truth::Unknown, Truth::from)
}

/// Whether the date lies on this day or later.
fn since(date: Option<PartialDate>, day: NaiveDate) -> Truth {
    match date {
        Some(date) if date.earliest() >= day => Truth::True,
        Some(date) if date.latest() < day => Truth::False,
        _ => Truth::Unknown,
    }
}

/// Whether somebody is at least this old, whatever their birthday: not known in
/// the year in which they reach the age.
fn older(facts: &Facts, fact: &FactId, age: u32, today: NaiveDate) -> Truth {
    match age_this_year(facts, fact, today) {
        Some(reaches) if reaches > i64::from(age) => Truth::True,
        Some(reaches) if reaches < i64::from(age) => Truth::False,
        _ => Truth::Unknown,
    }
}

/// The age somebody reaches in the year of `today`. A birth year is a number
/// or a date of which only the year counts.
fn age_this_year(facts: &Facts, fact: &FactId, today: NaiveDate) -> Option<i64> {
    let year = match facts.value(fact)? {
        Value::Number(year) => i64::from(*year),
        Value::Date(date) => i64::from(date.parts().0),
        _ => return None,
    };
    Some(i64::from(today.year()) - year)
}

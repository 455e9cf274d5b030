//! Conditions with three values. "Weet ik niet" and a question not asked are
//! neither yes nor no, so they make a condition [`Truth::Unknown`], and an
//! unknown condition never makes a date.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::answer::Value;
use super::basics::ItemState;
use super::facts::Facts;
use super::id::{ChoiceId, FactId, ItemId, RuleId};
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

/// What made a condition true: shown as "omdat u zei …".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// This answer.
    Fact(FactId),
    /// The state of this item.
    Item(ItemId),
    /// A date that passed or is near.
    Deadline(RuleId),
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
}

impl Condition {
    /// Weighs the condition; the set names what made it true and is empty
    /// otherwise.
    pub fn weigh(&self, context: &Context<'_>) -> (Truth, BTreeSet<Reason>) {
        let mut reasons = BTreeSet::new();
        let truth = self.truth(context, &mut reasons);
        if truth != Truth::True {
            reasons.clear();
        }
        (truth, reasons)
    }

    /// Whether the condition is known to be true.
    pub fn holds(&self, context: &Context<'_>) -> bool {
        self.truth(context, &mut BTreeSet::new()) == Truth::True
    }

    #[expect(clippy::too_many_lines, reason = "one closed match, an arm for each form")]
    fn truth(&self, context: &Context<'_>, reasons: &mut BTreeSet<Reason>) -> Truth {
        let facts = context.facts;
        match self {
            Self::All(parts) => {
                let mut all = Truth::True;
                for part in parts {
                    match part.truth(context, reasons) {
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
                    // Only what is true is a reason.
                    match part.weigh(context) {
                        (Truth::True, because) => {
                            reasons.extend(because);
                            any = Truth::True;
                        }
                        (Truth::Unknown, _) if any == Truth::False => any = Truth::Unknown,
                        _ => {}
                    }
                }
                any
            }
            Self::Not(part) => match part.truth(context, reasons) {
                Truth::True => Truth::False,
                Truth::False => Truth::True,
                Truth::Unknown => Truth::Unknown,
            },
            Self::Unless(part) => {
                Truth::from(part.truth(context, &mut BTreeSet::new()) != Truth::True)
            }
            Self::Is(fact, choices) => {
                reasons.insert(Reason::Fact(fact.clone()));
                match facts.value(fact) {
                    Some(Value::Choice(choice)) => choices.contains(choice).into(),
                    Some(Value::Choices(chosen)) => {
                        chosen.iter().any(|choice| choices.contains(choice)).into()
                    }
                    _ => Truth::Unknown,
                }
            }
            Self::Known(fact) => {
                reasons.insert(Reason::Fact(fact.clone()));
                facts.value(fact).is_some().into()
            }
            Self::AnsweredUnknown(fact) => {
                reasons.insert(Reason::Fact(fact.clone()));
                (facts.answer(fact) == Some(&super::answer::Answer::Unknown)).into()
            }
            Self::AtLeast(fact, least) => {
                reasons.insert(Reason::Fact(fact.clone()));
                facts.number(fact).map_or(Truth::Unknown, |number| (number >= *least).into())
            }
            Self::AtMost(fact, most) => {
                reasons.insert(Reason::Fact(fact.clone()));
                facts.number(fact).map_or(Truth::Unknown, |number| (number <= *most).into())
            }
            Self::From(fact, day) => {
                reasons.insert(Reason::Fact(fact.clone()));
                match facts.date(fact) {
                    Some(date) if date.earliest() >= *day => Truth::True,
                    Some(date) if date.latest() < *day => Truth::False,
                    _ => Truth::Unknown,
                }
            }
            Self::Before(fact, day) => {
                reasons.insert(Reason::Fact(fact.clone()));
                match facts.date(fact) {
                    Some(date) if date.latest() < *day => Truth::True,
                    Some(date) if date.earliest() >= *day => Truth::False,
                    _ => Truth::Unknown,
                }
            }
            Self::AgeAtLeast(fact, age) => {
                reasons.insert(Reason::Fact(fact.clone()));
                match age_this_year(facts, fact, context.today) {
                    Some(reaches) if reaches > i64::from(*age) => Truth::True,
                    Some(reaches) if reaches < i64::from(*age) => Truth::False,
                    _ => Truth::Unknown,
                }
            }
            Self::AgeBelow(fact, age) => {
                reasons.insert(Reason::Fact(fact.clone()));
                match age_this_year(facts, fact, context.today) {
                    Some(reaches) if reaches < i64::from(*age) => Truth::True,
                    Some(reaches) if reaches > i64::from(*age) => Truth::False,
                    _ => Truth::Unknown,
                }
            }
            Self::Item(item, states) => {
                reasons.insert(Reason::Item(item.clone()));
                match (context.item)(item) {
                    Some(state) if states.contains(&state) => Truth::True,
                    Some(ItemState::Unknown) | None => Truth::Unknown,
                    Some(_) => Truth::False,
                }
            }
            Self::Regime(regimes) => match context.regime {
                regime if regimes.contains(regime) => Truth::True,
                Regime::Unknown => Truth::Unknown,
                _ => Truth::False,
            },
            Self::Deadline(rule, when) => {
                reasons.insert(Reason::Deadline(rule.clone()));
                let Some(day) = (context.deadline)(rule) else { return Truth::Unknown };
                let left = (day - context.today).num_days();
                Truth::from(match when {
                    When::Passed => left < 0,
                    When::Ahead => left >= 0,
                    When::WithinDays(days) => (0..=i64::from(*days)).contains(&left),
                })
            }
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

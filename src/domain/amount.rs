//! Numbers that are reckoned from answers: hours that are left, a fine at the
//! most, what remains of a loan. A number is data; this is the small engine.

use super::catalog::Grade;
use super::condition::{Condition, Context, Truth};
use super::id::{AmountId, FactId, RuleId, SourceId};

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Hours.
    Hours,
    /// Whole euros.
    Euros,
    /// Of a hundred.
    Percent,
    /// Times, parts, years: what the text says.
    Count,
}

/// A number that is reckoned. Text: `amount-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// Its id.
    pub id: AmountId,
    /// Its entry in the domain facts.
    pub reference: String,
    /// What it counts.
    pub unit: Unit,
    /// For whom it is.
    pub when: Condition,
    /// How it is reckoned.
    pub reckon: Reckon,
    /// How sure it is.
    pub grade: Grade,
    /// Where it was read.
    pub source: Option<SourceId>,
}

/// How a number is reckoned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reckon {
    /// The first case that is known to be true, if those before it are known
    /// to be false.
    Cases(Vec<(Condition, u32)>),
    /// So much, less what was done; never below zero.
    Left {
        /// All of it.
        of: u32,
        /// What was done.
        done: FactId,
    },
    /// Several together; one that is not for this person counts nothing.
    Sum(Vec<AmountId>),
    /// Spread over the weeks until the date of a rule, rounded up.
    PerWeek {
        /// What is spread.
        of: AmountId,
        /// Until this date.
        until: RuleId,
    },
    /// What is left of an amount after so many percent of it are taken off.
    Less {
        /// The amount.
        of: FactId,
        /// The percentage.
        percent: AmountId,
    },
}

/// What reckoning gave.
enum Worth {
    Known(u32),
    NotForThem,
    NotKnown,
}

/// Numbers name each other no deeper than this; the validator keeps it.
pub const DEPTH: usize = 3;

/// Every number that can be reckoned, in the order of the knowledge.
pub fn reckon(amounts: &[Amount], context: &Context<'_>) -> Vec<(AmountId, u32)> {
    amounts
        .iter()
        .filter_map(|amount| match worth(amounts, &amount.id, context, 0) {
            Worth::Known(value) => Some((amount.id.clone(), value)),
            Worth::NotForThem | Worth::NotKnown => None,
        })
        .collect()
}

fn worth(amounts: &[Amount], id: &AmountId, context: &Context<'_>, depth: usize) -> Worth {
    let Some(amount) = amounts.iter().find(|amount| &amount.id == id) else {
        return Worth::NotKnown;
    };
    if depth > DEPTH {
        return Worth::NotKnown;
    }
    let other = |id: &AmountId| worth(amounts, id, context, depth + 1);
    let known = |id: &AmountId| match other(id) {
        Worth::Known(value) => Some(value),
        Worth::NotForThem | Worth::NotKnown => None,
    };
    let context = &Context { amount: &known, ..*context };
    match amount.when.truth(context) {
        Truth::True => {}
        Truth::False => return Worth::NotForThem,
        Truth::Unknown => return Worth::NotKnown,
    }
    let number = |fact: &FactId| context.facts.number(fact);
    let value = match &amount.reckon {
        Reckon::Cases(cases) => cases
            .iter()
            .map(|(when, value)| (when.truth(context), *value))
            .find(|(truth, _)| *truth != Truth::False)
            .and_then(|(truth, value)| (truth == Truth::True).then_some(value)),
        Reckon::Left { of, done } => number(done).map(|done| of.saturating_sub(done)),
        Reckon::Sum(parts) => {
            let mut sum = 0_u32;
            for part in parts {
                match other(part) {
                    Worth::Known(value) => sum = sum.saturating_add(value),
                    Worth::NotForThem => {}
                    Worth::NotKnown => return Worth::NotKnown,
                }
            }
            Some(sum)
        }
        Reckon::PerWeek { of, until } => match (other(of), (context.deadline)(until)) {
            (Worth::Known(of), Some(day)) => per_week(of, (day - context.today).num_days()),
            _ => None,
        },
        Reckon::Less { of, percent } => match (number(of), other(percent)) {
            (Some(of), Worth::Known(percent)) => {
                let stays = u64::from(of) * u64::from(100_u32.saturating_sub(percent)) / 100;
                u32::try_from(stays).ok()
            }
            _ => None,
        },
    };
    value.map_or(Worth::NotKnown, Worth::Known)
}

fn per_week(of: u32, days: i64) -> Option<u32> {
    let days = u64::try_from(days).ok().filter(|days| *days > 0)?;
    u32::try_from((u64::from(of) * 7).div_ceil(days)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_spread_over_the_weeks_that_are_left() {
        // 1,070 hours in 209 days: 35.8 a week.
        assert_eq!(per_week(1070, 209), Some(36));
        assert_eq!(per_week(1070, 0), None);
        assert_eq!(per_week(1070, -3), None);
        assert_eq!(per_week(0, 7), Some(0));
    }
}

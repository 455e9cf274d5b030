//! Rules that give a date. A rule is data; this is the small engine that
//! reckons with it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::calendar;
use super::catalog::Grade;
use super::condition::{Condition, Context, Reason, Truth};
use super::date::Span;
use super::event::{Field, Letter, PrintedTerm, Sender};
use super::id::{FactId, ItemId, RuleId, SourceId};

/// What kind of date it is; told apart everywhere.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum DateKind {
    /// "Volgens uw brief": stated or printed there.
    Letter,
    /// "Volgens de wet".
    Legal,
    /// "Ongeveer": ours, to plan with.
    Planning,
    /// "Schatting, vraag het na".
    Estimate,
}

impl DateKind {
    /// The id, as in files and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Legal => "legal",
            Self::Planning => "planning",
            Self::Estimate => "estimate",
        }
    }
}

/// One day a rule counts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// The fact that holds the date.
    pub fact: FactId,
    /// What is added to it.
    pub plus: Span,
    /// Left out where it is not known. Any other unknown base means: no date.
    pub optional: bool,
}

/// A rule that gives a date. Text: `deadline-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a field of the rule's file")]
pub struct DateRule {
    /// Its id.
    pub id: RuleId,
    /// Its entry in the domain facts, such as `R10`.
    pub reference: String,
    /// What kind of date the reckoning gives.
    pub kind: DateKind,
    /// Whether missing it cannot be mended.
    pub fatal: bool,
    /// When there is such a date at all.
    pub when: Condition,
    /// The fact in which a letter states the day itself. It wins.
    pub stated: Option<FactId>,
    /// The latest of these, when nothing is stated.
    pub latest_of: Vec<Base>,
    /// Two facts between which the term stood still.
    pub suspended: Option<(FactId, FactId)>,
    /// For every letter that is a decision: the term by sender.
    pub letters: Vec<(Sender, Span)>,
    /// The planning day beside a fatal date, counted back from it.
    pub plan_before: Option<Span>,
    /// "Deze week": plan it for the end of this week.
    pub plan_this_week: bool,
    /// Whether the Algemene termijnenwet moves the end to a working day (small
    /// print for a legal term; a planning date goes back instead).
    pub rolls: bool,
    /// The item of the checklist it belongs to.
    pub about: Option<ItemId>,
    /// How sure it is.
    pub grade: Grade,
    /// Whether the law behind it changes often.
    pub volatile: bool,
    /// Where it was read.
    pub source: Option<SourceId>,
}

/// A date that follows from a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The rule.
    pub rule: RuleId,
    /// The last day, as it is; included.
    pub date: NaiveDate,
    /// What kind of date it is.
    pub kind: DateKind,
    /// Whether missing it cannot be mended.
    pub fatal: bool,
    /// Small print: the working day to which the law moves the end.
    pub rolled: Option<NaiveDate>,
    /// A day to plan for, before the last day.
    pub plan: Option<NaiveDate>,
    /// The letter that it belongs to.
    pub letter: Option<Field>,
    /// What it follows from.
    pub because: Vec<Reason>,
}

impl Deadline {
    /// Days from `today` to the last day; negative when it has passed.
    pub fn days_left(&self, today: NaiveDate) -> i64 {
        (self.date - today).num_days()
    }
}

impl DateRule {
    /// The dates this rule gives: none, one, or one per letter.
    pub fn dates(&self, context: &Context<'_>) -> Vec<Deadline> {
        let (truth, because) = self.when.weigh(context);
        if truth != Truth::True {
            return Vec::new();
        }
        if self.letters.is_empty() {
            self.by_facts(context, because).into_iter().collect()
        } else {
            context
                .facts
                .letters()
                .iter()
                .filter_map(|(field, letter)| self.by_letter(field, letter, context.today))
                .collect()
        }
    }

    fn by_facts(&self, context: &Context<'_>, mut because: BTreeSet<Reason>) -> Option<Deadline> {
        let facts = context.facts;
        if let Some(fact) = &self.stated
            && let Some(date) = facts.date(fact)
        {
            because.insert(Reason::Fact(fact.clone()));
            let kind = if date.is_exact() { DateKind::Letter } else { DateKind::Estimate };
            return Some(self.deadline(date.earliest(), kind, None, because, context.today));
        }
        let mut latest: Option<NaiveDate> = None;
        let mut exact = true;
        for base in &self.latest_of {
            let Some(date) = facts.date(&base.fact) else {
                if base.optional {
                    continue;
                }
                return None;
            };
            exact &= date.is_exact();
            because.insert(Reason::Fact(base.fact.clone()));
            latest = latest.max(Some(base.plus.after(date.earliest())?));
        }
        let mut date = latest?;
        if let Some((from, to)) = &self.suspended
            && let (Some(from), Some(to)) = (facts.date(from), facts.date(to))
        {
            let still = u64::try_from((to.earliest() - from.earliest()).num_days()).ok()?;
            date = date.checked_add_days(chrono::Days::new(still))?;
        }
        let kind = if exact { self.kind } else { DateKind::Estimate };
        Some(self.deadline(date, kind, None, because, context.today))
    }

    /// The term printed in a letter wins; else the sender's own term, where
    /// the law gives one; else no date.
    fn by_letter(&self, field: &Field, letter: &Letter, today: NaiveDate) -> Option<Deadline> {
        let (date, kind) = match letter.printed {
            Some(PrintedTerm::LastDay(day)) => (day, DateKind::Letter),
            Some(PrintedTerm::Days(days)) => {
                (Span::days(days).after(letter.dated?)?, DateKind::Letter)
            }
            None if letter.decision => {
                let (_, span) = self.letters.iter().find(|(sender, _)| *sender == letter.from)?;
                (span.after(letter.dated?)?, self.kind)
            }
            None => return None,
        };
        Some(self.deadline(date, kind, Some(field.clone()), BTreeSet::new(), today))
    }

    fn deadline(
        &self,
        date: NaiveDate,
        kind: DateKind,
        letter: Option<Field>,
        because: BTreeSet<Reason>,
        today: NaiveDate,
    ) -> Deadline {
        let rolled = (self.rolls && kind != DateKind::Planning)
            .then(|| calendar::roll_forward(date))
            .filter(|rolled| *rolled != date);
        let date = if kind == DateKind::Planning { calendar::roll_back(date) } else { date };
        let plan = if self.plan_this_week {
            Some(end_of_week(today).min(date))
        } else {
            self.plan_before.as_ref().and_then(|span| span.after(date)).map(calendar::roll_back)
        };
        // A planning day that lies behind us helps nobody: then it is today.
        let plan = plan.map(|plan| plan.max(today)).filter(|plan| *plan <= date);
        Deadline {
            rule: self.id.clone(),
            date,
            kind,
            fatal: self.fatal,
            rolled,
            plan,
            letter,
            because: because.into_iter().collect(),
        }
    }
}

/// The Friday of this week; on a weekend the Friday after it.
fn end_of_week(today: NaiveDate) -> NaiveDate {
    use chrono::{Datelike, Weekday};
    today.iter_days().find(|day| day.weekday() == Weekday::Fri).unwrap_or(today)
}

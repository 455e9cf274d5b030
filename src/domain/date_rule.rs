//! Rules that give a date. A rule is data; this is the small engine that
//! reckons with it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
use super::catalog::{Check, Grade};
use super::condition::{Condition, Context, Reason, Truth};
use super::date::{PartialDate, Span};
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
    /// What holds the date.
    pub from: From,
    /// What is added to it.
    pub plus: Span,
    /// Left out where it is not known. Any other unknown base means: no date.
    pub optional: bool,
    /// Left out unless this is known to be true.
    pub when: Condition,
}

/// What holds the day a rule counts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    /// An answer.
    Fact(FactId),
    /// The date of another rule, which counts from facts or letters itself.
    Deadline(RuleId),
}

/// A term that begins where the term of a letter ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AfterLetters {
    /// The rule of the letters.
    pub rule: RuleId,
    /// The letters of these senders only.
    pub from: Vec<Sender>,
    /// What is added.
    pub plus: Span,
}

/// A rule that gives a date. Text: `deadline-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a field of the rule's file")]
pub struct DateRule {
    /// Its id.
    pub id: RuleId,
    /// Its entry in the domain facts, such as `R10`.
    pub reference: String,
    /// The version of its meaning.
    pub version: u16,
    /// What kind of date the reckoning gives.
    pub kind: DateKind,
    /// Whether missing it cannot be mended.
    pub fatal: bool,
    /// Something begins or may be asked from this day on; nothing is lost when
    /// it passes.
    pub opens: bool,
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
    /// For every letter with a term: what comes after it.
    pub after_letters: Option<AfterLetters>,
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
    /// Who compared this rule by itself with the live text.
    pub checked: Option<Check>,
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
    /// From this day on, rather than until.
    pub opens: bool,
    /// Small print: the working day to which the law moves the end.
    pub rolled: Option<Roll>,
    /// A day to plan for, before the last day.
    pub plan: Option<NaiveDate>,
    /// The letter that it belongs to.
    pub letter: Option<Field>,
    /// What it follows from.
    pub because: Vec<Reason>,
}

/// Where the Algemene termijnenwet moves the end of a term to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Roll {
    /// The first working day.
    pub day: NaiveDate,
    /// Whether the equated days of that year are known; otherwise it may be
    /// later: "nog niet bekend".
    pub sure: bool,
}

impl Deadline {
    /// Days from `today` to the last day; negative when it has passed.
    pub fn days_left(&self, today: NaiveDate) -> i64 {
        (self.date - today).num_days()
    }
}

impl DateRule {
    /// Whether it counts from the dates of other rules.
    pub fn is_derived(&self) -> bool {
        self.after_letters.is_some()
            || self.latest_of.iter().any(|base| matches!(base.from, From::Deadline(_)))
    }

    /// The dates this rule gives: none, one, or one per letter. `earlier` are
    /// the dates of the rules that are not derived.
    pub fn dates(
        &self,
        context: &Context<'_>,
        calendar: &Calendar,
        earlier: &[Deadline],
    ) -> Vec<Deadline> {
        let (truth, because) = self.when.weigh(context);
        if truth != Truth::True {
            return Vec::new();
        }
        let reckoning = Reckoning { context, calendar, earlier };
        if let Some(after) = &self.after_letters {
            return self.after_letters(after, &reckoning).collect();
        }
        if self.letters.is_empty() {
            return self.by_facts(&reckoning, because).into_iter().collect();
        }
        let letters = context.facts.letters().iter();
        letters.filter_map(|(field, letter)| self.by_letter(field, letter, &reckoning)).collect()
    }

    fn by_facts(
        &self,
        reckoning: &Reckoning<'_>,
        mut because: BTreeSet<Reason>,
    ) -> Option<Deadline> {
        let Reckoning { context, calendar, earlier } = *reckoning;
        let facts = context.facts;
        if let Some(fact) = &self.stated
            && let Some(date) = facts.date(fact)
        {
            because.insert(Reason::Fact(fact.clone()));
            let kind = if date.is_exact() { DateKind::Letter } else { DateKind::Estimate };
            return Some(self.deadline(date.earliest(), kind, None, because, reckoning));
        }
        let mut latest: Option<(NaiveDate, bool)> = None;
        let mut exact = true;
        for base in &self.latest_of {
            let (truth, why) = base.when.weigh(context);
            if truth != Truth::True {
                continue;
            }
            let found = match &base.from {
                From::Fact(fact) => facts
                    .date(fact)
                    .map(|date| (date.earliest(), date.is_exact(), Reason::Fact(fact.clone()))),
                From::Deadline(rule) => earlier
                    .iter()
                    .find(|one| &one.rule == rule)
                    // Planning towards an end that has passed is no planning.
                    .filter(|one| self.kind != DateKind::Planning || one.date >= context.today)
                    .map(|one| {
                        (one.date, one.kind != DateKind::Estimate, Reason::Deadline(rule.clone()))
                    }),
            };
            let Some((date, is_exact, reason)) = found else {
                if base.optional {
                    continue;
                }
                return None;
            };
            exact &= is_exact;
            because.insert(reason);
            because.extend(why);
            let end = (base.plus.after(date, calendar)?, !base.plus.is_over_90_days());
            latest = latest.max(Some(end));
        }
        let (mut date, is_short) = latest?;
        if let Some((from, to)) = &self.suspended
            && let Some(stood) = facts.date(from)
        {
            because.insert(Reason::Fact(from.clone()));
            // While it stands still nobody knows the day; an end before the
            // start is pointed out where it is typed, and moves nothing.
            exact &= stood.is_exact() && facts.date(to).is_some_and(PartialDate::is_exact);
            if let Some(goes_on) = facts.date(to) {
                because.insert(Reason::Fact(to.clone()));
                let still = (goes_on.earliest() - stood.earliest()).num_days();
                let still = u64::try_from(still).unwrap_or_default();
                date = date.checked_add_days(chrono::Days::new(still))?;
            }
        }
        let kind = if exact { self.kind } else { DateKind::Estimate };
        let deadline = self.deadline(date, kind, None, because, reckoning);
        // A term of more than 90 days is not rounded (art. 4).
        Some(Deadline { rolled: deadline.rolled.filter(|_| is_short), ..deadline })
    }

    /// The term printed in a letter wins; else the sender's own term, where
    /// the law gives one; else no date.
    fn by_letter(
        &self,
        field: &Field,
        letter: &Letter,
        reckoning: &Reckoning<'_>,
    ) -> Option<Deadline> {
        let calendar = reckoning.calendar;
        let (date, kind) = match letter.printed {
            Some(PrintedTerm::LastDay(day)) => (day, DateKind::Letter),
            Some(PrintedTerm::Days(days)) => {
                (Span::days(days).after(letter.dated?, calendar)?, DateKind::Letter)
            }
            None if letter.decision => {
                let (_, span) = self.letters.iter().find(|(sender, _)| *sender == letter.from)?;
                (span.after(letter.dated?, calendar)?, self.kind)
            }
            None => return None,
        };
        Some(self.deadline(date, kind, Some(field.clone()), BTreeSet::new(), reckoning))
    }

    fn after_letters<'r>(
        &'r self,
        after: &'r AfterLetters,
        reckoning: &'r Reckoning<'r>,
    ) -> impl Iterator<Item = Deadline> + 'r {
        let letters = reckoning.context.facts.letters();
        reckoning.earlier.iter().filter(|one| one.rule == after.rule).filter_map(move |one| {
            let field = one.letter.as_ref()?;
            let (_, letter) = letters.iter().find(|(other, _)| other == field)?;
            // Only a decision can be objected to.
            let counts = letter.decision && after.from.contains(&letter.from);
            let day = counts.then(|| after.plus.after(one.date, reckoning.calendar)).flatten()?;
            let because = BTreeSet::from([Reason::Deadline(after.rule.clone())]);
            Some(self.deadline(day, self.kind, Some(field.clone()), because, reckoning))
        })
    }

    fn deadline(
        &self,
        date: NaiveDate,
        kind: DateKind,
        letter: Option<Field>,
        because: BTreeSet<Reason>,
        reckoning: &Reckoning<'_>,
    ) -> Deadline {
        let Reckoning { context, calendar, .. } = *reckoning;
        let today = context.today;
        let rolled = (self.rolls && self.kind != DateKind::Planning)
            .then(|| calendar.roll_forward(date))
            .map(|day| Roll { day, sure: calendar.is_announced(day) })
            .filter(|roll| roll.day != date || !roll.sure);
        let date = if self.kind == DateKind::Planning { calendar.roll_back(date) } else { date };
        let plan = if self.plan_this_week {
            Some(end_of_week(today).min(date))
        } else {
            let before = self.plan_before.as_ref();
            before.and_then(|span| span.after(date, calendar)).map(|day| calendar.roll_back(day))
        };
        // A planning day that lies behind us helps nobody: then it is today.
        let plan = plan.map(|plan| plan.max(today)).filter(|plan| *plan <= date);
        Deadline {
            rule: self.id.clone(),
            date,
            kind,
            fatal: self.fatal,
            opens: self.opens,
            rolled,
            plan,
            letter,
            because: because.into_iter().collect(),
        }
    }
}

/// What a rule reckons with.
struct Reckoning<'a> {
    context: &'a Context<'a>,
    calendar: &'a Calendar,
    earlier: &'a [Deadline],
}

/// The Friday of this week; on a weekend the Friday after it.
fn end_of_week(today: NaiveDate) -> NaiveDate {
    use chrono::{Datelike, Weekday};
    today.iter_days().find(|day| day.weekday() == Weekday::Fri).unwrap_or(today)
}

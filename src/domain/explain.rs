//! Why something is there, or is not: the rule with its version and source,
//! the answers it used, and the conditions that are not so or not known.

use chrono::NaiveDate;

use super::advice::{Advice, Place};
use super::basics::BasicsItem;
use super::catalog::{Catalog, Grade, Measure, Notice};
use super::condition::{Condition, Context, Reason, Truth};
use super::date_rule::{DateRule, Deadline, From};
use super::facts::Facts;
use super::id::{AmountId, ItemId, RuleId, SourceId};

/// What is explained.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Subject<'a> {
    /// A rule that gives a date.
    Rule(&'a DateRule),
    /// An item of the checklist, and its place.
    Item(&'a BasicsItem),
    /// A measure.
    Measure(&'a Measure),
    /// A remark.
    Notice(&'a Notice),
}

/// Why it is there, or is not.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation<'a> {
    /// What is explained.
    pub subject: Subject<'a>,
    /// Whether it applies.
    pub applies: Truth,
    /// What makes it apply.
    pub because: Vec<Reason>,
    /// What is not so, or not known, and should be.
    pub missing: Vec<Missing>,
    /// The dates that a rule gives.
    pub deadlines: Vec<Deadline>,
    /// Why an item stands where it stands.
    pub place: Option<Place>,
}

/// One condition that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The smallest part: no `all`, `any`, `not` or `unless`.
    pub part: Condition,
    /// Whether it must be true; otherwise it must be false.
    pub wanted: bool,
    /// Whether that is not known, rather than known to be otherwise.
    pub unknown: bool,
}

impl Subject<'_> {
    /// The id in the knowledge.
    pub fn id(&self) -> &str {
        match self {
            Self::Rule(rule) => rule.id.as_str(),
            Self::Item(item) => item.id.as_str(),
            Self::Measure(measure) => measure.id.as_str(),
            Self::Notice(notice) => notice.id.as_str(),
        }
    }

    /// The entry in the domain facts, and the version of its meaning.
    pub fn version(&self) -> (&str, u16) {
        match self {
            Self::Rule(rule) => (&rule.reference, rule.version),
            Self::Item(item) => (&item.reference, item.version),
            Self::Measure(measure) => (&measure.reference, measure.version),
            Self::Notice(notice) => (&notice.reference, notice.version),
        }
    }

    /// Where it was read.
    pub fn source(&self) -> Option<&SourceId> {
        match self {
            Self::Rule(rule) => rule.source.as_ref(),
            Self::Item(item) => item.source.as_ref(),
            Self::Measure(measure) => measure.source.as_ref(),
            Self::Notice(notice) => notice.source.as_ref(),
        }
    }

    /// How sure it is; an item only says where it was read.
    pub fn grade(&self) -> Option<Grade> {
        match self {
            Self::Rule(rule) => Some(rule.grade),
            Self::Item(_) => None,
            Self::Measure(measure) => Some(measure.grade),
            Self::Notice(notice) => Some(notice.grade),
        }
    }
}

/// Explains what has this id; `advice` is that of the same facts and day.
/// `None` where the knowledge has nothing of that name.
pub fn explain<'a>(
    catalog: &'a Catalog,
    facts: &Facts,
    advice: &Advice,
    today: NaiveDate,
    id: &str,
) -> Option<Explanation<'a>> {
    let state = |item: &ItemId| advice.state(item);
    let date = |rule: &RuleId| advice.deadline(rule).map(|deadline| deadline.date);
    let amount = |id: &AmountId| advice.amount(id);
    let context = Context {
        facts,
        today,
        regime: &advice.decision.regime,
        item: &state,
        deadline: &date,
        amount: &amount,
    };
    if let Some(rule) = catalog.rules.iter().find(|rule| rule.id.as_str() == id) {
        return Some(of_rule(rule, advice, &context));
    }
    if let Some(item) = catalog.items.iter().find(|item| item.id.as_str() == id) {
        return Some(of_item(item, advice, &context));
    }
    let measure = catalog.measures.iter().find(|measure| measure.id.as_str() == id);
    let notice = catalog.notices.iter().find(|notice| notice.id.as_str() == id);
    let (subject, when) = match (measure, notice) {
        (Some(measure), _) => (Subject::Measure(measure), &measure.when),
        (None, Some(notice)) => (Subject::Notice(notice), &notice.when),
        (None, None) => return None,
    };
    let (applies, because) = when.weigh(&context);
    let because = because.into_iter().collect();
    let missing = missing(when, &context);
    Some(Explanation { subject, applies, because, missing, deadlines: Vec::new(), place: None })
}

fn of_rule<'a>(rule: &'a DateRule, advice: &Advice, context: &Context<'_>) -> Explanation<'a> {
    let deadlines: Vec<Deadline> =
        advice.deadlines.iter().filter(|one| one.rule == rule.id).cloned().collect();
    let because = deadlines.first().map(|one| one.because.clone()).unwrap_or_default();
    let mut missing = missing(&rule.when, context);
    if missing.is_empty() && deadlines.is_empty() {
        missing.extend(rule.latest_of.iter().filter(|base| !base.optional).filter_map(|base| {
            match &base.from {
                From::Fact(fact) if context.facts.date(fact).is_none() => {
                    Some(Missing::known(Condition::Known(fact.clone())))
                }
                _ => None,
            }
        }));
    }
    let applies = match (deadlines.is_empty(), rule.when.truth(context)) {
        (false, _) => Truth::True,
        (true, Truth::False) => Truth::False,
        (true, _) => Truth::Unknown,
    };
    Explanation { subject: Subject::Rule(rule), applies, because, missing, deadlines, place: None }
}

fn of_item<'a>(item: &'a BasicsItem, advice: &Advice, context: &Context<'_>) -> Explanation<'a> {
    let ranked = advice.basics.iter().find(|ranked| ranked.item == item.id);
    let derived = item.derive.iter().find_map(|(when, _)| match when.weigh(context) {
        (Truth::True, because) => Some(because),
        _ => None,
    });
    let waits = ranked.into_iter().flat_map(|ranked| ranked.waits_for.iter().cloned());
    let mut because: Vec<Reason> = derived.into_iter().flatten().collect();
    because.extend(waits.map(Reason::Item));
    let applies = match item.when.truth(context) {
        Truth::False => Truth::False,
        _ => Truth::True,
    };
    let missing = if applies == Truth::False { missing(&item.when, context) } else { Vec::new() };
    Explanation {
        subject: Subject::Item(item),
        applies,
        because,
        missing,
        deadlines: advice
            .deadlines
            .iter()
            .filter(|one| item.deadlines.contains(&one.rule))
            .cloned()
            .collect(),
        place: ranked.map(|ranked| ranked.place.clone()),
    }
}

impl Missing {
    fn known(part: Condition) -> Self {
        Self { part, wanted: true, unknown: true }
    }
}

/// The parts of a condition that keep it from being true.
pub fn missing(condition: &Condition, context: &Context<'_>) -> Vec<Missing> {
    let mut found = Vec::new();
    look(condition, true, context, &mut found);
    found
}

fn look(condition: &Condition, wanted: bool, context: &Context<'_>, found: &mut Vec<Missing>) {
    let truth = condition.truth(context);
    if truth == Truth::from(wanted) {
        return;
    }
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                look(part, wanted, context, found);
            }
        }
        Condition::Not(part) | Condition::Unless(part) => look(part, !wanted, context, found),
        part => {
            let one = Missing { part: part.clone(), wanted, unknown: truth == Truth::Unknown };
            if !found.contains(&one) {
                found.push(one);
            }
        }
    }
}

//! What follows from facts and knowledge, for one day: which law, which dates,
//! the checklist in its order, proposals and remarks. A pure function; it never
//! decides for anybody.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::basics::{BasicsItem, ItemState};
use super::catalog::Catalog;
use super::condition::{Context, Reason, Truth};
use super::date_rule::Deadline;
use super::facts::Facts;
use super::id::{ItemId, MeasureId, NoticeId, RuleId};
use super::regime::{self, Decision, Regime};

/// Who looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Both people: nothing confidential takes part, not even in an order.
    Both,
    /// The counsellor at the desk.
    Desk,
}

/// What follows for one person on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The law, and what decided it.
    pub decision: Decision,
    /// Every date, the nearest first.
    pub deadlines: Vec<Deadline>,
    /// The whole checklist, most urgent first, settled items last.
    pub basics: Vec<Ranked>,
    /// Measures that fit, in the order of the knowledge.
    pub proposals: Vec<Proposal>,
    /// Remarks that apply.
    pub notices: Vec<NoticeId>,
}

/// An item in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// Which.
    pub item: ItemId,
    /// How it stands.
    pub state: ItemState,
    /// Why it stands here.
    pub place: Place,
    /// The heading under which it stands.
    pub group: Group,
    /// What it waits for and is not in order yet.
    pub waits_for: Vec<ItemId>,
}

/// Why an item stands where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// It is urgent now.
    Urgent,
    /// A date that cannot be missed lies ahead.
    FatalDate(RuleId),
    /// Something else has to come first.
    Waits,
    /// Its place in the first weeks and months.
    Tier(u8),
    /// Nothing more needs to happen.
    Settled,
}

/// The headings of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Group {
    Now,
    TheseWeeks,
    TheseMonths,
    InOrder,
}

/// A measure that fits, with what made it fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Which.
    pub measure: MeasureId,
    /// This person's own answers.
    pub because: Vec<Reason>,
}

impl Advice {
    /// The date that a rule gives; the nearest where it gives several.
    pub fn deadline(&self, rule: &RuleId) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| &deadline.rule == rule)
    }

    /// The state of an item.
    pub fn state(&self, item: &ItemId) -> Option<ItemState> {
        self.basics.iter().find(|ranked| &ranked.item == item).map(|ranked| ranked.state)
    }

    /// The place of an item in the order.
    pub fn rank(&self, item: &ItemId) -> Option<usize> {
        self.basics.iter().position(|ranked| &ranked.item == item)
    }
}

/// Reckons what follows from `facts` on the day `today`.
pub fn advise(catalog: &Catalog, facts: &Facts, today: NaiveDate, audience: Audience) -> Advice {
    let nothing_yet = |_: &ItemId| None;
    let no_dates = |_: &RuleId| None;
    let unknown = Regime::Unknown;
    let context =
        Context { facts, today, regime: &unknown, item: &nothing_yet, deadline: &no_dates };
    let decision = regime::decide(&catalog.regime, &context);

    let context = Context { regime: &decision.regime, ..context };
    let items: Vec<&BasicsItem> = catalog
        .items
        .iter()
        .filter(|item| audience == Audience::Desk || item.class.is_for_both())
        .collect();
    let states: BTreeMap<ItemId, ItemState> =
        items.iter().map(|item| (item.id.clone(), state_of(item, &context))).collect();
    let state = |item: &ItemId| states.get(item).copied();

    let context = Context { item: &state, ..context };
    let mut deadlines: Vec<Deadline> =
        catalog.rules.iter().flat_map(|rule| rule.dates(&context)).collect();
    deadlines.sort_by(|a, b| (a.date, !a.fatal, &a.rule).cmp(&(b.date, !b.fatal, &b.rule)));

    let date = |rule: &RuleId| deadlines.iter().find(|d| &d.rule == rule).map(|d| d.date);
    let context = Context { deadline: &date, ..context };
    let proposals = catalog
        .measures
        .iter()
        .filter(|measure| audience == Audience::Desk || measure.class.is_for_both())
        .filter_map(|measure| match measure.when.weigh(&context) {
            (Truth::True, because) => Some(Proposal {
                measure: measure.id.clone(),
                because: because.into_iter().collect(),
            }),
            _ => None,
        })
        .collect();
    let notices = catalog
        .notices
        .iter()
        .filter(|notice| notice.when.holds(&context))
        .map(|notice| notice.id.clone())
        .collect();
    let basics = rank(&items, &states, &deadlines, today);
    Advice { decision, deadlines, basics, proposals, notices }
}

/// What somebody set, unless an answer that came later says otherwise.
fn state_of(item: &BasicsItem, context: &Context<'_>) -> ItemState {
    let set = context.facts.item(&item.id);
    let derived = item.derive.iter().find_map(|(when, state)| {
        let (truth, because) = when.weigh(context);
        let answered = because
            .iter()
            .filter_map(|reason| match reason {
                Reason::Fact(fact) => context.facts.answered_at(fact),
                _ => None,
            })
            .max();
        (truth == Truth::True).then_some((*state, answered))
    });
    match (set, derived) {
        (Some((_, at)), Some((state, Some(answered)))) if at < answered => state,
        (Some((state, _)), _) | (None, Some((state, _))) => state,
        (None, None) if item.when.weigh(context).0 == Truth::False => ItemState::NotApplicable,
        (None, None) => ItemState::Unknown,
    }
}

/// The order of the checklist: urgent; a date that cannot be missed, from its
/// first day; what waits comes after what it waits for; then the first weeks
/// before the first months.
fn rank(
    items: &[&BasicsItem],
    states: &BTreeMap<ItemId, ItemState>,
    deadlines: &[Deadline],
    today: NaiveDate,
) -> Vec<Ranked> {
    let state = |item: &ItemId| states.get(item).copied().unwrap_or_default();
    let mut ranked: Vec<((u8, usize, u8), Ranked)> = items
        .iter()
        .map(|item| {
            let state = state(&item.id);
            let fatal = deadlines.iter().find(|deadline| {
                deadline.fatal
                    && deadline.days_left(today) >= 0
                    && item.deadlines.contains(&deadline.rule)
            });
            let depth = depth(item, items, states, &mut BTreeSet::new());
            let urgent = state == ItemState::Urgent || (item.tier == 0 && state == ItemState::Open);
            let (first, place) = match fatal {
                _ if state.is_settled() => (3, Place::Settled),
                _ if urgent => (0, Place::Urgent),
                Some(deadline) => (1, Place::FatalDate(deadline.rule.clone())),
                None if depth > 0 => (2, Place::Waits),
                None => (2, Place::Tier(item.tier)),
            };
            let group = match first {
                3 => Group::InOrder,
                0 | 1 => Group::Now,
                // What cannot wait is looked at first, also while nobody knows.
                _ if item.tier == 0 => Group::Now,
                _ if item.tier < 3 => Group::TheseWeeks,
                _ => Group::TheseMonths,
            };
            let waits_for = item
                .waits_for
                .iter()
                .filter(|other| states.get(*other).is_some_and(|state| !state.is_settled()))
                .cloned()
                .collect();
            let item = item.id.clone();
            let key = (first, depth, items.iter().find(|i| i.id == item).map_or(0, |i| i.tier));
            (key, Ranked { item, state, place, group, waits_for })
        })
        .collect();
    ranked.sort_by_key(|(key, _)| *key);
    ranked.into_iter().map(|(_, ranked)| ranked).collect()
}

/// How many steps lie before this item that are known not to be taken.
/// "Weet ik niet" is no step: then the order is that of the tiers.
fn depth(
    item: &BasicsItem,
    items: &[&BasicsItem],
    states: &BTreeMap<ItemId, ItemState>,
    seen: &mut BTreeSet<ItemId>,
) -> usize {
    if !seen.insert(item.id.clone()) {
        return 0;
    }
    let deepest = item
        .waits_for
        .iter()
        .filter(|other| states.get(*other).is_some_and(|state| state.holds_back()))
        .filter_map(|other| items.iter().find(|candidate| &candidate.id == other))
        .map(|other| 1 + depth(other, items, states, seen))
        .max()
        .unwrap_or(0);
    seen.remove(&item.id);
    deepest
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_is_acute_and_not_known_stands_first() {
        let catalog = crate::cli::catalog().unwrap();
        let today = NaiveDate::from_ymd_opt(2026, 11, 3).unwrap();
        let advice = advise(&catalog, &Facts::default(), today, Audience::Both);
        let acute = |ranked: &&Ranked| {
            catalog.items.iter().any(|item| item.id == ranked.item && item.tier == 0)
        };
        let acute: Vec<&Ranked> = advice.basics.iter().filter(acute).collect();
        assert!(acute.iter().any(|ranked| ranked.state == ItemState::Unknown));
        for ranked in acute.iter().filter(|ranked| !ranked.state.is_settled()) {
            assert_eq!(ranked.group, Group::Now, "{}", ranked.item);
        }
        let groups: Vec<Group> = advice.basics.iter().map(|ranked| ranked.group).collect();
        assert!(groups.first() == Some(&Group::Now));
        let after = groups.iter().skip_while(|group| **group == Group::Now);
        assert!(after.clone().all(|group| *group != Group::Now), "{groups:?}");
    }
}

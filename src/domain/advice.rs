//! What follows from facts and knowledge, for one day: which law, which dates,
//! the checklist in its order, proposals and remarks. A pure function; it never
//! decides for anybody.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::amount;
use super::answer::{Class, Value};
use super::basics::{BasicsItem, ItemState};
use super::catalog::{Catalog, OrderKey};
use super::condition::{Context, Reason, Truth};
use super::date_rule::Deadline;
use super::facts::Facts;
use super::id::{AmountId, ItemId, MeasureId, NoticeId, RuleId};
use super::list::Listed;
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
    /// Numbers that follow from answers.
    pub amounts: Vec<(AmountId, u32)>,
    /// What somebody has and needs, where it is told.
    pub lists: Vec<Listed>,
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
    /// The person wants it first, so it stands one tier higher.
    Wish(u8),
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

    /// A number that was reckoned.
    pub fn amount(&self, id: &AmountId) -> Option<u32> {
        self.amounts.iter().find(|(one, _)| one == id).map(|(_, number)| *number)
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
    let unknown = Regime::Unknown;
    let context = Context::of_facts(facts, &unknown, today);
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
    let deadlines = dates(catalog, &context);
    let date = |rule: &RuleId| deadlines.iter().find(|d| &d.rule == rule).map(|d| d.date);
    let context = Context { deadline: &date, ..context };

    let amounts = amount::reckon(&catalog.amounts, &context);
    let number = |id: &AmountId| amounts.iter().find(|(one, _)| one == id).map(|(_, n)| *n);
    let context = Context { amount: &number, ..context };

    let for_them = |class: Class| audience == Audience::Desk || class.is_for_both();
    let proposals = catalog
        .measures
        .iter()
        .filter(|measure| for_them(measure.class))
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
    let lists = catalog.lists.iter().filter(|list| for_them(list.class));
    let lists = lists.filter_map(|list| list.of(&context)).collect();
    let basics = rank(catalog, &items, &states, &deadlines, facts, today);
    Advice { decision, deadlines, basics, amounts, lists, proposals, notices }
}

/// Every date, the nearest first: those that count from facts and letters, and
/// then those that count from them.
fn dates(catalog: &Catalog, context: &Context<'_>) -> Vec<Deadline> {
    let of = |derived: bool, earlier: &[Deadline]| -> Vec<Deadline> {
        let rules = catalog.rules.iter().filter(|rule| rule.is_derived() == derived);
        rules.flat_map(|rule| rule.dates(context, &catalog.calendar, earlier)).collect()
    };
    let in_order = |mut dates: Vec<Deadline>| {
        dates.sort_by(|a, b| (a.date, !a.fatal, &a.rule).cmp(&(b.date, !b.fatal, &b.rule)));
        dates
    };
    let mut all = in_order(of(false, &[]));
    let derived = of(true, &all);
    all.extend(derived);
    in_order(all)
}

/// What somebody set, unless an answer that came later says otherwise.
fn state_of(item: &BasicsItem, context: &Context<'_>) -> ItemState {
    let set = context.facts.item(&item.id);
    // Not for this person: then no answer makes it open.
    if set.is_none() && item.when.weigh(context).0 == Truth::False {
        return ItemState::NotApplicable;
    }
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
        (None, None) => ItemState::Unknown,
    }
}

/// The order of the checklist, by the keys that the knowledge names.
fn rank(
    catalog: &Catalog,
    items: &[&BasicsItem],
    states: &BTreeMap<ItemId, ItemState>,
    deadlines: &[Deadline],
    facts: &Facts,
    today: NaiveDate,
) -> Vec<Ranked> {
    let state = |item: &ItemId| states.get(item).copied().unwrap_or_default();
    let mut ranked: Vec<(Vec<usize>, Ranked)> = items
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
            let wished = catalog.wish.as_ref().is_some_and(|wish| {
                let wanted = facts.value(wish);
                matches!(wanted, Some(Value::Choice(one)) if one.as_str() == item.domain.as_str())
            });
            // What is acute stays with what is acute.
            let tier = if wished && item.tier > 1 { item.tier - 1 } else { item.tier };
            let place = match fatal {
                _ if state.is_settled() => Place::Settled,
                _ if urgent => Place::Urgent,
                Some(deadline) => Place::FatalDate(deadline.rule.clone()),
                None if depth > 0 => Place::Waits,
                None if tier < item.tier => Place::Wish(tier),
                None => Place::Tier(tier),
            };
            let group = match place {
                Place::Settled => Group::InOrder,
                // What cannot wait is looked at first, also while nobody knows.
                Place::Urgent | Place::FatalDate(_) => Group::Now,
                _ if item.tier == 0 => Group::Now,
                _ if tier < 3 => Group::TheseWeeks,
                _ => Group::TheseMonths,
            };
            let key = catalog
                .order
                .iter()
                .map(|key| match key {
                    OrderKey::Urgent => match place {
                        Place::Urgent => 0,
                        Place::Settled => 2,
                        _ => 1,
                    },
                    OrderKey::FatalDate => usize::from(!matches!(place, Place::FatalDate(_))),
                    OrderKey::Waits => depth,
                    OrderKey::Tier => usize::from(tier),
                })
                .collect();
            let waits_for = item
                .waits_for
                .iter()
                .filter(|other| states.get(*other).is_some_and(|state| !state.is_settled()))
                .cloned()
                .collect();
            (key, Ranked { item: item.id.clone(), state, place, group, waits_for })
        })
        .collect();
    ranked.sort_by(|(a, _), (b, _)| a.cmp(b));
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

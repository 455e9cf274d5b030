//! What nobody compared with the live text, or not lately: laws change, and a
//! laptop without a network cannot know.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::catalog::{Catalog, Check};
use super::date_rule::DateRule;
use super::id::{RuleId, SourceId};

/// For so many days a check holds where the law changes often (facts.md,
/// "Maintenance").
pub const VOLATILE_DAYS: i64 = 90;

/// For so many days it holds elsewhere.
pub const DAYS: i64 = 365;

/// A source that has to be looked at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// Which.
    pub source: SourceId,
    /// Who looked last, if anybody did.
    pub last: Option<Check>,
    /// The rules that count on it and have no newer check of their own.
    pub rules: Vec<RuleId>,
}

/// Every source in use whose check is too old on this day, or that has none, in
/// the order of the knowledge.
pub fn stale(catalog: &Catalog, today: NaiveDate) -> Vec<Stale> {
    let elsewhere = used_elsewhere(catalog);
    let of = |source: &super::catalog::Source| {
        let all = || catalog.rules.iter().filter(|rule| rule.source.as_ref() == Some(&source.id));
        let old = all().filter(|rule| !holds(catalog.check_of(rule), days(rule), today));
        let rules: Vec<RuleId> = old.map(|rule| rule.id.clone()).collect();
        let own_use = elsewhere.contains(&source.id);
        let days = all().map(days).min().unwrap_or(DAYS);
        let old = own_use && !holds(source.checked.as_ref(), days, today);
        (old || !rules.is_empty()).then(|| Stale {
            source: source.id.clone(),
            last: source.checked.clone(),
            rules,
        })
    };
    catalog.sources.iter().filter_map(of).collect()
}

fn days(rule: &DateRule) -> i64 {
    if rule.volatile { VOLATILE_DAYS } else { DAYS }
}

/// A check of a day that is still to come proves nothing.
fn holds(check: Option<&Check>, days: i64, today: NaiveDate) -> bool {
    check.is_some_and(|check| (0..=days).contains(&(today - check.on).num_days()))
}

/// Sources that something else than a rule counts on.
fn used_elsewhere(catalog: &Catalog) -> BTreeSet<&SourceId> {
    let items = catalog.items.iter().filter_map(|one| one.source.as_ref());
    let measures = catalog.measures.iter().filter_map(|one| one.source.as_ref());
    let notices = catalog.notices.iter().filter_map(|one| one.source.as_ref());
    let amounts = catalog.amounts.iter().filter_map(|one| one.source.as_ref());
    let lists = catalog.lists.iter().filter_map(|one| one.source.as_ref());
    items.chain(measures).chain(notices).chain(amounts).chain(lists).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::domain::catalog::{Grade, Source};
    use crate::domain::condition::Condition;
    use crate::domain::date_rule::DateKind;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn check(on: &str) -> Check {
        Check { by: "A. de Boer".to_owned(), on: day(on) }
    }

    fn rule(id: &str, volatile: bool) -> DateRule {
        DateRule {
            id: RuleId::new(id),
            reference: "R".to_owned(),
            version: 1,
            kind: DateKind::Legal,
            fatal: false,
            opens: false,
            when: Condition::All(Vec::new()),
            stated: None,
            latest_of: Vec::new(),
            suspended: None,
            letters: Vec::new(),
            after_letters: None,
            plan_before: None,
            plan_this_week: false,
            rolls: false,
            about: None,
            grade: Grade::Verified,
            volatile,
            source: Some(SourceId::new("law")),
            checked: None,
        }
    }

    fn catalog(checked: Option<Check>, rules: Vec<DateRule>) -> Catalog {
        let law = Source { id: SourceId::new("law"), dated: None, checked };
        Catalog { sources: vec![law], rules, ..Catalog::default() }
    }

    fn names(catalog: &Catalog, today: &str) -> Vec<String> {
        let stale = stale(catalog, day(today));
        stale.iter().flat_map(|one| &one.rules).map(ToString::to_string).collect()
    }

    #[test]
    fn what_nobody_compared_is_stale_and_what_nothing_uses_is_not() {
        assert_eq!(names(&catalog(None, vec![rule("a", false)]), "2026-11-23"), ["a"]);
        assert_eq!(stale(&catalog(None, Vec::new()), day("2026-11-23")), []);
    }

    #[test]
    fn a_check_holds_for_ninety_days_where_the_law_changes_often_and_a_year_elsewhere() {
        let of = || catalog(Some(check("2026-01-01")), vec![rule("a", false), rule("v", true)]);
        assert_eq!(names(&of(), "2026-04-01"), [""; 0]);
        assert_eq!(names(&of(), "2026-04-02"), ["v"]);
        assert_eq!(names(&of(), "2027-01-01"), ["v"]);
        assert_eq!(names(&of(), "2027-01-02"), ["a", "v"]);
        assert_eq!(names(&of(), "2025-12-31"), ["a", "v"], "a day ahead proves nothing");
    }

    #[test]
    fn a_rule_that_was_checked_by_itself_is_not_stale_with_its_source() {
        let mut own = rule("own", true);
        own.checked = Some(check("2026-11-01"));
        let catalog = catalog(None, vec![own, rule("a", false)]);
        assert_eq!(names(&catalog, "2026-11-23"), ["a"]);
    }
}

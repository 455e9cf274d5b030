//! Closing a case, until when it is kept, and who looked at it. Nothing is
//! removed without a person: a day that has come only reminds.

use chrono::{Months, NaiveDate, NaiveDateTime};

use super::case::Case;
use super::event::{Body, Field, Organisation};
use super::id::{PersonId, StreamId};

/// The field of a closed case. Opening it again withdraws the value.
pub fn field() -> Field {
    Field::single("closed")
}

/// Until when a case is proposed to be kept that is closed today: two years
/// for volunteers. A municipality has a selection list of its own, so that
/// nothing is proposed.
pub fn proposed(organisation: Organisation, today: NaiveDate) -> Option<NaiveDate> {
    match organisation {
        Organisation::Volunteers => today.checked_add_months(Months::new(24)),
        Organisation::Municipality => None,
    }
}

/// The last day on which a copy may still hold what was erased on `wished`: one
/// month for a request about one's own data (AVG, R21 in the register of facts).
pub fn gone_by(wished: NaiveDate) -> NaiveDate {
    wished.checked_add_months(Months::new(1)).unwrap_or(wished)
}

/// Since when a case is closed, and until when it is kept.
pub fn closed(case: &Case) -> Option<(NaiveDate, NaiveDate)> {
    let event = case.value(&field())?;
    match &event.body {
        Body::CaseClosed { keep_until } => Some((event.at.date(), *keep_until)),
        _ => None,
    }
}

/// A closed case of which the day has come: somebody decides whether it is
/// erased or kept longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reminder {
    /// The last day on which it is kept.
    pub keep_until: NaiveDate,
    /// The case.
    pub case: StreamId,
}

/// The reminders for `today`, the longest overdue first.
pub fn reminders<'a>(cases: impl IntoIterator<Item = &'a Case>, today: NaiveDate) -> Vec<Reminder> {
    let mut due: Vec<Reminder> = cases
        .into_iter()
        .filter_map(|case| Some(Reminder { keep_until: closed(case)?.1, case: case.id() }))
        .filter(|reminder| reminder.keep_until < today)
        .collect();
    due.sort();
    due
}

/// What somebody did with a case besides writing in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed<'a> {
    /// Opened it.
    Read,
    /// Printed it, or sent it out; what, by its id.
    Out(&'a str),
}

/// Who looked at a case, printed it or sent it out, newest first. The last day
/// of the year for which that is kept is asked of [`super::erasing`].
pub fn looks(case: &Case) -> Vec<(NaiveDateTime, PersonId, Deed<'_>)> {
    let mut looks: Vec<_> = case
        .events()
        .iter()
        .filter_map(|event| match &event.body {
            Body::CaseRead => Some((event.at, event.actor, Deed::Read)),
            Body::Exported { what } => Some((event.at, event.actor, Deed::Out(what))),
            _ => None,
        })
        .collect();
    looks.reverse();
    looks
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use uuid::Uuid;

    use super::super::answer::Class;
    use super::super::event::{Clock, Event, Stamp};
    use super::super::id::{DeviceId, EventId};
    use super::*;

    fn case(bodies: Vec<(Option<Field>, Body)>) -> Case {
        let id = StreamId(Uuid::from_u128(1));
        let mut before: Option<EventId> = None;
        let events: Vec<Event> = (1..)
            .zip(bodies)
            .map(|(n, (field, body))| Event {
                id: EventId(Uuid::from_u128(100 + u128::from(n))),
                stream: id,
                stamp: Stamp { clock: Clock(n), device: DeviceId(Uuid::nil()), seq: n },
                at: "2026-11-23T14:03:00".parse().unwrap(),
                actor: PersonId(Uuid::from_u128(7)),
                class: Class::Confidential,
                field,
                replaces: before
                    .replace(EventId(Uuid::from_u128(100 + u128::from(n))))
                    .into_iter()
                    .collect(),
                body,
            })
            .collect();
        Case::from_events(id, events)
    }

    #[test]
    fn a_closed_case_reminds_when_its_day_has_passed_and_an_opened_one_does_not() {
        let until: NaiveDate = "2028-11-23".parse().unwrap();
        let close = (Some(field()), Body::CaseClosed { keep_until: until });
        let closed_case = case(vec![close.clone()]);
        assert_eq!(closed(&closed_case).unwrap().1, until);
        assert!(reminders([&closed_case], until).is_empty());
        let due = reminders([&closed_case], until.succ_opt().unwrap());
        assert_eq!(due, [Reminder { keep_until: until, case: closed_case.id() }]);
        let opened = case(vec![close, (Some(field()), Body::Withdrawn)]);
        assert_eq!(closed(&opened), None);
        assert_eq!(proposed(Organisation::Volunteers, "2026-11-23".parse().unwrap()), Some(until));
        assert_eq!(proposed(Organisation::Municipality, until), None);
    }

    #[test]
    fn who_looked_and_printed_is_told_newest_first() {
        let case = case(vec![
            (None, Body::CaseRead),
            (None, Body::CaseOpened),
            (None, Body::Exported { what: "plan".into() }),
        ]);
        let deeds: Vec<_> = looks(&case).into_iter().map(|(_, _, deed)| deed).collect();
        assert_eq!(deeds, [Deed::Out("plan"), Deed::Read]);
    }
}

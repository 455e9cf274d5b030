//! Meetings: when this one began, which was the one before, and whether an
//! interpreter was there.

use chrono::{NaiveDate, NaiveDateTime};

use super::case::Case;
use super::event::{Body, Event, Field, Interpreter};

/// A meeting that began and was not closed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// Its field, `meeting/<id>`; closing it gives this field its end.
    pub field: Field,
    /// Local date and time.
    pub began: NaiveDateTime,
}

impl Open {
    /// For how long it goes on, in whole minutes.
    pub fn minutes(&self, now: NaiveDateTime) -> u16 {
        u16::try_from((now - self.began).num_minutes().max(0)).unwrap_or(u16::MAX)
    }
}

/// The meeting that is on. One that nobody closed ends with its day.
pub fn open(case: &Case, today: NaiveDate) -> Option<Open> {
    case.fields_of("meeting")
        .filter(|(_, event)| event.body == Body::MeetingBegan && event.at.date() == today)
        .max_by_key(|(_, event)| event.stamp)
        .map(|(field, event)| Open { field: field.clone(), began: event.at })
}

/// The last meeting that was closed.
pub fn last_closed(case: &Case) -> Option<&Event> {
    case.fields_of("meeting")
        .map(|(_, event)| event)
        .filter(|event| matches!(event.body, Body::MeetingHeld { .. }))
        .max_by_key(|event| event.stamp)
}

/// Whether an interpreter is noted at the meeting of this field.
pub fn interpreter(case: &Case, meeting: &Field) -> Option<Interpreter> {
    match case.value(&Field::interpreter(meeting))?.body {
        Body::InterpreterNoted { interpreter } => Some(interpreter),
        _ => None,
    }
}

/// Where the walk stopped, if that was in a meeting that was not closed: one
/// that was closed begins anew.
pub fn stopped_at(case: &Case) -> Option<&str> {
    let event = case.value(&Field::single("place"))?;
    let closed = last_closed(case).is_some_and(|last| last.stamp > event.stamp);
    match &event.body {
        Body::PlaceReached { place } if !closed => Some(place),
        _ => None,
    }
}

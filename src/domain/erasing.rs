//! Which events an answer, a note or an old look consists of, for the store to
//! erase. Erasing cannot be undone: the screen asks first, and says so.

use std::collections::BTreeSet;

use chrono::{Days, Months, NaiveDate};

use super::answer::{Answer, Class};
use super::case::Case;
use super::event::{Body, Event, Field};
use super::id::EventId;

/// Everything that was ever said about a field: an answer with all its earlier
/// values, a note with all its versions.
pub fn of_field(case: &Case, field: &Field) -> Vec<EventId> {
    case.history(field).map(|event| event.id).collect()
}

/// All events of a note: its versions, and that it was kept on purpose.
pub fn of_note(case: &Case, note: &Field) -> Vec<EventId> {
    let kept = kept(note);
    case.history(note).chain(case.history(&kept)).map(|event| event.id).collect()
}

/// Whether "zeg ik liever niet" on the day `today` would take away something
/// that was told. Somebody says first that this is meant.
pub fn would_take_back(case: &Case, field: &Field, today: NaiveDate) -> bool {
    earlier(case, field, today).any(is_told)
}

/// What "zeg ik liever niet" takes away: all earlier answers to the same
/// question. Empty where the answer now is another one, or where nothing was
/// told before.
///
/// To be called after the new answer was written, and once the person was told
/// what happens; the store then erases these.
pub fn taken_back(case: &Case, field: &Field) -> Vec<EventId> {
    let declined =
        |event: &&Event| matches!(&event.body, Body::AnswerGiven { answer: Answer::Declined, .. });
    let Some(now) = case.value(field).filter(declined) else { return Vec::new() };
    let before = || earlier(case, field, now.at.date()).filter(|event| event.id != now.id);
    if !before().any(is_told) {
        return Vec::new();
    }
    // Steps that were taken back go too: they name what is erased.
    before().map(|event| event.id).collect()
}

/// What was said before. How it goes is a new word on each day, so that only
/// what was said on this day is meant.
fn earlier<'a>(
    case: &'a Case,
    field: &'a Field,
    day: NaiveDate,
) -> impl Iterator<Item = &'a Event> {
    let of_a_day = field.kind() == "feeling";
    case.history(field).filter(move |event| !of_a_day || event.at.date() == day)
}

fn is_told(event: &Event) -> bool {
    matches!(
        &event.body,
        Body::AnswerGiven { answer, own_words, .. }
            if *answer != Answer::Declined || own_words.is_some()
    )
}

/// For how many days a working note stays that nobody chose to keep.
pub const NOTE_DAYS: u64 = 30;

/// The field that says that a working note is kept on purpose.
pub fn kept(note: &Field) -> Field {
    Field(format!("kept/{}", note.rest()))
}

/// The day on which a working note fades: `None` for what is no working note,
/// is sealed to others, or is kept on purpose.
pub fn fades_on(case: &Case, note: &Field) -> Option<NaiveDate> {
    let event = case.value(note)?;
    let is_note = matches!(event.body, Body::NoteWritten { .. }) && event.class == Class::Private;
    (is_note && case.value(&kept(note)).is_none()).then(|| fades(event)).flatten()
}

fn fades(event: &Event) -> Option<NaiveDate> {
    event.at.date().checked_add_days(Days::new(NOTE_DAYS))
}

/// All events of working notes that have faded by `today`, whoever wrote them:
/// somebody on leave does not hold them up. When one was written and that it
/// was kept is not sealed. One that was taken away is sealed still: it fades as
/// the others do. Whether somebody else took back that they keep one cannot be
/// read; it stays until they are here again.
pub fn faded(case: &Case, today: NaiveDate) -> Vec<EventId> {
    let is_note = |event: &&Event| {
        event.class == Class::Private
            && matches!(event.body, Body::NoteWritten { .. } | Body::Sealed)
    };
    let notes: BTreeSet<&Field> = case
        .events()
        .iter()
        .filter(is_note)
        .filter_map(|event| event.field.as_ref())
        .filter(|field| field.kind() == "note")
        .collect();
    let is_over = |note: &&Field| {
        let last = match case.value(note).map(|event| &event.body) {
            Some(Body::Sealed) if case.value(&kept(note)).is_some() => None,
            Some(Body::Sealed) | None => case.history(note).last().and_then(fades),
            Some(_) => fades_on(case, note),
        };
        last.is_some_and(|day| day < today)
    };
    notes.into_iter().filter(is_over).flat_map(|note| of_note(case, note)).collect()
}

/// What was typed before this day, and is no working note yet, has faded by
/// `today`.
pub fn typed_before(today: NaiveDate) -> NaiveDate {
    today.checked_sub_days(Days::new(NOTE_DAYS)).unwrap_or(NaiveDate::MIN)
}

/// Who looked at, printed or sent a case is kept for a year; these are older.
pub fn old_looks(case: &Case, today: NaiveDate) -> Vec<EventId> {
    let since = today.checked_sub_months(Months::new(12)).unwrap_or(NaiveDate::MIN);
    case.events()
        .iter()
        .filter(|event| matches!(event.body, Body::CaseRead | Body::Exported { .. }))
        .filter(|event| event.at.date() < since)
        .map(|event| event.id)
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use uuid::Uuid;

    use super::super::answer::Value;
    use super::super::event::{Clock, Stamp};
    use super::super::id::{DeviceId, FactId, LifeDomain, PersonId, StreamId};
    use super::*;

    const CASE: StreamId = StreamId(Uuid::from_u128(1));
    const ME: PersonId = PersonId(Uuid::from_u128(7));

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn event(n: u64, on: &str, class: Class, field: Option<&Field>, body: Body) -> Event {
        Event {
            id: EventId(Uuid::from_u128(100 + u128::from(n))),
            stream: CASE,
            stamp: Stamp { clock: Clock(n), device: DeviceId(Uuid::from_u128(5)), seq: n },
            at: day(on).and_hms_opt(14, 3, 0).unwrap(),
            actor: ME,
            class,
            field: field.cloned(),
            replaces: if n > 1 {
                vec![EventId(Uuid::from_u128(99 + u128::from(n)))]
            } else {
                vec![]
            },
            body,
        }
    }

    fn answer(answer: Answer) -> Body {
        Body::AnswerGiven { answer, own_words: None, question: 1 }
    }

    #[test]
    fn rather_not_say_takes_back_what_was_said_and_only_that() {
        let fact = FactId::new("health");
        let field = Field::answer(&fact);
        let told = answer(Answer::Known(Value::Text("suiker".into())));
        let on = "2026-11-23";
        let first = event(1, on, Class::Discreet, Some(&field), told);
        let other = event(8, on, Class::Discreet, Some(&Field::single("goal")), Body::Withdrawn);
        let case = Case::from_events(CASE, [first.clone()]);
        assert!(taken_back(&case, &field).is_empty(), "still said");
        assert!(would_take_back(&case, &field, day(on)));
        let declined = event(2, on, Class::Discreet, Some(&field), answer(Answer::Declined));
        let case = Case::from_events(CASE, [first.clone(), other, declined.clone()]);
        assert_eq!(taken_back(&case, &field), [first.id]);
        let case = Case::from_events(CASE, [declined]);
        assert!(taken_back(&case, &field).is_empty(), "nothing was said before");
        assert!(!would_take_back(&case, &field, day(on)));
    }

    #[test]
    fn how_it_went_on_another_day_stays() {
        let field = Field::feeling(&LifeDomain::new("home"));
        let felt = |n, on, said| event(n, on, Class::Shared, Some(&field), answer(said));
        let step = |step| Answer::Known(Value::Number(step));
        let earlier = felt(1, "2026-11-09", step(2));
        let today = felt(2, "2026-11-23", step(4));
        let declined = felt(3, "2026-11-23", Answer::Declined);
        let case = Case::from_events(CASE, [earlier.clone()]);
        assert!(!would_take_back(&case, &field, day("2026-11-23")));
        let case = Case::from_events(CASE, [earlier, today.clone(), declined]);
        assert_eq!(taken_back(&case, &field), [today.id]);
    }

    #[test]
    fn a_working_note_fades_after_thirty_days_unless_it_is_kept() {
        let note = Field::one_of("note", EventId(Uuid::from_u128(9)));
        let body = Body::NoteWritten { text: "twijfel".into() };
        let written = event(1, "2026-11-01", Class::Private, Some(&note), body.clone());
        let case = Case::from_events(CASE, [written.clone()]);
        assert_eq!(fades_on(&case, &note), Some(day("2026-12-01")));
        assert!(faded(&case, day("2026-12-01")).is_empty());
        assert_eq!(faded(&case, day("2026-12-02")), [written.id]);

        let taken = event(2, "2026-11-05", Class::Private, Some(&note), Body::Withdrawn);
        let case = Case::from_events(CASE, [written.clone(), taken.clone()]);
        assert!(faded(&case, day("2026-12-05")).is_empty());
        assert_eq!(faded(&case, day("2026-12-06")), [written.id, taken.id]);

        let keep = event(1, "2026-11-02", Class::Private, Some(&kept(&note)), Body::NoteKept);
        let keep = Event { id: EventId(Uuid::from_u128(500)), ..keep };
        let case = Case::from_events(CASE, [written, keep]);
        assert_eq!(fades_on(&case, &note), None);
        let shared = event(1, "2026-11-01", Class::Shared, Some(&note), body);
        assert_eq!(fades_on(&Case::from_events(CASE, [shared]), &note), None);
    }

    #[test]
    fn a_working_note_of_somebody_who_is_away_fades_too_unless_it_is_kept() {
        let note = Field::one_of("note", EventId(Uuid::from_u128(9)));
        let sealed = |n, on, field: &Field| event(n, on, Class::Private, Some(field), Body::Sealed);
        let written = sealed(1, "2026-11-01", &note);
        let changed = sealed(2, "2026-11-05", &note);
        let case = Case::from_events(CASE, [written.clone(), changed.clone()]);
        assert!(faded(&case, day("2026-12-05")).is_empty());
        assert_eq!(faded(&case, day("2026-12-06")), [written.id, changed.id]);

        let keep = event(3, "2026-11-06", Class::Private, Some(&kept(&note)), Body::Sealed);
        let keep = Event { replaces: Vec::new(), ..keep };
        let case = Case::from_events(CASE, [written, changed, keep]);
        assert!(faded(&case, day("2027-12-06")).is_empty());
        let other = sealed(1, "2026-11-01", &Field::single("goal"));
        assert!(faded(&Case::from_events(CASE, [other]), day("2027-12-06")).is_empty());
    }

    #[test]
    fn looks_are_kept_for_a_year() {
        let old = event(1, "2025-11-22", Class::Confidential, None, Body::CaseRead);
        let new = event(2, "2025-11-23", Class::Confidential, None, Body::CaseRead);
        let case = Case::from_events(CASE, [old.clone(), new]);
        assert_eq!(old_looks(&case, day("2026-11-23")), [old.id]);
    }
}

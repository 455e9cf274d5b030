//! Events and their fold, on random input. Two devices write at the same time;
//! what they saw decides what they replace.

use chrono::NaiveDate;
use goede_start::domain::answer::{Answer, Class, Value};
use goede_start::domain::case::{Case, SharedCase};
use goede_start::domain::event::{Body, Clock, Event, Field, Stamp};
use goede_start::domain::id::{DeviceId, EventId, FactId, PersonId, StreamId};
use proptest::prelude::*;
use uuid::Uuid;

const CASE: StreamId = StreamId(Uuid::from_u128(1));

fn event(
    n: u128,
    clock: u64,
    device: u128,
    class: Class,
    fact: u8,
    replaces: Vec<EventId>,
) -> Event {
    let text = format!("{class:?}-{n}");
    Event {
        id: EventId(Uuid::from_u128(1000 + n)),
        stream: CASE,
        stamp: Stamp {
            clock: Clock(clock),
            device: DeviceId(Uuid::from_u128(device)),
            seq: u64::try_from(n).unwrap(),
        },
        at: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(14, 3, 0).unwrap(),
        actor: PersonId(Uuid::from_u128(7)),
        class,
        field: Some(Field::answer(&FactId::new(format!("fact-{class:?}-{fact}")))),
        replaces,
        body: Body::AnswerGiven {
            answer: Answer::Known(Value::Text(text)),
            own_words: None,
            question: 1,
        },
    }
}

/// A history in which each writer sees all that came before it.
fn history(steps: &[(u8, u8)]) -> Vec<Event> {
    let classes = [Class::Shared, Class::Discreet, Class::Confidential, Class::Private];
    let mut events: Vec<Event> = Vec::new();
    for (n, (fact, class)) in steps.iter().enumerate() {
        let class = classes[usize::from(*class) % 4];
        let field = Field::answer(&FactId::new(format!("fact-{class:?}-{}", fact % 3)));
        let seen = Case::from_events(CASE, events.clone()).seen(&field);
        events.push(event(
            n as u128,
            u64::try_from(n).unwrap() * 10,
            u128::from(fact % 2),
            class,
            fact % 3,
            seen,
        ));
    }
    events
}

proptest! {
    #[test]
    fn the_fold_of_a_shuffled_and_duplicated_set_is_the_fold_of_the_set(
        steps in prop::collection::vec((0u8..6, 0u8..4), 0..40),
        seed in any::<u64>(),
    ) {
        let events = history(&steps);
        let mut shuffled: Vec<Event> = events.iter().chain(&events).cloned().collect();
        shuffled.sort_by_key(|event| event.id.0.as_u128().wrapping_mul(u128::from(seed | 1)) % 1009);
        prop_assert_eq!(Case::from_events(CASE, events), Case::from_events(CASE, shuffled));
    }

    #[test]
    fn corrections_never_show_two_values(steps in prop::collection::vec((0u8..6, 0u8..4), 0..40)) {
        let case = Case::from_events(CASE, history(&steps));
        prop_assert_eq!(case.conflicts().count(), 0);
    }

    #[test]
    fn concurrent_edits_always_show_two_values(
        steps in prop::collection::vec((0u8..6, 0u8..4), 0..20),
        clocks in (0u64..1_000, 0u64..1_000),
    ) {
        let mut events = history(&steps);
        let field = Field::answer(&FactId::new("fact-Shared-0"));
        let seen = Case::from_events(CASE, events.clone()).seen(&field);
        events.push(event(901, clocks.0, 11, Class::Shared, 0, seen.clone()));
        events.push(event(902, clocks.1, 12, Class::Shared, 0, seen));
        let case = Case::from_events(CASE, events);
        let values = case.values(&field);
        prop_assert_eq!(values.len(), 2);
        prop_assert!(values[0].stamp > values[1].stamp, "the newest stands first");
    }

    #[test]
    fn no_confidential_or_private_event_changes_what_both_see(
        steps in prop::collection::vec((0u8..6, 0u8..4), 0..40),
        drop in any::<prop::sample::Index>(),
    ) {
        let events = history(&steps);
        let before = SharedCase::from_events(CASE, events.clone());
        let hidden: Vec<EventId> =
            events.iter().filter(|e| !e.class.is_for_both()).map(|e| e.id).collect();
        if hidden.is_empty() {
            return Ok(());
        }
        let gone = hidden[drop.index(hidden.len())];
        let without = events.iter().filter(|e| e.id != gone).cloned();
        prop_assert_eq!(&before, &SharedCase::from_events(CASE, without));
        let changed = events.iter().cloned().map(|mut e| {
            if e.id == gone {
                e.body = Body::NoteWritten { text: "iets heel anders".into() };
                e.replaces.clear();
            }
            e
        });
        prop_assert_eq!(&before, &SharedCase::from_events(CASE, changed));
    }
}

#[test]
fn undo_brings_the_earlier_value_back_and_undo_of_the_first_takes_it_away() {
    let first = event(1, 10, 0, Class::Shared, 0, vec![]);
    let second = event(2, 20, 0, Class::Shared, 0, vec![first.id]);
    let field = first.field.clone().unwrap();
    let undo = |n, of: &Event, restores| Event {
        body: Body::Undone { undone: of.id, restores },
        ..event(n, u64::try_from(n).unwrap() * 10, 0, Class::Shared, 0, vec![of.id])
    };
    let back = undo(3, &second, Some(first.id));
    let case = Case::from_events(CASE, [first.clone(), second.clone(), back]);
    assert_eq!(case.value(&field).unwrap().id, first.id);
    assert_eq!(case.values(&field).len(), 1);

    let gone = undo(3, &first, None);
    let case = Case::from_events(CASE, [first, gone]);
    assert!(case.value(&field).is_none());
}

//! What choosing, typing and leaving do to the case.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use uuid::Uuid;

use super::*;
use crate::domain::answer::Class;
use crate::domain::case::Case;
use crate::domain::dossier as desk;
use crate::domain::event::{Clock, Event, Organisation, Stamp};
use crate::domain::id::{DeviceId, EventId, PersonId, StreamId};
use crate::i18n::Both;
use crate::theme::Look;

/// A case that a question is asked in.
struct Table {
    catalog: Catalog,
    both: Both,
    events: Vec<Event>,
}

impl Table {
    fn new() -> Self {
        let catalog = crate::knowledge::shipped().expect("the shipped knowledge is whole");
        Self { catalog, both: Both::new("ar").unwrap(), events: Vec::new() }
    }

    fn frame(&self) -> Frame<'_> {
        let now = "2026-11-23T14:03:00".parse().unwrap();
        Frame {
            look: Look::default(),
            both: &self.both,
            catalog: &self.catalog,
            today: "2026-11-23".parse().unwrap(),
            now,
            practice: false,
            organisation: Organisation::Volunteers,
            saved: None,
            can_undo: false,
            zoom: 100,
            language: None,
            colours: None,
            preferences: crate::domain::preferences::Preferences::default(),
            terse: false,
            sound: crate::screen::walk::hear::Sound::default(),
            names: &[],
            working_notes: crate::screen::WorkingNotes::default(),
            calm: &[],
        }
    }

    fn case(&self) -> Case {
        Case::from_events(StreamId(Uuid::from_u128(1)), self.events.clone())
    }

    fn dossier(&self) -> SharedDossier {
        let today = self.frame().today;
        desk::Dossier::new(&self.catalog, self.case(), today).shared(&self.catalog, today)
    }

    fn ask(&self, fact: &str) -> Question {
        Question::new(FactId::new(fact), None, &self.dossier(), &self.catalog)
    }

    /// Writes what is asked to be written; the number of writes.
    fn carry_out(&mut self, asks: Vec<Ask>) -> usize {
        let mut written = 0;
        for ask in asks {
            if let Ask::Wish(Wish::Write { class, field, body }) = ask {
                written += 1;
                let at = self.events.len() as u64 + 1;
                let replaces = field.as_ref().map(|f| self.case().seen(f)).unwrap_or_default();
                self.events.push(Event {
                    id: EventId(Uuid::from_u128(u128::from(at))),
                    stream: StreamId(Uuid::from_u128(1)),
                    stamp: Stamp {
                        clock: Clock(at),
                        device: DeviceId(Uuid::from_u128(2)),
                        seq: at,
                    },
                    at: self.frame().now,
                    actor: PersonId(Uuid::from_u128(3)),
                    class,
                    field,
                    replaces,
                    body,
                });
            }
        }
        written
    }

    fn say(&mut self, question: &mut Question, message: control::Message) -> usize {
        let asks = question.update(Message::Control(message), self.frame(), &self.dossier());
        self.carry_out(asks)
    }

    fn leave(&mut self, question: &mut Question) -> usize {
        let asks = question.leave(self.frame(), &self.dossier());
        self.carry_out(asks)
    }

    fn answer(&self, fact: &str) -> Option<Answer> {
        self.dossier().facts().answer(&FactId::new(fact)).cloned()
    }
}

fn choice(id: &str) -> ChoiceId {
    ChoiceId::new(id)
}

#[test]
fn a_digit_writes_at_once_and_twice_the_same_writes_once() {
    let mut table = Table::new();
    let mut question = table.ask("place-to-sleep");
    let key = question.key(Key::Digit(2), table.frame(), &table.dossier());
    let Some(Message::Control(message)) = key else { panic!("digit 2 chooses") };
    assert_eq!(table.say(&mut question, message.clone()), 1);
    assert_eq!(table.say(&mut question, message), 0);
    assert_eq!(table.answer("place-to-sleep"), Some(Answer::Known(Value::Choice(choice("no")))));
    assert_eq!(table.leave(&mut question), 0);
}

#[test]
fn nobody_goes_with_nothing_else() {
    let mut table = Table::new();
    let mut question = table.ask("children");
    for id in ["under-4", "age-4-to-12", "none"] {
        table.say(&mut question, control::Message::Toggled(choice(id)));
    }
    let chosen = |ids: &[&str]| {
        Some(Answer::Known(Value::Choices(ids.iter().map(|id| choice(id)).collect())))
    };
    assert_eq!(table.answer("children"), chosen(&["none"]));
    table.say(&mut question, control::Message::Toggled(choice("under-4")));
    assert_eq!(table.answer("children"), chosen(&["under-4"]));
    table.say(&mut question, control::Message::Toggled(choice("under-4")));
    assert_eq!(table.answer("children"), None);
}

#[test]
fn a_typed_answer_is_written_once_when_the_question_is_left() {
    let mut table = Table::new();
    let mut question = table.ask("obliged-since");
    assert_eq!(table.say(&mut question, control::Message::Typed("3-2025".into())), 0);
    assert_eq!(table.leave(&mut question), 1);
    assert_eq!(table.leave(&mut question), 0);
    let mut again = table.ask("obliged-since");
    assert_eq!(table.leave(&mut again), 0);
    table.say(&mut again, control::Message::Typed(String::new()));
    assert_eq!(table.leave(&mut again), 1);
    assert_eq!(table.answer("obliged-since"), None);
}

#[test]
fn what_is_not_understood_is_told_once_and_stays_a_draft() {
    let mut table = Table::new();
    let mut question = table.ask("obliged-since");
    let asks = question.update(
        Message::Control(control::Message::Typed("31-2-2026".into())),
        table.frame(),
        &table.dossier(),
    );
    assert!(matches!(&asks[..], [Ask::Wish(Wish::Draft { text, .. })] if text == "31-2-2026"));
    assert!(question.has_news(table.frame()));
    assert!(!question.has_news(table.frame()));
    assert_eq!(table.leave(&mut question), 0);
}

#[test]
fn own_words_go_with_the_answer_and_wait_for_one() {
    let mut table = Table::new();
    let mut question = table.ask("food-money");
    question.update(Message::Words("bij mijn zus".into()), table.frame(), &table.dossier());
    assert_eq!(table.leave(&mut question), 0);
    table.say(&mut question, control::Message::Unknown);
    assert_eq!(table.case().own_words(&FactId::new("food-money")), Some("bij mijn zus"));
    table.say(&mut question, control::Message::Declined);
    assert_eq!(table.case().own_words(&FactId::new("food-money")), None);
    assert_eq!(table.answer("food-money"), Some(Answer::Declined));
}

#[test]
fn every_question_of_the_walk_writes_only_what_both_may_see() {
    let table = Table::new();
    for asked in [catalog::Asked::Acute, catalog::Asked::Goal, catalog::Asked::Intake] {
        for question in table.dossier().questions(&table.catalog, asked, table.frame().today) {
            let fact = table.catalog.fact(&question.fact).unwrap();
            assert!(matches!(fact.class, Class::Shared | Class::Discreet), "{}", fact.id);
        }
    }
}

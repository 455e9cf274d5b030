//! What a case wishes, without disk or window.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use chrono::NaiveDate;

use super::*;
use crate::domain::answer::{Answer, Class, Value};
use crate::domain::case::Case;
use crate::domain::catalog::Catalog;
use crate::domain::event::{Body, Organisation, PrintedTerm, Sender};
use crate::domain::id::ChoiceId;
use crate::i18n::Both;
use crate::theme::Look;

struct Desk {
    both: Both,
    catalog: Catalog,
    dossier: Dossier,
    screen: CaseScreen,
}

impl Desk {
    fn new(page: Page) -> Self {
        let catalog = crate::knowledge::shipped().unwrap();
        let id = StreamId(uuid::Uuid::nil());
        let dossier = Dossier::new(&catalog, Case::from_events(id, []), today());
        let screen = CaseScreen::new(id, page, Vec::new());
        Self { both: Both::new("nl").unwrap(), catalog, dossier, screen }
    }

    fn send(&mut self, message: Message) -> Vec<Wish> {
        let frame = Frame {
            look: Look::default(),
            both: &self.both,
            catalog: &self.catalog,
            today: today(),
            now: today().and_hms_opt(13, 30, 0).unwrap(),
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
        };
        self.screen.update(message, frame, &self.dossier)
    }
}

fn today() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

#[test]
fn a_private_note_is_private_from_its_first_letter() {
    let mut desk = Desk::new(Page::Notes);
    let kind = notes::Kind::Private;
    let wishes = desk.send(Message::Notes(notes::Message::Typed(kind, "a".to_owned())));
    assert!(matches!(&wishes[0], Wish::Draft { class: Class::Private, .. }));
    let wishes = desk.send(Message::Notes(notes::Message::Write(kind)));
    assert!(matches!(&wishes[0], Wish::Write { class: Class::Private, .. }));
    assert!(matches!(&wishes[1], Wish::Draft { text, .. } if text.is_empty()));
    // Not there yet: writing may have failed, so the text stays.
    let again = desk.send(Message::Notes(notes::Message::Write(kind)));
    assert!(matches!(&again[0], Wish::Write { .. }));
}

#[test]
fn half_typed_notes_come_back_where_they_belong() {
    let drafts = vec![(crate::screen::draft::desk("note-private"), "geheim".to_owned())];
    let screen = CaseScreen::new(StreamId(uuid::Uuid::nil()), Page::Notes, drafts);
    let mut desk = Desk::new(Page::Notes);
    desk.screen = screen;
    assert_eq!(desk.send(Message::Notes(notes::Message::Write(notes::Kind::Shared))), vec![]);
    let wishes = desk.send(Message::Notes(notes::Message::Write(notes::Kind::Private)));
    // It is written, forgotten as a draft, and the keyboard stays in the field.
    assert!(
        matches!(wishes[..], [Wish::Write { .. }, Wish::Draft { .. }, Wish::Focus(_)]),
        "{wishes:?}"
    );
}

#[test]
fn safety_is_confidential_and_put_away_on_leaving() {
    let mut desk = Desk::new(Page::Alone);
    let safety = FactId::new("safe-at-home");
    desk.send(Message::Alone(alone::Message::Alone));
    desk.send(Message::Alone(alone::Message::Open(safety.clone())));
    let wishes = desk.send(Message::Alone(alone::Message::Digit(3)));
    let Wish::Write { class, field, body } = &wishes[0] else { unreachable!() };
    assert_eq!((*class, field.clone()), (Class::Confidential, Some(Field::answer(&safety))));
    let no = Answer::Known(Value::Choice(ChoiceId::new("no")));
    assert!(matches!(body, Body::AnswerGiven { answer, .. } if *answer == no));
    desk.send(Message::Page(Page::Overview));
    desk.send(Message::Page(Page::Alone));
    assert!(desk.screen.key(Key::Digit(3)).is_none());
}

#[test]
fn half_typed_contact_is_written_on_leaving() {
    let mut desk = Desk::new(Page::Alone);
    let contact = FactId::new("safe-contact");
    desk.send(Message::Alone(alone::Message::Alone));
    desk.send(Message::Alone(alone::Message::Open(contact)));
    let typed = crate::widget::control::Message::Typed("alleen in de ochtend".into());
    let wishes = desk.send(Message::Alone(alone::Message::Control(typed)));
    assert!(matches!(&wishes[0], Wish::Draft { class: Class::Confidential, .. }));
    let wishes = desk.send(Message::Rail(Rail::Today));
    assert!(matches!(&wishes[0], Wish::Write { class: Class::Confidential, .. }));
    assert_eq!(wishes.last(), Some(&Wish::Go(Destination::Today)));
}

#[test]
fn a_letter_is_put_in_when_all_is_there() {
    let mut desk = Desk::new(Page::Letters);
    let mut send = |message| desk.send(Message::Letters(message));
    send(letters::Message::New);
    send(letters::Message::Term(letters::Term::LastDay));
    let missing = Wish::Focus("letter-last-day".into());
    assert_eq!(send(letters::Message::Write), vec![missing]);
    send(letters::Message::LastDay("14-12-2026".into()));
    send(letters::Message::From(Sender::Ind));
    send(letters::Message::Decision(true));
    let wishes = send(letters::Message::Write);
    let Wish::Write { body: Body::LetterReceived { letter }, .. } = &wishes[0] else {
        unreachable!()
    };
    let day = "2026-12-14".parse().unwrap();
    assert_eq!(letter.printed, Some(PrintedTerm::LastDay(day)));
}

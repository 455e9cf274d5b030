//! People to try the screens with: nobody at all, somebody of whom nothing is
//! known, and somebody with more of everything than a screen is made for.

use std::path::Path;

use goede_start::app::Start;
use goede_start::domain::answer::{Answer, Class, Value};
use goede_start::domain::basics::ItemState;
use goede_start::domain::catalog::{Catalog, Kind};
use goede_start::domain::event::{
    Appointment, Body, Field, ItemRecord, Letter, LineKey, NewEvent, Organisation, OwnAction,
    PrintedTerm, Sender, StreamKind, Who,
};
use goede_start::domain::id::{EventId, StreamId};
use goede_start::store::{Options, Setup, Vault};
use uuid::Uuid;

use super::harness;

/// A long name, as people have them.
pub const LONG: &str = "Abdulrahman Mohammed Yousef al-Khatib van der Westerwolde-Kamerlingh Onnes";

/// A practice vault that holds these people, opened as it is.
fn vault(folder: &Path, fill: impl Fn(&Catalog, &mut Vault)) -> Start {
    let start = Start { keep: true, ..harness::practice(folder) };
    let catalog = goede_start::cli::catalog().unwrap();
    let setup = Setup {
        person_name: "Begeleider".to_owned(),
        organisation: Organisation::Volunteers,
        organisation_name: "Buurthuis".to_owned(),
        passphrase: "oefenen".to_owned().into(),
        work_factor: 2,
    };
    let options = Options { lowest_work_factor: 2, now: start.clock.clone() };
    let (mut vault, _) = Vault::create_with(&start.folder, &setup, options).unwrap();
    fill(&catalog, &mut vault);
    drop(vault);
    start
}

/// Nobody yet.
pub fn nobody(folder: &Path) -> Start {
    vault(folder, |_, _| {})
}

/// Somebody of whom only the name is known.
pub fn new_person(folder: &Path, name: &'static str, tag: &'static str) -> Start {
    vault(folder, move |_, vault| {
        let _ = vault.append(opened(StreamId(Uuid::now_v7()), name, tag)).unwrap();
    })
}

fn event(stream: StreamId, class: Class, field: Option<Field>, body: Body) -> NewEvent {
    NewEvent { stream, stream_kind: StreamKind::Case, class, field, replaces: Vec::new(), body }
}

fn opened(stream: StreamId, name: &str, tag: &str) -> Vec<NewEvent> {
    let called = Answer::Known(Value::Text(name.to_owned()));
    let called = Body::AnswerGiven { answer: called, own_words: None, question: 1 };
    let field = Field("answer/called".to_owned());
    let language = Body::LanguageChosen { tag: tag.to_owned() };
    vec![
        event(stream, Class::Shared, None, Body::CaseOpened),
        event(stream, Class::Shared, Some(Field::single("language")), language),
        event(stream, Class::Shared, Some(field), called),
    ]
}

/// Somebody with a long name, every item open, every question answered with
/// long own words, letters with fourteen dates, and sixty things to do.
pub fn overfull(folder: &Path, tag: &'static str) -> Start {
    vault(folder, move |catalog, vault| {
        let stream = StreamId(Uuid::now_v7());
        let mut events = opened(stream, LONG, tag);
        events.extend(answers(catalog, stream));
        for item in &catalog.items {
            let record = ItemRecord {
                state: if item.tier == 0 { ItemState::Urgent } else { ItemState::Open },
                who: Some(Who::Together),
                by: None,
                since: None,
                waits_on: Some("de woningcorporatie en de afdeling burgerzaken".to_owned()),
            };
            let body = Body::ItemStateSet { record };
            events.push(event(stream, item.class, Some(Field::item(&item.id)), body));
        }
        let clock = harness::practice(folder).clock;
        let today = clock().date_naive();
        for (n, from) in (0..14).zip(Sender::ALL.into_iter().cycle()) {
            let letter = Letter {
                from,
                about: "het besluit over de aanvraag van bijzondere bijstand".to_owned(),
                dated: Some(today - chrono::Days::new(n)),
                received: Some(today),
                decision: true,
                printed: Some(PrintedTerm::Days(u16::try_from(n).unwrap() * 2)),
            };
            let body = Body::LetterReceived { letter };
            events.push(event(stream, Class::Discreet, Some(field("letter")), body));
        }
        for n in 0..20 {
            let action = OwnAction {
                text: format!("Met de buurvrouw langs de bibliotheek en het taalhuis gaan ({n})"),
                who: Who::Client,
                by: Some(today + chrono::Days::new(n)),
            };
            let key = LineKey(format!("action/{}", Uuid::now_v7()));
            events.push(event(
                stream,
                Class::Shared,
                Some(Field(key.0)),
                Body::ActionAdded { action },
            ));
            let note = "Veel zorgen over het gezin. Wil graag werken. ".repeat(12);
            let body = Body::NoteWritten { text: note };
            events.push(event(stream, Class::Shared, Some(field("note")), body));
            let appointment = Appointment {
                at: (today + chrono::Days::new(n)).and_hms_opt(9, 30, 0).unwrap(),
                place: "Buurthuis De Westerwolde, kamer 3".to_owned(),
                about: "de brief van de rechtbank en de aanvraag".to_owned(),
            };
            let body = Body::AppointmentMade { appointment };
            events.push(event(stream, Class::Shared, Some(field("appointment")), body));
        }
        let _ = vault.append(events).unwrap();
    })
}

fn field(kind: &str) -> Field {
    Field::one_of(kind, EventId(Uuid::now_v7()))
}

fn answers(catalog: &Catalog, stream: StreamId) -> Vec<NewEvent> {
    let words = "Ik wil graag automonteur worden in een garage dicht bij het huis van mijn zus, \
                 zodat ik ook voor de kinderen kan zorgen";
    let given = |kind: &Kind| match kind {
        Kind::Choice(all) => Value::Choice(all[0].clone()),
        Kind::Choices(all) => {
            let alone = ["none", "nobody", "nothing"];
            let some = all.iter().filter(|choice| !alone.contains(&choice.as_str()));
            Value::Choices(some.cloned().collect())
        }
        Kind::Date => Value::Date("2026-09-14".parse().unwrap()),
        Kind::Number => Value::Number(24),
        Kind::Money => Value::Money(9_600),
        Kind::Text => Value::Text(words.to_owned()),
    };
    let skipped = ["called", "birth-year"];
    let facts = catalog.facts.iter().filter(|fact| !skipped.contains(&fact.id.as_str()));
    facts
        .map(|fact| {
            let answer = Answer::Known(given(&fact.kind));
            let body = Body::AnswerGiven { answer, own_words: Some(words.to_owned()), question: 1 };
            event(stream, fact.class, Some(Field::answer(&fact.id)), body)
        })
        .collect()
}

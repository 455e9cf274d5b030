//! The practice vault: six invented people in different stages, made anew at
//! each start. Who they are stands in `assets/practice`, as situations with
//! notes, appointments and agreements.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{Days, NaiveDate, NaiveTime};
use secrecy::SecretString;
use serde::Deserialize;

use crate::domain::answer::Class;
use crate::domain::catalog::Catalog;
use crate::domain::dossier::Dossier;
use crate::domain::event::{
    Agreement, Appointment, Body, Field, ItemRecord, LineKey, NewEvent, Organisation, StreamKind,
    Who,
};
use crate::domain::id::{EventId, StreamId};
use crate::domain::walk::{Place, Step};
use crate::i18n::Both;
use crate::knowledge;
use crate::store::{Error, Now, Options, Setup, Unlock, Vault};

static PEOPLE: include_dir::Dir<'_> =
    include_dir::include_dir!("$CARGO_MANIFEST_DIR/assets/practice");

/// Invented people need no strong passphrase, and practice starts at once.
const WORK_FACTOR: u8 = 2;
const PASSPHRASE: &str = "oefenen";

/// The day around which the invented people live.
pub const DAY: (i32, u32, u32) = (2026, 11, 23);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    #[allow(dead_code)]
    // The name is the answer to `called`; here it is for whoever reads the file.
    name: String,
    language: String,
    stage: Stage,
    #[serde(default)]
    facts: toml::Table,
    #[serde(default)]
    items: toml::Table,
    #[serde(default)]
    letter: Vec<toml::Table>,
    #[serde(default)]
    note: Vec<Note>,
    #[serde(default)]
    appointment: Vec<Meeting>,
    #[serde(default)]
    agreed: Vec<Agreed>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Stage {
    New,
    Intake,
    Basics,
    Plan,
    FollowUp,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Note {
    text: String,
    class: Class,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Meeting {
    /// `+1 14:00`: days from today, and the time.
    at: String,
    place: String,
    about: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Agreed {
    line: String,
    who: Who,
    /// `+7`: days from today.
    by: Option<String>,
}

/// The folder of the practice vault beside the real one.
pub fn folder(data: &Path) -> PathBuf {
    data.join("oefenen")
}

/// Makes the practice vault anew and fills it.
///
/// # Errors
/// What making and writing a vault gives. Only a folder that holds a practice
/// vault, or none, is emptied.
pub fn make(folder: &Path, catalog: &Catalog, now: &Now) -> Result<Vault, Error> {
    remove(folder)?;
    let setup = Setup {
        person_name: "Begeleider".to_owned(),
        organisation: Organisation::Volunteers,
        organisation_name: "Oefenbuurthuis".to_owned(),
        passphrase: SecretString::from(PASSPHRASE),
        work_factor: WORK_FACTOR,
    };
    // What they told was written down at a meeting two weeks ago.
    let moment = now() - chrono::TimeDelta::days(14);
    let options =
        Options { lowest_work_factor: WORK_FACTOR, now: std::sync::Arc::new(move || moment) };
    let (mut vault, _) = Vault::create_with(folder, &setup, options)?;
    let today = now().date_naive();
    // Last first: the newest case stands on top where order is by time.
    let mut files: Vec<_> = PEOPLE.files().collect();
    files.sort_by_key(|file| file.path());
    for file in files {
        let text = file.contents_utf8().unwrap_or_default();
        for events in events(text, catalog, today) {
            vault.append(events)?;
        }
    }
    Ok(vault.with_now(now.clone()))
}

/// Opens the practice vault as it was left.
///
/// # Errors
/// What unlocking gives.
pub fn open(folder: &Path, now: &Now) -> Result<Vault, Error> {
    let options = Options { lowest_work_factor: WORK_FACTOR, now: now.clone() };
    Vault::unlock_with(folder, Unlock::Passphrase(SecretString::from(PASSPHRASE)), options)
}

/// Removes a practice vault; a folder of another name is never touched.
fn remove(folder: &Path) -> Result<(), Error> {
    if folder.file_name().is_some_and(|name| name == "oefenen") && folder.exists() {
        // In use by a second practice window: then it may not go.
        match open(folder, &(std::sync::Arc::new(chrono::DateTime::default) as Now)) {
            Err(Error::InUse) => return Err(Error::InUse),
            Ok(vault) => drop(vault),
            Err(_) => {}
        }
        std::fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// The events of one invented person: what was answered and set first, then
/// what rests on it.
fn events(text: &str, catalog: &Catalog, today: NaiveDate) -> Vec<Vec<NewEvent>> {
    let Ok(person) = toml::from_str::<Person>(text) else { return Vec::new() };
    let stream = StreamId(uuid::Uuid::now_v7());
    let write = |class, field, body| NewEvent {
        stream,
        stream_kind: StreamKind::Case,
        class,
        field,
        replaces: Vec::new(),
        body,
    };
    let mut first = vec![write(Class::Shared, None, Body::CaseOpened)];
    let language = Body::LanguageChosen { tag: person.language.clone() };
    first.push(write(Class::Shared, Some(Field::single("language")), language));
    let situation = situation(&person);
    let Ok((facts, _)) = knowledge::situation("practice", &situation, catalog) else {
        return Vec::new();
    };
    for fact in &catalog.facts {
        let Some(answer) = facts.answer(&fact.id) else { continue };
        let question = catalog.question(&fact.id).map_or(1, |question| question.version);
        let body = Body::AnswerGiven { answer: answer.clone(), own_words: None, question };
        first.push(write(fact.class, Some(Field::answer(&fact.id)), body));
    }
    for item in &catalog.items {
        let Some((state, _)) = facts.item(&item.id) else { continue };
        let record = ItemRecord { state, who: None, by: None, since: None, waits_on: None };
        let body = Body::ItemStateSet { record };
        first.push(write(item.class, Some(Field::item(&item.id)), body));
    }
    for (_, letter) in facts.letters() {
        let body = Body::LetterReceived { letter: letter.clone() };
        first.push(write(Class::Discreet, Some(new_field("letter")), body));
    }
    for note in person.note {
        let body = Body::NoteWritten { text: note.text };
        first.push(write(note.class, Some(new_field("note")), body));
    }
    for meeting in person.appointment {
        let Some(at) = moment(&meeting.at, today) else { continue };
        let appointment = Appointment { at, place: meeting.place, about: meeting.about };
        let body = Body::AppointmentMade { appointment };
        first.push(write(Class::Shared, Some(new_field("appointment")), body));
    }
    let both = Both::new(&person.language).ok();
    let mut rest = Vec::new();
    for agreed in person.agreed {
        let key = LineKey(agreed.line);
        let id = key.0.split_once('/').map_or("", |(_, id)| id);
        let class = if key.0.starts_with("item/") {
            catalog.item(&crate::domain::id::ItemId::new(id)).map(|item| item.class)
        } else {
            catalog.measure(&crate::domain::id::MeasureId::new(id)).map(|m| m.class)
        };
        let agreement = Agreement {
            who: agreed.who,
            by: agreed.by.and_then(|by| day(&by, today)),
            wording: wording(&key, id, both.as_ref()),
            own_words: None,
        };
        let body = Body::MeasureAgreed { agreement };
        rest.push(write(class.unwrap_or(Class::Discreet), Some(Field::line(&key)), body));
    }
    if let Some(place) = person.stage.place() {
        let body = Body::PlaceReached { place: place.to_string() };
        rest.push(write(Class::Shared, Some(Field::single("place")), body));
    }
    if matches!(person.stage, Stage::Plan | Stage::FollowUp) {
        rest.push(write(
            Class::Shared,
            Some(new_field("meeting")),
            Body::MeetingHeld { minutes: 60 },
        ));
    }
    vec![first, rest]
}

fn situation(person: &Person) -> String {
    let mut whole = toml::Table::new();
    whole.insert("facts".into(), toml::Value::Table(person.facts.clone()));
    whole.insert("items".into(), toml::Value::Table(person.items.clone()));
    let letters = person.letter.iter().cloned().map(toml::Value::Table).collect();
    whole.insert("letter".into(), toml::Value::Array(letters));
    whole.to_string()
}

fn wording(key: &LineKey, id: &str, both: Option<&Both>) -> BTreeMap<String, String> {
    let Some(both) = both else { return BTreeMap::new() };
    let pair = if key.0.starts_with("item/") {
        both.attr_pair(&format!("item-{id}"), "do")
    } else {
        both.pair(&format!("measure-{id}"))
    };
    let second = both.second.as_ref().zip(pair.second);
    std::iter::once((both.first.language().tag.clone(), pair.first.text))
        .chain(second.map(|(language, words)| (language.language().tag.clone(), words.text)))
        .collect()
}

fn new_field(kind: &str) -> Field {
    Field::one_of(kind, EventId(uuid::Uuid::now_v7()))
}

fn day(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    today.checked_add_days(Days::new(text.trim_start_matches('+').parse().ok()?))
}

fn moment(text: &str, today: NaiveDate) -> Option<chrono::NaiveDateTime> {
    let (after, time) = text.split_once(' ')?;
    Some(day(after, today)?.and_time(NaiveTime::parse_from_str(time, "%H:%M").ok()?))
}

impl Stage {
    fn place(self) -> Option<Place> {
        match self {
            Self::New => None,
            Self::Intake => Some(Place::start(Step::Intake)),
            Self::Basics => Some(Place::start(Step::Basics)),
            Self::Plan => Some(Place::start(Step::Plan)),
            Self::FollowUp => Some(Place::start(Step::Acute)),
        }
    }
}

/// Everything in a practice vault, by the name people are called by.
///
/// # Errors
/// What reading gives.
pub fn dossiers(vault: &Vault, catalog: &Catalog, today: NaiveDate) -> Result<Vec<Dossier>, Error> {
    vault
        .cases()?
        .into_iter()
        .map(|stream| {
            let case = crate::domain::case::Case::from_events(stream, vault.events(stream)?);
            Ok(Dossier::new(catalog, case, today))
        })
        .collect()
}

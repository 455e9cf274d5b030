//! The rights of the person, to the end: what may not be kept is pointed out,
//! what is taken back is gone, what is stored can be read and handed out. And
//! what an administrator asks on the command line.

use std::path::Path;
use std::process::{Command, Output};

use goede_start::domain::answer::{Answer, Class, Value};
use goede_start::domain::case::Case;
use goede_start::domain::event::{Body, Field, NewEvent, StreamKind};
use goede_start::domain::id::{ChoiceId, FactId};
use goede_start::practice;
use goede_start::store::Vault;
use iced::keyboard::key::Code;
use iced::widget::Id;

use crate::harness::{self, Laptop, Window};

/// The case of a person, as the window knows it.
fn case<'a>(window: &'a Window, name: &str) -> &'a Case {
    &window.app.dossier_of(name).expect("a practice person").case
}

/// The practice vault as the window left it.
fn left(mut window: Window, folder: &Path) -> Vault {
    window.pause();
    drop(window);
    let clock = Laptop::at("2026-11-23T14:03:00+01:00").clock();
    practice::open(&practice::folder(folder), &clock).unwrap()
}

/// The press under a field that takes a number away.
fn take_away(field: &str) -> String {
    format!("{:?}-number", Id::from(field.to_owned()))
}

const NUMBER: &str = "111.222.333";
const SEEN: &str = "Dit lijkt een BSN.";

#[test]
fn a_number_that_looks_like_a_bsn_is_pointed_out_and_taken_away_with_one_press() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("notes");
    window.tab_to("note-shared-text");
    window.type_text("Belde over 12 brieven, ");
    assert!(!window.shows(SEEN));
    window.type_text(NUMBER);
    window.expect(SEEN);
    // Nobody has looked at it: the draft has it not.
    let id = case(&window, "Selam").id();
    window.press(&take_away("note-shared-text"));
    assert!(!window.shows(SEEN));
    let field = window.focused().unwrap();
    assert_eq!(field.value.as_deref(), Some("Belde over 12 brieven, …"));
    // It is undone as typing is.
    window.ctrl(Code::KeyZ);
    window.expect(SEEN);
    let drafts = left(window, folder.path()).drafts(id).unwrap();
    let texts: Vec<&str> = drafts.iter().map(|draft| draft.text.as_str()).collect();
    assert_eq!(texts, ["Belde over 12 brieven, …"]);
}

#[test]
fn it_is_pointed_out_wherever_somebody_writes_in_their_own_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    for (screen, field) in [
        ("text", "answer-field"),
        ("question", "walk-own-words"),
        ("agreements", "agree-words"),
        ("done", "done-place"),
        ("appointments", "appointment-about"),
    ] {
        window.show(screen);
        window.tab_to(field);
        window.type_text(&format!(" {NUMBER}"));
        window.expect(SEEN);
        // In the shared view in both languages, at the desk in one.
        let arabic = window.shows("لا يجوز لنا حفظ رقم BSN");
        assert_eq!(arabic, screen != "appointments", "{screen}");
    }
    window.show("people");
    window.press("people-add");
    window.type_text(NUMBER);
    window.expect(SEEN);
}

#[test]
fn a_municipality_may_keep_a_bsn() {
    let catalog = goede_start::cli::catalog().unwrap();
    let both = goede_start::i18n::Both::new("ar").unwrap();
    let today = "2026-11-23".parse().unwrap();
    let frame = crate::frame::frame(&catalog, &both, goede_start::theme::Look::default(), today);
    assert!(frame.guard(NUMBER).is_none());
}

const GONE: &str = "Wij wissen wat u eerder zei";

fn answer(window: &Window, fact: &str) -> Option<Answer> {
    case(window, "Selam").answer(&FactId::new(fact)).map(|answer| answer.value.clone())
}

#[test]
fn rather_not_say_erases_what_was_said_after_a_notice_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("question");
    let said = answer(&window, "residence-ground").unwrap();
    window.digit(9);
    window.expect(GONE);
    window.expect("نمحو ما قلته سابقًا");
    window.expect("U kunt het daarna niet meer terughalen.");
    // No: it stays.
    assert_eq!(window.focused().unwrap().id, Id::from("for-good-no"));
    window.enter();
    assert!(!window.shows(GONE));
    assert_eq!(answer(&window, "residence-ground"), Some(said.clone()));
    window.digit(9);
    window.escape();
    assert_eq!(answer(&window, "residence-ground"), Some(said));
    // Yes: it is gone, and cannot be undone.
    window.digit(9);
    window.press("for-good-yes");
    assert!(!window.shows(GONE));
    assert_eq!(window.place(), "intake/residence-ground");
    assert_eq!(answer(&window, "residence-ground"), Some(Answer::Declined));
    let field = Field::answer(&FactId::new("residence-ground"));
    assert_eq!(case(&window, "Selam").history(&field).count(), 1);
    window.ctrl(Code::KeyZ);
    assert_eq!(answer(&window, "residence-ground"), Some(Answer::Declined));
    // Nothing was said since: no notice.
    window.digit(9);
    assert!(!window.shows(GONE));
    let id = case(&window, "Selam").id();
    let events = left(window, folder.path()).events(id).unwrap();
    let asylum = Value::Choice(ChoiceId::new("asylum"));
    assert!(!events.iter().any(|event| matches!(
        &event.body,
        Body::AnswerGiven { answer: Answer::Known(value), .. } if *value == asylum
    )));
}

#[test]
fn a_question_that_was_not_answered_is_declined_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    "Nadia".clone_into(&mut window.person);
    window.show("choices");
    let fact = FactId::new("family-abroad");
    assert!(case(&window, "Nadia").answer(&fact).is_none(), "take another");
    window.digit(9);
    assert!(!window.shows(GONE));
    assert_eq!(
        case(&window, "Nadia").answer(&fact).map(|a| a.value.clone()),
        Some(Answer::Declined)
    );
    // A slip of the finger is undone as ever.
    window.ctrl(Code::KeyZ);
    assert!(case(&window, "Nadia").answer(&fact).is_none());
}

#[test]
fn a_note_is_erased_after_asking_and_then_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    let note = Field::clone(
        case(&window, "Selam")
            .fields_of("note")
            .find(|(_, event)| event.class.is_for_both())
            .unwrap()
            .0,
    );
    let erase = format!("rights-erase-{}", note.0);
    window.show("rights");
    window.press("rights-group-notes");
    window.press(&erase);
    window.expect("Weet u zeker dat u dit wist?");
    window.press("for-good-no");
    assert!(case(&window, "Selam").value(&note).is_some());
    window.press(&erase);
    window.press("for-good-yes");
    window.expect("Gewist");
    window.enter();
    assert!(case(&window, "Selam").value(&note).is_none());
    window.expect("Er is 1 stap gewist.");
    let id = case(&window, "Selam").id();
    let events = left(window, folder.path()).events(id).unwrap();
    assert!(!format!("{events:?}").contains("Selam wil graag eerst praten"));
}

#[test]
fn a_whole_case_is_erased_after_asking() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    let id = case(&window, "Selam").id();
    window.show("rights");
    window.press("rights-erase-case");
    window.expect("Weet u zeker dat u alles van Selam wist?");
    window.press("for-good-yes");
    window.expect("Gewist");
    window.enter();
    assert!(window.app.dossier_of("Selam").is_none());
    window.expect("Farid");
    assert!(!window.shows("Selam"));
    let vault = left(window, folder.path());
    assert!(!vault.cases().unwrap().contains(&id));
    assert!(vault.events(id).unwrap().iter().all(|event| event.body == Body::Erased));
}

#[test]
fn a_closed_case_reminds_when_its_day_has_come_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Laptop::at("2026-11-23T14:03:00+01:00");
    let start =
        || goede_start::app::Start { clock: clock.clock(), ..harness::practice(folder.path()) };
    let mut window = Window::open(start());
    window.show("rights");
    window.expect("Twee jaar bewaren is ons voorstel");
    window.press("rights-close");
    window.expect("Gesloten op 23 november 2026. Bewaard tot en met 23 november 2028.");
    window.show("today");
    assert!(!window.shows("Selam"), "nobody works on it now: {}", window.texts());
    window.show("people");
    window.expect("gesloten");
    drop(window);

    clock.set("2028-11-24T09:00:00+01:00");
    let mut window = Window::open(goede_start::app::Start { keep: true, ..start() });
    window.expect("Het dossier van Selam werd bewaard tot en met 23 november 2028.");
    let id = case(&window, "Selam").id();
    window.press(&format!("today-kept-{id}"));
    window.expect("De dag is voorbij.");
    window.press("rights-reopen");
    assert!(!window.shows("Gesloten op"));
    window.show("today");
    assert!(!window.shows("werd bewaard tot en met"));
}

#[test]
fn looks_go_after_a_year_and_only_they() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Laptop::at("2026-11-23T14:03:00+01:00");
    let start =
        || goede_start::app::Start { clock: clock.clock(), ..harness::practice(folder.path()) };
    let mut window = Window::open(start());
    window.show("rights");
    window.expect("las het dossier");
    let looks = |window: &Window| {
        case(window, "Selam").events().iter().filter(|event| event.body == Body::CaseRead).count()
    };
    assert_eq!(looks(&window), 1);
    window.show("history");
    window.expect("Dossier geopend");
    assert!(!window.shows("Onder vier ogen"), "to look is no secret");
    // Once a day, however often it is opened.
    window.show("case");
    window.show("rights");
    assert_eq!(looks(&window), 1);
    drop(window);
    clock.set("2027-11-24T09:00:00+01:00");
    let window = Window::open(goede_start::app::Start { keep: true, ..start() });
    assert_eq!(looks(&window), 0);
    assert!(answer(&window, "goal").is_some());
}

/// The texts of the working notes of somebody that can be read.
fn working_notes(window: &Window, name: &str) -> Vec<String> {
    let notes = case(window, name).fields_of("note");
    let notes = notes.filter(|(_, event)| event.class == Class::Private);
    let texts = notes.filter_map(|(_, event)| match &event.body {
        Body::NoteWritten { text } => Some(text.clone()),
        _ => None,
    });
    texts.collect()
}

pub fn write_private(window: &mut Window, text: &str) {
    window.show("notes");
    window.press("note-private-toggle");
    window.tab_to("note-private-text");
    window.type_text(text);
    window.press("note-private-write");
}

/// A practice vault on a clock that can be set, made anew or as it was left.
fn on_a_day(folder: &Path, day: &str, keep: bool) -> Window {
    let clock = Laptop::at(&format!("{day}T09:00:00+01:00")).clock();
    Window::open(goede_start::app::Start { clock, keep, ..harness::practice(folder) })
}

#[test]
fn a_working_note_says_when_it_goes_and_goes_then_unless_it_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_a_day(folder.path(), "2026-11-23", false);
    write_private(&mut window, "twijfel over de huur");
    window.expect("Verdwijnt na 23 december 2026, ook uit de reservekopieën.");
    let written = case(&window, "Selam").fields_of("note").find_map(|(field, event)| {
        let own = matches!(&event.body, Body::NoteWritten { text } if text.contains("twijfel"));
        own.then(|| field.clone())
    });
    window.press(&format!("note-keep-{}", written.unwrap().rest()));
    window.expect("Blijft bewaard, omdat u dat koos.");
    // Found while it is typed, like what both can read.
    window.show("people");
    window.tab_to("people-find");
    window.type_text("twijfel");
    window.expect("In notities");
    window.expect("twijfel over de huur");
    assert_eq!(working_notes(&window, "Selam").len(), 2);
    drop(window);
    // The practice note is of two weeks earlier.
    let window = on_a_day(folder.path(), "2026-12-09", true);
    assert_eq!(working_notes(&window, "Selam").len(), 2);
    drop(window);
    let window = on_a_day(folder.path(), "2026-12-10", true);
    assert_eq!(working_notes(&window, "Selam"), ["twijfel over de huur"]);
    let shared = case(&window, "Selam").fields_of("note").count();
    assert_eq!(shared, 2, "what both can read stays");
    drop(window);
    let window = on_a_day(folder.path(), "2027-06-01", true);
    assert_eq!(working_notes(&window, "Selam"), ["twijfel over de huur"]);
}

#[test]
fn an_organisation_can_do_without_working_notes() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("settings");
    window.press("settings-working-notes");
    window.press("working-notes-off");
    window.show("notes");
    window.press("note-private-toggle");
    window.expect("Uw organisatie heeft werkaantekeningen uitgezet.");
    // What was there stays readable until it fades.
    window.expect("VluchtelingenWerk deze week");
    assert!(!window.ids().iter().any(|id| id.contains("note-private-text")));
    // The vault itself refuses, whatever a screen offers.
    let id = case(&window, "Selam").id();
    let mut vault = left(window, folder.path());
    let note = NewEvent {
        stream: id,
        stream_kind: StreamKind::Case,
        class: Class::Private,
        field: Some(Field("note/x".into())),
        replaces: Vec::new(),
        body: Body::NoteWritten { text: "toch".into() },
    };
    let refused = vault.append(vec![note.clone()]).unwrap_err();
    assert_eq!(refused.id(), "error-no-working-notes");
    vault.append(vec![NewEvent { class: Class::Shared, ..note }]).unwrap();
}

#[test]
fn who_leaves_chooses_for_each_working_note() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    write_private(&mut window, "voor mijn opvolger");
    write_private(&mut window, "voor iedereen");
    let id = case(&window, "Selam").id();
    let note = |window: &Window, text: &str| {
        let found = case(window, "Selam").fields_of("note").find_map(|(field, event)| {
            let own = matches!(&event.body, Body::NoteWritten { text: own } if own == text);
            own.then(|| field.rest().to_owned())
        });
        found.unwrap()
    };
    let mut vault = left(window, folder.path());
    let passphrase = secrecy::SecretString::from("een andere zin");
    let fatma = vault.add_person("Fatma", &passphrase, 2).unwrap();
    drop(vault);

    let mut window = on_a_day(folder.path(), "2026-11-23", true);
    window.show("settings");
    window.press("settings-working-notes");
    window.expect("voor mijn opvolger");
    let given = note(&window, "voor mijn opvolger");
    window.press(&format!("working-note-give-{given}"));
    window.press(&format!("working-note-to-{fatma}"));
    window.expect("Geeft u deze werkaantekening aan Fatma?");
    window.press("for-good-yes");
    assert!(!window.shows("voor mijn opvolger"), "{}", window.texts());
    let shared = note(&window, "voor iedereen");
    window.press(&format!("working-note-share-{shared}"));
    window.press("for-good-yes");
    assert!(!window.shows("voor iedereen"));
    let kept: Vec<&str> = case(&window, "Selam")
        .fields_of("note")
        .filter(|(_, event)| event.class == Class::Shared)
        .filter_map(|(_, event)| match &event.body {
            Body::NoteWritten { text } => Some(text.as_str()),
            _ => None,
        })
        .collect();
    assert!(kept.contains(&"voor iedereen"));
    drop(window);

    let options = goede_start::store::Options {
        lowest_work_factor: 2,
        now: Laptop::at("2026-11-23T15:00:00+01:00").clock(),
    };
    let unlock = goede_start::store::Unlock::Passphrase(passphrase);
    let vault = Vault::unlock_with(&practice::folder(folder.path()), unlock, options).unwrap();
    let events = vault.events(id).unwrap();
    let hers = events.iter().find(
        |event| matches!(&event.body, Body::NoteWritten { text } if text == "voor mijn opvolger"),
    );
    // It is hers from now on: it fades, and is given on, as hers.
    assert_eq!(hers.unwrap().actor, fatma);
    assert!(vault.left_notes().unwrap().is_empty());
}

pub fn run(home: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_goede-start"))
        .args(["--practice", "--today", "2026-11-23", "--vault"])
        .arg(home)
        .args(more)
        .output()
        .unwrap()
}

pub fn said(out: &Output) -> String {
    String::from_utf8(out.stdout.clone()).unwrap()
}

#[test]
fn an_administrator_hears_whether_a_vault_is_sound() {
    let home = tempfile::tempdir().unwrap();
    let nothing = run(home.path(), &["verify"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&nothing.stderr).contains("geen kluis"));

    assert!(run(home.path(), &["export"]).status.success());
    let folder = goede_start::practice::folder(home.path());
    let sound = run(home.path(), &["verify"]);
    assert_eq!(sound.status.code(), Some(0), "{}", said(&sound));
    assert!(said(&sound).contains("in orde"));

    let key = folder.join("vault-key.age");
    std::fs::write(&key, "geen sleutel").unwrap();
    let damaged = run(home.path(), &["verify", folder.to_str().unwrap()]);
    assert_eq!(damaged.status.code(), Some(1));
    assert!(said(&damaged).contains("Niet alles is in orde"), "{}", said(&damaged));
}

//! The whole journey, by keyboard, without a display: from a vault to a plan
//! in two languages, closed and opened again in between, on a real vault.

use goede_start::app::Start;
use goede_start::domain::answer::{Answer, Value};
use goede_start::domain::catalog::Kind;
use goede_start::domain::dossier::Dossier;
use goede_start::domain::id::{ChoiceId, FactId};
use goede_start::domain::plan::Standing;

use crate::harness::{Laptop, Window, practice};

/// What the person answers; "weet ik niet" to everything else. Choices are
/// digits, the rest is typed.
const ANSWERS: &[(&str, &str)] = &[
    ("what-happened", "een brief gekregen"),
    ("place-to-sleep", "1"),
    ("eviction-threat", "2"),
    ("food-money", "1"),
    ("doctor-now", "2"),
    ("letter-with-date", "2"),
    ("permit-ends", "1"),
    ("goes-well", "ik werk graag"),
    ("goal", "automonteur worden"),
    ("biggest-worry", "mijn gezin"),
    ("duo-letter", "1"),
    ("obliged-since", "28-10-2026"),
    ("residence-ground", "1"),
    ("birth-year", "1995"),
    ("duo-notice-date", "28 10 2026"),
    ("permit-notified", "14-09-2026"),
    ("brp-date", "3/11/2026"),
    ("pip-received", "2"),
    ("family-abroad", "23"),
    ("devices", "2"),
    ("lessons", "2"),
];

/// Answers every question of the step that is on, until another step comes.
fn answer_all(window: &mut Window) {
    let catalog = goede_start::cli::catalog().unwrap();
    for _ in 0..120 {
        let place = window.place();
        let Some((_, question)) = place.split_once('/') else { return };
        if question == "check" {
            return;
        }
        let fact = catalog.fact(&FactId::new(question)).unwrap();
        let typed = !matches!(fact.kind, Kind::Choice(_) | Kind::Choices(_));
        let given = ANSWERS.iter().find(|(id, _)| *id == question).map(|(_, answer)| *answer);
        match given {
            Some(text) if typed => {
                window.type_text(text);
                // A field of several lines keeps Enter for itself.
                if question.starts_with("go") || question == "biggest-worry" {
                    window.press("walk-next");
                } else {
                    window.enter();
                }
            }
            Some(digits) => {
                for digit in digits.bytes() {
                    window.digit(digit - b'0');
                }
                window.enter();
            }
            None if typed => {
                window.press("choice-unknown");
                window.press("walk-next");
            }
            None => {
                window.digit(8);
                window.enter();
            }
        }
        assert_ne!(window.place(), place, "the walk goes on after {question}:\n{}", window.texts());
    }
    panic!("the questions never end");
}

fn check(dossier: &Dossier) {
    let known = |fact: &str| dossier.facts.value(&FactId::new(fact)).cloned();
    assert_eq!(known("goal"), Some(Value::Text("automonteur worden".into())));
    assert_eq!(known("residence-ground"), Some(Value::Choice(ChoiceId::new("asylum"))));
    assert_eq!(known("brp-date"), Some(Value::Date("2026-11-03".parse().unwrap())));
    assert_eq!(
        known("family-abroad"),
        Some(Value::Choices(vec![ChoiceId::new("partner"), ChoiceId::new("children")]))
    );
    assert_eq!(dossier.facts.answer(&FactId::new("sleeps-well")), Some(&Answer::Unknown));
    let date = |rule: &str| {
        let deadlines = &dossier.advice.deadlines;
        deadlines.iter().find(|d| d.rule.as_str() == rule).map(|d| d.date.to_string())
    };
    assert_eq!(date("family-reunification-due").as_deref(), Some("2026-12-14"));
    assert_eq!(date("pip-due").as_deref(), Some("2027-01-12"));
}

fn walk_to_a_plan(start: Start, open: impl Fn(&mut Window), language: &str) {
    let mut window = Window::open(start.clone());
    open(&mut window);
    window.press("today-new");
    window.type_text("Hoda");
    window.press(&format!("people-language-{language}"));
    window.press("people-add-done");
    window.expect("Hoda");
    window.press("case-together");
    assert_eq!(window.place(), "welcome");
    // The language, then the consent.
    window.enter();
    // Without a yes or a no to each purpose it does not go on.
    window.enter();
    assert_eq!(window.place(), "welcome");
    for digit in [1, 3, 5] {
        window.digit(digit);
    }
    window.enter();
    assert!(window.place().starts_with("acute/"), "{}", window.place());
    answer_all(&mut window);
    assert_eq!(window.place(), "intake/check", "{}", window.texts());
    window.enter();
    assert_eq!(window.place(), "basics");
    check(window.app.dossier_of("Hoda").unwrap());

    // Closed in the middle, and found back at the same spot.
    drop(window);
    let mut again = start;
    again.keep = true;
    let mut window = Window::open(again);
    open(&mut window);
    check(window.app.dossier_of("Hoda").unwrap());
    window.person = "Hoda".into();
    window.show("case");
    window.press("case-together");
    assert_eq!(window.place(), "basics");
    window.enter();
    assert_eq!(window.place(), "plan");
    window.expect("automonteur worden");
    window.expect("14 december 2026");
    window.expect("omdat u zei");
    if language == "ar" {
        window.expect("لأنك قلت");
    } else {
        window.expect("because you said");
    }
    window.enter();
    assert_eq!(window.place(), "agreements");
    window.enter();
    assert_eq!(window.place(), "done");
}

/// A practice vault opens by itself.
fn at_once(_: &mut Window) {}

#[test]
fn from_a_new_case_to_a_plan_in_dutch_and_arabic() {
    let folder = tempfile::tempdir().unwrap();
    walk_to_a_plan(practice(folder.path()), at_once, "ar");
}

#[test]
fn from_a_new_case_to_a_plan_in_dutch_and_english() {
    let folder = tempfile::tempdir().unwrap();
    walk_to_a_plan(practice(folder.path()), at_once, "en");
}

#[test]
fn weet_ik_niet_to_everything_ends_in_a_plan_without_a_date() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.press("today-new");
    window.type_text("Niemand");
    window.press("people-language-en");
    window.press("people-add-done");
    window.press("case-together");
    window.person = "Niemand".into();
    window.show("acute");
    let catalog = goede_start::cli::catalog().unwrap();
    for _ in 0..120 {
        let place = window.place();
        let Some((_, question)) = place.split_once('/') else { break };
        if question == "check" {
            break;
        }
        let fact = catalog.fact(&FactId::new(question)).unwrap();
        if matches!(fact.kind, Kind::Choice(_) | Kind::Choices(_)) {
            window.digit(8);
            window.enter();
        } else {
            window.press("choice-unknown");
            window.press("walk-next");
        }
    }
    let dossier = window.app.dossier_of("Niemand").unwrap();
    assert!(dossier.advice.deadlines.is_empty(), "{:?}", dossier.advice.deadlines);
    window.show("plan");
    assert!(!window.shows("2026"), "{}", window.texts());
}

#[test]
fn agreeing_is_a_human_act_and_undo_takes_it_back() {
    use iced::keyboard::key::Code;
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("acute");
    let answer = |window: &Window| {
        window.app.dossier_of("Selam").unwrap().facts.value(&FactId::new("place-to-sleep")).cloned()
    };
    let before = answer(&window);
    window.digit(2);
    assert_eq!(answer(&window), Some(Value::Choice(ChoiceId::new("no"))));
    window.expect("bewaard 14:03");
    window.ctrl(Code::KeyZ);
    assert_eq!(answer(&window), before);
    let agreed = window
        .app
        .dossier_of("Selam")
        .unwrap()
        .plan
        .lines
        .iter()
        .filter(|line| matches!(line.standing, Standing::Agreed(_)))
        .count();
    assert_eq!(agreed, 2, "only what somebody agreed is agreed");
}

#[test]
fn f9_covers_everything_and_shows_the_same_spot_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("question");
    let place = window.place();
    window.f9();
    assert!(!window.shows("Selam"));
    assert!(!window.shows("verblijfsvergunning"));
    window.digit(1);
    window.f9();
    assert_eq!(window.place(), place);
    window.expect("verblijfsvergunning");
}

#[test]
fn after_each_step_the_keyboard_is_where_reading_begins() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("welcome");
    // By a step of the strip to the acute questions: Enter goes on there, and
    // does not press the strip again.
    window.press("walk-step-acute");
    // Selam answered all of them; the first is in own words.
    window.enter();
    assert!(window.place().starts_with("acute/"));
    let first = window.place();
    window.digit(1);
    window.tab();
    let next = window.focused().expect("something has the keyboard").label;
    assert!(next.starts_with("Ja"), "Tab goes to the first card, not to «{next}»");
    window.shift_tab();
    window.show("acute");
    window.enter();
    assert_ne!(window.place(), first, "Enter goes on");
}

#[test]
fn the_keys_give_the_keyboard_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("people");
    window.tab_to("people-find");
    window.type_text("Se");
    window.f1();
    window.expect("Toetsen op dit scherm");
    window.escape();
    window.type_text("lam");
    let value = window.infos().into_iter().find_map(|info| info.value).unwrap_or_default();
    assert_eq!(value, "Selam");
}

#[test]
fn shortcuts_go_by_the_physical_key() {
    use iced::keyboard::key::Code;
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    let before = window.app.scale();
    window.ctrl(Code::Equal);
    assert!(window.app.scale() > before);
    window.ctrl(Code::Digit0);
    assert!((window.app.scale() - 1.0).abs() < f32::EPSILON);
}

#[test]
fn half_typed_text_survives_a_stop() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.person = "Grace".into();
    window.show("text");
    window.type_text("kok worden in een ");
    // Longer than a draft may lag behind; the task has run by now.
    drop(window);
    let mut again = practice(folder.path());
    again.keep = true;
    let mut window = Window::open(again);
    window.person = "Grace".into();
    window.show("text");
    let infos = window.infos();
    let value: Vec<_> = infos.into_iter().filter_map(|info| info.value).collect();
    assert!(value.iter().any(|value| value.contains("kok worden in een")), "{value:?}");
}

#[test]
fn a_second_window_says_so_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let first = Window::practice(folder.path());
    let mut second = Window::practice(folder.path());
    let texts = goede_start::i18n::L10n::new("nl").unwrap();
    second.expect(&texts.words("error-in-use").text);
    drop(second);
    assert!(first.app.dossier_of("Selam").is_some());
}

pub const PASSPHRASE: &str = "vier natte paarden lopen door";

/// How a real vault is started in a test: only its key files are weaker.
pub fn real(folder: &std::path::Path) -> Start {
    Start { practice: false, folder: folder.join("kluis"), ..practice(folder) }
}

/// Set-up by keyboard: who, which language and laptop, a passphrase; then the sheet, of
/// which two words are typed back. Gives the words of the sheet.
pub fn set_up(window: &mut Window) -> Vec<String> {
    window.digit(2);
    window.enter();
    window.type_text("Buurthuis De Linde");
    window.enter();
    window.type_text("Fatma");
    window.enter();
    // Arabic, and a disk that is encrypted.
    for digit in [2, 1] {
        window.digit(digit);
        window.enter();
    }
    window.type_text(PASSPHRASE);
    window.tab();
    window.type_text(PASSPHRASE);
    window.enter();
    window.enter();
    let sheet = window.texts();
    let mut lines = sheet.lines().skip_while(|line| *line != "1");
    let mut words = Vec::new();
    for number in 1..=10 {
        assert_eq!(lines.next(), Some(number.to_string().as_str()), "{sheet}");
        words.push(lines.next().unwrap().to_owned());
    }
    window.enter();
    for line in window.texts().lines() {
        if let Some(number) = line.strip_prefix("Woord ") {
            let number: usize = number.parse().unwrap();
            window.type_text(&words[number - 1]);
            window.enter();
        }
    }
    words
}

/// A first start makes a vault, every later start unlocks it.
fn by_passphrase(window: &mut Window) {
    if window.shows("Wachtzin") {
        window.type_text(PASSPHRASE);
        window.enter();
    } else {
        set_up(window);
    }
    window.expect("Maandag 23 november 2026");
}

#[test]
fn from_a_new_vault_to_a_plan_in_dutch_and_arabic() {
    let folder = tempfile::tempdir().unwrap();
    walk_to_a_plan(real(folder.path()), by_passphrase, "ar");
}

#[test]
fn from_a_new_vault_to_a_plan_in_dutch_and_english() {
    let folder = tempfile::tempdir().unwrap();
    walk_to_a_plan(real(folder.path()), by_passphrase, "en");
}

#[test]
fn a_wrong_passphrase_says_so_and_the_sheet_opens_the_vault() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(real(folder.path()));
    let words = set_up(&mut window);
    drop(window);
    let mut window = Window::open(real(folder.path()));
    window.type_text("vijf natte paarden");
    window.enter();
    let texts = goede_start::i18n::L10n::new("nl").unwrap();
    window.expect(&texts.words("error-wrong-passphrase").text);
    window.press("unlock-use-sheet");
    window.type_text(&words.join("  ").to_uppercase());
    window.enter();
    window.expect("Maandag 23 november 2026");
}

#[test]
fn locking_drops_everything_and_unlocking_returns_to_the_same_spot() {
    use iced::keyboard::key::Code;
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(real(folder.path()));
    set_up(&mut window);
    window.press("today-new");
    window.type_text("Hoda");
    window.press("people-language-ar");
    window.press("people-add-done");
    window.press("case-together");
    window.person = "Hoda".into();
    window.show("question");
    let place = window.place();
    window.ctrl(Code::KeyL);
    assert!(window.app.dossier_of("Hoda").is_none());
    assert!(!window.shows("Hoda"));
    window.type_text(PASSPHRASE);
    window.enter();
    assert_eq!(window.place(), place);
}

#[test]
fn a_laptop_that_thinks_it_is_2020_is_asked_for_the_day_before_any_date_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let laptop = Laptop::at("2026-11-23T14:03:00+01:00");
    let start = Start { clock: laptop.clock(), ..real(folder.path()) };
    let mut window = Window::open(start.clone());
    set_up(&mut window);
    drop(window);
    laptop.set("2020-01-01T10:00:00+01:00");
    let mut window = Window::open(start);
    window.type_text(PASSPHRASE);
    window.enter();
    window.expect("Is het vandaag");
    window.expect("1 januari 2020");
    window.digit(2);
    window.type_text("24-11-2026");
    window.enter();
    window.expect("Dinsdag 24 november 2026");
}

#[test]
fn a_folder_that_cannot_be_written_says_so() {
    // /proc takes no new folder, also not from root.
    let start = Start { folder: "/proc/goede-start".into(), ..real(std::path::Path::new("/")) };
    let mut window = Window::open(start);
    window.digit(2);
    window.enter();
    for text in ["Buurthuis", "Fatma"] {
        window.type_text(text);
        window.enter();
    }
    for digit in [2, 1] {
        window.digit(digit);
        window.enter();
    }
    window.type_text(PASSPHRASE);
    window.tab();
    window.type_text(PASSPHRASE);
    window.enter();
    window.enter();
    let texts = goede_start::i18n::L10n::new("nl").unwrap();
    let said = window.texts();
    let known = ["error-read-only", "error-io", "error-not-found", "error-network-path"];
    assert!(
        known.iter().any(|id| said.contains(&texts.words(id).text)),
        "a clear sentence: {said}"
    );
}

#[test]
fn what_is_no_vault_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(real(folder.path()));
    set_up(&mut window);
    drop(window);
    let database = folder.path().join("kluis/vault.db");
    std::fs::write(&database, b"iets heel anders").unwrap();
    let mut window = Window::open(real(folder.path()));
    window.type_text(PASSPHRASE);
    window.enter();
    let texts = goede_start::i18n::L10n::new("nl").unwrap();
    window.expect(&texts.words("error-damaged").text);
    assert_eq!(std::fs::read(&database).unwrap(), b"iets heel anders");
}

/// Every screen that lies open between two people.
const SHARED: [&str; 11] = [
    "welcome",
    "acute",
    "text",
    "question",
    "date",
    "choices",
    "check",
    "basics",
    "plan",
    "agreements",
    "done",
];

fn shared_texts(window: &mut Window) -> String {
    let mut all = String::new();
    for screen in SHARED {
        window.show(screen);
        all += &window.texts();
        for info in window.infos() {
            all.extend([info.label.as_str(), "\n", &info.value.unwrap_or_default(), "\n"]);
        }
    }
    all + &window.app.title()
}

#[test]
fn what_was_said_alone_changes_nothing_that_both_see() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    let before = shared_texts(&mut window);
    window.show("alone");
    window.press("alone-open");
    window.press("alone-safe-at-home");
    window.digit(3);
    let dossier = window.app.dossier_of("Selam").unwrap();
    assert_eq!(
        dossier.facts.value(&FactId::new("safe-at-home")),
        Some(&Value::Choice(ChoiceId::new("no")))
    );
    window.expect("0800");
    window.show("notes");
    window.press("note-private-toggle");
    window.tab_to("note-private-text");
    window.type_text("kanarie");
    window.press("note-private-write");
    let noted = window.app.dossier_of("Selam").unwrap().case.events().iter().any(|event| {
        matches!(&event.body, goede_start::domain::event::Body::NoteWritten { text } if text == "kanarie")
    });
    assert!(noted, "the private note is kept:\n{}", window.texts());
    let after = shared_texts(&mut window);
    assert!(!after.contains("kanarie"));
    assert!(!after.contains("Zelf nabellen"), "the private note of the practice person");
    // Only the time of saving may differ.
    let still = |text: &str| text.replace("bewaard 14:03", "").replace('\n', "");
    assert_eq!(still(&before), still(&after));
}

#[test]
fn a_letter_from_the_ind_starts_its_term_and_the_printed_term_wins() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("letters");
    window.press("letter-new");
    window.press("letter-term-nothing");
    window.press("letter-from-ind");
    window.tab_to("letter-dated");
    window.type_text("16-11-2026");
    window.press("letter-decision-yes");
    window.press("letter-write");
    window.expect("14 december 2026");
    let due: Vec<String> = window
        .app
        .dossier_of("Selam")
        .unwrap()
        .advice
        .deadlines
        .iter()
        .filter(|deadline| deadline.letter.is_some())
        .map(|deadline| deadline.date.to_string())
        .collect();
    assert_eq!(due, ["2026-12-14"]);
}

fn has_keyboard(window: &mut Window, id: &str) -> bool {
    let field = format!("{:?}-field", iced::widget::Id::from(id.to_owned()));
    let ids = [id.to_owned(), field].map(iced::widget::Id::from);
    window.focused().is_some_and(|info| ids.contains(&info.id))
}

#[test]
fn the_language_of_the_first_start_is_offered_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(real(folder.path()));
    set_up(&mut window);
    // Nothing has the keyboard and nobody is there yet.
    window.enter();
    window.type_text("Hoda");
    window.enter();
    assert!(has_keyboard(&mut window, "people-language-ar"), "{:?}", window.focused());
    window.enter();
    window.press("people-add-done");
    window.expect("Samen beginnen");
}

/// What opens a form hands it the keyboard, so that nobody has to look for it.
#[test]
fn a_form_that_opens_has_the_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.press("today-new");
    window.type_text("Hoda");
    window.enter();
    assert!(has_keyboard(&mut window, "people-language-en"), "{:?}", window.focused());
    window.show("letters");
    window.press("letter-new");
    assert!(has_keyboard(&mut window, "letter-term-day"), "{:?}", window.focused());
    window.press("letter-close");
    assert!(has_keyboard(&mut window, "letter-new"), "{:?}", window.focused());
    window.show("alone");
    window.press("alone-open");
    assert!(has_keyboard(&mut window, "alone-safe-at-home"), "{:?}", window.focused());
    window.press("alone-safe-at-home");
    assert!(has_keyboard(&mut window, "choice-yes"), "{:?}", window.focused());
    window.press("alone-done");
    assert!(has_keyboard(&mut window, "alone-safe-at-home"), "{:?}", window.focused());
    window.show("notes");
    window.press("note-private-toggle");
    assert!(has_keyboard(&mut window, "note-private-text"), "{:?}", window.focused());
}

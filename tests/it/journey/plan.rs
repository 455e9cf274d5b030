//! From a vault to a plan in two languages, closed and opened again in
//! between.

use goede_start::app::Start;
use goede_start::domain::answer::{Answer, Value};
use goede_start::domain::catalog::Kind;
use goede_start::domain::dossier::Dossier;
use goede_start::domain::id::{ChoiceId, FactId};
use goede_start::domain::plan::Standing;

use super::{at_once, by_passphrase, real};
use crate::harness::{Window, practice};

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
        if question.starts_with("feeling:") {
            window.digit(3);
            window.enter();
            continue;
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
        if question.starts_with("feeling:") {
            window.digit(9);
            window.enter();
            continue;
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
fn half_typed_text_survives_a_stop() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.person = "Grace".into();
    window.show("text");
    window.type_text("kok worden in een ");
    window.pause();
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

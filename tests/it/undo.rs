//! Steps are taken back: one after the other, with all that stood there, and
//! never over something newer without asking.

use goede_start::domain::answer::{Answer, Class, Value};
use goede_start::domain::event::{Body, Field, NewEvent, StreamKind};
use goede_start::domain::id::{ChoiceId, FactId};
use goede_start::practice;
use iced::keyboard::key::Code;

use crate::harness::{Laptop, Window, practice};

fn ground() -> Field {
    Field::answer(&FactId::new("residence-ground"))
}

fn answers(window: &Window, field: &Field) -> Vec<Body> {
    let case = &window.app.dossier_of("Selam").unwrap().case;
    case.values(field).into_iter().map(|event| event.body.clone()).collect()
}

#[test]
fn several_steps_in_one_field_are_taken_back_one_after_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("question");
    let before = answers(&window, &ground());
    window.digit(2);
    let between = answers(&window, &ground());
    window.digit(3);
    assert_ne!(answers(&window, &ground()), between);
    window.ctrl(Code::KeyZ);
    assert_eq!(answers(&window, &ground()), between);
    window.ctrl(Code::KeyZ);
    assert_eq!(answers(&window, &ground()), before);
    window.expect("Ongedaan gemaakt");
}

#[test]
fn two_values_are_both_there_again_after_one_was_chosen_and_that_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::practice(folder.path());
    let case = window.app.dossier_of("Selam").unwrap().case.id();
    drop(window);
    // As another laptop wrote it that did not know of the first.
    let clock = Laptop::at("2026-11-23T14:03:00+01:00").clock();
    let mut vault = practice::open(&practice::folder(folder.path()), &clock).unwrap();
    let answer = Answer::Known(Value::Choice(ChoiceId::new("study")));
    let other = NewEvent {
        stream: case,
        stream_kind: StreamKind::Case,
        class: Class::Discreet,
        field: Some(ground()),
        replaces: Vec::new(),
        body: Body::AnswerGiven { answer, own_words: None, question: 1 },
    };
    vault.append(vec![other]).unwrap();
    drop(vault);
    let again = goede_start::app::Start { keep: true, ..practice(folder.path()) };
    let mut window = Window::open(again);
    let both = answers(&window, &ground());
    assert_eq!(both.len(), 2);
    window.show("question");
    window.digit(1);
    assert_eq!(answers(&window, &ground()).len(), 1);
    window.ctrl(Code::KeyZ);
    let mut back = answers(&window, &ground());
    assert_eq!(back.len(), 2, "{back:?}");
    back.retain(|value| !both.contains(value));
    assert!(back.is_empty());
}

/// Closed, opened, and closed again until another day: the last step that can
/// be taken back is the opening.
fn closed_again(folder: &std::path::Path) -> Window {
    let mut window = Window::practice(folder);
    window.show("rights");
    window.press("rights-close");
    window.press("rights-reopen");
    window.tab_to("rights-keep");
    window.ctrl(Code::KeyA);
    window.type_text("1-2-2030");
    window.press("rights-close");
    window.expect("Bewaard tot en met 1 februari 2030.");
    window.ctrl(Code::KeyZ);
    window.expect("Hier staat nu iets nieuwers");
    window.expect("einde van het dossier");
    window
}

#[test]
fn over_something_newer_it_is_asked_and_no_leaves_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = closed_again(folder.path());
    // "Nee" has the keyboard.
    window.enter();
    window.expect("Bewaard tot en met 1 februari 2030.");
    assert!(!window.shows("Hier staat nu iets nieuwers"));
    window.ctrl(Code::KeyZ);
    assert!(!window.shows("Hier staat nu iets nieuwers"), "it is asked once");
}

#[test]
fn over_something_newer_yes_puts_back_what_stood_there_before_the_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = closed_again(folder.path());
    window.press("for-good-yes");
    window.expect("Bewaard tot en met 23 november 2028.");
    window.expect("Ongedaan gemaakt: einde van het dossier");
}

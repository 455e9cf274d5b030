//! Own words in both directions, typed into the fields of the whole program.

use goede_start::domain::answer::Value;
use goede_start::domain::id::FactId;
use goede_start::widget::access::Role;
use iced::keyboard::Modifiers;
use iced::keyboard::key::{Code, Named};

use crate::harness::{Window, practice};

const GOAL: &str = "أريد أن أعمل ميكانيكي سيارات في Utrecht, vanaf 2027";

/// What stands in the field that has the keyboard.
#[track_caller]
fn written(window: &mut Window) -> String {
    let field = window.focused().expect("something has the keyboard");
    assert_eq!(field.role, Role::TextField, "{field:?}");
    field.value.unwrap_or_default()
}

fn goal_of(window: &Window, person: &str) -> Option<String> {
    match window.app.dossier_of(person)?.facts.value(&FactId::new("goal"))? {
        Value::Text(text) => Some(text.clone()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_goal_in_two_languages_is_written_mended_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("text");
    window.ctrl(Code::KeyA);
    window.type_text(GOAL);
    assert_eq!(written(&mut window), GOAL);

    // The first word stands at the right; the next one is left of it.
    window.named(Named::Home, Modifiers::empty());
    window.named(Named::ArrowLeft, Modifiers::CTRL | Modifiers::SHIFT);
    window.type_text("سوف");
    let other = GOAL.replacen("أريد", "سوف", 1);
    assert_eq!(written(&mut window), other);
    window.ctrl(Code::KeyZ);
    window.ctrl(Code::KeyZ);
    assert_eq!(written(&mut window), GOAL);
    window.ctrl(Code::KeyY);
    window.ctrl(Code::KeyY);
    assert_eq!(written(&mut window), other);

    // Enter is a line, with Ctrl it goes on.
    window.named(Named::End, Modifiers::CTRL);
    window.enter();
    window.type_text("of in ني");
    let before = window.place();
    window.named(Named::Enter, Modifiers::CTRL);
    assert_ne!(window.place(), before);
    assert_eq!(goal_of(&window, "Selam").unwrap(), format!("{other}\nof in ني"));
}

#[test]
fn digits_and_undo_in_a_field_are_for_its_text_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("acute");
    window.digit(2);
    let said = |window: &Window| {
        let dossier = window.app.dossier_of("Selam").unwrap();
        dossier.facts.answer(&FactId::new("place-to-sleep")).cloned()
    };
    let answer = said(&window);
    window.show("text");
    let before = written(&mut window);
    window.digit(9);
    assert_eq!(written(&mut window), format!("{before}9"));
    for _ in 0..5 {
        window.ctrl(Code::KeyZ);
    }
    assert_eq!(written(&mut window), before);
    assert_eq!(said(&window), answer, "the answer before it is not undone");
}

#[test]
fn undo_never_brings_back_what_was_written_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("text");
    window.ctrl(Code::KeyA);
    window.type_text("geheim");
    // The next question has its field in the same place, under the same id.
    for (question, kept) in [("date", None), ("text", Some("geheim"))] {
        window.show(question);
        window.tab_to("answer-field");
        let before = written(&mut window);
        assert!(kept.is_none_or(|kept| before == kept), "{before}");
        window.ctrl(Code::KeyZ);
        assert_eq!(written(&mut window), before);
    }
}

#[test]
fn a_half_written_note_is_there_again_after_the_window_closed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("notes");
    window.tab_to("note-shared-text");
    window.type_text(GOAL);
    window.enter();
    window.type_text("تم");
    window.pause();
    drop(window);
    let mut again = practice(folder.path());
    again.keep = true;
    let mut window = Window::open(again);
    window.show("notes");
    window.tab_to("note-shared-text");
    assert_eq!(written(&mut window), format!("{GOAL}\nتم"));
    // Tab leaves the field; what stands there can be written down.
    window.press("note-shared-write");
    window.expect("Utrecht, vanaf 2027");
}

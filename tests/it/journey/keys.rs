//! What keys do, and who has the keyboard.

use goede_start::widget::access::Role;
use iced::keyboard::key::Code;

use super::has_keyboard;
use crate::harness::Window;

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
    // What became of the agreements, what happened, and the first question.
    window.enter();
    assert_eq!(window.place(), "acute/what-happened");
    window.enter();
    let first = window.place();
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
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    let before = window.app.scale();
    window.ctrl(Code::Equal);
    assert!(window.app.scale() > before);
    window.ctrl(Code::Digit0);
    assert!((window.app.scale() - 1.0).abs() < f32::EPSILON);
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

/// Whether the title of the page stands first in Dutch, then in Arabic.
fn dutch_is_left(window: &mut Window) -> bool {
    let texts = window.infos();
    let x = |tag: &str| {
        let title = |text: &&goede_start::widget::access::Info| {
            text.role == Role::Text && text.level == Some(1) && text.language == tag
        };
        texts.iter().find(title).expect("the title, in both languages").bounds.x
    };
    x("nl") < x("ar")
}

#[test]
fn the_two_languages_change_places_by_key_or_in_the_panel_and_the_desk_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("case");
    let desk = window.infos();
    window.ctrl(Code::KeyE);
    assert_eq!(window.infos(), desk, "at the desk there is one language");
    window.show("question");
    assert!(dutch_is_left(&mut window), "as it was: the key does nothing at the desk");
    window.ctrl(Code::KeyE);
    assert!(!dutch_is_left(&mut window));
    window.show("case");
    assert_eq!(window.infos(), desk);
    window.show("question");
    assert!(!dutch_is_left(&mut window), "as it was left");
    window.f2();
    window.press("reading-swap");
    window.escape();
    assert!(dutch_is_left(&mut window));
}

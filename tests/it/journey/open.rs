//! The list of open questions, what comes back later, and the way back to the
//! page with all answers.

use goede_start::domain::event::Field;
use goede_start::domain::id::FactId;

use crate::harness::Window;

fn list(name: &str, title: &str, later: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    name.clone_into(&mut window.person);
    window.show("question");
    window.f4();
    window.expect("Wat is nog open?");
    window.expect(title);
    // Back to the same spot, and there again by the bar below.
    window.escape();
    assert_eq!(window.place(), "intake/residence-ground");
    assert!(!window.shows("Wat is nog open?"));
    window.press("walk-list");
    window.digit(1);
    let asked = window.place();
    assert_ne!(asked, "intake/residence-ground");
    window.press("walk-later");
    assert_ne!(window.place(), asked, "it goes on without an answer");
    let fact = FactId::new(asked.rsplit('/').next().unwrap());
    let case = &window.app.dossier_of(name).unwrap().case;
    assert!(case.value(&Field::later(&fact)).is_some() && case.answer(&fact).is_none());
    window.f4();
    window.expect("Komt later terug");
    window.expect(later);
}

#[test]
fn what_is_open_is_one_press_away_in_dutch_and_arabic() {
    list("Selam", "ما الذي ما زال مفتوحًا؟", "نعود إليه لاحقًا");
}

#[test]
fn what_is_open_is_one_press_away_in_dutch_and_english() {
    list("Yusuf", "What is still open?", "Come back to this later");
}

#[test]
fn an_answer_that_is_changed_from_the_check_leads_back_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("check");
    window.press("check-residence-ground");
    assert_eq!(window.place(), "intake/residence-ground");
    window.digit(2);
    window.enter();
    assert_eq!(window.place(), "intake/check");
    window.press("check-birth-year");
    window.escape();
    assert_eq!(window.place(), "intake/check");
}

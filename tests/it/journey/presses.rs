//! How many keys a practised hand presses.

use goede_start::domain::catalog::Kind;
use goede_start::domain::id::FactId;
use iced::keyboard::Modifiers;
use iced::keyboard::key::{Code, Named};

use crate::harness::Window;
use crate::stage;

/// From today's list to the plan, by somebody who knows the keys: "klopt nog"
/// is one press, a new choice is a digit and Enter, and what must be typed is
/// left for later with Enter.
fn presses_to_the_plan(name: &str) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.presses = 0;
    window.ctrl(Code::KeyF);
    window.type_text(&name[..3]);
    window.enter();
    // "Samen beginnen", then the welcome.
    window.enter();
    window.enter();
    for digit in [1, 3, 5] {
        window.digit(digit);
    }
    window.enter();
    walk_to_the_plan(&mut window);
    window.presses
}

/// Through the questions: "klopt nog" where that is asked, else the first
/// choice.
fn walk_to_the_plan(window: &mut Window) {
    let catalog = goede_start::cli::catalog().unwrap();
    let mut places = Vec::new();
    while window.place() != "plan" {
        let place = window.place();
        assert!(places.len() < 200, "no end: {places:?}");
        places.push(place.clone());
        if window.shows("Klopt dit nog?") || window.shows("Is dit nog uw doel?") {
            window.digit(1);
            continue;
        }
        let stop = place.split_once('/').map_or("", |(_, stop)| stop);
        let is_choice = catalog
            .fact(&FactId::new(stop))
            .is_some_and(|fact| matches!(fact.kind, Kind::Choice(_) | Kind::Choices(_)));
        if stop == "since" {
            window.digit(1);
            window.digit(2);
        } else if stop.starts_with("feeling:") {
            window.digit(3);
        } else if is_choice {
            window.digit(1);
        }
        // In a field of several lines Enter is a new line.
        let lines = if place.starts_with("goal/") { Modifiers::CTRL } else { Modifiers::empty() };
        window.named(Named::Enter, lines);
    }
}

/// A first meeting with somebody new, who is added at the desk.
fn presses_with_somebody_new() -> usize {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(stage::nobody(folder.path()));
    window.presses = 0;
    window.enter();
    window.type_text("Hoda");
    window.enter();
    window.press("people-language-ar");
    window.press("people-add-done");
    // "Samen beginnen", the welcome, and what may be written down.
    window.enter();
    assert_eq!(window.place(), "welcome");
    window.enter();
    for digit in [1, 3, 5] {
        window.digit(digit);
    }
    window.enter();
    walk_to_the_plan(&mut window);
    window.presses
}

#[test]
fn from_start_to_plan_takes_under_ninety_presses_on_the_shortest_path() {
    // Those who come for a next meeting, from its beginning.
    let people = ["Farid", "Selam", "Yusuf"];
    let presses = people.map(|name| (presses_to_the_plan(name), name));
    assert!(presses.iter().min().unwrap().0 < 90, "{presses:?}");
}

/// Everything is asked for the first time, the name typed: 149 presses today.
/// Fewer is better, and more must be meant.
#[test]
fn a_first_meeting_with_somebody_new_takes_no_more_presses_than_it_did() {
    let presses = presses_with_somebody_new();
    assert!(presses <= 149, "{presses}");
}

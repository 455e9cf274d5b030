//! A meeting after a meeting: what became of the agreements, and only what may
//! have changed.

use goede_start::domain::event::{Body, Field, Progress};
use goede_start::domain::id::FactId;
use goede_start::domain::plan::Standing;

use super::begin;
use crate::harness::Window;

/// Answers "klopt nog" wherever that is asked and passes the rest; gives the
/// places on the way.
fn pass_until(window: &mut Window, end: &str) -> Vec<String> {
    let mut places = Vec::new();
    for _ in 0..120 {
        let place = window.place();
        if place == end {
            return places;
        }
        places.push(place);
        if window.shows("Klopt dit nog?") || window.shows("Is dit nog uw doel?") {
            window.digit(1);
        } else {
            window.enter();
        }
    }
    panic!("never at {end}: {places:?}");
}

fn follow_up(name: &str, still: &str, goal: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    begin(&mut window, name);
    assert_eq!(window.place(), "acute/since", "{}", window.texts());
    window.expect("9 november 2026");
    // The first is done, of the second the person tells something else.
    window.digit(1);
    window.digit(3);
    window.tab_to("since-words");
    window.type_text("de trein reed niet");
    let plan = &window.app.dossier_of(name).unwrap().plan;
    let done = plan.lines.iter().filter(|line| line.standing == Standing::Done).count();
    assert_eq!(done, 1, "{}", window.texts());
    window.press("walk-next");
    let case = &window.app.dossier_of(name).unwrap().case;
    let told: Vec<&Body> = case.fields_of("progress").map(|(_, event)| &event.body).collect();
    let words = Some("de trein reed niet".to_owned());
    assert_eq!(told, [&Body::ProgressTold { progress: Progress::Other, words }]);

    // What happened is asked anew; the old words stay where nothing is said.
    assert_eq!(window.place(), "acute/what-happened");
    window.enter();
    assert_eq!(window.place(), "acute/place-to-sleep");
    window.expect("Klopt dit nog?");
    window.expect(still);
    window.expect("9 november 2026");
    window.digit(1);
    let case = &window.app.dossier_of(name).unwrap().case;
    let answer = case.answer(&FactId::new("place-to-sleep")).unwrap();
    assert_eq!(answer.event.at.date().to_string(), "2026-11-23", "said again today");

    // "Nee, is anders" opens the question.
    let place = window.place();
    window.digit(2);
    assert_eq!(window.place(), place);
    assert!(!window.shows("Klopt dit nog?"));
    window.enter();

    let places = pass_until(&mut window, "goal/goal");
    assert!(places.iter().all(|place| place.starts_with("acute/") || place == "goal/goes-well"));
    window.expect("Is dit nog uw doel?");
    window.expect(goal);
    let places = pass_until(&mut window, "intake/check");
    for known in ["intake/birth-year", "intake/called", "intake/brp-date"] {
        assert!(!places.iter().any(|place| place == known), "{known} cannot change: {places:?}");
    }
    assert!(places.iter().any(|place| place == "intake/lives-with"), "{places:?}");
}

#[test]
fn a_follow_up_asks_only_what_may_have_changed_in_dutch_and_arabic() {
    follow_up("Selam", "هل هذا ما زال صحيحًا؟", "هل هذا ما زال هدفك؟");
}

#[test]
fn a_follow_up_asks_only_what_may_have_changed_in_dutch_and_english() {
    follow_up("Yusuf", "Is this still right?", "Is this still your goal?");
}

#[test]
fn going_on_in_the_middle_of_a_meeting_is_no_follow_up() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.person = "Amina".into();
    window.show("case");
    window.press("case-together");
    assert_eq!(window.place(), "basics", "where she stopped");
    window.press("walk-step-intake");
    assert!(!window.shows("Klopt dit nog?"), "{}", window.texts());
}

#[test]
fn an_old_answer_that_is_still_bad_says_what_to_do_today() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    begin(&mut window, "Farid");
    while window.place() != "acute/food-money" {
        assert!(window.place().starts_with("acute/"), "{}", window.place());
        let still = window.shows("Klopt dit nog?");
        if still { window.digit(1) } else { window.enter() }
    }
    window.expect("Vraag vandaag bij de gemeente om een voorschot op de bijstand.");
    window.digit(1);
    let case = &window.app.dossier_of("Farid").unwrap().case;
    assert!(case.value(&Field::answer(&FactId::new("food-money"))).is_some());
}

//! The meeting itself: how long it goes on, and who interprets.

use goede_start::app::Start;
use goede_start::domain::event::{Body, Interpreter};

use crate::harness::{Laptop, Window, practice};

#[test]
fn the_time_can_be_hidden_and_stays_hidden() {
    let folder = tempfile::tempdir().unwrap();
    let laptop = Laptop::at("2026-11-23T14:03:00+01:00");
    let start = Start { clock: laptop.clock(), ..practice(folder.path()) };
    let mut window = Window::open(start.clone());
    window.show("acute");
    assert!(!window.shows(" min"), "nothing was said yet");
    window.digit(2);
    laptop.set("2026-11-23T14:28:00+01:00");
    window.come_back();
    window.enter();
    window.expect("25 min");
    window.press("walk-time");
    assert!(!window.shows("25 min"));
    drop(window);
    let mut window = Window::open(Start { keep: true, ..start });
    window.show("acute");
    assert!(!window.shows("25 min"));
    window.press("walk-time");
    window.expect("25 min");
    // Where there is room the hour stands there too.
    window.show("done");
    window.expect("begonnen om 14:03 · 25 min");
    // What was reckoned is kept where nobody types another number.
    window.press("done-close");
    let case = &window.app.dossier_of("Selam").unwrap().case;
    let held = case.fields_of("meeting").map(|(_, event)| &event.body);
    assert_eq!(held.filter(|body| **body == Body::MeetingHeld { minutes: 25 }).count(), 1);
}

fn interpreter(name: &str, phone: &str, family: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    name.clone_into(&mut window.person);
    window.show("welcome");
    // After the three languages: none, on the phone, in the room, family.
    window.digit(5);
    window.expect("twee keer zo lang");
    window.expect(phone);
    window.digit(7);
    window.expect("Een kind tolkt nooit.");
    window.expect(family);
    let case = &window.app.dossier_of(name).unwrap().case;
    let noted: Vec<&Body> = case.fields_of("interpreter").map(|(_, event)| &event.body).collect();
    assert_eq!(noted, [&Body::InterpreterNoted { interpreter: Interpreter::Family }]);
    window.show("case");
    window.expect("Familie of vriend");
}

#[test]
fn who_interprets_is_noted_in_dutch_and_arabic() {
    interpreter("Selam", "ضعف الوقت", "الطفل لا يترجم أبدًا.");
}

#[test]
fn who_interprets_is_noted_in_dutch_and_english() {
    interpreter("Yusuf", "twice as long", "A child never interprets.");
}

//! How it goes with a part of life: over two meetings, beside the counsellor's
//! view.

use goede_start::domain::feeling::{Felt, over_time};
use goede_start::domain::id::LifeDomain;
use iced::keyboard::key::Code;

use crate::harness::{Laptop, Window, practice};
use goede_start::app::Start;

fn two_meetings(name: &str, ask: &str, good: &str, talk: &str) {
    let folder = tempfile::tempdir().unwrap();
    let laptop = Laptop::at("2026-11-23T14:03:00+01:00");
    let start = Start { clock: laptop.clock(), ..practice(folder.path()) };
    let mut window = Window::open(start);
    name.clone_into(&mut window.person);
    window.show("feeling");
    window.expect(ask);
    window.digit(1);
    laptop.set("2026-12-07T10:00:00+01:00");
    window.come_back();
    window.show("feeling");
    window.expect(good);
    window.digit(4);
    window.expect("23 nov");
    window.show("feelings");
    window.press("feelings-home");
    window.digit(2);
    window.expect("Praat hierover");
    let felt = |window: &Window| -> Vec<(String, Option<Felt>, Option<Felt>)> {
        let case = &window.app.dossier_of(name).unwrap().case;
        let days = over_time(case, &LifeDomain::new("home")).into_iter();
        days.map(|day| (day.day.to_string(), day.person, day.counsellor)).collect()
    };
    let step = |step| Some(Felt::Step(step));
    let before = ("2026-11-23".to_owned(), step(1), None);
    assert_eq!(felt(&window), [before.clone(), ("2026-12-07".to_owned(), step(4), step(2))]);
    window.show("feeling");
    window.expect(talk);
    // Said by mistake, and taken back.
    window.digit(9);
    window.ctrl(Code::KeyZ);
    assert_eq!(felt(&window), [before, ("2026-12-07".to_owned(), step(4), step(2))]);
}

#[test]
fn feelings_of_two_meetings_stand_beside_each_other_in_dutch_and_arabic() {
    two_meetings("Selam", "السكن: كيف تسير الأمور هنا؟", "يسير جيدًا", "نحن لا نرى هذا");
}

#[test]
fn feelings_of_two_meetings_stand_beside_each_other_in_dutch_and_english() {
    two_meetings("Yusuf", "how is this going?", "It goes well", "We see this differently");
}

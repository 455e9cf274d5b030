//! The door between the shared view and the desk.

use iced::keyboard::key::Code;

use super::{PASSPHRASE, real, set_up};
use crate::harness::Window;

const DOOR: &str = "Dit deel is voor de begeleider";

/// A vault with a PIN and one person, whose walk is on.
pub fn walking(folder: &std::path::Path) -> Window {
    let mut window = Window::open(real(folder));
    set_up(&mut window);
    window.press("rail-settings");
    window.tab_to("pin-new");
    window.type_text("4711");
    window.enter();
    window.type_text("4711");
    window.enter();
    window.expect("Er is een pincode.");
    window.press("rail-today");
    window.press("today-new");
    window.type_text("Hoda");
    window.press("people-language-ar");
    window.press("people-add-done");
    window.press("case-together");
    assert_eq!(window.place(), "welcome");
    window
}

#[test]
fn the_way_to_the_desk_asks_for_the_pin() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = walking(folder.path());
    window.ctrl(Code::KeyF);
    assert_eq!(window.place(), "welcome", "searching is for the desk");
    window.escape();
    window.expect(DOOR);
    assert!(!window.shows("Hoda"), "nothing of the case stands there");
    // Not after all: back to the same spot.
    window.escape();
    window.expect("Hoda");
    window.press("walk-leave");
    window.type_text("1111");
    window.enter();
    window.expect("Deze pincode klopt niet.");
    window.type_text("4711");
    window.enter();
    window.expect("Samen");
    assert!(window.app.place().is_none(), "the desk is on");
}

#[test]
fn uncovering_asks_for_the_pin_and_undo_or_zoom_do_not_pass() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = walking(folder.path());
    window.f9();
    window.f9();
    window.expect(DOOR);
    window.ctrl(Code::KeyZ);
    window.ctrl(Code::Equal);
    window.expect(DOOR);
    window.escape();
    assert!(!window.shows("Hoda"), "still covered");
    window.f9();
    window.type_text("4711");
    window.enter();
    window.expect("Hoda");
}

#[test]
fn five_wrong_pins_lock_the_vault_and_the_passphrase_leads_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = walking(folder.path());
    window.press("walk-leave");
    for _ in 0..5 {
        window.expect(DOOR);
        window.type_text("0000");
        window.enter();
    }
    window.expect("Wachtzin");
    window.type_text(PASSPHRASE);
    window.enter();
    window.expect("Hoda");
    assert!(window.app.place().is_none(), "the desk, as was asked");
}

#[test]
fn without_a_pin_all_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("welcome");
    window.escape();
    assert!(window.app.place().is_none());
}

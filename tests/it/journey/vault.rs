//! Opening and closing: a passphrase, a sheet, a clock, a folder that gives
//! trouble.

use goede_start::app::Start;

use super::{PASSPHRASE, has_keyboard, real, set_up};
use crate::harness::{Laptop, Window};

#[test]
fn a_wrong_passphrase_says_so_and_the_sheet_opens_the_vault() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(real(folder.path()));
    let words = set_up(&mut window);
    drop(window);
    let mut window = Window::open(real(folder.path()));
    window.type_text("vijf natte paarden");
    window.enter();
    let texts = goede_start::i18n::L10n::new("nl").unwrap();
    window.expect(&texts.words("error-wrong-passphrase").text);
    window.press("unlock-use-sheet");
    window.type_text(&words.join("  ").to_uppercase());
    window.enter();
    window.expect("Maandag 23 november 2026");
}

#[test]
fn locking_drops_everything_and_unlocking_returns_to_the_same_spot() {
    use iced::keyboard::key::Code;
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(real(folder.path()));
    set_up(&mut window);
    window.press("today-new");
    window.type_text("Hoda");
    window.press("people-language-ar");
    window.press("people-add-done");
    window.press("case-together");
    window.person = "Hoda".into();
    window.show("question");
    let place = window.place();
    window.ctrl(Code::KeyL);
    assert!(window.app.dossier_of("Hoda").is_none());
    assert!(!window.shows("Hoda"));
    window.type_text(PASSPHRASE);
    window.enter();
    assert_eq!(window.place(), place);
}

#[test]
fn a_laptop_that_thinks_it_is_2020_is_asked_for_the_day_before_any_date_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let laptop = Laptop::at("2026-11-23T14:03:00+01:00");
    let start = Start { clock: laptop.clock(), ..real(folder.path()) };
    let mut window = Window::open(start.clone());
    set_up(&mut window);
    drop(window);
    laptop.set("2020-01-01T10:00:00+01:00");
    let mut window = Window::open(start);
    window.type_text(PASSPHRASE);
    window.enter();
    window.expect("Is het vandaag");
    window.expect("1 januari 2020");
    window.digit(2);
    window.type_text("24-11-2026");
    window.enter();
    window.expect("Dinsdag 24 november 2026");
}

#[test]
fn a_folder_that_cannot_be_written_says_so() {
    // /proc takes no new folder, also not from root.
    let start = Start { folder: "/proc/goede-start".into(), ..real(std::path::Path::new("/")) };
    let mut window = Window::open(start);
    window.digit(2);
    window.enter();
    for text in ["Buurthuis", "Fatma"] {
        window.type_text(text);
        window.enter();
    }
    for digit in [2, 1] {
        window.digit(digit);
        window.enter();
    }
    window.type_text(PASSPHRASE);
    window.tab();
    window.type_text(PASSPHRASE);
    window.enter();
    window.enter();
    let texts = goede_start::i18n::L10n::new("nl").unwrap();
    let said = window.texts();
    let known = ["error-read-only", "error-io", "error-not-found", "error-network-path"];
    assert!(
        known.iter().any(|id| said.contains(&texts.words(id).text)),
        "a clear sentence: {said}"
    );
}

#[test]
fn what_is_no_vault_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(real(folder.path()));
    set_up(&mut window);
    drop(window);
    let database = folder.path().join("kluis/vault.db");
    std::fs::write(&database, b"iets heel anders").unwrap();
    let mut window = Window::open(real(folder.path()));
    window.type_text(PASSPHRASE);
    window.enter();
    let texts = goede_start::i18n::L10n::new("nl").unwrap();
    window.expect(&texts.words("error-damaged").text);
    assert_eq!(std::fs::read(&database).unwrap(), b"iets heel anders");
}

#[test]
fn a_second_window_says_so_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let first = Window::practice(folder.path());
    let mut second = Window::practice(folder.path());
    let texts = goede_start::i18n::L10n::new("nl").unwrap();
    second.expect(&texts.words("error-in-use").text);
    drop(second);
    // A vault of one's own says it before anybody types a passphrase.
    let own = tempfile::tempdir().unwrap();
    let mut here = Window::open(real(own.path()));
    set_up(&mut here);
    let mut there = Window::open(real(own.path()));
    there.expect(&texts.words("error-in-use").text);
    drop(here);
    there.type_text(PASSPHRASE);
    there.enter();
    there.expect("Maandag 23 november 2026");
    assert!(first.app.dossier_of("Selam").is_some());
}

#[test]
fn the_language_of_the_first_start_is_offered_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(real(folder.path()));
    set_up(&mut window);
    // Nothing has the keyboard and nobody is there yet.
    window.enter();
    window.type_text("Hoda");
    window.enter();
    assert!(has_keyboard(&mut window, "people-language-ar"), "{:?}", window.focused());
    window.enter();
    window.press("people-add-done");
    window.expect("Samen beginnen");
}

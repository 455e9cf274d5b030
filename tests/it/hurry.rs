//! Somebody in a hurry at the pages of the vault: who types on, closes in the
//! middle, or reads a sentence and believes it.

use std::fs;
use std::path::Path;

use goede_start::app::{Message, Start};
use goede_start::i18n::L10n;
use goede_start::screen::Destination;
use iced::keyboard::key::Code;

use crate::copies::{add, quit, unlock};
use crate::harness::{Laptop, Window};
use crate::journey::{PASSPHRASE, real, set_up};
use crate::reach::offset;

const MONDAY: &str = "2026-11-23T14:03:00+01:00";

fn start(folder: &Path) -> Start {
    Start { clock: Laptop::at(MONDAY).clock(), ..real(folder) }
}

fn say(id: &str) -> String {
    L10n::new("nl").unwrap().words(id).text
}

/// What stands in the field that has the keyboard.
fn typed(window: &mut Window) -> String {
    window.focused().and_then(|info| info.value).unwrap_or_default()
}

/// The first control whose id begins like this.
fn id_with(window: &mut Window, begins: &str) -> String {
    let ids = window.ids();
    let own = ids.iter().filter_map(|id| id.split('"').nth(1));
    own.filter(|id| id.starts_with(begins)).map(str::to_owned).next().unwrap()
}

/// The first start, up to the page of the passphrase.
fn to_the_passphrase(window: &mut Window) {
    for text in ["", "Buurthuis De Linde", "Fatma"] {
        if text.is_empty() {
            window.digit(2);
        } else {
            window.type_text(text);
        }
        window.enter();
    }
    for digit in [2, 1] {
        window.digit(digit);
        window.enter();
    }
    window.expect("Kies een wachtzin");
}

/// Shows what is typed, in this field: dots are told to nobody.
fn seen(window: &mut Window, field: &str) {
    window.press("setup-show");
    window.tab_to(field);
}

#[test]
fn nobody_is_told_that_a_passphrase_is_too_short_before_typing_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(start(folder.path()));
    to_the_passphrase(&mut window);
    assert!(!window.shows(&say("setup-passphrase-short")));
    seen(&mut window, "setup-passphrase");
    window.type_text("te kort");
    window.enter();
    window.expect(&say("setup-passphrase-short"));
    assert_eq!(typed(&mut window), "te kort", "it is mended where it stands");
    window.type_text(" maar nu lang genoeg");
    assert!(!window.shows(&say("setup-passphrase-short")));
    window.press("setup-next");
    assert!(!window.shows(&say("setup-repeated-differs")), "nothing was typed to differ");
    window.expect(&say("setup-repeated-missing"));
}

#[test]
fn a_digit_and_enter_choose_what_the_digit_says_whatever_has_the_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(start(folder.path()));
    window.tab_to("setup-municipality");
    window.enter();
    window.digit(2);
    window.enter();
    window.expect("Wie bent u?");
}

#[test]
fn typing_goes_on_where_what_was_said_about_the_first_passphrase_goes_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(start(folder.path()));
    to_the_passphrase(&mut window);
    seen(&mut window, "setup-passphrase");
    window.type_text("wachtwoord12");
    window.press("setup-next");
    window.expect(&say("passphrase-too-weak"));
    window.tab_to("setup-repeated");
    window.type_text("nog een");
    assert_eq!(typed(&mut window), "nog een");
}

#[test]
fn a_vault_of_which_nobody_has_the_sheet_says_so_until_there_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(start(folder.path()));
    to_the_passphrase(&mut window);
    window.type_text(PASSPHRASE);
    window.tab();
    window.type_text(PASSPHRASE);
    window.enter();
    window.enter();
    window.expect(&say("sheet-title"));
    // The lid is closed, the battery is empty, somebody comes in.
    window.update(Message::CloseRequested(iced::window::Id::unique()));
    drop(window);

    let mut window = Window::open(start(folder.path()));
    unlock(&mut window);
    window.expect(&say("calm-no-sheet"));
    window.press("calm-go-access");
    window.press("access-sheet");
    window.press("access-do");
    let sheet = window.texts();
    let mut lines = sheet.lines().skip_while(|line| *line != "1");
    let words: Vec<String> = (1..=10)
        .map(|_| {
            lines.next();
            lines.next().unwrap_or_default().to_owned()
        })
        .collect();
    window.enter();
    for line in window.texts().lines() {
        if let Some(number) = line.strip_prefix("Woord ") {
            window.type_text(&words[number.parse::<usize>().unwrap() - 1]);
            window.enter();
        }
    }
    window.expect(&say("entry-done-sheet"));
    window.show("today");
    assert!(!window.shows(&say("calm-no-sheet")));
    quit(window);
    let mut window = Window::open(start(folder.path()));
    unlock(&mut window);
    assert!(!window.shows(&say("calm-no-sheet")));
}

#[test]
fn a_sheet_that_was_typed_back_is_never_asked_for_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(start(folder.path()));
    set_up(&mut window);
    assert!(!window.shows(&say("calm-no-sheet")));
    quit(window);
    let mut window = Window::open(start(folder.path()));
    unlock(&mut window);
    assert!(!window.shows(&say("calm-no-sheet")));
}

/// No folder can be made in `/proc`: as with a stick that is full of holes.
#[cfg(target_os = "linux")]
#[test]
fn a_copy_that_fails_says_what_is_true_and_typing_another_place_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(start(folder.path()));
    set_up(&mut window);
    window.go_to(Destination::Copies);
    window.tab_to("copies-place");
    window.type_text("/proc");
    window.enter();
    window.expect(&say("copy-failed"));
    assert!(!window.shows("niet bewaard"), "nothing was to be saved: {}", window.texts());
    window.tab_to("copies-place");
    window.ctrl(Code::KeyA);
    window.type_text("/media/stick");
    assert_eq!(typed(&mut window), "/media/stick");
    assert!(!window.shows(&say("copy-failed")));
}

#[test]
fn the_place_of_the_last_copy_stands_there_when_it_can_be_reached() {
    let folder = tempfile::tempdir().unwrap();
    // Another disk than that of the vault, where this computer has one.
    let Ok(stick) = tempfile::tempdir_in("/dev/shm") else { return };
    if goede_start::platform::same_disk(stick.path(), folder.path()) {
        return;
    }
    let mut window = Window::open(start(folder.path()));
    set_up(&mut window);
    window.go_to(Destination::Copies);
    window.tab_to("copies-place");
    window.type_text(stick.path().to_str().unwrap());
    window.enter();
    window.expect("De kopie staat op");
    window.show("today");
    window.go_to(Destination::Copies);
    window.tab_to("copies-place");
    assert_eq!(typed(&mut window), stick.path().to_str().unwrap());
}

#[test]
fn a_name_can_be_typed_right_after_ctrl_f_and_enter_alone_opens_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    for place in ["case", "notes", "settings", "copies", "access"] {
        window.show(place);
        window.ctrl(Code::KeyF);
        window.enter();
        window.expect(&say("people-find"));
        window.type_text("Yus");
        assert_eq!(typed(&mut window), "Yus", "from {place}");
    }
    window.enter();
    window.expect(&say("case-rights"));
}

#[test]
fn enter_twice_takes_nobodys_access_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(start(folder.path()));
    set_up(&mut window);
    window.go_to(Destination::Access);
    window.press("access-add");
    window.type_text("Bram");
    window.enter();
    for _ in 0..2 {
        window.type_text("groene laarzen zingen zacht");
        window.enter();
    }
    window.expect(&say("entry-done-add"));
    let remove = id_with(&mut window, "access-remove-");
    window.tab_to(&remove);
    window.enter();
    window.expect("Toegang weghalen van Bram");
    window.enter();
    window.expect(&say("entry-help"));
    window.expect("Bram");
    window.press("access-own");
    window.expect(&say("passphrase-new"));
}

#[test]
fn another_page_of_a_case_begins_at_its_top() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("case");
    window.named(iced::keyboard::key::Named::PageDown, iced::keyboard::Modifiers::empty());
    assert!(offset(&mut window) > 100.0, "the overview is longer than the window");
    window.press("tab-rights");
    window.expect(&say("rights-stored"));
    assert!(offset(&mut window) < 1.0, "else it begins at erasing everything");
}

#[test]
fn what_is_erased_is_named_before_it_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("rights");
    window.press("rights-group-answers");
    // The first row, and under a question nothing of the page is told.
    let row = "Hulp van: Een vrijwilliger";
    window.expect(row);
    let erase = id_with(&mut window, "rights-erase-");
    window.press(&erase);
    window.expect(&say("for-good-field"));
    assert!(!window.shows(&say("rights-stored")));
    window.expect(row);
}

#[test]
fn a_key_file_with_a_wrong_byte_is_mended_from_the_backup_and_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(start(folder.path()));
    set_up(&mut window);
    add(&mut window, "Hoda");
    quit(window);
    let people = folder.path().join("kluis/people");
    for entry in fs::read_dir(people).unwrap() {
        let path = entry.unwrap().path();
        let mut sealed = fs::read(&path).unwrap();
        sealed[100..102].copy_from_slice(b"xx");
        fs::write(path, sealed).unwrap();
    }
    let mut window = Window::open(start(folder.path()));
    unlock(&mut window);
    window.expect(&say("calm-key-mended"));
    window.press("calm-read-calm-key-mended");
    assert!(!window.shows(&say("calm-key-mended")));
    assert!(window.app.dossier_of("Hoda").is_some());
}

//! The screens before and between: the first start, the sheet, unlocking, a
//! doubtful day, a vault that does not open, putting a copy back, the door.

use goede_start::app::Start;
use iced::Size;

use crate::harness::{Laptop, Window};
use crate::journey::{PASSPHRASE, pin, real};

const MONDAY: &str = "2026-11-23T14:03:00+01:00";

/// Shows each to `look`, which may do with the keyboard what it wants.
pub fn each(size: Size, zoom: u16, mut look: impl FnMut(&str, &mut Window)) {
    let folder = tempfile::tempdir().unwrap();
    let laptop = Laptop::at(MONDAY);
    let start = Start { clock: laptop.clock(), ..real(folder.path()) };
    let open = || {
        let mut window = Window::sized(start.clone(), size);
        window.app.set_zoom(zoom);
        window
    };
    let mut window = open();
    set_up(&mut window, &mut look);
    crate::copies::quit(window);

    let mut window = open();
    look("unlock", &mut window);
    window.press("unlock-use-sheet");
    look("unlock-sheet", &mut window);
    drop(window);

    let mut window = open();
    laptop.set("2020-01-01T10:00:00+01:00");
    unlock(&mut window, "unlock-field");
    look("clock", &mut window);
    window.press("clock-no");
    look("clock-other", &mut window);
    drop(window);
    laptop.set(MONDAY);

    std::fs::write(folder.path().join("kluis/vault.db"), "stuk").unwrap();
    let mut window = open();
    unlock(&mut window, "unlock-field");
    look("problem", &mut window);
    window.press("problem-restore");
    look("restore-which", &mut window);
    window.press("restore-0");
    look("restore-key", &mut window);
    unlock(&mut window, "restore-field");
    look("restore-held", &mut window);
    drop(window);

    let folder = tempfile::tempdir().unwrap();
    let mut window = pin::walking(folder.path());
    window.resize(size);
    window.app.set_zoom(zoom);
    window.press("walk-leave");
    look("door", &mut window);
}

fn set_up(window: &mut Window, look: &mut impl FnMut(&str, &mut Window)) {
    look("setup-organisation", window);
    window.press("setup-next");
    look("setup-organisation-missing", window);
    window.press("setup-volunteers");
    window.press("setup-next");
    look("setup-who", window);
    fill(window, "setup-organisation-name", "Buurthuis De Linde");
    fill(window, "setup-person-name", "Fatma");
    window.press("setup-next");
    look("setup-language", window);
    window.press("setup-language-ar");
    window.press("setup-next");
    look("setup-laptop", window);
    window.press("setup-disk-no");
    window.press("setup-next");
    look("setup-passphrase", window);
    fill(window, "setup-passphrase", PASSPHRASE);
    fill(window, "setup-repeated", PASSPHRASE);
    window.press("setup-next");
    look("setup-check", window);
    window.press("setup-next");
    look("sheet", window);
    let texts = window.texts();
    let mut lines = texts.lines().skip_while(|line| *line != "1");
    let words: Vec<&str> = (0..10).map(|_| lines.by_ref().nth(1).unwrap()).collect();
    window.press("sheet-written");
    look("sheet-words", window);
    let asked = window.texts();
    let asked = asked.lines().filter_map(|line| line.strip_prefix("Woord "));
    for (number, field) in asked.zip(["sheet-word-first", "sheet-word-second"]) {
        let number: usize = number.parse().unwrap();
        fill(window, field, words[number - 1]);
    }
    window.press("sheet-ready");
    window.expect("Maandag 23 november 2026");
}

fn fill(window: &mut Window, field: &str, text: &str) {
    window.tab_to(field);
    window.type_text(text);
}

fn unlock(window: &mut Window, field: &str) {
    fill(window, field, PASSPHRASE);
    window.enter();
}

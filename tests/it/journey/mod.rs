//! The whole journey, by keyboard, without a display, on a real vault. One
//! subject, one file; what they share stands here.

mod alone;
mod feelings;
mod followup;
mod keys;
mod meeting;
mod open;
pub mod pin;
mod plan;
mod presses;
mod vault;

use goede_start::app::Start;

use crate::harness::{Window, practice};

pub const PASSPHRASE: &str = "vier natte paarden lopen door";

/// How a real vault is started in a test: only its key files are weaker.
pub fn real(folder: &std::path::Path) -> Start {
    Start { practice: false, folder: folder.join("kluis"), ..practice(folder) }
}

/// Set-up by keyboard: who, which language and laptop, a passphrase; then the sheet, of
/// which two words are typed back. Gives the words of the sheet.
pub fn set_up(window: &mut Window) -> Vec<String> {
    let words = to_sheet(window);
    window.enter();
    for line in window.texts().lines() {
        if let Some(number) = line.strip_prefix("Woord ") {
            let number: usize = number.parse().unwrap();
            window.type_text(&words[number - 1]);
            window.enter();
        }
    }
    words
}

/// The same as far as the words of the sheet.
pub fn to_sheet(window: &mut Window) -> Vec<String> {
    window.digit(2);
    window.enter();
    window.type_text("Buurthuis De Linde");
    window.enter();
    window.type_text("Fatma");
    window.enter();
    // Arabic, and a disk that is encrypted.
    for digit in [2, 1] {
        window.digit(digit);
        window.enter();
    }
    window.type_text(PASSPHRASE);
    window.tab();
    window.type_text(PASSPHRASE);
    window.enter();
    window.enter();
    let sheet = window.texts();
    let mut lines = sheet.lines().skip_while(|line| *line != "1");
    let mut words = Vec::new();
    for number in 1..=10 {
        assert_eq!(lines.next(), Some(number.to_string().as_str()), "{sheet}");
        words.push(lines.next().unwrap().to_owned());
    }
    words
}

/// A first start makes a vault, every later start unlocks it.
fn by_passphrase(window: &mut Window) {
    if window.shows("Wachtzin") {
        window.type_text(PASSPHRASE);
        window.enter();
    } else {
        set_up(window);
    }
    window.expect("Maandag 23 november 2026");
}

/// A practice vault opens by itself.
fn at_once(_: &mut Window) {}

pub fn has_keyboard(window: &mut Window, id: &str) -> bool {
    let field = format!("{:?}-field", iced::widget::Id::from(id.to_owned()));
    let ids = [id.to_owned(), field].map(iced::widget::Id::from);
    window.focused().is_some_and(|info| ids.contains(&info.id))
}

/// Begins a meeting with somebody of the practice vault; they choose what may
/// be written down.
fn begin(window: &mut Window, name: &str) {
    name.clone_into(&mut window.person);
    window.show("case");
    window.press("case-together");
    window.enter();
    if window.place() == "welcome" {
        for digit in [1, 3, 5] {
            window.digit(digit);
        }
        window.enter();
    }
}

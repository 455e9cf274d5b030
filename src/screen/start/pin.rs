//! The door between the shared view and the desk: a PIN, where the counsellor
//! set one. It keeps a visitor away while the vault is open; it is no key.

use iced::widget::Column;

use super::super::{Destination, Frame, Key};
use super::{Typed, advice, foot, notice, one, say, say_with, screen, title};
use crate::domain::date::western_digits;
use crate::i18n::Args;
use crate::widget::{Element, button, field};

/// The field.
pub const FIELD: &str = "pin-field";

/// So many digits at least, and at most.
pub const LENGTH: std::ops::RangeInclusive<usize> = 4..=8;

/// The digits of what was typed, in Western digits; `None` where it cannot be a
/// PIN.
pub fn read(typed: &str) -> Option<String> {
    let pin = western_digits(typed.trim());
    let right = LENGTH.contains(&pin.len()) && pin.chars().all(|c| c.is_ascii_digit());
    right.then_some(pin)
}

/// What lies behind the door.
#[derive(Debug, Clone, PartialEq)]
pub enum After {
    /// This screen of the desk.
    Go(Destination),
    /// What was covered.
    Uncover,
}

/// The door.
#[derive(Debug, Clone)]
pub struct Pin {
    after: After,
    typed: Typed,
    /// How many more tries there are, after a wrong one.
    left: Option<u8>,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Typed(Typed),
    Open,
    Back,
}

/// What it wishes.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// Open with this PIN.
    Try(Typed, After),
    /// Not after all.
    Back,
}

impl Pin {
    /// Nothing typed yet.
    pub fn new(after: After) -> Self {
        Self { after, typed: Typed::default(), left: None }
    }

    /// It did not open.
    pub fn failed(&mut self, left: u8) {
        self.typed = Typed::default();
        self.left = Some(left);
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                Action::None
            }
            Message::Open if self.typed.is_blank() => Action::None,
            Message::Open => Action::Try(self.typed.clone(), self.after.clone()),
            Message::Back => Action::Back,
        }
    }

    /// A key that no control took.
    #[allow(clippy::unused_self)] // every screen has the same form
    pub fn key(&self, key: Key) -> Option<Message> {
        match key {
            Key::Enter => Some(Message::Open),
            Key::Escape => Some(Message::Back),
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let told = [say(frame, "pin-door-help")];
        let mut form = Column::new().push(title(frame, "pin-door", &say(frame, "pin-door"), &told));
        if let Some(left) = self.left {
            let args = Args::new().number("left", left);
            let left = [say_with(frame, "pin-wrong-left", &args)];
            form = form.push(notice(frame, "pin-wrong", "info", &say(frame, "pin-wrong"), &left));
        }
        let typed = field::text_field(look, FIELD, &one(frame, "pin"), self.typed.text())
            .secret(true)
            .large()
            .on_input(|text| Message::Typed(text.into()))
            .on_submit(Message::Open);
        let back = button::secondary(look, "pin-back", &one(frame, "back"))
            .icon("arrow-left")
            .on_press(Message::Back);
        let open = button::primary(look, "pin-open", &one(frame, "pin-open"))
            .icon("lock-open")
            .on_press(Message::Open);
        form = form.push(typed).push(foot(frame, Some(back.into()), open.into()));
        screen(frame, form.push(advice(frame, "key-round", &say(frame, "pin-forgotten"))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_four_to_eight_digits_of_any_script() {
        assert_eq!(read(" 4711 ").as_deref(), Some("4711"));
        assert_eq!(read("\u{664}\u{667}\u{661}\u{661}").as_deref(), Some("4711"));
        for text in ["471", "471147114", "47a1", "", "47 11"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

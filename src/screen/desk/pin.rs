//! Setting the PIN that stands between the shared view and the desk.

use iced::widget::Column;

use super::super::start::Typed;
use super::super::start::pin::read;
use super::super::{Frame, Setting, Wish};
use super::frame::{one, say};
use crate::theme::size::SPACE_12;
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, field};

/// What was typed.
const FIRST: &str = "pin-new";
const AGAIN: &str = "pin-again";

/// The form.
#[derive(Debug, Clone, Default)]
pub struct PinForm {
    is_set: bool,
    first: Typed,
    again: Typed,
    /// Why it was not kept, as the id of its text.
    mistake: Option<&'static str>,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    First(Typed),
    Again(Typed),
    Next,
    Keep,
    Remove,
}

impl PinForm {
    /// Whether a PIN is set already.
    pub(super) fn new(is_set: bool) -> Self {
        Self { is_set, ..Self::default() }
    }

    /// Takes a message.
    pub(super) fn update(&mut self, message: Message) -> Vec<Wish> {
        match message {
            Message::First(typed) => self.first = typed,
            Message::Again(typed) => self.again = typed,
            Message::Next => return vec![Wish::Focus(AGAIN.to_owned())],
            Message::Keep => {
                let pin = read(self.first.text());
                self.mistake = match &pin {
                    None => Some("pin-mistake-length"),
                    Some(pin) if read(self.again.text()).as_ref() != Some(pin) => {
                        Some("pin-mistake-again")
                    }
                    Some(_) => None,
                };
                let Some(pin) = pin.filter(|_| self.mistake.is_none()) else { return Vec::new() };
                *self = Self::new(true);
                return vec![Wish::Set(Setting::Pin(Some(pin.into())))];
            }
            Message::Remove => {
                *self = Self::new(false);
                return vec![Wish::Set(Setting::Pin(None))];
            }
        }
        Vec::new()
    }

    /// Draws it.
    pub(super) fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let mut lines = Column::new().spacing(SPACE_12).align_x(words::start(look));
        let help = say(frame, "pin-help");
        lines = lines.push(words::frame_line(look, &help, Voice::DESK.muted(look)));
        if self.is_set {
            let told = say(frame, "pin-is-set");
            lines = lines.push(words::frame_line(look, &told, Voice::DESK.bold()));
        }
        let mistake = self.mistake.map(|id| one(frame, id));
        let label = if self.is_set { "pin-other" } else { "pin-new" };
        let first = field::text_field(look, FIRST, &one(frame, label), self.first.text())
            .secret(true)
            .width(260)
            .on_input(|text| Message::First(text.into()))
            .on_submit(Message::Next);
        let again = field::text_field(look, AGAIN, &one(frame, "pin-again"), self.again.text())
            .secret(true)
            .width(260)
            .mistake(mistake.as_ref())
            .on_input(|text| Message::Again(text.into()))
            .on_submit(Message::Keep);
        let mut actions = vec![
            button::secondary(look, "pin-keep", &one(frame, "pin-keep"))
                .icon("check")
                .on_press(Message::Keep)
                .into(),
        ];
        if self.is_set {
            let remove = button::quiet(look, "pin-remove", &one(frame, "pin-remove"));
            actions.push(remove.icon("x").on_press(Message::Remove).into());
        }
        lines = lines.push(first).push(again);
        lines = lines.push(words::row(look, actions).spacing(SPACE_12));
        card::titled(look, &say(frame, "pin-title"), Some(&say(frame, "pin-short")), lines)
    }
}

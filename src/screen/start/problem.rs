//! The vault cannot be opened or made: what happened, what is safe, what to do.

use iced::widget::Column;

use super::super::Frame;
use super::{advice, foot, one, screen, title};
use crate::widget::words;
use crate::widget::{Element, button};

/// What went wrong.
#[derive(Debug, Clone)]
pub struct Problem {
    error: &'static str,
}

/// What can be done about it.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub enum Message {
    Again,
    Quit,
}

impl Problem {
    /// The id of the error's text, with `.now` (what is safe) and `.next` (what
    /// to do).
    pub fn new(error: &'static str) -> Self {
        Self { error }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let texts = &frame.both.first;
        let quit =
            button::secondary(look, "problem-quit", &one(frame, "quit")).on_press(Message::Quit);
        let again = button::primary(look, "problem-again", &words::single(&texts.words("again")))
            .icon("refresh-cw")
            .on_press(Message::Again);
        let form = Column::new()
            .push(title(frame, "problem-title", &texts.words(self.error), &[]))
            .push(advice(frame, "shield-check", &texts.attr(self.error, "now")))
            .push(advice(frame, "footprints", &texts.attr(self.error, "next")))
            .push(foot(frame, Some(quit.into()), again.into()));
        screen(frame, form)
    }
}

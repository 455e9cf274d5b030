//! The vault cannot be opened or made: what happened, what is safe, what to
//! do. Where a copy helps it is offered; nothing is touched before that.

use chrono::NaiveDateTime;
use iced::widget::Column;

use super::super::Frame;
use super::super::kept;
use super::{foot, one, pictured, say, say_with, screen, title};
use crate::i18n::Args;
use crate::widget::words::Voice;
use crate::widget::{Element, button};

/// What went wrong.
#[derive(Debug, Clone)]
pub struct Problem {
    error: &'static str,
    /// Whether putting a copy back helps.
    copies: bool,
    /// When the newest copy here was made.
    newest: Option<NaiveDateTime>,
}

/// What can be done about it.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub enum Message {
    Again,
    Restore,
    Quit,
}

impl Problem {
    /// The id of the error's text, with `.now` (what is safe) and `.next` (what
    /// to do).
    pub fn new(error: &'static str) -> Self {
        Self { error, copies: false, newest: None }
    }

    /// The same, where putting a copy back helps; when the newest here was
    /// made.
    #[must_use]
    pub fn with_copies(self, newest: Option<NaiveDateTime>) -> Self {
        Self { copies: true, newest, ..self }
    }

    /// What Enter does.
    pub fn enter(&self) -> Message {
        if self.copies { Message::Restore } else { Message::Again }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let texts = &frame.both.first;
        let mut form = Column::new()
            .push(title(frame, "problem-title", &texts.words(self.error), &[]))
            .push(pictured(frame, "shield-check", &texts.attr(self.error, "now"), Voice::BODY))
            .push(pictured(frame, "footprints", &texts.attr(self.error, "next"), Voice::BODY));
        if !self.copies {
            let quit = button::secondary(look, "problem-quit", &one(frame, "quit"))
                .on_press(Message::Quit);
            let again = button::primary(look, "problem-again", &one(frame, "again"))
                .icon("refresh-cw")
                .on_press(Message::Again);
            return screen(frame, form.push(foot(frame, Some(quit.into()), again.into())));
        }
        let told = match self.newest {
            Some(newest) => {
                let args = Args::new().text("time", kept::time(frame, newest).text);
                say_with(frame, "problem-newest", &args)
            }
            None => say(frame, "problem-no-backup"),
        };
        form = form.push(pictured(frame, "archive", &told, Voice::BODY));
        let again = button::link(look, "problem-again", &one(frame, "again"))
            .icon("refresh-cw")
            .on_press(Message::Again);
        let later = button::secondary(look, "problem-quit", &one(frame, "problem-later"))
            .on_press(Message::Quit);
        let restore = button::primary(look, "problem-restore", &one(frame, "problem-restore"))
            .icon("rotate-ccw")
            .on_press(Message::Restore);
        screen(frame, form.push(again).push(foot(frame, Some(later.into()), restore.into())))
    }
}

//! Something that takes more than a moment and leaves nothing else to do: what
//! it is, how far it is, and a way to stop. Nothing of a case stands here.

use iced::Length;
use iced::widget::{Column, Space, container};

use super::super::{Frame, Key};
use super::{foot, one, pictured, say, screen, title};
use crate::i18n::Words;
use crate::theme::size::{SPACE_8, SPACE_12};
use crate::theme::style;
use crate::widget::access::{Role, access};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button};

/// The work that is on.
#[derive(Debug, Clone)]
pub struct Working {
    what: &'static str,
    /// How far it is, in percent.
    percent: Option<u16>,
    stopping: bool,
    /// Why it failed, as the id of the error's text.
    error: Option<&'static str>,
}

/// What can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Message {
    Stop,
    Again,
    Leave,
}

impl Working {
    /// Work that just began; the id of its text, with `.now` (what is safe).
    pub fn new(what: &'static str) -> Self {
        Self { what, percent: None, stopping: false, error: None }
    }

    /// So much is done, of all.
    pub fn far(&mut self, done: u64, all: u64) {
        let percent = done.saturating_mul(100).checked_div(all);
        self.percent = percent.and_then(|percent| u16::try_from(percent.min(100)).ok());
    }

    /// It was asked to stop.
    pub fn stop(&mut self) {
        self.stopping = true;
    }

    /// It failed, and can be tried again.
    pub fn failed(&mut self, error: &'static str) {
        self.error = Some(error);
    }

    /// A key that no control took.
    pub fn key(&self, key: Key) -> Option<Message> {
        match (key, self.error) {
            (Key::Escape, None) if !self.stopping => Some(Message::Stop),
            (Key::Enter, Some(_)) => Some(Message::Again),
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        if let Some(error) = self.error {
            return Self::view_failed(frame, error);
        }
        let look = frame.look;
        let texts = &frame.both.first;
        let told: Vec<Words> = texts.maybe(self.what, "now").into_iter().collect();
        let mut form =
            Column::new().push(title(frame, "working-title", &say(frame, self.what), &told));
        if let Some(percent) = self.percent {
            form = form.push(bar(frame, percent));
        }
        let text = if self.stopping { "working-stopping" } else { "working-stop" };
        let stop = button::secondary(look, "working-stop", &one(frame, text))
            .icon("x")
            .on_press_maybe((!self.stopping).then_some(Message::Stop));
        screen(frame, form.push(stop))
    }

    fn view_failed<'a>(frame: Frame<'a>, error: &'static str) -> Element<'a, Message> {
        let look = frame.look;
        let texts = &frame.both.first;
        let leave = button::secondary(look, "working-leave", &one(frame, "working-leave"))
            .on_press(Message::Leave);
        let again = button::primary(look, "working-again", &one(frame, "again"))
            .icon("refresh-cw")
            .on_press(Message::Again);
        let head = [texts.words(error)];
        let form = Column::new()
            .push(title(frame, "working-title", &say(frame, "backup-failed"), &head))
            .push(pictured(frame, "shield-check", &texts.attr("backup-failed", "now"), Voice::BODY))
            .push(pictured(frame, "footprints", &texts.attr("backup-failed", "next"), Voice::BODY))
            .push(foot(frame, Some(leave.into()), again.into()));
        screen(frame, form)
    }
}

/// How far it is, as a bar and in words.
fn bar<'a>(frame: Frame<'a>, percent: u16) -> Element<'a, Message> {
    let look = frame.look;
    let roles = look.roles();
    // What was written is read back then, and that is not counted.
    let label = match percent {
        100.. => say(frame, "working-check"),
        _ => Words::own(&format!("{percent} %")),
    };
    let part = |share: u16, colour| {
        container(Space::new().width(Length::FillPortion(share)).height(SPACE_12))
            .width(Length::FillPortion(share))
            .style(move |_| style::plain(colour, style::border(colour, 0.0, SPACE_12 / 2.0)))
            .into()
    };
    let mut parts: Vec<Element<'a, Message>> = Vec::new();
    if percent > 0 {
        parts.push(part(percent, roles.action));
    }
    if percent < 100 {
        parts.push(part(100 - percent, roles.tint));
    }
    let lines = Column::new()
        .spacing(SPACE_8)
        .align_x(words::start(look))
        .push(words::row(look, parts))
        .push(words::words(look, &label, Voice::SIDE.muted(look)));
    access(look, "working-far", Role::Status, &label, lines).width(Length::Fill).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_how_far_it_is_and_can_be_stopped_once() {
        let mut working = Working::new("busy-leave");
        working.far(3, 0);
        assert_eq!(working.percent, None, "nothing is known yet");
        working.far(1, 3);
        assert_eq!(working.percent, Some(33));
        assert_eq!(working.key(Key::Escape), Some(Message::Stop));
        working.stop();
        assert_eq!(working.key(Key::Escape), None);
        working.failed("error-disk-full");
        assert_eq!(working.key(Key::Enter), Some(Message::Again));
    }
}

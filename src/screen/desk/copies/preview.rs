//! What is in a copy, beside what is in the vault now; and the one yes.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, Space, container};

use super::super::super::Frame;
use super::super::super::kept::{self, Held};
use super::super::frame::{self, one, say, say_with};
use super::Message;
use crate::i18n::Args;
use crate::theme::size::{SPACE_4, SPACE_12, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, icon};

/// Draws it; nothing is known of it while it is being read.
pub(super) fn view<'a>(frame: Frame<'a>, now: &Held, held: Option<&Held>) -> Element<'a, Message> {
    let look = frame.look;
    let lines = Column::new().spacing(SPACE_24).max_width(900);
    let Some(held) = held else {
        return lines
            .push(card::empty(look, "hourglass", &one(frame, "copies-reading"), None))
            .into();
    };
    let side = |title: &str, what: &Held| {
        card::titled(look, &say(frame, title), None, kept::held(frame, what))
    };
    let both = frame::beside(frame, vec![side("copies-in-it", held), side("copies-in-now", now)]);
    let no = button::secondary(look, "copies-no", &one(frame, "cancel")).on_press(Message::Back);
    let yes = button::primary(look, "copies-yes", &one(frame, "copies-yes"))
        .icon("rotate-ccw")
        .on_press(Message::Restore);
    let actions = vec![no.into(), Space::new().width(Length::Fill).into(), yes.into()];
    let actions = words::row(look, actions).spacing(SPACE_12).align_y(Vertical::Center);
    lines.push(both).push(means(frame, held)).push(actions).into()
}

/// What putting it back means.
fn means<'a>(frame: Frame<'a>, held: &Held) -> Element<'a, Message> {
    let look = frame.look;
    let after = held.until.map(|until| {
        let args = Args::new().text("time", kept::time(frame, until).text);
        say_with(frame, "copies-means-after", &args)
    });
    let mut told = Column::new().spacing(SPACE_4).align_x(words::start(look));
    for text in after
        .into_iter()
        .chain([say(frame, "copies-means-aside"), say(frame, "copies-means-opens")])
    {
        told = told.push(words::frame_line(look, &text, Voice::DESK));
    }
    let tone = look.roles().calm();
    let sign = container(icon::icon("info", 22.0, tone.ink)).padding([2.0, 0.0]);
    let content = words::row(look, vec![sign.into(), told.width(Length::Fill).into()]);
    card::boxed(look, tone, content.spacing(SPACE_12))
}

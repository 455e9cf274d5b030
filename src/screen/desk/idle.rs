//! After how many minutes without anybody the screen is covered, and the vault
//! locked.

use iced::widget::Column;

use super::super::Frame;
use super::frame::{say, say_with};
use super::settings::Message;
use crate::domain::idle::{Limit, Limits};
use crate::i18n::Args;
use crate::theme::size::{SPACE_8, SPACE_16};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, card, choice};

/// The card of the settings in which it is chosen.
pub(super) fn view<'a>(frame: Frame<'_>, limits: Limits) -> Element<'a, Message> {
    let look = frame.look;
    let mut lines = Column::new().spacing(SPACE_16);
    for limit in Limit::ALL {
        let cards = limit.offered().into_iter().map(|minutes| {
            let args = Args::new().number("minutes", minutes);
            let label = single(&say_with(frame, "idle-minutes", &args));
            choice::card(look, format!("{}-{minutes}", limit.id()), &label)
                .compact(true)
                .chosen(limits.minutes(limit) == minutes)
                .on_press(Message::Idle(limit, minutes))
                .into()
        });
        let title = words::frame_line(look, &say(frame, limit.id()), Voice::DESK.bold());
        let columns = if look.is_narrow() { 2 } else { 4 };
        let cards = choice::grid_of(look, columns, cards.collect());
        lines = lines.push(Column::new().spacing(SPACE_8).push(title).push(cards));
    }
    card::titled(look, &say(frame, "idle-title"), Some(&say(frame, "idle-help")), lines)
}

//! What stands in the place of a screen, with nothing of a case: the cover, and
//! what is shown while the program is busy.

use iced::Length;
use iced::widget::{Column, container};

use super::words::{self, Voice};
use super::{Element, icon};
use crate::i18n::{Pair, Words};
use crate::theme::Look;
use crate::theme::size::SPACE_16;

/// The screen is covered: that it is, and how to go on.
pub fn cover<'a, M: 'a>(look: Look, title: &Pair, help: &Pair) -> Element<'a, M> {
    let title = words::inline(look, title, Voice::TITLE);
    let help = words::inline(look, help, Voice::BODY.muted(look));
    alone(look, Column::new().push(title).push(help))
}

/// The program works on something.
pub fn busy<'a, M: 'a>(look: Look, text: &Words) -> Element<'a, M> {
    alone(look, Column::new().push(words::words(look, text, Voice::BODY)))
}

/// In the middle, under the sign of the program.
fn alone<'a, M: 'a>(look: Look, told: Column<'a, M>) -> Element<'a, M> {
    let content = Column::new()
        .spacing(SPACE_16)
        .align_x(iced::Alignment::Center)
        .push(icon::icon("sunrise", 64.0, look.roles().action))
        .push(told.spacing(SPACE_16).align_x(iced::Alignment::Center));
    container(content).center(Length::Fill).into()
}

//! What screens are made of: stateless helpers that draw, in the direction of
//! the frame and in both languages. A widget never holds a sentence of its
//! own; texts come in as words or pairs.
//!
//! Reading order: [`access`] (everything that can be reached), [`words`] (all
//! text), then the rest by need. [`catalogue`] shows everything in every state.

pub mod access;
pub mod aloud;
pub mod badge;
pub mod bar;
pub mod behind;
pub mod bidi;
pub mod button;
pub mod card;
pub mod catalogue;
pub mod choice;
pub mod control;
pub mod cover;
pub mod dashed;
pub mod desk;
pub mod dialog;
pub mod field;
pub mod focus;
pub mod icon;
pub mod key;
pub mod level;
pub mod mixed;
pub mod plan;
pub mod question;
pub mod said;
pub mod stepper;
pub mod steps;
pub mod task;
pub mod timeline;
pub mod welcome;
pub mod words;

use crate::theme::Look;

/// An element as everything here makes it.
pub type Element<'a, M> = iced::Element<'a, M, iced::Theme, iced::Renderer>;

/// Takes no room.
pub fn nothing<'a, M: 'a>() -> Element<'a, M> {
    iced::widget::Space::new().into()
}

/// Content that scrolls when it is higher than its place, with the scrollbar
/// beside it.
pub fn scrolled<'a, M: 'a>(
    look: Look,
    id: &'static str,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    scroll(look, id, content.into(), iced::Length::Fill)
}

/// The same, no higher than its content.
pub fn scrolled_if_needed<'a, M: 'a>(
    look: Look,
    id: &'static str,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    scroll(look, id, content.into(), iced::Length::Shrink)
}

fn scroll<'a, M: 'a>(
    look: Look,
    id: &'static str,
    content: Element<'a, M>,
    height: iced::Length,
) -> Element<'a, M> {
    use iced::widget::scrollable::{Direction, Scrollbar};
    let bar = Scrollbar::new().width(10).scroller_width(6).margin(2);
    iced::widget::scrollable(content)
        .id(id)
        .direction(Direction::Vertical(bar))
        .width(iced::Length::Fill)
        .height(height)
        .style(crate::theme::style::scroll(look))
        .into()
}

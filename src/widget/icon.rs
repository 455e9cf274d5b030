//! Pictures, drawn in one colour.

use iced::widget::{container, svg};
use iced::{Color, Length};

use super::Element;
use crate::theme::role::Tone;
use crate::theme::{Look, icon as pictures, size, style};

/// A picture by name, this many logical pixels wide and high.
pub fn icon<'a, M: 'a>(name: &str, size: f32, colour: Color) -> Element<'a, M> {
    svg(svg::Handle::from_memory(pictures::svg(name)))
        .width(Length::Fixed(size))
        .height(Length::Fixed(size))
        .style(move |_, _| svg::Style { color: Some(colour) })
        .into()
}

/// The same, turned where the frame reads from right to left.
pub fn directed<'a, M: 'a>(look: Look, name: &str, size: f32, colour: Color) -> Element<'a, M> {
    icon(if look.is_mirrored() { pictures::mirrored(name) } else { name }, size, colour)
}

/// A picture on a soft square: the picture of a thing, not of an act.
pub fn tile<'a, M: 'a>(look: Look, name: &str, side: f32, tone: Tone) -> Element<'a, M> {
    let edge = if style::edge_width(look) > 1.0 { tone.ink } else { tone.edge };
    container(icon(name, (side * 0.56).round(), tone.ink))
        .center(Length::Fixed(side))
        .style(move |_| style::plain(tone.ground, style::border(edge, 1.0, size::RADIUS)))
        .into()
}

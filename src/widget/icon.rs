//! Pictures, drawn in one colour.

use iced::widget::{container, svg};
use iced::{Color, Length};

use super::Element;
use crate::theme::role::Tone;
use crate::theme::{Look, Mode, icon as pictures, size, style};

/// A picture by name, this many logical pixels wide and high.
pub fn icon<'a, M: 'a>(name: &str, size: f32, colour: Color) -> Element<'a, M> {
    svg(pictures::svg(name))
        .width(Length::Fixed(size))
        .height(Length::Fixed(size))
        .style(move |_, _| svg::Style { color: Some(colour) })
        .into()
}

/// The picture of a thing. Where reading is hard it is drawn larger, and as a
/// concrete one where there is one of this name.
pub fn picture<'a, M: 'a>(look: Look, name: &str, size: f32, colour: Color) -> Element<'a, M> {
    if !look.easy {
        return icon(name, size, colour);
    }
    let size = (size * 1.4).round();
    concrete(look, name, size, colour).unwrap_or_else(|| icon(name, size, colour))
}

fn concrete<'a, M: 'a>(look: Look, name: &str, size: f32, colour: Color) -> Option<Element<'a, M>> {
    let own = look.mode != Mode::HighContrast;
    let drawn = svg(pictures::concrete(name, look.mode)?)
        .width(Length::Fixed(size))
        .height(Length::Fixed(size))
        .style(move |_, _| svg::Style { color: (!own).then_some(colour) });
    Some(drawn.into())
}

/// The same, turned where the frame reads from right to left.
pub fn directed<'a, M: 'a>(look: Look, name: &str, size: f32, colour: Color) -> Element<'a, M> {
    icon(if look.is_mirrored() { pictures::mirrored(name) } else { name }, size, colour)
}

/// A picture on a soft square: the picture of a thing, not of an act.
pub fn tile<'a, M: 'a>(look: Look, name: &str, side: f32, tone: Tone) -> Element<'a, M> {
    let edge = if style::edge_width(look) > 1.0 { tone.ink } else { tone.edge };
    let concrete = concrete(look, name, (side * 0.9).round(), tone.ink).filter(|_| look.easy);
    let (side, content) = match concrete {
        Some(concrete) => ((side * 1.25).round(), concrete),
        None if look.easy => ((side * 1.25).round(), icon(name, (side * 0.7).round(), tone.ink)),
        None => (side, icon(name, (side * 0.56).round(), tone.ink)),
    };
    container(content)
        .center(Length::Fixed(side))
        .style(move |_| style::plain(tone.ground, style::border(edge, 1.0, size::RADIUS)))
        .into()
}

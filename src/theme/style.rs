//! How iced's own widgets look: closures for fields and scrollbars.

use iced::border::Radius;
use iced::theme::Palette;
use iced::widget::{container, scrollable};
use iced::{Background, Border, Color, Shadow, Theme};

use super::size::{RADIUS, RADIUS_PILL};
use super::{Look, Mode, Roles};

/// The theme that iced draws the ground and default text with.
pub fn theme(mode: Mode) -> Theme {
    let roles = Roles::of(mode);
    let name = match mode {
        Mode::Light => "light",
        Mode::Dark => "dark",
        Mode::HighContrast => "high contrast",
    };
    Theme::custom(
        name,
        Palette {
            background: roles.paper,
            text: roles.ink,
            primary: roles.primary,
            success: roles.done.ink,
            warning: roles.now.ink,
            danger: roles.now.ink,
        },
    )
}

/// A border.
pub fn border(color: Color, width: f32, radius: impl Into<Radius>) -> Border {
    Border { color, width, radius: radius.into() }
}

/// A plain box. Nothing here casts a shadow: the software renderer draws one
/// over the whole window again with each part that it redraws.
pub fn plain(ground: Color, border: Border) -> container::Style {
    container::Style {
        background: Some(Background::Color(ground)),
        border,
        text_color: None,
        shadow: Shadow::default(),
        snap: true,
    }
}

/// The width of edges: harder in high contrast.
pub fn edge_width(look: Look) -> f32 {
    if look.mode == Mode::HighContrast { 2.0 } else { 1.0 }
}

/// The edge of a field.
fn field_border(look: Look, focused: bool, hovered: bool, mistaken: bool) -> Border {
    let roles = look.roles();
    let color = match (focused, mistaken, hovered) {
        (true, _, _) => roles.ring,
        (_, true, _) => roles.now.ink,
        (_, _, true) => roles.action,
        _ => roles.edge,
    };
    let width = if focused || mistaken { 2.0 } else { edge_width(look) };
    border(color, width, RADIUS)
}

/// How a field to type in looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Field {
    /// The ground.
    pub ground: Color,
    /// The edge.
    pub border: Border,
    /// What is written, and the caret.
    pub ink: Color,
    /// What stands in an empty field.
    pub placeholder: Color,
    /// Behind what is selected.
    pub selection: Color,
    /// What shows how much more there is than can be seen.
    pub thumb: Color,
}

/// A field; `mistaken` when what stands in it was not understood.
pub fn field(look: Look, mistaken: bool, focused: bool, hovered: bool) -> Field {
    let roles = look.roles();
    Field {
        ground: roles.surface,
        border: field_border(look, focused, hovered, mistaken),
        ink: roles.ink,
        placeholder: roles.muted,
        selection: selection(roles),
        thumb: roles.edge,
    }
}

fn selection(roles: &Roles) -> Color {
    Color { a: 0.28, ..roles.action }
}

/// A quiet scrollbar.
pub fn scroll(look: Look) -> impl Fn(&Theme, scrollable::Status) -> scrollable::Style {
    move |_, status| {
        let roles = look.roles();
        let color = match status {
            scrollable::Status::Active { .. } => roles.edge,
            scrollable::Status::Hovered { .. } | scrollable::Status::Dragged { .. } => roles.action,
        };
        let rail = scrollable::Rail {
            background: None,
            border: Border::default(),
            scroller: scrollable::Scroller {
                background: Background::Color(color),
                border: border(Color::TRANSPARENT, 0.0, RADIUS_PILL),
            },
        };
        scrollable::Style {
            container: container::Style::default(),
            vertical_rail: rail,
            horizontal_rail: rail,
            gap: None,
            auto_scroll: scrollable::AutoScroll {
                background: Background::Color(roles.surface),
                border: border(roles.edge, 1.0, RADIUS_PILL),
                shadow: Shadow::default(),
                icon: roles.ink,
            },
        }
    }
}

//! Colours, sizes, fonts and pictures: the only place that knows them, besides
//! the helpers in `widget` that use them. No widget, no text, no state.
//!
//! Everything that draws takes a [`Look`] by value: in which colours, how
//! wide, in which direction the frame reads.

pub mod font;
pub mod icon;
pub mod role;
pub mod size;
pub mod style;

pub use font::{FONT, bold, font_for, fonts};
pub use role::Roles;

use crate::i18n::Direction;

/// In which colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mode {
    /// Dark ink on warm paper.
    #[default]
    Light,
    /// Light ink on deep petrol grey.
    Dark,
    /// Black, white and hard edges.
    HighContrast,
}

impl Mode {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];

    /// The id, as in settings and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }

    /// The mode of this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.id() == id)
    }
}

/// How the two languages of a row stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Layout {
    /// Beside each other, with room.
    #[default]
    Wide,
    /// Beside each other, with less of what goes along: smaller windows.
    Snug,
    /// Under each other, Dutch above: narrow windows and large zoom.
    Narrow,
    /// The same, and nothing else beside each other either.
    Tight,
}

impl Layout {
    /// The width in logical pixels under which two columns get too narrow.
    pub const NARROW_BELOW: f32 = 900.0;
    /// The width under which two cards beside each other get too narrow.
    pub const TIGHT_BELOW: f32 = 600.0;
    /// The width under which there is no room for what goes along.
    pub const SNUG_BELOW: f32 = 1240.0;

    /// The layout for a window of this width in logical pixels (after zoom).
    pub fn for_width(width: f32) -> Self {
        if width < Self::TIGHT_BELOW {
            Self::Tight
        } else if width < Self::NARROW_BELOW {
            Self::Narrow
        } else if width < Self::SNUG_BELOW {
            Self::Snug
        } else {
            Self::Wide
        }
    }
}

/// How to draw; small, passed by value to every widget function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// In which colours.
    pub mode: Mode,
    /// Beside or under each other.
    pub layout: Layout,
    /// In which direction the frame reads (bars, rows, lists). It is that of
    /// the first language.
    pub direction: Direction,
    /// Whether the two language columns have changed places.
    pub swapped: bool,
    /// Whether reading is hard: larger letters, pictures with everything.
    pub easy: bool,
}

impl Look {
    /// A look in these colours for a window of this logical width.
    pub fn new(mode: Mode, width: f32) -> Self {
        Self { mode, layout: Layout::for_width(width), ..Self::default() }
    }

    /// The colours.
    pub fn roles(self) -> &'static Roles {
        Roles::of(self.mode)
    }

    /// Whether languages stack.
    pub fn is_narrow(self) -> bool {
        matches!(self.layout, Layout::Narrow | Layout::Tight)
    }

    /// Whether nothing stands beside something else.
    pub fn is_tight(self) -> bool {
        self.layout == Layout::Tight
    }

    /// Whether there is room for what goes along.
    pub fn is_wide(self) -> bool {
        self.layout == Layout::Wide
    }

    /// Whether the frame reads from right to left.
    pub fn is_mirrored(self) -> bool {
        self.direction == Direction::RightToLeft
    }

    /// The same look for a part that reads in this direction.
    #[must_use]
    pub fn reading(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }

    /// What iced needs to know: the ground, the default ink, the accents.
    pub fn theme(self) -> iced::Theme {
        style::theme(self.mode)
    }
}

//! Sizes in logical pixels. Zoom is the window's scale factor, not here.

use iced::Pixels;

use crate::i18n::Direction;

/// The space scale.
pub const SPACE_4: f32 = 4.0;
/// See [`SPACE_4`].
pub const SPACE_8: f32 = 8.0;
/// See [`SPACE_4`].
pub const SPACE_12: f32 = 12.0;
/// See [`SPACE_4`].
pub const SPACE_16: f32 = 16.0;
/// See [`SPACE_4`].
pub const SPACE_24: f32 = 24.0;
/// See [`SPACE_4`].
pub const SPACE_32: f32 = 32.0;
/// See [`SPACE_4`].
pub const SPACE_48: f32 = 48.0;

/// Corners of controls.
pub const RADIUS: f32 = 8.0;
/// Corners of cards.
pub const RADIUS_CARD: f32 = 12.0;
/// Corners of chips and badges: fully round.
pub const RADIUS_PILL: f32 = 999.0;

/// The least height of anything that can be pressed.
pub const PRESS: f32 = 48.0;
/// The height of the desk's header.
pub const TOP_BAR: f32 = 64.0;
/// The height of the walk's top bar: up to three lines stand in it.
pub const WALK_BAR: f32 = 72.0;
/// The height of the walk's bottom bar.
pub const BOTTOM_BAR: f32 = 80.0;
/// The width of the desk's rail.
pub const RAIL: f32 = 208.0;
/// The same where it is narrow: pictures only.
pub const RAIL_NARROW: f32 = 96.0;
/// The margin of a page.
pub const MARGIN: f32 = 48.0;
/// The margin of a page that holds rows and cards.
pub const MARGIN_LIST: f32 = 40.0;
/// The widest line of running text: about 70 characters of body text.
pub const LINE: f32 = 640.0;

/// Arabic script looks smaller than Latin at the same size.
const ARABIC: f32 = 1.12;

/// The type scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    /// 44: the name, on the first screen only.
    Display,
    /// 28: the question, the title of a page.
    Title,
    /// 22: a section.
    Heading,
    /// 20: the word on a choice card.
    Lead,
    /// 18: running text in the shared view.
    Body,
    /// 16: running text at the desk, buttons.
    Desk,
    /// 15: what goes along with a row or a card.
    Side,
    /// 14: the smallest there is.
    Small,
}

impl Type {
    /// The size for a text that reads in this direction; a step larger where
    /// reading is hard.
    pub fn size(self, easy: bool, direction: Direction) -> Pixels {
        let (ordinary, larger) = match self {
            Self::Display => (44.0, 44.0),
            Self::Title => (28.0, 32.0),
            Self::Heading => (22.0, 28.0),
            Self::Lead => (20.0, 26.0),
            Self::Body => (18.0, 22.0),
            Self::Desk => (16.0, 20.0),
            Self::Side => (15.0, 18.0),
            Self::Small => (14.0, 16.0),
        };
        let latin = if easy { larger } else { ordinary };
        match direction {
            Direction::LeftToRight => Pixels(latin),
            Direction::RightToLeft => Pixels(latin * ARABIC),
        }
    }

    /// The height of a line, relative to the size. Arabic gets the same height
    /// in pixels, so that two columns keep the same rhythm.
    pub fn line_height(self, direction: Direction) -> f32 {
        let latin = match self {
            Self::Display | Self::Title | Self::Heading | Self::Lead => 1.32,
            Self::Body | Self::Desk | Self::Side | Self::Small => 1.44,
        };
        match direction {
            Direction::LeftToRight => latin,
            Direction::RightToLeft => latin / ARABIC * 1.06,
        }
    }
}

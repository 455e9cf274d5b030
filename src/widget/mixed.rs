//! Text with words of both directions, read only.
//!
//! A stock text with `DUO` in an Arabic sentence runs past its edge, and marks
//! of Arabic letters that hang outside the line stay on the screen when the
//! text goes. Here the text is broken and drawn by the rows of [`super::bidi`].

#[cfg(test)]
mod tests;

use iced::advanced::graphics::text::{Paragraph, font_system};
use iced::advanced::text::Paragraph as _;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Color, Font, Length, Pixels, Point, Rectangle, Renderer, Size, Theme};

use super::Element;
use super::bidi::{Letters, broken, draw, is_mark};
use crate::i18n::{Direction, Words};

/// Whether a text has parts of both directions. Isolated values count: their
/// edges are such a boundary as well.
pub fn is_mixed(text: &str) -> bool {
    let (mut right, mut other) = (false, false);
    for c in text.chars() {
        if c.is_numeric() || is_mark(c) {
            other = true;
        } else if matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
        {
            right = true;
        } else if c.is_alphabetic() {
            other = true;
        }
    }
    right && other
}

/// A text with words of both directions, or in Arabic letters.
pub struct Mixed {
    text: String,
    direction: Direction,
    letters: Letters,
    ink: Option<Color>,
    width: Length,
}

impl Mixed {
    /// These words, as wide as their widest row; `line_height` is relative.
    pub fn new(words: &Words, font: Font, size: Pixels, line_height: f32) -> Self {
        let letters = Letters { font, size, line: size.0 * line_height };
        let (text, direction) = (words.text.clone(), words.direction);
        Self { text, direction, letters, ink: None, width: Length::Shrink }
    }

    /// In this colour; that of the surroundings where nothing is said.
    #[must_use]
    pub fn ink(self, ink: Option<Color>) -> Self {
        Self { ink, ..self }
    }

    /// This wide; each row begins where the language begins.
    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }
}

/// The rows as they were last broken, and for what.
#[derive(Default)]
struct State {
    made_for: Option<(String, Direction, Letters)>,
    /// How often fonts were loaded: rows shaped without them look different.
    fonts: Option<iced::advanced::graphics::text::Version>,
    /// The width that they were broken for.
    limit: f32,
    /// The width of the widest.
    widest: f32,
    rows: Vec<Paragraph>,
}

impl State {
    fn update(&mut self, wanted: &Mixed, limit: f32) {
        let fonts = font_system().read().ok().map(|fonts| fonts.version());
        let same = self.fonts == fonts
            && self.made_for.as_ref().is_some_and(|(text, direction, letters)| {
                (text, *direction, *letters) == (&wanted.text, wanted.direction, wanted.letters)
            });
        // Rows that fit a narrower place would be broken in the same places.
        if same && (self.widest..=self.limit).contains(&limit) {
            return;
        }
        let letters = wanted.letters;
        let lines = wanted.text.split('\n');
        let rows = lines.flat_map(|line| broken(line, wanted.direction, letters, limit));
        // The spaces where a row was broken are not part of its width.
        self.rows = rows.map(|row| letters.shape(row.drawn.trim_end())).collect();
        self.widest = self.rows.iter().map(Paragraph::min_width).fold(0.0, f32::max);
        self.limit = limit;
        self.fonts = fonts;
        self.made_for = Some((wanted.text.clone(), wanted.direction, wanted.letters));
    }
}

impl<M> Widget<M, Theme, Renderer> for Mixed {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        layout::sized(limits, self.width, Length::Shrink, |limits| {
            state.update(self, limits.max().width);
            let height = state.rows.iter().map(|_| self.letters.line).sum();
            Size::new(state.widest, height)
        })
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let mut top = bounds.y;
        for row in &tree.state.downcast_ref::<State>().rows {
            let left = match self.direction {
                Direction::LeftToRight => bounds.x,
                Direction::RightToLeft => bounds.x + bounds.width - row.min_width(),
            };
            let ink = self.ink.unwrap_or(style.text_color);
            draw(renderer, row, self.letters.line, Point::new(left, top), ink, *viewport);
            top += self.letters.line;
        }
    }

    fn operate(
        &mut self,
        _: &mut Tree,
        layout: Layout<'_>,
        _: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.text);
    }
}

impl<'a, M: 'a> From<Mixed> for Element<'a, M> {
    fn from(mixed: Mixed) -> Self {
        Element::new(mixed)
    }
}

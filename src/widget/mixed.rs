//! Text with words of both directions, read only.
//!
//! The text engine does not break a line where the direction changes, so a
//! stock text with `DUO` in an Arabic sentence runs past its edge. Here the
//! rows are broken first and each is drawn as a line of its own.

use std::ops::Range;

use iced::advanced::graphics::text::{Paragraph, font_system};
use iced::advanced::text::{
    Alignment, LineHeight, Paragraph as _, Renderer as _, Shaping, Text, Wrapping,
};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::alignment::Vertical;
use iced::{Color, Font, Length, Pixels, Point, Rectangle, Renderer, Size, Theme};
use unicode_bidi::format_chars::{LRM, LRO, PDF, RLM, RLO};
use unicode_bidi::{BidiInfo, Level};

use super::Element;
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

/// Whether this is a mark that sets a direction, and is not seen.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// How the letters are drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Letters {
    font: Font,
    size: Pixels,
    line_height: LineHeight,
}

impl Letters {
    /// One line, as long as it is.
    fn shape(self, line: &str) -> Paragraph {
        Paragraph::with_text(Text {
            content: line,
            bounds: Size::INFINITE,
            size: self.size,
            line_height: self.line_height,
            font: self.font,
            align_x: Alignment::Default,
            align_y: Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        })
    }
}

/// A text with words of both directions.
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
        let letters = Letters { font, size, line_height: LineHeight::Relative(line_height) };
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
        self.rows = broken(&wanted.text, wanted.direction, wanted.letters, limit)
            .iter()
            .map(|row| wanted.letters.shape(row))
            .collect();
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
            let height = state.rows.iter().map(Paragraph::min_height).sum();
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
            let size = row.min_bounds();
            let left = match self.direction {
                Direction::LeftToRight => bounds.x,
                Direction::RightToLeft => bounds.x + bounds.width - size.width,
            };
            let ink = self.ink.unwrap_or(style.text_color);
            renderer.fill_paragraph(row, Point::new(left, top), ink, *viewport);
            top += size.height;
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

/// What to draw on each row so that none is wider than `limit`.
fn broken(text: &str, direction: Direction, letters: Letters, limit: f32) -> Vec<String> {
    let base = match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let mut drawn = Vec::new();
    for line in text.split('\n') {
        let levels = BidiInfo::new(line, Some(base)).levels;
        let advances = advances(line, letters);
        let starts = starts(line, &advances, limit);
        for (n, start) in starts.iter().enumerate() {
            let end = starts.get(n + 1).copied().unwrap_or(line.len());
            drawn.push(spelled_out(line, *start..end, &levels, base));
        }
    }
    drawn
}

/// The width of each cluster of letters, by the place where it begins.
fn advances(line: &str, letters: Letters) -> Vec<(usize, f32)> {
    let shaped = letters.shape(line);
    let runs = shaped.buffer().layout_runs();
    let glyphs = runs.flat_map(|run| run.glyphs.iter().map(|glyph| (glyph.start, glyph.w)));
    let mut advances: Vec<_> = glyphs.collect();
    advances.sort_by_key(|advance| advance.0);
    advances
}

/// Where rows begin.
fn starts(line: &str, advances: &[(usize, f32)], limit: f32) -> Vec<usize> {
    let whole = whole_values(line, advances, limit);
    let mut places = unicode_linebreak::linebreaks(line)
        .map(|(at, _)| at)
        .filter(|at| !whole.iter().any(|value| value.start < *at && *at < value.end))
        .peekable();
    let (mut starts, mut x) = (vec![0], 0.0);
    // The last place where this row may end, and how wide it is up to there.
    let mut chance = None;
    for &(at, advance) in advances {
        while let Some(place) = places.next_if(|place| *place <= at) {
            chance = Some((place, x));
        }
        let space = line.get(at..).is_some_and(|rest| rest.starts_with(char::is_whitespace));
        while !space && x + advance > limit && starts.last() != Some(&at) {
            // A word wider than the line is cut where the line ends.
            let (cut, before) = chance.take().unwrap_or((at, x));
            starts.push(cut);
            x -= before;
        }
        x += advance;
    }
    starts
}

/// The isolated values (a date, a name, a phone number) that fit on a row:
/// those are never cut.
fn whole_values(line: &str, advances: &[(usize, f32)], limit: f32) -> Vec<Range<usize>> {
    let (mut open, mut whole) = (Vec::new(), Vec::new());
    for (at, c) in line.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push(at),
            '\u{2069}' => whole.extend(open.pop().map(|start| start..at + c.len_utf8())),
            _ => {}
        }
    }
    let width = |value: &Range<usize>| -> f32 {
        advances.iter().filter(|(at, _)| value.contains(at)).map(|(_, advance)| advance).sum()
    };
    whole.retain(|value| width(value) <= limit);
    whole
}

/// A row with marks that give each letter the direction that it has in the
/// whole text, where that may follow from what is now on other rows.
fn spelled_out(line: &str, row: Range<usize>, levels: &[Level], base: Level) -> String {
    let over = |level: u8| if level % 2 == 1 { RLO } else { LRO };
    let base = base.number();
    let mut drawn = String::from(if base == 1 { RLM } else { LRM });
    drawn.push(over(base));
    let mut level = base;
    let start = row.start;
    for (at, c) in line.get(row).unwrap_or_default().trim_end().char_indices() {
        // The marks of the text have done their work.
        if is_mark(c) {
            continue;
        }
        let wanted = levels.get(start + at).map_or(base, Level::number);
        (level..wanted).for_each(|level| drawn.push(over(level + 1)));
        (wanted..level).for_each(|_| drawn.push(PDF));
        level = wanted;
        drawn.push(c);
    }
    drawn
}

#[cfg(test)]
#[path = "mixed/tests.rs"]
mod tests;

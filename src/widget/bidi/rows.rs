//! Where the rows of a text begin and end, and what is drawn on each: for text
//! that is only read and for text that is being written.
//!
//! The text engine does not break a row where the direction changes, and a row
//! on its own would lose the direction that its letters have in the whole
//! text. So rows are broken here, and each is drawn with marks that spell out
//! the direction of every letter.

use std::ops::Range;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{
    Alignment, LineHeight, Paragraph as _, Renderer as _, Shaping, Text, Wrapping,
};
use iced::alignment::Vertical;
use iced::{Color, Font, Pixels, Point, Rectangle, Renderer, Size};
use unicode_bidi::format_chars::{LRM, LRO, PDF, RLM, RLO};
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation;

use super::page::Spec;
use crate::i18n::Direction;
use crate::theme;

/// How much higher the box is that a row is drawn in than the row: marks of
/// Arabic hang outside the line, and what is drawn outside the box of a text
/// stays on the screen when the text goes.
const ROOM: f32 = 1.6;

/// Takes the place of a mark of the text itself; it is as long, and not seen.
const NOTHING: char = '\u{2060}';

/// Whether this is a mark that sets a direction, and is not seen.
pub(in crate::widget) fn is_mark(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// How the letters are drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::widget) struct Letters {
    pub(in crate::widget) font: Font,
    pub(in crate::widget) size: Pixels,
    /// The height that a row takes, in logical pixels.
    pub(in crate::widget) line: f32,
}

impl Letters {
    /// Those of a text that reads in this direction, on rows this high.
    pub(in crate::widget) fn of(text: &str, direction: Direction, spec: &Spec) -> Self {
        let font = theme::font_for(text);
        let size = spec.size.size(spec.easy, script_of(text, direction));
        Self { font, size, line: spec.line }
    }

    /// One row, as long as it is.
    pub(in crate::widget) fn shape(self, row: &str) -> Paragraph {
        Paragraph::with_text(Text {
            content: row,
            bounds: Size::INFINITE,
            size: self.size,
            line_height: LineHeight::Absolute((self.line * ROOM).into()),
            font: self.font,
            align_x: Alignment::Default,
            align_y: Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        })
    }
}

/// The direction of the script that a text is written in, by the fonts' sizes:
/// a Dutch word in an Arabic column keeps its own size, and so does a Dutch
/// line with an Arabic word.
pub(in crate::widget) fn script_of(text: &str, direction: Direction) -> Direction {
    let is_latin = direction == Direction::LeftToRight
        && text.chars().find(|c| c.is_alphabetic()).is_some_and(|c| c.is_ascii());
    let font = theme::font_for(text);
    if theme::font::family(font) == Some("Noto Sans Arabic") && !is_latin {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

/// Draws a shaped row with its line at this place: the letters stand in the
/// middle of their box, thus of the line.
pub(in crate::widget) fn draw(
    renderer: &mut Renderer,
    row: &Paragraph,
    line: f32,
    at: Point,
    ink: Color,
    clip: Rectangle,
) {
    let above = (row.min_height() - line) / 2.0;
    renderer.fill_paragraph(row, Point::new(at.x, at.y - above), ink, clip);
}

/// What stands on one row.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::widget) struct Row {
    /// Where it is in the text.
    pub(in crate::widget) range: Range<usize>,
    /// Its length without the spaces at its end.
    pub(in crate::widget) body: usize,
    /// What is drawn for it, with marks; the spaces at its end come last.
    pub(in crate::widget) drawn: String,
    parts: Vec<Part>,
}

/// A piece of what is drawn without marks in it, and what of the row it shows.
#[derive(Debug, Clone, PartialEq)]
struct Part {
    drawn: Range<usize>,
    of_row: Range<usize>,
}

impl Row {
    /// What of the row a cluster of the drawn letters shows; `None` for marks.
    pub(super) fn shown_by(&self, drawn: Range<usize>) -> Option<Range<usize>> {
        let after = self.parts.partition_point(|part| part.drawn.start <= drawn.start);
        let part = self.parts.get(after.checked_sub(1)?)?;
        if drawn.start >= part.drawn.end {
            return None;
        }
        if part.drawn.len() != part.of_row.len() {
            // A dot stands for all of its letter.
            return Some(part.of_row.clone());
        }
        let start = part.of_row.start + (drawn.start - part.drawn.start);
        Some(start..(start + drawn.len()).min(part.of_row.end))
    }

    /// A dot for each letter: what is typed there is a secret.
    pub(super) fn dots(line: &str) -> Self {
        let mut row =
            Self { range: 0..line.len(), body: line.len(), drawn: String::new(), parts: vec![] };
        for (at, letter) in line.grapheme_indices(true) {
            let start = row.drawn.len();
            row.drawn.push('•');
            let drawn = start..row.drawn.len();
            row.parts.push(Part { drawn, of_row: at..at + letter.len() });
        }
        row
    }
}

/// The rows of one line of text, so that none is wider than `limit`.
pub(in crate::widget) fn broken(
    line: &str,
    direction: Direction,
    letters: Letters,
    limit: f32,
) -> Vec<Row> {
    let base = match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let levels = BidiInfo::new(line, Some(base)).levels;
    let starts =
        if limit.is_finite() { starts(line, &advances(line, letters), limit) } else { vec![0] };
    let ends = starts.iter().skip(1).copied().chain([line.len()]);
    let ranges = starts.iter().copied().zip(ends);
    ranges.map(|(start, end)| spelled_out(line, start..end, &levels, base)).collect()
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
            // Inside a cluster no row can end.
            chance = (place == at).then_some((place, x)).or(chance);
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
fn spelled_out(line: &str, range: Range<usize>, levels: &[Level], base: Level) -> Row {
    let over = |level: u8| if level % 2 == 1 { RLO } else { LRO };
    let base = base.number();
    let text = line.get(range.clone()).unwrap_or_default();
    let (body, spaces) = text.split_at(text.trim_end().len());
    let mut drawn = String::from(if base == 1 { RLM } else { LRM });
    drawn.push(over(base));
    let (mut level, mut parts) = (base, Vec::<Part>::new());
    for (at, c) in body.char_indices() {
        let wanted = levels.get(range.start + at).map_or(base, Level::number);
        if wanted != level || parts.is_empty() {
            (level..wanted).for_each(|level| drawn.push(over(level + 1)));
            (wanted..level).for_each(|_| drawn.push(PDF));
            level = wanted;
            parts.push(Part { drawn: drawn.len()..drawn.len(), of_row: at..at });
        }
        // The marks of the text have done their work.
        drawn.push(if is_mark(c) { NOTHING } else { c });
        if let Some(part) = parts.last_mut() {
            part.drawn.end = drawn.len();
            part.of_row.end = at + c.len_utf8();
        }
    }
    (base..=level).for_each(|_| drawn.push(PDF));
    let start = drawn.len();
    drawn.push_str(spaces);
    parts.push(Part { drawn: start..drawn.len(), of_row: body.len()..text.len() });
    Row { range, body: body.len(), drawn, parts }
}

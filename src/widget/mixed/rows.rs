//! Where the rows of a mixed text begin and end, and what is drawn on each.

use std::ops::Range;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::alignment::Vertical;
use iced::{Font, Pixels, Size};
use unicode_bidi::format_chars::{LRM, LRO, PDF, RLM, RLO};
use unicode_bidi::{BidiInfo, Level};

use crate::i18n::Direction;

/// Whether this is a mark that sets a direction, and is not seen.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// How the letters are drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Letters {
    pub(super) font: Font,
    pub(super) size: Pixels,
    pub(super) line_height: LineHeight,
}

impl Letters {
    /// One line, as long as it is.
    pub(super) fn shape(self, line: &str) -> Paragraph {
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

/// What to draw on each row so that none is wider than `limit`.
pub(super) fn broken(
    text: &str,
    direction: Direction,
    letters: Letters,
    limit: f32,
) -> Vec<String> {
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

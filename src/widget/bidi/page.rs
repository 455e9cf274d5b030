//! A text as it stands on the screen: its rows, and where a caret stands in
//! them.
//!
//! Places in the text are byte offsets. A place between two letters that run in
//! different directions has two places on the screen, so a [`Caret`] also says
//! to which of the two letters it belongs.

use std::collections::VecDeque;
use std::ops::Range;

use iced::advanced::graphics::text::{Paragraph, Version, font_system};
use iced::advanced::text::Paragraph as _;

use super::cells::{Cell, cells};
use super::rows::{Letters, Row, broken};
use crate::i18n::{Direction, direction_of};
use crate::theme::size::Type;

/// The width of a caret, in logical pixels.
pub const CARET: f32 = 2.0;

/// A place to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Caret {
    /// Where in the text.
    pub at: usize,
    /// Whether it belongs to the letter after it, not to the one before.
    pub after: bool,
}

/// How a text is laid out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spec {
    /// The size of the letters.
    pub size: Type,
    /// Whether they are larger, because reading is hard.
    pub easy: bool,
    /// The height of a row, in logical pixels, whatever the script.
    pub line: f32,
    /// The width of the view; rows are broken there.
    pub width: f32,
    /// A single row, as long as it is.
    pub one_line: bool,
    /// Dots instead of letters.
    pub secret: bool,
    /// The direction of a text without letters.
    pub direction: Direction,
}

/// A line of text up to its line break, broken into rows.
#[derive(Debug)]
struct Line {
    text: String,
    direction: Direction,
    rows: Vec<(Row, Paragraph)>,
}

/// Which row of which line, and where that is in the whole text.
#[derive(Debug, Clone)]
struct Place {
    line: usize,
    row: usize,
    /// Where the row stands in the whole text.
    range: Range<usize>,
    /// Its length without the spaces at its end.
    body: usize,
    rtl: bool,
    /// Whether a line begins or ends here.
    first: bool,
    last: bool,
    /// Its left edge, in logical pixels.
    left: f32,
}

/// A text as it stands on the screen.
#[derive(Debug, Default)]
pub struct Page {
    made_for: Option<(String, Spec)>,
    /// How often fonts were loaded: rows shaped without them look different.
    fonts: Option<Version>,
    lines: Vec<Line>,
    places: Vec<Place>,
    width: f32,
}

impl Page {
    /// Lays the text out anew where it or its place changed.
    pub fn update(&mut self, text: &str, spec: Spec) {
        let fonts = font_system().read().ok().map(|fonts| fonts.version());
        let before = self.made_for.as_ref().filter(|_| self.fonts == fonts);
        if before.is_some_and(|(old, of)| old == text && *of == spec) {
            return;
        }
        let kept = before.is_some_and(|(_, of)| *of == spec);
        let mut old: VecDeque<Line> = std::mem::take(&mut self.lines).into();
        if !kept {
            old.clear();
        }
        // An empty line goes on in the direction of the one before.
        let mut direction = spec.direction;
        for line in text.split('\n') {
            direction = match direction_of(line) {
                _ if spec.secret => Direction::LeftToRight,
                found => found.unwrap_or(direction),
            };
            let same = |old: &Line| old.direction == direction && old.text == line;
            let line = match old.iter().position(same).and_then(|at| old.drain(..=at).next_back()) {
                Some(line) => line,
                // The first of the old ones is what this line was before.
                None => Line::new(line, direction, spec, old.front()),
            };
            self.lines.push(line);
        }
        self.fonts = fonts;
        self.made_for = Some((text.to_owned(), spec));
        self.find_places(spec);
    }

    fn find_places(&mut self, spec: Spec) {
        let widths = self.lines.iter().flat_map(|line| &line.rows).map(|row| row.1.min_width());
        let widest = widths.fold(0.0, f32::max) + CARET;
        self.width = if spec.one_line { spec.width.max(widest) } else { spec.width };
        self.places.clear();
        let mut start = 0;
        for (at, line) in self.lines.iter().enumerate() {
            let rtl = line.direction == Direction::RightToLeft;
            for (row, (broken, shaped)) in line.rows.iter().enumerate() {
                self.places.push(Place {
                    line: at,
                    row,
                    range: start + broken.range.start..start + broken.range.end,
                    body: broken.body,
                    rtl,
                    first: row == 0,
                    last: row + 1 == line.rows.len(),
                    left: if rtl { self.width - CARET - shaped.min_width() } else { 0.0 },
                });
            }
            start += line.text.len() + 1;
        }
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// The width of what is drawn.
    pub fn width(&self) -> f32 {
        self.width
    }

    /// The left edge of each row, and what is drawn there.
    pub fn rows(&self) -> impl Iterator<Item = (f32, &Paragraph)> {
        let lines = self.lines.iter().flat_map(|line| &line.rows);
        self.places.iter().zip(lines).map(|(place, (_, shaped))| (place.left, shaped))
    }

    /// Where a row stands in the text; `None` where there is no such row.
    #[cfg(any(test, fuzzing))]
    pub fn range(&self, row: usize) -> Option<Range<usize>> {
        self.places.get(row).map(|place| place.range.clone())
    }

    /// Whether the row where this caret stands reads from right to left.
    pub fn is_rtl(&self, caret: Caret) -> bool {
        self.places.get(self.row_of(caret)).is_some_and(|place| place.rtl)
    }

    /// The cells of a row, from left to right.
    pub fn cells(&self, row: usize) -> Vec<Cell> {
        let find = |place: &Place| {
            let line = self.lines.get(place.line)?;
            let (row, shaped) = line.rows.get(place.row)?;
            let text = line.text.get(row.range.clone())?;
            Some(cells(row, shaped, text, place.range.start, place.left))
        };
        self.places.get(row).and_then(find).unwrap_or_default()
    }

    /// The row that a caret stands on.
    pub fn row_of(&self, caret: Caret) -> usize {
        let row = self.places.partition_point(|place| place.range.start <= caret.at);
        let row = row.saturating_sub(1);
        match self.places.get(row) {
            Some(here) if !caret.after && here.range.start == caret.at && !here.first => row - 1,
            _ => row,
        }
    }

    /// Between which cells of its row a caret stands: 0 is left of all.
    fn slot(place: &Place, cells: &[Cell], caret: Caret) -> usize {
        match cells.iter().enumerate().find(|(_, cell)| cell.holds(caret)) {
            // Right of its cell, if it follows one that runs right or precedes
            // one that runs left.
            Some((n, cell)) => n + usize::from(cell.rtl == caret.after),
            None if (caret.at > place.range.start || caret.after) != place.rtl => cells.len(),
            None => 0,
        }
    }

    /// The row and the place from the left where a caret stands.
    pub fn place_of(&self, caret: Caret) -> (usize, f32) {
        let row = self.row_of(caret);
        let Some(place) = self.places.get(row) else { return (0, 0.0) };
        let cells = self.cells(row);
        let slot = Self::slot(place, &cells, caret);
        let left = slot.checked_sub(1).and_then(|n| cells.get(n));
        let x = match (left, cells.get(slot)) {
            (Some(left), _) => left.right,
            (None, Some(right)) => right.left,
            (None, None) => place.left,
        };
        (row, x)
    }

    /// The caret where one begins to read a row.
    pub fn start_of(&self, row: usize) -> Caret {
        let start = |place: &Place| Caret { at: place.range.start, after: !place.first };
        self.places.get(row).map(start).unwrap_or_default()
    }

    /// The caret where one ends to read a row: before the spaces at a break.
    pub fn end_of(&self, row: usize) -> Caret {
        let end = |place: &Place| {
            if place.last {
                return Caret { at: place.range.end, after: true };
            }
            let body = place.range.start + place.body;
            Caret { at: if place.body == 0 { place.range.end } else { body }, after: false }
        };
        self.places.get(row).map(end).unwrap_or_default()
    }

    /// The caret nearest to a place from the left on a row.
    pub fn nearest(&self, row: usize, x: f32) -> Caret {
        let row = row.min(self.places.len().saturating_sub(1));
        let rtl = self.places.get(row).is_some_and(|place| place.rtl);
        let cells = self.cells(row);
        let (Some(first), Some(last)) = (cells.first(), cells.last()) else {
            return self.start_of(row);
        };
        if x < first.left {
            return if rtl { self.end_of(row) } else { self.start_of(row) };
        }
        match cells.iter().find(|cell| x < cell.right) {
            Some(cell) if x < f32::midpoint(cell.left, cell.right) => cell.at_left(),
            Some(cell) => cell.at_right(),
            None if x <= last.right => last.at_right(),
            None if rtl => self.start_of(row),
            None => self.end_of(row),
        }
    }

    /// The parts of a row that are selected, from left to right. A selected
    /// line break shows as a short piece, `stub` wide.
    pub fn selected(&self, row: usize, range: &Range<usize>, stub: f32) -> Vec<(f32, f32)> {
        let mut spans: Vec<(f32, f32)> = Vec::new();
        let Some(place) = self.places.get(row) else { return spans };
        if range.is_empty() || range.start > place.range.end || range.end < place.range.start {
            return spans;
        }
        let cells = self.cells(row);
        let inside = |cell: &&Cell| cell.range.start < range.end && cell.range.end > range.start;
        for cell in cells.iter().filter(inside) {
            match spans.last_mut() {
                Some(last) if (last.1 - cell.left).abs() < 0.5 => last.1 = cell.right,
                _ => spans.push((cell.left, cell.right)),
            }
        }
        if place.last && range.contains(&place.range.end) {
            let end = self.place_of(self.end_of(row)).1;
            spans.push(if place.rtl { (end - stub, end) } else { (end, end + stub) });
        }
        spans
    }

    /// Over one visible cell to the left or right, or onto the row beside it.
    pub fn step(&self, from: Caret, right: bool) -> Caret {
        let row = self.row_of(from);
        let Some(place) = self.places.get(row) else { return from };
        let forward = right != place.rtl;
        let cells = self.cells(row);
        let mut slot = Self::slot(place, &cells, from);
        loop {
            let next = if right { Some(slot) } else { slot.checked_sub(1) };
            let Some((n, cell)) = next.and_then(|n| Some((n, cells.get(n)?))) else { break };
            slot = if right { n + 1 } else { n };
            let caret = if right { cell.at_right() } else { cell.at_left() };
            // Where a row was broken, its end and the start of the next are one
            // place.
            let broken = forward && !place.last && caret.at == place.range.end;
            if cell.right - cell.left > 0.01 && !broken {
                return caret;
            }
        }
        let beside = if forward { Some(row + 1) } else { row.checked_sub(1) };
        let Some((row, place)) = beside.and_then(|row| Some((row, self.places.get(row)?))) else {
            return from;
        };
        let cells = self.cells(row);
        let from_left = forward != place.rtl;
        let caret = match if from_left { cells.first() } else { cells.last() } {
            Some(cell) if from_left => cell.at_left(),
            Some(cell) => cell.at_right(),
            None => self.start_of(row),
        };
        if !forward && !place.last { self.step(caret, right) } else { caret }
    }
}

impl Line {
    /// Breaks a line; takes over what was shaped of it before.
    fn new(text: &str, direction: Direction, spec: Spec, before: Option<&Self>) -> Self {
        let letters = Letters::of(text, direction, &spec);
        let limit = if spec.one_line { f32::INFINITY } else { (spec.width - CARET).max(1.0) };
        let rows = if spec.secret {
            vec![Row::dots(text)]
        } else {
            broken(text, direction, letters, limit)
        };
        let alike = before.filter(|old| Letters::of(&old.text, old.direction, &spec) == letters);
        let shape = |row: Row| {
            let known = alike.and_then(|old| old.rows.iter().find(|(of, _)| of.drawn == row.drawn));
            let shaped = known.map_or_else(|| letters.shape(&row.drawn), |(_, old)| old.clone());
            (row, shaped)
        };
        Self { text: text.to_owned(), direction, rows: rows.into_iter().map(shape).collect() }
    }
}

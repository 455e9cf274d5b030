//! The place of each letter on a row, from left to right. All that is drawn or
//! pressed in a field follows from these.

use std::ops::Range;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::graphics::text::cosmic_text::LayoutGlyph;
use unicode_segmentation::UnicodeSegmentation;

use super::page::Caret;
use super::rows::Row;

/// The place of what a reader sees as one letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What of the text it is, in bytes.
    pub range: Range<usize>,
    /// Its left edge, in logical pixels.
    pub left: f32,
    /// Its right edge.
    pub right: f32,
    /// Whether it runs from right to left.
    pub rtl: bool,
}

impl Cell {
    /// The caret at its left edge.
    pub fn at_left(&self) -> Caret {
        if self.rtl { self.after() } else { self.before() }
    }

    /// The caret at its right edge.
    pub fn at_right(&self) -> Caret {
        if self.rtl { self.before() } else { self.after() }
    }

    fn before(&self) -> Caret {
        Caret { at: self.range.start, after: true }
    }

    fn after(&self) -> Caret {
        Caret { at: self.range.end, after: false }
    }

    /// Whether this caret belongs to it.
    pub fn holds(&self, caret: Caret) -> bool {
        if caret.after {
            self.range.contains(&caret.at)
        } else {
            self.range.start < caret.at && caret.at <= self.range.end
        }
    }

    /// Takes a cluster in that belongs to the same letter.
    fn join(&mut self, other: &Self) {
        self.range.start = self.range.start.min(other.range.start);
        self.range.end = self.range.end.max(other.range.end);
        self.left = self.left.min(other.left);
        self.right = self.right.max(other.right);
    }
}

/// The cells of a row that holds `text`, which begins at `at` in the whole
/// text; `left` is where the row begins on the screen.
pub fn cells(row: &Row, shaped: &Paragraph, text: &str, at: usize, left: f32) -> Vec<Cell> {
    let starts: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
    let mut cells = Vec::with_capacity(starts.len());
    for cluster in clusters(row, shaped, &starts) {
        split(&cluster, &starts, &mut cells);
    }
    for cell in &mut cells {
        cell.range = cell.range.start + at..cell.range.end + at;
        cell.left += left;
        cell.right += left;
    }
    cells
}

/// The clusters of the font, joined where several draw one letter.
fn clusters(row: &Row, shaped: &Paragraph, starts: &[usize]) -> Vec<Cell> {
    let is_start = |at: usize| starts.binary_search(&at).is_ok();
    let Some(run) = shaped.buffer().layout_runs().next() else { return Vec::new() };
    // A row from right to left lists its letters from there.
    let mut glyphs: Vec<&LayoutGlyph> = run.glyphs.iter().collect();
    if run.rtl {
        glyphs.reverse();
    }
    let mut clusters: Vec<Cell> = Vec::with_capacity(glyphs.len());
    for glyph in glyphs {
        let Some(range) = row.shown_by(glyph.start..glyph.end) else { continue };
        let rtl = glyph.level.is_rtl();
        let cell = Cell { range, left: glyph.x, right: glyph.x + glyph.w, rtl };
        let joins = |last: &Cell| {
            let (first, second) = if rtl { (&cell, last) } else { (last, &cell) };
            let continued = first.range.end == second.range.start && !is_start(second.range.start);
            last.rtl == rtl && (last.range == cell.range || continued)
        };
        match clusters.last_mut() {
            Some(last) if joins(last) => last.join(&cell),
            _ => clusters.push(cell),
        }
    }
    clusters
}

/// A cluster that draws several letters (a ligature) is shared among them.
fn split(cluster: &Cell, starts: &[usize], cells: &mut Vec<Cell>) {
    let Range { start, end } = cluster.range;
    let inside = starts.iter().copied().filter(|at| start < *at && *at < end);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut from = start;
    for at in inside.chain([end]) {
        ranges.push(from..at);
        from = at;
    }
    if cluster.rtl {
        ranges.reverse();
    }
    #[allow(clippy::cast_precision_loss, reason = "a handful of letters")]
    let step = (cluster.right - cluster.left) / ranges.len() as f32;
    let mut left = cluster.left;
    for range in ranges {
        cells.push(Cell { range, left, right: left + step, rtl: cluster.rtl });
        left += step;
    }
}

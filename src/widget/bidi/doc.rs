//! A text that is being written: the caret in it, what is selected, and what a
//! key does to it.

use std::ops::Range;

use iced::Point;
use unicode_segmentation::UnicodeSegmentation;

use super::history::History;
use super::page::{CARET, Caret, Page, Spec};

/// Where the caret can go. Left and right are those of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Move {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    /// Where one begins or ends to read the row.
    Home,
    End,
    /// The beginning or the end of the whole text.
    First,
    Last,
}

/// A text that is being written.
#[derive(Debug, Default)]
pub struct Doc {
    text: String,
    caret: Caret,
    /// Where the selection began.
    anchor: Caret,
    /// Where up and down go to, from the left.
    goal: Option<f32>,
    history: History,
    /// How often the text was changed here.
    edits: u64,
    spec: Option<Spec>,
    page: Page,
    /// The height of the view, and how far the text has moved in it.
    height: f32,
    scroll: (f32, f32),
}

impl Doc {
    /// A text with the caret at its end: whoever comes back goes on there.
    pub fn new(text: &str) -> Self {
        let caret = Caret { at: text.len(), after: true };
        Self { text: text.to_owned(), caret, anchor: caret, ..Self::default() }
    }

    /// What is written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its rows.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// How often it was changed by its writer.
    pub fn edits(&self) -> u64 {
        self.edits
    }

    /// Where the caret is.
    pub fn caret(&self) -> Caret {
        self.caret
    }

    /// How far the text has moved in its view, to the left and up.
    pub fn scroll(&self) -> (f32, f32) {
        self.scroll
    }

    /// Takes a text from outside. What was done before cannot be undone in it.
    pub fn set_text(&mut self, text: &str) {
        let was_at_end = self.caret.at == self.text.len();
        text.clone_into(&mut self.text);
        self.history = History::default();
        let most = if was_at_end { text.len() } else { self.caret.at.min(text.len()) };
        self.caret = Caret { at: text.floor_char_boundary(most), after: most == text.len() };
        self.anchor = self.caret;
    }

    /// Takes a text that was made of this one by a press beside the field. It
    /// is undone as typing is.
    pub fn exchange(&mut self, text: &str) {
        self.replace(0..self.text.len(), text, false);
    }

    // ---- the view ----

    /// Lays it out.
    pub fn layout(&mut self, spec: Spec) {
        let new = self.spec.replace(spec) != Some(spec);
        if spec.secret {
            // What was typed while it could be read is secret from now on.
            self.history = History::default();
        }
        self.page.update(&self.text, spec);
        if new {
            self.show_caret();
        }
    }

    /// The height of all rows.
    pub fn content_height(&self) -> f32 {
        #[allow(clippy::cast_precision_loss, reason = "a count of rows")]
        let rows = self.page.len() as f32;
        rows * self.line()
    }

    /// Shows it in a view of this height.
    pub fn set_height(&mut self, height: f32) {
        if (self.height - height).abs() > 0.1 {
            self.height = height;
            self.show_caret();
        }
        self.scroll_by(0.0);
    }

    /// The height of a row.
    pub fn line(&self) -> f32 {
        self.spec.map_or(1.0, |spec| spec.line)
    }

    fn view_width(&self) -> f32 {
        self.spec.map_or(0.0, |spec| spec.width)
    }

    /// Whether not all of it can be seen at once.
    pub fn overflows(&self) -> bool {
        self.page.width() > self.view_width() + 0.1 || self.content_height() > self.height + 0.1
    }

    /// Moves the text up in its view, as far as there is more.
    pub fn scroll_by(&mut self, by: f32) {
        let bottom = (self.content_height() - self.height).max(0.0);
        let far = (self.page.width() - self.view_width()).max(0.0);
        self.scroll = (self.scroll.0.clamp(0.0, far), (self.scroll.1 + by).clamp(0.0, bottom));
    }

    /// The top of a row in the text.
    pub fn top(&self, row: usize) -> f32 {
        #[allow(clippy::cast_precision_loss, reason = "a count of rows")]
        let row = row as f32;
        row * self.line()
    }

    fn show_caret(&mut self) {
        let (row, x) = self.page.place_of(self.caret);
        let width = self.view_width();
        self.scroll.0 = self.scroll.0.clamp((x + CARET - width).max(0.0), x.max(0.0));
        let top = self.top(row);
        let above = top - self.scroll.1;
        let below = above + self.line() - self.height;
        self.scroll_by(if above < 0.0 { above } else { below.max(0.0) });
    }

    /// The caret nearest to a point in the view.
    pub fn hit(&self, point: Point) -> Caret {
        let row = (point.y + self.scroll.1) / self.line();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not below 0")]
        let row = row.max(0.0) as usize;
        self.page.nearest(row, point.x + self.scroll.0)
    }

    // ---- caret and selection ----

    /// What is selected, in bytes.
    pub fn selection(&self) -> Range<usize> {
        self.caret.at.min(self.anchor.at)..self.caret.at.max(self.anchor.at)
    }

    /// What is selected, if anything is.
    pub fn selected(&self) -> Option<&str> {
        self.text.get(self.selection()).filter(|text| !text.is_empty())
    }

    /// Puts the caret somewhere; with `select`, what lies between is selected.
    pub fn set_caret(&mut self, caret: Caret, select: bool) {
        self.caret = caret;
        if !select {
            self.anchor = caret;
        }
        self.goal = None;
        self.history.close();
        self.show_caret();
    }

    /// Selects this part.
    pub fn select(&mut self, range: &Range<usize>) {
        self.anchor = Caret { at: range.start, after: true };
        self.set_caret(Caret { at: range.end, after: false }, true);
    }

    /// Selects everything.
    pub fn select_all(&mut self) {
        self.select(&(0..self.text.len()));
    }

    /// The word around a caret. What is secret has none.
    pub fn word_at(&self, caret: Caret) -> Range<usize> {
        if self.is_secret() {
            return 0..self.text.len();
        }
        let mut words = self.text.split_word_bound_indices().map(|(at, word)| at..at + word.len());
        let holds = |word: &Range<usize>| {
            if caret.after {
                word.contains(&caret.at)
            } else {
                word.start < caret.at && caret.at <= word.end
            }
        };
        words.find(holds).unwrap_or(caret.at..caret.at)
    }

    /// Moves the caret; with `select`, what it passes is selected.
    pub fn go(&mut self, movement: Move, select: bool) {
        let selection = self.selection();
        let rtl = self.page.is_rtl(self.caret);
        let row = self.page.row_of(self.caret);
        let mut goal = None;
        let caret = match movement {
            Move::Left | Move::Right if !selection.is_empty() && !select => {
                let forward = (movement == Move::Right) != rtl;
                let at = if forward { selection.end } else { selection.start };
                Caret { at, after: !forward }
            }
            Move::Left => self.page.step(self.caret, false),
            Move::Right => self.page.step(self.caret, true),
            Move::WordLeft => self.word_step(rtl),
            Move::WordRight => self.word_step(!rtl),
            Move::Up | Move::Down => {
                let x = self.goal.unwrap_or_else(|| self.page.place_of(self.caret).1);
                goal = Some(x);
                match movement {
                    Move::Up => row
                        .checked_sub(1)
                        .map_or_else(|| self.page.start_of(row), |row| self.page.nearest(row, x)),
                    _ if row + 1 < self.page.len() => self.page.nearest(row + 1, x),
                    _ => self.page.end_of(row),
                }
            }
            Move::Home => self.page.start_of(row),
            Move::End => self.page.end_of(row),
            Move::First => Caret { at: 0, after: false },
            Move::Last => Caret { at: self.text.len(), after: true },
        };
        self.set_caret(caret, select);
        self.goal = goal;
    }

    /// To the end of the word, or back to its beginning, as one reads.
    fn word_step(&self, forward: bool) -> Caret {
        let (before, after) = self.text.split_at(self.caret.at);
        let is_word = |word: &str| word.chars().any(char::is_alphanumeric);
        let at = if self.is_secret() {
            if forward { self.text.len() } else { 0 }
        } else if forward {
            let found = after.split_word_bound_indices().find(|(_, word)| is_word(word));
            found.map_or(self.text.len(), |(at, word)| before.len() + at + word.len())
        } else {
            let found = before.split_word_bound_indices().rfind(|(_, word)| is_word(word));
            found.map_or(0, |(at, _)| at)
        };
        Caret { at, after: !forward }
    }

    // ---- writing ----

    /// Writes this where the caret is, in place of what is selected. The text
    /// must be clean, and of one line in a field of one line.
    pub fn insert(&mut self, text: &str) {
        let range = self.selection();
        let typed = range.is_empty() && text.graphemes(true).count() == 1;
        self.replace(range, text, typed);
    }

    /// Removes what is selected, or the letter before the caret: of a letter
    /// with marks the last mark.
    pub fn backspace(&mut self) {
        let mut range = self.selection();
        if range.is_empty() {
            let before = self.text.get(..range.start).unwrap_or_default();
            let last = before.chars().next_back();
            let mark = last.filter(|c| {
                matches!(c, '\u{200c}' | '\u{200d}' | '\u{64b}'..='\u{65f}' | '\u{670}')
            });
            let letter = before.graphemes(true).next_back().map_or(0, str::len);
            range.start -= mark.map_or(letter, char::len_utf8);
        }
        self.replace(range, "", false);
    }

    /// Removes what is selected, or the letter after the caret.
    pub fn delete(&mut self) {
        let mut range = self.selection();
        if range.is_empty() {
            let after = self.text.get(range.end..).unwrap_or_default();
            range.end += after.graphemes(true).next().map_or(0, str::len);
        }
        self.replace(range, "", false);
    }

    /// Removes what is selected, or up to the end or the beginning of a word.
    pub fn delete_word(&mut self, forward: bool) {
        let mut range = self.selection();
        if range.is_empty() {
            let at = self.word_step(forward).at;
            range = range.start.min(at)..range.end.max(at);
        }
        self.replace(range, "", false);
    }

    fn replace(&mut self, range: Range<usize>, with: &str, typed: bool) {
        if range.is_empty() && with.is_empty() {
            return;
        }
        let caret = Caret { at: range.start + with.len(), after: false };
        if self.is_secret() {
            // Nothing of a secret is kept.
            self.text.replace_range(range, with);
        } else {
            let before = (self.caret, self.anchor);
            self.history.replace(&mut self.text, range, with, before, typed);
        }
        self.written(caret, caret);
    }

    /// Takes the last step back.
    pub fn undo(&mut self) {
        if let Some((caret, anchor)) = self.history.undo(&mut self.text) {
            self.written(caret, anchor);
        }
    }

    /// Does the last undone step again.
    pub fn redo(&mut self) {
        if let Some((caret, anchor)) = self.history.redo(&mut self.text) {
            self.written(caret, anchor);
        }
    }

    /// The text is another: shows it, with the caret here.
    fn written(&mut self, caret: Caret, anchor: Caret) {
        (self.caret, self.anchor, self.goal) = (caret, anchor, None);
        self.edits += 1;
        if let Some(spec) = self.spec {
            self.page.update(&self.text, spec);
        }
        self.show_caret();
    }

    fn is_secret(&self) -> bool {
        self.spec.is_some_and(|spec| spec.secret)
    }
}

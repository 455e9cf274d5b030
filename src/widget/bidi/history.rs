//! What was done to a text, to undo it and to do it again.

use std::ops::Range;

use super::page::Caret;

/// One step: what stood there, and what came instead.
#[derive(Debug, Clone)]
struct Change {
    at: usize,
    removed: String,
    inserted: String,
    /// Where caret and anchor were before.
    before: (Caret, Caret),
    /// Typed letter by letter: the next letter may join it.
    open: bool,
}

/// The steps that can be undone and done again.
#[derive(Debug, Default)]
pub struct History {
    done: Vec<Change>,
    undone: Vec<Change>,
}

impl History {
    /// Puts `with` in the place of `range` and keeps how to undo that. A word
    /// that is typed in one go is one step.
    pub fn replace(
        &mut self,
        text: &mut String,
        range: Range<usize>,
        with: &str,
        before: (Caret, Caret),
        typed: bool,
    ) {
        let removed = text.get(range.clone()).unwrap_or_default().to_owned();
        text.replace_range(range.clone(), with);
        self.undone.clear();
        let open =
            self.done.last_mut().filter(|last| typed && last.goes_on_with(range.start, with));
        if let Some(last) = open {
            last.inserted.push_str(with);
            return;
        }
        let inserted = with.to_owned();
        self.done.push(Change { at: range.start, removed, inserted, before, open: typed });
    }

    /// The caret was moved: what is typed now is another step.
    pub fn close(&mut self) {
        if let Some(last) = self.done.last_mut() {
            last.open = false;
        }
    }

    /// Takes the last step back; where caret and anchor stand then, if there
    /// was one.
    pub fn undo(&mut self, text: &mut String) -> Option<(Caret, Caret)> {
        let mut change = self.done.pop()?;
        change.open = false;
        text.replace_range(change.at..change.at + change.inserted.len(), &change.removed);
        let before = change.before;
        self.undone.push(change);
        Some(before)
    }

    /// Does the last undone step again.
    pub fn redo(&mut self, text: &mut String) -> Option<(Caret, Caret)> {
        let change = self.undone.pop()?;
        text.replace_range(change.at..change.at + change.removed.len(), &change.inserted);
        let caret = Caret { at: change.at + change.inserted.len(), after: false };
        self.done.push(change);
        Some((caret, caret))
    }
}

impl Change {
    fn goes_on_with(&self, at: usize, typed: &str) -> bool {
        let ends_a_word = self.inserted.ends_with(char::is_whitespace);
        self.open
            && self.at + self.inserted.len() == at
            && (!ends_a_word || typed.starts_with(char::is_whitespace))
    }
}

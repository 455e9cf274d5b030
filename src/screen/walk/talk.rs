//! Agreements that two people go through one by one: which one is spoken about
//! now, and what is half typed about each.

use crate::domain::answer::clean;
use crate::domain::event::{Field, LineKey};
use crate::domain::plan::Line;

/// Where the two of them are.
#[derive(Debug, Clone)]
pub(super) struct Talk {
    open: Opened,
    /// What is half typed, by line.
    typed: Vec<(LineKey, String)>,
}

/// The line that is spoken about.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Opened {
    /// Nobody chose yet: the first of which something is left.
    First,
    Line(LineKey),
    Nothing,
}

impl Talk {
    /// With what was half typed in fields of this kind.
    pub fn new(kind: &str, drafts: &[(Field, String)]) -> Self {
        let typed = drafts
            .iter()
            .filter(|(field, text)| field.kind() == kind && !text.is_empty())
            .map(|(field, text)| (LineKey(field.rest().to_owned()), text.clone()))
            .collect();
        Self { open: Opened::First, typed }
    }

    /// The line that is spoken about, of these; `left` says whether something
    /// is left to say about one.
    pub fn open<'a>(&self, lines: Vec<&'a Line>, left: impl Fn(&Line) -> bool) -> Option<&'a Line> {
        let mut lines = lines.into_iter();
        match &self.open {
            Opened::First => lines.find(|line| left(line)),
            Opened::Line(key) => lines.find(|line| line.key == *key),
            Opened::Nothing => None,
        }
    }

    /// Whether somebody chose what is open.
    pub fn is_chosen(&self) -> bool {
        self.open != Opened::First
    }

    /// Stays with this line from here on.
    pub fn hold(&mut self, key: &LineKey) {
        self.open = Opened::Line(key.clone());
    }

    /// Opens a line, or closes it.
    pub fn toggle(&mut self, key: LineKey, was_open: bool) {
        self.open = if was_open { Opened::Nothing } else { Opened::Line(key) };
    }

    /// Goes to the next line of which something is left, if there is one.
    pub fn next(
        &mut self,
        told: &LineKey,
        lines: &[&Line],
        left: impl Fn(&Line) -> bool,
    ) -> Option<LineKey> {
        let next = lines.iter().find(|line| line.key != *told && left(line));
        let next = next.map(|line| line.key.clone());
        self.open = next.clone().map_or(Opened::Nothing, Opened::Line);
        next
    }

    /// What is half typed about a line.
    pub fn typed(&self, key: &LineKey) -> Option<&str> {
        self.typed.iter().find(|(of, _)| of == key).map(|(_, text)| text.as_str())
    }

    /// Somebody types about a line.
    pub fn put(&mut self, key: &LineKey, text: String) {
        self.forget(key);
        self.typed.push((key.clone(), text));
    }

    /// What was typed about a line is kept now.
    pub fn forget(&mut self, key: &LineKey) {
        self.typed.retain(|(of, _)| of != key);
    }

    /// All that is half typed, to be kept.
    pub fn take(&mut self) -> Vec<(LineKey, String)> {
        std::mem::take(&mut self.typed)
    }
}

/// What is worth keeping of what was typed.
pub(super) fn kept(text: &str) -> Option<String> {
    let text = clean(text.trim());
    (!text.is_empty()).then_some(text)
}

//! What the program put on the clipboard: it goes from there after a while and
//! on locking, unless something else lies there by then.

use std::hash::{DefaultHasher, Hash, Hasher};

use iced::Task;

use super::{App, Message};

/// What was copied last. Not the text: only enough to know it again.
#[derive(Debug, Default)]
pub(super) struct Copied {
    mark: Option<u64>,
    /// How often something was copied.
    times: u64,
}

impl Copied {
    /// By what the timer was armed, while something of ours may lie there.
    pub fn timer(&self) -> Option<u64> {
        self.mark.map(|_| self.times)
    }
}

impl App {
    /// Remembers it.
    pub(super) fn copied(&mut self, mark: Option<u64>) {
        self.copied = Copied { mark, times: self.copied.times + 1 };
    }

    /// Takes it from the clipboard, where it still lies there.
    pub(super) fn clear_copied(&mut self) -> Task<Message> {
        let Some(own) = self.copied.mark.take() else { return Task::none() };
        iced::clipboard::read().then(move |text| match text {
            Some(text) if mark(&text) == own => iced::clipboard::write(String::new()),
            _ => Task::none(),
        })
    }
}

/// A field has just copied something: looks what it was.
pub(super) fn look() -> Task<Message> {
    iced::clipboard::read().map(|text| Message::Copied(text.as_deref().map(mark)))
}

fn mark(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

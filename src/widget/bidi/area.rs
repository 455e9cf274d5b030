//! The field in the making: what a screen says about it.

use iced::advanced::Layout;
use iced::widget::Id;
use iced::{Padding, Rectangle};

use super::page::Spec;
use crate::domain::answer::clean;
use crate::i18n::{Direction, Words};
use crate::theme::size::Type;
use crate::theme::style;
use crate::widget::Element;

type Style<'a> = Box<dyn Fn(bool, bool) -> style::Field + 'a>;

/// A place to write text of both directions in; without
/// [`on_input_maybe`](Self::on_input_maybe) it can be read and copied.
pub struct Area<'a, M> {
    pub(super) id: Id,
    pub(super) subject: String,
    pub(super) value: String,
    pub(super) placeholder: Words,
    pub(super) spec: Spec,
    /// The least and the greatest height of a field of several lines.
    pub(super) heights: Option<(f32, f32)>,
    pub(super) padding: Padding,
    pub(super) on_input: Option<Box<dyn Fn(String) -> M + 'a>>,
    pub(super) on_submit: Option<M>,
    pub(super) style: Style<'a>,
}

impl<'a, M> Area<'a, M> {
    /// A field of one line with this clean text. Another `subject` makes it
    /// another field: nothing that was written about one thing can come back
    /// by undo under another.
    pub fn new(
        id: Id,
        subject: String,
        value: String,
        style: impl Fn(bool, bool) -> style::Field + 'a,
    ) -> Self {
        Self {
            id,
            subject,
            value,
            placeholder: Words::default(),
            spec: Spec {
                size: Type::Desk,
                easy: false,
                line: 24.0,
                width: 0.0,
                one_line: true,
                secret: false,
                direction: Direction::LeftToRight,
            },
            heights: None,
            padding: Padding::ZERO,
            on_input: None,
            on_submit: None,
            style: Box::new(style),
        }
    }

    /// Shown while it is empty.
    #[must_use]
    pub fn placeholder(mut self, words: Words) -> Self {
        self.placeholder = words;
        self
    }

    /// Letters of this size on rows of this height.
    #[must_use]
    pub fn letters(mut self, size: Type, line: f32) -> Self {
        (self.spec.size, self.spec.line) = (size, line);
        self
    }

    /// Larger letters, where reading is hard.
    #[must_use]
    pub fn easy(mut self, easy: bool) -> Self {
        self.spec.easy = easy;
        self
    }

    /// The direction of a text without letters.
    #[must_use]
    pub fn direction(mut self, direction: Direction) -> Self {
        self.spec.direction = direction;
        self
    }

    /// Dots instead of letters; it cannot be copied, and nothing of it is kept.
    #[must_use]
    pub fn secret(mut self, secret: bool) -> Self {
        self.spec.secret = secret;
        self
    }

    /// Several lines: it grows with its text between these heights.
    #[must_use]
    pub fn lines(mut self, least: f32, greatest: f32) -> Self {
        self.spec.one_line = false;
        self.heights = Some((least, greatest.max(least)));
        self
    }

    /// Room around the text.
    #[must_use]
    pub fn padding(mut self, padding: Padding) -> Self {
        self.padding = padding;
        self
    }

    /// Typing sends this, with the whole cleaned text.
    #[must_use]
    pub fn on_input_maybe(mut self, message: Option<Box<dyn Fn(String) -> M + 'a>>) -> Self {
        self.on_input = message;
        self
    }

    /// Enter in a field of one line sends this.
    #[must_use]
    pub fn on_submit_maybe(mut self, message: Option<M>) -> Self {
        self.on_submit = message;
        self
    }

    /// A text as it may stand here.
    pub(super) fn fitting(&self, text: &str) -> String {
        let text = clean(&text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " "));
        if self.spec.one_line { text.trim_matches('\n').replace('\n', " ") } else { text }
    }

    pub(super) fn inside(&self, layout: Layout<'_>) -> Rectangle {
        layout.bounds().shrink(self.padding)
    }
}

impl<'a, M: Clone + 'a> From<Area<'a, M>> for Element<'a, M> {
    fn from(area: Area<'a, M>) -> Self {
        Element::new(area)
    }
}

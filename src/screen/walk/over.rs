//! What stands over the step that is on: how somebody reads, or what an
//! official word means. While it does, no key reaches the step.

use super::{Message, frame, reading, terms};
use crate::domain::id::TermId;
use crate::screen::{Frame, Key};
use crate::widget::Element;

/// What stands over the step that is on.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) enum Over {
    #[default]
    Nothing,
    /// How somebody reads; opened by its key or by its button.
    Reading { by_key: bool },
    /// What an official word means.
    Term(TermId),
}

impl Over {
    /// Whether a key is not for the step.
    pub fn takes(&self, key: Key) -> bool {
        *self != Self::Nothing || key == Key::Reading
    }

    /// What a key means that is not for the step.
    pub fn key(&self, key: Key, frame: Frame<'_>) -> Option<Message> {
        match self {
            Self::Nothing => Some(Message::OpenReading { by_key: true }),
            Self::Reading { .. } => reading::key(key, frame).map(Message::Reading),
            Self::Term(_) => matches!(key, Key::Escape | Key::Enter).then_some(Message::CloseOver),
        }
    }

    /// The id of what opened it, which gets the keyboard back. After a key the
    /// step begins anew: Enter goes on.
    pub fn opener(self) -> Option<String> {
        match self {
            Self::Nothing | Self::Reading { by_key: true } => None,
            Self::Reading { by_key: false } => Some(frame::READING.to_owned()),
            Self::Term(term) => Some(terms::word_id(&term)),
        }
    }

    /// The step with what stands over it.
    pub fn view<'a>(&self, frame: Frame<'a>, under: Element<'a, Message>) -> Element<'a, Message> {
        match self {
            Self::Nothing => under,
            Self::Reading { .. } => reading::over(frame, under),
            Self::Term(term) => terms::over(frame, under, term, Message::CloseOver),
        }
    }
}

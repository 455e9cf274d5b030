//! What is typed at a line: how it is agreed otherwise, why it does not fit,
//! why it starts now; and an action in own words.

use iced::Length;
use iced::widget::Column;
use serde::{Deserialize, Serialize};

use super::super::Ask;
use super::super::basics::told;
use super::{Message, said};
use crate::domain::answer::Class;
use crate::domain::event::{Body, Field, LineKey, Who};
use crate::domain::id::EventId;
use crate::domain::plan::{Line, Standing};
use crate::screen::{Frame, draft};
use crate::theme::size::{SPACE_12, SPACE_16};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, choice};

/// The form that is open at the open line.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) enum Form {
    #[default]
    None,
    /// "Anders": who, by when, own words.
    Change(Change),
    /// "Dit past niet": why.
    Decline(String),
    /// "Toch nu beginnen": why.
    Gate(String),
}

/// "Anders".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Change {
    pub(super) who: Who,
    pub(super) by: String,
    pub(super) words: String,
}

/// An action in own words, in the making.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Own {
    pub(super) id: EventId,
    pub(super) text: String,
    pub(super) who: Who,
    pub(super) by: String,
}

/// What was typed, if anything was.
pub(super) fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

impl Change {
    pub(super) fn of(line: &Line) -> Self {
        Self {
            who: line.who,
            by: line.by.map(told::typed).unwrap_or_default(),
            words: said::own_words(line).unwrap_or_default(),
        }
    }
}

impl Form {
    /// Whether something is in it that would be lost.
    pub(super) fn is_touched(&self, line: &Line) -> bool {
        match self {
            Self::None => false,
            Self::Change(change) => *change != Change::of(line),
            Self::Decline(words) | Self::Gate(words) => some(words).is_some(),
        }
    }

    /// What a reason becomes.
    pub(super) fn written(&self, frame: Frame<'_>, line: &Line) -> Option<Ask> {
        match self {
            Self::Decline(words) => {
                let reason = Some(some(words)?);
                Some(super::decide(frame, line, Body::MeasureDeclined { reason }))
            }
            Self::Gate(words) => Some(super::start_now(frame, line, some(words)?)),
            Self::None | Self::Change(_) => None,
        }
    }

    /// Of what it becomes.
    fn field(&self, line: &Line) -> Field {
        match self {
            Self::Gate(_) => Field::gate(&line.key),
            Self::None | Self::Change(_) | Self::Decline(_) => Field::line(&line.key),
        }
    }

    /// Keeps what is typed so far.
    pub(super) fn keep(&self, line: &Line, frame: Frame<'_>) -> Ask {
        if !self.is_touched(line) {
            return self.forget(line, frame);
        }
        draft::keep(said::class(frame.catalog, line), self.field(line), self).into()
    }

    /// Forgets what was typed: the form was closed on purpose.
    pub(super) fn forget(&self, line: &Line, frame: Frame<'_>) -> Ask {
        draft::forget(said::class(frame.catalog, line), self.field(line)).into()
    }

    /// The form that was half filled in at a line, and the line.
    pub(super) fn of(drafts: &[(Field, String)]) -> Option<(LineKey, Self)> {
        drafts.iter().filter(|(field, _)| matches!(field.kind(), "line" | "gate")).find_map(
            |(field, _)| Some((LineKey(field.rest().to_owned()), draft::form(drafts, field)?)),
        )
    }

    /// The form under the cards of the open line.
    pub(super) fn view<'a>(&'a self, frame: Frame<'a>, line: &Line) -> Element<'a, Message> {
        let both = frame.both;
        match self {
            Self::None => crate::widget::nothing(),
            Self::Change(change) => Column::new()
                .spacing(SPACE_16)
                .width(Length::Fill)
                .push(told::heading(frame, "basics-who"))
                .push(told::who_buttons(frame, "plan", Some(change.who), Message::Who))
                .push(told::day_field(
                    frame,
                    "plan-by".to_owned(),
                    &both.pair("basics-by"),
                    &change.by,
                    Message::By,
                ))
                .push(own_words(frame, "plan-own-words", &change.words))
                .push(keep(frame, "plan-agree"))
                .into(),
            Self::Decline(reason) => {
                let known = match &line.standing {
                    Standing::Declined(Some(known)) if reason.is_empty() => Some(known),
                    _ => None,
                };
                let mut lines = Column::new().spacing(SPACE_12).width(Length::Fill);
                if let Some(known) = known {
                    let args = crate::i18n::Args::new().text("words", known);
                    let said = both.pair_with("plan-said", &args);
                    lines = lines.push(words::both(frame.look, &said, Voice::DESK));
                }
                lines
                    .push(own_words(frame, "plan-why-not", reason))
                    .push(keep(frame, "plan-keep"))
                    .into()
            }
            Self::Gate(reason) => gate(frame, reason),
        }
    }
}

fn gate<'a>(frame: Frame<'a>, reason: &'a str) -> Element<'a, Message> {
    let cards = super::REASONS.into_iter().enumerate().map(|(at, (id, picture))| {
        choice::card(frame.look, id, &frame.both.pair(id))
            .picture(picture)
            .key((at + 1).to_string())
            .compact(true)
            .on_press(Message::Reason(id))
            .into()
    });
    Column::new()
        .spacing(SPACE_12)
        .width(Length::Fill)
        .push(told::heading(frame, "plan-start-why"))
        .push(choice::grid(frame.look, cards.collect()))
        .push(own_words(frame, "plan-gate-own", reason))
        .push(keep(frame, "plan-start-now"))
        .into()
}

fn own_words<'a>(frame: Frame<'a>, id: &'static str, value: &'a str) -> Element<'a, Message> {
    frame
        .free_text(format!("{id}-field"), &frame.both.pair(id), value)
        .picture("pencil")
        .on_input(Message::Words)
        .on_submit(Message::Keep)
        .into()
}

/// The press that keeps the form, and the one that closes it.
fn keep<'a>(frame: Frame<'a>, id: &'static str) -> Element<'a, Message> {
    let both = frame.both;
    words::row(
        frame.look,
        vec![
            button::secondary(frame.look, format!("{id}-keep"), &both.pair(id))
                .icon("check")
                .on_press(Message::Keep)
                .into(),
            button::quiet(frame.look, "plan-form-close", &both.pair("cancel"))
                .on_press(Message::CloseForm)
                .into(),
        ],
    )
    .spacing(SPACE_12)
    .wrap()
    .into()
}

impl Own {
    fn field(&self) -> Field {
        Field::one_of("action", self.id)
    }

    /// Keeps what is typed so far.
    pub(super) fn keep(&self) -> Ask {
        draft::keep(Class::Shared, self.field(), self).into()
    }

    /// Forgets what was typed: the form was closed on purpose.
    pub(super) fn forget(&self) -> Ask {
        draft::forget(Class::Shared, self.field()).into()
    }

    /// The action that was half typed, if one was.
    pub(super) fn of(drafts: &[(Field, String)]) -> Option<Self> {
        let mut own = drafts.iter().filter(|(field, _)| field.kind() == "action");
        own.find_map(|(field, _)| draft::form(drafts, field))
    }

    /// The form for an action in own words.
    pub(super) fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let ready = some(&self.text).is_some();
        let buttons = vec![
            button::secondary(look, "plan-own-keep", &both.pair("plan-add-done"))
                .icon("check")
                .on_press_maybe(ready.then_some(Message::OwnKeep))
                .into(),
            button::quiet(look, "plan-own-close", &both.pair("cancel"))
                .on_press(Message::OwnClose)
                .into(),
        ];
        let text = frame
            .free_text("plan-own-text", &both.pair("plan-add-what"), &self.text)
            .picture("pencil")
            .large()
            .on_input(Message::OwnText)
            .on_submit(Message::OwnKeep);
        let lines = Column::new()
            .spacing(SPACE_16)
            .push(told::heading(frame, "plan-add"))
            .push(Element::from(text))
            .push(told::heading(frame, "basics-who"))
            .push(told::who_buttons(frame, "plan-own", Some(self.who), Message::OwnWho))
            .push(told::day_field(
                frame,
                "plan-own-by".to_owned(),
                &both.pair("basics-by"),
                &self.by,
                Message::OwnBy,
            ))
            .push(words::row(look, buttons).spacing(SPACE_12).wrap());
        card::card(look, lines)
    }
}

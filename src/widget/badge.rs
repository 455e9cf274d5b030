//! Badges and chips: a picture and a word and a colour, never a colour alone.

use iced::alignment::Vertical;
use iced::widget::container;

use super::words::{self, Voice};
use super::{Element, dashed, icon};
use crate::domain::basics::ItemState;
use crate::domain::date_rule::DateKind;
use crate::i18n::Pair;
use crate::theme::role::Tone;
use crate::theme::size::{RADIUS, SPACE_8, SPACE_12};
use crate::theme::{Look, style};

/// How soon something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Nearness {
    /// Today, overdue, or the last days.
    Now,
    /// This week, or soon.
    Soon,
    /// There is time.
    #[default]
    Later,
    /// Somebody else has to act.
    Waiting,
    /// Behind us, in order.
    Done,
}

/// The colours of a state.
pub fn state_tone(look: Look, state: ItemState) -> Tone {
    let roles = look.roles();
    match state {
        ItemState::Urgent => roles.now,
        ItemState::Open => roles.open,
        ItemState::InProgress => roles.progress,
        ItemState::Done => roles.done,
        ItemState::NotApplicable | ItemState::Unknown => roles.neutral(),
    }
}

/// The picture of a state.
pub fn state_picture(state: ItemState) -> &'static str {
    match state {
        ItemState::Urgent => "alarm-clock",
        ItemState::Open => "circle",
        ItemState::InProgress => "hourglass",
        ItemState::Done => "circle-check",
        ItemState::NotApplicable => "minus",
        ItemState::Unknown => "circle-help",
    }
}

/// How an item stands.
pub fn state<'a, M: 'a>(look: Look, state: ItemState, label: &Pair) -> Element<'a, M> {
    let loose = matches!(state, ItemState::Unknown | ItemState::NotApplicable);
    chip(look, state_picture(state), label, state_tone(look, state), loose)
}

/// A date with its kind: what is printed or law has a full edge, what is
/// reckoned or guessed a dashed one.
pub fn date<'a, M: 'a>(
    look: Look,
    nearness: Nearness,
    kind: DateKind,
    label: &Pair,
) -> Element<'a, M> {
    let picture = match (nearness, kind) {
        (Nearness::Waiting, _) => "hourglass",
        (Nearness::Done, _) => "circle-check",
        (Nearness::Now, DateKind::Letter | DateKind::Legal) => "alarm-clock",
        (_, DateKind::Letter) => "mail",
        (_, DateKind::Legal) => "scale",
        (_, DateKind::Planning) => "calendar-days",
        (_, DateKind::Estimate) => "tilde",
    };
    chip(look, picture, label, tone(look, nearness), kind == DateKind::Estimate)
}

/// The colours of how soon something is.
pub fn tone(look: Look, nearness: Nearness) -> Tone {
    let roles = look.roles();
    match nearness {
        Nearness::Now => roles.now,
        Nearness::Soon => roles.open,
        Nearness::Later => roles.neutral(),
        Nearness::Waiting => roles.progress,
        Nearness::Done => roles.done,
    }
}

/// A picture and a word in a soft box; `loose` draws its edge dashed.
pub fn chip<'a, M: 'a>(
    look: Look,
    picture: &str,
    label: &Pair,
    tone: Tone,
    loose: bool,
) -> Element<'a, M> {
    let first = Voice::SIDE.bold().ink(tone.ink);
    let label = words::stacked(look, label, first, Voice::SMALL.ink(tone.ink));
    let parts = vec![icon::picture(look, picture, 18.0, tone.ink), label];
    let content = words::row(look, parts).spacing(SPACE_8).align_y(Vertical::Center);
    let content = container(content).padding([3.0, SPACE_12]);
    if loose {
        let edge = if tone == look.roles().neutral() { look.roles().edge } else { tone.ink };
        return dashed::dashed(look, content, edge, tone.ground, RADIUS + 6.0);
    }
    let edge = if style::edge_width(look) > 1.0 { tone.ink } else { tone.edge };
    content.style(move |_| style::plain(tone.ground, style::border(edge, 1.0, RADIUS + 6.0))).into()
}

//! The steps of the walk in the bar above it, in as many words as there is
//! room for: the second language gives way first, then the names of the steps
//! that are not on, then those steps themselves.

use iced::alignment::{Horizontal, Vertical};
use iced::widget::{Column, container, responsive};
use iced::{Alignment, Color, Length};

use super::access::{Role, access};
use super::words::{self, Voice};
use super::{Element, icon};
use crate::i18n::{Pair, Words};
use crate::theme::size::{PRESS, RADIUS, SPACE_4, SPACE_8};
use crate::theme::{Look, style};

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Nothing is left to do there.
    Done,
    /// Behind us, with something left.
    Passed,
    /// Here.
    Now,
    /// Ahead.
    Next,
}

/// A step, which can be pressed.
pub struct Step<M> {
    /// For the keyboard and for tests.
    pub id: &'static str,
    /// In both languages.
    pub name: Pair,
    /// Where reading is hard.
    pub picture: &'static str,
    /// Where it stands.
    pub how: How,
    /// Goes there.
    pub press: M,
}

/// How much of the names there is room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    Both,
    First,
    /// Of the step that is on; the others are signs.
    Now,
    /// Only the step that is on.
    Alone,
}

/// About how wide a letter is.
const LETTER: f32 = 7.6;
/// The sign of a step that is done.
const TICK: f32 = 14.0;
/// The picture where reading is hard, before it is made larger.
const PICTURE: f32 = 17.0;
/// Beside a name.
const BESIDE: f32 = 5.0;

/// How wide these words are, about.
fn wide(words: &Words) -> f32 {
    f32::from(u16::try_from(words.text.chars().count()).unwrap_or(u16::MAX)) * LETTER
}

/// How wide a step with this in it is.
fn around(content: f32) -> f32 {
    (content + 2.0 * BESIDE).max(PRESS)
}

/// All steps in one row.
pub fn steps<'a, M: Clone + 'a>(look: Look, steps: Vec<Step<M>>) -> Element<'a, M> {
    let need = |with_second: bool| -> f32 {
        let one = |step: &Step<M>| {
            let second = step.name.second.as_ref().filter(|_| with_second);
            let sign = if step.how == How::Done { TICK + 2.0 } else { 0.0 };
            around(wide(&step.name.first).max(second.map_or(0.0, wide)) + sign)
        };
        steps.iter().map(one).sum()
    };
    let (both, first) = (need(true), need(false));
    let sign = if look.easy { 1.4 * PICTURE } else { TICK };
    let alone = |step: &Step<M>| if step.how == How::Now { wide(&step.name.first) } else { sign };
    let signs: f32 = steps.iter().map(|step| around(alone(step))).sum();
    let here = steps.iter().find(|step| step.how == How::Now);
    let least = around(here.map_or(0.0, |step| wide(&step.name.first)));
    responsive(move |size| {
        if size.width < least {
            // The page itself says where we are.
            return super::nothing();
        }
        let (shown, spare) = match size.width {
            width if width > both && !look.easy => (Named::Both, width - both),
            width if width > first => (Named::First, width - first),
            width if width > signs => (Named::Now, 0.0),
            _ => (Named::Alone, 0.0),
        };
        let seen = steps.iter().filter(|step| shown != Named::Alone || step.how == How::Now);
        let seen = seen.map(|step| {
            let alone = matches!(shown, Named::Now | Named::Alone) && step.how == How::Now;
            one(look, step, if alone { Named::Both } else { shown })
        });
        // What room is left stands between them.
        let gap = (spare / 8.0).clamp(0.0, SPACE_8);
        let row = words::row(look, seen.collect()).spacing(gap).align_y(Vertical::Center);
        container(row).center(Length::Fill).into()
    })
    .into()
}

fn one<'a, M: Clone + 'a>(look: Look, step: &Step<M>, named: Named) -> Element<'a, M> {
    let roles = look.roles();
    let easy = look.easy;
    let look = Look { easy: false, ..look };
    let (ink, ground) = match step.how {
        How::Done => (roles.done.ink, Color::TRANSPARENT),
        How::Now => (roles.action, roles.tint),
        How::Passed => (roles.ink, Color::TRANSPARENT),
        How::Next => (roles.muted, Color::TRANSPARENT),
    };
    let is_sign = named == Named::Now;
    let sign = match step.how {
        _ if easy => None,
        How::Done => Some("check"),
        How::Passed | How::Next if is_sign => Some("circle"),
        How::Passed | How::Now | How::Next => None,
    };
    let mut parts: Vec<Element<'a, M>> = Vec::new();
    parts.extend(sign.map(|sign| icon::icon(sign, TICK, ink)));
    if !is_sign {
        let voice = Voice::SMALL.ink(ink);
        let first = if step.how == How::Now { voice.bold() } else { voice };
        let mut lines = Column::new().align_x(Horizontal::Center);
        lines = lines.push(words::words(look, &step.name.first, first));
        let second = step.name.second.as_ref().filter(|_| named == Named::Both);
        lines = lines.extend(second.map(|name| words::words(look, name, voice)));
        parts.push(lines.into());
    }
    if easy {
        let sign = icon::picture(Look { easy, ..look }, step.picture, PICTURE, ink);
        let under = words::row(look, parts);
        parts = vec![Column::new().align_x(Horizontal::Center).push(sign).push(under).into()];
    }
    let content = words::row(look, parts).spacing(2).align_y(Vertical::Center);
    access(look, step.id, Role::Tab, words::spoken(&step.name), content)
        .padding([SPACE_4, BESIDE])
        .min_height(PRESS)
        .align(Alignment::Center, Alignment::Center)
        .on(step.how == How::Now)
        .style(move |status| {
            let ground = if status.hovered { roles.tint } else { ground };
            style::plain(ground, style::border(Color::TRANSPARENT, 0.0, RADIUS))
        })
        .on_press(step.press.clone())
        .into()
}

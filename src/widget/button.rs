//! Buttons. One primary action a screen, at the end of the reading direction.

use iced::alignment::Vertical;
use iced::widget::{Column, Id, container};
use iced::{Alignment, Background, Color, Length};

use super::access::{Role, Status, access};
use super::words::{self, Voice};
use super::{Element, icon, key};
use crate::i18n::Pair;
use crate::theme::size::{PRESS, RADIUS, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::theme::{Look, Roles, style};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rank {
    Primary,
    Secondary,
    Quiet,
    Link,
}

/// A button in the making; turn it into an element when it is complete.
pub struct Button<M> {
    look: Look,
    id: Id,
    label: Pair,
    rank: Rank,
    before: Option<String>,
    after: Option<String>,
    key: Option<String>,
    on: Option<bool>,
    width: Length,
    small: bool,
    on_press: Option<M>,
}

/// The one action of the screen.
pub fn primary<M>(look: Look, id: impl Into<Id>, label: &Pair) -> Button<M> {
    Button::new(look, id.into(), label, Rank::Primary)
}

/// What can be done besides.
pub fn secondary<M>(look: Look, id: impl Into<Id>, label: &Pair) -> Button<M> {
    Button::new(look, id.into(), label, Rank::Secondary)
}

/// What can be done and hardly ever is: no edge.
pub fn quiet<M>(look: Look, id: impl Into<Id>, label: &Pair) -> Button<M> {
    Button::new(look, id.into(), label, Rank::Quiet)
}

/// What can be done, standing in a line of text or under a form: as quiet as
/// text, and flush with it.
pub fn link<M>(look: Look, id: impl Into<Id>, label: &Pair) -> Button<M> {
    Button::new(look, id.into(), label, Rank::Link)
}

impl<M> Button<M> {
    fn new(look: Look, id: Id, label: &Pair, rank: Rank) -> Self {
        Self {
            look,
            id,
            label: label.clone(),
            rank,
            before: None,
            after: None,
            key: None,
            on: None,
            width: Length::Shrink,
            small: false,
            on_press: None,
        }
    }

    /// A picture before the words.
    #[must_use]
    pub fn icon(mut self, name: &str) -> Self {
        self.before = Some(name.to_owned());
        self
    }

    /// A picture after the words.
    #[must_use]
    pub fn icon_after(mut self, name: &str) -> Self {
        self.after = Some(name.to_owned());
        self
    }

    /// The key that does the same, such as "F9".
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.key = Some(key.to_owned());
        self
    }

    /// Whether what it switches is on.
    #[must_use]
    pub fn on(mut self, on: bool) -> Self {
        self.on = Some(on);
        self
    }

    /// A primary button no larger than the others, for bars above a page.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// Its width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Pressing it sends this.
    #[must_use]
    pub fn on_press(self, message: M) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// Pressing it sends this, if it can be pressed now.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<M>) -> Self {
        self.on_press = message;
        self
    }
}

/// What is always at hand in the bar above the walk: its picture beside its
/// name in both languages, or above the name where there is less room. `key`
/// is empty where no key does the same.
pub fn tool<'a, M: Clone + 'a>(
    look: Look,
    id: impl Into<Id>,
    label: &Pair,
    picture: &str,
    key: Option<&str>,
    message: M,
) -> Element<'a, M> {
    // The one with its key on it is for at once; the others stay quiet.
    let rank = if key.is_some() { Rank::Secondary } else { Rank::Quiet };
    let ink = look.roles().ink;
    let sign = icon::directed(look, picture, 20.0, ink);
    let voice = Voice::SMALL.ink(ink);
    let content: Element<'a, M> = if look.is_wide() {
        let mut parts = vec![sign, words::stacked(look, label, voice, voice)];
        parts.extend(key.map(|key| key::cap(look, key)));
        words::row(look, parts).spacing(SPACE_8).align_y(Vertical::Center).into()
    } else {
        Column::new()
            .align_x(Alignment::Center)
            .push(sign)
            .push(words::words(look, &label.first, voice))
            .into()
    };
    access(look, id, Role::Button, words::spoken(label), content)
        .padding([SPACE_4, SPACE_8])
        .min_height(PRESS)
        .align(Alignment::Center, Alignment::Center)
        .style(move |status| ground(look, rank, false, status))
        .on_press(message)
        .into()
}

impl<'a, M: Clone + 'a> From<Button<M>> for Element<'a, M> {
    fn from(button: Button<M>) -> Self {
        let Button { look, rank, .. } = button;
        let enabled = button.on_press.is_some();
        let ink = ink(look.roles(), rank, enabled);
        let large = rank == Rank::Primary && !button.small;
        let voice = match rank {
            Rank::Primary if large => Voice::BODY.bold(),
            Rank::Primary => Voice::DESK.bold(),
            Rank::Secondary | Rank::Quiet | Rank::Link => Voice::DESK,
        };
        let mut parts = Vec::new();
        if let Some(name) = &button.before {
            parts.push(icon::directed(look, name, 20.0, ink));
        }
        parts.push(words::inline(look, &button.label, voice.ink(ink)));
        if let Some(name) = &button.after {
            parts.push(icon::directed(look, name, 20.0, ink));
        }
        if let Some(name) = &button.key {
            parts.push(key::cap(look, name));
        }
        let content = words::row(look, parts).spacing(SPACE_8).align_y(Vertical::Center);
        let side = match rank {
            Rank::Primary if large => SPACE_24,
            Rank::Primary | Rank::Secondary => SPACE_16,
            Rank::Quiet => SPACE_12,
            Rank::Link => 2.0,
        };
        let on = button.on;
        let mut wrapped =
            access(look, button.id, Role::Button, words::spoken(&button.label), content)
                .padding([SPACE_8, side])
                .min_height(if large { 52.0 } else { PRESS })
                .width(button.width)
                .align(Alignment::Center, Alignment::Center)
                .style(move |status| ground(look, rank, on == Some(true), status))
                .key(button.key)
                .on_press_maybe(button.on_press);
        if let Some(on) = on {
            wrapped = wrapped.on(on);
        }
        wrapped.into()
    }
}

fn ink(roles: &Roles, rank: Rank, enabled: bool) -> Color {
    match rank {
        _ if !enabled => roles.muted,
        Rank::Primary => roles.on_primary,
        Rank::Secondary => roles.ink,
        Rank::Quiet | Rank::Link => roles.action,
    }
}

fn ground(look: Look, rank: Rank, on: bool, status: Status) -> container::Style {
    let roles = look.roles();
    let clear = Color::TRANSPARENT;
    let width = style::edge_width(look);
    let pointed = status.hovered || on;
    let (ground, edge) = match rank {
        // What never has an edge does not get one by being off.
        Rank::Quiet | Rank::Link if !status.enabled => (clear, clear),
        _ if !status.enabled => (clear, roles.line),
        Rank::Primary if pointed => (roles.primary_hover, roles.primary_hover),
        Rank::Primary => (roles.primary, roles.primary),
        Rank::Secondary if pointed => (roles.tint, roles.action),
        Rank::Secondary => (roles.surface, roles.edge),
        Rank::Quiet | Rank::Link if pointed => (roles.tint, roles.tint),
        Rank::Quiet | Rank::Link => (clear, clear),
    };
    let background = if status.pressed && rank != Rank::Primary { roles.hover } else { ground };
    container::Style {
        background: Some(Background::Color(background)),
        ..style::plain(background, style::border(edge, width, RADIUS))
    }
}

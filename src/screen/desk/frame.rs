//! What every desk screen has around it: the rail, and short ways to texts.

use iced::alignment::Vertical;
use iced::widget::{Column, Space, container, rule, stack};
use iced::{Alignment, Color, Length, Padding, border};

use super::super::{Destination, Frame, Wish};
use crate::domain::dossier::Dossier;
use crate::i18n::{Args, Language, Pair, Words};
use crate::theme::size::{PRESS, RADIUS, RAIL, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TOP_BAR};
use crate::theme::style;
use crate::widget::access::{Role, access};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, icon, key};

/// The places on the rail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Rail {
    Today,
    People,
    Settings,
    Lock,
}

impl Rail {
    /// What pressing it wishes.
    pub fn wishes(self) -> Vec<Wish> {
        vec![match self {
            Self::Today => Wish::Go(Destination::Today),
            Self::People => Wish::Go(Destination::People),
            Self::Settings => Wish::Go(Destination::Settings),
            Self::Lock => Wish::Lock,
        }]
    }

    fn parts(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Today => ("rail-today", "calendar-check", "desk-today"),
            Self::People => ("rail-people", "users", "desk-people"),
            Self::Settings => ("rail-settings", "settings", "desk-settings"),
            Self::Lock => ("rail-lock", "lock", "lock"),
        }
    }
}

/// A Dutch text.
pub(super) fn say(frame: Frame<'_>, id: &str) -> Words {
    frame.both.first.words(id)
}

/// A Dutch text with values in it.
pub(super) fn say_with(frame: Frame<'_>, id: &str, args: &Args) -> Words {
    frame.both.first.words_with(id, args)
}

/// A Dutch text, as widgets for two languages take it.
pub(super) fn one(frame: Frame<'_>, id: &str) -> Pair {
    words::single(&say(frame, id))
}

/// What a language is called in Dutch; in itself where Dutch has no text for
/// it, so that adding a language needs no line here.
pub(super) fn language(frame: Frame<'_>, tag: &str) -> Words {
    frame
        .both
        .first
        .maybe("desk-language", tag)
        .or_else(|| Language::find(tag).map(|language| Words::own(&language.name)))
        .unwrap_or_else(|| Words::own(tag))
}

/// The name of somebody, or that there is none yet.
pub(super) fn name(frame: Frame<'_>, dossier: &Dossier) -> Words {
    dossier
        .name()
        .filter(|name| !name.trim().is_empty())
        .map_or_else(|| say(frame, "desk-nameless"), |name| Words::own(&name))
}

/// Parts beside each other where there is room, under each other where not.
pub(super) fn beside<'a, M: 'a>(frame: Frame<'_>, parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    if frame.look.is_narrow() {
        return Column::with_children(parts).spacing(SPACE_16).into();
    }
    let equal = |part| container(part).width(Length::FillPortion(1)).into();
    let parts = parts.into_iter().map(equal).collect();
    words::row(frame.look, parts).spacing(SPACE_16).into()
}

/// The rail: the app's name, the places, and at its foot the lock.
pub(super) fn rail<'a, M: Clone + 'a>(
    frame: Frame<'_>,
    here: Rail,
    to: impl Fn(Rail) -> M,
) -> Element<'a, M> {
    let look = frame.look;
    let roles = look.roles();
    let narrow = look.is_narrow();
    let mut brand = vec![icon::icon("sunrise", 26.0, roles.action)];
    if !narrow {
        let voice = Voice::BODY.bold().ink(roles.action);
        brand.push(words::words(look, &say(frame, "app-name"), voice));
    }
    let brand = words::row(look, brand).spacing(SPACE_12).align_y(Vertical::Center);
    let brand = container(brand)
        .height(Length::Fixed(TOP_BAR))
        .padding([0.0, SPACE_12])
        .align_y(Vertical::Center);
    let mut lines = Column::new().spacing(SPACE_4).push(brand);
    for place in [Rail::Today, Rail::People, Rail::Settings] {
        lines = lines.push(place_on_rail(frame, place, here == place, to(place)));
    }
    lines = lines.push(Space::new().height(Length::Fill)).push(place_on_rail(
        frame,
        Rail::Lock,
        false,
        to(Rail::Lock),
    ));
    let (surface, line) = (roles.surface, roles.line);
    let width = if narrow { 72.0 } else { RAIL };
    let body = container(lines.width(Length::Fill))
        .padding(Padding::from([0.0, SPACE_12]).bottom(SPACE_16))
        .width(Length::Fixed(width - 1.0))
        .height(Length::Fill)
        .style(move |_| style::plain(surface, style::border(line, 0.0, 0.0)));
    let edge = rule::vertical(1).style(move |_| rule::Style {
        color: line,
        radius: 0.0.into(),
        fill_mode: rule::FillMode::Full,
        snap: true,
    });
    words::row(look, vec![body.into(), edge.into()]).into()
}

fn place_on_rail<'a, M: Clone + 'a>(
    frame: Frame<'_>,
    place: Rail,
    active: bool,
    on_press: M,
) -> Element<'a, M> {
    let look = frame.look;
    let roles = look.roles();
    let (id, picture, text) = place.parts();
    let text = say(frame, text);
    let (ink, voice) = if active {
        (roles.action, Voice::DESK.bold().ink(roles.action))
    } else {
        (roles.ink, Voice::DESK)
    };
    let mut parts = vec![icon::icon(picture, 22.0, ink)];
    if !look.is_narrow() {
        let label = container(words::words(look, &text, voice)).width(Length::Fill);
        parts.push(label.align_x(words::start(look)).into());
        if place == Rail::Lock {
            parts.push(key::cap(look, "Ctrl L"));
        }
    }
    let content = words::row(look, parts).spacing(SPACE_12).align_y(Vertical::Center);
    access(look, id, Role::Tab, text.text, content)
        .width(Length::Fill)
        .min_height(PRESS - 4.0)
        .padding([SPACE_4, SPACE_12])
        .on(active)
        .style(move |status| {
            let ground = match (active, status.hovered) {
                (true, _) => roles.tint,
                (false, true) => roles.hover,
                (false, false) => Color::TRANSPARENT,
            };
            let thick = if style::edge_width(look) > 1.0 && active { 2.0 } else { 0.0 };
            style::plain(ground, style::border(roles.action, thick, RADIUS))
        })
        .on_press(on_press)
        .into()
}

/// A tab of a case: its id, its name, whether it is shown, what it sends.
pub(super) type Tab<M> = (&'static str, Words, bool, M);

/// The tabs under the header of a case.
pub(super) fn tabs<'a, M: Clone + 'a>(frame: Frame<'_>, tabs: Vec<Tab<M>>) -> Element<'a, M> {
    let look = frame.look;
    let roles = look.roles();
    let each = tabs.into_iter().map(|(id, label, active, on_press)| {
        let voice =
            if active { Voice::DESK.bold().ink(roles.action) } else { Voice::DESK.muted(look) };
        let press = access(look, id, Role::Tab, label.text.clone(), {
            let name: Element<'a, M> = words::words(look, &label, voice);
            name
        })
        .padding([SPACE_8, SPACE_12])
        .min_height(PRESS)
        .align(Alignment::Center, Alignment::Center)
        .on(active)
        .style(move |status| {
            let ground = if status.hovered { roles.hover } else { Color::TRANSPARENT };
            let corners = border::Radius::new(0.0).top(RADIUS);
            style::plain(ground, style::border(Color::TRANSPARENT, 0.0, corners))
        })
        .on_press(on_press);
        let under = if active { roles.action } else { Color::TRANSPARENT };
        let line = container(Space::new().width(Length::Fill).height(3))
            .width(Length::Fill)
            .style(move |_| style::plain(under, style::border(under, 0.0, 2.0)));
        let line = container(line).width(Length::Fill).height(Length::Fill);
        stack![press, line.align_y(Vertical::Bottom)].into()
    });
    let row = words::row(look, each.collect()).spacing(SPACE_4);
    let surface = roles.surface;
    let line = roles.line;
    let row = container(row)
        .padding([0.0, SPACE_16])
        .width(Length::Fill)
        .height(Length::Fixed(PRESS))
        .align_x(words::start(look))
        .style(move |_| style::plain(surface, style::border(Color::TRANSPARENT, 0.0, 0.0)));
    let edge = rule::horizontal(1).style(move |_| rule::Style {
        color: line,
        radius: 0.0.into(),
        fill_mode: rule::FillMode::Full,
        snap: true,
    });
    iced::widget::column![row, edge].into()
}

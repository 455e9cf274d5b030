//! A row of "basis op orde": picture, both titles, how it stands, who does it.

use iced::alignment::Vertical;
use iced::widget::{Column, Id, container};
use iced::{Color, Length};

use super::access::{Role, Status, access};
use super::words::{self, Voice};
use super::{Element, icon};
use crate::i18n::{Pair, Words};
use crate::theme::size::{RADIUS_CARD, SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::theme::{Look, style};

/// What a row shows.
pub struct Row<'t, 'a, M> {
    /// The picture of the thing.
    pub picture: &'t str,
    /// What it is.
    pub title: &'t Pair,
    /// By when, and what it waits for.
    pub sub: Option<&'t Pair>,
    /// How it stands: a badge.
    pub state: Element<'a, M>,
    /// Who does it.
    pub who: Option<&'t Pair>,
    /// Whether it is the one that is spoken about now.
    pub current: bool,
}

/// A row that opens when it is pressed.
pub fn row<'a, M: Clone + 'a>(
    look: Look,
    id: impl Into<Id>,
    row: Row<'_, 'a, M>,
    on_press: M,
) -> Element<'a, M> {
    let roles = look.roles();
    let picture = icon::tile(look, row.picture, 44.0, roles.calm());
    let titles = titles(look, row.title, row.sub);
    let who = row.who.map(|who| {
        let voice = Voice::SIDE.muted(look);
        words::stacked(look, who, voice, Voice::SMALL.muted(look))
    });
    let chevron = icon::directed(look, "chevron-right", 22.0, roles.muted);
    let content: Element<'a, M> = if look.is_narrow() {
        let mut below = vec![row.state];
        below.extend(who);
        let below = words::row(look, below).spacing(SPACE_12).align_y(Vertical::Center);
        let middle = Column::new()
            .spacing(SPACE_8)
            .align_x(words::start(look))
            .width(Length::Fill)
            .push(titles)
            .push(below);
        words::row(look, vec![picture, middle.into(), chevron])
            .spacing(SPACE_16)
            .align_y(Vertical::Center)
            .into()
    } else {
        let at = |content: Element<'a, M>, width: f32| {
            container(content).width(Length::Fixed(width)).align_x(words::start(look)).into()
        };
        let mut parts = vec![picture, container(titles).width(Length::Fill).into()];
        if look.is_wide() {
            parts.push(at(row.state, 176.0));
            parts.push(at(who.unwrap_or_else(super::nothing), 104.0));
        } else {
            let mut under = Column::new().spacing(SPACE_8).align_x(words::start(look));
            under = under.push(row.state);
            if let Some(who) = row.who {
                under = under.push(words::inline(look, who, Voice::SIDE.muted(look)));
            }
            parts.push(at(under.into(), 160.0));
        }
        parts.push(chevron);
        words::row(look, parts).spacing(SPACE_16).align_y(Vertical::Center).into()
    };
    let current = row.current;
    access(look, id, Role::Button, words::spoken(row.title), content)
        .width(Length::Fill)
        .min_height(72.0)
        .padding([SPACE_8 + 2.0, SPACE_16])
        .on(current)
        .style(move |status| ground(look, current, status))
        .on_press(on_press)
        .into()
}

/// The ground of a row on a card.
pub(super) fn ground(look: Look, current: bool, status: Status) -> container::Style {
    let roles = look.roles();
    let ground = match (current, status.hovered) {
        (true, _) => roles.tint,
        (false, true) => roles.hover,
        (false, false) => Color::TRANSPARENT,
    };
    style::plain(ground, style::border(Color::TRANSPARENT, 0.0, RADIUS_CARD - 4.0))
}

fn titles<'a, M: 'a>(look: Look, title: &Pair, sub: Option<&Pair>) -> Element<'a, M> {
    let side = |title: &Words, sub: Option<&Words>| -> Element<'a, M> {
        let mut lines = Column::new().spacing(SPACE_4).width(Length::Fill);
        lines = lines.push(words::line(look, title, Voice::BODY.bold()));
        if let Some(sub) = sub {
            lines = lines.push(words::line(look, sub, Voice::SIDE.muted(look)));
        }
        lines.into()
    };
    let first = side(&title.first, sub.map(|sub| &sub.first));
    match &title.second {
        None => first,
        Some(second) => {
            words::columns(look, first, side(second, sub.and_then(|sub| sub.second.as_ref())))
        }
    }
}

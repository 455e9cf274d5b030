//! Choices as large cards: a picture, the word in both languages, a key. The
//! whole card can be pressed. "Weet ik niet" and "zeg ik liever niet" are
//! cards too, dashed, apart and never hidden.

use iced::alignment::{Horizontal, Vertical};
use iced::widget::{Column, Id, container};
use iced::{Alignment, Background, Color, Length};

use super::access::{Role, Spoken, Status, access};
use super::words::{self, Voice};
use super::{Element, dashed, icon, key, level};
use crate::i18n::Pair;
use crate::theme::size::{PRESS, RADIUS_CARD, SPACE_8, SPACE_12, SPACE_16};
use crate::theme::{Look, style};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    One,
    Many,
    Quiet,
}

/// A card in the making; turn it into an element when it is complete.
pub struct Card<M> {
    look: Look,
    id: Id,
    label: Pair,
    sort: Sort,
    picture: Option<String>,
    key: Option<String>,
    chosen: bool,
    compact: bool,
    on_press: Option<M>,
}

/// One of several, of which one is chosen.
pub fn card<M>(look: Look, id: impl Into<Id>, label: &Pair) -> Card<M> {
    Card::new(look, id.into(), label, Sort::One)
}

/// One of several, of which any number is chosen.
pub fn check_card<M>(look: Look, id: impl Into<Id>, label: &Pair) -> Card<M> {
    Card::new(look, id.into(), label, Sort::Many)
}

/// A choice that stands apart: "weet ik niet", "zeg ik liever niet".
pub fn quiet_card<M>(look: Look, id: impl Into<Id>, label: &Pair) -> Card<M> {
    Card::new(look, id.into(), label, Sort::Quiet)
}

impl<M> Card<M> {
    fn new(look: Look, id: Id, label: &Pair, sort: Sort) -> Self {
        Self {
            look,
            id,
            label: label.clone(),
            sort,
            picture: None,
            key: None,
            chosen: false,
            compact: false,
            on_press: None,
        }
    }

    /// A picture of what is chosen.
    #[must_use]
    pub fn picture(mut self, name: &str) -> Self {
        self.picture = Some(name.to_owned());
        self
    }

    /// The key that chooses it, such as "1".
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Whether it is chosen.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }

    /// Less high, for more than six choices.
    #[must_use]
    pub fn compact(mut self, compact: bool) -> Self {
        self.compact = compact;
        self
    }

    /// Pressing it sends this.
    #[must_use]
    pub fn on_press(mut self, message: M) -> Self {
        self.on_press = Some(message);
        self
    }
}

impl<'a, M: Clone + 'a> From<Card<M>> for Element<'a, M> {
    fn from(card: Card<M>) -> Self {
        let Card { look, sort, chosen, compact, .. } = card;
        let quiet = sort == Sort::Quiet;
        let roles = look.roles();
        let mut parts: Vec<Element<'a, M>> = Vec::new();
        let mark = match (&card.picture, sort) {
            (_, Sort::Many) => Some(tick(look, chosen)),
            (Some(name), Sort::Quiet) => Some(icon::picture(
                look,
                name,
                26.0,
                if chosen { roles.action } else { roles.muted },
            )),
            (Some(name), Sort::One) => {
                let tone = if chosen { roles.chosen() } else { roles.calm() };
                Some(icon::tile(look, name, if compact { 40.0 } else { 48.0 }, tone))
            }
            (None, _) => None,
        };
        parts.extend(mark);
        if let (Sort::Many, Some(name)) = (sort, &card.picture) {
            parts.push(icon::picture(
                look,
                name,
                if look.easy { 32.0 } else { 24.0 },
                roles.action,
            ));
        }
        let voice = match (quiet, compact) {
            (true, _) => Voice::DESK,
            (false, true) => Voice::BODY.bold(),
            (false, false) => Voice::LEAD,
        };
        let label = words::stacked(look, &card.label, voice, voice.regular());
        parts.push(container(label).width(Length::Fill).align_x(words::start(look)).into());
        let gap = if compact || quiet { SPACE_12 } else { SPACE_16 };
        if let Some(name) = &card.key {
            let cap = container(key::cap(look, name)).align_y(Vertical::Center);
            parts.push(cap.into());
        }
        let content = words::row(look, parts).spacing(gap).align_y(Vertical::Center);
        let least = match (quiet, compact) {
            (true, _) => 68.0,
            (false, true) => PRESS + 24.0,
            (false, false) => 104.0,
        };
        let role = if sort == Sort::Many { Role::CheckBox } else { Role::Radio };
        let wrapped = access(look, card.id, role, words::spoken(&card.label), content)
            .padding(if compact || quiet { [SPACE_8, SPACE_16] } else { [SPACE_12, 20.0] })
            .width(Length::Fill)
            .min_height(least)
            .align(Alignment::Start, Alignment::Center)
            .on(chosen)
            .key(card.key)
            .style(move |status| ground(look, quiet, chosen, status))
            .on_press_maybe(card.on_press);
        if quiet {
            // The same parts whether it is chosen or not: it keeps the keyboard.
            let edge = if chosen { Color::TRANSPARENT } else { roles.edge };
            dashed::dashed(look, wrapped, edge, Color::TRANSPARENT, RADIUS_CARD)
        } else {
            wrapped.into()
        }
    }
}

/// The box of a card that can be ticked.
fn tick<'a, M: 'a>(look: Look, ticked: bool) -> Element<'a, M> {
    let roles = look.roles();
    let (ground, edge) =
        if ticked { (roles.primary, roles.primary) } else { (roles.surface, roles.edge) };
    let mark = if ticked { icon::icon("check", 18.0, roles.on_primary) } else { super::nothing() };
    container(mark)
        .center(Length::Fixed(26.0))
        .style(move |_| style::plain(ground, style::border(edge, 2.0, 6.0)))
        .into()
}

fn ground(look: Look, quiet: bool, chosen: bool, status: Status) -> container::Style {
    let roles = look.roles();
    let thin = style::edge_width(look);
    let (ground, edge, width) = match (chosen, status.hovered) {
        (true, _) => (roles.tint, roles.action, thin + 1.0),
        (false, true) => (roles.hover, roles.action, thin + 0.5),
        (false, false) if quiet => (Color::TRANSPARENT, Color::TRANSPARENT, 0.0),
        (false, false) => (roles.surface, roles.edge, thin),
    };
    container::Style {
        background: Some(Background::Color(ground)),
        ..style::plain(ground, style::border(edge, width, RADIUS_CARD))
    }
}

/// From so many cards on, four stand beside each other: then fifteen fit.
const FOUR_FROM: usize = 13;

/// Cards in a grid that reads in the direction of the frame: three beside each
/// other where there is room, fewer where it is narrow. Rows are equally high.
pub fn grid<'a, M: Clone + 'a>(look: Look, cards: Vec<Element<'a, M>>) -> Element<'a, M> {
    let across = match (look.is_narrow(), cards.len()) {
        (_, 0 | 1) => 1,
        // Larger letters need wider cards.
        (true, _) if look.easy => 1,
        (true, _) | (false, 2 | 4) => 2,
        (false, _) if look.easy && !look.is_wide() => 2,
        (false, FOUR_FROM..) if !look.easy => 4,
        _ => 3,
    };
    grid_of(look, across, cards)
}

/// The same with this many beside each other.
pub fn grid_of<'a, M: Clone + 'a>(
    look: Look,
    across: usize,
    cards: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let across = if look.is_tight() { 1 } else { across };
    let mut rows = Column::new().spacing(SPACE_12).align_x(Horizontal::Left);
    let mut cards = cards.into_iter().peekable();
    while cards.peek().is_some() {
        let mut line: Vec<Element<'a, M>> = cards.by_ref().take(across).collect();
        while line.len() < across {
            line.push(iced::widget::Space::new().width(Length::Fill).into());
        }
        rows = rows.push(level::level(look, SPACE_16, line));
    }
    group(look, Spoken::default(), rows)
}

/// Cards that belong together: the arrows go from one to the next, also where
/// they stand in several grids. A screen reader is told `question` with them.
pub fn group<'a, M: Clone + 'a>(
    look: Look,
    question: impl Into<Spoken>,
    cards: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    access(look, Id::unique(), Role::Choice, question, cards).into()
}

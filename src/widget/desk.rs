//! The desk: the quiet rail, the header, tabs, and a line of what is due.

use iced::alignment::Vertical;
use iced::widget::{Column, Id, Space, container, rule};
use iced::{Alignment, Color, Length, border};

use super::access::{Role, Spoken, access};
use super::words::{self, Voice};
use super::{Element, bar, icon, key, level, task};
use crate::i18n::{Pair, Words};
use crate::theme::size::{
    PRESS, RADIUS, RAIL, RAIL_NARROW, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32,
    TOP_BAR,
};
use crate::theme::{Layout, Look, style};

/// One place to go to from the rail.
pub struct Item<'t, M> {
    /// Its id.
    pub id: &'static str,
    /// Its picture.
    pub picture: &'t str,
    /// Its name.
    pub label: &'t Words,
    /// The key that does the same.
    pub key: Option<&'t str>,
    /// Whether we are there.
    pub active: bool,
    /// Pressing it sends this.
    pub on_press: M,
}

/// The rail: the app's name, places to go to, and at its foot the lock. Where
/// it is narrow the names stand under the pictures.
pub fn rail<'a, M: Clone + 'a>(
    look: Look,
    name: &Words,
    items: Vec<Item<'_, M>>,
    foot: Vec<Item<'_, M>>,
) -> Element<'a, M> {
    let roles = look.roles();
    let mut brand = vec![icon::icon("sunrise", 26.0, roles.action)];
    if !look.is_narrow() {
        brand.push(words::words(look, name, Voice::BODY.bold().ink(roles.action)));
    }
    let brand = words::row(look, brand).spacing(SPACE_12).align_y(Vertical::Center);
    let brand = container(brand)
        .height(Length::Fixed(TOP_BAR))
        .padding([0.0, SPACE_12])
        .align_y(Vertical::Center);
    // In a low window every place to go to counts.
    let brand: Element<'a, M> =
        if look.is_narrow() { Space::new().height(SPACE_8).into() } else { brand.into() };
    let mut lines = Column::new().spacing(SPACE_4).align_x(words::start(look)).push(brand);
    for item in items {
        lines = lines.push(rail_item(look, item));
    }
    lines = lines.push(Space::new().height(Length::Fill));
    for item in foot {
        lines = lines.push(rail_item(look, item));
    }
    let (surface, line) = (roles.surface, roles.line);
    let (width, side) = if look.is_narrow() { (RAIL_NARROW, SPACE_4) } else { (RAIL, SPACE_12) };
    let body = container(lines.width(Length::Fill))
        .padding(iced::Padding::from([0.0, side]).bottom(SPACE_16))
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

fn rail_item<'a, M: Clone + 'a>(look: Look, item: Item<'_, M>) -> Element<'a, M> {
    let roles = look.roles();
    // A label with its key needs all the room that the rail has.
    let tight = item.key.is_some();
    let ink = if item.active { roles.action } else { roles.ink };
    let voice = if tight { Voice::SIDE } else { Voice::DESK };
    let voice = if item.active { voice.bold() } else { voice };
    let picture = icon::icon(item.picture, 22.0, ink);
    let (gap, side) = if tight { (SPACE_8, SPACE_8) } else { (SPACE_12, SPACE_12) };
    let content: Element<'a, M> = if look.is_narrow() {
        // A picture never stands alone.
        let small = if item.active { Voice::SMALL.bold() } else { Voice::SMALL };
        let label = words::words(look, item.label, small.ink(ink));
        Column::new().align_x(Alignment::Center).push(picture).push(label).into()
    } else {
        let label = container(words::words(look, item.label, voice.ink(ink)))
            .width(Length::Fill)
            .align_x(words::start(look));
        let mut parts = vec![picture, label.into()];
        parts.extend(item.key.map(|name| key::cap(look, name)));
        words::row(look, parts).spacing(gap).align_y(Vertical::Center).into()
    };
    let (side, x) =
        if look.is_narrow() { (0.0, Alignment::Center) } else { (side, Alignment::Start) };
    let active = item.active;
    access(look, item.id, Role::Tab, item.label, content)
        .width(Length::Fill)
        .min_height(PRESS)
        .padding([SPACE_4, side])
        .align(x, Alignment::Center)
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
        .on_press(item.on_press)
        .into()
}

/// The header of a desk screen: what it is, what goes along, what can be done.
pub fn header<'a, M: 'a>(
    look: Look,
    title: &Words,
    beside: Vec<Element<'a, M>>,
    actions: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let title = words::words(look, title, Voice::HEADING);
    if look.is_narrow() {
        let lines = Column::new()
            .spacing(SPACE_8)
            .padding([SPACE_12, 0.0])
            .width(Length::Fill)
            .align_x(words::start(look))
            .push(title)
            .push(words::row(look, beside).spacing(SPACE_8).wrap())
            .push(words::row(look, actions).spacing(SPACE_8).wrap());
        return bar::edged(look, lines, Length::Shrink, SPACE_24, false);
    }
    let mut parts = vec![title];
    parts.extend(beside);
    parts.push(Space::new().width(Length::Fill).into());
    parts.extend(actions);
    let content = words::row(look, parts).spacing(SPACE_16).align_y(Vertical::Center);
    bar::edged(look, content, TOP_BAR - 1.0, SPACE_24, false)
}

/// One tab.
pub struct Tab<'t, M> {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub label: &'t Words,
    /// Whether it is shown.
    pub active: bool,
    /// Pressing it sends this.
    pub on_press: M,
}

/// The parts of one case, under the header.
pub fn tabs<'a, M: Clone + 'a>(look: Look, tabs: Vec<Tab<'_, M>>) -> Element<'a, M> {
    let roles = look.roles();
    // All of them on one line, where that can be.
    let (side, gap) = if look.is_wide() { (SPACE_12, SPACE_4) } else { (SPACE_8, 0.0) };
    let each = tabs.into_iter().map(|tab| {
        let voice =
            if tab.active { Voice::DESK.bold().ink(roles.action) } else { Voice::DESK.muted(look) };
        let active = tab.active;
        let name = words::words(look, tab.label, voice);
        let press = access(look, tab.id, Role::Tab, tab.label, name)
            .padding([SPACE_8, side])
            .min_height(PRESS)
            .align(Alignment::Center, Alignment::Center)
            .on(active)
            .style(move |status| {
                let ground = if status.hovered { roles.hover } else { Color::TRANSPARENT };
                let corners = border::Radius::new(0.0).top(RADIUS);
                style::plain(ground, style::border(Color::TRANSPARENT, 0.0, corners))
            })
            .on_press(tab.on_press);
        let under = if active { roles.action } else { Color::TRANSPARENT };
        let line = container(Space::new().width(Length::Fill).height(3))
            .width(Length::Fill)
            .style(move |_| style::plain(under, style::border(under, 0.0, 2.0)));
        iced::widget::stack![
            press,
            container(line).width(Length::Fill).height(Length::Fill).align_y(Vertical::Bottom)
        ]
        .into()
    });
    let row = words::row(look, each.collect()).spacing(gap).wrap();
    let row = container(row).align_x(words::start(look)).width(Length::Fill);
    bar::edged(look, row, Length::Shrink, SPACE_16, false)
}

/// Columns of the desk beside each other, or under each other where it is
/// narrow.
pub fn columns<'a, M: 'a>(look: Look, parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    if look.is_narrow() {
        Column::with_children(parts).spacing(SPACE_24).into()
    } else {
        level::level(look, SPACE_16, parts)
    }
}

/// A column of the desk: a title with how many, then rows.
pub fn column<'a, M: 'a>(
    look: Look,
    title: &Words,
    count: &Words,
    rows: Element<'a, M>,
) -> Element<'a, M> {
    let head = words::row(
        look,
        vec![
            words::words(look, title, Voice::HEADING),
            words::words(look, count, Voice::DESK.muted(look)),
        ],
    )
    .spacing(SPACE_12)
    .align_y(Vertical::Bottom);
    Column::new().spacing(SPACE_12).align_x(words::start(look)).push(head).push(rows).into()
}

/// One thing that is due, on one row: who, what, when, one press to go there.
pub fn due<'a, M: Clone + 'a>(
    look: Look,
    id: impl Into<Id>,
    who: &Words,
    what: &Words,
    date: Option<Element<'a, M>>,
    on_press: M,
) -> Element<'a, M> {
    let name = container(words::words(look, who, Voice::DESK.bold()))
        .width(Length::Fill)
        .align_x(words::start(look));
    let what_told = words::frame_line(look, what, Voice::DESK);
    let content = Column::new().spacing(SPACE_4).align_x(words::start(look));
    // Three columns in a smaller window leave no room beside a long name.
    let content = match (date, look.layout) {
        (Some(date), Layout::Snug) => content.push(name).push(what_told).push(date),
        (date, _) => {
            let mut head: Vec<Element<'a, M>> = vec![name.into()];
            head.extend(date);
            content.push(words::row(look, head).spacing(SPACE_8)).push(what_told)
        }
    };
    let spoken = Spoken::from(who).then(": ", &what.into());
    access(look, id, Role::Button, spoken, content)
        .width(Length::Fill)
        .min_height(72.0)
        .padding(SPACE_12)
        .style(move |status| task::ground(look, false, status))
        .on_press(on_press)
        .into()
}

/// A row of a list of people or things: title, what goes along, end.
pub fn person<'a, M: Clone + 'a>(
    look: Look,
    id: impl Into<Id>,
    picture: &str,
    name: &Words,
    sub: &Words,
    end: Vec<Element<'a, M>>,
    on_press: M,
) -> Element<'a, M> {
    let roles = look.roles();
    let told = Column::new()
        .spacing(2)
        .width(Length::Fill)
        .push(words::frame_line(look, name, Voice::BODY.bold()))
        .push(words::frame_line(look, sub, Voice::SIDE.muted(look)));
    let mut parts = vec![icon::tile(look, picture, 44.0, roles.calm()), told.into()];
    let chevron = icon::directed(look, "chevron-right", 22.0, roles.muted);
    let row = |parts| words::row(look, parts).spacing(SPACE_16).align_y(Vertical::Center);
    let content: Element<'a, M> = if look.is_narrow() {
        parts.push(chevron);
        let mut lines = Column::new().spacing(SPACE_8).align_x(words::start(look)).push(row(parts));
        lines = lines.extend(end);
        lines.into()
    } else {
        parts.extend(end);
        parts.push(chevron);
        row(parts).into()
    };
    access(look, id, Role::Button, Spoken::from(name).then(", ", &sub.into()), content)
        .width(Length::Fill)
        .min_height(68.0)
        .padding([SPACE_8, SPACE_16])
        .style(move |status| task::ground(look, false, status))
        .on_press(on_press)
        .into()
}

/// A row that opens what stands under it: picture, title, what goes along.
pub fn folded<'a, M: Clone + 'a>(
    look: Look,
    id: impl Into<Id>,
    picture: &str,
    name: &Words,
    sub: &Words,
    open: bool,
    on_press: M,
) -> Element<'a, M> {
    let roles = look.roles();
    let mut told = Column::new().spacing(2).width(Length::Fill);
    told = told.push(words::frame_line(look, name, Voice::DESK.bold()));
    if !sub.text.is_empty() {
        told = told.push(words::frame_line(look, sub, Voice::SIDE.muted(look)));
    }
    let sign = icon::directed(
        look,
        if open { "chevron-down" } else { "chevron-right" },
        22.0,
        roles.muted,
    );
    let parts = vec![icon::tile(look, picture, 36.0, roles.calm()), told.into(), sign];
    let content = words::row(look, parts).spacing(SPACE_16).align_y(Vertical::Center);
    access(look, id, Role::Disclosure, Spoken::from(name).then(", ", &sub.into()), content)
        .width(Length::Fill)
        .min_height(PRESS)
        .padding([SPACE_8, SPACE_16])
        .on(open)
        .style(move |status| task::ground(look, open, status))
        .on_press(on_press)
        .into()
}

/// The next appointment: when, who, what goes along, and the way in.
pub fn appointment<'a, M: 'a>(
    look: Look,
    time: &Words,
    told: Element<'a, M>,
    action: Element<'a, M>,
) -> Element<'a, M> {
    let ink = look.roles().action;
    let time = words::words(look, time, Voice::HEADING.ink(ink));
    let row = |parts| words::row(look, parts).spacing(20).align_y(Vertical::Center);
    if look.is_narrow() {
        let lines = Column::new().spacing(SPACE_12).push(row(vec![time, told])).push(action);
        return super::card::card(look, lines);
    }
    super::card::card(look, row(vec![time, told, action]))
}

/// A pair of texts at the desk as label and value: "Wet: Wi2021".
pub fn detail<'a, M: 'a>(look: Look, label: &Words, value: &Pair) -> Element<'a, M> {
    let label = container(words::words(look, label, Voice::SIDE.muted(look)))
        .width(Length::Fixed(160.0))
        .align_x(words::start(look));
    let value = words::stacked(look, value, Voice::DESK, Voice::DESK);
    words::row(look, vec![label.into(), value]).spacing(SPACE_12).into()
}

/// A whole desk screen: rail, header (with tabs, if any), page.
pub fn screen<'a, M: 'a>(
    look: Look,
    rail: Element<'a, M>,
    heads: Vec<Element<'a, M>>,
    id: &'static str,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let margin = if look.is_wide() { SPACE_32 } else { SPACE_24 };
    let page = container(content).padding([SPACE_24, margin]).width(Length::Fill);
    // In a small window the heads would leave no room: they scroll along.
    let heads = Column::with_children(heads).width(Length::Fill);
    let main = if look.is_narrow() {
        Column::new().push(super::scrolled(look, id, heads.push(page)))
    } else {
        heads.push(super::scrolled(look, id, page))
    };
    let main = main.width(Length::Fill).height(Length::Fill);
    let ground = look.roles().paper;
    container(words::row(look, vec![rail, main.into()]))
        .width(Length::Fill)
        .height(Length::Fill)
        .style(move |_| style::plain(ground, style::border(Color::TRANSPARENT, 0.0, 0.0)))
        .into()
}

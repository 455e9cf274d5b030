//! Boxes: a card, a list of rows, a section with its heading, a remark, and
//! the place where nothing is yet.

use iced::alignment::{Horizontal, Vertical};
use iced::widget::{Column, Id, container};
use iced::{Color, Length};

use super::access::{Role, access};
use super::words::{self, Voice};
use super::{Element, bar, icon};
use crate::i18n::{Pair, Words};
use crate::theme::role::Tone;
use crate::theme::size::{PRESS, RADIUS_CARD, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32};
use crate::theme::{Look, style};

/// Content on a card.
pub fn card<'a, M: 'a>(look: Look, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let (surface, line) = (look.roles().surface, look.roles().line);
    container(content)
        .padding([SPACE_16, 20.0])
        .width(Length::Fill)
        .style(move |_| style::plain(surface, style::border(line, 1.0, RADIUS_CARD)))
        .into()
}

/// A card with its title and, beside the title, what goes along with it.
pub fn titled<'a, M: 'a>(
    look: Look,
    title: &Words,
    beside: Option<&Words>,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let mut head = vec![words::words(look, title, Voice::HEADING)];
    head.extend(beside.map(|beside| words::words(look, beside, Voice::DESK.muted(look))));
    let head: Element<'a, M> = if look.is_wide() {
        words::row(look, head).spacing(SPACE_12).align_y(Vertical::Bottom).into()
    } else {
        Column::with_children(head).align_x(words::start(look)).into()
    };
    let lines = Column::new().spacing(SPACE_12).align_x(words::start(look)).push(head);
    card(look, lines.push(content))
}

/// Rows on one card, with hairlines between them.
pub fn list<'a, M: 'a>(look: Look, rows: Vec<Element<'a, M>>) -> Element<'a, M> {
    let (surface, line) = (look.roles().surface, look.roles().line);
    let mut lines = Column::new();
    for (at, row) in rows.into_iter().enumerate() {
        if at > 0 {
            lines = lines.push(container(bar::hairline(line)).padding([3.0, 12.0]));
        }
        lines = lines.push(row);
    }
    container(lines)
        .padding(4)
        .width(Length::Fill)
        .style(move |_| style::plain(surface, style::border(line, 1.0, RADIUS_CARD)))
        .into()
}

/// The heading of a section: picture and title, in both languages. `tone`
/// colours the picture; only "now" needs one.
pub fn section<'a, M: 'a>(
    look: Look,
    picture: &str,
    tone: Option<Tone>,
    title: &Pair,
) -> Element<'a, M> {
    let ink = tone.map_or(look.roles().ink, |tone| tone.ink);
    let side = |text: &Words, with_picture: bool| -> Element<'a, M> {
        let own = look.reading(text.direction);
        let mut parts = Vec::new();
        if with_picture {
            parts.push(icon::picture(look, picture, 26.0, ink));
        }
        parts.push(words::words(look, text, Voice::HEADING));
        let row = words::row(own, parts).spacing(SPACE_12).align_y(Vertical::Center);
        container(row).width(Length::Fill).align_x(words::start(own)).into()
    };
    let first = side(&title.first, true);
    match &title.second {
        None => first,
        Some(second) => words::columns(look, first, side(second, false)),
    }
}

/// A short heading on one line in both languages: "Eerst · أولاً".
pub fn heading<'a, M: 'a>(look: Look, title: &Pair) -> Element<'a, M> {
    let title = words::inline(look, title, Voice::HEADING);
    container(title).width(Length::Fill).align_x(words::start(look)).into()
}

/// What a remark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Good to know.
    Info,
    /// Must be seen now.
    Now,
    /// In order.
    Done,
    /// Only the counsellor sees it.
    Private,
}

/// A remark: picture, both languages, perhaps something to do.
pub fn notice<'a, M: Clone + 'a>(
    look: Look,
    sort: Sort,
    text: &Pair,
    action: Option<Element<'a, M>>,
) -> Element<'a, M> {
    // Beside a button there would be room for a word a line.
    let (beside, under) = if look.is_narrow() { (None, action) } else { (action, None) };
    told(look, sort, text, beside, under)
}

/// The same, with what can be done under the text: for a place that can be
/// narrow in a wide window.
pub(super) fn stacked<'a, M: Clone + 'a>(
    look: Look,
    sort: Sort,
    text: &Pair,
    action: Element<'a, M>,
) -> Element<'a, M> {
    told(look, sort, text, None, Some(action))
}

fn told<'a, M: Clone + 'a>(
    look: Look,
    sort: Sort,
    text: &Pair,
    beside: Option<Element<'a, M>>,
    under: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let roles = look.roles();
    let (tone, picture) = match sort {
        Sort::Info => (roles.calm(), "info"),
        Sort::Now => (roles.now, "alarm-clock"),
        Sort::Done => (roles.done, "circle-check"),
        Sort::Private => (roles.private, "lock"),
    };
    let sign = container(icon::icon(picture, 22.0, tone.ink)).padding([2.0, 0.0]);
    let told = words::both(look, text, Voice::DESK.ink(roles.ink));
    let mut parts = vec![sign.into(), container(told).width(Length::Fill).into()];
    parts.extend(beside);
    let content = words::row(look, parts).spacing(SPACE_12).align_y(Vertical::Center);
    let content = Column::new().spacing(SPACE_12).push(content).push(under);
    let id = Id::from(format!("notice: {}", text.first.text));
    access(look, id, Role::Status, text, boxed(look, tone, content)).width(Length::Fill).into()
}

/// Content on the ground of a tone.
pub fn boxed<'a, M: 'a>(
    look: Look,
    tone: Tone,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let edge = if style::edge_width(look) > 1.0 { tone.ink } else { tone.edge };
    container(content)
        .padding([SPACE_12, SPACE_16])
        .width(Length::Fill)
        .style(move |_| style::plain(tone.ground, style::border(edge, 1.0, RADIUS_CARD)))
        .into()
}

/// The counsellor's own notes, in another colour, closed until it is opened.
pub fn private<'a, M: Clone + 'a>(
    look: Look,
    id: impl Into<Id>,
    title: &Words,
    closed: &Words,
    open: Option<Element<'a, M>>,
    on_toggle: M,
) -> Element<'a, M> {
    let roles = look.roles();
    let tone = roles.private;
    let sign = if open.is_some() { "chevron-up" } else { "chevron-down" };
    let name = words::frame_line(look, title, Voice::DESK.bold().ink(tone.ink));
    let parts = vec![
        icon::icon("lock", 20.0, tone.ink),
        container(name).width(Length::Fill).into(),
        icon::icon(sign, 20.0, tone.ink),
    ];
    let head = words::row(look, parts).spacing(SPACE_8).align_y(Vertical::Center);
    let is_open = open.is_some();
    let head = access(look, id, Role::Disclosure, title, head)
        .width(Length::Fill)
        .min_height(PRESS)
        .on(is_open)
        .style(move |_| style::plain(Color::TRANSPARENT, style::border(tone.edge, 0.0, 6.0)))
        .on_press(on_toggle);
    let body =
        open.unwrap_or_else(|| words::frame_line(look, closed, Voice::SIDE.ink(roles.muted)));
    boxed(look, tone, Column::new().spacing(SPACE_8).push(head).push(body))
}

/// Where nothing is yet: says what will come and offers the first step.
pub fn empty<'a, M: 'a>(
    look: Look,
    picture: &str,
    text: &Pair,
    action: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let roles = look.roles();
    let mut told = Column::new().align_x(Horizontal::Center).spacing(4);
    told = told.push(words::words(look, &text.first, Voice::DESK.muted(look)));
    if let Some(second) = &text.second {
        told = told.push(words::words(look, second, Voice::DESK.muted(look)));
    }
    let mut lines = Column::new()
        .align_x(Horizontal::Center)
        .spacing(SPACE_16)
        .push(icon::tile(look, picture, 56.0, roles.calm()))
        .push(told);
    if let Some(action) = action {
        lines = lines.push(action);
    }
    container(lines).padding([SPACE_32, SPACE_24]).center_x(Length::Fill).into()
}

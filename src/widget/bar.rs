//! The bars of the walk: where we are above, the way back and on below, and
//! between them what is read aloud.

use iced::alignment::{Horizontal, Vertical};
use iced::widget::{Row, container, rule};
use iced::{Color, Length};

use super::access::{Role, access};
use super::words::{self, Voice};
use super::{Element, icon};
use crate::i18n::{Pair, Words};
use crate::theme::size::{BOTTOM_BAR, MARGIN, SPACE_8, SPACE_12, SPACE_16, SPACE_24, WALK_BAR};
use crate::theme::{Look, style};

/// The bar above the walk: who with, what stands under that (the languages, a
/// remark), the steps, what is always at hand.
pub fn top<'a, M: 'a>(
    look: Look,
    title: &Words,
    under: Vec<Element<'a, M>>,
    steps: Element<'a, M>,
    actions: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let title = words::words(look, title, Voice::DESK.bold());
    let who: Vec<_> = std::iter::once(title).chain(under).collect();
    let who = iced::widget::Column::with_children(who).align_x(words::start(look));
    let actions = words::row(look, actions).spacing(SPACE_8).align_y(Vertical::Center);
    let parts = vec![
        who.into(),
        container(steps).width(Length::Fill).align_x(Horizontal::Center).into(),
        actions.into(),
    ];
    let gap = if look.is_narrow() { SPACE_8 } else { SPACE_24 };
    let bar = words::row(look, parts).spacing(gap).align_y(Vertical::Center);
    edged(look, bar, WALK_BAR - 1.0, if look.is_narrow() { SPACE_16 } else { SPACE_24 }, false)
}

/// The bar below the walk: back and what is saved, where we are, the one way
/// on.
pub fn bottom<'a, M: 'a>(
    look: Look,
    back: Vec<Element<'a, M>>,
    place: Element<'a, M>,
    on: Element<'a, M>,
) -> Element<'a, M> {
    let back = words::row(look, back).spacing(SPACE_16).align_y(Vertical::Center);
    let mut parts = vec![back.into(), on];
    let middle = container(place).width(Length::Fill).align_x(Horizontal::Center);
    parts.insert(1, middle.into());
    let bar = words::row(look, parts).spacing(SPACE_16).align_y(Vertical::Center);
    edged(look, bar, BOTTOM_BAR - 1.0, if look.is_narrow() { SPACE_24 } else { MARGIN }, true)
}

/// A bar over the whole width with a hairline towards the page.
pub(super) fn edged<'a, M: 'a>(
    look: Look,
    content: impl Into<Element<'a, M>>,
    height: impl Into<Length>,
    margin: f32,
    line_above: bool,
) -> Element<'a, M> {
    let roles = look.roles();
    let (surface, line) = (roles.surface, roles.line);
    let content = container(content)
        .padding([0.0, margin])
        .width(Length::Fill)
        .height(height)
        .align_y(Vertical::Center)
        .style(move |_| style::plain(surface, style::border(Color::TRANSPARENT, 0.0, 0.0)));
    let mut parts: Vec<Element<'a, M>> = vec![content.into(), hairline(line)];
    if line_above {
        parts.reverse();
    }
    iced::widget::Column::with_children(parts).into()
}

/// The band above the bar below, on a ground of its own.
pub fn band<'a, M: 'a>(look: Look, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let margin = if look.is_narrow() { SPACE_24 } else { MARGIN };
    let tint = look.roles().tint;
    let content = container(content)
        .padding([SPACE_12, margin])
        .width(Length::Fill)
        .style(move |_| style::plain(tint, style::border(Color::TRANSPARENT, 0.0, 0.0)));
    iced::widget::column![hairline(look.roles().line), content].into()
}

/// A line of one pixel over the whole width.
pub fn hairline<'a, M: 'a>(line: Color) -> Element<'a, M> {
    rule::horizontal(1)
        .style(move |_| rule::Style {
            color: line,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        })
        .into()
}

/// "bewaard 14:03", quiet, with a check mark.
pub fn saved<'a, M: Clone + 'a>(look: Look, text: &Pair) -> Element<'a, M> {
    let roles = look.roles();
    let sign = icon::icon("check", 16.0, roles.done.ink);
    let muted = Voice::SMALL.muted(look);
    let told = words::stacked(look, text, muted, muted);
    let row: Row<'a, M, _, _> =
        words::row(look, vec![sign, told]).spacing(SPACE_8).align_y(Vertical::Center);
    access(look, "saved", Role::Status, text, row).into()
}

/// Where we are, in the middle of the bar below: "nog 3 vragen over wonen".
pub fn place<'a, M: 'a>(look: Look, text: &Pair) -> Element<'a, M> {
    let ink = Voice::DESK.muted(look);
    let mut lines = iced::widget::Column::new().align_x(Horizontal::Center);
    lines = lines.push(words::words(look, &text.first, ink));
    if let Some(second) = &text.second {
        lines = lines.push(words::words(look, second, Voice::SMALL.muted(look)));
    }
    lines.into()
}

/// The page between two bars: content with margins, scrolling as one.
pub fn page<'a, M: 'a>(
    look: Look,
    id: &'static str,
    margin: f32,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let margin = if look.is_narrow() { SPACE_24 } else { margin };
    let body = container(content).padding([SPACE_24, margin]).width(Length::Fill);
    super::scrolled(look, id, body)
}

/// A whole screen of the walk: bar, page, bar.
pub fn screen<'a, M: 'a>(
    look: Look,
    top: Element<'a, M>,
    page: Element<'a, M>,
    bottom: Element<'a, M>,
) -> Element<'a, M> {
    let page = container(page).width(Length::Fill).height(Length::Fill);
    let ground = look.roles().paper;
    container(iced::widget::column![top, page, bottom])
        .width(Length::Fill)
        .height(Length::Fill)
        .style(move |_| style::plain(ground, style::border(Color::TRANSPARENT, 0.0, 0.0)))
        .into()
}

//! The head of a question: where it belongs in life, the question itself in
//! both languages, a word of help; and what opens under it.

use iced::alignment::Vertical;
use iced::widget::{Column, Id, column, container, rule};
use iced::{Color, Length};

use super::access::{Role, access};
use super::words::{self, Voice};
use super::{Element, icon};
use crate::i18n::{Pair, Words};
use crate::theme::size::{PRESS, RADIUS, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::theme::{Look, style};

/// The head of a question. `place` is "Wonen · vraag 3 van 6".
pub fn heading<'a, M: 'a>(
    look: Look,
    picture: &str,
    place: &Words,
    question: &Pair,
    help: Option<&Pair>,
) -> Element<'a, M> {
    let roles = look.roles();
    let place = words::row(
        look,
        vec![
            icon::icon(picture, 20.0, roles.muted),
            words::words(look, place, Voice::DESK.muted(look)),
        ],
    )
    .spacing(SPACE_12)
    .align_y(Vertical::Center);
    let side = |question: &Words, help: Option<&Words>| -> Element<'a, M> {
        let mut lines = Column::new().spacing(SPACE_8).width(Length::Fill);
        lines = lines.push(words::line(look, question, Voice::TITLE));
        if let Some(help) = help {
            lines = lines.push(words::line(look, help, Voice::BODY.muted(look)));
        }
        lines.into()
    };
    let first = side(&question.first, help.map(|help| &help.first));
    let body = match &question.second {
        None => first,
        Some(second) => {
            divided(look, first, side(second, help.and_then(|help| help.second.as_ref())))
        }
    };
    column![place, body].spacing(SPACE_16).into()
}

/// Two languages in columns with a hairline between them, of equal height.
pub fn divided<'a, M: 'a>(
    look: Look,
    first: Element<'a, M>,
    second: Element<'a, M>,
) -> Element<'a, M> {
    if look.is_narrow() {
        return column![first, second].spacing(SPACE_16).into();
    }
    let line = look.roles().line;
    let half = |content| container(content).width(Length::FillPortion(1)).into();
    // Not in a container: only a bare rule is made as high as the row.
    let middle = rule::vertical(1).style(move |_| rule::Style {
        color: line,
        radius: 0.0.into(),
        fill_mode: rule::FillMode::Full,
        snap: true,
    });
    words::in_column_order(look, vec![half(first), middle.into(), half(second)])
        .spacing(SPACE_24)
        .height(Length::Shrink)
        .into()
}

/// "Waarom vragen we dit?": opens what stands under it, in both languages.
pub fn disclosure<'a, M: Clone + 'a>(
    look: Look,
    id: impl Into<Id>,
    title: &Pair,
    body: &Pair,
    open: bool,
    on_toggle: M,
) -> Element<'a, M> {
    let roles = look.roles();
    let sign = if open { "chevron-down" } else { "chevron-right" };
    let label = words::row(
        look,
        vec![
            icon::directed(look, sign, 20.0, roles.action),
            words::inline(look, title, Voice::DESK.ink(roles.action)),
        ],
    )
    .spacing(SPACE_8)
    .align_y(Vertical::Center);
    let head = access(look, id, Role::Disclosure, words::spoken(title), label)
        .padding([SPACE_8, SPACE_8])
        .min_height(PRESS)
        .on(open)
        .style(move |status| {
            let ground = if status.hovered { roles.tint } else { Color::TRANSPARENT };
            style::plain(ground, style::border(Color::TRANSPARENT, 0.0, RADIUS))
        })
        .on_press(on_toggle);
    let head = container(head).width(Length::Fill).align_x(words::start(look));
    if !open {
        return head.into();
    }
    let body = container(words::both(look, body, Voice::BODY))
        .padding([SPACE_12, SPACE_16])
        .width(Length::Fill)
        .style(move |_| style::plain(roles.tint, style::border(roles.tint, 0.0, RADIUS)));
    column![head, body].spacing(SPACE_8).into()
}

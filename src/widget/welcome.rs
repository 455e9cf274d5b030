//! The first screen: what this is, on the left in calm petrol; what to do, on
//! the right.

use iced::alignment::Vertical;
use iced::widget::{Column, container};
use iced::{Color, Length};

use super::words::{self, Voice};
use super::{Element, icon};
use crate::i18n::Words;
use crate::theme::size::{SPACE_12, SPACE_24, SPACE_32, SPACE_48, Type};
use crate::theme::{Look, style};

/// The name, what it is for in each language, and beside it a form.
pub fn welcome<'a, M: 'a>(
    look: Look,
    name: &Words,
    lines: &[Words],
    form: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let roles = look.roles();
    let ink = roles.on_deep;
    let mut told = Column::new()
        .spacing(SPACE_24)
        .align_x(words::start(look))
        .push(icon::icon("sunrise", if look.is_narrow() { 40.0 } else { 64.0 }, roles.sun))
        .push(words::words(look, name, Voice::new(Type::Display).bold().ink(ink)));
    for line in lines {
        told = told.push(words::words(look, line, Voice::HEADING.regular().ink(ink)));
    }
    let deep = roles.deep;
    let clear = style::border(Color::TRANSPARENT, 0.0, 0.0);
    let told = container(container(told).max_width(520))
        .padding([SPACE_32, if look.is_narrow() { SPACE_24 } else { 72.0 }])
        .align_x(words::start(look))
        .align_y(Vertical::Center)
        .style(move |_| style::plain(deep, clear));
    let paper = roles.paper;
    let form = container(form).max_width(480).width(Length::Fill);
    let form = container(super::scrolled_if_needed(
        look,
        "form",
        container(form)
            .padding([SPACE_48, if look.is_narrow() { SPACE_24 } else { SPACE_48 }])
            .center_x(Length::Fill),
    ))
    .align_y(Vertical::Center)
    .style(move |_| style::plain(paper, clear));
    if look.is_narrow() {
        let told = told.width(Length::Fill).padding([SPACE_12, SPACE_24]);
        return iced::widget::column![told, form.width(Length::Fill).height(Length::Fill)].into();
    }
    let half = Length::FillPortion(1);
    let parts = vec![
        told.width(half).height(Length::Fill).into(),
        form.width(half).height(Length::Fill).into(),
    ];
    words::row(look, parts).into()
}

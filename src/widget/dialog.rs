//! What stands over a screen: a dialog on a dimmed ground, a line that offers
//! undo, the ribbon of the practice vault.

use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Layout, layout, mouse, renderer};
use iced::alignment::{Horizontal, Vertical};
use iced::widget::{Column, container, opaque, stack};
use iced::{Alignment, Color, Element as IcedElement, Length, Rectangle, Renderer, Size, Theme};

use super::access::{Role, access};
use super::words::{self, Voice};
use super::{Element, bar, icon};
use crate::i18n::{Pair, Words};
use crate::theme::size::{RADIUS, RADIUS_CARD, SPACE_12, SPACE_16, SPACE_24, SPACE_32};
use crate::theme::{Look, style};

/// A dialog over a screen. While it stands there the screen under it can be
/// seen, and neither pressed nor reached by keyboard. Actions stand at the end
/// of the reading direction, the one that is meant last.
pub fn over<'a, M: Clone + 'a>(
    look: Look,
    under: Element<'a, M>,
    title: &Pair,
    content: Element<'a, M>,
    actions: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let roles = look.roles();
    let actions = words::row(look, actions).spacing(SPACE_12).align_y(Vertical::Center);
    let body = Column::new()
        .spacing(SPACE_16)
        .push(words::both(look, title, Voice::HEADING))
        .push(content)
        .push(container(actions).width(Length::Fill).align_x(words::end(look)));
    let (surface, line) = (roles.surface, roles.line);
    let lifted = container(body)
        .padding([SPACE_24, SPACE_32])
        .width(Length::Fill)
        .max_width(760)
        .style(move |_| style::plain(surface, style::border(line, 1.0, RADIUS_CARD + 4.0)));
    let told = access(look, "dialog", Role::Dialog, words::spoken(title), lifted)
        .align(Alignment::Center, Alignment::Center);
    let scrim = roles.scrim;
    let layer = container(told)
        .padding(SPACE_32)
        .center(Length::Fill)
        .style(move |_| style::plain(scrim, style::border(Color::TRANSPARENT, 0.0, 0.0)));
    on(inert(under), Some(opaque(layer)))
}

/// A screen with what stands over it, or with nothing: a dialog that comes or
/// goes leaves the screen under it as it is, with what has the keyboard there
/// and how far it is scrolled.
pub fn on<'a, M: 'a>(under: Element<'a, M>, layer: Option<Element<'a, M>>) -> Element<'a, M> {
    stack![under, layer.unwrap_or_else(super::nothing)].into()
}

/// Content that is only looked at: no press, no focus, nothing spoken.
pub fn inert<'a, M: 'a>(content: Element<'a, M>) -> Element<'a, M> {
    IcedElement::new(Inert(content))
}

struct Inert<'a, M>(Element<'a, M>);

impl<M> Widget<M, Theme, Renderer> for Inert<'_, M> {
    fn tag(&self) -> tree::Tag {
        self.0.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.0.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.0.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.0.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.0.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.0.as_widget_mut().layout(tree, renderer, limits)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let nowhere = mouse::Cursor::Unavailable;
        self.0.as_widget().draw(tree, renderer, theme, style, layout, nowhere, viewport);
    }
}

/// A line over the foot of a screen: what was done, and undo.
pub fn toast<'a, M: Clone + 'a>(
    look: Look,
    screen: Element<'a, M>,
    text: &Pair,
    action: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let roles = look.roles();
    let mut parts = vec![
        icon::icon("circle-check", 22.0, roles.done.ink),
        words::stacked(look, text, Voice::DESK, Voice::SIDE),
    ];
    parts.extend(action);
    let content = words::row(look, parts).spacing(SPACE_16).align_y(Vertical::Center);
    let (surface, edge) = (roles.surface, roles.edge);
    let lifted = container(content)
        .padding([SPACE_12, SPACE_24])
        .style(move |_| style::plain(surface, style::border(edge, 1.0, RADIUS)));
    let told = access(look, "toast", Role::Status, words::spoken(text), lifted);
    let above_bar = iced::Padding::ZERO.bottom(crate::theme::size::BOTTOM_BAR + SPACE_16);
    let layer = container(told)
        .padding(above_bar)
        .width(Length::Fill)
        .height(Length::Fill)
        .align_x(Horizontal::Center)
        .align_y(Vertical::Bottom);
    on(screen, Some(layer.into()))
}

/// The ribbon of the practice vault, above every screen: "oefenen".
pub fn ribbon<'a, M: 'a>(look: Look, text: &Words, screen: Element<'a, M>) -> Element<'a, M> {
    let tone = look.roles().open;
    let told = words::words(look, text, Voice::SMALL.bold().ink(tone.ink));
    let content = words::row(look, vec![icon::icon("flask-conical", 16.0, tone.ink), told])
        .spacing(8)
        .align_y(Vertical::Center);
    let ribbon = container(content)
        .center_x(Length::Fill)
        .height(Length::Fixed(27.0))
        .align_y(Vertical::Center)
        .style(move |_| style::plain(tone.ground, style::border(tone.ink, 0.0, 0.0)));
    iced::widget::column![ribbon, bar::hairline(tone.edge), screen].into()
}

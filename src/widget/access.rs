//! What makes a thing reachable: by Tab, by Enter and Space, by the pointer,
//! and by a screen reader.
//!
//! iced gives the keyboard to text fields only, and no layout direction, hover
//! style or accessible name to a pressed thing in one piece. [`Access`] wraps
//! any content and owns all of that: the box under it, the visible ring, the
//! press, and what a screen reader says. Every button, card and row is one.

mod info;

use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, key::Named};
use iced::widget::{Id, container};
use iced::{
    Alignment, Background, Border, Color, Element as IcedElement, Event, Length, Padding,
    Rectangle, Renderer, Size, Theme, Vector, touch, window,
};

use super::Element;
use crate::theme::Look;
use crate::theme::size::PRESS;

pub use info::{Asked, Info, Role, Spoken, Told, collect};

/// How a pressed thing stands at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools)] // each can be so on its own
pub struct Status {
    /// It can be pressed.
    pub enabled: bool,
    /// The pointer is over it.
    pub hovered: bool,
    /// The pointer holds it down.
    pub pressed: bool,
    /// It has the keyboard, and got it by keyboard.
    pub focused: bool,
}

/// How far the ring stands around what has the keyboard.
pub const RING: f32 = 4.0;

type Style<'a> = Box<dyn Fn(Status) -> container::Style + 'a>;
type Fill<'a, M> = Box<dyn Fn(String) -> Vec<M> + 'a>;

/// Content that can be reached. Without [`on_press`](Self::on_press) it takes
/// no focus and only tells what it is.
pub struct Access<'a, M> {
    content: Element<'a, M>,
    info: Info,
    on_press: Option<M>,
    on_fill: Option<Fill<'a, M>>,
    anchor: bool,
    style: Option<Style<'a>>,
    ring: Color,
    padding: Padding,
    width: Length,
    height: Length,
    min_height: f32,
    align_x: Alignment,
    align_y: Alignment,
    /// As last drawn, to know when to draw again.
    status: Option<Status>,
}

/// Makes content reachable under this id, role and spoken name.
pub fn access<'a, M: 'a>(
    look: Look,
    id: impl Into<Id>,
    role: Role,
    label: impl Into<Spoken>,
    content: impl Into<Element<'a, M>>,
) -> Access<'a, M> {
    let content = content.into();
    let size = content.as_widget().size_hint();
    Access {
        content,
        info: Info::new(id.into(), role, label.into()),
        on_press: None,
        on_fill: None,
        anchor: false,
        style: None,
        ring: look.roles().ring,
        padding: Padding::ZERO,
        width: size.width.fluid(),
        height: size.height.fluid(),
        min_height: 0.0,
        align_x: Alignment::Start,
        align_y: Alignment::Center,
        status: None,
    }
}

impl<'a, M> Access<'a, M> {
    /// Pressing it sends this.
    #[must_use]
    pub fn on_press(self, message: M) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// Pressing it sends this, if it can be pressed now.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<M>) -> Self {
        self.info.pressable = message.is_some();
        self.on_press = message;
        self
    }

    /// Where reading begins: [`super::focus::begin_at`] puts the keyboard here,
    /// so that Tab goes on from here. It shows nothing and cannot be pressed.
    #[must_use]
    pub fn anchor(mut self) -> Self {
        self.anchor = true;
        self
    }

    /// What stands in it.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.info.value = Some(value.into());
        self
    }

    /// A screen reader that puts a text into it sends these, in order.
    #[must_use]
    pub fn on_fill(mut self, messages: impl Fn(String) -> Vec<M> + 'a) -> Self {
        self.on_fill = Some(Box::new(messages));
        self
    }

    /// What stands in it is not told.
    #[must_use]
    pub fn secret(mut self, secret: bool) -> Self {
        self.info.secret = secret;
        self
    }

    /// The key that does the same.
    #[must_use]
    pub fn key(mut self, key: Option<String>) -> Self {
        self.info.key = key;
        self
    }

    /// Whether it is chosen, ticked or open.
    #[must_use]
    pub fn on(mut self, on: bool) -> Self {
        self.info.on = Some(on);
        self
    }

    /// The box under it, by its status.
    #[must_use]
    pub fn style(mut self, style: impl Fn(Status) -> container::Style + 'a) -> Self {
        self.style = Some(Box::new(style));
        self
    }

    /// Room around the content, inside the box.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// Its width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Its height.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// It is at least this high, in logical pixels.
    #[must_use]
    pub fn min_height(mut self, height: f32) -> Self {
        self.min_height = height;
        self
    }

    /// Where the content stands when there is room left.
    #[must_use]
    pub fn align(mut self, x: Alignment, y: Alignment) -> Self {
        self.align_x = x;
        self.align_y = y;
        self
    }
}

#[derive(Debug, Default)]
struct State {
    focused: bool,
    by_keyboard: bool,
    pressed: bool,
    /// What a screen reader asked, until the next frame.
    asked: Option<Asked>,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.by_keyboard = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.by_keyboard = false;
    }
}

impl<M: Clone> Access<'_, M> {
    fn status(&self, state: &State, layout: Layout<'_>, cursor: mouse::Cursor) -> Status {
        let enabled = self.on_press.is_some();
        let hovered = enabled && cursor.is_over(layout.bounds());
        Status {
            enabled,
            hovered,
            pressed: hovered && state.pressed,
            focused: enabled && state.focused && state.by_keyboard,
        }
    }

    /// Does what a screen reader asked, exactly as Enter or typing would.
    fn answer(&self, state: &mut State, shell: &mut Shell<'_, M>) {
        match (state.asked.take(), &self.on_press, &self.on_fill) {
            (Some(Asked::Press), Some(message), _) => shell.publish(message.clone()),
            (Some(Asked::Fill(text)), _, Some(fill)) => {
                for message in fill(text) {
                    shell.publish(message);
                }
            }
            _ => {}
        }
    }

    /// Presses by pointer, as a button does: down and up on the same thing.
    fn pointer(&self, state: &mut State, event: &Event, over: bool, shell: &mut Shell<'_, M>) {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                state.pressed = over;
                state.focused = over;
                state.by_keyboard = false;
                if over {
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                if let (true, Some(message)) = (state.pressed && over, &self.on_press) {
                    shell.publish(message.clone());
                    shell.capture_event();
                }
                state.pressed = false;
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.pressed = false,
            _ => {}
        }
    }
}

/// The one child of a layout or tree; the wrapper always has exactly one.
fn only(layout: Layout<'_>) -> Layout<'_> {
    layout.children().next().unwrap_or(layout)
}

impl<M: Clone> Widget<M, Theme, Renderer> for Access<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size { width: self.width, height: self.height }
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let Some(child) = tree.children.first_mut() else {
            return layout::Node::new(Size::ZERO);
        };
        // A finger that does not hold still finds it.
        let least = if self.on_press.is_some() { PRESS } else { 0.0 };
        layout::positioned(
            &limits.min_width(least).min_height(self.min_height.max(least)),
            self.width,
            self.height,
            self.padding,
            |limits| self.content.as_widget_mut().layout(child, renderer, &limits.loose()),
            |content, size| content.align(self.align_x, self.align_y, size),
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let bounds = layout.bounds();
        let state = tree.state.downcast_mut::<State>();
        let mut info = self.info.clone();
        info.focused = state.focused;
        info.bounds = bounds;
        operation.custom(Some(&self.info.id), bounds, &mut info);
        if info.asked.is_some() {
            state.asked = info.asked.take();
        }
        if self.anchor && info.focused && !state.focused {
            state.focus();
        }
        // Tab goes on from where reading begins, and never stops there.
        if self.on_press.is_some() || (self.anchor && state.focused) {
            operation.focusable(Some(&self.info.id), bounds, state);
        } else {
            state.unfocus();
        }
        if let Some(child) = tree.children.first_mut() {
            operation.traverse(&mut |operation| {
                self.content.as_widget_mut().operate(child, only(layout), renderer, operation);
            });
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        if let Some(child) = tree.children.first_mut() {
            self.content.as_widget_mut().update(
                child,
                event,
                only(layout),
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }
        let state = tree.state.downcast_mut::<State>();
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            self.answer(state, shell);
        }
        let Some(message) = &self.on_press else { return };
        if shell.is_event_captured() {
            // Something inside was pressed, such as a button on a row.
            if matches!(event, Event::Mouse(mouse::Event::ButtonPressed(_))) {
                state.unfocus();
            }
        } else if let Event::Keyboard(keyboard::Event::KeyPressed { key, repeat, .. }) = event {
            let presses = matches!(key, keyboard::Key::Named(Named::Enter | Named::Space));
            if presses && state.focused && !repeat {
                state.by_keyboard = true;
                shell.publish(message.clone());
                shell.capture_event();
            }
        } else {
            self.pointer(state, event, cursor.is_over(layout.bounds()), shell);
        }
        let status = self.status(tree.state.downcast_ref::<State>(), layout, cursor);
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            self.status = Some(status);
        } else if self.status.is_some_and(|drawn| drawn != status) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        use iced::advanced::Renderer as _;
        let bounds = layout.bounds();
        let status = self.status(tree.state.downcast_ref::<State>(), layout, cursor);
        let look = self.style.as_ref().map(|style| style(status)).unwrap_or_default();
        container::draw_background(renderer, &look, bounds);
        if let Some(child) = tree.children.first() {
            let style = renderer::Style { text_color: look.text_color.unwrap_or(style.text_color) };
            self.content.as_widget().draw(
                child,
                renderer,
                theme,
                &style,
                only(layout),
                cursor,
                viewport,
            );
        }
        if status.focused {
            let radius = look.border.radius.top_left.min(bounds.height / 2.0) + RING;
            // Above everything: what stands next to it would cut it.
            renderer.with_layer(*viewport, |renderer| {
                renderer.fill_quad(
                    renderer::Quad {
                        bounds: bounds.expand(RING),
                        border: Border { color: self.ring, width: 3.0, radius: radius.into() },
                        ..renderer::Quad::default()
                    },
                    Background::Color(Color::TRANSPARENT),
                );
            });
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let inside = tree.children.first().map_or(mouse::Interaction::None, |child| {
            let content = self.content.as_widget();
            content.mouse_interaction(child, only(layout), cursor, viewport, renderer)
        });
        let over = self.on_press.is_some() && cursor.is_over(layout.bounds());
        if inside == mouse::Interaction::None && over {
            mouse::Interaction::Pointer
        } else {
            inside
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let child = tree.children.first_mut()?;
        let content = self.content.as_widget_mut();
        content.overlay(child, only(layout), renderer, viewport, translation)
    }
}

impl<'a, M: Clone + 'a> From<Access<'a, M>> for Element<'a, M> {
    fn from(access: Access<'a, M>) -> Self {
        IcedElement::new(access)
    }
}

#[cfg(test)]
mod tests;

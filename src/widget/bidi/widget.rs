//! The field as a widget around a [`Doc`]. The screen owns the text; caret,
//! selection and history live here, under the name of the field.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, renderer};
use iced::{Event, Length, Padding, Rectangle, Renderer, Size, Theme, keyboard, window};

use super::area::Area;
use super::doc::Doc;
use super::input::State;
use super::keys::act;
use super::page::Spec;
use super::paint;
use crate::domain::bsn;

impl<M: Clone> Widget<M, Theme, Renderer> for Area<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            subject: self.subject.clone(),
            doc: Doc::new(&self.value),
            placeholder: Doc::new(&self.placeholder.text),
            ..State::default()
        })
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.subject != self.subject {
            state.subject.clone_from(&self.subject);
            state.doc = Doc::new(&self.value);
        } else if state.doc.text() != self.value {
            if self.value == bsn::without(state.doc.text(), bsn::GONE) {
                state.doc.exchange(&self.value);
                // The press that did it is gone with what it took away.
                state.focused = true;
            } else {
                state.doc.set_text(&self.value);
            }
        }
        if state.placeholder.text() != self.placeholder.text {
            state.placeholder = Doc::new(&self.placeholder.text);
        }
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let width = limits.max().width;
        self.spec.width = (width - self.padding.x()).max(1.0);
        state.placeholder.layout(Spec { secret: false, ..self.spec });
        state.doc.layout(self.spec);
        let shown = if state.doc.text().is_empty() { &state.placeholder } else { &state.doc };
        let content = shown.content_height().max(self.spec.line) + self.padding.y();
        let height =
            self.heights.map_or(content, |(least, greatest)| content.clamp(least, greatest));
        state.placeholder.set_height(height - self.padding.y());
        state.doc.set_height(height - self.padding.y());
        layout::Node::new(Size::new(width, height))
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.focusable(Some(&self.id), layout.bounds(), state);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        _: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let before = state.shown();
        let captured = match event {
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                state.shift = modifiers.shift();
                false
            }
            Event::Keyboard(event) if state.focused => act(event, self.spec.one_line)
                .is_some_and(|act| self.perform(&mut state.doc, act, clipboard, shell)),
            Event::InputMethod(event) if state.focused && self.on_input.is_some() => {
                self.input_method(state, event);
                shell.request_redraw();
                true
            }
            Event::Window(window::Event::RedrawRequested(_)) if state.focused => {
                self.ask_input_method(state, self.inside(layout), shell);
                false
            }
            event => self.pointer(state, event, layout, cursor),
        };
        if captured {
            shell.capture_event();
        }
        if let (true, Some(on_input)) = (state.doc.edits() != before.0, &self.on_input) {
            shell.publish(on_input(state.doc.text().to_owned()));
        }
        state.hovered = cursor.is_over(layout.bounds());
        if state.shown() != before {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let look = (self.style)(state.focused, state.hovered);
        let (bounds, inside) = (layout.bounds(), self.inside(layout));
        paint::quad(renderer, bounds, look.border, look.ground);
        let shown = if state.doc.text().is_empty() { &state.placeholder } else { &state.doc };
        let docs = (&state.doc, shown);
        if shown.overflows() {
            // Room for the marks of Arabic on the first and the last row.
            let view = inside.expand(Padding::from([self.padding.top.min(6.0), 0.0]));
            renderer.with_layer(view, |renderer| {
                paint::text(renderer, docs, state.focused, &look, inside, view);
            });
            paint::thumb(renderer, shown, &look, bounds, inside);
        } else {
            paint::text(renderer, docs, state.focused, &look, inside, *viewport);
        }
    }

    fn mouse_interaction(
        &self,
        _: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Rectangle,
        _: &Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Text
        } else {
            mouse::Interaction::None
        }
    }
}

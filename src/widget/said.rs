//! A text that says what stands there, and in which language: to a screen
//! reader, and to the voice that reads a page aloud.

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Layout, layout, mouse, renderer};
use iced::{Length, Rectangle, Renderer, Size, Theme, widget::Id};

use super::Element;
use super::access::{Info, Role};
use crate::i18n::{Words, plain};

/// Content that draws these words.
pub struct Said<'a, M> {
    content: Element<'a, M>,
    words: Words,
}

/// Lets what is drawn say what it is.
pub fn said<'a, M: 'a>(words: &Words, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let content = content.into();
    Element::new(Said { content, words: words.clone() })
}

impl<M> Widget<M, Theme, Renderer> for Said<'_, M> {
    fn tag(&self) -> tree::Tag {
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content.as_widget_mut().layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let bounds = layout.bounds();
        let mut info = Info {
            id: Id::new("text"),
            role: Role::Text,
            label: plain(&self.words.text),
            language: self.words.language,
            value: None,
            on: None,
            focused: false,
            pressable: false,
            bounds,
        };
        operation.custom(None, bounds, &mut info);
        operation.custom(None, bounds, &mut self.words);
        self.content.as_widget_mut().operate(tree, layout, renderer, operation);
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
        self.content.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
    }
}

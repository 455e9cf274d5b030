//! A text that says what stands there, and in which language: to a screen
//! reader, and to the voice that reads a page aloud.

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Layout, layout, mouse, renderer};
use iced::{Length, Rectangle, Renderer, Size, Theme, widget::Id};

use super::Element;
use super::access::{Info, Role, Spoken};
use crate::i18n::Words;

/// Content that draws these words.
pub struct Said<'a, M> {
    content: Element<'a, M>,
    words: Words,
    level: Option<usize>,
}

/// Lets what is drawn say what it is; `level` is that of a heading, 1 for the
/// title of a page.
pub fn said<'a, M: 'a>(
    words: &Words,
    level: Option<usize>,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    Element::new(Said { content: content.into(), words: words.clone(), level })
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
        let told = Info::new(Id::new("text"), Role::Text, Spoken::from(&self.words));
        let mut info = Info { level: self.level, bounds, ..told };
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

//! What stands in the place of a screen for a while. The screen behind it is
//! not drawn, not told and not reached; it is only remembered: what has the
//! keyboard there, how far each page is scrolled and where the caret stands.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::Element;

/// Shows `over` where there is something, and the screen otherwise. Both fill
/// the place. Where the screen itself is away for a moment, what is remembered
/// of it stays as it was.
pub fn behind<'a, M: 'a>(
    screen: Option<Element<'a, M>>,
    over: Option<Element<'a, M>>,
) -> Element<'a, M> {
    Element::new(Behind { screen, over })
}

struct Behind<'a, M> {
    screen: Option<Element<'a, M>>,
    over: Option<Element<'a, M>>,
}

impl<'a, M> Behind<'a, M> {
    /// What is shown, with what is remembered of it.
    fn shown<'s, 't>(&'s self, tree: &'t Tree) -> Option<(&'s Element<'a, M>, &'t Tree)> {
        let at = usize::from(self.over.is_some());
        Some((self.over.as_ref().or(self.screen.as_ref())?, tree.children.get(at)?))
    }

    /// The same, to change it.
    fn shown_mut<'s, 't>(
        &'s mut self,
        tree: &'t mut Tree,
    ) -> Option<(&'s mut Element<'a, M>, &'t mut Tree)> {
        let at = usize::from(self.over.is_some());
        let tree = tree.children.get_mut(at)?;
        Some((self.over.as_mut().or(self.screen.as_mut())?, tree))
    }
}

impl<M> Widget<M, Theme, Renderer> for Behind<'_, M> {
    fn children(&self) -> Vec<Tree> {
        let tree =
            |part: &Option<Element<'_, M>>| part.as_ref().map_or_else(Tree::empty, Tree::new);
        vec![tree(&self.screen), tree(&self.over)]
    }

    fn diff(&self, tree: &mut Tree) {
        match tree.children.as_mut_slice() {
            [screen, over] => {
                if let Some(shown) = &self.screen {
                    screen.diff(shown);
                }
                match &self.over {
                    Some(shown) => over.diff(shown),
                    None => *over = Tree::empty(),
                }
            }
            _ => tree.children = self.children(),
        }
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        match self.shown_mut(tree) {
            Some((shown, tree)) => shown.as_widget_mut().layout(tree, renderer, limits),
            None => layout::Node::new(limits.max()),
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
        if let Some((shown, tree)) = self.shown(tree) {
            shown.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some((shown, tree)) = self.shown_mut(tree) {
            shown.as_widget_mut().operate(tree, layout, renderer, operation);
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
        if let Some((shown, tree)) = self.shown_mut(tree) {
            let shown = shown.as_widget_mut();
            shown.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        self.shown(tree).map_or_else(mouse::Interaction::default, |(shown, tree)| {
            shown.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let (shown, tree) = self.shown_mut(tree)?;
        shown.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}

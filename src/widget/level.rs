//! A row of equally wide and equally high parts: cards that stand beside each
//! other look like one set, whatever their texts. iced's row makes them
//! equally wide only.

use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::{
    Element as IcedElement, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector,
};

use super::Element;
use crate::theme::Look;

/// These parts beside each other, in the direction of the frame.
pub fn level<'a, M: 'a>(
    look: Look,
    spacing: f32,
    mut parts: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    if look.is_mirrored() {
        parts.reverse();
    }
    IcedElement::new(Level { parts, spacing })
}

struct Level<'a, M> {
    parts: Vec<Element<'a, M>>,
    spacing: f32,
}

impl<M> Widget<M, Theme, Renderer> for Level<'_, M> {
    fn children(&self) -> Vec<Tree> {
        self.parts.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.parts);
    }

    fn size(&self) -> Size<Length> {
        Size { width: Length::Fill, height: Length::Shrink }
    }

    #[allow(clippy::cast_precision_loss)] // a handful of cards
    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let count = self.parts.len().max(1) as f32;
        let max = limits.max();
        let width = ((max.width - self.spacing * (count - 1.0)) / count).max(0.0);
        let free = layout::Limits::with_compression(
            Size::new(width, 0.0),
            Size::new(width, max.height),
            Size::new(false, true),
        );
        let mut height = 0.0_f32;
        for (part, tree) in self.parts.iter_mut().zip(&mut tree.children) {
            let natural = part.as_widget_mut().layout(tree, renderer, &free);
            height = height.max(natural.size().height);
        }
        let equal = layout::Limits::new(Size::new(width, height), Size::new(width, height));
        let mut x = 0.0;
        let mut nodes = Vec::with_capacity(self.parts.len());
        for (part, tree) in self.parts.iter_mut().zip(&mut tree.children) {
            let node = part.as_widget_mut().layout(tree, renderer, &equal);
            nodes.push(node.move_to(Point::new(x, 0.0)));
            x += width + self.spacing;
        }
        layout::Node::with_children(Size::new(max.width, height), nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            let children = tree.children.iter_mut().zip(layout.children());
            for (part, (tree, layout)) in self.parts.iter_mut().zip(children) {
                part.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
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
        let children = tree.children.iter_mut().zip(layout.children());
        for (part, (tree, layout)) in self.parts.iter_mut().zip(children) {
            part.as_widget_mut()
                .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        let children = tree.children.iter().zip(layout.children());
        let each = self.parts.iter().zip(children).map(|(part, (tree, layout))| {
            part.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        });
        each.max().unwrap_or_default()
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
        let children = tree.children.iter().zip(layout.children());
        for (part, (tree, layout)) in self.parts.iter().zip(children) {
            if layout.bounds().intersects(viewport) {
                part.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
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
        overlay::from_children(&mut self.parts, tree, layout, renderer, viewport, translation)
    }
}

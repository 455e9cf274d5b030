//! What a field draws inside its edge: rows, selection, caret.

use iced::advanced::{Renderer as _, renderer};
use iced::{Border, Color, Point, Rectangle, Renderer, Size, Vector};

use super::doc::Doc;
use super::page::CARET;
use super::rows::draw;
use crate::theme::style;

/// The width of what shows how much more there is than can be seen.
const THUMB: f32 = 4.0;

/// Where the caret stands on the screen.
pub fn caret_box(doc: &Doc, inside: Rectangle) -> Rectangle {
    let (row, x) = doc.page().place_of(doc.caret());
    // Spaces where a row is broken can hang out of the view.
    let x = (x - doc.scroll().0).clamp(0.0, (inside.width - CARET).max(0.0));
    let at = Point::new(inside.x + x, inside.y + doc.top(row) - doc.scroll().1);
    Rectangle::new(at, Size::new(CARET, doc.line()))
}

/// Draws rows, selection and caret; `shown` is the text itself, or what stands
/// in an empty field.
pub fn text(
    renderer: &mut Renderer,
    (doc, shown): (&Doc, &Doc),
    focused: bool,
    look: &style::Field,
    inside: Rectangle,
    clip: Rectangle,
) {
    let empty = doc.text().is_empty();
    let ink = if empty { look.placeholder } else { look.ink };
    let flat = Border::default();
    let corner = Vector::new(inside.x - shown.scroll().0, inside.y - shown.scroll().1);
    let in_sight = |top: f32| top + shown.line() > clip.y && top < clip.y + clip.height;
    for (row, (left, shaped)) in shown.page().rows().enumerate() {
        let top = corner.y + shown.top(row);
        if !in_sight(top) {
            continue;
        }
        if focused && !empty {
            for (from, to) in doc.page().selected(row, &doc.selection(), doc.line() / 4.0) {
                let place = Point::new(corner.x + from, top);
                let area = Rectangle::new(place, Size::new(to - from, doc.line()));
                if let Some(area) = area.intersection(&clip) {
                    quad(renderer, area, flat, look.selection);
                }
            }
        }
        let place = Point::new(corner.x + left, top);
        draw(renderer, shaped, shown.line(), place, ink, clip);
    }
    if focused && doc.selection().is_empty() {
        let caret = caret_box(doc, inside);
        // Of a field without text, too: where its first letter will come.
        if let Some(area) = caret.intersection(&inside) {
            quad(renderer, area, flat, look.ink);
        }
    }
}

/// How much more there is than can be seen, and where one is.
pub fn thumb(
    renderer: &mut Renderer,
    doc: &Doc,
    look: &style::Field,
    bounds: Rectangle,
    inside: Rectangle,
) {
    let content = doc.content_height();
    if content <= inside.height + 0.1 {
        return;
    }
    let at = |y: f32| y / content * inside.height;
    let place = Point::new(bounds.x + bounds.width - 2.0 * THUMB, inside.y + at(doc.scroll().1));
    let area = Rectangle::new(place, Size::new(THUMB, at(inside.height)));
    quad(renderer, area, style::border(Color::TRANSPARENT, 0.0, THUMB / 2.0), look.thumb);
}

/// A box.
pub fn quad(renderer: &mut Renderer, bounds: Rectangle, border: Border, ground: Color) {
    renderer.fill_quad(renderer::Quad { bounds, border, ..renderer::Quad::default() }, ground);
}

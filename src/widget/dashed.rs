//! A dashed edge: "unknown", "not yet", "stands apart". iced's borders are
//! solid only, so it is drawn under the content.

use iced::widget::canvas::{self, Canvas, Frame, Geometry, LineDash, Path, Stroke};
use iced::widget::stack;
use iced::{Color, Length, Point, Rectangle, Renderer, Size, Theme, border::Radius, mouse};

use super::Element;
use crate::theme::{Look, style};

/// Content on this ground within a dashed edge.
pub fn dashed<'a, M: 'a>(
    look: Look,
    content: impl Into<Element<'a, M>>,
    edge: Color,
    ground: Color,
    radius: f32,
) -> Element<'a, M> {
    let outline =
        Canvas::new(Outline { edge, ground, radius, width: style::edge_width(look) + 0.5 })
            .width(Length::Fill)
            .height(Length::Fill);
    stack![content.into()].push_under(outline).into()
}

struct Outline {
    edge: Color,
    ground: Color,
    radius: f32,
    width: f32,
}

impl<M> canvas::Program<M> for Outline {
    type State = ();

    fn draw(
        &self,
        (): &Self::State,
        renderer: &Renderer,
        _: &Theme,
        bounds: Rectangle,
        _: mouse::Cursor,
    ) -> Vec<Geometry> {
        let mut frame = Frame::new(renderer, bounds.size());
        // A pixel within the box: what lies on its edge is not always drawn
        // again when something beside it changes.
        let inset = self.width / 2.0 + 1.0;
        let size = Size::new(bounds.width - 2.0 * inset, bounds.height - 2.0 * inset);
        let radius = Radius::from(self.radius.min(size.height / 2.0));
        let path = Path::rounded_rectangle(Point::new(inset, inset), size, radius);
        frame.fill(&path, self.ground);
        let line = Stroke {
            line_dash: LineDash { segments: &[5.0, 4.0], offset: 0 },
            ..Stroke::default().with_color(self.edge).with_width(self.width)
        };
        frame.stroke(&path, line);
        vec![frame.into_geometry()]
    }
}

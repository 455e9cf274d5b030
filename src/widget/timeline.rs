//! "De klok van de wet": days on a line in time. Labels stand above and below
//! the line and never cover each other: each takes the nearest lane that is
//! free.

use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Layout, layout, mouse, renderer};
use iced::widget::Column;
use iced::{
    Background, Border, Color, Element as IcedElement, Length, Point as Place, Rectangle, Renderer,
    Size, Theme,
};

use super::Element;
use super::words::{self, Voice};
use crate::domain::date_rule::DateKind;
use crate::i18n::Words;
use crate::theme::Look;

/// The room between two labels in one lane.
const GAP: f32 = 16.0;
/// The room between a lane and the next, and between the line and the first.
const LANE_GAP: f32 = 6.0;
/// Half the height of the line with its points.
const HALF: f32 = 14.0;
/// The room at both ends, so that a point never stands half outside.
const INSET: f32 = 12.0;

/// What a point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Today.
    Today,
    /// A day behind us.
    Past,
    /// A day that needs attention now.
    Now,
    /// A day ahead.
    Ahead,
}

/// A day on the line.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Where on the line, from 0 (its start) to 1 (its end).
    pub at: f32,
    /// What it is.
    pub sort: Sort,
    /// How sure the day is: an estimate is drawn open and dashed.
    pub kind: DateKind,
    /// The day in words.
    pub date: Words,
    /// What it is the day of.
    pub label: Words,
}

/// Where `day` stands on a line from `start` to `end`, all in days: 0 to 1.
#[allow(clippy::cast_precision_loss)] // a few thousand days
pub fn position(start: i64, end: i64, day: i64) -> f32 {
    if end <= start {
        return 0.0;
    }
    ((day - start) as f32 / (end - start) as f32).clamp(0.0, 1.0)
}

/// The points on their line. Give them in the order of time.
pub fn timeline<'a, M: 'a>(look: Look, points: &[Point]) -> Element<'a, M> {
    let roles = look.roles();
    let labels = points.iter().map(|point| {
        let ink = match point.sort {
            Sort::Today => roles.action,
            Sort::Now => roles.now.ink,
            Sort::Past => roles.muted,
            Sort::Ahead => roles.ink,
        };
        let strong = matches!(point.sort, Sort::Today | Sort::Now);
        let name = if strong { Voice::SIDE.bold() } else { Voice::SIDE };
        let mut lines = Column::new().align_x(words::start(look));
        lines = lines.push(words::words(look, &point.label, name.ink(ink)));
        lines = lines.push(words::words(look, &point.date, Voice::SMALL.muted(look)));
        lines.into()
    });
    let marks = points
        .iter()
        .map(|point| Mark {
            at: point.at,
            sort: point.sort,
            open: point.kind == DateKind::Estimate,
        })
        .collect();
    IcedElement::new(Timeline { look, marks, labels: labels.collect(), line: 0.0 })
}

#[derive(Debug, Clone, Copy)]
struct Mark {
    at: f32,
    sort: Sort,
    open: bool,
}

struct Timeline<'a, M> {
    look: Look,
    marks: Vec<Mark>,
    labels: Vec<Element<'a, M>>,
    /// How far the line runs under the top, as last laid out.
    line: f32,
}

/// The lane of each label, which hangs on its stem like a flag: 0 is the first
/// above the line, 1 the first below, 2 the second above, and so on. From the
/// last day to the first, each takes the nearest lane in which it meets no
/// other label and no stem goes through a label; an earlier day so hangs
/// further out and its stem passes before the flags of later days.
fn lanes(spans: &[(f32, f32)], stems: &[f32]) -> Vec<usize> {
    let mut taken: Vec<(usize, f32, f32, f32)> = Vec::new();
    for (&(from, to), &stem) in spans.iter().zip(stems).rev() {
        let meets = |lane: usize| {
            taken.iter().any(|&(other, start, end, _)| {
                other == lane && from < end + GAP && start < to + GAP
            })
        };
        let crosses = |lane: usize| {
            taken.iter().any(|&(other, start, end, pole)| {
                let mine = other < lane && stem > start - 2.0 && stem < end;
                let theirs = other > lane && pole > from - 2.0 && pole < to;
                other % 2 == lane % 2 && (mine || theirs)
            })
        };
        let most = 2 * spans.len();
        let best = (0..most).find(|lane| !meets(*lane) && !crosses(*lane));
        let lane = best.or_else(|| (0..most).find(|lane| !meets(*lane))).unwrap_or(most);
        taken.push((lane, from, to, stem));
    }
    taken.iter().rev().map(|(lane, ..)| *lane).collect()
}

impl<M> Timeline<'_, M> {
    /// How far a point stands from where the line begins to read.
    fn along(mark: Mark, width: f32) -> f32 {
        INSET + mark.at * (width - 2.0 * INSET).max(0.0)
    }

    /// How far a point stands from the left.
    fn x(&self, mark: Mark, width: f32) -> f32 {
        let along = Self::along(mark, width);
        if self.look.is_mirrored() { width - along } else { along }
    }
}

impl<M> Widget<M, Theme, Renderer> for Timeline<'_, M> {
    fn children(&self) -> Vec<Tree> {
        self.labels.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.labels);
    }

    fn size(&self) -> Size<Length> {
        Size { width: Length::Fill, height: Length::Shrink }
    }

    #[allow(clippy::cast_precision_loss)] // a handful of lanes
    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let width = limits.max().width;
        let free = layout::Limits::new(Size::ZERO, Size::new((width / 3.0).max(120.0), 200.0));
        let nodes: Vec<layout::Node> = self
            .labels
            .iter_mut()
            .zip(&mut tree.children)
            .map(|(label, tree)| label.as_widget_mut().layout(tree, renderer, &free))
            .collect();
        let stems: Vec<f32> = self.marks.iter().map(|mark| Self::along(*mark, width)).collect();
        let spans: Vec<(f32, f32)> = nodes
            .iter()
            .zip(&stems)
            .map(|(node, stem)| {
                let wide = node.size().width;
                let from = (stem - HALF).min(width - wide).max(0.0);
                (from, from + wide)
            })
            .collect();
        let lanes = lanes(&spans, &stems);
        let tallest = nodes.iter().map(|node| node.size().height).fold(0.0, f32::max);
        let pitch = tallest + LANE_GAP;
        let above = lanes.iter().filter(|lane| *lane % 2 == 0).map(|lane| lane / 2 + 1).max();
        let below = lanes.iter().filter(|lane| *lane % 2 == 1).map(|lane| lane / 2 + 1).max();
        let (above, below) = (above.unwrap_or(0) as f32, below.unwrap_or(0) as f32);
        let line = above * pitch + HALF;
        let mirrored = self.look.is_mirrored();
        let placed = nodes.into_iter().zip(&spans).zip(&lanes).map(|((node, span), lane)| {
            let far = (lane / 2) as f32;
            let y = if lane % 2 == 0 {
                line - HALF - LANE_GAP - far * pitch - node.size().height
            } else {
                line + HALF + LANE_GAP + far * pitch
            };
            let x = if mirrored { width - span.1 } else { span.0 };
            node.move_to(Place::new(x, y.max(0.0)))
        });
        self.line = line;
        let height = (above + below) * pitch + 2.0 * HALF;
        layout::Node::with_children(Size::new(width, height), placed.collect())
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
            for (label, (tree, layout)) in self.labels.iter_mut().zip(children) {
                label.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
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
        let roles = self.look.roles();
        let bounds = layout.bounds();
        let boxes: Vec<Rectangle> = layout.children().map(|child| child.bounds()).collect();
        let y = bounds.y + self.line;
        let xs: Vec<f32> =
            self.marks.iter().map(|mark| bounds.x + self.x(*mark, bounds.width)).collect();
        for (x, label) in xs.iter().zip(&boxes) {
            stem(renderer, *x, y, label, roles.edge);
        }
        let track = Rectangle { x: bounds.x, y: y - 3.0, width: bounds.width, height: 6.0 };
        fill(renderer, track, 3.0, roles.line);
        let today = self.marks.iter().zip(&xs).find(|(mark, _)| mark.sort == Sort::Today);
        if let Some((_, x)) = today {
            let run = if self.look.is_mirrored() {
                Rectangle { x: *x, width: track.x + track.width - x, ..track }
            } else {
                Rectangle { width: x - track.x, ..track }
            };
            fill(renderer, run, 3.0, roles.action);
        }
        for (mark, x) in self.marks.iter().zip(&xs) {
            let ink = match mark.sort {
                Sort::Today => roles.action,
                Sort::Now => roles.now.ink,
                Sort::Past => roles.muted,
                Sort::Ahead => roles.ink,
            };
            let (size, ground) = match (mark.sort, mark.open) {
                (Sort::Today, _) => (20.0, ink),
                (Sort::Past, _) => (14.0, ink),
                (_, true) => (14.0, roles.paper),
                (_, false) => (20.0, roles.surface),
            };
            let width = if mark.open { 2.0 } else { 4.0 };
            dot(renderer, *x, y, size, ground, Border { color: ink, width, radius: 99.0.into() });
        }
        let children = tree.children.iter().zip(layout.children());
        for (label, (tree, layout)) in self.labels.iter().zip(children) {
            label.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }
}

fn stem(renderer: &mut Renderer, x: f32, y: f32, label: &Rectangle, ink: Color) {
    let (from, to) = if label.y < y { (label.y + label.height, y) } else { (y, label.y) };
    let stem = Rectangle { x: x - 0.5, y: from, width: 1.0, height: (to - from).max(0.0) };
    fill(renderer, stem, 0.0, ink);
}

fn fill(renderer: &mut Renderer, bounds: Rectangle, radius: f32, ink: Color) {
    use iced::advanced::Renderer as _;
    let quad = renderer::Quad {
        bounds,
        border: Border { radius: radius.into(), ..Border::default() },
        ..renderer::Quad::default()
    };
    renderer.fill_quad(quad, Background::Color(ink));
}

fn dot(renderer: &mut Renderer, x: f32, y: f32, size: f32, ground: Color, border: Border) {
    use iced::advanced::Renderer as _;
    let half = size / 2.0;
    let bounds = Rectangle { x: x - half, y: y - half, width: size, height: size };
    let quad = renderer::Quad { bounds, border, ..renderer::Quad::default() };
    renderer.fill_quad(quad, Background::Color(ground));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn days_that_are_far_apart_all_stand_in_the_first_lane() {
        let spans = [(0.0, 80.0), (200.0, 300.0), (500.0, 600.0)];
        assert_eq!(lanes(&spans, &[0.0, 200.0, 500.0]), [0, 0, 0]);
    }

    #[test]
    fn days_that_are_close_go_below_and_then_further_out() {
        let spans = [(0.0, 100.0), (20.0, 120.0), (300.0, 400.0), (310.0, 420.0)];
        assert_eq!(lanes(&spans, &[0.0, 20.0, 300.0, 310.0]), [1, 0, 1, 0]);
    }

    #[test]
    fn a_line_without_length_does_not_divide_by_nothing() {
        assert!(position(10, 10, 12).abs() < f32::EPSILON);
        assert!((position(0, 100, 150) - 1.0).abs() < f32::EPSILON);
    }

    proptest! {
        #[test]
        fn labels_never_cover_each_other(days in prop::collection::vec(0.0_f32..1000.0, 0..20)) {
            let mut stems = days;
            stems.sort_by(f32::total_cmp);
            let spans: Vec<_> = stems.iter().map(|x| (x - HALF, x + 120.0)).collect();
            let lanes = lanes(&spans, &stems);
            for a in 0..spans.len() {
                for b in 0..a {
                    let apart = spans[a].0 >= spans[b].1 || spans[b].0 >= spans[a].1;
                    prop_assert!(lanes[a] != lanes[b] || apart);
                }
            }
        }
    }
}

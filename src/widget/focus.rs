//! Moving the keyboard's focus, and bringing what has it into sight.

mod arrow;
mod reach;

use iced::Task;
use iced::advanced::widget::operate;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable, focusable};
use iced::widget::{Id, operation};
use iced::{Rectangle, Vector, widget::scrollable::AbsoluteOffset};

use super::access::Info;

pub use arrow::{Arrow, arrow};
pub use reach::{fill, into, press};

/// The room kept above and below what is brought into sight.
const ROOM: f32 = 24.0;

/// Gives the keyboard to the next thing, in reading order, and shows it.
pub fn next<T: Send + 'static>() -> Task<T> {
    operation::focus_next().chain(reveal())
}

/// Gives the keyboard to the thing before, and shows it.
pub fn previous<T: Send + 'static>() -> Task<T> {
    operation::focus_previous().chain(reveal())
}

/// Gives the keyboard to the thing with this id, and shows it.
pub fn to<T: Send + 'static>(id: impl Into<Id>) -> Task<T> {
    operation::focus(id).chain(reveal())
}

/// The same where that thing is still there; otherwise all stays as it is.
pub fn back<T: Send + 'static>(id: impl Into<Id>) -> Task<T> {
    operate(Back { id: id.into(), there: false }).discard().chain(reveal())
}

struct Back {
    id: Id,
    there: bool,
}

impl Operation<()> for Back {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _: Rectangle, _: &mut dyn Focusable) {
        self.there |= id == Some(&self.id);
    }

    fn finish(&self) -> Outcome<()> {
        let focus = focusable::focus(self.id.clone());
        if self.there { Outcome::Chain(Box::new(focus)) } else { Outcome::None }
    }
}

/// What has the keyboard now.
pub fn held() -> Task<Id> {
    operate(focusable::find_focused())
}

/// Takes the keyboard from everything, lets Tab go on from this anchor and
/// shows every page from its top: a page keeps how far it was scrolled, also
/// when something else stands on it.
pub fn begin_at<T: Send + 'static>(id: impl Into<Id>) -> Task<T> {
    operate(Begin(id.into())).discard()
}

/// Shows every page from its top; the keyboard stays where it is.
pub fn top<T: Send + 'static>() -> Task<T> {
    operate(Top).discard()
}

struct Top;

impl Operation<()> for Top {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        _: Rectangle,
        _: Rectangle,
        _: Vector,
        state: &mut dyn Scrollable,
    ) {
        state.scroll_to(AbsoluteOffset { x: None, y: Some(0.0) });
    }
}

struct Begin(Id);

impl Operation<()> for Begin {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, _: Rectangle, state: &mut dyn std::any::Any) {
        if let (true, Some(info)) = (id == Some(&self.0), state.downcast_mut::<Info>()) {
            info.focused = true;
        }
    }

    fn focusable(&mut self, id: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if id != Some(&self.0) {
            state.unfocus();
        }
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        of: Vector,
        state: &mut dyn Scrollable,
    ) {
        Top.scrollable(id, bounds, content, of, state);
    }
}

/// Scrolls so far that what has the keyboard can be seen.
pub fn reveal<T: Send + 'static>() -> Task<T> {
    operate(Reveal::default()).discard()
}

/// Scrolls what is higher than its place by nearly a page.
pub fn page<T: Send + 'static>(down: bool) -> Task<T> {
    operate(Page { down, done: false }).discard()
}

struct Page {
    down: bool,
    done: bool,
}

impl Operation<()> for Page {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _: Vector,
        state: &mut dyn Scrollable,
    ) {
        if !self.done && content.height > bounds.height {
            let by = (bounds.height - 2.0 * ROOM).max(ROOM);
            let y = if self.down { by } else { -by };
            state.scroll_by(AbsoluteOffset { x: 0.0, y }, bounds, content);
            self.done = true;
        }
    }
}

/// Scrolls so far that the n-th thing that says what it is can be seen.
pub fn show<T: Send + 'static>(at: usize) -> Task<T> {
    operate(Reveal { told: Some(at), ..Reveal::default() }).discard()
}

/// One scrolled area: which in order, and what is visible of it.
#[derive(Debug, Clone, Copy)]
struct Area {
    index: usize,
    bounds: Rectangle,
    content: Rectangle,
    offset: f32,
}

/// Finds the focused thing, or the one that was asked for, and the innermost
/// scrolled area around it.
#[derive(Debug, Default)]
struct Reveal {
    /// What was asked for, counted down.
    told: Option<usize>,
    count: usize,
    entered: Option<Area>,
    around: Vec<Area>,
    wish: Option<(usize, f32)>,
}

impl Operation<()> for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        // A scrolled area announces itself and is then traversed.
        let area = self.entered.take();
        self.around.extend(area);
        operate(self);
        if area.is_some() {
            self.around.pop();
        }
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.entered = Some(Area { index: self.count, bounds, content, offset: translation.y });
        self.count += 1;
    }

    fn custom(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        if !state.is::<Info>() {
            return;
        }
        if let (Some(0), Some(area)) = (self.told, self.around.last()) {
            self.wish = offset_for(area, bounds).map(|offset| (area.index, offset));
        }
        self.told = self.told.map(|left| left.wrapping_sub(1));
    }

    fn focusable(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let wanted = self.told.is_none() && state.is_focused();
        if let (true, Some(area)) = (wanted, self.around.last()) {
            self.wish = offset_for(area, bounds).map(|offset| (area.index, offset));
        }
    }

    fn finish(&self) -> Outcome<()> {
        match self.wish {
            Some((index, offset)) => Outcome::Chain(Box::new(ScrollTo { index, offset, count: 0 })),
            None => Outcome::None,
        }
    }
}

/// How far to scroll so that `thing` can be seen; `None` where it can already.
fn offset_for(area: &Area, thing: Rectangle) -> Option<f32> {
    let top = thing.y - area.content.y;
    let bottom = top + thing.height;
    if top - ROOM < area.offset {
        let offset = (top - ROOM).max(0.0);
        (offset < area.offset).then_some(offset)
    } else if bottom + ROOM > area.offset + area.bounds.height {
        let furthest = (area.content.height - area.bounds.height).max(0.0);
        let offset = (bottom + ROOM - area.bounds.height).min(top - ROOM).min(furthest);
        (offset > area.offset).then_some(offset)
    } else {
        None
    }
}

/// Scrolls the n-th scrolled area.
struct ScrollTo {
    index: usize,
    offset: f32,
    count: usize,
}

impl Operation<()> for ScrollTo {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        _: Rectangle,
        _: Rectangle,
        _: Vector,
        state: &mut dyn Scrollable,
    ) {
        if self.count == self.index {
            state.scroll_to(AbsoluteOffset { x: None, y: Some(self.offset) });
        }
        self.count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(offset: f32) -> Area {
        let box_of = |height| Rectangle { x: 0.0, y: 64.0, width: 100.0, height };
        Area { index: 0, bounds: box_of(600.0), content: box_of(2000.0), offset }
    }

    fn thing(y: f32) -> Rectangle {
        Rectangle { x: 0.0, y: 64.0 + y, width: 100.0, height: 50.0 }
    }

    #[test]
    fn what_can_be_seen_does_not_move() {
        assert_eq!(offset_for(&area(0.0), thing(10.0)), None);
        assert_eq!(offset_for(&area(300.0), thing(500.0)), None);
    }

    #[test]
    fn what_lies_below_or_above_comes_into_sight_with_room() {
        assert_eq!(offset_for(&area(0.0), thing(800.0)), Some(800.0 + 50.0 + ROOM - 600.0));
        assert_eq!(offset_for(&area(900.0), thing(100.0)), Some(100.0 - ROOM));
        assert_eq!(offset_for(&area(900.0), thing(5.0)), Some(0.0));
        assert_eq!(offset_for(&area(0.0), thing(1950.0)), Some(1400.0));
    }
}

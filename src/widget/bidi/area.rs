//! The field itself: a widget around a [`Doc`]. The screen owns the text; caret,
//! selection and history live with the widget.

use std::ops::Range;

use iced::advanced::input_method::{self, InputMethod};
use iced::advanced::mouse::{self, click};
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{
    Clipboard, Layout, Renderer as _, Shell, Widget, clipboard, layout, renderer,
};
use iced::widget::Id;
use iced::{
    Event, Length, Padding, Rectangle, Renderer, Size, Theme, Vector, keyboard, touch, window,
};

use super::doc::Doc;
use super::keys::{Act, act};
use super::page::{Caret, Spec};
use super::paint;
use crate::domain::answer::clean;
use crate::i18n::{Direction, Words};
use crate::theme::size::Type;
use crate::theme::style;
use crate::widget::Element;

type Style<'a> = Box<dyn Fn(bool, bool) -> style::Field + 'a>;

/// A place to write text of both directions in; without
/// [`on_input`](Self::on_input) it can be read and copied.
pub struct Area<'a, M> {
    id: Id,
    subject: String,
    value: String,
    placeholder: Words,
    spec: Spec,
    /// The least and the greatest height of a field of several lines.
    heights: Option<(f32, f32)>,
    padding: Padding,
    on_input: Option<Box<dyn Fn(String) -> M + 'a>>,
    on_submit: Option<M>,
    style: Style<'a>,
}

impl<'a, M> Area<'a, M> {
    /// A field of one line with this clean text. Another `subject` makes it
    /// another field: nothing that was written about one thing can come back
    /// by undo under another.
    pub fn new(
        id: Id,
        subject: String,
        value: String,
        style: impl Fn(bool, bool) -> style::Field + 'a,
    ) -> Self {
        Self {
            id,
            subject,
            value,
            placeholder: Words::default(),
            spec: Spec {
                size: Type::Desk,
                line: 24.0,
                width: 0.0,
                one_line: true,
                secret: false,
                direction: Direction::LeftToRight,
            },
            heights: None,
            padding: Padding::ZERO,
            on_input: None,
            on_submit: None,
            style: Box::new(style),
        }
    }

    /// Shown while it is empty.
    #[must_use]
    pub fn placeholder(mut self, words: Words) -> Self {
        self.placeholder = words;
        self
    }

    /// Letters of this size on rows of this height.
    #[must_use]
    pub fn letters(mut self, size: Type, line: f32) -> Self {
        (self.spec.size, self.spec.line) = (size, line);
        self
    }

    /// The direction of a text without letters.
    #[must_use]
    pub fn direction(mut self, direction: Direction) -> Self {
        self.spec.direction = direction;
        self
    }

    /// Dots instead of letters; it cannot be copied, and nothing of it is kept.
    #[must_use]
    pub fn secret(mut self, secret: bool) -> Self {
        self.spec.secret = secret;
        self
    }

    /// Several lines: it grows with its text between these heights.
    #[must_use]
    pub fn lines(mut self, least: f32, greatest: f32) -> Self {
        self.spec.one_line = false;
        self.heights = Some((least, greatest.max(least)));
        self
    }

    /// Room around the text.
    #[must_use]
    pub fn padding(mut self, padding: Padding) -> Self {
        self.padding = padding;
        self
    }

    /// Typing sends this, with the whole cleaned text.
    #[must_use]
    pub fn on_input_maybe(mut self, message: Option<Box<dyn Fn(String) -> M + 'a>>) -> Self {
        self.on_input = message;
        self
    }

    /// Enter in a field of one line sends this.
    #[must_use]
    pub fn on_submit_maybe(mut self, message: Option<M>) -> Self {
        self.on_submit = message;
        self
    }

    /// A text as it may stand here.
    fn fitting(&self, text: &str) -> String {
        let text = clean(&text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " "));
        if self.spec.one_line { text.trim_matches('\n').replace('\n', " ") } else { text }
    }

    fn inside(&self, layout: Layout<'_>) -> Rectangle {
        layout.bounds().shrink(self.padding)
    }

    /// Does what a key means; whether it was for this field.
    fn perform(
        &self,
        doc: &mut Doc,
        act: Act,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
    ) -> bool
    where
        M: Clone,
    {
        let writes = self.on_input.is_some();
        match act {
            Act::Go(movement, select) => doc.go(movement, select),
            Act::SelectAll => doc.select_all(),
            Act::Copy | Act::Cut => {
                let Some(selected) = doc.selected().filter(|_| !self.spec.secret) else {
                    return true;
                };
                clipboard.write(clipboard::Kind::Standard, selected.to_owned());
                if writes && act == Act::Cut {
                    doc.delete();
                }
            }
            Act::Submit => {
                let Some(message) = &self.on_submit else { return false };
                shell.publish(message.clone());
            }
            _ if !writes => return false,
            Act::Write(text) if text == "\n" => doc.insert("\n"),
            Act::Write(text) => doc.insert(&self.fitting(&text)),
            Act::Backspace => doc.backspace(),
            Act::Delete => doc.delete(),
            Act::DeleteWord(forward) => doc.delete_word(forward),
            Act::Paste => {
                let text = clipboard.read(clipboard::Kind::Standard).unwrap_or_default();
                doc.insert(&self.fitting(&text));
            }
            Act::Undo => doc.undo(),
            Act::Redo => doc.redo(),
        }
        true
    }

    /// What the pointer does; whether that was for this field.
    fn pointer(
        &self,
        state: &mut State,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) -> bool {
        let inside = self.inside(layout);
        let corner = Vector::new(inside.x, inside.y);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                let over = cursor.position_over(layout.bounds());
                (state.focused, state.drags) = (over.is_some(), over.is_some());
                let Some(point) = over else { return false };
                let caret = state.doc.hit(point - corner);
                let click = mouse::Click::new(point, mouse::Button::Left, state.last_click);
                if click.kind() == click::Kind::Double {
                    let word = state.doc.word_at(caret);
                    state.doc.select(&word);
                    state.drags = false;
                } else {
                    state.doc.set_caret(caret, state.shift);
                }
                state.last_click = Some(click);
                true
            }
            Event::Mouse(mouse::Event::CursorMoved { .. })
            | Event::Touch(touch::Event::FingerMoved { .. }) => {
                let Some(point) = cursor.position().filter(|_| state.drags) else { return false };
                let caret = state.doc.hit(point - corner);
                state.doc.set_caret(caret, true);
                true
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
                std::mem::take(&mut state.drags)
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta })
                if cursor.is_over(layout.bounds()) && !self.spec.one_line =>
            {
                let before = state.doc.scroll();
                state.doc.scroll_by(match delta {
                    mouse::ScrollDelta::Lines { y, .. } => -y * 2.0 * self.spec.line,
                    mouse::ScrollDelta::Pixels { y, .. } => -y,
                });
                before != state.doc.scroll()
            }
            _ => false,
        }
    }

    /// What an input method does, such as one for Tigrinya.
    fn input_method(&self, state: &mut State, event: &input_method::Event) {
        match event {
            input_method::Event::Opened => state.preedit = Some(input_method::Preedit::new()),
            input_method::Event::Closed => state.preedit = None,
            input_method::Event::Preedit(content, selection) => {
                state.preedit = Some(input_method::Preedit {
                    content: content.clone(),
                    selection: selection.clone(),
                    text_size: Some(self.spec.size.size(Direction::LeftToRight)),
                });
            }
            input_method::Event::Commit(text) => state.doc.insert(&self.fitting(text)),
        }
    }

    /// Where an input method shows what it has so far.
    fn ask_input_method(&self, state: &State, inside: Rectangle, shell: &mut Shell<'_, M>) {
        if self.on_input.is_none() {
            return;
        }
        let purpose = if self.spec.secret {
            input_method::Purpose::Secure
        } else {
            input_method::Purpose::Normal
        };
        let preedit = state.preedit.as_ref().map(input_method::Preedit::as_ref);
        let cursor = paint::caret_box(&state.doc, inside);
        shell.request_input_method(&InputMethod::Enabled { cursor, purpose, preedit });
    }
}

/// What lives on between two views.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools)] // each can be so on its own
struct State {
    subject: String,
    doc: Doc,
    placeholder: Doc,
    focused: bool,
    hovered: bool,
    /// The pointer is held down, and selects.
    drags: bool,
    shift: bool,
    last_click: Option<mouse::Click>,
    preedit: Option<input_method::Preedit>,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

impl State {
    /// All that is drawn follows from this.
    fn shown(&self) -> (u64, Caret, Range<usize>, (f32, f32), bool, bool) {
        let doc = &self.doc;
        let (focused, hovered) = (self.focused, self.hovered);
        (doc.edits(), doc.caret(), doc.selection(), doc.scroll(), focused, hovered)
    }
}

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
            state.doc.set_text(&self.value);
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

impl<'a, M: Clone + 'a> From<Area<'a, M>> for Element<'a, M> {
    fn from(area: Area<'a, M>) -> Self {
        Element::new(area)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Look;

    struct Board(String);

    impl Clipboard for Board {
        fn read(&self, _: clipboard::Kind) -> Option<String> {
            Some(self.0.clone())
        }

        fn write(&mut self, _: clipboard::Kind, text: String) {
            self.0 = text;
        }
    }

    fn area(writes: bool) -> Area<'static, String> {
        let style = |_, _| style::field(Look::default(), false, false, false);
        let on_input: Box<dyn Fn(String) -> String> = Box::new(|text| text);
        Area::new(Id::new("f"), String::new(), String::new(), style)
            .on_input_maybe(writes.then_some(on_input))
    }

    /// What stands in the field, and on the clipboard, after these.
    fn after(area: &Area<'_, String>, board: &str, acts: &[Act]) -> (String, String) {
        let mut doc = Doc::new("abc");
        doc.layout(Spec { width: 300.0, ..area.spec });
        let mut board = Board(board.to_owned());
        let mut messages = Vec::new();
        for act in acts {
            area.perform(&mut doc, act.clone(), &mut board, &mut Shell::new(&mut messages));
        }
        (doc.text().to_owned(), board.0)
    }

    #[test]
    fn what_is_pasted_is_cleaned_and_fits_its_field() {
        let pasted = "een\r\ntwee\u{2029}سلام\n";
        let (text, _) = after(&area(true), pasted, &[Act::SelectAll, Act::Paste]);
        assert_eq!(text, "een twee   سلام");
        let (text, _) = after(&area(true).lines(80.0, 90.0), pasted, &[Act::Paste]);
        assert_eq!(text, "abceen\ntwee   سلام\n");
    }

    #[test]
    fn cutting_takes_away_and_a_secret_stays_where_it_is() {
        let acts = [Act::SelectAll, Act::Cut];
        assert_eq!(after(&area(true), "", &acts), (String::new(), "abc".to_owned()));
        assert_eq!(after(&area(true).secret(true), "", &acts), ("abc".to_owned(), String::new()));
    }

    #[test]
    fn what_can_only_be_read_can_be_copied_and_not_changed() {
        let acts = [Act::SelectAll, Act::Cut, Act::Write("x".to_owned()), Act::Paste, Act::Undo];
        assert_eq!(after(&area(false), "", &acts), ("abc".to_owned(), "abc".to_owned()));
    }
}

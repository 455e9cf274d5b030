//! What keys, the pointer and an input method do to a field.

use std::ops::Range;

use iced::advanced::input_method::{self, InputMethod};
use iced::advanced::mouse::{self, click};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::{Clipboard, Layout, Shell, clipboard};
use iced::{Event, Rectangle, Vector, touch};

use super::area::Area;
use super::doc::Doc;
use super::keys::Act;
use super::page::Caret;
use super::paint;
use crate::i18n::Direction;

/// What lives on between two views.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools)] // each can be so on its own
pub(super) struct State {
    pub(super) subject: String,
    pub(super) doc: Doc,
    pub(super) placeholder: Doc,
    pub(super) focused: bool,
    pub(super) hovered: bool,
    /// The pointer is held down, and selects.
    pub(super) drags: bool,
    pub(super) shift: bool,
    pub(super) last_click: Option<mouse::Click>,
    pub(super) preedit: Option<input_method::Preedit>,
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
    pub(super) fn shown(&self) -> (u64, Caret, Range<usize>, (f32, f32), bool, bool) {
        let doc = &self.doc;
        let (focused, hovered) = (self.focused, self.hovered);
        (doc.edits(), doc.caret(), doc.selection(), doc.scroll(), focused, hovered)
    }
}

impl<M> Area<'_, M> {
    /// Does what a key means; whether it was for this field.
    pub(super) fn perform(
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
                    return false;
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
    pub(super) fn pointer(
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
    pub(super) fn input_method(&self, state: &mut State, event: &input_method::Event) {
        match event {
            input_method::Event::Opened => state.preedit = Some(input_method::Preedit::new()),
            input_method::Event::Closed => state.preedit = None,
            input_method::Event::Preedit(content, selection) => {
                state.preedit = Some(input_method::Preedit {
                    content: content.clone(),
                    selection: selection.clone(),
                    text_size: Some(self.spec.size.size(self.spec.easy, Direction::LeftToRight)),
                });
            }
            input_method::Event::Commit(text) => state.doc.insert(&self.fitting(text)),
        }
    }

    /// Where an input method shows what it has so far.
    pub(super) fn ask_input_method(
        &self,
        state: &State,
        inside: Rectangle,
        shell: &mut Shell<'_, M>,
    ) {
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

#[cfg(test)]
mod tests {
    use iced::widget::Id;

    use super::super::page::Spec;
    use super::*;
    use crate::theme::Look;
    use crate::theme::style;

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

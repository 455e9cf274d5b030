//! What a key press means in a field. Letters with Ctrl go by the key itself,
//! so that Ctrl+A works on an Arabic or Russian keyboard.

use iced::keyboard::key::{Key, Named};
use iced::keyboard::{Event, Modifiers};

use super::doc::Move;

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Act {
    /// Moves the caret, and selects what it passes.
    Go(Move, bool),
    Write(String),
    Backspace,
    Delete,
    /// Removes up to the end of a word, or back to its beginning.
    DeleteWord(bool),
    SelectAll,
    Copy,
    Cut,
    Paste,
    Undo,
    Redo,
    /// Enter in a field of one line.
    Submit,
}

/// What this key press means in a field of one line or of several; `None`
/// where it is for somebody else, such as Tab and Ctrl+Enter.
pub fn act(event: &Event, one_line: bool) -> Option<Act> {
    let Event::KeyPressed { key, modified_key, physical_key, modifiers, text, .. } = event else {
        return None;
    };
    let (jump, select) = (modifiers.jump(), modifiers.shift());
    if let Some(movement) = movement(modified_key, jump, one_line) {
        return Some(Act::Go(movement, select));
    }
    match modified_key.as_ref() {
        Key::Named(Named::Enter) if modifiers.command() => return None,
        Key::Named(Named::Enter) if one_line => return Some(Act::Submit),
        Key::Named(Named::Enter) => return Some(Act::Write("\n".to_owned())),
        Key::Named(Named::Backspace) if jump => return Some(Act::DeleteWord(false)),
        Key::Named(Named::Backspace) => return Some(Act::Backspace),
        Key::Named(Named::Delete) if jump => return Some(Act::DeleteWord(true)),
        Key::Named(Named::Delete) => return Some(Act::Delete),
        _ => {}
    }
    if modifiers.command() && !modifiers.alt() {
        return with_ctrl(key.to_latin(*physical_key)?, *modifiers);
    }
    let typed: String = text.as_deref()?.chars().filter(|c| !c.is_control()).collect();
    (!typed.is_empty()).then_some(Act::Write(typed))
}

fn movement(key: &Key, jump: bool, one_line: bool) -> Option<Move> {
    let Key::Named(named) = key else { return None };
    Some(match named {
        Named::ArrowLeft if jump => Move::WordLeft,
        Named::ArrowLeft => Move::Left,
        Named::ArrowRight if jump => Move::WordRight,
        Named::ArrowRight => Move::Right,
        Named::Home if jump => Move::First,
        Named::Home => Move::Home,
        Named::End if jump => Move::Last,
        Named::End => Move::End,
        Named::ArrowUp if !one_line => Move::Up,
        Named::ArrowDown if !one_line => Move::Down,
        _ => return None,
    })
}

fn with_ctrl(letter: char, modifiers: Modifiers) -> Option<Act> {
    Some(match letter.to_ascii_lowercase() {
        'a' => Act::SelectAll,
        'c' => Act::Copy,
        'x' => Act::Cut,
        'v' => Act::Paste,
        'z' if modifiers.shift() => Act::Redo,
        'z' => Act::Undo,
        'y' => Act::Redo,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use iced::keyboard::Location;
    use iced::keyboard::key::{Code, Physical};

    use super::*;

    fn pressed(key: Key, code: Code, modifiers: Modifiers, text: Option<&str>) -> Event {
        Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: Physical::Code(code),
            location: Location::Standard,
            modifiers,
            text: text.map(Into::into),
            repeat: false,
        }
    }

    #[test]
    fn letters_with_ctrl_go_by_the_key_on_any_keyboard() {
        for (letter, code, wanted) in [
            ("ش", Code::KeyA, Act::SelectAll),
            ("ф", Code::KeyA, Act::SelectAll),
            ("ئ", Code::KeyZ, Act::Undo),
            ("v", Code::KeyV, Act::Paste),
            // A German keyboard has its Z where others have their Y.
            ("z", Code::KeyY, Act::Undo),
        ] {
            let event = pressed(Key::Character(letter.into()), code, Modifiers::CTRL, None);
            assert_eq!(act(&event, true), Some(wanted), "{letter}");
        }
        let both = Modifiers::CTRL | Modifiers::SHIFT;
        let event = pressed(Key::Character("Z".into()), Code::KeyZ, both, None);
        assert_eq!(act(&event, true), Some(Act::Redo));
    }

    #[test]
    fn what_is_for_the_screen_stays_with_the_screen() {
        let ctrl_f = pressed(Key::Character("f".into()), Code::KeyF, Modifiers::CTRL, None);
        let tab = pressed(Key::Named(Named::Tab), Code::Tab, Modifiers::empty(), Some("\t"));
        let escape =
            pressed(Key::Named(Named::Escape), Code::Escape, Modifiers::empty(), Some("\u{1b}"));
        let go_on = pressed(Key::Named(Named::Enter), Code::Enter, Modifiers::CTRL, None);
        for event in [ctrl_f, tab, escape, go_on] {
            assert_eq!(act(&event, false), None, "{event:?}");
        }
    }

    #[test]
    fn letters_of_a_third_level_are_typed() {
        let modifiers = Modifiers::CTRL | Modifiers::ALT;
        let event = pressed(Key::Character("€".into()), Code::Digit5, modifiers, Some("€"));
        assert_eq!(act(&event, true), Some(Act::Write("€".to_owned())));
    }

    #[test]
    fn enter_writes_a_line_or_submits() {
        let enter = pressed(Key::Named(Named::Enter), Code::Enter, Modifiers::empty(), Some("\r"));
        assert_eq!(act(&enter, true), Some(Act::Submit));
        assert_eq!(act(&enter, false), Some(Act::Write("\n".to_owned())));
    }
}

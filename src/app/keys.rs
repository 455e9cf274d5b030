//! From a key press to a message. Only presses that no control took come here,
//! except those that must work everywhere (lock, cover).

use iced::event::{self, Event};
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Modifiers};

use crate::screen::Key;
use crate::widget::focus::Arrow;

/// What a key press means to the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Press {
    /// For the screen.
    Screen(Key),
    FocusNext,
    FocusPrevious,
    /// To another card of the same choice.
    Arrow(Arrow),
    /// A page down, or up.
    Page {
        down: bool,
    },
    Undo,
    Lock,
    Cover,
    /// A field put something on the clipboard.
    Copied,
    Help,
    Hear,
    ZoomIn,
    ZoomOut,
    ZoomReset,
}

/// What this event means, given whether a control took it.
pub fn press(event: &Event, status: event::Status) -> Option<Press> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, physical_key, modifiers, .. }) = event
    else {
        return None;
    };
    let free = status == event::Status::Ignored;
    if let keyboard::Key::Named(named) = key {
        match named {
            Named::F9 => return Some(Press::Cover),
            Named::F2 => return Some(Press::Screen(Key::Reading)),
            Named::F1 => return Some(Press::Help),
            Named::F3 => return Some(Press::Hear),
            Named::Tab if modifiers.shift() => return Some(Press::FocusPrevious),
            Named::Tab => return Some(Press::FocusNext),
            Named::Escape => return Some(Press::Screen(Key::Escape)),
            Named::PageDown if free => return Some(Press::Page { down: true }),
            Named::PageUp if free => return Some(Press::Page { down: false }),
            Named::F4 => return Some(Press::Screen(Key::List)),
            Named::Enter if free => return Some(Press::Screen(Key::Enter)),
            named if free && !modifiers.command() && !modifiers.alt() => {
                if let Some(arrow) = arrow(*named) {
                    return Some(Press::Arrow(arrow));
                }
            }
            _ => {}
        }
    }
    let Physical::Code(code) = physical_key else { return None };
    if modifiers.command() { with_ctrl(*code, free) } else { plain(*code, *modifiers, free) }
}

fn arrow(key: Named) -> Option<Arrow> {
    match key {
        Named::ArrowLeft => Some(Arrow::Left),
        Named::ArrowRight => Some(Arrow::Right),
        Named::ArrowUp => Some(Arrow::Up),
        Named::ArrowDown => Some(Arrow::Down),
        Named::Home => Some(Arrow::Home),
        Named::End => Some(Arrow::End),
        _ => None,
    }
}

fn with_ctrl(code: Code, free: bool) -> Option<Press> {
    match code {
        Code::KeyL => Some(Press::Lock),
        Code::KeyC | Code::KeyX if !free => Some(Press::Copied),
        Code::KeyF => Some(Press::Screen(Key::Find)),
        Code::KeyE => Some(Press::Screen(Key::Swap)),
        Code::KeyZ if free => Some(Press::Undo),
        Code::Equal | Code::NumpadAdd => Some(Press::ZoomIn),
        Code::Minus | Code::NumpadSubtract => Some(Press::ZoomOut),
        Code::Digit0 | Code::Numpad0 => Some(Press::ZoomReset),
        _ => None,
    }
}

/// Digits choose only where no text field took them.
fn plain(code: Code, modifiers: Modifiers, free: bool) -> Option<Press> {
    if !free || modifiers.alt() {
        return None;
    }
    let digit = match code {
        Code::Digit1 | Code::Numpad1 => 1,
        Code::Digit2 | Code::Numpad2 => 2,
        Code::Digit3 | Code::Numpad3 => 3,
        Code::Digit4 | Code::Numpad4 => 4,
        Code::Digit5 | Code::Numpad5 => 5,
        Code::Digit6 | Code::Numpad6 => 6,
        Code::Digit7 | Code::Numpad7 => 7,
        Code::Digit8 | Code::Numpad8 => 8,
        Code::Digit9 | Code::Numpad9 => 9,
        _ => return None,
    };
    Some(Press::Screen(Key::Digit(digit)))
}

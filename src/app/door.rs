//! The door between the shared view and the desk: where a PIN is set, leaving
//! the walk and uncovering the screen ask for it.

use iced::Task;

use crate::screen::start::pin::{Action, After, FIELD, Message as Said, Pin, read};
use crate::screen::{Destination, Key};

use super::{App, Message, Open, Phase, Press, Screen, task};

/// After so many wrong ones the vault is locked.
const TRIES: u8 = 5;

impl App {
    fn has_pin(&self) -> bool {
        matches!(&self.phase, Phase::Open(open) if open.session.has_pin())
    }

    /// Whether the way there leads from the shared view through the door.
    pub(super) fn is_behind_door(&self, destination: &Destination) -> bool {
        let walking = matches!(&self.phase, Phase::Open(Open { screen: Screen::Walk(_), .. }));
        walking && !matches!(destination, Destination::Walk(..)) && self.has_pin()
    }

    /// Asks for the PIN before it goes on.
    pub(super) fn knock(&mut self, after: After) -> Task<Message> {
        self.door = Some(Pin::new(after));
        task::focus(FIELD)
    }

    /// Shows what was covered, where a PIN is set after asking for it.
    pub(super) fn uncover(&mut self) -> Task<Message> {
        if self.has_pin() {
            return self.knock(After::Uncover);
        }
        self.covered = false;
        Task::none()
    }

    /// A message of the door.
    pub(super) fn at_door(&mut self, message: Said) -> Task<Message> {
        let Some(door) = &mut self.door else { return Task::none() };
        let (typed, after) = match door.update(message) {
            Action::None => return Task::none(),
            Action::Back => {
                self.door = None;
                return Task::none();
            }
            Action::Try(typed, after) => (typed, after),
        };
        let Phase::Open(open) = &self.phase else { return Task::none() };
        if read(typed.text()).is_some_and(|pin| open.session.is_pin(&pin)) {
            self.door = None;
            self.wrong_pins = 0;
            return match after {
                After::Go(destination) => self.pass(destination),
                After::Uncover => {
                    self.covered = false;
                    Task::none()
                }
            };
        }
        self.wrong_pins += 1;
        if self.wrong_pins < TRIES {
            if let Some(door) = &mut self.door {
                door.failed(TRIES - self.wrong_pins);
            }
            return task::focus(FIELD);
        }
        // Who knows the passphrase may go where they wanted to.
        let lock = self.lock();
        if let (After::Go(destination), Phase::Unlock(_)) = (after, &self.phase) {
            self.returning = Some(destination);
        }
        lock
    }

    /// A key while the door is shut; `None` where it stands open.
    pub(super) fn pressed_at_door(&mut self, press: Press) -> Option<Task<Message>> {
        let door = self.door.as_ref()?;
        Some(match press {
            Press::Screen(key) => {
                let said = door.key(key);
                said.map_or_else(Task::none, |said| Task::done(Message::Door(said)))
            }
            Press::Cover => {
                let said = door.key(Key::Escape);
                self.covered = true;
                said.map_or_else(Task::none, |said| Task::done(Message::Door(said)))
            }
            Press::FocusNext => crate::widget::focus::next(),
            Press::FocusPrevious => crate::widget::focus::previous(),
            Press::Lock => self.lock(),
            _ => Task::none(),
        })
    }
}

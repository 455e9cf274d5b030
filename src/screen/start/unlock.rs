//! Opening the vault, with the passphrase, with the words of the recovery
//! sheet or with the organisation's own key. iced cannot see Caps Lock, so the screen asks to look at it.

use iced::widget::Column;
use secrecy::SecretString;

use super::super::{Frame, Key};
use super::{Typed, advice, eye, notice, one, say, say_with, screen, title};
use crate::i18n::{Args, Words};
use crate::theme::size::SPACE_12;
use crate::widget::access::{Role, access};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, field};

/// The field: for the passphrase, the words of the sheet, or the key.
pub const FIELD: &str = "unlock-field";

/// The error after which another way may open it, and a copy is offered last.
const KEY_DAMAGED: &str = "error-key-damaged";

/// What opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum With {
    Passphrase,
    Sheet,
    Organisation,
}

/// The closed vault.
#[derive(Debug, Clone)]
pub struct Unlock {
    with: With,
    typed: Typed,
    shown: bool,
    /// The vault is being opened.
    busy: bool,
    /// "Openen" was pressed with nothing typed.
    missing: bool,
    error: Option<&'static str>,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Typed(Typed),
    Show,
    Open,
    Sheet,
    Organisation,
    Passphrase,
    Restore,
}

/// What it wishes.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// Give a control the keyboard.
    Focus(String),
    /// Open with this passphrase.
    Passphrase(SecretString),
    /// Open with these words of the recovery sheet.
    Recovery(String),
    /// Open with this key of the organisation.
    Organisation(SecretString),
    /// Show the copies that can be put back.
    Restore,
}

impl Default for Unlock {
    fn default() -> Self {
        Self::new()
    }
}

impl Unlock {
    /// Nothing typed yet.
    pub fn new() -> Self {
        Self {
            with: With::Passphrase,
            typed: Typed::default(),
            shown: false,
            busy: false,
            missing: false,
            error: None,
        }
    }

    /// It did not open; says why, by the id of the error's text. What can be
    /// read stays, so that it can be mended; dots are typed anew.
    pub fn failed(&mut self, error: &'static str) {
        self.busy = false;
        self.error = Some(error);
        if self.hidden() {
            self.typed = Typed::default();
        }
    }

    fn hidden(&self) -> bool {
        self.with != With::Sheet && !self.shown
    }

    /// Takes a message. While the vault is being opened nothing changes.
    pub fn update(&mut self, message: Message) -> Action {
        if self.busy {
            return Action::None;
        }
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                self.missing = false;
                Action::None
            }
            Message::Show => {
                self.shown = !self.shown;
                Action::Focus(FIELD.to_owned())
            }
            Message::Open if self.typed.is_blank() => {
                self.missing = true;
                Action::Focus(FIELD.to_owned())
            }
            Message::Open => {
                self.busy = true;
                self.error = None;
                match self.with {
                    With::Passphrase => Action::Passphrase(self.typed.text().into()),
                    With::Sheet => Action::Recovery(self.typed.text().to_owned()),
                    With::Organisation => Action::Organisation(self.typed.text().into()),
                }
            }
            Message::Sheet => self.turn(With::Sheet),
            Message::Organisation => self.turn(With::Organisation),
            Message::Passphrase => self.turn(With::Passphrase),
            Message::Restore => Action::Restore,
        }
    }

    fn turn(&mut self, with: With) -> Action {
        *self = Self { with, ..Self::new() };
        Action::Focus(FIELD.to_owned())
    }

    /// A key that no control took.
    pub fn key(&self, key: Key) -> Option<Message> {
        match key {
            Key::Enter => Some(Message::Open),
            Key::Escape if self.with != With::Passphrase => Some(Message::Passphrase),
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let (head, told): (_, &[Words]) = match self.with {
            With::Passphrase => ("unlock-title", &[]),
            With::Sheet => ("unlock-sheet-title", &[say(frame, "unlock-sheet-help")]),
            With::Organisation => {
                ("unlock-organisation-title", &[say(frame, "unlock-organisation-help")])
            }
        };
        let mut form = Column::new().push(title(frame, "unlock-title", &say(frame, head), told));
        if let Some(error) = self.error {
            let texts = &frame.both.first;
            let told = [texts.attr(error, "now"), texts.attr(error, "next")];
            form = form.push(notice(frame, "unlock-error", "info", &texts.words(error), &told));
        }
        let action: Element<'a, Message> = if self.busy {
            let told = say(frame, "busy-open");
            let shown = words::words(look, &told, Voice::BODY);
            access(look, "unlock-busy", Role::Status, &told, shown).min_height(52.0).into()
        } else {
            button::primary(look, "unlock-open", &one(frame, "unlock-open"))
                .icon("lock-open")
                .on_press(Message::Open)
                .into()
        };
        let sheet = ("unlock-use-sheet", "file-text", Message::Sheet);
        let passphrase = ("unlock-use-passphrase", "key-round", Message::Passphrase);
        // Rarely needed: one step further, out of everyday's way.
        let organisation = ("unlock-use-organisation", "building", Message::Organisation);
        let mut others = match self.with {
            With::Passphrase => vec![sheet],
            With::Sheet => vec![passphrase, organisation],
            With::Organisation => vec![passphrase, sheet],
        };
        if self.error == Some(KEY_DAMAGED) {
            // The last of the ways on: what is newer than the copy goes aside.
            others.push(("unlock-restore", "rotate-ccw", Message::Restore));
        }
        let others = others.into_iter().map(|(id, picture, message)| {
            button::link(look, id, &one(frame, id))
                .icon(picture)
                .on_press_maybe((!self.busy).then_some(message))
                .into()
        });
        let others = Column::with_children(others).align_x(words::start(look));
        form = form.push(self.field(frame)).push(action).push(others);
        screen(frame, form.push(advice(frame, "shield-check", &say(frame, "unlock-local"))))
    }

    fn field<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let (label, missing) = match self.with {
            With::Passphrase => ("unlock-passphrase", "unlock-passphrase-missing"),
            With::Sheet => ("unlock-words", "unlock-words-missing"),
            With::Organisation => ("unlock-organisation", "unlock-organisation-missing"),
        };
        let mistake = self.missing.then(|| one(frame, missing));
        let mut typed = field::text_field(look, FIELD, &one(frame, label), self.typed.text())
            .secret(self.hidden())
            .large()
            .mistake(mistake.as_ref());
        if self.with == With::Sheet {
            // They do not all fit in sight: how many there are shows that none
            // was left out.
            let count = Args::new().number("count", words_in(self.typed.text()));
            typed = typed.hint(&words::single(&say_with(frame, "unlock-words-typed", &count)));
        }
        if !self.busy {
            typed = typed.on_input(|text| Message::Typed(text.into())).on_submit(Message::Open);
        }
        let mut lines = Column::new().spacing(SPACE_12).align_x(words::start(look)).push(typed);
        if self.with != With::Sheet {
            lines = lines.push(eye(frame, "unlock-show", self.shown, Message::Show));
        }
        if self.with == With::Passphrase {
            lines = lines.push(advice(frame, "keyboard", &say(frame, "unlock-keyboard")));
        }
        lines.into()
    }
}

/// How many words were typed; the numbers of the paper are none.
fn words_in(typed: &str) -> i64 {
    let words = typed.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
    i64::try_from(words.count()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Message {
        Message::Typed(text.to_owned().into())
    }

    #[test]
    fn a_failed_try_can_be_done_again_and_dots_start_anew() {
        let mut unlock = Unlock::new();
        assert!(matches!(unlock.update(Message::Open), Action::Focus(_)));
        unlock.update(typed("zomaar een zin"));
        assert!(matches!(unlock.update(Message::Open), Action::Passphrase(_)));
        assert!(matches!(unlock.update(Message::Open), Action::None), "it is busy");
        unlock.failed("error-wrong-passphrase");
        assert_eq!(unlock.typed.text(), "");
        unlock.update(Message::Show);
        unlock.update(typed("zomaar een zin"));
        unlock.update(Message::Open);
        unlock.failed("error-wrong-passphrase");
        assert_eq!(unlock.typed.text(), "zomaar een zin", "what can be read can be mended");
    }

    #[test]
    fn the_numbers_of_the_paper_are_no_words() {
        assert_eq!(words_in(""), 0);
        assert_eq!(words_in("1 Linde 2. tube  3 varen"), 3);
    }

    #[test]
    fn the_sheet_opens_it_too_and_escape_goes_back() {
        let mut unlock = Unlock::new();
        assert!(unlock.key(Key::Escape).is_none());
        unlock.update(Message::Sheet);
        unlock.update(typed("een twee drie"));
        assert!(matches!(unlock.key(Key::Escape), Some(Message::Passphrase)));
        assert!(
            matches!(unlock.update(Message::Open), Action::Recovery(words) if words == "een twee drie")
        );
    }

    #[test]
    fn a_key_that_does_not_fit_is_typed_anew_and_words_can_be_mended() {
        let mut unlock = Unlock::new();
        unlock.update(Message::Organisation);
        assert!(matches!(unlock.key(Key::Escape), Some(Message::Passphrase)));
        unlock.update(typed("AGE-SECRET-KEY-1"));
        assert!(matches!(unlock.update(Message::Open), Action::Organisation(_)));
        unlock.failed("error-wrong-organisation-key");
        assert!(unlock.typed.is_blank());
        unlock.update(Message::Sheet);
        unlock.update(typed("een twee drie"));
        unlock.update(Message::Open);
        unlock.failed("error-wrong-recovery-words");
        assert_eq!(unlock.typed.text(), "een twee drie");
    }
}

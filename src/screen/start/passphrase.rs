//! A new passphrase: typed twice, with a word for how long it would hold, and
//! one of dice words for who cannot think of any. For the first start, and for
//! who gets access later.

use iced::widget::Column;

use super::super::Frame;
use super::{Typed, advice, eye, one, say, say_with};
use crate::domain::passphrase::{SHORTEST, Strength};
use crate::i18n::Args;
use crate::theme::size::SPACE_24;
use crate::widget::words::{self, single};
use crate::widget::{Element, button, field};

/// The field of the passphrase, and that in which it is typed once more.
pub const FIRST: &str = "setup-passphrase";
/// See [`FIRST`].
pub const AGAIN: &str = "setup-repeated";

/// What was typed.
#[derive(Debug, Clone)]
pub struct Passphrase {
    /// What the field is called: another one now can stand above it.
    label: &'static str,
    first: Typed,
    again: Typed,
    strength: Strength,
    shown: bool,
    /// It is the one that was offered.
    offered: bool,
    /// It was meant to be used as it stands there.
    tried: bool,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    First(Typed),
    Again(Typed),
    Second,
    Show,
    Offer,
    Offered(Typed),
    /// Both are typed: for the screen around it.
    Done,
}

/// What it wishes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Nothing.
    None,
    /// Give a control the keyboard.
    Focus(&'static str),
    /// Draw one, and send it back as [`Message::Offered`].
    Offer,
}

impl Default for Passphrase {
    fn default() -> Self {
        Self {
            label: "setup-passphrase",
            first: Typed::default(),
            again: Typed::default(),
            strength: Strength::Weak,
            shown: false,
            offered: false,
            tried: false,
        }
    }
}

impl Passphrase {
    /// One in the place of another.
    pub fn renewing() -> Self {
        Self { label: "passphrase-new", ..Self::default() }
    }

    /// Takes a message. `known` is what a stranger would try first: names.
    pub fn update(&mut self, message: Message, known: &[&str]) -> Ask {
        match message {
            Message::First(typed) => {
                self.offered = false;
                self.take(typed, known);
            }
            Message::Again(typed) => {
                self.again = typed;
                self.tried = false;
            }
            // Where it cannot be used it is not typed twice for nothing.
            Message::Second => {
                self.tried = self.is_refused();
                return Ask::Focus(if self.tried { FIRST } else { AGAIN });
            }
            Message::Show => self.shown = !self.shown,
            Message::Offer => return Ask::Offer,
            Message::Offered(words) => {
                self.take(words, known);
                (self.again, self.shown, self.offered) = (Typed::default(), true, true);
                return Ask::Focus(AGAIN);
            }
            Message::Done => {}
        }
        Ask::None
    }

    fn take(&mut self, typed: Typed, known: &[&str]) {
        self.strength = Strength::of(typed.text(), known);
        self.first = typed;
        self.tried = false;
    }

    /// Whether the first is too short, or too easily guessed.
    fn is_refused(&self) -> bool {
        self.too_short() > 0 || self.strength == Strength::Weak
    }

    /// The passphrase, or the field that it still waits for.
    ///
    /// # Errors
    /// The id of that field.
    pub fn ready(&mut self) -> Result<Typed, &'static str> {
        self.tried = true;
        if self.is_refused() {
            return Err(FIRST);
        }
        if self.first == self.again {
            return Ok(self.first.clone());
        }
        if !self.shown {
            // Dots cannot be mended, only typed anew.
            self.again = Typed::default();
        }
        Err(AGAIN)
    }

    /// How many characters it still lacks.
    fn too_short(&self) -> usize {
        SHORTEST.saturating_sub(self.first.text().trim().chars().count())
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let lacks = self.too_short();
        let count = Args::new().number("count", i64::try_from(lacks).unwrap_or_default());
        let hint = match (self.first.text().is_empty(), lacks) {
            (true, _) => Some(one(frame, "setup-passphrase-length")),
            (false, 0) => None,
            (false, _) => Some(single(&say_with(frame, "setup-passphrase-more", &count))),
        };
        let mistake = match (self.tried, lacks, self.strength) {
            (true, 1.., _) => Some(one(frame, "setup-passphrase-short")),
            (true, 0, Strength::Weak) => Some(one(frame, "passphrase-too-weak")),
            _ => None,
        };
        let label = one(frame, self.label);
        let mut first = field::text_field(look, FIRST, &label, self.first.text())
            .secret(!self.shown)
            .mistake(mistake.as_ref())
            .on_input(|text| Message::First(text.into()))
            .on_submit(Message::Second);
        if let Some(hint) = &hint {
            first = first.hint(hint);
        }
        // What is said about the first stands with it: the second keeps its
        // place, and with it the keyboard, when that comes and goes.
        let mut told = Column::new().spacing(SPACE_24).align_x(words::start(look)).push(first);
        if hint.is_none() && mistake.is_none() {
            let picture = match self.strength {
                Strength::Weak => "triangle-alert",
                Strength::Fair => "shield",
                Strength::Strong => "shield-check",
            };
            told = told.push(advice(frame, picture, &say(frame, self.strength.id())));
        }
        if self.offered {
            told = told.push(advice(frame, "pencil", &say(frame, "passphrase-offered")));
        }
        let differs = self.tried && mistake.is_none() && self.first != self.again;
        let empty = self.again.text().is_empty();
        let text = if empty { "setup-repeated-missing" } else { "setup-repeated-differs" };
        let differs = differs.then(|| one(frame, text));
        let label = one(frame, "setup-repeated");
        let second = field::text_field(look, AGAIN, &label, self.again.text())
            .secret(!self.shown)
            .mistake(differs.as_ref())
            .on_input(|text| Message::Again(text.into()))
            .on_submit(Message::Done);
        let offer = button::link(look, "passphrase-offer", &one(frame, "passphrase-offer"))
            .icon("sparkles")
            .on_press(Message::Offer);
        let helps = vec![eye(frame, "setup-show", self.shown, Message::Show), offer.into()];
        let helps = words::row(look, helps).spacing(SPACE_24).wrap();
        let lines = Column::new().spacing(SPACE_24).align_x(words::start(look));
        lines.push(told).push(second).push(helps).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Typed {
        text.to_owned().into()
    }

    #[test]
    fn a_short_or_guessable_one_is_not_taken_and_both_must_be_equal() {
        let mut new = Passphrase::default();
        for weak in ["te kort", "Marieke12345", "wachtwoord12"] {
            new.update(Message::First(typed(weak)), &["Marieke"]);
            assert_eq!(new.ready(), Err(FIRST), "{weak}");
        }
        new.update(Message::First(typed("de fiets staat buiten")), &["Marieke"]);
        assert_eq!(new.ready(), Err(AGAIN));
        new.update(Message::Again(typed("de fiets staat buiten")), &[]);
        assert_eq!(new.ready(), Ok(typed("de fiets staat buiten")));
    }

    #[test]
    fn an_offered_one_is_shown_and_typed_once_more() {
        let mut new = Passphrase::default();
        assert_eq!(new.update(Message::Offer, &[]), Ask::Offer);
        let words = typed("appel boom deur emmer fiets");
        assert_eq!(new.update(Message::Offered(words), &[]), Ask::Focus(AGAIN));
        assert!(new.shown && new.ready() == Err(AGAIN));
    }

    #[test]
    fn one_that_is_too_short_is_told_before_it_is_typed_again() {
        let mut new = Passphrase::default();
        new.update(Message::First(typed("te kort")), &[]);
        assert_eq!(new.update(Message::Second, &[]), Ask::Focus(FIRST));
        assert!(new.tried, "and says so");
        new.update(Message::First(typed("de fiets staat buiten")), &[]);
        assert!(!new.tried, "what is mended is not blamed");
        assert_eq!(new.update(Message::Second, &[]), Ask::Focus(AGAIN));
    }

    #[test]
    fn twelve_characters_count_as_people_see_them() {
        let mut new = Passphrase::default();
        new.update(Message::First(typed("één twee é  ")), &[]);
        assert_eq!(new.too_short(), 2);
    }
}

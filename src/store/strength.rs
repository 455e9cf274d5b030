//! How long a passphrase would hold, and one that holds.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::words;

/// How long a passphrase would hold against somebody who has the key file and
/// a fast computer. Each try costs them what it costs us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Guessed within minutes or hours.
    Weak,
    /// Holds against somebody who tries for a while.
    Fair,
    /// Holds against somebody who means it.
    Strong,
}

impl Strength {
    /// Looks at a passphrase. `known` is what a stranger would try first: the
    /// person's and the organisation's name.
    pub fn of(passphrase: &str, known: &[&str]) -> Self {
        let guess = zxcvbn::zxcvbn(passphrase, known);
        // A try takes about half a second of one core: 10^8 tries are years of
        // one computer, 10^12 are years of a thousand.
        match guess.guesses_log10() {
            tries if tries < 8.0 => Self::Weak,
            tries if tries < 12.0 => Self::Fair,
            _ => Self::Strong,
        }
    }

    /// The id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::Weak => "passphrase-weak",
            Self::Fair => "passphrase-fair",
            Self::Strong => "passphrase-strong",
        }
    }
}

/// A passphrase to offer: five words drawn with dice. 1,661 words to the fifth
/// are 53 bits.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct OfferedPassphrase(String);

impl OfferedPassphrase {
    /// How many words.
    pub const WORDS: usize = 5;

    /// Draws one.
    pub fn draw() -> Self {
        Self(words::draw(Self::WORDS).join(" "))
    }

    /// The words with one space between, as they are typed.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for OfferedPassphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OfferedPassphrase(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_dice_words_hold_and_what_everybody_tries_does_not() {
        for weak in ["", "welkom01", "Marieke", "wachtwoord", "12345678", "qwertyuiop"] {
            assert_eq!(Strength::of(weak, &["Marieke de Wit"]), Strength::Weak, "{weak}");
        }
        for _ in 0..20 {
            let offered = OfferedPassphrase::draw();
            assert_eq!(Strength::of(offered.text(), &[]), Strength::Strong, "{}", offered.text());
            assert_eq!(offered.text().split(' ').count(), OfferedPassphrase::WORDS);
            assert!(!format!("{offered:?}").contains(offered.text()));
        }
        assert!(Strength::of(&"paard ".repeat(5_000), &[]) < Strength::Strong, "in bounded time");
        assert_eq!(Strength::of("كلمة مرور طويلة جدا وآمنة", &[]), Strength::Strong);
    }
}

//! A passphrase that holds, to offer.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::words;

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
    use crate::domain::passphrase::Strength;

    #[test]
    fn five_dice_words_hold() {
        for _ in 0..20 {
            let offered = OfferedPassphrase::draw();
            assert_eq!(Strength::of(offered.text(), &[]), Strength::Strong, "{}", offered.text());
            assert_eq!(offered.text().split(' ').count(), OfferedPassphrase::WORDS);
            assert!(!format!("{offered:?}").contains(offered.text()));
        }
    }
}

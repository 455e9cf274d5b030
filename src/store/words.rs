//! The recovery sheet: ten words, drawn with dice that nobody can look at.

use std::fmt;

use age::secrecy::SecretString;
use rand::seq::IndexedRandom;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// How many words are drawn. Ten of 1,296 are 103 bits.
const COUNT: usize = 10;

/// Common short Dutch words, one on each line.
const LIST: &str = include_str!("../../assets/words/nl.txt");

/// The ten words that open a vault without any passphrase. They are shown and
/// printed once, and are written nowhere.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryWords(Vec<String>);

impl fmt::Debug for RecoveryWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryWords(…)")
    }
}

impl RecoveryWords {
    /// Draws new ones.
    pub fn draw() -> Self {
        Self(draw(COUNT))
    }

    /// Those that were drawn before, and that somebody has on paper now.
    pub fn of(words: impl IntoIterator<Item = String>) -> Self {
        Self(words.into_iter().collect())
    }

    /// The words, in the order in which they are typed.
    pub fn words(&self) -> &[String] {
        &self.0
    }

    /// Whether somebody typed the word at this place, counted from 0.
    pub fn is_at(&self, place: usize, typed: &str) -> bool {
        let typed = Zeroizing::new(plain(typed));
        self.0.get(place).is_some_and(|word| *word == *typed)
    }

    /// What opens the recovery file: small letters, one space between. This is
    /// also what one types into the age tool.
    pub(super) fn secret(&self) -> SecretString {
        SecretString::from(self.0.join(" "))
    }
}

/// Throws the dice for each word.
pub(super) fn draw(count: usize) -> Vec<String> {
    let list: Vec<&str> = LIST.lines().collect();
    let mut dice = rand::rng();
    let drawn = (0..count).filter_map(|_| list.choose(&mut dice));
    drawn.map(|word| (*word).to_owned()).collect()
}

/// Reads what somebody typed from the sheet: case, spaces, commas, numbers
/// before the words and line ends do not matter.
pub(super) fn typed_secret(text: &str) -> SecretString {
    SecretString::from(plain(text))
}

fn plain(text: &str) -> String {
    let small = Zeroizing::new(text.to_lowercase());
    let words = small.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use std::collections::BTreeSet;

    use age::secrecy::ExposeSecret;

    use super::*;

    #[test]
    fn the_list_holds_enough_short_plain_different_words() {
        let words: Vec<&str> = LIST.lines().collect();
        assert!(words.len() >= 1296, "{} words", words.len());
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len());
        for word in words {
            assert!((3..=8).contains(&word.len()), "{word}");
            assert!(word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
        }
    }

    #[test]
    fn words_from_the_sheet_are_read_as_people_type_them() {
        let drawn = RecoveryWords::draw();
        assert_eq!(drawn.words().len(), COUNT);
        let numbered: Vec<String> =
            (1..).zip(drawn.words()).map(|(n, w)| format!("{n}. {w}")).collect();
        for typed in
            [drawn.words().join("  ").to_uppercase(), numbered.join("\n"), drawn.words().join(", ")]
        {
            assert_eq!(typed_secret(&typed).expose_secret(), drawn.secret().expose_secret());
        }
        assert!(drawn.is_at(3, &format!(" {} ", drawn.words()[3].to_uppercase())));
        assert!(!drawn.is_at(3, "anders") && !drawn.is_at(10, ""));
        assert!(!format!("{drawn:?}").contains(&drawn.words()[0]));
    }
}

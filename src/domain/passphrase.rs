//! How long a passphrase would hold.

/// The fewest characters of a passphrase.
pub const SHORTEST: usize = 12;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_tries_does_not_hold_and_a_sentence_does() {
        for weak in ["", "welkom01", "Marieke", "wachtwoord", "12345678", "qwertyuiop"] {
            assert_eq!(Strength::of(weak, &["Marieke de Wit"]), Strength::Weak, "{weak}");
        }
        assert!(Strength::of(&"paard ".repeat(5_000), &[]) < Strength::Strong, "in bounded time");
        assert_eq!(Strength::of("كلمة مرور طويلة جدا وآمنة", &[]), Strength::Strong);
    }
}

//! What somebody answered. "Weet ik niet" and "zeg ik liever niet" are answers,
//! and neither is a yes or a no.

use serde::{Deserialize, Serialize};

use super::date::PartialDate;
use super::id::ChoiceId;

/// An answer to the question of one fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A known value.
    Known(Value),
    /// "Weet ik niet".
    Unknown,
    /// "Zeg ik liever niet".
    Declined,
}

/// A known value, of the fact's kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// One of the fact's choices.
    Choice(ChoiceId),
    /// Any number of the fact's choices, in the fact's order.
    Choices(Vec<ChoiceId>),
    /// A date, perhaps known to the month or the year only.
    Date(PartialDate),
    /// A count, in the unit that the question names.
    Number(u32),
    /// Whole euros.
    Money(u32),
    /// Own words, cleaned by [`clean`].
    Text(String),
}

impl Answer {
    /// The value, where there is one.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown | Self::Declined => None,
        }
    }
}

/// Who sees it. The order is from open to closed.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Both people, everywhere.
    Shared,
    /// On the shared screen; on paper only if the person ticks it (health,
    /// debts, residence, family abroad).
    Discreet,
    /// All counsellors of the vault, at the desk only; never in the shared
    /// view, on paper, in a calendar or a hand-over.
    Confidential,
    /// The author's working notes.
    Private,
}

impl Class {
    /// Whether the shared view may know of it at all.
    pub fn is_for_both(self) -> bool {
        matches!(self, Self::Shared | Self::Discreet)
    }
}

/// Makes typed, pasted or imported text safe to show: separators that break
/// the text engine between lines of opposite direction (U+2029, U+0085,
/// U+001C–U+001E), and other control characters, become spaces of the same
/// byte length, so that offsets hold; `\r\n` becomes a space and a line break.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => out.push(c),
            '\u{2028}' | '\u{2029}' => out.push_str("   "),
            '\u{85}' => out.push_str("  "),
            c if c.is_control() => out.extend(std::iter::repeat_n(' ', c.len_utf8())),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cleaning_keeps_the_length_and_removes_what_breaks_the_text_engine() {
        let bad = "abc\u{2029}سلام\u{85}\u{1c}x\r\ny";
        let good = clean(bad);
        assert_eq!(good.len(), bad.len());
        assert!(!good.contains(['\u{2029}', '\u{85}', '\u{1c}', '\r']));
        assert!(good.contains("سلام") && good.contains('\n'));
    }
}

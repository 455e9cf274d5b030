//! Finding a name as it is typed: without marks, in any case.

use icu::normalizer::DecomposingNormalizerBorrowed;

/// The same text as it is compared: small letters, no diacritics, no Arabic
/// harakat or tatweel.
pub(super) fn fold(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(text)
        .chars()
        .filter(|c| !is_mark(*c))
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .trim()
        .to_owned()
}

/// Whether every word that was typed begins a word of the name, or stands in
/// it. Both folded.
pub(super) fn matches(name: &str, typed: &str) -> bool {
    typed.split_whitespace().all(|word| name.contains(word))
}

/// The words around the first that was found, in the text as it is written.
pub(super) fn around(text: &str, typed: &str) -> String {
    let typed = fold(typed);
    let Some(sought) = typed.split_whitespace().next() else { return String::new() };
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = words.iter().position(|word| fold(word).contains(sought)).unwrap_or_default();
    let first = at.saturating_sub(BEFORE);
    let shown: Vec<&str> = words.iter().skip(first).take(SHOWN).copied().collect();
    let before = if first > 0 { "… " } else { "" };
    let after = if first + shown.len() < words.len() { " …" } else { "" };
    format!("{before}{}{after}", shown.join(" "))
}

/// So many words stand before what was found, and so many in all.
const BEFORE: usize = 5;
const SHOWN: usize = 16;

fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{610}'..='\u{61a}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{6d6}'..='\u{6ed}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_stands_among_its_words() {
        let text = "een twee drie vier vijf zes Zoë acht";
        assert_eq!(around(text, "zoe acht"), "… twee drie vier vijf zes Zoë acht");
        assert_eq!(around("kort", "kort"), "kort");
        assert_eq!(around("", "x"), "");
    }

    #[test]
    fn a_name_is_found_whatever_its_marks() {
        for (name, typed) in [
            ("Şükran Yıldız", "sukran"),
            ("Zoë", "ZOE"),
            ("مُحَمَّد", "محمد"),
            ("أحمد", "احمد"),
            ("Amina  Al-Rashid", "rash amina"),
        ] {
            assert!(matches(&fold(name), &fold(typed)), "{name} {typed}");
        }
        assert!(!matches(&fold("Selam"), &fold("sam")));
    }
}

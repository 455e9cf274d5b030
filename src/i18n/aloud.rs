//! A text as a voice must get it. Words, dates and amounts stay as they stand:
//! a voice knows its language. Only what is drawn but not said is taken out,
//! and what is said otherwise than it is written.

use super::l10n::L10n;
use super::shared::shared;
use super::words::Words;

/// Every shared text of a language that can be recorded, in the order of its
/// files. A text with a name or a date in it cannot.
pub fn recordable(texts: &L10n) -> Vec<Words> {
    let mut found: Vec<Words> = shared().iter().filter_map(|one| texts.fixed(&one.id)).collect();
    found.retain(|words| !words.aloud().is_empty());
    found
}

/// Numbers that nobody says as a number.
const ALARM: [&str; 2] = ["112", "113"];

impl Words {
    /// The text for a voice. Empty where there is nothing to say.
    pub fn aloud(&self) -> String {
        let mut plain = String::with_capacity(self.text.len());
        for c in self.text.chars() {
            match c {
                // Marks of direction and soft hyphens are only for the eye.
                '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{ad}' => {}
                // A pause.
                '·' | '\n' => plain.push_str(", "),
                // Two of these begin phonemes for espeak-ng.
                '[' | ']' => plain.push(' '),
                c => plain.push(c),
            }
        }
        if plain.contains(char::is_alphanumeric) { with_phones(&plain) } else { String::new() }
    }
}

/// Phone numbers digit by digit, with a pause where a space stands.
fn with_phones(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let mut groups = vec![word];
        if begins_phone(word) {
            while let Some(next) = words.next_if(|next| ends_with_digit(&groups) && is_group(next))
            {
                groups.push(next);
            }
        }
        let digits = groups.iter().flat_map(|group| group.chars()).filter(char::is_ascii_digit);
        let after_money = out.last().is_some_and(|before| before == "€");
        let alarm = groups.len() == 1 && !after_money && ALARM.contains(&core(word));
        if alarm || (begins_phone(word) && digits.count() >= 8) || is_service(&groups) {
            out.extend(groups.into_iter().map(spelled));
        } else {
            out.extend(groups.into_iter().map(ToOwned::to_owned));
        }
    }
    out.join(" ").replace(" ,", ",")
}

/// A word without what stands around it.
fn core(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '+')
}

/// Digits, from 0 or + on, and not a date: "06", "050", "0800-0113", "+31".
fn begins_phone(word: &str) -> bool {
    let word = core(word);
    let first = word.split('-').next().unwrap_or_default();
    let digits = word.chars().all(|c| c.is_ascii_digit() || c == '-' || c == '+');
    let begins = word.starts_with('+') || (first.starts_with('0') && first.len() >= 3);
    digits && word.len() >= 2 && (begins || word.starts_with("06")) && word.matches('-').count() < 2
}

/// "0800", "088": no amount begins with a nought.
fn is_service(groups: &[&str]) -> bool {
    groups.first().is_some_and(|word| begins_phone(word) && core(word).len() >= 3)
}

fn is_group(word: &str) -> bool {
    let word = core(word);
    (1..=8).contains(&word.len()) && word.chars().all(|c| c.is_ascii_digit())
}

/// A comma or full stop ends a phone number.
fn ends_with_digit(groups: &[&str]) -> bool {
    groups.last().is_some_and(|word| word.ends_with(|c: char| c.is_ascii_digit()))
}

/// "599," as "5 9 9,": a pause after each group.
fn spelled(group: &str) -> String {
    let mut out = String::new();
    for c in group.chars() {
        if c == '-' {
            out.push(',');
            continue;
        }
        if c.is_ascii_digit() && !out.is_empty() {
            out.push(' ');
        }
        out.push(c);
    }
    if group.ends_with(|c: char| c.is_ascii_digit()) {
        out.push(',');
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn aloud(text: &str) -> String {
        Words { text: text.to_owned(), ..Words::default() }.aloud()
    }

    #[test]
    fn what_takes_a_value_in_cannot_be_recorded_and_the_rest_can() {
        let texts = L10n::new("ar").unwrap();
        let all = recordable(&texts);
        let has = |id: &str| all.iter().any(|words| words.id == id);
        assert!(has("question-place-to-sleep") && has("question-place-to-sleep.choice-yes"));
        assert!(!has("walk-hello") && !has("desk-settings"));
        assert!(all.iter().all(|words| words.language == "ar"));
    }

    #[test]
    fn what_is_only_for_the_eye_is_not_said() {
        assert_eq!(aloud("أهلا \u{2068}Selam\u{2069}"), "أهلا Selam");
        assert_eq!(aloud("Wonen · vraag 3 van 6"), "Wonen, vraag 3 van 6");
        assert_eq!(aloud("[[h@]]"), "h@");
        assert_eq!(aloud(" · "), "");
    }

    #[test]
    fn dates_and_amounts_stay_as_they_are() {
        let text = "Voor 14 december 2026 betaalt u 9.600\u{a0}euro.";
        assert_eq!(aloud(text), "Voor 14 december 2026 betaalt u 9.600 euro.");
        assert_eq!(aloud("Op 03-11-2026 kreeg u 0 euro"), "Op 03-11-2026 kreeg u 0 euro");
        assert_eq!(aloud("€ 112 per week"), "€ 112 per week");
    }

    #[test]
    fn phone_numbers_are_said_digit_by_digit() {
        assert_eq!(aloud("Bel 112."), "Bel 1 1 2.");
        assert_eq!(
            aloud("Bel 050\u{a0}599\u{a0}96\u{a0}00 op maandag."),
            "Bel 0 5 0, 5 9 9, 9 6, 0 0, op maandag."
        );
        assert_eq!(aloud("0800-0113 is gratis"), "0 8 0 0, 0 1 1 3, is gratis");
        assert_eq!(aloud("06 12345678"), "0 6, 1 2 3 4 5 6 7 8,");
        assert_eq!(aloud("0900 1515. 3 dagen"), "0 9 0 0, 1 5 1 5. 3 dagen");
    }
}

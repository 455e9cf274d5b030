//! Nine digits that can be a citizen service number (BSN). Outside a public
//! body it may not be kept, not even with consent; free text is looked through
//! so that the app can point it out and offer to take it away.

use std::ops::Range;

/// Where in a text something stands that can be a BSN, as ranges of bytes, in
/// order. Digits of any script count; dots, spaces and dashes between them do
/// not matter. A longer row of digits is another number.
///
/// ```
/// use goede_start::domain::bsn::find;
/// assert_eq!(find("mijn BSN is 111.222.333."), [12..23]);
/// assert_eq!(find("belgeld 111222334 is het niet"), []);
/// ```
pub fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut row = Row::default();
    for (at, c) in text.char_indices() {
        match digit(c) {
            Some(digit) => row.push(digit, at, at + c.len_utf8()),
            None if is_between(c) => row.between(),
            None => row.end(&mut found),
        }
    }
    row.end(&mut found);
    found
}

/// The same text without them, each with what was asked for in its place.
pub fn without(text: &str, instead: &str) -> String {
    let mut out = text.to_owned();
    for range in find(text).into_iter().rev() {
        out.replace_range(range, instead);
    }
    out
}

/// A row of digits with what may stand between them.
#[derive(Default)]
struct Row {
    digits: Vec<u32>,
    range: Range<usize>,
    /// How many separators follow the last digit.
    gap: usize,
}

impl Row {
    fn push(&mut self, digit: u32, start: usize, end: usize) {
        if self.digits.is_empty() {
            self.range.start = start;
        }
        self.digits.push(digit);
        self.range.end = end;
        self.gap = 0;
    }

    fn between(&mut self) {
        self.gap += 1;
    }

    fn end(&mut self, found: &mut Vec<Range<usize>>) {
        if passes(&self.digits) {
            found.push(self.range.clone());
        }
        *self = Self::default();
    }
}

/// The eleven-test: nine times the first digit, eight times the second … minus
/// the last, can be divided by eleven. Eight digits are such a number without
/// its leading zero, and are not looked for: too much else has eight digits.
fn passes(digits: &[u32]) -> bool {
    let [first, .., last] = digits else { return false };
    if digits.len() != 9 || digits.iter().all(|digit| digit == first) {
        return false;
    }
    let weighed: u32 = digits.iter().take(8).zip((2..=9).rev()).map(|(d, weight)| d * weight).sum();
    weighed > 0 && weighed % 11 == last % 11
}

fn is_between(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '.' | '-' | '/' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2010}'..='\u{2013}'
            // Marks of direction do not show.
            | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}'
    )
}

/// The zeros of the scripts whose ten digits follow each other in Unicode.
const ZEROS: [u32; 22] = [
    0x0030, 0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6,
    0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10, 0x1d7ce,
];

fn digit(c: char) -> Option<u32> {
    let code = u32::from(c);
    ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|digit| *digit < 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_found_however_it_is_written() {
        for text in [
            "111222333",
            "111 222 333",
            "111.222.333",
            "111-222-333",
            "BSN:111222333;",
            "1 1 1 2 2 2 3 3 3",
            "رقمي ١١١٢٢٢٣٣٣ شكرا",
            "۱۱۱۲۲۲۳۳۳",
            "१११२२२३३३",
            "１１１２２２３３３",
            "\u{2066}111222333\u{2069}",
            "met 1112 euro\n111222333",
        ] {
            assert_eq!(find(text).len(), 1, "{text}");
            assert!(find(&without(text, "…")).is_empty(), "{text}");
        }
        assert_eq!(without("bel 111222333 of 123456782.", "(weg)"), "bel (weg) of (weg).");
    }

    #[test]
    fn other_numbers_stay() {
        for text in [
            "",
            "111222334",
            "1112223331",
            "NL91ABNA0417164300",
            "06-12345678",
            "000000000",
            "2026-11-23 10:00",
            "111222",
            "111 222 en 333",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }

    #[test]
    fn any_text_is_looked_through_without_harm() {
        for text in ["\u{0}é\u{10ffff}", "1\u{301}2", &"9".repeat(100_000), &" 1".repeat(50_000)] {
            let _ = without(text, "");
        }
    }
}

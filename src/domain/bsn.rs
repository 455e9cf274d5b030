//! Nine digits that can be a citizen service number (BSN). Outside a public
//! body it may not be kept, not even with consent; free text is looked through
//! so that the app can point it out and offer to take it away.

use std::ops::Range;

/// Where in a text something stands that can be a BSN, as ranges of bytes, in
/// order. Digits of any script count; dots, spaces and dashes between groups of
/// digits do not matter. A longer group is another number.
///
/// ```
/// use goede_start::domain::bsn::find;
/// assert_eq!(find("mijn BSN is 111.222.333."), vec![12..23]);
/// assert!(find("belgeld 111222334 is het niet").is_empty());
/// ```
pub fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut row: Vec<Group> = Vec::new();
    let mut joined = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if let Some(digit) = digit(c) {
            match row.last_mut().filter(|_| joined) {
                Some(group) => group.push(digit, end),
                None => row.push(Group { digits: vec![digit], range: at..end }),
            }
            joined = true;
        } else {
            joined = false;
            if !is_between(c) {
                found.extend(in_row(&row));
                row.clear();
            }
        }
    }
    found.extend(in_row(&row));
    found
}

/// What stands in the place of a number that was taken away.
pub const GONE: &str = "…";

/// The same text without them, each with what was asked for in its place.
pub fn without(text: &str, instead: &str) -> String {
    let mut out = text.to_owned();
    for range in find(text).into_iter().rev() {
        out.replace_range(range, instead);
    }
    out
}

/// Digits that stand together.
struct Group {
    /// The first ten at most: no more are needed to see that it is longer.
    digits: Vec<u32>,
    range: Range<usize>,
}

impl Group {
    fn push(&mut self, digit: u32, end: usize) {
        if self.digits.len() < 10 {
            self.digits.push(digit);
        }
        self.range.end = end;
    }
}

/// Any groups beside each other that make nine digits together: a number may
/// stand right before or after it.
fn in_row(row: &[Group]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = row;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let mut digits = Vec::new();
        for (place, group) in std::iter::once(first).chain(after).enumerate() {
            digits.extend(&group.digits);
            if digits.len() >= 9 {
                if passes(&digits) {
                    found.push(first.range.start..group.range.end);
                    rest = after.get(place..).unwrap_or_default();
                }
                break;
            }
        }
    }
    found
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
            "1.250 - 111222333",
            "111222333 06-12345678",
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
            assert!(find(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn any_text_is_looked_through_without_harm() {
        for text in ["\u{0}é\u{10ffff}", "1\u{301}2", &"9".repeat(100_000), &" 1".repeat(50_000)] {
            let _ = without(text, "");
        }
    }
}

//! Looks for words in files as anybody with the disk in hand would: as they
//! are, in UTF-16 either way round, and in base64. For the tests of the store
//! and of the whole program.

use std::fs;
use std::path::Path;

/// Fails where one of these words stands in a file below the folder; says how
/// many files it looked at.
pub fn scan(folder: &Path, needles: &[&str]) -> usize {
    let mut files = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files += scan(&path, needles);
            continue;
        }
        // A pipe or a socket holds nothing, and would be waited for.
        if path.is_file() {
            files += 1;
            look(&path.display().to_string(), &fs::read(&path).unwrap(), needles);
        }
    }
    files
}

/// Fails where one of these words stands in the bytes.
pub fn look(what: &str, bytes: &[u8], needles: &[&str]) {
    for needle in needles {
        for form in forms(needle) {
            let found = bytes.windows(form.len()).any(|part| part == form);
            assert!(!found, "«{needle}» stands in {what}");
        }
    }
}

fn forms(needle: &str) -> Vec<Vec<u8>> {
    let mut forms = vec![
        needle.as_bytes().to_vec(),
        needle.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        needle.encode_utf16().flat_map(u16::to_be_bytes).collect(),
    ];
    // Base64 of the same bytes at each of the three places it can start.
    forms.extend((0..3).map(|shift| base64_core(needle.as_bytes(), shift)));
    forms
}

/// The digits of base64 that depend on these bytes alone.
fn base64_core(bytes: &[u8], shift: usize) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let padded: Vec<u8> = std::iter::repeat_n(0, shift).chain(bytes.iter().copied()).collect();
    let digits = padded.chunks_exact(3).flat_map(|three| {
        let number = three.iter().fold(0_usize, |sum, &byte| sum << 8 | usize::from(byte));
        [18, 12, 6, 0].map(|bits| DIGITS[number >> bits & 63])
    });
    digits.skip(if shift == 0 { 0 } else { shift + 1 }).collect()
}

#[test]
fn base64_is_what_everybody_calls_base64() {
    assert_eq!(base64_core(b"Many hands make", 0), b"TWFueSBoYW5kcyBtYWtl");
}

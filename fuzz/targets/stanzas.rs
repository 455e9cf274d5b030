//! A header that was made by somebody who knows how, with a check that is
//! right: each line of the input is a stanza beside the one that opens the file.

use std::collections::HashSet;

use age::x25519;
use age::{EncryptError, Encryptor, Recipient};
use age_core::format::{FileKey, Stanza};
use goede_start::store::doors::open;
use std::io::Write;

use crate::identity::OWN;
use crate::sealed::has_a_sentence;

const TEXT: &[u8] = b"what is sealed";

/// Lays its stanzas before the one that opens.
struct Odd<'a>(&'a str, x25519::Recipient);

impl Recipient for Odd<'_> {
    fn wrap_file_key(&self, key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let (mut last, labels) = self.1.wrap_file_key(key)?;
        let mut all: Vec<Stanza> = self.0.lines().filter_map(stanza).collect();
        all.append(&mut last);
        Ok((all, labels))
    }
}

/// Words of a line: tag, arguments, and what is in it behind a colon. age takes
/// no other characters.
fn stanza(line: &str) -> Option<Stanza> {
    let (head, body) = line.split_once(':').unwrap_or((line, ""));
    let mut words = head.split(' ').filter(|word| !word.is_empty());
    let sound = |word: &str| word.bytes().all(|byte| byte.is_ascii_graphic());
    let tag = words.next().filter(|word| sound(word))?.to_owned();
    let args = words.filter(|word| sound(word)).map(str::to_owned).collect();
    Some(Stanza { tag, args, body: body.as_bytes().to_vec() })
}

pub fn seeds() -> Vec<Vec<u8>> {
    let share = "TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc";
    let body = "0123456789abcdef0123456789abcdef";
    let zero = "A".repeat(43);
    let known = format!("X25519 {share}:{body}\nX25519 {zero}:{body}\nX25519:{body}\n");
    let scrypt = format!("scrypt kbw5rq1DmrmkbcerEyk0tw 2:{body}\nx-grease a b c:\n");
    vec![known.into_bytes(), scrypt.into_bytes(), Vec::new()]
}

pub fn look(bytes: &[u8]) {
    let lines = String::from_utf8_lossy(bytes);
    let odd = Odd(&lines, OWN.to_public());
    let Ok(encryptor) = Encryptor::with_recipients(std::iter::once(&odd as &dyn Recipient)) else {
        return;
    };
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).expect("a header");
    writer.write_all(TEXT).expect("a text");
    writer.finish().expect("an end");
    match open(&sealed, &OWN) {
        Ok(text) => assert_eq!(*text, TEXT),
        Err(error) => has_a_sentence(&error),
    }
}

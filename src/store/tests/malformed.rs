//! Any bytes where a key file, a counter or a backup should be, by the very
//! functions that read them: an error with a sentence, in bounded time, and
//! never a panic. Whole unlocks from spoiled files, and situation files, are in
//! `tests/it/malformed`; together they are a million by day.

use std::time::{Duration, Instant};

use age::x25519;
use rand::RngExt;
use rand::rngs::SmallRng;

use super::spoiled::{spoiled, tries, try_spoiled};
use super::*;
use crate::store::backup;
use crate::store::counter::counted;
use crate::store::files::Files;
use crate::store::keys::{self, VaultKey};
use crate::store::recipient::Recipients;
use crate::store::restore::preview;

/// What one input may take, on a machine that does other work too.
const LONGEST: Duration = Duration::from_secs(5);

/// Spoiled by chance, or by somebody who knows how an age file is made.
fn bad(whole: &[u8], forms: &[Vec<u8>], number: usize, dice: &mut SmallRng) -> Vec<u8> {
    match number % 4 {
        0 => spoiled(&forms[dice.random_range(0..forms.len())], dice),
        _ => spoiled(whole, dice),
    }
}

/// The lines with other ones in the place of one.
fn with<'a>(lines: &[&'a [u8]], at: usize, new: &[&'a [u8]]) -> Vec<&'a [u8]> {
    [&lines[..at], new, &lines[at + 1..]].concat()
}

/// Changes of an age file by its lines: the version, the stanzas with what
/// they hold, the check; then what is sealed.
fn forms(whole: &[u8]) -> Vec<Vec<u8>> {
    let head = whole.windows(4).position(|four| four == b"\n---").unwrap() + 1;
    let end = head + whole[head..].iter().position(|&byte| byte == b'\n').unwrap() + 1;
    let lines: Vec<&[u8]> = whole[..end].split_inclusive(|&byte| byte == b'\n').collect();
    let mut all = Vec::new();
    let mut add = |lines: &[&[u8]]| all.push([&lines.concat(), &whole[end..]].concat());
    for at in 0..lines.len() {
        let bare = &lines[at][..lines[at].len() - 1];
        add(&with(&lines, at, &[]));
        add(&with(&lines, at, &[lines[at], lines[at]]));
        add(&with(&lines, at, &[b"\n"]));
        add(&with(&lines, at, &[b"\n", lines[at]]));
        for ending in [&b""[..], b"\r\n", b"=\n", b"==\n", b" \n", b"\0\n", b"A\n", b"AAAA\n"] {
            add(&with(&lines, at, &[bare, ending]));
        }
        for shorter in 1..4 {
            add(&with(&lines, at, &[&bare[..bare.len().saturating_sub(shorter)], b"\n"]));
        }
        for other in at + 1..lines.len() {
            let mut exchanged = lines.clone();
            exchanged.swap(at, other);
            add(&exchanged);
        }
        let words: Vec<&[u8]> = bare.split(|&byte| byte == b' ').collect();
        for word in 0..words.len() {
            let new = ["", "0", "1", "20", "21", "64", "255", "256", "1000000000", "-1", "02", "X"];
            for new in new {
                let mut words = words.clone();
                words[word] = new.as_bytes();
                let line = words.join(&b' ');
                add(&with(&lines, at, &[&line, b"\n"]));
            }
        }
    }
    all.extend((0..end + 40).map(|length| whole[..length.min(whole.len())].to_vec()));
    all
}

/// A megabyte of one thing, where it hurts most.
fn large(whole: &[u8]) -> Vec<Vec<u8>> {
    let magic = &whole[..22];
    let line = whole[22..].iter().position(|&byte| byte == b'\n').unwrap() + 23;
    let mega = |piece: &[u8]| piece.repeat((1 << 20) / piece.len());
    let full = [&b"A".repeat(64)[..], b"\n"].concat();
    let mut all = vec![Vec::new(), mega(b"\0"), mega(b"\n"), mega(b"A"), mega(magic)];
    for piece in [&b"\0"[..], b"\n", b"A", b" ", b"-> a\n\n", b"-> X25519 a\n\n", b"-> ", &full] {
        all.push([magic, &mega(piece)].concat());
        all.push([magic, b"-> a ", &mega(piece)].concat());
        all.push([&whole[..line], &mega(piece)].concat());
        all.push([whole, &mega(piece)].concat());
    }
    all
}

/// Tries spoiled forms of a file. `open` says what the program makes of it;
/// where it opens, `open` made sure that it gave what was sealed.
fn all_refused(whole: &[u8], by_day: usize, open: impl Fn(&[u8]) -> Result<(), Error> + Sync) {
    let look = |bytes: &[u8]| match open(bytes) {
        Ok(()) => assert_eq!(bytes, whole, "only the file itself opens"),
        Err(error) => assert!(Error::IDS.contains(&error.id())),
    };
    look(whole);
    open(whole).unwrap();
    let forms = forms(whole);
    for bytes in &forms {
        look(bytes);
    }
    for bytes in large(whole) {
        let start = Instant::now();
        look(&bytes);
        assert!(start.elapsed() < LONGEST, "{:?}", String::from_utf8_lossy(&bytes[..40]));
    }
    let slowest = try_spoiled(
        tries(by_day),
        || (),
        |(), number, dice| {
            look(&bad(whole, &forms, number, dice));
        },
    );
    assert!(slowest < LONGEST, "{slowest:?}");
}

fn identity_is_refused(path: &Path, passphrase: &SecretString, by_day: usize) {
    let whole = fs::read(path).unwrap();
    let with = keys::by_passphrase(passphrase);
    let own = keys::open_identity_with(&whole, &with, 2).unwrap().unwrap();
    all_refused(&whole, by_day, |bytes| {
        // What asks for no more than may be asked is derived in truth: up to a
        // second and a gigabyte each, and no other path than a cheap one.
        let lowest = if keys::has_sound_work(bytes, 10).is_ok() { u8::MAX } else { 2 };
        match keys::open_identity_with(bytes, &with, lowest)? {
            Some(identity) => {
                assert!(identity.to_public() == own.to_public());
                Ok(())
            }
            None => Err(Error::WrongPassphrase),
        }
    });
}

#[test]
fn malformed_key_files_of_counsellors_are_refused() {
    let (home, _) = Home::made();
    identity_is_refused(&home.person_file(), &PASSPHRASE.into(), 350_000);
}

#[test]
fn malformed_recovery_files_are_refused() {
    let (home, words) = Home::made();
    let typed = crate::store::words::typed_secret(&words.words().join(" "));
    identity_is_refused(&home.file("recovery.age"), &typed, 175_000);
}

fn key_of(home: &Home) -> (x25519::Identity, Vec<u8>, VaultKey, Recipients) {
    let sealed = fs::read(home.person_file()).unwrap();
    let identity = keys::open_identity(&sealed, &PASSPHRASE.into(), 2).unwrap().unwrap();
    let whole = fs::read(home.file("vault-key.age")).unwrap();
    let (key, list) = VaultKey::open(&whole, &identity).unwrap();
    (identity, whole, key, list)
}

#[test]
fn malformed_sealed_keys_are_refused() {
    let (home, _) = Home::made();
    let (identity, whole, own, list) = key_of(&home);
    all_refused(&whole, 150_000, |bytes| {
        let (key, people) = VaultKey::open(bytes, &identity)?;
        assert!(*key.raw() == *own.raw() && people == list);
        Ok(())
    });
}

#[test]
fn malformed_counters_are_refused() {
    let (home, _) = Home::made();
    let (identity, _, key, _) = key_of(&home);
    let whole = fs::read(home.file("counter.age")).unwrap();
    let own = counted(&whole, &identity, key.vault);
    all_refused(&whole, 100_000, |bytes| {
        let counted = counted(bytes, &identity, key.vault);
        assert!(counted.is_none() || counted == own);
        counted.map(drop).ok_or(Error::Damaged)
    });
}

/// Sealed as it must be, and nonsense within: as a newer or a broken program
/// would write it.
#[test]
fn nonsense_that_is_sealed_is_refused() {
    let (home, _) = Home::made();
    let (identity, whole, own, _) = key_of(&home);
    let text = keys::open(&whole, &identity).unwrap();
    let to = [identity.to_public()];
    let slowest = try_spoiled(
        tries(20_000),
        || (),
        |(), _, dice| {
            let nonsense = spoiled(&text, dice);
            let sealed = keys::seal(&nonsense, &to).unwrap();
            match VaultKey::open(&sealed, &identity) {
                // Another digit, or another name for somebody, is well formed.
                Ok((key, people)) => {
                    assert_eq!(key.raw().len(), own.raw().len());
                    assert!(
                        people.keys(None).is_ok_and(|keys| keys.len() == people.all.len())
                            || people.keys(None).is_err_and(|error| error.id() == "error-damaged")
                    );
                }
                Err(error) => assert!(Error::IDS.contains(&error.id())),
            }
            let _ = counted(&sealed, &identity, own.vault);
        },
    );
    assert!(slowest < LONGEST, "{slowest:?}");
}

/// The first pages of the database in a backup, by which it is judged before
/// anything in it is believed.
#[test]
fn malformed_backup_headers_are_refused() {
    const HEAD: usize = 2 * 4096;
    let (home, _) = Home::made();
    let backup = home.open().back_up(&mut |_| true).unwrap().folder;
    let (identity, ..) = key_of(&home);
    let whole = fs::read(backup.join("vault.db")).unwrap();
    let (head, rest) = whole.split_at(HEAD);
    let ready = || {
        let own = Home::empty();
        copy_folder(&backup, &own.vault);
        own
    };
    let look = |own: &Home| {
        let files = Files(own.vault.clone());
        let (_, db) = backup::look(&files, &identity, true)?;
        preview(&db, &identity)
    };
    let sound = look(&ready()).unwrap();
    let slowest = try_spoiled(tries(20_000), ready, |own, _, dice| {
        // Half of them in what a database begins with.
        let upto = if dice.random() { 120 } else { HEAD };
        let new = [&spoiled(&head[..upto], dice), &head[upto..], rest].concat();
        fs::write(own.file("vault.db"), &new).unwrap();
        match look(own) {
            // The salt is in the sealed key, and is not read here.
            Ok(found) => {
                assert_eq!(new[16..], whole[16..]);
                assert_eq!(found, sound);
            }
            Err(error) => assert!(Error::IDS.contains(&error.id())),
        }
    });
    assert!(slowest < LONGEST, "{slowest:?}");
}

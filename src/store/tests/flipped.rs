//! Every single bit that flips on the disk is noticed.

use age::secrecy::ExposeSecret;
use age::x25519;

use super::spoiled::{at_night, in_two};
use super::*;
use crate::store::counter::{counted, saved};
use crate::store::db;
use crate::store::erase::Erasure;
use crate::store::erased::List;
use crate::store::keys::{self, VaultKey};

/// Calls for each bit of a file, on two threads, with the bytes in which it is
/// flipped.
fn each_bit(whole: &[u8], noticed: impl Fn(&[u8]) -> bool + Sync) {
    in_two(whole.len() * 8, |bits| {
        let mut changed = whole.to_vec();
        for bit in bits {
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(noticed(&changed), "bit {bit} of {}", whole.len() * 8);
            changed[bit / 8] ^= 1 << (bit % 8);
        }
    });
    assert!(!noticed(whole), "the file itself is sound");
}

/// Somebody's identity is opened by the very function that unlocking uses.
fn each_bit_of_an_identity(path: &Path, passphrase: &str) {
    let with = keys::by_passphrase(&passphrase.into());
    each_bit(&fs::read(path).unwrap(), |bytes| {
        !matches!(keys::open_identity_with(bytes, &with, 2), Ok(Some(_)))
    });
}

#[test]
fn every_bit_of_a_counsellors_key_file_is_noticed() {
    let (home, _) = Home::made();
    each_bit_of_an_identity(&home.person_file(), PASSPHRASE);
}

#[test]
fn every_bit_of_the_recovery_file_is_noticed() {
    let (home, words) = Home::made();
    let typed = crate::store::words::typed_secret(&words.words().join(" "));
    each_bit_of_an_identity(&home.file("recovery.age"), typed.expose_secret());
}

/// Who unlocks a vault, and what it is sealed to.
fn identity_of(home: &Home) -> x25519::Identity {
    let sealed = fs::read(home.person_file()).unwrap();
    keys::open_identity(&sealed, &PASSPHRASE.into(), 2).unwrap().unwrap()
}

#[test]
fn every_bit_of_the_sealed_key_is_noticed() {
    let (home, _) = Home::made();
    let identity = identity_of(&home);
    let whole = fs::read(home.file("vault-key.age")).unwrap();
    each_bit(&whole, |bytes| VaultKey::open(bytes, &identity).is_err());
}

#[test]
fn every_bit_of_the_counter_is_noticed() {
    let (home, _) = Home::made();
    let identity = identity_of(&home);
    let vault = home.open().key.vault;
    let whole = fs::read(home.file("counter.age")).unwrap();
    each_bit(&whole, |bytes| counted(bytes, &identity, vault).is_none());
}

/// Without it an older copy would bring back what was erased. That it is made
/// anew is for the tests of `erased`.
#[test]
fn every_bit_of_the_list_of_what_was_erased_is_noticed() {
    let (home, _) = Home::made();
    let identity = identity_of(&home);
    let mut vault = home.open();
    let written = vault.append(vec![note(new_case(), Class::Shared, "weg")]).unwrap();
    vault.erase(Erasure::Events(vec![written[0].id])).unwrap();
    vault.close().unwrap();
    let whole = fs::read(List::path(&home.file("backups"))).unwrap();
    each_bit(&whole, |bytes| keys::open(bytes, &identity).is_err());
}

/// Every page is authenticated by itself, and looking at the whole names each
/// one that was changed. So the same bit is flipped in all pages at once, and
/// each of them must be named.
///
/// The first 16 bytes of the file are the salt. It stands in the sealed key
/// too, and only that one is used: a flip here changes nothing that is read.
#[test]
fn every_bit_of_every_page_is_noticed() {
    const PAGE: usize = 4096;
    let (home, _) = Home::made();
    let mut vault = home.open();
    vault.append(vec![note(new_case(), Class::Shared, &"woord ".repeat(1000))]).unwrap();
    vault.close().unwrap();
    let identity = identity_of(&home);
    let whole = fs::read(home.file("vault.db")).unwrap();
    in_two(PAGE * 8, |bits| {
        let copy = tempfile::tempdir().unwrap();
        let path = copy.path().join("vault.db");
        fs::write(&path, &whole).unwrap();
        let sealed = fs::read(home.file("vault-key.age")).unwrap();
        let (key, _) = VaultKey::open(&sealed, &identity).unwrap();
        let db = db::read_copy(&path, &key).unwrap();
        let mut changed = whole.clone();
        for bit in bits {
            let flip = |bytes: &mut Vec<u8>| {
                let places = bytes.iter_mut().skip(bit / 8).step_by(PAGE);
                places.for_each(|byte| *byte ^= 1 << (bit % 8));
            };
            flip(&mut changed);
            fs::write(&path, &changed).unwrap();
            let mut look = db.prepare("PRAGMA cipher_integrity_check").unwrap();
            let named = look.query_map([], |_| Ok(())).unwrap().count();
            let salt = usize::from(bit < 16 * 8);
            assert_eq!(named, whole.len() / PAGE - salt, "bit {bit}");
            flip(&mut changed);
        }
    });
}

#[test]
fn a_flipped_salt_changes_nothing_that_is_read() {
    let (home, _) = Home::made();
    let path = home.file("vault.db");
    let whole = fs::read(&path).unwrap();
    for bit in 0..16 * 8 {
        let mut changed = whole.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        fs::write(&path, changed).unwrap();
        home.open().close().unwrap();
    }
}

/// The pages one after the other, as an administrator looks at them.
#[test]
fn a_changed_page_is_noticed_when_the_whole_is_looked_at() {
    let (home, _) = Home::made();
    let path = home.file("vault.db");
    let whole = fs::read(&path).unwrap();
    let look = || {
        let with = Unlock::Passphrase(PASSPHRASE.into());
        Vault::verify(&home.vault, Some(with), &options()).unwrap().is_sound()
    };
    assert!(look());
    for place in (17..whole.len()).step_by(4096) {
        let mut changed = whole.clone();
        changed[place] ^= 4;
        fs::write(&path, changed).unwrap();
        assert!(!look(), "byte {place}");
    }
}

/// A flip in the log drops what was saved after it, without a word of the
/// database: the count beside it says so. The log holds one change; by day one
/// bit of every fourth byte is tried, at night every bit.
#[test]
fn every_bit_of_the_log_is_noticed() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    vault.rest().unwrap();
    vault.append(vec![note(new_case(), Class::Shared, "een")]).unwrap();
    vault.count().unwrap();
    let sealed = fs::read(home.file("counter.age")).unwrap();
    let counted = counted(&sealed, &vault.identity, vault.key.vault).unwrap();
    let log = fs::read(home.file("vault.db-wal")).unwrap();
    let own = vault.own();
    in_two(log.len() * 8, |bits| {
        let copy = Home::empty();
        copy_folder(&home.vault, &copy.vault);
        let sealed = fs::read(copy.file("vault-key.age")).unwrap();
        let (key, _) = VaultKey::open(&sealed, &own.identity).unwrap();
        let there = |log: &[u8]| {
            fs::write(copy.file("vault.db-wal"), log).unwrap();
            db::read_log(&copy.file("vault.db"), &key).and_then(|db| saved(&db))
        };
        assert_eq!(there(&log).unwrap(), counted);
        let mut changed = log.clone();
        for bit in bits.filter(|bit| at_night() || bit % 32 == bit / 32 % 32) {
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(there(&changed).is_ok_and(|there| there < counted), "bit {bit}");
            changed[bit / 8] ^= 1 << (bit % 8);
        }
    });
}

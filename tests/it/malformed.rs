//! Any bytes where a file of ours should be: an error with a sentence, in
//! bounded time, and never a panic. `GOEDE_START_NIGHT=1` tries a million.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use goede_start::domain::event::Organisation;
use goede_start::knowledge;
use goede_start::store::{Options, Setup, Unlock, Vault};
use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};
use secrecy::SecretString;

const PASSPHRASE: &str = "paard batterij nietje";

fn tries(in_ci: u32) -> u32 {
    if std::env::var_os("GOEDE_START_NIGHT").is_some() { 1_000_000 } else { in_ci }
}

/// Changes, cuts, doubles or moves a piece.
fn spoiled(whole: &[u8], dice: &mut SmallRng) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..dice.random_range(1..4) {
        if bytes.is_empty() {
            return bytes;
        }
        let at = dice.random_range(0..bytes.len());
        let end = (at + dice.random_range(1..40)).min(bytes.len());
        match dice.random_range(0..6) {
            0 => bytes[at] ^= 1 << dice.random_range(0..8),
            1 => bytes[at] = dice.random(),
            2 => bytes.truncate(at),
            3 => drop(bytes.drain(at..end)),
            4 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            _ => {
                let piece: Vec<u8> = (at..end).map(|_| dice.random()).collect();
                bytes.splice(at..end, piece);
            }
        }
    }
    bytes
}

fn options() -> Options {
    let moment = chrono::DateTime::parse_from_rfc3339("2026-11-23T10:00:00+01:00").unwrap();
    // Cheap files are accepted here, dear ones never: nothing takes long.
    Options { lowest_work_factor: 1, now: Arc::new(move || moment) }
}

fn try_to_open(folder: &Path, words: &str) {
    let start = Instant::now();
    let with = Unlock::Passphrase(SecretString::from(PASSPHRASE));
    if let Err(error) = Vault::unlock_with(folder, with, options()) {
        assert!(error.id().starts_with("error-"));
    }
    let with = Unlock::Recovery(words.to_owned());
    if let Ok(vault) = Vault::unlock_with(folder, with, options()) {
        vault.close().unwrap();
    }
    let _ = Vault::verify(folder, None, &options());
    // The dearest file that is accepted takes some seconds without optimising.
    assert!(start.elapsed() < Duration::from_mins(1));
}

#[test]
fn spoiled_key_files_counters_and_backups_give_an_error_and_no_panic() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("vault");
    let setup = Setup {
        person_name: "Marieke".into(),
        organisation: Organisation::Volunteers,
        organisation_name: "Zuid".into(),
        passphrase: SecretString::from(PASSPHRASE),
        work_factor: 1,
    };
    let (vault, words) = Vault::create_with(&folder, &setup, options()).unwrap();
    let backup = vault.back_up(&mut |_| true).unwrap();
    vault.close().unwrap();
    let words = words.words().join(" ");
    let person = fs::read_dir(folder.join("people")).unwrap().next().unwrap().unwrap().path();
    let files = [
        person,
        folder.join("vault-key.age"),
        folder.join("recovery.age"),
        folder.join("counter.age"),
        folder.join("device"),
        backup.folder.join("vault-key.age"),
        backup.folder.join("vault.db"),
    ];
    let mut dice = SmallRng::seed_from_u64(20_261_123);
    let each = tries(700) / 7;
    for path in files {
        let whole = fs::read(&path).unwrap();
        for _ in 0..each {
            fs::write(&path, spoiled(&whole, &mut dice)).unwrap();
            if path.starts_with(&backup.folder) {
                let with = Unlock::Passphrase(SecretString::from(PASSPHRASE));
                let _ = Vault::preview_with(&backup, with, &options());
            } else {
                try_to_open(&folder, &words);
            }
        }
        fs::write(&path, &whole).unwrap();
    }
    let with = Unlock::Passphrase(SecretString::from(PASSPHRASE));
    Vault::unlock_with(&folder, with, options()).unwrap();
}

#[test]
fn a_spoiled_situation_file_gives_mistakes_and_no_panic() {
    let catalog = goede_start::cli::catalog().unwrap();
    let mut dice = SmallRng::seed_from_u64(5);
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut texts: Vec<_> = fs::read_dir(cases).unwrap().map(|e| e.unwrap().path()).collect();
    texts.retain(|path| path.is_file());
    texts.sort();
    let texts: Vec<Vec<u8>> = texts.iter().map(|path| fs::read(path).unwrap()).collect();
    for n in 0..tries(2_000) {
        let whole = &texts[usize::try_from(n).unwrap() % texts.len()];
        let bytes = spoiled(whole, &mut dice);
        let text = String::from_utf8_lossy(&bytes);
        let _ = knowledge::situation("x", &goede_start::cli::without_expectations(&text), &catalog);
    }
}

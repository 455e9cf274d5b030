//! What a vault promises about its disk: nothing that was called saved is lost
//! by a power cut at any moment, and nothing breaks when the disk fails. The
//! same cuts must break what writes with less care: otherwise they prove
//! nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use chrono::DateTime;
use goede_start::domain::answer::Class;
use goede_start::domain::event::{Body, NewEvent, Organisation, StreamKind};
use goede_start::domain::id::StreamId;
use goede_start::store::{Error, Options, Setup, Unlock, Vault};
use goede_start_proof::disk::{Dice, Operation, after_cut, read_files};
use goede_start_proof::{fail_at, install, operations, take_log, told};
use rusqlite::{Connection, ffi};
use secrecy::SecretString;
use uuid::Uuid;

const CASE: StreamId = StreamId(Uuid::from_u128(1));
const PASSPHRASE: &str = "paard batterij nietje";

/// One test at a time has the layer.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    let guard = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    install();
    fail_at(None);
    take_log();
    guard
}

/// In memory where there is such a place: a real disk would only be slower.
fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

fn options() -> Options {
    let moment = DateTime::parse_from_rfc3339("2026-11-23T10:00:00+01:00").unwrap();
    Options { lowest_work_factor: 1, now: Arc::new(move || moment) }
}

fn make(folder: &Path) {
    let setup = Setup {
        person_name: "Marieke".into(),
        organisation: Organisation::Volunteers,
        organisation_name: "Zuid".into(),
        passphrase: SecretString::from(PASSPHRASE),
        work_factor: 1,
    };
    Vault::create_with(folder, &setup, options()).unwrap().0.close().unwrap();
}

fn open(folder: &Path) -> Result<Vault, Error> {
    let with = Unlock::Passphrase(SecretString::from(PASSPHRASE));
    Vault::unlock_with(folder, with, options())
}

fn note(text: String) -> NewEvent {
    NewEvent {
        stream: CASE,
        stream_kind: StreamKind::Case,
        class: Class::Shared,
        field: None,
        replaces: Vec::new(),
        body: Body::NoteWritten { text },
    }
}

/// Writes numbered notes, and says after each that it is saved. Stops at the
/// first that is refused.
fn write(vault: &mut Vault, from: u64, count: u64) -> Result<u64, Error> {
    let mut saved = from - 1;
    for number in from..from + count {
        let length = usize::try_from(number * 137 % 3_000).unwrap();
        vault.append(vec![note(format!("{number} {}", "woord ".repeat(length)))])?;
        told(number);
        saved = number;
        if number % 7 == 0 {
            vault.rest()?;
        }
    }
    Ok(saved)
}

fn numbers(vault: &Vault) -> BTreeSet<u64> {
    vault
        .events(CASE)
        .unwrap()
        .iter()
        .filter_map(|event| match &event.body {
            Body::NoteWritten { text } => text.split(' ').next()?.parse().ok(),
            _ => None,
        })
        .collect()
}

/// Puts the key files and the files as they are after a cut into a folder.
fn lay_down(keys: &Path, files: &BTreeMap<PathBuf, Vec<u8>>, to: &Path) {
    std::fs::create_dir_all(to.join("people")).unwrap();
    for entry in std::fs::read_dir(keys.join("people")).unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(&path, to.join("people").join(path.file_name().unwrap())).unwrap();
    }
    for name in ["vault-key.age", "recovery.age"] {
        std::fs::copy(keys.join(name), to.join(name)).unwrap();
    }
    for (path, bytes) in files {
        std::fs::write(to.join(path.file_name().unwrap()), bytes).unwrap();
    }
}

/// How many times the power goes.
const CUTS: usize = 10_000;

/// Chooses where to cut: every operation at least once if there are few.
fn cuts(log: &[Operation], count: usize) -> impl Iterator<Item = (usize, Dice)> {
    let length = log.len() + 1;
    (0..count).map(move |n| (n % length, Dice::new(n as u64 + 1)))
}

#[test]
fn a_vault_keeps_its_word_through_a_power_cut_at_any_moment() {
    let _alone = alone();
    let home = folder();
    let vault_folder = home.path().join("vault");
    make(&vault_folder);
    let before = read_files(&vault_folder, "vault.db");
    take_log();
    let mut vault = open(&vault_folder).unwrap();
    write(&mut vault, 1, 25).unwrap();
    drop(vault);
    let log = take_log();
    assert!(log.iter().any(|one| matches!(one, Operation::Sync(_))), "the layer sees");

    let (mut most, mut least) = (0, u64::MAX);
    for (cut, mut dice) in cuts(&log, CUTS) {
        let (files, saved) = after_cut(&before, &log, cut, &mut dice);
        let target = folder();
        lay_down(&vault_folder, &files, target.path());
        let vault = open(target.path())
            .unwrap_or_else(|error| panic!("cut at {cut} of {}: {error}", log.len()));
        let found = numbers(&vault);
        assert!((1..=saved).all(|n| found.contains(&n)), "cut at {cut}: lost of {saved}");
        most = most.max(saved);
        least = least.min(saved);
        // Each opening writes, too.
        drop(vault);
        take_log();
    }
    assert_eq!((least, most), (0, 25), "cut from the first to the last");
}

/// The same notes by a program that takes less care.
fn careless(synchronous: &str) -> (usize, usize) {
    let home = folder();
    let path = home.path().join("vault.db");
    let key = "PRAGMA key = \"x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\
               00112233445566778899aabbccddeeff'\"";
    let connect = |path: &Path| -> rusqlite::Result<Connection> {
        let db = Connection::open(path)?;
        db.execute_batch(key)?;
        db.execute_batch(&format!(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; \
             PRAGMA synchronous = {synchronous}"
        ))?;
        Ok(db)
    };
    let db = connect(&path).unwrap();
    db.execute_batch("CREATE TABLE note (n INTEGER PRIMARY KEY, text TEXT)").unwrap();
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    let before = read_files(home.path(), "vault.db");
    take_log();
    for number in 1..=25_i64 {
        let text = "woord ".repeat(usize::try_from(number * 137 % 3_000).unwrap());
        db.execute("INSERT INTO note VALUES (?1, ?2)", (number, text)).unwrap();
        told(u64::try_from(number).unwrap());
        if number % 7 == 0 {
            db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
        }
    }
    drop(db);
    let log = take_log();
    let (mut lost, mut broken) = (0, 0);
    for (cut, mut dice) in cuts(&log, CUTS / 10) {
        let (files, saved) = after_cut(&before, &log, cut, &mut dice);
        let target = folder();
        for (path, bytes) in &files {
            std::fs::write(target.path().join(path.file_name().unwrap()), bytes).unwrap();
        }
        let read = connect(&target.path().join("vault.db")).and_then(|db| {
            let whole: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
            let there: i64 = db.query_row(
                "SELECT count(*) FROM note WHERE n <= ?1",
                [i64::try_from(saved).unwrap()],
                |row| row.get(0),
            )?;
            Ok((whole, u64::try_from(there).unwrap()))
        });
        match read {
            Ok((whole, there)) if whole == "ok" => lost += usize::from(there < saved),
            _ => broken += 1,
        }
        take_log();
    }
    (lost, broken)
}

#[test]
fn the_cuts_are_real_less_care_loses_notes_or_breaks_the_file() {
    let _alone = alone();
    assert_eq!(careless("FULL"), (0, 0), "with the vault's care nothing is lost");
    let (lost, _) = careless("NORMAL");
    assert!(lost > 0, "NORMAL must lose what was called saved");
    let (lost, broken) = careless("OFF");
    assert!(lost + broken > 0 && broken > 0, "OFF must break files");
}

#[test]
fn a_disk_that_fails_at_any_operation_loses_nothing_and_breaks_nothing() {
    let _alone = alone();
    for (code, on) in [
        (ffi::SQLITE_FULL, false),
        (ffi::SQLITE_FULL, true),
        (ffi::SQLITE_IOERR_WRITE, false),
        (ffi::SQLITE_IOERR_WRITE, true),
        (ffi::SQLITE_IOERR_READ, false),
        (ffi::SQLITE_IOERR_READ, true),
    ] {
        let home = folder();
        let whole = home.path().join("vault");
        make(&whole);
        for at in 1.. {
            let target = folder();
            let files = read_files(&whole, "vault.db");
            lay_down(&whole, &files, target.path());
            fail_at(Some((at, code, on)));
            let mut saved = 0;
            let done = open(target.path()).and_then(|mut vault| {
                let written = write(&mut vault, 1, 8);
                if let Ok(last) = written {
                    saved = last;
                }
                written.map(|_| ())?;
                vault.close()
            });
            let reached = operations() >= at;
            fail_at(None);
            // What was told, also before a refusal.
            let told = take_log().iter().fold(0, |last, one| match one {
                Operation::Told(number) => *number,
                _ => last,
            });
            assert!(told >= saved);
            if let Err(error) = &done {
                assert!(
                    [
                        "error-disk-full",
                        "error-database",
                        "error-read-only",
                        "error-io",
                        "error-damaged",
                        "error-in-use"
                    ]
                    .contains(&error.id()),
                    "{}",
                    error.id()
                );
            }
            let vault =
                open(target.path()).unwrap_or_else(|error| panic!("code {code} at {at}: {error}"));
            let found = numbers(&vault);
            assert!((1..=told).all(|n| found.contains(&n)), "code {code} at {at}: lost of {told}");
            drop(vault);
            take_log();
            if !reached {
                assert!(at > 20, "the failures were reached");
                break;
            }
        }
    }
}

#[test]
fn a_power_cut_inside_an_upgrade_loses_nothing_and_the_next_start_goes_on() {
    let _alone = alone();
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vaults/1");
    let home = folder();
    let vault_folder = home.path().join("vault");
    let old = read_files(&frozen, "vault.db");
    lay_down(&frozen, &old, &vault_folder);
    let before = read_files(&vault_folder, "vault.db");
    take_log();
    let vault = open(&vault_folder).unwrap();
    let case = vault.cases().unwrap()[0];
    let events = vault.events(case).unwrap();
    assert_eq!(events.len(), 2);
    drop(vault);
    let log = take_log();
    let syncs = log.iter().filter(|one| matches!(one, Operation::Sync(_))).count();
    assert!(syncs > 1, "the upgrade was written");

    for (cut, mut dice) in cuts(&log, CUTS / 20) {
        let (files, _) = after_cut(&before, &log, cut, &mut dice);
        let target = folder();
        lay_down(&frozen, &files, target.path());
        // The first start after the cut, and one more on what that left.
        for start in ["first", "second"] {
            let vault = open(target.path()).unwrap_or_else(|error| {
                panic!("cut at {cut} of {}, {start} start: {error}", log.len())
            });
            assert_eq!(vault.events(case).unwrap(), events, "cut at {cut}, {start} start");
        }
        take_log();
    }
}

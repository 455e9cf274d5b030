//! What safety costs: `cargo bench --bench vault`. Each figure is a ratio of
//! two things measured in the same run on the same disk; the limit stands
//! beside it. Nothing here fails.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::path::Path;
use std::time::{Duration, Instant};

use goede_start::domain::answer::Class;
use goede_start::domain::event::{Body, Field, NewEvent, Organisation, StreamKind};
use goede_start::domain::id::{EventId, StreamId};
use goede_start::store::{Options, Setup, Unlock, Vault, WORK_FACTOR};
use rusqlite::Connection;
use secrecy::SecretString;
use uuid::Uuid;

const PASSPHRASE: &str = "paard batterij nietje fiets wolk";

fn main() {
    let home = tempfile::tempdir_in(".").unwrap();
    saving(home.path());
    unlocking(home.path());
    backing_up(home.path());
}

fn made(folder: &Path, work_factor: u8) -> Vault {
    let setup = Setup {
        person_name: "Marieke".into(),
        organisation: Organisation::Volunteers,
        organisation_name: "Zuid".into(),
        passphrase: SecretString::from(PASSPHRASE),
        work_factor,
    };
    Vault::create(folder, &setup).unwrap().0
}

fn note(case: StreamId) -> NewEvent {
    NewEvent {
        stream: case,
        stream_kind: StreamKind::Case,
        class: Class::Shared,
        field: Some(Field::one_of("note", EventId(Uuid::now_v7()))),
        replaces: Vec::new(),
        body: Body::NoteWritten { text: "een zin of twee over het gesprek ".repeat(8) },
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn timed(mut work: impl FnMut()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// Limit: 1.3 times a bare commit with the same pragmas.
fn saving(folder: &Path) {
    let mut vault = made(&folder.join("saving"), 2);
    let bare = Connection::open(folder.join("bare.db")).unwrap();
    bare.execute_batch(
        "PRAGMA cipher_memory_security = ON; \
         PRAGMA key = \"x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\
         00112233445566778899aabbccddeeff'\"; \
         PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
         PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; \
         CREATE TABLE note (id BLOB PRIMARY KEY, text TEXT) STRICT",
    )
    .unwrap();
    let case = StreamId(Uuid::now_v7());
    let (mut ours, mut bares) = (Vec::new(), Vec::new());
    // In turns, so that a busy disk is busy for both.
    for _ in 0..300 {
        ours.push(timed(|| drop(vault.append(vec![note(case)]).unwrap())));
        bares.push(timed(|| {
            let text = "een zin of twee over het gesprek ".repeat(8);
            bare.execute("INSERT INTO note VALUES (?1, ?2)", (Uuid::now_v7().as_bytes(), text))
                .unwrap();
        }));
    }
    let (ours, bare) = (median(ours), median(bares));
    let ratio = ours.as_secs_f64() / bare.as_secs_f64();
    println!("durable save {ours:?}, bare commit {bare:?}: {ratio:.2} (limit 1.3)");
}

/// Limit: 1.2 times the key derivation alone.
fn unlocking(folder: &Path) {
    let folder = folder.join("unlocking");
    made(&folder, WORK_FACTOR).close().unwrap();
    let person = std::fs::read_dir(folder.join("people")).unwrap().next().unwrap().unwrap().path();
    let sealed = std::fs::read(person).unwrap();
    let (mut whole, mut derivation) = (Vec::new(), Vec::new());
    for _ in 0..7 {
        whole.push(timed(|| {
            let with = Unlock::Passphrase(SecretString::from(PASSPHRASE));
            drop(Vault::unlock_with(&folder, with, Options::default()).unwrap());
        }));
        derivation.push(timed(|| {
            let mut with = age::scrypt::Identity::new(SecretString::from(PASSPHRASE));
            with.set_max_work_factor(20);
            drop(age::decrypt(&with, &sealed).unwrap());
        }));
    }
    let (whole, alone) = (median(whole), median(derivation));
    let ratio = whole.as_secs_f64() / alone.as_secs_f64();
    println!("unlock {whole:?}, derivation {alone:?}: {ratio:.2} (limit 1.2)");
}

/// A backup of 100,000 notes, with progress, and stopped half-way.
fn backing_up(folder: &Path) {
    let mut vault = made(&folder.join("backing-up"), 2);
    let case = StreamId(Uuid::now_v7());
    for _ in 0..100 {
        vault.append((0..1_000).map(|_| note(case)).collect()).unwrap();
    }
    vault.rest().unwrap();
    let mut heard = 0;
    let mut longest = Duration::ZERO;
    let mut last = Instant::now();
    let all = timed(|| {
        vault
            .back_up(&mut |_| {
                heard += 1;
                longest = longest.max(last.elapsed());
                last = Instant::now();
                true
            })
            .map(drop)
            .unwrap();
    });
    println!("backup of 100,000 notes {all:?}, told {heard} times, longest step {longest:?}");
    let stopped = timed(|| {
        drop(vault.back_up(&mut |at| at.done < at.total / 2).unwrap_err());
    });
    println!("stopped half-way after {stopped:?}; the earlier backup is still there");
}

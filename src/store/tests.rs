//! Vaults as they are used: real `SQLCipher`, real key files, real folders.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod aside;
mod backups;
mod broken;
mod durable;
mod elsewhere;
mod erased;
mod erasing;
mod flipped;
mod format;
mod full;
mod given;
mod malformed;
mod memory;
mod mended;
mod merge;
mod people;
mod safe;
mod used;

/// Shared with the tests outside.
#[path = "../../tests/shared/spoiled.rs"]
mod spoiled;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use age::secrecy::SecretString;
use chrono::{DateTime, FixedOffset};
use tempfile::TempDir;
use uuid::Uuid;

use super::clock::Now;
use super::{Error, Options, RecoveryWords, Setup, Unlock, Vault};
use crate::domain::answer::Class;
use crate::domain::event::{Body, Field, NewEvent, Organisation, StreamKind};
use crate::domain::id::{EventId, StreamId};

const PASSPHRASE: &str = "paard batterij nietje";

/// A folder that goes away, with a vault in it.
struct Home {
    _folder: TempDir,
    vault: PathBuf,
}

impl Home {
    fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let vault = folder.path().join("vault");
        Self { _folder: folder, vault }
    }

    /// Makes the vault, and leaves it closed.
    fn made() -> (Self, RecoveryWords) {
        let home = Self::empty();
        let (vault, words) = Vault::create_with(&home.vault, &setup(), options()).unwrap();
        vault.close().unwrap();
        (home, words)
    }

    fn open(&self) -> Vault {
        self.try_open(PASSPHRASE).unwrap()
    }

    fn try_open(&self, passphrase: &str) -> Result<Vault, Error> {
        Vault::unlock_with(&self.vault, Unlock::Passphrase(passphrase.into()), options())
    }

    fn open_with_words(&self, words: &str) -> Result<Vault, Error> {
        Vault::unlock_with(&self.vault, Unlock::Recovery(words.to_owned()), options())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.vault.join(name)
    }

    /// The only person's key file.
    fn person_file(&self) -> PathBuf {
        let mut files = fs::read_dir(self.file("people")).unwrap();
        files.next().unwrap().unwrap().path()
    }
}

fn setup() -> Setup {
    Setup {
        person_name: "Marieke de Wit".into(),
        organisation: Organisation::Volunteers,
        organisation_name: "Welkom in Zuid".into(),
        passphrase: SecretString::from(PASSPHRASE),
        work_factor: 2,
    }
}

fn options() -> Options {
    Options { lowest_work_factor: 2, now: at("2026-11-23T10:00:00+01:00") }
}

fn at(text: &str) -> Now {
    let moment: DateTime<FixedOffset> = DateTime::parse_from_rfc3339(text).unwrap();
    Arc::new(move || moment)
}

fn new_case() -> StreamId {
    StreamId(Uuid::now_v7())
}

fn note(stream: StreamId, class: Class, text: &str) -> NewEvent {
    NewEvent {
        stream,
        stream_kind: StreamKind::Case,
        class,
        field: Some(Field::one_of("note", EventId(Uuid::now_v7()))),
        replaces: vec![EventId(Uuid::now_v7())],
        body: Body::NoteWritten { text: text.into() },
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn error_of<T>(result: Result<T, Error>) -> &'static str {
    result.map_or_else(|error| error.id(), |_| panic!("should have failed"))
}

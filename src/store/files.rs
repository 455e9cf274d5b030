//! Where the parts of a vault lie in its folder.

use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::error::Error;
use crate::domain::id::PersonId;

/// A vault's folder.
#[derive(Debug, Clone)]
pub struct Files(pub PathBuf);

impl Files {
    pub fn database(&self) -> PathBuf {
        self.0.join("vault.db")
    }

    /// What `SQLite` has not yet taken over into the database.
    pub fn write_ahead_log(&self) -> PathBuf {
        self.0.join("vault.db-wal")
    }

    pub fn lock(&self) -> PathBuf {
        self.0.join("vault.lock")
    }

    pub fn device(&self) -> PathBuf {
        self.0.join("device")
    }

    pub fn vault_key(&self) -> PathBuf {
        self.0.join("vault-key.age")
    }

    pub fn recovery(&self) -> PathBuf {
        self.0.join("recovery.age")
    }

    pub fn people(&self) -> PathBuf {
        self.0.join("people")
    }

    pub fn person(&self, id: PersonId) -> PathBuf {
        self.people().join(format!("{id}.age"))
    }

    /// How many changes were saved, sealed.
    pub fn counter(&self) -> PathBuf {
        self.0.join("counter.age")
    }

    /// A database that takes the place of this one, once it is whole.
    pub fn next_database(&self) -> PathBuf {
        self.0.join("vault.db.next")
    }

    /// The key that comes with it.
    pub fn next_vault_key(&self) -> PathBuf {
        self.0.join("vault-key.age.next")
    }

    /// While this file is there, the two above take their places.
    pub fn swap(&self) -> PathBuf {
        self.0.join("swap")
    }

    /// Where a database goes that could not be used any more.
    pub fn aside(&self) -> PathBuf {
        self.0.join("aside")
    }

    /// The copies that are made after each session.
    pub fn backups(&self) -> PathBuf {
        self.0.join("backups")
    }

    /// Everybody who has a key file, in a fixed order.
    pub fn everybody(&self) -> Result<Vec<PersonId>, Error> {
        let mut people: Vec<PersonId> = fs::read_dir(self.people())
            .map_err(missing_is_damage)?
            .filter_map(Result::ok)
            .filter_map(|entry| person_of(&entry.path()))
            .collect();
        people.sort_unstable();
        Ok(people)
    }

    /// Whether anything of a vault is here, whole or not.
    pub fn is_vault(&self) -> bool {
        [self.database(), self.vault_key(), self.recovery()].iter().any(|path| path.exists())
    }
}

/// No key file is as large: more would only fill the memory.
const LARGEST: u64 = 1 << 20;

/// Reads a part that a vault cannot be without.
pub fn read(path: &Path) -> Result<Vec<u8>, Error> {
    read_small(path).map_err(missing_is_damage)
}

/// The list of what was erased holds some 40 bytes for each event: this leaves
/// room for hundreds of thousands.
const LONGEST_LIST: u64 = 32 << 20;

/// Reads a small file; of a larger one the beginning, which opens nothing.
pub fn read_small(path: &Path) -> std::io::Result<Vec<u8>> {
    read_up_to(path, LARGEST)
}

/// The same for the list of what was erased.
pub fn read_list(path: &Path) -> std::io::Result<Vec<u8>> {
    read_up_to(path, LONGEST_LIST)
}

fn read_up_to(path: &Path, most: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn missing_is_damage(error: std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::NotFound
        | std::io::ErrorKind::IsADirectory
        | std::io::ErrorKind::NotADirectory => Error::Damaged,
        _ => error.into(),
    }
}

/// `<id>.age` and nothing else; a kept `.old` is not a key.
fn person_of(path: &Path) -> Option<PersonId> {
    let stem = path.file_stem().and_then(OsStr::to_str)?;
    let is_age = path.extension() == Some(OsStr::new("age"));
    is_age.then(|| Uuid::parse_str(stem).ok().map(PersonId)).flatten()
}

//! How many changes were saved, sealed beside the database. A flipped bit or a
//! cut in the log drops saved changes without a word: `SQLite` takes what is left
//! for the whole. Only a number elsewhere can tell.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::error::Error;
use super::keys;
use super::recipient::Recipients;
use super::vault::Vault;
use crate::platform;

/// Whether everything is there that was called saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// Everything, as far as was counted.
    All,
    /// This many saved changes are not there any more: a part of the file was
    /// lost, or an older file was put in its place.
    Missing(u64),
    /// The number beside the database cannot be read.
    Unknown,
}

#[derive(Serialize, Deserialize)]
struct Written {
    vault: uuid::Uuid,
    saved: u64,
}

impl Vault {
    /// Whether something was missing when it was unlocked.
    pub fn saved(&self) -> Saved {
        self.saved
    }

    /// Writes down how many changes were saved. To be called when nobody has
    /// typed for a second or two; [`Vault::rest`] does it too. Changes nothing
    /// where nothing was saved since.
    ///
    /// # Errors
    /// What writing gives; nothing that was saved is lost by it.
    pub fn count(&mut self) -> Result<(), Error> {
        let saved = saved(&self.db)?;
        if self.counted == Some(saved) {
            return Ok(());
        }
        let written = Written { vault: self.key.vault, saved };
        let text = serde_json::to_vec(&written).map_err(|_| Error::NotWritable)?;
        let sealed = keys::seal(&text, &Recipients::of(&self.db)?.keys(None)?)?;
        platform::write_file(&self.files.counter(), &sealed)?;
        self.counted = Some(saved);
        Ok(())
    }

    /// Compares what is there with what was counted.
    pub(super) fn compare(&mut self) -> Result<(), Error> {
        let path = self.files.counter();
        let sealed = match std::fs::read(&path) {
            Ok(sealed) => sealed,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        let written = keys::open(&sealed, &self.identity)
            .ok()
            .and_then(|text| serde_json::from_slice::<Written>(&text).ok())
            .filter(|written| written.vault == self.key.vault);
        let there = saved(&self.db)?;
        self.saved = match written {
            None => Saved::Unknown,
            Some(written) if written.saved > there => Saved::Missing(written.saved - there),
            Some(written) => {
                self.counted = Some(written.saved);
                Saved::All
            }
        };
        Ok(())
    }
}

/// Rows are never deleted, so that the greatest number is how many there are.
fn saved(db: &Connection) -> Result<u64, Error> {
    let saved: i64 =
        db.query_row("SELECT coalesce(max(rowid), 0) FROM event", [], |row| row.get(0))?;
    u64::try_from(saved).map_err(|_| Error::Damaged)
}

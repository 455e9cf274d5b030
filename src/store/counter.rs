//! How many changes were saved, sealed beside the database. A flipped bit or a
//! cut in the log drops saved changes without a word: `SQLite` takes what is left
//! for the whole. Only a number elsewhere can tell.

use age::x25519;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::error::Error;
use super::recipient::Recipients;
use super::vault::Vault;
use super::{files, keys};
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
    vault: Uuid,
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
        let sealed = match files::read_small(&path) {
            Ok(sealed) => sealed,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        let there = saved(&self.db)?;
        self.saved = match counted(&sealed, &self.identity, self.key.vault) {
            None => Saved::Unknown,
            Some(counted) if counted > there => Saved::Missing(counted - there),
            Some(counted) => {
                self.counted = Some(counted);
                Saved::All
            }
        };
        Ok(())
    }
}

/// What was counted; `None` where that cannot be read, or is of another vault.
pub(super) fn counted(sealed: &[u8], with: &x25519::Identity, vault: Uuid) -> Option<u64> {
    let text = keys::open(sealed, with).ok()?;
    let written: Written = serde_json::from_slice(&text).ok()?;
    (written.vault == vault).then_some(written.saved)
}

/// Rows are never deleted, so that the greatest number is how many there are.
pub(super) fn saved(db: &Connection) -> Result<u64, Error> {
    let saved: i64 =
        db.query_row("SELECT coalesce(max(rowid), 0) FROM event", [], |row| row.get(0))?;
    u64::try_from(saved).map_err(|_| Error::Damaged)
}

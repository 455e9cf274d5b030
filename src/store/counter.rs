//! How many changes were saved, sealed beside the database. A flipped bit or a
//! cut in the log drops saved changes without a word: `SQLite` takes what is left
//! for the whole. Only a number elsewhere can tell.

use age::x25519;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::error::Error;
use super::files::{self, Files};
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
    /// The number beside the database cannot be read, or was taken away.
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
        remember(&self.db)
    }

    /// Compares what is there with what was counted. What was never counted, as
    /// after a swap, is counted now: from here on the number is missed.
    pub(super) fn compare(&mut self) -> Result<(), Error> {
        let (saved, counted) = compared(&self.files, &self.db, &self.identity, self.key.vault)?;
        self.saved = saved;
        self.counted = counted;
        match (saved, counted) {
            (Saved::All, Some(_)) => remember(&self.db),
            (Saved::All, None) => {
                // Where it cannot be written it is tried again at rest; it keeps
                // nobody from the vault.
                let _ = self.count();
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

/// Whether all is there that was counted, and what that was, where it is known.
/// Changes nothing.
pub(super) fn compared(
    files: &Files,
    db: &Connection,
    with: &x25519::Identity,
    vault: Uuid,
) -> Result<(Saved, Option<u64>), Error> {
    let sealed = match files::read_small(&files.counter()) {
        Ok(sealed) => sealed,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let missed = if was_counted(db)? { Saved::Unknown } else { Saved::All };
            return Ok((missed, None));
        }
        Err(error) => return Err(error.into()),
    };
    let there = saved(db)?;
    Ok(match counted(&sealed, with, vault) {
        None => (Saved::Unknown, None),
        Some(counted) if counted > there => (Saved::Missing(counted - there), None),
        Some(counted) => (Saved::All, Some(counted)),
    })
}

/// The database itself knows that there is a number beside it: whoever takes
/// that away cannot say that there never was one. Written after the number: a
/// stop between the two alarms nobody.
fn remember(db: &Connection) -> Result<(), Error> {
    db.execute("UPDATE vault SET counted = 1 WHERE counted = 0", [])?;
    Ok(())
}

/// A database that takes the place of another begins uncounted: what was
/// counted belongs to the old one.
pub(super) fn forget(db: &Connection) -> Result<(), Error> {
    db.execute("UPDATE vault SET counted = 0", [])?;
    Ok(())
}

/// Schema 1 and 2 knew nothing of it.
fn was_counted(db: &Connection) -> Result<bool, Error> {
    let known = "SELECT EXISTS (SELECT 1 FROM pragma_table_info('vault') WHERE name = 'counted')";
    if !db.query_row(known, [], |row| row.get(0))? {
        return Ok(false);
    }
    Ok(db.query_row("SELECT counted FROM vault", [], |row| row.get(0))?)
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

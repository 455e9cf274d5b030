//! Forgetting on request. An erased event keeps its place, and loses what it
//! said, who said it and when. Which ones were erased stands, sealed, beside
//! the backups; every opening reads that list first, so that nothing comes
//! back from an older copy.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use age::x25519;
use chrono::NaiveDateTime;
use rusqlite::{Connection, TransactionBehavior, params};
use serde::{Deserialize, Serialize};

use super::backup::{self, Copy};
use super::db;
use super::error::Error;
use super::event;
use super::keys::{self, VaultKey};
use super::recipient::Recipients;
use super::swap;
use super::vault::Vault;
use crate::domain::id::{EventId, StreamId};
use crate::platform;

/// What is erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Erasure {
    /// These events; [`crate::domain::erasing`] says which ones an answer or a
    /// note consists of.
    Events(Vec<EventId>),
    /// A whole case, with all that anybody noted in it.
    Case(StreamId),
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// How many events say nothing any more.
    pub events: usize,
    /// How many backups on this computer were written anew.
    pub backups: usize,
    /// Copies on other disks, which still hold it. Each is put right when the
    /// next copy is made to that place.
    pub elsewhere: Vec<Copy>,
}

/// The list beside the backups.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    events: BTreeSet<EventId>,
    cases: BTreeSet<StreamId>,
    /// When a case was erased, in local time.
    #[serde(default)]
    gone: BTreeMap<StreamId, NaiveDateTime>,
    /// Whether the backups beside it were all put right.
    carried: bool,
}

impl List {
    pub fn path(backups: &Path) -> PathBuf {
        backups.join("erased.age")
    }

    /// The list as it lies there; empty where there is none, or none that
    /// these keys open.
    pub fn read(backups: &Path, with: &x25519::Identity) -> Self {
        fs::read(Self::path(backups))
            .ok()
            .and_then(|sealed| keys::open(&sealed, with).ok())
            .and_then(|text| serde_json::from_slice(&text).ok())
            .unwrap_or_default()
    }

    pub fn write(&self, backups: &Path, to: &Recipients) -> Result<(), Error> {
        let text = serde_json::to_vec(self).map_err(|_| Error::NotWritable)?;
        platform::make_private_folder(backups)?;
        platform::write_file(&Self::path(backups), &keys::seal(&text, &to.keys(None)?)?)?;
        swap::forget_old(&Self::path(backups))?;
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        self.events.is_empty() && self.cases.is_empty()
    }

    /// The cases that were erased, and when where that is known.
    pub fn cases(&self) -> impl Iterator<Item = (StreamId, Option<NaiveDateTime>)> + '_ {
        self.cases.iter().map(|case| (*case, self.gone.get(case).copied()))
    }

    /// The same with all that another list names.
    pub fn join(&mut self, other: &Self) {
        for (case, at) in &other.gone {
            self.gone.entry(*case).or_insert(*at);
        }
        self.events.extend(&other.events);
        self.cases.extend(&other.cases);
        self.not_carried();
    }

    /// The backups beside it may still hold what it names.
    pub fn not_carried(&mut self) {
        self.carried = false;
    }

    /// Empties what the list names; says how many events that were.
    pub fn apply(&self, db: &mut Connection) -> Result<usize, Error> {
        let step = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut erased = 0;
        {
            let mut drafts = step.prepare(
                "DELETE FROM draft WHERE (stream, field) IN \
                 (SELECT stream, field FROM event WHERE id = ?1 AND kind IS NOT NULL)",
            )?;
            let mut empty = step.prepare(&format!("{EMPTY} WHERE id = ?1 AND kind IS NOT NULL"))?;
            for EventId(id) in &self.events {
                drafts.execute(params![id.as_bytes()])?;
                erased += empty.execute(params![id.as_bytes()])?;
            }
            let mut drafts = step.prepare("DELETE FROM draft WHERE stream = ?1")?;
            let mut empty =
                step.prepare(&format!("{EMPTY} WHERE stream = ?1 AND kind IS NOT NULL"))?;
            for StreamId(id) in &self.cases {
                drafts.execute(params![id.as_bytes()])?;
                erased += empty.execute(params![id.as_bytes()])?;
            }
        }
        step.commit()?;
        Ok(erased)
    }
}

/// What is left: the place in the case, and who could see it.
const EMPTY: &str = "UPDATE event SET payload = NULL, kind = NULL, actor = NULL, clock = NULL, \
     field = NULL, replaces = NULL, at = '1970-01-01T00:00:00'";

impl Vault {
    /// Erases for good, also from the backups on this computer. There is no
    /// way back: ask first.
    ///
    /// # Errors
    /// What writing gives. What was not erased yet is erased at the next
    /// unlocking.
    pub fn erase(&mut self, what: Erasure) -> Result<Erased, Error> {
        let backups = self.files.backups();
        let mut list = List::read(&backups, &self.identity);
        // The rows themselves know too, should the list be unreadable.
        list.events.extend(tombstones(&self.db)?);
        match what {
            Erasure::Events(ids) => list.events.extend(ids),
            Erasure::Case(stream) => {
                list.cases.insert(stream);
                list.gone.entry(stream).or_insert(self.now());
            }
        }
        list.not_carried();
        // First the list: whatever happens now, the next start goes on.
        let people = Recipients::of(&self.db)?;
        list.write(&backups, &people)?;
        let events = list.apply(&mut self.db)?;
        db::checkpoint(&self.db)?;
        let backups = self.carry(list)?;
        Ok(Erased { events, backups, elsewhere: self.copies()? })
    }

    /// At each opening: what the list names is erased here and in the backups,
    /// also where this database was just put back.
    pub(super) fn erase_again(&mut self) -> Result<(), Error> {
        let backups = self.files.backups();
        let mut list = List::read(&backups, &self.identity);
        if list.is_empty() && List::path(&backups).exists() {
            // A list is never empty: this one is damaged. The rows know too.
            list.events.extend(tombstones(&self.db)?);
        }
        if list.is_empty() {
            return Ok(());
        }
        if list.apply(&mut self.db)? > 0 {
            db::checkpoint(&self.db)?;
        }
        if !list.carried {
            self.carry(list)?;
        }
        Ok(())
    }

    fn carry(&self, mut list: List) -> Result<usize, Error> {
        let backups = self.files.backups();
        let rewritten = in_backups(&backups, &list, &self.identity)?;
        list.carried = true;
        list.write(&backups, &Recipients::of(&self.db)?)?;
        Ok(rewritten)
    }
}

/// Puts every copy in a folder right. One that cannot be opened is left as it
/// is: nobody can read it either.
pub fn in_backups(folder: &Path, list: &List, with: &x25519::Identity) -> Result<usize, Error> {
    let mut rewritten = 0;
    for backup in backup::list(folder) {
        let files = super::files::Files(backup.folder);
        let opened = super::files::read(&files.vault_key())
            .and_then(|sealed| VaultKey::open(&sealed, with))
            .and_then(|(key, _)| db::change_copy(&files.database(), &key));
        match opened {
            Ok(mut copy) => {
                list.apply(&mut copy)?;
                rewritten += 1;
            }
            Err(Error::Foreign | Error::Damaged | Error::TooNew) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(rewritten)
}

fn tombstones(db: &Connection) -> Result<Vec<EventId>, Error> {
    let mut query = db.prepare("SELECT id FROM event WHERE kind IS NULL")?;
    let mut rows = query.query([])?;
    let mut ids = Vec::new();
    while let Some(row) = rows.next()? {
        ids.push(EventId(event::id(row, 0)?));
    }
    Ok(ids)
}

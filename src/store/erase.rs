//! Forgetting on request. An erased event keeps its place, and loses what it
//! said, who said it and when. Which ones were erased stands in a list beside
//! the backups (`erased.rs`); every opening reads it first, so that nothing
//! comes back from an older copy.

use std::path::Path;

use age::x25519;
use chrono::NaiveDate;

use super::backup::{self, Backup, Copy};
use super::db;
use super::erased::{self, List};
use super::error::Error;
use super::files::{self, Files};
use super::keys::VaultKey;
use super::recipient::Recipients;
use super::vault::Vault;
use crate::domain::id::{EventId, StreamId};

/// What is erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Erasure {
    /// These events; [`crate::domain::erasing`] says which ones an answer or a
    /// note consists of.
    Events(Vec<EventId>),
    /// A whole case, with all that anybody noted in it.
    Case(StreamId),
    /// What has had its time.
    Outdated {
        /// Working notes and looks.
        events: Vec<EventId>,
        /// Half a working note that was typed before this day goes too,
        /// whoever typed it.
        typed_before: NaiveDate,
    },
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// How many events say nothing any more.
    pub events: usize,
    /// How many copies on this computer were written anew: backups, and what
    /// was set aside.
    pub backups: usize,
    /// Copies on this computer that do not open: they may still hold it.
    pub closed: Vec<Backup>,
    /// Copies in places that cannot be reached now, which still hold it. Each
    /// is put right when the next copy is made to that place.
    pub elsewhere: Vec<Copy>,
}

impl Vault {
    /// Erases for good, also from the copies on this computer and on the disks
    /// that are in it now. There is no way back: ask first.
    ///
    /// # Errors
    /// What writing gives. What was not erased yet is erased at the next
    /// unlocking.
    pub fn erase(&mut self, what: Erasure) -> Result<Erased, Error> {
        let backups = self.files.backups();
        let (mut list, _) = self.known_erased()?;
        match what {
            Erasure::Events(ids) => {
                list.add_events(ids);
                list.add_wish(self.now());
            }
            Erasure::Case(stream) => {
                list.add_case(stream, self.now());
                list.add_wish(self.now());
            }
            Erasure::Outdated { events, typed_before } => {
                list.add_events(events);
                list.add_drafts(typed_before);
            }
        }
        // First the list: whatever happens now, the next start goes on.
        let people = Recipients::of(&self.db)?;
        list.write(&backups, &people)?;
        let events = list.apply(&mut self.db)?;
        db::checkpoint(&self.db)?;
        list.learn(&self.db)?;
        for copy in self.copies()? {
            let place = Path::new(&copy.place);
            // Where no copy of ours lies nothing is reached, nor written.
            if backup::list(&backup::at_place(place)).is_empty() {
                continue;
            }
            // A stick that is full or is pulled out keeps its day on the list.
            let left = backup::put_right(&self.db, &self.identity, place, &list);
            if left.is_ok_and(|left| left.is_empty()) {
                list.reached(&copy.place, self.now());
            }
        }
        let (backups, closed) = self.carry(&mut list)?;
        self.wishes.clone_from(list.wishes());
        let mut elsewhere = self.copies()?;
        elsewhere.retain(|copy| copy.gone_by.is_some());
        Ok(Erased { events, backups, closed, elsewhere })
    }

    /// Whether half a working note was typed before this day, by whomever.
    ///
    /// # Errors
    /// What reading gives.
    pub fn has_old_drafts(&self, before: NaiveDate) -> Result<bool, Error> {
        erased::has_old_drafts(&self.db, before)
    }

    /// At each opening: what the list names is erased here and in the copies,
    /// also where this database was just put back. A list that is missing or
    /// cannot be read is written anew.
    pub(super) fn erase_again(&mut self) -> Result<(), Error> {
        let backups = self.files.backups();
        let (mut list, as_written) = self.known_erased()?;
        self.wishes.clone_from(list.wishes());
        if list.is_empty() && (as_written || !backups.is_dir()) {
            return Ok(());
        }
        if !as_written {
            // What cannot be written or put right now is tried at the next
            // opening; it keeps nobody from the vault.
            let _ = list.write(&backups, &Recipients::of(&self.db)?);
        }
        if list.apply(&mut self.db)? > 0 {
            db::checkpoint(&self.db)?;
            list.learn(&self.db)?;
        }
        if !list.is_carried() {
            let _ = self.carry(&mut list);
        }
        Ok(())
    }

    /// The list with all that the rows here know, and whether it lies there
    /// just so.
    pub(super) fn known_erased(&self) -> Result<(List, bool), Error> {
        let copies = backup::here(&self.files);
        let (mut list, read) = List::recall(&self.files.backups(), &copies, &self.identity);
        let learned = list.learn(&self.db)?;
        if learned || !read {
            list.set_carried(false);
        }
        Ok((list, read && !learned))
    }

    fn carry(&self, list: &mut List) -> Result<(usize, Vec<Backup>), Error> {
        let done = in_copies(backup::here(&self.files), list, &self.identity)?;
        list.set_carried(true);
        list.write(&self.files.backups(), &Recipients::of(&self.db)?)?;
        Ok(done)
    }
}

/// Puts copies right; says how many, and which do not open.
pub fn in_copies(
    copies: Vec<Backup>,
    list: &List,
    with: &x25519::Identity,
) -> Result<(usize, Vec<Backup>), Error> {
    let (mut rewritten, mut closed) = (0, Vec::new());
    for copy in copies {
        let files = Files(copy.folder.clone());
        if !files.database().exists() {
            continue;
        }
        let put_right = files::read(&files.vault_key())
            .and_then(|sealed| VaultKey::open(&sealed, with))
            .and_then(|(key, _)| db::change_copy(&files.database(), &key))
            .and_then(|mut db| list.apply(&mut db));
        match put_right {
            Ok(_) => rewritten += 1,
            Err(Error::Foreign | Error::Damaged | Error::TooNew | Error::Database(_)) => {
                closed.push(copy);
            }
            Err(error) => return Err(error),
        }
    }
    Ok((rewritten, closed))
}

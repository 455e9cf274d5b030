//! The list of what was erased. It lies sealed beside the backups, and guards
//! what is put back. What it names the emptied rows know too: a list that was
//! damaged or taken away is made anew of these.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use age::x25519;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::{Connection, TransactionBehavior, params};
use serde::{Deserialize, Serialize};

use super::backup::{self, Backup};
use super::error::Error;
use super::event;
use super::files::{self, Files};
use super::keys;
use super::recipient::Recipients;
use super::swap;
use crate::domain::answer::Class;
use crate::domain::event::StreamKind;
use crate::domain::id::{EventId, StreamId};
use crate::domain::retention;
use crate::platform;

/// What was erased, and how far that was carried.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    events: BTreeSet<EventId>,
    cases: BTreeSet<StreamId>,
    /// When a case was erased, in local time.
    #[serde(default)]
    gone: BTreeMap<StreamId, NaiveDateTime>,
    /// When somebody wished it, and where that was carried out since.
    #[serde(default)]
    wishes: Wishes,
    /// Half-typed working notes from before this day are gone.
    #[serde(default)]
    typed_before: Option<NaiveDate>,
    /// Whether the copies on this computer were all put right.
    carried: bool,
}

/// When something was erased because somebody wished it, and the places on
/// other disks from which it went. Local times.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    wished: BTreeSet<NaiveDateTime>,
    reached: BTreeMap<String, NaiveDateTime>,
}

impl Wishes {
    /// The last day on which a copy of this time may still lie in this place;
    /// `None` where nothing was erased since, or it went from there too.
    pub fn gone_by(&self, place: &str, made: NaiveDateTime) -> Option<NaiveDate> {
        let reached = self.reached.get(place);
        let owed = |wish: &&NaiveDateTime| **wish >= made && reached.is_none_or(|at| at < *wish);
        // The first wish: it does not wait for later ones.
        self.wished.iter().find(owed).map(|wish| retention::gone_by(wish.date()))
    }
}

/// What is left: the place in the case, and who could see it.
const EMPTY: &str = "UPDATE event SET payload = NULL, kind = NULL, actor = NULL, clock = NULL, \
     field = NULL, replaces = NULL, at = '1970-01-01T00:00:00'";

impl List {
    pub fn path(backups: &Path) -> PathBuf {
        backups.join("erased.age")
    }

    /// The list as it lies there; `None` where there is none.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Foreign`] or [`Error::TooNew`] where it
    /// makes no sense, and what reading gives.
    pub fn read(backups: &Path, with: &x25519::Identity) -> Result<Option<Self>, Error> {
        let sealed = match files::read_list(&Self::path(backups)) {
            Ok(sealed) => sealed,
            // Or what should be the folder of backups is none.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                ) =>
            {
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        };
        let text = keys::open(&sealed, with)?;
        serde_json::from_slice(&text).map(Some).map_err(|_| Error::Damaged)
    }

    /// The list, and whether it could be read. Where it is missing or cannot
    /// be read it is what these copies still know: they were emptied too.
    pub fn recall(backups: &Path, copies: &[Backup], with: &x25519::Identity) -> (Self, bool) {
        if let Ok(Some(list)) = Self::read(backups, with) {
            return (list, true);
        }
        let mut list = Self::default();
        for copy in copies {
            let emptied = backup::look(&Files(copy.folder.clone()), with, false)
                .and_then(|(_, db)| emptied(&db));
            // One that cannot be read knows nothing.
            list.events.extend(emptied.into_iter().flatten().map(|(event, _)| event));
        }
        (list, false)
    }

    /// Learns what the rows of the open vault know. Says whether that was new.
    pub fn learn(&mut self, db: &Connection) -> Result<bool, Error> {
        let before = (self.events.len(), self.cases.len());
        let emptied = emptied(db)?;
        for (_, case) in &emptied {
            if let Some(case) = case
                && !self.cases.contains(case)
                && !event::holds(db, *case)?
            {
                self.cases.insert(*case);
            }
        }
        let of_a_case = |case: &Option<StreamId>| case.is_some_and(|id| self.cases.contains(&id));
        let alone = emptied.iter().filter(|(_, case)| !of_a_case(case)).map(|(event, _)| *event);
        self.events.extend(alone);
        Ok(before != (self.events.len(), self.cases.len()))
    }

    pub fn write(&self, backups: &Path, to: &Recipients) -> Result<(), Error> {
        let text = serde_json::to_vec(self).map_err(|_| Error::NotWritable)?;
        platform::make_private_folder(backups)?;
        platform::write_file(&Self::path(backups), &keys::seal(&text, &to.keys(None)?)?)?;
        swap::forget_old(&Self::path(backups))?;
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        self.events.is_empty() && self.cases.is_empty() && self.typed_before.is_none()
    }

    /// The cases that were erased, and when where that is known.
    pub fn cases(&self) -> impl Iterator<Item = (StreamId, Option<NaiveDateTime>)> + '_ {
        self.cases.iter().map(|case| (*case, self.gone.get(case).copied()))
    }

    pub fn add_events(&mut self, ids: impl IntoIterator<Item = EventId>) {
        self.events.extend(ids);
        self.carried = false;
    }

    pub fn add_case(&mut self, case: StreamId, at: NaiveDateTime) {
        self.cases.insert(case);
        self.gone.entry(case).or_insert(at);
        self.carried = false;
    }

    /// Half-typed working notes from before this day go.
    pub fn add_drafts(&mut self, before: NaiveDate) {
        self.typed_before = self.typed_before.max(Some(before));
        self.carried = false;
    }

    /// Somebody wished it at this time.
    pub fn add_wish(&mut self, at: NaiveDateTime) {
        self.wishes.wished.insert(at);
    }

    /// All that this list names went from the copies in this place.
    pub fn reached(&mut self, place: &str, at: NaiveDateTime) {
        self.wishes.reached.insert(place.to_owned(), at);
    }

    /// What was wished, and where it was carried out.
    pub fn wishes(&self) -> &Wishes {
        &self.wishes
    }

    /// The same with all that another list names.
    pub fn join(&mut self, other: &Self) {
        self.wishes.wished.extend(&other.wishes.wished);
        for (case, at) in &other.gone {
            self.gone.entry(*case).or_insert(*at);
        }
        self.events.extend(&other.events);
        self.cases.extend(&other.cases);
        self.typed_before = self.typed_before.max(other.typed_before);
        self.carried = false;
    }

    /// Whether the copies on this computer hold nothing of it any more, as far
    /// as they open.
    pub fn is_carried(&self) -> bool {
        self.carried || self.is_empty()
    }

    pub fn set_carried(&mut self, carried: bool) {
        self.carried = carried;
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
            if let Some(day) = self.typed_before {
                let old = (event::word(Class::Private)?, start_of(day));
                step.execute("DELETE FROM draft WHERE class = ?1 AND at < ?2", old)?;
            }
        }
        step.commit()?;
        Ok(erased)
    }
}

/// Whether somebody typed half a working note before this day.
pub fn has_old_drafts(db: &Connection, before: NaiveDate) -> Result<bool, Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM draft WHERE class = ?1 AND at < ?2)";
    let old = (event::word(Class::Private)?, start_of(before));
    Ok(db.query_row(sql, old, |row| row.get(0))?)
}

fn start_of(day: NaiveDate) -> String {
    event::written_time(day.and_time(NaiveTime::MIN))
}

/// The rows that say nothing any more, and of which case they were; `None`
/// for the vault's own. They have no clock: the index of clocks finds them.
fn emptied(db: &Connection) -> Result<Vec<(EventId, Option<StreamId>)>, Error> {
    let of_a_case = event::word(StreamKind::Case)?;
    let mut query = db.prepare(
        "SELECT id, stream, stream_kind FROM event WHERE clock IS NULL AND kind IS NULL",
    )?;
    let mut rows = query.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let case = (row.get::<_, String>(2)? == of_a_case).then(|| event::id(row, 1));
        all.push((EventId(event::id(row, 0)?), case.transpose()?.map(StreamId)));
    }
    Ok(all)
}

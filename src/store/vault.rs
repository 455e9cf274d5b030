//! A vault: made, opened, written, closed.

use std::fmt;
use std::path::Path;

use age::x25519;
use chrono::NaiveDateTime;
use rusqlite::{Connection, TransactionBehavior};

use super::clock::{self, Now};
use super::counter::Saved;
use super::draft::{self, Draft};
use super::erased::Wishes;
use super::error::Error;
use super::files::Files;
use super::keys::{self, VaultKey};
use super::mend::{self, KeyFile};
use super::recipient::{Recipients, Role};
use super::unlock::{Options, Own, Setup, Unlock};
use super::words::RecoveryWords;
use super::{create, db, device, event, swap, unlock};
use crate::domain::answer::Class;
use crate::domain::case::Case;
use crate::domain::event::{Body, Event, Field, NewEvent, Stamp};
use crate::domain::id::{DeviceId, PersonId, StreamId};
use crate::domain::notes;
use crate::platform;

/// An open vault, held by one process at a time. Whoever holds it may read all
/// but the private notes of others.
pub struct Vault {
    // Before the lock, so that the database is closed when the lock goes.
    pub(super) db: Connection,
    pub(super) files: Files,
    pub(super) key: VaultKey,
    pub(super) identity: x25519::Identity,
    pub(super) person: PersonId,
    pub(super) now: Now,
    pub(super) lowest_work_factor: u8,
    /// What was counted last, if it is known.
    pub(super) counted: Option<u64>,
    pub(super) saved: Saved,
    pub(super) erased_may_be_back: bool,
    /// Key files that a backup gave back at unlocking.
    pub(super) mended: Vec<KeyFile>,
    /// As the list of what was erased has it.
    pub(super) wishes: Wishes,
    device: DeviceId,
    _lock: unlock::Lock,
}

impl Vault {
    /// Makes a vault in a folder that is empty or does not exist, opens it
    /// again with the words and with the passphrase, and gives it back open.
    /// Only then may a screen say that it was made.
    ///
    /// # Errors
    /// [`Error::NotEmpty`], [`Error::NetworkPath`], [`Error::ReadOnly`],
    /// [`Error::DiskFull`] and what else the system refuses; the folder is
    /// then as it was.
    pub fn create(folder: &Path, setup: &Setup) -> Result<(Self, RecoveryWords), Error> {
        let lowest_work_factor = keys::LOWEST_WORK_FACTOR.min(setup.work_factor);
        Self::create_with(folder, setup, Options { lowest_work_factor, ..Options::default() })
    }

    /// The same with other options.
    ///
    /// # Errors
    /// As [`Vault::create`].
    pub fn create_with(
        folder: &Path,
        setup: &Setup,
        options: Options,
    ) -> Result<(Self, RecoveryWords), Error> {
        create::vault(folder, setup, options)
    }

    /// Whether a vault lies in this folder.
    pub fn is_at(folder: &Path) -> bool {
        Files(folder.to_owned()).is_vault()
    }

    /// Whether a vault is open somewhere else now, so that nobody types a
    /// passphrase first to hear it.
    pub fn is_in_use(folder: &Path) -> bool {
        let files = Files(folder.to_owned());
        files.is_vault() && matches!(unlock::lock(&files), Err(Error::InUse))
    }

    /// Opens a vault.
    ///
    /// # Errors
    /// [`Error::InUse`] at once when it is open elsewhere;
    /// [`Error::WrongPassphrase`], [`Error::WrongRecoveryWords`] or
    /// [`Error::KeyDamaged`];
    /// [`Error::NotAVault`], [`Error::Foreign`], [`Error::Damaged`],
    /// [`Error::TooNew`], [`Error::WorkFactor`] for what lies there;
    /// [`Error::NetworkPath`], [`Error::ReadOnly`], [`Error::DiskFull`] for
    /// where it lies.
    pub fn unlock(folder: &Path, with: Unlock) -> Result<Self, Error> {
        Self::unlock_with(folder, with, Options::default())
    }

    /// The same with other options.
    ///
    /// # Errors
    /// As [`Vault::unlock`].
    pub fn unlock_with(folder: &Path, with: Unlock, options: Options) -> Result<Self, Error> {
        let files = Files(folder.to_owned());
        if !files.is_vault() {
            return Err(Error::NotAVault);
        }
        if platform::is_network_path(folder) {
            return Err(Error::NetworkPath);
        }
        let lock = unlock::lock(&files)?;
        swap::finish(&files)?;
        let who = mend::who(&files, &with, options.lowest_work_factor)?;
        // Nothing needs it from here on.
        drop(with);
        let opened = mend::open(&files, who)?;
        let unclean = files.write_ahead_log().metadata().is_ok_and(|log| log.len() > 0);
        let db = db::open(&files.database(), &opened.key, unclean)?;
        let mended = mend::put_back(&files, &opened, (options.now)().naive_local());
        let mend::Opened { who, key, people, .. } = opened;
        let own = (who.person, who.identity);
        let mut vault = Self::of(files, lock, db, (key, people), own, options)?;
        vault.mended = mended;
        Ok(vault)
    }

    /// Takes up an open database: it must be the one that the key is for.
    pub(super) fn of(
        files: Files,
        lock: unlock::Lock,
        db: Connection,
        (key, people): (VaultKey, Recipients),
        (person, identity): (PersonId, x25519::Identity),
        options: Options,
    ) -> Result<Self, Error> {
        let id = db.query_row("SELECT id FROM vault", [], |row| row.get::<_, [u8; 16]>(0))?;
        if id != *key.vault.as_bytes() {
            return Err(Error::Foreign);
        }
        let device = device::claim(&files, &db)?;
        let mut vault = Self {
            db,
            files,
            key,
            identity,
            person,
            now: options.now,
            lowest_work_factor: options.lowest_work_factor,
            counted: None,
            saved: Saved::All,
            erased_may_be_back: false,
            mended: Vec::new(),
            wishes: Wishes::default(),
            device,
            _lock: lock,
        };
        vault.compare()?;
        vault.heal(&people)?;
        vault.erase_again()?;
        vault.reseal_private()?;
        // What was written last is the first to suffer: it is read at each start.
        vault.newest()?;
        Ok(vault)
    }

    /// The stream of the vault itself: counsellors, organisation, settings.
    pub fn stream(&self) -> StreamId {
        StreamId(self.key.vault)
    }

    /// Who unlocked it. With the recovery sheet that is nobody in particular:
    /// the nil id.
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// The key with which it was unlocked, to look into copies and to put one
    /// back, once this vault is closed.
    pub fn own(&self) -> Own {
        Own { person: self.person, identity: self.identity.clone() }
    }

    /// With which device id events are written since it was unlocked.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// The time, as the vault sees it, to whole seconds.
    pub fn now(&self) -> NaiveDateTime {
        let local = (self.now)().naive_local();
        event::read_time(&event::written_time(local)).unwrap_or(local)
    }

    /// The same vault with another clock, for tests.
    #[must_use]
    pub fn with_now(mut self, now: Now) -> Self {
        self.now = now;
        self
    }

    /// Writes events, all or none. When it returns they survive a power cut,
    /// and a screen may say "bewaard".
    ///
    /// # Errors
    /// [`Error::NotWritable`] for a body that only stands for another;
    /// [`Error::NoWorkingNotes`] for one where the organisation has none;
    /// [`Error::DiskFull`], [`Error::ReadOnly`] and what else the system
    /// refuses. Nothing was written then.
    pub fn append(&mut self, new: Vec<NewEvent>) -> Result<Vec<Event>, Error> {
        self.may_write(&new)?;
        // Reading who may open what is private takes time; most of it is not.
        let private = new.iter().any(|event| event.class == Class::Private);
        let seal_to = if private { self.private_recipients()? } else { Vec::new() };
        let (person, device, at) = (self.person, self.device, self.now());
        let now = (self.now)();
        let step = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut written = Vec::with_capacity(new.len());
        for NewEvent { stream, stream_kind, class, field, replaces, body } in new {
            let clock = clock::next(now, event::greatest_clock(&step, clock::limit(now))?);
            let stamp = Stamp { clock, device, seq: event::next_seq(&step, stream, device)? };
            let id = event::new_id(clock);
            let one = Event { id, stream, stamp, at, actor: person, class, field, replaces, body };
            event::insert(&step, &one, stream_kind, &seal_to)?;
            written.push(one);
        }
        step.commit()?;
        Ok(written)
    }

    /// The organisation's switch holds here too, whatever a screen offers.
    fn may_write(&self, new: &[NewEvent]) -> Result<(), Error> {
        let is_note = |event: &NewEvent| {
            event.class == Class::Private && matches!(event.body, Body::NoteWritten { .. })
        };
        if !new.iter().any(is_note) {
            return Ok(());
        }
        let own = Case::from_events(self.stream(), self.events(self.stream())?);
        if notes::working_notes_allowed(&own) { Ok(()) } else { Err(Error::NoWorkingNotes) }
    }

    /// All events of a stream, oldest first. What is sealed to others, newer
    /// or erased is there as such.
    ///
    /// # Errors
    /// [`Error::Damaged`] and what else reading gives.
    pub fn events(&self, stream: StreamId) -> Result<Vec<Event>, Error> {
        event::of_stream(&self.db, stream, &self.identity)
    }

    /// The streams of all clients, in the order in which they were first
    /// written.
    ///
    /// # Errors
    /// What reading gives.
    pub fn cases(&self) -> Result<Vec<StreamId>, Error> {
        event::cases(&self.db)
    }

    /// The local time of the event that was written last, for
    /// [`super::clock_doubt`]. Not the latest time: once somebody said which
    /// day it is, a day written with a wrong clock is asked about no more.
    ///
    /// # Errors
    /// What reading gives.
    pub fn newest(&self) -> Result<Option<NaiveDateTime>, Error> {
        event::newest(&self.db, &self.identity)
    }

    /// Keeps what is typed so far, durably. Sealed for the class private.
    ///
    /// # Errors
    /// As [`Vault::append`]; the draft before it is then still there.
    pub fn save_draft(
        &mut self,
        stream: StreamId,
        field: &Field,
        class: Class,
        text: &str,
    ) -> Result<(), Error> {
        let seal_to = self.private_recipients()?;
        let draft = Draft { field: field.clone(), class, text: text.to_owned(), at: self.now() };
        draft::save(&self.db, stream, self.person, &draft, &seal_to)
    }

    /// This person's drafts in a stream, by field.
    ///
    /// # Errors
    /// What reading gives.
    pub fn drafts(&self, stream: StreamId) -> Result<Vec<Draft>, Error> {
        draft::all(&self.db, stream, self.person, &self.identity)
    }

    /// Forgets this person's draft of a field, if there is one.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub fn drop_draft(&mut self, stream: StreamId, field: &Field) -> Result<(), Error> {
        draft::remove(&self.db, stream, self.person, field)
    }

    /// Takes everything over into the database file. To be called within
    /// 30 seconds after writing, when nobody types, and on locking.
    ///
    /// # Errors
    /// What writing gives; nothing that was saved is lost by it.
    pub fn rest(&mut self) -> Result<(), Error> {
        db::checkpoint(&self.db)?;
        self.count()
    }

    /// Rests, and lets the folder go.
    ///
    /// # Errors
    /// As [`Vault::rest`].
    pub fn close(mut self) -> Result<(), Error> {
        self.rest()
    }

    /// The author, recovery and the organisation: who can open what is private.
    pub(super) fn private_recipients(&self) -> Result<Vec<x25519::Recipient>, Error> {
        let list = Recipients::of(&self.db)?;
        let mut all = list.keys(Some(Role::Recovery))?;
        all.extend(list.keys(Some(Role::Organisation))?);
        if list.people().any(|one| one == self.person) {
            all.push(self.identity.to_public());
        }
        Ok(all)
    }

    /// Lets the database go, while its file is replaced. Whoever uses it
    /// meanwhile finds an empty one.
    pub(super) fn without_database(mut self) -> Result<Self, Error> {
        let none = Connection::open_in_memory()?;
        let old = std::mem::replace(&mut self.db, none);
        old.close().map_err(|(_, error)| error)?;
        Ok(self)
    }

    /// Opens the database that lies there now.
    pub(super) fn reopen(mut self, key: VaultKey) -> Result<Self, Error> {
        self.db = db::open(&self.files.database(), &key, false)?;
        self.key = key;
        self.compare()?;
        Ok(self)
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vault({})", self.key.vault)
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        // Nothing is lost where it fails: the next start takes it over.
        let _ = db::checkpoint(&self.db);
    }
}

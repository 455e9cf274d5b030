//! Back to a backup: first what is in it, then the whole of it in place of the
//! vault. What was there is set aside, never deleted.

use std::fs;
use std::path::Path;

use age::x25519;
use chrono::NaiveDateTime;
use rusqlite::Connection;

use super::backup::{self, Backup};
use super::copy::{self, Progress};
use super::erased::List;
use super::error::Error;
use super::event;
use super::files::{self, Files};
use super::keys::{self, VaultKey};
use super::people::key_of;
use super::swap::{self, Old};
use super::unlock::{self, Options, Unlock};
use super::vault::Vault;
use super::{counter, db, mend, recipient};
use crate::domain::answer::{Answer, Value};
use crate::domain::case::Case;
use crate::domain::event::StreamKind;
use crate::domain::id::FactId;
use crate::platform;

/// What a backup holds, for whoever decides about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// How its people are called, in the order of the cases; a case without a
    /// name is left out.
    pub clients: Vec<String>,
    /// How many cases.
    pub cases: usize,
    /// How many notes.
    pub notes: usize,
    /// Local time of what was written last about anybody.
    pub until: Option<NaiveDateTime>,
}

impl Vault {
    /// What a backup holds. All of it is looked at: what is shown here can be
    /// restored.
    ///
    /// # Errors
    /// [`Error::BackupDamaged`], [`Error::BackupForeign`], [`Error::TooNew`].
    pub fn preview(&self, backup: &Backup) -> Result<Preview, Error> {
        let files = Files(backup.folder.clone());
        let (_, db) = backup::look(&files, &self.identity, true).map_err(of_backup)?;
        preview(&db, &self.identity)
    }

    /// The same without an open vault: for one that is damaged, or on another
    /// computer.
    ///
    /// # Errors
    /// As [`Vault::preview`], and as [`Vault::unlock`].
    pub fn preview_with(
        backup: &Backup,
        with: Unlock,
        options: &Options,
    ) -> Result<Preview, Error> {
        let files = Files(backup.folder.clone());
        let (_, identity, ..) =
            key_of(&files, with, options.lowest_work_factor).map_err(of_backup)?;
        let (_, db) = backup::look(&files, &identity, true).map_err(of_backup)?;
        preview(&db, &identity)
    }

    /// Finds the copies that [`Vault::copy_to`] made in a place, newest first;
    /// also where the place is the very folder in which they lie.
    pub fn copies_at(place: &Path) -> Vec<Backup> {
        let there = backup::list(&backup::at_place(place));
        if there.is_empty() { backup::list(place) } else { there }
    }

    /// Puts a backup in the place of the vault in this folder, and opens it.
    /// What lay there is set aside in `aside/`. The folder may also be empty
    /// or missing, as on another computer.
    ///
    /// Who can open the vault afterwards is what was changed last, in the
    /// vault or in the backup; what was erased since is erased again. A key
    /// file here that is damaged, weakened or of another vault gives way to the
    /// one of the backup, and is set aside too.
    ///
    /// # Errors
    /// [`Error::BackupDamaged`]; [`Error::Foreign`] for a copy of another
    /// vault; [`Error::Stopped`]; and as [`Vault::unlock`]. The vault is then
    /// as it was.
    pub fn restore(
        folder: &Path,
        backup: &Backup,
        with: Unlock,
        options: Options,
        on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Self, Error> {
        if platform::is_network_path(folder) {
            return Err(Error::NetworkPath);
        }
        let (from, files) = (Files(backup.folder.clone()), Files(folder.to_owned()));
        let (person, identity, key, sealed) =
            key_of(&from, with, options.lowest_work_factor).map_err(of_backup)?;
        let (_, copied) = backup::look(&from, &identity, true).map_err(of_backup)?;
        platform::make_private_folder(folder)?;
        let lock = unlock::lock(&files)?;
        swap::finish(&files)?;

        let here = match files::read(&files.vault_key())
            .and_then(|bytes| VaultKey::open(&bytes, &identity))
        {
            Ok(here) => Some(here),
            Err(Error::Damaged) => None,
            // A sound key that is sealed to others is another vault's, but for
            // one that somebody put beside this vault's own backups.
            Err(Error::Foreign) if from.0.starts_with(files.backups()) => None,
            Err(error) => return Err(error),
        };
        if here.as_ref().is_some_and(|(own, _)| own.vault != key.vault) {
            return Err(Error::Foreign);
        }
        let aside = swap::aside_name(&files, (options.now)().naive_local());
        let was = Files(files.aside().join(&aside));
        let (own_key, people) = match here {
            Some((own, people)) if people.revision >= sealed.revision => {
                mend_people(&from, &files, &people, options.lowest_work_factor, &aside)?;
                (Some(own), people)
            }
            older => {
                keep_keys(&files, &aside)?;
                backup::copy_people(&from, &files)?;
                (older.map(|(own, _)| own), sealed)
            }
        };
        let all_known = take_erased(&from, &files, (&identity, own_key.as_ref()), &people)?;
        copy::database(&copied, &files.next_database(), &key, on)?;
        drop(copied);
        let mut next = db::change_copy(&files.next_database(), &key)?;
        db::migrate(&mut next)?;
        counter::forget(&next)?;
        drop(next);
        platform::write_file(&files.next_vault_key(), &key.seal(&people)?)?;
        swap::decide(&files, &Old::Aside(aside))?;
        swap::finish(&files)?;
        let mut db = db::open(&files.database(), &key, false)?;
        // What cannot be read any more stays what the backup knew.
        let _ = own_key.is_some_and(|key| carry_over(&was, &key, &mut db).is_ok());
        let mut vault = Self::of(files, lock, db, (key, people), (person, identity), options)?;
        vault.erased_may_be_back = !all_known;
        // What was set aside may be sealed to an older list. The vault is back
        // already: what fails here is done at the next change of people.
        let _ = backup::renew_keys(&vault);
        Ok(vault)
    }

    /// Whether something that was erased may have come back with the backup
    /// that was just put in place: the list of it could not be read, nor could
    /// the vault that was there.
    pub fn erased_may_be_back(&self) -> bool {
        self.erased_may_be_back
    }
}

/// What is not about a client comes along from the vault that was here: who the
/// counsellors are, what the organisation chose, and where copies lie.
fn carry_over(was: &Files, key: &VaultKey, to: &mut Connection) -> Result<(), Error> {
    let from = mend::as_it_lies(was, key)?;
    let step = to.transaction()?;
    for (name, which) in [("event", "WHERE stream_kind = ?1"), ("copy", "WHERE ?1 <> ''")] {
        let mut query = from.prepare(&format!("SELECT * FROM {name} {which} ORDER BY rowid"))?;
        let columns = query.column_count();
        let places = vec!["?"; columns].join(", ");
        let mut insert =
            step.prepare(&format!("INSERT OR IGNORE INTO {name} VALUES ({places})"))?;
        let mut rows = query.query([event::word(StreamKind::Vault)?])?;
        while let Some(row) = rows.next()? {
            let values = (0..columns).map(|column| row.get(column));
            let values: Vec<rusqlite::types::Value> = values.collect::<Result<_, _>>()?;
            insert.execute(rusqlite::params_from_iter(values))?;
        }
    }
    step.commit()?;
    Ok(())
}

/// Key files that cannot be used give way to those of the backup: they would
/// still refuse after the database is back.
fn mend_people(
    from: &Files,
    to: &Files,
    people: &recipient::Recipients,
    lowest: u8,
    aside: &str,
) -> Result<(), Error> {
    let sound = |path: &Path| {
        files::read(path).is_ok_and(|sealed| keys::has_sound_work(&sealed, lowest).is_ok())
    };
    let of_people = people.people().map(|one| (from.person(one), to.person(one)));
    let broken: Vec<_> = of_people
        .chain([(from.recovery(), to.recovery())])
        .filter(|(own, here)| !sound(here) && sound(own))
        .collect();
    if !broken.is_empty() {
        keep_keys(to, aside)?;
        platform::make_private_folder(&to.people())?;
    }
    broken.iter().try_for_each(|(own, here)| copy::file(own, here))
}

/// All key files that lie here also lie aside before others take their places.
fn keep_keys(files: &Files, aside: &str) -> Result<(), Error> {
    let aside = Files(files.aside().join(aside));
    let people = fs::read_dir(files.people()).into_iter().flatten().filter_map(Result::ok);
    let people = people.map(|entry| (entry.path(), aside.people().join(entry.file_name())));
    let own = [(files.vault_key(), aside.vault_key()), (files.recovery(), aside.recovery())];
    let all: Vec<_> = people.chain(own).filter(|(here, _)| here.is_file()).collect();
    if all.is_empty() {
        return Ok(());
    }
    platform::make_private_folder(&files.aside())?;
    platform::make_private_folder(&aside.people())?;
    for (here, there) in all {
        fs::copy(here, there)?;
    }
    platform::sync_folder(&aside.0)?;
    Ok(())
}

/// What was erased here, or beside a copy, is erased in what is put back. Says
/// whether all of it is known: by the list, or else by the vault that is here.
fn take_erased(
    from: &Files,
    to: &Files,
    (with, own_key): (&x25519::Identity, Option<&VaultKey>),
    people: &recipient::Recipients,
) -> Result<bool, Error> {
    let first = !to.backups().is_dir();
    let (mut own, read) = List::recall(&to.backups(), &backup::here(to), with);
    let learned = own_key.is_some_and(|key| {
        mend::as_it_lies(to, key).and_then(|db| own.learn(&db).map(drop)).is_ok()
    });
    if let Some(beside) = from.0.parent() {
        let (beside, _) = List::recall(beside, &backup::list(beside), with);
        own.join(&beside);
    }
    if !own.is_empty() {
        own.write(&to.backups(), people)?;
    }
    // On another computer nothing was ever erased.
    Ok(read || learned || first)
}

/// What is wrong with a backup is another sentence than what is wrong with the
/// vault.
pub fn of_backup(error: Error) -> Error {
    match error {
        Error::Damaged | Error::KeyDamaged => Error::BackupDamaged,
        Error::Foreign => Error::BackupForeign,
        other => other,
    }
}

pub fn preview(db: &Connection, with: &x25519::Identity) -> Result<Preview, Error> {
    let mut clients = Vec::new();
    let mut until = None;
    let cases = event::cases(db)?;
    for stream in &cases {
        let case = Case::from_events(*stream, event::of_stream(db, *stream, with)?);
        clients.extend(called(&case));
        until = until.max(case.events().iter().map(|event| event.at).max());
    }
    let notes: i64 = db.query_row(
        "SELECT count(DISTINCT field) FROM event WHERE kind = 'note-written'",
        [],
        |row| row.get(0),
    )?;
    Ok(Preview {
        clients,
        cases: cases.len(),
        notes: usize::try_from(notes).unwrap_or_default(),
        until,
    })
}

fn called(case: &Case) -> Option<String> {
    match case.answer(&FactId::new("called")).map(|answer| answer.value) {
        Some(Answer::Known(Value::Text(name))) => Some(name.clone()),
        _ => None,
    }
}

//! Looking through a vault and its backups, for an administrator. Without a
//! key only from outside: what must lie there, in the form it must have.
//! Nothing is changed.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use age::x25519::Identity;
use chrono::NaiveDateTime;
use rusqlite::Connection;

use super::backup::{self, Backup, Copy};
use super::counter::{self, Saved};
use super::db;
use super::erased::List;
use super::error::Error;
use super::event;
use super::files::{self, Files};
use super::keys::{self, VaultKey};
use super::mend::{self, Fault, KeyFile, Who};
use super::restore::{Preview, of_backup, preview};
use super::unlock::{Options, Unlock, lock};
use super::vault::Vault;
use crate::domain::id::StreamId;

/// What was found.
#[derive(Debug)]
pub struct Report {
    /// The vault itself.
    pub vault: Result<Looked, Error>,
    /// Whether it is itself a backup or a copy: then nothing is counted beside
    /// it, and it has no backups of its own.
    pub is_copy: bool,
    /// Whether all is there that was called saved; known with a key only.
    pub saved: Saved,
    /// What is wrong with its key files; known with a key only.
    pub keys: Vec<(KeyFile, Fault)>,
    /// Its backups, newest first.
    pub backups: Vec<(Backup, Result<Looked, Error>)>,
    /// What was set aside when a backup was put back; nobody deletes it but
    /// the user.
    pub aside: Vec<Aside>,
    /// The list of what was erased. Where it cannot be read, or lacks what the
    /// vault knows, the next unlocking writes it anew.
    pub list: Result<(), Error>,
    /// The newest copy in each place on another disk; known with a key only.
    pub elsewhere: Vec<Elsewhere>,
    /// The cases that were erased; known with a key only.
    pub erased: Vec<Gone>,
}

/// What lay here before a backup took its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Where it lies.
    pub folder: PathBuf,
    /// Since when, in local time; missing where it was not this program that
    /// made the folder.
    pub since: Option<NaiveDateTime>,
    /// Whether all of it opens. What is erased goes from there only then.
    /// Known with a key only.
    pub opens: Option<bool>,
}

/// A copy on another disk, as the vault remembers it.
#[derive(Debug)]
pub struct Elsewhere {
    /// Where, and when it was made.
    pub copy: Copy,
    /// What was found there; `None` where it cannot be reached now.
    pub looked: Option<Result<Looked, Error>>,
}

/// A case that was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    /// Which one: its name is gone.
    pub case: StreamId,
    /// Local time of erasing, where that was noted.
    pub at: Option<NaiveDateTime>,
    /// Copies that still hold it. Each is put right by the next copy to that
    /// place. One out of reach is judged by its day.
    pub still_in: Vec<Copy>,
}

/// How far was looked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// All parts are there and have the right form.
    Outside,
    /// Every page was read, and this is in it.
    Inside(Preview),
}

impl Report {
    /// Whether nothing is wrong. That there is no backup is not damage, nor is a
    /// key file that a backup has otherwise.
    pub fn is_sound(&self) -> bool {
        let elsewhere = self.elsewhere.iter().filter_map(|one| one.looked.as_ref());
        self.vault.is_ok()
            && self.list.is_ok()
            && self.saved == Saved::All
            && self.keys.iter().all(|(_, fault)| *fault == Fault::Other)
            && self.backups.iter().map(|(_, looked)| looked).chain(elsewhere).all(Result::is_ok)
    }
}

impl Vault {
    /// Looks through the vault in a folder and its backups.
    ///
    /// # Errors
    /// [`Error::NotAVault`]; [`Error::InUse`] while it is open; and what
    /// unlocking gives. What is wrong with what lies there stands in the
    /// report.
    pub fn verify(folder: &Path, with: Option<Unlock>, options: &Options) -> Result<Report, Error> {
        let files = Files(folder.to_owned());
        if !files.is_vault() && backup::list(&files.backups()).is_empty() {
            return Err(Error::NotAVault);
        }
        // A log that is being written cannot be looked at.
        let _held = if files.lock().exists() { Some(lock(&files)?) } else { None };
        let lowest = options.lowest_work_factor;
        let who = match with.map(|with| mend::who(&files, &with, lowest)) {
            None => None,
            Some(Ok(who)) => Some(Ok(who)),
            // What was typed may be right: all that can be looked at is.
            Some(Err(error @ (Error::KeyDamaged | Error::Foreign))) => Some(Err(error)),
            Some(Err(error)) => return Err(error),
        };
        let mut report = Report {
            vault: Ok(Looked::Outside),
            is_copy: is_copy(folder),
            saved: Saved::All,
            keys: Vec::new(),
            backups: Vec::new(),
            aside: Vec::new(),
            list: Ok(()),
            elsewhere: Vec::new(),
            erased: Vec::new(),
        };
        let own = who.as_ref().and_then(|who| who.as_ref().ok());
        let with = own.map(|who| who.identity.clone());
        let look = |files: &Files| {
            outside(files, lowest)?;
            let Some(identity) = &with else { return Ok(Looked::Outside) };
            let (_, db) = backup::look(files, identity, true)?;
            preview(&db, identity).map(Looked::Inside)
        };
        for backup in Vault::backups(folder) {
            let looked = look(&Files(backup.folder.clone())).map_err(of_backup);
            report.backups.push((backup, looked));
        }
        report.aside = aside(&files, with.as_ref());
        report.list = list(&files, with.as_ref());
        match who {
            None => report.vault = outside(&files, lowest).map(|()| Looked::Outside),
            Some(Err(error)) => report.vault = Err(error),
            Some(Ok(who)) => match within(&files, who, lowest, &mut report) {
                Ok((preview, db, identity)) => {
                    report.vault = Ok(Looked::Inside(preview));
                    if !report.is_copy {
                        remembered(&files, &db, &identity, &look, &mut report)?;
                    }
                }
                Err(
                    error @ (Error::WrongOrganisationKey
                    | Error::WrongPassphrase
                    | Error::WrongRecoveryWords),
                ) => return Err(error),
                Err(error) => report.vault = Err(error),
            },
        }
        Ok(report)
    }
}

/// A copy lies in a folder with the time at which it was made for a name.
fn is_copy(folder: &Path) -> bool {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    folder.file_name().and_then(OsStr::to_str).and_then(backup::made).is_some()
}

/// Every page of the vault itself, with what is still in its log: that was
/// called saved too. Its key files one by one: what is wrong with one of them
/// hides nothing of the rest.
fn within(
    files: &Files,
    who: Who,
    lowest: u8,
    report: &mut Report,
) -> Result<(Preview, Connection, Identity), Error> {
    let (proven, identity) = (who.proven(), who.identity.clone());
    let opened = mend::open(files, who);
    let sealed = files::read(&files.vault_key());
    let fault = match (&opened, sealed) {
        (Ok(opened), _) if !opened.key_is_borrowed() => None,
        (_, Err(_)) => Some(Fault::Gone),
        (_, Ok(sealed)) => VaultKey::open(&sealed, &identity).is_err().then_some(Fault::Damaged),
    };
    report.keys.extend(fault.map(|fault| (KeyFile::Vault, fault)));
    let listed = opened.as_ref().map(|opened| opened.people.people().collect::<Vec<_>>());
    // The first vaults had no list beside the database.
    let listed = listed.ok().filter(|listed| !listed.is_empty());
    let people = listed.or_else(|| files.everybody().ok()).unwrap_or_default();
    report.keys.extend(mend::faults(files, &people, proven, lowest));
    let opened = opened?;
    let db = mend::as_it_lies(files, &opened.key)?;
    db::check_whole(&db)?;
    if !report.is_copy {
        report.saved = counter::compared(files, &db, &identity, opened.key.vault)?.0;
    }
    Ok((preview(&db, &identity)?, db, identity))
}

/// What the vault remembers of copies elsewhere, and of what was erased.
fn remembered(
    files: &Files,
    db: &Connection,
    identity: &Identity,
    look: &dyn Fn(&Files) -> Result<Looked, Error>,
    report: &mut Report,
) -> Result<(), Error> {
    let written = List::read(&files.backups(), identity);
    let mut known = written.ok().flatten().unwrap_or_default();
    for copy in backup::copies(db, known.wishes())? {
        let there = Vault::copies_at(Path::new(&copy.place));
        let newest = there.first().map(|newest| Files(newest.folder.clone()));
        let looked = newest.map(|files| look(&files).map_err(of_backup));
        report.elsewhere.push(Elsewhere { copy, looked });
    }
    if known.learn(db)? && report.list.is_ok() {
        report.list = Err(Error::Damaged);
    }
    let elsewhere = &report.elsewhere;
    let erased = known.cases().map(|(case, at)| gone(case, at, elsewhere, identity)).collect();
    report.erased = erased;
    Ok(())
}

/// Whether the list of what was erased can be read. That there is none yet is
/// no damage.
fn list(files: &Files, with: Option<&Identity>) -> Result<(), Error> {
    let path = List::path(&files.backups());
    match with {
        Some(identity) => List::read(&files.backups(), identity).map(drop),
        None if path.exists() => keys::is_sealed(&files::read(&path)?),
        None => Ok(()),
    }
}

/// All that was set aside, by name.
fn aside(files: &Files, with: Option<&Identity>) -> Vec<Aside> {
    let entries = fs::read_dir(files.aside()).into_iter().flatten().filter_map(Result::ok);
    let mut all: Vec<Aside> = entries
        .map(|entry| {
            let folder = entry.path();
            let since = entry.file_name().to_str().and_then(backup::made);
            let opens = with.and_then(|identity| opens(&Files(folder.clone()), identity));
            Aside { folder, since, opens }
        })
        .collect();
    all.sort_by(|one, two| one.folder.cmp(&two.folder));
    all
}

/// Whether all that was set aside here can be opened; `None` where that is only
/// key files: they say nothing about anybody.
fn opens(files: &Files, identity: &Identity) -> Option<bool> {
    if !files.database().exists() {
        return None;
    }
    let opened = files::read(&files.vault_key())
        .and_then(|sealed| VaultKey::open(&sealed, identity))
        .and_then(|(key, _)| mend::as_it_lies(files, &key))
        .and_then(|db| db::check_whole(&db));
    Some(opened.is_ok())
}

/// Which copies on other disks still hold an erased case.
fn gone(
    case: StreamId,
    at: Option<NaiveDateTime>,
    elsewhere: &[Elsewhere],
    identity: &Identity,
) -> Gone {
    let holds = |one: &Elsewhere| {
        let there = Vault::copies_at(Path::new(&one.copy.place));
        let mut opened = there
            .into_iter()
            .filter_map(|copy| backup::look(&Files(copy.folder), identity, false).ok())
            .peekable();
        if opened.peek().is_none() {
            return at.is_none_or(|at| one.copy.made <= at);
        }
        opened.any(|(_, db)| event::holds(&db, case).unwrap_or(true))
    };
    let still_in = elsewhere.iter().filter(|one| holds(one)).map(|one| one.copy.clone()).collect();
    Gone { case, at, still_in }
}

/// Every part is there, and looks like what it must be.
fn outside(files: &Files, lowest: u8) -> Result<(), Error> {
    db::looks_whole(&files.database())?;
    keys::is_sealed(&files::read(&files.vault_key())?)?;
    keys::looks_whole(&files::read(&files.recovery())?, lowest)?;
    let people = files.everybody()?;
    if people.is_empty() {
        return Err(Error::Damaged);
    }
    people
        .into_iter()
        .try_for_each(|person| keys::looks_whole(&files::read(&files.person(person))?, lowest))
}

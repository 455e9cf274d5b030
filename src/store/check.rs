//! Looking through a vault and its backups, for an administrator. Without a
//! key only from outside: what must lie there, in the form it must have.
//! Nothing is changed.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use super::backup::{self, Backup, Copy};
use super::db;
use super::erased::List;
use super::error::Error;
use super::event;
use super::files::{self, Files};
use super::keys::{self, VaultKey};
use super::people::key_of;
use super::restore::{Preview, of_backup, preview};
use super::unlock::{Options, Unlock, lock};
use super::vault::Vault;
use crate::domain::id::StreamId;

/// What was found.
#[derive(Debug)]
pub struct Report {
    /// The vault itself.
    pub vault: Result<Looked, Error>,
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
    /// Whether nothing is wrong. That there is no backup is not damage.
    pub fn is_sound(&self) -> bool {
        let elsewhere = self.elsewhere.iter().filter_map(|one| one.looked.as_ref());
        self.vault.is_ok()
            && self.list.is_ok()
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
        let identity = match with {
            Some(with) => match key_of(&files, with, lowest) {
                Ok((_, identity, ..)) => Some(Ok(identity)),
                Err(error @ (Error::Damaged | Error::Foreign)) => Some(Err(error)),
                Err(error) => return Err(error),
            },
            None => None,
        };
        let look = |files: &Files, log: bool| match &identity {
            None => outside(files, lowest).map(|()| Looked::Outside),
            Some(Err(error)) => Err(error.clone()),
            Some(Ok(identity)) => {
                outside(files, lowest)?;
                preview(&inside(files, identity, log)?, identity).map(Looked::Inside)
            }
        };
        let vault = look(&files, true);
        let backups = Vault::backups(folder)
            .into_iter()
            .map(|backup| {
                let looked = look(&Files(backup.folder.clone()), false).map_err(of_backup);
                (backup, looked)
            })
            .collect();
        let own = identity.as_ref().and_then(|identity| identity.as_ref().ok());
        let aside = aside(&files, own);
        let mut list = list(&files, own);
        let (mut elsewhere, mut erased) = (Vec::new(), Vec::new());
        if let (Some(Ok(identity)), Ok(_)) = (&identity, &vault) {
            let db = inside(&files, identity, true)?;
            let written = List::read(&files.backups(), identity);
            let mut known = written.ok().flatten().unwrap_or_default();
            for copy in backup::copies(&db, known.wishes())? {
                let there = Vault::copies_at(Path::new(&copy.place));
                let newest = there.first().map(|newest| Files(newest.folder.clone()));
                let looked = newest.map(|files| look(&files, false).map_err(of_backup));
                elsewhere.push(Elsewhere { copy, looked });
            }
            if known.learn(&db)? && list.is_ok() {
                list = Err(Error::Damaged);
            }
            erased = known.cases().map(|(case, at)| gone(case, at, &elsewhere, identity)).collect();
        }
        Ok(Report { vault, backups, aside, list, elsewhere, erased })
    }
}

/// Whether the list of what was erased can be read. That there is none yet is
/// no damage.
fn list(files: &Files, with: Option<&age::x25519::Identity>) -> Result<(), Error> {
    let path = List::path(&files.backups());
    match with {
        Some(identity) => List::read(&files.backups(), identity).map(drop),
        None if path.exists() => keys::is_sealed(&files::read(&path)?),
        None => Ok(()),
    }
}

/// All that was set aside, by name.
fn aside(files: &Files, with: Option<&age::x25519::Identity>) -> Vec<Aside> {
    let entries = fs::read_dir(files.aside()).into_iter().flatten().filter_map(Result::ok);
    let mut all: Vec<Aside> = entries
        .map(|entry| {
            let folder = entry.path();
            let since = entry.file_name().to_str().and_then(backup::made);
            let opens = with.map(|identity| opens(&Files(folder.clone()), identity));
            Aside { folder, since, opens }
        })
        .collect();
    all.sort_by(|one, two| one.folder.cmp(&two.folder));
    all
}

/// Whether all that was set aside here can be opened. Sometimes that is only
/// key files.
fn opens(files: &Files, identity: &age::x25519::Identity) -> bool {
    if files.database().exists() {
        return inside(files, identity, true).is_ok();
    }
    let sealed = files::read(&files.vault_key());
    sealed.and_then(|sealed| VaultKey::open(&sealed, identity)).is_ok()
}

/// Which copies on other disks still hold an erased case.
fn gone(
    case: StreamId,
    at: Option<NaiveDateTime>,
    elsewhere: &[Elsewhere],
    identity: &age::x25519::Identity,
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

/// The database, every page of it read; `log`: what is still in its log was
/// called saved too.
fn inside(
    files: &Files,
    identity: &age::x25519::Identity,
    log: bool,
) -> Result<rusqlite::Connection, Error> {
    let db = if log { with_log(files, identity)? } else { None };
    db.map_or_else(|| backup::look(files, identity, true).map(|(_, db)| db), Ok)
}

/// After an unclean end the log is read too, and left for the next start.
fn with_log(
    files: &Files,
    identity: &age::x25519::Identity,
) -> Result<Option<rusqlite::Connection>, Error> {
    if !files.write_ahead_log().metadata().is_ok_and(|log| log.len() > 0) {
        return Ok(None);
    }
    let (key, _) = VaultKey::open(&files::read(&files.vault_key())?, identity)?;
    let db = db::read_log(&files.database(), &key)?;
    db::check_whole(&db)?;
    Ok(Some(db))
}

/// Every part is there, and looks like what it must be.
fn outside(files: &Files, lowest: u8) -> Result<(), Error> {
    db::looks_whole(&files.database())?;
    keys::is_sealed(&files::read(&files.vault_key())?)?;
    keys::has_sound_work(&files::read(&files.recovery())?, lowest)?;
    let people = files.everybody()?;
    if people.is_empty() {
        return Err(Error::Damaged);
    }
    people
        .into_iter()
        .try_for_each(|person| keys::has_sound_work(&files::read(&files.person(person))?, lowest))
}

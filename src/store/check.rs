//! Looking through a vault and its backups, for an administrator. Without a
//! key only from outside: what must lie there, in the form it must have.
//! Nothing is changed.

use std::fs;
use std::path::{Path, PathBuf};

use super::backup::{self, Backup};
use super::db;
use super::error::Error;
use super::files::{self, Files};
use super::keys::{self, VaultKey};
use super::people::key_of;
use super::restore::{Preview, of_backup, preview};
use super::unlock::{Options, Unlock, lock};
use super::vault::Vault;

/// What was found.
#[derive(Debug)]
pub struct Report {
    /// The vault itself.
    pub vault: Result<Looked, Error>,
    /// Its backups, newest first.
    pub backups: Vec<(Backup, Result<Looked, Error>)>,
    /// What was set aside after damage; nobody deletes it but the user.
    pub aside: Vec<PathBuf>,
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
        self.vault.is_ok() && self.backups.iter().all(|(_, looked)| looked.is_ok())
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
                // What is still in the log was called saved too.
                let db = if log { with_log(files, identity)? } else { None };
                let db = match db {
                    Some(db) => db,
                    None => backup::look(files, identity, true)?.1,
                };
                preview(&db, identity).map(Looked::Inside)
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
        let mut aside: Vec<PathBuf> = fs::read_dir(files.aside())
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .collect();
        aside.sort();
        Ok(Report { vault, backups, aside })
    }
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

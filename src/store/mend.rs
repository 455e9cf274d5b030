//! Key files that are damaged or gone. Where the newest backup has the same
//! file, and it opens this very database, it is put back: nothing is lost by
//! that, as it would be by putting back the backup itself. What cannot be
//! proven is only told.

use std::path::{Path, PathBuf};

use age::secrecy::ExposeSecret;
use age::x25519;
use chrono::NaiveDateTime;
use rusqlite::Connection;

use super::backup;
use super::db;
use super::error::Error;
use super::files::{self, Files};
use super::keys::{self, VaultKey};
use super::organisation;
use super::recipient::{ORGANISATION, RECOVERY, Recipients};
use super::swap;
use super::unlock::{self, Unlock};
use super::vault::Vault;
use super::words::typed_secret;
use crate::domain::id::PersonId;
use crate::platform;

/// A key file of a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFile {
    /// The key of the database.
    Vault,
    /// What the recovery sheet opens.
    Recovery,
    /// What a counsellor's passphrase opens.
    Person(PersonId),
}

/// What is wrong with a key file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Gone,
    /// It opens nothing any more.
    Damaged,
    /// It costs less or more to try than it must.
    Work,
    /// Some bytes are others than in the newest backup: one of the two is
    /// damaged, and only opening them tells which.
    Doubtful,
    /// It is another one than in the newest backup. That is no damage.
    Other,
}

/// Who unlocks a vault.
pub struct Who {
    pub person: PersonId,
    pub identity: x25519::Identity,
    /// Where their key file was taken from a backup: which, and what was wrong
    /// with the one of the vault.
    borrowed: Option<(Files, Error)>,
}

/// What opens a vault, with the key files that a backup lent.
pub struct Opened {
    pub who: Who,
    pub key: VaultKey,
    pub people: Recipients,
    borrowed: Option<Files>,
}

impl KeyFile {
    /// Where it lies in the folder of the vault.
    pub fn within(self, vault: &Path) -> PathBuf {
        self.path(&Files(vault.to_owned()))
    }

    fn path(self, files: &Files) -> PathBuf {
        match self {
            Self::Vault => files.vault_key(),
            Self::Recovery => files.recovery(),
            Self::Person(person) => files.person(person),
        }
    }

    fn of(person: PersonId) -> Self {
        if person == RECOVERY { Self::Recovery } else { Self::Person(person) }
    }
}

impl Who {
    /// The file that was opened, where it lies in the vault itself: nothing is
    /// wrong with that one.
    pub fn proven(&self) -> Option<KeyFile> {
        let own = self.borrowed.is_none() && self.person != ORGANISATION;
        own.then(|| KeyFile::of(self.person))
    }
}

impl Opened {
    /// Whether the key of the database had to come from a backup.
    pub fn key_is_borrowed(&self) -> bool {
        self.borrowed.is_some()
    }
}

impl Vault {
    /// The key files that were damaged or gone when it was unlocked, and are
    /// mended since.
    pub fn mended(&self) -> &[KeyFile] {
        &self.mended
    }

    /// The key files of others and of the recovery sheet that are damaged or
    /// gone, as far as one sees without opening them.
    ///
    /// # Errors
    /// What reading gives.
    pub fn damaged_keys(&self) -> Result<Vec<KeyFile>, Error> {
        let people: Vec<_> = Recipients::of(&self.db)?.people().collect();
        let all = faults(&self.files, &people, None, self.lowest_work_factor);
        let surely = |fault| matches!(fault, Fault::Gone | Fault::Damaged | Fault::Work);
        Ok(all.into_iter().filter(|(_, fault)| surely(*fault)).map(|(file, _)| file).collect())
    }
}

/// The folders of the backups, newest first.
pub fn backups(files: &Files) -> Vec<Files> {
    backup::list(&files.backups()).into_iter().map(|one| Files(one.folder)).collect()
}

/// Who it is; by a key file of a backup where the one here is damaged or gone.
pub fn who(files: &Files, with: &Unlock, lowest: u8) -> Result<Who, Error> {
    match unlock::identity(files, with.clone(), lowest) {
        Ok((person, identity)) => Ok(Who { person, identity, borrowed: None }),
        Err(error @ (Error::WrongPassphrase | Error::WrongRecoveryWords | Error::KeyDamaged)) => {
            borrowed(files, with, lowest, &error).ok_or(error)
        }
        Err(error) => Err(error),
    }
}

/// The key of the database; the one of a backup where the one here opens
/// nothing any more. What came from a backup must open this very database, for
/// somebody who stands on its own list: neither an old passphrase nor somebody
/// who left comes in by an old backup.
pub fn open(files: &Files, who: Who) -> Result<Opened, Error> {
    let read = |from: &Files| {
        files::read(&from.vault_key()).and_then(|sealed| VaultKey::open(&sealed, &who.identity))
    };
    let (key, people, lent) = match read(files) {
        Ok((key, people)) => (key, people, None),
        Err(error @ (Error::Damaged | Error::Foreign)) => {
            let lent = backups(files).into_iter().find_map(|from| {
                let (key, people) = read(&from).ok().filter(|(key, _)| fits(files, key, &who))?;
                Some((key, people, Some(from)))
            });
            lent.ok_or(match (error, &who.borrowed) {
                (_, Some((_, why))) => why.clone(),
                // A person's file lies in this folder; the organisation's key does not.
                (Error::Foreign, None) if who.person == ORGANISATION => Error::WrongOrganisationKey,
                (error, None) => error,
            })?
        }
        Err(error) => return Err(error),
    };
    if let Some((_, why)) = &who.borrowed
        && !fits(files, &key, &who)
    {
        return Err(why.clone());
    }
    Ok(Opened { who, key, people, borrowed: lent })
}

/// Whether a key opens the database that lies here, and somebody stands on its
/// list. Reading alone.
fn fits(files: &Files, key: &VaultKey, who: &Who) -> bool {
    let own = who.identity.to_public().to_string();
    as_it_lies(files, key)
        .and_then(|db| Recipients::of(&db))
        .is_ok_and(|list| list.all.iter().any(|one| one.id == who.person && one.key == own))
}

/// The database of a vault with what is in its log, for reading; it must be the
/// one that the key is for.
pub fn as_it_lies(files: &Files, key: &VaultKey) -> Result<Connection, Error> {
    let db = if files.write_ahead_log().metadata().is_ok_and(|log| log.len() > 0) {
        db::read_log(&files.database(), key)?
    } else {
        db::read_copy(&files.database(), key)?
    };
    let id = db.query_row("SELECT id FROM vault", [], |row| row.get::<_, [u8; 16]>(0))?;
    if id == *key.vault.as_bytes() { Ok(db) } else { Err(Error::Foreign) }
}

/// Puts back what a backup lent. What was here is set aside. Says which files
/// that were: what cannot be written now is lent again next time.
pub fn put_back(files: &Files, opened: &Opened, now: NaiveDateTime) -> Vec<KeyFile> {
    let own = opened.who.borrowed.iter().map(|(from, _)| (KeyFile::of(opened.who.person), from));
    let key = opened.borrowed.iter().map(|from| (KeyFile::Vault, from));
    let aside = Files(files.aside().join(swap::aside_name(files, now)));
    own.chain(key)
        .filter(|(file, from)| take(*file, from, files, &aside).is_ok())
        .map(|(file, _)| file)
        .collect()
}

fn take(file: KeyFile, from: &Files, to: &Files, aside: &Files) -> Result<(), Error> {
    let (good, here, kept) = (file.path(from), file.path(to), file.path(aside));
    if let Ok(damaged) = files::read_small(&here) {
        platform::make_private_folder(&to.aside())?;
        platform::make_private_folder(&aside.0)?;
        if let Some(folder) = kept.parent() {
            platform::make_private_folder(folder)?;
        }
        platform::write_file(&kept, &damaged)?;
    }
    platform::make_private_folder(&to.people())?;
    super::copy::file(&good, &here)
}

/// A key file of the newest backup that has it whole, where the one here is
/// damaged or gone, and what was typed opens that.
fn borrowed(files: &Files, with: &Unlock, lowest: u8, why: &Error) -> Option<Who> {
    let (passphrase, words) = match with {
        Unlock::Passphrase(typed) => (Some(typed.clone()), None),
        Unlock::Recovery(typed) => (None, Some(typed_secret(typed))),
        Unlock::Any(typed) if !organisation::is_secret(typed.expose_secret()) => {
            (Some(typed.clone()), Some(typed_secret(typed.expose_secret())))
        }
        _ => return None,
    };
    let backups = backups(files);
    let mut people: Vec<PersonId> =
        backups.iter().filter_map(|from| from.everybody().ok()).flatten().collect();
    people.sort_unstable();
    people.dedup();
    let people = people.into_iter().map(|person| (KeyFile::Person(person), passphrase.as_ref()));
    let sheet = (KeyFile::Recovery, words.as_ref());
    people.chain([sheet]).find_map(|(file, secret)| {
        let secret = secret?;
        let (from, good) = newest(&backups, file, lowest)?;
        if !is_damage(files::read_small(&file.path(files)).ok().as_deref(), &good, lowest) {
            return None;
        }
        let identity = keys::open_identity(&good, secret, lowest).ok().flatten()?;
        let person = if let KeyFile::Person(person) = file { person } else { RECOVERY };
        Some(Who { person, identity, borrowed: Some((from.clone(), why.clone())) })
    })
}

/// Gives a new backup the key files that are damaged or gone here as an earlier
/// one has them: that one will not stay for ever.
pub fn complete(files: &Files, people: &[PersonId], to: &Files) -> Result<(), Error> {
    let backups = backups(files);
    let people = people.iter().map(|person| KeyFile::Person(*person));
    for file in people.chain([KeyFile::Recovery]) {
        if !file.path(to).exists()
            && let Some((from, _)) = newest(&backups, file, 0)
        {
            super::copy::file(&file.path(from), &file.path(to))?;
        }
    }
    Ok(())
}

/// A key file as the newest backup has it that has it whole.
fn newest(backups: &[Files], file: KeyFile, lowest: u8) -> Option<(&Files, Vec<u8>)> {
    backups.iter().find_map(|from| {
        let sealed = files::read_small(&file.path(from)).ok()?;
        keys::looks_whole(&sealed, lowest).ok()?;
        Some((from, sealed))
    })
}

/// Whether the file here is damaged. A sound one that differs is another one: a
/// passphrase that was changed does not come back by a backup.
fn is_damage(here: Option<&[u8]>, good: &[u8], lowest: u8) -> bool {
    here.is_none_or(|here| {
        let broken = matches!(keys::looks_whole(here, lowest), Err(Error::Damaged));
        broken || is_nearly(here, good)
    })
}

/// Whether one is the other with some bytes changed. Two files that were sealed
/// apart share hardly more than how they begin.
fn is_nearly(one: &[u8], two: &[u8]) -> bool {
    let same = one.iter().zip(two).filter(|(one, two)| one == two).count();
    one != two && one.len() == two.len() && 2 * same > one.len()
}

/// What is wrong with the key files of these people and of the sheet. `proven`
/// was opened just now.
pub fn faults(
    files: &Files,
    people: &[PersonId],
    proven: Option<KeyFile>,
    lowest: u8,
) -> Vec<(KeyFile, Fault)> {
    let backups = backups(files);
    let people = people.iter().map(|person| KeyFile::Person(*person));
    [KeyFile::Recovery]
        .into_iter()
        .chain(people)
        .filter(|file| Some(*file) != proven)
        .filter_map(|file| Some((file, fault(files, &backups, file, lowest)?)))
        .collect()
}

fn fault(files: &Files, backups: &[Files], file: KeyFile, lowest: u8) -> Option<Fault> {
    let Ok(sealed) = files::read_small(&file.path(files)) else { return Some(Fault::Gone) };
    match keys::looks_whole(&sealed, lowest) {
        Ok(()) => {}
        Err(Error::WorkFactor) => return Some(Fault::Work),
        Err(_) => return Some(Fault::Damaged),
    }
    let (_, known) = newest(backups, file, lowest)?;
    if known == sealed {
        return None;
    }
    Some(if is_nearly(&sealed, &known) { Fault::Doubtful } else { Fault::Other })
}

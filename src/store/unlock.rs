//! What opens a vault: the lock, and whose key.

use std::fs::{File, TryLockError};

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519;
use zeroize::Zeroizing;

use super::clock::{self, Now};
use super::error::Error;
use super::files::{self, Files};
use super::keys;
use super::organisation;
use super::recipient::{ORGANISATION, RECOVERY};
use super::words::typed_secret;
use crate::domain::event::Organisation;
use crate::domain::id::PersonId;
use crate::platform;

/// What a new vault starts with.
pub struct Setup {
    /// The first counsellor's name.
    pub person_name: String,
    /// The kind of organisation.
    pub organisation: Organisation,
    /// Its name.
    pub organisation_name: String,
    /// The first counsellor's passphrase.
    pub passphrase: SecretString,
    /// What a passphrase costs to try; [`super::WORK_FACTOR`], except in tests
    /// and the practice vault.
    pub work_factor: u8,
}

/// What opens a vault.
#[derive(Clone)]
pub enum Unlock {
    /// A counsellor's passphrase.
    Passphrase(SecretString),
    /// The ten words of the recovery sheet, as typed.
    Recovery(String),
    /// The organisation's own key: `AGE-SECRET-KEY-1…`.
    Organisation(SecretString),
    /// One of the three, whichever it is: a field takes all of them.
    Any(SecretString),
    /// Whoever had it open a moment ago, from [`super::Vault::own`].
    Own(Own),
}

/// Whose key an open vault was opened with. It opens the vault and copies of
/// it again, without a passphrase that may be another one there.
#[derive(Clone)]
pub struct Own {
    pub(super) person: PersonId,
    pub(super) identity: x25519::Identity,
}

/// What tests and the practice vault do otherwise.
pub struct Options {
    /// Key files below this are refused as weakened.
    pub lowest_work_factor: u8,
    /// Where the time comes from.
    pub now: Now,
}

impl Default for Options {
    fn default() -> Self {
        Self { lowest_work_factor: keys::LOWEST_WORK_FACTOR, now: clock::laptop() }
    }
}

/// Who it is that unlocks, with their keys.
pub(super) fn identity(
    files: &Files,
    with: Unlock,
    lowest: u8,
) -> Result<(PersonId, x25519::Identity), Error> {
    match with {
        Unlock::Passphrase(passphrase) => person_with(files, &passphrase, lowest),
        Unlock::Recovery(words) => {
            let words = Zeroizing::new(words);
            recovery_with(files, &typed_secret(&words), lowest)
        }
        Unlock::Organisation(key) => Ok((ORGANISATION, organisation::secret(key.expose_secret())?)),
        Unlock::Any(typed) if organisation::is_secret(typed.expose_secret()) => {
            identity(files, Unlock::Organisation(typed), lowest)
        }
        Unlock::Any(typed) => match person_with(files, &typed, lowest) {
            Err(error @ (Error::WrongPassphrase | Error::KeyDamaged)) => {
                let words = typed_secret(typed.expose_secret());
                match recovery_with(files, &words, lowest) {
                    Err(Error::WrongRecoveryWords) => Err(error),
                    other => other,
                }
            }
            other => other,
        },
        Unlock::Own(own) => Ok((own.person, own.identity)),
    }
}

/// A vault that is open here.
pub(super) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a program that is started at this moment holds
        // every open file until it runs.
        let _ = self.0.unlock();
    }
}

/// Only one process opens a vault; the second hears it at once.
pub(super) fn lock(files: &Files) -> Result<Lock, Error> {
    let lock = platform::open_private(&files.lock())?;
    match lock.try_lock() {
        Ok(()) => Ok(Lock(lock)),
        Err(TryLockError::WouldBlock) => Err(Error::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Tries the passphrase on each person's key file: names are not known before.
fn person_with(
    files: &Files,
    passphrase: &SecretString,
    lowest: u8,
) -> Result<(PersonId, x25519::Identity), Error> {
    let with = keys::by_passphrase(passphrase);
    let (mut wrong, mut other) = (None, None);
    for person in files.everybody().map_err(of_key)? {
        let opened = files::read(&files.person(person))
            .and_then(|sealed| keys::open_identity_with(&sealed, &with, lowest));
        match opened {
            Ok(Some(identity)) => return Ok((person, identity)),
            Ok(None) => wrong = Some(Error::WrongPassphrase),
            Err(error @ Error::WorkFactor) => return Err(error),
            // It may be the very file of who types: their passphrase may be right.
            Err(Error::Damaged) => other = Some(Error::KeyDamaged),
            Err(error) => other = other.or(Some(error)),
        }
    }
    let damaged = other.clone().filter(|error| matches!(error, Error::KeyDamaged));
    Err(damaged.or(wrong).or(other).unwrap_or(Error::KeyDamaged))
}

/// A file that one of several things opens is damaged: that is not the vault.
fn of_key(error: Error) -> Error {
    match error {
        Error::Damaged => Error::KeyDamaged,
        other => other,
    }
}

fn recovery_with(
    files: &Files,
    words: &SecretString,
    lowest: u8,
) -> Result<(PersonId, x25519::Identity), Error> {
    let sealed = files::read(&files.recovery()).map_err(of_key)?;
    let identity = keys::open_identity(&sealed, words, lowest).map_err(of_key)?;
    Ok((RECOVERY, identity.ok_or(Error::WrongRecoveryWords)?))
}

//! One database takes the place of another: after a theft it has a new key,
//! after damage it is a backup. Never in place: the new files lie ready beside
//! the old ones, whole and synced, before a small file says "swap". Until then
//! a stop leaves the old vault; after it the next start finishes.

use std::fs;
use std::io;
use std::path::Path;

use chrono::{NaiveDateTime, TimeDelta};

use super::backup;
use super::error::Error;
use super::files::Files;
use crate::platform;

/// What becomes of the database that was there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Old {
    /// The same content lies under the new key.
    Goes,
    /// It is kept in this folder of `aside/`, whatever is left of it.
    Aside(String),
}

/// How the folder is called in which that is set aside which lay here until
/// now: as a backup is. None that is there already: nothing takes the place of
/// what was set aside before.
pub fn aside_name(files: &Files, now: NaiveDateTime) -> String {
    let names = (0..).map_while(|second| now.checked_add_signed(TimeDelta::seconds(second)));
    let mut free = names.map(backup::name).filter(|name| !files.aside().join(name).exists());
    free.next().unwrap_or_else(|| backup::name(now))
}

/// Says that the files beside are whole: from here on the swap happens.
pub fn decide(files: &Files, old: &Old) -> Result<(), Error> {
    let word = match old {
        Old::Goes => "goes",
        Old::Aside(name) => name,
    };
    platform::sync_folder(&files.0)?;
    platform::write_file(&files.swap(), word.as_bytes())?;
    Ok(())
}

/// At each start: finishes a swap that was decided, or clears away what was
/// not. Each step may be done twice.
pub fn finish(files: &Files) -> Result<(), Error> {
    let word = match fs::read_to_string(files.swap()) {
        Ok(word) => word,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            remove(&files.next_database())?;
            remove(&files.next_vault_key())?;
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    if files.next_database().exists() {
        // The log of the old database would spoil the new one.
        if word == "goes" {
            remove(&files.write_ahead_log())?;
        } else {
            set_aside(files, &word)?;
        }
        fs::rename(files.next_database(), files.database())?;
        platform::sync_folder(&files.0)?;
    }
    if files.next_vault_key().exists() {
        fs::rename(files.next_vault_key(), files.vault_key())?;
        platform::sync_folder(&files.0)?;
    }
    // What was counted belongs to the old database. The new one says of itself
    // that it was not counted yet, so that a stop here alarms nobody.
    remove(&files.counter())?;
    forget_old(&files.vault_key())?;
    forget_old(&files.counter())?;
    forget_old(&files.swap())?;
    remove(&files.swap())?;
    platform::sync_folder(&files.0)?;
    Ok(())
}

/// Moves the database and its log away. Nothing is deleted.
fn set_aside(files: &Files, name: &str) -> Result<(), Error> {
    let clean: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let folder = files.aside().join(clean);
    platform::make_private_folder(&files.aside())?;
    platform::make_private_folder(&folder)?;
    // The key first: without it what lies there could never be read.
    if files.vault_key().exists() && !folder.join("vault-key.age").exists() {
        fs::copy(files.vault_key(), folder.join("vault-key.age"))?;
    }
    for from in [files.write_ahead_log(), files.database()] {
        if let Some(name) = from.file_name().filter(|_| from.exists()) {
            fs::rename(&from, folder.join(name))?;
        }
    }
    platform::sync_folder(&folder)?;
    platform::sync_folder(&files.0)?;
    Ok(())
}

/// Removes a file that may be gone already.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes what was kept when a key file was written anew: it still opens
/// with what was taken away.
pub fn forget_old(path: &Path) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".old");
    remove(&path.with_file_name(name))
}

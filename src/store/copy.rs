//! A whole database in another file: for a backup, or under a new key.

use std::fs::File;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::db;
use super::error::Error;
use super::files;
use super::keys::VaultKey;
use super::swap;
use crate::platform;

/// How many pages are copied at once: some milliseconds of work.
const STEP: i32 = 256;

/// How far copying has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Pages that were copied.
    pub done: u64,
    /// All pages.
    pub total: u64,
}

/// Copies everything under `key` into a file of its own, durably. `on` hears
/// how far it is, and answers whether to go on.
///
/// # Errors
/// [`Error::Stopped`], and what reading and writing give; the file is gone
/// then.
pub fn database(
    from: &Connection,
    to: &Path,
    key: &VaultKey,
    on: &mut dyn FnMut(Progress) -> bool,
) -> Result<(), Error> {
    let copied = copy(from, to, key, on);
    if copied.is_err() {
        // Half a copy helps nobody, and the error says more than this one.
        let _ = swap::remove(to);
    }
    copied
}

fn copy(
    from: &Connection,
    to: &Path,
    key: &VaultKey,
    on: &mut dyn FnMut(Progress) -> bool,
) -> Result<(), Error> {
    swap::remove(to)?;
    drop(platform::open_private(to)?);
    let mut target = db::change_copy(to, key)?;
    let copying = Backup::new(from, &mut target)?;
    loop {
        let step = copying.step(STEP)?;
        let at = copying.progress();
        let number = |pages: i32| u64::try_from(pages).unwrap_or_default();
        let total = number(at.pagecount);
        let go_on = on(Progress { done: total.saturating_sub(number(at.remaining)), total });
        match step {
            StepResult::Done if go_on => break,
            StepResult::More if go_on => {}
            StepResult::Done | StepResult::More => return Err(Error::Stopped),
            _ => return Err(Error::InUse),
        }
    }
    drop(copying);
    drop(target);
    // The header came along, and says that there is a log beside the file.
    drop(db::change_copy(to, key)?);
    File::options().write(true).open(to)?.sync_all()?;
    Ok(())
}

/// Copies a small file, durably.
pub fn file(from: &Path, to: &Path) -> Result<(), Error> {
    platform::write_file(to, &files::read_small(from)?)?;
    swap::forget_old(to)?;
    Ok(())
}

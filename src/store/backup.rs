//! Backups. Each is a folder that is a whole vault: the database as one closed
//! file, and the key files beside it. So the recovery sheet alone opens a copy
//! on another computer, and there is no format of our own that could be lost.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use age::x25519;
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use rusqlite::params;

use super::copy::{self, Progress};
use super::db;
use super::erase;
use super::erased::{List, Wishes};
use super::error::Error;
use super::event::{read_time, written_time};
use super::files::{self, Files};
use super::keys::{self, VaultKey};
use super::mend;
use super::recipient::Recipients;
use super::swap;
use super::vault::Vault;
use crate::platform;

/// Newest copies of how many days, weeks and months are kept.
const DAYS: usize = 7;
const WEEKS: usize = 5;
const MONTHS: usize = 12;

/// How a backup's folder is called.
const NAME: &str = "%Y-%m-%dT%H%M%S";

/// Copies in a chosen place lie in a folder of this name.
const AT_PLACE: &str = "goede-start-kopie";

/// A backup. That it is listed does not mean that it opens: [`Vault::preview`]
/// says that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies; a vault in itself.
    pub folder: PathBuf,
    /// Local time at which it was made.
    pub made: NaiveDateTime,
}

/// A copy that was made on another disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Where, as it was chosen.
    pub place: String,
    /// When, in local time.
    pub made: NaiveDateTime,
    /// The last day on which it may still lie there, where something was erased
    /// after it was made: it still holds that.
    pub gone_by: Option<NaiveDate>,
}

/// Where the copies lie in a place that somebody chose.
pub fn at_place(place: &Path) -> PathBuf {
    place.join(AT_PLACE)
}

/// All backups in a folder, newest first.
pub fn list(folder: &Path) -> Vec<Backup> {
    let mut all: Vec<Backup> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let made = made(entry.file_name().to_str()?)?;
            Some(Backup { folder: entry.path(), made })
        })
        .collect();
    all.sort_by(|one, two| two.made.cmp(&one.made).then_with(|| two.folder.cmp(&one.folder)));
    all
}

/// All copies of a vault that lie in its own folder: its backups, and what was
/// set aside when one of them was put back.
pub fn here(files: &Files) -> Vec<Backup> {
    [files.backups(), files.aside()].iter().flat_map(|folder| list(folder)).collect()
}

/// How the folder of a backup of this moment is called.
pub fn name(made: NaiveDateTime) -> String {
    made.format(NAME).to_string()
}

/// When a folder of this name was made, if it is a backup's.
pub fn made(name: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(name, NAME).ok()
}

/// Which backups stay: the newest of each of the last 7 days, 5 weeks and 12
/// months that have one. The newest of all is always among them.
fn kept(all: &[NaiveDateTime]) -> BTreeSet<NaiveDateTime> {
    let mut newest_first = all.to_vec();
    newest_first.sort_unstable_by(|one, two| two.cmp(one));
    let mut kept = BTreeSet::new();
    let mut newest_of = |count: usize, period: &dyn Fn(NaiveDateTime) -> (i32, u32)| {
        let mut seen = BTreeSet::new();
        for made in &newest_first {
            if seen.len() < count && seen.insert(period(*made)) {
                kept.insert(*made);
            }
        }
    };
    newest_of(DAYS, &|made| (made.year(), made.ordinal()));
    newest_of(WEEKS, &|made| (made.iso_week().year(), made.iso_week().week()));
    newest_of(MONTHS, &|made| (made.year(), made.month()));
    kept
}

impl Vault {
    /// The backups of the vault in this folder, newest first. Needs no key, so
    /// that a damaged vault can offer them.
    pub fn backups(folder: &Path) -> Vec<Backup> {
        list(&Files(folder.to_owned()).backups())
    }

    /// Whether a backup should be made at the end of this session: something
    /// was saved since the last, and none was made today.
    ///
    /// # Errors
    /// What reading gives.
    pub fn backup_is_due(&self) -> Result<bool, Error> {
        let Some(newest) = self.newest()? else { return Ok(false) };
        let last = list(&self.files.backups()).into_iter().next();
        Ok(last.is_none_or(|last| last.made.date() != self.now().date() && last.made <= newest))
    }

    /// Makes a backup, opens it, and only then lets older ones go. Takes a
    /// second for 20,000 notes: not for `update`. `on` hears how far it is and
    /// answers whether to go on.
    ///
    /// # Errors
    /// [`Error::Stopped`], and what copying gives; all older backups are then
    /// still there.
    pub fn back_up(&self, on: &mut dyn FnMut(Progress) -> bool) -> Result<Backup, Error> {
        let backups = self.files.backups();
        // Where there are backups there is a list, be it an empty one: a list
        // that was taken away can be told from one that never was.
        if !List::path(&backups).exists() {
            self.known_erased()?.0.write(&backups, &Recipients::of(&self.db)?)?;
        }
        self.copy_into(&backups, on)
    }

    /// Makes a copy in a place that somebody chose, such as a USB stick. What
    /// was erased since goes from the copies that lie there already.
    ///
    /// # Errors
    /// As [`Vault::back_up`]; [`Error::SameDisk`] where the place lies on the
    /// disk of the vault: the copy was made, and would be lost with it.
    pub fn copy_to(
        &mut self,
        place: &Path,
        on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Backup, Error> {
        let (own, _) = self.known_erased()?;
        put_right(&self.db, &self.identity, place, &own)?;
        let copy = self.copy_into(&at_place(place), on)?;
        self.db.execute(
            "INSERT OR REPLACE INTO copy (place, made) VALUES (?1, ?2)",
            params![place.display().to_string(), written_time(copy.made)],
        )?;
        if platform::same_disk(&self.files.0, place) {
            return Err(Error::SameDisk);
        }
        Ok(copy)
    }

    /// The newest copy in each place that somebody chose.
    ///
    /// # Errors
    /// What reading gives.
    pub fn copies(&self) -> Result<Vec<Copy>, Error> {
        copies(&self.db, &self.wishes)
    }

    /// Whether a copy lies on the disk of the vault, and would be lost with it.
    /// Where nothing lies now a disk is away, and its place is another's.
    pub fn is_same_disk(&self, copy: &Copy) -> bool {
        let place = Path::new(&copy.place);
        !Self::copies_at(place).is_empty() && platform::same_disk(&self.files.0, place)
    }

    /// Takes a place off the list: what lay there was destroyed or lost.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub fn forget_copy(&mut self, place: &str) -> Result<(), Error> {
        self.db.execute("DELETE FROM copy WHERE place = ?1", [place])?;
        Ok(())
    }

    /// For how many days there was no copy on another disk; `None` where there
    /// never was one. Seven is the time to say so.
    ///
    /// # Errors
    /// What reading gives.
    pub fn days_without_copy(&self) -> Result<Option<i64>, Error> {
        let elsewhere = self.copies()?.into_iter().filter(|copy| !self.is_same_disk(copy));
        let newest = elsewhere.map(|copy| copy.made).max();
        Ok(newest.map(|made| (self.now().date() - made.date()).num_days()))
    }

    fn copy_into(
        &self,
        folder: &Path,
        on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Backup, Error> {
        platform::make_private_folder(folder)?;
        clear(folder)?;
        let made = self.now();
        let target = folder.join(name(made));
        let making = Files(folder.join(format!(".making-{}", name(made))));
        let done = self.fill(&making, on).and_then(|()| {
            if target.exists() {
                fs::remove_dir_all(&target)?;
            }
            fs::rename(&making.0, &target)?;
            platform::sync_folder(folder)?;
            Ok(())
        });
        if done.is_err() {
            // The error says more than a folder that stays: it goes next time.
            let _ = fs::remove_dir_all(&making.0);
        }
        done?;
        let all = list(folder);
        let stay = kept(&all.iter().map(|backup| backup.made).collect::<Vec<_>>());
        for old in all.iter().filter(|backup| !stay.contains(&backup.made)) {
            fs::remove_dir_all(&old.folder)?;
        }
        Ok(Backup { folder: target, made })
    }

    fn fill(&self, to: &Files, on: &mut dyn FnMut(Progress) -> bool) -> Result<(), Error> {
        platform::make_private_folder(&to.0)?;
        let mut whole = Progress { done: 0, total: 0 };
        let mut copying = |at: Progress| {
            whole = at;
            on(at)
        };
        copy::database(&self.db, &to.database(), &self.key, &mut copying)?;
        copy_people(&self.files, to)?;
        let people: Vec<_> = Recipients::of(&self.db)?.people().collect();
        mend::complete(&self.files, &people, to)?;
        copy::file(&self.files.vault_key(), &to.vault_key())?;
        look(to, &self.identity, true)?;
        platform::sync_folder(&to.0)?;
        // Whoever stopped while it was looked at does not want it either.
        if on(whole) { Ok(()) } else { Err(Error::Stopped) }
    }
}

/// What was erased goes from all copies in a place that somebody chose, where
/// it can be reached; says which ones do not open.
pub fn put_right(
    db: &rusqlite::Connection,
    with: &x25519::Identity,
    place: &Path,
    own: &List,
) -> Result<Vec<Backup>, Error> {
    let folder = at_place(place);
    let there = list(&folder);
    let (mut erased, _) = List::recall(&folder, &there, with);
    erased.join(own);
    if erased.is_empty() {
        return Ok(Vec::new());
    }
    erased.write(&folder, &Recipients::of(db)?)?;
    erase::in_copies(there, &erased, with).map(|(_, closed)| closed)
}

/// The newest copy in each place; `wishes` is what was erased.
pub fn copies(db: &rusqlite::Connection, wishes: &Wishes) -> Result<Vec<Copy>, Error> {
    let mut query =
        db.prepare("SELECT place, max(made) FROM copy GROUP BY place ORDER BY place")?;
    let mut rows = query.query([])?;
    let mut copies = Vec::new();
    while let Some(row) = rows.next()? {
        let place: String = row.get(0)?;
        let made = read_time(&row.get::<_, String>(1)?)?;
        copies.push(Copy { gone_by: wishes.gone_by(&place, made), place, made });
    }
    Ok(copies)
}

/// Opens a copy with one's own key, and looks at all of it if asked to.
pub fn look(
    files: &Files,
    with: &x25519::Identity,
    whole: bool,
) -> Result<(VaultKey, rusqlite::Connection), Error> {
    let (key, _) = VaultKey::open(&files::read(&files.vault_key())?, with)?;
    let db = db::read_copy(&files.database(), &key)?;
    let id = db.query_row("SELECT id FROM vault", [], |row| row.get::<_, [u8; 16]>(0))?;
    if id != *key.vault.as_bytes() {
        return Err(Error::Foreign);
    }
    if whole {
        db::check_whole(&db)?;
    }
    Ok((key, db))
}

/// The key files of people and of the recovery sheet. What is sealed to them
/// belongs to one database, and is not copied here. A damaged one never takes
/// the place of a whole one: the copy may be the last that has it.
pub fn copy_people(from: &Files, to: &Files) -> Result<(), Error> {
    platform::make_private_folder(&to.people())?;
    for person in from.everybody()? {
        copy_key(&from.person(person), &to.person(person))?;
    }
    copy_key(&from.recovery(), &to.recovery())
}

fn copy_key(from: &Path, to: &Path) -> Result<(), Error> {
    match files::read(from) {
        Ok(sealed) if keys::looks_whole(&sealed, 0).is_ok() => copy::file(from, to),
        Ok(_) | Err(Error::Damaged) => Ok(()),
        Err(error) => Err(error),
    }
}

/// After a change of who can open the vault, or of a passphrase: the copies on
/// this computer open with the new keys, and no more with the old. One that
/// cannot be opened is left as it is, but for passphrases that were changed.
pub fn renew_keys(vault: &Vault) -> Result<(), Error> {
    let people = Recipients::of(&vault.db)?;
    let backups = vault.files.backups();
    let (erased, _) = vault.known_erased()?;
    if !erased.is_empty() || backups.is_dir() {
        erased.write(&backups, &people)?;
    }
    for copy in here(&vault.files) {
        renew(vault, &people, &Files(copy.folder))?;
    }
    Ok(())
}

fn renew(vault: &Vault, people: &Recipients, copy: &Files) -> Result<(), Error> {
    // Behind an old passphrase lies the key that a person still has.
    for person in people.people().filter(|person| copy.person(*person).exists()) {
        copy_key(&vault.files.person(person), &copy.person(person))?;
    }
    let opened =
        files::read(&copy.vault_key()).and_then(|sealed| VaultKey::open(&sealed, &vault.identity));
    let key = match opened {
        Ok((key, _)) if key.vault == vault.key.vault => key,
        Ok(_) | Err(Error::Foreign | Error::Damaged | Error::TooNew) => return Ok(()),
        Err(error) => return Err(error),
    };
    copy_people(&vault.files, copy)?;
    platform::write_file(&copy.vault_key(), &key.seal(people)?)?;
    swap::forget_old(&copy.vault_key())?;
    let stay: BTreeSet<PathBuf> = people.people().map(|person| copy.person(person)).collect();
    for entry in fs::read_dir(copy.people())?.filter_map(Result::ok) {
        if !stay.contains(&entry.path()) {
            swap::remove(&entry.path())?;
        }
    }
    Ok(())
}

/// Removes what a stop left of a backup that was being made.
fn clear(folder: &Path) -> Result<(), Error> {
    for entry in fs::read_dir(folder)?.filter_map(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with(".making-") {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::Days;

    use super::*;

    #[test]
    fn seven_days_five_weeks_and_twelve_months_stay_and_always_the_newest() {
        let start = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap().and_hms_opt(17, 0, 0).unwrap();
        let mut all: Vec<NaiveDateTime> = Vec::new();
        for day in 0..800 {
            all.push(start + Days::new(day));
            let stay = kept(&all);
            assert!(stay.contains(all.last().unwrap()));
            assert!(stay.len() <= DAYS + WEEKS + MONTHS);
            all.retain(|made| stay.contains(made));
        }
        let newest = *all.last().unwrap();
        for day in 0..7 {
            assert!(all.contains(&(newest - Days::new(day))), "the last days stay");
        }
        let months: BTreeSet<_> = all.iter().map(|made| (made.year(), made.month())).collect();
        assert!(months.len() >= MONTHS, "a year back: {months:?}");
        assert!(kept(&[]).is_empty());
    }

    #[test]
    fn only_folders_of_that_name_are_backups() {
        for name in ["", "2026-11-23", "2026-13-23T100000", ".making-2026-11-23T100000", "💥"] {
            assert_eq!(made(name), None, "{name}");
        }
        assert!(made("2026-11-23T170000").is_some());
    }
}

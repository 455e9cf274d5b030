//! What differs between systems, and nothing else: the only place that asks
//! for the operating system. Come here for files that must survive a power
//! cut, for what a folder is, and for sound.
//!
//! It knows nothing of vaults, clients or screens.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub mod reader;
pub mod voice;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as system;

#[cfg(target_os = "windows")]
mod windows;
#[cfg(target_os = "windows")]
use windows as system;

#[cfg(not(any(target_os = "linux", target_os = "windows")))]
mod other;
#[cfg(not(any(target_os = "linux", target_os = "windows")))]
use other as system;

/// Disks that a test cannot have: each thread sees its own.
#[cfg(test)]
pub mod pretend {
    use std::cell::Cell;

    thread_local! {
        /// Whether every folder lies on another computer.
        pub static NETWORK: Cell<Option<bool>> = const { Cell::new(None) };
        /// Whether every folder lies on a stick of the old kind.
        pub static FAT: Cell<Option<bool>> = const { Cell::new(None) };
        /// How many bytes are free, everywhere.
        pub static FREE: Cell<Option<u64>> = const { Cell::new(None) };
    }
}

/// Why no window can be opened here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoWindow {
    /// There is no display to show it on.
    Display,
    /// These packages are missing; the toolkit would stop without a word.
    Packages(Vec<&'static str>),
}

/// Looks whether a window can be opened, before the toolkit tries and panics.
///
/// # Errors
/// What is missing.
pub fn window() -> Result<(), NoWindow> {
    system::window()
}

/// Sticks and other disks that are in this computer now, beside its own: where a
/// copy can go. What lies on another computer is not one of them.
pub fn disks() -> Vec<PathBuf> {
    system::disks()
}

/// Makes names in a folder durable: after it, a file that was made or renamed
/// there is found again after a power cut.
///
/// # Errors
/// When the folder cannot be opened or the disk refuses.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    system::sync_folder(folder)
}

/// Makes a folder that only this user can enter, with its parents.
///
/// # Errors
/// When the system refuses.
pub fn make_private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    system::make_private(folder)
}

/// Opens a file for writing, made where it is missing, for this user alone.
///
/// # Errors
/// When the system refuses.
pub fn open_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    system::private(&mut options);
    options.open(path)
}

/// Writes a whole file so that a power cut at any moment leaves the old or the
/// new one: a temporary file in the same folder, synced; the old one kept as
/// `<name>.old`; renamed; the folder synced.
///
/// # Errors
/// When any of these steps fails; the file is then still the old one.
pub fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = beside(path, ".new");
    let mut file = open_private(&new)?;
    file.set_len(0)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    if path.exists() {
        keep_old(path)?;
    }
    fs::rename(&new, path)?;
    sync_folder(path.parent().unwrap_or(Path::new(".")))
}

/// Writes a file that is not there yet, for this user alone, so that it
/// survives a power cut.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] where something stands there; it is left as
/// it is. What else the system refuses; nothing is left of the file then.
pub fn write_new_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    system::private(&mut options);
    let mut file = options.open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    if written.is_err() {
        // The error says more than what is left of the file.
        let _ = fs::remove_file(path);
        return written;
    }
    sync_folder(path.parent().unwrap_or(Path::new(".")))
}

/// A second name for what is there now; a copy where the file system has no
/// second names (FAT).
fn keep_old(path: &Path) -> io::Result<()> {
    let old = beside(path, ".old");
    match fs::remove_file(&old) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    if fs::hard_link(path, &old).is_err() {
        fs::copy(path, &old)?;
        OpenOptions::new().write(true).open(&old)?.sync_all()?;
    }
    Ok(())
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().map_or_else(OsString::new, OsString::from);
    name.push(ending);
    path.with_file_name(name)
}

/// Whether a folder lies on another computer. Where the system does not tell,
/// the answer is no.
pub fn is_network_path(path: &Path) -> bool {
    #[cfg(test)]
    if let Some(network) = pretend::NETWORK.get() {
        return network;
    }
    system::is_network(&nearest_existing(path))
}

/// Whether a folder lies on a file system that loses names and permissions in
/// a power cut: FAT, as on most sticks. Where the system does not tell, no.
pub fn is_fat(path: &Path) -> bool {
    #[cfg(test)]
    if let Some(fat) = pretend::FAT.get() {
        return fat;
    }
    system::is_fat(&nearest_existing(path))
}

/// Whether two folders lie on the same disk, so that one is lost with the
/// other. Where the system does not tell, no.
pub fn same_disk(one: &Path, two: &Path) -> bool {
    system::same_disk(&nearest_existing(one), &nearest_existing(two))
}

/// How many bytes may still be written where this folder lies, if the system
/// tells.
pub fn free_space(path: &Path) -> Option<u64> {
    #[cfg(test)]
    if let Some(free) = pretend::FREE.get() {
        return Some(free);
    }
    fs4::available_space(nearest_existing(path)).ok()
}

/// Names the place of a file, such that a copy, on this computer or on another
/// one, has another name. The same file moved may have another name too.
///
/// # Errors
/// When the file is not there.
pub fn place_of(path: &Path) -> io::Result<String> {
    system::place_of(&fs::canonicalize(path)?)
}

/// Asks the system not to write this process's memory to disk when it
/// crashes. Best effort: where it cannot be asked, nothing happens.
pub fn keep_memory_off_disk() {
    system::keep_memory_off_disk();
}

/// The path itself or the nearest parent that exists, without links in it.
fn nearest_existing(path: &Path) -> PathBuf {
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    full.ancestors().find_map(|part| fs::canonicalize(part).ok()).unwrap_or(full)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn writing_again_keeps_the_old_file_and_leaves_no_temporary_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.age");
        for text in ["first, and longer", "second", "third"] {
            write_file(&path, text.as_bytes()).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), "third");
        assert_eq!(fs::read_to_string(beside(&path, ".old")).unwrap(), "second");
        assert!(!beside(&path, ".new").exists());
    }

    #[test]
    fn a_new_file_is_never_written_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mijn-gegevens.txt");
        write_new_file(&path, b"first").unwrap();
        let again = write_new_file(&path, b"second").unwrap_err();
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
    }

    #[test]
    fn a_copy_lies_in_another_place_and_the_same_file_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (folder.path().join("a"), folder.path().join("b"));
        fs::write(&one, "x").unwrap();
        fs::copy(&one, &two).unwrap();
        assert_eq!(place_of(&one).unwrap(), place_of(&one).unwrap());
        assert_ne!(place_of(&one).unwrap(), place_of(&two).unwrap());
    }

    #[test]
    fn an_ordinary_folder_is_not_on_the_network_even_before_it_exists() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!is_network_path(&folder.path().join("not/yet")));
    }
}

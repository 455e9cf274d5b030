//! Windows.

use std::fs::OpenOptions;
use std::io;
use std::os::windows::fs::MetadataExt;
use std::os::windows::process::CommandExt;
use std::path::{Component, Path, PathBuf, Prefix};
use std::process::Command;

/// Its installer puts nothing on the path.
pub const SPEAKERS: [&str; 2] = ["espeak-ng.exe", r"C:\Program Files\eSpeak NG\espeak-ng.exe"];

pub const PLAYERS: [(&str, &[&str]); 1] =
    [("ffplay.exe", &["-nodisp", "-autoexit", "-loglevel", "quiet", "-i", "-"])];

/// `CREATE_NO_WINDOW`: else a console flashes over the screen.
pub fn without_window(command: &mut Command) {
    command.creation_flags(0x0800_0000);
}

pub fn sync_folder(_folder: &Path) -> io::Result<()> {
    // NTFS writes names through its own journal; there is no folder to sync.
    Ok(())
}

pub fn make_private(_folder: &Path) -> io::Result<()> {
    // A folder below the user's own is closed to others already.
    Ok(())
}

pub fn private(_options: &mut OpenOptions) {}

pub fn is_network(path: &Path) -> bool {
    // A path without links shows a mapped drive as what it is.
    matches!(
        path.components().next(),
        Some(Component::Prefix(prefix))
            if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    )
}

pub fn is_fat(_path: &Path) -> bool {
    // Windows does not tell without a call that is not in the standard library.
    false
}

pub fn disks() -> Vec<PathBuf> {
    let own = std::env::var("SystemDrive").unwrap_or_else(|_| "C:".to_owned());
    let drives = ('D'..='Z').map(|letter| format!("{letter}:"));
    let others = drives.filter(|drive| !drive.eq_ignore_ascii_case(&own));
    let others = others.map(|drive| PathBuf::from(format!("{drive}\\")));
    others.filter(|drive| drive.is_dir() && !super::is_network_path(drive)).collect()
}

pub fn same_disk(one: &Path, two: &Path) -> bool {
    let drive = |path: &Path| match path.canonicalize().ok()?.components().next()? {
        Component::Prefix(prefix) => Some(prefix.as_os_str().to_owned()),
        _ => None,
    };
    drive(one).is_some_and(|drive_of_one| drive(two) == Some(drive_of_one))
}

pub fn place_of(path: &Path) -> io::Result<String> {
    let made = path.metadata()?.creation_time();
    let machine = std::env::var("COMPUTERNAME").unwrap_or_default();
    Ok(format!("{}|{made}|{machine}", path.display()))
}

pub fn keep_memory_off_disk() {}

/// A window can be opened wherever the program starts.
pub fn window() -> Result<(), super::NoWindow> {
    Ok(())
}

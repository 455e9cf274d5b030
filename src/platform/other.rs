//! Any other system: what the standard library gives.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const SPEAKERS: [&str; 1] = ["espeak-ng"];

pub const PLAYERS: [(&str, &[&str]); 0] = [];

pub fn without_window(_: &mut Command) {}

pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

pub fn make_private(_folder: &Path) -> io::Result<()> {
    Ok(())
}

pub fn private(_options: &mut OpenOptions) {}

pub fn is_network(_path: &Path) -> bool {
    false
}

pub fn is_fat(_path: &Path) -> bool {
    false
}

pub fn disks() -> Vec<PathBuf> {
    Vec::new()
}

pub fn same_disk(_one: &Path, _two: &Path) -> bool {
    false
}

pub fn place_of(path: &Path) -> io::Result<String> {
    Ok(path.display().to_string())
}

pub fn keep_memory_off_disk() {}

/// A window can be opened wherever the program starts.
pub fn window() -> Result<(), super::NoWindow> {
    Ok(())
}

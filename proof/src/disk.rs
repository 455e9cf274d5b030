//! What a disk holds after a power cut: everything that was synced, and of the
//! rest any sectors at all.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The smallest piece that a disk writes whole, in bytes.
const SECTOR: usize = 512;

/// One thing that was asked of the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operation {
    /// These bytes at this place of a file.
    Write(PathBuf, u64, Vec<u8>),
    /// The file gets this length.
    Truncate(PathBuf, u64),
    /// All that was written to the file is on disk when this returns.
    Sync(PathBuf),
    /// The file goes; and whether its name is gone for good when this returns.
    Delete(PathBuf, bool),
    /// Somebody was told that what came before is saved.
    Told(u64),
}

/// A sequence of chances that is the same every time.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// Begins at a number.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// The next number (xorshift).
    pub fn throw(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Yes or no.
    pub fn toss(&mut self) -> bool {
        self.throw() & (1 << 40) != 0
    }
}

#[derive(Debug, Clone, Default)]
struct Content {
    synced: Vec<u8>,
    /// Not synced yet: writes cut into sectors, and lengths.
    waiting: Vec<Waiting>,
}

#[derive(Debug, Clone)]
enum Waiting {
    Bytes(usize, Vec<u8>),
    Length(usize),
}

/// The files after the power went at the operation `cut` (counted from 0, not
/// done any more), and the greatest number that was told before. `before` are
/// the files as they lay there first.
pub fn after_cut(
    before: &BTreeMap<PathBuf, Vec<u8>>,
    log: &[Operation],
    cut: usize,
    dice: &mut Dice,
) -> (BTreeMap<PathBuf, Vec<u8>>, u64) {
    let mut files: BTreeMap<PathBuf, Content> = before
        .iter()
        .map(|(path, bytes)| (path.clone(), Content { synced: bytes.clone(), waiting: Vec::new() }))
        .collect();
    let mut told = 0;
    for operation in log.iter().take(cut) {
        match operation {
            Operation::Write(path, at, bytes) => {
                let waiting = &mut files.entry(path.clone()).or_default().waiting;
                let mut at = usize::try_from(*at).expect("small");
                let mut rest = bytes.as_slice();
                while !rest.is_empty() {
                    let size = (SECTOR - at % SECTOR).min(rest.len());
                    let (sector, after) = rest.split_at(size);
                    waiting.push(Waiting::Bytes(at, sector.to_vec()));
                    at += size;
                    rest = after;
                }
            }
            Operation::Truncate(path, length) => {
                let length = usize::try_from(*length).expect("small");
                files.entry(path.clone()).or_default().waiting.push(Waiting::Length(length));
            }
            Operation::Sync(path) => {
                let content = files.entry(path.clone()).or_default();
                for one in std::mem::take(&mut content.waiting) {
                    apply(&mut content.synced, &one);
                }
            }
            // Otherwise a name that goes may come back: both is tried.
            Operation::Delete(path, for_good) => {
                if *for_good || dice.toss() {
                    files.remove(path);
                }
            }
            Operation::Told(number) => told = *number,
        }
    }
    let files = files
        .into_iter()
        .map(|(path, mut content)| {
            for one in &content.waiting {
                if dice.toss() {
                    apply(&mut content.synced, one);
                }
            }
            (path, content.synced)
        })
        .collect();
    (files, told)
}

fn apply(bytes: &mut Vec<u8>, one: &Waiting) {
    match one {
        Waiting::Bytes(at, sector) => {
            let end = at + sector.len();
            if bytes.len() < end {
                bytes.resize(end, 0);
            }
            bytes[*at..end].copy_from_slice(sector);
        }
        Waiting::Length(length) => bytes.resize(*length, 0),
    }
}

/// Reads all files of a folder whose name begins with `start`.
pub fn read_files(folder: &Path, start: &str) -> BTreeMap<PathBuf, Vec<u8>> {
    std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| {
            path.is_file()
                && path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start))
        })
        .map(|path| (path.clone(), std::fs::read(&path).expect("a file")))
        .collect()
}

//! A disk that is full, for real: whatever is done there fails with a
//! sentence, and nothing that was saved is lost. Files that are not the
//! database are written here too: keys, the counter, the list of what was
//! erased, a swap, copies.

use std::collections::BTreeMap;
use std::process::Command;

use super::erasing::everything;
use super::*;
use crate::platform;
use crate::store::{Backup, Erasure, Progress};

/// How large the disk is.
const SIZE: u64 = 4 << 20;

fn go(_: Progress) -> bool {
    true
}

/// A small disk in memory, until the test ends.
struct Disk(tempfile::TempDir);

impl Disk {
    /// `None` where this user may not mount one.
    fn new() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={SIZE}"), "proof"])
            .arg(folder.path())
            .output();
        mounted.is_ok_and(|done| done.status.success()).then_some(Self(folder))
    }

    /// A folder on it, and nothing else.
    fn empty(&self) -> PathBuf {
        let folder = self.0.path().join("vault");
        for path in [&folder, &self.0.path().join("rest")] {
            let _ = fs::remove_dir_all(path);
            let _ = fs::remove_file(path);
        }
        folder
    }

    /// Takes all room but this much.
    fn fill(&self, free: u64) {
        let there = platform::free_space(self.0.path()).unwrap();
        let rest = usize::try_from(there.saturating_sub(free)).unwrap();
        fs::write(self.0.path().join("rest"), vec![7; rest]).unwrap();
        assert!(platform::free_space(self.0.path()).unwrap() <= free);
    }

    fn make_room(&self) {
        fs::remove_file(self.0.path().join("rest")).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).output();
    }
}

const GONE: StreamId = StreamId(Uuid::from_u128(1));
const STAYS: StreamId = StreamId(Uuid::from_u128(2));
const NEW: &str = "nieuwe zin";

/// What is done to a vault with a backup and a second counsellor.
type Act = fn(Vault, &Backup) -> Result<(), Error>;

const ACTS: [(&str, Act); 8] = [
    ("write", |mut vault, _| {
        let long = "woord ".repeat(5_000);
        vault.append(vec![note(STAYS, Class::Shared, &long)])?;
        vault.save_draft(STAYS, &Field::single("x"), Class::Private, &long)?;
        vault.close()
    }),
    ("back up", |vault, _| {
        vault.with_now(at("2026-11-24T10:00:00+01:00")).back_up(&mut go).map(drop)
    }),
    ("erase", |mut vault, _| vault.erase(Erasure::Case(GONE)).map(drop)),
    ("new key", |vault, _| vault.new_key(&mut go)?.close()),
    ("new passphrase", |mut vault, _| vault.change_passphrase(&PASSPHRASE.into(), &NEW.into(), 2)),
    ("somebody comes", |mut vault, _| vault.add_person("Noor", &"derde zin".into(), 2).map(drop)),
    ("somebody goes", |vault, _| {
        let yusuf = vault.people()?.into_iter().find(|person| !person.me).unwrap().id;
        vault.remove_person(yusuf, &mut go)?.close()
    }),
    ("put back", |vault, backup| {
        let folder = vault.files.0.clone();
        drop(vault);
        let with = Unlock::Passphrase(PASSPHRASE.into());
        Vault::restore(&folder, backup, with, options(), &mut go)?.close()
    }),
];

#[test]
#[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
fn a_disk_that_is_full_at_any_moment_loses_nothing_and_says_so() {
    let Some(disk) = Disk::new() else {
        use std::io::Write;
        writeln!(std::io::stderr(), "skipped: no disk of its own may be mounted here").unwrap();
        return;
    };
    let (home, _) = Home::made();
    let mut vault = home.open();
    vault.add_person("Yusuf", &"een andere zin".into(), 2).unwrap();
    let notes = [(GONE, "kanariegeel"), (STAYS, "mus")];
    vault.append(notes.map(|(case, text)| note(case, Class::Shared, text)).to_vec()).unwrap();
    vault.back_up(&mut go).unwrap();
    vault.close().unwrap();

    let night = std::env::var_os("GOEDE_START_NIGHT").is_some();
    let mut told = BTreeMap::<_, u32>::new();
    for (act, does) in ACTS {
        let mut went_well = false;
        let mut free = 0;
        // Until there is room enough.
        while !went_well {
            let folder = disk.empty();
            copy_folder(&home.vault, &folder);
            disk.fill(free);
            let there = Home { _folder: tempfile::tempdir().unwrap(), vault: folder };
            let backup = Vault::backups(&there.vault).remove(0);
            let done = there.try_open(PASSPHRASE).and_then(|vault| does(vault, &backup));
            disk.make_room();
            if let Err(error) = &done {
                *told.entry((act, error.id())).or_default() += 1;
                assert_eq!(error.id(), "error-disk-full", "{act}, {free} free: {error:?}");
            }
            went_well = done.is_ok();
            whole(&there, &backup, act, went_well, free);
            free += if night { 4 << 10 } else { 20 << 10 };
            assert!(free < SIZE, "{act}: it never went well");
        }
    }
    assert!(ACTS.iter().all(|(act, _)| told.contains_key(&(*act, "error-disk-full"))), "{told:?}");
}

/// The vault opens, holds what it must, and so does the backup.
fn whole(there: &Home, backup: &Backup, act: &str, went_well: bool, free: u64) {
    let opened = there.try_open(PASSPHRASE);
    let changed = act == "new passphrase" && opened.is_err();
    let vault = opened
        .or_else(|error| if changed { there.try_open(NEW) } else { Err(error) })
        .unwrap_or_else(|error| panic!("{act}, {free} free: {error}"));
    assert!(!(act == "new passphrase" && went_well) || changed, "{free}");
    let texts = |case| format!("{:?}", vault.events(case).unwrap());
    assert!(texts(STAYS).contains("mus"), "{act}, {free} free");
    let erased = act == "erase" && !texts(GONE).contains("kanarie");
    assert!(texts(GONE).contains("kanarie") || erased, "{act}, {free} free");
    assert!(!(act == "write" && went_well) || texts(STAYS).contains("woord"), "{free}");
    if erased {
        assert!(!everything(&vault).contains("kanarie"), "{free} free");
    }
    if act == "erase" && went_well {
        assert!(erased);
    }
    assert!(vault.preview(backup).is_ok(), "{act}, {free} free: the backup");
    vault.close().unwrap();
    let colleague = there.try_open("een andere zin");
    if act != "somebody goes" {
        colleague.unwrap_or_else(|error| panic!("{act}, {free} free, the colleague: {error}"));
    } else if went_well {
        assert!(colleague.is_err());
    }
}

//! A key file that is damaged or gone comes back from the newest backup where
//! that is provably right; and what cannot be mended is told for what it is.

use super::*;
use crate::store::{Fault, KeyFile, Report, Saved};

const NOOR: &str = "een andere zin";

fn go(_: crate::store::Progress) -> bool {
    true
}

/// A vault of two counsellors with a backup, and a note that is newer than that.
fn newer_than_its_backup() -> (Home, RecoveryWords, StreamId) {
    let (home, words) = Home::made();
    let mut vault = home.open();
    vault.add_person("Noor", &NOOR.into(), 2).unwrap();
    let case = new_case();
    vault.append(vec![note(case, Class::Shared, "eerst")]).unwrap();
    vault.back_up(&mut go).unwrap();
    vault.append(vec![note(case, Class::Shared, "nieuwer")]).unwrap();
    vault.close().unwrap();
    (home, words, case)
}

fn me(home: &Home) -> KeyFile {
    KeyFile::Person(home.open().person())
}

/// All that a disk or somebody does to a file.
fn harms(path: &Path) -> Vec<(&'static str, Option<Vec<u8>>)> {
    let whole = fs::read(path).unwrap();
    let flipped = |at: usize| {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        Some(changed)
    };
    vec![
        ("gone", None),
        ("empty", Some(Vec::new())),
        ("cut", Some(whole[..whole.len() / 2].to_vec())),
        ("noise", Some(b"geen sleutel".to_vec())),
        // Within the salt: it looks like a wrong passphrase.
        ("flipped in its head", flipped(40)),
        ("flipped in its body", flipped(whole.len() - 20)),
    ]
}

fn put(path: &Path, bytes: Option<&Vec<u8>>) {
    match bytes {
        Some(bytes) => fs::write(path, bytes).unwrap(),
        None => fs::remove_file(path).unwrap(),
    }
}

fn notes(vault: &Vault, case: StreamId) -> usize {
    vault.events(case).unwrap().len()
}

fn verify(home: &Home, typed: &str) -> Report {
    Vault::verify(&home.vault, Some(Unlock::Any(typed.into())), &options()).unwrap()
}

#[test]
fn a_key_file_that_is_damaged_or_gone_comes_back_and_nothing_newer_is_lost() {
    let (home, words, case) = newer_than_its_backup();
    let words = words.words().join(" ");
    let me = me(&home);
    for (file, typed) in
        [(me, PASSPHRASE), (KeyFile::Recovery, words.as_str()), (KeyFile::Vault, PASSPHRASE)]
    {
        for (harm, bytes) in harms(&file.within(&home.vault)) {
            let copy = Home::empty();
            copy_folder(&home.vault, &copy.vault);
            let path = file.within(&copy.vault);
            let whole = fs::read(&path).unwrap();
            put(&path, bytes.as_ref());
            let opened = Vault::unlock_with(&copy.vault, Unlock::Any(typed.into()), options());
            let vault = opened.unwrap_or_else(|error| panic!("{file:?} {harm}: {error}"));
            assert_eq!(notes(&vault, case), 2, "{file:?} {harm}: what is newer is there");
            assert_eq!(vault.mended(), [file], "{harm}");
            assert_eq!(fs::read(&path).unwrap(), whole, "{file:?} {harm}");
            vault.close().unwrap();
            let aside = fs::read_dir(copy.file("aside")).into_iter().flatten().flatten().next();
            let kept = aside.map(|aside| fs::read(file.within(&aside.path())).unwrap());
            assert_eq!(kept, bytes, "{file:?} {harm}: what was there is set aside");
            let vault =
                Vault::unlock_with(&copy.vault, Unlock::Any(typed.into()), options()).unwrap();
            assert!(vault.mended().is_empty(), "{file:?} {harm}: it is mended once");
            vault.close().unwrap();
            let report = verify(&copy, typed);
            assert!(report.is_sound() && report.keys.is_empty(), "{file:?} {harm}: {report:?}");
        }
    }
}

#[test]
fn the_key_of_another_vault_gives_way_to_the_one_that_opens_this_database() {
    let (home, _, case) = newer_than_its_backup();
    let (other, _) = Home::made();
    fs::copy(other.file("vault-key.age"), home.file("vault-key.age")).unwrap();
    let vault = home.open();
    assert_eq!((notes(&vault, case), vault.mended()), (2, [KeyFile::Vault].as_slice()));
}

#[test]
fn a_key_from_before_the_vault_got_a_new_one_mends_nothing() {
    let (home, _, _) = newer_than_its_backup();
    home.open().new_key(&mut go).unwrap().close().unwrap();
    fs::write(home.file("vault-key.age"), "stuk").unwrap();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-damaged");
    assert_eq!(fs::read(home.file("vault-key.age")).unwrap(), b"stuk", "left as it is");
}

#[test]
fn an_old_passphrase_and_who_left_do_not_come_in_by_an_old_backup() {
    let (home, _, _) = newer_than_its_backup();
    let old = Home::empty();
    let backup = Vault::backups(&home.vault).remove(0).folder;
    copy_folder(&backup, &old.vault);
    let mut vault = home.open();
    vault.change_passphrase(&PASSPHRASE.into(), &"nu een nieuwe zin".into(), 2).unwrap();
    let noor = vault.people().unwrap().into_iter().find(|one| !one.me).unwrap().id;
    vault.remove_person(noor, &mut go).unwrap().close().unwrap();
    // As where the backup could not be reached then.
    fs::remove_dir_all(&backup).unwrap();
    copy_folder(&old.vault, &backup);
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-wrong-passphrase");
    assert_eq!(error_of(home.try_open(NOOR)), "error-wrong-passphrase");
    assert!(!KeyFile::Person(noor).within(&home.vault).exists());
    home.try_open("nu een nieuwe zin").unwrap();
}

#[test]
fn without_a_backup_a_damaged_key_file_is_called_so_and_the_sheet_still_opens() {
    let (home, words) = Home::made();
    home.open().add_person("Noor", &NOOR.into(), 2).unwrap();
    let file = me(&home);
    let whole = fs::read(file.within(&home.vault)).unwrap();
    fs::write(file.within(&home.vault), "geen sleutel").unwrap();
    // Of two counsellors, too: it may be the file of who types.
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-key-damaged");
    home.try_open(NOOR).unwrap();
    let typed = words.words().join(" ");
    let any = Unlock::Any(typed.as_str().into());
    let vault = Vault::unlock_with(&home.vault, any, options()).unwrap();
    assert_eq!(vault.damaged_keys().unwrap(), [file]);
    drop(vault);
    fs::write(file.within(&home.vault), whole).unwrap();
    assert_eq!(error_of(home.try_open("verkeerd")), "error-wrong-passphrase");
    assert!(home.open().damaged_keys().unwrap().is_empty());
}

#[test]
fn a_damaged_file_of_the_sheet_or_of_a_colleague_is_seen_and_never_taken_into_a_backup() {
    let (home, words, _) = newer_than_its_backup();
    let noor = KeyFile::Person(home.try_open(NOOR).unwrap().person());
    for file in [KeyFile::Recovery, noor] {
        fs::write(file.within(&home.vault), "stuk").unwrap();
    }
    let mut vault = home.open();
    assert_eq!(vault.damaged_keys().unwrap(), [KeyFile::Recovery, noor]);
    // What changes who can open it renews the backups too.
    vault.add_person("Yusuf", &"vier korte woorden hier".into(), 2).unwrap();
    vault.back_up(&mut go).unwrap();
    vault.close().unwrap();
    let found = verify(&home, PASSPHRASE);
    assert_eq!(found.keys, [(KeyFile::Recovery, Fault::Damaged), (noor, Fault::Damaged)]);
    assert!(!found.is_sound());
    home.try_open(NOOR).unwrap().close().unwrap();
    home.open_with_words(&words.words().join(" ")).unwrap();
    assert!(home.open().damaged_keys().unwrap().is_empty());
}

#[test]
fn verifying_tells_what_is_wrong_with_each_file_and_changes_nothing() {
    let (home, words, _) = newer_than_its_backup();
    assert!(verify(&home, PASSPHRASE).is_sound());
    let flip = |name: &str, from_end: usize| {
        let mut bytes = fs::read(home.file(name)).unwrap();
        let at = bytes.len() - from_end;
        bytes[at] ^= 1;
        fs::write(home.file(name), bytes).unwrap();
    };

    // A flipped byte: another one than in the backup, and the words prove which.
    let recovery = fs::read(home.file("recovery.age")).unwrap();
    flip("recovery.age", 20);
    let report = verify(&home, PASSPHRASE);
    assert_eq!(report.keys, [(KeyFile::Recovery, Fault::Doubtful)]);
    assert!(!report.is_sound());
    let typed = words.words().join(" ");
    assert!(!verify(&home, &typed).is_sound());
    fs::write(home.file("recovery.age"), recovery).unwrap();
    assert!(verify(&home, &typed).is_sound());

    // Without the key the backups are read all the same, and the vault too.
    let key = fs::read(home.file("vault-key.age")).unwrap();
    fs::write(home.file("vault-key.age"), "stuk").unwrap();
    let report = verify(&home, PASSPHRASE);
    assert_eq!(report.keys, [(KeyFile::Vault, Fault::Damaged)]);
    assert!(report.vault.is_ok() && report.backups[0].1.is_ok() && !report.is_sound());
    assert_eq!(fs::read(home.file("vault-key.age")).unwrap(), b"stuk");
    fs::write(home.file("vault-key.age"), key).unwrap();

    let counter = fs::read(home.file("counter.age")).unwrap();
    fs::remove_file(home.file("counter.age")).unwrap();
    let report = verify(&home, PASSPHRASE);
    assert_eq!(report.saved, Saved::Unknown);
    assert!(!report.is_sound());
    fs::write(home.file("counter.age"), &counter).unwrap();

    let backup = Vault::backups(&home.vault).remove(0).folder;
    let newer = fs::read(home.file("vault.db")).unwrap();
    fs::copy(backup.join("vault.db"), home.file("vault.db")).unwrap();
    let report = verify(&home, PASSPHRASE);
    assert_eq!(report.saved, Saved::Missing(1));
    assert!(!report.is_sound());
    fs::write(home.file("vault.db"), newer).unwrap();

    // A copy has no count beside it, and is sound.
    let with = Some(Unlock::Passphrase(PASSPHRASE.into()));
    let report = Vault::verify(&backup, with, &options()).unwrap();
    assert!(report.is_copy && report.is_sound(), "{report:?}");
}

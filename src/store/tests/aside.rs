//! What a backup replaced lies aside. It forgets, and shuts out, as a backup
//! does.

use super::erasing::everything;
use super::*;
use crate::store::erased::List;
use crate::store::files::Files;
use crate::store::keys::VaultKey;
use crate::store::{Backup, Erasure, backup};

fn go(_: crate::store::Progress) -> bool {
    true
}

fn passphrase() -> Unlock {
    Unlock::Passphrase(PASSPHRASE.into())
}

fn restore(home: &Home, backup: &Backup) -> Vault {
    Vault::restore(&home.vault, backup, passphrase(), options(), &mut go).unwrap()
}

fn aside(home: &Home) -> Vec<Backup> {
    backup::list(&home.file("aside"))
}

/// Two cases, one of them with a canary; a backup of both was put back once.
fn put_back_once() -> (Home, Vault, StreamId) {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    let notes =
        vec![note(case, Class::Shared, "kanariegeel"), note(new_case(), Class::Shared, "mus")];
    vault.append(notes).unwrap();
    vault.save_draft(case, &Field::single("x"), Class::Shared, "kanarieblauw").unwrap();
    let backup = vault.back_up(&mut go).unwrap();
    vault.append(vec![note(case, Class::Confidential, "kanarierood")]).unwrap();
    vault.close().unwrap();
    let vault = restore(&home, &backup);
    assert_eq!(aside(&home).len(), 1);
    (home, vault, case)
}

#[test]
fn erasing_reaches_what_was_set_aside() {
    let (home, mut vault, case) = put_back_once();
    let text = everything(&vault);
    assert_eq!(text.matches("kanariegeel").count(), 3, "here, in the backup, and aside");
    assert_eq!(text.matches("kanarierood").count(), 1, "aside alone");
    let erased = vault.erase(Erasure::Case(case)).unwrap();
    assert_eq!((erased.backups, erased.closed), (2, vec![]));
    let text = everything(&vault);
    assert!(!text.contains("kanarie") && text.contains("mus"));
    vault.close().unwrap();
    // Who puts back what was set aside finds nothing of it either.
    let vault = restore(&home, &aside(&home)[0]);
    assert!(!everything(&vault).contains("kanarie"));
}

#[test]
fn what_is_still_in_the_log_of_what_was_set_aside_is_erased_too() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    let backup = vault.back_up(&mut go).unwrap();
    vault.append(vec![note(case, Class::Shared, "kanariegeel")]).unwrap();
    let killed = Home::empty();
    copy_folder(&home.vault, &killed.vault);
    assert!(fs::metadata(killed.file("vault.db-wal")).unwrap().len() > 0);
    let backup = Backup {
        folder: killed.file("backups").join(backup.folder.file_name().unwrap()),
        ..backup
    };
    let mut vault = restore(&killed, &backup);
    vault.erase(Erasure::Case(case)).unwrap();
    assert!(!everything(&vault).contains("kanarie"));
    assert!(!aside(&killed)[0].folder.join("vault.db-wal").exists());
}

#[test]
fn who_was_removed_opens_nothing_that_was_set_aside() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let yusuf = vault.add_person("Yusuf", &"een andere zin".into(), 2).unwrap();
    let backup = vault.back_up(&mut go).unwrap();
    vault.close().unwrap();
    // A damaged sheet: all key files are set aside before the backup's come.
    fs::write(home.file("recovery.age"), "stuk").unwrap();
    let vault = restore(&home, &backup);
    let folder = aside(&home).remove(0).folder;
    let theirs = folder.join(format!("people/{yusuf}.age"));
    let key_file = fs::read(&theirs).unwrap();
    let opens = |passphrase: &str| {
        Vault::unlock_with(&folder, Unlock::Passphrase(passphrase.into()), options()).map(drop)
    };
    opens("een andere zin").unwrap();
    let vault = vault.remove_person(yusuf, &mut go).unwrap();
    assert!(!theirs.exists());
    // Even with their own file put back.
    fs::write(&theirs, key_file).unwrap();
    assert_eq!(error_of(opens("een andere zin")), "error-foreign");
    fs::remove_file(&theirs).unwrap();
    opens(PASSPHRASE).unwrap();
    drop(vault);
}

#[test]
fn an_old_passphrase_and_an_old_sheet_open_nothing_that_was_set_aside() {
    let (home, old_words) = Home::made();
    let vault = home.open();
    let backup = vault.back_up(&mut go).unwrap();
    vault.close().unwrap();
    fs::write(home.file("vault-key.age"), "stuk").unwrap();
    restore(&home, &backup).close().unwrap();
    let mut vault = restore(&home, &backup);
    let [second, first] = [0, 1].map(|place| aside(&home)[place].folder.clone());
    assert!(second.join("vault.db").exists() && first.join("vault.db").exists());
    vault.change_passphrase(&PASSPHRASE.into(), &"nieuwe zin".into(), 2).unwrap();
    vault.renew_recovery(&RecoveryWords::draw(), 2).unwrap();
    for folder in [&first, &second] {
        let error = error_of(Vault::unlock_with(folder, passphrase(), options()));
        assert_eq!(error, "error-wrong-passphrase", "{folder:?}");
    }
    // The key of the first was damaged: nobody opens it.
    let new = || Unlock::Passphrase("nieuwe zin".into());
    assert_eq!(error_of(Vault::unlock_with(&first, new(), options())), "error-damaged");
    Vault::unlock_with(&second, new(), options()).unwrap();
    let old_sheet = Unlock::Recovery(old_words.words().join(" "));
    let error = error_of(Vault::unlock_with(&second, old_sheet, options()));
    assert_eq!(error, "error-wrong-recovery-words");
}

#[test]
fn nothing_takes_the_place_of_what_was_set_aside_in_the_same_second() {
    let (home, vault, _) = put_back_once();
    drop(vault);
    let first = fs::read(aside(&home)[0].folder.join("vault.db")).unwrap();
    drop(restore(&home, &Vault::backups(&home.vault)[0]));
    let both = aside(&home);
    assert_eq!(both.len(), 2);
    assert_eq!(fs::read(both[1].folder.join("vault.db")).unwrap(), first);
}

#[test]
fn what_does_not_open_is_named_and_holds_up_nothing() {
    let (home, mut vault, case) = put_back_once();
    let set_aside = aside(&home).remove(0);
    // A damaged page deep inside, and a key that nobody has.
    let path = set_aside.folder.join("vault.db");
    let mut bytes = fs::read(&path).unwrap();
    for page in 1..bytes.len() / 4096 {
        bytes[page * 4096 + 99] ^= 1;
    }
    fs::write(&path, bytes).unwrap();
    let lost = home.file("aside/2026-01-02T030405");
    fs::create_dir_all(&lost).unwrap();
    fs::copy(home.file("vault.db"), lost.join("vault.db")).unwrap();
    let stranger = age::x25519::Identity::generate();
    let key = VaultKey::generate(Uuid::now_v7());
    let people = crate::store::recipient::Recipients {
        revision: 1,
        all: vec![crate::store::recipient::Recipient::new(
            crate::domain::id::PersonId(Uuid::now_v7()),
            crate::store::recipient::Role::Person,
            &stranger.to_public(),
        )],
    };
    fs::write(lost.join("vault-key.age"), key.seal(&people).unwrap()).unwrap();

    let erased = vault.erase(Erasure::Case(case)).unwrap();
    assert_eq!(erased.backups, 1, "the backup");
    let closed: Vec<_> = erased.closed.iter().map(|copy| copy.folder.clone()).collect();
    assert_eq!(closed, [set_aside.folder.clone(), lost.clone()]);
    vault.close().unwrap();

    let report = Vault::verify(&home.vault, Some(passphrase()), &options()).unwrap();
    assert!(report.is_sound(), "{report:?}");
    let told: Vec<_> = report.aside.iter().map(|one| (one.folder.clone(), one.opens)).collect();
    assert_eq!(told, [(lost, Some(false)), (set_aside.folder, Some(false))]);
    assert_eq!(report.aside[0].since.unwrap().to_string(), "2026-01-02 03:04:05");

    // Also where the list says that copies are still to be put right.
    let vault = home.open();
    let people = crate::store::recipient::Recipients::of(&vault.db).unwrap();
    let mut written = List::read(&home.file("backups"), &vault.identity).unwrap().unwrap();
    written.set_carried(false);
    written.write(&home.file("backups"), &people).unwrap();
    vault.close().unwrap();
    home.open();
}

#[test]
fn a_copy_of_another_vault_that_somebody_laid_aside_keeps_its_keys() {
    let (home, vault, _) = put_back_once();
    let (other, _) = Home::made();
    let guest = home.file("aside/2026-01-02T030405");
    copy_folder(&other.vault, &guest);
    backup::renew_keys(&vault).unwrap();
    Vault::unlock_with(&guest, passphrase(), options()).unwrap();
    let files = Files(guest);
    assert_eq!(fs::read(files.recovery()).unwrap(), fs::read(other.file("recovery.age")).unwrap());
}

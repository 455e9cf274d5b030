//! The list of what was erased is damaged, cut or gone: nothing comes back.

use super::erasing::everything;
use super::*;
use crate::store::erased::List;
use crate::store::{Backup, Erasure, Progress};

fn go(_: Progress) -> bool {
    true
}

fn passphrase() -> Unlock {
    Unlock::Passphrase(PASSPHRASE.into())
}

/// A vault in which a case was erased, a note of another, and what lay
/// elsewhere meanwhile: a backup and a stick from before.
struct Forgot {
    home: Home,
    before: Home,
    stick: tempfile::TempDir,
}

fn forgot() -> Forgot {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let (gone, stays) = (new_case(), new_case());
    let written = vault
        .append(vec![
            note(stays, Class::Shared, "kanarieblauw"),
            note(gone, Class::Shared, "kanariegeel"),
            note(stays, Class::Shared, "mus"),
        ])
        .unwrap();
    vault.back_up(&mut go).unwrap();
    let stick = tempfile::tempdir().unwrap();
    let _ = vault.copy_to(stick.path(), &mut go);
    vault.rest().unwrap();
    let before = Home::empty();
    copy_folder(&home.vault, &before.vault);
    vault.erase(Erasure::Case(gone)).unwrap();
    vault.erase(Erasure::Events(vec![written[0].id])).unwrap();
    vault.close().unwrap();
    Forgot { home, before, stick }
}

type Harm = (&'static str, fn(&Path));

/// What can happen to the list.
const HARM: [Harm; 5] = [
    ("flipped", |list| {
        let mut bytes = fs::read(list).unwrap();
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        fs::write(list, bytes).unwrap();
    }),
    ("cut", |list| {
        let bytes = fs::read(list).unwrap();
        fs::write(list, &bytes[..bytes.len() / 2]).unwrap();
    }),
    ("empty", |list| fs::write(list, "").unwrap()),
    ("deleted", |list| fs::remove_file(list).unwrap()),
    ("sealed to a stranger", |list| {
        let stranger = age::x25519::Identity::generate().to_public();
        fs::write(list, crate::store::keys::seal(b"{}", &[stranger]).unwrap()).unwrap();
    }),
];

fn nothing_came_back(vault: &Vault, when: &str) {
    let text = everything(vault);
    assert!(!text.contains("kanarie"), "{when}: it is back");
    assert!(text.contains("mus"), "{when}: the rest is there");
}

fn restored(home: &Home, backup: &Backup) -> Vault {
    Vault::restore(&home.vault, backup, passphrase(), options(), &mut go).unwrap()
}

#[test]
fn nothing_comes_back_from_a_backup_or_a_stick_when_the_list_is_lost() {
    for (what, harm) in HARM {
        let Forgot { home, before, stick } = forgot();
        harm(&List::path(&home.file("backups")));
        // Nothing here knows but the vault itself.
        for backup in Vault::backups(&home.vault) {
            fs::remove_dir_all(backup.folder).unwrap();
        }
        let older = Vault::backups(&before.vault).remove(0);
        let vault = restored(&home, &older);
        nothing_came_back(&vault, what);
        assert!(!vault.erased_may_be_back(), "{what}: the vault itself knew");
        vault.close().unwrap();

        harm(&List::path(&home.file("backups")));
        let vault = restored(&home, &Vault::copies_at(stick.path())[0]);
        nothing_came_back(&vault, what);
        vault.close().unwrap();

        // An older database by hand, and only what was set aside still knows.
        harm(&List::path(&home.file("backups")));
        fs::copy(before.file("vault.db"), home.file("vault.db")).unwrap();
        fs::copy(before.file("vault-key.age"), home.file("vault-key.age")).unwrap();
        let vault = home.open();
        nothing_came_back(&vault, what);
    }
}

#[test]
fn an_older_list_in_its_place_is_noticed_and_brings_nothing_back() {
    let Forgot { home, before, stick } = forgot();
    let old = || {
        fs::copy(List::path(&before.file("backups")), List::path(&home.file("backups"))).unwrap();
    };
    old();
    let report = Vault::verify(&home.vault, Some(passphrase()), &options()).unwrap();
    assert!(report.list.is_err());
    let older = Vault::backups(&before.vault).remove(0);
    for copy in [older, Vault::copies_at(stick.path()).remove(0)] {
        old();
        let vault = restored(&home, &copy);
        nothing_came_back(&vault, "an older list");
        vault.close().unwrap();
    }
}

#[test]
fn a_lost_list_is_written_anew_when_the_vault_is_opened() {
    for (what, harm) in HARM {
        let Forgot { home, .. } = forgot();
        let path = List::path(&home.file("backups"));
        let vault = home.open();
        let whole = List::read(&home.file("backups"), &vault.identity).unwrap().unwrap();
        vault.close().unwrap();
        harm(&path);
        let report = Vault::verify(&home.vault, Some(passphrase()), &options()).unwrap();
        assert!(report.list.is_err() && !report.is_sound(), "{what}");
        let vault = home.open();
        let anew = List::read(&home.file("backups"), &vault.identity).unwrap().unwrap();
        let cases = |list: &List| list.cases().map(|(case, _)| case).collect::<Vec<_>>();
        assert_eq!(cases(&anew), cases(&whole), "{what}");
        assert!(anew.is_carried(), "{what}");
        vault.close().unwrap();
        let report = Vault::verify(&home.vault, Some(passphrase()), &options()).unwrap();
        assert!(report.is_sound(), "{what}: {report:?}");
    }
}

#[test]
fn where_nothing_knows_what_was_erased_it_is_said() {
    for (what, harm) in HARM {
        let Forgot { home, before, .. } = forgot();
        harm(&List::path(&home.file("backups")));
        fs::write(home.file("vault.db"), "stuk ".repeat(5_000)).unwrap();
        let older = Vault::backups(&before.vault).remove(0);
        let vault = restored(&home, &older);
        assert!(vault.erased_may_be_back(), "{what}");
        fs::remove_dir_all(home.file("aside")).unwrap();
        // The backups were emptied, and know most of it.
        nothing_came_back(&vault, what);
        vault.close().unwrap();
        assert!(!home.open().erased_may_be_back(), "said once");
    }
    // Where the list is there, or nothing ever was, nobody is alarmed.
    let Forgot { home, before, stick } = forgot();
    fs::write(home.file("vault.db"), "stuk ".repeat(5_000)).unwrap();
    let vault = restored(&home, &Vault::backups(&before.vault)[0]);
    assert!(!vault.erased_may_be_back());
    fs::remove_dir_all(home.file("aside")).unwrap();
    nothing_came_back(&vault, "whole list");
    let other = Home::empty();
    assert!(!restored(&other, &Vault::copies_at(stick.path())[0]).erased_may_be_back());
}

#[test]
fn a_vault_with_backups_has_a_list_even_where_nothing_was_erased() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    vault.append(vec![note(new_case(), Class::Shared, "mus")]).unwrap();
    assert!(!List::path(&home.file("backups")).exists());
    let backup = vault.back_up(&mut go).unwrap();
    assert!(List::path(&home.file("backups")).exists());
    vault.close().unwrap();
    fs::write(home.file("vault.db"), "stuk ".repeat(5_000)).unwrap();
    assert!(!restored(&home, &backup).erased_may_be_back());
}

#[test]
fn a_list_that_was_cut_is_noticed() {
    let Forgot { home, .. } = forgot();
    let vault = home.open();
    let folder = home.file("backups");
    let whole = fs::read(List::path(&folder)).unwrap();
    List::read(&folder, &vault.identity).unwrap().unwrap();
    for length in 0..whole.len() {
        fs::write(List::path(&folder), &whole[..length]).unwrap();
        assert!(List::read(&folder, &vault.identity).is_err(), "cut at {length}");
    }
}

#[test]
fn half_a_working_note_fades_here_and_in_backups_whoever_typed_it() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    vault.append(vec![note(case, Class::Shared, "mus")]).unwrap();
    vault.add_person("Yusuf", &"een andere zin".into(), 2).unwrap();
    let typed = [("a", Class::Private), ("b", Class::Shared)];
    for (field, class) in typed {
        vault.save_draft(case, &Field::single(field), class, "half").unwrap();
    }
    vault.back_up(&mut go).unwrap();
    vault.close().unwrap();

    let mut vault = home.try_open("een andere zin").unwrap();
    let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    assert!(!vault.has_old_drafts(day("2026-11-23")).unwrap());
    assert!(vault.has_old_drafts(day("2026-11-24")).unwrap());
    let what = Erasure::Outdated { events: Vec::new(), typed_before: day("2026-11-24") };
    assert_eq!(vault.erase(what).unwrap().backups, 1);
    vault.close().unwrap();
    let count = |db: &rusqlite::Connection, class: &str| -> i64 {
        let sql = "SELECT count(*) FROM draft WHERE class = ?1";
        db.query_row(sql, [class], |row| row.get(0)).unwrap()
    };
    let vault = home.open();
    let files = crate::store::files::Files(Vault::backups(&home.vault).remove(0).folder);
    let (_, backup) = crate::store::backup::look(&files, &vault.identity, true).unwrap();
    for db in [&vault.db, &backup] {
        assert_eq!((count(db, "private"), count(db, "shared")), (0, 1));
    }
    // What is typed from now on is kept.
    let mut vault = vault;
    vault.save_draft(case, &Field::single("a"), Class::Private, "weer half").unwrap();
    let later = at("2026-11-25T10:00:00+01:00");
    let mut vault = vault.with_now(later);
    vault.save_draft(case, &Field::single("a"), Class::Private, "weer half").unwrap();
    vault.close().unwrap();
    assert_eq!(home.open().drafts(case).unwrap().len(), 2);
}

#[test]
fn a_list_of_a_hundred_thousand_fits_and_one_without_end_is_not_read_to_its_end() {
    let (home, _) = Home::made();
    let vault = home.open();
    let people = crate::store::recipient::Recipients::of(&vault.db).unwrap();
    let mut list = List::default();
    list.add_events((0..100_000).map(|_| EventId(Uuid::now_v7())));
    let backups = home.file("backups");
    list.write(&backups, &people).unwrap();
    assert_eq!(List::read(&backups, &vault.identity).unwrap(), Some(list));
    // Much more than the memory that this may take; on disk it is a hole.
    let file = fs::OpenOptions::new().write(true).open(List::path(&backups)).unwrap();
    file.set_len(1 << 33).unwrap();
    assert_eq!(error_of(List::read(&backups, &vault.identity)), "error-damaged");
    fs::remove_file(List::path(&backups)).unwrap();
}

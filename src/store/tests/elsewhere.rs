//! Copies in places that somebody chose: erasing reaches them, or they have a
//! day; and what comes along when a copy is put back.

use chrono::NaiveDate;
use tempfile::TempDir;

use super::erasing::dump;
use super::*;
use crate::store::files::Files;
use crate::store::{Copy, Erased, Erasure, backup};

fn go(_: crate::store::Progress) -> bool {
    true
}

/// A vault with a note, and a copy of it in a folder on a "stick".
fn copied() -> (Home, Vault, TempDir, EventId) {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let written = vault.append(vec![note(new_case(), Class::Shared, "kanariegeel")]).unwrap();
    let stick = tempfile::tempdir().unwrap();
    let _ = vault.copy_to(&stick.path().join("usb"), &mut go);
    (home, vault, stick, written[0].id)
}

fn day(day: u32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, month, day)
}

fn erase(vault: &mut Vault, what: EventId) -> Erased {
    vault.erase(Erasure::Events(vec![what])).unwrap()
}

fn only(vault: &Vault) -> Copy {
    let mut copies = vault.copies().unwrap();
    assert_eq!(copies.len(), 1);
    copies.remove(0)
}

#[test]
fn what_is_erased_goes_at_once_from_a_copy_that_can_be_reached() {
    let (home, mut vault, stick, written) = copied();
    let erased = erase(&mut vault, written);
    assert_eq!(erased.elsewhere, [], "nothing is left to do by hand");
    assert_eq!(only(&vault).gone_by, None);
    let copies = Vault::copies_at(&stick.path().join("usb"));
    let files = Files(copies[0].folder.clone());
    let (_, db) = backup::look(&files, &vault.identity, true).unwrap();
    assert!(!dump(&db).contains("kanarie"));
    vault.close().unwrap();
    assert_eq!(only(&home.open()).gone_by, None, "and that is remembered");
}

#[test]
fn a_copy_that_is_away_has_a_month_and_a_later_wish_does_not_move_its_day() {
    let (home, mut vault, stick, written) = copied();
    let second = vault.append(vec![note(new_case(), Class::Shared, "mus")]).unwrap()[0].id;
    // The stick is pulled out.
    fs::rename(stick.path().join("usb"), stick.path().join("away")).unwrap();
    let erased = erase(&mut vault, written);
    assert_eq!(erased.elsewhere.len(), 1);
    assert_eq!(erased.elsewhere[0].gone_by, day(23, 12));
    assert!(!stick.path().join("usb").exists(), "nothing is laid where the stick was");
    let mut vault = vault.with_now(at("2026-12-01T10:00:00+01:00"));
    erase(&mut vault, second);
    assert_eq!(only(&vault).gone_by, day(23, 12));
    vault.close().unwrap();
    let mut vault = home.open().with_now(at("2026-12-02T10:00:00+01:00"));
    assert_eq!(only(&vault).gone_by, day(23, 12), "it is remembered");

    // The stick is back, and gets a new copy.
    fs::rename(stick.path().join("away"), stick.path().join("usb")).unwrap();
    let _ = vault.copy_to(&stick.path().join("usb"), &mut go);
    assert_eq!(only(&vault).gone_by, None);
    for copy in Vault::copies_at(&stick.path().join("usb")) {
        let (_, db) = backup::look(&Files(copy.folder), &vault.identity, true).unwrap();
        assert!(!dump(&db).contains("kanarie"));
    }
}

/// Somebody moved the copies out of their folder.
#[test]
fn copies_that_lie_elsewhere_in_a_place_are_not_called_put_right() {
    let (_home, mut vault, stick, written) = copied();
    let place = stick.path().join("usb");
    let copy = Vault::copies_at(&place).remove(0).folder;
    fs::rename(&copy, place.join(copy.file_name().unwrap())).unwrap();
    fs::remove_dir_all(backup::at_place(&place)).unwrap();
    erase(&mut vault, written);
    assert_eq!(only(&vault).gone_by, day(23, 12));
    assert!(!backup::at_place(&place).exists());
}

#[test]
fn a_copy_that_was_destroyed_is_taken_off_the_list() {
    let (_home, mut vault, stick, _) = copied();
    let place = stick.path().join("usb").display().to_string();
    vault.forget_copy(&place).unwrap();
    assert_eq!(vault.copies().unwrap(), []);
}

#[test]
fn working_notes_that_fade_ask_nobody_for_a_stick() {
    let (_home, mut vault, stick, written) = copied();
    fs::rename(stick.path().join("usb"), stick.path().join("away")).unwrap();
    let typed_before = day(1, 11).unwrap();
    vault.erase(Erasure::Outdated { events: vec![written], typed_before }).unwrap();
    assert_eq!(only(&vault).gone_by, None);
}

#[test]
fn a_copy_on_the_disk_of_the_vault_is_known_but_protects_nobody() {
    let (_home, vault, stick, _) = copied();
    let copy = only(&vault);
    if vault.is_same_disk(&copy) {
        assert_eq!(vault.days_without_copy().unwrap(), None);
        fs::remove_dir_all(stick.path().join("usb")).unwrap();
        assert!(!vault.is_same_disk(&copy), "a disk that is away is another one");
    }
}

#[test]
fn counsellors_settings_and_copies_come_along_when_a_backup_is_put_back() {
    let (home, mut vault, _stick, _) = copied();
    let backup = vault.back_up(&mut go).unwrap();
    vault.add_person("Yusuf", &"een andere zin".into(), 2).unwrap();
    let off = NewEvent {
        stream: vault.stream(),
        stream_kind: StreamKind::Vault,
        field: Some(Field::single("setting/working-notes")),
        replaces: Vec::new(),
        body: Body::SettingChosen { value: "off".into() },
        ..note(vault.stream(), Class::Shared, "")
    };
    vault.append(vec![off]).unwrap();
    let case = new_case();
    vault.append(vec![note(case, Class::Shared, "na de kopie")]).unwrap();
    let (own, copies) = (vault.events(vault.stream()).unwrap(), vault.copies().unwrap());
    vault.close().unwrap();
    let with = Unlock::Passphrase(PASSPHRASE.into());
    let vault = Vault::restore(&home.vault, &backup, with, options(), &mut go).unwrap();
    assert_eq!(vault.events(vault.stream()).unwrap(), own);
    assert_eq!(vault.copies().unwrap(), copies);
    assert!(vault.people().unwrap().iter().any(|one| one.name.as_deref() == Some("Yusuf")));
    assert_eq!(vault.events(case).unwrap(), [], "of clients it is what the backup holds");
}

#[test]
fn a_copy_of_before_somebody_had_access_says_so() {
    let (home, mut vault, stick, _) = copied();
    vault.add_person("Yusuf", &"een andere zin".into(), 2).unwrap();
    vault.close().unwrap();
    let vault = home.try_open("een andere zin").unwrap();
    let copy = Vault::copies_at(&stick.path().join("usb")).remove(0);
    assert_eq!(error_of(vault.preview(&copy)), "error-backup-foreign");
}

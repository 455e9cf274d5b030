//! Backups: made, kept, opened elsewhere, put back.

use chrono::NaiveDate;

use super::*;
use crate::domain::answer::{Answer, Value};
use crate::domain::id::FactId;
use crate::store::{Backup, Preview, Saved};

fn called(case: StreamId, name: &str) -> NewEvent {
    NewEvent {
        field: Some(Field::answer(&FactId::new("called"))),
        body: Body::AnswerGiven {
            answer: Answer::Known(Value::Text(name.into())),
            own_words: None,
            question: 1,
        },
        ..note(case, Class::Shared, "")
    }
}

fn go(_: crate::store::Progress) -> bool {
    true
}

fn newest(home: &Home) -> Backup {
    Vault::backups(&home.vault).remove(0)
}

fn passphrase() -> Unlock {
    Unlock::Passphrase(PASSPHRASE.into())
}

#[test]
fn a_backup_says_what_is_in_it_and_comes_back_whole() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    vault
        .append(vec![
            called(case, "Selam"),
            note(case, Class::Shared, "een"),
            note(case, Class::Private, "twee"),
        ])
        .unwrap();
    assert!(vault.backup_is_due().unwrap());
    let backup = vault.back_up(&mut go).unwrap();
    assert!(!vault.backup_is_due().unwrap(), "at most daily");
    let expected = Preview {
        clients: vec!["Selam".into()],
        cases: 1,
        notes: 2,
        until: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(10, 0, 0),
    };
    assert_eq!(vault.preview(&backup).unwrap(), expected);
    let events = vault.events(case).unwrap();
    let device = vault.device();
    vault.append(vec![note(case, Class::Shared, "na de kopie")]).unwrap();
    vault.close().unwrap();

    // The rehearsal: the vault is ruined, and nothing but the backup is left.
    fs::write(home.file("vault.db"), "stuk ".repeat(5_000)).unwrap();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-damaged");
    assert_eq!(Vault::preview_with(&newest(&home), passphrase(), &options()).unwrap(), expected);
    let vault =
        Vault::restore(&home.vault, &newest(&home), passphrase(), options(), &mut go).unwrap();
    assert_eq!(vault.events(case).unwrap(), events);
    assert_ne!(vault.device(), device, "two copies never write the same number");
    assert_eq!(vault.saved(), Saved::All, "what was put back on purpose is not missing");
    vault.close().unwrap();
    assert_eq!(home.open().events(case).unwrap(), events);
    let aside = fs::read_dir(home.file("aside")).unwrap().next().unwrap().unwrap().path();
    assert!(
        fs::read(aside.join("vault.db")).unwrap().starts_with(b"stuk"),
        "set aside, not deleted"
    );
}

#[test]
fn a_copy_opens_on_another_computer_with_the_sheet_alone() {
    let (home, words) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    vault.append(vec![note(case, Class::Private, "voor mij")]).unwrap();
    let stick = tempfile::tempdir().unwrap();
    match vault.copy_to(stick.path(), &mut go) {
        Ok(_) => assert_eq!(vault.days_without_copy().unwrap(), Some(0)),
        Err(error) => {
            assert_eq!(error.id(), "error-same-disk", "here everything lies on one disk");
            assert_eq!(vault.days_without_copy().unwrap(), None);
        }
    }
    vault.close().unwrap();
    drop(home);

    let elsewhere = Home::empty();
    let copy = Vault::copies_at(stick.path()).remove(0);
    let sheet = || Unlock::Recovery(words.words().join(" "));
    assert_eq!(Vault::preview_with(&copy, sheet(), &options()).unwrap().notes, 1);
    let vault = Vault::restore(&elsewhere.vault, &copy, sheet(), options(), &mut go).unwrap();
    assert_eq!(vault.events(case).unwrap()[0].body, Body::NoteWritten { text: "voor mij".into() });
    drop(vault);
    elsewhere.open();
}

#[test]
fn a_week_without_a_copy_on_another_disk_is_counted() {
    let (home, _) = Home::made();
    let vault = home.open();
    vault
        .db
        .execute("INSERT INTO copy VALUES ('/media/stick', '2026-11-15T10:00:00')", [])
        .unwrap();
    assert_eq!(vault.days_without_copy().unwrap(), Some(8));
    assert_eq!(vault.copies().unwrap()[0].place, "/media/stick");
}

#[test]
fn old_backups_go_and_a_stopped_one_leaves_all_others() {
    let (home, _) = Home::made();
    let case = new_case();
    for day in 1..=12 {
        let now = at(&format!("2026-11-{day:02}T17:00:00+01:00"));
        let mut vault = home.open().with_now(now);
        vault.append(vec![note(case, Class::Shared, "dag")]).unwrap();
        assert!(vault.backup_is_due().unwrap());
        vault.back_up(&mut go).unwrap();
    }
    let kept = Vault::backups(&home.vault);
    assert!((7..=9).contains(&kept.len()), "{}", kept.len());
    assert!(kept.is_sorted_by(|one, two| one.made > two.made));
    let mut vault = home.open();
    vault.append(vec![note(case, Class::Shared, &"woord ".repeat(400_000))]).unwrap();
    assert_eq!(error_of(vault.back_up(&mut |_| false)), "error-stopped");
    assert_eq!(Vault::backups(&home.vault), kept);
    fs::create_dir(home.file("backups/.making-2026-11-01T000000")).unwrap();
    vault.back_up(&mut go).unwrap();
    let hidden = fs::read_dir(home.file("backups")).unwrap().filter_map(Result::ok);
    assert_eq!(hidden.filter(|e| e.file_name().to_string_lossy().starts_with('.')).count(), 0);
}

/// The last thing that is heard is that everything was looked at.
#[test]
fn whoever_stops_at_the_very_end_has_no_copy() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    vault.append(vec![note(new_case(), Class::Shared, "mus")]).unwrap();
    let mut heard = 0;
    vault
        .back_up(&mut |_| {
            heard += 1;
            true
        })
        .unwrap();
    let before = Vault::backups(&home.vault);
    let vault = vault.with_now(at("2026-11-24T17:00:00+01:00"));
    for stop_at in 1..=heard {
        let mut now = 0;
        let stopped = vault.back_up(&mut |_| {
            now += 1;
            now < stop_at
        });
        assert_eq!(error_of(stopped), "error-stopped", "{stop_at} of {heard}");
        assert_eq!(Vault::backups(&home.vault), before);
    }
}

#[test]
fn a_damaged_backup_is_called_so_and_changes_nothing() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    vault.append(vec![note(new_case(), Class::Shared, &"woord ".repeat(3000))]).unwrap();
    let backup = vault.back_up(&mut go).unwrap();
    vault.close().unwrap();
    let whole = fs::read(backup.folder.join("vault.db")).unwrap();
    // The first bytes are the salt, which our raw key brings itself.
    for place in (17..whole.len()).step_by(whole.len() / 9) {
        let mut changed = whole.clone();
        changed[place] ^= 1;
        fs::write(backup.folder.join("vault.db"), changed).unwrap();
        let restored = Vault::restore(&home.vault, &backup, passphrase(), options(), &mut go);
        assert_eq!(error_of(restored), "error-backup-damaged", "byte {place}");
        assert!(!home.file("aside").exists());
    }
    home.open();
}

#[test]
fn a_backup_of_another_vault_does_not_take_this_ones_place() {
    let (home, _) = Home::made();
    let (other, _) = Home::made();
    let backup = other.open().back_up(&mut go).unwrap();
    let restored = Vault::restore(&home.vault, &backup, passphrase(), options(), &mut go);
    assert_eq!(error_of(restored), "error-foreign");
    home.open();
}

#[test]
fn who_came_after_the_backup_still_opens_what_was_put_back() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let backup = vault.back_up(&mut go).unwrap();
    vault.add_person("Yusuf", &"een andere zin".into(), 2).unwrap();
    vault.close().unwrap();
    Vault::restore(&home.vault, &backup, passphrase(), options(), &mut go)
        .unwrap()
        .close()
        .unwrap();
    let mut vault = home.try_open("een andere zin").unwrap();
    // And is not forgotten when the next one comes.
    vault.add_person("Noor", &"een derde zin".into(), 2).unwrap();
    drop(vault);
    for passphrase in [PASSPHRASE, "een andere zin", "een derde zin"] {
        home.try_open(passphrase).unwrap();
    }
}

#[test]
fn copying_hears_how_far_it_is() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    vault.append(vec![note(new_case(), Class::Shared, &"woord ".repeat(500_000))]).unwrap();
    let mut heard = Vec::new();
    vault
        .back_up(&mut |at| {
            heard.push((at.done, at.total));
            true
        })
        .unwrap();
    assert!(heard.len() > 2 && heard.is_sorted(), "{heard:?}");
    let (done, total) = *heard.last().unwrap();
    assert_eq!(done, total);
}

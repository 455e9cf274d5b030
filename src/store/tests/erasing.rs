//! What was erased is nowhere, and does not come back.

use super::*;
use crate::store::Erasure;
use crate::store::erased::List;

fn go(_: crate::store::Progress) -> bool {
    true
}

/// Everything that the databases of a vault, of its backups and of what was
/// set aside hold, as text.
pub fn everything(vault: &Vault) -> String {
    let mut text = dump(&vault.db);
    for backup in crate::store::backup::here(&vault.files) {
        let files = crate::store::files::Files(backup.folder);
        let (_, db) = crate::store::backup::look(&files, &vault.identity, true).unwrap();
        text += &dump(&db);
    }
    text
}

pub fn dump(db: &rusqlite::Connection) -> String {
    use std::fmt::Write;

    use rusqlite::types::ValueRef;
    let mut text = String::new();
    for table in ["event", "draft", "vault", "recipient", "copy", "sealed_to"] {
        let mut query = db.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = query.column_count();
        let mut rows = query.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                match row.get_ref(column).unwrap() {
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                        text += &String::from_utf8_lossy(bytes);
                    }
                    other => write!(text, "{other:?}").unwrap(),
                }
                text.push('\n');
            }
        }
    }
    text
}

#[test]
fn an_erased_case_is_in_no_row_and_no_backup_and_stays_away() {
    let (home, words) = Home::made();
    let mut vault = home.open();
    let (gone, stays) = (new_case(), new_case());
    let words_in_it = ["kanariegeel", "kanarieblauw", "kanarierood"];
    vault
        .append(vec![
            note(gone, Class::Shared, words_in_it[0]),
            note(gone, Class::Confidential, words_in_it[1]),
            note(stays, Class::Shared, "mus"),
        ])
        .unwrap();
    vault.save_draft(gone, &Field::single("x"), Class::Shared, words_in_it[2]).unwrap();
    vault.back_up(&mut go).unwrap();
    // A copy from before, where the app cannot reach it.
    let before = Home::empty();
    copy_folder(&home.vault, &before.vault);
    let text = everything(&vault);
    assert!(words_in_it.iter().all(|word| text.matches(word).count() == 2), "the dump sees");

    let erased = vault.erase(Erasure::Case(gone)).unwrap();
    assert_eq!((erased.events, erased.backups), (2, 1));
    let nothing_left = |vault: &Vault| {
        let text = everything(vault);
        words_in_it.iter().all(|word| !text.contains(word)) && text.contains("mus")
    };
    assert!(nothing_left(&vault));
    assert_eq!(vault.cases().unwrap(), [stays]);
    let tombs = vault.events(gone).unwrap();
    assert_eq!(tombs.len(), 2);
    assert!(tombs.iter().all(|event| {
        event.body == Body::Erased
            && event.field.is_none()
            && event.actor.0.is_nil()
            && event.at.to_string() == "1970-01-01 00:00:00"
    }));
    assert_eq!(vault.newest().unwrap().unwrap().to_string(), "2026-11-23 10:00:00");
    vault.close().unwrap();

    // An older database put back by hand, and an older copy restored.
    fs::copy(before.file("vault.db"), home.file("vault.db")).unwrap();
    let _ = fs::remove_file(home.file("vault.db-wal"));
    let vault = home.open();
    assert!(nothing_left(&vault));
    vault.close().unwrap();
    let older = Vault::backups(&before.vault).remove(0);
    let sheet = Unlock::Recovery(words.words().join(" "));
    let vault = Vault::restore(&home.vault, &older, sheet, options(), &mut go).unwrap();
    assert!(nothing_left(&vault));
}

#[test]
fn an_erased_note_goes_with_all_its_versions_and_drafts() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    let first = vault.append(vec![note(case, Class::Private, "kanariegeel")]).unwrap().remove(0);
    let field = first.field.clone().unwrap();
    let second = NewEvent {
        field: first.field.clone(),
        replaces: vec![first.id],
        ..note(case, Class::Shared, "kanarieblauw")
    };
    vault.append(vec![second, note(case, Class::Shared, "mus")]).unwrap();
    vault.save_draft(case, &field, Class::Shared, "kanarierood").unwrap();
    let folded = crate::domain::case::Case::from_events(case, vault.events(case).unwrap());
    let ids = crate::domain::erasing::of_field(&folded, &field);
    assert_eq!(ids.len(), 2);
    assert_eq!(vault.erase(Erasure::Events(ids.clone())).unwrap().events, 2);
    let text = everything(&vault);
    assert!(!text.contains("kanarie") && text.contains("mus"));
    assert_eq!(vault.erase(Erasure::Events(ids)).unwrap().events, 0, "twice is once");
    assert!(vault.drafts(case).unwrap().is_empty());
}

#[test]
fn a_stop_after_the_list_is_made_up_for_at_the_next_start() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    let written = vault.append(vec![note(case, Class::Shared, "kanariegeel")]).unwrap();
    vault.back_up(&mut go).unwrap();
    let copy = Home::empty();
    vault.rest().unwrap();
    copy_folder(&home.vault, &copy.vault);
    vault.erase(Erasure::Events(vec![written[0].id])).unwrap();
    // The list was written, and nothing else: as after a power cut.
    let list = List::path(&copy.file("backups"));
    let mut half = List::read(&home.file("backups"), &vault.identity).unwrap().unwrap();
    half.set_carried(false);
    half.write(&copy.file("backups"), &crate::store::recipient::Recipients::of(&vault.db).unwrap())
        .unwrap();
    assert!(list.exists());
    assert!(!everything(&copy.open()).contains("kanarie"));
}

#[test]
fn an_erased_note_stays_erased_in_a_copy_elsewhere_at_the_next_copy() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    let written = vault.append(vec![note(case, Class::Shared, "kanariegeel")]).unwrap();
    let stick = tempfile::tempdir().unwrap();
    let _ = vault.copy_to(stick.path(), &mut go);
    vault.erase(Erasure::Events(vec![written[0].id])).unwrap();
    let mut vault = vault.with_now(at("2026-11-24T10:00:00+01:00"));
    let _ = vault.copy_to(stick.path(), &mut go);
    let copies = Vault::copies_at(stick.path());
    assert_eq!(copies.len(), 2);
    for copy in copies {
        let files = crate::store::files::Files(copy.folder);
        let (_, db) = crate::store::backup::look(&files, &vault.identity, true).unwrap();
        assert!(!dump(&db).contains("kanarie"));
    }
}

//! Key files that are damaged or gone, and what `goede-start verify` says of
//! them, of the count and of a stick: to the user's end.

use std::fs;

use goede_start::domain::answer::Class;
use goede_start::domain::event::{Body, NewEvent, StreamKind};
use goede_start::store::Vault;

use crate::copies::{Home, a_key_file, quit, say, unlock, verify, verify_in};
use crate::harness::{Laptop, Window};

#[test]
fn without_a_backup_a_damaged_key_file_leads_to_the_sheet_and_only_last_to_a_copy() {
    let (home, window) = Home::with("Hoda");
    quit(window);
    fs::remove_dir_all(home.vault().join("backups")).unwrap();
    fs::write(a_key_file(&home.vault()), "geen sleutel").unwrap();
    let mut window = Window::open(home.start());
    assert!(!window.ids().iter().any(|id| id.contains("unlock-restore")));
    unlock(&mut window);
    window.expect(&say("error-key-damaged"));
    let ids = window.ids();
    let at = |name: &str| ids.iter().position(|id| id.contains(name)).unwrap();
    assert!(at("unlock-use-sheet") < at("unlock-restore"), "{ids:?}");
    window.press("unlock-restore");
    window.expect(&say("restore-title"));
    window.press("restore-back");
    window.press("unlock-use-sheet");
    window.type_text(&home.words.join(" "));
    window.enter();
    window.expect("Het sleutelbestand van Fatma");
    window.press("calm-access-calm-person-damaged-0");
    assert!(!window.shows("Het sleutelbestand van Fatma"), "on the page of who has access");
}

#[test]
fn a_sheet_that_opens_nothing_any_more_is_told_before_it_is_needed() {
    let (home, window) = Home::with("Hoda");
    quit(window);
    fs::remove_file(home.vault().join("recovery.age")).unwrap();
    let mut window = home.open();
    window.expect("Het bestand van het herstelblad is weg of beschadigd.");
    window.expect("Maak een nieuw herstelblad.");
    window.person = "Hoda".into();
    window.show("question");
    assert!(!window.shows("Het bestand van het herstelblad"), "not between the two of them");
    window.show("today");
    window.press("calm-access-calm-sheet-damaged");
    assert!(!window.shows("Het bestand van het herstelblad"));
}

#[test]
fn an_administrator_hears_of_a_stick_and_of_a_count_that_was_taken_away() {
    let home = tempfile::tempdir().unwrap();
    let folder = goede_start::practice::folder(home.path());
    quit(Window::practice(home.path()));
    let now = Laptop::at("2026-11-23T14:03:00+01:00").clock();
    let open = || goede_start::practice::open(&folder, &now).unwrap();
    open().back_up(&mut |_| true).unwrap();

    // What is on a stick is found from its root, and needs no backup of its own.
    let stick = tempfile::tempdir().unwrap();
    let _ = open().copy_to(stick.path(), &mut |_| true);
    let on_stick = || verify_in(home.path(), "oefenen", &[stick.path().to_str().unwrap()]);
    let (code, said) = on_stick();
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("Kopie ") && said.contains("dossier") && said.contains("Alles is in orde.")
    );
    assert!(!said.contains(&say("verify-no-backups")), "{said}");
    let copy = Vault::copies_at(stick.path()).remove(0).folder;
    let recovery = fs::read(copy.join("recovery.age")).unwrap();
    fs::write(copy.join("recovery.age"), "stuk").unwrap();
    let (code, said) = on_stick();
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("recovery.age is beschadigd"), "{said}");
    fs::write(copy.join("recovery.age"), recovery).unwrap();
    let (code, said) = verify(home.path(), "oefenen");
    assert_eq!(code, Some(0), "{said}");

    // The count taken away, and an older database in its place.
    let counter = fs::read(folder.join("counter.age")).unwrap();
    fs::remove_file(folder.join("counter.age")).unwrap();
    let (code, said) = verify(home.path(), "oefenen");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains(&say("verify-uncounted")), "{said}");
    fs::write(folder.join("counter.age"), counter).unwrap();
    let older = Vault::backups(&folder).remove(0).folder.join("vault.db");
    let mut vault = open();
    let case = vault.cases().unwrap()[0];
    vault
        .append(vec![NewEvent {
            stream: case,
            stream_kind: StreamKind::Case,
            class: Class::Shared,
            field: None,
            replaces: Vec::new(),
            body: Body::CaseRead,
        }])
        .unwrap();
    vault.close().unwrap();
    fs::copy(older, folder.join("vault.db")).unwrap();
    let (code, said) = verify(home.path(), "oefenen");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("Er ontbre"), "{said}");
}

//! Key files that are damaged or gone, and what `goede-start verify` says of
//! them, of the count and of a stick: to the user's end.

use std::fs;

use age::secrecy::ExposeSecret;
use goede_start::domain::answer::Class;
use goede_start::domain::event::{Body, NewEvent, StreamKind};
use goede_start::store::{OrganisationKey, Vault};

use crate::copies::{Home, MONDAY, a_key_file, quit, say, stick, unlock, verify, verify_in};
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

#[test]
fn an_administrator_hears_of_every_page_of_every_copy_and_where_an_erased_case_still_is() {
    use goede_start::store::Erasure;
    let home = tempfile::tempdir().unwrap();
    let folder = goede_start::practice::folder(home.path());
    quit(Window::practice(home.path()));
    let now = Laptop::at(MONDAY).clock();
    let open = || goede_start::practice::open(&folder, &now).unwrap();
    let vault = open();
    vault.back_up(&mut |_| true).unwrap();
    vault.close().unwrap();

    let (code, said) = verify(home.path(), "oefenen");
    assert_eq!(code, Some(0), "{said}");
    for told in
        ["in orde; 6 dossiers, 7 notities", "Reservekopie 2026-11-23 14:03", "Alles is in orde."]
    {
        assert!(said.contains(told), "«{told}» in {said}");
    }
    let (code, said) = verify(home.path(), "iets anders");
    assert_eq!(code, Some(2));
    assert!(said.contains(&say("error-wrong-passphrase")), "{said}");

    // The organisation's own key does as well.
    let key = age::x25519::Identity::generate();
    let mut vault = open();
    let public = OrganisationKey::read(&key.to_public().to_string()).unwrap();
    vault.set_organisation_key(Some(&public)).unwrap();
    vault.close().unwrap();
    let (code, said) = verify(home.path(), key.to_string().expose_secret());
    assert_eq!(code, Some(0), "{said}");

    // A copy on another disk is from before somebody asked to be erased.
    if let Some(stick) = stick(home.path()) {
        let mut vault = open();
        vault.copy_to(stick.path(), &mut |_| true).unwrap();
        let case = vault.cases().unwrap()[0];
        let away = stick.path().join("goede-start-kopie");
        let hidden = stick.path().join("weg");
        fs::rename(&away, &hidden).unwrap();
        vault.erase(Erasure::Case(case)).unwrap();
        vault.close().unwrap();
        fs::rename(&hidden, &away).unwrap();
        let place = stick.path().display().to_string();
        let still = format!("nog in de kopie op {place}");
        let (code, said) = verify(home.path(), "oefenen");
        assert_eq!(code, Some(0), "{said}");
        assert!(
            said.contains(&format!("Kopie op {place} van 2026-11-23 14:03: in orde")),
            "{said}"
        );
        assert!(said.contains("Gewist op maandag 23 november 2026"), "{said}");
        assert!(said.contains(&still), "{said}");
        // Out of reach it is judged by its day.
        fs::rename(&away, &hidden).unwrap();
        let (_, said) = verify(home.path(), "oefenen");
        assert!(said.contains("nu niet te bereiken") && said.contains(&still), "{said}");
        fs::rename(&hidden, &away).unwrap();
        // The next copy there puts it right.
        open().copy_to(stick.path(), &mut |_| true).unwrap();
        let (_, said) = verify(home.path(), "oefenen");
        assert!(said.contains("nergens meer") && !said.contains(&still), "{said}");
    }

    // One damaged page of a backup, deep inside: only reading all of it tells.
    let backup = Vault::backups(&folder).remove(0).folder.join("vault.db");
    let mut bytes = fs::read(&backup).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&backup, bytes).unwrap();
    let (code, said) = verify(home.path(), "oefenen");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains(&say("error-backup-damaged")), "{said}");
}

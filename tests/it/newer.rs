//! A case in which a newer version of the program wrote: everything can be
//! read, nothing is asked again, and nothing is replaced.

use std::fs;
use std::path::Path;

use goede_start::app::Start;
use goede_start::screen::Destination;
use rusqlite::Connection;
use serde::Deserialize;

use crate::harness::{Window, practice};

/// What `vault-key.age` holds, as far as it is needed here.
#[derive(Deserialize)]
struct Key {
    key: String,
    salt: String,
}

/// The database of a practice vault, opened with nothing of ours.
pub fn database(vault: &Path) -> Connection {
    let person = fs::read_dir(vault.join("people")).unwrap().next().unwrap().unwrap().path();
    let words = age::scrypt::Identity::new("oefenen".to_owned().into());
    let person = age::decrypt(&words, &fs::read(person).unwrap()).unwrap();
    let person = String::from_utf8(person).unwrap();
    let person = person.lines().find(|line| line.starts_with("AGE-SECRET-KEY")).unwrap();
    let person: age::x25519::Identity = person.parse().unwrap();
    let key = age::decrypt(&person, &fs::read(vault.join("vault-key.age")).unwrap()).unwrap();
    let Key { key, salt } = serde_json::from_slice(&key).unwrap();
    let db = Connection::open(vault.join("vault.db")).unwrap();
    db.execute_batch(&format!("PRAGMA key = \"x'{key}{salt}'\"")).unwrap();
    db
}

/// How many events there are, and how many drafts.
fn written(vault: &Path) -> (i64, i64) {
    let count = |table| {
        let sql = format!("SELECT count(*) FROM {table}");
        database(vault).query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    (count("event"), count("draft"))
}

#[test]
fn what_a_newer_version_answered_is_neither_asked_again_nor_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let vault = goede_start::practice::folder(folder.path());
    let window = Window::practice(folder.path());
    let case = window.app.dossier_of("Selam").unwrap().case.id();
    drop(window);
    let changed = database(&vault)
        .execute(
            "UPDATE event SET version = 99 WHERE stream = ?1 AND field = 'answer/goal'",
            [case.0.as_bytes()],
        )
        .unwrap();
    assert_eq!(changed, 1);
    let before = written(&vault);

    let mut window = Window::open(Start { keep: true, ..practice(folder.path()) });
    // Neither by the key, nor by the button, nor straight there.
    window.show("case");
    window.expect("Hier staan gegevens van een nieuwere versie");
    window.enter();
    assert!(window.app.place().is_none(), "the walk is on");
    let button =
        window.infos().into_iter().find(|info| info.id == iced::widget::Id::from("case-together"));
    assert!(!button.unwrap().pressable);
    window.go_to(Destination::Walk(case, None));
    assert!(window.app.place().is_none(), "the walk is on");
    window.expect("Hier staan gegevens van een nieuwere versie");
    drop(window);
    assert_eq!(written(&vault), before);
}

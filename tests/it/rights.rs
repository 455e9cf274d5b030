//! What a person and an administrator ask on the command line: everything that
//! is stored about me, and whether a vault is sound.

use std::path::Path;
use std::process::{Command, Output};

fn run(home: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_goede-start"))
        .args(["--practice", "--today", "2026-11-23", "--vault"])
        .arg(home)
        .args(more)
        .output()
        .unwrap()
}

fn said(out: &Output) -> String {
    String::from_utf8(out.stdout.clone()).unwrap()
}

#[test]
fn everything_about_a_person_is_handed_over_but_working_notes() {
    let home = tempfile::tempdir().unwrap();
    for lang in ["nl", "en", "ar"] {
        let out = run(home.path(), &["access", "--case", "Selam", "--lang", lang]);
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let text = said(&out);
        assert!(text.contains("Selam") && text.lines().count() > 20, "{text}");
        assert!(!text.contains("{$") && !text.contains("case-event-"), "{text}");
    }
    let json = said(&run(home.path(), &["access", "--case", "Selam", "--json"]));
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    let events = read["events"].as_array().unwrap();
    assert!(events.iter().all(|event| event["class"] == "shared" || event["class"] == "discreet"));
    assert!(events.iter().any(|event| event["body"]["kind"] == "note-written"));
    assert_eq!(read["working_notes"], 1);

    let json = said(&run(home.path(), &["access", "--case", "Selam", "--json", "--confidential"]));
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    let all = read["events"].as_array().unwrap();
    assert!(all.iter().all(|event| event["class"] != "private"));
    assert_eq!(read["confidential_left_out"], false);

    let nobody = run(home.path(), &["access", "--case", "Niemand"]);
    assert_eq!(nobody.status.code(), Some(2));
}

#[test]
fn an_administrator_hears_whether_a_vault_is_sound() {
    let home = tempfile::tempdir().unwrap();
    let nothing = run(home.path(), &["verify"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&nothing.stderr).contains("geen kluis"));

    assert!(run(home.path(), &["export"]).status.success());
    let folder = goede_start::practice::folder(home.path());
    let sound = run(home.path(), &["verify"]);
    assert_eq!(sound.status.code(), Some(0), "{}", said(&sound));
    assert!(said(&sound).contains("in orde"));

    let key = folder.join("vault-key.age");
    std::fs::write(&key, "geen sleutel").unwrap();
    let damaged = run(home.path(), &["verify", folder.to_str().unwrap()]);
    assert_eq!(damaged.status.code(), Some(1));
    assert!(said(&damaged).contains("Niet alles is in orde"), "{}", said(&damaged));
}

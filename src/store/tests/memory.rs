//! What a locked process still holds in its memory.

mod look;

use std::io::Write;

use age::secrecy::ExposeSecret;

use super::*;
use look::{count, masked};

/// Not a test: what the next one starts, so that nothing else is in memory.
#[test]
#[ignore = "started by another test"]
fn opens_locks_and_looks_at_itself() {
    let Some(folder) = std::env::var_os("GOEDE_START_MEMORY") else { return };
    let with = Unlock::Passphrase(PASSPHRASE.into());
    let mut vault = Vault::unlock_with(Path::new(&folder), with, options()).unwrap();
    let case = new_case();
    // Put together here, so that it is nowhere but where the vault puts it.
    let words = |class: &str| format!("Er is een {} met een schuld, en een {class}", "gezin");
    // Whoever frees memory writes over its beginning; the rest is what counts.
    let rest = |class: &str| masked(&words(class).as_bytes()[24..]);
    vault.append(vec![note(case, Class::Private, &words("werkaantekening"))]).unwrap();
    vault.append(vec![note(case, Class::Shared, &words("notitie"))]).unwrap();
    vault.save_draft(case, &Field::single("x"), Class::Shared, &words("kladje")).unwrap();
    let read = (vault.events(case).unwrap(), vault.drafts(case).unwrap());
    let needles = {
        let raw = vault.key.raw();
        let hex = &raw.as_bytes()[..64];
        let bytes: Vec<u8> = hex
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap() ^ 0xa5)
            .collect();
        let upper: Vec<u8> = hex.iter().map(|byte| byte.to_ascii_uppercase() ^ 0xa5).collect();
        let secret = vault.identity.to_string();
        vec![
            ("key", bytes),
            ("key in digits", masked(hex)),
            ("key in large digits", upper),
            ("own key", masked(secret.expose_secret().as_bytes())),
            ("private text", rest("werkaantekening")),
            ("shared text", rest("notitie")),
            ("draft", rest("kladje")),
        ]
    };
    let open = count(&needles);
    assert!(open[0].1 > 0, "the look sees the key of an open vault");
    assert!(open[4..].iter().all(|(_, count)| *count > 0), "and the texts: {open:?}");
    drop(read);
    vault.close().unwrap();
    for (name, count) in count(&needles) {
        writeln!(std::io::stdout(), "left {name}: {count}").unwrap();
    }
}

#[test]
fn a_locked_process_holds_no_key_and_no_text() {
    if !Path::new("/proc/self/mem").exists() {
        return;
    }
    let (home, _) = Home::made();
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--nocapture", "--exact"])
        .arg("store::tests::memory::opens_locks_and_looks_at_itself")
        .env("GOEDE_START_MEMORY", &home.vault)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&child.stdout).into_owned();
    assert!(child.status.success(), "{told}{}", String::from_utf8_lossy(&child.stderr));
    let left: Vec<&str> =
        told.lines().filter_map(|line| line.split_once("left ")).map(|l| l.1).collect();
    let all = [
        "key",
        "key in digits",
        "key in large digits",
        "own key",
        "private text",
        "shared text",
        "draft",
    ];
    assert_eq!(left, all.map(|name| format!("{name}: 0")));
}

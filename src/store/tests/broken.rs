//! What lies there may be anything: each gives its own error, and no panic.

use super::*;

#[test]
fn a_wrong_passphrase_is_called_so() {
    let (home, _) = Home::made();
    for wrong in ["", " ", "paard batterij nietj", "🙂"] {
        assert_eq!(error_of(home.try_open(wrong)), "error-wrong-passphrase");
    }
    home.open();
}

#[test]
fn a_folder_without_a_vault_stays_as_it_is() {
    let home = Home::empty();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-not-a-vault");
    assert!(!home.vault.exists());
    fs::create_dir(&home.vault).unwrap();
    fs::write(home.file("brief.txt"), "hallo").unwrap();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-not-a-vault");
    let made = Vault::create_with(&home.vault, &setup(), options());
    assert_eq!(error_of(made), "error-not-empty");
    assert_eq!(fs::read_dir(&home.vault).unwrap().count(), 1);
}

#[test]
fn a_vault_is_never_made_over_another() {
    let (home, _) = Home::made();
    let made = Vault::create_with(&home.vault, &setup(), options());
    assert_eq!(error_of(made), "error-not-empty");
    home.open();
}

#[test]
fn an_empty_folder_becomes_a_vault_and_nothing_is_left_beside() {
    let home = Home::empty();
    fs::create_dir(&home.vault).unwrap();
    Vault::create_with(&home.vault, &setup(), options()).unwrap().0.close().unwrap();
    assert_eq!(fs::read_dir(home.vault.parent().unwrap()).unwrap().count(), 1);
    let mut names: Vec<_> = fs::read_dir(&home.vault)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| Path::new(name).extension() != Some("old".as_ref()))
        .collect();
    names.sort();
    let expected = [
        "counter.age",
        "device",
        "people",
        "recovery.age",
        "vault-key.age",
        "vault.db",
        "vault.lock",
    ];
    assert_eq!(names, expected);
}

#[test]
fn a_weakened_or_absurd_work_factor_is_refused_at_once() {
    let (home, words) = Home::made();
    let strict = |with| Vault::unlock_with(&home.vault, with, Options::default());
    assert_eq!(error_of(strict(Unlock::Passphrase(PASSPHRASE.into()))), "error-work-factor");
    let typed = words.words().join(" ");
    assert_eq!(error_of(strict(Unlock::Recovery(typed))), "error-work-factor");

    let path = home.person_file();
    let sealed = fs::read(&path).unwrap();
    let end = sealed.iter().skip(22).position(|&byte| byte == b'\n').unwrap() + 22;
    for absurd in ["21", "30", "63", "64", "255", "256", "99999999999999999999"] {
        let changed = [&sealed[..end - 1], absurd.as_bytes(), &sealed[end..]].concat();
        fs::write(&path, changed).unwrap();
        assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-work-factor", "{absurd}");
    }
    let impossible = Setup { work_factor: 0, ..setup() };
    let made = Vault::create_with(&Home::empty().vault, &impossible, options());
    assert_eq!(error_of(made), "error-work-factor");
}

#[test]
fn a_key_file_of_any_bytes_is_damage_and_no_panic() {
    for name in ["person", "vault-key.age", "recovery.age"] {
        let (home, words) = Home::made();
        let path = if name == "person" { home.person_file() } else { home.file(name) };
        let whole = fs::read(&path).unwrap();
        let damaged = if name == "vault-key.age" { "error-damaged" } else { "error-key-damaged" };
        let open = || match name {
            "recovery.age" => home.open_with_words(&words.words().join(" ")),
            _ => home.try_open(PASSPHRASE),
        };
        for length in [0, 1, 21, 22, 30, 80, whole.len() / 2, whole.len() - 1] {
            fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(error_of(open()), damaged, "{name} cut at {length}");
        }
        for place in (0..whole.len()).step_by(7) {
            let mut changed = whole.clone();
            changed[place] ^= 0x20;
            fs::write(&path, changed).unwrap();
            assert!(open().is_err(), "{name} changed at {place}");
        }
        fs::write(&path, "geen sleutel\n".repeat(50)).unwrap();
        assert_eq!(error_of(open()), damaged, "{name}");
        let newer = [b"age-encryption.org/v9\n", &whole[22..]].concat();
        fs::write(&path, newer).unwrap();
        assert_eq!(error_of(open()), "error-too-new", "{name}");
        fs::remove_file(&path).unwrap();
        assert_eq!(error_of(open()), damaged, "{name}");
        fs::write(&path, &whole).unwrap();
        open().unwrap();
    }
}

#[test]
fn a_database_of_any_bytes_is_damage_and_no_panic() {
    let (home, _) = Home::made();
    let path = home.file("vault.db");
    let whole = fs::read(&path).unwrap();
    for length in [0, 1, 100, 512, 4096, 4097, 8192, whole.len() - 4096, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-damaged", "cut at {length}");
        assert_eq!(fs::read(&path).unwrap().len(), length, "left as it is");
    }
    for place in [16, 40, 100, 2000, 4095] {
        let mut changed = whole.clone();
        changed[place] ^= 1;
        fs::write(&path, changed).unwrap();
        assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-damaged", "changed at {place}");
    }
    fs::write(&path, "ruis ".repeat(20_000)).unwrap();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-damaged");
    fs::remove_file(&path).unwrap();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-damaged");
    assert!(!path.exists());
    fs::write(&path, &whole).unwrap();
    home.open();
}

#[test]
fn a_changed_page_shows_after_an_unclean_end() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    vault.append(vec![note(case, Class::Shared, &"woord ".repeat(5000))]).unwrap();
    vault.rest().unwrap();
    vault.append(vec![note(case, Class::Shared, "nog een")]).unwrap();
    let copy = Home::empty();
    copy_folder(&home.vault, &copy.vault);
    copy.open();
    let _ = fs::remove_dir_all(&copy.vault);
    copy_folder(&home.vault, &copy.vault);
    let mut bytes = fs::read(copy.file("vault.db")).unwrap();
    let middle_of_the_text = bytes.len() - 2 * 4096 + 99;
    bytes[middle_of_the_text] ^= 1;
    fs::write(copy.file("vault.db"), bytes).unwrap();
    assert_eq!(error_of(copy.try_open(PASSPHRASE)), "error-damaged");
}

#[test]
fn a_database_of_another_program_is_foreign() {
    let (home, _) = Home::made();
    let path = home.file("vault.db");
    let whole = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    let plain = rusqlite::Connection::open(&path).unwrap();
    plain.execute_batch("CREATE TABLE recipes (name)").unwrap();
    drop(plain);
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-foreign");
    fs::write(&path, whole).unwrap();

    let vault = home.open();
    vault.db.pragma_update(None, "application_id", 7).unwrap();
    vault.close().unwrap();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-foreign");
}

#[test]
fn a_key_of_another_vault_is_foreign() {
    let (home, _) = Home::made();
    let (other, _) = Home::made();
    fs::copy(other.file("vault-key.age"), home.file("vault-key.age")).unwrap();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-foreign");
}

#[test]
fn a_newer_schema_is_called_so_and_left_alone() {
    let (home, _) = Home::made();
    let vault = home.open();
    vault.db.pragma_update(None, "user_version", 4).unwrap();
    vault.close().unwrap();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-too-new");
}

#[test]
fn a_folder_that_may_not_be_written_is_called_so() {
    // Where there is a /sys, nobody, not even root, may make a folder in it.
    if Path::new("/sys/kernel").exists() {
        let made = Vault::create_with(Path::new("/sys/vault"), &setup(), options());
        assert_eq!(error_of(made), "error-read-only");
    }

    let (home, _) = Home::made();
    let lock = home.file("vault.lock");
    let before = fs::metadata(&lock).unwrap().permissions();
    let mut closed = before.clone();
    closed.set_readonly(true);
    fs::set_permissions(&lock, closed).unwrap();
    // Root may write all the same: then there is nothing to see here.
    if fs::OpenOptions::new().write(true).open(&lock).is_err() {
        assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-read-only");
    }
    fs::set_permissions(&lock, before).unwrap();
}

#[test]
fn what_the_system_refuses_has_its_own_sentence() {
    use std::io::{Error as Io, ErrorKind};
    for (kind, id) in [
        (ErrorKind::StorageFull, "error-disk-full"),
        (ErrorKind::QuotaExceeded, "error-disk-full"),
        (ErrorKind::ReadOnlyFilesystem, "error-read-only"),
        (ErrorKind::PermissionDenied, "error-read-only"),
        (ErrorKind::Other, "error-io"),
    ] {
        assert_eq!(Error::from(Io::from(kind)).id(), id);
    }
    for (code, id) in [
        (rusqlite::ffi::SQLITE_READONLY, "error-read-only"),
        (rusqlite::ffi::SQLITE_CANTOPEN, "error-read-only"),
        (rusqlite::ffi::SQLITE_FULL, "error-disk-full"),
        (rusqlite::ffi::SQLITE_CORRUPT, "error-damaged"),
        (rusqlite::ffi::SQLITE_BUSY, "error-in-use"),
        (rusqlite::ffi::SQLITE_MISUSE, "error-database"),
    ] {
        let error = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
        assert_eq!(Error::from(error).id(), id);
    }
}

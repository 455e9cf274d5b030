//! What was called saved is there, or the app says that it is not.

use std::io::Write;

use super::*;
use crate::store::Saved;

/// A vault with notes of which the last three are still in the log.
fn with_log() -> (Home, StreamId) {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    vault.append(vec![note(case, Class::Shared, "eerst")]).unwrap();
    vault.rest().unwrap();
    for text in ["een", "twee", "drie"] {
        vault.append(vec![note(case, Class::Shared, text)]).unwrap();
    }
    vault.count().unwrap();
    // As after a crash: the files as they lie there.
    let crashed = Home::empty();
    copy_folder(&home.vault, &crashed.vault);
    assert!(fs::metadata(crashed.file("vault.db-wal")).unwrap().len() > 0);
    (crashed, case)
}

#[test]
fn after_a_crash_nothing_is_missing() {
    let (home, case) = with_log();
    let vault = home.open();
    assert_eq!(vault.saved(), Saved::All);
    assert_eq!(vault.events(case).unwrap().len(), 4);
}

#[test]
fn a_lost_log_is_told_with_the_number_of_changes() {
    let (home, case) = with_log();
    fs::remove_file(home.file("vault.db-wal")).unwrap();
    let vault = home.open();
    assert_eq!(vault.saved(), Saved::Missing(3));
    assert_eq!(vault.events(case).unwrap().len(), 1);
    // It is told once; then one goes on with what is there.
    vault.close().unwrap();
    assert_eq!(home.open().saved(), Saved::All);
}

#[test]
fn a_cut_or_changed_log_is_told() {
    let (home, _) = with_log();
    let whole = fs::read(home.file("vault.db-wal")).unwrap();
    let copy = Home::empty();
    let told = |log: &[u8]| {
        let _ = fs::remove_dir_all(&copy.vault);
        copy_folder(&home.vault, &copy.vault);
        fs::write(copy.file("vault.db-wal"), log).unwrap();
        copy.open().saved()
    };
    for part in 0..8 {
        let cut = &whole[..whole.len() * part / 8];
        assert!(matches!(told(cut), Saved::Missing(1..=3)), "cut at {part} eighths");
        let mut changed = whole.clone();
        changed[whole.len() * part / 8 + 40] ^= 1;
        assert!(matches!(told(&changed), Saved::Missing(1..=3)), "changed at {part} eighths");
    }
    assert_eq!(told(&whole), Saved::All);
}

#[test]
fn an_older_database_in_its_place_is_told() {
    let (home, _) = Home::made();
    let old = fs::read(home.file("vault.db")).unwrap();
    let mut vault = home.open();
    vault.append(vec![note(new_case(), Class::Shared, "een")]).unwrap();
    vault.close().unwrap();
    fs::write(home.file("vault.db"), old).unwrap();
    assert_eq!(home.open().saved(), Saved::Missing(1));
}

#[test]
fn an_older_database_is_told_also_where_the_count_was_taken_away() {
    let (home, _) = Home::made();
    let old = fs::read(home.file("vault.db")).unwrap();
    let mut vault = home.open();
    vault.append(vec![note(new_case(), Class::Shared, "een")]).unwrap();
    vault.close().unwrap();
    let take_away = || {
        for name in ["counter.age", "counter.age.old"] {
            let _ = fs::remove_file(home.file(name));
        }
    };
    fs::write(home.file("vault.db"), old).unwrap();
    take_away();
    let vault = home.open();
    assert_eq!(vault.saved(), Saved::Unknown);
    vault.close().unwrap();
    assert_eq!(home.open().saved(), Saved::All, "told once");
    // Nor does it help to pretend that a swap was going on.
    take_away();
    fs::write(home.file("swap"), "goes").unwrap();
    assert_eq!(home.open().saved(), Saved::Unknown);
}

#[test]
fn what_takes_the_place_of_the_database_is_counted_before_it_is_given_back() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    vault.append(vec![note(new_case(), Class::Shared, "een")]).unwrap();
    let backup = vault.back_up(&mut |_| true).unwrap();
    let vault = vault.new_key(&mut |_| true).unwrap();
    assert!(home.file("counter.age").exists(), "after a new key");
    drop(vault);
    let with = || Unlock::Passphrase(PASSPHRASE.into());
    let elsewhere = Home::empty();
    for folder in [&home.vault, &elsewhere.vault] {
        let vault = Vault::restore(folder, &backup, with(), options(), &mut |_| true).unwrap();
        assert_eq!(vault.saved(), Saved::All);
        assert!(folder.join("counter.age").exists(), "after a restore");
        // As a kill leaves it.
        drop(vault);
        fs::remove_file(folder.join("counter.age")).unwrap();
        let vault = Vault::unlock_with(folder, with(), options()).unwrap();
        assert_eq!(vault.saved(), Saved::Unknown);
    }
}

#[test]
fn a_counter_that_cannot_be_read_is_told_and_harms_nothing() {
    let (home, case) = with_log();
    let sealed = fs::read(home.file("counter.age")).unwrap();
    for place in (0..sealed.len()).step_by(5) {
        let mut changed = sealed.clone();
        changed[place] ^= 1 << (place % 8);
        fs::write(home.file("counter.age"), &changed).unwrap();
        let copy = Home::empty();
        copy_folder(&home.vault, &copy.vault);
        let vault = copy.open();
        assert_eq!(vault.saved(), Saved::Unknown, "byte {place}");
        assert_eq!(vault.events(case).unwrap().len(), 4);
    }
}

#[test]
fn verifying_tells_what_is_wrong_and_changes_nothing() {
    let (home, case) = with_log();
    let with = || Some(Unlock::Passphrase(PASSPHRASE.into()));
    let before = fs::read(home.file("vault.db-wal")).unwrap();
    let report = Vault::verify(&home.vault, with(), &options()).unwrap();
    assert!(report.is_sound(), "{report:?}");
    let crate::store::Looked::Inside(preview) = report.vault.unwrap() else { panic!() };
    assert_eq!(preview.notes, 4, "what is in the log counts");
    assert_eq!(fs::read(home.file("vault.db-wal")).unwrap(), before);
    assert!(Vault::verify(&home.vault, None, &options()).unwrap().is_sound());

    let vault = home.open();
    let backup = vault.back_up(&mut |_| true).unwrap();
    assert_eq!(error_of(Vault::verify(&home.vault, with(), &options())), "error-in-use");
    assert_eq!(vault.events(case).unwrap().len(), 4);
    vault.close().unwrap();
    let strict = Vault::verify(&home.vault, None, &Options::default()).unwrap();
    assert_eq!(error_of(strict.vault), "error-work-factor");
    fs::remove_file(backup.folder.join("recovery.age")).unwrap();
    let report = Vault::verify(&home.vault, with(), &options()).unwrap();
    assert!(report.vault.is_ok() && !report.is_sound());
    assert_eq!(report.backups[0].1.as_ref().unwrap_err().id(), "error-backup-damaged");
    let wrong = Some(Unlock::Passphrase("verkeerd".into()));
    assert_eq!(error_of(Vault::verify(&home.vault, wrong, &options())), "error-wrong-passphrase");
    let nothing = Home::empty();
    assert_eq!(error_of(Vault::verify(&nothing.vault, None, &options())), "error-not-a-vault");
}

/// Not a test: what the next one starts.
#[test]
#[ignore = "started by another test"]
fn tries_to_open_what_another_process_holds() {
    let Some(folder) = std::env::var_os("GOEDE_START_HELD") else { return };
    let start = std::time::Instant::now();
    let with = Unlock::Passphrase(PASSPHRASE.into());
    let told = error_of(Vault::unlock_with(Path::new(&folder), with, options()));
    writeln!(std::io::stdout(), "told {told}").unwrap();
    assert!(start.elapsed().as_millis() < 1000);
}

#[test]
fn a_second_process_hears_within_a_second_that_it_is_open() {
    let (home, _) = Home::made();
    let _held = home.open();
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--nocapture", "--exact"])
        .arg("store::tests::durable::tries_to_open_what_another_process_holds")
        .env("GOEDE_START_HELD", &home.vault)
        .output()
        .unwrap();
    assert!(child.status.success());
    assert!(String::from_utf8_lossy(&child.stdout).contains("told error-in-use"));
}

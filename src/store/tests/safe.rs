//! What the database promises: how it is opened, and what is never on disk.

use age::secrecy::ExposeSecret;
use rusqlite::config::DbConfig;
use rusqlite::types::Value;

use super::*;
use scan::scan;

#[path = "../../../tests/shared/scan.rs"]
mod scan;

#[test]
fn every_pragma_reads_back_as_it_was_set() {
    let (home, _) = Home::made();
    let vault = home.open();
    let read = |name: &str| -> String {
        match vault.db.pragma_query_value(None, name, |row| row.get(0)).unwrap() {
            Value::Integer(number) => number.to_string(),
            Value::Text(text) => text,
            other => panic!("{name}: {other:?}"),
        }
    };
    for (name, value) in [
        ("cipher_memory_security", "1"),
        ("locking_mode", "exclusive"),
        ("journal_mode", "wal"),
        ("synchronous", "3"),
        ("temp_store", "2"),
        ("secure_delete", "1"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("mmap_size", "0"),
    ] {
        assert_eq!(read(name), value, "{name}");
    }
    let keeps_its_plan = DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG;
    assert!(vault.db.db_config(keeps_its_plan).unwrap(), "else each save prepares anew");
    assert!(!home.file("vault.db-shm").exists(), "locked alone, without shared memory");
}

#[test]
fn the_cipher_is_there_and_the_file_is_not_plain() {
    let (home, _) = Home::made();
    let vault = home.open();
    let version: String =
        vault.db.query_row("PRAGMA cipher_version", [], |row| row.get(0)).unwrap();
    assert!(!version.is_empty());
    let start = fs::read(home.file("vault.db")).unwrap();
    assert!(!start.starts_with(b"SQLite format 3"));
    assert!(
        rusqlite::Connection::open(home.file("vault.db"))
            .and_then(|db| db.query_row("SELECT count(*) FROM event", [], |_| Ok(())))
            .is_err()
    );
}

#[test]
fn no_canary_is_readable_in_any_file() {
    let (home, words) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    let classes = [Class::Shared, Class::Discreet, Class::Confidential, Class::Private];
    let canaries: Vec<String> = (0..20).map(|n| format!("kanarie{n:02}vogel")).collect();
    let mut written = Vec::new();
    for (n, canary) in canaries.iter().enumerate() {
        let class = classes[n % 4];
        if n < 12 {
            written.extend(vault.append(vec![note(case, class, canary)]).unwrap());
        } else {
            let field = Field::single(&format!("x{n}"));
            vault.save_draft(case, &field, class, canary).unwrap();
        }
    }
    vault.back_up(&mut |_| true).unwrap();
    vault.erase(crate::store::Erasure::Events(vec![written[0].id])).unwrap();
    vault.append(vec![note(case, Class::Shared, &canaries[1])]).unwrap();
    let canaries: Vec<&str> = canaries.iter().map(String::as_str).collect();

    let secrets = [PASSPHRASE, "Marieke de Wit", "Welkom in Zuid", "AGE-SECRET-KEY"];
    let raw = vault.key.raw();
    let sheet = words.secret();
    let mut needles: Vec<&str> = [&canaries[..], &secrets[..]].concat();
    needles.extend([raw.get(..64).unwrap(), sheet.expose_secret()]);
    // With the log still there, at rest, and after closing.
    scan(&home.vault, &needles);
    vault.rest().unwrap();
    scan(&home.vault, &needles);
    vault.close().unwrap();
    scan(&home.vault, &needles);

    fs::write(home.file("proof"), "xx kanarie07vogel").unwrap();
    assert!(std::panic::catch_unwind(|| scan(&home.vault, &needles)).is_err(), "the scan sees");
}

#[test]
fn erased_rows_are_tombstones_and_newer_ones_are_kept() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    let notes = ["weg", "nieuwer", "nieuwe soort", "blijft"].map(|n| note(case, Class::Shared, n));
    let written = vault.append(notes.to_vec()).unwrap();
    let id = |n: usize| *written[n].id.0.as_bytes();
    let erase = "UPDATE event SET payload = NULL, kind = NULL, actor = NULL, clock = NULL";
    vault.db.execute(&format!("{erase} WHERE id = ?1"), [id(0)]).unwrap();
    vault.db.execute("UPDATE event SET version = 2 WHERE id = ?1", [id(1)]).unwrap();
    vault.db.execute("UPDATE event SET kind = 'moon-seen' WHERE id = ?1", [id(2)]).unwrap();
    vault.close().unwrap();

    let bodies: Vec<_> =
        home.open().events(case).unwrap().into_iter().map(|event| event.body).collect();
    assert_eq!(
        bodies,
        [
            Body::Erased,
            Body::Newer { kind: "note-written".into(), version: 2 },
            Body::Newer { kind: "moon-seen".into(), version: 1 },
            Body::NoteWritten { text: "blijft".into() },
        ]
    );
}

#[test]
fn a_full_disk_loses_nothing_that_was_saved() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    vault.append(vec![note(case, Class::Shared, "bewaard")]).unwrap();
    let pages: i64 = vault.db.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let set = format!("PRAGMA max_page_count = {pages}");
    vault.db.query_row(&set, [], |_| Ok(())).unwrap();
    let long = "lang ".repeat(20_000);
    assert_eq!(error_of(vault.append(vec![note(case, Class::Shared, &long)])), "error-disk-full");
    let draft = vault.save_draft(case, &Field::single("x"), Class::Shared, &long);
    assert_eq!(error_of(draft), "error-disk-full");
    vault.db.query_row("PRAGMA max_page_count = 100000", [], |_| Ok(())).unwrap();
    vault.append(vec![note(case, Class::Shared, "weer")]).unwrap();
    vault.close().unwrap();
    let vault = home.open();
    assert_eq!(vault.events(case).unwrap().len(), 2);
    assert!(vault.drafts(case).unwrap().is_empty());
}

/// Not a test: what the next one starts and kills.
#[test]
#[ignore = "started by another test"]
fn writes_until_it_is_killed() {
    use std::io::Write;
    let Some(folder) = std::env::var_os("GOEDE_START_KILLED") else { return };
    let with = Unlock::Passphrase(PASSPHRASE.into());
    let mut vault = Vault::unlock_with(Path::new(&folder), with, options()).unwrap();
    let case = StreamId(Uuid::nil());
    loop {
        let written = vault.append(vec![note(case, Class::Shared, "een zin of twee")]).unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "saved {}", written[0].id).unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn what_was_acknowledged_survives_a_killed_process() {
    use std::io::{BufRead, BufReader};
    use std::time::{Duration, Instant};

    let kills: u32 = if std::env::var_os("GOEDE_START_NIGHT").is_some() { 1_000 } else { 200 };
    let (home, _) = Home::made();
    let mut saved = Vec::new();
    for round in 0..kills {
        let mut child = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--nocapture", "--exact"])
            .arg("store::tests::safe::writes_until_it_is_killed")
            .env("GOEDE_START_KILLED", &home.vault)
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut heard = Vec::new();
        let mut line = String::new();
        // From its first saved note on it has 2 to 60 ms.
        while !line.contains("saved ") {
            line.clear();
            assert!(out.read_line(&mut line).unwrap() > 0, "round {round}: it ended by itself");
        }
        heard.push(line.clone());
        let wait = Duration::from_millis(2 + rand::random::<u64>() % 59);
        let start = Instant::now();
        std::thread::sleep(wait.saturating_sub(start.elapsed()));
        child.kill().unwrap();
        child.wait().unwrap();
        loop {
            line.clear();
            // A line that was cut was not heard.
            if out.read_line(&mut line).unwrap_or(0) == 0 || !line.ends_with('\n') {
                break;
            }
            heard.push(line.clone());
        }
        let ids = heard.iter().filter_map(|l| l.split_once("saved "));
        saved.extend(ids.map(|(_, id)| id.trim().to_owned()));
        // Every tenth time the whole; a case grows, and reading it takes time.
        if round % 10 == 9 || round + 1 == kills {
            let events = home.open().events(StreamId(Uuid::nil())).unwrap();
            let found: std::collections::BTreeSet<String> =
                events.iter().map(|event| event.id.to_string()).collect();
            assert!(saved.iter().all(|id| found.contains(id)), "round {round}");
        }
    }
    assert!(saved.len() >= usize::try_from(kills).unwrap());
}

#[test]
fn what_was_acknowledged_survives_without_closing() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    let copy = Home::empty();
    for count in 1..=5 {
        vault.append(vec![note(case, Class::Shared, &"woord ".repeat(count * 300))]).unwrap();
        // The files as a killed process leaves them.
        let _ = fs::remove_dir_all(&copy.vault);
        copy_folder(&home.vault, &copy.vault);
        assert!(fs::metadata(copy.file("vault.db-wal")).unwrap().len() > 0);
        assert_eq!(copy.open().events(case).unwrap().len(), count);
    }
}

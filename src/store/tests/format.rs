//! What is frozen: schema 1, event versions 1, and the ids of sentences.

use super::*;
use crate::domain::event::Event;
use crate::store::event::KINDS;

const EVENTS: &str = include_str!("../../../tests/events/v1.jsonl");
/// What the events above fold to, a field a line.
const FOLDED: &str = include_str!("../../../tests/events/v1.folded");
const SCHEMA_1: &str = include_str!("../../../tests/schemas/v1.sql");
const SCHEMA_2: &str = include_str!("../../../tests/schemas/v2.sql");
const SCHEMA_3: &str = include_str!("../../../tests/schemas/v3.sql");

#[test]
fn every_kind_of_event_of_version_1_is_read_and_written_as_ever() {
    let mut kinds = Vec::new();
    for line in EVENTS.lines() {
        let event: Event = serde_json::from_str(line).expect(line);
        assert_eq!(serde_json::to_string(&event).unwrap(), line);
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        kinds.push(value["body"]["kind"].as_str().unwrap().to_owned());
    }
    let mut known = KINDS.to_vec();
    kinds.sort();
    kinds.dedup();
    known.sort_unstable();
    assert_eq!(kinds, known, "one line for each kind, and no kind without one");
}

#[test]
fn the_events_of_version_1_fold_to_what_they_did() {
    use crate::domain::case::Case;
    let events: Vec<Event> =
        EVENTS.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let fields: std::collections::BTreeSet<_> =
        events.iter().filter_map(|event| event.field.clone()).collect();
    let case = Case::from_events(events[0].stream, events);
    let mut folded = vec![format!("read only: {}", case.is_read_only())];
    for field in fields {
        let values = case.values(&field).into_iter();
        let values: Vec<String> =
            values.map(|one| serde_json::to_string(&one.body).unwrap()).collect();
        let heads = case.seen(&field).len();
        folded.push(format!("{}: {heads}: {}", field.0, values.join(" | ")));
    }
    let folded = folded.join("\n") + "\n";
    assert_eq!(folded, FOLDED, "what was written once means what it meant");
}

#[test]
fn the_vault_gives_every_kind_back_as_it_was() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    let mut expected = Vec::new();
    for line in EVENTS.lines() {
        let event: Event = serde_json::from_str(line).unwrap();
        let Event { class, field, replaces, body, .. } = event;
        let stream_kind = StreamKind::Case;
        expected.extend(
            vault
                .append(vec![NewEvent { stream: case, stream_kind, class, field, replaces, body }])
                .unwrap(),
        );
    }
    vault.close().unwrap();
    assert_eq!(home.open().events(case).unwrap(), expected);
}

fn schema_of(db: &rusqlite::Connection) -> String {
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name";
    let mut query = db.prepare(sql).unwrap();
    let found: Vec<String> =
        query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    found.join(";\n") + ";\n"
}

fn version_of(db: &rusqlite::Connection) -> i64 {
    db.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

#[test]
fn schema_3_is_what_it_was() {
    let (home, _) = Home::made();
    let vault = home.open();
    assert_eq!(version_of(&vault.db), 3);
    let found = schema_of(&vault.db);
    assert_eq!(found, SCHEMA_3, "a changed schema is a new migration");
}

/// Turns a fresh vault into one of schema 2, which knew no count.
fn of_schema_2(home: &Home) -> (StreamId, Vec<Event>) {
    let tables = "INSERT INTO vault SELECT one, id, device, session, place, people FROM today.vault; \
         INSERT INTO sealed_to SELECT * FROM today.sealed_to;";
    of_schema(home, SCHEMA_2, tables, 2).0
}

/// Turns a fresh vault into one of schema 1, as the first version made it.
fn of_schema_1(home: &Home) -> (StreamId, Vec<Event>) {
    let tables = "INSERT INTO vault SELECT one, id, device, session, place FROM today.vault;";
    let (written, stream, key, recipients) = of_schema(home, SCHEMA_1, tables, 1);
    // The first version knew no list within the sealed key.
    let text = format!(
        "{{\"format\":1,\"vault\":\"{}\",\"key\":\"{}\",\"salt\":\"{}\"}}",
        stream.0,
        key.get(..64).unwrap(),
        key.get(64..).unwrap()
    );
    let sealed = crate::store::keys::seal(text.as_bytes(), &recipients).unwrap();
    fs::write(home.file("vault-key.age"), sealed).unwrap();
    written
}

type Made =
    ((StreamId, Vec<Event>), StreamId, zeroize::Zeroizing<String>, Vec<age::x25519::Recipient>);

/// Turns a fresh vault into one of an older schema; `tables` carries over what
/// is another there.
fn of_schema(home: &Home, schema: &str, tables: &str, version: u8) -> Made {
    let mut vault = home.open();
    let case = new_case();
    let written = vault
        .append(vec![note(case, Class::Shared, "samen"), note(case, Class::Private, "voor mij")])
        .unwrap();
    let key = vault.key.raw();
    let people = crate::store::recipient::Recipients::of(&vault.db).unwrap();
    let recipients = people.keys(None).unwrap();
    let stream = vault.stream();
    vault.rest().unwrap();
    let (old, new) = (home.file("vault.db"), home.file("one.db"));
    fs::File::create(&new).unwrap();
    let db = crate::store::db::change_copy(&new, &vault.key).unwrap();
    drop(vault);
    db.execute_batch(schema).unwrap();
    db.execute_batch(&format!(
        "ATTACH '{}' AS today KEY \"x'{}'\"; \
         {tables} \
         INSERT INTO recipient SELECT * FROM today.recipient; \
         INSERT INTO event SELECT * FROM today.event; \
         DETACH today; PRAGMA application_id = 0x47537674; PRAGMA user_version = {version}",
        old.display(),
        *key
    ))
    .unwrap();
    drop(db);
    fs::rename(new, old).unwrap();
    let _ = fs::remove_file(home.file("counter.age"));
    ((case, written), stream, key, recipients)
}

#[test]
fn a_vault_of_an_earlier_schema_becomes_one_of_today_and_keeps_everything() {
    for of_schema in [of_schema_1, of_schema_2] {
        let (home, words) = Home::made();
        let (case, written) = of_schema(&home);
        let vault = home.open();
        assert_eq!(schema_of(&vault.db), SCHEMA_3);
        assert_eq!(vault.events(case).unwrap(), written);
        assert_eq!(vault.people().unwrap().len(), 1);
        assert_eq!(vault.saved(), crate::store::Saved::All, "it was never counted");
        vault.close().unwrap();
        fs::remove_file(home.file("counter.age")).unwrap();
        let vault = home.open_with_words(&words.words().join(" ")).unwrap();
        assert_eq!(vault.saved(), crate::store::Saved::Unknown, "now it was");
    }
}

#[test]
fn an_upgrade_that_is_killed_within_leaves_the_old_schema() {
    type Upgrade = (fn(&Home) -> (StreamId, Vec<Event>), &'static str);
    let upgrades: [Upgrade; 2] = [
        (of_schema_1, include_str!("../migrations/002.sql")),
        (of_schema_2, include_str!("../migrations/003.sql")),
    ];
    for (of_schema, sql) in upgrades {
        let (home, _) = Home::made();
        let (case, written) = of_schema(&home);
        let files = crate::store::files::Files(home.vault.clone());
        let statements: Vec<&str> = sql.split_inclusive(';').collect();
        let (_, _, key, _) =
            crate::store::people::key_of(&files, Unlock::Passphrase(PASSPHRASE.into()), 2).unwrap();
        for done in 1..=statements.len() {
            let db = crate::store::db::change_copy(&files.database(), &key).unwrap();
            db.execute_batch("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE").unwrap();
            db.execute_batch(&statements[..done].concat()).unwrap();
            db.cache_flush().unwrap();
            // As the files lie there in the middle of it.
            let copy = Home::empty();
            copy_folder(&home.vault, &copy.vault);
            drop(db);
            let vault = copy.open();
            assert_eq!(schema_of(&vault.db), SCHEMA_3, "after {done} statements");
            assert_eq!(vault.events(case).unwrap(), written);
        }
    }
}

#[test]
fn every_error_has_its_sentences_in_three_languages() {
    for text in [
        include_str!("../../../i18n/nl/errors.ftl"),
        include_str!("../../../i18n/en/errors.ftl"),
        include_str!("../../../i18n/ar/errors.ftl"),
    ] {
        let ids: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with("error-"))
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id)
            .collect();
        assert_eq!(ids, Error::IDS);
        for part in [".now = ", ".next = "] {
            assert_eq!(text.matches(part).count(), ids.len());
        }
    }
}

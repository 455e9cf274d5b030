//! What is frozen: schema 1, event versions 1, and the ids of sentences.

use super::*;
use crate::domain::event::Event;
use crate::store::event::KINDS;

const EVENTS: &str = include_str!("../../../tests/events/v1.jsonl");
const SCHEMA: &str = include_str!("../../../tests/schemas/v1.sql");

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

#[test]
fn schema_1_is_what_it_was() {
    let (home, _) = Home::made();
    let vault = home.open();
    let version: i64 = vault.db.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 1);
    let mut query = vault
        .db
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name")
        .unwrap();
    let found: Vec<String> =
        query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(found.join(";\n") + ";\n", SCHEMA, "a changed schema is a new migration");
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

//! Events as they are written, one a line, and the case that they fold to with
//! all that follows from it.

use goede_start::domain::case::Case;
use goede_start::domain::dossier::Dossier;
use goede_start::domain::event::Event;

use crate::situation::CATALOG;

const EVENTS: &str = include_str!("../../tests/events/v1.jsonl");

pub fn seeds() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = EVENTS.lines().map(|line| line.as_bytes().to_vec()).collect();
    all.push(EVENTS.as_bytes().to_vec());
    all
}

pub fn look(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let read = |line| serde_json::from_str::<Event>(line).ok();
    let events: Vec<Event> = text.lines().filter_map(read).collect();
    for event in &events {
        let written = serde_json::to_string(event).expect("it is written");
        assert_eq!(serde_json::from_str::<Event>(&written).expect("it is read"), *event);
    }
    let Some(first) = events.first() else { return };
    let mut back = events.clone();
    back.reverse();
    let case = Case::from_events(first.stream, events.iter().cloned());
    let again = Case::from_events(first.stream, back);
    let dossier = Dossier::new(&CATALOG, case, crate::files::today());
    assert_eq!(again.is_read_only(), dossier.case.is_read_only());
}

//! Finding words in notes. Working notes are never in an index on disk: this
//! search runs over what is in memory after unlocking.

use super::answer::Class;
use super::case::Case;
use super::event::{Body, Event, Field};
use super::id::StreamId;

/// The setting of the vault that switches working notes off.
pub const SWITCH: &str = "working-notes";

/// Whether the organisation allows working notes. `own` are the events of the
/// vault itself. What was written before stays readable for its author.
pub fn working_notes_allowed(own: &Case) -> bool {
    own.setting(SWITCH) != Some("off")
}

/// A note in which something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'a> {
    /// The case.
    pub case: StreamId,
    /// The note.
    pub field: &'a Field,
    /// Who sees it, when it was written and by whom.
    pub event: &'a Event,
    /// Its text.
    pub text: &'a str,
}

/// All notes with every one of the words in them, newest first. `fold` makes
/// texts comparable (case, marks), and is the caller's, as names are found the
/// same way. Only for the desk: private notes are among them.
pub fn search<'a>(
    cases: impl IntoIterator<Item = &'a Case>,
    words: &str,
    fold: &dyn Fn(&str) -> String,
) -> Vec<Found<'a>> {
    let words = fold(words);
    let words: Vec<&str> = words.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Found<'a>> = cases
        .into_iter()
        .flat_map(|case| {
            case.fields_of("note").map(move |(field, event)| (case.id(), field, event))
        })
        .filter_map(|(case, field, event)| match &event.body {
            Body::NoteWritten { text } => Some(Found { case, field, event, text }),
            _ => None,
        })
        .filter(|note| {
            let text = fold(note.text);
            words.iter().all(|word| text.contains(word))
        })
        .collect();
    found.sort_by_key(|note| std::cmp::Reverse(note.event.stamp));
    found
}

/// How many working notes a case has, of whoever; that they exist is told to
/// the person, what is in them is not.
pub fn working_notes(case: &Case) -> usize {
    case.fields_of("note").filter(|(_, event)| event.class == Class::Private).count()
}

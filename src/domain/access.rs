//! "Alles wat over mij is opgeslagen": what a person may see of their own case
//! (AVG, article 15).

use std::borrow::Cow;

use chrono::NaiveDateTime;
use serde::Serialize;

use super::answer::Class;
use super::case::Case;
use super::event::{Body, Event, Field};
use super::id::PersonId;
use super::notes;

/// Everything that is stored about one person, as it is handed over. Nothing in
/// it tells whether something confidential was left out: who finds it at home
/// may be whom it is about.
#[derive(Debug, Clone, Serialize)]
pub struct Access<'a> {
    /// What is known now and what was written before, oldest first: all that
    /// both people may see, and what is confidential where it was asked for.
    pub events: Vec<Stored<'a>>,
    /// Whether what is confidential was asked for.
    pub confidential: bool,
    /// How many working notes there are. They are the counsellor's own memory
    /// aid and are not handed over; that they exist is told.
    pub working_notes: usize,
    /// How much was erased of what both people may see. That working notes and
    /// looks go with time says nothing.
    pub erased: usize,
}

/// One thing that is stored. Its number in the case is left out: a gap would
/// tell of what is not in the list.
#[derive(Debug, Clone, Serialize)]
pub struct Stored<'a> {
    /// The event itself.
    #[serde(skip)]
    pub event: &'a Event,
    /// When, in local time.
    pub at: NaiveDateTime,
    /// Who wrote it, where their name is known.
    pub by: Option<&'a str>,
    /// Who may see it.
    pub class: Class,
    /// What it is about.
    pub field: Option<&'a Field>,
    /// What it says; not whether what was handed out before was confidential
    /// too, unless that may be told.
    pub body: Cow<'a, Body>,
}

impl<'a> Stored<'a> {
    /// Who looked or gave it out, where that is what happened.
    pub fn looked_by(&self) -> Option<&'a str> {
        self.by.filter(|_| is_look(self.event))
    }
}

/// Who looked is for the person to know, though no meeting shows it.
fn is_look(event: &Event) -> bool {
    matches!(event.body, Body::CaseRead | Body::Exported { .. })
}

impl<'a> Access<'a> {
    /// What is handed over of a case; `names` are those of the counsellors.
    /// `confidential` only after the person was asked alone whether that is
    /// safe: paper lies around at home.
    pub fn new(case: &'a Case, confidential: bool, names: &'a [(PersonId, String)]) -> Self {
        let shown = |event: &Event| match event.class {
            Class::Shared | Class::Discreet => true,
            Class::Confidential => confidential || is_look(event),
            Class::Private => false,
        };
        let told = |event: &&Event| !matches!(event.body, Body::Erased);
        let stored = |event: &'a Event| Stored {
            event,
            at: event.at,
            by: names.iter().find(|(id, _)| *id == event.actor).map(|(_, name)| name.as_str()),
            class: event.class,
            field: event.field.as_ref(),
            body: match &event.body {
                Body::Exported { what } if !confidential => {
                    Cow::Owned(Body::Exported { what: what.trim_end_matches("-all").to_owned() })
                }
                body => Cow::Borrowed(body),
            },
        };
        let events = case.events().iter().filter(|e| shown(e)).filter(told);
        Self {
            events: events.map(stored).collect(),
            confidential,
            working_notes: notes::working_notes(case),
            erased: case
                .events()
                .iter()
                .filter(|event| !told(event) && event.class.is_for_both())
                .count(),
        }
    }
}

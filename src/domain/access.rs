//! "Alles wat over mij is opgeslagen": what a person may see of their own case
//! (AVG, article 15).

use serde::Serialize;

use super::answer::Class;
use super::case::Case;
use super::event::{Body, Event};
use super::notes;

/// Everything that is stored about one person, as it is handed over.
#[derive(Debug, Clone, Serialize)]
pub struct Access<'a> {
    /// What is known now and what was written before, oldest first: all that
    /// both people may see, and what is confidential where it was asked for.
    pub events: Vec<&'a Event>,
    /// Whether something confidential is stored that is not in the list.
    pub confidential_left_out: bool,
    /// How many working notes there are. They are the counsellor's own memory
    /// aid and are not handed over; that they exist is told.
    pub working_notes: usize,
    /// How much was erased of what both people may see. That working notes and
    /// looks go with time says nothing.
    pub erased: usize,
}

impl<'a> Access<'a> {
    /// What is handed over of a case. `confidential` only after the person was
    /// asked alone whether that is safe: paper lies around at home.
    pub fn new(case: &'a Case, confidential: bool) -> Self {
        // Who looked is for the person to know, though no meeting shows it.
        let is_look = |e: &Event| matches!(e.body, Body::CaseRead | Body::Exported { .. });
        let shown = |event: &Event| match event.class {
            Class::Shared | Class::Discreet => true,
            Class::Confidential => confidential || is_look(event),
            Class::Private => false,
        };
        let told = |event: &&Event| !matches!(event.body, Body::Erased);
        Self {
            events: case.events().iter().filter(|e| shown(e)).filter(told).collect(),
            confidential_left_out: !confidential
                && case
                    .events()
                    .iter()
                    .any(|e| e.class == Class::Confidential && told(&e) && !is_look(e)),
            working_notes: notes::working_notes(case),
            erased: case
                .events()
                .iter()
                .filter(|event| !told(event) && event.class.is_for_both())
                .count(),
        }
    }
}

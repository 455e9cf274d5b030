//! What leaves the vault for good, and what is noted for the person: who
//! looked at a case. Erasing also rewrites the backups, so it is carried out on
//! a thread of its own (`app/for_good.rs`).

use std::collections::BTreeSet;

use uuid::Uuid;

use super::Session;
use crate::domain::answer::Class;
use crate::domain::case::Case;
use crate::domain::catalog::Catalog;
use crate::domain::dossier::Dossier;
use crate::domain::erasing;
use crate::domain::event::{Body, Field, NewEvent, StreamKind};
use crate::domain::id::{EventId, PersonId, StreamId};
use crate::domain::notes;
use crate::screen::desk::working_notes;
use crate::screen::{ForGood, WorkingNotes};
use crate::store::{self, Copy, Erased, Erasure};

impl Session {
    /// Everybody who could ever open the vault, by name.
    pub fn names(&self) -> &[(PersonId, String)] {
        &self.names
    }

    /// Looks up the names again.
    pub fn read_names(&mut self) {
        let name = |(field, event): (&Field, &crate::domain::event::Event)| match &event.body {
            Body::CounsellorAdded { name } => {
                Some((PersonId(Uuid::parse_str(field.rest()).ok()?), name.clone()))
            }
            _ => None,
        };
        self.names = self.own.fields_of("counsellor").filter_map(name).collect();
    }

    /// What holds for working notes.
    pub fn working_notes(&self) -> WorkingNotes {
        WorkingNotes {
            allowed: notes::working_notes_allowed(&self.own),
            author: self.vault.person(),
            organisation: self.organised,
        }
    }

    /// The screen of one's own working notes.
    pub fn own_notes(&self) -> working_notes::WorkingNotes {
        // What cannot be read offers nothing.
        let people = self.vault.people().unwrap_or_default();
        let colleagues = people.into_iter().filter(|person| !person.me);
        let colleagues = colleagues.map(|person| (person.id, person.name.unwrap_or_default()));
        let left = self.vault.left_notes().map(|left| left.len()).unwrap_or_default();
        working_notes::WorkingNotes::new(self.vault.person(), colleagues.collect(), left)
    }

    /// Copies on other disks, which erasing does not reach.
    pub fn copies(&self) -> Vec<Copy> {
        // What cannot be read is not named; the erasing itself then fails.
        self.vault.copies().unwrap_or_default()
    }

    /// Notes that somebody opened a case: once a day in a session.
    ///
    /// # Errors
    /// Where it could not be written.
    pub fn look_at(&mut self, case: StreamId) -> Result<(), store::Error> {
        let Some(dossier) = self.dossiers.get(&case) else { return Ok(()) };
        if dossier.case.is_read_only() || !self.looked.insert((case, self.today)) {
            return Ok(());
        }
        self.note(case, Body::CaseRead)
    }

    /// Notes that a case went out, as what.
    ///
    /// # Errors
    /// Where it could not be written.
    pub fn went_out(&mut self, case: StreamId, what: &str) -> Result<(), store::Error> {
        self.note(case, Body::Exported { what: what.to_owned() })
    }

    /// Writes about a case what changes nothing in it.
    fn note(&mut self, case: StreamId, body: Body) -> Result<(), store::Error> {
        let new = NewEvent {
            stream: case,
            stream_kind: StreamKind::Case,
            // The shared view hears nothing of it.
            class: Class::Confidential,
            field: None,
            replaces: Vec::new(),
            body,
        };
        for event in self.vault.append(vec![new])? {
            if let Some(dossier) = self.dossiers.get_mut(&case) {
                dossier.case = dossier.case.clone().with(event);
            }
        }
        Ok(())
    }

    /// What has had its time, if there is any: working notes after 30 days,
    /// typed whole or half, and looks after a year.
    pub fn outdated(&self) -> Option<Erasure> {
        let cases = self.dossiers.values().map(|dossier| &dossier.case);
        let events: Vec<EventId> = cases
            .flat_map(|case| {
                let faded = erasing::faded(case, self.today);
                faded.into_iter().chain(erasing::old_looks(case, self.today))
            })
            .collect();
        let typed_before = erasing::typed_before(self.today);
        // Where this cannot be read the vault cannot be used either.
        let drafts = self.vault.has_old_drafts(typed_before).unwrap_or_default();
        (drafts || !events.is_empty()).then_some(Erasure::Outdated { events, typed_before })
    }

    /// The earlier answers that "zeg ik liever niet" took away.
    pub fn taken_back(&self, case: StreamId, field: &Field) -> Vec<EventId> {
        let dossier = self.dossiers.get(&case);
        dossier.map(|dossier| erasing::taken_back(&dossier.case, field)).unwrap_or_default()
    }

    /// Erases these events, wherever they stand.
    ///
    /// # Errors
    /// Where it failed; what was not erased yet is erased at the next start.
    pub fn erase(&mut self, catalog: &Catalog, ids: Vec<EventId>) -> Result<Erased, store::Error> {
        if ids.is_empty() {
            return Ok(NOTHING);
        }
        let cases = self.with_any_of(&ids);
        let erased = self.vault.erase(Erasure::Events(ids))?;
        for case in cases {
            self.read_again(catalog, case)?;
        }
        Ok(erased)
    }

    /// Erases what has had its time.
    ///
    /// # Errors
    /// As [`Session::erase`].
    pub fn erase_outdated(
        &mut self,
        catalog: &Catalog,
        what: Erasure,
    ) -> Result<Erased, store::Error> {
        let mut cases = match &what {
            Erasure::Outdated { events, .. } => self.with_any_of(events),
            Erasure::Events(_) | Erasure::Case(_) => BTreeSet::new(),
        };
        // Half a note that was found in the vault may be gone from it.
        cases.extend(self.kept.iter().map(|(case, _)| *case));
        let erased = self.vault.erase(what)?;
        for case in cases {
            self.read_again(catalog, case)?;
        }
        Ok(erased)
    }

    /// The cases in which any of these stands.
    fn with_any_of(&self, ids: &[EventId]) -> BTreeSet<StreamId> {
        let holds =
            |dossier: &&Dossier| dossier.case.events().iter().any(|event| ids.contains(&event.id));
        self.dossiers.values().filter(holds).map(|dossier| dossier.case.id()).collect()
    }

    /// Does what cannot be taken back.
    ///
    /// # Errors
    /// As [`Session::erase`].
    pub fn for_good(&mut self, catalog: &Catalog, what: &ForGood) -> Result<Erased, store::Error> {
        let case = match what {
            ForGood::Field(case, field) => {
                let Some(dossier) = self.dossiers.get(case) else { return Ok(NOTHING) };
                let ids = match field.kind() {
                    "note" => erasing::of_note(&dossier.case, field),
                    _ => erasing::of_field(&dossier.case, field),
                };
                self.drafts.remove(&(*case, field.clone()));
                return self.erase(catalog, ids);
            }
            ForGood::LeftNotes => {
                let left = self.vault.left_notes()?.into_iter().map(|left| left.note).collect();
                return self.erase(catalog, left);
            }
            ForGood::Case(case) | ForGood::Give(case, ..) | ForGood::Share(case, _) => *case,
        };
        let erased = match what {
            ForGood::Give(_, note, to) => self.vault.give_note(case, note, *to)?,
            ForGood::Share(_, note) => self.vault.share_note(case, note)?,
            _ => {
                self.drafts.retain(|(of, _), _| *of != case);
                self.vault.erase(Erasure::Case(case))?
            }
        };
        self.read_again(catalog, case)?;
        Ok(erased)
    }

    /// Takes a case up as it stands in the vault now. What is gone cannot be
    /// undone, nor what would bring it back.
    fn read_again(&mut self, catalog: &Catalog, case: StreamId) -> Result<(), store::Error> {
        let folded = Case::from_events(case, self.vault.events(case)?);
        let is_gone = |id: &EventId| {
            let mut events = folded.events().iter();
            events.any(|event| event.id == *id && event.body == Body::Erased)
        };
        self.undo.retain(|(of, id, _)| {
            let mut events = folded.events().iter();
            *of != case
                || events.any(|event| {
                    event.id == *id && !is_gone(id) && !event.replaces.iter().any(is_gone)
                })
        });
        let undo = &self.undo;
        self.typed_under.retain(|id, _| undo.iter().any(|(_, step, _)| step == id));
        self.kept.retain(|(of, _)| *of != case);
        self.kept.extend(self.vault.drafts(case)?.into_iter().map(|draft| (case, draft.field)));
        if folded.events().iter().all(|event| event.body == Body::Erased) {
            self.dossiers.remove(&case);
        } else {
            self.dossiers.insert(case, Dossier::new(catalog, folded, self.today));
        }
        if self.shared.as_ref().is_some_and(|(of, _)| *of == case) {
            self.show(catalog, case);
        }
        self.board = super::board(self.dossiers.values(), self.today);
        Ok(())
    }
}

/// There was nothing to erase.
const NOTHING: Erased = Erased { events: 0, backups: 0, closed: Vec::new(), elsewhere: Vec::new() };

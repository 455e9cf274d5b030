//! Working notes when their author goes on holiday or leaves: each is given to
//! a successor, made shared, or erased. What nobody took is listed, and can be
//! erased unread.

use rusqlite::params;

use super::clock;
use super::erase::{Erased, Erasure};
use super::error::Error;
use super::event;
use super::recipient::{Recipients, Role};
use super::vault::Vault;
use crate::domain::answer::Class;
use crate::domain::event::{Body, Event, Field, NewEvent, Stamp, StreamKind};
use crate::domain::id::{EventId, PersonId, StreamId};

/// A working note whose author can open the vault no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftNote {
    /// The case.
    pub case: StreamId,
    /// The note.
    pub note: EventId,
    /// Who wrote it.
    pub author: PersonId,
}

impl Vault {
    /// Gives one's own working note to another counsellor: from then on they
    /// read it, and the giver no more.
    ///
    /// # Errors
    /// [`Error::NotRecipient`] where they cannot open the vault;
    /// [`Error::NotWritable`] where it is not a note that one can read oneself;
    /// and as [`Vault::append`].
    pub fn give_note(
        &mut self,
        case: StreamId,
        note: &Field,
        to: PersonId,
    ) -> Result<Erased, Error> {
        let list = Recipients::of(&self.db)?;
        let heir = list.all.iter().find(|one| one.id == to && one.role == Role::Person);
        let heir = heir.ok_or(Error::NotRecipient)?.key.parse().map_err(|_| Error::Damaged)?;
        let (text, old) = self.own_note(case, note)?;
        let mut seal_to = list.keys(Some(Role::Recovery))?;
        seal_to.extend(list.keys(Some(Role::Organisation))?);
        seal_to.push(heir);
        let (now, at) = ((self.now)(), self.now());
        let device = self.device();
        let step = self.db.transaction()?;
        let clock = clock::next(now, event::greatest_clock(&step, clock::limit(now))?);
        let given = Event {
            id: event::new_id(clock),
            stream: case,
            stamp: Stamp { clock, device, seq: event::next_seq(&step, case, device)? },
            at,
            // From now on it is theirs: it fades, and is given on, as theirs.
            actor: to,
            class: Class::Private,
            field: Some(note.clone()),
            replaces: old.clone(),
            body: Body::NoteWritten { text },
        };
        event::insert(&step, &given, StreamKind::Case, &seal_to)?;
        step.commit()?;
        self.erase(Erasure::Events(old))
    }

    /// Makes one's own working note a shared one.
    ///
    /// # Errors
    /// As [`Vault::give_note`].
    pub fn share_note(&mut self, case: StreamId, note: &Field) -> Result<Erased, Error> {
        let (text, old) = self.own_note(case, note)?;
        let id = EventId(uuid::Uuid::now_v7());
        self.append(vec![NewEvent {
            stream: case,
            stream_kind: StreamKind::Case,
            class: Class::Shared,
            field: Some(Field::one_of("note", id)),
            replaces: Vec::new(),
            body: Body::NoteWritten { text },
        }])?;
        self.erase(Erasure::Events(old))
    }

    /// Working notes of people who can open the vault no more. Nobody but
    /// recovery and the organisation can read them; erasing needs no reading.
    ///
    /// # Errors
    /// What reading gives.
    pub fn left_notes(&self) -> Result<Vec<LeftNote>, Error> {
        let list = Recipients::of(&self.db)?;
        let mut query = self.db.prepare(
            "SELECT stream, id, actor FROM event \
             WHERE class = ?1 AND kind = 'note-written' ORDER BY clock",
        )?;
        let mut rows = query.query(params![event::word(Class::Private)?])?;
        let mut left = Vec::new();
        while let Some(row) = rows.next()? {
            let author = PersonId(event::id(row, 2)?);
            if !list.people().any(|one| one == author) {
                let (case, note) = (StreamId(event::id(row, 0)?), EventId(event::id(row, 1)?));
                left.push(LeftNote { case, note, author });
            }
        }
        Ok(left)
    }

    /// The text of a note that one can read, and all events that it consists
    /// of.
    fn own_note(&self, case: StreamId, note: &Field) -> Result<(String, Vec<EventId>), Error> {
        let events = self.events(case)?;
        let of_note: Vec<&Event> =
            events.iter().filter(|event| event.field.as_ref() == Some(note)).collect();
        let text = match of_note.last().map(|event| (event.class, &event.body)) {
            Some((Class::Private, Body::NoteWritten { text })) => text.clone(),
            _ => return Err(Error::NotWritable),
        };
        Ok((text, of_note.iter().map(|event| event.id).collect()))
    }
}

//! Half-typed text: one row for each field, person and case, until it becomes
//! an event.

use age::x25519;
use chrono::NaiveDateTime;
use rusqlite::{Connection, params};

use super::error::Error;
use super::event::{from_word, read_time, word, written_time};
use super::keys;
use crate::domain::answer::Class;
use crate::domain::event::Field;
use crate::domain::id::{PersonId, StreamId};

/// Text that was typed and is not yet an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The field that it will give a value.
    pub field: Field,
    /// Who will see it.
    pub class: Class,
    /// The text so far.
    pub text: String,
    /// Local time of the last key.
    pub at: NaiveDateTime,
}

pub(super) fn save(
    db: &Connection,
    stream: StreamId,
    author: PersonId,
    draft: &Draft,
    seal_to: &[x25519::Recipient],
) -> Result<(), Error> {
    let text = match draft.class {
        Class::Private => keys::seal(draft.text.as_bytes(), seal_to)?,
        Class::Shared | Class::Discreet | Class::Confidential => draft.text.clone().into_bytes(),
    };
    db.prepare(
        "INSERT INTO draft (stream, field, author, class, text, at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT (stream, field, author) \
         DO UPDATE SET class = excluded.class, text = excluded.text, at = excluded.at",
    )?
    .execute(params![
        stream.0.as_bytes(),
        draft.field.0,
        author.0.as_bytes(),
        word(draft.class)?,
        text,
        written_time(draft.at),
    ])?;
    Ok(())
}

/// This author's drafts in a stream, by field.
pub(super) fn all(
    db: &Connection,
    stream: StreamId,
    author: PersonId,
    with: &x25519::Identity,
) -> Result<Vec<Draft>, Error> {
    let mut query = db.prepare(
        "SELECT field, class, text, at FROM draft \
         WHERE stream = ?1 AND author = ?2 ORDER BY field",
    )?;
    let mut rows = query.query(params![stream.0.as_bytes(), author.0.as_bytes()])?;
    let mut drafts = Vec::new();
    while let Some(row) = rows.next()? {
        let class = from_word(row.get(1)?)?;
        let text: Vec<u8> = row.get(2)?;
        let text = match class {
            Class::Private => match keys::open(&text, with) {
                Ok(text) => text.to_vec(),
                // Typed before their passphrase was forgotten.
                Err(Error::Foreign) => continue,
                Err(error) => return Err(error),
            },
            Class::Shared | Class::Discreet | Class::Confidential => text,
        };
        drafts.push(Draft {
            field: Field(row.get(0)?),
            class,
            text: String::from_utf8(text).map_err(|_| Error::Damaged)?,
            at: read_time(&row.get::<_, String>(3)?)?,
        });
    }
    Ok(drafts)
}

pub(super) fn remove(
    db: &Connection,
    stream: StreamId,
    author: PersonId,
    field: &Field,
) -> Result<(), Error> {
    db.prepare("DELETE FROM draft WHERE stream = ?1 AND field = ?2 AND author = ?3")?
        .execute(params![stream.0.as_bytes(), field.0, author.0.as_bytes()])?;
    Ok(())
}

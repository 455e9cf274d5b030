//! An event as a row: what lies in which column, and back.

use age::x25519;
use chrono::NaiveDateTime;
use rusqlite::{Connection, Row, params};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::{Timestamp, Uuid};
use zeroize::Zeroizing;

use super::clock;
use super::error::Error;
use super::keys::{self, hex};
use crate::domain::answer::Class;
use crate::domain::event::{Body, Clock, Event, Field, Stamp, StreamKind};
use crate::domain::id::{DeviceId, EventId, PersonId, StreamId};

/// The kinds that this version can read. Any other is newer.
pub(super) const KINDS: [&str; 30] = [
    "case-opened",
    "language-chosen",
    "answer-given",
    "item-state-set",
    "measure-agreed",
    "measure-declined",
    "measure-postponed",
    "action-done",
    "action-added",
    "gate-lifted",
    "told-back",
    "note-written",
    "letter-received",
    "appointment-made",
    "explained",
    "place-reached",
    "question-postponed",
    "progress-told",
    "meeting-began",
    "interpreter-noted",
    "meeting-held",
    "withdrawn",
    "undone",
    "case-read",
    "exported",
    "case-closed",
    "note-kept",
    "counsellor-added",
    "organisation-set",
    "setting-chosen",
];

/// What the payload column holds, sealed for the class private. The random
/// bytes keep two equal answers from looking equal once they are sealed.
#[derive(Serialize)]
struct Payload<'a> {
    pad: &'a str,
    body: &'a Body,
}

#[derive(Deserialize)]
struct ReadPayload {
    body: Value,
}

/// A word as serde writes it: `shared`, `case`.
pub(super) fn word<T: Serialize>(value: T) -> Result<String, Error> {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => Ok(word),
        _ => Err(Error::NotWritable),
    }
}

pub(super) fn from_word<T: DeserializeOwned>(word: String) -> Result<T, Error> {
    serde_json::from_value(Value::String(word)).map_err(|_| Error::Damaged)
}

fn kind_of(body: &Body) -> Result<String, Error> {
    let value = serde_json::to_value(body).map_err(|_| Error::NotWritable)?;
    value.get("kind").and_then(Value::as_str).map(str::to_owned).ok_or(Error::NotWritable)
}

/// Writes one row. `seal_to` are the author and recovery.
pub(super) fn insert(
    db: &Connection,
    event: &Event,
    stream_kind: StreamKind,
    seal_to: &[x25519::Recipient],
) -> Result<(), Error> {
    let kind = kind_of(&event.body)?;
    let pad = hex(&rand::random::<[u8; 16]>());
    let payload = serde_json::to_vec(&Payload { pad: &pad, body: &event.body });
    let mut payload = payload.map(Zeroizing::new).map_err(|_| Error::NotWritable)?;
    if event.class == Class::Private {
        payload = Zeroizing::new(keys::seal(&payload, seal_to)?);
    }
    let replaces = match event.replaces.as_slice() {
        [] => None,
        ids => Some(serde_json::to_string(ids).map_err(|_| Error::NotWritable)?),
    };
    db.prepare_cached(
        "INSERT INTO event (id, stream, stream_kind, clock, at, device, seq, actor, class, kind, \
         version, field, replaces, payload) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?
    .execute(params![
        event.id.0.as_bytes(),
        event.stream.0.as_bytes(),
        word(stream_kind)?,
        number(event.stamp.clock.0),
        written_time(event.at),
        event.stamp.device.0.as_bytes(),
        number(event.stamp.seq),
        event.actor.0.as_bytes(),
        word(event.class)?,
        kind,
        Body::VERSION,
        event.field.as_ref().map(|field| &field.0),
        replaces,
        *payload,
    ])?;
    Ok(())
}

/// The columns that [`read`] wants, in its order.
pub(super) const COLUMNS: &str =
    "id, stream, clock, at, device, seq, actor, class, kind, version, field, replaces, payload";

/// Reads one row of [`COLUMNS`] with the keys of who unlocked the vault.
pub(super) fn read(row: &Row<'_>, with: &x25519::Identity) -> Result<Event, Error> {
    let clock: Option<i64> = row.get(2)?;
    let actor: Option<[u8; 16]> = row.get(6)?;
    let class = from_word(row.get(7)?)?;
    let replaces: Option<String> = row.get(11)?;
    let replaces = replaces.map(|ids| serde_json::from_str(&ids).map_err(|_| Error::Damaged));
    let stamp = Stamp {
        clock: Clock(clock.and_then(|clock| u64::try_from(clock).ok()).unwrap_or_default()),
        device: DeviceId(id(row, 4)?),
        seq: u64::try_from(row.get::<_, i64>(5)?).map_err(|_| Error::Damaged)?,
    };
    Ok(Event {
        id: EventId(id(row, 0)?),
        stream: StreamId(id(row, 1)?),
        stamp,
        at: read_time(&row.get::<_, String>(3)?)?,
        actor: PersonId(Uuid::from_bytes(actor.unwrap_or_default())),
        class,
        field: row.get::<_, Option<String>>(10)?.map(Field),
        replaces: replaces.transpose()?.unwrap_or_default(),
        body: body(row.get(8)?, row.get(9)?, row.get(12)?, class, with)?,
    })
}

fn body(
    kind: Option<String>,
    version: u16,
    payload: Option<Vec<u8>>,
    class: Class,
    with: &x25519::Identity,
) -> Result<Body, Error> {
    let (Some(kind), Some(payload)) = (kind, payload.map(Zeroizing::new)) else {
        return Ok(Body::Erased);
    };
    if version > Body::VERSION || !KINDS.contains(&kind.as_str()) {
        return Ok(Body::Newer { kind, version });
    }
    let payload = match class {
        Class::Private => match keys::open(&payload, with) {
            Ok(opened) => opened,
            // Sealed to others: nobody here may read it.
            Err(Error::Foreign) => return Ok(Body::Sealed),
            Err(error) => return Err(error),
        },
        Class::Shared | Class::Discreet | Class::Confidential => payload,
    };
    let read: ReadPayload = serde_json::from_slice(&payload).map_err(|_| Error::Damaged)?;
    serde_json::from_value(read.body).map_err(|_| Error::Damaged)
}

/// A number as `SQLite` holds it. Ours stay far below its end.
pub(super) fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A UUID column.
pub(super) fn id(row: &Row<'_>, column: usize) -> Result<Uuid, Error> {
    Ok(Uuid::from_bytes(row.get(column)?))
}

const TIME: &str = "%Y-%m-%dT%H:%M:%S";

pub(super) fn written_time(at: NaiveDateTime) -> String {
    at.format(TIME).to_string()
}

pub(super) fn read_time(text: &str) -> Result<NaiveDateTime, Error> {
    NaiveDateTime::parse_from_str(text, TIME).map_err(|_| Error::Damaged)
}

/// The greatest clock written so far that is still followed.
pub(super) fn greatest_clock(db: &Connection, limit: Clock) -> Result<Option<Clock>, Error> {
    let greatest: Option<i64> = db
        .prepare_cached("SELECT max(clock) FROM event WHERE clock <= ?1")?
        .query_row(params![number(limit.0)], |row| row.get(0))?;
    Ok(greatest.and_then(|clock| u64::try_from(clock).ok()).map(Clock))
}

/// Counts from 1 in each stream.
pub(super) fn next_seq(db: &Connection, stream: StreamId, device: DeviceId) -> Result<u64, Error> {
    let seq: i64 = db
        .prepare_cached(
            "SELECT coalesce(max(seq), 0) + 1 FROM event WHERE stream = ?1 AND device = ?2",
        )?
        .query_row(params![stream.0.as_bytes(), device.0.as_bytes()], |row| row.get(0))?;
    u64::try_from(seq).map_err(|_| Error::Damaged)
}

/// Ids sort as clocks do.
pub(super) fn new_id(clock: Clock) -> EventId {
    let (milliseconds, counter) = clock::parts(clock);
    let nanoseconds = u32::try_from(milliseconds % 1000 * 1_000_000).unwrap_or_default();
    let time = Timestamp::from_unix_time(milliseconds / 1000, nanoseconds, u128::from(counter), 16);
    EventId(Uuid::new_v7(time))
}

/// Which private rows are sealed anew.
#[derive(Clone, Copy)]
pub(super) enum Whose {
    /// All that this person can open; their own half-typed text.
    Mine(PersonId),
    /// What this person wrote, opened by somebody who can open all.
    Of(PersonId),
}

/// Seals private rows anew, with the same words in them. What is sealed to
/// others is left as it is.
pub(super) fn reseal(
    db: &Connection,
    whose: Whose,
    with: &x25519::Identity,
    to: &[x25519::Recipient],
) -> Result<(), Error> {
    let private = word(Class::Private)?;
    let (author, actor) = match whose {
        Whose::Mine(person) => (person, None),
        Whose::Of(person) => (person, Some(*person.0.as_bytes())),
    };
    let events = "SELECT rowid, payload FROM event \
                  WHERE class = ?1 AND (?2 IS NULL OR actor = ?2)";
    for (row, payload) in sealed(db, events, params![private, actor])? {
        if let Some(anew) = keys::reseal(&payload, with, to)? {
            db.prepare("UPDATE event SET payload = ?2 WHERE rowid = ?1")?
                .execute(params![row, anew])?;
        }
    }
    let drafts = "SELECT rowid, text FROM draft WHERE class = ?1 AND author = ?2";
    for (row, text) in sealed(db, drafts, params![private, author.0.as_bytes()])? {
        if let Some(anew) = keys::reseal(&text, with, to)? {
            db.prepare("UPDATE draft SET text = ?2 WHERE rowid = ?1")?
                .execute(params![row, anew])?;
        }
    }
    Ok(())
}

fn sealed(
    db: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<(i64, Vec<u8>)>, Error> {
    let mut query = db.prepare(sql)?;
    let mut rows = query.query(params)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        if let Some(payload) = row.get(1)? {
            all.push((row.get(0)?, payload));
        }
    }
    Ok(all)
}

/// All events of a stream, oldest first.
pub(super) fn of_stream(
    db: &Connection,
    stream: StreamId,
    with: &x25519::Identity,
) -> Result<Vec<Event>, Error> {
    let mut query = db.prepare(&format!(
        "SELECT {COLUMNS} FROM event WHERE stream = ?1 ORDER BY clock, device, seq"
    ))?;
    let mut rows = query.query(params![stream.0.as_bytes()])?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        events.push(read(row, with)?);
    }
    Ok(events)
}

/// The streams of all clients of whom something is left.
pub(super) fn cases(db: &Connection) -> Result<Vec<StreamId>, Error> {
    let mut query = db.prepare(
        "SELECT stream FROM event WHERE stream_kind = ?1 \
         GROUP BY stream HAVING count(kind) > 0 ORDER BY min(clock), stream",
    )?;
    let mut rows = query.query(params![word(StreamKind::Case)?])?;
    let mut cases = Vec::new();
    while let Some(row) = rows.next()? {
        cases.push(StreamId(id(row, 0)?));
    }
    Ok(cases)
}

/// Whether anything is left of a case but bare places.
pub fn holds(db: &Connection, case: StreamId) -> Result<bool, Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM event WHERE stream = ?1 AND kind IS NOT NULL)";
    Ok(db.query_row(sql, [case.0.as_bytes()], |row| row.get(0))?)
}

/// The local time of the event that was written last and is not erased.
pub(super) fn newest(
    db: &Connection,
    with: &x25519::Identity,
) -> Result<Option<NaiveDateTime>, Error> {
    let mut query = db.prepare(&format!(
        "SELECT {COLUMNS} FROM event WHERE kind IS NOT NULL ORDER BY rowid DESC LIMIT 1"
    ))?;
    let mut rows = query.query([])?;
    let last = rows.next()?.map(|row| read(row, with)).transpose()?;
    Ok(last.map(|event| event.at))
}

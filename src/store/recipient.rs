//! Who can open a vault: the public keys to which its key is sealed.
//!
//! The list stands in the database, and once more within the sealed key beside
//! it, both with the number of its last change. So a restored database finds
//! out who came and went since, and a stop between two files is mended at the
//! next start.

use age::x25519;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::error::Error;
use super::event::{self, from_word, word};
use crate::domain::id::PersonId;

/// What somebody's key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A counsellor.
    Person,
    /// The recovery sheet.
    Recovery,
    /// The organisation, which keeps its key elsewhere.
    Organisation,
}

/// The id of the recovery sheet.
pub const RECOVERY: PersonId = PersonId::RECOVERY;
/// The id of the organisation's key.
pub const ORGANISATION: PersonId = PersonId::ORGANISATION;

/// One public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    pub id: PersonId,
    pub role: Role,
    pub key: String,
}

impl Recipient {
    pub fn new(id: PersonId, role: Role, key: &x25519::Recipient) -> Self {
        Self { id, role, key: key.to_string() }
    }
}

/// The whole list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recipients {
    /// How often it was changed.
    pub revision: u64,
    /// In the order of their ids.
    pub all: Vec<Recipient>,
}

impl Recipients {
    /// The list as the database has it.
    pub fn of(db: &Connection) -> Result<Self, Error> {
        let revision: i64 = db.query_row("SELECT people FROM vault", [], |row| row.get(0))?;
        let mut query = db.prepare("SELECT id, role, key FROM recipient ORDER BY id")?;
        let mut rows = query.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let role = from_word(row.get(1)?)?;
            all.push(Recipient { id: PersonId(event::id(row, 0)?), role, key: row.get(2)? });
        }
        Ok(Self { revision: u64::try_from(revision).map_err(|_| Error::Damaged)?, all })
    }

    /// Writes the list into the database, with its number.
    pub fn put(&self, db: &mut Connection) -> Result<(), Error> {
        let step = db.transaction()?;
        step.execute("DELETE FROM recipient", [])?;
        for one in &self.all {
            step.execute(
                "INSERT INTO recipient (id, role, key) VALUES (?1, ?2, ?3)",
                params![one.id.0.as_bytes(), word(one.role)?, one.key],
            )?;
        }
        step.execute("UPDATE vault SET people = ?1", [event::number(self.revision)])?;
        step.commit()?;
        Ok(())
    }

    /// The same list without somebody, and perhaps with somebody else.
    #[must_use]
    pub fn changed(mut self, out: PersonId, into: Option<Recipient>) -> Self {
        self.all.retain(|one| one.id != out);
        self.all.extend(into);
        self.all.sort_by_key(|one| one.id);
        self.revision = self.revision.saturating_add(1);
        self
    }

    /// The keys themselves, of all or of one role.
    pub fn keys(&self, role: Option<Role>) -> Result<Vec<x25519::Recipient>, Error> {
        self.all
            .iter()
            .filter(|one| role.is_none_or(|role| one.role == role))
            .map(|one| one.key.parse().map_err(|_| Error::Damaged))
            .collect()
    }

    /// The counsellors among them.
    pub fn people(&self) -> impl Iterator<Item = PersonId> {
        self.all.iter().filter(|one| one.role == Role::Person).map(|one| one.id)
    }
}

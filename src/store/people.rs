//! Who can open the vault: counsellors, the recovery sheet, the organisation.
//! Nobody's passphrase is needed but one's own: all is done with public keys.

use age::secrecy::SecretString;
use age::x25519;
use chrono::NaiveDate;
use rusqlite::params;
use uuid::Uuid;

use super::copy::Progress;
use super::error::Error;
use super::event::Whose;
use super::keys::{self, VaultKey};
use super::recipient::{ORGANISATION, RECOVERY, Recipient, Recipients, Role};
use super::swap::{self, Old};
use super::unlock;
use super::vault::Vault;
use super::words::RecoveryWords;
use super::{backup, copy, counter, create, db, event, files};
use crate::domain::answer::Class;
use crate::domain::case::Case;
use crate::domain::event::{Body, Field, NewEvent};
use crate::domain::id::PersonId;
use crate::platform;

/// Somebody who can open the vault with a passphrase of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counsellor {
    /// Who.
    pub id: PersonId,
    /// The name they were added with; after restoring an old copy it may be
    /// missing.
    pub name: Option<String>,
    /// The day on which they were added, in local time; missing as the name is.
    pub since: Option<NaiveDate>,
    /// Whether it is who unlocked the vault.
    pub me: bool,
    /// When somebody else gave them a new passphrase last, in local time, and
    /// who that was.
    pub given: Option<(NaiveDate, PersonId)>,
}

impl Vault {
    /// All counsellors who can open the vault now, by name.
    ///
    /// # Errors
    /// What reading gives.
    pub fn people(&self) -> Result<Vec<Counsellor>, Error> {
        let events = self.events(self.stream())?;
        let added = |id: PersonId| {
            let field = Field(format!("counsellor/{id}"));
            events.iter().rev().filter(|event| event.field.as_ref() == Some(&field)).find_map(
                |event| match &event.body {
                    Body::CounsellorAdded { name } => Some((name.clone(), event.at.date())),
                    _ => None,
                },
            )
        };
        let given = |id: PersonId| {
            let field = Some(passphrase_given(id));
            let last = events.iter().rev().find(|event| event.field == field);
            last.map(|event| (event.at.date(), event.actor))
        };
        let list = Recipients::of(&self.db)?;
        let mut people: Vec<Counsellor> = list
            .people()
            .map(|id| {
                let (name, since) = added(id).unzip();
                Counsellor { id, name, since, me: id == self.person(), given: given(id) }
            })
            .collect();
        people.sort_by(|one, two| one.name.cmp(&two.name).then(one.id.cmp(&two.id)));
        Ok(people)
    }

    /// Another counsellor with a passphrase of their own. Nobody else's is
    /// needed: the vault key is sealed anew to all public keys.
    ///
    /// # Errors
    /// As [`Vault::append`], and [`Error::WorkFactor`] above what is accepted.
    pub fn add_person(
        &mut self,
        name: &str,
        passphrase: &SecretString,
        work_factor: u8,
    ) -> Result<PersonId, Error> {
        let person = PersonId(Uuid::now_v7());
        let identity = x25519::Identity::generate();
        let sealed = keys::seal_identity(&identity, passphrase, work_factor)?;
        // Their own file first: one that opens nothing yet harms nobody.
        platform::write_file(&self.files.person(person), &sealed)?;
        let key = Recipient::new(person, Role::Person, &identity.to_public());
        self.let_in(person, Some(key))?;
        let added = create::counsellor(self, person, name);
        self.append(vec![added])?;
        Ok(person)
    }

    /// Another passphrase for who unlocked the vault. The old one opens
    /// nothing any more, not even the backups on this computer.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] where `old` is not theirs;
    /// [`Error::NotRecipient`] where the vault was opened with the sheet;
    /// [`Error::WorkFactor`]; and as [`Vault::append`].
    pub fn change_passphrase(
        &mut self,
        old: &SecretString,
        new: &SecretString,
        work_factor: u8,
    ) -> Result<(), Error> {
        if self.role()? != Role::Person {
            return Err(Error::NotRecipient);
        }
        let path = self.files.person(self.person());
        let known = keys::open_identity(&files::read(&path)?, old, self.lowest_work_factor)?;
        if known.ok_or(Error::WrongPassphrase)?.to_public() != self.identity.to_public() {
            return Err(Error::Foreign);
        }
        let sealed = keys::seal_identity(&self.identity, new, work_factor)?;
        // Never a file that does not open.
        keys::open_identity(&sealed, new, work_factor)?.ok_or(Error::Damaged)?;
        platform::write_file(&path, &sealed)?;
        swap::forget_old(&path)?;
        backup::renew_keys(self)
    }

    /// A new passphrase for somebody who forgot theirs, and with it a new key:
    /// the old passphrase opens nothing any more, not even the backups on this
    /// computer. Where the vault was opened with the recovery sheet or by the
    /// organisation, their working notes are sealed to the new key; else these
    /// stay sealed until that is done so once more. That is never done on the
    /// side: a colleague could have chosen the passphrase for themselves.
    ///
    /// # Errors
    /// [`Error::NotRecipient`] for oneself ([`Vault::change_passphrase`]) and
    /// for somebody who has no key; [`Error::WorkFactor`]; and as
    /// [`Vault::append`].
    pub fn give_passphrase(
        &mut self,
        person: PersonId,
        passphrase: &SecretString,
        work_factor: u8,
    ) -> Result<(), Error> {
        let known = Recipients::of(&self.db)?.people().any(|one| one == person);
        if !known || person == self.person() {
            return Err(Error::NotRecipient);
        }
        let identity = x25519::Identity::generate();
        let sealed = keys::seal_identity(&identity, passphrase, work_factor)?;
        let path = self.files.person(person);
        // Their own file first: a stop here leaves one that opens nothing, as
        // the passphrase that was forgotten did.
        platform::write_file(&path, &sealed)?;
        let key = Recipient::new(person, Role::Person, &identity.to_public());
        self.let_in(person, Some(key))?;
        if self.role()? != Role::Person {
            let mut to = self.private_recipients()?;
            to.push(identity.to_public());
            let step = self.db.transaction()?;
            event::reseal(&step, Whose::Of(person), &self.identity, &to)?;
            step.commit()?;
        }
        swap::forget_old(&path)?;
        self.remember(&passphrase_given(person), String::new())
    }

    /// A new recovery sheet with these words; the old one opens nothing any
    /// more. First have words typed back as at set-up: whoever is called away
    /// before has the old sheet still.
    ///
    /// # Errors
    /// [`Error::NotRecipient`] where the vault was opened with the sheet itself:
    /// working notes are sealed anew by who wrote them; [`Error::WorkFactor`];
    /// and as [`Vault::append`].
    pub fn renew_recovery(&mut self, words: &RecoveryWords, work_factor: u8) -> Result<(), Error> {
        if self.role()? == Role::Recovery {
            return Err(Error::NotRecipient);
        }
        let identity = x25519::Identity::generate();
        let sealed = keys::seal_identity(&identity, &words.secret(), work_factor)?;
        let key = Recipient::new(RECOVERY, Role::Recovery, &identity.to_public());
        platform::write_file(&self.files.recovery(), &sealed)?;
        self.let_in(RECOVERY, Some(key))?;
        swap::forget_old(&self.files.recovery())?;
        Ok(())
    }

    /// Takes a counsellor's key away and gives the database a new one, since
    /// who leaves may have kept the old. Their private notes should have been
    /// given away before ([`Vault::give_note`]); what is left only recovery and
    /// the organisation can read.
    ///
    /// A failure leaves the vault as it was before or after; it is closed then
    /// and must be unlocked again.
    ///
    /// # Errors
    /// [`Error::LastPerson`] for who unlocked it, and for the last one;
    /// [`Error::NotRecipient`] for somebody who has no key; as [`Vault::new_key`].
    pub fn remove_person(
        mut self,
        person: PersonId,
        on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Self, Error> {
        let list = Recipients::of(&self.db)?;
        if person == self.person() || list.people().count() < 2 {
            return Err(Error::LastPerson);
        }
        if !list.people().any(|one| one == person) {
            return Err(Error::NotRecipient);
        }
        self.let_in(person, None)?;
        let field = Field(format!("counsellor/{person}"));
        self.tell(field, Class::Shared, Body::Withdrawn)?;
        self.db.execute("DELETE FROM draft WHERE author = ?1", params![person.0.as_bytes()])?;
        self.new_key(on)
    }

    /// A new key for the database: after a theft, or when somebody left. The
    /// content is copied under the new key, looked through, and swapped; a
    /// stop at any moment leaves one whole vault. Takes as long as a backup;
    /// `on` hears how far copying is, and answers whether to go on.
    ///
    /// # Errors
    /// [`Error::Stopped`], and what copying gives. The vault is closed then,
    /// and as it was.
    pub fn new_key(self, on: &mut dyn FnMut(Progress) -> bool) -> Result<Self, Error> {
        self.new_key_with(on, &mut || Ok(()))
    }

    /// The same; `between` is called after each step, and stops it there by an
    /// error, as a power cut would.
    pub(super) fn new_key_with(
        mut self,
        on: &mut dyn FnMut(Progress) -> bool,
        between: &mut dyn FnMut() -> Result<(), Error>,
    ) -> Result<Self, Error> {
        db::checkpoint(&self.db)?;
        let key = VaultKey::generate(self.key.vault);
        let next = self.files.next_database();
        copy::database(&self.db, &next, &key, on)?;
        between()?;
        let check = db::read_copy(&next, &key)?;
        db::check_whole(&check)?;
        drop(check);
        let sealed = key.seal(&Recipients::of(&self.db)?)?;
        platform::write_file(&self.files.next_vault_key(), &sealed)?;
        between()?;
        // The place of the new file is another one; the device is the same.
        let place = platform::place_of(&next)?;
        let moved = db::change_copy(&next, &key)?;
        moved.execute("UPDATE vault SET place = ?1", [place])?;
        counter::forget(&moved)?;
        drop(moved);
        self = self.without_database()?;
        between()?;
        swap::decide(&self.files, &Old::Goes)?;
        between()?;
        swap::finish(&self.files)?;
        between()?;
        self.reopen(key)
    }

    /// Changes the list of who can open the vault, in the order in which a
    /// stop does no harm, and carries it into the backups.
    pub(super) fn let_in(&mut self, id: PersonId, key: Option<Recipient>) -> Result<(), Error> {
        Recipients::of(&self.db)?.changed(id, key).put(&mut self.db)?;
        self.renew_key_files()?;
        self.reseal_private()?;
        backup::renew_keys(self)
    }

    /// Writes in the vault's own stream that something was done, by whom and
    /// when.
    pub(super) fn remember(&mut self, field: &Field, value: String) -> Result<(), Error> {
        self.tell(field.clone(), Class::Confidential, Body::SettingChosen { value })
    }

    fn tell(&mut self, field: Field, class: Class, body: Body) -> Result<(), Error> {
        let own = Case::from_events(self.stream(), self.events(self.stream())?);
        let replaces = own.seen(&field);
        let new = create::about_vault(self, field, class, body);
        self.append(vec![NewEvent { replaces, ..new }])?;
        Ok(())
    }

    /// Seals the key to who is on the list, and removes the files of who is
    /// not.
    pub(super) fn renew_key_files(&self) -> Result<(), Error> {
        let list = Recipients::of(&self.db)?;
        platform::write_file(&self.files.vault_key(), &self.key.seal(&list)?)?;
        swap::forget_old(&self.files.vault_key())?;
        for person in self.files.everybody()? {
            if !list.people().any(|one| one == person) {
                swap::remove(&self.files.person(person))?;
                swap::forget_old(&self.files.person(person))?;
            }
        }
        Ok(())
    }

    /// What opened this vault.
    pub(super) fn role(&self) -> Result<Role, Error> {
        let own = self.identity.to_public().to_string();
        let list = Recipients::of(&self.db)?;
        let role = list.all.iter().find(|one| one.key == own).map(|one| one.role);
        role.ok_or(Error::Foreign)
    }

    /// The list in the database and the one in the key file were changed at
    /// the same time, or one of them comes from a backup: the newer is right.
    pub(super) fn heal(&mut self, sealed: &Recipients) -> Result<(), Error> {
        let own = Recipients::of(&self.db)?;
        if *sealed == own {
            return Ok(());
        }
        if sealed.revision > own.revision {
            sealed.put(&mut self.db)?;
            return Ok(());
        }
        self.renew_key_files()
    }

    /// Private notes and drafts of who unlocked the vault are sealed to them,
    /// to recovery and to the organisation. Where one of these has a new key
    /// since, they are sealed anew; the words stay the same.
    pub(super) fn reseal_private(&mut self) -> Result<(), Error> {
        if self.role()? != Role::Person {
            return Ok(());
        }
        let to = self.private_recipients()?;
        let keys: Vec<String> = to.iter().map(ToString::to_string).collect();
        let keys = keys.join(" ");
        let me = *self.person().0.as_bytes();
        let known: Option<String> = {
            let mut query = self.db.prepare("SELECT keys FROM sealed_to WHERE person = ?1")?;
            let mut rows = query.query([me])?;
            rows.next()?.map(|row| row.get(0)).transpose()?
        };
        if known.as_deref() == Some(keys.as_str()) {
            return Ok(());
        }
        let step = self.db.transaction()?;
        event::reseal(&step, Whose::Mine(self.person), &self.identity, &to)?;
        step.execute(
            "INSERT INTO sealed_to (person, keys) VALUES (?1, ?2) \
             ON CONFLICT (person) DO UPDATE SET keys = excluded.keys",
            params![me, keys],
        )?;
        step.commit()?;
        Ok(())
    }
}

/// The field that says when somebody got a new passphrase, and from whom.
fn passphrase_given(person: PersonId) -> Field {
    Field::setting(&format!("passphrase-given-{person}"))
}

/// Opens the key file of a folder: who it is, with which key, for whom.
pub fn key_of(
    files: &files::Files,
    with: unlock::Unlock,
    lowest: u8,
) -> Result<(PersonId, x25519::Identity, VaultKey, Recipients), Error> {
    let (person, identity) = unlock::identity(files, with, lowest)?;
    let opened = VaultKey::open(&files::read(&files.vault_key())?, &identity);
    let (key, list) = opened.map_err(|error| match error {
        // A person's file lies in this folder; the organisation's key does not.
        Error::Foreign if person == ORGANISATION => Error::WrongOrganisationKey,
        other => other,
    })?;
    Ok((person, identity, key, list))
}

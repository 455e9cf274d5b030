//! Making a vault, and letting another counsellor in.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use age::secrecy::SecretString;
use age::x25519;
use rusqlite::{Connection, params};
use uuid::Uuid;

use super::clock::Now;
use super::db;
use super::error::Error;
use super::files::Files;
use super::keys::{self, VaultKey};
use super::unlock::{Options, Setup, Unlock, lock};
use super::vault::Vault;
use super::words::RecoveryWords;
use crate::domain::answer::Class;
use crate::domain::event::{Body, Field, NewEvent, StreamKind};
use crate::domain::id::PersonId;
use crate::platform;

/// The vault is made in a folder beside, and gets its name when it is whole:
/// there is never half a vault.
pub fn vault(
    folder: &Path,
    setup: &Setup,
    options: Options,
) -> Result<(Vault, RecoveryWords), Error> {
    if platform::is_network_path(folder) {
        return Err(Error::NetworkPath);
    }
    if folder.exists() && fs::read_dir(folder)?.next().is_some() {
        return Err(Error::NotEmpty);
    }
    let folder = std::path::absolute(folder)?;
    let parent = folder.parent().ok_or(Error::NotEmpty)?;
    fs::create_dir_all(parent)?;
    let Options { lowest_work_factor, now } = options;
    let beside = beside(&folder);
    let made = fill(&beside, setup, Arc::clone(&now)).and_then(|words| {
        if folder.exists() {
            fs::remove_dir(&folder)?;
        }
        fs::rename(&beside, &folder)?;
        platform::sync_folder(parent)?;
        Ok(words)
    });
    let words = made.inspect_err(|_| {
        // Ours alone, and nobody was told of it.
        let _ = fs::remove_dir_all(&beside);
    })?;

    let recovery = Unlock::Recovery(words.words().join(" "));
    let options = Options { lowest_work_factor, now: Arc::clone(&now) };
    Vault::unlock_with(&folder, recovery, options)?.close()?;
    let options = Options { lowest_work_factor, now };
    let vault = Vault::unlock_with(&folder, Unlock::Passphrase(setup.passphrase.clone()), options)?;
    Ok((vault, words))
}

fn beside(folder: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(folder.file_name().unwrap_or_default());
    name.push(format!(".{}", *keys::hex(&rand::random::<[u8; 4]>())));
    folder.with_file_name(name)
}

/// Makes all files, durably, and closes them.
fn fill(folder: &Path, setup: &Setup, now: Now) -> Result<RecoveryWords, Error> {
    platform::make_private_folder(folder)?;
    let files = Files(folder.to_owned());
    platform::make_private_folder(&files.people())?;
    let lock = lock(&files)?;

    let words = RecoveryWords::draw();
    let recovery = x25519::Identity::generate();
    let sealed = keys::seal_identity(&recovery, &words.secret(), setup.work_factor)?;
    platform::write_file(&files.recovery(), &sealed)?;

    let person = PersonId(Uuid::now_v7());
    let identity = x25519::Identity::generate();
    let sealed = keys::seal_identity(&identity, &setup.passphrase, setup.work_factor)?;
    platform::write_file(&files.person(person), &sealed)?;

    let key = VaultKey::generate(Uuid::now_v7());
    let sealed = key.seal(&[identity.to_public(), recovery.to_public()])?;
    platform::write_file(&files.vault_key(), &sealed)?;

    let db = db::create(&files.database(), &key)?;
    let place = platform::place_of(&files.database())?;
    db.execute(
        "INSERT INTO vault (one, id, device, session, place) VALUES (1, ?1, ?2, '', ?3)",
        params![key.vault.as_bytes(), Uuid::now_v7().as_bytes(), place],
    )?;
    add_recipient(&db, PersonId(Uuid::nil()), "recovery", &recovery)?;
    add_recipient(&db, person, "person", &identity)?;

    let mut vault = Vault::of(files, lock, db, key, (person, identity), now)?;
    let organisation = Body::OrganisationSet {
        organisation: setup.organisation,
        name: setup.organisation_name.clone(),
    };
    let field = Field::single("organisation");
    let first = vec![
        about_vault(&vault, field, organisation),
        counsellor(&vault, person, &setup.person_name),
    ];
    vault.append(first)?;
    vault.close()?;
    platform::sync_folder(folder)?;
    Ok(words)
}

/// Lets another counsellor in. Their own file comes last: a stop before it
/// leaves a vault that is sealed to one more key, which nobody holds.
pub fn person(
    vault: &mut Vault,
    name: &str,
    passphrase: &SecretString,
    work_factor: u8,
) -> Result<PersonId, Error> {
    let person = PersonId(Uuid::now_v7());
    let identity = x25519::Identity::generate();
    let sealed = keys::seal_identity(&identity, passphrase, work_factor)?;
    add_recipient(&vault.db, person, "person", &identity)?;
    let sealed_key = vault.key.seal(&recipients(&vault.db, None)?)?;
    platform::write_file(&vault.files.vault_key(), &sealed_key)?;
    platform::write_file(&vault.files.person(person), &sealed)?;
    let added = counsellor(vault, person, name);
    vault.append(vec![added])?;
    Ok(person)
}

/// The public keys of one role, or of all.
pub fn recipients(db: &Connection, role: Option<&str>) -> Result<Vec<x25519::Recipient>, Error> {
    let mut query =
        db.prepare("SELECT key FROM recipient WHERE ?1 IS NULL OR role = ?1 ORDER BY id")?;
    let mut rows = query.query(params![role])?;
    let mut keys = Vec::new();
    while let Some(row) = rows.next()? {
        let key: String = row.get(0)?;
        keys.push(key.parse().map_err(|_| Error::Damaged)?);
    }
    Ok(keys)
}

fn add_recipient(
    db: &Connection,
    id: PersonId,
    role: &str,
    identity: &x25519::Identity,
) -> Result<(), Error> {
    db.execute(
        "INSERT INTO recipient (id, role, key) VALUES (?1, ?2, ?3)",
        params![id.0.as_bytes(), role, identity.to_public().to_string()],
    )?;
    Ok(())
}

fn counsellor(vault: &Vault, person: PersonId, name: &str) -> NewEvent {
    let field = Field(format!("counsellor/{person}"));
    about_vault(vault, field, Body::CounsellorAdded { name: name.to_owned() })
}

fn about_vault(vault: &Vault, field: Field, body: Body) -> NewEvent {
    NewEvent {
        stream: vault.stream(),
        stream_kind: StreamKind::Vault,
        class: Class::Shared,
        field: Some(field),
        replaces: Vec::new(),
        body,
    }
}

//! Making a vault.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use age::x25519;
use rusqlite::params;
use uuid::Uuid;

use super::clock::Now;
use super::db;
use super::error::Error;
use super::files::Files;
use super::keys::{self, VaultKey};
use super::recipient::{RECOVERY, Recipient, Recipients, Role};
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
    let people = Recipients::default()
        .changed(RECOVERY, Some(Recipient::new(RECOVERY, Role::Recovery, &recovery.to_public())));
    let people = Recipients {
        revision: 1,
        ..people.changed(person, Some(Recipient::new(person, Role::Person, &identity.to_public())))
    };
    platform::write_file(&files.vault_key(), &key.seal(&people)?)?;

    let mut db = db::create(&files.database(), &key)?;
    let place = platform::place_of(&files.database())?;
    db.execute(
        "INSERT INTO vault (one, id, device, session, place) VALUES (1, ?1, ?2, '', ?3)",
        params![key.vault.as_bytes(), Uuid::now_v7().as_bytes(), place],
    )?;
    people.put(&mut db)?;

    let options = Options { lowest_work_factor: setup.work_factor, now };
    let mut vault = Vault::of(files, lock, db, (key, people), (person, identity), options)?;
    let organisation = Body::OrganisationSet {
        organisation: setup.organisation,
        name: setup.organisation_name.clone(),
    };
    let field = Field::single("organisation");
    let first = vec![
        about_vault(&vault, field, Class::Shared, organisation),
        counsellor(&vault, person, &setup.person_name),
    ];
    vault.append(first)?;
    vault.close()?;
    platform::sync_folder(folder)?;
    Ok(words)
}

/// Says how a counsellor is called.
pub fn counsellor(vault: &Vault, person: PersonId, name: &str) -> NewEvent {
    let field = Field(format!("counsellor/{person}"));
    about_vault(vault, field, Class::Shared, Body::CounsellorAdded { name: name.to_owned() })
}

/// An event of the vault itself.
pub fn about_vault(vault: &Vault, field: Field, class: Class, body: Body) -> NewEvent {
    NewEvent {
        stream: vault.stream(),
        stream_kind: StreamKind::Vault,
        class,
        field: Some(field),
        replaces: Vec::new(),
        body,
    }
}

//! The age key files. All cryptography is age's; here is only what is sealed,
//! to whom, and how much work a passphrase must cost.

use age::secrecy::{ExposeSecret, SecretString};
use age::{Decryptor, Encryptor, Recipient, scrypt, x25519};
use serde::{Deserialize, Serialize};
use std::io::{Read, Write};
use uuid::Uuid;
use zeroize::{Zeroize, Zeroizing};

use super::error::Error;
use super::recipient::{Recipient as Known, Recipients, Role};
use crate::domain::id::PersonId;

/// What a passphrase costs to try, as log2 of scrypt's N: about a second. A
/// constant, since measuring the machine picks weaker under load.
pub const WORK_FACTOR: u8 = 18;
/// Below this a key file was weakened by somebody.
pub const LOWEST_WORK_FACTOR: u8 = 17;
/// Above this a key file would hold the computer for too long.
pub const HIGHEST_WORK_FACTOR: u8 = 20;

/// The first bytes of every age file of the version that we write.
const AGE_V1: &[u8] = b"age-encryption.org/v1\n";

/// A header is read anew for each of its lines: a megabyte of empty lines would
/// hold the computer for an hour. These leave room for hundreds of people.
const LONGEST_HEADER: usize = 64 * 1024;
const MOST_LINES: usize = 1024;

/// What `vault-key.age` holds.
pub struct VaultKey {
    /// Which vault it opens.
    pub vault: Uuid,
    /// On the heap: an array would leave a copy wherever it was moved from.
    key: Zeroizing<Vec<u8>>,
    salt: [u8; 16],
}

/// The same as it is written; field names are part of the format.
#[derive(Serialize, Deserialize)]
struct WrittenKey {
    format: u16,
    vault: Uuid,
    key: String,
    salt: String,
    /// Who may open it, and how often that changed. Absent in the first vaults.
    #[serde(default)]
    revision: u64,
    #[serde(default)]
    recipients: Vec<WrittenRecipient>,
}

#[derive(Serialize, Deserialize)]
struct WrittenRecipient {
    id: PersonId,
    role: Role,
    key: String,
}

impl Drop for WrittenKey {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

/// The format that this version reads and writes.
const FORMAT: u16 = 1;

impl VaultKey {
    /// A new random one.
    pub fn generate(vault: Uuid) -> Self {
        let mut key = Zeroizing::new(vec![0; 32]);
        rand::fill(key.as_mut_slice());
        Self { vault, key, salt: rand::random() }
    }

    /// Key and salt, as `SQLCipher` takes a raw key: 96 hexadecimal digits.
    pub fn raw(&self) -> Zeroizing<String> {
        let mut raw = Zeroizing::new(String::with_capacity(96));
        raw.push_str(&hex(&self.key));
        raw.push_str(&hex(&self.salt));
        raw
    }

    /// Seals it to all who may open the vault. Their list is in it.
    pub fn seal(&self, to: &Recipients) -> Result<Vec<u8>, Error> {
        let written = WrittenKey {
            format: FORMAT,
            vault: self.vault,
            key: hex(&self.key).to_string(),
            salt: hex(&self.salt).to_string(),
            revision: to.revision,
            recipients: to
                .all
                .iter()
                .map(|Known { id, role, key }| WrittenRecipient {
                    id: *id,
                    role: *role,
                    key: key.clone(),
                })
                .collect(),
        };
        // As long as it can become: a growing text would leave pieces behind.
        let mut text = Zeroizing::new(Vec::with_capacity(1024 + 256 * to.all.len()));
        serde_json::to_writer(&mut *text, &written).map_err(|_| Error::NotWritable)?;
        seal(&text, &to.keys(None)?)
    }

    /// Opens the sealed key; [`Error::Foreign`] where this identity is not
    /// among its recipients. With it comes the list of all of them.
    pub fn open(sealed: &[u8], with: &x25519::Identity) -> Result<(Self, Recipients), Error> {
        let text = open(sealed, with)?;
        let format: Format = serde_json::from_slice(&text).map_err(|_| Error::Damaged)?;
        if format.format > FORMAT {
            return Err(Error::TooNew);
        }
        let mut written: WrittenKey = serde_json::from_slice(&text).map_err(|_| Error::Damaged)?;
        let key = unhex(&written.key).filter(|key| key.len() == 32).ok_or(Error::Damaged)?;
        let salt = unhex(&written.salt).ok_or(Error::Damaged)?;
        let salt = salt.as_slice().try_into().map_err(|_| Error::Damaged)?;
        let all = std::mem::take(&mut written.recipients);
        let all = all.into_iter().map(|one| Known { id: one.id, role: one.role, key: one.key });
        let recipients = Recipients { revision: written.revision, all: all.collect() };
        Ok((Self { vault: written.vault, key, salt }, recipients))
    }
}

#[derive(Deserialize)]
struct Format {
    format: u16,
}

/// Seals bytes to public keys.
pub fn seal(text: &[u8], to: &[x25519::Recipient]) -> Result<Vec<u8>, Error> {
    sealed(text, to.iter().map(|one| one as &dyn Recipient))
}

/// Opens bytes that were sealed to public keys.
pub fn open(sealed: &[u8], with: &x25519::Identity) -> Result<Zeroizing<Vec<u8>>, Error> {
    is_sealed(sealed)?;
    Ok(opened(with, sealed)?)
}

/// As `age::decrypt`, into room that is wiped: a growing one would leave pieces
/// of keys behind.
fn opened(
    with: &dyn age::Identity,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, age::DecryptError> {
    let mut reader = Decryptor::new_buffered(sealed)?.decrypt(std::iter::once(with))?;
    let mut text = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut text)?;
    Ok(text)
}

/// Seals bytes anew to other keys; `None` where they are sealed to others.
pub fn reseal(
    sealed: &[u8],
    with: &x25519::Identity,
    to: &[x25519::Recipient],
) -> Result<Option<Vec<u8>>, Error> {
    match open(sealed, with) {
        Ok(text) => seal(&text, to).map(Some),
        Err(Error::Foreign) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Seals an identity under a passphrase, as an age identity file.
pub fn seal_identity(
    identity: &x25519::Identity,
    passphrase: &SecretString,
    work_factor: u8,
) -> Result<Vec<u8>, Error> {
    if !(1..=HIGHEST_WORK_FACTOR).contains(&work_factor) {
        return Err(Error::WorkFactor);
    }
    let mut to = scrypt::Recipient::new(passphrase.clone());
    to.set_work_factor(work_factor);
    let text = Zeroizing::new(format!("{}\n", identity.to_string().expose_secret()));
    sealed(text.as_bytes(), std::iter::once(&to as &dyn Recipient))
}

/// Opens an identity with its passphrase. `None` is a wrong passphrase.
///
/// The work factor is looked at before any work is done.
pub fn open_identity(
    sealed: &[u8],
    passphrase: &SecretString,
    lowest: u8,
) -> Result<Option<x25519::Identity>, Error> {
    open_identity_with(sealed, &by_passphrase(passphrase), lowest)
}

/// A passphrase, ready to try on files. Making it takes a millisecond: age
/// measures the computer.
pub fn by_passphrase(passphrase: &SecretString) -> scrypt::Identity {
    let mut with = scrypt::Identity::new(passphrase.clone());
    with.set_max_work_factor(HIGHEST_WORK_FACTOR);
    with
}

/// The same as [`open_identity`].
pub fn open_identity_with(
    sealed: &[u8],
    with: &scrypt::Identity,
    lowest: u8,
) -> Result<Option<x25519::Identity>, Error> {
    has_sound_work(sealed, lowest)?;
    let text = match opened(with, sealed) {
        Ok(text) => text,
        Err(age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed) => {
            return Ok(None);
        }
        Err(error) => return Err(error.into()),
    };
    let text = std::str::from_utf8(&text).map_err(|_| Error::Damaged)?;
    text.trim().parse().map(Some).map_err(|_| Error::Damaged)
}

/// Whether bytes begin as an age file that this version reads.
pub fn is_sealed(sealed: &[u8]) -> Result<(), Error> {
    match sealed.get(..AGE_V1.len()) {
        Some(start) if start == AGE_V1 => has_sound_header(sealed),
        Some(start) if start.starts_with(b"age-encryption.org/v") => Err(Error::TooNew),
        _ => Err(Error::Damaged),
    }
}

/// Whether the header ends within its bounds.
fn has_sound_header(sealed: &[u8]) -> Result<(), Error> {
    let start = sealed.get(..LONGEST_HEADER).unwrap_or(sealed);
    let mut lines = start.split(|&byte| byte == b'\n').take(MOST_LINES);
    if lines.any(|line| line.starts_with(b"---")) { Ok(()) } else { Err(Error::Damaged) }
}

/// Whether a passphrase file costs as much to try as it must, and not more.
pub fn has_sound_work(sealed: &[u8], lowest: u8) -> Result<(), Error> {
    is_sealed(sealed)?;
    let factor = work_factor(sealed).ok_or(Error::Damaged)?;
    if (lowest..=HIGHEST_WORK_FACTOR).contains(&factor) { Ok(()) } else { Err(Error::WorkFactor) }
}

/// Whether a passphrase file has the form of one to its last byte. That it opens
/// only the passphrase can tell.
pub fn looks_whole(sealed: &[u8], lowest: u8) -> Result<(), Error> {
    has_sound_work(sealed, lowest)?;
    let mut lines = sealed.splitn(5, |&byte| byte == b'\n').skip(1);
    let mut next = || lines.next().unwrap_or_default();
    let salt = next().split(|&byte| byte == b' ').nth(2).unwrap_or_default();
    let body = next();
    let mac = next().strip_prefix(b"--- ").unwrap_or_default();
    let is_text = |text: &[u8], length: usize| {
        let mut letters = text.iter();
        text.len() == length
            && letters.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
    };
    let whole = is_text(salt, 22)
        && is_text(body, 43)
        && is_text(mac, 43)
        && (IDENTITY..IDENTITY + 5).contains(&next().len());
    if whole { Ok(()) } else { Err(Error::Damaged) }
}

/// How long a sealed identity is: a nonce, the line, perhaps with its end, and a
/// tag.
const IDENTITY: usize = 16 + 74 + 16;

fn sealed<'a>(text: &[u8], to: impl Iterator<Item = &'a dyn Recipient>) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    let mut writer = Encryptor::with_recipients(to)?.wrap_output(&mut out)?;
    writer.write_all(text)?;
    writer.finish()?;
    // Never write what would be refused.
    has_sound_header(&out).map_err(|_| Error::NotWritable)?;
    Ok(out)
}

/// What the first stanza asks for: `-> scrypt <salt> <log N>`.
fn work_factor(sealed: &[u8]) -> Option<u8> {
    let stanza = sealed.get(AGE_V1.len()..)?.split(|&byte| byte == b'\n').next()?;
    let mut words = std::str::from_utf8(stanza).ok()?.split(' ');
    let begins = words.next() == Some("->") && words.next() == Some("scrypt");
    let factor = words.nth(1).filter(|_| begins)?;
    // A number too large for a byte is not damage but an absurd demand.
    factor.bytes().all(|byte| byte.is_ascii_digit()).then(|| factor.parse().unwrap_or(u8::MAX))
}

/// Lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> Zeroizing<String> {
    // As long as it becomes: a growing text would leave pieces behind.
    let mut text = Zeroizing::new(String::with_capacity(2 * bytes.len()));
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    text.extend(digits.filter_map(|digit| char::from_digit(digit.into(), 16)));
    text
}

fn unhex(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() / 2));
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    for pair in text.as_bytes().chunks(2) {
        let [high, low] = pair else { return None };
        bytes.push(digit(*high)? << 4 | digit(*low)?);
    }
    Some(bytes)
}

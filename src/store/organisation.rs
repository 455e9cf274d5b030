//! The organisation's own key, which opens the vault when nobody else can. It
//! is made with the age tool; only its public half comes here, its secret half
//! is kept elsewhere and typed only to open the vault.

use age::x25519;
use chrono::NaiveDate;
use zeroize::Zeroizing;

use super::error::Error;
use super::keys::hex;
use super::recipient::{ORGANISATION, Recipient, Recipients, Role};
use super::vault::Vault;
use crate::domain::event::Field;

/// How a secret key begins, and how long it is.
const SECRET: &str = "AGE-SECRET-KEY-1";
const SECRET_LENGTH: usize = 74;

/// Public keys for which there is a secret that everybody knows: age does not
/// seal to these, but stops the program. The highest bit does not count.
const WEAK: [&str; 7] = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bcd3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

/// A public key that the vault can be sealed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationKey(x25519::Recipient);

/// Why a text is no such key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyMistake {
    /// Nothing was typed.
    Empty,
    /// It is the secret half, which must not be here.
    Secret,
    /// It begins as one, and somewhere a character is wrong, missing or too
    /// many; or it is a kind of key that the vault is not sealed to.
    Mistyped,
    /// It is something else.
    Other,
}

impl OrganisationKey {
    /// Reads a key as somebody typed or pasted it: in groups, in capitals, or
    /// with what the age tool writes before it (`# public key: age1…`).
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(typed: &str) -> Result<Self, KeyMistake> {
        if is_secret(typed) {
            return Err(KeyMistake::Secret);
        }
        let plain: String = typed.split_whitespace().collect::<String>().to_lowercase();
        let plain = plain.trim_start_matches('#');
        let plain = plain.strip_prefix("publickey:").unwrap_or(plain);
        if plain.is_empty() {
            return Err(KeyMistake::Empty);
        }
        if !plain.starts_with("age1") {
            return Err(KeyMistake::Other);
        }
        let key: x25519::Recipient = plain.parse().map_err(|_| KeyMistake::Mistyped)?;
        if is_weak(plain) { Err(KeyMistake::Mistyped) } else { Ok(Self(key)) }
    }

    /// As the age tool writes it.
    pub fn text(&self) -> String {
        self.0.to_string()
    }
}

/// The key that an organisation has now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organised {
    /// Its public half, as the age tool writes it.
    pub key: String,
    /// The day on which it was set, in local time, if that is known.
    pub since: Option<NaiveDate>,
}

impl Vault {
    /// Seals the vault to a key of the organisation, or to none any more. It
    /// opens all, private notes included; those of others than who unlocked the
    /// vault once they come back.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub fn set_organisation_key(&mut self, key: Option<&OrganisationKey>) -> Result<(), Error> {
        let recipient =
            key.map(|OrganisationKey(key)| Recipient::new(ORGANISATION, Role::Organisation, key));
        self.let_in(ORGANISATION, recipient)?;
        self.remember(&field(), key.map(OrganisationKey::text).unwrap_or_default())
    }

    /// Whether the organisation has a key.
    ///
    /// # Errors
    /// What reading gives.
    pub fn has_organisation_key(&self) -> Result<bool, Error> {
        Ok(Recipients::of(&self.db)?.all.iter().any(|one| one.role == Role::Organisation))
    }

    /// The key of the organisation, if it has one.
    ///
    /// # Errors
    /// What reading gives.
    pub fn organisation_key(&self) -> Result<Option<Organised>, Error> {
        let list = Recipients::of(&self.db)?;
        let Some(own) = list.all.into_iter().find(|one| one.role == Role::Organisation) else {
            return Ok(None);
        };
        let field = Some(field());
        let events = self.events(self.stream())?;
        let set = events.iter().rev().find(|event| event.field == field);
        Ok(Some(Organised { key: own.key, since: set.map(|event| event.at.date()) }))
    }
}

/// The field that says when the key was set, and by whom.
fn field() -> Field {
    Field::setting("organisation-key")
}

/// Whether somebody typed a secret key, or a part of one.
pub(super) fn is_secret(typed: &str) -> bool {
    let plain = Zeroizing::new(capitals(typed));
    plain.contains("AGE-SECRET-KEY-")
}

/// Reads a secret key as it was typed or pasted, with the lines of the file
/// before it if need be.
pub(super) fn secret(typed: &str) -> Result<x25519::Identity, Error> {
    let plain = Zeroizing::new(capitals(typed));
    let from = plain.find(SECRET).ok_or(Error::WrongOrganisationKey)?;
    let key = plain.get(from..).unwrap_or_default();
    let key = key.get(..SECRET_LENGTH).unwrap_or(key);
    key.parse().map_err(|_| Error::WrongOrganisationKey)
}

/// Without what stands between groups. In one piece of memory, so that
/// nothing of a secret is left behind.
fn capitals(typed: &str) -> String {
    let mut plain = String::with_capacity(typed.len());
    plain.extend(typed.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()));
    plain
}

fn is_weak(key: &str) -> bool {
    let Ok((_, mut bytes)) = bech32::decode(key) else { return true };
    if let Some(last) = bytes.last_mut() {
        *last &= 0x7f;
    }
    let bytes = hex(&bytes);
    WEAK.contains(&bytes.as_str())
}

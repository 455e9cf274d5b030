//! The key file of a person or of the recovery sheet: an identity under a
//! passphrase.

use std::sync::LazyLock;

use age::scrypt;
use age::secrecy::SecretString;
use age::x25519::{Identity, Recipient};
use goede_start::store::Error;
use goede_start::store::doors::{by_passphrase, has_sound_work, open_identity_with};

/// The vault of the first version, which is frozen: what is found here opens
/// everywhere, and on another day.
const PERSON: &[u8] =
    include_bytes!("../../tests/vaults/1/people/01a213fc-bba4-7189-bdcf-3a691d849ebf.age");
const RECOVERY: &[u8] = include_bytes!("../../tests/vaults/1/recovery.age");

static WITH: LazyLock<scrypt::Identity> =
    LazyLock::new(|| by_passphrase(&SecretString::from("paard batterij nietje")));

/// Who opens the frozen vault.
pub static OWN: LazyLock<Identity> = LazyLock::new(|| opened(PERSON).expect("it opens"));

static PUBLIC: LazyLock<Recipient> = LazyLock::new(|| OWN.to_public());

pub fn seeds() -> Vec<Vec<u8>> {
    vec![PERSON.to_vec(), RECOVERY.to_vec()]
}

fn opened(bytes: &[u8]) -> Result<Identity, Error> {
    // What asks for no more than may be asked is derived in truth: up to a
    // second and a gigabyte each, and no other path than a cheap one.
    let lowest = if has_sound_work(bytes, 8).is_ok() { u8::MAX } else { 2 };
    open_identity_with(bytes, &WITH, lowest)?.ok_or(Error::WrongPassphrase)
}

pub fn look(bytes: &[u8]) {
    match opened(bytes) {
        Ok(identity) => {
            assert_eq!(bytes, PERSON, "only the file itself opens");
            assert!(identity.to_public() == *PUBLIC);
        }
        Err(error) => crate::sealed::has_a_sentence(&error),
    }
}

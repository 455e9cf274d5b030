//! What is sealed to public keys: the key of the vault, and the counter.

use std::sync::LazyLock;

use goede_start::store::doors::{VaultKey, counted};

use crate::identity::OWN;
use crate::sealed::has_a_sentence;

const WHOLE: &[u8] = include_bytes!("../../tests/vaults/1/vault-key.age");

/// The key that is sealed in the frozen vault.
pub static KEY: LazyLock<VaultKey> =
    LazyLock::new(|| VaultKey::open(WHOLE, &OWN).expect("it opens").0);

pub fn seeds() -> Vec<Vec<u8>> {
    vec![WHOLE.to_vec()]
}

pub fn look(bytes: &[u8]) {
    match VaultKey::open(bytes, &OWN) {
        Ok((key, _)) => {
            assert_eq!(bytes, WHOLE, "only the file itself opens");
            assert!(*key.raw() == *KEY.raw());
        }
        Err(error) => has_a_sentence(&error),
    }
    assert_eq!(counted(bytes, &OWN, KEY.vault), None, "it counts nothing");
}

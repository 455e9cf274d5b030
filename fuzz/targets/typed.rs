//! A key as somebody typed or pasted it. What is taken can be sealed to: age
//! stops the program where a key is weak.

use age::x25519;
use goede_start::store::OrganisationKey;
use goede_start::store::doors::{open, seal};

use crate::identity::OWN;

pub fn seeds() -> Vec<Vec<u8>> {
    let public = OWN.to_public().to_string();
    let spaced = public.to_uppercase().replace('Q', "Q ");
    let file = format!("# created: 2026-11-23\n# public key: {public}\n");
    let mut all: Vec<Vec<u8>> =
        [public, spaced, file, "AGE-SECRET-KEY-1".into()].map(String::into_bytes).into();
    // 32 bytes are a key by themselves, without the check that stands in its text.
    all.extend([vec![0; 32], vec![255; 32], (0..32).collect()]);
    all
}

pub fn look(bytes: &[u8]) {
    let as_key = <[u8; 32]>::try_from(bytes).ok().and_then(|key| {
        let prefix = bech32::Hrp::parse("age").expect("a prefix");
        bech32::encode::<bech32::Bech32>(prefix, &key).ok()
    });
    let text = as_key.unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned());
    let Ok(key) = OrganisationKey::read(&text) else { return };
    let written = key.text();
    assert_eq!(OrganisationKey::read(&written), Ok(key), "it is read as it is written");
    let to: x25519::Recipient = written.parse().expect("it is a key");
    let sealed = seal(b"x", &[to.clone()]).expect("it can be sealed to");
    assert_eq!(open(&sealed, &OWN).is_ok(), to == OWN.to_public());
}

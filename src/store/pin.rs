//! A PIN that keeps a visitor from the desk while the vault is open. It is no
//! key: the vault is sealed with the passphrase. Kept as a salted scrypt hash,
//! so that nobody who reads the vault's settings can read it.

use scrypt::Params;

use super::error::Error;
use super::keys::hex;

/// 2^10 rounds: some milliseconds. Six digits are guessed soon whatever the
/// hash costs; what protects them is the vault around it.
const LOG_N: u8 = 10;
const LENGTH: usize = 32;

/// What is kept of a PIN: salt and hash.
///
/// # Errors
/// Where it cannot be hashed.
pub fn hash(pin: &str) -> Result<String, Error> {
    let salt = hex(&rand::random::<[u8; 16]>());
    let hashed = hashed(pin, &salt).ok_or(Error::NotWritable)?;
    Ok(format!("{}${hashed}", *salt))
}

/// Whether this is the PIN of which that was kept.
pub fn matches(pin: &str, kept: &str) -> bool {
    kept.split_once('$').is_some_and(|(salt, kept)| hashed(pin, salt).as_deref() == Some(kept))
}

fn hashed(pin: &str, salt: &str) -> Option<String> {
    let params = Params::new(LOG_N, 8, 1, LENGTH).ok()?;
    let mut out = [0; LENGTH];
    scrypt::scrypt(pin.as_bytes(), salt.as_bytes(), &params, &mut out).ok()?;
    Some(hex(&out).to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_pin_is_known_again_and_cannot_be_read() {
        let kept = hash("4711").unwrap();
        assert!(matches("4711", &kept) && !matches("4712", &kept) && !matches("", &kept));
        assert!(!kept.contains("4711"));
        assert_ne!(kept, hash("4711").unwrap(), "two vaults never keep the same");
        assert!(!matches("4711", "broken"));
    }
}

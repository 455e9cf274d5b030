//! Events in an encrypted vault: the only SQL, and the only keys.
//!
//! A vault is a folder. `vault.db` is a `SQLCipher` database under a random key;
//! the key lies beside it in `vault-key.age`, sealed to every person and to
//! the recovery sheet. These are ordinary age files, so that the age tool
//! alone can open them. Come here to make, open and write a [`Vault`].
//!
//! It reads `domain` and `platform`, and knows nothing of screens or texts:
//! an [`Error`] names its sentence by [`Error::id`].

mod backup;
mod check;
mod clock;
mod copy;
mod counter;
mod create;
mod db;
mod device;
mod draft;
mod erase;
mod error;
mod event;
mod files;
mod keys;
mod people;
mod place;
mod private;
mod recipient;
mod restore;
mod strength;
mod swap;
mod unlock;
mod vault;
mod words;

#[cfg(test)]
mod tests;

pub use backup::{Backup, Copy};
pub use check::{Looked, Report};
pub use clock::{ClockDoubt, Now, clock_doubt};
pub use copy::Progress;
pub use counter::Saved;
pub use draft::Draft;
pub use erase::{Erased, Erasure};
pub use error::Error;
pub use keys::{HIGHEST_WORK_FACTOR, LOWEST_WORK_FACTOR, WORK_FACTOR};
pub use people::Counsellor;
pub use place::PlaceWarning;
pub use private::LeftNote;
pub use restore::Preview;
pub use strength::{OfferedPassphrase, Strength};
pub use unlock::{Options, Setup, Unlock};
pub use vault::Vault;
pub use words::RecoveryWords;

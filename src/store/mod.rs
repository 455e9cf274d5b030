//! Events in an encrypted vault: the only SQL, and the only keys.
//!
//! A vault is a folder. `vault.db` is a `SQLCipher` database under a random key;
//! the key lies beside it in `vault-key.age`, sealed to every person and to
//! the recovery sheet. These are ordinary age files, so that the age tool
//! alone can open them. Come here to make, open and write a [`Vault`].
//!
//! # What the app calls, and when
//!
//! | when | what |
//! |---|---|
//! | before making a vault | [`Vault::warnings`] about the place; `domain::passphrase::Strength`, [`OfferedPassphrase::draw`] |
//! | unlocked | [`Vault::saved`]: is something missing? [`Vault::mended`], [`Vault::damaged_keys`], [`Vault::erased_may_be_back`]; `erasing::faded` and `old_looks` of each case, [`Vault::has_old_drafts`] → [`Vault::erase`]; [`Vault::days_without_copy`] from 7 on |
//! | nobody has typed for a second or two after writing | [`Vault::count`] |
//! | within 30 s after writing, on lock, on quit | [`Vault::rest`] (also counts) |
//! | the session ends, on a thread | [`Vault::backup_is_due`] → [`Vault::back_up`], then [`Vault::close`] |
//! | "kopie maken" | [`Vault::copy_to`]; [`Error::SameDisk`] says that the copy is there and where it lies |
//! | the vault cannot be opened, or a copy is to be put back | [`Vault::backups`], [`Vault::copies_at`], [`Vault::preview_with`], [`Vault::restore`]; with [`Vault::own`] where it is open |
//! | people | [`Vault::people`], [`Vault::add_person`], [`Vault::remove_person`], [`Vault::change_passphrase`], [`Vault::give_passphrase`], [`Vault::renew_recovery`], [`OrganisationKey::read`], [`Vault::set_organisation_key`], [`Vault::new_key`] |
//! | "wis dit" | `domain::erasing` names the events, [`Vault::erase`] erases; then read the case again |
//! | a counsellor leaves | [`Vault::give_note`], [`Vault::share_note`], [`Vault::erase`]; [`Vault::left_notes`] |
//! | an administrator looks | [`Vault::verify`] |
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
#[cfg(fuzzing)]
pub mod doors;
mod draft;
mod erase;
mod erased;
mod error;
mod event;
mod files;
mod keys;
mod mend;
mod organisation;
mod people;
pub mod pin;
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
pub use check::{Aside, Elsewhere, Gone, Looked, Report};
pub use clock::{ClockDoubt, Now, clock_doubt};
pub use copy::Progress;
pub use counter::Saved;
pub use draft::Draft;
pub use erase::{Erased, Erasure};
pub use error::Error;
pub use keys::{HIGHEST_WORK_FACTOR, LOWEST_WORK_FACTOR, WORK_FACTOR};
pub use mend::{Fault, KeyFile};
pub use organisation::{KeyMistake, OrganisationKey, Organised};
pub use people::Counsellor;
pub use place::PlaceWarning;
pub use private::LeftNote;
pub use restore::Preview;
pub use strength::OfferedPassphrase;
pub use unlock::{Options, Own, Setup, Unlock};
pub use vault::Vault;
pub use words::RecoveryWords;

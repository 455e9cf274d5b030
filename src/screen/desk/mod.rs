//! The desk: for the counsellor alone, in one language. What lies over all
//! cases ([`today`], [`people`]), one case ([`case`]) and what can be set.

pub mod access;
pub mod add;
pub mod calm;
pub mod case;
pub mod copies;
pub mod knowledge;
pub mod people;
pub mod pin;
pub mod settings;
pub mod today;
pub mod working_notes;

mod find;
mod found_notes;
mod frame;
mod idle;
mod kept;
mod when;

pub use frame::Rail;

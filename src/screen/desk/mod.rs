//! The desk: for the counsellor alone, in one language. What lies over all
//! cases ([`today`], [`people`]), one case ([`case`]) and what can be set.

pub mod add;
pub mod case;
pub mod knowledge;
pub mod people;
pub mod pin;
pub mod settings;
pub mod today;

mod find;
mod frame;
mod when;

pub use frame::Rail;

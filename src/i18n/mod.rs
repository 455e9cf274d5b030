//! Texts in two languages at once. [`L10n`] is a value, not a global, so that
//! one view can hold two languages.
//!
//! Adding a language: a folder under `i18n/` and an entry in
//! `i18n/languages.toml`.

mod words;

pub use words::{Direction, Mark, Pair, Words};

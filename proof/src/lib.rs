//! A file layer under `SQLite` that records what is written and synced, and can
//! fail at any operation. With it `tests/` cut the power after each operation
//! and look whether a vault that said "saved" has kept its word.
//!
//! It is made the default layer of the process, so that the vault's own code
//! runs unchanged. It is the only `unsafe` code of the project, and no part of
//! the program.

pub mod disk;
mod layer;

pub use layer::{fail_at, install, operations, take_log, told};

//! One test binary. Where a test belongs:
//!
//! - `tidy`: the house itself: layers, sizes, words that must not be committed
//! - `fold`: events and the fold of events, on random input
//! - `knowledge`: the shipped knowledge and texts are whole
//! - `cases`: situations with expected outcomes, through the command line
//! - `store`: vault, keys and events on a real SQLCipher
//! - `decide`: plan lines and basics, decided by keyboard
//! - `journey`: the whole program, by keyboard, without a display
//! - `malformed`: any bytes where a file of ours should be
//! - `rights`: what is stored about a person, and whether a vault is sound
//! - `pictures`: every screen as a picture
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
#![allow(missing_docs, clippy::string_slice)]

mod cases;
mod decide;
mod fold;
// The benchmarks use it too: each uses another part of it.
#[allow(dead_code, reason = "some of it is for the benchmarks only")]
mod harness;
mod journey;
mod malformed;
mod pictures;
mod rights;
mod tidy;

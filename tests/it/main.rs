//! One test binary. Where a test belongs:
//!
//! - `tidy`: the house itself: layers, sizes, words that must not be committed
//! - `fold`: events and the fold of events, on random input
//! - `knowledge`: the shipped knowledge and texts are whole
//! - `always`: what holds of the advice on any answers
//! - `terms`: dates against another reckoning (tests/terms)
//! - `begin`: the screens before a vault is open, and the door; no tests
//! - `canary`: nothing confidential or private in the shared view, over random cases
//! - `cases`: situations with expected outcomes, through the command line
//! - `aside`: what was set aside, a lost list of what was erased, what fades
//! - `copies`: backups, copies, putting one back, a vault that is not well
//! - `mended`: key files that are damaged or gone, and what verifying says of them
//! - `store`: vault, keys and events on a real SQLCipher
//! - `decide`: plan lines and basics, decided by keyboard
//! - `knows`: what the law says, as two people see it
//! - `easy`: where reading is hard: large letters, pictures, own calendars
//! - `entry`: the organisation's key, and a passphrase that was forgotten
//! - `handed`: what is stored about a person, as it goes out
//! - `held`: the keyboard, what is typed and the page stay where they were
//! - `hurry`: somebody in a hurry at the pages of the vault
//! - `journey`: the whole program, by keyboard, without a display
//! - `lock`: nobody does anything, and who can open the vault
//! - `malformed`: any bytes where a file of ours should be
//! - `newer`: a case in which a newer version wrote
//! - `rights`: BSN, erasing, what is stored, closing, working notes; is a vault sound
//! - `languages`: both languages stand on every shared screen
//! - `layout`: nothing is cut, overlaps or leaves the window
//! - `plain`: the shared Dutch is short, and explains its official words
//! - `screens`: every screen by name, and how to get there; no tests
//! - `frame`: what a view may look at, without an app around it; no tests
//! - `spoiled`: how a file is spoiled, also for the tests of the store; no tests
//! - `stage`: people to try the screens with; no tests
//! - `reach`: every screen by keyboard: order, rings, sizes, and rest
//! - `reader`: what a screen reader is told, and what it can do
//! - `packs`: knowledge that does not come with the program: own files, packs, checks
//! - `traces`: what a session leaves on the disk
//! - `pictures`: every screen as a picture
//! - `voice`: reading aloud, with a program that notes what it is told to say
//! - `typed`: nothing typed is ever lost
//! - `undo`: steps are taken back
//! - `writing`: own words in both directions, in the fields of the program
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
#![allow(missing_docs, clippy::string_slice)]

mod always;
mod aside;
mod begin;
mod canary;
mod cases;
mod copies;
mod decide;
mod easy;
mod entry;
mod fold;
mod frame;
mod handed;
// The benchmarks use it too: each uses another part of it.
#[allow(dead_code, reason = "some of it is for the benchmarks only")]
mod harness;
mod held;
mod hurry;
mod journey;
mod knows;
mod languages;
mod layout;
mod lock;
mod malformed;
mod mended;
mod newer;
mod packs;
mod pictures;
mod plain;
mod reach;
mod reader;
mod rights;
#[path = "../shared/scan.rs"]
mod scan;
mod screens;
#[path = "../shared/spoiled.rs"]
mod spoiled;
mod stage;
mod terms;
mod tidy;
mod traces;
mod typed;
mod undo;
// Its voice is a shell script, and processes are looked up in /proc.
#[cfg(target_os = "linux")]
mod voice;
mod writing;

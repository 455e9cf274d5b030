//! Any bytes where a file of ours should be. libFuzzer changes inputs by what
//! they reach in the program; here is what it is handed to, a file for each.
//! What is asserted is what the seeded tests assert (`src/store/tests/malformed`,
//! `tests/it/malformed`): an error with a sentence, and never a panic.
//!
//! `scripts/fuzz` builds and runs it. The variables are its own:
//! `GOEDE_START_FUZZ` names the target, and under `GOEDE_START_FUZZ_FOLDER` go
//! the inputs that it begins with, and their words.
#![no_main]

mod event;
mod field;
mod files;
mod identity;
mod own;
mod pack;
mod sealed;
mod situation;
mod stanzas;
mod typed;
mod vault_key;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;
use std::{env, fs};

use libfuzzer_sys::fuzz_target;

/// What bytes are handed to.
struct Target {
    name: &'static str,
    /// Inputs to begin with.
    seeds: fn() -> Vec<Vec<u8>>,
    /// Looks at one input; panics where something is wrong.
    look: fn(&[u8]),
}

macro_rules! targets {
    ($($name:ident),*) => {
        [$(Target { name: stringify!($name), seeds: $name::seeds, look: $name::look }),*]
    };
}

/// All of them. `scripts/fuzz` knows them by this line.
#[rustfmt::skip]
const TARGETS: [Target; 10] = targets!(event, field, identity, own, pack, sealed, situation, stanzas, typed, vault_key);

static CHOSEN: LazyLock<&Target> = LazyLock::new(|| {
    let name = env::var("GOEDE_START_FUZZ").unwrap_or_default();
    let chosen = TARGETS.iter().find(|target| target.name == name);
    chosen.unwrap_or_else(|| panic!("no target {name:?}"))
});

fn begin() {
    let Some(folder) = env::var_os("GOEDE_START_FUZZ_FOLDER") else { return };
    let seeds = (CHOSEN.seeds)();
    let mut words = BTreeSet::new();
    for (number, seed) in seeds.iter().enumerate() {
        let path = Path::new(&folder).join("seeds").join(number.to_string());
        fs::write(path, seed).expect("a folder");
        words.extend(words_of(&String::from_utf8_lossy(seed)));
    }
    // libFuzzer sees into no comparison of texts: it is told what they are.
    let words: String = words.into_iter().collect();
    fs::write(Path::new(&folder).join("words"), words).expect("a folder");
}

/// The words of a text, as lines of a dictionary of libFuzzer.
fn words_of(text: &str) -> Vec<String> {
    let in_word = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    let words = text.split(|letter| !in_word(letter));
    let words = words.filter(|word| (2..40).contains(&word.len()));
    words.map(|word| format!("\"{word}\"\n")).collect()
}

fuzz_target!(init: begin(), |bytes: &[u8]| (CHOSEN.look)(bytes));

//! How a file is spoiled, and how many times. No tests: `malformed` uses it,
//! and so do the tests of the store.

use std::ops::Range;
use std::time::{Duration, Instant};

use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};

/// How many tries: ten times as many with `GOEDE_START_NIGHT=1`.
pub fn tries(by_day: usize) -> usize {
    if at_night() { 10 * by_day } else { by_day }
}

/// Whether somebody asked for the long run.
pub fn at_night() -> bool {
    std::env::var_os("GOEDE_START_NIGHT").is_some()
}

/// Changes, cuts, doubles or moves a piece.
pub fn spoiled(whole: &[u8], dice: &mut SmallRng) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..dice.random_range(1..4) {
        if bytes.is_empty() {
            return bytes;
        }
        let at = dice.random_range(0..bytes.len());
        let end = (at + dice.random_range(1..40)).min(bytes.len());
        match dice.random_range(0..6) {
            0 => bytes[at] ^= 1 << dice.random_range(0..8),
            1 => bytes[at] = dice.random(),
            2 => bytes.truncate(at),
            3 => drop(bytes.drain(at..end)),
            4 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            _ => {
                let piece: Vec<u8> = (at..end).map(|_| dice.random()).collect();
                bytes.splice(at..end, piece);
            }
        }
    }
    bytes
}

/// Does the work of all numbers on two threads, each with numbers of its own.
pub fn in_two(count: usize, work: impl Fn(Range<usize>) + Sync) {
    let middle = count / 2;
    std::thread::scope(|scope| {
        scope.spawn(|| work(0..middle));
        scope.spawn(|| work(middle..count));
    });
}

/// Tries so many spoiled inputs on two threads, and says how long the slowest
/// took. `look` gets its number and the dice; what it makes is its own.
pub fn try_spoiled<T>(
    count: usize,
    ready: impl Fn() -> T + Sync,
    look: impl Fn(&mut T, usize, &mut SmallRng) + Sync,
) -> Duration {
    let slowest = std::sync::Mutex::new(Duration::ZERO);
    in_two(count, |numbers| {
        let mut dice = SmallRng::seed_from_u64(20_261_123 + numbers.start as u64);
        let mut own = ready();
        let mut longest = Duration::ZERO;
        for number in numbers {
            let start = Instant::now();
            look(&mut own, number, &mut dice);
            longest = longest.max(start.elapsed());
        }
        let mut slowest = slowest.lock().unwrap();
        *slowest = longest.max(*slowest);
    });
    slowest.into_inner().unwrap()
}

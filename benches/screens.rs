//! How long a frame takes: `cargo bench --bench screens`. View, layout and draw
//! of every screen; the pixels come on top. The limit is 8 ms for 95 of 100
//! frames, a zoomed case with far too much included. A benchmark is no test:
//! nothing here fails.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![allow(clippy::panic, clippy::print_stdout, dead_code, unused_imports)]

#[path = "../tests/it/harness.rs"]
mod harness;
#[path = "../tests/it/screens.rs"]
mod screens;
#[path = "../tests/it/stage.rs"]
mod stage;

use std::time::{Duration, Instant};

use harness::{Window, practice};

const FRAMES: usize = 400;
const LIMIT: Duration = Duration::from_millis(8);
const SCREENS: [&str; 16] = [
    "welcome",
    "acute",
    "text",
    "question",
    "date",
    "choices",
    "check",
    "basics",
    "plan",
    "agreements",
    "done",
    "today",
    "people",
    "case",
    "notes",
    "history",
];

/// Frames after a change, as somebody makes them: each time the screen is
/// shown anew, so that it is built from nothing.
fn measure(name: &str, window: &mut Window, screen: &str) {
    window.show(screen);
    let mut times: Vec<Duration> = (0..FRAMES)
        .map(|_| {
            let begun = Instant::now();
            window.frame();
            begun.elapsed()
        })
        .collect();
    times.sort();
    let (half, most) = (times[FRAMES / 2], times[FRAMES * 95 / 100]);
    let told = if most > LIMIT { "  over the limit" } else { "" };
    println!("{name:9} {screen:11} median {half:>9.2?}   p95 {most:>9.2?}{told}");
}

fn main() {
    // `cargo test` runs benchmarks too, to see that they build.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    for screen in SCREENS {
        measure("ordinary", &mut window, screen);
    }
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(stage::overfull(folder.path(), "ar"));
    stage::LONG.clone_into(&mut window.person);
    for screen in SCREENS {
        measure("overfull", &mut window, screen);
    }
    window.app.set_zoom(200);
    for screen in SCREENS {
        measure("zoomed", &mut window, screen);
    }
}

//! Every screen as a picture, with the bundled fonts and the software
//! renderer, compared with the committed ones in `tests/pictures`. A missing
//! picture fails. `GOEDE_START_PICTURES=write cargo test pictures` makes them
//! anew; look at each before you commit it.

use std::path::PathBuf;

use goede_start::theme::Mode;
use iced::Size;

use crate::harness::{Laptop, Window, practice};
use crate::journey::{PASSPHRASE, real, set_up};
use goede_start::app::Start;

pub const SHARED: [&str; 13] = [
    "welcome",
    "consent",
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
    "goal",
];
pub const DESK: [&str; 13] = [
    "add",
    "letter-form",
    "private-note",
    "asked-alone",
    "today",
    "people",
    "settings",
    "case",
    "notes",
    "letters",
    "appointments",
    "alone",
    "history",
];

/// Pixels may differ a little where a rounding differs.
const MOST_DIFFERENT: f64 = 0.002;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pictures")
}

fn read(path: &PathBuf) -> Option<(u32, u32, Vec<u8>)> {
    let file = std::io::BufReader::new(std::fs::File::open(path).ok()?);
    let mut reader = png::Decoder::new(file).read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(info.buffer_size());
    Some((info.width, info.height, pixels))
}

fn write(path: &PathBuf, width: u32, height: u32, pixels: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let file = std::io::BufWriter::new(std::fs::File::create(path).unwrap());
    let mut encoder = png::Encoder::new(file, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().unwrap().write_image_data(pixels).unwrap();
}

/// Compares one screen with its picture; says what differs.
fn compare(name: &str, window: &mut Window) -> Option<String> {
    let (width, height, rgba) = window.picture();
    let pixels: Vec<u8> = rgba.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
    let path = folder().join(format!("{name}.png"));
    if std::env::var_os("GOEDE_START_PICTURES").is_some() {
        write(&path, width, height, &pixels);
        return None;
    }
    let Some((old_width, old_height, old)) = read(&path) else {
        return Some(format!("{name}: there is no picture to compare with"));
    };
    if (width, height) != (old_width, old_height) {
        return Some(format!("{name}: {width}×{height} and not {old_width}×{old_height}"));
    }
    let different = pixels.iter().zip(&old).filter(|(new, old)| new.abs_diff(**old) > 24).count();
    #[allow(clippy::cast_precision_loss)]
    let share = different as f64 / pixels.len() as f64;
    (share > MOST_DIFFERENT).then(|| {
        let seen = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
        write(&seen, width, height, &pixels);
        format!(
            "{name}: {:.2} % differs; what it looks like now: {}",
            share * 100.0,
            seen.display()
        )
    })
}

fn all(screens: &[&str], person: &str, other: &str, mode: Mode, tag: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    person.clone_into(&mut window.person);
    window.app.set_mode(mode);
    let mut wrong = Vec::new();
    for screen in screens {
        open(&mut window, screen);
        wrong.extend(compare(&format!("{other}-{tag}-{screen}"), &mut window));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Shows a screen, or opens what only a press opens.
pub fn open(window: &mut Window, screen: &str) {
    match screen {
        "consent" => {
            window.show("welcome");
            window.enter();
        }
        "add" => {
            window.show("people");
            window.press("people-add");
        }
        "letter-form" => {
            window.show("letters");
            window.press("letter-new");
        }
        "private-note" => {
            window.show("notes");
            window.press("note-private-toggle");
        }
        "asked-alone" => {
            window.show("alone");
            window.press("alone-open");
        }
        screen => window.show(screen),
    }
}

#[test]
fn shared_screens_in_dutch_and_arabic() {
    all(&SHARED, "Selam", "nl-ar", Mode::Light, "light");
}

#[test]
fn shared_screens_in_dutch_and_arabic_dark() {
    all(&SHARED, "Selam", "nl-ar", Mode::Dark, "dark");
}

#[test]
fn shared_screens_in_dutch_and_english() {
    all(&SHARED, "Yusuf", "nl-en", Mode::Light, "light");
}

#[test]
fn shared_screens_in_dutch_and_english_dark() {
    all(&SHARED, "Yusuf", "nl-en", Mode::Dark, "dark");
}

#[test]
fn desk_screens() {
    all(&DESK, "Selam", "desk", Mode::Light, "light");
}

#[test]
fn desk_screens_dark() {
    all(&DESK, "Selam", "desk", Mode::Dark, "dark");
}

/// Before a vault is open: the first start, unlocking, a doubtful clock, a
/// problem. The recovery sheet is left out, since its words are new each time.
#[test]
fn start_screens() {
    let folder = tempfile::tempdir().unwrap();
    let laptop = Laptop::at("2026-11-23T14:03:00+01:00");
    let start = Start { clock: laptop.clock(), ..real(folder.path()) };
    let mut wrong = Vec::new();
    for mode in [Mode::Light, Mode::Dark] {
        let tag = mode.id();
        let mut window = Window::open(start.clone());
        window.app.set_mode(mode);
        if mode == Mode::Light {
            wrong.extend(compare("start-light-setup", &mut window));
            set_up(&mut window);
            drop(window);
            window = Window::open(start.clone());
        }
        wrong.extend(compare(&format!("start-{tag}-unlock"), &mut window));
        let mut second = Window::open(start.clone());
        second.app.set_mode(mode);
        laptop.set("2020-01-01T10:00:00+01:00");
        window.type_text(PASSPHRASE);
        window.enter();
        wrong.extend(compare(&format!("start-{tag}-clock"), &mut window));
        laptop.set("2026-11-23T14:03:00+01:00");
        second.type_text(PASSPHRASE);
        second.enter();
        wrong.extend(compare(&format!("start-{tag}-in-use"), &mut second));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_small_window_and_a_large_zoom() {
    let mut wrong = Vec::new();
    for (tag, size, zoom) in
        [("small", Size::new(1024.0, 700.0), 100), ("zoomed", Size::new(1366.0, 768.0), 200)]
    {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Window::sized(practice(folder.path()), size);
        window.app.set_zoom(zoom);
        for screen in ["today", "case", "question", "basics", "plan"] {
            window.show(screen);
            wrong.extend(compare(&format!("nl-ar-{tag}-{screen}"), &mut window));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

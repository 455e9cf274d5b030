//! Pictures by name: Lucide, compiled in from `assets/icons`. Adding a file
//! there is enough to use it.
//!
//! Where reading is hard, a picture that has a file of the same name in
//! `assets/emoji` is drawn as that: Fluent Emoji, concrete and in colours, and
//! in `assets/emoji/contrast` in one colour.

use std::collections::HashMap;
use std::sync::LazyLock;

use iced::widget::svg::Handle;
use include_dir::{Dir, include_dir};

use super::Mode;

static ICONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/icons");

static EMOJI: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/emoji");

/// What stands for a name that is not there.
const FALLBACK: &str = "circle";

/// Pictures by the name of their file, ready to draw. A screen has hundreds of
/// them a frame: looking each up in its folder was half of the time.
type Drawn = HashMap<&'static str, Handle>;

static DRAWN: LazyLock<Drawn> = LazyLock::new(|| drawn(&ICONS));
static CONCRETE: LazyLock<Drawn> = LazyLock::new(|| drawn(&EMOJI));
static CONTRAST: LazyLock<Drawn> =
    LazyLock::new(|| EMOJI.get_dir("contrast").map(drawn).unwrap_or_default());

/// Names that were renamed by their makers; texts and files may use either.
const ALIASES: [(&str, &str); 3] = [
    ("circle-help", "circle-question-mark"),
    ("file-question", "file-question-mark"),
    ("home", "house"),
];

/// Whether there is a picture of this name; the knowledge is checked with it.
pub fn has_icon(name: &str) -> bool {
    find(name).is_some()
}

/// The picture of this name, or a circle.
pub fn svg(name: &str) -> Handle {
    let picture = find(name).or_else(|| DRAWN.get(FALLBACK));
    picture.cloned().unwrap_or_else(|| Handle::from_memory(Vec::new()))
}

/// The concrete picture of this name in its own colours, if there is one; in
/// high contrast in one colour.
pub fn concrete(name: &str, mode: Mode) -> Option<Handle> {
    let all = if mode == Mode::HighContrast { &CONTRAST } else { &CONCRETE };
    all.get(name).cloned()
}

/// The names of all pictures, sorted.
pub fn names() -> impl Iterator<Item = &'static str> {
    files(&ICONS).map(|(name, _)| name)
}

/// The picture that means the same where the reading direction is the other
/// way round: arrows and chevrons turn, a check mark does not.
pub fn mirrored(name: &str) -> &str {
    match name {
        "arrow-left" => "arrow-right",
        "arrow-right" => "arrow-left",
        "chevron-left" => "chevron-right",
        "chevron-right" => "chevron-left",
        "undo-2" => "redo-2",
        "redo-2" => "undo-2",
        "log-in" => "log-out",
        "log-out" => "log-in",
        other => other,
    }
}

fn find(name: &str) -> Option<&'static Handle> {
    let name = ALIASES.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new);
    DRAWN.get(name)
}

/// The pictures that lie in a folder itself, by the name of their file.
fn files(folder: &'static Dir<'static>) -> impl Iterator<Item = (&'static str, &'static [u8])> {
    folder
        .files()
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "svg"))
        .filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents())))
}

fn drawn(folder: &'static Dir<'static>) -> Drawn {
    files(folder).map(|(name, svg)| (name, Handle::from_memory(svg))).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_picture_is_an_svg_in_the_colour_of_the_text() {
        for (name, svg) in files(&ICONS) {
            let svg = str::from_utf8(svg).unwrap_or_default();
            assert!(svg.starts_with("<svg") && svg.contains("currentColor"), "{name}");
        }
        assert!(names().count() > 90);
    }

    #[test]
    fn every_concrete_picture_stands_for_another_and_has_a_form_of_one_colour() {
        let contrast: HashMap<_, _> = files(EMOJI.get_dir("contrast").unwrap()).collect();
        let mut count = 0;
        for (name, _) in files(&EMOJI) {
            assert!(has_icon(name), "{name} stands for nothing");
            let plain = contrast.get(name).and_then(|svg| str::from_utf8(svg).ok());
            assert!(plain.is_some_and(|svg| svg.contains("currentColor")), "{name}");
            let id = |mode| concrete(name, mode).map(|handle| handle.id());
            assert!(id(Mode::Light) != id(Mode::HighContrast), "{name}");
            count += 1;
        }
        assert!(count > 60, "{count}");
    }

    #[test]
    fn an_unknown_name_is_a_circle_and_is_told() {
        assert!(!has_icon("no-such-picture"));
        assert_eq!(svg("no-such-picture").id(), svg("circle").id());
        assert!(has_icon("house") && has_icon("circle-help"));
    }

    #[test]
    fn turning_twice_gives_the_same_picture() {
        for name in names() {
            assert_eq!(mirrored(mirrored(name)), name);
            assert!(has_icon(mirrored(name)));
        }
    }
}

//! Pictures by name: Lucide, compiled in from `assets/icons`. Adding a file
//! there is enough to use it.
//!
//! Where reading is hard, a picture that has a file of the same name in
//! `assets/emoji` is drawn as that: Fluent Emoji, concrete and in colours, and
//! in `assets/emoji/contrast` in one colour.

use include_dir::{Dir, include_dir};

use super::Mode;

static ICONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/icons");

static EMOJI: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/emoji");

/// What stands for a name that is not there.
const FALLBACK: &[u8] = include_bytes!("../../assets/icons/circle.svg");

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

/// The SVG of this name, or a circle.
pub fn svg(name: &str) -> &'static [u8] {
    find(name).unwrap_or(FALLBACK)
}

/// The concrete picture of this name in its own colours, if there is one; in
/// high contrast in one colour.
pub fn concrete(name: &str, mode: Mode) -> Option<&'static [u8]> {
    let folder = if mode == Mode::HighContrast { "contrast/" } else { "" };
    EMOJI.get_file(format!("{folder}{name}.svg")).map(include_dir::File::contents)
}

/// The names of all pictures, sorted.
pub fn names() -> impl Iterator<Item = &'static str> {
    ICONS
        .files()
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "svg"))
        .filter_map(|file| file.path().file_stem()?.to_str())
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

fn find(name: &str) -> Option<&'static [u8]> {
    let name = ALIASES.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new);
    ICONS.get_file(format!("{name}.svg")).map(include_dir::File::contents)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_is_an_svg_in_the_colour_of_the_text() {
        for name in names() {
            let svg = std::str::from_utf8(svg(name)).unwrap_or_default();
            assert!(svg.starts_with("<svg") && svg.contains("currentColor"), "{name}");
        }
        assert!(names().count() > 90);
    }

    #[test]
    fn every_concrete_picture_stands_for_another_and_has_a_form_of_one_colour() {
        let files = EMOJI.files().filter_map(|file| file.path().to_str()?.strip_suffix(".svg"));
        let mut count = 0;
        for name in files {
            assert!(has_icon(name), "{name} stands for nothing");
            let plain = concrete(name, Mode::HighContrast).and_then(|svg| str::from_utf8(svg).ok());
            assert!(plain.is_some_and(|svg| svg.contains("currentColor")), "{name}");
            assert!(concrete(name, Mode::Light) != concrete(name, Mode::HighContrast), "{name}");
            count += 1;
        }
        assert!(count > 60, "{count}");
    }

    #[test]
    fn an_unknown_name_is_a_circle_and_is_told() {
        assert!(!has_icon("no-such-picture"));
        assert_eq!(svg("no-such-picture"), svg("circle"));
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

//! Pictures by name: Lucide, compiled in from `assets/icons`. Adding a file
//! there is enough to use it.

use include_dir::{Dir, include_dir};

static ICONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/icons");

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

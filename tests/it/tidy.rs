//! The house keeps itself: layers and their directions, the only places for
//! SQL, colours and the operating system, file sizes, and what never belongs
//! in a commit. Each failure prints where, what is allowed, and where such
//! code belongs.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn sources() -> Vec<(String, String)> {
    files(&root().join("src"), ".rs")
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(root().join("src")).unwrap().display().to_string();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

fn layer(file: &str) -> &str {
    file.split('/').next().unwrap().trim_end_matches(".rs")
}

/// The lines that count: no comments, nothing after the tests of a file begin.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(number, line)| (number + 1, line))
}

#[test]
fn layers_look_in_one_direction_only() {
    let allowed: &[(&str, &[&str])] = &[
        ("domain", &["domain"]),
        ("knowledge", &["knowledge", "domain"]),
        ("store", &["store", "domain", "platform"]),
        ("platform", &["platform"]),
        ("i18n", &["i18n", "domain"]),
        ("paper", &["paper", "i18n", "domain"]),
        ("theme", &["theme", "i18n"]),
        ("widget", &["widget", "theme", "i18n", "domain"]),
        ("screen", &["screen", "widget", "theme", "i18n", "domain", "knowledge"]),
    ];
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let Some((_, may)) = allowed.iter().find(|(name, _)| *name == layer(&file)) else {
            continue;
        };
        for (number, line) in code(&text) {
            for part in line.split("crate::").skip(1) {
                let used: String =
                    part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if !used.is_empty() && !may.contains(&used.as_str()) {
                    wrong.push(format!(
                        "src/{file}:{number} uses `{used}`; {} may use {}. Code that joins them belongs in app/.",
                        layer(&file),
                        may.join(", ")
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn each_matter_has_one_place() {
    let rules: &[(&str, &[&str], &str)] = &[
        ("rusqlite", &["store"], "SQL and the database belong in store/"),
        ("age::", &["store"], "sealed files belong in store/"),
        ("Color::from_rgb", &["theme"], "colours belong in theme/"),
        ("color!(", &["theme"], "colours belong in theme/"),
        ("cfg(unix)", &["platform"], "what differs per system belongs in platform/"),
        ("cfg(windows)", &["platform"], "what differs per system belongs in platform/"),
        ("target_os", &["platform"], "what differs per system belongs in platform/"),
        ("Local::now", &["cli", "store"], "only the edge looks at the clock; pass `today`"),
        ("iced", &["theme", "widget", "screen", "app", "main"], "the window belongs above domain"),
        ("fluent_bundle", &["i18n"], "texts belong in i18n/"),
    ];
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        for (number, line) in code(&text) {
            for (word, may, place) in rules {
                if has_word(line, word) && !may.contains(&layer(&file)) {
                    wrong.push(format!("src/{file}:{number} has `{word}`: {place}."));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Whether the line has the word, and not as the end of a longer one.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

#[test]
fn a_screen_never_touches_another_screen_or_a_case_it_may_not_see() {
    let mut wrong = Vec::new();
    for (file, text) in sources().into_iter().filter(|(file, _)| file.starts_with("screen/walk")) {
        for (number, line) in code(&text) {
            for word in [
                "dossier::Dossier",
                "Dossier,",
                "Class::Confidential",
                "Class::Private",
                "screen::desk",
            ] {
                let bare = line.replace("SharedDossier", "");
                if bare.contains(word) {
                    wrong.push(format!(
                        "src/{file}:{number} names `{word}`: the shared view is handed a SharedDossier only."
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_file_is_a_house_with_one_room() {
    let long: Vec<String> = sources()
        .into_iter()
        .filter(|(_, text)| text.lines().count() > 600)
        .map(|(file, text)| {
            format!("src/{file} has {} lines; 600 is the most", text.lines().count())
        })
        .collect();
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}

#[test]
fn every_source_file_says_who_comes_here() {
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//!"))
        .map(|(file, _)| format!("src/{file} has no `//!` line on top"))
        .collect();
    assert!(silent.is_empty(), "\n{}", silent.join("\n"));
}

/// What draws and has no example of its own, since it stands inside another
/// widget on every page. Texts, fields and what can be pressed are of the
/// modules below (`bidi`, `mixed`, `access`), which no page calls by name.
const INSIDE: [(&str, &str); 8] = [
    ("card::boxed", "card::notice"),
    ("choice::group", "choice::grid"),
    ("dashed::dashed", "choice::quiet_card"),
    ("dialog::inert", "dialog::over"),
    ("icon::directed", "button::primary"),
    ("level::level", "choice::grid"),
    ("said::said", "words::words"),
    ("steps::steps", "steps::over_time"),
];

/// The functions of a file that give something to draw.
fn drawing(text: &str) -> Vec<&str> {
    let draws = |signature: &str| {
        let made = signature.rsplit_once("-> ").map_or("", |(_, made)| made);
        ["Element<", "Button<", "Card<", "Field<"].iter().any(|kind| made.starts_with(kind))
    };
    let all = text.split("\npub fn ").skip(1);
    let all = all.filter(|function| draws(function.split(" {\n").next().unwrap()));
    all.map(|function| function.split(['<', '(']).next().unwrap()).collect()
}

#[test]
fn the_catalogue_shows_every_widget() {
    let sources = sources();
    let pages = sources.iter().filter(|(file, _)| file.starts_with("widget/catalogue"));
    let pages: String = pages.map(|(_, text)| text.as_str()).collect();
    let shown = |widget: &str| pages.contains(&format!("{widget}("));
    let mut wrong = Vec::new();
    let mut all = Vec::new();
    for (file, text) in &sources {
        let module = file.strip_prefix("widget/").and_then(|file| file.strip_suffix(".rs"));
        let Some(module) = module.filter(|name| !["mod", "catalogue"].contains(name)) else {
            continue;
        };
        all.extend(drawing(text).into_iter().map(|name| format!("{module}::{name}")));
    }
    assert!(all.len() > 50, "{all:?}");
    for widget in &all {
        let inside = INSIDE.iter().find(|(name, _)| name == widget);
        match inside {
            Some((_, around)) if !shown(around) => {
                wrong.push(format!("{widget} stands in {around}, which has no example"));
            }
            None if !shown(widget) && !widget.contains('/') => wrong.push(format!(
                "{widget} has no example: add one under src/widget/catalogue, in every state"
            )),
            _ => {}
        }
    }
    for (widget, _) in INSIDE {
        if !all.iter().any(|known| known == widget) || shown(widget) {
            wrong.push(format!("{widget} is no exception (any more)"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

//! Texts in two languages at once. [`L10n`] is a value, not a global, so that
//! one view can hold two languages.
//!
//! Adding a language: a folder under `i18n/` and an entry in
//! `i18n/languages.toml`. [`problems`] then says what is missing.

mod access;
mod aloud;
mod args;
mod both;
mod explain;
mod l10n;
mod language;
mod layer;
mod problems;
mod reading;
mod review;
mod say;
mod shared;
mod show;
mod words;

pub use aloud::recordable;
pub use args::Args;
pub use both::Both;
pub use l10n::{L10n, L10nError};
pub use language::{Language, Quality, Reviewed, State, languages};
pub use layer::{
    Layer, TextCode, TextMistake, is_of_knowledge, knowledge_of, may_be_own, mistakes, pack_texts,
};
pub use problems::{TextProblem, problems};
pub use reading::Reading;
pub use review::{Review, review};
pub use shared::{Written, shared};
pub use show::{DateStyle, plain};
pub use words::{Direction, Mark, Pair, Words, direction_of};

/// The texts, compiled in: a folder per language.
static TEXTS: include_dir::Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/i18n");

/// The files of one language, by path, in the order of their names.
fn files_of(tag: &str) -> Vec<(String, &'static str)> {
    let mut files: Vec<_> = TEXTS
        .get_dir(tag)
        .into_iter()
        .flat_map(include_dir::Dir::files)
        .filter(|file| file.path().extension().is_some_and(|kind| kind == "ftl"))
        .filter_map(|file| Some((format!("i18n/{}", file.path().display()), file.contents_utf8()?)))
        .collect();
    files.sort();
    files
}

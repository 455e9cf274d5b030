//! From `assets/knowledge` to an immutable, validated
//! [`Catalog`](crate::domain::catalog::Catalog). Reports all mistakes, each
//! with file, line and column.
//!
//! Steps: [`read`] (TOML, entry by entry), [`gather`] (all names), [`condition`]
//! and [`convert`] and [`tables`] (every name is looked up), [`whole`] (what only shows when
//! all is there). [`own`] joins an organisation's files, [`pack`] is newer
//! knowledge in one file, [`checked`] who compared what. [`situation`] reads the facts of one person from a file.

mod checked;
mod condition;
mod convert;
mod gather;
mod own;
mod pack;
mod problem;
mod read;
mod schema;
mod schemas;
mod situation;
mod state;
mod tables;
#[cfg(test)]
mod tests;
mod whole;

use std::path::Path;

pub use own::{OWN, OWN_ID, WithOwn, files_in, own_files, with_own};
pub use pack::{LARGEST as LARGEST_PACK, Pack, PackError};
pub use problem::{Code, Problem};
pub use schemas::schemas;
pub use situation::{read_situation, situation};
pub use state::{Outcome, State};

use crate::domain::catalog::Catalog;

/// The day of the knowledge that is compiled in; set it with each change of
/// what it says.
pub const SHIPPED_ON: (i32, u32, u32) = (2026, 11, 23);

/// The knowledge, compiled in.
static SHIPPED: include_dir::Dir<'_> =
    include_dir::include_dir!("$CARGO_MANIFEST_DIR/assets/knowledge");

/// What the knowledge names but does not hold: texts and pictures.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// Whether the Dutch texts have this id, or this attribute of it.
    pub text: &'a dyn Fn(&str, Option<&str>) -> bool,
    /// Whether there is a picture of this name.
    pub picture: &'a dyn Fn(&str) -> bool,
}

impl Known<'_> {
    /// Looks at no texts and no pictures.
    pub const ANYTHING: Self = Known { text: &|_, _| true, picture: &|_| true };
}

/// The knowledge that is compiled in. Its texts and pictures are checked by
/// [`check`], not at every start.
///
/// # Errors
/// All mistakes in it.
pub fn shipped() -> Result<Catalog, Vec<Problem>> {
    load(shipped_files(), Known::ANYTHING)
}

/// The knowledge in a folder of the same form as `assets/knowledge`.
///
/// # Errors
/// All mistakes in it; a folder that cannot be read is one.
pub fn from_dir(folder: &Path, known: Known<'_>) -> Result<Catalog, Vec<Problem>> {
    let (files, mut unread) = files_in(folder, "");
    let loaded = load(files.iter().map(|(path, text)| (path.clone(), text.as_str())), known);
    if unread.is_empty() {
        return loaded;
    }
    unread.extend(loaded.err().into_iter().flatten());
    Err(unread)
}

/// What a check found.
#[derive(Debug, Clone)]
pub struct Report {
    /// All mistakes, by file and line. None: the knowledge is sound.
    pub problems: Vec<Problem>,
    /// What there is, where it is sound.
    pub catalog: Option<Catalog>,
}

/// Checks the knowledge in a folder, or what is compiled in.
pub fn check(folder: Option<&Path>, known: Known<'_>) -> Report {
    let loaded = match folder {
        Some(folder) => from_dir(folder, known),
        None => load(shipped_files(), known),
    };
    match loaded {
        Ok(catalog) => Report { problems: Vec::new(), catalog: Some(catalog) },
        Err(problems) => Report { problems, catalog: None },
    }
}

/// Reads and validates files by their path under the knowledge folder, such as
/// `rules/pip-due.toml`.
///
/// # Errors
/// All mistakes, by file and line.
pub fn load<'a>(
    files: impl IntoIterator<Item = (String, &'a str)>,
    known: Known<'_>,
) -> Result<Catalog, Vec<Problem>> {
    let files = gather::in_order(files);
    let mut loader = gather::Loader::new(&files, known);
    let raw = loader.gather();
    let catalog = loader.convert(&raw);
    loader.look_at_the_whole(&catalog, &raw);
    loader.finish(catalog)
}

/// The ids that these files name as withdrawn.
pub fn retired(files: &[(String, String)]) -> Vec<String> {
    let files = gather::in_order(files.iter().map(|(path, text)| (path.clone(), text.as_str())));
    let mut loader = gather::Loader::new(&files, Known::ANYTHING);
    let raw = loader.gather();
    raw.retired.into_iter().map(|id| id.entry.into_inner()).collect()
}

/// The files that are compiled in, by their path under the knowledge folder.
pub fn shipped_files() -> Vec<(String, &'static str)> {
    let mut files = Vec::new();
    let mut folders = vec![&SHIPPED];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        files.extend(folder.files().filter_map(|file| {
            let path = file.path().to_str()?.replace('\\', "/");
            let is_toml = file.path().extension().is_some_and(|kind| kind == "toml");
            is_toml.then_some((path, file.contents_utf8().unwrap_or_default()))
        }));
    }
    files
}

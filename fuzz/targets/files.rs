//! Several files in one input, and the files of the repository.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;

/// What stands before the name of each file in an input.
const NAME: &str = "=== ";

/// The files of an input, by name. What comes before the first name is nothing.
pub fn read(text: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(name) = line.strip_prefix(NAME) {
            files.push((name.trim_end().to_owned(), String::new()));
        } else if let Some((_, file)) = files.last_mut() {
            file.push_str(line);
        }
    }
    files
}

/// The input that has these files.
pub fn written(files: &[(&str, &str)]) -> Vec<u8> {
    let one = |(name, text): &(&str, &str)| format!("{NAME}{name}\n{text}");
    files.iter().map(one).collect::<String>().into_bytes()
}

/// The day on which everything happens here.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day")
}

/// The files in a folder of the repository that end so.
pub fn under(folder: &str, ending: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|its| its == ending))
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("a file")).collect()
}

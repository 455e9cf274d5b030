//! `goede-start review`: notes who compared translations with the Dutch.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};
use chrono::NaiveDate;

use crate::i18n::{self, Language, State};

/// Notes that this person compared the texts whose id begins with `prefix`.
pub(super) fn note(
    folder: &Path,
    tag: &str,
    prefix: &str,
    by: &str,
    on: NaiveDate,
) -> anyhow::Result<ExitCode> {
    let Some(language) = Language::find(tag) else { bail!("no such language: {tag}") };
    if language.state == State::Source {
        bail!("{tag} is the source of all texts: there is nothing to compare it with");
    }
    let path = folder.join(tag).join("reviewed.toml");
    let place = || path.display().to_string();
    let before = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).with_context(place),
    };
    let (after, count) = i18n::review(&before, tag, prefix, by, on).with_context(place)?;
    if count > 0 {
        fs::write(&path, after).with_context(place)?;
    }
    super::say(&format!("{count} texts noted as reviewed by {by}"))?;
    Ok(ExitCode::SUCCESS)
}

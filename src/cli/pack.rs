//! `goede-start pack`: makes a pack of knowledge, installs one, or puts back
//! the one before.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use chrono::NaiveDate;
use clap::Subcommand;

use super::{complain, say};
use crate::app::knowledge::{install, problems_of, put_back};
use crate::i18n::{L10n, knowledge_of, languages, pack_texts, plain};
use crate::knowledge::{self, Outcome, Pack, Problem};

/// What else can be done with a pack than making one.
#[derive(Debug, Subcommand)]
pub enum What {
    /// Install a pack; what was in use stays beside it.
    Install {
        /// The pack.
        file: PathBuf,
    },
    /// Put back what was in use before the last pack.
    Back,
}

/// Installs a pack or puts one back, and says so.
///
/// # Errors
/// Where nothing can be said.
pub fn change(what: What, folder: &Path) -> anyhow::Result<ExitCode> {
    let (outcome, problems) = match what {
        What::Install { file } => match install(folder, &file) {
            Ok(_) => (Outcome::Installed, Vec::new()),
            Err(refused) => refused,
        },
        What::Back => (put_back(folder).err().unwrap_or(Outcome::PutBack), Vec::new()),
    };
    tell(&problems);
    let told = plain(&L10n::new("nl")?.words(&format!("pack-{}", outcome.id())).text);
    if outcome.is_good() {
        say(&told)?;
        return Ok(ExitCode::SUCCESS);
    }
    complain(&told);
    Ok(ExitCode::FAILURE)
}

/// Makes a pack of what is compiled in, or of a checkout of the project.
///
/// # Errors
/// Where it has mistakes or cannot be written.
pub fn make(
    from: Option<&Path>,
    day: Option<NaiveDate>,
    out: Option<PathBuf>,
) -> anyhow::Result<ExitCode> {
    let (year, month, shipped) = knowledge::SHIPPED_ON;
    let shipped = NaiveDate::from_ymd_opt(year, month, shipped).unwrap_or_default();
    let pack = match from {
        None => {
            let files = knowledge::shipped_files().into_iter();
            Pack {
                day: day.unwrap_or(shipped),
                knowledge: files.map(|(path, text)| (path, text.to_owned())).collect(),
                texts: pack_texts(),
            }
        }
        Some(project) => {
            let day = day.context("say which day this knowledge is of: --day 2026-11-23")?;
            of_project(project, day)?
        }
    };
    let problems = problems_of(&pack);
    if !problems.is_empty() {
        tell(&problems);
        bail!("the knowledge has mistakes");
    }
    let out = out.unwrap_or_else(|| PathBuf::from(pack.file_name()));
    std::fs::write(&out, pack.written())
        .with_context(|| format!("{} cannot be written", out.display()))?;
    say(&out.display().to_string())?;
    Ok(ExitCode::SUCCESS)
}

fn of_project(project: &Path, day: NaiveDate) -> anyhow::Result<Pack> {
    let (files, unread) = knowledge::files_in(&project.join("assets/knowledge"), "");
    tell(&unread);
    if !unread.is_empty() {
        bail!("not all of the knowledge can be read");
    }
    let mut texts = std::collections::BTreeMap::new();
    for language in languages() {
        let folder = project.join("i18n").join(&language.tag);
        let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
            .with_context(|| format!("{} cannot be read", folder.display()))?
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|kind| kind == "ftl"))
            .collect();
        paths.sort();
        let mut all = String::new();
        for path in paths {
            all.push_str(&knowledge_of(&std::fs::read_to_string(path)?));
        }
        texts.insert(language.tag.clone(), all);
    }
    Ok(Pack { day, knowledge: files.into_iter().collect(), texts })
}

fn tell(problems: &[Problem]) {
    for problem in problems {
        complain(&problem.to_string());
    }
}

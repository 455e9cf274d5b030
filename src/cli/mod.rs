//! The command line: the window, and what can be asked without one.

mod explain;
mod pack;
mod plan;
pub mod report;
mod review;
mod vault;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail};
use chrono::{Local, NaiveDate};
use clap::{Args, Parser, Subcommand};

use crate::app::knowledge::Knowledge;
use crate::domain::advice::{Audience, advise};
use crate::domain::catalog::Catalog;
use crate::domain::facts::Facts;
use crate::i18n::{Both, L10n, Layer};
use crate::platform::NoWindow;
use crate::store::{Now, Vault};
use crate::{knowledge, practice};

/// One conversation for inburgering: basics first, with the person, in two
/// languages at once. Without a command the window opens.
#[derive(Debug, Parser)]
#[command(name = "goede-start", version)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    vault: WhichVault,
    /// Show every widget in every state.
    #[arg(long)]
    catalogue: bool,
}

#[derive(Debug, Clone, Args)]
struct WhichVault {
    /// Use the practice vault, made anew with invented people.
    #[arg(long, global = true)]
    practice: bool,
    /// With --practice: keep the practice vault as it was left.
    #[arg(long, global = true, requires = "practice")]
    keep: bool,
    /// The folder of the vault.
    #[arg(long, global = true, value_name = "DIR")]
    vault: Option<PathBuf>,
    /// The folder of an organisation's own knowledge; `kennis` beside the vault
    /// otherwise.
    #[arg(long, global = true, value_name = "DIR")]
    knowledge: Option<PathBuf>,
    /// Take this day for today, such as 2026-11-23 (practice and situations).
    #[arg(long, global = true, value_name = "DAY")]
    today: Option<NaiveDate>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say what follows from the facts in a file.
    Situation {
        /// A situation, as in tests/cases.
        file: PathBuf,
        /// The language of the answer.
        #[arg(long, default_value = "nl")]
        lang: String,
        /// Answer in JSON; docs/situation.schema.json describes it.
        #[arg(long)]
        json: bool,
    },
    /// Say why a date, an item, a measure or a remark is there, or is not.
    Explain {
        /// A situation, as in tests/cases.
        file: PathBuf,
        /// Its id in the knowledge, such as family-reunification-due.
        id: String,
        /// The language of the answer.
        #[arg(long, default_value = "nl")]
        lang: String,
    },
    /// Check the knowledge that is compiled in, or that in a folder.
    Check {
        /// A folder of the same form as assets/knowledge.
        folder: Option<PathBuf>,
        /// The folder is an organisation's own, beside what is compiled in.
        #[arg(long, requires = "folder")]
        own: bool,
    },
    /// Make a pack of knowledge, install one, or put back the one before.
    #[command(args_conflicts_with_subcommands = true)]
    Pack {
        #[command(subcommand)]
        what: Option<pack::What>,
        /// A checkout of the project; what is compiled in otherwise.
        #[arg(long, value_name = "DIR")]
        from: Option<PathBuf>,
        /// The day of the knowledge, its version.
        #[arg(long)]
        day: Option<NaiveDate>,
        /// Where to write it; `kennis-DAY.gskennis` otherwise.
        out: Option<PathBuf>,
    },
    /// Note that somebody compared translations with the Dutch: writes
    /// `<tag>/reviewed.toml`. A text that changes afterwards counts as
    /// unreviewed again.
    Review {
        /// The language, as a tag.
        #[arg(long)]
        lang: String,
        /// Who compared them.
        #[arg(long, value_name = "NAME")]
        by: String,
        /// Only texts whose id begins like this, such as `question-`.
        #[arg(long, default_value = "")]
        prefix: String,
        /// The folder of the texts.
        #[arg(long, default_value = "i18n", value_name = "DIR")]
        folder: PathBuf,
    },
    /// List the shared texts that can be recorded: the file, and the text.
    Texts {
        /// The language.
        #[arg(long, default_value = "nl")]
        lang: String,
    },
    /// Print a case of the practice vault as JSON.
    Export {
        /// The name the person is called by; the first person otherwise.
        #[arg(long)]
        case: Option<String>,
    },
    /// Look through a vault and its backups, and say what was found.
    Verify {
        /// The folder of the vault; the usual one otherwise.
        folder: Option<PathBuf>,
        /// Read every page: asks for a passphrase or the ten recovery words.
        #[arg(long)]
        unlock: bool,
        /// The language of the answer.
        #[arg(long, default_value = "nl")]
        lang: String,
    },
    /// Print everything that is stored about a person.
    Access {
        /// The name the person is called by.
        #[arg(long)]
        case: String,
        /// With what is confidential: only after asking the person alone
        /// whether that is safe.
        #[arg(long)]
        confidential: bool,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
        /// The language of the answer.
        #[arg(long, default_value = "nl")]
        lang: String,
    },
    /// Print the plan of a practice person, in one or two languages.
    Plan {
        /// The name the person is called by; Selam otherwise.
        #[arg(long)]
        case: Option<String>,
        /// A language; give it twice for two.
        #[arg(long, default_values_t = ["nl".to_owned(), "ar".to_owned()])]
        lang: Vec<String>,
    },
}

/// Runs what the command line asks.
pub fn run() -> ExitCode {
    match carry_out(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            complain(&format!("goede-start: {error:#}"));
            ExitCode::from(2)
        }
    }
}

fn carry_out(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.command {
        None => window(&cli.vault, cli.catalogue),
        Some(Command::Situation { file, lang, json }) => situation(&file, &cli.vault, &lang, json),
        Some(Command::Explain { file, id, lang }) => why(&file, &id, &cli.vault, &lang),
        Some(Command::Check { folder: Some(folder), own: true }) => check_own(&folder),
        Some(Command::Check { folder, .. }) => Ok(check(folder.as_deref())),
        Some(Command::Pack { what: None, from, day, out }) => pack::make(from.as_deref(), day, out),
        Some(Command::Pack { what: Some(what), .. }) => {
            let beside = || anyhow::Ok(vault_folder(&cli.vault)?.with_file_name("kennis"));
            let folder = cli.vault.knowledge.clone().map_or_else(beside, Ok)?;
            pack::change(what, &folder)
        }
        Some(Command::Review { lang, by, prefix, folder }) => {
            let on = clock(cli.vault.today)().date_naive();
            review::note(&folder, &lang, &prefix, &by, on)
        }
        Some(Command::Texts { lang }) => {
            for words in crate::i18n::recordable(&L10n::new(&lang)?) {
                let text = crate::i18n::plain(&words.text).replace('\n', " ");
                say(&format!("recordings/{lang}/{}.wav\t{text}", words.id))?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Export { case }) => export(&cli.vault, case.as_deref()),
        Some(Command::Verify { folder, unlock, lang }) => {
            let folder = folder.map_or_else(|| vault_folder(&cli.vault), Ok)?;
            vault::verify(&folder, unlock, &lang, &options(&cli.vault))
        }
        Some(Command::Access { case, confidential, json, lang }) => {
            access(&cli.vault, &case, confidential, json, &lang)
        }
        Some(Command::Plan { case, lang }) => {
            let catalog = catalog()?;
            let (vault, today) = practice_vault(&cli.vault, &catalog)?;
            let dossiers = practice::dossiers(&vault, &catalog, today)?;
            let dossier = plan::find(&dossiers, case.as_deref().or(Some("Selam")))?;
            say(&plan::print(&catalog, &dossier.shared(&catalog, today), today, &lang)?)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The knowledge that is compiled in.
///
/// # Errors
/// All mistakes in it.
pub fn catalog() -> anyhow::Result<Catalog> {
    knowledge::shipped().map_err(|problems| mistakes(&problems))
}

fn mistakes(problems: &[knowledge::Problem]) -> anyhow::Error {
    let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
    anyhow::anyhow!("the knowledge has mistakes\n{}", all.join("\n"))
}

fn clock(today: Option<NaiveDate>) -> Now {
    Arc::new(move || {
        let now = Local::now().fixed_offset();
        match today {
            Some(today) => now + (today - now.date_naive()),
            None => now,
        }
    })
}

fn data_folder() -> anyhow::Result<PathBuf> {
    let folders = directories::ProjectDirs::from("nl", "Goede Start", "goede-start")
        .context("this system names no folder for a program's data; give --vault DIR")?;
    Ok(folders.data_local_dir().to_owned())
}

fn vault_folder(which: &WhichVault) -> anyhow::Result<PathBuf> {
    match &which.vault {
        Some(folder) if which.practice => Ok(practice::folder(folder)),
        Some(folder) => Ok(folder.clone()),
        None if which.practice => Ok(practice::folder(&data_folder()?)),
        None => Ok(data_folder()?.join("kluis")),
    }
}

fn window(which: &WhichVault, catalogue: bool) -> anyhow::Result<ExitCode> {
    if let Err(no_window) = crate::platform::window() {
        let texts = L10n::new("nl")?;
        complain(&match no_window {
            NoWindow::Display => texts.words("no-display").text,
            NoWindow::Packages(names) => {
                let line = format!("apt-get install {}", names.join(" "));
                let args = crate::i18n::Args::new().text("line", line);
                crate::i18n::plain(&texts.words_with("no-window-packages", &args).text)
            }
        });
        return Ok(ExitCode::FAILURE);
    }
    let start = crate::app::Start {
        folder: vault_folder(which)?,
        practice: which.practice,
        keep: which.keep,
        clock: clock(which.today),
        work_factor: crate::store::WORK_FACTOR,
        knowledge: which.knowledge.clone(),
        sound: crate::platform::voice::Programs::of_system(),
    };
    crate::app::run(start, catalog()?, catalogue)?;
    Ok(ExitCode::SUCCESS)
}

/// The practice vault protects nothing, so that its key files are weak.
fn options(which: &WhichVault) -> crate::store::Options {
    let lowest = if which.practice { 1 } else { crate::store::LOWEST_WORK_FACTOR };
    crate::store::Options { lowest_work_factor: lowest, now: clock(which.today) }
}

fn access(
    which: &WhichVault,
    name: &str,
    confidential: bool,
    json: bool,
    lang: &str,
) -> anyhow::Result<ExitCode> {
    let catalog = catalog()?;
    let (mut vault, today) = if which.practice {
        practice_vault(which, &catalog)?
    } else {
        (vault::unlock(&vault_folder(which)?, lang)?, clock(None)().date_naive())
    };
    let dossiers = practice::dossiers(&vault, &catalog, today)?;
    vault::access(&mut vault, &dossiers, name, (confidential, json), lang)?;
    vault.close()?;
    Ok(ExitCode::SUCCESS)
}

fn practice_vault(which: &WhichVault, catalog: &Catalog) -> anyhow::Result<(Vault, NaiveDate)> {
    if !which.practice {
        bail!("only the practice vault can be printed: add --practice");
    }
    let now = clock(which.today);
    let folder = vault_folder(which)?;
    let vault = if which.keep {
        practice::open(&folder, &now)?
    } else {
        practice::make(&folder, catalog, &now)?
    };
    Ok((vault, now().date_naive()))
}

fn export(which: &WhichVault, name: Option<&str>) -> anyhow::Result<ExitCode> {
    let catalog = catalog()?;
    let (vault, today) = practice_vault(which, &catalog)?;
    let dossiers = practice::dossiers(&vault, &catalog, today)?;
    let dossier = plan::find(&dossiers, name)?;
    // Only what both people may see leaves the vault.
    let shared = dossier.shared(&catalog, today);
    let advice = report::Report::new(&catalog, shared.advice(), ToString::to_string);
    let export = serde_json::json!({
        "name": shared.name(),
        "today": today,
        "answers": catalog.facts.iter().filter_map(|fact| {
            Some((fact.id.to_string(), serde_json::to_value(shared.facts().answer(&fact.id)?).ok()?))
        }).collect::<serde_json::Map<_, _>>(),
        "advice": advice,
        "plan": shared.plan().lines.iter().map(plan::json).collect::<Vec<_>>(),
        "events": shared.case().case().events(),
    });
    say(&serde_json::to_string_pretty(&export)?)?;
    Ok(ExitCode::SUCCESS)
}

/// What is compiled in, or with it what lies in the folder that was given.
fn known(which: &WhichVault) -> anyhow::Result<(Catalog, Vec<Layer>)> {
    let Some(folder) = &which.knowledge else { return Ok((catalog()?, Vec::new())) };
    let known = Knowledge::open(folder).map_err(|problems| mistakes(&problems))?;
    for problem in &known.state.problems {
        complain(&problem.to_string());
    }
    Ok((known.catalog, known.layers))
}

fn situation(
    file: &std::path::Path,
    which: &WhichVault,
    lang: &str,
    json: bool,
) -> anyhow::Result<ExitCode> {
    let (catalog, layers) = known(which)?;
    let texts = L10n::with(lang, &layers)?;
    let Some((facts, today)) = facts_of(file, which.today, &catalog, &texts) else {
        return Ok(ExitCode::FAILURE);
    };
    let advice = advise(&catalog, &facts, today, Audience::Desk);
    let report = report::Report::new(&catalog, &advice, |source| {
        texts.words(&format!("source-{source}")).text
    });
    if json {
        say(&serde_json::to_string_pretty(&report)?)?;
    } else {
        let both = Both::with(lang, &layers)?;
        say(&plan::situation(&catalog, &facts, &advice, today, &both))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn why(
    file: &std::path::Path,
    id: &str,
    which: &WhichVault,
    lang: &str,
) -> anyhow::Result<ExitCode> {
    let (catalog, layers) = known(which)?;
    let texts = L10n::with(lang, &layers)?;
    let Some((facts, today)) = facts_of(file, which.today, &catalog, &texts) else {
        return Ok(ExitCode::FAILURE);
    };
    let advice = advise(&catalog, &facts, today, Audience::Desk);
    let both = Both::with(lang, &layers)?;
    let Some(told) = explain::print(&catalog, &facts, &advice, today, &both, id) else {
        let args = crate::i18n::Args::new().text("id", id);
        complain(&crate::i18n::plain(&texts.words_with("explain-not-there", &args).text));
        return Ok(ExitCode::FAILURE);
    };
    say(told.trim_end())?;
    Ok(ExitCode::SUCCESS)
}

/// The facts in a situation file, and the day: the one that was given, the
/// file's own, or this day. Mistakes are told.
fn facts_of(
    file: &std::path::Path,
    today: Option<NaiveDate>,
    catalog: &Catalog,
    texts: &L10n,
) -> Option<(Facts, NaiveDate)> {
    let name = file.display().to_string();
    let Ok(text) = std::fs::read_to_string(file) else {
        let args = crate::i18n::Args::new().text("word", &name);
        complain(&crate::i18n::plain(&texts.words_with("problem-file", &args).text));
        return None;
    };
    match knowledge::situation(&name, &without_expectations(&text), catalog) {
        Ok((facts, own)) => {
            Some((facts, today.or(own).unwrap_or_else(|| clock(None)().date_naive())))
        }
        Err(problems) => {
            for problem in &problems {
                complain(&in_words(problem, texts));
            }
            None
        }
    }
}

/// A mistake in the user's language, with its place.
fn in_words(problem: &knowledge::Problem, texts: &L10n) -> String {
    let args = crate::i18n::Args::new().text("word", problem.word.as_deref().unwrap_or_default());
    let what = texts.words_with(&format!("problem-{}", problem.code.id()), &args).text;
    let nearest = problem.nearest.as_ref().map(|nearest| {
        let args = crate::i18n::Args::new().text("nearest", nearest);
        texts.words_with("problem-nearest", &args).text
    });
    let place = format!("{}:{}:{}", problem.file, problem.line, problem.column);
    let said = format!("{place}: {what} {}", nearest.unwrap_or_default());
    crate::i18n::plain(said.trim_end())
}

/// A situation of the tests says in `[expect]` and `[must-not]` what an expert
/// expects; the facts are what is left. The lines keep their numbers.
pub fn without_expectations(text: &str) -> String {
    let mut skip = false;
    text.lines()
        .map(|line| {
            let head = line.trim();
            if head.starts_with('[') && !head.starts_with("[\"") && !head.starts_with("[[\"") {
                skip = head.starts_with("[expect") || head.starts_with("[must-not");
            }
            if skip { "" } else { line }
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// An organisation's own folder: what takes part, and what does not and why.
fn check_own(folder: &std::path::Path) -> anyhow::Result<ExitCode> {
    let known = Knowledge::open(folder).map_err(|problems| mistakes(&problems))?;
    for problem in &known.state.problems {
        complain(&problem.to_string());
    }
    for file in &known.state.own {
        say(file)?;
    }
    Ok(if known.state.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn check(folder: Option<&std::path::Path>) -> ExitCode {
    let dutch = L10n::new("nl").ok();
    let text = |id: &str, attribute: Option<&str>| {
        dutch.as_ref().is_some_and(|dutch| dutch.has(id, attribute))
    };
    let known = knowledge::Known { text: &text, picture: &crate::theme::icon::has_icon };
    let report = knowledge::check(folder, known);
    for problem in &report.problems {
        complain(&problem.to_string());
    }
    let texts = if folder.is_none() { crate::i18n::problems() } else { Vec::new() };
    for problem in &texts {
        complain(&problem.to_string());
    }
    match report.catalog {
        Some(catalog) if texts.is_empty() => {
            let counts = format!(
                "{} facts, {} questions, {} items, {} rules, {} measures, {} notices: no mistakes",
                catalog.facts.len(),
                catalog.questions.len(),
                catalog.items.len(),
                catalog.rules.len(),
                catalog.measures.len(),
                catalog.notices.len()
            );
            if say(&counts).is_err() {
                return ExitCode::FAILURE;
            }
            ExitCode::SUCCESS
        }
        _ => ExitCode::FAILURE,
    }
}

fn say(text: &str) -> std::io::Result<()> {
    writeln!(std::io::stdout().lock(), "{text}")
}

fn complain(text: &str) {
    // Where even that cannot be written, nobody is listening.
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

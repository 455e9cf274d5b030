//! What an administrator and a person ask about a real vault, without a
//! window: is it sound, and what is stored about me.

use std::io::BufRead;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::{complain, say};
use crate::domain::access::Access;
use crate::domain::answer::Class;
use crate::domain::dossier::Dossier;
use crate::domain::event::{Body, NewEvent, StreamKind};
use crate::i18n::{Args, DateStyle, L10n, plain};
use crate::screen::HandOut;
use crate::store::{Aside, Error, Fault, Gone, Looked, Options, Report, Saved, Unlock, Vault};

/// Looks through a vault and its backups, and says what it found; also through
/// the copies on a stick. 0: all is sound; 1: something is not.
pub fn verify(
    folder: &Path,
    unlock: bool,
    lang: &str,
    options: &Options,
) -> anyhow::Result<ExitCode> {
    let texts = L10n::new(lang)?;
    let with = if unlock { Some(ask(&texts)?) } else { None };
    let mut all = vec![folder.to_owned()];
    if !Vault::is_at(folder) && Vault::backups(folder).is_empty() {
        let copies = Vault::copies_at(folder);
        if !copies.is_empty() {
            all = copies.into_iter().map(|copy| copy.folder).collect();
        }
    }
    let (mut sound, mut certain) = (true, true);
    for folder in all {
        let report = Vault::verify(&folder, with.clone(), options);
        let report = report.map_err(|error| refused(&texts, &error))?;
        tell(&texts, &folder, &report)?;
        sound &= report.is_sound();
        certain &= report.keys.is_empty();
    }
    if !sound {
        say(&texts.words("verify-found").text)?;
        return Ok(ExitCode::FAILURE);
    }
    // From outside one cannot know.
    if unlock && certain {
        say(&texts.words("verify-all-sound").text)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(texts: &L10n, folder: &Path, report: &Report) -> anyhow::Result<()> {
    let line = |what: &str, looked: &Result<Looked, Error>| {
        let told = match looked {
            Err(error) => both(texts, error.id()),
            Ok(Looked::Outside) => texts.words("verify-sound-outside").text,
            Ok(Looked::Inside(inside)) => {
                let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
                let args = Args::new()
                    .number("cases", count(inside.cases))
                    .number("notes", count(inside.notes));
                let args = match inside.until {
                    Some(until) => args.day("until", until.date(), DateStyle::Long),
                    None => args.text("until", "—"),
                };
                let held = texts.words_with("verify-clients", &args).text;
                format!("{}; {held}", texts.words("verify-sound").text)
            }
        };
        say(&plain(&format!("{what}: {told}")))
    };
    let what = if report.is_copy { "verify-copy" } else { "verify-vault" };
    line(&format!("{} {}", texts.words(what).text, folder.display()), &report.vault)?;
    match report.saved {
        Saved::All => {}
        Saved::Missing(count) => {
            let args = Args::new().number("count", i64::try_from(count).unwrap_or(i64::MAX));
            let head = texts.words_with("saved-missing", &args).text;
            let next = texts.attr("saved-missing", "next").text;
            say(&plain(&format!("{head} {next}")))?;
        }
        Saved::Unknown => say(&plain(&format!(
            "{} {}",
            both(texts, "saved-unknown"),
            texts.words("verify-uncounted").text
        )))?,
    }
    for (file, fault) in &report.keys {
        let id = match fault {
            Fault::Gone => "verify-key-gone",
            Fault::Damaged => "verify-key-damaged",
            Fault::Work => "verify-key-work",
            Fault::Doubtful => "verify-key-doubtful",
            Fault::Other => "verify-key-other",
        };
        let args = Args::new().text("file", file.within(folder).display().to_string());
        say(&plain(&texts.words_with(id, &args).text))?;
    }
    for (backup, looked) in &report.backups {
        let made = backup.made.format("%Y-%m-%d %H:%M");
        line(&format!("{} {made}", texts.words("verify-backup").text), looked)?;
    }
    if report.backups.is_empty() && !report.is_copy {
        say(&texts.words("verify-no-backups").text)?;
    }
    for one in &report.elsewhere {
        let made = one.copy.made.format("%Y-%m-%d %H:%M");
        let args = Args::new().text("place", &one.copy.place).text("time", made.to_string());
        let what = texts.words_with("verify-elsewhere", &args).text;
        match &one.looked {
            Some(looked) => line(&what, looked)?,
            None => say(&plain(&format!("{what}: {}", texts.words("verify-away").text)))?,
        }
    }
    for gone in &report.erased {
        say(&plain(&erased(texts, gone)))?;
    }
    if report.list.is_err() {
        say(&texts.words("verify-list").text)?;
    }
    for aside in &report.aside {
        say(&plain(&set_aside(texts, aside)))?;
    }
    Ok(())
}

/// What it is, and what to do.
fn both(texts: &L10n, id: &str) -> String {
    format!("{} {}", texts.words(id).text, texts.attr(id, "next").text)
}

/// What was set aside, since when, and whether erasing reaches it.
fn set_aside(texts: &L10n, aside: &Aside) -> String {
    let args = Args::new().text("name", aside.folder.display().to_string());
    let args = match aside.since {
        Some(since) => args.day("day", since.date(), DateStyle::Long),
        None => args.text("day", "—"),
    };
    let what = texts.words_with("verify-aside", &args).text;
    let told = match aside.opens {
        None => return what,
        Some(true) => "verify-aside-open",
        Some(false) => "verify-aside-closed",
    };
    format!("{what}: {}", texts.words(told).text)
}

/// When a case was erased, and where it still is.
fn erased(texts: &L10n, gone: &Gone) -> String {
    let args = Args::new().text("case", gone.case.to_string());
    let args = match gone.at {
        Some(at) => args.day("day", at.date(), DateStyle::Long),
        None => args.text("day", "—"),
    };
    let what = texts.words_with("verify-erased", &args).text;
    if gone.still_in.is_empty() {
        return format!("{what}: {}", texts.words("verify-erased-everywhere").text);
    }
    let places: Vec<&str> = gone.still_in.iter().map(|copy| copy.place.as_str()).collect();
    let args = Args::new().text("places", places.join(", "));
    format!("{what}: {}", texts.words_with("verify-erased-still", &args).text)
}

/// Opens a vault with what is typed or piped in.
pub fn unlock(folder: &Path, lang: &str) -> anyhow::Result<Vault> {
    let texts = L10n::new(lang)?;
    Vault::unlock(folder, ask(&texts)?).map_err(|error| refused(&texts, &error))
}

/// A passphrase, the words of the sheet or the organisation's key.
fn ask(texts: &L10n) -> anyhow::Result<Unlock> {
    complain(&plain(&texts.words("verify-ask").text));
    let mut line = Zeroizing::new(String::with_capacity(1024));
    std::io::stdin().lock().read_line(&mut line).context("nothing could be read")?;
    let end = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(end);
    Ok(Unlock::Any(SecretString::from(line.as_str())))
}

fn refused(texts: &L10n, error: &Error) -> anyhow::Error {
    anyhow::anyhow!(plain(&both(texts, error.id())))
}

/// Everything that is stored about a person, as text or JSON.
pub fn access(
    vault: &mut Vault,
    dossiers: &[Dossier],
    name: &str,
    (confidential, json): (bool, bool),
    lang: &str,
) -> anyhow::Result<()> {
    let found: Vec<&Dossier> =
        dossiers.iter().filter(|dossier| dossier.name().as_deref() == Some(name)).collect();
    let [dossier] = found.as_slice() else {
        bail!("{} people are called {name}", found.len());
    };
    let people = vault.people().map_err(|error| anyhow::anyhow!(error))?;
    let names = people.into_iter().filter_map(|one| Some((one.id, one.name?)));
    let names: Vec<_> = names.collect();
    let access = Access::new(&dossier.case, confidential, &names);
    let (text, what) = if json {
        (serde_json::to_string_pretty(&access)?, HandOut::Data)
    } else {
        (L10n::new(lang)?.readable(name, &dossier.case, &access), HandOut::Paper)
    };
    // First that it went out: what cannot be noted is not given.
    let out = NewEvent {
        stream: dossier.case.id(),
        stream_kind: StreamKind::Case,
        class: Class::Confidential,
        field: None,
        replaces: Vec::new(),
        body: Body::Exported { what: what.id(confidential).to_owned() },
    };
    vault.append(vec![out]).map_err(|error| anyhow::anyhow!(error))?;
    say(&text)?;
    Ok(())
}

//! What an administrator and a person ask about a real vault, without a
//! window: is it sound, and what is stored about me.

use std::fmt::Write as _;
use std::io::BufRead;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::{complain, say};
use crate::domain::access::Access;
use crate::domain::case::Case;
use crate::domain::dossier::Dossier;
use crate::domain::event::{Body, Event, Field};
use crate::domain::id::FactId;
use crate::i18n::{Args, DateStyle, L10n, languages, plain};
use crate::store::{Error, Gone, Looked, Options, Unlock, Vault};

/// Looks through a vault and its backups, and says what it found. 0: all is
/// sound; 1: something is not.
pub fn verify(
    folder: &Path,
    unlock: bool,
    lang: &str,
    options: &Options,
) -> anyhow::Result<ExitCode> {
    let texts = L10n::new(lang)?;
    let report = if unlock {
        let secret = ask(&texts)?;
        match Vault::verify(folder, Some(as_passphrase(&secret)), options) {
            Err(Error::WrongPassphrase) => {
                Vault::verify(folder, Some(Unlock::Recovery(secret.to_string())), options)
            }
            other => other,
        }
    } else {
        Vault::verify(folder, None, options)
    };
    let report = report.map_err(|error| refused(&texts, &error))?;
    let line = |what: &str, looked: &Result<Looked, Error>| {
        let told = match looked {
            Err(error) => {
                format!("{} {}", texts.words(error.id()).text, texts.attr(error.id(), "next").text)
            }
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
    line(&format!("{} {}", texts.words("verify-vault").text, folder.display()), &report.vault)?;
    for (backup, looked) in &report.backups {
        let made = backup.made.format("%Y-%m-%d %H:%M");
        line(&format!("{} {made}", texts.words("verify-backup").text), looked)?;
    }
    if report.backups.is_empty() {
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
        say(&plain(&erased(&texts, gone)))?;
    }
    for aside in &report.aside {
        let args = Args::new().text("name", aside.display().to_string());
        say(&plain(&texts.words_with("verify-aside", &args).text))?;
    }
    if report.is_sound() {
        // From outside one cannot know.
        if unlock {
            say(&texts.words("verify-all-sound").text)?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    say(&texts.words("verify-found").text)?;
    Ok(ExitCode::FAILURE)
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
    let secret = ask(&texts)?;
    match Vault::unlock(folder, as_passphrase(&secret)) {
        Err(Error::WrongPassphrase) => Vault::unlock(folder, Unlock::Recovery(secret.to_string())),
        other => other,
    }
    .map_err(|error| refused(&texts, &error))
}

fn ask(texts: &L10n) -> anyhow::Result<Zeroizing<String>> {
    complain(&plain(&texts.words("verify-ask").text));
    let mut line = Zeroizing::new(String::with_capacity(1024));
    std::io::stdin().lock().read_line(&mut line).context("nothing could be read")?;
    let end = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(end);
    Ok(line)
}

fn as_passphrase(secret: &str) -> Unlock {
    Unlock::Passphrase(SecretString::from(secret))
}

fn refused(texts: &L10n, error: &Error) -> anyhow::Error {
    let told = format!("{} {}", texts.words(error.id()).text, texts.attr(error.id(), "next").text);
    anyhow::anyhow!(plain(&told))
}

/// Everything that is stored about a person, as text or JSON.
pub fn access(
    dossiers: &[Dossier],
    name: &str,
    confidential: bool,
    json: bool,
    lang: &str,
) -> anyhow::Result<()> {
    let found: Vec<&Dossier> =
        dossiers.iter().filter(|dossier| dossier.name().as_deref() == Some(name)).collect();
    let [dossier] = found.as_slice() else {
        bail!("{} people are called {name}", found.len());
    };
    let access = Access::new(&dossier.case, confidential);
    if json {
        return Ok(say(&serde_json::to_string_pretty(&access)?)?);
    }
    say(&readable(&L10n::new(lang)?, name, &dossier.case, &access))?;
    Ok(())
}

fn readable(texts: &L10n, name: &str, case: &Case, access: &Access<'_>) -> String {
    let count =
        |number: usize| Args::new().number("count", i64::try_from(number).unwrap_or(i64::MAX));
    let mut out = texts.words_with("access-title", &Args::new().text("name", name)).text;
    out.push_str("\n\n");
    for event in &access.events {
        // Where the walk stood says nothing about the person.
        if matches!(event.body, Body::PlaceReached { .. }) {
            continue;
        }
        let _ =
            writeln!(out, "{}  {}", event.at.format("%Y-%m-%d %H:%M"), told(texts, case, event));
        for detail in details(&event.body) {
            let _ = writeln!(out, "    {}", detail.replace('\n', "\n    "));
        }
    }
    out.push('\n');
    out += &texts.words_with("access-working-notes", &count(access.working_notes)).text;
    if access.confidential_left_out {
        let _ = write!(out, "\n{}", texts.words("access-confidential").text);
    }
    if access.erased > 0 {
        let _ = write!(out, "\n{}", texts.words_with("access-erased", &count(access.erased)).text);
    }
    plain(&out)
}

/// What happened, in a few words.
fn told(texts: &L10n, case: &Case, event: &Event) -> String {
    let rest = event.field.as_ref().map_or("", Field::rest);
    let line = || match rest.split_once('/') {
        Some(("item", item)) => Args::new().attr("what", format!("item-{item}"), "do"),
        Some(("measure", measure)) => Args::new().words("what", format!("measure-{measure}")),
        _ => {
            let field = Field(rest.to_owned());
            let own = case.value(&field).and_then(|event| match &event.body {
                Body::ActionAdded { action } => Some(action.text.clone()),
                _ => None,
            });
            Args::new().text("what", own.unwrap_or_default())
        }
    };
    let (id, args) = match &event.body {
        Body::AnswerGiven { answer, .. } => {
            let fact = FactId::new(rest);
            let what = Args::new().attr("what", format!("question-{fact}"), "short");
            ("case-event-answer", what.answer("answer", &fact, answer))
        }
        Body::ItemStateSet { record } => {
            let state = format!("state-{}", record.state.id());
            let what = Args::new().words("what", format!("item-{rest}"));
            ("case-event-item", what.words("state", state))
        }
        Body::MeasureAgreed { .. } => ("case-event-agreed", line()),
        Body::MeasureDeclined { .. } => ("case-event-declined", line()),
        Body::MeasurePostponed => ("case-event-postponed", line()),
        Body::ActionDone => ("case-event-done", line()),
        Body::ToldBack { understood: true, .. } => ("case-event-told", line()),
        Body::ToldBack { .. } => ("case-event-not-told", line()),
        Body::GateLifted { reason } => ("case-event-gate", line().text("reason", reason)),
        Body::ActionAdded { action } => {
            ("case-event-action", Args::new().text("what", &action.text))
        }
        Body::NoteWritten { text } => ("case-event-note", Args::new().text("text", text)),
        Body::LetterReceived { letter } => {
            let from = format!("letter-from-{}", letter.from.id());
            ("case-event-letter", Args::new().words("from", from).text("about", &letter.about))
        }
        Body::AppointmentMade { appointment } => {
            let day = Args::new().day("day", appointment.at.date(), DateStyle::Long);
            let time = appointment.at.format("%H:%M").to_string();
            ("case-event-appointment", day.text("time", time))
        }
        Body::LanguageChosen { tag } => {
            let name = languages().iter().find(|one| one.tag == *tag).map(|one| &one.name);
            ("case-event-language", Args::new().text("language", name.unwrap_or(tag)))
        }
        Body::MeetingHeld { minutes } => {
            ("case-event-meeting", Args::new().number("minutes", *minutes))
        }
        Body::CaseOpened => ("case-event-opened", Args::new()),
        Body::Explained { .. } => ("case-event-explained", Args::new()),
        Body::Withdrawn => ("case-event-withdrawn", Args::new()),
        Body::Undone { .. } => ("case-event-undone", Args::new()),
        Body::CaseRead => ("case-event-read", Args::new()),
        Body::Exported { .. } => ("case-event-exported", Args::new()),
        Body::CaseClosed { .. } => ("case-event-closed", Args::new()),
        _ => ("case-event-other", Args::new()),
    };
    texts.words_with(id, &args).text
}

/// All else that stands in it, as it was noted. The first line already has the
/// main thing.
fn details(body: &Body) -> Vec<String> {
    match body {
        Body::AnswerGiven { own_words, .. } => own_words.iter().cloned().collect(),
        Body::ItemStateSet { record } => {
            [record.by.map(|day| day.to_string()), record.waits_on.clone()]
                .into_iter()
                .flatten()
                .collect()
        }
        Body::MeasureAgreed { agreement } => agreement
            .wording
            .values()
            .cloned()
            .chain(agreement.by.map(|day| day.to_string()))
            .chain(agreement.own_words.clone())
            .collect(),
        Body::MeasureDeclined { reason } => reason.iter().cloned().collect(),
        Body::ToldBack { words, .. } => words.iter().cloned().collect(),
        Body::LetterReceived { letter } => {
            letter.dated.iter().chain(&letter.received).map(ToString::to_string).collect()
        }
        Body::AppointmentMade { appointment } => {
            [&appointment.place, &appointment.about].into_iter().cloned().collect()
        }
        Body::Exported { what } => vec![what.clone()],
        Body::CaseClosed { keep_until } => vec![keep_until.to_string()],
        _ => Vec::new(),
    }
}

//! Why something is there or is not, as plain text: `goede-start explain`.

use std::fmt::Write as _;

use chrono::NaiveDate;

use crate::domain::advice::Advice;
use crate::domain::catalog::{Catalog, Grade};
use crate::domain::condition::Truth;
use crate::domain::explain::{Explanation, Subject, explain};
use crate::domain::facts::Facts;
use crate::i18n::{Args, Both, DateStyle, Pair, plain};

/// What is explained, in the second language of `both`, or in Dutch. `None`
/// where the knowledge has nothing of that name.
pub fn print(
    catalog: &Catalog,
    facts: &Facts,
    advice: &Advice,
    today: NaiveDate,
    both: &Both,
    id: &str,
) -> Option<String> {
    let found = explain(catalog, facts, advice, today, id)?;
    let mut out = String::new();
    let mut add = |indent: &str, pair: Pair| {
        let words = pair.second.unwrap_or(pair.first);
        let _ = writeln!(out, "{indent}{}", plain(&words.text));
    };
    let (reference, version) = found.subject.version();
    add("", both.pair(&text_of(&found.subject)));
    let args = Args::new().text("ref", reference).number("version", version);
    add("", both.pair_with("explain-rule", &args));
    add("", both.pair(applies(&found)));
    for deadline in &found.deadlines {
        let id = if deadline.opens { "first-day" } else { "last-day" };
        add("- ", both.pair_with(id, &Args::new().day("day", deadline.date, DateStyle::Long)));
        add("  ", both.pair(&format!("date-kind-{}", deadline.kind.id())));
    }
    if let Some(place) = &found.place {
        add("- ", both.place(place));
    }
    let mut because = both.reasons(facts, advice, &found.because).peekable();
    if because.peek().is_some() {
        add("", both.pair("explain-because"));
        for reason in because {
            add("- ", reason);
        }
    }
    if !found.missing.is_empty() {
        add("", both.pair("explain-missing"));
        for missing in &found.missing {
            add("- ", both.missing(facts, advice, missing));
        }
    }
    if let Some(source) = found.subject.source().and_then(|source| catalog.source(source)) {
        let args = Args::new().words("source", format!("source-{}", source.id));
        add("", both.pair_with("source-line", &args));
        match source.dated {
            Some(date) => {
                add("", both.pair_with("source-age", &Args::new().partial("date", date)));
            }
            None => add("", both.pair("source-unknown-age")),
        }
        let check = match &found.subject {
            Subject::Rule(rule) => catalog.check_of(rule),
            _ => source.checked.as_ref(),
        };
        add("", both.checked(check));
    }
    match found.subject.grade() {
        Some(Grade::SecondHand) => add("", both.pair("grade-second-hand")),
        Some(Grade::Unsure) => add("", both.pair("grade-unsure")),
        Some(Grade::Verified) | None => {}
    }
    Some(out)
}

fn text_of(subject: &Subject<'_>) -> String {
    let kind = match subject {
        Subject::Rule(_) => "deadline",
        Subject::Item(_) => "item",
        Subject::Measure(_) => "measure",
        Subject::Notice(_) => "notice",
    };
    format!("{kind}-{}", subject.id())
}

fn applies(found: &Explanation<'_>) -> &'static str {
    match found.applies {
        Truth::True => "explain-applies-yes",
        Truth::False => "explain-applies-no",
        Truth::Unknown => "explain-applies-unknown",
    }
}

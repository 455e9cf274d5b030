//! A plan and a situation as plain text, for a terminal without a window.

use std::fmt::Write as _;

use anyhow::{Context, bail};
use chrono::NaiveDate;

use crate::domain::advice::Advice;
use crate::domain::catalog::{Catalog, Part};
use crate::domain::dossier::{Dossier, SharedDossier};
use crate::domain::facts::Facts;
use crate::domain::list::Mark;
use crate::domain::plan::{Line, Standing};
use crate::i18n::{Args, Both, DateStyle, Pair, plain};

/// The case of somebody called this, or the first.
pub fn find<'a>(dossiers: &'a [Dossier], name: Option<&str>) -> anyhow::Result<&'a Dossier> {
    match name {
        None => dossiers.first().context("there is nobody in this vault"),
        Some(name) => dossiers
            .iter()
            .find(|dossier| dossier.name().as_deref() == Some(name))
            .with_context(|| format!("nobody is called {name}")),
    }
}

/// A plan line for the export.
pub fn json(line: &Line) -> serde_json::Value {
    let standing = match &line.standing {
        Standing::Proposed => "proposed",
        Standing::Agreed(_) => "agreed",
        Standing::Declined(_) => "declined",
        Standing::Postponed => "postponed",
        Standing::Done => "done",
    };
    serde_json::json!({
        "key": line.key.0,
        "standing": standing,
        "who": line.who,
        "by": line.by,
        "highlighted": line.highlighted,
        "held": line.is_held(),
    })
}

/// The plan of one person, in one or two languages.
pub fn print(
    catalog: &Catalog,
    dossier: &SharedDossier,
    today: NaiveDate,
    languages: &[String],
) -> anyhow::Result<String> {
    let other = match languages {
        [one] => one.clone(),
        [first, second] if first == "nl" => second.clone(),
        [first, second] if second == "nl" => first.clone(),
        _ => bail!("one language, or nl and another"),
    };
    let both = Both::new(&other)?;
    let mut out = String::new();
    let mut add = |indent: &str, pair: &Pair| {
        for words in std::iter::once(&pair.first).chain(&pair.second) {
            let _ = writeln!(out, "{indent}{}", plain(&words.text));
        }
    };
    add("", &both.pair("practice"));
    add("", &Pair::own(&dossier.name().unwrap_or_default()));
    add("", &both.date_pair(today, DateStyle::Long));
    if let Some(goal) = &dossier.plan().goal {
        add("", &Pair::own(&format!("\n«{goal}»")));
    }
    let mut part: Option<Part> = None;
    for line in dossier.plan().lines.iter().filter(|line| line.is_open()) {
        if part != Some(line.part) {
            part = Some(line.part);
            add("", &Pair::own(""));
            let id = match line.part {
                Part::First => "part-first",
                Part::Then => "part-then",
                Part::Later => "part-later",
            };
            add("== ", &both.pair(id));
        }
        add(if line.highlighted { "* " } else { "- " }, &both.line(line));
        let mut because = both.reasons(dossier.facts(), dossier.advice(), &line.because);
        if let Some(reason) = because.next() {
            add("    ", &reason);
        }
        if let Some(deadline) = &line.deadline {
            let args = Args::new().day("day", deadline.date, DateStyle::Medium);
            add("    ", &both.pair_with("last-day", &args));
            add("    ", &both.pair(&format!("date-kind-{}", deadline.kind.id())));
            let rule = catalog.rule(&deadline.rule);
            if let Some((rule, source)) = rule.and_then(|rule| Some((rule, rule.source.as_ref()?)))
            {
                let args = Args::new().words("source", format!("source-{source}"));
                add("    ", &both.pair_with("source-line", &args));
                add("    ", &both.checked(catalog.check_of(rule)));
            }
        }
    }
    Ok(out)
}

/// What follows from a situation, in the second language, or in Dutch.
pub fn situation(
    catalog: &Catalog,
    facts: &Facts,
    advice: &Advice,
    today: NaiveDate,
    both: &Both,
) -> String {
    let texts = both.second.as_ref().unwrap_or(&both.first);
    let mut out = String::new();
    let mut add = |line: String| {
        let _ = writeln!(out, "{}", plain(&line));
    };
    add(texts.date(today, DateStyle::Long));
    add(texts.words(&format!("regime-{}", advice.decision.regime.id())).text);
    for deadline in &advice.deadlines {
        let kind = texts.words(&format!("date-kind-{}", deadline.kind.id())).text;
        let what = texts.words(&format!("deadline-{}", deadline.rule)).text;
        let rule = catalog.rule(&deadline.rule);
        let source = rule
            .and_then(|rule| rule.source.as_ref())
            .map(|source| texts.words(&format!("source-{source}")).text)
            .unwrap_or_default();
        let checked = both.checked(rule.and_then(|rule| catalog.check_of(rule)));
        let checked = checked.second.unwrap_or(checked.first).text;
        let day = texts.date(deadline.date, DateStyle::Medium);
        add(format!("{day} ({kind}): {what} [{source}; {checked}]"));
    }
    for ranked in advice.basics.iter().filter(|ranked| !ranked.state.is_settled()) {
        let state = texts.words(&format!("state-{}", ranked.state.id())).text;
        add(format!("- {}: {state}", texts.words(&format!("item-{}", ranked.item)).text));
    }
    for proposal in &advice.proposals {
        add(format!("+ {}", texts.words(&format!("measure-{}", proposal.measure)).text));
    }
    for listed in &advice.lists {
        add(format!("= {}", texts.words(&format!("list-{}", listed.list)).text));
        for (row, mark) in &listed.rows {
            let Some(pair) = both.row(catalog, facts, advice, &listed.list, row) else { continue };
            let told = pair.second.unwrap_or(pair.first).text;
            match mark {
                Mark::Plain => add(format!("  {told}")),
                mark => {
                    let mark = texts.words(&format!("list-{}", mark.id())).text;
                    add(format!("  {told}: {mark}"));
                }
            }
        }
    }
    for notice in &advice.notices {
        add(format!("! {}", texts.words(&format!("notice-{notice}")).text));
    }
    out
}

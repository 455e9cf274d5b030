//! Dates against another reckoning: `tests/terms/make.py` shares no code with
//! the program, and its output is what counts.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use goede_start::domain::advice::{Audience, advise};
use goede_start::domain::answer::{Answer, Value};
use goede_start::domain::catalog::{Catalog, Kind};
use goede_start::domain::event::{Letter, Sender};
use goede_start::domain::facts::Facts;
use goede_start::domain::id::{ChoiceId, FactId, RuleId};

fn rows(name: &str) -> Vec<Vec<String>> {
    let path = format!("{}/tests/terms/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// `name=value;letter:ind=2026-11-16`.
fn facts(catalog: &Catalog, text: &str) -> Facts {
    text.split(';').fold(Facts::default(), |facts, part| {
        let (name, value) = part.split_once('=').unwrap();
        if let Some(sender) = name.strip_prefix("letter:") {
            let from = Sender::ALL.into_iter().find(|one| one.id() == sender).unwrap();
            return facts.with_letter(Letter {
                from,
                about: String::new(),
                dated: Some(value.parse().unwrap()),
                received: None,
                decision: true,
                printed: None,
            });
        }
        let fact = catalog.fact(&FactId::new(name)).unwrap_or_else(|| panic!("{name}"));
        let value = match &fact.kind {
            Kind::Choice(_) => Value::Choice(ChoiceId::new(value)),
            Kind::Choices(_) => Value::Choices(vec![ChoiceId::new(value)]),
            Kind::Date => Value::Date(value.parse().unwrap()),
            Kind::Number => Value::Number(value.parse().unwrap()),
            Kind::Money => Value::Money(value.parse().unwrap()),
            Kind::Text => Value::Text(value.to_owned()),
        };
        facts.with_answer(fact.id.clone(), Answer::Known(value))
    })
}

#[test]
fn every_term_is_that_of_the_other_reckoning() {
    let catalog = goede_start::cli::catalog().unwrap();
    let rows = rows("terms.csv");
    assert!(rows.len() >= 200, "the terms are gone");
    let mut wrong = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for row in &rows {
        let [rule, given, day, rolled] = row.as_slice() else { panic!("{row:?}") };
        *seen.entry(rule.clone()).or_default() += 1;
        let advice = advise(&catalog, &facts(&catalog, given), today(), Audience::Desk);
        match advice.deadline(&RuleId::new(rule)) {
            None => wrong.push(format!("{rule} from {given}: no date; {day} expected")),
            Some(deadline) => {
                let moved = deadline.rolled.map(|roll| roll.day.to_string()).unwrap_or_default();
                if deadline.date.to_string() != *day || moved != *rolled {
                    wrong.push(format!(
                        "{rule} from {given}: {} ({moved}); {day} ({rolled}) expected",
                        deadline.date
                    ));
                }
            }
        }
    }
    let without: Vec<_> =
        catalog.rules.iter().filter(|rule| !seen.contains_key(rule.id.as_str())).collect();
    assert!(without.is_empty(), "no dated terms for {without:?}");
    let count = wrong.len();
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{count} of {}\n{}", rows.len(), wrong.join("\n"));
}

#[test]
fn the_same_days_are_working_days_in_both_reckonings() {
    let catalog = goede_start::cli::catalog().unwrap();
    let rows = rows("working-days.csv");
    assert_eq!(rows.len(), 1827, "five years");
    for row in rows {
        let day: NaiveDate = row[0].parse().unwrap();
        assert_eq!(catalog.calendar.is_working_day(day), row[1] == "yes", "{day}");
    }
}

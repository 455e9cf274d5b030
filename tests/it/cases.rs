//! Situations with the outcome an expert expects, through the real binary.
//! Expected values were written before the first run.

use std::path::PathBuf;
use std::process::Command;

use goede_start::domain::advice::{Audience, advise};
use goede_start::domain::case::Case;
use goede_start::domain::id::StreamId;
use goede_start::domain::plan::{HIGHLIGHTS, plan};
use serde_json::Value;

fn files() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|kind| kind == "toml"));
    files.sort();
    assert!(files.len() >= 30, "the situations are gone");
    files
}

fn name(file: &std::path::Path) -> String {
    file.file_stem().unwrap().to_string_lossy().into_owned()
}

fn strings(value: Option<&toml::Value>) -> Vec<String> {
    value
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .map(|value| value.as_str().unwrap().to_owned())
        .collect()
}

fn answer(file: &PathBuf, more: &[&str]) -> String {
    let out = Command::new(env!("CARGO_BIN_EXE_goede-start"))
        .arg("situation")
        .arg(file)
        .args(more)
        .output()
        .unwrap();
    assert!(out.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

fn ids(report: &Value, kind: &str) -> Vec<String> {
    report[kind]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn every_situation_gets_what_an_expert_expects() {
    let mut wrong = Vec::new();
    for file in files() {
        let case: toml::Table = std::fs::read_to_string(&file).unwrap().parse().unwrap();
        let report: Value = serde_json::from_str(&answer(&file, &["--json"])).unwrap();
        let words = answer(&file, &["--lang", "nl"]);
        let mut miss = |what: String| wrong.push(format!("{}: {what}", name(&file)));
        if let Some(expect) = case.get("expect").and_then(toml::Value::as_table) {
            expected(expect, &report, &mut miss);
        }
        if let Some(not) = case.get("must-not").and_then(toml::Value::as_table) {
            forbidden(not, &report, &words, &mut miss);
        }
        invariants(&report, &mut miss);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn expected(expect: &toml::Table, report: &Value, miss: &mut dyn FnMut(String)) {
    for key in expect.keys() {
        let known = [
            "regime",
            "deadlines",
            "kinds",
            "rolled",
            "plans",
            "measures",
            "notices",
            "before",
            "gates",
            "states",
            "amounts",
            "lists",
        ];
        assert!(known.contains(&key.as_str()), "nothing checks expect.{key}");
    }
    if let Some(regime) = expect.get("regime")
        && report["regime"].as_str() != regime.as_str()
    {
        miss(format!("regime {} and not {regime}", report["regime"]));
    }
    let deadlines = report["deadlines"].as_array().unwrap();
    let of = |id: &str| deadlines.iter().find(|deadline| deadline["id"] == id);
    if let Some(dates) = expect.get("deadlines").and_then(toml::Value::as_table) {
        for (id, date) in dates {
            match of(id) {
                Some(deadline) if deadline["date"].as_str() == date.as_str() => {}
                Some(deadline) => miss(format!("{id} is {} and not {date}", deadline["date"])),
                None => miss(format!("{id} has no date; {date} expected")),
            }
        }
        if dates.is_empty() && !deadlines.is_empty() {
            miss(format!("dates where none belong: {:?}", ids(report, "deadlines")));
        }
    }
    for (id, kind) in expect.get("kinds").and_then(toml::Value::as_table).into_iter().flatten() {
        if of(id).is_none_or(|deadline| deadline["kind"].as_str() != kind.as_str()) {
            miss(format!("{id} is not of kind {kind}"));
        }
    }
    let tables = [("rolled", "rolled"), ("plans", "plan")];
    for (key, field) in tables {
        for (id, day) in expect.get(key).and_then(toml::Value::as_table).into_iter().flatten() {
            // "" stands for: none.
            let have = of(id).map(|deadline| deadline[field].as_str().unwrap_or_default());
            if have != day.as_str() {
                miss(format!("{id}: {key} is {have:?} and not {day}"));
            }
        }
    }
    for (id, state) in expect.get("states").and_then(toml::Value::as_table).into_iter().flatten() {
        let have = report["basics"].as_array().unwrap().iter().find(|item| item["id"] == *id);
        if have.is_none_or(|item| item["state"].as_str() != state.as_str()) {
            miss(format!("item {id} is not {state}"));
        }
    }
    for (id, number) in expect.get("amounts").and_then(toml::Value::as_table).into_iter().flatten()
    {
        if report["amounts"][id].as_i64() != number.as_integer() {
            miss(format!("{id} is {} and not {number}", report["amounts"][id]));
        }
    }
    for (list, rows) in expect.get("lists").and_then(toml::Value::as_table).into_iter().flatten() {
        for (row, mark) in rows.as_table().unwrap() {
            // "absent" stands for: the row is not shown.
            let have = report["lists"][list][row].as_str().unwrap_or("absent");
            if Some(have) != mark.as_str() {
                miss(format!("{list}/{row} is {have} and not {mark}"));
            }
        }
    }
    for kind in ["measures", "notices"] {
        let have = ids(report, kind);
        for id in strings(expect.get(kind)) {
            if !have.contains(&id) {
                miss(format!("{kind}: {id} is missing; there are {have:?}"));
            }
        }
    }
    let order = ids(report, "basics");
    let place = |id: &str| order.iter().position(|item| item == id);
    for pair in expect.get("before").and_then(toml::Value::as_array).into_iter().flatten() {
        let pair = strings(Some(pair));
        match (place(&pair[0]), place(&pair[1])) {
            (Some(first), Some(second)) if first < second => {}
            places => miss(format!("{} must come before {}: {places:?}", pair[0], pair[1])),
        }
    }
}

fn forbidden(not: &toml::Table, report: &Value, words: &str, miss: &mut dyn FnMut(String)) {
    for key in not.keys() {
        let known = ["deadlines", "dates", "measures", "notices", "words", "amounts", "lists"];
        assert!(known.contains(&key.as_str()), "nothing checks must-not.{key}");
    }
    for kind in ["deadlines", "measures", "notices"] {
        let have = ids(report, kind);
        for id in strings(not.get(kind)) {
            if have.contains(&id) {
                miss(format!("{kind}: {id} must not be there"));
            }
        }
    }
    for kind in ["amounts", "lists"] {
        for id in strings(not.get(kind)) {
            if !report[kind][&id].is_null() {
                miss(format!("{kind}: {id} must not be there"));
            }
        }
    }
    for date in strings(not.get("dates")) {
        if report["deadlines"].as_array().unwrap().iter().any(|one| one["date"] == date.as_str()) {
            miss(format!("the date {date} must not be there"));
        }
    }
    for word in strings(not.get("words")) {
        if words.contains(&word) {
            miss(format!("a text says «{word}»"));
        }
    }
}

/// Many small ones in a file, by rule or subject: yes, no, not known, and each
/// side of a border.
#[test]
fn every_small_case_gets_what_an_expert_expects() {
    let catalog = goede_start::cli::catalog().unwrap();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases/small");
    let mut wrong = Vec::new();
    let mut count = 0;
    let mut yes = std::collections::BTreeSet::new();
    let mut no = std::collections::BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().path();
        let text: toml::Table = std::fs::read_to_string(&file).unwrap().parse().unwrap();
        for case in text["case"].as_array().unwrap() {
            count += 1;
            let case = case.as_table().unwrap();
            let title = format!("{}: {}", name(&file), case["name"].as_str().unwrap());
            let report = reckoned(&catalog, &title, case);
            let mut miss = |what: String| wrong.push(format!("{title}: {what}"));
            if let Some(expect) = case.get("expect").and_then(toml::Value::as_table) {
                expected(expect, &report, &mut miss);
                let dates = expect.get("deadlines").and_then(toml::Value::as_table);
                yes.extend(dates.into_iter().flat_map(|dates| dates.keys().cloned()));
            }
            if let Some(not) = case.get("must-not").and_then(toml::Value::as_table) {
                forbidden(not, &report, "", &mut miss);
                no.extend(strings(not.get("deadlines")));
            }
            invariants(&report, &mut miss);
        }
    }
    for rule in &catalog.rules {
        let id = rule.id.as_str();
        if !yes.contains(id) || !no.contains(id) {
            wrong.push(format!("{id} has no small case that gives it, or none that does not"));
        }
    }
    assert!(count >= 60, "only {count} small cases");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What follows from the facts, the items and the letters of a case.
fn reckoned(
    catalog: &goede_start::domain::catalog::Catalog,
    title: &str,
    case: &toml::Table,
) -> Value {
    let mut situation = case.clone();
    situation.retain(|key, _| ["facts", "items", "letter", "today"].contains(&key));
    let situation = toml::to_string(&situation).unwrap();
    let (facts, today) = match goede_start::knowledge::situation(title, &situation, catalog) {
        Ok(read) => read,
        Err(problems) => panic!("{title}: {problems:?}"),
    };
    let today = today.unwrap_or_else(|| "2026-11-23".parse().unwrap());
    let advice = advise(catalog, &facts, today, Audience::Desk);
    let name_of = |source: &goede_start::domain::id::SourceId| source.to_string();
    let report = goede_start::cli::report::Report::new(catalog, &advice, name_of);
    serde_json::to_value(report).unwrap()
}

/// Per rule: "weet ik niet" to one thing, and then what is known of it.
#[test]
fn what_is_not_known_makes_no_date_and_once_it_is_known_it_does() {
    let catalog = goede_start::cli::catalog().unwrap();
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases/unknown/rules.toml");
    let text: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
    let mut rules = std::collections::BTreeSet::new();
    for case in text["case"].as_array().unwrap() {
        let mut case = case.as_table().unwrap().clone();
        let rule = case["rule"].as_str().unwrap().to_owned();
        let unknown = case["unknown"].as_str().unwrap().to_owned();
        let known = case["known"].clone();
        let put = |case: &mut toml::Table, value: Option<toml::Value>| {
            if unknown == "dated" {
                let letter = case["letter"][0].as_table_mut().unwrap();
                letter.extend(value.map(|value| ("dated".to_owned(), value)));
            } else {
                let none = toml::Value::Table(toml::Table::new());
                let facts = case.entry("facts").or_insert(none).as_table_mut().unwrap();
                let value = value.unwrap_or_else(|| "unknown".into());
                facts.insert(unknown.clone(), value);
            }
        };
        put(&mut case, None);
        let without = reckoned(&catalog, &rule, &case);
        let dates = |report: &Value| {
            let all = report["deadlines"].as_array().unwrap().clone();
            all.into_iter().find(|date| date["id"] == rule.as_str())
        };
        assert_eq!(dates(&without), None, "{rule} without {unknown}");
        put(&mut case, Some(known));
        let date = dates(&reckoned(&catalog, &rule, &case));
        let date = date.unwrap_or_else(|| panic!("{rule} with {unknown} gives no date"));
        assert_eq!(date["date"], case["gives"].as_str().unwrap(), "{rule}");
        rules.insert(rule);
    }
    for rule in &catalog.rules {
        let id = rule.id.as_str();
        assert!(rules.contains(id), "{id}: what happens when something is not known?");
    }
}

/// What holds for everybody.
fn invariants(report: &Value, miss: &mut dyn FnMut(String)) {
    for measure in report["measures"].as_array().unwrap() {
        if measure["because"].as_array().unwrap().is_empty() {
            miss(format!("I5: {} has no reason", measure["id"]));
        }
    }
    for deadline in report["deadlines"].as_array().unwrap() {
        if deadline["source"].as_str().is_none_or(str::is_empty) {
            miss(format!("I8: {} has no source", deadline["id"]));
        }
        if !deadline["checked_on"].is_null() {
            miss(format!("I8: {} claims that it was checked", deadline["id"]));
        }
    }
}

#[test]
fn the_plan_never_highlights_more_than_three() {
    let catalog = goede_start::cli::catalog().unwrap();
    for file in files() {
        let text = std::fs::read_to_string(&file).unwrap();
        let text = goede_start::cli::without_expectations(&text);
        let (facts, today) = goede_start::knowledge::situation("case", &text, &catalog)
            .map_err(|p| p.len())
            .unwrap();
        let advice = advise(&catalog, &facts, today.unwrap(), Audience::Desk);
        let case = Case::from_events(StreamId(uuid::Uuid::nil()), []);
        let plan = plan(&catalog, &case, &advice);
        let expect: toml::Table = std::fs::read_to_string(&file).unwrap().parse().unwrap();
        for gate in strings(expect.get("expect").and_then(|expect| expect.get("gates"))) {
            let held = plan
                .lines
                .iter()
                .any(|line| line.is_held() && line.key.0 == format!("measure/{gate}"));
            assert!(held, "{}: {gate} starts calmly", name(&file));
        }
        let highlighted = plan.lines.iter().filter(|line| line.highlighted).count();
        assert!(highlighted <= HIGHLIGHTS, "I6: {}", name(&file));
    }
}

#[test]
fn weet_ik_niet_to_everything_gives_no_date_and_the_checklist_in_tier_order() {
    let catalog = goede_start::cli::catalog().unwrap();
    let file = files().into_iter().find(|file| name(file) == "all-unknown").unwrap();
    let report: Value = serde_json::from_str(&answer(&file, &["--json"])).unwrap();
    assert_eq!(report["deadlines"].as_array().unwrap().len(), 0);
    let tiers: Vec<u8> = ids(&report, "basics")
        .iter()
        .filter_map(|id| catalog.items.iter().find(|item| item.id.as_str() == id))
        .map(|item| item.tier)
        .collect();
    assert!(tiers.is_sorted(), "{tiers:?}");
    assert_eq!(tiers.len(), catalog.items.len());
}

#[test]
fn a_typo_in_a_situation_is_pointed_at_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("typo.toml");
    std::fs::write(&file, "today = \"2026-11-23\"\n\n[facts]\nresidence-grond = \"asylum\"\n")
        .unwrap();
    let out = Command::new(env!("CARGO_BIN_EXE_goede-start"))
        .arg("situation")
        .arg(&file)
        .output()
        .unwrap();
    assert!(!out.status.success());
    let said = String::from_utf8(out.stderr).unwrap();
    assert!(said.contains("4:1"), "{said}");
    assert!(said.contains("residence-ground"), "{said}");
}

#[test]
fn the_committed_schema_is_that_of_the_answer() {
    let schema = schemars::schema_for!(goede_start::cli::report::Report);
    let now = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/situation.schema.json");
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    if committed != now {
        let fresh = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("situation.schema.json");
        std::fs::write(&fresh, now).unwrap();
        panic!("docs/situation.schema.json is not current; the right one is {}", fresh.display());
    }
}

#[test]
fn the_committed_schemas_are_those_of_the_knowledge_files() {
    let mut wrong = Vec::new();
    let schemas = goede_start::knowledge::schemas();
    for (name, schema) in &schemas {
        let now = serde_json::to_string_pretty(schema).unwrap() + "\n";
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join(format!("docs/knowledge/{name}.schema.json"));
        if std::fs::read_to_string(&path).unwrap_or_default() != now {
            let fresh = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
            let fresh = fresh.join(format!("{name}.schema.json"));
            std::fs::write(&fresh, now).unwrap();
            wrong.push(format!("docs/knowledge/{name}.schema.json: take {}", fresh.display()));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn it_says_why_a_date_is_there_and_why_a_measure_is_not() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let explain = |case: &str, id: &str, lang: &str| {
        let out = Command::new(env!("CARGO_BIN_EXE_goede-start"))
            .arg("explain")
            .args([folder.join(case).as_os_str(), id.as_ref()])
            .args(["--lang", lang])
            .output()
            .unwrap();
        (out.status.success(), String::from_utf8(out.stdout).unwrap())
    };
    let (found, told) = explain("v01-family-first.toml", "pip-due", "nl");
    assert!(found);
    for part in ["R03, versie 1", "12 januari 2027", "Dit geldt.", "3 november 2026", "artikel 5.3"]
    {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(told.contains("nog niet nagekeken bij de bron"), "{told}");
    let (found, told) = explain("v01-family-first.toml", "duo-look-again", "en");
    assert!(found);
    for part in ["M05, version 1", "This does not apply.", "Wet inburgering 2013"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let (found, told) = explain("v01-family-first.toml", "family-reunification", "ar");
    assert!(found && told.contains("يوجد آخر يوم"), "{told}");
    assert!(!explain("v01-family-first.toml", "no-such-thing", "nl").0);
}

#[test]
fn without_a_display_it_says_so_and_does_not_panic() {
    let out = Command::new(env!("CARGO_BIN_EXE_goede-start"))
        .arg("--practice")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap();
    assert_eq!(out.status.code(), Some(1));
    let said = String::from_utf8(out.stderr).unwrap();
    assert!(said.contains("geen scherm") && !said.contains("panicked"), "{said}");
}

#[test]
fn what_is_not_for_somebody_is_not_made_open_by_another_answer() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("family.toml");
    let facts = "[facts]\nresidence-ground = \"other\"\nfamily-abroad = [\"partner\"]\n";
    std::fs::write(&file, facts).unwrap();
    let report: Value =
        serde_json::from_str(&answer(&file, &["--json", "--today", "2026-11-23"])).unwrap();
    let basics = report["basics"].as_array().unwrap();
    let family = basics.iter().find(|item| item["id"] == "family-reunification").unwrap();
    assert_eq!(family["state"], "not-applicable");
}

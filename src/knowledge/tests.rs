//! Every kind of mistake, with its place, in a small catalog.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::domain::catalog::{Asked, Grade, Kind};
use crate::domain::condition::Condition;
use crate::domain::id::{FactId, ItemId, RuleId};

/// Shared with what is fuzzed.
#[path = "../../tests/shared/sound.rs"]
mod sound;
use sound::SOUND;

fn known() -> Known<'static> {
    Known {
        text: &|id, attribute| id != "item-no-text" && attribute != Some("choice-maybe"),
        picture: &|name| ["bed", "moon", "map", "shield"].contains(&name),
    }
}

fn problems(files: &[(String, String)]) -> Vec<Problem> {
    let files = files.iter().map(|(path, text)| (path.clone(), text.as_str()));
    load(files, known()).err().unwrap_or_default()
}

/// The sound catalog with one place changed, as `code file:line:column`.
fn found(path: &str, from: &str, to: &str) -> Vec<String> {
    let mut changed = false;
    let files: Vec<_> = SOUND
        .iter()
        .map(|(name, text)| {
            let text = if *name == path {
                changed = text.contains(from);
                text.replacen(from, to, 1)
            } else {
                (*text).to_owned()
            };
            ((*name).to_owned(), text)
        })
        .collect();
    assert!(changed, "`{from}` is not in {path}");
    problems(&files)
        .iter()
        .map(|one| format!("{} {}:{}:{}", one.code.id(), one.file, one.line, one.column))
        .collect()
}

/// The one mistake that this change makes.
#[track_caller]
fn one(path: &str, from: &str, to: &str, expected: &str) {
    assert_eq!(found(path, from, to), [expected], "{to}");
}

#[test]
fn a_sound_catalog_is_read_whole() {
    let files = SOUND.iter().map(|(path, text)| ((*path).to_owned(), *text));
    let catalog = load(files, known()).unwrap();
    let walk: Vec<_> = catalog.questions.iter().map(|one| one.fact.as_str()).collect();
    assert_eq!(walk, ["safe", "sleeps", "pip-date", "called", "birth-year"]);
    assert_eq!(catalog.domains[0].as_str(), "home");
    let sleeps = catalog.fact(&FactId::new("sleeps")).unwrap();
    assert!(matches!(&sleeps.kind, Kind::Choice(choices) if choices[0].as_str() == "yes"));
    let question = catalog.question(&FactId::new("called")).unwrap();
    assert_eq!(question.when, Condition::All(vec![]));
    assert_eq!((question.version, question.asked), (1, Asked::Intake));
    let item = catalog.item(&ItemId::new("pip")).unwrap();
    assert_eq!(item.waits_for, [ItemId::new("bed")]);
    assert_eq!(catalog.rule(&RuleId::new("pip-due")).unwrap().grade, Grade::SecondHand);
    assert_eq!(catalog.measures[0].grade, Grade::Unsure);
    assert_eq!(catalog.notices[0].grade, Grade::Verified);
    let source = &catalog.sources[0];
    assert_eq!(source.dated.unwrap().to_string(), "2026-07");
    assert_eq!(source.checked.as_ref().unwrap().by, "B. Smit");
    let rule = catalog.rule(&RuleId::new("pip-due")).unwrap();
    assert_eq!(catalog.check_of(rule).unwrap().by, "A. de Boer", "the later of both");
}

#[test]
fn what_is_no_toml_or_no_field_is_named() {
    one("notices.toml", "id = \"young\"", "id = young", "syntax notices.toml:2:6");
    one("basics.toml", "tier = 3", "teir = 3\ntier = 3", "unknown-field basics.toml:13:1");
    one("basics.toml", "ref = \"D07\"\n", "", "missing-field basics.toml:10:1");
    one("basics.toml", "tier = 3", "tier = \"3\"", "wrong-type basics.toml:13:8");
    one("notices.toml", "[[notice]]", "x = 1\n[[notice]]", "unknown-field notices.toml:1:1");
    one("questions/you.toml", "order = 2\n", "", "missing-field questions/you.toml:1:1");
    one("measures/rest.toml", "\"client\"", "\"cleint\"", "unknown-word measures/rest.toml:4:7");
    one(
        "facts.toml",
        "class = \"confidential\"",
        "class = \"shraed\"",
        "unknown-word facts.toml:8:9",
    );
}

#[test]
fn one_mistake_does_not_hide_the_next() {
    let twice = found(
        "basics.toml",
        "tier = 3\ndomain = \"home\"",
        "teir = 3\ntier = 9\ndomain = 4\nx = 2",
    );
    assert_eq!(
        twice,
        [
            "unknown-field basics.toml:13:1",
            "wrong-type basics.toml:15:10",
            "unknown-field basics.toml:16:1",
        ]
    );
    let nested = found(
        "measures/rest.toml",
        "{ fact = \"sleeps\", is = [\"no\"] },",
        "{ fact = \"sleeps\", si = [\"no\"] }, { fact = \"slept\", known = true },",
    );
    assert_eq!(
        nested,
        ["unknown-field measures/rest.toml:9:24", "unknown-fact measures/rest.toml:9:48"]
    );
}

#[test]
fn an_id_is_there_once_and_never_comes_back() {
    one(
        "sources.toml",
        "[[source]]",
        "[[source]]\nid = \"law\"\ndated = \"\"\n[[source]]",
        "duplicate sources.toml:5:6",
    );
    let (old, new) = ("choices = [\"yes\", \"no\"]", "choices = [\"yes\", \"no\", \"no\"]");
    let found = found("facts.toml", old, new);
    assert_eq!(found, ["duplicate facts.toml:9:25", "range questions/home.toml:6:13"]);
    one("notices.toml", "\"young\"", "\"gone\"", "retired notices.toml:2:6");
    one("retired.toml", "gone", "rest", "retired measures/rest.toml:1:7");
}

#[test]
fn every_name_must_exist() {
    one("notices.toml", "birth-year", "birht-year", "unknown-fact notices.toml:5:17");
    one("basics.toml", "is = [\"no\"]", "is = [\"on\"]", "unknown-choice basics.toml:9:45");
    one("basics.toml", "[\"bed\"]\nsource", "[\"bad\"]\nsource", "unknown-item basics.toml:17:14");
    one("basics.toml", "[\"pip-due\"]", "[\"pip\"]", "unknown-rule basics.toml:8:14");
    one(
        "measures/rest.toml",
        "\"pip-due\"",
        "\"pip-deu\"",
        "unknown-rule measures/rest.toml:10:18",
    );
    one("rules/pip-due.toml", "\"law\"", "\"lwa\"", "unknown-source rules/pip-due.toml:7:10");
    one("basics.toml", "domain = \"home\"", "domain = \"hime\"", "unknown-domain basics.toml:5:10");
    one("basics.toml", "\"map\"", "\"mop\"", "unknown-picture basics.toml:16:11");
    one("basics.toml", "\"urgent\"", "\"urgnt\"", "unknown-word basics.toml:9:62");
    let found = found("questions/you.toml", "fact = \"called\"", "fact = \"named\"");
    assert_eq!(found, ["not-asked facts.toml:2:6", "unknown-fact questions/you.toml:3:8"]);
}

#[test]
fn the_nearest_name_is_proposed() {
    let files =
        [("facts.toml", "[[fact]]\nid = \"income\"\nkind = \"money\"\nclass = \"shared\"\n")];
    let regime =
        "[[branch]]\nid = \"x\"\nregime = \"wi2021\"\nwhen = { fact = \"incmoe\", at-least = 1 }\n";
    let files: Vec<_> = files
        .iter()
        .copied()
        .chain([("regime.toml", regime)])
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect();
    let wrong = problems(&files).into_iter().find(|one| one.code == Code::UnknownFact).unwrap();
    assert_eq!(wrong.word.as_deref(), Some("incmoe"));
    assert_eq!(wrong.nearest.as_deref(), Some("income"));
    assert_eq!(
        wrong.to_string(),
        "regime.toml:4:17: unknown fact `incmoe`; did you mean `income`?"
    );
    assert!(wrong.rendered.contains("when = { fact = \"incmoe\""), "{}", wrong.rendered);
}

#[test]
fn a_condition_has_exactly_one_form() {
    let condition = "{ fact = \"birth-year\", age-below = 18 }";
    for (wrong, kind) in [
        ("{ }", "form"),
        ("{ fact = \"birth-year\" }", "form"),
        ("{ fact = \"birth-year\", age-below = 18, at-least = 2 }", "form"),
        ("{ fact = \"birth-year\", age-below = 18, regime = [\"wi2021\"] }", "form"),
        ("{ regime = [\"wi2021\"], passed = true }", "form"),
        ("{ item = \"pip\" }", "form"),
        ("{ any = [] }", "form"),
        ("{ fact = \"birth-year\", known = false }", "form"),
    ] {
        let found = found("notices.toml", condition, wrong);
        assert!(found.contains(&format!("{kind} notices.toml:5:8")), "{wrong}: {found:?}");
    }
}

#[test]
fn a_fact_is_of_the_kind_that_is_asked_for() {
    let condition = "birth-year\", age-below = 18";
    for wrong in ["birth-year\", is = [\"no\"]", "birth-year\", from = \"2022-01-01\""] {
        let found = found("notices.toml", condition, wrong);
        assert_eq!(found[..], ["fact-kind notices.toml:5:17"], "{wrong}");
    }
    for wrong in ["pip-date\", at-least = 3", "called\", age-below = 3"] {
        let found = found("notices.toml", condition, wrong);
        assert!(found.contains(&"fact-kind notices.toml:5:17".to_owned()), "{wrong}: {found:?}");
    }
    one(
        "rules/pip-due.toml",
        "fact = \"pip-date\", plus",
        "fact = \"birth-year\", plus",
        "fact-kind rules/pip-due.toml:4:23",
    );
    one(
        "facts.toml",
        "choices = [\"yes\", \"no\"]\n[[fact]]\nid = \"sleeps\"\nkind = \"yes-no\"",
        "choices = [\"yes\", \"no\"]\n[[fact]]\nid = \"sleeps\"\nkind = \"yes-no\"\nchoices = [\"no\"]",
        "fact-kind facts.toml:13:12",
    );
}

#[test]
fn dates_spans_and_numbers_are_readable() {
    one("regime.toml", "2022-01-01", "2022-02-31", "date regime.toml:3:36");
    one("regime.toml", "2022-01-01", "2022", "date regime.toml:3:36");
    one("sources.toml", "2026-07", "july", "date sources.toml:3:9");
    one("rules/pip-due.toml", "70 days", "70 moons", "span rules/pip-due.toml:4:42");
    one("basics.toml", "tier = 3", "tier = 4", "range basics.toml:13:8");
    one("measures/rest.toml", "principle = 3", "principle = 6", "range measures/rest.toml:2:13");
    let none = ("pictures = [\"moon\", \"bed\"]\n", "");
    one("questions/home.toml", none.0, none.1, "range questions/home.toml:3:8");
    one(
        "questions/home.toml",
        "[\"bed\", \"moon\"]",
        "[\"bed\"]",
        "range questions/home.toml:12:13",
    );
}

#[test]
fn a_check_names_one_thing_and_somebody() {
    one("checked.toml", "pip-due", "pip-du", "unknown-rule checked.toml:2:8");
    one("checked.toml", "law", "lw", "unknown-source checked.toml:6:10");
    one("checked.toml", "2026-05-01", "2026-05", "date checked.toml:8:6");
    one("checked.toml", "B. Smit", " ", "missing-field checked.toml:7:6");
    one("checked.toml", "source = \"law\"\n", "", "form checked.toml:7:6");
}

#[test]
fn nothing_waits_for_itself() {
    one(
        "basics.toml",
        "deadlines = [\"pip-due\"]",
        "deadlines = [\"pip-due\"]\nwaits-for = [\"safety\", \"pip\"]",
        "cycle basics.toml:9:24",
    );
}

#[test]
fn a_rule_has_a_way_to_a_date() {
    let found = found(
        "rules/pip-due.toml",
        "latest-of = [{ fact = \"pip-date\", plus = \"70 days\" }]\n",
        "",
    );
    assert_eq!(found, ["no-date rules/pip-due.toml:1:7"]);
}

#[test]
fn nothing_looks_at_what_is_not_known_yet() {
    let unless = "unless = { item = \"pip\", state = [\"done\"] }";
    one(
        "rules/pip-due.toml",
        unless,
        "deadline = \"pip-due\", passed = true",
        "too-early rules/pip-due.toml:3:21",
    );
    one(
        "basics.toml",
        "{ fact = \"sleeps\", is = [\"no\"] }",
        "{ any = [{ fact = \"sleeps\", is = [\"no\"] }, { item = \"pip\", state = [\"open\"] }] }",
        "too-early basics.toml:9:72",
    );
    let regime = "{ fact = \"pip-date\", from = \"2022-01-01\" }";
    one("regime.toml", regime, "{ regime = [\"wi2013\"] }", "too-early regime.toml:3:8");
}

#[test]
fn every_fact_is_asked_and_every_answer_is_used() {
    one(
        "questions/home.toml",
        "[[question]]\nfact = \"pip-date\"\nref = \"9\"\nasked = \"intake\"\n",
        "",
        "not-asked facts.toml:15:6",
    );
    one(
        "basics.toml",
        "derive = [{ when = { fact = \"safe\", is = [\"no\"] }, state = \"urgent\" }]\n",
        "",
        "not-used questions/home.toml:3:8",
    );
    let question = "fact = \"called\"";
    let kind = found("facts.toml", "kind = \"text\"", "kind = \"number\"");
    assert_eq!(kind, Vec::<String>::new(), "what the plan shows is used");
    assert_eq!(found("questions/you.toml", question, "paper = true\nfact = \"called\""), [""; 0]);
}

#[test]
fn nobody_sees_more_than_they_may() {
    one(
        "questions/home.toml",
        "asked = \"desk\"",
        "asked = \"intake\"",
        "class questions/home.toml:3:8",
    );
    let open = found("basics.toml", "class = \"discreet\"", "class = \"shared\"");
    assert_eq!(open, ["class basics.toml:2:6", "class questions/home.toml:8:8"]);
    one(
        "measures/rest.toml",
        "{ fact = \"sleeps\", is = [\"no\"] },",
        "{ fact = \"sleeps\", is = [\"no\"] }, { fact = \"safe\", is = [\"no\"] },",
        "class measures/rest.toml:1:7",
    );
}

#[test]
fn every_text_is_there_in_dutch() {
    let found = found("basics.toml", "id = \"safety\"", "id = \"no-text\"");
    assert_eq!(found.len(), 3, "{found:?}");
    assert_eq!(found[0], "missing-text basics.toml:20:6");
    let (old, new) = ("choices = [\"yes\", \"no\"]", "choices = [\"yes\", \"no\", \"maybe\"]");
    let found = self::found("facts.toml", old, new);
    assert_eq!(found, ["missing-text questions/home.toml:3:8", "range questions/home.toml:6:13"]);
}

#[test]
fn files_have_their_place() {
    let mut files: Vec<_> =
        SOUND.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    files.push(("rule/x.toml".to_owned(), String::new()));
    files.retain(|(path, _)| path != "retired.toml" && path != "regime.toml");
    let found: Vec<_> = problems(&files).iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        ["rule/x.toml:1:1: no such file belongs here", "regime.toml:1:1: `regime.toml` is missing",]
    );
    let gone = from_dir(Path::new("no-such-folder"), known()).unwrap_err();
    assert!(gone[0].to_string().starts_with("no-such-folder:1:1: cannot be read"));
}

#[test]
fn a_folder_is_read_like_what_is_compiled_in() {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in SOUND {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let report = check(Some(folder.path()), known());
    assert_eq!(report.problems, []);
    assert_eq!(report.catalog.unwrap().questions.len(), 5);
}

proptest::proptest! {
    /// Whatever is cut out of a file or put in it: mistakes, never a panic.
    #[test]
    fn a_broken_file_is_never_a_panic(
        which in 0..SOUND.len(),
        start in 0usize..600,
        length in 0usize..60,
        put in "[\\[\\]{}=\"',.#\n a-c0-9é\u{2029}]{0,6}",
    ) {
        let files: Vec<_> = SOUND.iter().enumerate().map(|(index, (path, text))| {
            let mut text = (*text).to_owned();
            if index == which {
                let start = text.floor_char_boundary(start.min(text.len()));
                let end = text.floor_char_boundary((start + length).min(text.len()));
                text.replace_range(start..end, &put);
            }
            ((*path).to_owned(), text)
        }).collect();
        for problem in problems(&files) {
            proptest::prop_assert!(problem.line >= 1 && problem.column >= 1);
            proptest::prop_assert!(!problem.rendered.is_empty());
        }
        let sound = SOUND.iter().map(|(path, text)| ((*path).to_owned(), *text));
        let catalog = load(sound, known()).unwrap();
        let _ = situation("x.toml", &files[which].1, &catalog);
    }
}

mod situations;

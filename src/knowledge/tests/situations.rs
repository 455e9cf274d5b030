//! Situation files: read whole, and every typo named.
use super::*;
use crate::domain::answer::{Answer, Value};
use crate::domain::basics::ItemState;
use crate::domain::event::PrintedTerm;

fn read(
    text: &str,
) -> Result<(crate::domain::facts::Facts, Option<chrono::NaiveDate>), Vec<String>> {
    let files = SOUND.iter().map(|(path, text)| ((*path).to_owned(), *text));
    let catalog = load(files, known()).unwrap();
    situation("x.toml", text, &catalog)
        .map_err(|all| all.iter().map(|one| format!("{} {one}", one.code.id())).collect())
}

#[test]
fn a_situation_is_read() {
    let (facts, today) = read(
        r#"today = "2026-11-23"
[facts]
called = "Selam"
safe = "declined"
sleeps = false
pip-date = 2026-11-01
birth-year = "unknown"
[items]
pip = "in-progress"
[[letter]]
from = "ind"
about = "gezin"
dated = "2026-11-10"
decision = true
days = 28
"#,
    )
    .unwrap();
    assert_eq!(today.unwrap().to_string(), "2026-11-23");
    let answer = |id| facts.answer(&FactId::new(id));
    assert_eq!(answer("called"), Some(&Answer::Known(Value::Text("Selam".to_owned()))));
    assert_eq!(answer("safe"), Some(&Answer::Declined));
    assert_eq!(answer("birth-year"), Some(&Answer::Unknown));
    assert!(
        matches!(answer("sleeps"), Some(Answer::Known(Value::Choice(no))) if no.as_str() == "no")
    );
    assert_eq!(facts.date(&FactId::new("pip-date")).unwrap().to_string(), "2026-11-01");
    assert_eq!(facts.item(&ItemId::new("pip")).unwrap().0, ItemState::InProgress);
    assert_eq!(facts.letters()[0].1.printed, Some(PrintedTerm::Days(28)));
}

#[test]
fn every_typo_is_named_with_what_was_meant() {
    let wrong = read(
        r#"tody = "2026-11-23"
[facts]
brith-year = 1994
safe = "yse"
pip-date = "31-02-2026"
sleeps = 3
[items]
pip = "opne"
bde = "open"
[[letter]]
from = "dou"
dated = "2026"
"#,
    )
    .unwrap_err();
    assert_eq!(
        wrong,
        [
            "unknown-field x.toml:1:1: unknown field `tody`; did you mean `today`?",
            "unknown-fact x.toml:3:1: unknown fact `brith-year`; did you mean `birth-year`?",
            "unknown-choice x.toml:4:8: unknown choice `yse`; did you mean `yes`?",
            "date x.toml:5:12: `31-02-2026`: no such day",
            "wrong-type x.toml:6:10: integer where one of the choices, or true or false, is wanted",
            "unknown-state x.toml:8:7: unknown state `opne`; did you mean `open`?",
            "unknown-item x.toml:9:1: unknown item `bde`; did you mean `bed`?",
            "unknown-word x.toml:11:8: unknown variant `dou`; did you mean `duo`?",
        ]
    );
    assert_eq!(read("today = \"2026\"").unwrap_err().len(), 1);
    assert_eq!(read("not toml").unwrap_err().len(), 1);
    assert!(read("").is_ok());
    let catalog = crate::domain::catalog::Catalog::default();
    let gone = read_situation(Path::new("no-such.toml"), &catalog).unwrap_err();
    assert_eq!((gone[0].code, gone[0].file.as_str()), (Code::File, "no-such.toml"));
}

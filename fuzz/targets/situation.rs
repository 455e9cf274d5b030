//! The facts of one person in a file, and all that is reckoned from them.

use std::sync::LazyLock;

use goede_start::cli;
use goede_start::domain::advice::{Audience, advise};
use goede_start::domain::catalog::Catalog;
use goede_start::knowledge::{self, Code};

pub static CATALOG: LazyLock<Catalog> = LazyLock::new(|| cli::catalog().expect("it is sound"));

pub fn seeds() -> Vec<Vec<u8>> {
    crate::files::under("tests/cases", "toml")
}

pub fn look(bytes: &[u8]) {
    let text = cli::without_expectations(&String::from_utf8_lossy(bytes));
    let lines = text.lines().count().max(1);
    match knowledge::situation("x", &text, &CATALOG) {
        Ok((facts, today)) => {
            let today = today.unwrap_or_else(crate::files::today);
            advise(&CATALOG, &facts, today, Audience::Desk);
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a mistake");
            for problem in problems {
                assert!(Code::SITUATION.contains(&problem.code), "no words for {problem}");
                assert!((1..=lines + 1).contains(&problem.line), "no such line: {problem}");
            }
        }
    }
}

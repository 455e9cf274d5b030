//! An organisation's own files of knowledge. Those that are broken are left
//! out, and what is shipped always works.

use std::collections::BTreeSet;

use goede_start::knowledge::{Known, OWN, with_own};

use crate::files;

/// What is shipped, made small: with all of it an input takes a hundred times
/// as long, and nothing else is reached.
#[path = "../../tests/shared/sound.rs"]
mod sound;
pub use sound::SOUND;

pub fn seeds() -> Vec<Vec<u8>> {
    let mut all = vec![
        files::written(&[
            ("facts.toml", "[[fact]]\nid = \"own-a\"\nkind = \"text\"\nclass = \"shared\"\n"),
            (
                "questions/own-club.toml",
                "order = 200\n[[question]]\nfact = \"own-a\"\nref = \"E\"\nasked = \"intake\"\n",
            ),
        ]),
        files::written(&[(
            "measures/own-b.toml",
            "ref = \"E\"\nprinciple = 3\npart = \"first\"\nwho = \"client\"\npicture = \"moon\"\nclass = \"discreet\"\n\
             grade = \"M-M\"\nwhen = { all = [{ fact = \"sleeps\", is = [\"no\"] }, { any = [{ fact = \"birth-year\", age-below = 18 }, { fact = \"pip-date\", known = true }] }] }\n",
        )]),
        files::written(&[(
            "basics.toml",
            "[[item]]\nid = \"own-c\"\nref = \"E\"\ntier = 2\ndomain = \"home\"\nclass = \"shared\"\npicture = \"bed\"\n",
        )]),
        files::written(&[
            ("sources.toml", "[[source]]\nid = \"own-s\"\ndated = \"2026-07\"\n"),
            ("checked.toml", "[[checked]]\nsource = \"own-s\"\nby = \"A\"\non = \"2026-06-01\"\n"),
            (
                "notices.toml",
                "[[notice]]\nid = \"own-n\"\nref = \"U1\"\ngrade = \"V\"\nwhen = { fact = \"birth-year\", age-below = 18 }\n",
            ),
        ]),
    ];
    // Each shipped file stands for its kind; the large ones are cut.
    let shipped = goede_start::knowledge::shipped_files();
    for path in ["contradictions.toml", "terms.toml", "lists/", "measures/", "amounts/"] {
        let found = shipped.iter().filter(|(name, _)| name.starts_with(path));
        all.extend(found.take(3).map(|(name, text)| {
            let end = text.floor_char_boundary(1500);
            let text = text.get(..end).unwrap_or_default();
            files::written(&[(name, text)])
        }));
    }
    all
}

pub fn look(bytes: &[u8]) {
    let files = files::read(&String::from_utf8_lossy(bytes));
    let own: Vec<_> =
        files.iter().map(|(path, text)| (format!("{OWN}{path}"), text.as_str())).collect();
    let shipped: Vec<_> = SOUND.iter().map(|(path, text)| ((*path).to_owned(), *text)).collect();
    let found = with_own(&shipped, &own, Known::ANYTHING).expect("what is shipped is sound");
    let used: BTreeSet<&String> = found.used.iter().collect();
    for problem in &found.problems {
        assert!(!used.contains(&problem.file), "used, with a mistake: {problem}");
    }
    for (path, _) in &own {
        let told = found.problems.iter().any(|problem| problem.file == *path);
        let told = told || found.problems.iter().any(|problem| !problem.file.starts_with(OWN));
        assert!(used.contains(path) || told, "{path} is left out without a word");
    }
}

//! A small catalog without a mistake, of every kind of file. No tests: those of
//! the knowledge use it, and so does `fuzz/`.

/// Its files by path.
pub const SOUND: &[(&str, &str)] = &[
    (
        "facts.toml",
        r#"[[fact]]
id = "called"
kind = "text"
class = "shared"
[[fact]]
id = "safe"
kind = "choice"
class = "confidential"
choices = ["yes", "no"]
[[fact]]
id = "sleeps"
kind = "yes-no"
class = "discreet"
[[fact]]
id = "pip-date"
kind = "date"
class = "shared"
[[fact]]
id = "birth-year"
kind = "number"
class = "shared"
"#,
    ),
    (
        "questions/you.toml",
        r#"order = 2
[[question]]
fact = "called"
ref = "1"
asked = "intake"
[[question]]
fact = "birth-year"
ref = "2"
asked = "intake"
"#,
    ),
    (
        "questions/home.toml",
        r#"order = 1
[[question]]
fact = "safe"
ref = "A3"
asked = "desk"
pictures = ["moon", "bed"]
[[question]]
fact = "sleeps"
ref = "A1"
asked = "basics"
item = "bed"
pictures = ["bed", "moon"]
when = { fact = "pip-date", known = true }
[[question]]
fact = "pip-date"
ref = "9"
asked = "intake"
"#,
    ),
    (
        "basics.toml",
        r#"[[item]]
id = "bed"
ref = "A1"
tier = 0
domain = "home"
class = "discreet"
picture = "bed"
deadlines = ["pip-due"]
derive = [{ when = { fact = "sleeps", is = ["no"] }, state = "urgent" }]
[[item]]
id = "pip"
ref = "D07"
tier = 3
domain = "home"
class = "shared"
picture = "map"
waits-for = ["bed"]
source = "law"
[[item]]
id = "safety"
ref = "A3"
tier = 0
domain = "home"
class = "confidential"
picture = "shield"
derive = [{ when = { fact = "safe", is = ["no"] }, state = "urgent" }]
"#,
    ),
    (
        "regime.toml",
        r#"[[branch]]
id = "new"
when = { fact = "pip-date", from = "2022-01-01" }
regime = "wi2021"
"#,
    ),
    (
        "rules/pip-due.toml",
        r#"ref = "R03"
kind = "legal"
when = { unless = { item = "pip", state = ["done"] } }
latest-of = [{ fact = "pip-date", plus = "70 days" }]
about = "pip"
grade = "V2"
source = "law"
"#,
    ),
    (
        "measures/rest.toml",
        r#"ref = "M11"
principle = 3
part = "first"
who = "client"
picture = "moon"
class = "discreet"
grade = "M-M"
when = { all = [
    { fact = "sleeps", is = ["no"] },
    { deadline = "pip-due", ahead = true },
] }
"#,
    ),
    (
        "notices.toml",
        r#"[[notice]]
id = "young"
ref = "U1"
grade = "V"
when = { fact = "birth-year", age-below = 18 }
"#,
    ),
    (
        "sources.toml",
        r#"[[source]]
id = "law"
dated = "2026-07"
"#,
    ),
    (
        "checked.toml",
        r#"[[checked]]
rule = "pip-due"
by = "A. de Boer"
on = "2026-06-01"
[[checked]]
source = "law"
by = "B. Smit"
on = "2026-05-01"
"#,
    ),
    ("retired.toml", "id = [\"gone\"]\n"),
];

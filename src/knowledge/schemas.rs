//! The schema of each kind of knowledge file, for whoever writes one. They are
//! committed in `docs/knowledge`, and a test keeps them current.

use schemars::JsonSchema;

use super::schema::{
    Amount, Branch, Checked, Contradiction, Fact, Holidays, Item, List, Measure, Notice, Order,
    Question, Retired, Rule, Source, Term,
};

/// `facts.toml` as a whole.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used: the reader takes entry by entry")]
struct FactsFile {
    fact: Vec<Fact>,
}

/// `questions/<domain>.toml` as a whole.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used")]
struct QuestionsFile {
    /// Where this life domain stands in the walk.
    order: u16,
    /// Whether the person is asked how it goes with it.
    #[serde(default)]
    feeling: bool,
    question: Vec<Question>,
}

/// `basics.toml` as a whole.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used")]
struct BasicsFile {
    item: Vec<Item>,
}

/// `regime.toml` as a whole.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used")]
struct RegimeFile {
    branch: Vec<Branch>,
}

/// `notices.toml` as a whole.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used")]
struct NoticesFile {
    notice: Vec<Notice>,
}

/// `sources.toml` as a whole.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used")]
struct SourcesFile {
    source: Vec<Source>,
}

/// `contradictions.toml` as a whole.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used")]
struct ContradictionsFile {
    contradiction: Vec<Contradiction>,
}

/// `checked.toml` as a whole.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used")]
struct CheckedFile {
    checked: Vec<Checked>,
}

/// `terms.toml` as a whole.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used")]
struct TermsFile {
    term: Vec<Term>,
}

/// The schema of each kind of file, by name; committed in `docs/knowledge`.
pub fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    vec![
        ("facts", schemars::schema_for!(FactsFile)),
        ("questions", schemars::schema_for!(QuestionsFile)),
        ("basics", schemars::schema_for!(BasicsFile)),
        ("regime", schemars::schema_for!(RegimeFile)),
        ("rule", schemars::schema_for!(Rule)),
        ("measure", schemars::schema_for!(Measure)),
        ("notices", schemars::schema_for!(NoticesFile)),
        ("amount", schemars::schema_for!(Amount)),
        ("list", schemars::schema_for!(List)),
        ("contradictions", schemars::schema_for!(ContradictionsFile)),
        ("holidays", schemars::schema_for!(Holidays)),
        ("order", schemars::schema_for!(Order)),
        ("sources", schemars::schema_for!(SourcesFile)),
        ("checked", schemars::schema_for!(CheckedFile)),
        ("terms", schemars::schema_for!(TermsFile)),
        ("retired", schemars::schema_for!(Retired)),
    ]
}

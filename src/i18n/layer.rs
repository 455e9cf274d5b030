//! Texts that come before those that are compiled in: of a pack, and of an
//! organisation. Only texts of the knowledge, and each file is checked before
//! it is used.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use super::language::{Language, languages};
use super::problems::raw_digits;
use super::words::Direction;

/// Files of texts by language tag.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layer(BTreeMap<String, Vec<String>>);

impl Layer {
    /// Adds a file of this language.
    pub fn add(&mut self, tag: &str, text: String) {
        self.0.entry(tag.to_owned()).or_default().push(text);
    }

    /// The files of this language.
    pub(super) fn of(&self, tag: &str) -> impl Iterator<Item = &str> {
        self.0.get(tag).into_iter().flatten().map(String::as_str)
    }
}

/// Kinds of texts that the knowledge has; all others belong to the program.
const KINDS: [&str; 13] = [
    "amount",
    "contradiction",
    "deadline",
    "domain",
    "item",
    "list",
    "measure",
    "notice",
    "place",
    "question",
    "regime",
    "source",
    "term",
];

/// What is wrong in a file of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum TextCode {
    /// Not Fluent.
    Syntax,
    /// There is such a text already.
    Duplicate,
    /// A text that nothing shows, or that may not be replaced here.
    Unknown,
    RawDigits,
}

/// A mistake in a file of texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextMistake {
    /// What kind it is.
    pub code: TextCode,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What stands there.
    pub word: String,
}

/// All mistakes in a file of texts of this language. `may_have` says whether a
/// text of this id or attribute may stand there.
pub fn mistakes(
    tag: &str,
    text: &str,
    may_have: &dyn Fn(&str, Option<&str>) -> bool,
) -> Vec<TextMistake> {
    let mut found = Vec::new();
    let mut report = |code, at: usize, word: &str| {
        let before = text.get(..text.floor_char_boundary(at)).unwrap_or_default();
        found.push(TextMistake {
            code,
            line: before.matches('\n').count() + 1,
            column: before.rsplit('\n').next().unwrap_or_default().chars().count() + 1,
            word: word.to_owned(),
        });
    };
    let resource = parse(text).unwrap_or_else(|(partly, errors)| {
        for error in errors {
            report(TextCode::Syntax, error.pos.start, "");
        }
        partly
    });
    let from_the_right =
        Language::find(tag).is_some_and(|language| language.direction == Direction::RightToLeft);
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        // The name is a piece of the text itself.
        let place = |name: &str| (name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        if !seen.insert(id) {
            report(TextCode::Duplicate, place(id), id);
        }
        let value = message.value.iter().map(|value| (None, value));
        let parts = message.attributes.iter().map(|part| (Some(part.id.name), &part.value));
        for (part, pattern) in value.chain(parts) {
            let at = place(part.unwrap_or(id));
            if !may_have(id, part) {
                let full = part.map_or_else(|| id.to_owned(), |part| format!("{id}.{part}"));
                report(TextCode::Unknown, at, &full);
            }
            if from_the_right {
                for words in raw_digits(pattern) {
                    report(TextCode::RawDigits, at, &words);
                }
            }
        }
    }
    found
}

/// Whether a text is one of the knowledge.
pub fn is_of_knowledge(id: &str) -> bool {
    KINDS.iter().any(|kind| id.strip_prefix(kind).is_some_and(|rest| rest.starts_with('-')))
}

/// Whether an organisation may have this text: all texts of its own ids, and of
/// what is shipped only whom to ask, where to go and what to take along. What a
/// question asks and what the law says stays as it is.
pub fn may_be_own(id: &str, part: Option<&str>, is_shipped: bool) -> bool {
    let of = |kind: &str| id.strip_prefix(kind);
    if KINDS.iter().any(|kind| of(kind).is_some_and(|rest| rest.starts_with("-own-"))) {
        return true;
    }
    is_shipped
        && match part {
            Some("body" | "bring" | "today") => of("item-").is_some(),
            Some("help") => of("question-").is_some(),
            Some("brings") | None => of("measure-").is_some(),
            Some(_) => false,
        }
}

/// The texts of the knowledge that are compiled in, as one file for each
/// language.
pub fn pack_texts() -> BTreeMap<String, String> {
    let of = |language: &Language| {
        let files = super::files_of(&language.tag);
        let texts = files.iter().map(|(_, text)| knowledge_of(text)).collect();
        (language.tag.clone(), texts)
    };
    languages().iter().map(of).collect()
}

/// The messages of the knowledge in a file of texts.
pub fn knowledge_of(text: &str) -> String {
    let resource = parse(text).unwrap_or_else(|(partly, _)| partly);
    let is_ours = |entry: &Entry<&str>| matches!(entry, Entry::Message(message) if is_of_knowledge(message.id.name));
    serialize(&Resource { body: resource.body.into_iter().filter(is_ours).collect() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::l10n::L10n;
    use super::super::words::Mark;
    use super::*;

    fn found(tag: &str, text: &str) -> Vec<(TextCode, usize, usize, String)> {
        let shipped = L10n::new("nl").unwrap();
        let may = |id: &str, part: Option<&str>| may_be_own(id, part, shipped.has(id, None));
        let all = mistakes(tag, text, &may).into_iter();
        all.map(|one| (one.code, one.line, one.column, one.word)).collect()
    }

    #[test]
    fn an_organisation_has_its_own_texts_and_says_whom_to_ask() {
        let text = "item-own-club = x\n    .do = y\nitem-food-money =\n    .body = Bij ons\nmeasure-home-first = Bel ons\n";
        assert_eq!(found("nl", text), []);
    }

    #[test]
    fn what_the_law_says_and_what_a_question_asks_is_not_replaced() {
        use TextCode::Unknown;
        let text = "deadline-pip-due = x\n# é\nquestion-goal = x\n    .help = y\n    .why = z\nwalk-yes = x\nitem-nothing =\n    .body = x\n";
        let wanted = [
            (1, 1, "deadline-pip-due"),
            (3, 1, "question-goal"),
            (5, 6, "question-goal.why"),
            (6, 1, "walk-yes"),
            (8, 6, "item-nothing.body"),
        ];
        let wanted = wanted.map(|(line, column, word)| (Unknown, line, column, word.to_owned()));
        assert_eq!(found("nl", text), wanted);
    }

    #[test]
    fn what_cannot_be_read_is_there_twice_or_turns_its_digits_has_its_place() {
        use TextCode::{Duplicate, RawDigits, Syntax};
        let word = |code, line, column, word: &str| (code, line, column, word.to_owned());
        assert_eq!(found("nl", "item-own-a = x\n? = y\n"), [word(Syntax, 2, 1, "")]);
        let twice = "item-own-a = x\nitem-own-a = y\n";
        assert_eq!(found("nl", twice), [word(Duplicate, 2, 1, "item-own-a")]);
        assert_eq!(found("ar", "item-own-a = س 12\n"), [word(RawDigits, 1, 1, "12")]);
        assert_eq!(found("nl", "item-own-a = bel 12\n"), []);
    }

    #[test]
    fn a_layer_comes_first_and_never_beside_an_old_translation() {
        let mut layer = Layer::default();
        layer.add("nl", "item-food-money =\n    .body = Bij ons in de Kerkstraat\n".to_owned());
        let layers = [layer];
        let dutch = L10n::with("nl", &layers).unwrap();
        assert_eq!(dutch.attr("item-food-money", "body").text, "Bij ons in de Kerkstraat");
        assert_eq!(dutch.attr("item-food-money", "do").text, "Deze week geld voor eten regelen");
        let arabic = L10n::with("ar", &layers).unwrap();
        let body = arabic.attr("item-food-money", "body");
        assert_eq!(body.text, "Bij ons in de Kerkstraat", "the Arabic would name another place");
        assert_eq!(body.mark, Mark::Untranslated);
        assert_eq!(arabic.attr("item-food-money", "do").mark, Mark::Unreviewed);
    }

    #[test]
    fn a_pack_has_the_texts_of_the_knowledge_and_no_others() {
        let texts = pack_texts();
        let dutch = texts.get("nl").unwrap();
        assert!(dutch.contains("question-goal =") && dutch.contains("deadline-pip-due ="));
        assert!(!dutch.contains("walk-yes") && !dutch.contains("desk-settings"));
        for (tag, text) in &texts {
            assert_eq!(mistakes(tag, text, &|id, _| is_of_knowledge(id)), [], "{tag}");
        }
    }
}

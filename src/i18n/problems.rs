//! The check of the texts: every language against the Dutch.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::language::{Language, State, languages};
use super::words::Direction;

/// A mistake in a text file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextProblem {
    /// The file, from the root of the repository.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, in English.
    pub message: String,
}

impl fmt::Display for TextProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// All mistakes in the texts that are compiled in.
pub fn problems() -> Vec<TextProblem> {
    let files: Vec<_> =
        languages().iter().map(|language| (language, super::files_of(&language.tag))).collect();
    check(&files)
}

/// What a message holds: per value (`None`) or attribute, what is in it.
type Parts = BTreeMap<Option<String>, Content>;

#[derive(Default)]
struct Content {
    /// Variables, and other texts it takes in.
    placeables: BTreeSet<String>,
    /// Plain text, without what stands in literals.
    text: String,
    /// Digit groups in text and literals, without their separators.
    digits: BTreeSet<String>,
}

struct Message {
    file: String,
    line: usize,
    parts: Parts,
}

fn check(languages: &[(&Language, Vec<(String, &str)>)]) -> Vec<TextProblem> {
    let mut problems = Vec::new();
    let mut source = BTreeMap::new();
    for (language, files) in languages {
        let messages = read(files, &mut problems);
        for (id, message) in &messages {
            if language.direction == Direction::RightToLeft {
                right_to_left(id, message, &mut problems);
            }
            if language.state != State::Source {
                compare(id, message, source.get(id), &mut problems);
            }
        }
        if language.state == State::Source {
            source = messages;
            continue;
        }
        for (id, dutch) in source.iter().filter(|(id, _)| !messages.contains_key(*id)) {
            let message = format!("`{id}` is missing in {}", language.tag);
            problems.push(TextProblem { file: dutch.file.clone(), line: dutch.line, message });
        }
    }
    problems.sort();
    problems
}

fn read(files: &[(String, &str)], problems: &mut Vec<TextProblem>) -> BTreeMap<String, Message> {
    let mut messages: BTreeMap<String, Message> = BTreeMap::new();
    for (file, text) in files {
        let mut report = |line, message| {
            problems.push(TextProblem { file: file.clone(), line, message });
        };
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) => resource,
            Err((partly, errors)) => {
                for error in errors {
                    report(line_of(text, error.pos.start), format!("cannot be read: {error}"));
                }
                partly
            }
        };
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in resource.entries() {
            let (id, value, attributes) = match entry {
                Entry::Message(one) => (one.id.name, one.value.as_ref(), &one.attributes),
                Entry::Term(one) => (one.id.name, Some(&one.value), &one.attributes),
                _ => continue,
            };
            let nth = seen.entry(id).or_default();
            let line = line_of_id(text, id, *nth);
            *nth += 1;
            let mut parts = Parts::new();
            if let Some(pattern) = value {
                parts.insert(None, content(pattern));
            }
            for attribute in attributes {
                let name = attribute.id.name.to_owned();
                if parts.insert(Some(name), content(&attribute.value)).is_some() {
                    report(line, format!("`{id}.{}` is there twice", attribute.id.name));
                }
            }
            let message = Message { file: file.clone(), line, parts };
            if let Some(other) = messages.get(id) {
                report(line, format!("`{id}` is there already: {}:{}", other.file, other.line));
            } else {
                messages.insert(id.to_owned(), message);
            }
        }
    }
    messages
}

fn compare(id: &str, own: &Message, dutch: Option<&Message>, problems: &mut Vec<TextProblem>) {
    let mut report = |message| {
        problems.push(TextProblem { file: own.file.clone(), line: own.line, message });
    };
    let Some(dutch) = dutch else {
        report(format!("`{id}` is not in the Dutch texts"));
        return;
    };
    for (name, wanted) in &dutch.parts {
        let full = full_name(id, name.as_deref());
        let Some(there) = own.parts.get(name) else {
            report(format!("`{full}` is missing"));
            continue;
        };
        if wanted.placeables != there.placeables {
            let list = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(" ");
            report(format!(
                "`{full}` takes in other values than the Dutch: {} instead of {}",
                or_none(&list(&there.placeables)),
                or_none(&list(&wanted.placeables)),
            ));
        }
        // A small number may be a word in one language; a phone number never.
        let lost = wanted.digits.difference(&there.digits).filter(|group| group.len() >= 6);
        for number in there.digits.difference(&wanted.digits) {
            report(format!("`{full}` has the number {number}, the Dutch has not"));
        }
        for number in lost {
            report(format!("`{full}` lacks the number {number} of the Dutch"));
        }
    }
    for name in own.parts.keys().filter(|name| !dutch.parts.contains_key(*name)) {
        report(format!("`{}` is not in the Dutch texts", full_name(id, name.as_deref())));
    }
}

fn or_none(list: &str) -> &str {
    if list.is_empty() { "none" } else { list }
}

fn full_name(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

fn right_to_left(id: &str, message: &Message, problems: &mut Vec<TextProblem>) {
    for (name, content) in &message.parts {
        for words in raw(&content.text) {
            problems.push(TextProblem {
                file: message.file.clone(),
                line: message.line,
                message: format!(
                    "`{}` has \"{words}\" as plain text: write {{ \"{words}\" }}",
                    full_name(id, name.as_deref())
                ),
            });
        }
    }
}

/// What stands raw in a text that reads from the right, and may not.
pub(super) fn raw_digits(pattern: &Pattern<&str>) -> Vec<String> {
    raw(&content(pattern).text)
}

/// Raw digits, and words that mix Latin letters and digits, come out in the
/// wrong order in a right-to-left line, and so do two raw numbers in a row:
/// they must be placeables. One digit by itself stays where it is.
fn raw(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.split('\n') {
        // A placeable is a space more: what stands around it is apart.
        let mut before: Option<&str> = None;
        for word in line.split(' ') {
            let digits = word.chars().filter(|c| c.is_numeric()).count();
            let latin = word.chars().any(|c| c.is_ascii_alphabetic());
            if digits >= 2 || (digits >= 1 && latin) {
                found.push(word.to_owned());
            } else if let Some(before) = before.filter(|_| digits == 1) {
                found.push(format!("{before} {word}"));
            }
            before = (digits == 1 && !latin).then_some(word);
        }
    }
    found
}

fn content(pattern: &Pattern<&str>) -> Content {
    let mut content = Content::default();
    let mut shown = String::new();
    gather(pattern, &mut content, &mut shown);
    content.digits = digit_groups(&shown);
    content
}

fn gather(pattern: &Pattern<&str>, content: &mut Content, shown: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                content.text.push_str(value);
                shown.push_str(value);
            }
            PatternElement::Placeable { expression } => {
                // Text before and after a placeable is not one word.
                content.text.push(' ');
                gather_expression(expression, content, shown);
                content.text.push(' ');
            }
        }
    }
    // The forms that a count chooses are texts of their own.
    shown.push('\n');
    content.text.push('\n');
}

fn gather_expression(expression: &Expression<&str>, content: &mut Content, shown: &mut String) {
    match expression {
        Expression::Inline(inline) => gather_inline(inline, content, shown),
        Expression::Select { selector, variants } => {
            gather_inline(selector, content, shown);
            for variant in variants {
                gather(&variant.value, content, shown);
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<&str>, content: &mut Content, shown: &mut String) {
    let full = |id: &str, attribute: Option<&str>| full_name(id, attribute);
    match inline {
        InlineExpression::StringLiteral { value } => {
            shown.push_str(&unescape_unicode_to_string(value));
        }
        InlineExpression::NumberLiteral { value } => shown.push_str(value),
        InlineExpression::VariableReference { id } => {
            content.placeables.insert(format!("${}", id.name));
        }
        InlineExpression::MessageReference { id, attribute } => {
            content.placeables.insert(full(id.name, attribute.as_ref().map(|one| one.name)));
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            let name = full(id.name, attribute.as_ref().map(|one| one.name));
            content.placeables.insert(format!("-{name}"));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                gather_inline(argument, content, shown);
            }
        }
        InlineExpression::Placeable { expression } => {
            gather_expression(expression, content, shown);
        }
    }
}

/// Numbers of two digits and more, without the marks between their digits: a
/// phone number or an amount counts as one and the same in each language. A
/// date may have its month as a word in one and as `07` in the other.
fn digit_groups(text: &str) -> BTreeSet<String> {
    let text = crate::domain::date::western_digits(&super::plain(text));
    let mut groups = BTreeSet::new();
    let mut group = String::new();
    let mut gap = 0;
    for c in text.chars().chain(['\n']) {
        if c.is_ascii_digit() {
            group.push(c);
            gap = 0;
        } else if matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '.' | ',') && gap == 0 {
            gap = 1;
        } else {
            let part_of_date = group.len() == 2 && group.starts_with('0');
            if group.len() >= 2 && !part_of_date {
                groups.insert(std::mem::take(&mut group));
            }
            group.clear();
            gap = 0;
        }
    }
    groups
}

fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

/// The line on which a message begins, the nth time that it is there.
fn line_of_id(text: &str, id: &str, nth: usize) -> usize {
    let begins = |line: &str| {
        line.trim_start_matches('-')
            .strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines()
        .enumerate()
        .filter(|(_, line)| begins(line))
        .nth(nth)
        .map_or(1, |(number, _)| number + 1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The mistakes of an Arabic text beside a Dutch one, as `line: message`.
    fn found(dutch: &str, arabic: &str) -> Vec<String> {
        let files = |tag: &str, text| vec![(format!("i18n/{tag}/a.ftl"), text)];
        let list = [
            (Language::find("nl").unwrap(), files("nl", dutch)),
            (Language::find("ar").unwrap(), files("ar", arabic)),
        ];
        check(&list).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_the_same_in_both_is_no_mistake() {
        let dutch = "a = Bel { $name }, 050 599 96 00\n    .help = x\n";
        let arabic = "a = { $name } { \"050 599 96 00\" } و\n    .help = س\n";
        assert_eq!(found(dutch, arabic), Vec::<String>::new());
    }

    #[test]
    fn every_kind_of_mistake_is_named_with_its_line() {
        let dutch = "# c\na = Bel { $name }\n    .help = x\nb = Twee 9.600\nc = Drie\nc = Vier\n";
        let arabic = "a = س { $other }\n    .extra = س\nb = س 9600\nd = س B2\n? =\n";
        assert_eq!(
            found(dutch, arabic),
            [
                "i18n/ar/a.ftl:1: `a.extra` is not in the Dutch texts",
                "i18n/ar/a.ftl:1: `a.help` is missing",
                "i18n/ar/a.ftl:1: `a` takes in other values than the Dutch: $other instead of $name",
                "i18n/ar/a.ftl:3: `b` has \"9600\" as plain text: write { \"9600\" }",
                "i18n/ar/a.ftl:4: `d` has \"B2\" as plain text: write { \"B2\" }",
                "i18n/ar/a.ftl:4: `d` is not in the Dutch texts",
                "i18n/ar/a.ftl:5: cannot be read: Expected one of \"a-zA-Z\"",
                "i18n/nl/a.ftl:5: `c` is missing in ar",
                "i18n/nl/a.ftl:6: `c` is there already: i18n/nl/a.ftl:5",
            ]
        );
    }

    #[test]
    fn no_numbers_stand_raw_in_a_right_to_left_line() {
        let raw = |arabic: &str| {
            let text = format!("a = {arabic}\n");
            found("a = x\n", &text).iter().filter(|one| one.contains("plain text")).count()
        };
        for wrong in ["س 12", "س ١٢", "س 0800-8020", "س 5 6", "س 5 - B1", "س 5\u{a0}6", "س A2"]
        {
            assert_eq!(raw(wrong), 1, "{wrong}");
        }
        assert_eq!(raw("س 050 599 96 00"), 4);
        for right in ["س 6 س", "س 5 { \"6\" } 7", "س { \"12\" }", "س { \"B1\" }", "5 س 6"] {
            assert_eq!(raw(right), 0, "{right}");
        }
        let forms = "{ $n ->\n    [one] س 1\n   *[other] 2 س\n}";
        assert_eq!(raw(forms), 0, "each form is a text of its own");
    }

    #[test]
    fn the_texts_that_are_compiled_in_have_no_mistakes() {
        let found: Vec<String> = problems().iter().map(ToString::to_string).collect();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }

    #[test]
    fn another_phone_number_than_the_dutch_is_a_mistake() {
        let wrong = found("a = Bel 0800 20 00\n", "a = { \"0800\\u00A020\\u00A001\" } س\n");
        assert_eq!(
            wrong,
            [
                "i18n/ar/a.ftl:1: `a` has the number 08002001, the Dutch has not",
                "i18n/ar/a.ftl:1: `a` lacks the number 08002000 of the Dutch",
            ]
        );
        let none: [&str; 0] = [];
        assert_eq!(found("a = Na 18 jaar\n", "a = س\n"), none, "a small number may be a word");
    }
}

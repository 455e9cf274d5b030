//! The texts that two people see together, as they are written. What is for
//! the desk stands in files of its own, or under a heading "At the desk".

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::language::{Language, State, languages};

/// Files with texts that two people never see together.
const NOT_SHARED: [&str; 9] = [
    "copies.ftl",
    "desk.ftl",
    "errors.ftl",
    "knowledge-files.ftl",
    "lock.ftl",
    "pin.ftl",
    "problems.ftl",
    "start.ftl",
    "vault.ftl",
];

/// Headings (`## …`) in the other files under which texts are not shared.
const NOT_SHARED_UNDER: [&str; 2] = ["At the desk", "Settings"];

/// A text as it is written in the source language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its id, with its attribute behind a full stop.
    pub id: String,
    /// The text. A value that comes in is `{}`, and each form that a count
    /// chooses stands on a line of its own.
    pub text: String,
}

/// Every shared text of the source language, in the order of its files.
pub fn shared() -> Vec<Written> {
    let source = languages().iter().find(|language| language.state == State::Source);
    let files = source.map(|Language { tag, .. }| super::files_of(tag)).unwrap_or_default();
    let shared = files
        .iter()
        .filter(|(path, _)| !NOT_SHARED.iter().any(|name| path.ends_with(&format!("/{name}"))));
    shared.flat_map(|(_, text)| of_file(text)).collect()
}

fn of_file(text: &str) -> Vec<Written> {
    // With its comments, which a bundle does not keep.
    let resource = parse(text).unwrap_or_else(|(partly, _)| partly);
    let mut found = Vec::new();
    let mut together = true;
    for entry in &resource.body {
        let message = match entry {
            Entry::GroupComment(heading) => {
                let title = heading.content.first().copied().unwrap_or_default();
                together = !NOT_SHARED_UNDER.contains(&title);
                continue;
            }
            Entry::Message(message) if together => message,
            _ => continue,
        };
        let id = message.id.name;
        found.extend(message.value.as_ref().map(|text| written(id.to_owned(), text)));
        let parts = message.attributes.iter();
        found.extend(parts.map(|part| written(format!("{id}.{}", part.id.name), &part.value)));
    }
    found
}

fn written(id: String, pattern: &Pattern<&str>) -> Written {
    let mut text = String::new();
    write(pattern, &mut text);
    Written { id, text }
}

fn write(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => {
                    text.push_str(&unescape_unicode_to_string(value));
                }
                _ => text.push_str("{}"),
            },
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    text.push('\n');
                    write(&variant.value, text);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_as_braces_and_every_form_on_its_line() {
        let text = "a = Dag { $name }, bel { \"112\" }\n    .b = x\nc = { $n ->\n    [one] Eén\n   *[other] Meer\n}\n";
        let found: Vec<_> = of_file(text).into_iter().map(|one| (one.id, one.text)).collect();
        let wanted = [("a", "Dag {}, bel 112"), ("a.b", "x"), ("c", "\nEén\nMeer")];
        assert_eq!(found, wanted.map(|(id, text)| (id.to_owned(), text.to_owned())));
    }

    #[test]
    fn what_is_for_the_desk_is_not_shared() {
        let text = "a = x\n\n## At the desk\n\nb = y\n\n## Anything else\n\nc = z\n";
        let ids: Vec<_> = of_file(text).into_iter().map(|one| one.id).collect();
        assert_eq!(ids, ["a", "c"]);
        let all = shared();
        assert!(all.iter().any(|one| one.id == "walk-hello"));
        assert!(!all.iter().any(|one| one.id.starts_with("desk-") || one.id == "feelings-tab"));
    }
}

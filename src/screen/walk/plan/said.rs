//! The words of a plan line: as agreed at the table, or as proposed now.

use std::collections::BTreeMap;

use crate::domain::answer::Class;
use crate::domain::catalog::Catalog;
use crate::domain::plan::{Line, Origin, Standing};
use crate::i18n::{Both, L10n, Mark, Pair, Words};

/// What the line asks to do. What was agreed stays as it was read then, also
/// when the knowledge changed.
pub fn title(both: &Both, line: &Line) -> Pair {
    let now = both.line(line);
    let Standing::Agreed(agreement) = &line.standing else { return now };
    let then = |language: &L10n, now: Words| match agreement.wording.get(&language.language().tag) {
        Some(text) if *text != now.text => {
            let (direction, language) = (language.direction(), language.tag());
            Words { text: text.clone(), direction, mark: Mark::None, language, id: now.id }
        }
        _ => now,
    };
    Pair {
        first: then(&both.first, now.first),
        second: match (&both.second, now.second) {
            (Some(language), Some(second)) => Some(then(language, second)),
            (_, second) => second,
        },
    }
}

/// The words that stand on the screen now, by language. Own words have none:
/// they are in no language that we know.
pub(super) fn wording(both: &Both, line: &Line) -> BTreeMap<String, String> {
    if matches!(line.origin, Origin::Own(_)) {
        return BTreeMap::new();
    }
    let now = both.line(line);
    let mut wording = BTreeMap::from([(both.first.language().tag.clone(), now.first.text)]);
    if let (Some(language), Some(second)) = (&both.second, now.second)
        && second.mark != Mark::Untranslated
    {
        wording.insert(language.language().tag.clone(), second.text);
    }
    wording
}

/// What was added in own words, beside the line itself.
pub fn own_words(line: &Line) -> Option<String> {
    match (&line.origin, &line.standing) {
        (Origin::Own(_), _) => None,
        (_, Standing::Agreed(agreement)) => agreement.own_words.clone(),
        _ => None,
    }
}

/// Who sees what is decided about a line: who sees what it is about.
pub fn class(catalog: &Catalog, line: &Line) -> Class {
    match &line.origin {
        Origin::Item(item) => catalog.item(item).map_or(Class::Shared, |item| item.class),
        Origin::Measure(id) => catalog.measure(id).map_or(Class::Shared, |measure| measure.class),
        Origin::Own(_) => Class::Shared,
    }
}

/// The picture of a line.
pub fn picture<'a>(catalog: &'a Catalog, line: &Line) -> &'a str {
    match &line.origin {
        Origin::Item(item) => catalog.item(item).map_or("circle", |item| &item.picture),
        Origin::Measure(id) => catalog.measure(id).map_or("circle", |measure| &measure.picture),
        Origin::Own(_) => "pencil",
    }
}

//! Which translations somebody compared with the Dutch:
//! `i18n/<tag>/reviewed.toml`. Each entry holds a hash of both texts, so that a
//! text that changes afterwards, on either side, is not checked any more.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer::serialize;
use serde::{Deserialize, Serialize};

use super::language::{State, languages};

/// Who compared a text with the Dutch, when, and what both said then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The person's name.
    pub by: String,
    /// The day.
    pub on: NaiveDate,
    /// Of the Dutch and the translated text.
    pub hash: String,
}

/// The reviews of a language, by the id of the text.
type Reviews = BTreeMap<String, Review>;

/// The ids whose review still holds.
pub(super) fn valid(tag: &str) -> HashSet<String> {
    let Some(file) = super::TEXTS.get_file(format!("{tag}/reviewed.toml")) else {
        return HashSet::new();
    };
    let reviews: Reviews =
        file.contents_utf8().and_then(|text| toml::from_str(text).ok()).unwrap_or_default();
    if reviews.is_empty() {
        return HashSet::new();
    }
    holding(&reviews, &source(), &texts(tag))
}

fn holding(
    reviews: &Reviews,
    dutch: &BTreeMap<String, String>,
    translated: &BTreeMap<String, String>,
) -> HashSet<String> {
    let holds = |(id, review): &(&String, &Review)| {
        let both = dutch.get(*id).zip(translated.get(*id));
        both.is_some_and(|(dutch, translated)| review.hash == hash(dutch, translated))
    };
    reviews.iter().filter(holds).map(|(id, _)| id.clone()).collect()
}

/// What `reviewed.toml` of a language says after somebody compared every text
/// whose id begins with `prefix`. `before` is what it said.
///
/// # Errors
/// Where `before` cannot be read.
pub fn review(
    before: &str,
    tag: &str,
    prefix: &str,
    by: &str,
    on: NaiveDate,
) -> Result<(String, usize), toml::de::Error> {
    let mut reviews: Reviews = toml::from_str(before)?;
    let (dutch, translated) = (source(), texts(tag));
    // A text that is gone needs no review any more.
    reviews.retain(|id, _| translated.contains_key(id));
    let mut count = 0;
    for (id, text) in translated.iter().filter(|(id, _)| id.starts_with(prefix)) {
        let Some(dutch) = dutch.get(id) else { continue };
        let hash = hash(dutch, text);
        // Who looked first keeps the honour, as long as nothing changed.
        if reviews.get(id).is_none_or(|known| known.hash != hash) {
            reviews.insert(id.clone(), Review { by: by.to_owned(), on, hash });
            count += 1;
        }
    }
    Ok((written(&reviews), count))
}

/// One line a text, in the order of their ids.
fn written(reviews: &Reviews) -> String {
    let line = |(id, Review { by, on, hash }): (&String, &Review)| {
        let by = toml::Value::from(by.as_str());
        format!("{id} = {{ by = {by}, on = \"{on}\", hash = \"{hash}\" }}\n")
    };
    reviews.iter().map(line).collect::<Vec<_>>().concat()
}

fn source() -> BTreeMap<String, String> {
    let source = languages().iter().find(|language| language.state == State::Source);
    source.map(|language| texts(&language.tag)).unwrap_or_default()
}

/// Each text of a language with its attributes, without comments and in one
/// spelling, by id.
pub(super) fn texts(tag: &str) -> BTreeMap<String, String> {
    let files = super::files_of(tag);
    files.iter().flat_map(|(_, text)| messages(text)).collect()
}

fn messages(text: &str) -> Vec<(String, String)> {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partly, _)| partly);
    let messages = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let mut message = message.clone();
            message.comment = None;
            let id = message.id.name.to_owned();
            Some((id, serialize(&Resource { body: vec![Entry::Message(message)] })))
        }
        _ => None,
    });
    messages.collect()
}

/// FNV-1a: the same on every machine and in every version.
fn hash(dutch: &str, translated: &str) -> String {
    let bytes = dutch.bytes().chain([0]).chain(translated.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn day() -> NaiveDate {
        "2026-11-23".parse().unwrap()
    }

    fn one(text: &str) -> BTreeMap<String, String> {
        messages(text).into_iter().collect()
    }

    #[test]
    fn a_review_holds_until_one_of_the_two_texts_changes() {
        let (dutch, arabic) = (one("next = Verder\n    .x = y\n"), one("next = التالي\n"));
        let review =
            Review { by: "A".into(), on: day(), hash: hash(&dutch["next"], &arabic["next"]) };
        let reviews = Reviews::from([("next".to_owned(), review)]);
        assert!(holding(&reviews, &dutch, &arabic).contains("next"));
        let commented = one("# Why.\nnext   =  Verder\n    .x = y\n");
        assert!(holding(&reviews, &commented, &arabic).contains("next"), "a comment is no change");
        let other = one("next = Verder gaan\n    .x = y\n");
        assert!(holding(&reviews, &other, &arabic).is_empty());
        let attribute = one("next = Verder\n    .x = z\n");
        assert!(holding(&reviews, &attribute, &arabic).is_empty());
        assert!(holding(&reviews, &dutch, &one("next = تابع\n")).is_empty());
    }

    #[test]
    fn reviewing_writes_what_can_be_read_and_keeps_who_looked_first() {
        let (first, count) = review("", "ar", "answer-", "Karim \"K\"", day()).unwrap();
        assert_eq!(count, 2, "{first}");
        let (again, count) = review(&first, "ar", "answer-", "Somebody else", day()).unwrap();
        assert_eq!((count, &again), (0, &first));
        let read: Reviews = toml::from_str(&first).unwrap();
        assert_eq!(holding(&read, &source(), &texts("ar")).len(), 2);
        assert_eq!(read["answer-unknown"].by, "Karim \"K\"");
        let gone = format!("{first}gone = {{ by = \"A\", on = \"2026-01-01\", hash = \"0\" }}\n");
        assert_eq!(review(&gone, "ar", "answer-", "B", day()).unwrap().0, first);
    }
}

//! One language, ready to show, with Dutch behind it.

use std::collections::HashSet;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::unicode::unescape_unicode_to_string;
use unic_langid::LanguageIdentifier;

use super::args::{Arg, Args};
use super::language::{Language, languages};
use super::layer::Layer;
use super::reading::{Digits, Reading, counts_in, in_digits, set_apart};
use super::words::{Direction, Mark, Words};
use super::{review, show};

/// Why a language cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum L10nError {
    /// Not in `i18n/languages.toml`.
    #[error("no such language: {0}")]
    Unknown(String),
}

/// The texts of one language. What it lacks shows in Dutch, and says so. Cheap
/// to clone.
#[derive(Clone)]
pub struct L10n {
    inner: Arc<Inner>,
    reading: Reading,
}

struct Inner {
    language: Language,
    /// Its tag, for every text that comes out.
    tag: &'static str,
    /// What comes first wins; the last are the texts that are compiled in.
    bundles: Vec<FluentBundle<FluentResource>>,
    /// How many texts are compiled in.
    count: usize,
    /// The texts that somebody compared with the Dutch, by id.
    reviewed: HashSet<String>,
    /// The source language; `None` for the source itself.
    source: Option<L10n>,
}

impl std::fmt::Debug for L10n {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("L10n").field(&self.inner.language.tag).finish()
    }
}

impl L10n {
    /// The language of this tag.
    ///
    /// # Errors
    /// Where `i18n/languages.toml` does not name it.
    pub fn new(tag: &str) -> Result<Self, L10nError> {
        Self::with(tag, &[])
    }

    /// The language of this tag, with layers of texts before those that are
    /// compiled in.
    ///
    /// # Errors
    /// Where `i18n/languages.toml` does not name it.
    pub fn with(tag: &str, layers: &[Layer]) -> Result<Self, L10nError> {
        let source = languages().first().ok_or_else(|| L10nError::Unknown(tag.to_owned()))?;
        let source = Self::shipped(source, layers, None);
        if source.language().tag == tag { Ok(source) } else { source.behind(tag, layers) }
    }

    /// The language of this tag, with this one behind it.
    pub(super) fn behind(self, tag: &str, layers: &[Layer]) -> Result<Self, L10nError> {
        let language = Language::find(tag).ok_or_else(|| L10nError::Unknown(tag.to_owned()))?;
        Ok(Self::shipped(language, layers, Some(self)))
    }

    fn shipped(language: &Language, layers: &[Layer], source: Option<Self>) -> Self {
        let files = super::files_of(&language.tag);
        let reviewed = review::valid(&language.tag);
        let shipped = files.iter().map(|(_, text)| *text).collect();
        let layers = layers.iter().map(|layer| layer.of(&language.tag).collect());
        let layers: Vec<Vec<&str>> = layers.chain([shipped]).collect();
        Self::from_layers(language.clone(), &layers, reviewed, source)
    }

    /// The same texts, written in this way.
    #[must_use]
    pub fn written_as(&self, reading: Reading) -> Self {
        Self { reading, ..self.clone() }
    }

    /// How it is written.
    pub fn reading(&self) -> Reading {
        self.reading
    }

    /// The digits of the script, where they were chosen.
    pub(super) fn digits(&self) -> Option<&Digits> {
        self.language().digits.as_ref().filter(|_| self.reading.own_digits)
    }

    /// What a reader of this text must know. A review is of the text that is
    /// compiled in.
    fn mark(&self, id: &str, layer: usize) -> Mark {
        let shipped = layer + 1 == self.inner.bundles.len();
        match self.inner.language.mark() {
            Mark::Unreviewed if shipped && self.inner.reviewed.contains(id) => Mark::None,
            Mark::Unreviewed if !self.inner.reviewed.is_empty() => Mark::StillUnreviewed,
            mark => mark,
        }
    }

    /// Whether somebody still has to compare some of its texts with the Dutch.
    pub fn awaits_review(&self) -> bool {
        let Inner { language, count, reviewed, .. } = &*self.inner;
        language.mark() == Mark::Unreviewed && reviewed.len() < *count
    }

    /// A language from its texts. A message that cannot be read is left out;
    /// [`super::problems`] names it.
    pub(super) fn from_layers(
        language: Language,
        layers: &[Vec<&str>],
        reviewed: HashSet<String>,
        source: Option<Self>,
    ) -> Self {
        let mut count = 0;
        let mut bundles = Vec::with_capacity(layers.len());
        for texts in layers {
            let (bundle, messages) = bundle(&language, texts);
            count = messages;
            bundles.push(bundle);
        }
        let tag = Language::find(&language.tag).map_or("", |known| &known.tag);
        let inner = Arc::new(Inner { language, tag, bundles, count, reviewed, source });
        Self { inner, reading: Reading::default() }
    }

    /// The layer in which a text is found, and what stands there. Where a layer
    /// replaced the source's text and not this one, the words below it would
    /// say something else: then there is none.
    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<(usize, &Pattern<&str>)> {
        for (layer, bundle) in self.inner.bundles.iter().enumerate() {
            if let Some(pattern) = pattern_in(bundle, id, attribute) {
                return Some((layer, pattern));
            }
            let source = self.inner.source.as_ref().and_then(|one| one.inner.bundles.get(layer));
            if source.is_some_and(|source| pattern_in(source, id, attribute).is_some()) {
                return None;
            }
        }
        None
    }

    fn format(
        &self,
        (layer, pattern): (usize, &Pattern<&str>),
        values: Option<&FluentArgs<'_>>,
    ) -> (String, bool) {
        let mut errors = Vec::new();
        let text = self
            .inner
            .bundles
            .get(layer)
            .map(|bundle| bundle.format_pattern(pattern, values, &mut errors).into_owned());
        (text.unwrap_or_default(), errors.is_empty())
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.inner.language
    }

    /// Its tag, such as `nl`; empty where it is not shipped.
    pub fn tag(&self) -> &'static str {
        self.inner.tag
    }

    /// In which direction a view in this language reads.
    pub fn direction(&self) -> Direction {
        self.inner.language.direction
    }

    /// The text of this id.
    pub fn words(&self, id: &str) -> Words {
        self.words_with(id, &Args::new())
    }

    /// The text of this id with values in it.
    pub fn words_with(&self, id: &str, args: &Args) -> Words {
        self.find(id, None, args).unwrap_or_else(|| missing(id, None))
    }

    /// An attribute of a text.
    pub fn attr(&self, id: &str, attribute: &str) -> Words {
        self.attr_with(id, attribute, &Args::new())
    }

    /// An attribute of a text with values in it.
    pub fn attr_with(&self, id: &str, attribute: &str, args: &Args) -> Words {
        self.find(id, Some(attribute), args).unwrap_or_else(|| missing(id, Some(attribute)))
    }

    /// An attribute that not every such text has; `None` where Dutch lacks it
    /// too.
    pub fn maybe(&self, id: &str, attribute: &str) -> Option<Words> {
        self.find(id, Some(attribute), &Args::new())
    }

    /// The text of an id as [`Words::id`] has it, where it takes no values in
    /// and this language itself has it.
    pub fn fixed(&self, id: &str) -> Option<Words> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        // What takes a value errs without one.
        let (_, whole) = self.format(self.pattern(id, attribute)?, None);
        if whole { self.own(id, attribute, &Args::new()) } else { None }
    }

    /// Whether this language itself has the text, or its attribute.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.pattern(id, attribute).is_some()
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &Args) -> Option<Words> {
        self.own(id, attribute, args).or_else(|| {
            let words = self.inner.source.as_ref()?.find(id, attribute, args)?;
            Some(Words { mark: Mark::Untranslated, ..words })
        })
    }

    /// The text in this language itself.
    fn own(&self, id: &str, attribute: Option<&str>, args: &Args) -> Option<Words> {
        let found = self.pattern(id, attribute)?;
        let mut mark = self.mark(id, found.0);
        let mut values = FluentArgs::with_capacity(args.0.len());
        for (name, arg) in &args.0 {
            values.set(*name, self.value(arg, &mut mark));
        }
        // A value that is not there shows as its name in braces; the check of
        // the texts finds it, a person can still read the rest.
        let (text, _) = self.format(found, Some(&values));
        let text = counts_in(text, self.digits());
        let id = key(id, attribute);
        Some(Words { text, direction: self.direction(), mark, language: self.inner.tag, id })
    }

    fn value(&self, arg: &Arg, mark: &mut Mark) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.written(other, mark)),
        }
    }

    fn written(&self, arg: &Arg, mark: &mut Mark) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => in_digits(number.to_string(), self.digits()),
            Arg::Day(day, style) => self.date(*day, *style),
            Arg::Partial(date) => self.partial_date(*date),
            Arg::Euros(euros) => self.euros(*euros),
            Arg::Words { id, attribute } => {
                let words = self
                    .find(id, attribute.as_deref(), &Args::new())
                    .unwrap_or_else(|| missing(id, attribute.as_deref()));
                if words.mark == Mark::Untranslated {
                    *mark = Mark::Untranslated;
                }
                words.text
            }
            Arg::List(list) => {
                let parts: Vec<String> = list.iter().map(|one| self.written(one, mark)).collect();
                show::list(&self.inner.language, &parts)
            }
        }
    }
}

fn pattern_in<'b>(
    bundle: &'b FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
) -> Option<&'b Pattern<&'b str>> {
    let message = bundle.get_message(id)?;
    match attribute {
        None => message.value(),
        Some(name) => Some(message.get_attribute(name)?.value()),
    }
}

/// One layer of texts, and how many they are.
fn bundle(language: &Language, texts: &[&str]) -> (FluentBundle<FluentResource>, usize) {
    let id: LanguageIdentifier = language.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(true);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(count) => Some(set_apart(&count.as_string())),
        _ => None,
    }));
    // It fails only where a function of that name is there already.
    let _ = bundle.add_builtins();
    let mut count = 0;
    for text in texts {
        let text = match language.direction {
            Direction::LeftToRight => (*text).to_owned(),
            Direction::RightToLeft => isolate_literals(text),
        };
        let resource = FluentResource::try_new(text).unwrap_or_else(|(partly, _)| partly);
        count += resource.entries().filter(|one| matches!(one, Entry::Message(_))).count();
        // The first of two messages with one id stays.
        let _ = bundle.add_resource(resource);
    }
    (bundle, count)
}

/// A text that is missing everywhere: its id, so that it can be found.
fn missing(id: &str, attribute: Option<&str>) -> Words {
    let text = format!("⟨{}⟩", key(id, attribute));
    Words { text, mark: Mark::Untranslated, ..Words::default() }
}

/// A text or its attribute, as one name.
fn key(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// Fluent isolates what comes from outside, but not a literal: `{ "050 599" }`
/// in a right-to-left text would come out in the wrong order. So literals get
/// the marks here, before the text is read.
fn isolate_literals(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            out.push('\n');
        }
        if line.starts_with('#') {
            out.push_str(line);
            continue;
        }
        let mut rest = line;
        while let Some((before, literal, after)) = next_literal(rest) {
            out.push_str(before);
            if needs_marks(literal) {
                out.extend(["\u{2068}", literal, "\u{2069}"]);
            } else {
                out.push_str(literal);
            }
            rest = after;
        }
        out.push_str(rest);
    }
    out
}

/// Not what is only space, nor what has the marks already.
fn needs_marks(literal: &str) -> bool {
    let shown = unescape_unicode_to_string(literal);
    shown.contains(char::is_alphanumeric) && !shown.contains('\u{2068}')
}

/// Splits at the next `{ "literal" }`: up to and with the opening quote, the
/// literal, and from the closing quote on. Function arguments have no brace
/// before them and are left alone.
fn next_literal(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let brace = from + text.get(from..)?.find('{')?;
        let inside = text.get(brace + 1..)?;
        let quote = brace + 1 + (inside.len() - inside.trim_start().len());
        let Some(literal) = text.get(quote..)?.strip_prefix('"') else {
            from = brace + 1;
            continue;
        };
        let mut escaped = false;
        let end = literal.char_indices().find_map(|(at, c)| match c {
            _ if escaped => {
                escaped = false;
                None
            }
            '\\' => {
                escaped = true;
                None
            }
            '"' => Some(at),
            _ => None,
        })?;
        return Some((text.get(..=quote)?, literal.get(..end)?, literal.get(end..)?));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn language(tag: &str) -> Language {
        Language::find(tag).unwrap().clone()
    }

    fn dutch() -> L10n {
        let text = "hello = Dag { $name }\n    .help = Een groet\nonly = Alleen hier { $what }\nnone =\n    .x = leeg\n";
        L10n::from_layers(language("nl"), &[vec![text]], HashSet::new(), None)
    }

    fn arabic() -> L10n {
        let text = "hello = أهلا { $name }\ncall = اتصل على { \"050 599 96 00\" } الآن\n";
        L10n::from_layers(language("ar"), &[vec![text]], HashSet::new(), Some(dutch()))
    }

    #[test]
    fn a_value_stands_isolated() {
        let words = arabic().words_with("hello", &Args::new().text("name", "Selam"));
        assert_eq!(words.text, "أهلا \u{2068}Selam\u{2069}");
        assert_eq!(words.direction, Direction::RightToLeft);
        assert_eq!(words.mark, Mark::Unreviewed);
    }

    #[test]
    fn a_literal_in_a_right_to_left_text_stands_isolated_too() {
        let text = arabic().words("call").text;
        assert!(text.contains("\u{2068}050 599 96 00\u{2069}"), "{text:?}");
        assert_eq!(
            isolate_literals("a = { NUMBER($x, a: \"12\") }"),
            "a = { NUMBER($x, a: \"12\") }"
        );
        let marked = "a = { \"\\u2068B2\\u2069\" }";
        assert_eq!(isolate_literals(marked), marked);
        assert_eq!(isolate_literals("a = { \"\" }{\"\\u00A0\"}"), "a = { \"\" }{\"\\u00A0\"}");
    }

    #[test]
    fn what_a_language_lacks_shows_in_dutch_and_says_so() {
        let args = Args::new().words("what", "hello");
        let words = arabic().words_with("only", &args);
        assert!(words.text.starts_with("Alleen hier"), "{}", words.text);
        assert_eq!(words.direction, Direction::LeftToRight);
        assert_eq!(words.mark, Mark::Untranslated);
        assert_eq!(arabic().attr("hello", "help").mark, Mark::Untranslated);
    }

    #[test]
    fn what_nobody_has_shows_its_id() {
        assert_eq!(arabic().words("gone").text, "⟨gone⟩");
        assert_eq!(arabic().attr("hello", "gone").text, "⟨hello.gone⟩");
        assert_eq!(arabic().maybe("hello", "gone"), None);
        assert_eq!(arabic().maybe("hello", "help").unwrap().text, "Een groet");
        assert_eq!(dutch().words("none").text, "⟨none⟩");
    }

    #[test]
    fn the_languages_can_be_sent_to_another_thread() {
        fn sendable<T: Send + Sync>() {}
        sendable::<L10n>();
        for language in languages() {
            L10n::new(&language.tag).unwrap();
        }
        assert_eq!(L10n::new("xx").unwrap_err(), L10nError::Unknown("xx".to_owned()));
    }
}

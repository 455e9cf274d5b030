//! A mistake in a knowledge or situation file, with its place.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// What kind of mistake it is; stable, so that it can be said in any language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Code {
    /// A file is missing, unreadable, or has no place here.
    File,
    /// Not TOML.
    Syntax,
    UnknownField,
    MissingField,
    /// A value of another type than the field takes.
    WrongType,
    /// An id that is there already.
    Duplicate,
    /// An id that was withdrawn.
    Retired,
    UnknownFact,
    UnknownChoice,
    UnknownItem,
    /// A word that is no state of an item.
    UnknownState,
    UnknownRule,
    UnknownMeasure,
    UnknownAmount,
    UnknownSource,
    UnknownDomain,
    UnknownPicture,
    /// A word out of a fixed list, such as a sender.
    UnknownWord,
    /// A condition with no form, or with more than one.
    Form,
    /// A fact of another kind than this asks for.
    FactKind,
    /// Not a date, or no such day.
    Date,
    /// Not a span such as `3 months`.
    Span,
    /// A number out of its range.
    Range,
    /// Items that wait for each other.
    Cycle,
    /// A rule with no way to a date.
    NoDate,
    /// A condition that looks at what is not known yet at this place.
    TooEarly,
    /// A fact that no question asks.
    NotAsked,
    /// A question that nothing uses.
    NotUsed,
    /// More people would see it than may.
    Class,
    /// A text that the Dutch files lack.
    MissingText,
    /// An id of an organisation's own file that does not begin with `own-`.
    OwnPrefix,
    /// What only a pack may change: it holds for everybody.
    NotOwn,
    /// Not a text file as the texts are written.
    TextSyntax,
    /// A text that nothing shows, or that may not be replaced.
    UnknownText,
    /// Raw digits in a text that reads from the right.
    RawDigits,
    /// An id that a pack neither has nor names as withdrawn.
    Gone,
}

impl Code {
    /// Those that a situation file can have: the command line says them in the
    /// user's language, as `problem-<id>` with `$word`.
    pub const SITUATION: [Self; 12] = [
        Self::File,
        Self::Syntax,
        Self::UnknownField,
        Self::MissingField,
        Self::WrongType,
        Self::UnknownFact,
        Self::UnknownChoice,
        Self::UnknownItem,
        Self::UnknownState,
        Self::UnknownWord,
        Self::Date,
        Self::Range,
    ];

    /// The code, as in texts: `problem-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Syntax => "syntax",
            Self::UnknownField => "unknown-field",
            Self::MissingField => "missing-field",
            Self::WrongType => "wrong-type",
            Self::Duplicate => "duplicate",
            Self::Retired => "retired",
            Self::UnknownFact => "unknown-fact",
            Self::UnknownChoice => "unknown-choice",
            Self::UnknownItem => "unknown-item",
            Self::UnknownState => "unknown-state",
            Self::UnknownRule => "unknown-rule",
            Self::UnknownMeasure => "unknown-measure",
            Self::UnknownAmount => "unknown-amount",
            Self::UnknownSource => "unknown-source",
            Self::UnknownDomain => "unknown-domain",
            Self::UnknownPicture => "unknown-picture",
            Self::UnknownWord => "unknown-word",
            Self::Form => "form",
            Self::FactKind => "fact-kind",
            Self::Date => "date",
            Self::Span => "span",
            Self::Range => "range",
            Self::Cycle => "cycle",
            Self::NoDate => "no-date",
            Self::TooEarly => "too-early",
            Self::NotAsked => "not-asked",
            Self::NotUsed => "not-used",
            Self::Class => "class",
            Self::MissingText => "missing-text",
            Self::OwnPrefix => "own-prefix",
            Self::NotOwn => "not-own",
            Self::TextSyntax => "text-syntax",
            Self::UnknownText => "unknown-text",
            Self::RawDigits => "raw-digits",
            Self::Gone => "gone",
        }
    }
}

/// A mistake in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What kind of mistake it is.
    pub code: Code,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What stands there, where it is a word or an id.
    pub word: Option<String>,
    /// The known word that is nearest to it: "bedoelt u …?".
    pub nearest: Option<String>,
    /// What is wrong, in English.
    pub message: String,
    /// The line itself with the place marked, for a terminal.
    pub rendered: String,
}

impl Problem {
    /// A mistake whose place is known already.
    pub fn at(code: Code, file: &str, line: usize, column: usize, word: Option<&str>) -> Self {
        let message = match word {
            Some(word) if !word.is_empty() => format!("{}: `{word}`", code.id()),
            _ => code.id().to_owned(),
        };
        let rendered = format!("{file}:{line}:{column}: {message}");
        let word = word.map(str::to_owned);
        Self { code, file: file.to_owned(), line, column, word, nearest: None, message, rendered }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)
    }
}

impl std::error::Error for Problem {}

/// A mistake before its place is worked out.
#[derive(Debug, Clone)]
pub(super) struct Mistake {
    pub code: Code,
    pub message: String,
    pub word: Option<String>,
    pub nearest: Option<String>,
}

impl Mistake {
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), word: None, nearest: None }
    }

    /// A word that is not one of `known`.
    pub fn unknown<'a>(
        code: Code,
        what: &str,
        word: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        Self {
            code,
            message: format!("unknown {what} `{word}`"),
            word: Some(word.to_owned()),
            nearest: nearest(word, known),
        }
    }

    /// Names the word that it is about.
    pub fn about(mut self, word: &str) -> Self {
        self.word = Some(word.to_owned());
        self
    }

    /// Gives it a place: bytes of `text`.
    pub fn at(self, file: &str, text: &str, place: &Range<usize>) -> Problem {
        let (start, end) = on_borders(text, place);
        let before = text.get(..start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let message = match &self.nearest {
            Some(nearest) => format!("{}; did you mean `{nearest}`?", self.message),
            None => self.message,
        };
        let rendered = Renderer::plain().render(&[Level::ERROR.primary_title(&message).element(
            Snippet::source(text).path(file).annotation(AnnotationKind::Primary.span(start..end)),
        )]);
        Problem {
            code: self.code,
            file: file.to_owned(),
            line,
            column,
            word: self.word,
            nearest: self.nearest,
            message,
            rendered,
        }
    }
}

/// The place, kept on one line and between letters.
fn on_borders(text: &str, place: &Range<usize>) -> (usize, usize) {
    let start = text.floor_char_boundary(place.start.min(text.len()));
    let rest = text.get(start..).unwrap_or_default();
    let line = start + rest.find('\n').unwrap_or(rest.len());
    let end = text.floor_char_boundary(place.end.clamp(start, line.max(start)));
    (start, end)
}

/// The known word that needs the fewest changes, if it needs few.
pub(super) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let length = word.chars().count();
    let allowed = (length / 3).max(1);
    known
        .into_iter()
        // What differs so much in length needs no look at its letters.
        .filter(|other| other.chars().count().abs_diff(length) <= allowed)
        .map(|other| (changes(word, other), other))
        .filter(|(changes, _)| *changes <= allowed)
        .min()
        .map(|(_, other)| other.to_owned())
}

/// How many letters to add, drop, replace or swap to make `a` into `b`.
fn changes(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    // `table[i][j]`: from the first `i` letters of `a` to the first `j` of `b`.
    let mut table = vec![(0..=b.len()).collect::<Vec<usize>>()];
    let cell = |table: &[Vec<usize>], i: usize, j: usize| {
        table.get(i).and_then(|row| row.get(j)).copied().unwrap_or(usize::MAX - 1)
    };
    for i in 1..=a.len() {
        table.push(vec![i]);
        for j in 1..=b.len() {
            let same = |x: usize, y: usize| a.get(x) == b.get(y);
            let mut least = (cell(&table, i - 1, j) + 1)
                .min(cell(&table, i, j - 1) + 1)
                .min(cell(&table, i - 1, j - 1) + usize::from(!same(i - 1, j - 1)));
            if i > 1 && j > 1 && same(i - 1, j - 2) && same(i - 2, j - 1) {
                least = least.min(cell(&table, i - 2, j - 2) + 1);
            }
            if let Some(row) = table.last_mut() {
                row.push(least);
            }
        }
    }
    cell(&table, a.len(), b.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_near() {
        let known = ["birth-year", "brp-date", "pip-date"];
        assert_eq!(nearest("brith-year", known), Some("birth-year".to_owned()));
        assert_eq!(nearest("bpr-date", known), Some("brp-date".to_owned()));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(changes("kitten", "sitting"), 3);
        assert_eq!(changes("", "abc"), 3);
        assert_eq!(changes("yse", "yes"), 1);
    }

    #[test]
    fn a_place_is_counted_in_letters_from_one() {
        let text = "a = 1\né = \"ü\"\n";
        let problem = Mistake::new(Code::WrongType, "wrong").at("x.toml", text, &(11..15));
        assert_eq!(problem.to_string(), "x.toml:2:5: wrong");
        assert!(problem.rendered.contains("é = \"ü\""), "{}", problem.rendered);
        let end = Mistake::new(Code::File, "empty").at("x.toml", "", &(3..9));
        assert_eq!((end.line, end.column), (1, 1));
    }
}

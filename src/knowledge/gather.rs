//! The first pass: every file is read, and every name is known before any name
//! is looked up.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::own::{OWN, is_own, may_be_own};
use super::problem::{Code, Mistake, Problem};
use super::read::{File, Found, Reader, Value, word_of};
use super::{Known, schema};
use crate::domain::answer::Class;
use crate::domain::catalog::{Catalog, Kind};
use crate::domain::id::ChoiceId;

/// An entry and the file that it stands in.
pub(super) struct In<T> {
    pub file: usize,
    pub entry: T,
}

/// A rule or a measure: its file's name is its id.
pub(super) struct Named<T> {
    pub id: String,
    pub file: usize,
    pub entry: T,
}

/// Everything as it was written.
#[derive(Default)]
pub(super) struct Raw {
    pub facts: Vec<In<schema::Fact>>,
    /// In the order of the walk, with their life domain.
    pub questions: Vec<Named<schema::Question>>,
    pub items: Vec<In<schema::Item>>,
    pub branches: Vec<In<schema::Branch>>,
    pub rules: Vec<Named<schema::Rule>>,
    pub measures: Vec<Named<schema::Measure>>,
    pub notices: Vec<In<schema::Notice>>,
    pub amounts: Vec<Named<schema::Amount>>,
    pub lists: Vec<Named<schema::List>>,
    pub contradictions: Vec<In<schema::Contradiction>>,
    pub holidays: Option<In<schema::Holidays>>,
    pub order: Option<In<schema::Order>>,
    pub sources: Vec<In<schema::Source>>,
    pub checks: Vec<In<schema::Checked>>,
    pub retired: Vec<In<schema::Word>>,
    pub terms: Vec<In<schema::Term>>,
}

/// What conditions and questions must know of a fact.
pub(super) struct FactInfo {
    pub kind: Kind,
    pub class: Class,
}

/// Every name there is.
#[derive(Default)]
pub(super) struct Names {
    pub facts: BTreeMap<String, FactInfo>,
    /// Facts and sources whose entry cannot be read: naming them is no mistake.
    pub unread: BTreeSet<String>,
    pub items: BTreeMap<String, Class>,
    pub rules: BTreeSet<String>,
    /// Rules that count from other rules.
    pub derived: BTreeSet<String>,
    pub measures: BTreeSet<String>,
    pub amounts: BTreeSet<String>,
    pub sources: BTreeSet<String>,
    /// In the order of the walk.
    pub domains: Vec<String>,
    /// Of these it is asked how it goes.
    pub feelings: Vec<String>,
    pub retired: BTreeSet<String>,
}

/// A load that is under way.
pub(super) struct Loader<'a, 'k> {
    pub files: &'a [File<'a>],
    pub known: Known<'k>,
    pub found: Vec<Found>,
    pub names: Names,
}

/// Sorted by path, so that the same files give the same catalog anywhere. An
/// organisation's own files come after all others.
pub(super) fn in_order<'a>(files: impl IntoIterator<Item = (String, &'a str)>) -> Vec<File<'a>> {
    let keyed = files.into_iter().map(|(path, text)| ((is_own(&path), path), text));
    let sorted: BTreeMap<(bool, String), &str> = keyed.collect();
    let file = |(index, ((_, path), text))| File { index, path, text };
    sorted.into_iter().enumerate().map(file).collect()
}

/// The TOML files under a folder, by their path in it.
pub(super) fn walk(
    folder: &Path,
    prefix: &str,
    files: &mut Vec<(String, String)>,
    unread: &mut Vec<Problem>,
) {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return unread.push(not_read(&folder.display().to_string(), &error)),
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            walk(&path, &format!("{name}/"), files, unread);
        } else if path.extension().is_some_and(|kind| kind == "toml") {
            match std::fs::read_to_string(&path) {
                Ok(text) => files.push((name, text)),
                Err(error) => unread.push(not_read(&name, &error)),
            }
        }
    }
}

/// A file or folder that the system does not give.
pub(super) fn not_read(path: &str, error: &std::io::Error) -> Problem {
    let mistake = Mistake::new(Code::File, format!("cannot be read: {error}")).about(path);
    mistake.at(path, "", &(0..0))
}

impl<'a, 'k> Loader<'a, 'k> {
    pub fn new(files: &'a [File<'a>], known: Known<'k>) -> Self {
        Self { files, known, found: Vec::new(), names: Names::default() }
    }

    pub fn report(&mut self, file: usize, place: &Range<usize>, mistake: Mistake) {
        if let Some(file) = self.files.get(file) {
            self.found.push(file.found(place, mistake));
        }
    }

    /// The catalog, if nothing is wrong.
    pub fn finish(self, catalog: Catalog) -> Result<Catalog, Vec<Problem>> {
        let mut found = self.found;
        if found.is_empty() {
            return Ok(catalog);
        }
        found.sort_by_key(|one| (one.file, one.place.start));
        Err(found.into_iter().map(|one| one.problem).collect())
    }

    pub fn gather(&mut self) -> Raw {
        let mut raw = Raw::default();
        let mut domains: Vec<(u16, String, Vec<Named<schema::Question>>)> = Vec::new();
        for file in self.files {
            let path = file.path.strip_prefix(OWN).unwrap_or(&file.path);
            let path: Vec<&str> = path.trim_end_matches(".toml").split('/').collect();
            if is_own(&file.path) && !may_be_own(&path) {
                let mistake = Mistake::new(Code::NotOwn, "only a pack can have this file");
                self.report(file.index, &(0..0), mistake.about(&file.path));
                continue;
            }
            match path.as_slice() {
                ["retired"] => {
                    let mut reader = Reader { file, problems: &mut self.found };
                    let table = reader.table();
                    if let Some(list) = reader.entry::<schema::Retired>(table) {
                        let ids = list.id.into_iter();
                        raw.retired.extend(ids.map(|id| In { file: file.index, entry: id }));
                    }
                }
                ["facts"] => raw.facts.extend(self.list(file, "fact")),
                ["basics"] => raw.items.extend(self.items(file)),
                ["regime"] => raw.branches = self.list(file, "branch"),
                ["notices"] => raw.notices.extend(self.list(file, "notice")),
                ["contradictions"] => {
                    raw.contradictions.extend(self.list(file, "contradiction"));
                }
                ["holidays"] => raw.holidays = self.whole(file),
                ["order"] => raw.order = self.whole(file),
                ["sources"] => raw.sources.extend(self.list(file, "source")),
                ["checked"] => raw.checks.extend(self.list(file, "checked")),
                ["terms"] => raw.terms.extend(self.list(file, "term")),
                ["questions", domain] => {
                    let there = domains.iter_mut().find(|(_, name, _)| name == domain);
                    let (order, questions) = self.questions(file, domain, there.is_none());
                    match there {
                        Some((_, _, list)) => list.extend(questions),
                        None => domains.push((order, (*domain).to_owned(), questions)),
                    }
                }
                ["rules", id] => {
                    self.names.rules.insert((*id).to_owned());
                    raw.rules.extend(self.one(file, id));
                }
                ["measures", id] => {
                    self.names.measures.insert((*id).to_owned());
                    raw.measures.extend(self.one(file, id));
                }
                ["amounts", id] => {
                    self.names.amounts.insert((*id).to_owned());
                    raw.amounts.extend(self.one(file, id));
                }
                ["lists", id] => raw.lists.extend(self.one(file, id)),
                _ => {
                    let mistake = Mistake::new(Code::File, "no such file belongs here");
                    self.report(file.index, &(0..0), mistake.about(&file.path));
                }
            }
        }
        for name in ["facts.toml", "basics.toml", "regime.toml"] {
            if !self.files.iter().any(|file| file.path == name) {
                // There is no file to point at.
                let mistake = Mistake::new(Code::File, format!("`{name}` is missing")).about(name);
                let problem = mistake.at(name, "", &(0..0));
                self.found.push(Found { file: usize::MAX, place: 0..0, problem });
            }
        }
        self.names.retired.extend(raw.retired.iter().map(|id| id.entry.get_ref().clone()));
        domains.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        for (_, domain, questions) in domains {
            self.names.domains.push(domain);
            raw.questions.extend(questions);
        }
        for fact in &raw.facts {
            let entry = &fact.entry;
            let info = FactInfo { kind: kind(entry), class: entry.class };
            self.names.facts.entry(entry.id.get_ref().clone()).or_insert(info);
        }
        let derived = raw.rules.iter().filter(|rule| {
            let entry: &schema::Rule = &rule.entry;
            entry.after_letters.is_some()
                || entry.latest_of.iter().any(|base| base.deadline.is_some())
        });
        self.names.derived.extend(derived.map(|rule| rule.id.clone()));
        let sources = raw.sources.iter().map(|source| source.entry.id.get_ref().clone());
        self.names.sources.extend(sources);
        raw
    }

    fn list<T: DeserializeOwned>(&mut self, file: &'a File<'a>, name: &str) -> Vec<In<T>> {
        let mut reader = Reader { file, problems: &mut self.found };
        let (entries, _) = reader.entries(name, &[]);
        let mut list = Vec::new();
        for value in entries {
            let id = word_of(&value, "id").map(|(id, _)| id.to_owned());
            match reader.entry(value) {
                Some(entry) => list.push(In { file: file.index, entry }),
                None => self.names.unread.extend(id),
            }
        }
        list
    }

    /// Items are known by name even where they cannot be read, so that one
    /// mistake does not make every mention of them a mistake.
    fn items(&mut self, file: &'a File<'a>) -> Vec<In<schema::Item>> {
        let mut reader = Reader { file, problems: &mut self.found };
        let (entries, _) = reader.entries("item", &[]);
        let mut items = Vec::new();
        for value in entries {
            if let Some((id, _)) = word_of(&value, "id") {
                self.names.items.entry(id.to_owned()).or_insert(Class::Private);
            }
            if let Some(entry) = reader.entry::<schema::Item>(value) {
                self.names.items.insert(entry.id.get_ref().clone(), entry.class);
                items.push(In { file: file.index, entry });
            }
        }
        items
    }

    fn questions(
        &mut self,
        file: &'a File<'a>,
        domain: &str,
        is_new: bool,
    ) -> (u16, Vec<Named<schema::Question>>) {
        let mut reader = Reader { file, problems: &mut self.found };
        let (entries, rest) = reader.entries("question", &["order", "feeling"]);
        let order = match rest.get("order") {
            None if !is_new => None,
            None => {
                let mistake = Mistake::new(Code::MissingField, "missing field `order`");
                reader.report(&(0..0), mistake.about("order"));
                None
            }
            Some(value) => reader.entry::<u16>(value.clone() as Value<'_>),
        };
        let feeling =
            rest.get("feeling").and_then(|value| reader.entry(value.clone() as Value<'_>));
        if feeling == Some(true) {
            self.names.feelings.push(domain.to_owned());
        }
        let questions = entries
            .into_iter()
            .filter_map(|value| {
                let entry = reader.entry(value)?;
                Some(Named { id: domain.to_owned(), file: file.index, entry })
            })
            .collect();
        (order.unwrap_or(u16::MAX), questions)
    }

    /// A file that is one entry.
    fn whole<T: DeserializeOwned>(&mut self, file: &'a File<'a>) -> Option<In<T>> {
        let mut reader = Reader { file, problems: &mut self.found };
        let table = reader.table();
        let entry = reader.entry(table)?;
        Some(In { file: file.index, entry })
    }

    fn one<T: DeserializeOwned>(&mut self, file: &'a File<'a>, id: &str) -> Option<Named<T>> {
        let In { file, entry } = self.whole(file)?;
        Some(Named { id: id.to_owned(), file, entry })
    }
}

/// The kind of a fact as the domain knows it.
pub(super) fn kind(fact: &schema::Fact) -> Kind {
    let choices = || fact.choices.iter().map(|choice| ChoiceId::new(choice.get_ref())).collect();
    match fact.kind {
        schema::FactKind::YesNo => Kind::Choice(vec![ChoiceId::new("yes"), ChoiceId::new("no")]),
        schema::FactKind::Choice => Kind::Choice(choices()),
        schema::FactKind::Choices => Kind::Choices(choices()),
        schema::FactKind::Date => Kind::Date,
        schema::FactKind::Number => Kind::Number,
        schema::FactKind::Money => Kind::Money,
        schema::FactKind::Text => Kind::Text,
    }
}

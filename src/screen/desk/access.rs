//! Who can open the vault: counsellors come and go, somebody's own passphrase,
//! the recovery sheet, the key of the organisation, a new key after a theft.
//! Each page says what it does,
//! and what not, before anything happens.

mod form;
mod list;
pub mod organisation;

use chrono::NaiveDate;

use super::super::start::Typed;
use super::super::start::passphrase::{self, Ask, Passphrase};
use super::super::start::sheet::{self, Sheet};
use super::super::{Destination, Frame, Key, Wish, draft};
use super::frame::Rail;
use crate::domain::answer::Class;
use crate::domain::event::Field;
use crate::domain::id::PersonId;
use crate::widget::Element;
use organisation::Organisation;

/// The fields for a name, and for the passphrase that somebody has now.
const NAME: &str = "access-name";
/// See [`NAME`].
const OLD: &str = "access-old";
/// The one action of a page.
const DO: &str = "access-do";

/// The way back from a page.
const CANCEL: &str = "access-cancel";

/// Somebody who can open the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// Their name, if it is known.
    pub name: Option<String>,
    /// The day on which they came, if it is known.
    pub since: Option<NaiveDate>,
    /// Whether it is who opened the vault now.
    pub me: bool,
    /// When somebody gave them a new passphrase last, and who that was.
    pub given: Option<(NaiveDate, PersonId)>,
}

/// Everything that opens the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The counsellors.
    pub people: Vec<Person>,
    /// The key of the organisation, if it has one.
    pub organisation: Option<organisation::Known>,
    /// Who opened it now: one of them, the sheet or the organisation.
    pub by: PersonId,
}

/// What changes who can open the vault. Carried out beside the window, while
/// the vault is closed to everything else.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Somebody comes.
    Add {
        /// How they are called.
        name: String,
        /// What opens the vault for them.
        passphrase: Typed,
    },
    /// Somebody goes.
    Remove(PersonId),
    /// Somebody forgot their passphrase.
    Anew {
        /// Who.
        person: PersonId,
        /// The new one.
        passphrase: Typed,
    },
    /// Another passphrase for who opened the vault.
    Passphrase {
        /// The one they have now.
        old: Typed,
        /// The other one.
        new: Typed,
    },
    /// The words of a new recovery sheet, which somebody has on paper.
    Sheet(Vec<Typed>),
    /// The key of the organisation, or none any more.
    Organisation(Option<String>),
    /// A new key for the database.
    Key,
}

impl Change {
    /// Its name, of which those of its texts are made.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Add { .. } => "add",
            Self::Remove(_) => "remove",
            Self::Anew { .. } => "anew",
            Self::Passphrase { .. } => "own",
            Self::Sheet(_) => "sheet",
            Self::Organisation(Some(_)) => "organisation",
            Self::Organisation(None) => "organisation-remove",
            Self::Key => "key",
        }
    }
}

/// What dice are thrown for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Dice {
    Passphrase,
    Sheet,
}

/// A page behind the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum To {
    Add,
    Remove(PersonId),
    Anew(PersonId),
    Own,
    Sheet,
    Organisation,
    Key,
}

enum Page {
    List,
    Add { name: String, passphrase: Passphrase, tried: bool },
    Remove(Person),
    Anew { person: Person, passphrase: Passphrase },
    Own { old: Typed, passphrase: Passphrase, missing: bool },
    AboutSheet,
    Sheet(Sheet),
    Organisation(Organisation),
    Key,
}

/// Who can open the vault.
pub struct Access {
    entry: Entry,
    page: Page,
    /// The half-typed name of who is to be added.
    added: String,
    /// What was done last, as the name of the change.
    done: Option<&'static str>,
    /// What went wrong last, as the id of its text.
    error: Option<&'static str>,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Rail(Rail),
    To(To),
    Back,
    Name(String),
    Old(Typed),
    /// To the field after this one.
    Next,
    New(passphrase::Message),
    Sheet(sheet::Message),
    /// The words that were drawn for a sheet.
    Words(Vec<Typed>),
    Organisation(organisation::Message),
    Do,
}

impl Access {
    /// The list.
    pub fn new(entry: Entry) -> Self {
        Self { entry, page: Page::List, added: String::new(), done: None, error: None }
    }

    /// The list, after this was done.
    pub fn after(entry: Entry, done: &'static str) -> Self {
        Self { done: Some(done), ..Self::new(entry) }
    }

    /// The same with the name of who was half added: it stands in the form once
    /// that opens. A passphrase is typed anew.
    #[must_use]
    pub fn with_drafts(self, drafts: &[(Field, String)]) -> Self {
        let added = draft::text(drafts, &draft::desk(NAME)).unwrap_or_default().to_owned();
        Self { added, ..self }
    }

    /// It could not be done: everything stands as it was typed, but for what
    /// was wrong. `error` is the id of its text.
    pub fn failed(&mut self, error: &'static str) -> Vec<Wish> {
        self.error = Some(error);
        match &mut self.page {
            Page::Own { old, .. } if error == WRONG => {
                *old = Typed::default();
                vec![Wish::Focus(OLD.to_owned())]
            }
            Page::Sheet(_) => {
                self.page = Page::List;
                Vec::new()
            }
            Page::Add { name, .. } => vec![keep_name(name.clone())],
            _ => Vec::new(),
        }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Vec<Wish> {
        match message {
            Message::Rail(to) => return to.wishes(),
            Message::Back if matches!(self.page, Page::List) => {
                return vec![Wish::Go(Destination::Settings)];
            }
            Message::Back => match &mut self.page {
                Page::Organisation(_) => return self.organisation(organisation::Message::Back),
                page => {
                    let added = matches!(page, Page::Add { .. });
                    self.turn(Page::List);
                    return added.then(|| keep_name(String::new())).into_iter().collect();
                }
            },
            Message::To(to) => return self.open(to),
            Message::Name(typed) => {
                if let Page::Add { name, .. } = &mut self.page {
                    name.clone_from(&typed);
                    return vec![keep_name(typed)];
                }
            }
            Message::Old(typed) => {
                if let Page::Own { old, missing, .. } = &mut self.page {
                    (*old, *missing, self.error) = (typed, false, None);
                }
            }
            Message::Next => return vec![Wish::Focus(passphrase::FIRST.to_owned())],
            Message::New(passphrase::Message::Done) | Message::Do => return self.ready(),
            Message::New(message) => return self.new_passphrase(message),
            Message::Organisation(message) => return self.organisation(message),
            Message::Sheet(message) => return self.sheet(message),
            Message::Words(words) => {
                if matches!(self.page, Page::AboutSheet) {
                    self.turn(Page::Sheet(Sheet::renewing(&words)));
                }
            }
        }
        Vec::new()
    }

    fn turn(&mut self, page: Page) {
        (self.page, self.done, self.error) = (page, None, None);
    }

    fn open(&mut self, to: To) -> Vec<Wish> {
        let passphrase = Passphrase::default;
        let (page, first) = match to {
            To::Add => {
                let (name, passphrase) = (std::mem::take(&mut self.added), passphrase());
                (Page::Add { name, passphrase, tried: false }, NAME)
            }
            To::Own => {
                let (old, passphrase) = (Typed::default(), Passphrase::renewing());
                (Page::Own { old, passphrase, missing: false }, OLD)
            }
            To::Remove(id) => match self.person(id) {
                // Enter twice takes nobody's access away.
                Some(person) => (Page::Remove(person.clone()), CANCEL),
                None => return Vec::new(),
            },
            To::Anew(id) => match self.person(id) {
                Some(person) => {
                    let (person, passphrase) = (person.clone(), passphrase());
                    (Page::Anew { person, passphrase }, passphrase::FIRST)
                }
                None => return Vec::new(),
            },
            To::Organisation => {
                let page = Organisation::new(self.entry.organisation.clone());
                let first = page.first();
                (Page::Organisation(page), first)
            }
            To::Sheet => (Page::AboutSheet, DO),
            To::Key => (Page::Key, DO),
        };
        self.turn(page);
        vec![Wish::Focus(first.to_owned())]
    }

    fn person(&self, id: PersonId) -> Option<&Person> {
        self.entry.people.iter().find(|person| person.id == id)
    }

    /// Whether who opened the vault can open all working notes.
    fn opens_all(&self) -> bool {
        [PersonId::RECOVERY, PersonId::ORGANISATION].contains(&self.entry.by)
    }

    fn organisation(&mut self, message: organisation::Message) -> Vec<Wish> {
        let Page::Organisation(page) = &mut self.page else { return Vec::new() };
        self.error = None;
        match page.update(message) {
            organisation::Action::None => Vec::new(),
            organisation::Action::Focus(id) => vec![Wish::Focus(id.to_owned())],
            organisation::Action::Read(typed) => vec![Wish::ReadKey(typed)],
            organisation::Action::Set(key) => vec![Wish::Access(Change::Organisation(key))],
            organisation::Action::Leave => {
                self.turn(Page::List);
                Vec::new()
            }
        }
    }

    fn new_passphrase(&mut self, message: passphrase::Message) -> Vec<Wish> {
        let me =
            self.entry.people.iter().find(|person| person.me).and_then(|me| me.name.as_deref());
        let ask = match &mut self.page {
            Page::Add { name, passphrase, .. } => passphrase.update(message, &[name.as_str()]),
            Page::Anew { person, passphrase } => {
                passphrase.update(message, &[person.name.as_deref().unwrap_or_default()])
            }
            Page::Own { passphrase, .. } => passphrase.update(message, &[me.unwrap_or_default()]),
            _ => Ask::None,
        };
        match ask {
            Ask::None => Vec::new(),
            Ask::Focus(id) => vec![Wish::Focus(id.to_owned())],
            Ask::Offer => vec![Wish::Throw(Dice::Passphrase)],
        }
    }

    fn sheet(&mut self, message: sheet::Message) -> Vec<Wish> {
        let Page::Sheet(sheet) = &mut self.page else { return Vec::new() };
        match sheet.update(message) {
            sheet::Action::None => Vec::new(),
            sheet::Action::Focus(id) => vec![Wish::Focus(id)],
            sheet::Action::Confirmed => vec![Wish::Access(Change::Sheet(sheet.words().to_vec()))],
            sheet::Action::Leave => {
                self.turn(Page::List);
                Vec::new()
            }
        }
    }

    /// The one action of the page, or the first field that it waits for.
    fn ready(&mut self) -> Vec<Wish> {
        let missing = |id: &str| vec![Wish::Focus(id.to_owned())];
        let change = match &mut self.page {
            Page::List => return vec![Wish::Focus("access-add".to_owned())],
            Page::Add { name, passphrase, tried } => {
                *tried = true;
                if name.trim().is_empty() {
                    return missing(NAME);
                }
                match passphrase.ready() {
                    Ok(passphrase) => Change::Add { name: name.trim().to_owned(), passphrase },
                    Err(field) => return missing(field),
                }
            }
            Page::Own { old, missing: none, .. } if old.is_blank() => {
                *none = true;
                return missing(OLD);
            }
            Page::Own { old, passphrase, .. } => match passphrase.ready() {
                Ok(new) => Change::Passphrase { old: old.clone(), new },
                Err(field) => return missing(field),
            },
            Page::Anew { person, passphrase } => match passphrase.ready() {
                Ok(passphrase) => Change::Anew { person: person.id, passphrase },
                Err(field) => return missing(field),
            },
            Page::Remove(person) => Change::Remove(person.id),
            Page::Organisation(_) => return self.organisation(organisation::Message::Do),
            Page::AboutSheet => return vec![Wish::Throw(Dice::Sheet)],
            Page::Sheet(_) => return Vec::new(),
            Page::Key => Change::Key,
        };
        // Kept again where it could not be done.
        let added = matches!(change, Change::Add { .. }).then(|| keep_name(String::new()));
        added.into_iter().chain([Wish::Access(change)]).collect()
    }

    /// A key that no control took.
    pub fn key(&self, key: Key) -> Option<Message> {
        match (&self.page, key) {
            (Page::Sheet(sheet), key) => sheet.key(key).map(Message::Sheet),
            (_, Key::Escape) => Some(Message::Back),
            (Page::List, Key::Find) => Some(Message::Rail(Rail::Find)),
            (Page::List, _) => None,
            (_, Key::Enter) => Some(Message::Do),
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        match &self.page {
            Page::List => list::view(self, frame),
            Page::Sheet(sheet) => sheet.view(frame).map(Message::Sheet),
            Page::Organisation(page) => page.view(self.error, frame),
            page => form::view(self, page, frame),
        }
    }
}

/// Keeps the half-typed name of who is added.
fn keep_name(text: String) -> Wish {
    Wish::Draft { class: Class::Confidential, field: draft::desk(NAME), text }
}

/// The error of a passphrase that is not theirs.
const WRONG: &str = "error-wrong-passphrase";

#[cfg(test)]
mod tests;

//! The first start: which organisation, who, the other language, this laptop,
//! the passphrase, and all of it once more before the vault is made. One subject a page.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};
use secrecy::SecretString;

use super::super::{Frame, Key};
use super::passphrase::{self, Ask, Passphrase};
use super::{NOWHERE, advice, foot, notice, one, say, say_with, screen, title};
use crate::domain::event::Organisation;
use crate::i18n::{Args, Language, Pair, Words, languages};
use crate::theme::size::{SPACE_12, SPACE_16};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, choice, field};

const ORGANISATION: &str = "setup-organisation-name";
const PERSON: &str = "setup-person-name";

/// What the vault is made from.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The counsellor's own name.
    pub person_name: String,
    /// Which kind of organisation.
    pub organisation: Organisation,
    /// What it is called.
    pub organisation_name: String,
    /// The language that is offered first in a new conversation, as a tag; `nl`
    /// where Dutch alone will do.
    pub language: String,
    /// What opens the vault.
    pub passphrase: SecretString,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    Organisation,
    Who,
    Language,
    Laptop,
    Passphrase,
    Check,
}

impl Page {
    const ALL: [Self; 6] = [
        Self::Organisation,
        Self::Who,
        Self::Language,
        Self::Laptop,
        Self::Passphrase,
        Self::Check,
    ];

    /// Counted from 1.
    fn number(self) -> usize {
        Self::ALL.iter().position(|page| *page == self).map_or(1, |at| at + 1)
    }

    fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    fn previous(self) -> Option<Self> {
        Self::ALL.get(self.number().checked_sub(2)?).copied()
    }

    /// What has the keyboard first.
    fn first(self) -> &'static str {
        match self {
            Self::Organisation | Self::Language | Self::Laptop | Self::Check => NOWHERE,
            Self::Who => ORGANISATION,
            Self::Passphrase => passphrase::FIRST,
        }
    }
}

/// Whether the laptop's disk is encrypted. Only advised upon, not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Disk {
    Yes,
    No,
    Unknown,
}

/// The first start.
#[derive(Debug, Clone)]
pub struct Setup {
    page: Page,
    organisation: Option<Organisation>,
    organisation_name: String,
    person_name: String,
    language: Option<&'static Language>,
    disk: Option<Disk>,
    passphrase: Passphrase,
    /// "Verder" was pressed with what stands on this page.
    tried: bool,
}

/// The press that goes on.
const NEXT: &str = "setup-next";

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Organisation(Organisation),
    OrganisationName(String),
    PersonName(String),
    Language(&'static Language),
    Disk(Disk),
    /// A key that chooses.
    Digit(u8),
    Passphrase(passphrase::Message),
    /// To this field of the same page.
    Field(&'static str),
    Next,
    Back,
    /// There is a copy of a vault already.
    Restore,
}

/// What it wishes.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// Give a control the keyboard.
    Focus(String),
    /// Draw a passphrase to offer.
    Offer,
    /// Put a copy back.
    Restore,
    /// Make the vault.
    Create(Plan),
}

impl Default for Setup {
    fn default() -> Self {
        Self::new()
    }
}

impl Setup {
    /// Nothing chosen yet.
    pub fn new() -> Self {
        Self {
            page: Page::Organisation,
            organisation: None,
            organisation_name: String::new(),
            person_name: String::new(),
            language: None,
            disk: None,
            passphrase: Passphrase::default(),
            tried: false,
        }
    }

    /// Which page is on, counted from 1.
    pub fn page(&self) -> usize {
        self.page.number()
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Organisation(organisation) => self.organisation = Some(organisation),
            Message::OrganisationName(name) => self.organisation_name = name,
            Message::PersonName(name) => self.person_name = name,
            Message::Language(language) => self.language = Some(language),
            Message::Disk(disk) => self.disk = Some(disk),
            // Enter goes on, also where another card had the keyboard: it would
            // choose that one again.
            Message::Digit(digit) => {
                return match self.by_digit(digit) {
                    None => Action::None,
                    Some(chosen) => {
                        self.update(chosen);
                        Action::Focus(NEXT.to_owned())
                    }
                };
            }
            Message::Next | Message::Passphrase(passphrase::Message::Done) => {
                return self.next();
            }
            Message::Passphrase(message) => {
                let known = [self.person_name.as_str(), self.organisation_name.as_str()];
                return match self.passphrase.update(message, &known) {
                    Ask::None => Action::None,
                    Ask::Focus(id) => Action::Focus(id.to_owned()),
                    Ask::Offer => Action::Offer,
                };
            }
            Message::Field(id) => return Action::Focus(id.to_owned()),
            Message::Restore => return Action::Restore,
            Message::Back => {
                return self.page.previous().map_or(Action::None, |page| self.turn(page));
            }
        }
        Action::None
    }

    fn turn(&mut self, page: Page) -> Action {
        self.page = page;
        self.tried = false;
        Action::Focus(page.first().to_owned())
    }

    /// The next page, the vault, or the first thing that is still missing.
    fn next(&mut self) -> Action {
        if let Some(missing) = self.missing() {
            self.tried = true;
            return Action::Focus(missing.to_owned());
        }
        if let Some(page) = self.page.next() {
            return self.turn(page);
        }
        match (self.organisation, self.language, self.passphrase.ready()) {
            (Some(organisation), Some(language), Ok(passphrase)) => Action::Create(Plan {
                person_name: self.person_name.trim().to_owned(),
                organisation,
                organisation_name: self.organisation_name.trim().to_owned(),
                language: language.tag.clone(),
                passphrase: SecretString::from(passphrase.text()),
            }),
            (None, ..) => self.turn(Page::Organisation),
            (_, None, _) => self.turn(Page::Language),
            (_, _, Err(_)) => self.turn(Page::Passphrase),
        }
    }

    /// The control that this page still waits for.
    fn missing(&mut self) -> Option<&'static str> {
        match self.page {
            Page::Organisation => self.organisation.is_none().then_some(NOWHERE),
            Page::Who if self.organisation_name.trim().is_empty() => Some(ORGANISATION),
            Page::Who => self.person_name.trim().is_empty().then_some(PERSON),
            Page::Language => self.language.is_none().then_some(NOWHERE),
            Page::Passphrase => self.passphrase.ready().err(),
            Page::Laptop | Page::Check => None,
        }
    }

    /// A key that no control took.
    pub fn key(&self, key: Key) -> Option<Message> {
        match (key, self.page) {
            (Key::Digit(at), _) => self.by_digit(at).map(|_| Message::Digit(at)),
            (Key::Enter, _) => Some(Message::Next),
            (Key::Escape, page) => page.previous().map(|_| Message::Back),
            _ => None,
        }
    }

    /// What a digit chooses.
    fn by_digit(&self, digit: u8) -> Option<Message> {
        Some(match (self.page, digit) {
            (Page::Organisation, 1) => Message::Organisation(Organisation::Municipality),
            (Page::Organisation, 2) => Message::Organisation(Organisation::Volunteers),
            (Page::Language, at) => {
                Message::Language(offered().nth(usize::from(at).checked_sub(1)?)?)
            }
            (Page::Laptop, 1) => Message::Disk(Disk::Yes),
            (Page::Laptop, 2) => Message::Disk(Disk::No),
            (Page::Laptop, 3) => Message::Disk(Disk::Unknown),
            _ => return None,
        })
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let count = |number: usize| number.to_string();
        let args = Args::new()
            .text("step", count(self.page.number()))
            .text("count", count(Page::ALL.len()));
        let step = say_with(frame, "setup-step", &args);
        let form = Column::new().push(words::words(look, &step, Voice::SIDE.muted(look)));
        let form = match self.page {
            Page::Organisation => self.view_organisation(frame, form),
            Page::Who => self.view_who(frame, form),
            Page::Language => self.view_language(frame, form),
            Page::Laptop => self.view_laptop(frame, form),
            Page::Passphrase => self.view_passphrase(frame, form),
            Page::Check => self.view_check(frame, form),
        };
        let back = self.page.previous().map(|_| {
            button::secondary(look, "setup-back", &one(frame, "back"))
                .on_press(Message::Back)
                .into()
        });
        let next = if self.page == Page::Check {
            button::primary(look, NEXT, &one(frame, "setup-create")).icon("lock")
        } else {
            button::primary(look, NEXT, &one(frame, "next")).icon_after("arrow-right")
        };
        screen(frame, form.push(foot(frame, back, next.on_press(Message::Next).into())))
    }

    fn view_organisation<'a>(
        &'a self,
        frame: Frame<'a>,
        form: Column<'a, Message>,
    ) -> Column<'a, Message> {
        let offered = [
            (Organisation::Municipality, "setup-municipality", "landmark", "1"),
            (Organisation::Volunteers, "setup-volunteers", "hand-heart", "2"),
        ];
        let cards = offered.into_iter().map(|(organisation, id, picture, key)| {
            let line = frame.both.first.attr(id, "what");
            choice::card(frame.look, id, &Pair { first: say(frame, id), second: Some(line) })
                .picture(picture)
                .key(key)
                .compact(true)
                .chosen(self.organisation == Some(organisation))
                .on_press(Message::Organisation(organisation))
                .into()
        });
        let told = [say(frame, "setup-welcome-help")];
        let mut form = form
            .push(title(frame, "setup-title", &say(frame, "setup-welcome"), &told))
            .push(choice::grid_of(frame.look, 1, cards.collect()));
        if self.tried && self.organisation.is_none() {
            let text = say(frame, "setup-organisation-missing");
            form = form.push(notice(frame, "setup-missing", "info", &text, &[]));
        }
        form.push(
            button::link(frame.look, "setup-restore", &one(frame, "setup-restore"))
                .icon("archive")
                .on_press(Message::Restore),
        )
    }

    fn view_who<'a>(&'a self, frame: Frame<'a>, form: Column<'a, Message>) -> Column<'a, Message> {
        let look = frame.look;
        let needed =
            |text: &str, id: &str| (self.tried && text.trim().is_empty()).then(|| one(frame, id));
        let missing = needed(&self.organisation_name, "setup-organisation-name-missing");
        let organisation = field::text_field(
            look,
            ORGANISATION,
            &one(frame, "setup-organisation-name"),
            &self.organisation_name,
        )
        .mistake(missing.as_ref())
        .on_input(Message::OrganisationName)
        .on_submit(Message::Field(PERSON));
        let missing = needed(&self.person_name, "setup-person-name-missing");
        let person =
            field::text_field(look, PERSON, &one(frame, "setup-person-name"), &self.person_name)
                .hint(&one(frame, "setup-person-name-help"))
                .mistake(missing.as_ref())
                .on_input(Message::PersonName)
                .on_submit(Message::Next);
        form.push(title(frame, "setup-title", &say(frame, "setup-who"), &[]))
            .push(organisation)
            .push(person)
    }

    fn view_language<'a>(
        &'a self,
        frame: Frame<'a>,
        form: Column<'a, Message>,
    ) -> Column<'a, Message> {
        let look = frame.look;
        let cards = offered().enumerate().map(|(at, language)| {
            let mut label = words::single(&in_dutch(frame, language));
            let id = format!("setup-language-{}", language.tag);
            let card = if is_dutch(language) {
                choice::quiet_card(look, id, &label).picture("message-circle")
            } else {
                label.second = Some(Words::own(&language.name));
                choice::card(look, id, &label).picture("languages").compact(true)
            };
            // Nine digits; a tenth language is for the mouse or Tab.
            let key = (at < 9).then(|| (at + 1).to_string());
            let card = match &key {
                Some(key) => card.key(key),
                None => card,
            };
            card.chosen(self.language == Some(language))
                .on_press(Message::Language(language))
                .into()
        });
        let told = [say(frame, "setup-language-help")];
        let mut form = form
            .push(title(frame, "setup-title", &say(frame, "setup-language"), &told))
            .push(choice::grid_of(look, 1, cards.collect()));
        if self.tried && self.language.is_none() {
            let text = say(frame, "setup-language-missing");
            form = form.push(notice(frame, "setup-missing", "info", &text, &[]));
        }
        form
    }

    fn view_laptop<'a>(
        &'a self,
        frame: Frame<'a>,
        form: Column<'a, Message>,
    ) -> Column<'a, Message> {
        let look = frame.look;
        let card = |disk: Disk, id: &'static str, picture: &str, key: &str| {
            let label = one(frame, id);
            let card = if disk == Disk::Unknown {
                choice::quiet_card(look, id, &label)
            } else {
                choice::card(look, id, &label).compact(true)
            };
            let card = card.picture(picture).key(key).chosen(self.disk == Some(disk));
            card.on_press(Message::Disk(disk)).into()
        };
        let cards = vec![
            card(Disk::Yes, "setup-disk-yes", "check", "1"),
            card(Disk::No, "setup-disk-no", "x", "2"),
            card(Disk::Unknown, "setup-disk-unknown", "circle-question-mark", "3"),
        ];
        let told = [say(frame, "setup-disk-help")];
        let form = form
            .push(title(frame, "setup-title", &say(frame, "setup-disk"), &told))
            .push(choice::grid_of(look, 1, cards));
        match self.disk {
            None => form,
            Some(Disk::Yes) => {
                form.push(advice(frame, "shield-check", &say(frame, "setup-disk-good")))
            }
            Some(Disk::No) => {
                form.push(advice(frame, "lightbulb", &say(frame, "setup-disk-advice")))
            }
            Some(Disk::Unknown) => form
                .push(advice(frame, "search", &say(frame, "setup-disk-find")))
                .push(advice(frame, "lightbulb", &say(frame, "setup-disk-advice"))),
        }
    }

    fn view_passphrase<'a>(
        &'a self,
        frame: Frame<'a>,
        form: Column<'a, Message>,
    ) -> Column<'a, Message> {
        let told = [say(frame, "setup-passphrase-advice")];
        form.push(title(frame, "setup-title", &say(frame, "setup-passphrase-title"), &told))
            .push(self.passphrase.view(frame).map(Message::Passphrase))
    }

    fn view_check<'a>(
        &'a self,
        frame: Frame<'a>,
        form: Column<'a, Message>,
    ) -> Column<'a, Message> {
        let look = frame.look;
        let kind = match self.organisation {
            Some(Organisation::Municipality) => say(frame, "setup-municipality"),
            _ => say(frame, "setup-volunteers"),
        };
        let language = self.language.map_or_else(Words::default, |one| in_dutch(frame, one));
        let disk = match self.disk {
            Some(Disk::Yes) => "setup-disk-yes",
            Some(Disk::No) => "setup-disk-no",
            Some(Disk::Unknown) => "setup-disk-unknown",
            None => "setup-disk-open",
        };
        let rows = [
            ("setup-check-kind", kind),
            ("setup-organisation-name", Words::own(&self.organisation_name)),
            ("setup-person-name", Words::own(&self.person_name)),
            ("setup-check-language", language),
            ("setup-check-disk", say(frame, disk)),
        ];
        let mut answers = Column::new().spacing(SPACE_12);
        for (label, value) in rows {
            let side = |words, portion| {
                let side = container(words).width(Length::FillPortion(portion));
                side.align_x(words::start(look)).into()
            };
            let label = words::words(look, &say(frame, label), Voice::DESK.muted(look));
            let value = words::words(look, &value, Voice::DESK.bold());
            let row = words::row(look, vec![side(label, 2), side(value, 3)]);
            answers = answers.push(row.spacing(SPACE_16).align_y(Vertical::Top));
        }
        let lost = notice(
            frame,
            "setup-lost",
            "key-round",
            &say(frame, "setup-lost"),
            &[say(frame, "setup-lost-help")],
        );
        let later = advice(frame, "file-text", &say(frame, "setup-sheet-comes"));
        form.push(title(frame, "setup-title", &say(frame, "setup-check"), &[]))
            .push(card::card(look, answers))
            .push(lost)
            .push(later)
    }
}

/// The other languages, and Dutch alone as the last.
fn offered() -> impl Iterator<Item = &'static Language> {
    let (dutch, others): (Vec<_>, Vec<_>) = languages().iter().partition(|one| is_dutch(one));
    others.into_iter().chain(dutch)
}

fn is_dutch(language: &Language) -> bool {
    language.tag == "nl"
}

/// What a language is called in Dutch; in itself where Dutch has no text for
/// it.
fn in_dutch(frame: Frame<'_>, language: &Language) -> Words {
    let told = frame.both.first.maybe("setup-language-name", &language.tag);
    told.unwrap_or_else(|| Words::own(&language.name))
}

#[cfg(test)]
mod tests;

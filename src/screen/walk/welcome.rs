//! Welcome: first the other language, then what this meeting is. A
//! municipality explains and asks consent for extras only; volunteers ask
//! consent for each purpose. A "no" never stops the meeting.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::Ask;
use crate::domain::answer::Class;
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{Body, Field, Interpreter, Organisation};
use crate::domain::meeting;
use crate::i18n::{Args, L10n, Language, Mark, Pair, Words, languages};
use crate::screen::{Frame, Key, Wish};
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, choice, icon};

/// What volunteers ask consent for.
const VOLUNTEERS: [&str; 3] = [NOTES, "health-money", "share"];
/// That what is said is written down.
const NOTES: &str = "notes";
/// What goes beyond the task of a municipality.
const MUNICIPALITY: [&str; 1] = ["share-others"];
/// That the explanation was read together.
const READ: &str = "explanation-read";
/// What the explanation says, with a picture each.
const EXPLANATION: [(&str, &str); 4] =
    [("what", "message-circle"), ("why", "target"), ("long", "clock"), ("rights", "shield-check")];

/// The first step of the walk.
#[derive(Debug, Clone)]
pub struct Welcome {
    /// The field of this meeting.
    meeting: Field,
    second: bool,
    /// Whether it is told that something is still to be chosen.
    told: bool,
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Message {
    /// This other language, as a tag.
    Language(String),
    /// To the second page; there, that something is still to be chosen.
    On,
    /// To the first page.
    Back,
    /// The explanation was read together, or was not after all.
    Read,
    /// Yes or no to this purpose.
    Consent(&'static str, bool),
    /// Whether somebody interprets today.
    Interpreter(Interpreter),
}

impl Welcome {
    /// Begins with the language.
    pub fn new(meeting: Field) -> Self {
        Self { meeting, second: false, told: false }
    }

    /// What is told where nothing was chosen yet for everything.
    pub fn remark(&self, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Pair> {
        let id = match frame.organisation {
            Organisation::Municipality => "walk-explain-choose",
            Organisation::Volunteers => "walk-consent-choose",
        };
        let shown = self.told && self.second && !is_chosen(frame.organisation, dossier);
        shown.then(|| frame.both.pair(id))
    }

    /// Whether the explanation is on.
    pub fn is_second(&self) -> bool {
        self.second
    }

    /// Whether the way on leads out of this step: what was explained and
    /// chosen in an earlier meeting need not be read again.
    pub fn is_last(&self, frame: Frame<'_>, dossier: &SharedDossier) -> bool {
        (self.second || is_follow_up(dossier)) && is_chosen(frame.organisation, dossier)
    }

    /// What a message means.
    pub fn update(&mut self, message: Message, _: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        match message {
            Message::Interpreter(interpreter) => {
                let field = Field::interpreter(&self.meeting);
                if self.interpreter(dossier) == Some(interpreter) {
                    return Vec::new();
                }
                let body = Body::InterpreterNoted { interpreter };
                vec![Wish::Write { class: Class::Shared, field: Some(field), body }.into()]
            }
            Message::Language(tag) if dossier.case().case().language() == Some(&*tag) => Vec::new(),
            Message::Language(tag) => write("language", Body::LanguageChosen { tag }),
            Message::On => {
                self.told = self.second;
                self.second = true;
                Vec::new()
            }
            Message::Back => {
                self.told = false;
                self.second = false;
                Vec::new()
            }
            Message::Read => {
                let read = purposes(dossier).get(READ) == Some(&true);
                consent(dossier, READ, !read)
            }
            Message::Consent(purpose, yes) => consent(dossier, purpose, yes),
        }
    }

    /// Digits choose; Enter and Esc turn the two pages.
    pub fn key(&self, key: Key, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Message> {
        match key {
            Key::Enter if !self.is_last(frame, dossier) => Some(Message::On),
            Key::Escape if self.second => Some(Message::Back),
            Key::Digit(digit) => {
                let place = usize::from(digit).checked_sub(1)?;
                if self.second {
                    offered(frame.organisation).into_iter().nth(place)
                } else if let Some(language) = languages().get(place) {
                    Some(Message::Language(language.tag.clone()))
                } else {
                    let place = place.checked_sub(languages().len())?;
                    Interpreter::ALL.get(place).copied().map(Message::Interpreter)
                }
            }
            _ => None,
        }
    }

    /// The page.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let page = match (self.second, frame.organisation) {
            (false, _) => Column::new()
                .spacing(SPACE_24)
                .push(view_language(frame, dossier))
                .push(self.view_interpreter(frame, dossier))
                .into(),
            (true, Organisation::Municipality) => view_explanation(frame, dossier),
            (true, Organisation::Volunteers) => view_consent(frame, dossier),
        };
        // Elsewhere the bar below has room for it, where it is always seen.
        match self.remark(frame, dossier).filter(|_| frame.look.is_narrow()) {
            None => page,
            Some(remark) => Column::new()
                .spacing(SPACE_16)
                .push(card::notice(frame.look, card::Sort::Info, &remark, None))
                .push(page)
                .into(),
        }
    }
}

impl Welcome {
    fn interpreter(&self, dossier: &SharedDossier) -> Option<Interpreter> {
        meeting::interpreter(dossier.case().case(), &self.meeting)
    }

    /// Whether somebody interprets today, what is good to know about that, and
    /// in a follow-up the way to what was explained before.
    fn view_interpreter<'a>(
        &self,
        frame: Frame<'a>,
        dossier: &SharedDossier,
    ) -> Element<'a, Message> {
        let (look, both) = (frame.look, frame.both);
        let noted = self.interpreter(dossier);
        let cards = Interpreter::ALL.into_iter().enumerate().map(|(at, interpreter)| {
            let id = format!("interpreter-{}", interpreter.id());
            let picture = match interpreter {
                Interpreter::None => "x",
                Interpreter::Phone => "phone",
                Interpreter::Room => "speech",
                Interpreter::Family => "users",
            };
            let mut card = choice::card(look, id.clone(), &both.pair(&id))
                .picture(picture)
                .compact(true)
                .chosen(noted == Some(interpreter))
                .on_press(Message::Interpreter(interpreter));
            let key = at + languages().len() + 1;
            if key <= 9 {
                card = card.key(key.to_string());
            }
            card.into()
        });
        let across = if look.is_wide() { 4 } else { 2 };
        let mut lines = Column::new()
            .spacing(SPACE_12)
            .push(words::both(look, &both.pair("interpreter-ask"), Voice::HEADING))
            .push(choice::grid_of(look, across, cards.collect()));
        let note = match noted {
            Some(Interpreter::Phone) => Some("interpreter-phone-note"),
            Some(Interpreter::Family) => Some("interpreter-family-note"),
            Some(Interpreter::None | Interpreter::Room) | None => None,
        };
        if let Some(note) = note {
            lines = lines.push(card::notice(look, card::Sort::Info, &both.pair(note), None));
        }
        if self.is_last(frame, dossier) {
            let again = button::link(look, "welcome-explained", &both.pair("welcome-explained"))
                .icon("shield-check")
                .on_press(Message::On);
            let again = container(Element::from(again)).width(iced::Length::Fill);
            lines = lines.push(again.align_x(words::start(look)));
        }
        lines.into()
    }
}

fn is_follow_up(dossier: &SharedDossier) -> bool {
    meeting::last_closed(dossier.case().case()).is_some()
}

/// What the digits do on the second page, in order.
fn offered(organisation: Organisation) -> Vec<Message> {
    let asked = |purposes: &[&'static str]| -> Vec<Message> {
        let both = |purpose| [Message::Consent(purpose, true), Message::Consent(purpose, false)];
        purposes.iter().flat_map(|purpose| both(purpose)).collect()
    };
    match organisation {
        Organisation::Volunteers => asked(&VOLUNTEERS),
        Organisation::Municipality => {
            std::iter::once(Message::Read).chain(asked(&MUNICIPALITY)).collect()
        }
    }
}

fn write(field: &str, body: Body) -> Vec<Ask> {
    vec![Wish::Write { class: Class::Shared, field: Some(Field::single(field)), body }.into()]
}

/// Whether somebody said no to writing things down.
pub fn refused_notes(dossier: &SharedDossier) -> bool {
    purposes(dossier).get(NOTES) == Some(&false)
}

/// What was said about each purpose.
fn purposes(dossier: &SharedDossier) -> BTreeMap<String, bool> {
    match dossier.case().case().value(&Field::single("explained")).map(|event| &event.body) {
        Some(Body::Explained { purposes }) => purposes.clone(),
        _ => BTreeMap::new(),
    }
}

/// Whether each purpose has a yes or a no, and the explanation was read. A no
/// is as good as a yes.
pub fn is_chosen(organisation: Organisation, dossier: &SharedDossier) -> bool {
    let said = purposes(dossier);
    match organisation {
        Organisation::Volunteers => VOLUNTEERS.iter().all(|purpose| said.contains_key(*purpose)),
        Organisation::Municipality => {
            said.get(READ) == Some(&true)
                && MUNICIPALITY.iter().all(|purpose| said.contains_key(*purpose))
        }
    }
}

fn consent(dossier: &SharedDossier, purpose: &str, yes: bool) -> Vec<Ask> {
    let mut purposes = purposes(dossier);
    if purposes.insert(purpose.to_owned(), yes) == Some(yes) {
        return Vec::new();
    }
    write("explained", Body::Explained { purposes })
}

fn head<'a>(frame: Frame<'a>, title: &Pair, help: &Pair) -> Element<'a, Message> {
    let look = frame.look;
    let title = words::both(look, title, Voice::TITLE);
    let head = Column::new().spacing(SPACE_8).push(title);
    if frame.terse {
        return head.into();
    }
    head.push(words::both(look, help, Voice::BODY.muted(look))).into()
}

fn view_language<'a>(frame: Frame<'a>, dossier: &SharedDossier) -> Element<'a, Message> {
    let (look, both) = (frame.look, frame.both);
    let title = match dossier.name() {
        Some(name) => both.pair_with("walk-hello", &Args::new().text("name", name)),
        None => both.pair("walk-hello-you"),
    };
    let chosen = dossier.case().case().language();
    let cards = languages().iter().enumerate().map(|(at, language)| {
        let is_chosen = chosen == Some(&*language.tag);
        choice::card(look, format!("language-{}", language.tag), &named(language))
            .picture("languages")
            .key((at + 1).to_string())
            .chosen(is_chosen)
            .on_press(Message::Language(language.tag.clone()))
            .into()
    });
    Column::new()
        .spacing(SPACE_24)
        .push(head(frame, &title, &both.pair("walk-hello-help")))
        .push(words::both(look, &both.pair("walk-language"), Voice::HEADING))
        .push(choice::grid(look, cards.collect()))
        .into()
}

/// What must be known about a language, in that language.
fn note(language: &Language) -> Option<Words> {
    static NOTES: LazyLock<Vec<(&str, Words)>> = LazyLock::new(|| {
        let told = |(at, language): (usize, &'static Language)| {
            let id = match language.mark() {
                _ if at == 0 => "walk-only-dutch",
                Mark::None => return None,
                Mark::Untranslated => "mark-untranslated",
                Mark::Unreviewed | Mark::StillUnreviewed => "mark-unreviewed",
            };
            let note = L10n::new(&language.tag).ok()?.words(id);
            Some((&*language.tag, Words { mark: Mark::None, ..note }))
        };
        languages().iter().enumerate().filter_map(told).collect()
    });
    NOTES.iter().find(|(tag, _)| *tag == language.tag).map(|(_, note)| note.clone())
}

/// A language by its own name, with what must be known about it.
fn named(language: &'static Language) -> Pair {
    Pair { first: language.own_name(), second: note(language) }
}

fn view_explanation<'a>(frame: Frame<'a>, dossier: &SharedDossier) -> Element<'a, Message> {
    let (look, both) = (frame.look, frame.both);
    let said = purposes(dossier);
    let points = EXPLANATION.map(|(name, picture)| {
        let text = both.pair(&format!("walk-explain-{name}"));
        let sign =
            container(icon::picture(look, picture, 24.0, look.roles().action)).padding([2.0, 0.0]);
        let told = container(words::both(look, &text, Voice::BODY)).width(iced::Length::Fill);
        words::row(look, vec![sign.into(), told.into()])
            .spacing(SPACE_16)
            .align_y(Vertical::Top)
            .into()
    });
    let points = Column::with_children(points).spacing(SPACE_12);
    let read = choice::check_card(look, "explanation-read", &both.pair("walk-explain-read"))
        .picture("book-open")
        .key("1")
        .compact(true)
        .chosen(said.get(READ) == Some(&true))
        .on_press(Message::Read);
    let mut page = Column::new()
        .spacing(SPACE_16)
        .push(head(frame, &both.pair("walk-explain"), &both.pair("walk-explain-help")))
        .push(card::card(look, points))
        .push(choice::grid_of(look, 2, vec![read.into()]));
    for (at, purpose) in MUNICIPALITY.into_iter().enumerate() {
        page = page.push(view_purpose(frame, purpose, at * 2 + 2, said.get(purpose).copied()));
    }
    page.into()
}

fn view_consent<'a>(frame: Frame<'a>, dossier: &SharedDossier) -> Element<'a, Message> {
    let both = frame.both;
    let said = purposes(dossier);
    let title = head(frame, &both.pair("walk-consent"), &both.pair("walk-consent-help"));
    let mut page = Column::new().spacing(SPACE_16).push(title);
    for (at, purpose) in VOLUNTEERS.into_iter().enumerate() {
        page = page.push(view_purpose(frame, purpose, at * 2 + 1, said.get(purpose).copied()));
    }
    page.into()
}

/// One purpose: what is asked, a yes and a no of the same size. `digit` is the
/// key of the yes.
fn view_purpose<'a>(
    frame: Frame<'a>,
    purpose: &'static str,
    digit: usize,
    said: Option<bool>,
) -> Element<'a, Message> {
    let (look, both) = (frame.look, frame.both);
    let id = format!("walk-purpose-{purpose}");
    let answer = |yes: bool, name, picture, digit: usize| -> Element<'a, Message> {
        choice::card(look, format!("consent-{purpose}-{name}"), &both.pair(&format!("walk-{name}")))
            .picture(picture)
            .key(digit.to_string())
            .compact(true)
            .chosen(said == Some(yes))
            .on_press(Message::Consent(purpose, yes))
            .into()
    };
    let cards = vec![answer(true, "yes", "check", digit), answer(false, "no", "x", digit + 1)];
    Column::new()
        .spacing(SPACE_8)
        .push(words::both(look, &both.pair(&id), Voice::BODY.bold()))
        .push(
            (!frame.terse)
                .then(|| words::both(look, &both.attr_pair(&id, "help"), Voice::DESK.muted(look))),
        )
        .push(choice::grid_of(look, 2, cards))
        .into()
}

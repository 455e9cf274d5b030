//! Working notes over all cases: the organisation's switch, one's own with what
//! becomes of each, and those of who left.

use std::collections::BTreeMap;

use iced::widget::Column;

use super::super::{Destination, ForGood, Frame, Key, Page, Setting, Wish};
use super::case::notes::stays;
use super::frame::{self, Rail, one, say, say_with};
use super::when;
use crate::domain::answer::Class;
use crate::domain::dossier::Dossier;
use crate::domain::event::{Body, Event, Field};
use crate::domain::id::{PersonId, StreamId};
use crate::i18n::{Args, Pair, Words};
use crate::theme::size::{LINE, SPACE_8, SPACE_12, SPACE_24};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, card, choice, desk};

/// The page.
#[derive(Debug, Clone)]
pub struct WorkingNotes {
    me: PersonId,
    /// Who else can open the vault.
    colleagues: Vec<(PersonId, String)>,
    /// How many there are of people who cannot any more.
    left: usize,
    /// The note that is about to be given.
    giving: Option<(StreamId, Field)>,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Rail(Rail),
    Back,
    Allow(bool),
    Open(StreamId),
    Giving(StreamId, Field),
    ForGood(ForGood),
}

/// One's own note: whose case, its field, its event and its text.
type Own<'a> = (&'a Dossier, &'a Field, &'a Event, &'a str);

impl WorkingNotes {
    /// For who has the vault open.
    pub fn new(me: PersonId, colleagues: Vec<(PersonId, String)>, left: usize) -> Self {
        Self { me, colleagues, left, giving: None }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Vec<Wish> {
        match message {
            Message::Rail(to) => to.wishes(),
            Message::Back => vec![Wish::Go(Destination::Settings)],
            Message::Allow(allow) => vec![Wish::Set(Setting::WorkingNotes(allow))],
            Message::Open(case) => vec![Wish::Go(Destination::Case(case, Page::Notes))],
            Message::Giving(case, note) => {
                let this = Some((case, note));
                self.giving = if self.giving == this { None } else { this };
                Vec::new()
            }
            Message::ForGood(what) => vec![Wish::ForGood(what)],
        }
    }

    /// A key that no control took.
    #[allow(clippy::unused_self)] // every screen has the same form
    pub fn key(&self, key: Key) -> Option<Message> {
        match key {
            Key::Escape => Some(Message::Back),
            Key::Find => Some(Message::Rail(Rail::Find)),
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossiers: &'a BTreeMap<StreamId, Dossier>,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let mut lines = Column::new().spacing(SPACE_24).max_width(900);
        lines = lines.push(switch(frame));
        if self.left > 0 {
            let told = super::case::count(frame, "working-notes-left", self.left);
            let erase = button::secondary(
                look,
                "working-notes-left",
                &one(frame, "working-notes-left-erase"),
            )
            .icon("trash-2")
            .on_press(Message::ForGood(ForGood::LeftNotes));
            let notice =
                card::notice(look, card::Sort::Private, &single(&told), Some(erase.into()));
            lines = lines.push(notice);
        }
        lines = lines.push(self.own(frame, dossiers));
        let back = button::quiet(look, "working-notes-back", &one(frame, "desk-settings"))
            .icon("arrow-left")
            .on_press(Message::Back);
        let title = say(frame, "working-notes");
        let header = desk::header(look, &title, Vec::new(), vec![back.into()]);
        let rail = frame::rail(frame, Rail::Settings, Message::Rail);
        desk::screen(look, rail, vec![header], "working-notes-page", lines)
    }

    fn own<'a>(
        &'a self,
        frame: Frame<'a>,
        dossiers: &'a BTreeMap<StreamId, Dossier>,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let own = self.notes(dossiers);
        let mut lines = Column::new().spacing(SPACE_12);
        let help = say(frame, "working-notes-help");
        lines = lines.push(words::frame_line(look, &help, Voice::DESK.muted(look)));
        if own.is_empty() {
            let none = one(frame, "working-notes-none");
            lines = lines.push(card::empty(look, "sticky-note", &none, None));
        }
        for note in own {
            lines = lines.push(self.note(frame, note));
        }
        card::titled(look, &say(frame, "working-notes-own"), None, lines)
    }

    /// One's own, newest first.
    fn notes<'a>(&self, dossiers: &'a BTreeMap<StreamId, Dossier>) -> Vec<Own<'a>> {
        let mut own: Vec<Own<'a>> = dossiers
            .values()
            .flat_map(|dossier| {
                dossier.case.fields_of("note").map(move |(field, event)| (dossier, field, event))
            })
            .filter(|(_, _, event)| event.class == Class::Private && event.actor == self.me)
            .filter_map(|(dossier, field, event)| match &event.body {
                Body::NoteWritten { text } => Some((dossier, field, event, text.as_str())),
                _ => None,
            })
            .collect();
        own.sort_by_key(|(_, _, event, _)| std::cmp::Reverse(event.stamp));
        own
    }

    fn note<'a>(
        &'a self,
        frame: Frame<'a>,
        (dossier, field, event, text): Own<'a>,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let case = dossier.case.id();
        let press = |what: &str, text, picture, message| {
            let id = format!("working-note-{what}-{}", field.rest());
            button::quiet(look, id, &one(frame, text)).icon(picture).on_press(message)
        };
        let is_giving = self.giving.as_ref() == Some(&(case, field.clone()));
        let mut presses: Vec<Element<'a, Message>> = Vec::new();
        if !self.colleagues.is_empty() {
            let give = Message::Giving(case, field.clone());
            let give = press("give", "working-notes-give", "user-check", give);
            presses.push(give.on(is_giving).into());
        }
        let share = Message::ForGood(ForGood::Share(case, field.clone()));
        presses.push(press("share", "working-notes-share", "users", share).into());
        let erase = Message::ForGood(ForGood::Field(case, field.clone()));
        presses.push(press("erase", "rights-erase", "trash-2", erase).into());

        let name = frame::name(frame, dossier);
        let args = Args::new()
            .text("name", name.cut(40).text)
            .text("day", when::plain(frame, event.at.date()).text);
        let head = say_with(frame, "working-notes-of", &args);
        let stays = stays(frame, dossier, field);
        let mut lines = Column::new()
            .spacing(SPACE_8)
            .push(words::frame_line(look, &head, Voice::DESK.bold()))
            .push(Column::new().max_width(LINE + 80.0).push(words::line(
                look,
                &Words::own(text),
                Voice::DESK,
            )))
            .push(words::frame_line(look, &stays, Voice::SIDE.muted(look)))
            .push(words::row(look, presses).spacing(SPACE_8).wrap());
        if is_giving {
            let to = self.colleagues.iter().map(|(person, name)| {
                let what = ForGood::Give(case, field.clone(), *person);
                button::secondary(look, format!("working-note-to-{person}"), &Pair::own(name))
                    .icon("user")
                    .on_press(Message::ForGood(what))
                    .into()
            });
            lines = lines.push(words::row(look, to.collect()).spacing(SPACE_8).wrap());
        }
        card::boxed(look, look.roles().private, lines)
    }
}

/// The row in the settings that leads here.
pub(super) fn row<'a, M: Clone + 'a>(
    frame: Frame<'a>,
    go: impl Fn(Destination) -> M,
) -> Element<'a, M> {
    let state = if frame.working_notes.allowed { "working-notes-on" } else { "working-notes-off" };
    desk::person(
        frame.look,
        "settings-working-notes",
        "sticky-note",
        &say(frame, "working-notes"),
        &say(frame, state),
        Vec::new(),
        go(Destination::WorkingNotes),
    )
}

/// The organisation's switch.
fn switch(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let choices = [("working-notes-on", "check", true), ("working-notes-off", "x", false)];
    let cards = choices.into_iter().map(|(id, picture, allow)| {
        choice::card(look, id, &one(frame, id))
            .picture(picture)
            .compact(true)
            .chosen(frame.working_notes.allowed == allow)
            .on_press(Message::Allow(allow))
            .into()
    });
    let help = say(frame, "working-notes-switch-help");
    let lines = Column::new()
        .spacing(SPACE_12)
        .push(words::frame_line(look, &help, Voice::DESK.muted(look)))
        .push(choice::grid_of(look, if look.is_narrow() { 1 } else { 2 }, cards.collect()));
    card::titled(look, &say(frame, "working-notes-switch"), None, lines)
}

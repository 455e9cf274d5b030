//! "Mensen": everybody, found by name as it is typed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use iced::widget::Column;

use super::super::{Destination, Frame, Key, Page, Wish};
use super::frame::{self, Rail, one, say, say_with};
use super::{add, find, found_notes, when};
use crate::domain::board;
use crate::domain::dossier::Dossier;
use crate::domain::event::{Body, Field};
use crate::domain::id::StreamId;
use crate::domain::retention;
use crate::i18n::{Args, Words};
use crate::theme::size::{SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, desk, field};

/// The field to find somebody in.
pub const FIND: &str = "people-find";

/// So many people are shown; who looks for another types on.
const SHOWN: usize = 60;

/// The list of people.
#[derive(Debug, Clone, Default)]
pub struct People {
    typed: String,
    add: Option<add::Add>,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Rail(Rail),
    Find,
    Typed(String),
    New,
    Add(add::Message),
    Open(StreamId),
    OpenNotes(StreamId),
    Nothing,
}

impl People {
    /// Nothing typed yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with who was half added, if anybody was.
    #[must_use]
    pub fn with_drafts(self, drafts: &[(Field, String)]) -> Self {
        Self { add: add::Add::of(drafts), ..self }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, frame: Frame<'_>) -> Vec<Wish> {
        match message {
            Message::Rail(to) => to.wishes(),
            Message::Find => vec![Wish::Focus(FIND.to_owned())],
            Message::Typed(typed) => {
                self.typed = typed;
                Vec::new()
            }
            Message::New => {
                self.add.get_or_insert_default();
                vec![Wish::Focus(add::NAME.to_owned())]
            }
            Message::Add(add::Message::Close) => {
                self.add = None;
                add::Add::close("people-add")
            }
            Message::Add(message) => {
                self.add.as_mut().map(|add| add.update(message, frame.language)).unwrap_or_default()
            }
            Message::Open(case) => vec![Wish::Go(Destination::Case(case, Page::Overview))],
            Message::OpenNotes(case) => vec![Wish::Go(Destination::Case(case, Page::Notes))],
            Message::Nothing => Vec::new(),
        }
    }

    /// A key that no control took; `nobody` while there are no cases yet.
    pub fn key(&self, key: Key, nobody: bool) -> Option<Message> {
        match key {
            Key::Find => Some(Message::Find),
            Key::Escape if self.add.is_some() => Some(Message::Add(add::Message::Close)),
            Key::Enter if self.add.is_some() => Some(Message::Add(add::Message::Done)),
            Key::Enter if nobody => Some(Message::New),
            Key::Escape if !self.typed.is_empty() => Some(Message::Typed(String::new())),
            Key::Escape => Some(Message::Rail(Rail::Today)),
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
        let found = self.found(dossiers);
        let mut lines = Column::new().spacing(SPACE_24);
        if let Some(add) = &self.add {
            lines = lines.push(add.view(frame).map(Message::Add));
        }
        if !dossiers.is_empty() {
            // Nobody was looked for: Enter opens nobody's case.
            let first = found.first().filter(|_| !self.typed.trim().is_empty());
            let first = first.map_or(Message::Nothing, |(_, one)| Message::Open(one.case.id()));
            let find = field::text_field(look, FIND, &one(frame, "people-find"), &self.typed)
                .placeholder(&say(frame, "people-find-placeholder"))
                .picture("search")
                .width(420)
                .on_input(Message::Typed)
                .on_submit(first);
            lines = lines.push(find);
        }
        let notes = found_notes::list(frame, dossiers, &self.typed, Message::OpenNotes);
        // Whoever is found by a note only is found all the same.
        if notes.is_none() || !found.is_empty() {
            lines = lines.push(self.list(frame, dossiers, found));
        }
        lines = lines.extend(notes);
        let new = one(frame, "people-add");
        let new = if self.add.is_some() {
            button::secondary(look, "people-add", &new)
        } else {
            button::primary(look, "people-add", &new)
        };
        let new = new.icon("user-plus").on_press(Message::New).into();
        let count = Words::own(&dossiers.len().to_string());
        let count = words::words(look, &count, Voice::DESK.muted(look));
        let header = desk::header(look, &say(frame, "desk-people"), vec![count], vec![new]);
        let rail = frame::rail(frame, Rail::People, Message::Rail);
        desk::screen(look, rail, vec![header], "people-page", lines)
    }

    /// Who matches what was typed, by name.
    fn found<'a>(&self, dossiers: &'a BTreeMap<StreamId, Dossier>) -> Vec<(String, &'a Dossier)> {
        let typed = find::fold(&self.typed);
        let mut found: Vec<_> = dossiers
            .values()
            .map(|dossier| (find::fold(&dossier.name().unwrap_or_default()), dossier))
            .filter(|(name, _)| find::matches(name, &typed))
            .collect();
        found.sort_by(|(a, one), (b, other)| a.cmp(b).then(one.case.id().cmp(&other.case.id())));
        found
    }

    fn list<'a>(
        &self,
        frame: Frame<'a>,
        dossiers: &'a BTreeMap<StreamId, Dossier>,
        found: Vec<(String, &'a Dossier)>,
    ) -> Element<'a, Message> {
        let look = frame.look;
        if dossiers.is_empty() {
            if self.add.is_some() {
                return crate::widget::nothing();
            }
            let new = button::secondary(look, "people-first", &one(frame, "people-add"))
                .icon("user-plus")
                .on_press(Message::New);
            let text = one(frame, "people-empty");
            return card::card(look, card::empty(look, "users", &text, Some(new.into())));
        }
        if found.is_empty() {
            let text = one(frame, "people-not-found");
            return card::card(look, card::empty(look, "search", &text, None));
        }
        let more = found.len() > SHOWN;
        let rows = found.into_iter().take(SHOWN).map(|(_, dossier)| row(frame, dossier)).collect();
        let mut lines = Column::new().spacing(SPACE_16).push(card::list(look, rows));
        if more {
            let told = say(frame, "people-more");
            lines = lines.push(words::frame_line(look, &told, Voice::DESK.muted(look)));
        }
        lines.into()
    }
}

fn row<'a>(frame: Frame<'a>, dossier: &'a Dossier) -> Element<'a, Message> {
    let case = dossier.case.id();
    let regime = dossier.advice.decision.regime.id();
    let mut aside = vec![say(frame, &format!("people-law-{regime}")).text];
    if retention::closed(&dossier.case).is_some() {
        aside.push(say(frame, "people-closed").text);
    }
    if let Some(tag) = dossier.case.language() {
        aside.push(frame::language(frame, tag).text);
    }
    aside.push(match last_meeting(dossier) {
        Some(day) => {
            let args = Args::new().text("day", when::short_or_plain(frame, day).text);
            say_with(frame, "people-last", &args).text
        }
        None => say(frame, "people-never").text,
    });
    let urgent = board::most_urgent(dossier, frame.today);
    let urgent = urgent.map(|deadline| when::told_chip(frame, deadline));
    desk::person(
        frame.look,
        format!("person-{case}"),
        "user",
        &frame::name(frame, dossier),
        &Words::own(&aside.join(" · ")),
        urgent.into_iter().collect(),
        Message::Open(case),
    )
}

/// The day of the last meeting: a meeting that was closed, or a place that the
/// walk reached.
pub(super) fn last_meeting(dossier: &Dossier) -> Option<NaiveDate> {
    dossier
        .case
        .events()
        .iter()
        .filter(|event| matches!(event.body, Body::MeetingHeld { .. } | Body::PlaceReached { .. }))
        .map(|event| event.at.date())
        .max()
}

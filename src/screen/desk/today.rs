//! "Vandaag": what asks for attention over all cases, one line a thing, one
//! press to go there.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use iced::alignment::Vertical;
use iced::widget::{Column, container};
use iced::{Alignment, Length};

use super::super::{Destination, Frame, Key, Page, Wish};
use super::frame::{self, Rail, one, say, say_with};
use super::{add, calm, kept, people, when};
use crate::domain::board::{Board, Entry, What};
use crate::domain::date_rule::DateKind;
use crate::domain::dossier::Dossier;
use crate::domain::event::Field;
use crate::domain::id::StreamId;
use crate::domain::meeting;
use crate::i18n::{Args, Words};
use crate::theme::size::{PRESS, RADIUS, RADIUS_CARD, SPACE_8, SPACE_12, SPACE_24};
use crate::theme::{Layout, style};
use crate::widget::access::{Role, Spoken, access};
use crate::widget::badge::{self, Nearness};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, card, desk, icon, key};

/// So many lines of a column are shown before somebody asks for all.
const SHOWN: usize = 12;

/// The first screen of an open vault.
#[derive(Debug, Clone, Default)]
pub struct Today {
    all: Vec<Column3>,
    add: Option<add::Add>,
}

/// The three columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Column3 {
    Now,
    ThisWeek,
    Waiting,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Rail(Rail),
    Find,
    New,
    Add(add::Message),
    Open(StreamId, Page),
    Resume(StreamId),
    ShowAll(Column3),
    Calm(calm::Message),
    Knowledge,
}

impl Today {
    /// Nothing opened yet.
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
            Message::Find => Rail::Find.wishes(),
            Message::New => {
                self.add.get_or_insert_default();
                vec![Wish::Focus(add::NAME.to_owned())]
            }
            Message::Add(add::Message::Close) => {
                self.add = None;
                add::Add::close("today-new")
            }
            Message::Add(message) => {
                self.add.as_mut().map(|add| add.update(message, frame.language)).unwrap_or_default()
            }
            Message::Open(case, page) => vec![Wish::Go(Destination::Case(case, page))],
            Message::Resume(case) => vec![Wish::Go(Destination::Walk(case, None))],
            Message::Calm(message) => message.wishes(),
            Message::Knowledge => super::knowledge::here(),
            Message::ShowAll(column) => {
                self.all.push(column);
                Vec::new()
            }
        }
    }

    /// A key that no control took; `nobody` while there are no cases yet.
    pub fn key(&self, key: Key, nobody: bool) -> Option<Message> {
        match key {
            Key::Find => Some(Message::Find),
            Key::Escape if self.add.is_some() => Some(Message::Add(add::Message::Close)),
            Key::Enter if self.add.is_some() => Some(Message::Add(add::Message::Done)),
            Key::Enter if nobody => Some(Message::New),
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        board: &'a Board,
        dossiers: &'a BTreeMap<StreamId, Dossier>,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let mut lines = Column::new().spacing(SPACE_24);
        lines = lines.extend(calm::lines(frame).map(|lines| lines.map(Message::Calm)));
        if let Some(add) = &self.add {
            lines = lines.push(add.view(frame).map(Message::Add));
        }
        if dossiers.is_empty() {
            if self.add.is_none() {
                lines = lines.push(nobody(frame));
            }
        } else {
            lines = lines.extend(kept::lines(frame, dossiers));
            for (first, (case, at, place, about)) in board.appointments.iter().enumerate() {
                let Some(dossier) = dossiers.get(case) else { continue };
                lines = lines.push(appointment(frame, dossier, *at, [place, about], first == 0));
            }
            lines = lines.push(super::knowledge::line(frame, Message::Knowledge));
            lines = lines.push(frame::beside(
                frame,
                vec![
                    self.column(frame, Column3::Now, &board.now, dossiers),
                    self.column(frame, Column3::ThisWeek, &board.this_week, dossiers),
                    self.column(frame, Column3::Waiting, &board.waiting, dossiers),
                ],
            ));
        }
        let quiet = self.add.is_some() || !board.appointments.is_empty();
        let rail = frame::rail(frame, Rail::Today, Message::Rail);
        desk::screen(look, rail, vec![header(frame, quiet)], "today-page", lines)
    }

    fn column<'a>(
        &self,
        frame: Frame<'a>,
        column: Column3,
        entries: &[Entry],
        dossiers: &'a BTreeMap<StreamId, Dossier>,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let (title, empty, picture) = match column {
            Column3::Now => ("today-now", "today-now-empty", "circle-check"),
            Column3::ThisWeek => ("today-week", "today-week-empty", "calendar-days"),
            Column3::Waiting => ("today-waiting", "today-waiting-empty", "hourglass"),
        };
        let shown = if self.all.contains(&column) { entries.len() } else { SHOWN };
        let mut rows: Vec<Element<'a, Message>> = entries
            .iter()
            .take(shown)
            .enumerate()
            .filter_map(|(at, entry)| {
                let dossier = dossiers.get(&entry.case)?;
                Some(row(frame, column, at, entry, dossier))
            })
            .collect();
        if entries.len() > shown {
            let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
            let all = say_with(frame, "today-show-all", &Args::new().number("count", count));
            let all = button::quiet(look, format!("{title}-all"), &single(&all))
                .width(Length::Fill)
                .on_press(Message::ShowAll(column));
            rows.push(all.into());
        }
        if rows.is_empty() {
            rows.push(card::empty(look, picture, &one(frame, empty), None));
        }
        let count = Words::own(&entries.len().to_string());
        desk::column(look, &say(frame, title), &count, card::list(look, rows))
    }
}

fn header(frame: Frame<'_>, quiet: bool) -> Element<'_, Message> {
    let look = frame.look;
    let roles = look.roles();
    let title = say_with(
        frame,
        "today-title",
        &Args::new().day("day", frame.today, crate::i18n::DateStyle::Long),
    );
    let title = frame::capital(&title);
    // It looks like a field and goes to the one with the list under it.
    let find = say(frame, "people-find-placeholder");
    let label = container(words::words(look, &find, Voice::DESK.muted(look))).width(Length::Fill);
    let mut parts = vec![icon::icon("search", 20.0, roles.muted), label.into()];
    if look.layout == Layout::Wide {
        parts.push(key::cap(look, "Ctrl F"));
    }
    let find = words::row(look, parts).spacing(SPACE_12).align_y(Vertical::Center);
    let find = access(look, "today-find", Role::Button, &say(frame, "people-find"), find)
        .width(if look.layout == Layout::Wide { 320.0 } else { 220.0 })
        .min_height(PRESS)
        .key(Some("Ctrl+F".to_owned()))
        .padding([SPACE_8, SPACE_12])
        .style(move |status| {
            let edge = if status.hovered { roles.action } else { roles.edge };
            style::plain(roles.surface, style::border(edge, style::edge_width(look), RADIUS))
        })
        .on_press(Message::Find);
    let new = one(frame, "people-add");
    let new = if quiet {
        button::secondary(look, "today-new", &new).icon("user-plus")
    } else {
        button::primary(look, "today-new", &new).icon("user-plus")
    };
    desk::header(look, &title, Vec::new(), vec![find.into(), new.on_press(Message::New).into()])
}

/// Nobody is here yet: says what will come and offers the first step.
fn nobody(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let new = button::secondary(look, "today-first", &one(frame, "people-add"))
        .icon("user-plus")
        .on_press(Message::New);
    card::card(look, card::empty(look, "users", &one(frame, "today-nobody"), Some(new.into())))
}

fn appointment<'a>(
    frame: Frame<'a>,
    dossier: &'a Dossier,
    at: NaiveDateTime,
    [place, about]: [&str; 2],
    first: bool,
) -> Element<'a, Message> {
    let look = frame.look;
    let roles = look.roles();
    let case = dossier.case.id();
    let time = Words::own(&at.format("%H:%M").to_string());
    let name = frame::name(frame, dossier);
    let title = match about.trim() {
        "" => name,
        about => Words::own(&format!("{} · {about}", name.text)),
    };
    let mut aside = Vec::new();
    if !place.trim().is_empty() {
        aside.push(place.trim().to_owned());
    }
    if let Some(last) = people::last_meeting(dossier) {
        let args = Args::new().text("day", when::short(frame, last).text);
        aside.push(say_with(frame, "people-last", &args).text);
    }
    let told = Column::new()
        .spacing(2)
        .width(Length::Fill)
        .push(words::frame_line(look, &title, Voice::BODY.bold()))
        .push(words::frame_line(look, &Words::own(&aside.join(" · ")), Voice::DESK.muted(look)));
    let id = format!("today-appointment-{case}");
    let spoken = Spoken::from(&time).then(" ", &(&title).into());
    let told = access(look, id, Role::Button, spoken, told)
        .width(Length::Fill)
        .padding([SPACE_8, SPACE_8])
        .style(move |status| {
            let ground = if status.hovered { roles.hover } else { iced::Color::TRANSPARENT };
            style::plain(ground, style::border(iced::Color::TRANSPARENT, 0.0, RADIUS))
        })
        .on_press(Message::Open(case, Page::Appointments));
    let label =
        if meeting::stopped_at(&dossier.case).is_some() { "today-resume" } else { "today-start" };
    let id = format!("today-resume-{case}");
    let label = one(frame, label);
    let on =
        if first { button::primary(look, id, &label) } else { button::secondary(look, id, &label) };
    let on = on.icon("circle-play").on_press(Message::Resume(case));
    desk::appointment(look, &time, told.into(), on.into())
}

/// One line: who, what, when; and what to do where the day has passed.
fn row<'a>(
    frame: Frame<'a>,
    column: Column3,
    at: usize,
    entry: &Entry,
    dossier: &'a Dossier,
) -> Element<'a, Message> {
    let look = frame.look;
    let roles = look.roles();
    let (what, after, page) = told(frame, entry, dossier);
    let name = frame::name(frame, dossier);
    let mut head = vec![
        container(words::words(look, &name.cut(28), Voice::DESK.bold()))
            .width(Length::Fill)
            .align_x(words::start(look))
            .into(),
    ];
    head.extend(chip(frame, column, entry, dossier));
    let head = words::row(look, head).spacing(SPACE_8).align_y(Vertical::Center);
    let mut lines =
        Column::new().spacing(2).push(head).push(words::frame_line(look, &what, Voice::DESK));
    if let Some(after) = after {
        lines = lines.push(words::frame_line(look, &after, Voice::SIDE.muted(look)));
    }
    let id = match column {
        Column3::Now => format!("today-now-{at}"),
        Column3::ThisWeek => format!("today-week-{at}"),
        Column3::Waiting => format!("today-waiting-{at}"),
    };
    access(look, id, Role::Button, Spoken::from(&name).then(": ", &(&what).into()), lines)
        .width(Length::Fill)
        .min_height(72.0)
        .padding(SPACE_12)
        .align(Alignment::Start, Alignment::Center)
        .style(move |status| {
            let ground = if status.hovered { roles.hover } else { iced::Color::TRANSPARENT };
            style::plain(ground, style::border(iced::Color::TRANSPARENT, 0.0, RADIUS_CARD - 4.0))
        })
        .on_press(Message::Open(entry.case, page))
        .into()
}

/// What an entry says, what to do where its day has passed, and where it leads.
fn told(frame: Frame<'_>, entry: &Entry, dossier: &Dossier) -> (Words, Option<Words>, Page) {
    let passed = entry.day.is_some_and(|day| day < frame.today);
    match &entry.what {
        What::Deadline(rule) => {
            let id = format!("deadline-{rule}");
            let after = passed.then(|| frame.both.first.maybe(&id, "after")).flatten();
            let after = after.map(|after| frame::say_to(frame, dossier, &after));
            let letter = letter_of(entry, dossier);
            let page = if letter.is_some() { Page::Letters } else { Page::Overview };
            let what = match letter {
                Some(about) if !about.is_empty() => {
                    let args = Args::new().words("what", id).text("about", about);
                    say_with(frame, "today-letter", &args)
                }
                _ => say(frame, &id),
            };
            (what, after, page)
        }
        What::Line(line) => {
            let line = dossier.plan.lines.iter().find(|one| &one.key == line);
            let what = line.map(|line| frame::line(frame, line)).unwrap_or_default();
            (what, None, Page::Overview)
        }
        What::Appointment(about) => {
            let what = match about.trim() {
                "" => say(frame, "appointment-one"),
                about => say_with(frame, "appointment-about-is", &Args::new().text("about", about)),
            };
            (what, None, Page::Appointments)
        }
        What::Urgent(item) => {
            let alone = frame.catalog.item(item).is_some_and(|known| !known.class.is_for_both());
            let page = if alone { Page::Alone } else { Page::Overview };
            (frame::item(frame, item, Some("do")), None, page)
        }
        What::WaitsFor(item) => {
            let record = dossier.case.item(item).map(|record| record.value);
            let title = frame::item(frame, item, None);
            let what = match record.and_then(|record| record.waits_on.as_deref()) {
                Some(on) if !on.trim().is_empty() => {
                    let args = Args::new().text("what", &title.text).text("who", on);
                    say_with(frame, "today-waits-on", &args)
                }
                _ => title,
            };
            (what, None, Page::Overview)
        }
    }
}

/// What the letter behind a date is about, where it comes from one.
fn letter_of<'a>(entry: &Entry, dossier: &'a Dossier) -> Option<&'a str> {
    let What::Deadline(rule) = &entry.what else { return None };
    let deadline = dossier
        .advice
        .deadlines
        .iter()
        .find(|one| &one.rule == rule && Some(one.date) == entry.day)?;
    let field = deadline.letter.as_ref()?;
    dossier
        .case
        .letters()
        .find(|(own, _)| *own == field)
        .map(|(_, letter)| letter.value.about.trim())
}

fn chip<'a>(
    frame: Frame<'_>,
    column: Column3,
    entry: &Entry,
    dossier: &Dossier,
) -> Option<Element<'a, Message>> {
    let look = frame.look;
    let Some(day) = entry.day else {
        if column == Column3::Waiting {
            return None;
        }
        let label = one(frame, "today");
        return Some(badge::chip(look, "alarm-clock", &label, look.roles().now, false));
    };
    let kind = match &entry.what {
        What::Deadline(rule) => dossier
            .advice
            .deadlines
            .iter()
            .find(|one| &one.rule == rule && one.date == day)
            .map_or(DateKind::Planning, |deadline| deadline.kind),
        _ => DateKind::Planning,
    };
    let (near, label) = match column {
        Column3::Now => (Nearness::Now, when::left(frame, day)),
        Column3::ThisWeek => (Nearness::Soon, day_or_today(frame, day)),
        Column3::Waiting if day <= frame.today => (Nearness::Waiting, when::left(frame, day)),
        Column3::Waiting => (Nearness::Waiting, when::short(frame, day)),
    };
    Some(badge::date(look, near, kind, &single(&label)))
}

fn day_or_today(frame: Frame<'_>, day: NaiveDate) -> Words {
    if day == frame.today { say(frame, "today") } else { when::short(frame, day) }
}

//! Appointments with the person: when, where, what for.

use chrono::{NaiveDateTime, NaiveTime};
use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::super::{Frame, Wish, draft};
use super::super::frame::{self, one, say, say_with};
use super::super::when::{self, Typed};
use super::letters::day_field;
use crate::domain::answer::Class;
use crate::domain::date::western_digits;
use crate::domain::dossier::Dossier;
use crate::domain::event::{Appointment, Body, Field};
use crate::domain::id::EventId;
use crate::i18n::{Args, DateStyle, Words};
use crate::theme::size::{SPACE_4, SPACE_12, SPACE_16};
use crate::widget::badge;
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, card, field};

/// The appointments of a case.
#[derive(Debug, Clone)]
pub struct Appointments {
    form: Form,
}

/// What was filled in.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Form {
    id: EventId,
    day: String,
    time: String,
    place: String,
    about: String,
    #[serde(skip)]
    tried: bool,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Day(String),
    Time(String),
    Place(String),
    About(String),
    Write,
    Remove(Class, Field),
}

impl Form {
    fn new() -> Self {
        Self {
            id: EventId(Uuid::now_v7()),
            day: String::new(),
            time: String::new(),
            place: String::new(),
            about: String::new(),
            tried: false,
        }
    }

    fn field(&self) -> Field {
        Field::one_of("appointment", self.id)
    }

    fn is_written(&self, dossier: &Dossier) -> bool {
        !dossier.case.seen(&self.field()).is_empty()
    }

    fn appointment(&self) -> Option<Appointment> {
        let day = Typed::read(&self.day).day()?;
        Some(Appointment {
            at: NaiveDateTime::new(day, time(&self.time)?),
            place: self.place.trim().to_owned(),
            about: self.about.trim().to_owned(),
        })
    }
}

/// Reads a time as people type it: `14:30`, `14.30`, `1430`, `14`.
fn time(text: &str) -> Option<NaiveTime> {
    let digits = western_digits(text.trim());
    let (hour, minute) = match digits.split_once([':', '.', ' ']) {
        Some(parts) => parts,
        None if digits.len() == 4 && digits.is_ascii() => digits.split_at(2),
        None => (digits.as_str(), "0"),
    };
    NaiveTime::from_hms_opt(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0)
}

fn kept() -> Field {
    draft::desk("appointment")
}

impl Appointments {
    /// With the appointment that was half filled in.
    pub(super) fn new(drafts: &[(Field, String)]) -> Self {
        Self { form: draft::form(drafts, &kept()).unwrap_or_else(Form::new) }
    }

    pub(super) fn update(&mut self, message: Message, dossier: &Dossier) -> Vec<Wish> {
        if self.form.is_written(dossier) {
            self.form = Form::new();
        }
        let form = &mut self.form;
        match message {
            Message::Day(text) => form.day = text,
            Message::Time(text) => form.time = text,
            Message::Place(text) => form.place = text,
            Message::About(text) => form.about = text,
            Message::Write => {
                form.tried = true;
                let Some(appointment) = form.appointment() else {
                    let no_day = Typed::read(&form.day).day().is_none();
                    let missing = if no_day { "appointment-day" } else { "appointment-time" };
                    return vec![Wish::Focus(missing.to_owned())];
                };
                return vec![
                    Wish::Write {
                        class: Class::Shared,
                        field: Some(form.field()),
                        body: Body::AppointmentMade { appointment },
                    },
                    draft::forget(Class::Shared, kept()),
                ];
            }
            Message::Remove(class, field) => {
                return vec![Wish::Write { class, field: Some(field), body: Body::Withdrawn }];
            }
        }
        vec![draft::keep(Class::Shared, kept(), form)]
    }

    /// The page of appointments.
    pub(super) fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let mut lines = Column::new().spacing(SPACE_16);
        if !dossier.case.is_read_only() {
            lines = lines.push(self.fill_in(frame, dossier));
        }
        let (ahead, behind): (Vec<_>, Vec<_>) =
            appointments(dossier).into_iter().partition(|(_, _, one)| one.at.date() >= frame.today);
        if ahead.is_empty() {
            let empty = card::empty(look, "calendar-days", &one(frame, "appointment-empty"), None);
            lines = lines.push(card::card(look, empty));
        } else {
            lines = lines.push(list(frame, "appointment-ahead", ahead));
        }
        if !behind.is_empty() {
            lines =
                lines.push(list(frame, "appointment-behind", behind.into_iter().rev().collect()));
        }
        lines.into()
    }

    fn fill_in<'a>(&'a self, frame: Frame<'a>, dossier: &'a Dossier) -> Element<'a, Message> {
        let look = frame.look;
        let written = self.form.is_written(dossier);
        let form = &self.form;
        // What was written stands in the list; the fields are free again.
        let shown = |text: &'a String| if written { "" } else { text.as_str() };
        let tried = form.tried && !written;
        let clock = shown(&form.time);
        let wrong = time(clock).is_none() && (tried || clock.trim().len() > 1);
        let mistake = one(frame, "appointment-time-wrong");
        let time_field =
            field::text_field(look, "appointment-time", &one(frame, "appointment-time"), clock)
                .placeholder(&Words::own("14:30"))
                .picture("clock")
                .width(160)
                .large()
                .mistake(wrong.then_some(&mistake))
                .on_input(Message::Time)
                .on_submit(Message::Write);
        let day = day_field(
            frame,
            "appointment-day",
            "appointment-day",
            shown(&form.day),
            tried,
            Message::Day,
        );
        let place = frame
            .free_text("appointment-place", &one(frame, "appointment-place"), shown(&form.place))
            .on_input(Message::Place)
            .on_submit(Message::Write);
        let about = frame
            .free_text("appointment-about", &one(frame, "appointment-about"), shown(&form.about))
            .on_input(Message::About)
            .on_submit(Message::Write);
        let write = button::secondary(look, "appointment-write", &one(frame, "appointment-write"))
            .icon("calendar-plus")
            .on_press(Message::Write);
        let lines = Column::new()
            .spacing(SPACE_16)
            .max_width(900)
            .push(frame::beside(frame, vec![day, time_field.into()]))
            .push(frame::beside(frame, vec![place.into(), about.into()]))
            .push(Element::from(write));
        card::titled(look, &say(frame, "appointment-new"), None, lines)
    }
}

/// All appointments, the first first.
fn appointments(dossier: &Dossier) -> Vec<(&Field, Class, &Appointment)> {
    let mut all: Vec<_> = dossier
        .case
        .fields_of("appointment")
        .filter_map(|(field, event)| match &event.body {
            Body::AppointmentMade { appointment } => Some((field, event.class, appointment)),
            _ => None,
        })
        .collect();
    all.sort_by_key(|(_, _, one)| one.at);
    all
}

/// How many appointments lie ahead.
pub(super) fn ahead(frame: Frame<'_>, dossier: &Dossier) -> usize {
    appointments(dossier).iter().filter(|(_, _, one)| one.at.date() >= frame.today).count()
}

fn list<'a>(
    frame: Frame<'a>,
    title: &str,
    appointments: Vec<(&Field, Class, &Appointment)>,
) -> Element<'a, Message> {
    let look = frame.look;
    let mut lines = Column::new().spacing(SPACE_12);
    for (field, class, one_of) in appointments {
        let args = Args::new()
            .day("day", one_of.at.date(), DateStyle::Long)
            .text("time", one_of.at.format("%H:%M").to_string());
        let at = say_with(frame, "note-at", &args);
        let aside: Vec<&str> = [one_of.about.as_str(), one_of.place.as_str()]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect();
        let mut told = Column::new().spacing(SPACE_4).width(Length::Fill);
        told = told.push(words::frame_line(look, &at, Voice::DESK.bold()));
        if !aside.is_empty() {
            let aside = Words::own(&aside.join(" · "));
            told = told.push(words::frame_line(look, &aside, Voice::DESK.muted(look)));
        }
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if one_of.at.date() >= frame.today {
            let near = match (one_of.at.date() - frame.today).num_days() {
                ..=0 => badge::Nearness::Now,
                1..=7 => badge::Nearness::Soon,
                _ => badge::Nearness::Later,
            };
            let label = single(&when::left(frame, one_of.at.date()));
            let tone = badge::tone(look, near);
            parts.push(badge::chip(look, "calendar-days", &label, tone, false));
        }
        let id = format!("appointment-remove-{}", field.rest());
        let remove = button::quiet(look, id, &one(frame, "desk-remove"))
            .icon("trash-2")
            .on_press(Message::Remove(class, field.clone()));
        parts.push(remove.into());
        let parts = words::row(look, parts).spacing(SPACE_16).align_y(Vertical::Center);
        lines = if look.is_tight() {
            lines.push(told.push(parts))
        } else {
            let told = container(told).width(Length::Fill).into();
            lines.push(
                words::row(look, vec![told, parts.into()])
                    .spacing(SPACE_16)
                    .align_y(Vertical::Center),
            )
        };
    }
    card::titled(look, &say(frame, title), None, lines)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for text in ["14:30", "14.30", "1430", " 14 30 ", "١٤:٣٠"] {
            assert_eq!(time(text).unwrap().format("%H:%M").to_string(), "14:30", "{text}");
        }
        assert_eq!(time("9").unwrap().format("%H:%M").to_string(), "09:00");
        assert_eq!(time("25:00"), None);
        assert_eq!(time("middag"), None);
        assert_eq!(time(""), None);
    }
}

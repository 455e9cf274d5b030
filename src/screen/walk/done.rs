//! The end of a meeting: when we meet again, what happens now, and back to the
//! desk.

use chrono::NaiveTime;
use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::basics::told;
use super::plan::said;
use super::{Ask, terms};
use crate::domain::answer::Class;
use crate::domain::date::western_digits;
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{Appointment, Body, Field};
use crate::domain::id::{EventId, TermId};
use crate::domain::meeting;
use crate::domain::plan::Line;
use crate::i18n::{Args, DateStyle, Pair, Words};
use crate::screen::{Destination, Frame, Key, Page, Wish, draft};
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::card::{self, Sort};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, field, icon, plan as widgets};

/// The last step.
#[derive(Debug, Clone)]
pub struct Done {
    /// The field of this meeting.
    meeting: Field,
    form: Form,
}

/// What was filled in.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Form {
    /// Of the appointment that is made here: kept twice it is still one.
    appointment: EventId,
    date: String,
    time: String,
    place: String,
    minutes: String,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Date(String),
    Time(String),
    Place(String),
    Minutes(String),
    /// Keep the appointment.
    Make,
    /// Close the meeting.
    Close,
    /// Say what an official word means.
    Explain(TermId),
}

/// Where the form is kept until the meeting is closed.
fn kept() -> Field {
    Field("form/done".to_owned())
}

impl Form {
    fn new() -> Self {
        Self {
            appointment: EventId(Uuid::now_v7()),
            date: String::new(),
            time: String::new(),
            place: String::new(),
            minutes: String::new(),
        }
    }

    fn field(&self) -> Field {
        Field::one_of("appointment", self.appointment)
    }

    /// The appointment that was typed, once day and time are whole.
    fn appointment(&self) -> Option<Appointment> {
        let at = told::day(&self.date)?.and_time(time(&self.time)?);
        Some(Appointment { at, place: self.place.trim().to_owned(), about: String::new() })
    }

    /// Whether it stands in the case as it is typed.
    fn is_made(&self, dossier: &SharedDossier) -> bool {
        let known = dossier.case().case().value(&self.field()).map(|event| &event.body);
        let made = |known: &Body| matches!((known, self.appointment()), (Body::AppointmentMade { appointment }, Some(typed)) if *appointment == typed);
        known.is_some_and(made)
    }
}

impl Done {
    /// With what was half typed. `meeting` is the field of this meeting.
    pub fn new(meeting: Field, drafts: &[(Field, String)], dossier: &SharedDossier) -> Self {
        let form = match draft::form::<Form>(drafts, &kept()) {
            // What was made stands in the list; the fields are free again.
            Some(form) if form.is_made(dossier) => Form { minutes: form.minutes, ..Form::new() },
            Some(form) => form,
            None => Form::new(),
        };
        Self { meeting, form }
    }

    /// What a message means.
    pub fn update(
        &mut self,
        message: Message,
        frame: Frame<'_>,
        dossier: &SharedDossier,
    ) -> Vec<Ask> {
        match message {
            Message::Date(text) => self.form.date = text,
            Message::Time(text) => self.form.time = text,
            Message::Place(text) => self.form.place = text,
            Message::Minutes(text) => self.form.minutes = text,
            Message::Explain(term) => return vec![Ask::Explain(term)],
            Message::Make => return self.leave(frame, dossier),
            Message::Close => {
                let mut asks = self.leave(frame, dossier);
                let typed = western_digits(self.form.minutes.trim()).parse().ok();
                let minutes = typed.or(minutes(frame, dossier)).unwrap_or(0);
                asks.push(
                    Wish::Write {
                        class: Class::Shared,
                        field: Some(self.meeting.clone()),
                        body: Body::MeetingHeld { minutes },
                    }
                    .into(),
                );
                asks.push(draft::forget(Class::Shared, kept()).into());
                let case = dossier.case().case().id();
                asks.push(Wish::Go(Destination::Case(case, Page::Overview)).into());
                return asks;
            }
        }
        vec![draft::keep(Class::Shared, kept(), &self.form).into()]
    }

    /// Writes the appointment, if there is one and it is new.
    pub fn leave(&mut self, _: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let Some(appointment) = self.form.appointment() else { return Vec::new() };
        if self.form.is_made(dossier) {
            return Vec::new();
        }
        let field = Some(self.form.field());
        let body = Body::AppointmentMade { appointment };
        vec![Wish::Write { class: Class::Shared, field, body }.into()]
    }

    /// Enter closes the meeting.
    pub fn key(&self, key: Key, _: Frame<'_>, _: &SharedDossier) -> Option<Message> {
        (key == Key::Enter).then_some(Message::Close)
    }

    /// The next date, what happens now, the end.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        Column::new()
            .spacing(SPACE_24)
            .width(Length::Fill)
            .push(words::both(look, &both.pair("done-title"), Voice::TITLE))
            .push(self.view_appointment(frame, dossier))
            .push(view_highlights(frame, dossier))
            .push(self.view_close(frame, dossier))
            .into()
    }

    fn view_appointment<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &SharedDossier,
    ) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let day = told::day_field(
            frame,
            "done-date".to_owned(),
            &both.pair("done-date"),
            &self.form.date,
            Message::Date,
        );
        let example = || both.pair_with("done-time-example", &Args::new().text("time", "14:00"));
        let time_field =
            field::text_field(look, "done-time", &both.pair("done-time"), &self.form.time)
                .picture("clock")
                .width(200)
                .large()
                .on_input(Message::Time)
                .on_submit(Message::Make);
        let time_field: Element<'a, Message> = match time(&self.form.time) {
            Some(_) => time_field.into(),
            None if self.form.time.trim().chars().count() >= 4 => {
                time_field.mistake(Some(&example())).into()
            }
            None => time_field.hint(&example()).into(),
        };
        let place = frame
            .free_text("done-place", &both.pair("done-place"), &self.form.place)
            .picture("map-pin")
            .large()
            .on_input(Message::Place)
            .on_submit(Message::Make);
        let mut lines = Column::new().spacing(SPACE_16).width(Length::Fill);
        for made in appointments(frame, dossier) {
            lines = lines.push(card::notice(look, Sort::Done, &made, None));
        }
        let when = words::columns(look, day, time_field);
        let keep = button::secondary(look, "done-make", &both.pair("done-make"))
            .icon("calendar-check")
            .on_press_maybe(self.form.appointment().map(|_| Message::Make));
        card::card(look, lines.push(when).push(Element::from(place)).push(Element::from(keep)))
    }

    fn view_close<'a>(&'a self, frame: Frame<'a>, dossier: &SharedDossier) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let unit = both.pair("done-minutes-unit");
        let gone = minutes(frame, dossier)
            .map_or_else(Words::default, |minutes| Words::own(&minutes.to_string()));
        let minutes = field::number_field(
            look,
            "done-minutes",
            &both.pair("done-minutes"),
            &self.form.minutes,
            Some(&unit),
        )
        // What is kept where nothing is typed.
        .placeholder(&gone)
        .on_input(Message::Minutes)
        .on_submit(Message::Close);
        let close = button::secondary(look, "done-close", &both.pair("done-close"))
            .icon("check")
            .on_press(Message::Close);
        let lines = Column::new()
            .spacing(SPACE_16)
            .width(Length::Fill)
            .push(words::both(look, &both.pair("done-thanks"), Voice::BODY.bold()))
            .push(Element::from(minutes))
            .push(Element::from(close));
        card::card(look, lines)
    }
}

/// How long the meeting has gone on, in minutes.
fn minutes(frame: Frame<'_>, dossier: &SharedDossier) -> Option<u16> {
    let open = meeting::open(dossier.case().case(), frame.today)?;
    Some(open.minutes(frame.now))
}

/// The appointments from today on, the first first.
fn appointments(frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Pair> {
    let both = frame.both;
    let mut made: Vec<&Appointment> = dossier
        .case()
        .case()
        .fields_of("appointment")
        .filter_map(|(_, event)| match &event.body {
            Body::AppointmentMade { appointment } => Some(appointment),
            _ => None,
        })
        .filter(|appointment| appointment.at.date() >= frame.today)
        .collect();
    made.sort_by_key(|appointment| appointment.at);
    let tell = |appointment: &Appointment| {
        let args = Args::new()
            .day("day", appointment.at.date(), DateStyle::Long)
            .text("time", appointment.at.format("%H:%M").to_string());
        let when = both.pair_with("done-made", &args);
        if appointment.place.is_empty() {
            return when;
        }
        let place = Args::new().text("place", &appointment.place);
        told::joined(&[when, both.pair_with("done-where", &place)])
    };
    made.into_iter().map(tell).collect()
}

/// The three that were on top of the plan.
fn view_highlights<'a>(frame: Frame<'a>, dossier: &SharedDossier) -> Element<'a, Message> {
    let Frame { look, both, .. } = frame;
    let lines: Vec<&Line> = dossier.plan().lines.iter().filter(|line| line.highlighted).collect();
    if lines.is_empty() {
        return card::notice(look, Sort::Info, &both.pair("done-nothing"), None);
    }
    let heading = card::section(look, "footprints", None, &both.pair("done-highlights"));
    let titles: Vec<Pair> = lines.iter().map(|line| said::title(both, line)).collect();
    let rows = lines.into_iter().map(|line| view_line(frame, line)).collect();
    Column::new()
        .spacing(SPACE_12)
        .push(heading)
        .push(card::list(look, rows))
        .push(terms::row(frame, &titles, Message::Explain))
        .into()
}

fn view_line<'a>(frame: Frame<'a>, line: &Line) -> Element<'a, Message> {
    let Frame { look, both, .. } = frame;
    let ink = widgets::who_ink(look, line.who);
    let mut extra = vec![told::who(both, line.who)];
    extra.extend(line.by.map(|by| both.date_pair(by, DateStyle::Medium)));
    let told = Column::new()
        .spacing(SPACE_8)
        .width(Length::Fill)
        .push(words::both(look, &said::title(both, line), Voice::BODY.bold()))
        .push(words::both(look, &told::joined(&extra), Voice::SIDE.ink(ink)));
    let sign = icon::picture(look, widgets::who_picture(line.who), 24.0, ink);
    let row = words::row(look, vec![sign, told.into()]).spacing(SPACE_16).align_y(Vertical::Center);
    container(row).padding([SPACE_12, SPACE_16]).into()
}

/// "14:00", "14.00", "1400", "9:30", "14 uur", also in digits of other
/// scripts.
fn time(text: &str) -> Option<NaiveTime> {
    let text = western_digits(text.trim());
    let text = text.trim_end_matches("uur").trim_end_matches('u').trim();
    let parts: Vec<&str> =
        text.split([':', '.', ' ', 'u']).filter(|part| !part.is_empty()).collect();
    let (hour, minute) = match parts.as_slice() {
        [hour] if hour.len() <= 2 => (*hour, "0"),
        [both] if both.is_ascii() && both.len() == 4 => both.split_at(2),
        [hour, minute] if hour.len() <= 2 && minute.len() == 2 => (*hour, *minute),
        _ => return None,
    };
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for text in ["14:00", "14.00", "1400", " 14 00", "14 uur", "14u", "14", "١٤:٠٠"] {
            assert_eq!(time(text).unwrap().format("%H:%M").to_string(), "14:00", "{text}");
        }
        assert_eq!(time("9:30").unwrap().format("%H:%M").to_string(), "09:30");
        for text in ["", "25:00", "14:6", "straks", "140", "14:61", "14:00:00"] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}

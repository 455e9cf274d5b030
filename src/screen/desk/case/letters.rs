//! "Brief ontvangen". The term that is printed in the letter is asked first,
//! since it wins over every rule; after that who sent it.

mod form;

use chrono::NaiveDate;
use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};
use serde::{Deserialize, Serialize};

use self::form::{Form, fill_in};
use super::super::super::{Frame, Wish, draft};
use super::super::frame::{one, say, say_with};
use super::super::when::{self, Typed};
use super::clock;
use crate::domain::answer::Class;
use crate::domain::date_rule::Deadline;
use crate::domain::dossier::Dossier;
use crate::domain::event::{Body, Field, Letter, Sender};
use crate::i18n::{Args, DateStyle, Words};
use crate::theme::size::{SPACE_4, SPACE_12, SPACE_16};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, card, field};

/// The letters of a case.
#[derive(Debug, Clone)]
pub struct Letters {
    /// The letter that is being filled in, or was just put in.
    form: Option<Form>,
}

/// What is printed in the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Term {
    LastDay,
    Within,
    Nothing,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    New,
    Close,
    Term(Term),
    LastDay(String),
    Count(String),
    Weeks(bool),
    From(Sender),
    About(String),
    Dated(String),
    Received(String),
    Decision(bool),
    Write,
    Remove(Class, Field),
}

fn kept() -> Field {
    draft::desk("letter")
}

impl Letters {
    /// With the letter that was half filled in.
    pub(super) fn new(drafts: &[(Field, String)]) -> Self {
        Self { form: draft::form(drafts, &kept()) }
    }

    pub(super) fn update(&mut self, message: Message, dossier: &Dossier) -> Vec<Wish> {
        match message {
            Message::New => {
                self.form = Some(Form::new());
                return vec![Wish::Focus(form::FIRST.to_owned())];
            }
            Message::Close => {
                self.form = None;
                return vec![drop_draft(), Wish::Focus("letter-new".to_owned())];
            }
            Message::Remove(class, field) => {
                return vec![Wish::Write { class, field: Some(field), body: Body::Withdrawn }];
            }
            Message::Write => return self.write(),
            _ => {}
        }
        let Some(form) = &mut self.form else { return Vec::new() };
        if form.is_written(dossier) {
            return Vec::new();
        }
        match message {
            Message::Term(term) => form.term = Some(term),
            Message::LastDay(text) => form.last_day = text,
            Message::Count(text) => form.count = text,
            Message::Weeks(weeks) => form.weeks = weeks,
            Message::From(from) => form.from = Some(from),
            Message::About(text) => form.about = text,
            Message::Dated(text) => form.dated = text,
            Message::Received(text) => form.received = text,
            Message::Decision(decision) => form.decision = Some(decision),
            Message::New | Message::Close | Message::Write | Message::Remove(..) => {}
        }
        vec![draft::keep(Class::Discreet, kept(), form)]
    }

    fn write(&mut self) -> Vec<Wish> {
        let Some(form) = &mut self.form else { return Vec::new() };
        form.tried = true;
        let Some(letter) = form.letter() else {
            return vec![Wish::Focus(form.missing().to_owned())];
        };
        vec![
            Wish::Write {
                class: Class::Discreet,
                field: Some(form.field()),
                body: Body::LetterReceived { letter },
            },
            drop_draft(),
            // The form makes room for what follows from it.
            Wish::Focus("letter-ready".to_owned()),
        ]
    }

    /// The page of letters.
    pub(super) fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let mut lines = Column::new().spacing(SPACE_16);
        let mut shown = None;
        match &self.form {
            Some(form) if form.is_written(dossier) => {
                shown = Some(form.field());
                lines = lines.push(result(frame, dossier, &form.field()));
            }
            Some(form) if !dossier.case.is_read_only() => {
                lines = lines.push(fill_in(frame, form));
            }
            _ => {}
        }
        let letters = letters(dossier);
        if self.form.is_none() && !dossier.case.is_read_only() {
            let new = button::secondary(look, "letter-new", &one(frame, "letter-new"))
                .icon("mail")
                .on_press(Message::New);
            if letters.is_empty() {
                let empty = one(frame, "letter-empty");
                let empty = card::empty(look, "mail", &empty, Some(new.into()));
                return lines.push(card::card(look, empty)).into();
            }
            lines = lines.push(Element::from(new));
        }
        for (field, class, letter) in letters {
            if shown.as_ref() != Some(field) {
                lines = lines.push(one_letter(frame, dossier, field, class, letter));
            }
        }
        lines.into()
    }
}

fn drop_draft() -> Wish {
    draft::forget(Class::Discreet, kept())
}

/// The letters, the newest first.
fn letters(dossier: &Dossier) -> Vec<(&Field, Class, &Letter)> {
    let mut letters: Vec<_> = dossier.case.letters().collect();
    letters.sort_by_key(|(_, letter)| std::cmp::Reverse(letter.event.stamp));
    letters.into_iter().map(|(field, letter)| (field, letter.event.class, letter.value)).collect()
}

fn deadline_of<'a>(dossier: &'a Dossier, field: &Field) -> Option<&'a Deadline> {
    dossier.advice.deadlines.iter().find(|one| one.letter.as_ref() == Some(field))
}

/// A field for a date: how it was understood, or what is wrong.
pub(super) fn day_field<'a, M: Clone + 'a>(
    frame: Frame<'a>,
    id: &'static str,
    label: &str,
    text: &'a str,
    missing: bool,
    on_input: impl Fn(String) -> M + 'a,
) -> Element<'a, M> {
    let typed = Typed::read(text);
    let mistake = match typed {
        Typed::Wrong(id) => Some(one(frame, id)),
        Typed::Empty if missing => Some(one(frame, "desk-date-missing")),
        _ => None,
    };
    let hint = match typed {
        Typed::Day(day) => single(&when::long(frame, day)),
        _ => one(frame, "desk-date-hint"),
    };
    let field = field::date_field(frame.look, id, &one(frame, label), text)
        .mistake(mistake.as_ref())
        .on_input(on_input);
    if mistake.is_some() { field.into() } else { field.hint(&hint).into() }
}

/// What follows from the letter that was just put in.
fn result<'a>(frame: Frame<'a>, dossier: &'a Dossier, field: &Field) -> Element<'a, Message> {
    let look = frame.look;
    let mut lines = Column::new().spacing(SPACE_12);
    if let Some((_, _, letter)) = letters(dossier).into_iter().find(|(own, ..)| *own == field) {
        lines = lines.push(words::frame_line(look, &head(frame, letter), Voice::DESK.muted(look)));
        lines = lines.push(follows(frame, dossier, field, letter));
    }
    let actions = words::row(
        look,
        vec![
            button::secondary(look, "letter-new", &one(frame, "letter-another"))
                .icon("mail")
                .on_press(Message::New)
                .into(),
            button::quiet(look, "letter-ready", &one(frame, "ready"))
                .on_press(Message::Close)
                .into(),
        ],
    )
    .spacing(SPACE_12);
    card::titled(look, &say(frame, "letter-written"), None, lines.push(actions))
}

/// The date that follows, with its kind; or none, and whom to call.
fn follows<'a>(
    frame: Frame<'a>,
    dossier: &'a Dossier,
    field: &Field,
    letter: &Letter,
) -> Element<'a, Message> {
    if let Some(deadline) = deadline_of(dossier, field) {
        return clock::date(frame, dossier, deadline);
    }
    let (sort, text) = match (letter.from, letter.decision) {
        (Sender::Court | Sender::Bailiff | Sender::Cjib | Sender::Landlord | Sender::Other, _) => {
            (card::Sort::Now, "letter-call-today")
        }
        (_, true) => (card::Sort::Now, "letter-date-needed"),
        (_, false) => (card::Sort::Info, "letter-no-term"),
    };
    card::notice(frame.look, sort, &one(frame, text), None)
}

/// "IND · besluit op uw aanvraag".
fn head(frame: Frame<'_>, letter: &Letter) -> Words {
    let from = say(frame, &format!("letter-from-{}", letter.from.id()));
    if letter.about.is_empty() {
        from
    } else {
        Words::own(&format!("{} · {}", from.text, letter.about))
    }
}

fn one_letter<'a>(
    frame: Frame<'a>,
    dossier: &'a Dossier,
    field: &Field,
    class: Class,
    letter: &Letter,
) -> Element<'a, Message> {
    let look = frame.look;
    let mut aside = Vec::new();
    let mut day = |id: &str, day: Option<NaiveDate>| {
        if let Some(day) = day {
            let args = Args::new().day("day", day, DateStyle::Plain);
            aside.push(say_with(frame, id, &args).text);
        }
    };
    day("letter-dated-on", letter.dated);
    day("letter-received-on", letter.received);
    if letter.decision {
        aside.push(say(frame, "letter-is-decision").text);
    }
    let told = Column::new()
        .spacing(SPACE_4)
        .push(words::frame_line(look, &head(frame, letter), Voice::BODY.bold()))
        .push(words::frame_line(look, &Words::own(&aside.join(" · ")), Voice::SIDE.muted(look)));
    let mut top: Vec<Element<'a, Message>> = vec![container(told).width(Length::Fill).into()];
    if !dossier.case.is_read_only() {
        let id = format!("letter-remove-{}", field.rest());
        let remove = button::quiet(look, id, &one(frame, "desk-remove"))
            .icon("trash-2")
            .on_press(Message::Remove(class, field.clone()));
        top.push(remove.into());
    }
    let top = words::row(look, top).spacing(SPACE_16).align_y(Vertical::Center);
    let lines =
        Column::new().spacing(SPACE_12).push(top).push(follows(frame, dossier, field, letter));
    card::card(look, lines)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::event::PrintedTerm;

    fn form() -> Form {
        let mut form = Form::new();
        form.from = Some(Sender::Ind);
        form.decision = Some(true);
        form
    }

    #[test]
    fn a_count_of_weeks_needs_the_date_of_the_letter() {
        let mut form = form();
        form.term = Some(Term::Within);
        form.count = "6".into();
        assert_eq!(form.letter(), None);
        form.dated = "10-11-2026".into();
        assert_eq!(form.letter().unwrap().printed, Some(PrintedTerm::Days(42)));
        form.weeks = false;
        assert_eq!(form.letter().unwrap().printed, Some(PrintedTerm::Days(6)));
    }

    #[test]
    fn a_date_that_was_not_understood_is_never_dropped() {
        let mut form = form();
        form.term = Some(Term::Nothing);
        form.received = "vorige week".into();
        assert_eq!(form.letter(), None);
        form.received.clear();
        assert!(form.letter().is_some());
    }

    #[test]
    fn a_half_filled_form_comes_back() {
        let mut form = form();
        form.about = "besluit".into();
        let text = serde_json::to_string(&form).unwrap();
        let letters = Letters::new(&[(kept(), text)]);
        assert_eq!(letters.form.unwrap().about, "besluit");
    }
}

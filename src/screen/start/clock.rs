//! "Is het vandaag …?": asked when the laptop's clock cannot be right. Nothing
//! is reckoned from a day that nobody confirmed.

use chrono::NaiveDate;
use iced::widget::Column;

use super::super::{Frame, Key};
use super::{NOWHERE, foot, one, say, say_with, screen, title};
use crate::domain::date::{DateError, PartialDate};
use crate::domain::event::whole_day;
use crate::i18n::{Args, DateStyle};
use crate::widget::{Element, button, choice, field, words};

/// The field for the day; there once somebody said no.
pub const FIELD: &str = "clock-field";

/// The question.
#[derive(Debug, Clone)]
pub struct Clock {
    laptop: NaiveDate,
    /// Somebody said that it is another day.
    other: bool,
    typed: String,
    /// Whether "verder" was pressed with what stands there.
    tried: bool,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Yes,
    No,
    Typed(String),
    Next,
    Back,
}

/// What it wishes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Give a control the keyboard.
    Focus(String),
    /// This is the day.
    Today(NaiveDate),
}

impl Clock {
    /// Asks about the day that the laptop thinks it is.
    pub fn new(laptop: NaiveDate) -> Self {
        Self { laptop, other: false, typed: String::new(), tried: false }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Yes => Action::Today(self.laptop),
            Message::No => {
                self.other = true;
                Action::Focus(FIELD.to_owned())
            }
            Message::Typed(typed) => {
                self.typed = typed;
                self.tried = false;
                Action::None
            }
            Message::Next => {
                self.tried = true;
                self.day().map_or_else(|_| Action::Focus(FIELD.to_owned()), Action::Today)
            }
            Message::Back => {
                self.other = false;
                self.tried = false;
                Action::Focus(NOWHERE.to_owned())
            }
        }
    }

    /// A key that no control took. Enter alone never confirms a doubtful day.
    pub fn key(&self, key: Key) -> Option<Message> {
        match (key, self.other) {
            (Key::Digit(1), false) => Some(Message::Yes),
            (Key::Digit(2), false) => Some(Message::No),
            (Key::Enter, true) => Some(Message::Next),
            (Key::Escape, true) => Some(Message::Back),
            _ => None,
        }
    }

    /// The day that was typed, or the id of what is wrong with it.
    fn day(&self) -> Result<NaiveDate, &'static str> {
        match self.typed.parse::<PartialDate>() {
            Ok(date) => whole_day(date).ok_or("clock-no-day"),
            Err(DateError::NoSuchDay) => Err("clock-no-such-day"),
            Err(DateError::Form) => Err("clock-form"),
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let args = Args::new().day("day", self.laptop, DateStyle::Long);
        let question = say_with(frame, "clock-question", &args);
        let mut form =
            Column::new().push(title(frame, "clock-title", &question, &[say(frame, "clock-why")]));
        let cards = [
            ("clock-yes", "check", "1", !self.other, Message::Yes),
            ("clock-no", "x", "2", self.other, Message::No),
        ];
        let cards = cards.into_iter().map(|(id, picture, key, chosen, message)| {
            choice::card(look, id, &one(frame, id))
                .picture(picture)
                .key(key)
                .compact(true)
                .chosen(chosen && self.other)
                .on_press(message)
                .into()
        });
        form = form.push(choice::grid_of(look, 1, cards.collect()));
        if !self.other {
            return screen(frame, form);
        }
        let day = self.day();
        let hint = match day {
            Ok(day) => words::single(&frame.both.first.date_words(day, DateStyle::Long)),
            Err(_) => one(frame, "clock-hint"),
        };
        let mistake = day.err().filter(|_| self.tried).map(|id| one(frame, id));
        let typed = field::date_field(look, FIELD, &one(frame, "clock-day"), &self.typed)
            .hint(&hint)
            .mistake(mistake.as_ref())
            .on_input(Message::Typed)
            .on_submit(Message::Next);
        let next = button::primary(look, "clock-next", &one(frame, "next")).on_press(Message::Next);
        let back =
            button::secondary(look, "clock-back", &one(frame, "back")).on_press(Message::Back);
        screen(frame, form.push(typed).push(foot(frame, Some(back.into()), next.into())))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_a_whole_day_goes_on() {
        let laptop = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
        let mut clock = Clock::new(laptop);
        assert!(clock.key(Key::Enter).is_none());
        assert_eq!(clock.update(Message::No), Action::Focus(FIELD.to_owned()));
        for wrong in ["", "11-2026", "31-02-2026", "morgen"] {
            clock.update(Message::Typed(wrong.to_owned()));
            assert_eq!(clock.update(Message::Next), Action::Focus(FIELD.to_owned()), "{wrong}");
        }
        clock.update(Message::Typed("23-11-2026".to_owned()));
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        assert_eq!(clock.update(Message::Next), Action::Today(day));
        clock.update(Message::Back);
        assert_eq!(clock.update(Message::Yes), Action::Today(laptop));
    }
}

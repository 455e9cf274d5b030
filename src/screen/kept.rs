//! Copies of the vault, as screens know them: which one, and what is in it.
//! At the desk and before a vault is open they look the same.

use chrono::NaiveDateTime;
use iced::widget::{Column, container};

use super::Frame;
use crate::i18n::{Args, DateStyle, Words};
use crate::theme::size::{SPACE_8, SPACE_12};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, icon};

/// So many names of people are shown.
const NAMES: usize = 8;
/// The longest name that is shown whole.
const NAME: usize = 28;

/// A copy: on this computer, or in a place that somebody typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Which {
    /// The place, as it was typed; none is this computer.
    pub place: Option<String>,
    /// Local time at which it was made.
    pub made: NaiveDateTime,
}

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Held {
    /// How its people are called, as far as they have a name.
    pub clients: Vec<String>,
    /// How many people.
    pub cases: usize,
    /// How many notes, where that was counted.
    pub notes: Option<usize>,
    /// Local time of what was written last.
    pub until: Option<NaiveDateTime>,
}

/// "maandag 23 november 2026, 14:03".
pub(super) fn time(frame: Frame<'_>, at: NaiveDateTime) -> Words {
    let day = frame.both.first.date(at.date(), DateStyle::Long);
    let args = Args::new().text("day", day).text("time", at.format("%H:%M").to_string());
    frame.both.first.words_with("copies-time", &args)
}

/// The disks that are in this computer, to press instead of typing where they
/// are.
pub(super) fn disks<'a, M: Clone + 'a>(
    frame: Frame<'a>,
    disks: &[String],
    chosen: fn(String) -> M,
) -> Option<Element<'a, M>> {
    if disks.is_empty() {
        return None;
    }
    let look = frame.look;
    let told = frame.both.first.words("copies-disks");
    let mut lines = Column::new().spacing(SPACE_8).align_x(words::start(look));
    lines = lines.push(words::frame_line(look, &told, Voice::DESK.bold()));
    let presses = disks.iter().enumerate().map(|(at, disk)| {
        let name = words::single(&Words::own(disk));
        let press = button::secondary(look, format!("disk-{at}"), &name).icon("save");
        press.on_press(chosen(disk.clone())).into()
    });
    Some(lines.push(words::row(look, presses.collect()).spacing(SPACE_12).wrap()).into())
}

/// What a copy is called: when it was made, and where it lies if that is not
/// here.
pub(super) fn name(frame: Frame<'_>, which: &Which) -> Words {
    let made = time(frame, which.made).text;
    match &which.place {
        None => frame.both.first.words_with("copies-of", &Args::new().text("time", made)),
        Some(place) => {
            let args = Args::new().text("time", made).text("place", place);
            frame.both.first.words_with("copies-of-at", &args)
        }
    }
}

/// Who, how many notes, until when: one line each.
pub(super) fn held<'a, M: 'a>(frame: Frame<'_>, held: &Held) -> Element<'a, M> {
    let texts = &frame.both.first;
    let count =
        |number: usize| Args::new().number("count", i64::try_from(number).unwrap_or(i64::MAX));
    let mut lines = Column::new().spacing(SPACE_12).align_x(words::start(frame.look));
    let names: Vec<String> = held
        .clients
        .iter()
        .take(NAMES)
        .map(|name| Words::own(name.trim()).cut(NAME).text)
        .collect();
    let people = texts.words_with("copies-people", &count(held.cases));
    let names = match held.cases.saturating_sub(names.len()) {
        _ if names.is_empty() => None,
        0 => Some(Words::own(&names.join(", "))),
        more => {
            let args = count(more).text("names", names.join(", "));
            Some(texts.words_with("copies-names-more", &args))
        }
    };
    lines = lines.push(line(frame, "users", &people, names.as_ref()));
    if let Some(notes) = held.notes {
        let notes = texts.words_with("copies-notes", &count(notes));
        lines = lines.push(line(frame, "notebook-pen", &notes, None));
    }
    let until = match held.until {
        Some(until) => {
            texts.words_with("copies-until", &Args::new().text("time", time(frame, until).text))
        }
        None => texts.words("copies-until-nothing"),
    };
    lines.push(line(frame, "history", &until, None)).into()
}

fn line<'a, M: 'a>(
    frame: Frame<'_>,
    picture: &str,
    text: &Words,
    under: Option<&Words>,
) -> Element<'a, M> {
    let look = frame.look;
    let mut told = Column::new().spacing(2).align_x(words::start(look));
    told = told.push(words::frame_line(look, text, Voice::DESK));
    if let Some(under) = under {
        told = told.push(words::frame_line(look, under, Voice::SIDE.muted(look)));
    }
    let sign = container(icon::icon(picture, 20.0, look.roles().muted)).padding([2.0, 0.0]);
    words::row(look, vec![sign.into(), told.width(iced::Length::Fill).into()])
        .spacing(SPACE_8)
        .into()
}

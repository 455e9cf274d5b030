//! A calm line on Today for each closed case of which the day has come:
//! somebody decides whether it goes.

use std::collections::BTreeMap;

use super::super::{Frame, Page};
use super::frame::{called, one, say_with};
use super::today::Message;
use crate::domain::dossier::Dossier;
use crate::domain::id::StreamId;
use crate::domain::retention;
use crate::i18n::{Args, DateStyle};
use crate::widget::words::single;
use crate::widget::{Element, button, card};

/// The lines, the longest overdue first.
pub(super) fn lines<'a>(
    frame: Frame<'a>,
    dossiers: &'a BTreeMap<StreamId, Dossier>,
) -> Vec<Element<'a, Message>> {
    let cases = dossiers.values().map(|dossier| &dossier.case);
    let due = retention::reminders(cases, frame.today);
    let line = |reminder: retention::Reminder| {
        let dossier = dossiers.get(&reminder.case)?;
        let args = Args::new().text("name", called(frame, dossier).cut(28).text).day(
            "day",
            reminder.keep_until,
            DateStyle::Plain,
        );
        let told = single(&say_with(frame, "today-kept", &args));
        let id = format!("today-kept-{}", reminder.case);
        let look = button::secondary(frame.look, id, &one(frame, "today-kept-look"))
            .on_press(Message::Open(reminder.case, Page::Rights));
        Some(card::notice(frame.look, card::Sort::Info, &told, Some(look.into())))
    };
    due.into_iter().filter_map(line).collect()
}

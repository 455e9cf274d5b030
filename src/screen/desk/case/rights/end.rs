//! How a case ends: closed with a day until which it is kept, opened again, or
//! erased. Nothing is removed without a person.

use chrono::NaiveDate;
use iced::widget::{Column, container};

use super::super::letters::day_field;
use super::{CLASS, KEEP, Message, Rights};
use crate::domain::answer::Class;
use crate::domain::dossier::Dossier;
use crate::domain::event::{Body, Organisation};
use crate::domain::retention;
use crate::i18n::{Args, DateStyle};
use crate::screen::desk::frame::{one, say, say_with};
use crate::screen::desk::when::Typed;
use crate::screen::{Frame, Wish, draft};
use crate::theme::size::{SPACE_12, SPACE_16};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, card, field};

/// What closes the case, and what opens it again.
const CLOSE: &str = "rights-close";
const REOPEN: &str = "rights-reopen";

impl Rights {
    pub(super) fn ending(&mut self, message: Message, today: NaiveDate) -> Vec<Wish> {
        let write = |body| {
            vec![Wish::Write { class: Class::Shared, field: Some(retention::field()), body }]
        };
        match message {
            Message::Keep(text) => {
                self.keep.clone_from(&text);
                return vec![Wish::Draft { class: CLASS, field: draft::desk(KEEP), text }];
            }
            Message::Close => {
                let day = Typed::read(&self.keep).day();
                let Some(keep_until) = day.filter(|day| *day >= today) else {
                    self.tried = true;
                    return vec![Wish::Focus(KEEP.to_owned())];
                };
                self.tried = false;
                let mut wishes = write(Body::CaseClosed { keep_until });
                wishes.push(draft::forget(CLASS, draft::desk(KEEP)));
                // It stands at the top now: the keyboard goes along.
                wishes.push(Wish::Focus(REOPEN.to_owned()));
                return wishes;
            }
            Message::Reopen => {
                let mut wishes = write(Body::Withdrawn);
                wishes.push(Wish::Focus(CLOSE.to_owned()));
                return wishes;
            }
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn view_ending<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let mut lines = Column::new().spacing(SPACE_12);
        if let Some((since, until)) = retention::closed(&dossier.case) {
            let args = Args::new().day("since", since, DateStyle::Plain).day(
                "until",
                until,
                DateStyle::Plain,
            );
            let told = single(&say_with(frame, "closing-is-closed", &args));
            lines = lines.push(card::notice(look, card::Sort::Info, &told, None));
            if until < frame.today {
                let due = one(frame, "closing-due");
                lines = lines.push(card::notice(look, card::Sort::Now, &due, None));
            }
            let again = button::secondary(look, REOPEN, &one(frame, "closing-reopen"))
                .icon("folder-open")
                .on_press(Message::Reopen);
            lines = lines.push(Element::from(again));
        } else {
            lines = lines.push(self.closing(frame));
        }
        let erase = button::quiet(look, "rights-erase-case", &one(frame, "closing-erase"))
            .icon("trash-2")
            .on_press(Message::EraseCase);
        let help = say(frame, "closing-erase-help");
        lines = lines.push(
            Column::new()
                .push(words::frame_line(look, &help, Voice::DESK.muted(look)))
                .push(Element::from(erase)),
        );
        card::titled(look, &say(frame, "closing"), None, lines)
    }

    fn closing<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let help = match frame.organisation {
            Organisation::Volunteers => "closing-help-volunteers",
            Organisation::Municipality => "closing-help-municipality",
        };
        let past = Typed::read(&self.keep).day().is_some_and(|day| day < frame.today);
        let day = if self.tried && past {
            let mistake = one(frame, "closing-keep-past");
            field::date_field(look, KEEP, &one(frame, "closing-keep"), &self.keep)
                .mistake(Some(&mistake))
                .on_input(Message::Keep)
                .into()
        } else {
            day_field(frame, KEEP, "closing-keep", &self.keep, self.tried, Message::Keep)
        };
        let close = button::secondary(look, CLOSE, &one(frame, "closing-close"))
            .icon("archive")
            .on_press(Message::Close);
        let mut lines = Column::new().spacing(SPACE_16);
        lines = lines.push(words::frame_line(look, &say(frame, help), Voice::DESK.muted(look)));
        lines = lines.push(container(day).max_width(420));
        lines.push(Element::from(close)).into()
    }
}

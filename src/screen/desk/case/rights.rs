//! "Rechten": what is stored, to read together and to hand out; who looked;
//! erasing; closing. What is confidential stays away until the person said,
//! alone, that it is safe.

mod end;
mod list;

use chrono::NaiveDate;
use iced::widget::{Column, container};

use super::super::super::{Frame, HandOut, Wish, draft};
use super::super::frame::{one, say, say_with};
use super::count;
use crate::domain::access::Access;
use crate::domain::answer::Class;
use crate::domain::dossier::Dossier;
use crate::domain::event::Field;
use crate::domain::id::PersonId;
use crate::domain::retention::{self, Deed};
use crate::i18n::{Args, DateStyle, Words};
use crate::screen::ForGood;
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_16};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, card, field};

use self::list::Group;

/// The fields for a place and for a day; what is half typed has their names.
const PATH: &str = "rights-path";
/// See [`PATH`].
const KEEP: &str = "rights-keep";
/// Both are for the desk.
const CLASS: Class = Class::Confidential;

/// So many looks are shown before somebody asks for all.
const LOOKS: usize = 8;

/// The page of the rights of a person.
#[derive(Debug, Clone, Default)]
pub struct Rights {
    open: Option<Group>,
    safe: Safe,
    path: String,
    /// Until when it is kept, as it is typed.
    keep: String,
    tried: bool,
    all_looks: bool,
}

/// Whether what is confidential may be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Safe {
    #[default]
    No,
    Asked,
    Yes,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Toggle(Group),
    Ask,
    Safe(bool),
    Path(String),
    HandOut(HandOut),
    Looks,
    Erase(Field),
    EraseCase,
    Keep(String),
    Close,
    Reopen,
}

impl Rights {
    /// With what was half typed.
    pub(super) fn new(drafts: &[(Field, String)]) -> Self {
        let typed = |name| draft::text(drafts, &draft::desk(name)).unwrap_or_default().to_owned();
        Self { path: typed(PATH), keep: typed(KEEP), ..Self::default() }
    }

    /// With the day that is proposed, where nobody typed another.
    pub(super) fn proposing(self, keep_until: Option<NaiveDate>) -> Self {
        // As somebody would type it.
        let day = keep_until.map(|day| day.format("%d-%m-%Y").to_string());
        let keep = Some(self.keep).filter(|typed| !typed.is_empty()).or(day);
        Self { keep: keep.unwrap_or_default(), ..self }
    }

    /// Puts away what is not for other eyes.
    pub(super) fn close(&mut self) {
        self.safe = Safe::No;
    }

    pub(super) fn update(&mut self, message: Message, dossier: &Dossier) -> Vec<Wish> {
        let case = dossier.case.id();
        match message {
            Message::Toggle(group) => self.open = (self.open != Some(group)).then_some(group),
            Message::Ask => {
                self.safe = Safe::Asked;
                return vec![Wish::Focus("rights-unsafe".to_owned())];
            }
            Message::Safe(safe) => {
                self.safe = if safe { Safe::Yes } else { Safe::No };
                let next = if safe { "rights-hide" } else { "rights-confidential" };
                return vec![Wish::Focus(next.to_owned())];
            }
            Message::Path(text) => {
                self.path.clone_from(&text);
                return vec![Wish::Draft { class: CLASS, field: draft::desk(PATH), text }];
            }
            Message::HandOut(form) => {
                let path = self.path.trim().to_owned();
                if path.is_empty() {
                    return vec![Wish::Focus(PATH.to_owned())];
                }
                let confidential = self.safe == Safe::Yes;
                let out = Wish::HandOut { path, form, confidential };
                return vec![out, draft::forget(CLASS, draft::desk(PATH))];
            }
            Message::Looks => self.all_looks = !self.all_looks,
            Message::Erase(field) => return vec![Wish::ForGood(ForGood::Field(case, field))],
            Message::EraseCase => return vec![Wish::ForGood(ForGood::Case(case))],
            Message::Keep(_) | Message::Close | Message::Reopen => {
                return self.ending(message);
            }
        }
        Vec::new()
    }

    pub(super) fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
    ) -> Element<'a, Message> {
        let access = Access::new(&dossier.case, self.safe == Safe::Yes, frame.names);
        let stored = self.stored(frame, dossier, &access);
        let ending = self.view_ending(frame, dossier);
        let mut parts = vec![stored, self.view_hand_out(frame), self.looks(frame, dossier)];
        // That it is closed is seen first.
        let at = if retention::closed(&dossier.case).is_some() { 0 } else { parts.len() };
        parts.insert(at, ending);
        Column::with_children(parts).spacing(SPACE_16).into()
    }

    /// "Alles wat over u is opgeslagen", to read together.
    fn stored<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
        access: &Access<'a>,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let both = frame.both;
        let both_lines = |id: &str| words::both(look, &both.pair(id), Voice::DESK.muted(look));
        let mut lines = Column::new().spacing(SPACE_12);
        lines = lines.push(both_lines("rights-stored-help"));
        lines = lines.push(list::groups(frame, &dossier.case, access, self.open));
        let number =
            |number: usize| Args::new().number("count", i64::try_from(number).unwrap_or(i64::MAX));
        let notes = both.pair_with("access-working-notes", &number(access.working_notes));
        lines = lines.push(words::both(look, &notes, Voice::DESK));
        if access.erased > 0 {
            let erased = both.pair_with("access-erased", &number(access.erased));
            lines = lines.push(words::both(look, &erased, Voice::DESK.muted(look)));
        }
        lines = lines.push(self.confidential(frame));
        card::titled(look, &say(frame, "rights-stored"), None, lines)
    }

    /// What is confidential: that it is left out, the question, or that it shows.
    fn confidential<'a>(&self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        match self.safe {
            // The same whether there is anything or not: this is read together.
            Safe::No => {
                let told = one(frame, "rights-confidential");
                let ask = button::secondary(
                    look,
                    "rights-confidential",
                    &one(frame, "rights-confidential-ask"),
                )
                .icon("lock-open")
                .on_press(Message::Ask);
                card::notice(look, card::Sort::Private, &told, Some(ask.into()))
            }
            Safe::Asked => {
                let told = say(frame, "rights-safe");
                let presses = vec![
                    button::secondary(look, "rights-unsafe", &one(frame, "rights-safe-no"))
                        .on_press(Message::Safe(false))
                        .into(),
                    button::secondary(look, "rights-is-safe", &one(frame, "rights-safe-yes"))
                        .icon("lock-open")
                        .on_press(Message::Safe(true))
                        .into(),
                ];
                let lines = Column::new()
                    .spacing(SPACE_12)
                    .push(words::frame_line(look, &told, Voice::DESK.bold()))
                    .push(words::row(look, presses).spacing(SPACE_12).wrap());
                card::boxed(look, look.roles().private, lines)
            }
            Safe::Yes => {
                let told = one(frame, "rights-shown");
                let hide = button::quiet(look, "rights-hide", &one(frame, "case-alone-close"))
                    .icon("lock")
                    .on_press(Message::Safe(false));
                card::notice(look, card::Sort::Private, &told, Some(hide.into()))
            }
        }
    }

    /// A file to hand out.
    fn view_hand_out<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let path = field::text_field(look, PATH, &one(frame, "hand-out-path"), &self.path)
            .picture("folder-open")
            .hint(&one(frame, "hand-out-path-help"))
            .on_input(Message::Path)
            .on_submit(Message::HandOut(HandOut::Paper));
        let press = |id, text, picture, form| {
            button::secondary(look, id, &one(frame, text))
                .icon(picture)
                .on_press(Message::HandOut(form))
                .into()
        };
        let presses = vec![
            press("rights-paper", "hand-out-paper", "printer", HandOut::Paper),
            press("rights-data", "hand-out-data", "download", HandOut::Data),
        ];
        let help = if self.safe == Safe::Yes { "hand-out-help-all" } else { "hand-out-help" };
        let lines = Column::new()
            .spacing(SPACE_12)
            .push(words::frame_line(look, &say(frame, help), Voice::DESK.muted(look)))
            .push(container(Element::from(path)).max_width(720))
            .push(words::row(look, presses).spacing(SPACE_12).wrap());
        card::titled(look, &say(frame, "hand-out"), None, lines)
    }

    /// Who looked at it and what went out, newest first.
    fn looks<'a>(&self, frame: Frame<'a>, dossier: &Dossier) -> Element<'a, Message> {
        let look = frame.look;
        let looks = retention::looks(&dossier.case);
        let mut lines = Column::new().spacing(SPACE_8);
        let shown = if self.all_looks { looks.len() } else { LOOKS };
        for (at, person, deed) in looks.iter().take(shown) {
            let name = frame.names.iter().find(|(id, _)| id == person);
            let name = match name {
                Some((_, name)) => Words::own(name),
                None if *person == PersonId::ORGANISATION => say(frame, "rights-organisation"),
                None => say(frame, "rights-somebody"),
            };
            let what = match deed {
                Deed::Read => say(frame, "rights-look-read"),
                Deed::Out(what) => {
                    // That something confidential went along is itself confidential.
                    let told =
                        if self.safe == Safe::Yes { what } else { what.trim_end_matches("-all") };
                    let known = frame.both.first.maybe("rights-look", told);
                    known.unwrap_or_else(|| say(frame, "case-event-exported"))
                }
            };
            let args = Args::new()
                .day("day", at.date(), DateStyle::Plain)
                .text("time", at.format("%H:%M").to_string());
            let at = words::frame_line(look, &say_with(frame, "note-at", &args), Voice::DESK);
            let told = Words::own(&format!("{} · {}", name.text, what.text));
            let told = words::frame_line(look, &told, Voice::DESK);
            lines = lines.push(if look.is_narrow() {
                Column::new().push(at).push(told).into()
            } else {
                let at = container(at).width(260.0).into();
                Element::from(words::row(look, vec![at, told]).spacing(SPACE_16))
            });
        }
        if looks.is_empty() {
            let none = say(frame, "rights-looks-none");
            lines = lines.push(words::frame_line(look, &none, Voice::DESK.muted(look)));
        }
        if looks.len() > LOOKS {
            let label = if self.all_looks {
                one(frame, "rights-looks-fewer")
            } else {
                single(&count(frame, "rights-looks-all", looks.len()))
            };
            let all = button::quiet(look, "rights-looks-all", &label).on_press(Message::Looks);
            lines = lines.push(Element::from(all));
        }
        card::titled(
            look,
            &say(frame, "rights-looks"),
            Some(&say(frame, "rights-looks-help")),
            lines,
        )
    }
}

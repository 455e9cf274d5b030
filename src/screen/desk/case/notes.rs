//! Notes: those both can read, and the counsellor's own, in another colour and
//! closed until they are opened.

use std::collections::BTreeSet;

use iced::widget::Column;
use uuid::Uuid;

use super::super::super::{Frame, Wish, draft};
use super::super::frame::{self, one, say, say_with};
use super::super::when;
use crate::domain::answer::Class;
use crate::domain::dossier::Dossier;
use crate::domain::erasing;
use crate::domain::event::{Body, Event, Field};
use crate::domain::id::EventId;
use crate::i18n::{Args, DateStyle, Words};
use crate::theme::size::{LINE, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card};

/// The notes of a case.
#[derive(Debug, Clone)]
pub struct Notes {
    shared: Composer,
    private: Composer,
    /// The private notes are on the screen.
    open: bool,
}

/// Which of the two kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Kind {
    Shared,
    Private,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Toggle,
    Typed(Kind, String),
    Write(Kind),
    Remove(Class, Field),
    /// A working note does not fade.
    Keep(Field),
}

/// A note in the making. It keeps its id, so that its text stays until the
/// note is really there.
#[derive(Debug, Clone)]
struct Composer {
    kind: Kind,
    id: EventId,
    text: String,
}

impl Composer {
    fn new(kind: Kind, drafts: &[(Field, String)]) -> Self {
        let text = draft::text(drafts, &kind.draft()).unwrap_or_default().to_owned();
        Self { kind, id: EventId(Uuid::now_v7()), text }
    }

    fn field(&self) -> Field {
        Field::one_of("note", self.id)
    }

    fn is_written(&self, dossier: &Dossier) -> bool {
        !dossier.case.seen(&self.field()).is_empty()
    }

    /// What stands in the field: nothing once the note is there.
    fn shown(&self, dossier: &Dossier) -> &str {
        if self.is_written(dossier) { "" } else { &self.text }
    }

    fn edit(&mut self, text: String) -> Vec<Wish> {
        self.text.clone_from(&text);
        vec![Wish::Draft { class: self.kind.class(), field: self.kind.draft(), text }]
    }

    fn write(&self) -> Vec<Wish> {
        let text = self.text.trim_end().to_owned();
        if text.is_empty() {
            return Vec::new();
        }
        let class = self.kind.class();
        vec![
            Wish::Write { class, field: Some(self.field()), body: Body::NoteWritten { text } },
            draft::forget(class, self.kind.draft()),
            // The press can do nothing more; the next note can be typed.
            Wish::Focus(self.kind.text().to_owned()),
        ]
    }
}

impl Kind {
    fn class(self) -> Class {
        match self {
            Self::Shared => Class::Shared,
            Self::Private => Class::Private,
        }
    }

    /// The id of the field for its text.
    fn text(self) -> &'static str {
        match self {
            Self::Shared => "note-shared-text",
            Self::Private => "note-private-text",
        }
    }

    fn draft(self) -> Field {
        draft::desk(match self {
            Self::Shared => "note-shared",
            Self::Private => "note-private",
        })
    }
}

/// Who may read a kind of note, with the person by name.
fn who_reads(frame: Frame<'_>, dossier: &Dossier, id: &str) -> Words {
    let name = frame::called(frame, dossier);
    say_with(frame, id, &Args::new().text("name", name.cut(28).text))
}

impl Notes {
    /// With the half-typed texts as they were left.
    pub(super) fn new(drafts: &[(Field, String)]) -> Self {
        Self {
            shared: Composer::new(Kind::Shared, drafts),
            private: Composer::new(Kind::Private, drafts),
            open: false,
        }
    }

    /// Puts the private notes away.
    pub(super) fn close(&mut self) {
        self.open = false;
    }

    pub(super) fn update(&mut self, message: Message, dossier: &Dossier) -> Vec<Wish> {
        for composer in [&mut self.shared, &mut self.private] {
            if composer.is_written(dossier) {
                *composer = Composer::new(composer.kind, &[]);
            }
        }
        match message {
            Message::Toggle => {
                self.open = !self.open;
                if self.open {
                    vec![Wish::Focus(Kind::Private.text().to_owned())]
                } else {
                    Vec::new()
                }
            }
            Message::Typed(kind, text) => self.composer(kind).edit(text),
            Message::Write(kind) => self.composer(kind).write(),
            Message::Remove(class, field) => {
                vec![Wish::Write { class, field: Some(field), body: Body::Withdrawn }]
            }
            Message::Keep(field) => {
                let (class, field) = (Class::Private, Some(erasing::kept(&field)));
                vec![Wish::Write { class, field, body: Body::NoteKept }]
            }
        }
    }

    fn composer(&mut self, kind: Kind) -> &mut Composer {
        match kind {
            Kind::Shared => &mut self.shared,
            Kind::Private => &mut self.private,
        }
    }

    /// The page of notes.
    pub(super) fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let mut shared = Column::new().spacing(SPACE_12).max_width(LINE + 80.0);
        shared = shared.push(words::frame_line(
            look,
            &who_reads(frame, dossier, "note-shared-who"),
            Voice::DESK.muted(look),
        ));
        shared = shared.push(self.editor(frame, dossier, Kind::Shared));
        let mut lines = Column::new().spacing(SPACE_16);
        lines = lines
            .push(card::titled(look, &say(frame, "note-shared"), None, shared))
            .push(list(frame, dossier, Kind::Shared));
        for (id, own) in [("note-sealed-own", true), ("note-sealed", false)] {
            let sealed = sealed(frame, dossier, own);
            if sealed > 0 {
                let told = words::single(&super::count(frame, id, sealed));
                lines = lines.push(card::notice(look, card::Sort::Private, &told, None));
            }
        }
        lines.push(self.panel(frame, dossier)).into()
    }

    /// The counsellor's own notes, closed until they are opened.
    pub(super) fn panel<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
    ) -> Element<'a, Message> {
        let waiting = !self.private.shown(dossier).trim().is_empty();
        let closed = if waiting { "note-private-waiting" } else { "note-private-closed" };
        let who = if frame.working_notes.organisation {
            "note-private-who-organisation"
        } else {
            "note-private-who"
        };
        let open = self.open.then(|| {
            Column::new()
                .spacing(SPACE_12)
                .push(words::frame_line(frame.look, &who_reads(frame, dossier, who), Voice::SIDE))
                .push(self.editor(frame, dossier, Kind::Private))
                .push(list(frame, dossier, Kind::Private))
                .into()
        });
        card::private(
            frame.look,
            "note-private-toggle",
            &say(frame, "note-private"),
            &say(frame, closed),
            open,
            Message::Toggle,
        )
    }

    fn editor<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
        kind: Kind,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let (composer, done, label) = match kind {
            Kind::Shared => (&self.shared, "note-shared-write", "note-shared-new"),
            Kind::Private => (&self.private, "note-private-write", "note-private-new"),
        };
        if dossier.case.is_read_only() {
            return crate::widget::nothing();
        }
        if kind == Kind::Private && !frame.working_notes.allowed {
            return words::frame_line(look, &say(frame, "note-private-off"), Voice::DESK.bold());
        }
        let text = composer.shown(dossier);
        let area = frame
            .free_text(kind.text(), &one(frame, label), text)
            .lines(96.0)
            .on_input(move |text| Message::Typed(kind, text));
        let ready = !text.trim().is_empty();
        let done = button::secondary(look, done, &one(frame, "note-write"))
            .icon("check")
            .on_press_maybe(ready.then_some(Message::Write(kind)));
        let warning = words::frame_line(look, &say(frame, "note-warning"), Voice::SIDE.muted(look));
        Column::new().spacing(SPACE_8).push(Element::from(area)).push(warning).push(done).into()
    }
}

/// The notes of a kind, newest first.
fn notes(dossier: &Dossier, kind: Kind) -> Vec<(&Field, &Event, &str)> {
    let mut notes: Vec<_> = dossier
        .case
        .fields_of("note")
        .filter(|(_, event)| (event.class == Class::Private) == (kind == Kind::Private))
        .filter_map(|(field, event)| match &event.body {
            Body::NoteWritten { text } => Some((field, event, text.as_str())),
            _ => None,
        })
        .collect();
    notes.sort_by_key(|(_, event, _)| std::cmp::Reverse(event.stamp));
    notes
}

/// How many notes both can read.
pub(super) fn count(dossier: &Dossier) -> usize {
    notes(dossier, Kind::Shared).len()
}

/// The newest note that both can read.
pub(super) fn newest(dossier: &Dossier) -> Option<(&Event, &str)> {
    notes(dossier, Kind::Shared).first().map(|(_, event, text)| (*event, *text))
}

/// How many notes nobody here can read: those of colleagues, or one's own from
/// before somebody gave one a new passphrase. That one is kept is no note.
fn sealed(frame: Frame<'_>, dossier: &Dossier, own: bool) -> usize {
    let author = frame.working_notes.author;
    let events = dossier.case.events().iter().filter(|event| event.body == Body::Sealed);
    let events = events.filter(|event| (event.actor == author) == own);
    let notes = events.filter_map(|event| event.field.as_ref());
    notes.filter(|field| field.kind() == "note").collect::<BTreeSet<_>>().len()
}

fn list<'a>(frame: Frame<'a>, dossier: &'a Dossier, kind: Kind) -> Element<'a, Message> {
    let look = frame.look;
    let notes = notes(dossier, kind);
    if notes.is_empty() {
        return match kind {
            Kind::Shared => {
                let empty =
                    card::empty(look, "sticky-note", &one(frame, "note-shared-empty"), None);
                card::card(look, empty)
            }
            Kind::Private => {
                words::frame_line(look, &say(frame, "note-private-empty"), Voice::SIDE.muted(look))
            }
        };
    }
    let cards =
        notes.into_iter().map(|(field, event, text)| note(frame, dossier, field, event, text));
    Column::with_children(cards).spacing(SPACE_12).into()
}

fn note<'a>(
    frame: Frame<'a>,
    dossier: &Dossier,
    field: &Field,
    event: &Event,
    text: &str,
) -> Element<'a, Message> {
    let look = frame.look;
    let day = event.at.date();
    let at = Words::own(&event.at.format("%H:%M").to_string());
    let args = Args::new().text("day", when::plain(frame, day).text).text("time", at.text);
    let at = say_with(frame, "note-at", &args);
    let remove =
        button::quiet(look, format!("note-remove-{}", field.rest()), &one(frame, "desk-remove"))
            .icon("trash-2")
            .on_press(Message::Remove(event.class, field.clone()));
    let head = words::row(
        look,
        vec![
            iced::widget::container(words::words(look, &at, Voice::SIDE.muted(look)))
                .width(iced::Length::Fill)
                .into(),
            remove.into(),
        ],
    )
    .spacing(SPACE_24)
    .align_y(iced::Alignment::Center);
    let own = Words::own(text);
    let body = Column::new().max_width(LINE + 80.0).push(words::line(look, &own, Voice::DESK));
    let mut lines = Column::new().spacing(SPACE_8).push(head).push(body);
    if event.class == Class::Private {
        lines = lines.push(until(frame, dossier, field));
    }
    card::card(look, lines)
}

/// Until when a working note stays, and the press that keeps it.
fn until<'a>(frame: Frame<'a>, dossier: &Dossier, field: &Field) -> Element<'a, Message> {
    let look = frame.look;
    let told = stays(frame, dossier, field);
    let told = words::frame_line(look, &told, Voice::SIDE.muted(look));
    if erasing::fades_on(&dossier.case, field).is_none() || dossier.case.is_read_only() {
        return told;
    }
    let id = format!("note-keep-{}", field.rest());
    let keep = button::quiet(look, id, &one(frame, "note-keep"))
        .icon("bookmark")
        .on_press(Message::Keep(field.clone()));
    // The card can be narrow in a wide window.
    Column::new().push(told).push(Element::from(keep)).into()
}

/// Until when a working note stays, in words.
pub(in crate::screen::desk) fn stays(frame: Frame<'_>, dossier: &Dossier, note: &Field) -> Words {
    match erasing::fades_on(&dossier.case, note) {
        Some(day) => say_with(frame, "note-fades", &Args::new().day("day", day, DateStyle::Plain)),
        None => say(frame, "note-kept"),
    }
}

//! Everything that happened, newest first, in words.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::super::super::Frame;
use super::super::frame::{one, say, say_with};
use super::clock::hairline;
use crate::domain::access::Access;
use crate::domain::answer::{Answer, Class, Value};
use crate::domain::dossier::Dossier;
use crate::domain::event::{Body, Event, Field, Progress};
use crate::domain::id::{FactId, ItemId};
use crate::i18n::{Args, DateStyle, Words};
use crate::theme::size::{SPACE_8, SPACE_16};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card};

/// So many more with each press.
const STEP: usize = 40;

/// The history of a case.
#[derive(Debug, Clone)]
pub struct History {
    shown: usize,
}

impl Default for History {
    fn default() -> Self {
        Self { shown: STEP }
    }
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    More,
}

impl History {
    #[expect(clippy::needless_pass_by_value, reason = "the shape of every update")]
    pub(super) fn update(&mut self, message: Message) {
        match message {
            Message::More => self.shown += STEP,
        }
    }

    pub(super) fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let events = dossier.case.events();
        let mut lines = Column::new().spacing(SPACE_8);
        let mut day = None;
        // Of what was erased even the day is gone.
        let told: Vec<&Event> =
            events.iter().rev().filter(|event| event.body != Body::Erased).collect();
        let erased = Access::new(&dossier.case, false, frame.names).erased;
        for event in told.iter().take(self.shown) {
            if day != Some(event.at.date()) {
                day = Some(event.at.date());
                let date = frame.both.first.date_words(event.at.date(), DateStyle::Long);
                let head = words::frame_line(look, &date, Voice::DESK.bold());
                lines = lines.push(container(head).padding(iced::Padding::ZERO.top(SPACE_8)));
                lines = lines.push(hairline(frame));
            }
            lines = lines.push(row(frame, event));
        }
        if events.is_empty() {
            lines =
                lines.push(card::empty(look, "history", &one(frame, "case-history-empty"), None));
        }
        if erased > 0 {
            let count = super::count(frame, "access-erased", erased);
            lines = lines.push(words::frame_line(look, &count, Voice::DESK.muted(look)));
        }
        if told.len() > self.shown {
            let more = button::quiet(look, "history-more", &one(frame, "case-history-more"));
            lines = lines.push(more.on_press(Message::More));
        }
        let help = say(frame, "case-history-help");
        card::titled(look, &say(frame, "case-history"), Some(&help), lines)
    }
}

fn row<'a>(frame: Frame<'a>, event: &Event) -> Element<'a, Message> {
    let look = frame.look;
    let time = Words::own(&event.at.format("%H:%M").to_string());
    let time = container(words::words(look, &time, Voice::DESK.muted(look))).width(56.0);
    let told = container(words::frame_line(look, &told(frame, event), Voice::DESK));
    let mut parts: Vec<Element<'a, Message>> = vec![time.into(), told.width(Length::Fill).into()];
    parts.extend(super::class_chip(frame, event.class));
    words::row(look, parts).spacing(SPACE_16).align_y(Vertical::Center).into()
}

/// "maandag 9 november 2026, 14:03".
pub(super) fn at(frame: Frame<'_>, event: &Event) -> Words {
    let args = Args::new()
        .day("day", event.at.date(), DateStyle::Plain)
        .text("time", event.at.format("%H:%M").to_string());
    say_with(frame, "note-at", &args)
}

/// What happened, in words. What was asked alone and private notes say that
/// they are there, no more.
pub(super) fn told(frame: Frame<'_>, event: &Event) -> Words {
    let is_look = matches!(event.body, Body::CaseRead | Body::Exported { .. });
    if event.class == Class::Confidential && !is_look {
        return say(frame, "case-event-alone");
    }
    let field = event.field.as_ref();
    let say_with = |id: &str, args: Args| say_with(frame, id, &args);
    match &event.body {
        Body::AnswerGiven { answer, .. } if field.is_some_and(is_felt) => {
            felt(frame, field.map_or("", Field::rest), answer)
        }
        Body::QuestionPostponed => {
            let id = format!("question-{}", field.map_or("", Field::rest));
            say_with("case-event-later", Args::new().attr("what", id, "short"))
        }
        Body::ProgressTold { progress, words } => {
            let id = match progress {
                Progress::NotYet => "case-event-not-yet",
                Progress::Other => "case-event-other-way",
            };
            say_with(id, line(field).text("words", words.as_deref().unwrap_or_default()))
        }
        Body::InterpreterNoted { interpreter } => {
            let id = format!("interpreter-{}", interpreter.id());
            say_with("case-event-interpreter", Args::new().words("what", id))
        }
        Body::AnswerGiven { answer, .. } => {
            let fact = FactId::new(field.map_or("", Field::rest));
            let args = Args::new()
                .attr("what", format!("question-{fact}"), "short")
                .answer("answer", &fact, answer);
            say_with("case-event-answer", args)
        }
        Body::ItemStateSet { record } => {
            let item = ItemId::new(field.map_or("", Field::rest));
            let args = Args::new()
                .words("what", format!("item-{item}"))
                .words("state", format!("state-{}", record.state.id()));
            say_with("case-event-item", args)
        }
        Body::MeasureAgreed { agreement } => {
            // As it was read then, also when the knowledge changed.
            let then = agreement.wording.get(frame.both.first.tag());
            let what = then.map_or_else(|| line(field), |text| Args::new().text("what", text));
            say_with("case-event-agreed", what)
        }
        Body::MeasureDeclined { .. } => say_with("case-event-declined", line(field)),
        Body::MeasurePostponed => say_with("case-event-postponed", line(field)),
        Body::ActionDone => say_with("case-event-done", line(field)),
        Body::GateLifted { reason } => {
            say_with("case-event-gate", line(field).text("reason", reason))
        }
        Body::ToldBack { understood: true, .. } => say_with("case-event-told", line(field)),
        Body::ToldBack { .. } => say_with("case-event-not-told", line(field)),
        Body::ActionAdded { action } => {
            say_with("case-event-action", Args::new().text("what", &action.text))
        }
        Body::NoteWritten { .. } if event.class == Class::Private => {
            say(frame, "case-event-private")
        }
        Body::NoteWritten { text } => {
            say_with("case-event-note", Args::new().text("text", first_line(text)))
        }
        Body::LetterReceived { letter } => {
            let from = format!("letter-from-{}", letter.from.id());
            let args = Args::new().words("from", from).text("about", &letter.about);
            say_with("case-event-letter", args)
        }
        Body::AppointmentMade { appointment } => {
            let args = Args::new()
                .day("day", appointment.at.date(), DateStyle::Long)
                .text("time", appointment.at.format("%H:%M").to_string());
            say_with("case-event-appointment", args)
        }
        Body::LanguageChosen { tag } => {
            let language = super::super::frame::language(frame, tag);
            say_with("case-event-language", Args::new().text("language", language.text))
        }
        Body::MeetingHeld { minutes } => {
            say_with("case-event-meeting", Args::new().number("minutes", *minutes))
        }
        Body::PlaceReached { place } => {
            let step = place.split('/').next().unwrap_or_default();
            let args = Args::new().words("step", format!("walk-step-{step}"));
            say_with("case-event-place", args)
        }
        Body::Sealed if event.actor == frame.working_notes.author => {
            say(frame, "case-event-sealed-own")
        }
        other => say(frame, plain(other)),
    }
}

fn is_felt(field: &Field) -> bool {
    matches!(field.kind(), "feeling" | "view")
}

/// How it goes with a part of life, in words.
fn felt(frame: Frame<'_>, domain: &str, answer: &Answer) -> Words {
    let step = match answer {
        Answer::Known(Value::Number(step)) => format!("feeling-{step}"),
        _ => "answer-declined".to_owned(),
    };
    let args = Args::new().words("domain", format!("domain-{domain}")).words("step", step);
    say_with(frame, "case-event-feeling", &args)
}

/// The text of what needs no values.
fn plain(body: &Body) -> &'static str {
    match body {
        Body::CaseOpened => "case-event-opened",
        Body::MeetingBegan => "case-event-meeting-began",
        Body::Explained { .. } => "case-event-explained",
        Body::Withdrawn => "case-event-withdrawn",
        Body::Undone { .. } => "case-event-undone",
        Body::CaseRead => "case-event-read",
        Body::Exported { .. } => "case-event-exported",
        Body::CaseClosed { .. } => "case-event-closed",
        Body::NoteKept => "case-event-note-kept",
        Body::Sealed => "case-event-sealed",
        Body::Erased => "case-event-erased",
        Body::Newer { .. } => "case-event-newer",
        _ => "case-event-other",
    }
}

/// What a plan line is about.
fn line(field: Option<&Field>) -> Args {
    let key = field.map_or("", Field::rest);
    match key.split_once('/') {
        Some(("item", item)) => Args::new().attr("what", format!("item-{item}"), "do"),
        Some(("measure", measure)) => Args::new().words("what", format!("measure-{measure}")),
        _ => Args::new().words("what", "case-event-own-line"),
    }
}

/// The first line of a note, cut where it is long.
fn first_line(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    let cut: String = line.chars().take(100).collect();
    if cut.len() < text.trim().len() { format!("{cut} …") } else { cut }
}

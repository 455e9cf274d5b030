//! "Alles wat over mij is opgeslagen", in words: for the screen, for a file and
//! for the command line.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::args::Args;
use super::both::Both;
use super::l10n::L10n;
use super::language::languages;
use super::show::{DateStyle, plain};
use super::words::{Pair, Words};
use crate::domain::access::Access;
use crate::domain::answer::{Answer, Value};
use crate::domain::case::Case;
use crate::domain::event::{Body, Event, Field, Progress};
use crate::domain::id::FactId;

impl Both {
    /// What happened, in a few words, in both.
    pub fn told(&self, case: &Case, event: &Event) -> Pair {
        let second = self.second.as_ref().map(|second| second.told(case, event));
        Pair { first: self.first.told(case, event), second }
    }

    /// All else that stands in it, in both.
    pub fn details(&self, case: &Case, event: &Event) -> Vec<Pair> {
        let told = plain(&self.first.told(case, event).text);
        let first = self.first.parts(event);
        let second = self.second.as_ref().map(|second| second.parts(event)).unwrap_or_default();
        let second = second.into_iter().chain(std::iter::repeat(None));
        let pairs = first.into_iter().zip(second).filter_map(|(first, second)| {
            let first = first.filter(|first| is_news(first, &told))?;
            // What somebody typed is in its own language, once.
            Some(Pair { second: second.filter(|second| *second != first), first })
        });
        pairs.collect()
    }
}

impl L10n {
    /// Everything that is handed over of a case, as plain text.
    pub fn readable(&self, name: &str, case: &Case, access: &Access<'_>) -> String {
        let count =
            |number: usize| Args::new().number("count", i64::try_from(number).unwrap_or(i64::MAX));
        let mut out = self.words_with("access-title", &Args::new().text("name", name)).text;
        out.push_str("\n\n");
        for stored in &access.events {
            let event = stored.event;
            // Where the walk stood says nothing about the person.
            if matches!(event.body, Body::PlaceReached { .. }) {
                continue;
            }
            let at = event.at.format("%Y-%m-%d %H:%M");
            let by = stored.looked_by().map(|by| format!(" · {by}")).unwrap_or_default();
            let _ = writeln!(out, "{at}  {}{by}", self.told(case, event).text);
            for detail in self.details(case, event) {
                let _ = writeln!(out, "    {}", detail.text.replace('\n', "\n    "));
            }
        }
        out.push('\n');
        out += &self.words_with("access-working-notes", &count(access.working_notes)).text;
        if !access.confidential {
            let _ = write!(out, "\n{}", self.words("access-confidential").text);
        }
        if access.erased > 0 {
            let erased = self.words_with("access-erased", &count(access.erased)).text;
            let _ = write!(out, "\n{erased}");
        }
        plain(&out)
    }

    /// What happened, in a few words.
    pub fn told(&self, case: &Case, event: &Event) -> Words {
        let field = event.field.as_ref();
        let (kind, rest) = field.map_or(("", ""), |field| (field.kind(), field.rest()));
        let line = || line(case, rest);
        let (id, args) = match &event.body {
            Body::AnswerGiven { answer, .. } if matches!(kind, "feeling" | "view") => {
                let step = match answer {
                    Answer::Known(Value::Number(step)) => format!("feeling-{step}"),
                    _ => "answer-declined".to_owned(),
                };
                let domain = Args::new().words("domain", format!("domain-{rest}"));
                ("case-event-feeling", domain.words("step", step))
            }
            Body::AnswerGiven { answer, .. } => {
                let fact = FactId::new(rest);
                let what = Args::new().attr("what", format!("question-{fact}"), "short");
                ("case-event-answer", what.answer("answer", &fact, answer))
            }
            Body::QuestionPostponed => {
                let what = Args::new().attr("what", format!("question-{rest}"), "short");
                ("case-event-later", what)
            }
            Body::ItemStateSet { record } => {
                let state = format!("state-{}", record.state.id());
                let what = Args::new().words("what", format!("item-{rest}"));
                ("case-event-item", what.words("state", state))
            }
            Body::MeasureAgreed { .. } => ("case-event-agreed", line()),
            Body::MeasureDeclined { .. } => ("case-event-declined", line()),
            Body::MeasurePostponed => ("case-event-postponed", line()),
            Body::ActionDone => ("case-event-done", line()),
            Body::ToldBack { understood: true, .. } => ("case-event-told", line()),
            Body::ToldBack { .. } => ("case-event-not-told", line()),
            Body::ProgressTold { progress: Progress::NotYet, .. } => {
                ("case-event-not-yet", line().text("words", ""))
            }
            Body::ProgressTold { progress: Progress::Other, .. } => {
                ("case-event-other-way", line().text("words", ""))
            }
            Body::GateLifted { reason } => ("case-event-gate", line().text("reason", reason)),
            Body::ActionAdded { action } => {
                ("case-event-action", Args::new().text("what", &action.text))
            }
            Body::NoteWritten { text } => ("case-event-note", Args::new().text("text", text)),
            Body::LetterReceived { letter } => {
                let from = format!("letter-from-{}", letter.from.id());
                ("case-event-letter", Args::new().words("from", from).text("about", &letter.about))
            }
            Body::AppointmentMade { appointment } => {
                let day = Args::new().day("day", appointment.at.date(), DateStyle::Long);
                let time = appointment.at.format("%H:%M").to_string();
                ("case-event-appointment", day.text("time", time))
            }
            Body::LanguageChosen { tag } => {
                let name = languages().iter().find(|one| one.tag == *tag).map(|one| &one.name);
                ("case-event-language", Args::new().text("language", name.unwrap_or(tag)))
            }
            Body::InterpreterNoted { interpreter } => {
                let what = format!("interpreter-{}", interpreter.id());
                ("case-event-interpreter", Args::new().words("what", what))
            }
            Body::MeetingHeld { minutes } => {
                ("case-event-meeting", Args::new().number("minutes", *minutes))
            }
            Body::MeetingBegan => ("case-event-meeting-began", Args::new()),
            Body::CaseOpened => ("case-event-opened", Args::new()),
            Body::Explained { .. } => ("case-event-explained", Args::new()),
            Body::Withdrawn => ("case-event-withdrawn", Args::new()),
            Body::Undone { .. } => ("case-event-undone", Args::new()),
            Body::CaseRead => ("case-event-read", Args::new()),
            Body::Exported { .. } => ("case-event-exported", Args::new()),
            Body::CaseClosed { .. } => ("case-event-closed", Args::new()),
            _ => ("case-event-other", Args::new()),
        };
        self.words_with(id, &args)
    }

    /// All else that stands in it, as it was noted. The first line already has
    /// the main thing.
    fn details(&self, case: &Case, event: &Event) -> Vec<Words> {
        let told = plain(&self.told(case, event).text);
        self.parts(event).into_iter().flatten().filter(|part| is_news(part, &told)).collect()
    }

    /// The parts of it: the same places in every language.
    fn parts(&self, event: &Event) -> Vec<Option<Words>> {
        let own = |text: &Option<String>| text.as_deref().map(Words::own);
        let by = |day: &Option<NaiveDate>| day.map(|day| self.on("access-by", day));
        match &event.body {
            Body::AnswerGiven { own_words, .. } => vec![own(own_words)],
            Body::ItemStateSet { record } => vec![by(&record.by), own(&record.waits_on)],
            Body::MeasureAgreed { agreement } => {
                let wording = agreement.wording.get(self.tag()).map(|text| Words::own(text));
                vec![wording, by(&agreement.by), own(&agreement.own_words)]
            }
            Body::ActionAdded { action } => vec![by(&action.by)],
            Body::MeasureDeclined { reason } => vec![own(reason)],
            Body::ToldBack { words, .. } | Body::ProgressTold { words, .. } => vec![own(words)],
            Body::LetterReceived { letter } => vec![
                letter.dated.map(|day| self.on("access-dated", day)),
                letter.received.map(|day| self.on("access-received", day)),
            ],
            Body::AppointmentMade { appointment } => {
                vec![Some(Words::own(&appointment.place)), Some(Words::own(&appointment.about))]
            }
            Body::CaseClosed { keep_until } => vec![Some(self.on("access-kept", *keep_until))],
            _ => Vec::new(),
        }
    }

    fn on(&self, id: &str, day: NaiveDate) -> Words {
        self.words_with(id, &Args::new().day("day", day, DateStyle::Plain))
    }
}

/// Whether the first line does not say it already.
fn is_news(part: &Words, told: &str) -> bool {
    let part = part.text.trim();
    !part.is_empty() && !told.contains(part)
}

/// What a plan line is about.
fn line(case: &Case, rest: &str) -> Args {
    match rest.split_once('/') {
        Some(("item", item)) => Args::new().attr("what", format!("item-{item}"), "do"),
        Some(("measure", measure)) => Args::new().words("what", format!("measure-{measure}")),
        _ => {
            let own = case.value(&Field(rest.to_owned())).and_then(|event| match &event.body {
                Body::ActionAdded { action } => Some(action.text.clone()),
                _ => None,
            });
            Args::new().text("what", own.unwrap_or_default())
        }
    }
}

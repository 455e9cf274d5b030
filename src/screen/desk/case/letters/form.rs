//! What is filled in about a letter, and how it is asked.

use iced::alignment::Vertical;
use iced::widget::Column;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::super::super::Frame;
use super::super::super::frame::{self, one, say};
use super::super::super::when::Typed;
use super::{Message, Term, day_field};
use crate::domain::dossier::Dossier;
use crate::domain::event::{Field, Letter, PrintedTerm, Sender};
use crate::domain::id::EventId;
use crate::theme::Layout;
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, choice, field};

/// What was filled in about a letter.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Form {
    pub(super) id: EventId,
    pub(super) term: Option<Term>,
    pub(super) last_day: String,
    pub(super) count: String,
    pub(super) weeks: bool,
    pub(super) from: Option<Sender>,
    pub(super) about: String,
    pub(super) dated: String,
    pub(super) received: String,
    pub(super) decision: Option<bool>,
    #[serde(skip)]
    pub(super) tried: bool,
}

impl Form {
    pub(super) fn new() -> Self {
        Self {
            id: EventId(Uuid::now_v7()),
            term: None,
            last_day: String::new(),
            count: String::new(),
            weeks: true,
            from: None,
            about: String::new(),
            dated: String::new(),
            received: String::new(),
            decision: None,
            tried: false,
        }
    }

    pub(super) fn field(&self) -> Field {
        Field::one_of("letter", self.id)
    }

    pub(super) fn is_written(&self, dossier: &Dossier) -> bool {
        !dossier.case.seen(&self.field()).is_empty()
    }

    /// The term in days, where it is a count.
    fn days(&self) -> Option<u16> {
        let count: u16 = crate::domain::date::western_digits(self.count.trim()).parse().ok()?;
        let days = if self.weeks { count.checked_mul(7)? } else { count };
        (1..=366).contains(&days).then_some(days)
    }

    /// The first control that a letter still waits for.
    pub(super) fn missing(&self) -> &'static str {
        let dated = Typed::read(&self.dated);
        match self.term {
            None => FIRST,
            Some(Term::LastDay) if Typed::read(&self.last_day).day().is_none() => "letter-last-day",
            Some(Term::Within) if self.days().is_none() => "letter-count",
            _ if self.from.is_none() => "letter-from-ind",
            Some(Term::Within) if dated.day().is_none() => "letter-dated",
            _ if dated.is_wrong() => "letter-dated",
            _ if Typed::read(&self.received).is_wrong() => "letter-received",
            _ => "letter-decision-yes",
        }
    }

    /// The letter, where enough is filled in.
    pub(super) fn letter(&self) -> Option<Letter> {
        let dated = Typed::read(&self.dated);
        let received = Typed::read(&self.received);
        if dated.is_wrong() || received.is_wrong() {
            return None;
        }
        let printed = match self.term? {
            Term::LastDay => Some(PrintedTerm::LastDay(Typed::read(&self.last_day).day()?)),
            Term::Within => {
                dated.day()?;
                Some(PrintedTerm::Days(self.days()?))
            }
            Term::Nothing => None,
        };
        Some(Letter {
            from: self.from?,
            about: self.about.trim().to_owned(),
            dated: dated.day(),
            received: received.day(),
            decision: self.decision?,
            printed,
        })
    }
}

/// What has the keyboard first.
pub(super) const FIRST: &str = "letter-term-day";

/// A bold line over what it asks, and under it what is missing.
fn asked<'a>(
    frame: Frame<'a>,
    title: &str,
    help: Option<&str>,
    missing: Option<&str>,
    body: Element<'a, Message>,
) -> Element<'a, Message> {
    let look = frame.look;
    let mut lines = Column::new().spacing(SPACE_8);
    lines = lines.push(words::frame_line(look, &say(frame, title), Voice::BODY.bold()));
    if let Some(help) = help {
        lines = lines.push(words::frame_line(look, &say(frame, help), Voice::DESK.muted(look)));
    }
    lines = lines.push(body);
    if let Some(missing) = missing {
        let voice = Voice::DESK.bold().ink(look.roles().now.ink);
        lines = lines.push(words::frame_line(look, &say(frame, missing), voice));
    }
    lines.into()
}

fn pick<'a>(
    frame: Frame<'a>,
    id: &'static str,
    text: &str,
    chosen: bool,
    message: Message,
) -> Element<'a, Message> {
    choice::card(frame.look, id, &one(frame, text))
        .compact(true)
        .chosen(chosen)
        .on_press(message)
        .into()
}

#[expect(clippy::too_many_lines, reason = "one form, a field after another")]
pub(super) fn fill_in<'a>(frame: Frame<'a>, form: &'a Form) -> Element<'a, Message> {
    let look = frame.look;
    let missing = |is: bool, id: &'static str| (form.tried && is).then_some(id);
    let term = asked(
        frame,
        "letter-term",
        Some("letter-term-help"),
        missing(form.term.is_none(), "letter-term-missing"),
        term(frame, form),
    );
    let senders = Sender::ALL.into_iter().map(|sender| {
        let id = format!("letter-from-{}", sender.id());
        choice::card(look, id.clone(), &one(frame, &id))
            .picture(picture(sender))
            .compact(true)
            .chosen(form.from == Some(sender))
            .on_press(Message::From(sender))
            .into()
    });
    let from = asked(
        frame,
        "letter-from",
        None,
        missing(form.from.is_none(), "letter-from-missing"),
        choice::grid_of(
            look,
            match look.layout {
                Layout::Wide => 4,
                Layout::Snug => 3,
                Layout::Narrow => 2,
                Layout::Tight => 1,
            },
            senders.collect(),
        ),
    );
    let decision = asked(
        frame,
        "letter-decision",
        Some("letter-decision-help"),
        missing(form.decision.is_none(), "letter-decision-missing"),
        choice::grid_of(
            look,
            2,
            vec![
                pick(
                    frame,
                    "letter-decision-yes",
                    "letter-decision-yes",
                    form.decision == Some(true),
                    Message::Decision(true),
                ),
                pick(
                    frame,
                    "letter-decision-no",
                    "letter-decision-no",
                    form.decision == Some(false),
                    Message::Decision(false),
                ),
            ],
        ),
    );
    let needs_date = form.tried && form.term == Some(Term::Within);
    let days = frame::beside(
        frame,
        vec![
            day_field(
                frame,
                "letter-dated",
                "letter-dated",
                &form.dated,
                needs_date,
                Message::Dated,
            ),
            day_field(
                frame,
                "letter-received",
                "letter-received",
                &form.received,
                false,
                Message::Received,
            ),
        ],
    );
    let about = field::text_field(look, "letter-about", &one(frame, "letter-about"), &form.about)
        .hint(&one(frame, "letter-about-help"))
        .on_input(Message::About);
    let actions = words::row(
        look,
        vec![
            button::secondary(look, "letter-write", &one(frame, "letter-write"))
                .icon("check")
                .on_press(Message::Write)
                .into(),
            button::quiet(look, "letter-close", &one(frame, "cancel"))
                .on_press(Message::Close)
                .into(),
        ],
    )
    .spacing(SPACE_12);
    let lines = Column::new()
        .spacing(SPACE_24)
        .max_width(900)
        .push(term)
        .push(from)
        .push(days)
        .push(decision)
        .push(Element::from(about))
        .push(actions);
    card::titled(look, &say(frame, "letter-new"), None, lines)
}

/// What is printed: a last day, a number of weeks or days, or nothing.
fn term<'a>(frame: Frame<'a>, form: &'a Form) -> Element<'a, Message> {
    let look = frame.look;
    let kinds = [
        ("letter-term-day", Term::LastDay),
        ("letter-term-within", Term::Within),
        ("letter-term-nothing", Term::Nothing),
    ];
    let kinds = kinds
        .into_iter()
        .map(|(id, term)| pick(frame, id, id, form.term == Some(term), Message::Term(term)));
    let mut lines = Column::new().spacing(SPACE_12);
    lines = lines.push(choice::grid_of(look, 3, kinds.collect()));
    match form.term {
        Some(Term::LastDay) => {
            lines = lines.push(day_field(
                frame,
                "letter-last-day",
                "letter-last-day",
                &form.last_day,
                form.tried,
                Message::LastDay,
            ));
        }
        Some(Term::Within) => {
            lines = lines.push(count(frame, form));
            if form.days().is_none() && (form.tried || !form.count.trim().is_empty()) {
                let voice = Voice::DESK.bold().ink(look.roles().now.ink);
                let told = say(frame, "letter-count-missing");
                lines = lines.push(words::frame_line(look, &told, voice));
            }
        }
        Some(Term::Nothing) | None => {}
    }
    lines.into()
}

/// How many weeks or days.
fn count<'a>(frame: Frame<'a>, form: &'a Form) -> Element<'a, Message> {
    let look = frame.look;
    let label = one(frame, "letter-count");
    let count = field::number_field(look, "letter-count", &label, &form.count, None)
        .on_input(Message::Count);
    let unit = |id, weeks: bool| {
        button::secondary(look, id, &one(frame, id))
            .on(form.weeks == weeks)
            .on_press(Message::Weeks(weeks))
            .into()
    };
    let parts = vec![Element::from(count), unit("letter-weeks", true), unit("letter-days", false)];
    words::row(look, parts).spacing(SPACE_12).align_y(Vertical::Bottom).into()
}

/// The picture of a sender.
fn picture(sender: Sender) -> &'static str {
    match sender {
        Sender::Ind => "id-card",
        Sender::Duo => "graduation-cap",
        Sender::Municipality => "landmark",
        Sender::Svb => "users-round",
        Sender::Toeslagen => "receipt-euro",
        Sender::Uwv => "briefcase",
        Sender::Court => "gavel",
        Sender::Bailiff => "stamp",
        Sender::Cjib => "badge-euro",
        Sender::Landlord => "house",
        Sender::Other => "mail",
    }
}

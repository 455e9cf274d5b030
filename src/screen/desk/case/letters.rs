//! "Brief ontvangen". The term that is printed in the letter is asked first,
//! since it wins over every rule; after that who sent it.

use chrono::NaiveDate;
use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::super::{Frame, Wish};
use super::super::frame::{self, one, say, say_with};
use super::super::when::{self, Typed};
use super::{clock, draft, draft_field};
use crate::domain::answer::Class;
use crate::domain::date_rule::Deadline;
use crate::domain::dossier::Dossier;
use crate::domain::event::{Body, Field, Letter, PrintedTerm, Sender};
use crate::domain::id::EventId;
use crate::i18n::{Args, DateStyle, Words};
use crate::theme::Layout;
use crate::theme::size::{SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, card, choice, field};

/// The letters of a case.
#[derive(Debug, Clone)]
pub struct Letters {
    /// The letter that is being filled in, or was just put in.
    form: Option<Form>,
}

/// What was filled in about a letter.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Form {
    id: EventId,
    term: Option<Term>,
    last_day: String,
    count: String,
    weeks: bool,
    from: Option<Sender>,
    about: String,
    dated: String,
    received: String,
    decision: Option<bool>,
    #[serde(skip)]
    tried: bool,
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

impl Form {
    fn new() -> Self {
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

    fn field(&self) -> Field {
        Field::one_of("letter", self.id)
    }

    fn is_written(&self, dossier: &Dossier) -> bool {
        !dossier.case.seen(&self.field()).is_empty()
    }

    /// The term in days, where it is a count.
    fn days(&self) -> Option<u16> {
        let count: u16 = crate::domain::date::western_digits(self.count.trim()).parse().ok()?;
        let days = if self.weeks { count.checked_mul(7)? } else { count };
        (1..=366).contains(&days).then_some(days)
    }

    /// The letter, where enough is filled in.
    fn letter(&self) -> Option<Letter> {
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

fn kept() -> Field {
    draft_field("letter")
}

impl Letters {
    /// With the letter that was half filled in.
    pub(super) fn new(drafts: &[(Field, String)]) -> Self {
        let form = draft(drafts, &kept()).and_then(|text| serde_json::from_str(text).ok());
        Self { form }
    }

    pub(super) fn update(&mut self, message: Message, dossier: &Dossier) -> Vec<Wish> {
        match message {
            Message::New => {
                self.form = Some(Form::new());
                return Vec::new();
            }
            Message::Close => {
                self.form = None;
                return vec![drop_draft()];
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
        // A form that cannot be written down as text stays on the screen only.
        let text = serde_json::to_string(form).unwrap_or_default();
        vec![Wish::Draft { class: Class::Discreet, field: kept(), text }]
    }

    fn write(&mut self) -> Vec<Wish> {
        let Some(form) = &mut self.form else { return Vec::new() };
        form.tried = true;
        let Some(letter) = form.letter() else { return Vec::new() };
        vec![
            Wish::Write {
                class: Class::Discreet,
                field: Some(form.field()),
                body: Body::LetterReceived { letter },
            },
            drop_draft(),
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
    Wish::Draft { class: Class::Discreet, field: kept(), text: String::new() }
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

fn fill_in<'a>(frame: Frame<'a>, form: &'a Form) -> Element<'a, Message> {
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
        return clock::date(frame, deadline);
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

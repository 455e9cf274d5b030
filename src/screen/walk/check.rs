//! "Kijk samen: klopt dit?": every answer of the intake on one page, before
//! the basics. Pressing a row goes to its question; what is open comes first.

use iced::alignment::Vertical;
use iced::widget::{Column, container};
use iced::{Color, Length};

use super::{Ask, Move, terms};
use crate::domain::agenda::{Agenda, Open};
use crate::domain::answer::{Answer, Value};
use crate::domain::catalog::{Asked, Kind, Question};
use crate::domain::dossier::SharedDossier;
use crate::domain::id::{FactId, TermId};
use crate::i18n::{Pair, Words};
use crate::screen::felt::picture_of;
use crate::screen::{Frame, Key};
use crate::theme::size::{PRESS, RADIUS, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::theme::style;
use crate::widget::access::{Role, access};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, card, icon, key};

/// The page with all answers.
#[derive(Debug, Clone)]
pub struct Check;

/// What can happen.
#[derive(Debug, Clone)]
pub enum Message {
    /// To the question of this fact.
    Ask(FactId),
    /// Say what an official word means.
    Explain(TermId),
}

impl Check {
    /// The page.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self
    }

    /// What a message means.
    pub fn update(&mut self, message: Message, _: Frame<'_>, _: &SharedDossier) -> Vec<Ask> {
        vec![match message {
            Message::Ask(fact) => Move::Ask(fact).into(),
            Message::Explain(term) => Ask::Explain(term),
        }]
    }

    /// A digit goes to that open question.
    pub fn key(&self, key: Key, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Message> {
        let Key::Digit(digit) = key else { return None };
        let place = usize::from(digit).checked_sub(1)?;
        let asked = dossier.questions(frame.catalog, Asked::Intake, frame.today);
        open(&asked, dossier).nth(place).map(|question| Message::Ask(question.fact.clone()))
    }

    /// The page.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let (look, both) = (frame.look, frame.both);
        let asked = dossier.questions(frame.catalog, Asked::Intake, frame.today);
        let mut head = Column::new().spacing(SPACE_8);
        head = head.push(words::both(look, &both.pair("walk-check"), Voice::TITLE));
        if !frame.terse {
            let help = both.pair("walk-check-help");
            head = head.push(words::both(look, &help, Voice::BODY.muted(look)));
        }
        let mut page = Column::new().spacing(SPACE_24).push(head);

        let still: Vec<_> = open(&asked, dossier)
            .enumerate()
            .map(|(at, question)| view_row(frame, dossier, question, Some(at + 1), Message::Ask))
            .collect();
        if !still.is_empty() {
            page = page.push(section(frame, "circle-dashed", &both.pair("walk-check-open"), still));
        }
        for domain in &frame.catalog.domains {
            let rows: Vec<_> = asked
                .iter()
                .filter(|question| &question.domain == domain && is_answered(question, dossier))
                .map(|question| view_row(frame, dossier, question, None, Message::Ask))
                .collect();
            if !rows.is_empty() {
                let title = both.pair(&format!("domain-{domain}"));
                page = page.push(section(frame, picture_of(domain), &title, rows));
            }
        }
        let asked: Vec<Pair> = asked
            .iter()
            .map(|question| both.attr_pair(&format!("question-{}", question.fact), "short"))
            .collect();
        page.push(terms::row(frame, &asked, Message::Explain)).into()
    }
}

fn is_answered(question: &Question, dossier: &SharedDossier) -> bool {
    matches!(dossier.facts().answer(&question.fact), Some(Answer::Known(_) | Answer::Declined))
}

/// Not asked yet, or "weet ik niet".
fn open<'a>(
    asked: &'a [&'a Question],
    dossier: &'a SharedDossier,
) -> impl Iterator<Item = &'a Question> {
    asked.iter().copied().filter(|question| !is_answered(question, dossier))
}

/// The picture of what was said: of the choice, or of the part of life.
fn picture_of_answer<'q>(
    frame: Frame<'_>,
    dossier: &SharedDossier,
    question: &'q Question,
) -> &'q str {
    let choice = match dossier.facts().answer(&question.fact) {
        None | Some(Answer::Unknown) => return "circle-help",
        Some(Answer::Declined) => return "hand",
        Some(Answer::Known(Value::Choice(choice))) => Some(choice),
        Some(Answer::Known(Value::Choices(chosen))) => chosen.first(),
        Some(Answer::Known(_)) => None,
    };
    let all = match frame.catalog.fact(&question.fact).map(|fact| &fact.kind) {
        Some(Kind::Choice(all) | Kind::Choices(all)) => all.as_slice(),
        _ => &[],
    };
    let at = choice.and_then(|choice| all.iter().position(|one| one == choice));
    let picture = at.and_then(|at| question.pictures.get(at));
    picture.map_or_else(|| picture_of(&question.domain), String::as_str)
}

/// Rows under a heading.
pub(super) fn section<'a, M: 'a>(
    frame: Frame<'a>,
    picture: &str,
    title: &Pair,
    rows: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let look = frame.look;
    Column::new()
        .spacing(SPACE_12)
        .push(card::section(look, picture, None, title))
        .push(card::list(look, rows))
        .into()
}

/// A row: what was asked in a few words and what was said, in both languages.
/// `at` is its key.
pub(super) fn view_row<'a, M: Clone + 'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    question: &Question,
    at: Option<usize>,
    ask: fn(FactId) -> M,
) -> Element<'a, M> {
    let (look, both) = (frame.look, frame.both);
    let roles = look.roles();
    let agenda = Agenda::new(dossier, frame.catalog, frame.today);
    let fact = &question.fact;
    let asked = both.attr_pair(&format!("question-{fact}"), "short");
    let said = match dossier.facts().answer(fact) {
        Some(answer) => both.answer(fact, answer),
        None if agenda.open(fact) == Some(Open::Later) => both.pair("walk-later"),
        None => both.pair("not-asked"),
    };
    let voice = if at.is_some() { Voice::BODY.muted(look) } else { Voice::BODY.bold() };
    let side = |asked: &Words, said: Option<&Words>| -> Element<'a, M> {
        let part = |text: &Words, voice: Voice, share| {
            let own = words::words(look, text, voice);
            let start = words::start_of(asked.direction);
            container(own).width(Length::FillPortion(share)).align_x(start).into()
        };
        let mut parts = vec![part(asked, Voice::DESK.muted(look), 2)];
        parts.extend(said.map(|said| part(said, voice, 3)));
        words::row(look.reading(asked.direction), parts)
            .spacing(SPACE_12)
            .align_y(Vertical::Center)
            .into()
    };
    let first = side(&asked.first, Some(&said.first));
    let told: Element<'a, M> = match &asked.second {
        None => first,
        Some(second) => words::columns(look, first, side(second, said.second.as_ref())),
    };
    let mut parts = Vec::new();
    if look.easy {
        let picture = picture_of_answer(frame, dossier, question);
        parts.push(icon::tile(look, picture, 40.0, roles.calm()));
    }
    parts.push(container(told).width(Length::Fill).into());
    match at {
        Some(at) if at <= 9 => parts.push(key::cap(look, &at.to_string())),
        _ => parts.push(icon::icon("pencil", 18.0, roles.action)),
    }
    let content = words::row(look, parts).spacing(SPACE_16).align_y(Vertical::Center);
    let spoken = words::spoken(&asked).then(": ", &words::spoken(&said));
    access(look, format!("check-{fact}"), Role::Button, spoken, content)
        .padding([SPACE_8, SPACE_16])
        .width(Length::Fill)
        .min_height(PRESS)
        .style(move |status| {
            let ground = if status.hovered { roles.tint } else { Color::TRANSPARENT };
            style::plain(ground, style::border(Color::TRANSPARENT, 0.0, RADIUS))
        })
        .on_press(ask(fact.clone()))
        .into()
}

//! The list of open questions: by part of life, with what is open, what comes
//! back later and what somebody does not know. Pressing a row goes there.

use iced::widget::Column;

use super::{Ask, Move, check};
use crate::domain::agenda::{Agenda, Open};
use crate::domain::catalog::{Asked, Question};
use crate::domain::dossier::SharedDossier;
use crate::domain::id::FactId;
use crate::screen::felt::picture_of;
use crate::screen::{Frame, Key};
use crate::theme::size::{SPACE_8, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, card};

/// The list.
#[derive(Debug, Clone)]
pub struct Jump;

/// What can happen.
#[derive(Debug, Clone)]
pub enum Message {
    /// To the question of this fact.
    Ask(FactId),
}

/// What is open, in the order of the walk. Answers of an earlier meeting are
/// asked on the way, not from here.
fn open<'a>(frame: Frame<'a>, dossier: &SharedDossier) -> Vec<&'a Question> {
    let agenda = Agenda::new(dossier, frame.catalog, frame.today);
    [Asked::Acute, Asked::Goal, Asked::Intake]
        .into_iter()
        .flat_map(|asked| dossier.questions(frame.catalog, asked, frame.today))
        .filter(|question| {
            agenda.open(&question.fact).is_some_and(|open| open != Open::MayHaveChanged)
        })
        .collect()
}

impl Jump {
    /// The list.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self
    }

    /// What a message means.
    #[allow(clippy::unused_self)] // every step has the same form
    pub fn update(&self, message: Message, _: Frame<'_>, _: &SharedDossier) -> Vec<Ask> {
        let Message::Ask(fact) = message;
        vec![Move::Ask(fact).into()]
    }

    /// A digit goes to that question.
    #[allow(clippy::unused_self)] // every step has the same form
    pub fn key(&self, key: Key, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Message> {
        let Key::Digit(digit) = key else { return None };
        let place = usize::from(digit).checked_sub(1)?;
        let question = open(frame, dossier).into_iter().nth(place)?;
        Some(Message::Ask(question.fact.clone()))
    }

    /// The list, or that nothing is open.
    #[allow(clippy::unused_self)] // every step has the same form
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let open = open(frame, dossier);
        if open.is_empty() {
            return card::empty(look, "circle-check", &both.pair("jump-empty"), None);
        }
        let title = both.pair("jump-title");
        let head =
            Column::new().spacing(SPACE_8).push(words::both(look, &title, Voice::TITLE)).push(
                (!frame.terse)
                    .then(|| words::both(look, &both.pair("jump-help"), Voice::BODY.muted(look))),
            );
        let mut page = Column::new().spacing(SPACE_24).push(head);
        for domain in &frame.catalog.domains {
            let rows: Vec<_> = open
                .iter()
                .enumerate()
                .filter(|(_, question)| &question.domain == domain)
                .map(|(at, question)| {
                    check::view_row(frame, dossier, question, Some(at + 1), Message::Ask)
                })
                .collect();
            if !rows.is_empty() {
                let title = both.pair(&format!("domain-{domain}"));
                page = page.push(check::section(frame, picture_of(domain), &title, rows));
            }
        }
        page.into()
    }
}

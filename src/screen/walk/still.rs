//! "Klopt dit nog?": the answer of an earlier meeting with its date, one press
//! to say that it still holds, one to answer anew.

use iced::widget::Column;

use super::question::view_head;
use super::{Ask, Move, acute_help};
use crate::domain::agenda::Agenda;
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{Body, Field};
use crate::domain::id::FactId;
use crate::i18n::{Args, DateStyle};
use crate::screen::{Frame, Key, Wish};
use crate::theme::size::{SPACE_8, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, card, choice};

/// One answer of an earlier meeting.
#[derive(Debug, Clone)]
pub struct Still {
    fact: FactId,
}

/// What can happen.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// "Ja, klopt nog".
    Holds,
    /// "Nee, is anders".
    Changed,
}

impl Still {
    /// The answer to the question of this fact.
    pub fn new(fact: FactId) -> Self {
        Self { fact }
    }

    /// What a message means. What still holds is said again, with today's
    /// date.
    pub fn update(&self, message: Message, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        match message {
            Message::Changed => vec![Move::Open.into()],
            Message::Holds => {
                let agenda = Agenda::new(dossier, frame.catalog, frame.today);
                let before = agenda.from_before(&self.fact);
                let write = before.map(|event| Wish::Write {
                    class: event.class,
                    field: Some(Field::answer(&self.fact)),
                    body: event.body.clone(),
                });
                write.map(Ask::from).into_iter().chain([Move::Next.into()]).collect()
            }
        }
    }

    /// 1 and 2.
    #[allow(clippy::unused_self)] // every step has the same form
    pub fn key(&self, key: Key, _: Frame<'_>, _: &SharedDossier) -> Option<Message> {
        match key {
            Key::Digit(1) => Some(Message::Holds),
            Key::Digit(2) => Some(Message::Changed),
            _ => None,
        }
    }

    /// The question, what was said and when, and whether it still holds.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let said = said(frame, dossier, &self.fact);
        let (Some(question), Some(said)) = (frame.catalog.question(&self.fact), said) else {
            return crate::widget::nothing();
        };
        let ask = both.maybe_pair("still-ask", self.fact.as_str());
        let ask = ask.unwrap_or_else(|| both.pair("still-ask"));
        let cards = vec![
            choice::card(look, "still-yes", &both.pair("still-yes"))
                .picture("check")
                .key("1")
                .on_press(Message::Holds)
                .into(),
            choice::card(look, "still-no", &both.pair("still-no"))
                .picture("pencil")
                .key("2")
                .on_press(Message::Changed)
                .into(),
        ];
        let mut page =
            Column::new().spacing(SPACE_24).push(view_head(frame, dossier, question)).push(said);
        page = page.extend(acute_help::help(frame, dossier, &self.fact));
        page.push(words::both(look, &ask, Voice::HEADING)).push(choice::grid(look, cards)).into()
    }
}

/// "U zei op 9 november": the answer as it is kept, with its date.
pub(super) fn said<'a, M: 'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    fact: &FactId,
) -> Option<Element<'a, M>> {
    let Frame { look, both, .. } = frame;
    let event = dossier.case().case().value(&Field::answer(fact))?;
    let Body::AnswerGiven { answer, own_words, .. } = &event.body else { return None };
    let args = Args::new().day("day", event.at.date(), DateStyle::Plain);
    let mut said = Column::new()
        .spacing(SPACE_8)
        .push(words::both(look, &both.pair_with("still-said", &args), Voice::DESK.muted(look)))
        .push(words::both(look, &both.answer(fact, answer), Voice::LEAD));
    if let Some(own) = own_words {
        let own = both.pair_with("plan-said", &Args::new().text("words", own));
        said = said.push(words::both(look, &own, Voice::BODY));
    }
    Some(card::boxed(look, look.roles().calm(), said))
}

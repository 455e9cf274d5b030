//! "Hoe gaat het hiermee?": how the person feels about one part of life, in
//! four steps, with what was felt before beside how the counsellor saw it.

use iced::widget::Column;

use super::Ask;
use super::question::belongs;
use crate::domain::dossier::SharedDossier;
use crate::domain::event::Field;
use crate::domain::feeling::{self, Felt, STEPS};
use crate::domain::id::LifeDomain;
use crate::i18n::Args;
use crate::screen::{Frame, Key, Wish, felt};
use crate::theme::size::{SPACE_8, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, card, choice};

/// One part of life.
#[derive(Debug, Clone)]
pub struct Feeling {
    domain: LifeDomain,
}

/// What can happen.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// This is how it goes.
    Felt(Felt),
}

impl Feeling {
    /// How it goes with this part of life.
    pub fn new(domain: LifeDomain) -> Self {
        Self { domain }
    }

    /// What a message means.
    pub fn update(&self, message: Message, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let Message::Felt(felt) = message;
        let field = Field::feeling(&self.domain);
        let case = dossier.case().case();
        // Said again on another day it is a new word.
        let said_today = case.by_day(&field).contains_key(&frame.today);
        if said_today && feeling::now(case, &field) == Some(felt) {
            return Vec::new();
        }
        let class = feeling::class(frame.catalog, &self.domain);
        vec![Wish::Write { class, field: Some(field), body: felt.body() }.into()]
    }

    /// 1 to 4 say how it goes, 9 that somebody would rather not say.
    #[allow(clippy::unused_self)] // every step has the same form
    pub fn key(&self, key: Key, _: Frame<'_>, _: &SharedDossier) -> Option<Message> {
        match key {
            Key::Digit(step @ 1..=STEPS) => Some(Message::Felt(Felt::Step(step))),
            Key::Digit(9) => Some(Message::Felt(Felt::Declined)),
            _ => None,
        }
    }

    /// The question, four cards, and the days before.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let case = dossier.case().case();
        let days = feeling::over_time(case, &self.domain);
        let today = days.last().filter(|day| day.day == frame.today);
        let felt = today.and_then(|day| day.person);
        let one = |step: u8| -> Element<'a, Message> {
            choice::card(look, format!("feeling-{step}"), &felt::named(both, Felt::Step(step)))
                .picture(felt::picture(step))
                .key(step.to_string())
                .compact(true)
                .chosen(felt == Some(Felt::Step(step)))
                .on_press(Message::Felt(Felt::Step(step)))
                .into()
        };
        let declined =
            choice::quiet_card(look, "feeling-declined", &felt::named(both, Felt::Declined))
                .picture("hand")
                .key("9")
                .chosen(felt == Some(Felt::Declined))
                .on_press(Message::Felt(Felt::Declined));
        let mut page = Column::new()
            .spacing(SPACE_24)
            .push(self.view_head(frame))
            .push(choice::grid_of(
                look,
                if look.is_wide() { 4 } else { 2 },
                (1..=STEPS).map(one).collect(),
            ))
            .push(choice::grid_of(look, 2, vec![declined.into()]));
        if today.is_some_and(feeling::Day::is_far_apart) {
            page =
                page.push(card::notice(look, card::Sort::Info, &both.pair("feeling-talk"), None));
        }
        let earlier = days.iter().any(|day| day.day != frame.today || day.counsellor.is_some());
        if earlier {
            let head = card::section(look, "chart-column", None, &both.pair("feeling-days"));
            let names = ("feeling-person", "feeling-counsellor");
            let rows = felt::over_time(frame, &days, names, |pair| pair);
            let part = Column::new().spacing(SPACE_8).push(head).push(card::card(look, rows));
            page = page.push(part);
        }
        page.into()
    }

    fn view_head<'a>(&self, frame: Frame<'a>) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let args = Args::new().words("domain", format!("domain-{}", self.domain));
        let title = both.pair_with("feeling-ask", &args);
        let name = both.pair(&format!("domain-{}", self.domain));
        Column::new()
            .spacing(SPACE_16)
            .push(belongs(frame, felt::picture_of(&self.domain), &name))
            .push(words::both(look, &title, Voice::TITLE))
            .push(words::both(look, &both.pair("feeling-help"), Voice::BODY.muted(look)))
            .into()
    }
}

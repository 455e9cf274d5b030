//! How it goes with each part of life: what the person felt over time, and how
//! the counsellor sees it. That view lies open too: both people can read it.

use iced::alignment::Vertical;
use iced::widget::{Column, container};
use iced::{Color, Length};

use super::super::super::{Frame, Key, Wish, felt};
use super::super::frame::{one, say};
use crate::domain::dossier::Dossier;
use crate::domain::event::Field;
use crate::domain::feeling::{self, Felt, STEPS};
use crate::domain::id::LifeDomain;
use crate::i18n::Words;
use crate::theme::size::{PRESS, RADIUS, SPACE_8, SPACE_12, SPACE_16};
use crate::theme::style;
use crate::widget::access::{Role, access};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, card, choice, icon};

/// What the two are called at the desk, as ids of texts.
const NAMES: (&str, &str) = ("feelings-person", "feelings-counsellor");

/// The parts of life.
#[derive(Debug, Clone, Default)]
pub struct Feelings {
    open: Option<LifeDomain>,
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Opens a part of life, or closes it.
    Toggle(LifeDomain),
    /// How the counsellor sees the one that is open.
    Seen(u8),
}

impl Feelings {
    pub(super) fn update(
        &mut self,
        message: Message,
        frame: Frame<'_>,
        dossier: &Dossier,
    ) -> Vec<Wish> {
        match (message, &self.open) {
            (Message::Toggle(domain), open) => {
                self.open = (open.as_ref() != Some(&domain)).then_some(domain);
                Vec::new()
            }
            (Message::Seen(step), Some(domain)) => {
                let field = Field::view(domain);
                let seen = Felt::Step(step);
                let said_today = dossier.case.by_day(&field).contains_key(&frame.today);
                if said_today && feeling::now(&dossier.case, &field) == Some(seen) {
                    return Vec::new();
                }
                let class = feeling::class(frame.catalog, domain);
                vec![Wish::Write { class, field: Some(field), body: seen.body() }]
            }
            (Message::Seen(_), None) => Vec::new(),
        }
    }

    /// 1 to 4 for the part that is open; Esc closes it.
    pub(super) fn key(&self, key: Key) -> Option<Message> {
        let open = self.open.as_ref()?;
        match key {
            Key::Digit(step @ 1..=STEPS) => Some(Message::Seen(step)),
            Key::Escape => Some(Message::Toggle(open.clone())),
            _ => None,
        }
    }

    pub(super) fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
    ) -> Element<'a, Message> {
        let domains = frame.catalog.domains.iter();
        let felt = domains.filter(|domain| frame.catalog.feelings.contains(domain));
        let rows = felt.map(|domain| self.view_domain(frame, dossier, domain)).collect();
        let help = say(frame, "feelings-help");
        let list = card::list(frame.look, rows);
        card::titled(frame.look, &say(frame, "feelings-title"), Some(&help), list)
    }

    fn view_domain<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
        domain: &LifeDomain,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let roles = look.roles();
        let is_open = self.open.as_ref() == Some(domain);
        let days = feeling::over_time(&dossier.case, domain);
        let name = say(frame, &format!("domain-{domain}"));
        let told = |who: &str, field: &Field| -> Element<'a, Message> {
            let felt = feeling::now(&dossier.case, field);
            let felt = felt.map_or_else(
                || say(frame, "feelings-unsaid"),
                |felt| felt::named(frame.both, felt).first,
            );
            let text = Words::own(&format!("{}: {}", say(frame, who).text, felt.text));
            container(words::words(look, &text, Voice::SIDE.muted(look)))
                .width(Length::FillPortion(2))
                .align_x(words::start(look))
                .into()
        };
        let head = vec![
            icon::icon(felt::picture_of(domain), 22.0, roles.action),
            container(words::words(look, &name, Voice::DESK.bold()))
                .width(Length::FillPortion(2))
                .align_x(words::start(look))
                .into(),
            told(NAMES.0, &Field::feeling(domain)),
            told(NAMES.1, &Field::view(domain)),
            icon::icon(if is_open { "chevron-up" } else { "chevron-down" }, 20.0, roles.muted),
        ];
        let head = words::row(look, head).spacing(SPACE_16).align_y(Vertical::Center);
        let head = access(look, format!("feelings-{domain}"), Role::Disclosure, name.text, head)
            .padding([SPACE_8, SPACE_16])
            .width(Length::Fill)
            .min_height(PRESS)
            .on(is_open)
            .style(move |status| {
                let ground = if status.hovered { roles.hover } else { Color::TRANSPARENT };
                style::plain(ground, style::border(Color::TRANSPARENT, 0.0, RADIUS))
            })
            .on_press(Message::Toggle(domain.clone()));
        if !is_open {
            return head.into();
        }
        let seen = feeling::now(&dossier.case, &Field::view(domain));
        let cards = (1..=STEPS).map(|step| {
            let label = single(&felt::named(frame.both, Felt::Step(step)).first);
            choice::card(look, format!("feelings-seen-{step}"), &label)
                .picture(felt::picture(step))
                .key(step.to_string())
                .compact(true)
                .chosen(seen == Some(Felt::Step(step)))
                .on_press(Message::Seen(step))
                .into()
        });
        let mut lines = Column::new().spacing(SPACE_12).width(Length::Fill);
        if !days.is_empty() {
            lines = lines.push(felt::over_time(frame, &days, NAMES, |pair| single(&pair.first)));
        }
        if days.last().is_some_and(feeling::Day::is_far_apart) {
            let talk = one(frame, "feelings-talk");
            lines = lines.push(card::notice(look, card::Sort::Info, &talk, None));
        }
        lines = lines
            .push(words::frame_line(look, &say(frame, "feelings-seen"), Voice::DESK.bold()))
            .push(choice::grid_of(look, if look.is_wide() { 4 } else { 2 }, cards.collect()));
        let body = container(lines).padding([SPACE_12, SPACE_16]).width(Length::Fill);
        Column::new().push(head).push(body).into()
    }
}

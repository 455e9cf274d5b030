//! One case at the desk: the overview, notes, letters, appointments, what is
//! asked alone, and the history.

pub mod alone;
pub mod appointments;
pub mod clock;
pub mod feelings;
pub mod history;
pub mod letters;
pub mod notes;
pub mod overview;
pub mod rights;

use chrono::NaiveDate;
use iced::widget::Column;

use super::super::{Destination, Frame, Key, Page, Wish};
use super::frame::{self, Rail, one, say};
use super::people;
use crate::domain::answer::{Class, Value};
use crate::domain::catalog::Asked;
use crate::domain::dossier::Dossier;
use crate::domain::event::{Body, Event, Field};
use crate::domain::facts::Facts;
use crate::domain::id::{FactId, StreamId};
use crate::domain::regime::Regime;
use crate::i18n::{Args, Words};
use crate::theme::Layout;
use crate::theme::size::SPACE_16;
use crate::widget::words::single;
use crate::widget::{Element, badge, button, card, desk};

/// One case at the desk.
#[derive(Debug, Clone)]
pub struct CaseScreen {
    case: StreamId,
    page: Page,
    overview: overview::Overview,
    notes: notes::Notes,
    letters: letters::Letters,
    appointments: appointments::Appointments,
    alone: alone::Alone,
    feelings: feelings::Feelings,
    history: history::History,
    rights: rights::Rights,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Rail(Rail),
    Page(Page),
    Together,
    Undo,
    Overview(overview::Message),
    Notes(notes::Message),
    Letters(letters::Message),
    Appointments(appointments::Message),
    Alone(alone::Message),
    Feelings(feelings::Message),
    History(history::Message),
    Rights(rights::Message),
}

impl CaseScreen {
    /// Opens a case at a page, with the half-typed texts as they were left.
    // The app hands over what it read; nothing else needs it.
    #[allow(clippy::needless_pass_by_value)]
    pub fn new(case: StreamId, page: Page, drafts: Vec<(Field, String)>) -> Self {
        Self {
            case,
            page,
            overview: overview::Overview::default(),
            notes: notes::Notes::new(&drafts),
            letters: letters::Letters::new(&drafts),
            appointments: appointments::Appointments::new(&drafts),
            alone: alone::Alone::new(&drafts),
            feelings: feelings::Feelings::default(),
            history: history::History::default(),
            rights: rights::Rights::new(&drafts),
        }
    }

    /// With the day until which it is proposed to keep it, once it is closed.
    #[must_use]
    pub fn proposing(self, keep_until: Option<NaiveDate>) -> Self {
        Self { rights: self.rights.proposing(keep_until), ..self }
    }

    /// Whose case it is.
    pub fn case(&self) -> StreamId {
        self.case
    }

    /// Which page is on.
    pub fn page(&self) -> Page {
        self.page
    }

    /// Takes a message. A case of a newer version is looked at only.
    pub fn update(&mut self, message: Message, frame: Frame<'_>, dossier: &Dossier) -> Vec<Wish> {
        let wishes = match message {
            Message::Rail(to) => {
                let mut wishes = self.leave(frame, dossier);
                wishes.extend(to.wishes());
                return wishes;
            }
            Message::Page(page) => {
                self.page = page;
                let mut wishes = self.leave(frame, dossier);
                wishes.push(Wish::Top);
                return wishes;
            }
            Message::Together if dossier.case.is_read_only() => return Vec::new(),
            Message::Together => {
                let mut wishes = self.leave(frame, dossier);
                wishes.push(Wish::Go(Destination::Walk(self.case, None)));
                return wishes;
            }
            Message::Undo => vec![Wish::Undo],
            Message::Overview(message) => match message {
                overview::Message::Notes(message) => self.notes.update(message, dossier),
                message => self.overview.update(message, dossier),
            },
            Message::Notes(message) => self.notes.update(message, dossier),
            Message::Letters(message) => self.letters.update(message, dossier),
            Message::Appointments(message) => self.appointments.update(message, dossier),
            Message::Alone(message) => self.alone.update(message, frame, dossier),
            Message::Feelings(message) => self.feelings.update(message, frame, dossier),
            Message::Rights(message) => {
                // What a newer version wrote is the person's too: reading,
                // handing out and erasing stay.
                let mut wishes = self.rights.update(message, frame, dossier);
                let writes = |wish: &Wish| matches!(wish, Wish::Write { .. });
                wishes.retain(|wish| !dossier.case.is_read_only() || !writes(wish));
                return wishes;
            }
            Message::History(message) => {
                self.history.update(message);
                Vec::new()
            }
        };
        if dossier.case.is_read_only() { Vec::new() } else { wishes }
    }

    /// Puts away what is not for other eyes; half-typed answers are written.
    fn leave(&mut self, frame: Frame<'_>, dossier: &Dossier) -> Vec<Wish> {
        self.notes.close();
        self.rights.close();
        let wishes = self.alone.leave(frame, dossier);
        if dossier.case.is_read_only() { Vec::new() } else { wishes }
    }

    /// A key that no control took.
    pub fn key(&self, key: Key) -> Option<Message> {
        if self.page == Page::Alone
            && let Some(message) = self.alone.key(key)
        {
            return Some(Message::Alone(message));
        }
        if self.page == Page::Feelings
            && let Some(message) = self.feelings.key(key)
        {
            return Some(Message::Feelings(message));
        }
        match key {
            Key::Escape if self.page != Page::Overview => Some(Message::Page(Page::Overview)),
            Key::Escape => Some(Message::Rail(Rail::Today)),
            Key::Find => Some(Message::Rail(Rail::Find)),
            Key::Enter if self.page == Page::Overview => Some(Message::Together),
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>, dossier: &'a Dossier) -> Element<'a, Message> {
        let look = frame.look;
        let mut lines = Column::new().spacing(SPACE_16);
        if dossier.case.is_read_only() {
            let told = one(frame, "case-read-only");
            lines = lines.push(card::notice(look, card::Sort::Info, &told, None));
        }
        lines = lines.push(match self.page {
            Page::Overview => self.overview.view(frame, dossier, &self.notes),
            Page::Notes => self.notes.view(frame, dossier).map(Message::Notes),
            Page::Letters => self.letters.view(frame, dossier).map(Message::Letters),
            Page::Appointments => self.appointments.view(frame, dossier).map(Message::Appointments),
            Page::Alone => self.alone.view(frame, dossier).map(Message::Alone),
            Page::Feelings => self.feelings.view(frame, dossier).map(Message::Feelings),
            Page::Rights => self.rights.view(frame, dossier).map(Message::Rights),
            Page::History => self.history.view(frame, dossier).map(Message::History),
        });
        let heads = vec![header(frame, dossier), self.tabs(frame, dossier)];
        let rail = frame::rail(frame, Rail::People, Message::Rail);
        desk::screen(look, rail, heads, "case-page", lines)
    }

    fn tabs<'a>(&self, frame: Frame<'a>, dossier: &Dossier) -> Element<'a, Message> {
        let pages = [
            (Page::Overview, "tab-overview", "case-overview", 0),
            (Page::Notes, "tab-notes", "case-notes", notes::count(dossier)),
            (Page::Letters, "tab-letters", "case-letters", dossier.case.letters().count()),
            (
                Page::Appointments,
                "tab-appointments",
                "case-appointments",
                appointments::ahead(frame, dossier),
            ),
            (Page::Alone, "tab-alone", "case-alone", 0),
            (Page::Feelings, "tab-feelings", "feelings-tab", 0),
            (Page::History, "tab-history", "case-history", 0),
            (Page::Rights, "tab-rights", "case-rights", 0),
        ];
        let tabs = pages.into_iter().map(|(page, id, text, count)| {
            let name = say(frame, text);
            let name = match count {
                0 => name,
                count => Words::own(&format!("{} {count}", name.text)),
            };
            (id, name, page == self.page, Message::Page(page))
        });
        frame::tabs(frame, &tabs.collect::<Vec<_>>())
    }
}

/// Who it is, the other language, the ground and the law, and the one action.
fn header<'a>(frame: Frame<'a>, dossier: &'a Dossier) -> Element<'a, Message> {
    let look = frame.look;
    let roles = look.roles();
    let mut beside = Vec::new();
    if let Some(tag) = dossier.case.language() {
        let label = single(&frame::language(frame, tag));
        beside.push(badge::chip(look, "languages", &label, roles.calm(), false));
    }
    let regime = dossier.advice.decision.regime;
    if look.layout != Layout::Snug || matches!(regime, Regime::Wi2013 | Regime::Wi2021) {
        let law = law(frame, dossier);
        let loose = regime == Regime::Unknown;
        beside.push(badge::chip(look, "scale", &single(&law), roles.neutral(), loose));
    }
    let mut actions = Vec::new();
    if frame.can_undo && look.layout == Layout::Wide {
        let undo = button::quiet(look, "case-undo", &one(frame, "undo")).icon("undo-2");
        actions.push(undo.on_press(Message::Undo).into());
    }
    let met = people::last_meeting(dossier).is_some();
    let together = if met { "case-together" } else { "case-begin" };
    let on = button::primary(look, "case-together", &one(frame, together))
        .icon("circle-play")
        .on_press_maybe((!dossier.case.is_read_only()).then_some(Message::Together));
    actions.push(on.into());
    // The one action stays in sight, however long a name is.
    let most = if look.layout == Layout::Wide { 26 } else { 20 };
    desk::header(look, &frame::name(frame, dossier).cut(most), beside, actions)
}

/// "asiel · Wi2021".
fn law(frame: Frame<'_>, dossier: &Dossier) -> Words {
    let regime = dossier.advice.decision.regime.id();
    let law = say(frame, &format!("people-law-{regime}"));
    let ground = dossier.facts.value(&FactId::new("residence-ground"));
    match ground {
        Some(Value::Choice(choice)) if frame.look.layout != Layout::Snug => {
            let ground = frame.both.first.maybe("case-ground", choice.as_str());
            ground.map_or(law.clone(), |ground| {
                Words::own(&format!("{} · {}", ground.text, law.text))
            })
        }
        _ => law,
    }
}

/// The questions that are asked at the desk now.
fn desk_questions<'a>(
    frame: Frame<'a>,
    facts: &Facts,
    regime: Regime,
) -> Vec<&'a crate::domain::catalog::Question> {
    crate::domain::walk::questions(frame.catalog, facts, &regime, frame.today, Asked::Desk)
}

/// Who an event is for, where it is not for both.
fn class_chip<'a, M: 'a>(frame: Frame<'_>, event: &Event) -> Option<Element<'a, M>> {
    let (text, picture) = match event.class {
        Class::Shared | Class::Discreet => return None,
        Class::Confidential => ("case-desk-only", "users"),
        // Whoever looks here is not who can read it.
        Class::Private if event.body == Body::Sealed => ("case-only-writer", "lock"),
        Class::Private => ("case-only-you", "lock"),
    };
    let tone = frame.look.roles().private;
    Some(badge::chip(frame.look, picture, &one(frame, text), tone, false))
}

/// The words of a count: "3 open".
pub(in crate::screen::desk) fn count(frame: Frame<'_>, id: &str, number: usize) -> Words {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    frame::say_with(frame, id, &Args::new().number("count", number))
}

#[cfg(test)]
mod tests;

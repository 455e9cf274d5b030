//! The overview of a case: the clock of the law, basics, plan, the last
//! meeting, what to think of, and at the side the private notes.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::Column;

use super::super::super::{Frame, Wish};
use super::super::frame::{self, one, say, say_with};
use super::super::{people, when};
use super::{clock, history, notes};
use crate::domain::advice::Ranked;
use crate::domain::basics::ItemState;
use crate::domain::dossier::Dossier;
use crate::domain::event::{Body, Event, Field};
use crate::domain::id::{EventId, FactId};
use crate::i18n::{Args, DateStyle, Words};
use crate::theme::size::{LINE, SPACE_8, SPACE_12, SPACE_16};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, badge, button, card, icon, plan};

/// The overview.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    all_dates: bool,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    AllDates,
    Notes(notes::Message),
    /// Of two values, this event's.
    Keep(EventId),
}

/// So many items are named in a line.
const NAMED: usize = 3;
/// So many remarks are shown.
const NOTICES: usize = 4;

impl Overview {
    #[expect(clippy::needless_pass_by_value, reason = "the shape of every update")]
    pub(super) fn update(&mut self, message: Message, dossier: &Dossier) -> Vec<Wish> {
        match message {
            Message::AllDates => self.all_dates = true,
            Message::Keep(id) => return keep(dossier, id),
            Message::Notes(_) => {}
        }
        Vec::new()
    }

    pub(super) fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
        notes: &'a notes::Notes,
    ) -> Element<'a, super::Message> {
        let mut lines = Column::new().spacing(SPACE_16);
        lines = lines.push(clock::view(frame, dossier));
        if let Some(two) = conflicts(frame, dossier) {
            lines = lines.push(two);
        }
        let mut side = Column::new().spacing(SPACE_16);
        side = side.push(notes.panel(frame, dossier).map(Message::Notes));
        if let Some(notices) = notices(frame, dossier) {
            side = side.push(notices);
        }
        let parts = vec![basics(frame, dossier), agreed(frame, dossier), side.into()];
        lines = lines.push(frame::beside(frame, parts));
        if let Some(dates) = clock::dates(frame, dossier, self.all_dates) {
            lines = lines.push(dates);
        }
        lines = lines.push(last(frame, dossier));
        let lines: Element<'a, Message> = lines.into();
        lines.map(super::Message::Overview)
    }
}

/// Writes the same value again: it replaces both.
fn keep(dossier: &Dossier, id: EventId) -> Vec<Wish> {
    let meant = dossier.case.conflicts().find_map(|field| {
        let values = dossier.case.values(field);
        values.into_iter().find(|event| event.id == id).map(|event| (field, event))
    });
    meant.map_or_else(Vec::new, |(field, event)| {
        vec![Wish::Write {
            class: event.class,
            field: Some(field.clone()),
            body: event.body.clone(),
        }]
    })
}

/// "Twee waarden": which one holds is for a person to say.
fn conflicts<'a>(frame: Frame<'a>, dossier: &'a Dossier) -> Option<Element<'a, Message>> {
    let look = frame.look;
    let fields: Vec<&Field> = dossier
        .case
        .conflicts()
        .filter(|field| field.0 != "place" && is_for_both(dossier, field))
        .collect();
    if fields.is_empty() {
        return None;
    }
    let mut lines = Column::new().spacing(SPACE_16);
    lines = lines.push(words::frame_line(
        look,
        &say(frame, "case-two-values-help"),
        Voice::DESK.muted(look),
    ));
    for field in fields {
        let mut values = Column::new().spacing(SPACE_8);
        for event in dossier.case.values(field) {
            values = values.push(value(frame, event));
        }
        lines = lines.push(values);
    }
    Some(card::titled(look, &say(frame, "case-two-values"), None, lines))
}

fn is_for_both(dossier: &Dossier, field: &Field) -> bool {
    dossier.case.values(field).iter().all(|event| event.class.is_for_both())
}

fn value<'a>(frame: Frame<'a>, event: &Event) -> Element<'a, Message> {
    let look = frame.look;
    let told = Column::new()
        .spacing(2)
        .width(Length::Fill)
        .push(words::frame_line(look, &history::told(frame, event), Voice::DESK.bold()))
        .push(words::frame_line(look, &history::at(frame, event), Voice::SIDE.muted(look)));
    let keep = button::secondary(
        look,
        format!("case-keep-{}", event.id),
        &one(frame, "case-two-values-keep"),
    )
    .icon("check")
    .on_press(Message::Keep(event.id));
    words::row(look, vec![told.into(), keep.into()])
        .spacing(SPACE_16)
        .align_y(Vertical::Center)
        .into()
}

/// How many items stand how, with the first of each by name.
fn basics<'a>(frame: Frame<'a>, dossier: &'a Dossier) -> Element<'a, Message> {
    let look = frame.look;
    let mut lines = Column::new().spacing(SPACE_12);
    let order = [
        (ItemState::Urgent, "case-count-urgent"),
        (ItemState::InProgress, "case-count-in-progress"),
        (ItemState::Open, "case-count-open"),
        (ItemState::Unknown, "case-count-unknown"),
        (ItemState::Done, "case-count-done"),
    ];
    let mut any = false;
    for (state, id) in order {
        let items: Vec<&Ranked> = dossier
            .advice
            .basics
            .iter()
            .filter(|ranked| ranked.state == state)
            .filter(|ranked| is_shown(frame, ranked))
            .collect();
        let act = matches!(state, ItemState::Urgent | ItemState::Open).then_some("do");
        if items.is_empty() {
            continue;
        }
        any = true;
        let label = single(&super::count(frame, id, items.len()));
        let mut part = Column::new().spacing(2).push(badge::state(look, state, &label));
        if !matches!(state, ItemState::Done) {
            let mut names: Vec<String> = items
                .iter()
                .take(NAMED)
                .map(|ranked| frame::item(frame, &ranked.item, act).text)
                .collect();
            if items.len() > NAMED {
                names.push("…".to_owned());
            }
            let names = Words::own(&names.join(" · "));
            part = part.push(words::frame_line(look, &names, Voice::SIDE.muted(look)));
        }
        lines = lines.push(part);
    }
    if !any {
        lines =
            lines.push(card::empty(look, "list-checks", &one(frame, "case-basics-empty"), None));
    }
    card::titled(look, &say(frame, "case-basics"), None, lines)
}

/// An item that is spoken about alone stands here only where it asks for
/// something.
fn is_shown(frame: Frame<'_>, ranked: &Ranked) -> bool {
    matches!(ranked.state, ItemState::Urgent | ItemState::Open)
        || frame.catalog.item(&ranked.item).is_none_or(|item| item.class.is_for_both())
}

/// The three on top of the plan: who, what, by when.
fn agreed<'a>(frame: Frame<'a>, dossier: &'a Dossier) -> Element<'a, Message> {
    let look = frame.look;
    let mut lines = Column::new().spacing(SPACE_12);
    if let Some(goal) = &dossier.plan.goal {
        let args = Args::new().text("goal", goal);
        let goal = say_with(frame, "case-goal", &args);
        lines = lines.push(words::frame_line(look, &goal, Voice::DESK.muted(look)));
    }
    let highlights: Vec<_> = dossier.plan.lines.iter().filter(|line| line.highlighted).collect();
    if highlights.is_empty() {
        let empty = card::empty(look, "handshake", &one(frame, "case-plan-empty"), None);
        return card::titled(look, &say(frame, "case-plan"), None, lines.push(empty));
    }
    for line in highlights {
        let mut told = Column::new().spacing(2).width(Length::Fill);
        told = told.push(words::frame_line(look, &frame::line(frame, line), Voice::DESK));
        let who = match plan_who(line.who) {
            Some(id) => say(frame, id),
            None => frame::name(frame, dossier).cut(28),
        };
        let mut aside = vec![who.text];
        if let Some(by) = line.by {
            aside.push(when::short(frame, by).text);
        }
        if matches!(line.standing, crate::domain::plan::Standing::Proposed) {
            aside.push(say(frame, "case-proposed").text);
        }
        let aside = Words::own(&aside.join(" · "));
        told = told.push(words::frame_line(look, &aside, Voice::SIDE.muted(look)));
        let ink = plan::who_ink(look, line.who);
        let picture = icon::icon(plan::who_picture(line.who), 22.0, ink);
        lines = lines.push(words::row(look, vec![picture, told.into()]).spacing(SPACE_12));
    }
    card::titled(look, &say(frame, "case-plan"), None, lines)
}

/// Who does it; none for the person, who has a name.
fn plan_who(who: crate::domain::event::Who) -> Option<&'static str> {
    use crate::domain::event::Who;
    match who {
        Who::Client => None,
        Who::Counsellor => Some("case-who-counsellor"),
        Who::Together => Some("case-who-together"),
        Who::Other => Some("case-who-other"),
    }
}

fn notices<'a>(frame: Frame<'a>, dossier: &'a Dossier) -> Option<Element<'a, Message>> {
    let look = frame.look;
    if dossier.advice.notices.is_empty() {
        return None;
    }
    let mut lines = Column::new().spacing(SPACE_12);
    for notice in dossier.advice.notices.iter().take(NOTICES) {
        let told = say(frame, &format!("notice-{notice}"));
        let sign = icon::icon("info", 20.0, look.roles().action);
        let told = words::frame_line(look, &told, Voice::SIDE);
        lines = lines.push(words::row(look, vec![sign, told]).spacing(SPACE_8));
    }
    let name = frame::called(frame, dossier).cut(28);
    let read = say_with(frame, "case-notices-read", &Args::new().text("name", name.text));
    Some(card::titled(look, &say(frame, "case-notices"), Some(&read), lines))
}

/// The last meeting: when, how long, and the newest note both can read.
fn last<'a>(frame: Frame<'a>, dossier: &'a Dossier) -> Element<'a, Message> {
    let look = frame.look;
    let day = people::last_meeting(dossier);
    let mut lines = Column::new().spacing(SPACE_8).max_width(LINE + 160.0);
    if let Some((event, text)) = notes::newest(dossier) {
        let text = Words::own(text);
        lines = lines.push(words::line(look, &text, Voice::DESK)).push(words::frame_line(
            look,
            &history::at(frame, event),
            Voice::SIDE.muted(look),
        ));
    } else {
        let told = say(frame, if day.is_some() { "case-last-no-note" } else { "case-last-empty" });
        lines = lines.push(words::frame_line(look, &told, Voice::DESK.muted(look)));
    }
    let minutes = dossier.case.events().iter().rev().find_map(|event| match event.body {
        Body::MeetingHeld { minutes } if Some(event.at.date()) == day => Some(minutes),
        _ => None,
    });
    if let Some(told) = interpreter(frame, dossier) {
        let sign = icon::icon("languages", 20.0, look.roles().action);
        let told = words::frame_line(look, &told, Voice::SIDE);
        lines = lines.push(words::row(look, vec![sign, told]).spacing(SPACE_8));
    }
    let beside = day.map(|day| {
        let day = frame.both.first.date(day, DateStyle::Long);
        match minutes {
            Some(minutes) => {
                let args = Args::new().text("day", day).number("minutes", minutes);
                say_with(frame, "case-last-minutes", &args)
            }
            None => Words::own(&day),
        }
    });
    card::titled(look, &say(frame, "case-last"), beside.as_ref(), lines)
}

/// Whether somebody interpreted last time, and what the person prefers.
fn interpreter(frame: Frame<'_>, dossier: &Dossier) -> Option<Words> {
    let noted = dossier.case.fields_of("interpreter").map(|(_, event)| event);
    let noted = noted.max_by_key(|event| event.stamp).and_then(|event| match event.body {
        Body::InterpreterNoted { interpreter } => Some(format!("interpreter-{}", interpreter.id())),
        _ => None,
    });
    let wanted = FactId::new("interpreter");
    let noted = noted
        .map(|id| say_with(frame, "case-interpreter-noted", &Args::new().words("what", id)).text);
    let wanted = dossier.facts.answer(&wanted).map(|answer| {
        let args = Args::new().answer("answer", &wanted, answer);
        say_with(frame, "case-interpreter-wanted", &args).text
    });
    let told: Vec<String> = noted.into_iter().chain(wanted).collect();
    (!told.is_empty()).then(|| Words::own(&told.join(" · ")))
}

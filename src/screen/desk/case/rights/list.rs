//! What is stored, in a few groups of which one is open: in both languages,
//! since it is read together.

use std::collections::BTreeMap;

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::super::class_chip;
use super::Message;
use crate::domain::access::Access;
use crate::domain::case::Case;
use crate::domain::event::{Body, Event, Field};
use crate::i18n::{Args, DateStyle, Pair, Words};
use crate::screen::Frame;
use crate::theme::size::{SPACE_4, SPACE_8, SPACE_16};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, desk};

/// What belongs together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Group {
    Answers,
    Basics,
    Plan,
    Notes,
    Letters,
    Meetings,
    Other,
}

impl Group {
    const ALL: [Self; 7] = [
        Self::Answers,
        Self::Basics,
        Self::Plan,
        Self::Notes,
        Self::Letters,
        Self::Meetings,
        Self::Other,
    ];

    fn of(field: Option<&Field>) -> Self {
        match field.map_or("", Field::kind) {
            "answer" | "later" | "feeling" | "view" => Self::Answers,
            "item" => Self::Basics,
            "line" | "gate" | "action" | "teach-back" | "progress" => Self::Plan,
            "note" => Self::Notes,
            "letter" => Self::Letters,
            "appointment" | "meeting" | "interpreter" => Self::Meetings,
            _ => Self::Other,
        }
    }

    /// Its id, its text and its picture.
    fn parts(self) -> (&'static str, &'static str) {
        match self {
            Self::Answers => ("rights-group-answers", "message-circle"),
            Self::Basics => ("rights-group-basics", "clipboard-check"),
            Self::Plan => ("rights-group-plan", "route"),
            Self::Notes => ("rights-group-notes", "sticky-note"),
            Self::Letters => ("rights-group-letters", "mail"),
            Self::Meetings => ("rights-group-meetings", "calendar-days"),
            Self::Other => ("rights-group-other", "settings"),
        }
    }

    /// Whether a part of it can be erased by itself: what keeps the case
    /// together goes with the case.
    fn goes_apart(self) -> bool {
        self != Self::Other && self != Self::Meetings
    }
}

/// What was ever noted about one thing, oldest first.
type Entry<'a> = (Option<&'a Field>, Vec<&'a Event>);

/// The groups that hold something, one of them open.
pub(super) fn groups<'a>(
    frame: Frame<'a>,
    case: &'a Case,
    access: &Access<'a>,
    open: Option<Group>,
) -> Element<'a, Message> {
    let look = frame.look;
    let mut all: BTreeMap<Group, Vec<Entry<'a>>> = BTreeMap::new();
    for event in access.events.iter().map(|stored| stored.event) {
        // Where the walk stood says nothing about the person; who looked
        // stands by itself.
        if matches!(event.body, Body::PlaceReached { .. } | Body::CaseRead | Body::Exported { .. })
        {
            continue;
        }
        let field = event.field.as_ref();
        let entries = all.entry(Group::of(field)).or_default();
        match entries.iter_mut().find(|(own, _)| field.is_some() && *own == field) {
            Some((_, events)) => events.push(event),
            None => entries.push((field, vec![event])),
        }
    }
    let mut rows = Vec::new();
    for group in Group::ALL {
        let Some(mut entries) = all.remove(&group) else { continue };
        entries.sort_by_key(|(_, events)| std::cmp::Reverse(events.last().map(|e| e.stamp)));
        let (id, picture) = group.parts();
        let name = frame.both.pair(id);
        let sub = name.second.clone().unwrap_or_default();
        let name = Words::own(&format!("{} {}", name.first.text, entries.len()));
        let is_open = open == Some(group);
        rows.push(desk::folded(look, id, picture, &name, &sub, is_open, Message::Toggle(group)));
        if is_open {
            let entries = entries.iter().map(|entry| row(frame, case, entry, group));
            rows.extend(entries);
        }
    }
    card::list(look, rows)
}

fn row<'a>(
    frame: Frame<'a>,
    case: &'a Case,
    (field, events): &Entry<'a>,
    group: Group,
) -> Element<'a, Message> {
    let look = frame.look;
    let Some((newest, earlier)) = events.split_last() else { return crate::widget::nothing() };
    let mut told = Column::new().spacing(SPACE_4).width(Length::Fill);
    told = told.push(words::both(look, &frame.both.told(case, newest), Voice::DESK.bold()));
    for detail in frame.both.details(case, newest) {
        told = told.push(words::both(look, &detail, Voice::DESK));
    }
    let args = Args::new().day("day", newest.at.date(), DateStyle::Plain);
    let at = frame.both.pair_with("rights-noted", &args);
    told = told.push(words::both(look, &at, Voice::SIDE.muted(look)));
    for old in earlier.iter().rev() {
        let args = |text: &Words| {
            Args::new().text("what", &text.text).day("day", old.at.date(), DateStyle::Plain)
        };
        let pair = frame.both.told(case, old);
        let first = frame.both.first.words_with("rights-before", &args(&pair.first));
        let second = frame
            .both
            .second
            .as_ref()
            .zip(pair.second.as_ref())
            .map(|(texts, told)| texts.words_with("rights-before", &args(told)));
        told = told.push(words::both(look, &Pair { first, second }, Voice::SIDE.muted(look)));
    }
    let mut parts: Vec<Element<'a, Message>> = vec![told.into()];
    parts.extend(class_chip(frame, newest.class));
    if let Some(field) = field.filter(|_| group.goes_apart()) {
        let label = words::single(&frame.both.first.words("rights-erase"));
        let erase = button::quiet(look, format!("rights-erase-{}", field.0), &label)
            .icon("trash-2")
            .on_press(Message::Erase(field.clone()));
        parts.push(erase.into());
    }
    let content: Element<'a, Message> = if look.is_narrow() {
        Column::with_children(parts).spacing(SPACE_8).into()
    } else {
        words::row(look, parts).spacing(SPACE_16).align_y(Vertical::Center).into()
    };
    container(content).padding([SPACE_8, SPACE_16]).into()
}

//! Copies of the vault: on another disk, and on this computer; making one, and
//! putting one back after looking at what is in it.

use chrono::{NaiveDate, NaiveDateTime};
use iced::alignment::Vertical;
use iced::widget::{Column, container};
use iced::{Length, Padding};

use super::super::kept::{self, Held, Which};
use super::super::{Destination, Frame, Key, Wish, draft};
use super::calm::Line;
use super::frame::{self, Rail, one, say, say_with};
use super::when;
use crate::domain::answer::Class;
use crate::domain::event::Field;
use crate::i18n::{Args, DateStyle, Words};
use crate::theme::size::{SPACE_12, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, card, desk, field, icon};

mod preview;

/// The field for a place.
pub const PLACE: &str = "copies-place";

/// Where a place is kept until a copy was made there.
pub fn kept() -> Field {
    draft::desk(PLACE)
}

/// So many backups are shown before somebody asks for all.
const SHOWN: usize = 4;

/// A place on another disk where a copy was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// The place, as it was typed.
    pub place: String,
    /// Local time of the newest copy there.
    pub made: NaiveDateTime,
    /// Whether it can be reached now.
    pub there: bool,
    /// Whether it lies on the disk of the vault, and would be lost with it.
    pub same_disk: bool,
    /// The last day on which it may still lie there, where it holds what was
    /// erased since.
    pub gone_by: Option<NaiveDate>,
}

/// What is known about copies.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Known {
    /// When the backups on this computer were made, newest first.
    pub here: Vec<NaiveDateTime>,
    /// The places on other disks.
    pub elsewhere: Vec<Elsewhere>,
    /// The sticks and other disks that are in this computer now.
    pub disks: Vec<String>,
    /// What is in the vault now.
    pub now: Held,
}

/// What came of the last thing that was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// A backup was made here.
    MadeHere,
    /// A copy was made in this place.
    Made(String),
    /// What went wrong, or must be known, as the id of its text; with `.now`
    /// and `.next`.
    Error(&'static str),
    /// This place is on the list no more.
    Forgotten(String),
    /// The place makes no sense; the id of the reason.
    Place(&'static str),
}

/// What is asked about copies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Make a backup here.
    BackUp,
    /// Make a copy in this place, as it was typed.
    Copy(String),
    /// Find the copies in this place.
    Look(String),
    /// Take this place off the list: the copy is there no more.
    Forget(String),
    /// Look at all of a copy.
    Preview(Which),
    /// Put it in the place of the vault.
    Restore(Which),
    /// Put a line of Today away.
    Read(Line),
}

/// The page.
#[derive(Debug, Clone, Default)]
pub struct Copies {
    known: Known,
    place: String,
    all: bool,
    told: Option<Told>,
    /// The copies that were found in a place, newest first.
    found: Option<(String, Vec<NaiveDateTime>)>,
    /// The copy that is looked at; what is in it once that is known.
    looked: Option<(Which, Option<Held>)>,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Rail(Rail),
    Settings,
    Place(String),
    All,
    BackUp,
    Copy,
    Look,
    /// Shows the copies in a place that is known.
    LookAt(String),
    Gone(String),
    Open(Which),
    Back,
    Restore,
    /// What came of it.
    Told(Told),
    Found(String, Vec<NaiveDateTime>),
    Seen(Which, Held),
}

impl Copies {
    /// What is known; nothing asked yet.
    pub fn new(known: Known) -> Self {
        // Where the last one went the next one goes, if it can be reached now.
        let place = known.elsewhere.iter().find(|one| one.there && !one.same_disk);
        let place = place.map(|one| one.place.clone()).unwrap_or_default();
        Self { known, place, ..Self::default() }
    }

    /// The same with the place that was half typed.
    #[must_use]
    pub fn with_drafts(self, drafts: &[(Field, String)]) -> Self {
        let typed = draft::text(drafts, &kept()).filter(|typed| !typed.is_empty());
        let place = typed.map_or_else(|| self.place.clone(), str::to_owned);
        Self { place, ..self }
    }

    /// The same page after a copy was made.
    #[must_use]
    pub fn with(self, told: Option<Told>, place: String) -> Self {
        Self { place, told, ..self }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Vec<Wish> {
        match message {
            Message::Rail(to) => return to.wishes(),
            Message::Settings => return vec![Wish::Go(Destination::Settings)],
            Message::Place(text) => {
                self.place.clone_from(&text);
                self.told = None;
                return vec![Wish::Draft { class: Class::Confidential, field: kept(), text }];
            }
            Message::All => self.all = true,
            Message::BackUp => return vec![Wish::Copies(Ask::BackUp)],
            Message::Copy => return vec![Wish::Copies(Ask::Copy(self.place.clone()))],
            Message::Look => return vec![Wish::Copies(Ask::Look(self.place.clone()))],
            Message::LookAt(place) => {
                self.place.clone_from(&place);
                return vec![Wish::Copies(Ask::Look(place))];
            }
            Message::Gone(place) => return vec![Wish::Copies(Ask::Forget(place))],
            Message::Open(which) => {
                self.told = None;
                self.looked = Some((which.clone(), None));
                return vec![Wish::Copies(Ask::Preview(which))];
            }
            Message::Back => self.looked = None,
            Message::Restore => {
                if let Some((which, Some(_))) = &self.looked {
                    return vec![Wish::Copies(Ask::Restore(which.clone()))];
                }
            }
            Message::Told(told) => {
                let place = matches!(told, Told::Place(_));
                self.told = Some(told);
                self.looked = None;
                self.found = None;
                if place {
                    return vec![Wish::Focus(PLACE.to_owned())];
                }
            }
            Message::Found(place, found) => {
                self.told = None;
                self.found = Some((place, found));
            }
            Message::Seen(which, held) => {
                if let Some((asked, seen)) = &mut self.looked
                    && *asked == which
                {
                    *seen = Some(held);
                }
            }
        }
        Vec::new()
    }

    /// A key that no control took.
    pub fn key(&self, key: Key) -> Option<Message> {
        match key {
            Key::Escape if self.looked.is_some() => Some(Message::Back),
            Key::Escape => Some(Message::Settings),
            Key::Find => Some(Message::Rail(Rail::Find)),
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let rail = frame::rail(frame, Rail::Settings, Message::Rail);
        let (id, title, content) = match &self.looked {
            None => ("copies-page", say(frame, "copies"), self.overview(frame)),
            Some((which, held)) => {
                let content = preview::view(frame, &self.known.now, held.as_ref());
                ("copies-look", kept::name(frame, which), content)
            }
        };
        let (back, to) = match self.looked {
            None => ("desk-settings", Message::Settings),
            Some(_) => ("copies", Message::Back),
        };
        let back =
            button::quiet(look, "copies-back", &one(frame, back)).icon("arrow-left").on_press(to);
        let header = desk::header(look, &title, Vec::new(), vec![back.into()]);
        desk::screen(look, rail, vec![header], id, content)
    }

    fn overview<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        // A place of its own, also where nothing is told: the field below keeps
        // its place, and with it the keyboard, when the first letter puts away
        // what was told.
        let told = self.told.as_ref().and_then(|told| report(frame, told));
        let below = if told.is_some() { SPACE_24 } else { 0.0 };
        let told = Column::new().extend(told).padding(Padding::ZERO.bottom(below));
        let cards = Column::new().spacing(SPACE_24);
        let cards = cards.push(self.elsewhere(frame)).push(self.here(frame));
        Column::new().max_width(900).push(told).push(cards).into()
    }

    fn elsewhere<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let mut lines = Column::new().spacing(SPACE_16).align_x(words::start(look));
        let help = say(frame, "copies-elsewhere-help");
        lines = lines.push(words::frame_line(look, &help, Voice::DESK.muted(look)));
        if self.known.elsewhere.iter().all(|one| one.same_disk) {
            let none = say(frame, "copies-elsewhere-none");
            lines = lines.push(words::frame_line(look, &none, Voice::DESK.bold()));
        }
        if !self.known.elsewhere.is_empty() {
            let rows = self.known.elsewhere.iter().enumerate();
            let rows = rows.map(|(at, one)| elsewhere_row(frame, at, one)).collect();
            lines = lines.push(card::list(look, rows));
            let again = self.known.elsewhere.iter().enumerate();
            lines = lines.extend(again.filter_map(|(at, one)| holds_erased(frame, at, one)));
        }
        let mistake = match &self.told {
            Some(Told::Place(id)) => Some(one(frame, id)),
            _ => None,
        };
        let place = field::text_field(look, PLACE, &one(frame, "copies-place"), &self.place)
            .hint(&one(frame, "copies-place-hint"))
            .mistake(mistake.as_ref())
            .on_input(Message::Place)
            .on_submit(Message::Copy);
        let find = button::secondary(look, "copies-find", &one(frame, "copies-find"))
            .icon("search")
            .on_press(Message::Look);
        let copy = button::primary(look, "copies-copy", &one(frame, "copies-copy"))
            .icon("save")
            .on_press(Message::Copy);
        let actions = words::row(look, vec![copy.into(), find.into()]);
        let actions = actions.spacing(SPACE_12).align_y(Vertical::Center).wrap();
        lines = lines.push(place);
        lines = lines.extend(kept::disks(frame, &self.known.disks, Message::Place));
        lines = lines.push(actions);
        if let Some((place, found)) = &self.found {
            lines = lines.push(found_there(frame, place, found));
        }
        card::titled(look, &say(frame, "copies-elsewhere"), None, lines)
    }

    fn here<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let mut lines = Column::new().spacing(SPACE_16).align_x(words::start(look));
        let help = say(frame, "copies-here-help");
        lines = lines.push(words::frame_line(look, &help, Voice::DESK.muted(look)));
        let here = &self.known.here;
        let last = match here.first() {
            None => say(frame, "copies-here-none"),
            Some(last) => say_with(frame, "copies-last", &since(frame, *last)),
        };
        lines = lines.push(words::frame_line(look, &last, Voice::DESK.bold()));
        let shown = if self.all { here.len() } else { SHOWN };
        let rows: Vec<_> = here
            .iter()
            .take(shown)
            .map(|made| row(frame, &Which { place: None, made: *made }))
            .collect();
        if !rows.is_empty() {
            lines = lines.push(card::list(look, rows));
        }
        if here.len() > shown {
            let count = i64::try_from(here.len()).unwrap_or(i64::MAX);
            let all = say_with(frame, "today-show-all", &Args::new().number("count", count));
            let all = button::quiet(look, "copies-all", &single(&all)).on_press(Message::All);
            lines = lines.push(all);
        }
        let make = button::secondary(look, "copies-back-up", &one(frame, "copies-back-up"))
            .icon("save")
            .on_press(Message::BackUp);
        card::titled(look, &say(frame, "copies-here"), None, lines.push(make))
    }
}

/// When something was made, and how long ago.
fn since(frame: Frame<'_>, made: NaiveDateTime) -> Args {
    Args::new()
        .text("day", when::short_or_plain(frame, made.date()).text)
        .text("time", made.format("%H:%M").to_string())
}

fn elsewhere_row<'a>(frame: Frame<'a>, at: usize, one: &Elsewhere) -> Element<'a, Message> {
    let look = frame.look;
    let place = Words::own(&one.place);
    let text = match (one.same_disk, one.there) {
        (true, _) => "copies-made-same-disk",
        (false, true) => "copies-made-there",
        (false, false) => "copies-made-away",
    };
    let made = say_with(frame, text, &since(frame, one.made));
    let message = Message::LookAt(one.place.clone());
    desk::person(look, format!("copies-elsewhere-{at}"), "save", &place, &made, vec![], message)
}

/// That something is in it that was erased since, and that it is gone.
fn holds_erased<'a>(frame: Frame<'a>, at: usize, one: &Elsewhere) -> Option<Element<'a, Message>> {
    let args = Args::new().text("place", &one.place).day("day", one.gone_by?, DateStyle::Plain);
    let told = single(&say_with(frame, "copies-hold-erased", &args));
    let gone = frame::one(frame, "copies-gone");
    let gone = button::secondary(frame.look, format!("copies-gone-{at}"), &gone)
        .on_press(Message::Gone(one.place.clone()));
    Some(card::notice(frame.look, card::Sort::Now, &told, Some(gone.into())))
}

fn row<'a>(frame: Frame<'a>, which: &Which) -> Element<'a, Message> {
    let look = frame.look;
    let made = frame::capital(&kept::time(frame, which.made));
    let id = format!("copy-{}", which.made.format("%Y-%m-%dT%H%M%S"));
    let id = if which.place.is_some() { format!("{id}-there") } else { id };
    let look_at = say(frame, "copies-look");
    desk::person(look, id, "archive", &made, &look_at, vec![], Message::Open(which.clone()))
}

fn found_there<'a>(frame: Frame<'a>, place: &str, found: &[NaiveDateTime]) -> Element<'a, Message> {
    let look = frame.look;
    let text = if found.is_empty() { "copies-found-none" } else { "copies-found" };
    let title = say_with(frame, text, &Args::new().text("place", place));
    let mut lines = Column::new().spacing(SPACE_12).align_x(words::start(look));
    lines = lines.push(words::frame_line(look, &title, Voice::DESK.bold()));
    if !found.is_empty() {
        let which = |made: &NaiveDateTime| Which { place: Some(place.to_owned()), made: *made };
        let rows = found.iter().map(|made| row(frame, &which(made))).collect();
        lines = lines.push(card::list(look, rows));
    }
    lines.into()
}

/// What came of it, above the page; what is wrong with a place stands at its
/// field.
fn report<'a>(frame: Frame<'a>, told: &Told) -> Option<Element<'a, Message>> {
    let look = frame.look;
    let texts = &frame.both.first;
    Some(match told {
        Told::MadeHere => {
            card::notice(look, card::Sort::Done, &one(frame, "copies-made-here"), None)
        }
        Told::Made(place) => {
            let made = say_with(frame, "copies-made", &Args::new().text("place", place));
            card::notice(look, card::Sort::Done, &single(&made), None)
        }
        Told::Forgotten(place) => {
            let gone = say_with(frame, "copies-forgotten", &Args::new().text("place", place));
            card::notice(look, card::Sort::Done, &single(&gone), None)
        }
        Told::Error(id) => {
            let tone = look.roles().open;
            let mut lines = Column::new().spacing(4).align_x(words::start(look));
            lines = lines.push(words::frame_line(look, &say(frame, id), Voice::DESK.bold()));
            for part in ["now", "next"] {
                let text = texts.attr(id, part);
                lines = lines.push(words::frame_line(look, &text, Voice::DESK));
            }
            let sign = container(icon::icon("triangle-alert", 22.0, tone.ink)).padding([2.0, 0.0]);
            let parts = vec![sign.into(), lines.width(Length::Fill).into()];
            let content = words::row(look, parts).spacing(SPACE_12);
            card::boxed(look, tone, content)
        }
        Told::Place(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(day: u32) -> NaiveDateTime {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default();
        day.and_hms_opt(17, 0, 0).unwrap_or_default()
    }

    #[test]
    fn nothing_is_put_back_before_it_was_looked_at() {
        let mut copies = Copies::new(Known { here: vec![made(23), made(22)], ..Known::default() });
        assert!(copies.update(Message::Restore).is_empty());
        let which = Which { place: None, made: made(22) };
        let asked = copies.update(Message::Open(which.clone()));
        assert_eq!(asked, [Wish::Copies(Ask::Preview(which.clone()))]);
        assert!(copies.update(Message::Restore).is_empty(), "it is still being read");
        let other = Which { place: None, made: made(23) };
        copies.update(Message::Seen(other, Held::default()));
        assert!(copies.update(Message::Restore).is_empty(), "a late answer about another one");
        copies.update(Message::Seen(which.clone(), Held::default()));
        assert_eq!(copies.update(Message::Restore), [Wish::Copies(Ask::Restore(which))]);
    }

    #[test]
    fn escape_leads_back_from_a_copy_and_then_from_the_page() {
        let mut copies = Copies::new(Known::default());
        assert!(matches!(copies.key(Key::Escape), Some(Message::Settings)));
        copies.update(Message::Open(Which { place: None, made: made(22) }));
        assert!(matches!(copies.key(Key::Escape), Some(Message::Back)));
    }
}

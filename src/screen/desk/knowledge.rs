//! "Kennis": which knowledge is in use, a newer pack, the organisation's own
//! files with their mistakes, and what nobody compared lately. And the calm
//! line about that on Today.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::super::{Destination, Frame, Key, Wish, draft};
use super::frame::{self, Rail, one, say, say_with};
use crate::domain::answer::{Class, clean};
use crate::domain::event::Field;
use crate::domain::stale::{Stale, stale};
use crate::i18n::{Args, DateStyle, Words};
use crate::knowledge::{Problem, State};
use crate::theme::size::{SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, desk, field, icon};

/// Where the path of a pack is typed.
const PATH: &str = "knowledge-path";

/// Where a path is kept until the pack is installed.
pub fn kept() -> Field {
    draft::desk(PATH)
}

/// So many sources are shown before somebody asks for all.
const SHOWN: usize = 8;

/// The page.
#[derive(Debug, Clone)]
pub struct Knowledge {
    state: State,
    path: String,
    all: bool,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Rail(Rail),
    Path(String),
    Install,
    PutBack,
    ReadAgain,
    ShowAll,
}

/// What the page asks of the knowledge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Install the pack in this file.
    Install(String),
    /// Put back what was in use before.
    PutBack,
    /// Read the organisation's own files again.
    ReadAgain,
}

impl Knowledge {
    /// The knowledge as it is.
    pub fn new(state: State) -> Self {
        Self { state, path: String::new(), all: false }
    }

    /// The same with the path that was half typed.
    #[must_use]
    pub fn with_drafts(self, drafts: &[(Field, String)]) -> Self {
        let path = draft::text(drafts, &kept()).unwrap_or_default().to_owned();
        Self { path, ..self }
    }

    /// Something changed. A path that led nowhere stays, to be mended.
    pub fn told(&mut self, state: State) {
        if state.outcome.is_some_and(crate::knowledge::Outcome::is_good) {
            self.path.clear();
        }
        self.state = state;
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, _: Frame<'_>) -> Vec<Wish> {
        let ask = match message {
            Message::Rail(to) => return to.wishes(),
            Message::Path(text) => {
                self.path = clean(&text);
                let (class, text) = (Class::Confidential, self.path.clone());
                return vec![Wish::Draft { class, field: kept(), text }];
            }
            Message::ShowAll => {
                self.all = true;
                return Vec::new();
            }
            // A path that was copied has quotes around it on some systems.
            Message::Install => match self.path.trim().trim_matches('"') {
                "" => return vec![Wish::Focus(PATH.to_owned())],
                path => Ask::Install(path.to_owned()),
            },
            Message::PutBack => Ask::PutBack,
            Message::ReadAgain => Ask::ReadAgain,
        };
        vec![Wish::Knowledge(ask)]
    }

    /// A key that no control took.
    #[allow(clippy::unused_self)] // every screen has the same form
    pub fn key(&self, key: Key) -> Option<Message> {
        match key {
            Key::Escape => Some(Message::Rail(Rail::Settings)),
            Key::Find => Some(Message::Rail(Rail::Find)),
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let lines = Column::new()
            .spacing(SPACE_24)
            .max_width(900)
            .push(self.in_use(frame))
            .push(self.own(frame))
            .push(self.checked(frame));
        let rail = frame::rail(frame, Rail::Settings, Message::Rail);
        let back = button::quiet(look, "knowledge-back", &one(frame, "knowledge-back"))
            .icon("arrow-left")
            .on_press(Message::Rail(Rail::Settings));
        let title = say(frame, "knowledge-title");
        let header = desk::header(look, &title, Vec::new(), vec![back.into()]);
        desk::screen(look, rail, vec![header], "knowledge-page", lines)
    }

    fn in_use<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let from = if self.state.from_pack { "knowledge-of-pack" } else { "knowledge-of-app" };
        let args = Args::new().day("day", self.state.day, DateStyle::Plain);
        let mut lines = Column::new().spacing(SPACE_12).align_x(words::start(look));
        let day = say_with(frame, "knowledge-day", &args);
        lines = lines.push(words::frame_line(look, &day, Voice::BODY.bold()));
        let from = say(frame, from);
        lines = lines.push(words::frame_line(look, &from, Voice::DESK.muted(look)));
        if let Some(outcome) = self.state.outcome {
            let sort = if outcome.is_good() { card::Sort::Done } else { card::Sort::Info };
            let told = one(frame, &format!("pack-{}", outcome.id()));
            lines = lines.push(card::notice(look, sort, &told, None));
        }
        let path = field::text_field(look, PATH, &one(frame, "knowledge-path"), &self.path)
            .placeholder(&say(frame, "knowledge-path-example"))
            .width(520)
            .on_input(Message::Path)
            .on_submit(Message::Install);
        let mut actions = vec![
            button::secondary(look, "knowledge-install", &one(frame, "knowledge-install"))
                .icon("download")
                .on_press(Message::Install)
                .into(),
        ];
        if self.state.can_go_back {
            let back = one(frame, "knowledge-put-back");
            let back = button::quiet(look, "knowledge-put-back", &back).icon("undo-2");
            actions.push(back.on_press(Message::PutBack).into());
        }
        let actions = words::row(look, actions).spacing(SPACE_12).wrap();
        let help = say(frame, "knowledge-pack-help");
        lines = lines
            .push(path)
            .push(words::frame_line(look, &help, Voice::SIDE.muted(look)))
            .push(actions);
        card::titled(look, &say(frame, "knowledge-in-use"), None, lines)
    }

    fn own<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let mut lines = Column::new().spacing(SPACE_12).align_x(words::start(look));
        let help = say(frame, "knowledge-own-help");
        lines = lines.push(words::frame_line(look, &help, Voice::DESK.muted(look)));
        let folder = Words::own(&self.state.folder);
        lines = lines.push(words::frame_line(look, &folder, Voice::DESK));
        let count = i64::try_from(self.state.own.len()).unwrap_or(i64::MAX);
        let used = say_with(frame, "knowledge-own-used", &Args::new().number("count", count));
        lines = lines.push(words::frame_line(look, &used, Voice::DESK.bold()));
        if !self.state.problems.is_empty() {
            let told = one(frame, "knowledge-own-wrong");
            lines = lines.push(card::notice(look, card::Sort::Info, &told, None));
        }
        for problem in &self.state.problems {
            lines = lines.push(mistake(frame, problem));
        }
        let again = button::secondary(look, "knowledge-again", &one(frame, "knowledge-again"))
            .icon("refresh-cw")
            .on_press(Message::ReadAgain);
        card::titled(look, &say(frame, "knowledge-own"), None, lines.push(again))
    }

    fn checked<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let old = stale(frame.catalog, frame.today);
        let mut lines = Column::new().spacing(SPACE_12).align_x(words::start(look));
        lines = lines.push(words::frame_line(look, &count_of(frame, &old), Voice::DESK.bold()));
        let help = say(frame, "knowledge-checked-help");
        lines = lines.push(words::frame_line(look, &help, Voice::DESK.muted(look)));
        let shown = if self.all { old.len() } else { SHOWN };
        for one in old.iter().take(shown) {
            lines = lines.push(source(frame, one));
        }
        if old.len() > shown {
            let args = Args::new().number("count", i64::try_from(old.len()).unwrap_or(i64::MAX));
            let all = words::single(&say_with(frame, "knowledge-show-all", &args));
            let all = button::quiet(look, "knowledge-all", &all).on_press(Message::ShowAll);
            lines = lines.push(all);
        }
        card::titled(look, &say(frame, "knowledge-checked"), None, lines)
    }
}

/// A mistake: where, and in plain words what.
fn mistake<'a>(frame: Frame<'a>, problem: &Problem) -> Element<'a, Message> {
    let look = frame.look;
    let place = format!("{}:{}:{}", problem.file, problem.line, problem.column);
    let word = problem.word.as_deref().unwrap_or_default();
    let id = format!("problem-{}", problem.code.id());
    let mut what = say_with(frame, &id, &Args::new().text("word", word));
    if let Some(nearest) = &problem.nearest {
        let nearest = say_with(frame, "problem-nearest", &Args::new().text("nearest", nearest));
        what.text = format!("{} {}", what.text, nearest.text);
    }
    let told = Column::new()
        .spacing(SPACE_4)
        .width(Length::Fill)
        .push(words::frame_line(look, &Words::own(&place), Voice::DESK.bold()))
        .push(words::frame_line(look, &what, Voice::DESK));
    row(frame, "file-pen", told)
}

/// A source that has to be looked at again, and which dates count on it.
fn source<'a>(frame: Frame<'a>, old: &Stale) -> Element<'a, Message> {
    let look = frame.look;
    let name = say(frame, &format!("source-{}", old.source));
    let checked = frame.both.checked(old.last.as_ref()).first;
    let id = Words::own(&format!("{} · {}", old.source, checked.text));
    let mut told = Column::new()
        .spacing(SPACE_4)
        .width(Length::Fill)
        .push(words::frame_line(look, &name, Voice::DESK.bold()))
        .push(words::frame_line(look, &id, Voice::SIDE.muted(look)));
    for rule in &old.rules {
        let date = say(frame, &format!("deadline-{rule}"));
        told = told.push(words::frame_line(look, &date, Voice::SIDE.muted(look)));
    }
    row(frame, "landmark", told)
}

fn row<'a>(frame: Frame<'a>, picture: &str, told: Column<'a, Message>) -> Element<'a, Message>
where
    Message: 'a,
{
    let sign = icon::icon(picture, 20.0, frame.look.roles().muted);
    let sign = container(sign).padding([2.0, 0.0]);
    let parts = vec![sign.into(), told.into()];
    words::row(frame.look, parts).spacing(SPACE_16).align_y(Vertical::Top).into()
}

fn count_of(frame: Frame<'_>, old: &[Stale]) -> Words {
    let count = i64::try_from(old.len()).unwrap_or(i64::MAX);
    say_with(frame, "knowledge-stale", &Args::new().number("count", count))
}

/// The calm line on Today; nothing where everything was compared lately.
pub fn line<'a, M: Clone + 'a>(frame: Frame<'a>, on_press: M) -> Option<Element<'a, M>> {
    let look = frame.look;
    let old = stale(frame.catalog, frame.today);
    if old.is_empty() {
        return None;
    }
    let told = words::words(look, &count_of(frame, &old), Voice::SIDE.muted(look));
    let open =
        button::quiet(look, "today-knowledge", &one(frame, "knowledge-look")).on_press(on_press);
    let sign = icon::icon("book-open", 20.0, look.roles().muted);
    let parts = vec![sign, told, open.into()];
    Some(words::row(look, parts).spacing(SPACE_8).align_y(Vertical::Center).wrap().into())
}

/// The way here from the settings.
pub fn entry<'a, M: Clone + 'a>(frame: Frame<'a>, go: impl Fn(Destination) -> M) -> Element<'a, M> {
    desk::person(
        frame.look,
        "settings-knowledge",
        "book-open",
        &say(frame, "knowledge-title"),
        &say(frame, "knowledge-short"),
        Vec::new(),
        go(Destination::Knowledge),
    )
}

/// Where the way leads.
pub fn here() -> Vec<Wish> {
    vec![Wish::Go(Destination::Knowledge)]
}

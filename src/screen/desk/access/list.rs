//! The list of who can open the vault, and under it what can be changed.

use chrono::NaiveDate;
use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::super::super::Frame;
use super::super::frame::{self, Rail, one, say, say_with};
use super::{Access, Message, Person, To};
use crate::domain::id::PersonId;
use crate::i18n::{Args, DateStyle, Words};
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, desk, icon};

/// The whole page.
pub(super) fn view<'a>(screen: &'a Access, frame: Frame<'a>) -> Element<'a, Message> {
    let look = frame.look;
    let mut lines = Column::new().spacing(SPACE_24).max_width(900);
    if let Some(done) = screen.done {
        let told = one(frame, &format!("entry-done-{done}"));
        // What was sealed to that key may still lie about.
        let next = (done == "organisation-remove").then(|| {
            button::secondary(look, "access-next-key", &one(frame, "entry-key-next"))
                .icon("key-round")
                .on_press(Message::To(To::Key))
                .into()
        });
        lines = lines.push(card::notice(look, card::Sort::Done, &told, next));
    }
    if let Some(error) = screen.error {
        lines = lines.push(trouble(frame, error));
    }
    let by_sheet = screen.entry.by == PersonId::RECOVERY;
    if screen.opens_all() {
        let by = if by_sheet { "entry-by-sheet" } else { "entry-by-organisation" };
        lines = lines.push(card::notice(look, card::Sort::Info, &one(frame, by), None));
    }
    let help = words::frame_line(look, &say(frame, "entry-help"), Voice::DESK.muted(look));
    let people = screen.entry.people.iter().map(|person| row(frame, person)).collect();
    let mut ways = Vec::new();
    if !screen.opens_all() {
        ways.push(way(frame, "own", "key-round", "when", To::Own));
    }
    if !by_sheet {
        ways.push(way(frame, "sheet", "file-text", "when", To::Sheet));
    }
    let state = if screen.entry.organisation.is_some() { "set" } else { "none" };
    ways.push(way(frame, "organisation", "building", state, To::Organisation));
    ways.push(way(frame, "key", "shield-alert", "when", To::Key));
    lines = lines
        .push(Column::new().spacing(SPACE_12).push(help).push(card::list(look, people)))
        .push(card::list(look, ways));
    let add = button::primary(look, "access-add", &one(frame, "entry-add"))
        .icon("user-plus")
        .on_press(Message::To(To::Add));
    let back = button::quiet(look, "access-back", &one(frame, "desk-settings"))
        .icon("arrow-left")
        .on_press(Message::Back);
    let rail = frame::rail(frame, Rail::Settings, Message::Rail);
    let heads = vec![back.into(), add.into()];
    let header = desk::header(look, &say(frame, "entry-title"), Vec::new(), heads);
    desk::screen(look, rail, vec![header], "access-page", lines)
}

/// What went wrong, what is safe, what to do.
pub(super) fn trouble<'a>(frame: Frame<'_>, error: &str) -> Element<'a, Message> {
    let texts = &frame.both.first;
    let parts = [texts.words(error), texts.attr(error, "now"), texts.attr(error, "next")];
    let parts: Vec<&str> = parts.iter().map(|words| words.text.as_str()).collect();
    let told = words::single(&Words { text: parts.join(" "), ..texts.words(error) });
    card::notice(frame.look, card::Sort::Now, &told, None)
}

/// What somebody is called in a sentence.
pub(super) fn name(frame: Frame<'_>, person: &Person) -> Words {
    let known = person.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    known.map_or_else(|| say(frame, "entry-nameless"), |name| Words::own(name).cut(40))
}

/// Somebody who can open the vault, and the way to end that.
fn row<'a>(frame: Frame<'_>, person: &Person) -> Element<'a, Message> {
    let look = frame.look;
    let roles = look.roles();
    let mut told = Column::new()
        .spacing(2)
        .width(Length::Fill)
        .align_x(words::start(look))
        .push(words::frame_line(look, &name(frame, person), Voice::BODY.bold()));
    if let Some(since) = person.since {
        let args = Args::new().day("day", since, DateStyle::Plain);
        let since = say_with(frame, "entry-since", &args);
        told = told.push(words::frame_line(look, &since, Voice::SIDE.muted(look)));
    }
    if let Some(given) = person.given {
        told = told.push(words::frame_line(look, &from(frame, given), Voice::SIDE.muted(look)));
    }
    let end: Element<'a, Message> = if person.me {
        words::words(look, &say(frame, "entry-you"), Voice::DESK.muted(look))
    } else {
        let press = |what: &str, picture, to| {
            let id = format!("access-{what}-{}", person.id);
            let text = one(frame, &format!("entry-{what}"));
            button::quiet(look, id, &text).icon(picture).on_press(Message::To(to)).into()
        };
        let anew = press("anew", "key-round", To::Anew(person.id));
        let remove = press("remove", "x", To::Remove(person.id));
        words::row(look, vec![anew, remove]).spacing(SPACE_8).wrap().into()
    };
    let tile = icon::tile(look, "user", 44.0, roles.calm());
    let line = |parts| words::row(look, parts).spacing(SPACE_16).align_y(Vertical::Center);
    let content: Element<'a, Message> = if look.is_narrow() {
        let lines = Column::new().spacing(SPACE_8).align_x(words::start(look));
        lines.push(line(vec![tile, told.into()])).push(end).into()
    } else {
        line(vec![tile, told.into(), end]).into()
    };
    container(content).padding([SPACE_8, SPACE_16]).width(Length::Fill).into()
}

/// When somebody gave a new passphrase, and who.
fn from(frame: Frame<'_>, (day, who): (NaiveDate, PersonId)) -> Words {
    let args = Args::new().day("day", day, DateStyle::Plain);
    let known = frame.names.iter().find(|(id, _)| *id == who);
    match known.map(|(_, name)| Words::own(name).cut(40)) {
        Some(name) => say_with(frame, "entry-given", &args.text("name", name.text)),
        None if who == PersonId::RECOVERY => say_with(frame, "entry-given-sheet", &args),
        None if who == PersonId::ORGANISATION => say_with(frame, "entry-given-organisation", &args),
        None => say_with(frame, "entry-given-nameless", &args),
    }
}

/// A row that leads to a page; `sub` says which part of its text stands under
/// its name.
fn way<'a>(frame: Frame<'_>, id: &str, picture: &str, sub: &str, to: To) -> Element<'a, Message> {
    let text = format!("entry-{id}");
    let about = frame.both.first.attr(&text, sub);
    desk::person(
        frame.look,
        format!("access-{id}"),
        picture,
        &say(frame, &text),
        &about,
        Vec::new(),
        Message::To(to),
    )
}

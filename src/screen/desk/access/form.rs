//! One page for each change: what it does, what it asks, the one action.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, Space, container};

use super::super::super::Frame;
use super::super::frame::{self, Rail, one, say, say_with};
use super::list::{name, trouble};
use super::{CANCEL, DO, Message, NAME, OLD, Page, WRONG};
use crate::i18n::{Args, Words};
use crate::theme::size::{LINE, SPACE_12, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, desk, field, icon};

/// The whole page.
pub(super) fn view<'a>(
    page: &'a Page,
    error: Option<&'static str>,
    frame: Frame<'a>,
) -> Element<'a, Message> {
    let look = frame.look;
    let (id, picture) = match page {
        Page::Add { .. } => ("add", "user-plus"),
        Page::Remove(_) => ("remove", "x"),
        Page::Own { .. } => ("own", "check"),
        Page::AboutSheet | Page::Sheet(_) => ("sheet", "eye"),
        Page::Key | Page::List => ("key", "key-round"),
    };
    let args = match page {
        Page::Remove(person) => Args::new().text("name", name(frame, person).text),
        _ => Args::new(),
    };
    let text = format!("entry-{id}");
    let told = |part: &str| frame.both.first.attr_with(&text, part, &args);
    let mut lines = Column::new().spacing(SPACE_24).max_width(LINE);
    lines = lines.push(about(frame, id, &told));
    // A wrong passphrase is told where it was typed.
    if let Some(error) = error.filter(|error| !is_own(page) || *error != WRONG) {
        lines = lines.push(trouble(frame, error));
    }
    lines = lines.extend(fields(page, error, frame));
    let cancel = button::secondary(look, CANCEL, &one(frame, "cancel"));
    let action = button::primary(look, DO, &words::single(&told("do"))).icon(picture);
    let foot = vec![
        cancel.on_press(Message::Back).into(),
        Space::new().width(Length::Fill).into(),
        action.on_press(Message::Do).into(),
    ];
    lines = lines.push(words::row(look, foot).spacing(SPACE_12).align_y(Vertical::Center));
    let title = match page {
        Page::Remove(_) => say_with(frame, "entry-remove-whom", &args),
        _ => say(frame, &text),
    };
    let rail = frame::rail(frame, Rail::Settings, Message::Rail);
    let header = desk::header(look, &title, Vec::new(), Vec::new());
    desk::screen(look, rail, vec![header], "access-form", lines)
}

fn is_own(page: &Page) -> bool {
    matches!(page, Page::Own { .. })
}

/// What it does, and what it does not do.
fn about<'a>(frame: Frame<'_>, id: &str, told: &dyn Fn(&str) -> Words) -> Element<'a, Message> {
    let look = frame.look;
    // Which lines a page has, each with its picture.
    let parts: &[(&str, &str)] = match id {
        "add" => &[("about", "info")],
        "remove" => &[("about", "key-round"), ("left", "notebook-pen"), ("copies", "archive")],
        "key" => &[("about", "key-round"), ("left", "shield-alert"), ("next", "footprints")],
        "sheet" => &[("about", "file-text"), ("left", "notebook-pen"), ("keep", "archive")],
        _ => &[("about", "key-round")],
    };
    let mut lines = Column::new().spacing(SPACE_12);
    for (part, picture) in parts {
        let sign = icon::icon(picture, 22.0, look.roles().muted);
        let text = container(words::words(look, &told(part), Voice::DESK)).width(Length::Fill);
        let text = text.align_x(words::start(look)).into();
        let sign = container(sign).padding([2.0, 0.0]).into();
        lines = lines.push(words::row(look, vec![sign, text]).spacing(SPACE_12));
    }
    card::card(look, lines)
}

/// What is to be filled in.
fn fields<'a>(
    page: &'a Page,
    error: Option<&'static str>,
    frame: Frame<'a>,
) -> Vec<Element<'a, Message>> {
    let look = frame.look;
    match page {
        Page::Add { name, passphrase, tried } => {
            let missing =
                (*tried && name.trim().is_empty()).then(|| one(frame, "setup-person-name-missing"));
            let named = field::text_field(look, NAME, &one(frame, "entry-add-name"), name)
                .hint(&one(frame, "entry-add-name-help"))
                .mistake(missing.as_ref())
                .on_input(Message::Name)
                .on_submit(Message::Next);
            vec![named.into(), passphrase.view(frame).map(Message::New)]
        }
        Page::Own { old, passphrase, missing } => {
            let mistake = match error {
                Some(WRONG) => Some(one(frame, "entry-own-wrong")),
                _ => missing.then(|| one(frame, "unlock-passphrase-missing")),
            };
            let now = field::text_field(look, OLD, &one(frame, "entry-own-old"), old.text())
                .secret(true)
                .mistake(mistake.as_ref())
                .on_input(|text| Message::Old(text.into()))
                .on_submit(Message::Next);
            vec![now.into(), passphrase.view(frame).map(Message::New)]
        }
        _ => Vec::new(),
    }
}

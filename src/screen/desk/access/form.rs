//! One page for each change: what it does, what it asks, the one action.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, Space, container};

use super::super::super::Frame;
use super::super::frame::{self, Rail, one, say, say_with};
use super::list::{name, trouble};
use super::{Access, CANCEL, DO, Message, NAME, OLD, Page, WRONG};
use crate::i18n::{Args, Words};
use crate::theme::size::{LINE, SPACE_12, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, desk, field, icon};

/// What a page ends with: the way back and its one action.
#[derive(Clone, Copy)]
pub(super) struct Foot<'a> {
    /// Whose `.do` says what the action is.
    pub text: &'a str,
    /// The picture of the action.
    pub picture: &'static str,
    /// What the way back is called.
    pub back: &'static str,
}

/// The whole page of a change.
pub(super) fn view<'a>(
    screen: &'a Access,
    page: &'a Page,
    frame: Frame<'a>,
) -> Element<'a, Message> {
    let (text, picture) = match page {
        Page::Add { .. } => ("entry-add", "user-plus"),
        Page::Remove(_) => ("entry-remove", "x"),
        Page::Anew { .. } => ("entry-anew", "key-round"),
        Page::Own { .. } => ("entry-own", "check"),
        Page::AboutSheet | Page::Sheet(_) => ("entry-sheet", "eye"),
        Page::Key | Page::List | Page::Organisation(_) => ("entry-key", "key-round"),
    };
    let args = match page {
        Page::Remove(person) | Page::Anew { person, .. } => {
            Args::new().text("name", name(frame, person).text)
        }
        _ => Args::new(),
    };
    // A wrong passphrase is told where it was typed.
    let error = screen.error.filter(|error| !is_own(page) || *error != WRONG);
    let mut lines = vec![told(frame, text, about(screen, page), &args)];
    lines.extend(fields(page, screen.error, frame));
    let title = match page {
        Page::Remove(_) => say_with(frame, "entry-remove-whom", &args),
        Page::Anew { .. } => say_with(frame, "entry-anew-whom", &args),
        _ => say(frame, text),
    };
    self::page(frame, &title, error, lines, Foot { text, picture, back: "cancel" })
}

/// A page: what went wrong, what it is about, the way back and the one action.
pub(super) fn page<'a>(
    frame: Frame<'a>,
    title: &Words,
    error: Option<&'static str>,
    content: Vec<Element<'a, Message>>,
    foot: Foot<'a>,
) -> Element<'a, Message> {
    let look = frame.look;
    let mut content = content.into_iter();
    let mut lines = Column::new().spacing(SPACE_24).max_width(LINE).push(content.next());
    if let Some(error) = error {
        lines = lines.push(trouble(frame, error));
    }
    lines = lines.extend(content);
    let cancel = button::secondary(look, CANCEL, &one(frame, foot.back));
    let action = words::single(&frame.both.first.attr(foot.text, "do"));
    let action = button::primary(look, DO, &action).icon(foot.picture);
    let presses = vec![
        cancel.on_press(Message::Back).into(),
        Space::new().width(Length::Fill).into(),
        action.on_press(Message::Do).into(),
    ];
    lines = lines.push(words::row(look, presses).spacing(SPACE_12).align_y(Vertical::Center));
    let rail = frame::rail(frame, Rail::Settings, Message::Rail);
    let header = desk::header(look, title, Vec::new(), Vec::new());
    desk::screen(look, rail, vec![header], "access-form", lines)
}

fn is_own(page: &Page) -> bool {
    matches!(page, Page::Own { .. })
}

/// Which lines a page has, each with its picture.
fn about(screen: &Access, page: &Page) -> &'static [(&'static str, &'static str)] {
    // Who opens working notes that nobody took over.
    let organised = screen.entry.organisation.is_some();
    match page {
        Page::Add { .. } => &[("about", "info")],
        Page::Remove(_) if organised => {
            &[("about", "key-round"), ("left-organisation", "notebook-pen"), ("copies", "archive")]
        }
        Page::Remove(_) => {
            &[("about", "key-round"), ("left", "notebook-pen"), ("copies", "archive")]
        }
        Page::Anew { .. } if screen.opens_all() => &[
            ("about", "key-round"),
            ("notes-back", "notebook-pen"),
            ("copies", "archive"),
            ("seen", "eye"),
        ],
        Page::Anew { .. } => &[
            ("about", "key-round"),
            ("notes-shut", "notebook-pen"),
            ("copies", "archive"),
            ("seen", "eye"),
        ],
        Page::Key => &[("about", "key-round"), ("left", "shield-alert"), ("next", "footprints")],
        Page::AboutSheet | Page::Sheet(_) if organised => {
            &[("about", "file-text"), ("left-organisation", "notebook-pen"), ("keep", "archive")]
        }
        Page::AboutSheet | Page::Sheet(_) => {
            &[("about", "file-text"), ("left", "notebook-pen"), ("keep", "archive")]
        }
        _ => &[("about", "key-round")],
    }
}

/// What it does, and what it does not do.
pub(super) fn told<'a>(
    frame: Frame<'_>,
    text: &str,
    parts: &[(&str, &str)],
    args: &Args,
) -> Element<'a, Message> {
    let look = frame.look;
    let mut lines = Column::new().spacing(SPACE_12);
    for (part, picture) in parts {
        let sign = icon::icon(picture, 22.0, look.roles().muted);
        let told = frame.both.first.attr_with(text, part, args);
        let told = container(words::words(look, &told, Voice::DESK)).width(Length::Fill);
        let told = told.align_x(words::start(look)).into();
        let sign = container(sign).padding([2.0, 0.0]).into();
        lines = lines.push(words::row(look, vec![sign, told]).spacing(SPACE_12));
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
        Page::Anew { passphrase, .. } => vec![passphrase.view(frame).map(Message::New)],
        _ => Vec::new(),
    }
}

//! What comes before any case: making a vault ([`setup`], [`sheet`]), opening
//! it ([`unlock`]), the laptop's clock ([`clock`]), and what to do when it
//! cannot be opened ([`problem`]); and the door to the desk ([`pin`]). For the counsellor alone, in Dutch; the
//! program's aim stands beside it in each language.

pub mod clock;
pub mod passphrase;
pub mod pin;
pub mod problem;
pub mod restore;
pub mod setup;
pub mod sheet;
pub mod unlock;
pub mod working;

use std::fmt;
use std::sync::LazyLock;

use iced::alignment::Vertical;
use iced::widget::{Column, Space, container};
use iced::{Length, Padding};
use zeroize::Zeroizing;

use super::Frame;
use crate::i18n::{Args, L10n, Mark, Pair, Words, languages};
use crate::theme::size::{SPACE_4, SPACE_8, SPACE_12, SPACE_24};
use crate::theme::style;
use crate::widget::access::{Role, Spoken, access};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, icon, scrolled, welcome};

/// An id that nothing has: giving it the keyboard takes it from whatever had
/// it on the page before.
const NOWHERE: &str = "start";

/// The widest form, in logical pixels.
const FORM: f32 = 480.0;

/// What somebody types that nobody else may read: wiped from memory when it is
/// dropped, and never in a debug print.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed(Zeroizing<String>);

impl Typed {
    /// What was typed.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether nothing but space was typed.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl From<String> for Typed {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(…)")
    }
}

/// What the program is for, in each language that says it itself. Read once:
/// reading a language's texts takes a while.
static SLOGANS: LazyLock<Vec<Words>> = LazyLock::new(|| {
    languages()
        .iter()
        .filter_map(|language| L10n::new(&language.tag).ok())
        .map(|texts| texts.words("app-slogan"))
        .filter(|words| words.mark != Mark::Untranslated)
        .collect()
});

/// A Dutch text.
fn say(frame: Frame<'_>, id: &str) -> Words {
    frame.both.first.words(id)
}

/// A Dutch text with values in it.
fn say_with(frame: Frame<'_>, id: &str, args: &Args) -> Words {
    frame.both.first.words_with(id, args)
}

/// A Dutch text, as widgets for two languages take it.
fn one(frame: Frame<'_>, id: &str) -> Pair {
    words::single(&say(frame, id))
}

/// The program on the left, the form on the right. Where it is narrow the form
/// needs the room: only the name stands above it.
fn screen<'a, M: 'a>(frame: Frame<'_>, form: Column<'a, M>) -> Element<'a, M> {
    let look = frame.look;
    let name = say(frame, "app-name");
    let form = form.spacing(SPACE_24).align_x(words::start(look)).width(Length::Fill);
    if !look.is_narrow() {
        return welcome::welcome(look, &name, &SLOGANS, form);
    }
    let roles = look.roles();
    let deep = roles.deep;
    let parts = vec![
        icon::icon("sunrise", 26.0, roles.sun),
        words::words(look, &name, Voice::LEAD.ink(roles.on_deep)),
    ];
    let bar = words::row(look, parts).spacing(SPACE_12).align_y(Vertical::Center);
    let bar = container(bar)
        .padding([SPACE_12, SPACE_24])
        .width(Length::Fill)
        .align_x(words::start(look))
        .style(move |_| style::plain(deep, style::border(deep, 0.0, 0.0)));
    let form = container(container(form).max_width(FORM)).padding(SPACE_24).center_x(Length::Fill);
    iced::widget::column![bar, scrolled(look, "form", form)].into()
}

/// What the page is about, and what explains it.
fn title<'a, M: Clone + 'a>(
    frame: Frame<'_>,
    id: &'static str,
    title: &Words,
    told: &[Words],
) -> Element<'a, M> {
    let look = frame.look;
    let head = words::words(look, title, Voice::TITLE);
    let mut lines = Column::new().spacing(SPACE_8).align_x(words::start(look)).push(access(
        look,
        id,
        Role::Heading,
        title,
        head,
    ));
    for line in told {
        lines = lines.push(words::words(look, line, Voice::DESK.muted(look)));
    }
    lines.into()
}

/// A line that helps, with its picture.
fn advice<'a, M: 'a>(frame: Frame<'_>, picture: &str, text: &Words) -> Element<'a, M> {
    pictured(frame, picture, text, Voice::SIDE.muted(frame.look))
}

fn pictured<'a, M: 'a>(
    frame: Frame<'_>,
    picture: &str,
    text: &Words,
    voice: Voice,
) -> Element<'a, M> {
    let look = frame.look;
    let sign = icon::icon(picture, 20.0, look.roles().muted);
    let sign = container(sign).padding(Padding::ZERO.top(2));
    let told = container(words::words(look, text, voice)).width(Length::Fill);
    words::row(look, vec![sign.into(), told.align_x(words::start(look)).into()])
        .spacing(SPACE_8)
        .into()
}

/// Something that must not be missed, on a quiet ground: what it is in bold,
/// and the lines that go with it.
fn notice<'a, M: Clone + 'a>(
    frame: Frame<'_>,
    id: &'static str,
    picture: &str,
    head: &Words,
    told: &[Words],
) -> Element<'a, M> {
    let look = frame.look;
    let tone = look.roles().open;
    let mut lines = Column::new().spacing(SPACE_4).align_x(words::start(look));
    lines = lines.push(words::words(look, head, Voice::DESK.bold()));
    for line in told {
        lines = lines.push(words::words(look, line, Voice::DESK));
    }
    let sign = container(icon::icon(picture, 22.0, tone.ink)).padding(Padding::ZERO.top(2));
    let lines = container(lines).width(Length::Fill).align_x(words::start(look));
    let content = words::row(look, vec![sign.into(), lines.into()]).spacing(SPACE_12);
    let spoken = told.iter().fold(Spoken::from(head), |all, line| all.then(" ", &line.into()));
    access(look, id, Role::Status, spoken, card::boxed(look, tone, content))
        .width(Length::Fill)
        .into()
}

/// Shows or hides what is typed as dots.
fn eye<'a, M: Clone + 'a>(
    frame: Frame<'_>,
    id: &'static str,
    shown: bool,
    message: M,
) -> Element<'a, M> {
    let (text, picture) = if shown { ("start-hide", "eye-off") } else { ("start-show", "eye") };
    button::link(frame.look, id, &one(frame, text)).icon(picture).on_press(message).into()
}

/// The foot of a form: the way back, and at the end the one action.
fn foot<'a, M: 'a>(
    frame: Frame<'_>,
    back: Option<Element<'a, M>>,
    action: Element<'a, M>,
) -> Element<'a, M> {
    let mut parts = Vec::new();
    parts.extend(back);
    parts.push(Space::new().width(Length::Fill).into());
    parts.push(action);
    words::row(frame.look, parts).spacing(SPACE_12).align_y(Vertical::Center).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_in_secret_is_never_printed() {
        let typed = Typed::from("een lange geheime zin".to_owned());
        assert!(!format!("{typed:?}").contains("geheime"));
        let messages = [
            format!("{:?}", passphrase::Message::First(typed.clone())),
            format!("{:?}", unlock::Message::Typed(typed.clone())),
            format!("{:?}", sheet::Message::Typed(0, typed)),
        ];
        assert!(messages.iter().all(|told| !told.contains("geheime")));
    }

    #[test]
    fn the_aim_stands_there_in_each_language() {
        assert_eq!(SLOGANS.len(), languages().len());
    }
}

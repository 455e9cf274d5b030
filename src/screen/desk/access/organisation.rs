//! The key of the organisation: what it is for, which one it has, setting and
//! taking it away. A key is compared aloud, by two people, before it holds.

use chrono::NaiveDate;
use iced::Length;
use iced::widget::{Column, Row, container};

use super::super::super::Frame;
use super::super::super::start::Typed;
use super::super::frame::{one, say, say_with};
use super::form::{self, Foot};
use super::{DO, Message as Outer};
use crate::i18n::{Args, DateStyle, Words};
use crate::theme::size::{SPACE_4, SPACE_8, SPACE_12, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, field};

/// The field for the public key.
const FIELD: &str = "organisation-key";
/// The mistake of pasting the secret half.
pub const SECRET: &str = "organisation-key-secret";
/// How a secret key begins, in capitals.
const SECRET_BEGINS: &str = "AGE-SECRET-KEY-";
/// How many characters are read aloud at once, and how many such on a line.
const GROUP: usize = 4;
const ON_A_LINE: usize = 4;
/// The room for one group, and in a narrow window.
const GROUP_WIDTH: f32 = 84.0;
const NARROW: f32 = 72.0;

/// The key that the organisation has now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its public half.
    pub key: String,
    /// The day on which it was set, if that is known.
    pub since: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// There is a key, and this is it.
    Now(Known),
    Ask,
    Compare(String),
    Remove,
}

/// The page.
pub struct Organisation {
    now: Option<Known>,
    step: Step,
    typed: Typed,
    /// What is wrong with what was typed, as the id of its text.
    mistake: Option<&'static str>,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Typed(Typed),
    /// What the typed text turned out to be: a key as the age tool writes it,
    /// or a mistake.
    Read(Result<String, &'static str>),
    Another,
    Remove,
    Do,
    Back,
}

/// What it wishes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Give a control the keyboard.
    Focus(&'static str),
    /// Read this, and answer with [`Message::Read`].
    Read(Typed),
    /// This key holds from now on, or none.
    Set(Option<String>),
    /// Back to the list.
    Leave,
}

impl Organisation {
    /// What the organisation has now, or the question for a key.
    pub fn new(now: Option<Known>) -> Self {
        let step = now.clone().map_or(Step::Ask, Step::Now);
        Self { now, step, typed: Typed::default(), mistake: None }
    }

    /// What has the keyboard first.
    pub fn first(&self) -> &'static str {
        if self.step == Step::Ask { FIELD } else { DO }
    }

    fn turn(&mut self, step: Step) -> Action {
        (self.step, self.mistake) = (step, None);
        Action::Focus(self.first())
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Typed(typed) if is_secret(typed.text()) => self.refuse(),
            // The rest of a secret key that is typed letter by letter.
            Message::Typed(typed) if self.mistake == Some(SECRET) && !is_public(typed.text()) => {
                self.refuse()
            }
            Message::Typed(typed) => {
                // It may still be the rest: the next letter tells.
                let unsure = self.mistake == Some(SECRET) && typed.text().len() < 4;
                self.mistake = self.mistake.filter(|_| unsure);
                self.typed = typed;
                Action::None
            }
            Message::Read(Ok(key)) => self.turn(Step::Compare(key)),
            Message::Read(Err(SECRET)) => self.refuse(),
            Message::Read(Err(mistake)) => {
                self.mistake = Some(mistake);
                Action::Focus(FIELD)
            }
            Message::Another => self.turn(Step::Ask),
            Message::Remove => self.turn(Step::Remove),
            Message::Do => match &self.step {
                Step::Now(_) => self.turn(Step::Ask),
                Step::Ask => Action::Read(self.typed.clone()),
                Step::Compare(key) => Action::Set(Some(key.clone())),
                Step::Remove => Action::Set(None),
            },
            Message::Back => match (&self.step, &self.now) {
                (Step::Compare(_), _) => self.turn(Step::Ask),
                (Step::Ask | Step::Remove, Some(now)) => self.turn(Step::Now(now.clone())),
                _ => Action::Leave,
            },
        }
    }

    /// The secret half must not be here: it goes at once, before it is drawn.
    fn refuse(&mut self) -> Action {
        (self.typed, self.mistake) = (Typed::default(), Some(SECRET));
        Action::Focus(FIELD)
    }

    /// Draws it.
    pub(super) fn view<'a>(
        &'a self,
        error: Option<&'static str>,
        frame: Frame<'a>,
    ) -> Element<'a, Outer> {
        let none = Args::new();
        let (text, parts): (_, &[(&str, &str)]) = match &self.step {
            Step::Now(_) => ("entry-organisation", &[("about", "life-buoy"), ("reads", "eye")]),
            Step::Ask => (
                "entry-organisation-ask",
                &[
                    ("about", "life-buoy"),
                    ("reads", "eye"),
                    ("made", "key-round"),
                    ("secret", "shield-alert"),
                ],
            ),
            Step::Compare(_) => ("entry-organisation-compare", &[("about", "users")]),
            Step::Remove => (
                "entry-organisation-remove",
                &[("about", "key-round"), ("copies", "archive"), ("next", "footprints")],
            ),
        };
        let mut lines = vec![form::told(frame, text, parts, &none)];
        if let (Step::Ask, Some(_)) = (&self.step, &self.now) {
            lines.push(form::told(frame, text, &[("old", "archive")], &none));
        }
        match &self.step {
            Step::Now(Known { key, since }) => {
                let title = match since {
                    Some(day) => {
                        let args = Args::new().day("day", *day, DateStyle::Plain);
                        say_with(frame, "entry-organisation-since", &args)
                    }
                    None => say(frame, "entry-organisation-key"),
                };
                let remove = frame.both.first.attr("entry-organisation-remove", "do");
                let remove = words::single(&remove);
                let remove = button::quiet(frame.look, "access-organisation-remove", &remove)
                    .icon("x")
                    .on_press(Outer::Organisation(Message::Remove));
                let content = Column::new()
                    .spacing(SPACE_12)
                    .align_x(words::start(frame.look))
                    .push(groups(frame, key))
                    .push(remove);
                lines.push(card::titled(frame.look, &title, None, content));
            }
            Step::Ask => lines.push(self.field(frame)),
            Step::Compare(key) => {
                let title = say(frame, "entry-organisation-key");
                lines.push(card::titled(frame.look, &title, None, groups(frame, key)));
            }
            Step::Remove => {}
        }
        let picture = match self.step {
            Step::Now(_) => "refresh-cw",
            Step::Ask => "arrow-right",
            Step::Compare(_) => "check",
            Step::Remove => "x",
        };
        let back = match self.step {
            Step::Now(_) | Step::Compare(_) => "back",
            Step::Ask | Step::Remove => "cancel",
        };
        let foot = Foot { text, picture, back };
        form::page(frame, &say(frame, text), error, lines, foot)
    }

    fn field<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Outer> {
        let mistake = self.mistake.map(|id| one(frame, id));
        field::text_field(
            frame.look,
            FIELD,
            &one(frame, "entry-organisation-field"),
            self.typed.text(),
        )
        .hint(&one(frame, "entry-organisation-field-help"))
        .mistake(mistake.as_ref())
        .on_input(|text| Outer::Organisation(Message::Typed(text.into())))
        .on_submit(Outer::Do)
        .into()
    }
}

/// Whether it can become a public key, with or without the remark before it.
fn is_public(typed: &str) -> bool {
    let typed = typed.trim_start().to_lowercase();
    typed.starts_with('#') || typed.starts_with("age1") || "age1".starts_with(&typed)
}

/// Whether it is the secret half, or begins as one.
fn is_secret(typed: &str) -> bool {
    let mut letters = typed.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase());
    // The file of the age tool has remarks before it.
    loop {
        let rest = letters.clone();
        if rest.take(SECRET_BEGINS.len()).eq(SECRET_BEGINS.chars()) {
            return true;
        }
        if letters.next().is_none() {
            return false;
        }
    }
}

/// A key in groups, so that one reads aloud and the other looks along.
fn groups<'a>(frame: Frame<'_>, key: &str) -> Element<'a, Outer> {
    let look = frame.look;
    let all: Vec<char> = key.chars().collect();
    let groups: Vec<String> = all.chunks(GROUP).map(|group| group.iter().collect()).collect();
    let (voice, width, gap, side) = if look.is_narrow() {
        (Voice::BODY.bold(), NARROW, SPACE_4, 0.0)
    } else {
        (Voice::LEAD, GROUP_WIDTH, SPACE_12, SPACE_24)
    };
    let lines = groups.chunks(ON_A_LINE).map(|line| {
        let each = line.iter().map(|group| {
            let told = words::words(look, &Words::own(group), voice);
            container(told).width(Length::Fixed(width)).into()
        });
        // A key is read from the left, whatever the language around it.
        Row::with_children(each).spacing(gap).into()
    });
    let lines = Column::with_children(lines).spacing(SPACE_8);
    container(lines).padding([SPACE_8, side]).width(Length::Fill).into()
}

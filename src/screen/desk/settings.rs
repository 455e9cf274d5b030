//! What can be set: colours, size, the language that is offered first, when it
//! locks by itself.

use iced::widget::Column;

use super::super::{Destination, Frame, Key, Setting, Wish};
use super::frame::{self, Rail, one, say};
use super::idle;
use super::pin::{self, PinForm};
use super::working_notes;
use crate::domain::idle::{Limit, Limits};
use crate::i18n::{Words, languages};
use crate::theme::Mode;
use crate::theme::size::SPACE_24;
use crate::widget::words::single;
use crate::widget::{Element, card, choice, desk};

/// The sizes that are offered, in percent.
const ZOOMS: [u16; 6] = [80, 100, 120, 140, 160, 200];

/// The settings. What is chosen is known by the frame.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    pin: PinForm,
    limits: Limits,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Rail(Rail),
    Go(Destination),
    /// `None` follows the system.
    Mode(Option<Mode>),
    Zoom(u16),
    Language(String),
    Pin(pin::Message),
    SlowVoice(bool),
    /// Minutes.
    Idle(Limit, u16),
}

impl Settings {
    /// The settings as they are; whether a PIN is set, and when it locks.
    pub fn new(has_pin: bool, limits: Limits) -> Self {
        Self { pin: PinForm::new(has_pin), limits }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, _: Frame<'_>) -> Vec<Wish> {
        let setting = match message {
            Message::Rail(to) => return to.wishes(),
            Message::Go(to) => return vec![Wish::Go(to), Wish::Begin("settings-page")],
            Message::Pin(message) => return self.pin.update(message),
            Message::Mode(mode) => Setting::Mode(mode),
            Message::Zoom(zoom) => Setting::Zoom(zoom),
            Message::Language(tag) => Setting::Language(tag),
            Message::SlowVoice(slow) => Setting::SlowVoice(slow),
            Message::Idle(limit, minutes) => {
                self.limits = self.limits.with(limit, minutes);
                Setting::Idle(limit, minutes)
            }
        };
        vec![Wish::Set(setting)]
    }

    /// A key that no control took.
    #[allow(clippy::unused_self)] // every screen has the same form
    pub fn key(&self, key: Key) -> Option<Message> {
        match key {
            Key::Escape => Some(Message::Rail(Rail::Today)),
            Key::Find => Some(Message::Rail(Rail::Find)),
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let modes = std::iter::once(None).chain(Mode::ALL.map(Some)).map(|mode| {
            let (id, text, picture) = match mode {
                None => ("settings-system", "settings-mode-system", "laptop"),
                Some(Mode::Light) => ("settings-light", "settings-mode-light", "sun"),
                Some(Mode::Dark) => ("settings-dark", "settings-mode-dark", "moon"),
                Some(Mode::HighContrast) => {
                    ("settings-contrast", "settings-mode-contrast", "contrast")
                }
            };
            choice::card(look, id, &one(frame, text))
                .picture(picture)
                .compact(true)
                .chosen(frame.colours == mode)
                .on_press(Message::Mode(mode))
                .into()
        });
        let zooms = ZOOMS.into_iter().map(|zoom| {
            choice::card(
                look,
                format!("settings-zoom-{zoom}"),
                &single(&Words::own(&format!("{zoom} %"))),
            )
            .compact(true)
            .chosen(frame.zoom == zoom)
            .on_press(Message::Zoom(zoom))
            .into()
        });
        // Dutch last: it means that no second language is needed.
        let mut offered: Vec<_> = languages().iter().collect();
        offered.sort_by_key(|language| language.tag == "nl");
        let tongues = offered.into_iter().map(|offered| {
            let mut label = single(&frame::capital(&frame::language(frame, &offered.tag)));
            if offered.tag != "nl" {
                label.second = Some(Words::own(&offered.name));
            }
            let tag = offered.tag.clone();
            choice::card(look, format!("settings-language-{tag}"), &label)
                .picture(if offered.tag == "nl" { "message-circle" } else { "languages" })
                .compact(true)
                .chosen(frame.language == Some(&*tag))
                .on_press(Message::Language(tag))
                .into()
        });
        let paces = [("settings-voice-slow", true), ("settings-voice-normal", false)];
        let paces = paces.into_iter().map(|(id, slow)| {
            choice::card(look, id, &one(frame, id))
                .picture("volume-2")
                .compact(true)
                .chosen(frame.sound.slow == slow)
                .on_press(Message::SlowVoice(slow))
                .into()
        });
        let voice_help = match frame.sound.has_voice {
            Some(false) => "settings-voice-missing",
            _ => "settings-voice-help",
        };
        let access = desk::person(
            look,
            "settings-access",
            "users",
            &say(frame, "entry-title"),
            &say(frame, "entry-row"),
            Vec::new(),
            Message::Go(Destination::Access),
        );
        let copies = desk::person(
            look,
            "settings-copies",
            "save",
            &say(frame, "copies"),
            &say(frame, "copies-short"),
            vec![],
            Message::Go(Destination::Copies),
        );
        let notes = working_notes::row(frame, Message::Go);
        let others = vec![copies, access, notes, super::knowledge::entry(frame, Message::Go)];
        let section = |title: &str, help: &str, columns, cards| {
            let help = say(frame, help);
            let cards = choice::grid_of(look, columns, cards);
            card::titled(look, &say(frame, title), Some(&help), cards)
        };
        let lines = Column::new()
            .spacing(SPACE_24)
            .max_width(900)
            .push(card::list(look, others))
            .push(section("settings-mode", "settings-mode-help", 2, modes.collect()))
            .push(section("settings-zoom", "settings-zoom-help", 3, zooms.collect()))
            .push(section("settings-language", "settings-language-help", 3, tongues.collect()))
            .push(self.pin.view(frame).map(Message::Pin))
            .push(idle::view(frame, self.limits))
            .push(section("settings-voice", voice_help, 2, paces.collect()));
        let rail = frame::rail(frame, Rail::Settings, Message::Rail);
        let header = desk::header(look, &say(frame, "desk-settings"), Vec::new(), Vec::new());
        desk::screen(look, rail, vec![header], "settings-page", lines)
    }
}

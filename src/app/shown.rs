//! `goede-start --catalogue`: every widget in every state, in all colours, both
//! directions and two sizes, to look at. Its few words are for who builds.

use iced::widget::{Column, container};
use iced::{Length, Task};

use crate::i18n::{Direction, Pair, Words};
use crate::theme::size::{SPACE_12, SPACE_16};
use crate::theme::{FONT, Look, Mode, fonts, style};
use crate::widget::catalogue::{self, Page};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button};

/// What is looked at, and how.
#[derive(Default)]
struct Shown {
    page: usize,
    mode: Mode,
    direction: Direction,
    large: bool,
    width: f32,
}

#[derive(Debug, Clone, Copy)]
enum Turn {
    Next,
    Colours,
    Direction,
    Size,
    Width(f32),
    Focus(bool),
    /// Something in the catalogue was pressed.
    Nothing,
}

impl Shown {
    fn scale(&self) -> f32 {
        if self.large { 2.0 } else { 1.0 }
    }

    fn look(&self) -> Look {
        Look::new(self.mode, self.width / self.scale()).reading(self.direction)
    }

    fn update(&mut self, turn: Turn) -> Task<Turn> {
        match turn {
            Turn::Next => self.page = (self.page + 1) % Page::ALL.len(),
            Turn::Colours => {
                let after = Mode::ALL.iter().skip_while(|mode| **mode != self.mode).nth(1);
                self.mode = after.copied().unwrap_or_default();
            }
            Turn::Direction => {
                self.direction = match self.direction {
                    Direction::LeftToRight => Direction::RightToLeft,
                    Direction::RightToLeft => Direction::LeftToRight,
                };
            }
            Turn::Size => self.large = !self.large,
            Turn::Width(width) => self.width = width,
            Turn::Focus(true) => return crate::widget::focus::next(),
            Turn::Focus(false) => return crate::widget::focus::previous(),
            Turn::Nothing => {}
        }
        Task::none()
    }

    fn view(&self) -> Element<'_, Turn> {
        let look = self.look();
        let page = Page::ALL.get(self.page).copied().unwrap_or(Page::Question);
        let turns = [
            ("catalogue-next", "volgende", Turn::Next),
            ("catalogue-colours", "kleuren", Turn::Colours),
            ("catalogue-direction", "richting", Turn::Direction),
            ("catalogue-size", "100 / 200 %", Turn::Size),
        ];
        let at = Words::own(&format!("{page:?} · {} van {}", self.page + 1, Page::ALL.len()));
        let buttons = turns.into_iter().map(|(id, label, turn)| {
            button::secondary(look, id, &Pair::own(label)).on_press(turn).into()
        });
        let parts = buttons.chain([words::words(look, &at, Voice::DESK)]).collect();
        let strip = words::row(look, parts).spacing(SPACE_12).align_y(iced::Alignment::Center);
        let surface = look.roles().surface;
        let strip = container(strip.wrap())
            .padding(SPACE_16)
            .width(Length::Fill)
            .style(move |_| style::plain(surface, style::border(surface, 0.0, 0.0)));
        let shown = container(catalogue::view(look, page, Turn::Nothing)).height(Length::Fill);
        Column::new().push(shown).push(strip).into()
    }
}

/// Opens the catalogue in a window.
///
/// # Errors
/// Where the system gives no window.
pub(super) fn run() -> Result<(), iced::Error> {
    let boot = || Shown { width: 1366.0, ..Shown::default() };
    let mut application = iced::application(boot, Shown::update, Shown::view)
        .title("Goede Start")
        .theme(|shown: &Shown| shown.look().theme())
        .scale_factor(Shown::scale)
        .subscription(|_| {
            iced::event::listen_with(|event, status, _| match event {
                iced::Event::Window(iced::window::Event::Resized(size)) => {
                    Some(Turn::Width(size.width))
                }
                event => match super::keys::press(&event, status)? {
                    super::Press::FocusNext => Some(Turn::Focus(true)),
                    super::Press::FocusPrevious => Some(Turn::Focus(false)),
                    _ => None,
                },
            })
        })
        .window_size((1366.0, 768.0))
        .default_font(FONT);
    for font in fonts() {
        application = application.font(font);
    }
    application.run()
}

//! What stands on the screen: the phase that is on, under the ribbon of the
//! practice vault, a notice, the keys, or the cover.

use iced::Length;
use iced::widget::container;

use crate::domain::event::Field;
use crate::i18n::Args;
use crate::theme::size::SPACE_8;
use crate::theme::{FONT, fonts};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, cover, dialog};

use super::{App, Message, Open, Phase, Screen, Start};

impl App {
    /// The whole window.
    pub fn view(&self) -> Element<'_, Message> {
        let look = self.look();
        let tag = self.language();
        let (session, screen) = match &self.phase {
            Phase::Open(open) => (Some(&open.session), Some(&open.screen)),
            _ => (None, None),
        };
        let Some(frame) = self.frame(&tag, session, screen) else {
            return crate::widget::nothing();
        };
        let both = frame.both;
        if let Some(door) = &self.door {
            return door.view(frame).map(Message::Door);
        }
        if self.covered {
            let words = matches!(self.phase, Phase::Sheet(..));
            let help = if words { "covered-sheet" } else { "covered-help" };
            return cover::cover(look, &both.pair("covered"), &both.pair(help));
        }
        let mut screen = match &self.phase {
            Phase::Busy(id) => cover::busy(look, &both.first.words(id)),
            Phase::Setup(screen) => screen.view(frame).map(Message::Setup),
            Phase::Sheet(screen, _) => screen.view(frame).map(Message::Sheet),
            Phase::Unlock(screen) => screen.view(frame).map(Message::Unlock),
            Phase::Clock(screen, _) => screen.view(frame).map(Message::Clock),
            Phase::Problem(screen) => screen.view(frame).map(Message::Problem),
            Phase::Changing(working) => working.view(frame),
            Phase::Restore(screen) => screen.view(frame).map(Message::Restore),
            Phase::Working(work) => {
                work.page.view(frame).map(|said| Message::Rest(super::RestEvent::Page(said)))
            }
            Phase::Open(open) => match &open.screen {
                Screen::Today(screen) => screen
                    .view(frame, open.session.board(), open.session.dossiers())
                    .map(Message::Today),
                Screen::People(screen) => {
                    screen.view(frame, open.session.dossiers()).map(Message::People)
                }
                Screen::Settings(screen) => screen.view(frame).map(Message::Settings),
                Screen::WorkingNotes(screen) => {
                    screen.view(frame, open.session.dossiers()).map(Message::WorkingNotes)
                }
                Screen::Access(screen) => screen.view(frame).map(Message::Access),
                Screen::Copies(screen) => screen.view(frame).map(Message::Copies),
                Screen::Knowledge(screen) => screen.view(frame).map(Message::Knowledge),
                Screen::Case(screen) => match open.session.dossier(screen.case()) {
                    Some(dossier) => screen.view(frame, dossier).map(Message::Case),
                    None => crate::widget::nothing(),
                },
                Screen::Walk(screen) => match open.session.shared(screen.case()) {
                    Some(dossier) => screen.view(frame, dossier).map(Message::Walk),
                    None => crate::widget::nothing(),
                },
            },
        };
        if let Some(id) = self.notice {
            let text = both.pair(id);
            let mut lines = iced::widget::Column::new().spacing(SPACE_8);
            for part in ["now", "next"] {
                if let Some(pair) = both.maybe_pair(id, part) {
                    lines = lines.push(words::both(look, &pair, Voice::BODY));
                }
            }
            let close = button::primary(look, "notice-close", &both.pair("close"))
                .on_press(Message::CloseNotice);
            screen = dialog::over(look, screen, &text, lines.into(), vec![close.into()]);
        } else if self.help {
            screen = self.help_over(look, both, screen);
        }
        if let Phase::Open(open) = &self.phase {
            screen = self.with_asked(frame, open, screen);
        }
        if let Some(field) = &self.undone {
            let args = Args::new().words("what", name_of(field));
            screen = dialog::toast(look, screen, &both.pair_with("undone", &args), None);
        }
        // The shared view has a ribbon of its own, in both languages.
        let walking = matches!(&self.phase, Phase::Open(Open { screen: Screen::Walk(_), .. }));
        if frame.practice && !walking {
            screen = dialog::ribbon(look, &both.first.words("practice"), screen);
        }
        container(screen).width(Length::Fill).height(Length::Fill).into()
    }
}

/// The text that names what a field is about.
pub(super) fn name_of(field: &Field) -> String {
    match field.kind() {
        "answer" => format!("question-{}", field.rest()),
        "item" => format!("item-{}", field.rest()),
        kind => format!("field-{kind}"),
    }
}

/// Opens the window.
///
/// # Errors
/// Where the system gives no window.
pub fn run(
    start: Start,
    catalog: crate::domain::catalog::Catalog,
    catalogue: bool,
) -> Result<(), iced::Error> {
    if catalogue {
        return super::shown::run();
    }
    let boot = move || App::new(start.clone(), catalog.clone());
    let mut application = iced::application(boot, App::update, App::view)
        .title(App::title)
        .theme(App::theme)
        .scale_factor(App::scale)
        .subscription(App::subscription)
        .default_font(FONT)
        .window(iced::window::Settings {
            // The session ends first: with a backup, and what was half typed.
            exit_on_close_request: false,
            size: iced::Size::new(1366.0, 768.0),
            min_size: Some(iced::Size::new(640.0, 480.0)),
            ..iced::window::Settings::default()
        });
    for font in fonts() {
        application = application.font(font);
    }
    application.run()
}

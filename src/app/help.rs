//! F1: the keys of the screen that is on. What a key does there is asked of
//! the screen itself, so that nothing is promised that does not work.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use crate::domain::walk::{Step, Stop};
use crate::i18n::{Both, Pair};
use crate::screen::Key;
use crate::theme::Look;
use crate::theme::size::{SPACE_8, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, dialog, icon, key, scrolled_if_needed};

use super::{App, Message, Open, Phase, Screen};

/// The room for what stands on a key.
const CAP: f32 = 176.0;
/// The height that the dialog needs besides the list.
const BESIDES: f32 = 290.0;
/// The least height of the list.
const LEAST: f32 = 72.0;

/// What stands on a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cap {
    /// The same on every keyboard.
    Legend(&'static str),
    Space,
    Arrows,
}

/// A key and the id of the text that says what it does.
type Line = (Cap, &'static str);

impl App {
    /// The keys of this screen, over it.
    pub(super) fn help_over<'a>(
        &self,
        look: Look,
        both: &Both,
        screen: Element<'a, Message>,
    ) -> Element<'a, Message> {
        // At the desk the counsellor is alone.
        let told = |pair: Pair| if self.is_walk() { pair } else { words::single(&pair.first) };
        // Room for the scrollbar beside the list.
        let mut lines = Column::new().spacing(SPACE_8).padding(iced::Padding::ZERO.right(SPACE_16));
        for (cap, id) in self.keys() {
            let cap = match cap {
                Cap::Legend(legend) => key::legend(look, &Pair::own(legend)),
                Cap::Space => key::legend(look, &told(both.attr_pair(id, "cap"))),
                Cap::Arrows => arrows(look),
            };
            let cap = container(cap).width(CAP).align_x(words::start(look));
            let text = words::both(look, &told(both.pair(id)), Voice::BODY);
            let line = vec![cap.into(), container(text).width(Length::Fill).into()];
            lines = lines.push(words::row(look, line).align_y(Vertical::Center).spacing(SPACE_24));
        }
        let height = (self.size.height / self.scale() - BESIDES).max(LEAST);
        let lines = container(scrolled_if_needed(look, "keys", lines)).max_height(height);
        let close = button::primary(look, "help-close", &told(both.pair("close")))
            .on_press(Message::CloseHelp);
        dialog::over(look, screen, &told(both.pair("keys")), lines.into(), vec![close.into()])
    }

    pub(super) fn is_walk(&self) -> bool {
        matches!(&self.phase, Phase::Open(Open { screen: Screen::Walk(_), .. }))
    }

    /// The keys that do something here.
    fn keys(&self) -> Vec<Line> {
        let does = |key: Key| self.meant_by(key).is_some();
        let (open, case) = match &self.phase {
            Phase::Open(open) => (true, open.screen.case().is_some()),
            _ => (false, false),
        };
        let digits = (1..=9).any(|digit| does(Key::Digit(digit)));
        let settings = matches!(&self.phase, Phase::Open(Open { screen: Screen::Settings(_), .. }));
        let enter = if case && !self.is_walk() { "keys-together" } else { "keys-next" };
        let lines = [
            (
                digits,
                Cap::Legend(if does(Key::Digit(1)) { "1 – 9" } else { "8 / 9" }),
                self.digits(),
            ),
            (digits || settings, Cap::Arrows, "keys-arrows"),
            (does(Key::Enter), Cap::Legend("Enter"), enter),
            (does(Key::Escape), Cap::Legend("Esc"), "keys-back"),
            (true, Cap::Legend("Tab"), "keys-tab"),
            (true, Cap::Legend("Shift + Tab"), "keys-tab-back"),
            (true, Cap::Space, "keys-press"),
            (true, Cap::Legend("Page Up / Page Down"), "keys-page"),
            (does(Key::Reading), Cap::Legend("F2"), "keys-reading"),
            (self.is_walk(), Cap::Legend("F3"), "keys-hear"),
            (does(Key::List), Cap::Legend("F4"), "keys-list"),
            (does(Key::Find), Cap::Legend("Ctrl + F"), "keys-find"),
            (self.is_walk(), Cap::Legend("Ctrl + E"), "keys-swap"),
            (case, Cap::Legend("Ctrl + Z"), "keys-undo"),
            (open, Cap::Legend("F9"), "keys-cover"),
            (open && !self.start.practice, Cap::Legend("Ctrl + L"), "keys-lock"),
            (true, Cap::Legend("Ctrl + / Ctrl –"), "keys-zoom"),
        ];
        lines.into_iter().filter(|(does, ..)| *does).map(|(_, cap, id)| (cap, id)).collect()
    }

    /// What the digits do here.
    fn digits(&self) -> &'static str {
        let Phase::Open(Open { screen: Screen::Walk(walk), .. }) = &self.phase else {
            return "keys-choose";
        };
        let place = walk.place();
        match place.step {
            _ if place.stop == Some(Stop::Check) => "keys-open",
            Step::Basics => "keys-state",
            Step::Plan => "keys-decide",
            Step::Agreements => "keys-agree",
            _ => "keys-choose",
        }
    }
}

/// The four arrows, as they lie on a keyboard.
fn arrows<'a>(look: Look) -> Element<'a, Message> {
    let ink = look.roles().muted;
    let names = ["arrow-left", "arrow-up", "arrow-down", "arrow-right"];
    let each = names.map(|name| key::framed(look, icon::icon(name, 18.0, ink)));
    iced::widget::Row::with_children(each).spacing(SPACE_8).into()
}

//! The recovery sheet: ten words to write down, and two of them typed back, so
//! that the paper is known to be there. After this they are
//! never shown again.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::super::{Frame, Key};
use super::{NOWHERE, Typed, advice, foot, one, say, say_with, screen, title};
use crate::i18n::{Args, Words};
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, field};

/// The fields for the two words.
const FIELDS: [&str; 2] = ["sheet-word-first", "sheet-word-second"];

/// The sheet.
pub struct Sheet {
    words: Vec<Typed>,
    /// Which two are asked, counted from 0.
    asked: [usize; 2],
    typed: [Typed; 2],
    asking: bool,
    /// There is an earlier sheet, which holds on where somebody leaves.
    renews: bool,
    /// "Klaar" was pressed with what stands there.
    tried: bool,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    /// Show the words, again or for the first time.
    Look,
    Written,
    /// In the first or the second field.
    Typed(usize, Typed),
    Second,
    Ready,
    Leave,
}

/// What it wishes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Give a control the keyboard.
    Focus(String),
    /// Somebody has the words on paper.
    Confirmed,
    /// Not now: the earlier sheet holds on.
    Leave,
}

impl Sheet {
    /// A sheet with these words.
    pub fn new(words: Vec<String>) -> Self {
        let asked = asked(&words);
        Self {
            words: words.into_iter().map(Typed::from).collect(),
            asked,
            typed: Default::default(),
            asking: false,
            renews: false,
            tried: false,
        }
    }

    /// A sheet in the place of an earlier one.
    pub fn renewing(words: &[Typed]) -> Self {
        let words = words.iter().map(|word| word.text().to_owned()).collect();
        Self { renews: true, ..Self::new(words) }
    }

    /// The words.
    pub fn words(&self) -> &[Typed] {
        &self.words
    }

    /// Which page is on: the words, or the fields for two of them.
    pub fn page(&self) -> usize {
        usize::from(self.asking)
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        let focus = |id: &str| Action::Focus(id.to_owned());
        let [first, second] = FIELDS;
        match message {
            Message::Look => {
                self.asking = false;
                self.tried = false;
                focus(NOWHERE)
            }
            Message::Written => {
                self.asking = true;
                focus(first)
            }
            Message::Typed(which, text) => {
                if let Some(typed) = self.typed.get_mut(which) {
                    *typed = text;
                }
                self.tried = false;
                Action::None
            }
            Message::Leave => Action::Leave,
            Message::Second => focus(second),
            Message::Ready => match self.right() {
                [true, true] => Action::Confirmed,
                [right, _] => {
                    self.tried = true;
                    focus(if right { second } else { first })
                }
            },
        }
    }

    /// Which of the two are right.
    fn right(&self) -> [bool; 2] {
        let right = |at: usize| {
            let word = self.asked.get(at).and_then(|place| self.words.get(*place));
            let typed = self.typed.get(at);
            word.zip(typed).is_some_and(|(word, typed)| plain(word) == plain(typed))
        };
        [right(0), right(1)]
    }

    /// A key that no control took.
    pub fn key(&self, key: Key) -> Option<Message> {
        match (key, self.asking) {
            (Key::Enter, false) => Some(Message::Written),
            (Key::Enter, true) => Some(Message::Ready),
            (Key::Escape, true) => Some(Message::Look),
            (Key::Escape, false) if self.renews => Some(Message::Leave),
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        if self.asking { self.view_asking(frame) } else { self.view_words(frame) }
    }

    fn view_words<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let half = self.words.len().div_ceil(2);
        let column = |from: usize| -> Element<'a, Message> {
            let mut lines = Column::new().spacing(SPACE_12).width(Length::FillPortion(1));
            for (at, word) in self.words.iter().enumerate().skip(from).take(half) {
                lines = lines.push(numbered(frame, at + 1, word));
            }
            lines.into()
        };
        let list = words::row(look, vec![column(0), column(half)]).spacing(SPACE_16);
        let written = button::primary(look, "sheet-written", &one(frame, "sheet-written"))
            .icon("pencil")
            .on_press(Message::Written);
        let leave = self.renews.then(|| {
            let leave = button::secondary(look, "sheet-leave", &one(frame, "cancel"));
            leave.on_press(Message::Leave).into()
        });
        let told = [say(frame, "sheet-copy")];
        let form = Column::new()
            .push(title(frame, "sheet-title", &say(frame, "sheet-title"), &told))
            .push(card::card(look, list))
            .push(
                Column::new()
                    .spacing(SPACE_8)
                    .push(advice(frame, "shield-alert", &say(frame, "sheet-once")))
                    .push(advice(frame, "archive", &say(frame, "sheet-keep")))
                    .push(advice(frame, "eye-off", &say(frame, "sheet-away"))),
            )
            .push(foot(frame, leave, written.into()));
        screen(frame, form)
    }

    fn view_asking<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let right = self.right();
        let told = [say(frame, "sheet-check-help")];
        let mut form =
            Column::new().push(title(frame, "sheet-title", &say(frame, "sheet-check"), &told));
        for (at, ((id, place), typed)) in
            FIELDS.into_iter().zip(self.asked).zip(&self.typed).enumerate()
        {
            let number = Args::new().text("number", (place + 1).to_string());
            let label = words::single(&say_with(frame, "sheet-word", &number));
            let wrong = self.tried && !right.get(at).copied().unwrap_or_default();
            let told = if typed.is_blank() { "sheet-missing" } else { "sheet-wrong" };
            let mistake = wrong.then(|| words::single(&say_with(frame, told, &number)));
            let submit = if at == 0 { Message::Second } else { Message::Ready };
            form = form.push(
                field::text_field(look, id, &label, typed.text())
                    .large()
                    .mistake(mistake.as_ref())
                    .on_input(move |text| Message::Typed(at, text.into()))
                    .on_submit(submit),
            );
        }
        let again = button::secondary(look, "sheet-look", &one(frame, "sheet-look"))
            .icon("eye")
            .on_press(Message::Look);
        let ready =
            button::primary(look, "sheet-ready", &one(frame, "ready")).on_press(Message::Ready);
        screen(frame, form.push(foot(frame, Some(again.into()), ready.into())))
    }
}

fn numbered<'a>(frame: Frame<'a>, number: usize, word: &Typed) -> Element<'a, Message> {
    let look = frame.look;
    let number = Words::own(&number.to_string());
    let number = container(words::words(look, &number, Voice::DESK.muted(look)))
        .width(Length::Fixed(SPACE_24))
        .align_x(words::end(look));
    let word = words::words(look, &Words::own(word.text()), Voice::LEAD);
    words::row(look, vec![number.into(), word]).spacing(SPACE_12).align_y(Vertical::Center).into()
}

/// Which two words are asked: one of each half, by the words themselves. So it
/// is the same two for one sheet, and others for the next.
fn asked(words: &[String]) -> [usize; 2] {
    let half = (words.len() / 2).max(1);
    let sum: usize = words.iter().flat_map(|word| word.bytes()).map(usize::from).sum();
    [sum % half, half + (sum / half) % half]
}

/// Case, spaces and what is no letter do not matter.
fn plain(typed: &Typed) -> Typed {
    let letters = typed.text().chars().filter(|c| c.is_alphabetic());
    letters.flat_map(char::to_lowercase).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;

    fn sheet() -> Sheet {
        let words = "appel boom deur emmer fiets gras huis jas kaas lamp";
        Sheet::new(words.split(' ').map(str::to_owned).collect())
    }

    fn type_in(sheet: &mut Sheet, at: usize, text: &str) {
        sheet.update(Message::Typed(at, text.to_owned().into()));
    }

    #[test]
    fn two_words_from_the_paper_confirm_it_in_any_case() {
        let mut sheet = sheet();
        sheet.update(Message::Written);
        let [first, second] = sheet.asked;
        assert!(first < 5 && (5..10).contains(&second));
        let [first, second] = [first, second].map(|at| sheet.words[at].text().to_owned());
        type_in(&mut sheet, 0, &format!(" {} ", first.to_uppercase()));
        assert_eq!(sheet.update(Message::Ready), Action::Focus(FIELDS[1].to_owned()));
        type_in(&mut sheet, 1, &second);
        assert_eq!(sheet.update(Message::Ready), Action::Confirmed);
        type_in(&mut sheet, 0, &second);
        assert_eq!(sheet.update(Message::Ready), Action::Focus(FIELDS[0].to_owned()));
    }

    #[test]
    fn other_words_ask_for_other_places() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let one = asked(&words("appel boom deur emmer fiets gras huis jas kaas lamp"));
        let other = asked(&words("appel boom deur emmer fiets gras huis jas kaas maan"));
        assert_ne!(one, other);
        assert_eq!(asked(&[]), [0, 1]);
    }

    #[test]
    fn an_empty_word_is_never_right() {
        assert_eq!(sheet().right(), [false, false]);
    }
}

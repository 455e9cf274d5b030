//! Adding somebody: a name to be called by and the other language. Everything
//! else is asked together.

use iced::widget::Column;

use serde::{Deserialize, Serialize};

use super::super::{Frame, Wish, draft};
use super::frame::{capital, language, one, say};
use crate::domain::answer::Class;
use crate::domain::event::Field;
use crate::i18n::{Language, languages};
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_16};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, card, choice};

/// The field of the name.
pub const NAME: &str = "people-name";

/// Of what it becomes.
const CLASS: Class = Class::Shared;

/// What was filled in.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Add {
    name: String,
    language: Option<String>,
    #[serde(skip)]
    tried: bool,
}

/// Where it is kept while it is half filled in: a case begins with it, so it
/// belongs to none.
pub fn kept() -> Field {
    draft::desk("add")
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Name(String),
    Language(String),
    Done,
    Close,
}

impl Add {
    /// What was half filled in, if anything was: the form is then open.
    pub fn of(drafts: &[(Field, String)]) -> Option<Self> {
        draft::form(drafts, &kept())
    }

    /// Takes a message; `first` is the language that is offered first. Closing
    /// is for the screen around it, with [`Add::close`].
    pub fn update(&mut self, message: Message, first: Option<&str>) -> Vec<Wish> {
        match message {
            Message::Name(name) => self.name = name,
            Message::Language(tag) => self.language = Some(tag),
            Message::Done => return self.done(first),
            Message::Close => return Vec::new(),
        }
        vec![draft::keep(CLASS, kept(), self)]
    }

    /// The form closes; `opener` is what opened it.
    pub fn close(opener: &str) -> Vec<Wish> {
        vec![draft::forget(CLASS, kept()), Wish::Focus(opener.to_owned())]
    }

    fn done(&mut self, first: Option<&str>) -> Vec<Wish> {
        let called = self.name.trim();
        match &self.language {
            Some(language) if !called.is_empty() => {
                vec![Wish::NewCase { called: called.to_owned(), language: language.clone() }]
            }
            _ => {
                self.tried = true;
                let missing = match offered(first).first() {
                    Some(language) if !called.is_empty() => card_of(&language.tag),
                    _ => NAME.to_owned(),
                };
                vec![Wish::Focus(missing)]
            }
        }
    }

    /// The card in which it is filled in.
    pub fn view<'a>(&'a self, frame: Frame<'_>) -> Element<'a, Message> {
        let look = frame.look;
        let mistake = one(frame, "people-add-name-missing");
        let name = frame
            .free_text(NAME, &one(frame, "people-add-name"), &self.name)
            .hint(&one(frame, "people-add-name-help"))
            .mistake((self.tried && self.name.trim().is_empty()).then_some(&mistake))
            .width(420)
            .on_input(Message::Name)
            .on_submit(Message::Done);
        let cards = offered(frame.language).into_iter().map(|offered| {
            let mut label = single(&capital(&language(frame, &offered.tag)));
            if offered.tag != "nl" {
                label.second = Some(crate::i18n::Words::own(&offered.name));
            }
            let tag = offered.tag.clone();
            choice::card(look, card_of(&tag), &label)
                .picture(if offered.tag == "nl" { "message-circle" } else { "languages" })
                .compact(true)
                .chosen(self.language.as_ref() == Some(&tag))
                .on_press(Message::Language(tag))
                .into()
        });
        let mut languages = Column::new().spacing(SPACE_8);
        languages = languages.push(words::words(
            look,
            &say(frame, "people-add-language"),
            Voice::DESK.bold(),
        ));
        languages = languages.push(choice::grid_of(look, 3, cards.collect()));
        if self.tried && self.language.is_none() {
            let ink = look.roles().now.ink;
            languages = languages.push(words::words(
                look,
                &say(frame, "people-add-language-missing"),
                Voice::DESK.bold().ink(ink),
            ));
        }
        let actions = words::row(
            look,
            vec![
                button::primary(look, "people-add-done", &one(frame, "people-add-done"))
                    .icon("user-plus")
                    .on_press(Message::Done)
                    .into(),
                button::quiet(look, "people-add-close", &one(frame, "cancel"))
                    .on_press(Message::Close)
                    .into(),
            ],
        )
        .spacing(SPACE_12)
        .align_y(iced::Alignment::Center);
        let mut lines = Column::new().spacing(SPACE_16).push(name).push(languages);
        if frame.practice {
            let told = one(frame, "people-add-practice");
            lines = lines.push(card::notice(look, card::Sort::Info, &told, None));
        }
        let title = say(frame, "people-add-title");
        card::titled(look, &title, None, lines.push(actions))
    }
}

/// The language of the settings first. Dutch last: it means that no second
/// language is needed.
fn offered(first: Option<&str>) -> Vec<&'static Language> {
    let mut offered: Vec<_> = languages().iter().collect();
    offered.sort_by_key(|language| (first != Some(&language.tag), language.tag == "nl"));
    offered
}

/// The id of the card of a language.
fn card_of(tag: &str) -> String {
    format!("people-language-{tag}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_needs_a_name_and_a_language() {
        let mut add = Add::default();
        assert_eq!(add.update(Message::Done, None), vec![Wish::Focus(NAME.into())]);
        add.update(Message::Name(" Selam ".into()), None);
        let language = Wish::Focus("people-language-ar".into());
        assert_eq!(add.update(Message::Done, Some("ar")), vec![language]);
        add.update(Message::Language("ar".into()), None);
        let made = Wish::NewCase { called: "Selam".into(), language: "ar".into() };
        assert_eq!(add.update(Message::Done, None), vec![made]);
    }
}

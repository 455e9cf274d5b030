//! "Hoor": a quiet band above the bottom bar that reads the page aloud, text by
//! text, in either language. It only shows and wishes; the app makes the sound.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::Message as WalkMessage;
use crate::i18n::{Args, Language, Pair};
use crate::screen::Frame;
use crate::theme::size::{SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::widget::access::{Role, access};
use crate::widget::aloud::Line;
use crate::widget::words::{self, Voice};
use crate::widget::{Element, bar, button, icon};

/// The page that is read first, the bars around it after that.
pub const PAGE: &str = "walk-page";

/// The band itself, which is not read.
pub const BAND: &str = "hear-band";

/// The most that the text in the band takes, in logical pixels; it scrolls.
const HIGHEST: f32 = 96.0;

/// What is known about sound.
#[derive(Clone, Copy, Default)]
pub struct Sound<'a> {
    /// What is read, while the band is open.
    pub player: Option<&'a Player>,
    /// Whether the voice speaks slowly.
    pub slow: bool,
    /// Whether this computer has a voice; `None` while nobody knows.
    pub has_voice: Option<bool>,
}

/// How a language can be heard here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// By a voice.
    Voice,
    /// By a voice that is hard to understand.
    PoorVoice,
    /// Only what an organisation recorded.
    Recordings,
    /// Not.
    None,
}

/// What is read, and where in it we are.
#[derive(Debug, Clone, Default)]
pub struct Player {
    /// All that can be heard here, in reading order.
    pub lines: Vec<Line>,
    /// The one that is on.
    pub at: usize,
    /// The language in which it sounds at this moment.
    pub sounding: Option<&'static Language>,
    /// The languages of the conversation, Dutch first.
    pub languages: Vec<(&'static Language, How)>,
    /// Whether sound was asked for and none came.
    pub silent: bool,
}

impl Player {
    /// The language to begin with: the person's own where it can be heard.
    pub fn preferred(&self) -> Option<&'static Language> {
        let mut heard = self.languages.iter().rev().filter(|(_, how)| *how != How::None);
        heard.next().map(|(language, _)| *language)
    }
}

/// What can be wished.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Open the band, or end all sound and close it.
    Toggle,
    /// Read on from here in this language.
    Read(&'static Language),
    /// One text further.
    Next,
    /// One text back.
    Previous,
}

/// The id of the button that reads in a language.
pub fn button_of(language: &Language) -> String {
    format!("hear-{}", language.tag)
}

/// The band, where it is open.
pub(super) fn band(frame: Frame<'_>) -> Element<'_, WalkMessage> {
    let Some(player) = frame.sound.player else { return crate::widget::nothing() };
    let look = frame.look;
    let roles = look.roles();
    let mut body = Column::new().spacing(SPACE_8).push(controls(frame, player));
    let line = player.lines.get(player.at);
    // Where it is narrow there is room for what sounds, and for no more.
    let shown = line.filter(|_| match player.sounding {
        Some(_) => true,
        None => !look.is_narrow() && player.preferred().is_some(),
    });
    body = body.extend(shown.map(|line| text(frame, player, line)));
    // Where it is narrow the page keeps its room while something sounds.
    let remarks = if look.is_narrow() && player.sounding.is_some() {
        Vec::new()
    } else {
        remarks(frame, player)
    };
    body = body.extend(remarks.iter().map(|remark| {
        let sign = icon::icon("info", 18.0, roles.muted);
        let muted = Voice::SIDE.ink(roles.muted);
        let told = if look.is_narrow() {
            words::stacked(look, remark, muted, muted)
        } else {
            words::inline(look, remark, muted)
        };
        words::row(look, vec![sign, told]).spacing(SPACE_8).align_y(Vertical::Center).into()
    }));
    let told = line.map(|line| words::spoken(&line.pair())).unwrap_or_default();
    container(access(look, "hear", Role::Status, told, bar::band(look, body)).width(Length::Fill))
        .id(BAND)
        .into()
}

/// A button a language; back, on, and the end of it.
fn controls<'a>(frame: Frame<'a>, player: &Player) -> Element<'a, WalkMessage> {
    let look = frame.look;
    let can = player.preferred().is_some();
    let mut left: Vec<Element<'a, WalkMessage>> = Vec::new();
    for (language, how) in &player.languages {
        if *how == How::None {
            continue;
        }
        let sounds = player.sounding == Some(*language);
        left.push(
            button::secondary(look, button_of(language), &words::single(&language.own_name()))
                .icon("volume-2")
                .on(sounds)
                .on_press(WalkMessage::Hear(Message::Read(language)))
                .into(),
        );
    }
    if can {
        let step = |id: &'static str, message: Message, possible: bool| {
            button::quiet(look, id, &super::frame::label(frame, id))
                .on_press_maybe(possible.then_some(WalkMessage::Hear(message)))
        };
        let (first, last) = (player.at == 0, player.at + 1 >= player.lines.len());
        left.push(step("hear-previous", Message::Previous, !first).icon("arrow-left").into());
        left.push(step("hear-next", Message::Next, !last).icon_after("arrow-right").into());
    }
    let stop = button::secondary(look, "hear-stop", &super::frame::label(frame, "hear-stop"))
        .icon("x")
        .on_press(WalkMessage::Hear(Message::Toggle));
    let left = words::row(look, left).spacing(SPACE_12).align_y(Vertical::Center).wrap();
    let left = container(left).width(Length::Fill).align_x(words::start(look)).into();
    words::row(look, vec![left, stop.into()]).spacing(SPACE_16).align_y(Vertical::Center).into()
}

/// The text that is on. Where it is narrow, in the language that sounds.
fn text<'a>(frame: Frame<'a>, player: &Player, line: &Line) -> Element<'a, WalkMessage> {
    let look = frame.look;
    let one = player.sounding.filter(|_| look.is_narrow());
    let pair = match one.and_then(|language| line.in_language(language)) {
        Some(words) => words::single(words),
        None => line.pair(),
    };
    // Room for what hangs below the last line.
    let shown = container(words::both(look, &pair, Voice::BODY)).padding([SPACE_4, 0.0]);
    let shown = crate::widget::scrolled_if_needed(look, "hear-text", shown);
    let highest = if look.is_narrow() { HIGHEST / 2.0 } else { HIGHEST };
    container(shown).max_height(highest).width(Length::Fill).into()
}

/// What must be known: a voice that is missing, bad, or not to be heard.
fn remarks(frame: Frame<'_>, player: &Player) -> Vec<Pair> {
    let both = frame.both;
    if frame.sound.has_voice.is_none() && player.preferred().is_none() {
        return Vec::new();
    }
    let mut remarks = Vec::new();
    for (language, how) in &player.languages {
        let named =
            |id: &str| both.pair_with(id, &Args::new().text("language", language.name.clone()));
        match how {
            How::Voice => {}
            How::PoorVoice => remarks.push(named("hear-poor")),
            How::Recordings => remarks.push(named("hear-recordings")),
            How::None => remarks.push(named("hear-none")),
        }
    }
    if player.silent {
        remarks.push(both.pair("hear-silent"));
    }
    remarks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_language_comes_first_where_it_can_be_heard() {
        let find = |tag| Language::find(tag);
        let (Some(dutch), Some(arabic)) = (find("nl"), find("ar")) else { return };
        let player = |how| Player {
            languages: vec![(dutch, How::Voice), (arabic, how)],
            ..Player::default()
        };
        assert_eq!(player(How::PoorVoice).preferred(), Some(arabic));
        assert_eq!(player(How::None).preferred(), Some(dutch));
        let none = Player { languages: vec![(dutch, How::None)], ..Player::default() };
        assert_eq!(none.preferred(), None);
    }
}

//! "Lezen": how somebody reads. One panel over the step that is on: pictures
//! and large letters, which language stands where, larger and smaller, dates
//! in the own calendar as well, own digits. Everything works at once.

use iced::Length;
use iced::widget::Column;

use crate::domain::preferences::{OwnCalendar, Preference};
use crate::i18n::{Language, Pair};
use crate::screen::{Frame, Key, Setting, Wish};
use crate::theme::size::{SPACE_4, SPACE_12};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, choice, dialog};

/// What had the keyboard first when the panel came on.
pub const FIRST: &str = "reading-easy";
/// How much larger or smaller one press makes everything, in percent.
const STEP: i16 = 20;

/// What can happen.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs)]
pub enum Message {
    Close,
    Easy,
    Swap,
    Smaller,
    Larger,
    Calendar(Option<OwnCalendar>),
    Digits,
}

/// What a message means; closing is for the walk.
pub fn update(message: Message, frame: Frame<'_>) -> Option<Wish> {
    let zoom = |by: i16| Wish::Set(Setting::Zoom(frame.zoom.saturating_add_signed(by)));
    let chosen = frame.preferences;
    let preference = match message {
        Message::Close => return None,
        Message::Swap => return Some(Wish::Swap),
        Message::Smaller => return Some(zoom(-STEP)),
        Message::Larger => return Some(zoom(STEP)),
        Message::Easy => Preference::Easy(!chosen.easy),
        Message::Calendar(own) if own == chosen.calendar => return None,
        Message::Calendar(own) => Preference::Calendar(own),
        Message::Digits => Preference::OwnDigits(!chosen.own_digits),
    };
    let (class, field, body) = preference.write();
    Some(Wish::Write { class, field: Some(field), body })
}

/// Digits press the cards in their order; everything else closes.
pub fn key(key: Key, frame: Frame<'_>) -> Option<Message> {
    match key {
        Key::Digit(digit) => {
            let at = usize::from(digit).checked_sub(1)?;
            offered(frame).into_iter().flatten().nth(at).map(|offer| offer.message)
        }
        Key::Escape | Key::Enter | Key::Reading => Some(Message::Close),
        Key::Find | Key::Swap | Key::List => None,
    }
}

/// One card of the panel.
struct Offer {
    id: String,
    picture: &'static str,
    label: Pair,
    /// Whether it is on, for what can be.
    on: Option<bool>,
    message: Message,
}

fn second(frame: Frame<'_>) -> Option<&Language> {
    frame.both.second.as_ref().map(crate::i18n::L10n::language)
}

/// The cards, in rows. The calendars and the digits are for the other language:
/// beside Dutch alone there is nothing to choose.
fn offered(frame: Frame<'_>) -> [Vec<Offer>; 3] {
    let (both, chosen) = (frame.both, frame.preferences);
    let offer = |id: &str, picture, on, message| {
        let id = format!("reading-{id}");
        Offer { label: both.pair(&id), id, picture, on, message }
    };
    let mut first = vec![offer("easy", "image", Some(chosen.easy), Message::Easy)];
    let language = second(frame);
    if language.is_some_and(|language| language.digits.is_some()) {
        first.push(offer("digits", "calculator", Some(chosen.own_digits), Message::Digits));
    }
    let mut letters = Vec::new();
    if language.is_some() {
        letters.push(offer("swap", "arrow-left-right", None, Message::Swap));
    }
    letters.push(offer("smaller", "zoom-out", None, Message::Smaller));
    letters.push(offer("larger", "zoom-in", None, Message::Larger));
    let calendar = |own: Option<OwnCalendar>| {
        let id = format!("calendar-{}", own.map_or("none", OwnCalendar::id));
        let on = Some(chosen.calendar == own);
        offer(&id, "calendar-days", on, Message::Calendar(own))
    };
    let calendars = language.map_or_else(Vec::new, |language| {
        let fitting = language.calendar;
        let others = OwnCalendar::ALL.into_iter().filter(|own| Some(*own) != fitting);
        let own = fitting.into_iter().chain(others).map(Some);
        std::iter::once(None).chain(own).map(calendar).collect()
    });
    [first, letters, calendars]
}

/// The panel, over the step that is on.
pub fn over<'a>(
    frame: Frame<'a>,
    under: Element<'a, super::Message>,
) -> Element<'a, super::Message> {
    let (look, both) = (frame.look, frame.both);
    let [first, letters, calendars] = offered(frame);
    let mut digit = 0;
    let mut grid = |offers: Vec<Offer>, across: usize| {
        let cards = offers.into_iter().map(|offer| {
            digit += 1;
            card(frame, offer, digit)
        });
        choice::grid_of(look, across, cards.collect())
    };
    let narrow = look.is_narrow();
    let mut lines = Column::new()
        .spacing(SPACE_12)
        .width(Length::Fill)
        .push(grid(first, if narrow { 1 } else { 2 }))
        .push(grid(letters, if narrow { 1 } else { 3 }));
    if !calendars.is_empty() {
        let title = both.pair("reading-calendar");
        lines = lines
            .push(words::both(look, &title, Voice::DESK.bold()))
            .push(grid(calendars, if narrow { 1 } else { 2 }));
    }
    let close = button::primary(look, "reading-close", &both.pair("reading-close"))
        .icon("check")
        .on_press(Message::Close);
    let close = words::row(look, vec![iced::widget::space::horizontal().into(), close.into()]);
    // Everything scrolls as one: at the largest letters it is a long panel.
    let lines = iced::widget::container(lines.push(close)).padding([SPACE_4, SPACE_12]);
    let content = crate::widget::scrolled_if_needed(look, "reading", lines);
    let content = content.map(super::Message::Reading);
    dialog::over(look, under, &both.pair("reading"), content, Vec::new())
}

fn card(frame: Frame<'_>, offer: Offer, digit: usize) -> Element<'_, Message> {
    let Frame { look, .. } = frame;
    let Offer { id, picture, label, on, message } = offer;
    let card = match (&message, on) {
        (Message::Calendar(_), _) | (_, None) => choice::card(look, id, &label),
        (_, Some(_)) => choice::check_card(look, id, &label),
    };
    card.picture(picture)
        .key(digit.to_string())
        .chosen(on == Some(true))
        .compact(true)
        .on_press(message)
        .into()
}

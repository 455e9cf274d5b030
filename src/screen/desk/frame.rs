//! What every desk screen has around it: the rail, and short ways to texts.

use iced::Length;
use iced::widget::{Column, container};

use super::super::{Destination, Frame, Wish};
use crate::domain::dossier::Dossier;
use crate::domain::id::ItemId;
use crate::domain::plan::{Line, Origin, Standing};
use crate::i18n::{Args, Language, Mark, Pair, Words};
use crate::theme::size::SPACE_16;
use crate::widget::words;
use crate::widget::{Element, desk};

/// The places on the rail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Rail {
    Today,
    People,
    /// The people, with the keyboard where a name is typed.
    Find,
    Settings,
    Lock,
}

impl Rail {
    /// What pressing it wishes.
    pub fn wishes(self) -> Vec<Wish> {
        let people = Wish::Go(Destination::People);
        match self {
            Self::Today => vec![Wish::Go(Destination::Today)],
            Self::People => vec![people],
            Self::Find => vec![people, Wish::Focus(super::people::FIND.to_owned())],
            Self::Settings => vec![Wish::Go(Destination::Settings)],
            Self::Lock => vec![Wish::Lock],
        }
    }

    fn parts(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Today => ("rail-today", "calendar-check", "desk-today"),
            Self::People | Self::Find => ("rail-people", "users", "desk-people"),
            Self::Settings => ("rail-settings", "settings", "desk-settings"),
            Self::Lock => ("rail-lock", "lock", "lock"),
        }
    }
}

/// A Dutch text.
pub(super) fn say(frame: Frame<'_>, id: &str) -> Words {
    frame.both.first.words(id)
}

/// A Dutch text with values in it.
pub(super) fn say_with(frame: Frame<'_>, id: &str, args: &Args) -> Words {
    frame.both.first.words_with(id, args)
}

/// A Dutch text, as widgets for two languages take it.
pub(super) fn one(frame: Frame<'_>, id: &str) -> Pair {
    words::single(&say(frame, id))
}

/// What a language is called in Dutch; in itself where Dutch has no text for
/// it, so that adding a language needs no line here.
pub(super) fn language(frame: Frame<'_>, tag: &str) -> Words {
    frame
        .both
        .first
        .maybe("desk-language", tag)
        .or_else(|| Language::find(tag).map(|language| Words::own(&language.name)))
        .unwrap_or_else(|| Words::own(tag))
}

/// The name of somebody, or that there is none yet.
pub(super) fn name(frame: Frame<'_>, dossier: &Dossier) -> Words {
    dossier
        .name()
        .filter(|name| !name.trim().is_empty())
        .map_or_else(|| say(frame, "desk-nameless"), |name| Words::own(&name))
}

/// Who is spoken about, in the middle of a sentence.
pub(super) fn called(frame: Frame<'_>, dossier: &Dossier) -> Words {
    dossier
        .name()
        .filter(|name| !name.trim().is_empty())
        .map_or_else(|| say(frame, "desk-this-person"), |name| Words::own(name.trim()))
}

/// What is written to the person, handed to the counsellor: "Zeg tegen Selam:
/// …".
pub(super) fn say_to(frame: Frame<'_>, dossier: &Dossier, told: &Words) -> Words {
    let name = called(frame, dossier).cut(28);
    let args = Args::new().text("name", name.text).text("what", &told.text);
    say_with(frame, "desk-say-to", &args)
}

/// Parts beside each other where there is room, under each other where not.
pub(super) fn beside<'a, M: 'a>(frame: Frame<'_>, parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    if frame.look.is_narrow() {
        return Column::with_children(parts).spacing(SPACE_16).into();
    }
    let equal = |part| container(part).width(Length::FillPortion(1)).into();
    let parts = parts.into_iter().map(equal).collect();
    words::row(frame.look, parts).spacing(SPACE_16).into()
}

/// The rail: the app's name, the places, and at its foot the lock.
pub(super) fn rail<'a, M: Clone + 'a>(
    frame: Frame<'_>,
    here: Rail,
    to: impl Fn(Rail) -> M,
) -> Element<'a, M> {
    let all = [Rail::Today, Rail::People, Rail::Settings, Rail::Lock];
    let labels = all.map(|place| say(frame, place.parts().2));
    let mut places = all.into_iter().zip(&labels).map(|(place, label)| {
        let (id, picture, _) = place.parts();
        desk::Item {
            id,
            picture,
            label,
            key: (place == Rail::Lock).then_some("Ctrl L"),
            active: here == place,
            on_press: to(place),
        }
    });
    let items = places.by_ref().take(3).collect();
    desk::rail(frame.look, &say(frame, "app-name"), items, places.collect())
}

/// A tab of a case: its id, its name, whether it is shown, what it sends.
pub(super) type Tab<M> = (&'static str, Words, bool, M);

/// The tabs under the header of a case.
pub(super) fn tabs<'a, M: Clone + 'a>(frame: Frame<'_>, tabs: &[Tab<M>]) -> Element<'a, M> {
    let tabs: Vec<_> = tabs
        .iter()
        .map(|(id, label, active, on_press)| desk::Tab {
            id,
            label,
            active: *active,
            on_press: on_press.clone(),
        })
        .collect();
    desk::tabs(frame.look, tabs)
}

/// What an item is called: by this attribute, or by its title. One that is
/// spoken about alone only says that it is there: the desk lies open too.
pub(super) fn item(frame: Frame<'_>, item: &ItemId, attribute: Option<&str>) -> Words {
    let id = format!("item-{item}");
    match attribute {
        _ if alone_item(frame, item) => say(frame, "desk-alone"),
        Some(attribute) => frame.both.first.attr(&id, attribute),
        None => say(frame, &id),
    }
}

fn alone_item(frame: Frame<'_>, item: &ItemId) -> bool {
    frame.catalog.item(item).is_some_and(|known| !known.class.is_for_both())
}

/// What a plan line asks to do, with the same care.
pub(super) fn line(frame: Frame<'_>, line: &Line) -> Words {
    let alone =
        |measure| frame.catalog.measure(measure).is_some_and(|known| !known.class.is_for_both());
    match &line.origin {
        Origin::Item(about) if alone_item(frame, about) => say(frame, "desk-alone"),
        Origin::Measure(measure) if alone(measure) => say(frame, "desk-alone"),
        Origin::Item(_) | Origin::Measure(_) | Origin::Own(_) => agreed(frame, line),
    }
}

/// What was agreed stays as it was read then, also when the knowledge changed.
fn agreed(frame: Frame<'_>, line: &Line) -> Words {
    let now = frame.both.line(line).first;
    let Standing::Agreed(agreement) = &line.standing else { return now };
    match agreement.wording.get(frame.both.first.tag()) {
        Some(text) => Words { text: text.clone(), mark: Mark::None, ..now },
        None => now,
    }
}

/// The same text with a capital first.
pub(super) fn capital(words: &Words) -> Words {
    words.capital()
}

//! How somebody wants to read and hear. Chosen together, kept with the case,
//! folded from its `setting/…` fields.

use super::answer::Class;
use super::case::Case;
use super::event::{Body, Field};

/// A calendar of the person's own, beside the one of this country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OwnCalendar {
    /// The solar Hijri calendar of Iran and Afghanistan.
    SolarHijri,
    /// The lunar Islamic calendar, as Umm al-Qura reckons it.
    Islamic,
    /// The calendar of Ethiopia and Eritrea.
    Ethiopian,
}

impl OwnCalendar {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::SolarHijri, Self::Islamic, Self::Ethiopian];

    /// The id, as in settings and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::SolarHijri => "solar-hijri",
            Self::Islamic => "islamic",
            Self::Ethiopian => "ethiopian",
        }
    }
}

/// How this conversation is shown. Nothing chosen is the plain form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Preferences {
    /// Pictures with everything, larger letters, fewer words.
    pub easy: bool,
    /// Dates in the person's own calendar as well.
    pub calendar: Option<OwnCalendar>,
    /// Digits of the person's own script, in their language only.
    pub own_digits: bool,
    /// No word of how long the meeting goes on.
    pub hide_time: bool,
}

/// One thing to prefer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Preference {
    Easy(bool),
    Calendar(Option<OwnCalendar>),
    OwnDigits(bool),
    HideTime(bool),
}

impl Preferences {
    /// As they were last chosen in this case.
    pub fn of(case: &Case) -> Self {
        let on = |name| case.setting(name) == Some("on");
        let calendar = case.setting("calendar");
        Self {
            easy: on("easy"),
            calendar: OwnCalendar::ALL.into_iter().find(|own| calendar == Some(own.id())),
            own_digits: on("own-digits"),
            hide_time: on("hide-time"),
        }
    }
}

impl Preference {
    /// What is written when it is chosen: both may see it.
    pub fn write(self) -> (Class, Field, Body) {
        let switch = |on: bool| if on { "on" } else { "off" };
        let (name, value) = match self {
            Self::Easy(on) => ("easy", switch(on)),
            Self::Calendar(own) => ("calendar", own.map_or("off", OwnCalendar::id)),
            Self::OwnDigits(on) => ("own-digits", switch(on)),
            Self::HideTime(on) => ("hide-time", switch(on)),
        };
        let body = Body::SettingChosen { value: value.to_owned() };
        (Class::Shared, Field::setting(name), body)
    }
}

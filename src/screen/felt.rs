//! How it goes with a part of life, in words, pictures and steps over time: for
//! the shared view and for the desk.

use super::Frame;
use crate::domain::feeling::{Day, Felt};
use crate::domain::id::LifeDomain;
use crate::i18n::{Both, DateStyle, Pair};
use crate::widget::{Element, steps};

/// So many days stand beside each other.
const DAYS: usize = 5;

/// The picture of a life domain.
pub(super) fn picture_of(domain: &LifeDomain) -> &'static str {
    match domain.as_str() {
        "acute" => "life-buoy",
        "goal" => "target",
        "you" => "user-round",
        "law" => "landmark",
        "home" => "house",
        "family" => "users",
        "money" => "wallet",
        "health" => "heart-pulse",
        "learning" => "graduation-cap",
        "work" => "briefcase",
        "daily" => "sun",
        "complaint" => "megaphone",
        "privacy" => "shield-check",
        _ => "message-circle",
    }
}

/// The picture of a step: the weather, which judges nobody.
pub(super) fn picture(step: u8) -> &'static str {
    match step {
        1 => "cloud-rain",
        2 => "mountain-snow",
        3 => "hand-helping",
        _ => "sun",
    }
}

/// A step in words.
pub(super) fn named(both: &Both, felt: Felt) -> Pair {
    match felt {
        Felt::Step(step) => both.pair(&format!("feeling-{step}")),
        Felt::Declined => both.pair("answer-declined"),
    }
}

/// The last days, one column each, the person and the counsellor side by side.
/// `names` are the texts of what the two are called; `shown` takes away a
/// language where there is one reader.
pub(super) fn over_time<'a, M: Clone + 'a>(
    frame: Frame<'a>,
    days: &[Day],
    names: (&str, &str),
    shown: fn(Pair) -> Pair,
) -> Element<'a, M> {
    let Frame { look, both, .. } = frame;
    let last = days.get(days.len().saturating_sub(DAYS)..).unwrap_or_default();
    let mark = |felt: Option<Felt>| match felt {
        Some(Felt::Step(step)) => steps::Mark::Step(step),
        Some(Felt::Declined) => steps::Mark::Unsaid,
        None => steps::Mark::Nothing,
    };
    let said = |who: &str, felt: Option<Felt>| {
        let who = both.pair(who).first.text;
        felt.map(|felt| format!("{who}: {}", named(both, felt).first.text))
    };
    let columns = last.iter().map(|day| {
        let when = shown(both.date_pair(day.day, DateStyle::Medium));
        let person = said(names.0, day.person);
        let counsellor = said(names.1, day.counsellor);
        let spoken: Vec<String> =
            std::iter::once(when.first.text.clone()).chain(person).chain(counsellor).collect();
        steps::Column {
            when,
            spoken: spoken.join(", "),
            person: mark(day.person),
            counsellor: mark(day.counsellor),
        }
    });
    let person = shown(both.pair(names.0));
    let counsellor = shown(both.pair(names.1));
    steps::over_time(look, &person, &counsellor, columns.collect())
}

//! What is told about dates, sources and people in the checklist, the plan and
//! the agreements; and the two controls they share: who, and by when.

use chrono::NaiveDate;
use iced::Length;
use iced::widget::{Column, container};

use crate::domain::catalog::{Check, Grade};
use crate::domain::date_rule::Deadline;
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{Who, whole_day};
use crate::domain::id::{ItemId, SourceId};
use crate::i18n::{Args, Both, DateStyle, L10n, Mark, Pair, Words};
use crate::screen::Frame;
use crate::theme::size::{SPACE_4, SPACE_8, SPACE_12};
use crate::widget::badge::{self, Nearness};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, field, icon, plan};

/// In the order in which they are offered.
pub const WHO: [Who; 4] = [Who::Client, Who::Counsellor, Who::Together, Who::Other];

/// How many days before a date that cannot be missed it is already "now".
const FATAL_NEAR: i64 = 28;
/// How many days before any other date it is soon.
const SOON: i64 = 14;

/// The id, as in texts.
pub fn who_id(who: Who) -> &'static str {
    match who {
        Who::Client => "client",
        Who::Counsellor => "counsellor",
        Who::Together => "together",
        Who::Other => "other",
    }
}

/// "Ik", "Begeleider", "Samen", "Iemand anders".
pub fn who(both: &Both, who: Who) -> Pair {
    both.pair(&format!("who-{}", who_id(who)))
}

/// Several pairs as one line, with a dot between them.
pub fn joined(parts: &[Pair]) -> Pair {
    let mut parts = parts.iter();
    let Some(first) = parts.next().cloned() else { return Pair::default() };
    parts.fold(first, |line, part| Pair {
        first: join(&line.first, &part.first),
        second: match (&line.second, &part.second) {
            (None, None) => None,
            (a, b) => {
                Some(join(a.as_ref().unwrap_or(&line.first), b.as_ref().unwrap_or(&part.first)))
            }
        },
    })
}

/// What there is to do about these items, on one line.
pub fn items(both: &Both, items: &[ItemId]) -> Pair {
    let todo = |item: &ItemId| both.attr_pair(&format!("item-{item}"), "do");
    joined(&items.iter().map(todo).collect::<Vec<_>>())
}

/// A text with these items in it: "wacht op: …".
pub fn with_items(both: &Both, id: &str, of: &[ItemId]) -> Pair {
    let items = items(both, of);
    let say =
        |language: &L10n, items: &str| language.words_with(id, &Args::new().text("items", items));
    Pair {
        first: say(&both.first, &items.first.text),
        second: both.second.as_ref().map(|language| {
            let items = items.second.as_ref().unwrap_or(&items.first);
            say(language, &items.text)
        }),
    }
}

fn join(a: &Words, b: &Words) -> Words {
    let mark = match (a.mark, b.mark) {
        (Mark::Untranslated, _) | (_, Mark::Untranslated) => Mark::Untranslated,
        (Mark::StillUnreviewed, _) | (_, Mark::StillUnreviewed) => Mark::StillUnreviewed,
        (Mark::Unreviewed, _) | (_, Mark::Unreviewed) => Mark::Unreviewed,
        _ => Mark::None,
    };
    // What comes from another script stands isolated, so that the dot keeps
    // its place.
    let apart = |words: &Words| {
        if words.direction == a.direction {
            words.text.clone()
        } else {
            format!("\u{2068}{}\u{2069}", words.text)
        }
    };
    Words { text: format!("{} · {}", a.text, apart(b)), mark, ..a.clone() }
}

/// The day that somebody typed, once it is a whole one.
pub fn day(typed: &str) -> Option<NaiveDate> {
    typed.parse().ok().and_then(whole_day)
}

/// A day as it stands in a field.
pub fn typed(day: NaiveDate) -> String {
    day.format("%d-%m-%Y").to_string()
}

/// How soon a date of the law or a letter is.
pub fn nearness(deadline: &Deadline, today: NaiveDate) -> Nearness {
    match deadline.days_left(today) {
        left if left < 7 || (deadline.fatal && left <= FATAL_NEAR) => Nearness::Now,
        left if left <= SOON => Nearness::Soon,
        _ => Nearness::Later,
    }
}

/// "uiterlijk ma 14 december 2026 · nog 21 dagen". After the day only the day
/// and how long ago it was.
pub fn last_day(both: &Both, deadline: &Deadline, today: NaiveDate) -> Pair {
    let left = both.days_left_pair(deadline.days_left(today));
    let day = if deadline.days_left(today) < 0 {
        both.date_pair(deadline.date, DateStyle::Medium)
    } else {
        let id = if deadline.opens { "first-day" } else { "last-day" };
        both.pair_with(id, &Args::new().day("day", deadline.date, DateStyle::Medium))
    };
    joined(&[day, left])
}

/// "volgens de wet", "ongeveer" …
pub fn kind(both: &Both, deadline: &Deadline) -> Pair {
    both.pair(&format!("date-kind-{}", deadline.kind.id()))
}

/// What must be done by a date, or, when it has passed, what can be done now.
pub fn meaning(both: &Both, deadline: &Deadline, today: NaiveDate) -> Pair {
    let id = format!("deadline-{}", deadline.rule);
    if deadline.days_left(today) < 0 {
        both.maybe_pair(&id, "after").unwrap_or_else(|| both.pair(&id))
    } else {
        both.pair(&id)
    }
}

/// A date with all that belongs to it: what, when, its kind, its source.
pub fn deadline<'a, M: 'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    deadline: &Deadline,
) -> Element<'a, M> {
    let Frame { look, both, today, .. } = frame;
    let passed = deadline.days_left(today) < 0;
    let label = joined(&[last_day(both, deadline, today), kind(both, deadline)]);
    let tone = badge::tone(look, nearness(deadline, today));
    let picture = if passed { "calendar-clock" } else { "calendar-days" };
    let what = meaning(both, deadline, today);
    let mut lines = Column::new().spacing(SPACE_8).width(Length::Fill);
    lines = lines.push(words::both(look, &label, Voice::DESK.bold().ink(tone.ink)));
    lines = lines.push(words::both(look, &what, Voice::DESK.ink(look.roles().ink)));
    let plan = deadline.plan.filter(|plan| !passed && *plan != deadline.date);
    if let Some(plan) = plan {
        let plan = both.pair_with("plan-day", &Args::new().day("day", plan, DateStyle::Medium));
        lines = lines.push(words::both(look, &plan, Voice::DESK.ink(look.roles().ink)));
    }
    if let Some(rolled) = deadline.rolled {
        let id = if rolled.sure { "rolled-day" } else { "rolled-day-unsure" };
        let rolled = both.pair_with(id, &Args::new().day("day", rolled.day, DateStyle::Medium));
        lines = lines.push(words::both(look, &rolled, Voice::SMALL.muted(look)));
    }
    if !frame.terse {
        for reason in both.reasons(dossier.facts(), dossier.advice(), &deadline.because) {
            lines = lines.push(words::both(look, &reason, Voice::SMALL.muted(look)));
        }
    }
    if let Some(rule) = frame.catalog.rule(&deadline.rule).filter(|_| !frame.terse) {
        let check = frame.catalog.check_of(rule);
        lines = lines.push(read_in(frame, rule.source.as_ref(), check, rule.grade));
    }
    let sign = container(icon::icon(picture, 22.0, tone.ink)).padding([2.0, 0.0]);
    let content = words::row(look, vec![sign.into(), lines.into()]).spacing(SPACE_12);
    card::boxed(look, tone, content)
}

/// Where something was read, how old that is, and how sure.
pub fn source<'a, M: 'a>(
    frame: Frame<'a>,
    source: Option<&SourceId>,
    grade: Grade,
) -> Element<'a, M> {
    let check = source.and_then(|source| frame.catalog.source(source)?.checked.as_ref());
    read_in(frame, source, check, grade)
}

fn read_in<'a, M: 'a>(
    frame: Frame<'a>,
    source: Option<&SourceId>,
    check: Option<&Check>,
    grade: Grade,
) -> Element<'a, M> {
    let Frame { look, both, .. } = frame;
    let mut lines = Column::new().spacing(SPACE_4).width(Length::Fill);
    let advice = match grade {
        Grade::Verified => None,
        Grade::SecondHand => Some("grade-second-hand"),
        Grade::Unsure => Some("grade-unsure"),
    };
    if let Some(advice) = advice {
        lines = lines.push(words::both(look, &both.pair(advice), Voice::SIDE.bold()));
    }
    if let Some(source) = source.and_then(|source| frame.catalog.source(source)) {
        let name = Args::new().words("source", format!("source-{}", source.id));
        let mut told = vec![both.pair_with("source-line", &name)];
        told.push(match source.dated {
            Some(date) => both.pair_with("source-age", &Args::new().partial("date", date)),
            None => both.pair("source-unknown-age"),
        });
        told.push(both.checked(check));
        // The source's own name is Dutch in every language: no mark for that.
        let mut told = joined(&told);
        if let Some(second) = &mut told.second {
            second.mark = Mark::None;
        }
        lines = lines.push(words::both(look, &told, Voice::SMALL.muted(look)));
    }
    lines.into()
}

/// A short label with a text under it, in both languages.
pub fn labelled<'a, M: 'a>(
    frame: Frame<'a>,
    picture: &str,
    label: &Pair,
    text: &Pair,
) -> Element<'a, M> {
    let look = frame.look;
    let told = Column::new()
        .spacing(2)
        .width(Length::Fill)
        .push(words::both(look, label, Voice::SIDE.bold().ink(look.roles().action)))
        .push(words::both(look, text, Voice::BODY));
    let sign =
        container(icon::picture(look, picture, 22.0, look.roles().action)).padding([1.0, 0.0]);
    words::row(look, vec![sign.into(), told.into()]).spacing(SPACE_12).into()
}

/// A heading inside an opened row.
pub fn heading<'a, M: 'a>(frame: Frame<'a>, id: &str) -> Element<'a, M> {
    words::both(frame.look, &frame.both.pair(id), Voice::BODY.bold())
}

/// Who does it: four buttons, of which one is on.
pub fn who_buttons<'a, M: Clone + 'a>(
    frame: Frame<'a>,
    id: &str,
    chosen: Option<Who>,
    message: impl Fn(Who) -> M,
) -> Element<'a, M> {
    let buttons = WHO.into_iter().map(|one| {
        button::secondary(frame.look, format!("{id}-who-{}", who_id(one)), &who(frame.both, one))
            .icon(plan::who_picture(one))
            .on(chosen == Some(one))
            .on_press(message(one))
            .into()
    });
    words::row(frame.look, buttons.collect()).spacing(SPACE_8).wrap().into()
}

/// By when: says how the day was understood, or what a day looks like.
pub fn day_field<'a, M: Clone + 'a>(
    frame: Frame<'a>,
    id: String,
    label: &Pair,
    value: &'a str,
    on_input: impl Fn(String) -> M + 'a,
) -> Element<'a, M> {
    let both = frame.both;
    let made = field::date_field(frame.look, id, label, value).on_input(on_input);
    let example = || both.pair_with("basics-day-example", &Args::new().text("day", "14-12-2026"));
    match day(value) {
        Some(day) => made.hint(&both.date_pair(day, DateStyle::Long)).into(),
        // Somebody who is still typing made no mistake yet.
        None if value.trim().chars().count() >= 8 => made.mistake(Some(&example())).into(),
        None => made.hint(&example()).into(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::i18n::Direction;

    #[test]
    fn a_day_counts_once_it_is_whole() {
        assert_eq!(day("14-12-2026").map(typed).unwrap(), "14-12-2026");
        assert_eq!(day("12-2026"), None);
        assert_eq!(day("14-12-20"), None);
    }

    #[test]
    fn parts_are_joined_in_both_languages_and_own_words_stand_in_both() {
        let both = Both::new("ar").unwrap();
        let line = joined(&[both.pair("who-client"), Pair::own("Selam")]);
        assert_eq!(line.first.text, "Ik · Selam");
        let second = line.second.unwrap();
        assert_eq!(second.text, "أنا · \u{2068}Selam\u{2069}");
        assert_eq!(second.direction, Direction::RightToLeft);
        assert_eq!(joined(&[]), Pair::default());
    }
}

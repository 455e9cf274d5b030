//! What stands around every step of the walk: who with, where we are and the
//! way to another step above; back, what is saved, what is left and the one
//! way on below.

use std::cmp::Ordering;
use std::hash::{DefaultHasher, Hash, Hasher};

use iced::alignment::{Horizontal, Vertical};
use iced::widget::{Column, container, keyed, responsive};
use iced::{Alignment, Color, Length, Padding};

use super::{CHECK, Message, Move, StepState, Walk, welcome};
use crate::domain::basics::ItemState;
use crate::domain::dossier::SharedDossier;
use crate::domain::walk::{Place, Step, tally};
use crate::i18n::{Args, L10n, Pair, Words};
use crate::screen::Frame;
use crate::theme::size::{LINE, MARGIN, PRESS, RADIUS, SPACE_4, SPACE_8, SPACE_24};
use crate::theme::{Look, style};
use crate::widget::access::{Role, access};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, bar, button, icon};

/// The button that opens how somebody reads.
pub(super) const READING: &str = "walk-reading";

/// No content is wider: two lines of text beside each other.
const WIDEST: f32 = 2.0 * LINE;
/// About how wide a letter of a step's name is.
const LETTER: f32 = 7.6;
/// The sign of a step that is done.
const TICK: f32 = 14.0;
/// The picture of a step where reading is hard, before it is made larger.
const PICTURE: f32 = 17.0;
/// Beside the name of a step.
const BESIDE: f32 = 5.0;

/// The step that is on, in its frame.
pub(super) fn around<'a>(
    walk: &'a Walk,
    frame: Frame<'a>,
    dossier: &'a SharedDossier,
    content: Element<'a, Message>,
) -> Element<'a, Message> {
    let look = frame.look;
    let mut above = Column::new().push(top(walk, frame, dossier));
    if frame.practice {
        above = above.push(ribbon(frame));
    }
    let begin = access(look, super::BEGIN, Role::Status, "", crate::widget::nothing()).anchor();
    let mut content = Column::new().push(begin).push(content);
    if look.easy {
        content = content.push(more(frame));
    }
    let content = container(content).max_width(WIDEST).width(Length::Fill);
    let content = container(content).center_x(Length::Fill);
    let page = bar::page(look, "walk-page", MARGIN, content);
    // Another place starts at its top, and nothing of it has the keyboard.
    let page = keyed::Column::with_children([(key_of(walk.place()), page)])
        .width(Length::Fill)
        .height(Length::Fill);
    bar::screen(look, above.into(), page.into(), bottom(walk, frame, dossier))
}

/// The one press that shows what is folded away, and folds it again.
fn more(frame: Frame<'_>) -> Element<'_, Message> {
    let (id, sign) = if frame.terse { ("reading-more", "plus") } else { ("reading-less", "minus") };
    let label = frame.both.pair(id);
    let button = button::secondary(frame.look, "walk-more", &label)
        .icon(sign)
        .on(!frame.terse)
        .on_press(Message::More);
    container(Element::from(button)).padding(Padding::ZERO.top(SPACE_24)).into()
}

fn key_of(place: &Place) -> u64 {
    let mut hasher = DefaultHasher::new();
    place.to_string().hash(&mut hasher);
    hasher.finish()
}

/// "These people are invented", over the whole width.
fn ribbon(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let tone = look.roles().open;
    let told = words::inline(look, &frame.both.pair("practice"), Voice::SMALL.ink(tone.ink));
    let parts = vec![icon::icon("sprout", 16.0, tone.ink), told];
    let told = words::row(look, parts).spacing(SPACE_8).align_y(Vertical::Center);
    container(told)
        .padding([SPACE_4, SPACE_24])
        .center_x(Length::Fill)
        .style(move |_| style::plain(tone.ground, style::border(tone.edge, 0.0, 0.0)))
        .into()
}

fn top<'a>(walk: &Walk, frame: Frame<'a>, dossier: &SharedDossier) -> Element<'a, Message> {
    let (look, both) = (Look { easy: false, ..frame.look }, frame.both);
    let title = match dossier.name() {
        Some(name) if look.is_narrow() => Words::own(&name),
        Some(name) => both.first.words_with("walk-with", &Args::new().text("name", name)),
        None => both.first.words("walk-meeting"),
    };
    let languages = std::iter::once(&both.first).chain(&both.second);
    let names: Vec<&str> = languages.map(|texts| &*texts.language().name).collect();
    let names = if look.swapped { names.into_iter().rev().collect() } else { names };
    let mut under = Vec::new();
    if !look.is_narrow() {
        let names = Words::own(&names.join(" · "));
        under.push(words::words(look, &names, Voice::SMALL.muted(look)));
    }
    if both.second.as_ref().is_some_and(L10n::awaits_review) {
        under.push(words::unreviewed_note(look, &label(frame, "mark-unreviewed")));
    }
    let tool = |id, name, picture, key, message| {
        button::tool(look, id, &both.pair(name), picture, key, message)
    };
    let actions = vec![
        tool(READING, "reading", "a-large-small", "F2", Message::OpenReading),
        tool("walk-leave", "walk-leave", "pause", "", Message::Move(Move::Leave)),
        tool("walk-cover", "cover", "eye-off", "F9", Message::Cover),
    ];
    bar::top(look, &title, under, steps(walk, frame, dossier), actions)
}

/// What a button beside the primary one is called: where it is narrow its
/// picture stands for the second language.
fn label(frame: Frame<'_>, id: &str) -> Pair {
    let pair = frame.both.pair(id);
    if frame.look.is_narrow() { words::single(&pair.first) } else { pair }
}

/// Whether nothing is left to do in a step. The last one ends the meeting.
fn is_done(step: Step, frame: Frame<'_>, dossier: &SharedDossier) -> bool {
    if let Some(asked) = step.asks() {
        let questions = dossier.questions(frame.catalog, asked, frame.today);
        return questions.iter().all(|q| dossier.facts().answer(&q.fact).is_some());
    }
    let left = |state| matches!(state, ItemState::Urgent | ItemState::Open | ItemState::Unknown);
    match step {
        Step::Welcome => welcome::is_chosen(frame.organisation, dossier),
        Step::Basics => !dossier.advice().basics.iter().any(|ranked| left(ranked.state)),
        Step::Plan => super::agreements::is_any(dossier),
        Step::Agreements => super::agreements::are_told(dossier),
        _ => false,
    }
}

/// How much of the names of the steps there is room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    Both,
    First,
    /// Of the step that is on; the others are signs.
    Now,
    /// Only the step that is on.
    Alone,
}

/// Each step can be pressed: "alleen dit vandaag". Where there is no room for
/// every name, the second language gives way, then the names of the other
/// steps.
fn steps<'a>(walk: &Walk, frame: Frame<'a>, dossier: &SharedDossier) -> Element<'a, Message> {
    let now = walk.place().step;
    let names = Step::ALL.map(|step| {
        let how = match step.cmp(&now) {
            Ordering::Equal => bar::Step::Now,
            _ if is_done(step, frame, dossier) => bar::Step::Done,
            Ordering::Less => bar::Step::Passed,
            Ordering::Greater => bar::Step::Next,
        };
        (step, how, frame.both.pair(&format!("walk-step-{}", step.id())))
    });
    let letters = |words: &Words| u16::try_from(words.text.chars().count()).unwrap_or(u16::MAX);
    let need = |second: bool| -> f32 {
        let one = |(_, how, name): &(Step, bar::Step, Pair)| {
            let second = name.second.as_ref().filter(|_| second);
            let letters = letters(&name.first).max(second.map_or(0, letters));
            let sign = if *how == bar::Step::Done { TICK + 2.0 } else { 0.0 };
            f32::from(letters) * LETTER + sign + 2.0 * BESIDE
        };
        names.iter().map(one).sum()
    };
    let (both, first) = (need(true), need(false));
    let signs = names.iter().map(|(_, how, name)| match how {
        bar::Step::Now => f32::from(letters(&name.first)) * LETTER + 2.0 * BESIDE,
        _ if frame.look.easy => 1.4 * PICTURE + 2.0 * BESIDE,
        _ => TICK + 2.0 * BESIDE,
    });
    let signs: f32 = signs.sum();
    responsive(move |size| {
        let shown = match size.width {
            width if width > both && !frame.look.easy => Named::Both,
            width if width > first => Named::First,
            width if width > signs => Named::Now,
            _ => Named::Alone,
        };
        let seen =
            names.iter().filter(|(_, how, _)| shown != Named::Alone || *how == bar::Step::Now);
        let steps = seen.map(|(step, how, name)| {
            let own = match shown {
                Named::Now | Named::Alone if *how == bar::Step::Now => Named::Both,
                shown => shown,
            };
            one_step(frame.look, *step, *how, name, own)
        });
        // What room is left stands between them.
        let spare = match shown {
            Named::Both => size.width - both,
            Named::First => size.width - first,
            Named::Now | Named::Alone => 0.0,
        };
        let gap = (spare / 8.0).clamp(0.0, SPACE_8);
        let steps = words::row(frame.look, steps.collect()).spacing(gap).align_y(Vertical::Center);
        container(steps).center(Length::Fill).into()
    })
    .into()
}

fn one_step<'a>(
    look: Look,
    step: Step,
    how: bar::Step,
    name: &Pair,
    named: Named,
) -> Element<'a, Message> {
    let roles = look.roles();
    let easy = look.easy;
    let look = Look { easy: false, ..look };
    let (ink, ground) = match how {
        bar::Step::Done => (roles.done.ink, Color::TRANSPARENT),
        bar::Step::Now => (roles.action, roles.tint),
        bar::Step::Passed => (roles.ink, Color::TRANSPARENT),
        bar::Step::Next => (roles.muted, Color::TRANSPARENT),
    };
    let is_sign = named == Named::Now;
    let sign = match how {
        _ if easy => None,
        bar::Step::Done => Some("check"),
        bar::Step::Passed | bar::Step::Next if is_sign => Some("circle"),
        bar::Step::Passed | bar::Step::Now | bar::Step::Next => None,
    };
    let mut parts: Vec<Element<'a, Message>> = Vec::new();
    parts.extend(sign.map(|sign| icon::icon(sign, TICK, ink)));
    if !is_sign {
        let voice = Voice::SMALL.ink(ink);
        let first = if how == bar::Step::Now { voice.bold() } else { voice };
        let mut lines = Column::new().align_x(Horizontal::Center);
        lines = lines.push(words::words(look, &name.first, first));
        let second = name.second.as_ref().filter(|_| named == Named::Both);
        lines = lines.extend(second.map(|name| words::words(look, name, voice)));
        parts.push(lines.into());
    }
    if easy {
        let sign = icon::picture(Look { easy, ..look }, step_picture(step), PICTURE, ink);
        let under = words::row(look, parts);
        parts = vec![Column::new().align_x(Horizontal::Center).push(sign).push(under).into()];
    }
    let content = words::row(look, parts).spacing(2).align_y(Vertical::Center);
    access(look, step_id(step), Role::Tab, words::spoken(name), content)
        .padding([SPACE_4, BESIDE])
        .min_height(PRESS)
        .align(Alignment::Center, Alignment::Center)
        .on(how == bar::Step::Now)
        .style(move |status| {
            let ground = if status.hovered { roles.tint } else { ground };
            style::plain(ground, style::border(Color::TRANSPARENT, 0.0, RADIUS))
        })
        .on_press(Message::Move(Move::Jump(step)))
        .into()
}

/// The picture of a step, for who does not read its name.
fn step_picture(step: Step) -> &'static str {
    match step {
        Step::Welcome => "hand",
        Step::Acute => "life-buoy",
        Step::Goal => "target",
        Step::Intake => "message-circle",
        Step::Basics => "house",
        Step::Plan => "list-checks",
        Step::Agreements => "handshake",
        Step::Done => "calendar-days",
    }
}

fn step_id(step: Step) -> &'static str {
    match step {
        Step::Welcome => "walk-step-welcome",
        Step::Acute => "walk-step-acute",
        Step::Goal => "walk-step-goal",
        Step::Intake => "walk-step-intake",
        Step::Basics => "walk-step-basics",
        Step::Plan => "walk-step-plan",
        Step::Agreements => "walk-step-agreements",
        Step::Done => "walk-step-done",
    }
}

fn bottom<'a>(walk: &Walk, frame: Frame<'a>, dossier: &SharedDossier) -> Element<'a, Message> {
    let both = frame.both;
    // Where it is narrow there is no room for large letters beside each other.
    let look = Look { easy: frame.look.easy && !frame.look.is_narrow(), ..frame.look };
    let mut back = vec![
        button::secondary(look, "walk-back", &label(frame, "back"))
            .icon("arrow-left")
            .on_press(backward(walk))
            .into(),
    ];
    if frame.can_undo {
        back.push(
            button::quiet(look, "walk-undo", &label(frame, "undo"))
                .icon("undo-2")
                .on_press(Message::Undo)
                .into(),
        );
    }
    let mut place = Vec::new();
    if !frame.terse {
        place.extend(left(walk, frame, dossier).map(|left| bar::place(look, &left)));
    }
    if let Some(at) = frame.saved {
        let time = at.format("%H:%M").to_string();
        // Where it is narrow the middle gives way to the actions, and the tick
        // says it.
        if look.is_narrow() {
            back.push(bar::saved(look, &Words::own(&time)));
        } else {
            let args = Args::new().text("time", time);
            place.push(bar::saved(look, &both.first.words_with("saved-at", &args)));
        }
    }
    let (label, message) = onward(walk, frame, dossier);
    let on = button::primary(look, "walk-next", &label).icon_after("arrow-right").on_press(message);
    let place = words::row(look, place).spacing(SPACE_24).align_y(Vertical::Center);
    bar::bottom(look, back, place.into(), on.into())
}

/// What is left to ask about this part of life.
fn left(walk: &Walk, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Pair> {
    if let StepState::Welcome(step) = &walk.step {
        return step.remark(frame, dossier);
    }
    let place = walk.place();
    match walk.place().step {
        Step::Basics => return Some(super::basics::summary(frame.both, dossier)),
        Step::Plan => return Some(super::plan::summary(frame.both, dossier)),
        Step::Agreements => return Some(super::agreements::summary(frame.both, dossier)),
        _ => {}
    }
    let question = frame.catalog.question(place.question.as_ref()?)?;
    let questions = dossier.questions(frame.catalog, place.step.asks()?, frame.today);
    let open = tally(&questions, dossier.facts(), &question.domain).open;
    let args = Args::new()
        .words("domain", format!("domain-{}", question.domain))
        .number("count", u32::try_from(open).unwrap_or(u32::MAX));
    Some(frame.both.pair_with("walk-open", &args))
}

fn backward(walk: &Walk) -> Message {
    match &walk.step {
        StepState::Welcome(step) if step.is_second() => Message::Welcome(welcome::Message::Back),
        _ => Message::Move(Move::Back),
    }
}

/// The one way on, and what it is called: where it leads, when that is
/// another step.
fn onward(walk: &Walk, frame: Frame<'_>, dossier: &SharedDossier) -> (Pair, Message) {
    let both = frame.both;
    if let StepState::Welcome(step) = &walk.step
        && !(step.is_second() && welcome::is_chosen(frame.organisation, dossier))
    {
        return (both.pair("next"), Message::Welcome(welcome::Message::On));
    }
    let next = Message::Move(Move::Next);
    match walk.following(frame, dossier) {
        None => (both.pair("ready"), Message::Done(super::done::Message::Close)),
        Some(place) if place.question.as_ref().is_some_and(|fact| fact.as_str() == CHECK) => {
            (both.pair("walk-to-check"), next)
        }
        Some(place) if place.step == walk.place().step => (both.pair("next"), next),
        Some(place) => (both.pair(&format!("walk-to-{}", place.step.id())), next),
    }
}

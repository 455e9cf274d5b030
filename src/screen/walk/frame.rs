//! What stands around every step of the walk: who with, where we are and the
//! way to another step above; back, what is saved, what is left and the one
//! way on below.

use std::cmp::Ordering;

use iced::alignment::Vertical;
use iced::widget::{Column, container, responsive};
use iced::{Alignment, Color, Length, Padding};

use super::{Message, Move, StepState, Walk, welcome};
use crate::domain::agenda::Agenda;
use crate::domain::basics::ItemState;
use crate::domain::dossier::SharedDossier;
use crate::domain::meeting;
use crate::domain::walk::{Place, Step, Stop};
use crate::i18n::{Args, L10n, Pair, Words, plain};
use crate::screen::Frame;
use crate::theme::size::{LINE, MARGIN, PRESS, RADIUS, SPACE_4, SPACE_8, SPACE_24};
use crate::theme::{Look, style};
use crate::widget::access::{Role, Spoken, access};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, bar, button, icon, stepper};

/// The button that opens how somebody reads.
pub(super) const READING: &str = "walk-reading";

/// No content is wider: two lines of text beside each other.
const WIDEST: f32 = 2.0 * LINE;
/// About how wide a letter is.
const LETTER: f32 = 7.6;
/// How much larger what is left is written.
const LARGER: f32 = 1.14;
/// No name in the bar above is longer, in letters.
const LONGEST: usize = 20;
/// A sign with the room around it.
const BESIDE_SIGN: f32 = 26.0;

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
    // The bar below has no room for what follows.
    if look.is_narrow() && frame.can_undo {
        content = content.push(container(undo(look, frame)).padding(Padding::ZERO.top(SPACE_24)));
    }
    if look.is_narrow() && matches!(left(walk, frame, dossier), Some(Left::Questions(_))) {
        let list = button::link(look, "walk-list", &frame.both.pair("jump-title"))
            .icon("list-checks")
            .on_press(Message::Move(Move::List));
        content = content.push(container(Element::from(list)).padding([SPACE_24, 0.0]));
    }
    if look.easy {
        content = content.push(more(frame));
    }
    let content = container(content).max_width(WIDEST).width(Length::Fill);
    let content = container(content).center_x(Length::Fill);
    let page = bar::page(look, super::hear::PAGE, MARGIN, content);
    let below = Column::new().push(super::hear::band(frame)).push(bottom(walk, frame, dossier));
    bar::screen(look, above.into(), page, below.into())
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
        // The name alone is in no language.
        Some(name) => Words::own(&name).cut(LONGEST),
        None => both.first.words("walk-meeting"),
    };
    let mut under = Vec::new();
    if both.second.as_ref().is_some_and(L10n::awaits_review) {
        under.push(words::unreviewed_note(look, &label(frame, "mark-unreviewed")));
    }
    let tool = |id, name, picture, key, message| {
        button::tool(look, id, &both.pair(name), picture, key, message)
    };
    let actions = vec![
        tool("walk-hear", "hear", "volume-2", None, Message::Hear(super::hear::Message::Toggle)),
        tool(READING, "reading", "a-large-small", None, Message::OpenReading { by_key: false }),
        tool("walk-leave", "walk-leave", "pause", None, Message::Move(Move::Leave)),
        tool("walk-cover", "cover", "eye-off", Some("F9"), Message::Cover),
    ];
    bar::top(look, &title, under, steps(walk, frame, dossier), actions)
}

/// What a button beside the primary one is called: where it is narrow its
/// picture stands for the second language.
pub(super) fn label(frame: Frame<'_>, id: &str) -> Pair {
    let pair = frame.both.pair(id);
    if frame.look.is_narrow() { words::single(&pair.first) } else { pair }
}

/// Whether nothing is left to do in a step. The last one ends the meeting.
fn is_done(step: Step, frame: Frame<'_>, dossier: &SharedDossier) -> bool {
    if step.asks().is_some() {
        return Agenda::new(dossier, frame.catalog, frame.today).is_settled(step);
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

/// Each step can be pressed: "alleen dit vandaag".
fn steps<'a>(walk: &Walk, frame: Frame<'a>, dossier: &SharedDossier) -> Element<'a, Message> {
    let now = walk.place().step;
    let steps = Step::ALL.map(|step| stepper::Step {
        id: step_id(step),
        name: frame.both.pair(&format!("walk-step-{}", step.id())),
        picture: step_picture(step),
        how: match step.cmp(&now) {
            Ordering::Equal => stepper::How::Now,
            _ if is_done(step, frame, dossier) => stepper::How::Done,
            Ordering::Less => stepper::How::Passed,
            Ordering::Greater => stepper::How::Next,
        },
        press: Message::Move(Move::Jump(step)),
    });
    stepper::steps(frame.look, steps.into())
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
    // Where it is narrow there is no room for large letters beside each other.
    let look = Look { easy: frame.look.easy && !frame.look.is_narrow(), ..frame.look };
    let mut back = vec![
        button::secondary(look, "walk-back", &label(frame, "back"))
            .icon("arrow-left")
            .on_press(backward(walk))
            .into(),
    ];
    if frame.can_undo && !look.is_narrow() {
        back.push(undo(look, frame));
    }
    let (label, message) = onward(walk, frame, dossier);
    let on = button::primary(look, "walk-next", &label).icon_after("arrow-right").on_press(message);
    bar::bottom(look, back, middle(walk, frame, dossier), on.into())
}

fn undo(look: Look, frame: Frame<'_>) -> Element<'_, Message> {
    button::quiet(look, "walk-undo", &label(frame, "undo"))
        .icon("undo-2")
        .on_press(Message::Undo)
        .into()
}

/// "bewaard 14:03". Where it is narrow the check mark stands for the second
/// language.
fn saved(frame: Frame<'_>) -> Option<Pair> {
    let at = frame.saved?;
    let args = Args::new().text("time", at.format("%H:%M").to_string());
    let pair = frame.both.pair_with("saved-at", &args);
    Some(if frame.look.is_narrow() { words::single(&pair.first) } else { pair })
}

/// What is left, how long the meeting goes on, what is saved. Where there is
/// little room what goes along gives way: first the hour at which it began,
/// then the time, then what is saved. Where it is narrow no more is told than
/// what is saved.
fn middle<'a>(walk: &Walk, frame: Frame<'a>, dossier: &SharedDossier) -> Element<'a, Message> {
    // What goes along stays small where letters are large. Where words are few
    // only what is still to be chosen is told.
    let look = Look { easy: false, ..frame.look };
    let narrow = look.is_narrow();
    let left = left(walk, frame, dossier)
        .filter(|_| !narrow && (!frame.terse || matches!(walk.step, StepState::Welcome(_))));
    let time = time(frame, dossier).filter(|_| !narrow);
    let saved = saved(frame);
    let letters = |words: &Words| {
        let count = plain(&words.text).chars().count();
        f32::from(u16::try_from(count).unwrap_or(u16::MAX)) * LETTER
    };
    let widest = |pair: &Pair| letters(&pair.first).max(pair.second.as_ref().map_or(0.0, letters));
    let beside = |pair: &Pair| widest(pair) + BESIDE_SIGN + SPACE_24;
    let need_left = match &left {
        None => 0.0,
        Some(Left::Told(pair) | Left::Questions(pair)) => widest(pair) * LARGER + 2.0 * BESIDE_SIGN,
    };
    let need_saved = saved.as_ref().map_or(0.0, beside);
    let need_long = time.as_ref().map_or(0.0, |time| beside(&time.long));
    let need_short = time.as_ref().map_or(0.0, |time| beside(&time.short));
    responsive(move |size| {
        let shown = left.as_ref().filter(|_| size.width > need_left);
        let room = size.width - if shown.is_some() { need_left } else { 0.0 };
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        match shown {
            None => {}
            Some(Left::Told(told)) => parts.push(bar::place(look, told)),
            Some(Left::Questions(told)) => parts.push(list_button(look, told)),
        }
        let shown = time.as_ref().and_then(|time| match room - need_saved {
            room if room > need_long => Some((time, &time.long)),
            room if room > need_short => Some((time, &time.short)),
            _ => None,
        });
        parts.extend(shown.map(|(time, words)| time_button(look, time, words)));
        if room > need_saved {
            parts.extend(saved.as_ref().map(|saved| bar::saved(look, saved)));
        }
        let parts = words::row(look, parts).spacing(SPACE_24).align_y(Vertical::Center);
        container(parts).center(Length::Fill).into()
    })
    .into()
}

/// What stands in the middle of the bar below.
enum Left {
    Told(Pair),
    /// How many questions are open: the way to all of them.
    Questions(Pair),
}

/// What is left to ask about this part of life, or to do in this step.
fn left(walk: &Walk, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Left> {
    let place = walk.place();
    let told = match (&walk.step, place.step) {
        (StepState::Welcome(step), _) => step.remark(frame, dossier)?,
        (StepState::Jump(_), _) => return None,
        (_, Step::Basics) => super::basics::summary(frame.both, dossier),
        (_, Step::Plan) => super::plan::summary(frame.both, dossier),
        (_, Step::Agreements) => super::agreements::summary(frame.both, dossier),
        _ => {
            let domain = match place.stop.as_ref()? {
                Stop::Question(fact) => frame.catalog.question(fact)?.domain.clone(),
                Stop::Feeling(domain) => domain.clone(),
                Stop::Since | Stop::Check => return None,
            };
            let agenda = Agenda::new(dossier, frame.catalog, frame.today);
            let open = agenda.count(place.step.asks()?, &domain);
            let args = Args::new()
                .words("domain", format!("domain-{domain}"))
                .number("count", u32::try_from(open).unwrap_or(u32::MAX));
            return Some(Left::Questions(frame.both.pair_with("walk-open", &args)));
        }
    };
    Some(Left::Told(told))
}

/// "Wonen: nog 4 vragen": pressing it shows all that is open.
fn list_button<'a>(look: Look, told: &Pair) -> Element<'a, Message> {
    let sign = icon::icon("list-checks", 18.0, look.roles().action);
    let parts = vec![sign, bar::place(look, told)];
    let content = words::row(look, parts).spacing(SPACE_8).align_y(Vertical::Center);
    quiet(look, "walk-list", words::spoken(told), content.into(), Message::Move(Move::List))
}

/// How long the meeting goes on: with and without the hour at which it began.
struct Time {
    long: Pair,
    short: Pair,
    /// What pressing it does.
    spoken: Pair,
    hidden: bool,
}

/// Brought up to date whenever something happens. Nothing before the meeting
/// began.
fn time(frame: Frame<'_>, dossier: &SharedDossier) -> Option<Time> {
    let texts = frame.both;
    let open = meeting::open(dossier.case().case(), frame.today)?;
    if frame.preferences.hide_time {
        let name = texts.pair("meeting-time");
        let spoken = texts.pair("meeting-time-show");
        return Some(Time { long: name.clone(), short: name, spoken, hidden: true });
    }
    let args = Args::new()
        .text("time", open.began.format("%H:%M").to_string())
        .number("minutes", open.minutes(frame.now));
    Some(Time {
        long: texts.pair_with("meeting-time-gone", &args),
        short: texts.pair_with("meeting-time-short", &args),
        spoken: texts.pair_with("meeting-time-hide", &args),
        hidden: false,
    })
}

/// Pressing the time hides it, or shows it again.
fn time_button<'a>(look: Look, time: &Time, shown: &Pair) -> Element<'a, Message> {
    let muted = Voice::SMALL.muted(look);
    let parts = vec![
        icon::icon("clock", 16.0, look.roles().muted),
        words::stacked(look, shown, muted, muted),
    ];
    let content = words::row(look, parts).spacing(SPACE_8).align_y(Vertical::Center);
    quiet(look, "walk-time", &time.spoken, content.into(), Message::HideTime(!time.hidden))
}

/// What can be pressed in the middle of the bar.
fn quiet<'a>(
    look: Look,
    id: &'static str,
    spoken: impl Into<Spoken>,
    content: Element<'a, Message>,
    message: Message,
) -> Element<'a, Message> {
    let tint = look.roles().tint;
    access(look, id, Role::Button, spoken, content)
        .padding([SPACE_4, SPACE_8])
        .min_height(PRESS)
        .align(Alignment::Center, Alignment::Center)
        .style(move |status| {
            let ground = if status.hovered { tint } else { Color::TRANSPARENT };
            style::plain(ground, style::border(Color::TRANSPARENT, 0.0, RADIUS))
        })
        .on_press(message)
        .into()
}

fn backward(walk: &Walk) -> Message {
    match &walk.step {
        StepState::Welcome(step) if step.is_second() => Message::Welcome(welcome::Message::Back),
        StepState::Jump(_) => Message::Move(Move::List),
        _ => Message::Move(Move::Back),
    }
}

/// The one way on, and what it is called: where it leads, when that is
/// another step.
fn onward(walk: &Walk, frame: Frame<'_>, dossier: &SharedDossier) -> (Pair, Message) {
    let both = frame.both;
    if matches!(walk.step, StepState::Jump(_)) {
        return (both.pair("jump-close"), Message::Move(Move::List));
    }
    if let StepState::Welcome(step) = &walk.step
        && !step.is_last(frame, dossier)
    {
        return (both.pair("next"), Message::Welcome(welcome::Message::On));
    }
    let next = Message::Move(Move::Next);
    match walk.following(frame, dossier) {
        None => (both.pair("ready"), Message::Done(super::done::Message::Close)),
        Some(Place { stop: Some(Stop::Check), .. }) => (both.pair("walk-to-check"), next),
        Some(place) if place.step == walk.place().step => (both.pair("next"), next),
        Some(place) => (both.pair(&format!("walk-to-{}", place.step.id())), next),
    }
}

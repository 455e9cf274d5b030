//! "Mijn plan": the person's own goal, the highlighted actions, and the lines
//! under them.

use iced::alignment::Vertical;
use iced::gradient::Linear;
use iced::widget::{Column, Id, Space, container, stack};
use iced::{Background, Color, Length, Radians, border};

use super::access::{Role, access};
use super::words::{self, Voice};
use super::{Element, bar, icon, level, task};
use crate::domain::event::Who;
use crate::i18n::{Pair, Words};
use crate::theme::size::{RADIUS_CARD, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::theme::{Look, style};

/// How much of the colour of who does it shows above a card.
const STRIP: f32 = 6.0;

/// The person's own goal, in their own words.
pub fn goal<'a, M: 'a>(look: Look, label: &Pair, goal: &Pair) -> Element<'a, M> {
    let roles = look.roles();
    let side = |label: Option<&Words>, goal: &Words| -> Element<'a, M> {
        let mut lines = Column::new().spacing(SPACE_4).width(Length::Fill);
        if let Some(label) = label {
            lines = lines.push(words::line(look, label, Voice::SIDE.muted(look)));
        }
        lines.push(words::line(look, goal, Voice::HEADING)).into()
    };
    let first = side(Some(&label.first), &goal.first);
    let told = match (&label.second, &goal.second) {
        (_, Some(second)) => words::columns(look, first, side(label.second.as_ref(), second)),
        (Some(second), None) => {
            let name = words::line(look, second, Voice::SIDE.muted(look));
            words::columns(look, first, name)
        }
        (None, None) => first,
    };
    let content = words::row(look, vec![icon::tile(look, "target", 48.0, roles.chosen()), told])
        .spacing(20)
        .align_y(Vertical::Center);
    super::card::boxed(look, roles.calm(), content)
}

/// What a highlighted action shows.
pub struct Highlight<'t, 'a, M> {
    /// Who does it.
    pub who: Who,
    /// "Ik (Selam)", "Begeleider", "Samen".
    pub who_label: &'t Pair,
    /// The picture of the thing, shown where reading is hard.
    pub picture: &'t str,
    /// What to do.
    pub title: &'t Pair,
    /// "omdat u zei: …"
    pub because: Option<&'t Pair>,
    /// By when: a chip.
    pub date: Option<Element<'a, M>>,
}

/// A highlighted action, for [`highlights`].
pub fn highlight<'a, M: Clone + 'a>(
    look: Look,
    id: impl Into<Id>,
    action: Highlight<'_, 'a, M>,
    on_press: M,
) -> Element<'a, M> {
    let roles = look.roles();
    let ink = who_ink(look, action.who);
    let who = words::row(
        look,
        vec![
            icon::picture(look, who_picture(action.who), 22.0, ink),
            words::inline(look, action.who_label, Voice::DESK.bold().ink(ink)),
        ],
    )
    .spacing(SPACE_12)
    .align_y(Vertical::Center);
    let mut title = words::facing(look, action.title, Voice::LEAD, Voice::LEAD);
    if look.easy {
        let picture = icon::tile(look, action.picture, 48.0, roles.calm());
        title = words::row(look, vec![picture, title]).spacing(SPACE_12).into();
    }
    let mut lines = Column::new()
        .spacing(SPACE_12)
        .width(Length::Fill)
        .height(Length::Fill)
        .align_x(words::start(look))
        .push(who)
        .push(title);
    if let Some(because) = action.because {
        lines = lines.push(bar::hairline(roles.line));
        let voice = Voice::SIDE.muted(look);
        lines = lines.push(words::facing(look, because, voice, voice));
    }
    if let Some(date) = action.date {
        lines = lines.push(Space::new().height(Length::Fill)).push(date);
    }
    let (surface, line, who) = (roles.surface, roles.line, action.who);
    let edge = style::edge_width(look);
    let inner =
        container(lines).padding([SPACE_16, 20.0]).width(Length::Fill).height(Length::Fill).style(
            move |_| {
                let corners = border::Radius::new(RADIUS_CARD - edge).top(0.0);
                style::plain(surface, style::border(Color::TRANSPARENT, 0.0, corners))
            },
        );
    let inner = container(inner).padding(iced::Padding::from(edge).top(edge + STRIP));
    // Inside the card's own edge, and higher than it shows, so that its
    // corners can follow those of the card.
    let strip = container(Space::new().width(Length::Fill).height(2.0 * RADIUS_CARD))
        .width(Length::Fill)
        .style(move |_| {
            let corners = border::Radius::new(0.0).top(RADIUS_CARD - edge);
            container::Style {
                background: Some(who_ground(look, who)),
                ..style::plain(surface, style::border(Color::TRANSPARENT, 0.0, corners))
            }
        });
    let strip = container(strip).padding(edge);
    let content = stack![inner.width(Length::Fill).height(Length::Fill)].push_under(strip);
    access(look, id, Role::Button, words::spoken(action.title), content)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(move |status| {
            let ink = if status.hovered { roles.action } else { line };
            style::plain(surface, style::border(ink, edge, RADIUS_CARD))
        })
        .on_press(on_press)
        .into()
}

/// The picture of who does it.
pub fn who_picture(who: Who) -> &'static str {
    match who {
        Who::Client => "user",
        Who::Counsellor => "user-check",
        Who::Together => "users",
        Who::Other => "building-2",
    }
}

/// The colour of who does it. Together has both colours, so its words are in
/// plain ink.
pub fn who_ink(look: Look, who: Who) -> Color {
    let roles = look.roles();
    match who {
        Who::Client => roles.action,
        Who::Counsellor => roles.progress.ink,
        Who::Together => roles.ink,
        Who::Other => roles.muted,
    }
}

/// The edge above a card: one colour each, and both for together.
fn who_ground(look: Look, who: Who) -> Background {
    let roles = look.roles();
    if who != Who::Together {
        return Background::Color(who_ink(look, who));
    }
    let (mine, yours) = (roles.action, roles.progress.ink);
    let (from, to) = if look.is_mirrored() { (yours, mine) } else { (mine, yours) };
    let halves = Linear::new(Radians(std::f32::consts::FRAC_PI_2))
        .add_stop(0.0, from)
        .add_stop(0.4999, from)
        .add_stop(0.5001, to)
        .add_stop(1.0, to);
    Background::Gradient(halves.into())
}

/// What a line of the plan shows.
pub struct Line<'t, 'a, M> {
    /// The picture of the thing.
    pub picture: &'t str,
    /// What to do.
    pub title: &'t Pair,
    /// "omdat u zei: …", or what it brings, or what it waits for.
    pub sub: Option<&'t Pair>,
    /// Who does it.
    pub who: Option<Who>,
    /// By when: a chip.
    pub date: Option<Element<'a, M>>,
    /// "Ja, dit doe ik", "anders" and so on; where there are none the line can
    /// be pressed itself.
    pub actions: Vec<Element<'a, M>>,
}

/// A line of the plan, for a [`list`](super::card::list).
pub fn line<'a, M: Clone + 'a>(
    look: Look,
    id: impl Into<Id>,
    line: Line<'_, 'a, M>,
    on_press: Option<M>,
) -> Element<'a, M> {
    let roles = look.roles();
    let mut told = Column::new().spacing(SPACE_4).width(Length::Fill).align_x(words::start(look));
    let title = Voice::DESK.bold();
    told = told.push(words::stacked(look, line.title, title, Voice::DESK));
    if let Some(sub) = line.sub {
        let voice = Voice::SIDE.muted(look);
        told = told.push(words::stacked(look, sub, voice, voice));
    }
    let has_extra = line.date.is_some() || line.who.is_some();
    if has_extra {
        let mut extra: Vec<Element<'a, M>> = Vec::new();
        if let Some(who) = line.who {
            extra.push(icon::picture(look, who_picture(who), 20.0, who_ink(look, who)));
        }
        extra.extend(line.date);
        told = told.push(words::row(look, extra).spacing(SPACE_8).align_y(Vertical::Center));
    }
    if !line.actions.is_empty() {
        told = told.push(words::row(look, line.actions).spacing(SPACE_8).wrap());
    }
    let picture =
        container(icon::picture(look, line.picture, 24.0, roles.action)).padding([2.0, 0.0]);
    let content = words::row(look, vec![picture.into(), told.into()]).spacing(SPACE_12);
    access(look, id, Role::Button, words::spoken(line.title), content)
        .width(Length::Fill)
        .min_height(56.0)
        .padding([SPACE_12, SPACE_12])
        .style(move |status| task::ground(look, false, status))
        .on_press_maybe(on_press)
        .into()
}

/// Up to three highlighted actions beside each other, equally high; under each
/// other where it is narrow.
pub fn highlights<'a, M: 'a>(look: Look, cards: Vec<Element<'a, M>>) -> Element<'a, M> {
    if look.is_narrow() {
        Column::with_children(cards).spacing(SPACE_16).into()
    } else {
        level::level(look, SPACE_16, cards)
    }
}

/// "Eerst", "daarna", "later" beside each other, or under each other where it
/// is narrow.
pub fn parts<'a, M: 'a>(look: Look, parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    if look.is_narrow() {
        return Column::with_children(parts).spacing(SPACE_24).into();
    }
    let third = |part| container(part).width(Length::FillPortion(1)).into();
    words::row(look, parts.into_iter().map(third).collect()).spacing(SPACE_16).into()
}

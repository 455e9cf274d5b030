//! Four steps as bars, filled up to where somebody is, and such steps over
//! time: one column a day, two people side by side. It shows; it never adds up.

use iced::alignment::{Horizontal, Vertical};
use iced::widget::{Column as Lines, Row, Space, container};
use iced::{Color, Length};

use super::access::{Role, access};
use super::words::{self, Voice};
use super::{Element, icon};
use crate::i18n::Pair;
use crate::theme::size::{SPACE_4, SPACE_8, SPACE_16, SPACE_24};
use crate::theme::{Look, style};

/// What one person said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// 1 to 4.
    Step(u8),
    /// Would rather not say.
    Unsaid,
    /// Was not asked.
    Nothing,
}

/// One day.
pub struct Column {
    /// The day, in both languages.
    pub when: Pair,
    /// All of it, for who hears the screen.
    pub spoken: String,
    /// What the person said.
    pub person: Mark,
    /// What the counsellor said.
    pub counsellor: Mark,
}

/// The number of bars.
const STEPS: u8 = 4;
const WIDTH: f32 = 12.0;
const HEIGHT: f32 = 40.0;

/// Four bars in this colour.
pub fn steps<'a, M: 'a>(look: Look, mark: Mark, ink: Color) -> Element<'a, M> {
    let roles = look.roles();
    let filled = match mark {
        Mark::Step(step) => step,
        Mark::Unsaid => {
            let sign = icon::icon("hand", 22.0, roles.muted);
            return container(sign).height(HEIGHT).align_y(Vertical::Bottom).into();
        }
        Mark::Nothing => 0,
    };
    let bar = |step: u8| -> Element<'a, M> {
        let is_filled = step <= filled;
        let ground = if is_filled { ink } else { Color::TRANSPARENT };
        let edge = if is_filled { ink } else { roles.edge };
        container(Space::new())
            .width(WIDTH)
            .height(HEIGHT * f32::from(step) / f32::from(STEPS))
            .style(move |_| style::plain(ground, style::border(edge, 1.0, 3.0)))
            .into()
    };
    // They rise in the direction in which the frame reads.
    let bars = words::row(look, (1..=STEPS).map(bar).collect());
    bars.spacing(3).align_y(Vertical::Bottom).height(HEIGHT).into()
}

/// One column a day, oldest first.
pub fn over_time<'a, M: Clone + 'a>(
    look: Look,
    person: &Pair,
    counsellor: &Pair,
    columns: Vec<Column>,
) -> Element<'a, M> {
    let roles = look.roles();
    let inks = [(person, roles.action), (counsellor, roles.muted)];
    let named = |name: &Pair, ink: Color| -> Element<'a, M> {
        let square = container(Space::new())
            .width(14.0)
            .height(14.0)
            .style(move |_| style::plain(ink, style::border(ink, 0.0, 3.0)));
        let parts = vec![square.into(), words::inline(look, name, Voice::SIDE)];
        words::row(look, parts).spacing(SPACE_8).align_y(Vertical::Center).into()
    };
    let legend = inks.map(|(name, ink)| named(name, ink)).into_iter().collect();
    let legend = words::row(look, legend).spacing(SPACE_24);
    let days = columns.into_iter().map(|column| {
        let pair = vec![
            steps(look, column.person, roles.action),
            steps(look, column.counsellor, roles.muted),
        ];
        let pair: Row<'a, M, _, _> = words::row(look, pair).spacing(SPACE_16);
        let mut lines = Lines::new().spacing(SPACE_4).align_x(Horizontal::Center).push(pair);
        lines = lines.push(words::words(look, &column.when.first, Voice::SMALL));
        let second = column.when.second.as_ref();
        lines = lines.extend(second.map(|when| words::words(look, when, Voice::SMALL.muted(look))));
        access(
            look,
            format!("steps-{}", column.when.first.text),
            Role::Status,
            column.spoken,
            lines,
        )
        .into()
    });
    let days = words::row(look, days.collect()).spacing(SPACE_24 + SPACE_8).wrap();
    Lines::new().spacing(SPACE_16).width(Length::Fill).push(legend).push(days).into()
}

//! Arrow keys within the cards of one question: beside each other in the
//! direction of the frame, above and below by row.

use iced::advanced::widget::operate;
use iced::{Rectangle, Task, widget::Id};

use crate::widget::access::{Info, Role, collect};

/// Where to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Arrow {
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
}

/// Gives the keyboard to another card of the same choice, and shows it. Where
/// nothing has it, to the card that is chosen, or to the first.
pub fn arrow<T: Send + 'static>(arrow: Arrow, mirrored: bool) -> Task<T> {
    operate(collect())
        .then(move |infos| target(&infos, arrow, mirrored).map_or_else(Task::none, super::to))
}

/// The card to go to.
fn target(infos: &[Info], arrow: Arrow, mirrored: bool) -> Option<Id> {
    // Where a page begins to read nothing can be pressed or typed.
    let holds = |info: &Info| info.focused && (info.pressable || info.role == Role::TextField);
    let Some(now) = infos.iter().position(holds) else {
        return first(infos);
    };
    let group = group_of(infos, now)?;
    let here = infos.get(now).filter(|info| is_card(info))?;
    let rows = rows(cards_of(infos, group), mirrored);
    let row = rows.iter().position(|row| row.iter().any(|card| card.id == here.id))?;
    let order: Vec<&Info> = rows.iter().flatten().copied().collect();
    let place = order.iter().position(|card| card.id == here.id)?;
    let forward = (arrow == Arrow::Right) != mirrored;
    let to = match arrow {
        Arrow::Home => order.first(),
        Arrow::End => order.last(),
        Arrow::Left | Arrow::Right if forward => order.get(place + 1),
        Arrow::Left | Arrow::Right => place.checked_sub(1).and_then(|place| order.get(place)),
        Arrow::Down => nearest(rows.get(row + 1)?, here.bounds),
        Arrow::Up => nearest(rows.get(row.checked_sub(1)?)?, here.bounds),
    };
    to.map(|card| card.id.clone())
}

/// The card that is chosen in the first choice of the page, or its first card.
fn first(infos: &[Info]) -> Option<Id> {
    let at =
        infos.iter().enumerate().find(|(at, info)| is_card(info) && group_of(infos, *at).is_some());
    let cards = cards_of(infos, group_of(infos, at?.0)?);
    let chosen = cards.iter().find(|card| card.on == Some(true));
    chosen.or(cards.first()).map(|card| card.id.clone())
}

/// The cards of a choice.
fn cards_of(infos: &[Info], group: usize) -> Vec<&Info> {
    let of_group = infos
        .iter()
        .enumerate()
        .filter(|(at, info)| is_card(info) && group_of(infos, *at) == Some(group));
    of_group.map(|(_, info)| info).collect()
}

fn is_card(info: &Info) -> bool {
    info.pressable && matches!(info.role, Role::Radio | Role::CheckBox)
}

/// The outermost choice around a thing.
fn group_of(infos: &[Info], at: usize) -> Option<usize> {
    let parents = std::iter::successors(infos.get(at)?.parent, |at| infos.get(*at)?.parent);
    parents.filter(|at| infos.get(*at).is_some_and(|info| info.role == Role::Choice)).last()
}

/// The cards row by row, each row in the direction of the frame.
fn rows(mut cards: Vec<&Info>, mirrored: bool) -> Vec<Vec<&Info>> {
    cards.sort_by(|a, b| a.bounds.y.total_cmp(&b.bounds.y));
    let mut rows: Vec<Vec<&Info>> = Vec::new();
    for card in cards {
        match rows.last_mut() {
            Some(row) if row.iter().all(|other| beside(other.bounds, card.bounds)) => {
                row.push(card);
            }
            _ => rows.push(vec![card]),
        }
    }
    for row in &mut rows {
        row.sort_by(|a, b| a.bounds.x.total_cmp(&b.bounds.x));
        if mirrored {
            row.reverse();
        }
    }
    rows
}

/// Whether two boxes stand in one row.
fn beside(a: Rectangle, b: Rectangle) -> bool {
    b.center_y() < a.y + a.height && b.center_y() > a.y
}

fn nearest<'r, 'i>(row: &'r [&'i Info], to: Rectangle) -> Option<&'r &'i Info> {
    let far = |card: &Info| (card.bounds.center_x() - to.center_x()).abs();
    row.iter().min_by(|a, b| far(a).total_cmp(&far(b)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::widget::access::Spoken;

    /// Five cards, three beside each other, and what stands apart under them.
    fn cards(focused: Option<usize>, mirrored: bool) -> Vec<Info> {
        let mut infos = vec![Info::new("question".into(), Role::Choice, Spoken::default())];
        for at in 0..7_u8 {
            let (row, place, width) = match at {
                0..3 => (0_u8, at, 100.0),
                3..5 => (1, at - 3, 100.0),
                _ => (2, at - 5, 150.0),
            };
            let x = f32::from(place) * width;
            let mut card = Info::new(at.to_string().into(), Role::Radio, Spoken::default());
            card.parent = Some(0);
            card.pressable = true;
            card.focused = focused == Some(usize::from(at));
            card.bounds = Rectangle {
                x: if mirrored { 300.0 - width - x } else { x },
                y: f32::from(row) * 60.0,
                width,
                height: 50.0,
            };
            infos.push(card);
        }
        infos
    }

    fn go(from: usize, way: Arrow, mirrored: bool) -> Option<String> {
        let to = target(&cards(Some(from), mirrored), way, mirrored)?;
        (0..7).map(|at: usize| at.to_string()).find(|id| Id::from(id.clone()) == to)
    }

    #[test]
    fn arrows_go_beside_each_other_and_on_to_the_next_row() {
        assert_eq!(go(0, Arrow::Right, false).as_deref(), Some("1"));
        assert_eq!(go(2, Arrow::Right, false).as_deref(), Some("3"));
        assert_eq!(go(3, Arrow::Left, false).as_deref(), Some("2"));
        assert_eq!(go(0, Arrow::Left, false), None);
        assert_eq!(go(6, Arrow::Right, false), None);
    }

    #[test]
    fn in_a_mirrored_frame_left_goes_on() {
        assert_eq!(go(0, Arrow::Left, true).as_deref(), Some("1"));
        assert_eq!(go(2, Arrow::Left, true).as_deref(), Some("3"));
        assert_eq!(go(1, Arrow::Right, true).as_deref(), Some("0"));
        assert_eq!(go(1, Arrow::Down, true).as_deref(), Some("4"));
    }

    #[test]
    fn up_and_down_go_by_row_to_the_nearest() {
        assert_eq!(go(0, Arrow::Down, false).as_deref(), Some("3"));
        assert_eq!(go(2, Arrow::Down, false).as_deref(), Some("4"));
        assert_eq!(go(4, Arrow::Down, false).as_deref(), Some("5"));
        assert_eq!(go(6, Arrow::Up, false).as_deref(), Some("4"));
        assert_eq!(go(1, Arrow::Up, false), None);
    }

    #[test]
    fn home_and_end_go_to_the_first_and_the_last() {
        assert_eq!(go(4, Arrow::Home, false).as_deref(), Some("0"));
        assert_eq!(go(4, Arrow::End, false).as_deref(), Some("6"));
    }

    #[test]
    fn where_nothing_has_the_keyboard_an_arrow_begins_at_what_is_chosen() {
        let mut infos = cards(None, false);
        assert_eq!(target(&infos, Arrow::Down, false), Some(Id::from("0".to_owned())));
        infos.get_mut(3).unwrap().on = Some(true);
        assert_eq!(target(&infos, Arrow::Down, false), Some(Id::from("2".to_owned())));
    }

    #[test]
    fn arrows_leave_a_field_and_another_question_alone() {
        let mut infos = cards(None, false);
        let mut field = Info::new("field".into(), Role::TextField, Spoken::default());
        field.focused = true;
        infos.push(field);
        assert_eq!(target(&infos, Arrow::Right, false), None);
    }
}

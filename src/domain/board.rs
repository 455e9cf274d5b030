//! "Vandaag": what asks for attention over all cases, derived, never stored.

use chrono::{NaiveDate, NaiveDateTime};

use super::basics::ItemState;
use super::date_rule::Deadline;
use super::dossier::Dossier;
use super::event::{Body, LineKey, Who};
use super::id::{ItemId, RuleId, StreamId};
use super::plan::Standing;
use super::retention;

/// The three columns of Today.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Board {
    /// Dates that cannot be missed, and what has passed its day.
    pub now: Vec<Entry>,
    /// In the next seven days.
    pub this_week: Vec<Entry>,
    /// Others have to act.
    pub waiting: Vec<Entry>,
    /// Appointments of today, the first first.
    pub appointments: Vec<(StreamId, NaiveDateTime, String, String)>,
}

/// One line: who, what, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Whose case.
    pub case: StreamId,
    /// What.
    pub what: What,
    /// The day; for something that waits, the day since when.
    pub day: Option<NaiveDate>,
}

/// What an entry is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A date that follows from a rule.
    Deadline(RuleId),
    /// Something that was agreed.
    Line(LineKey),
    /// An appointment.
    Appointment(String),
    /// An item that is urgent now.
    Urgent(ItemId),
    /// An item for which others have to act.
    WaitsFor(ItemId),
}

/// How many days ahead a fatal date is already "now".
const FATAL_AHEAD: i64 = 28;
/// How many days back a passed date is still worth a line.
const PASSED: i64 = 92;

/// Gathers what asks for attention on the day `today`.
pub fn board<'a>(dossiers: impl IntoIterator<Item = &'a Dossier>, today: NaiveDate) -> Board {
    let mut board = Board::default();
    // Nobody works on a case that is closed; that it may go is told apart.
    let open = |dossier: &&Dossier| retention::closed(&dossier.case).is_none();
    for dossier in dossiers.into_iter().filter(open) {
        deadlines(&mut board, dossier, today);
        lines(&mut board, dossier, today);
        items(&mut board, dossier);
        appointments(&mut board, dossier, today);
    }
    board.now.sort_by_key(|entry| entry.day);
    board.this_week.sort_by_key(|entry| entry.day);
    board.waiting.sort_by_key(|entry| entry.day);
    board.appointments.sort_by_key(|(_, at, ..)| *at);
    board
}

fn deadlines(board: &mut Board, dossier: &Dossier, today: NaiveDate) {
    for deadline in &dossier.advice.deadlines {
        let left = deadline.days_left(today);
        // Nothing is lost when such a day has come.
        if deadline.opens && left < 0 {
            continue;
        }
        let entry = Entry {
            case: dossier.case.id(),
            what: What::Deadline(deadline.rule.clone()),
            day: Some(deadline.date),
        };
        if (deadline.fatal && (-PASSED..=FATAL_AHEAD).contains(&left))
            || (-PASSED..0).contains(&left)
        {
            board.now.push(entry);
        } else if (0..7).contains(&left) {
            board.this_week.push(entry);
        }
    }
}

/// The date of one case that asks for attention first: what passed its day and
/// still stands on Today, then what cannot be missed soon, then the nearest.
pub fn most_urgent(dossier: &Dossier, today: NaiveDate) -> Option<&Deadline> {
    dossier
        .advice
        .deadlines
        .iter()
        .filter(|deadline| deadline.days_left(today) >= if deadline.opens { 0 } else { -PASSED })
        .min_by_key(|deadline| {
            let left = deadline.days_left(today);
            (left >= 0, !(deadline.fatal && left <= FATAL_AHEAD), deadline.date)
        })
}

fn lines(board: &mut Board, dossier: &Dossier, today: NaiveDate) {
    for line in &dossier.plan.lines {
        let Standing::Agreed(agreement) = &line.standing else { continue };
        let Some(by) = agreement.by else { continue };
        let entry =
            Entry { case: dossier.case.id(), what: What::Line(line.key.clone()), day: Some(by) };
        match (by - today).num_days() {
            _ if agreement.who == Who::Other => board.waiting.push(entry),
            ..0 => board.now.push(entry),
            0..7 => board.this_week.push(entry),
            _ => {}
        }
    }
}

fn items(board: &mut Board, dossier: &Dossier) {
    for ranked in &dossier.advice.basics {
        let case = dossier.case.id();
        match ranked.state {
            ItemState::Urgent => {
                board.now.push(Entry { case, what: What::Urgent(ranked.item.clone()), day: None });
            }
            ItemState::InProgress => board.waiting.push(Entry {
                case,
                what: What::WaitsFor(ranked.item.clone()),
                day: dossier.case.item(&ranked.item).and_then(|record| record.value.since),
            }),
            _ => {}
        }
    }
}

fn appointments(board: &mut Board, dossier: &Dossier, today: NaiveDate) {
    for (_, event) in dossier.case.fields_of("appointment") {
        let Body::AppointmentMade { appointment } = &event.body else { continue };
        let case = dossier.case.id();
        match (appointment.at.date() - today).num_days() {
            0 => board.appointments.push((
                case,
                appointment.at,
                appointment.place.clone(),
                appointment.about.clone(),
            )),
            1..7 => board.this_week.push(Entry {
                case,
                what: What::Appointment(appointment.about.clone()),
                day: Some(appointment.at.date()),
            }),
            _ => {}
        }
    }
}

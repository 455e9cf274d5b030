//! The plan: what was agreed, and what is proposed. A human act agrees a line;
//! recomputing only adds proposals and marks that a reason lapsed.

use chrono::NaiveDate;

use super::advice::{Advice, Place};
use super::answer::{Answer, Value};
use super::basics::ItemState;
use super::case::Case;
use super::catalog::{Catalog, Part};
use super::condition::Reason;
use super::date_rule::Deadline;
use super::event::{Agreement, Body, LineKey, OwnAction, Who};
use super::id::{FactId, ItemId, MeasureId};

/// At most so many actions are highlighted: one theirs, one mine, one together.
pub const HIGHLIGHTS: usize = 3;

/// The plan as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The person's own goal, in own words.
    pub goal: Option<String>,
    /// All lines: by part, most urgent first. Declined and done ones last.
    pub lines: Vec<Line>,
}

/// Where a line comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// An open item of the checklist.
    Item(ItemId),
    /// A measure.
    Measure(MeasureId),
    /// Added in free words.
    Own(OwnAction),
}

/// How a line stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nobody decided yet.
    Proposed,
    /// "Ja, dit doe ik".
    Agreed(Agreement),
    /// "Dit past niet", perhaps with a reason.
    Declined(Option<String>),
    /// "Later".
    Postponed,
    /// Done.
    Done,
}

/// One line of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Stable: what it is about.
    pub key: LineKey,
    /// Where it comes from.
    pub origin: Origin,
    /// Eerst, daarna, later.
    pub part: Part,
    /// Who would do it, or does it.
    pub who: Who,
    /// By when, as agreed; else the day to plan for.
    pub by: Option<NaiveDate>,
    /// The date of the law or the letter behind it.
    pub deadline: Option<Deadline>,
    /// This person's own answers.
    pub because: Vec<Reason>,
    /// How it stands.
    pub standing: Standing,
    /// Agreed, but the reason is there no more.
    pub lapsed: bool,
    /// "Rustig starten": held back by basics. `None` for every other line.
    pub held: Option<Held>,
    /// One of the three on top.
    pub highlighted: bool,
}

/// Why a learning line starts calmly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The basics that are open: what it waits for, or what is urgent.
    pub by: Vec<ItemId>,
    /// "Toch nu beginnen": the reason somebody gave.
    pub lifted: Option<String>,
}

impl Line {
    /// Whether it still asks for something.
    pub fn is_open(&self) -> bool {
        matches!(self.standing, Standing::Proposed | Standing::Agreed(_))
    }

    /// Whether the gate holds it back now.
    pub fn is_held(&self) -> bool {
        self.held.as_ref().is_some_and(|held| held.lifted.is_none())
    }
}

/// The key of the line about an item.
pub fn item_key(item: &ItemId) -> LineKey {
    LineKey(format!("item/{item}"))
}

/// The key of the line of a measure.
pub fn measure_key(measure: &MeasureId) -> LineKey {
    LineKey(format!("measure/{measure}"))
}

/// The plan that follows from what was agreed and what is advised. Pass the
/// case and the advice of one audience.
pub fn plan(catalog: &Catalog, case: &Case, advice: &Advice) -> Plan {
    let mut lines: Vec<(usize, Line)> = Vec::new();
    let mut covered: Vec<&ItemId> = Vec::new();
    for proposal in &advice.proposals {
        let Some(measure) = catalog.measure(&proposal.measure) else { continue };
        covered.extend(&measure.about);
        let deadline = measure.deadline.as_ref().and_then(|rule| advice.deadline(rule)).cloned();
        let rank = measure.about.as_ref().and_then(|item| advice.rank(item)).unwrap_or(usize::MAX);
        let held = measure.learning.then(|| held_by(advice, &measure.waits_for)).flatten();
        let line = Line {
            key: measure_key(&measure.id),
            origin: Origin::Measure(measure.id.clone()),
            part: measure.part,
            who: measure.who,
            by: planned(deadline.as_ref()),
            deadline,
            because: proposal.because.clone(),
            standing: Standing::Proposed,
            lapsed: false,
            held,
            highlighted: false,
        };
        lines.push((rank, line));
    }
    for (rank, ranked) in advice.basics.iter().enumerate() {
        let open = matches!(ranked.state, ItemState::Urgent | ItemState::Open);
        if open && !covered.contains(&&ranked.item) {
            lines.push((rank, item_line(catalog, case, advice, ranked)));
        }
    }
    lines.extend(own_lines(case).map(|line| (usize::MAX, line)));
    lines.extend(lapsed_lines(catalog, case, &lines).into_iter().map(|line| (usize::MAX, line)));
    for (_, line) in &mut lines {
        decide(case, line);
    }
    lines.sort_by_key(|(rank, line)| {
        let fatal = line.deadline.as_ref().is_some_and(|deadline| deadline.fatal);
        (!line.is_open(), line.part, !fatal, *rank, line.by.is_none(), line.by)
    });
    let mut lines: Vec<Line> = lines.into_iter().map(|(_, line)| line).collect();
    highlight(&mut lines);
    Plan { goal: goal(case), lines }
}

/// The person's own goal, in own words.
pub fn goal(case: &Case) -> Option<String> {
    match case.answer(&FactId::new("goal"))?.value {
        Answer::Known(Value::Text(text)) => Some(text.clone()),
        _ => None,
    }
}

fn planned(deadline: Option<&Deadline>) -> Option<NaiveDate> {
    deadline.map(|deadline| deadline.plan.unwrap_or(deadline.date))
}

fn item_line(
    catalog: &Catalog,
    case: &Case,
    advice: &Advice,
    ranked: &super::advice::Ranked,
) -> Line {
    let item = catalog.item(&ranked.item);
    let deadline =
        item.and_then(|item| item.deadlines.iter().find_map(|rule| advice.deadline(rule))).cloned();
    let record = case.item(&ranked.item);
    let shared_work = matches!(ranked.place, Place::Urgent | Place::FatalDate(_));
    let who = record.and_then(|record| record.value.who).unwrap_or(if shared_work {
        Who::Together
    } else {
        Who::Client
    });
    Line {
        key: item_key(&ranked.item),
        origin: Origin::Item(ranked.item.clone()),
        part: Part::First,
        who,
        by: record.and_then(|record| record.value.by).or_else(|| planned(deadline.as_ref())),
        deadline,
        because: vec![Reason::Item(ranked.item.clone())],
        standing: Standing::Proposed,
        lapsed: false,
        held: None,
        highlighted: false,
    }
}

fn own_lines(case: &Case) -> impl Iterator<Item = Line> {
    case.fields_of("action").filter_map(|(field, event)| match &event.body {
        Body::ActionAdded { action } => Some(Line {
            key: LineKey(field.0.clone()),
            origin: Origin::Own(action.clone()),
            part: Part::First,
            who: action.who,
            by: action.by,
            deadline: None,
            because: Vec::new(),
            standing: Standing::Agreed(Agreement {
                who: action.who,
                by: action.by,
                wording: std::collections::BTreeMap::new(),
                own_words: Some(action.text.clone()),
            }),
            lapsed: false,
            held: None,
            highlighted: false,
        }),
        _ => None,
    })
}

/// Lines that were agreed and are proposed no more: they stay as agreed.
fn lapsed_lines(catalog: &Catalog, case: &Case, lines: &[(usize, Line)]) -> Vec<Line> {
    case.fields_of("line")
        .filter_map(|(field, event)| {
            let Body::MeasureAgreed { agreement } = &event.body else { return None };
            let key = LineKey(field.rest().to_owned());
            if lines.iter().any(|(_, line)| line.key == key) {
                return None;
            }
            let (kind, id) = key.0.split_once('/')?;
            let (origin, part) = match kind {
                "measure" => {
                    let id = MeasureId::new(id);
                    let part = catalog.measure(&id).map_or(Part::First, |measure| measure.part);
                    (Origin::Measure(id), part)
                }
                "item" => (Origin::Item(ItemId::new(id)), Part::First),
                _ => return None,
            };
            Some(Line {
                key,
                origin,
                part,
                who: agreement.who,
                by: agreement.by,
                deadline: None,
                because: Vec::new(),
                standing: Standing::Proposed,
                lapsed: true,
                held: None,
                highlighted: false,
            })
        })
        .collect()
}

fn decide(case: &Case, line: &mut Line) {
    if let Some(held) = &mut line.held {
        held.lifted = case.gate_lifted(&line.key).map(str::to_owned);
    }
    let Some(event) = case.decision(&line.key) else { return };
    line.standing = match &event.body {
        Body::MeasureAgreed { agreement } => {
            line.who = agreement.who;
            line.by = agreement.by;
            Standing::Agreed(agreement.clone())
        }
        Body::MeasureDeclined { reason } => Standing::Declined(reason.clone()),
        Body::MeasurePostponed => Standing::Postponed,
        Body::ActionDone => Standing::Done,
        _ => return,
    };
}

/// The one basics gate: a learning line starts calmly while an acute item is
/// urgent or an item it waits for is open. Unknown never holds back.
fn held_by(advice: &Advice, waits_for: &[ItemId]) -> Option<Held> {
    let by: Vec<ItemId> = advice
        .basics
        .iter()
        .filter(|ranked| {
            let acute = ranked.place == Place::Urgent && ranked.state == ItemState::Urgent;
            acute || (waits_for.contains(&ranked.item) && ranked.state.holds_back())
        })
        .map(|ranked| ranked.item.clone())
        .collect();
    (!by.is_empty()).then_some(Held { by, lifted: None })
}

/// One theirs, one mine, one together: the first open line of each that is not
/// held back and does not wait for "later".
fn highlight(lines: &mut [Line]) {
    for who in [Who::Client, Who::Counsellor, Who::Together] {
        let first = lines.iter_mut().find(|line| {
            line.who == who && line.is_open() && !line.is_held() && line.part != Part::Later
        });
        if let Some(line) = first {
            line.highlighted = true;
        }
    }
}

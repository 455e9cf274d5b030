//! How it goes with a part of life: what the person feels, beside what the
//! counsellor sees. A scale of our own of four steps; nothing is added up, and
//! there is no average.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::answer::{Answer, Class, Value};
use super::case::Case;
use super::catalog::Catalog;
use super::event::{Body, Event, Field};
use super::id::LifeDomain;

/// The steps: 1 "het lukt niet" to 4 "het gaat goed".
pub const STEPS: u8 = 4;

/// What was felt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Felt {
    /// 1 to 4.
    Step(u8),
    /// "Zeg ik liever niet".
    Declined,
}

impl Felt {
    /// What is written for it.
    pub fn body(self) -> Body {
        let answer = match self {
            Self::Step(step) => Answer::Known(Value::Number(step.into())),
            Self::Declined => Answer::Declined,
        };
        Body::AnswerGiven { answer, own_words: None, question: 1 }
    }

    fn of(event: &Event) -> Option<Self> {
        let Body::AnswerGiven { answer, .. } = &event.body else { return None };
        match answer {
            Answer::Known(Value::Number(step)) => {
                let step = u8::try_from(*step).ok()?;
                (1..=STEPS).contains(&step).then_some(Self::Step(step))
            }
            Answer::Declined => Some(Self::Declined),
            _ => None,
        }
    }
}

/// One day on which something was said about a part of life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub day: NaiveDate,
    /// What the person felt then.
    pub person: Option<Felt>,
    /// How the counsellor saw it then.
    pub counsellor: Option<Felt>,
}

impl Day {
    /// Whether the two are so far apart that it is good to talk about it.
    pub fn is_far_apart(&self) -> bool {
        match (self.person, self.counsellor) {
            (Some(Felt::Step(a)), Some(Felt::Step(b))) => a.abs_diff(b) > 1,
            _ => false,
        }
    }
}

/// What holds now.
pub fn now(case: &Case, field: &Field) -> Option<Felt> {
    Felt::of(case.value(field)?)
}

/// Every day on which something was said, oldest first; the last word of a day
/// counts for it.
pub fn over_time(case: &Case, domain: &LifeDomain) -> Vec<Day> {
    let mut days: BTreeMap<NaiveDate, Day> = BTreeMap::new();
    for (field, is_person) in [(Field::feeling(domain), true), (Field::view(domain), false)] {
        for (day, event) in case.by_day(&field) {
            let entry = days.entry(day).or_insert(Day { day, person: None, counsellor: None });
            let felt = event.and_then(Felt::of);
            if is_person {
                entry.person = felt;
            } else {
                entry.counsellor = felt;
            }
        }
    }
    days.into_values().filter(|day| day.person.is_some() || day.counsellor.is_some()).collect()
}

/// Who sees it: a feeling about money or health is as discreet as what is
/// asked about it.
pub fn class(catalog: &Catalog, domain: &LifeDomain) -> Class {
    catalog
        .questions
        .iter()
        .filter(|question| &question.domain == domain)
        .filter_map(|question| catalog.fact(&question.fact))
        .map(|fact| fact.class)
        .filter(|class| class.is_for_both())
        .max()
        .unwrap_or(Class::Shared)
}

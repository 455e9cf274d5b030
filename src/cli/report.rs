//! What `goede-start situation` answers, as JSON. The committed schema
//! `docs/situation.schema.json` is made from these types; a test keeps it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::advice::{Advice, Place};
use crate::domain::basics::ItemState;
use crate::domain::catalog::Catalog;
use crate::domain::condition::Reason;
use crate::domain::date_rule::DateKind;
use crate::domain::id::SourceId;
use crate::domain::list::Mark;
use crate::domain::regime::Regime;

/// Everything that follows from a situation.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Report {
    /// Which law applies.
    pub regime: Regime,
    /// Every date, the nearest first.
    pub deadlines: Vec<Deadline>,
    /// The checklist, most urgent first.
    pub basics: Vec<Item>,
    /// The measures that fit.
    pub measures: Vec<Measure>,
    /// The remarks that apply.
    pub notices: Vec<Notice>,
    /// The numbers that were reckoned, by id.
    pub amounts: BTreeMap<String, u32>,
    /// What somebody has and still needs: by list and row, how it stands.
    pub lists: BTreeMap<String, BTreeMap<String, Mark>>,
}

/// A date.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Deadline {
    /// The rule.
    pub id: String,
    /// Its entry in the domain facts.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The last day, included.
    pub date: NaiveDate,
    /// What kind of date it is.
    pub kind: DateKind,
    /// From this day on, rather than until.
    pub opens: bool,
    /// The working day to which the law moves the end; the date itself is what
    /// counts for the person.
    pub rolled: Option<NaiveDate>,
    /// A day to plan for, before the last day.
    pub plan: Option<NaiveDate>,
    /// The version of the rule.
    pub version: u16,
    /// The law article or official page.
    pub source: Option<String>,
    /// When a named person compared it with the live text; null: nobody yet.
    pub checked_on: Option<NaiveDate>,
}

/// An item of the checklist.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Item {
    /// The item.
    pub id: String,
    /// Its entry in the domain facts.
    #[serde(rename = "ref")]
    pub reference: String,
    /// How it stands.
    pub state: ItemState,
    /// Its place, from 1.
    pub rank: usize,
    /// Why it stands there: `urgent`, `fatal-date:<rule>`, `waits`,
    /// `tier:<n>`, `wish:<n>` or `settled`.
    pub why: String,
}

/// A measure that fits.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Measure {
    /// The measure.
    pub id: String,
    /// Its entry in the domain facts.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The facts, items (`item:<id>`), dates (`deadline:<id>`) and numbers
    /// (`amount:<id>`) that made it fit.
    pub because: Vec<String>,
}

/// A remark that applies.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Notice {
    /// The remark.
    pub id: String,
}

impl Report {
    /// Puts what follows into the form of the answer.
    pub fn new(catalog: &Catalog, advice: &Advice, name: impl Fn(&SourceId) -> String) -> Self {
        let deadlines = advice
            .deadlines
            .iter()
            .map(|deadline| {
                let rule = catalog.rule(&deadline.rule);
                let source = rule.and_then(|rule| rule.source.as_ref());
                Deadline {
                    id: deadline.rule.to_string(),
                    reference: rule.map(|rule| rule.reference.clone()).unwrap_or_default(),
                    date: deadline.date,
                    kind: deadline.kind,
                    opens: deadline.opens,
                    rolled: deadline.rolled.map(|rolled| rolled.day),
                    plan: deadline.plan,
                    version: rule.map(|rule| rule.version).unwrap_or_default(),
                    source: source.map(&name),
                    checked_on: rule.and_then(|rule| catalog.check_of(rule)).map(|check| check.on),
                }
            })
            .collect();
        let basics = advice
            .basics
            .iter()
            .enumerate()
            .map(|(rank, ranked)| Item {
                id: ranked.item.to_string(),
                reference: catalog
                    .item(&ranked.item)
                    .map(|item| item.reference.clone())
                    .unwrap_or_default(),
                state: ranked.state,
                rank: rank + 1,
                why: match &ranked.place {
                    Place::Urgent => "urgent".to_owned(),
                    Place::FatalDate(rule) => format!("fatal-date:{rule}"),
                    Place::Waits => "waits".to_owned(),
                    Place::Tier(tier) => format!("tier:{tier}"),
                    Place::Wish(tier) => format!("wish:{tier}"),
                    Place::Settled => "settled".to_owned(),
                },
            })
            .collect();
        let measures = advice
            .proposals
            .iter()
            .map(|proposal| Measure {
                id: proposal.measure.to_string(),
                reference: catalog
                    .measure(&proposal.measure)
                    .map(|measure| measure.reference.clone())
                    .unwrap_or_default(),
                because: proposal.because.iter().map(reason).collect(),
            })
            .collect();
        let notices = advice.notices.iter().map(|id| Notice { id: id.to_string() }).collect();
        let amounts = advice.amounts.iter().map(|(id, number)| (id.to_string(), *number));
        let lists = advice
            .lists
            .iter()
            .map(|listed| (listed.list.to_string(), listed.rows.iter().cloned().collect()));
        Self {
            regime: advice.decision.regime,
            deadlines,
            basics,
            measures,
            notices,
            amounts: amounts.collect(),
            lists: lists.collect(),
        }
    }
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Fact(fact) => fact.to_string(),
        Reason::Item(item) => format!("item:{item}"),
        Reason::Deadline(rule) => format!("deadline:{rule}"),
        Reason::Amount(amount) => format!("amount:{amount}"),
    }
}

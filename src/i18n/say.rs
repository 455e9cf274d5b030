//! The words for things of the domain: an answer, a reason, a plan line. The
//! one place that knows how their text ids are made.

use super::args::Args;
use super::both::Both;
use super::words::Pair;
use crate::domain::advice::Advice;
use crate::domain::answer::{Answer, Value};
use crate::domain::catalog::Check;
use crate::domain::condition::Reason;
use crate::domain::facts::Facts;
use crate::domain::id::{FactId, ItemId};
use crate::domain::plan::{Line, Origin};

use super::show::DateStyle;

/// The text id of a fact's question.
pub fn question_id(fact: &FactId) -> String {
    format!("question-{fact}")
}

/// The text id of a basics item.
pub fn item_id(item: &ItemId) -> String {
    format!("item-{item}")
}

impl Args {
    /// What somebody answered, as a value in another text.
    #[must_use]
    pub fn answer(self, name: &'static str, fact: &FactId, answer: &Answer) -> Self {
        let id = question_id(fact);
        match answer {
            Answer::Known(Value::Choice(choice)) => self.attr(name, id, format!("choice-{choice}")),
            Answer::Known(Value::Choices(chosen)) => {
                self.attrs(name, &id, chosen.iter().map(|choice| format!("choice-{choice}")))
            }
            Answer::Known(Value::Date(date)) => self.partial(name, *date),
            // A count is no text to choose a plural by here: 2026 is a year.
            Answer::Known(Value::Number(number)) => self.text(name, number.to_string()),
            Answer::Known(Value::Money(euros)) => self.euros(name, *euros),
            Answer::Known(Value::Text(text)) => self.text(name, text),
            Answer::Unknown => self.words(name, "answer-unknown"),
            Answer::Declined => self.words(name, "answer-declined"),
        }
    }
}

impl Both {
    /// What somebody answered.
    pub fn answer(&self, fact: &FactId, answer: &Answer) -> Pair {
        self.pair_with("value", &Args::new().answer("value", fact, answer))
    }

    /// "omdat u zei …": the answer, the state or the date that made something
    /// fit. `None` where it is not there any more.
    pub fn reason(&self, facts: &Facts, advice: &Advice, reason: &Reason) -> Option<Pair> {
        match reason {
            Reason::Fact(fact) => {
                let answer = facts.answer(fact)?;
                let args = Args::new()
                    .attr("what", question_id(fact), "short")
                    .answer("answer", fact, answer);
                Some(self.pair_with("because-fact", &args))
            }
            Reason::Item(item) => {
                let state = advice.state(item)?;
                let args = Args::new()
                    .words("what", item_id(item))
                    .words("state", format!("state-{}", state.id()));
                Some(self.pair_with("because-item", &args))
            }
            Reason::Deadline(rule) => {
                let deadline = advice.deadline(rule)?;
                let args = Args::new().words("what", format!("deadline-{rule}")).day(
                    "day",
                    deadline.date,
                    DateStyle::Plain,
                );
                Some(self.pair_with("because-deadline", &args))
            }
            Reason::Amount(amount) => {
                // A plain number; what it counts is in its name.
                let args = Args::new()
                    .words("what", format!("amount-{amount}"))
                    .text("value", advice.amount(amount)?.to_string());
                Some(self.pair_with("because-amount", &args))
            }
        }
    }

    /// Every reason that there are words for.
    pub fn reasons(
        &self,
        facts: &Facts,
        advice: &Advice,
        reasons: &[Reason],
    ) -> impl Iterator<Item = Pair> {
        reasons.iter().filter_map(|reason| self.reason(facts, advice, reason))
    }

    /// Who compared a source with the live text, and when; or that nobody did.
    pub fn checked(&self, check: Option<&Check>) -> Pair {
        let Some(Check { by, on }) = check else { return self.pair("source-unchecked") };
        self.pair_with(
            "source-checked",
            &Args::new().text("by", by).day("day", *on, DateStyle::Plain),
        )
    }

    /// What a plan line asks to do.
    pub fn line(&self, line: &Line) -> Pair {
        match &line.origin {
            Origin::Item(item) => self.attr_pair(&item_id(item), "do"),
            Origin::Measure(measure) => self.pair(&format!("measure-{measure}")),
            Origin::Own(action) => Pair::own(&action.text),
        }
    }
}

//! What the rules read: answers, item states and letters, without who or how.
//! Made from a case, from its shared part, or from a situation file.

use std::collections::BTreeMap;

use super::answer::{Answer, Value};
use super::basics::ItemState;
use super::case::Case;
use super::date::PartialDate;
use super::event::{Body, Clock, Field, Letter};
use super::id::{FactId, ItemId};

/// The facts of one person at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    answers: BTreeMap<FactId, (Answer, Clock)>,
    items: BTreeMap<ItemId, (ItemState, Clock)>,
    letters: Vec<(Field, Letter)>,
}

impl Facts {
    /// What a case knows.
    pub fn of(case: &Case) -> Self {
        let mut facts = Self::default();
        for (field, event) in case.fields_of("answer") {
            if let Body::AnswerGiven { answer, .. } = &event.body {
                let clock = event.stamp.clock;
                facts.answers.insert(FactId::new(field.rest()), (answer.clone(), clock));
            }
        }
        for (field, event) in case.fields_of("item") {
            if let Body::ItemStateSet { record } = &event.body {
                let clock = event.stamp.clock;
                facts.items.insert(ItemId::new(field.rest()), (record.state, clock));
            }
        }
        facts.letters =
            case.letters().map(|(field, letter)| (field.clone(), letter.value.clone())).collect();
        facts
    }

    /// Adds an answer, for situations and tests.
    #[must_use]
    pub fn with_answer(mut self, fact: FactId, answer: Answer) -> Self {
        self.answers.insert(fact, (answer, Clock(0)));
        self
    }

    /// Adds an item state, for situations and tests. It counts as set after
    /// every answer.
    #[must_use]
    pub fn with_item(mut self, item: ItemId, state: ItemState) -> Self {
        self.items.insert(item, (state, Clock(1)));
        self
    }

    /// Adds a letter, for situations and tests.
    #[must_use]
    pub fn with_letter(mut self, letter: Letter) -> Self {
        let field = Field(format!("letter/{}", self.letters.len() + 1));
        self.letters.push((field, letter));
        self
    }

    /// The answer to a fact's question, if it was asked.
    pub fn answer(&self, fact: &FactId) -> Option<&Answer> {
        self.answers.get(fact).map(|(answer, _)| answer)
    }

    /// When it was answered.
    pub fn answered_at(&self, fact: &FactId) -> Option<Clock> {
        self.answers.get(fact).map(|(_, clock)| *clock)
    }

    /// The known value, if any.
    pub fn value(&self, fact: &FactId) -> Option<&Value> {
        self.answer(fact)?.value()
    }

    /// The date a fact holds.
    pub fn date(&self, fact: &FactId) -> Option<PartialDate> {
        match self.value(fact)? {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// The count or the whole euros a fact holds.
    pub fn number(&self, fact: &FactId) -> Option<u32> {
        match self.value(fact)? {
            Value::Number(number) | Value::Money(number) => Some(*number),
            _ => None,
        }
    }

    /// The state that somebody set, and when.
    pub fn item(&self, item: &ItemId) -> Option<(ItemState, Clock)> {
        self.items.get(item).copied()
    }

    /// The letters that came in.
    pub fn letters(&self) -> &[(Field, Letter)] {
        &self.letters
    }
}

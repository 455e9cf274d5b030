//! A case is its events: a pure fold, no disk, no clock. Merging two copies is
//! the union of their events, then this fold.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::Answer;
use super::basics::ItemState;
use super::event::{Body, Event, Field, ItemRecord, Letter, LineKey};
use super::id::{EventId, FactId, ItemId, StreamId};

/// Everything that is known of one client. Only the desk sees this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    id: StreamId,
    /// In the order of their stamps.
    events: Vec<Event>,
    /// Per field the events that no other of that field replaces, the greatest
    /// stamp first, as places in `events`.
    heads: BTreeMap<Field, Vec<usize>>,
}

/// The value of a field, with the event that gave it.
#[derive(Debug, Clone, Copy)]
pub struct Valued<'a, T> {
    /// The value.
    pub value: T,
    /// The event that gave it.
    pub event: &'a Event,
}

impl Case {
    /// Folds the events of one stream. Order and repetition do not matter;
    /// events of other streams are left out.
    pub fn from_events(id: StreamId, events: impl IntoIterator<Item = Event>) -> Self {
        let unique: BTreeMap<EventId, Event> =
            events.into_iter().filter(|event| event.stream == id).map(|e| (e.id, e)).collect();
        let mut events: Vec<Event> = unique.into_values().collect();
        events.sort_by_key(|event| (event.stamp, event.id));

        let mut replaced: BTreeMap<&Field, BTreeSet<EventId>> = BTreeMap::new();
        for event in &events {
            if let Some(field) = &event.field {
                replaced.entry(field).or_default().extend(event.replaces.iter().copied());
            }
        }
        let mut heads: BTreeMap<Field, Vec<usize>> = BTreeMap::new();
        for (place, event) in events.iter().enumerate().rev() {
            if let Some(field) = &event.field
                && !replaced.get(field).is_some_and(|gone| gone.contains(&event.id))
            {
                heads.entry(field.clone()).or_default().push(place);
            }
        }
        Self { id, events, heads }
    }

    /// The same case with one more event.
    #[must_use]
    pub fn with(self, event: Event) -> Self {
        let id = self.id;
        Self::from_events(id, self.events.into_iter().chain([event]))
    }

    /// Which case this is.
    pub fn id(&self) -> StreamId {
        self.id
    }

    /// All events, oldest first.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The ids of the values that a writer sees for this field now: what a new
    /// event on it replaces.
    pub fn seen(&self, field: &Field) -> Vec<EventId> {
        self.heads_of(field).map(|event| event.id).collect()
    }

    /// Whether it holds events of a newer version; then nothing is written.
    pub fn is_read_only(&self) -> bool {
        self.events.iter().any(|event| matches!(event.body, Body::Newer { .. }))
    }

    fn heads_of(&self, field: &Field) -> impl Iterator<Item = &Event> {
        self.heads.get(field).into_iter().flatten().filter_map(|&place| self.events.get(place))
    }

    fn event(&self, id: EventId) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    /// What stands at a head: itself, or what an undo restores.
    fn stands<'a>(&'a self, head: &'a Event) -> Option<&'a Event> {
        let mut event = head;
        // An undo may restore what was itself an undo; each step goes back in
        // time, so the number of events bounds the walk.
        for _ in 0..=self.events.len() {
            match &event.body {
                Body::Undone { restores, .. } => event = self.event((*restores)?)?,
                _ => return Some(event),
            }
        }
        None
    }

    /// The event that gives a head its value; `None` where the value was taken
    /// away.
    fn meant<'a>(&'a self, head: &'a Event) -> Option<&'a Event> {
        let gone = |event: &&Event| matches!(event.body, Body::Withdrawn | Body::Erased);
        self.stands(head).filter(|event| !gone(event))
    }

    /// The last step that was taken in a field and not undone; several where
    /// the field holds several values.
    pub fn last_steps(&self, field: &Field) -> Vec<EventId> {
        self.heads_of(field).filter_map(|head| self.stands(head)).map(|event| event.id).collect()
    }

    /// All values of a field: none, one, or "twee waarden", newest first.
    pub fn values(&self, field: &Field) -> Vec<&Event> {
        self.heads_of(field).filter_map(|head| self.meant(head)).collect()
    }

    /// The value of a field; the newest where there are two.
    pub fn value(&self, field: &Field) -> Option<&Event> {
        self.heads_of(field).find_map(|head| self.meant(head))
    }

    /// Every field of a kind that has a value, with that value.
    pub fn fields_of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (&'a Field, &'a Event)> {
        self.heads
            .keys()
            .filter(move |field| field.kind() == kind)
            .filter_map(|field| self.value(field).map(|event| (field, event)))
    }

    /// All events that touched a field, oldest first.
    pub fn history<'a>(&'a self, field: &'a Field) -> impl Iterator<Item = &'a Event> {
        self.events.iter().filter(move |event| event.field.as_ref() == Some(field))
    }

    /// For each day on which a field was touched the value that it was given
    /// then; `None` where that day ended without one.
    pub fn by_day(&self, field: &Field) -> BTreeMap<chrono::NaiveDate, Option<&Event>> {
        let mut days = BTreeMap::new();
        for event in self.events.iter().filter(|event| event.field.as_ref() == Some(field)) {
            let day = event.at.date();
            // What an undo restores may be of an earlier day.
            let meant = self.meant(event).filter(|meant| meant.at.date() == day);
            days.insert(day, meant);
        }
        days
    }

    /// The answer to a fact's question.
    pub fn answer(&self, fact: &FactId) -> Option<Valued<'_, &Answer>> {
        let event = self.value(&Field::answer(fact))?;
        match &event.body {
            Body::AnswerGiven { answer, .. } => Some(Valued { value: answer, event }),
            _ => None,
        }
    }

    /// The words that went with an answer.
    pub fn own_words(&self, fact: &FactId) -> Option<&str> {
        match &self.value(&Field::answer(fact))?.body {
            Body::AnswerGiven { own_words, .. } => own_words.as_deref(),
            _ => None,
        }
    }

    /// What somebody set about a basics item.
    pub fn item(&self, item: &ItemId) -> Option<Valued<'_, &ItemRecord>> {
        let event = self.value(&Field::item(item))?;
        match &event.body {
            Body::ItemStateSet { record } => Some(Valued { value: record, event }),
            _ => None,
        }
    }

    /// The state somebody set, without who and when.
    pub fn item_state(&self, item: &ItemId) -> Option<ItemState> {
        self.item(item).map(|record| record.value.state)
    }

    /// The letters that came in.
    pub fn letters(&self) -> impl Iterator<Item = (&Field, Valued<'_, &Letter>)> {
        self.fields_of("letter").filter_map(|(field, event)| match &event.body {
            Body::LetterReceived { letter } => Some((field, Valued { value: letter, event })),
            _ => None,
        })
    }

    /// What was decided about a plan line: agreed, declined, postponed, done.
    pub fn decision(&self, line: &LineKey) -> Option<&Event> {
        self.value(&Field::line(line))
    }

    /// The reason for which a held-back line starts now, if somebody gave one.
    pub fn gate_lifted(&self, line: &LineKey) -> Option<&str> {
        match &self.value(&Field::gate(line))?.body {
            Body::GateLifted { reason } => Some(reason),
            _ => None,
        }
    }

    /// How this person wants to read: a setting of the case.
    pub fn setting(&self, name: &str) -> Option<&str> {
        match &self.value(&Field::setting(name))?.body {
            Body::SettingChosen { value } => Some(value),
            _ => None,
        }
    }

    /// The other language of the conversation.
    pub fn language(&self) -> Option<&str> {
        match &self.value(&Field::single("language"))?.body {
            Body::LanguageChosen { tag } => Some(tag),
            _ => None,
        }
    }

    /// Fields that hold two values or more, for "twee waarden".
    pub fn conflicts(&self) -> impl Iterator<Item = &Field> {
        self.heads.keys().filter(|field| self.values(field).len() > 1)
    }
}

/// What both people may see: the same fold over `shared` and `discreet` events
/// alone. It is made from events, so nothing confidential or private can reach
/// it, not even through an order, a gate or the place where a walk resumes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedCase(Case);

impl SharedCase {
    /// Folds what both people may see.
    pub fn from_events(id: StreamId, events: impl IntoIterator<Item = Event>) -> Self {
        let visible = events.into_iter().filter(|event| event.class.is_for_both());
        Self(Case::from_events(id, visible))
    }

    /// The part of a case that both people may see.
    pub fn of(case: &Case) -> Self {
        Self::from_events(case.id, case.events.iter().cloned())
    }

    /// The case as the shared view knows it. What was left out is not in it.
    pub fn case(&self) -> &Case {
        &self.0
    }

    /// The same with one more event, if both people may see it.
    #[must_use]
    pub fn with(self, event: Event) -> Self {
        if event.class.is_for_both() { Self(self.0.with(event)) } else { self }
    }
}

//! "Basis op orde": the checklist in its order. A row opens in its place: why,
//! where, what to bring, which dates, how it stands, who does it, by when.

pub mod told;

mod ask;
mod panel;
mod typed;

use iced::Length;
use iced::widget::Column;

use super::Ask;
use crate::domain::advice::{Group, Ranked};
use crate::domain::answer::{Answer, Class, Value};
use crate::domain::basics::ItemState;
use crate::domain::catalog::{Asked, Catalog, Kind, Question};
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{Body, Field, ItemRecord, Who};
use crate::domain::id::{ChoiceId, FactId, ItemId, TermId};
use crate::i18n::{Args, Both, Pair};
use crate::screen::{Frame, Key, Wish, draft};
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_24};
use crate::widget::{Element, badge, button, card, task};

/// The checklist between two people.
#[derive(Debug, Clone, Default)]
pub struct Basics {
    open: Option<Open>,
    /// Whether the items in order are shown.
    settled: bool,
    /// What is half typed, in any row.
    drafts: Vec<(Field, String)>,
}

/// The row that is open. It keeps its place while it is: nothing moves under
/// somebody's eyes because a state changed.
#[derive(Debug, Clone)]
struct Open {
    item: ItemId,
    group: Group,
    place: usize,
    by: String,
    waits_on: String,
    answers: Vec<(FactId, String)>,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Toggle(ItemId),
    ToggleSettled,
    State(ItemState),
    Who(Who),
    By(String),
    WaitsOn(String),
    /// Enter in the field "op wie wachten wij".
    WaitsOnDone,
    Choice(FactId, ChoiceId),
    Quiet(FactId, Answer),
    Typed(FactId, String),
    /// Enter in the field of a question.
    TypedDone(FactId),
    /// What an official word means.
    Explain(TermId),
}

/// The id of a row, for the keyboard and for tests.
pub fn row_id(item: &ItemId) -> String {
    format!("basics-{item}")
}

/// "2 van 19 in orde · 1 moet nu": for the bar below. What is not for this
/// person does not count.
pub fn summary(both: &Both, dossier: &SharedDossier) -> Pair {
    let count = |wanted: &dyn Fn(&Ranked) -> bool| {
        let count = dossier.advice().basics.iter().filter(|ranked| wanted(ranked)).count();
        i64::try_from(count).unwrap_or(i64::MAX)
    };
    let all = count(&|ranked| ranked.state != ItemState::NotApplicable);
    let done = count(&|ranked| ranked.state == ItemState::Done);
    let now = count(&|ranked| ranked.group == Group::Now);
    let in_order =
        both.pair_with("basics-summary", &Args::new().number("done", done).number("all", all));
    if now == 0 {
        return in_order;
    }
    let now = both.pair_with("basics-summary-now", &Args::new().number("now", now));
    told::joined(&[in_order, now])
}

impl Basics {
    /// With every row closed.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with what was half typed: the first row with something in it
    /// is open.
    #[must_use]
    pub fn with_drafts(
        mut self,
        drafts: &[(Field, String)],
        dossier: &SharedDossier,
        catalog: &Catalog,
    ) -> Self {
        self.drafts = drafts.to_vec();
        let item = drafts.iter().find_map(|(field, _)| typed::item(field, catalog));
        self.open = item.and_then(|item| self.opened(item, dossier, catalog));
        self
    }

    /// What a message means.
    pub fn update(
        &mut self,
        message: Message,
        frame: Frame<'_>,
        dossier: &SharedDossier,
    ) -> Vec<Ask> {
        let asks = self.asks(message, frame, dossier);
        self.follow(asks)
    }

    fn asks(&mut self, message: Message, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        match message {
            Message::Toggle(item) => {
                let asks = self.leave(frame, dossier);
                let was_open = self.open.take().is_some_and(|open| open.item == item);
                if !was_open {
                    self.open = self.opened(item, dossier, frame.catalog);
                }
                asks
            }
            Message::ToggleSettled => {
                self.settled = !self.settled;
                Vec::new()
            }
            Message::State(state) => self.change(frame, dossier, |record| {
                record.state = state;
                let waits = state == ItemState::InProgress;
                record.since = waits.then(|| record.since.unwrap_or(frame.today));
            }),
            Message::Who(who) => self.change(frame, dossier, |record| {
                record.who = if record.who == Some(who) { None } else { Some(who) };
            }),
            Message::By(text) => {
                let Some(open) = &mut self.open else { return Vec::new() };
                open.by.clone_from(&text);
                let field = typed::by(&open.item);
                let by = told::day(&text);
                // A half-typed day is no day yet; an empty field is none any more.
                if by.is_none() && !text.trim().is_empty() {
                    return self.keep(frame, field, text).into_iter().collect();
                }
                let asks = self.change(frame, dossier, |record| record.by = by);
                self.then_forget(asks, frame, &field)
            }
            Message::WaitsOn(text) => {
                let Some(open) = &mut self.open else { return Vec::new() };
                open.waits_on.clone_from(&text);
                let field = typed::waits_on(&open.item);
                self.keep(frame, field, text).into_iter().collect()
            }
            Message::WaitsOnDone => self.keep_waits_on(frame, dossier),
            Message::Choice(fact, choice) => choose(&fact, choice, frame, dossier),
            Message::Quiet(fact, answer) => {
                if let Some(open) = &mut self.open {
                    open.answers.retain(|(of, _)| *of != fact);
                }
                answer_ask(frame, &fact, answer).into_iter().collect()
            }
            Message::Typed(fact, text) => {
                let Some(open) = &mut self.open else { return Vec::new() };
                open.answers.retain(|(of, _)| *of != fact);
                open.answers.push((fact.clone(), text.clone()));
                let Some(known) = frame.catalog.fact(&fact) else { return Vec::new() };
                let (class, field) = (known.class, Field::answer(&fact));
                let mut asks = vec![Wish::Draft { class, field, text }.into()];
                // A year or a month may still become a day.
                asks.extend(self.written(
                    &fact,
                    frame,
                    dossier,
                    |value| matches!(value, Value::Date(date) if date.is_exact()),
                ));
                asks
            }
            Message::TypedDone(fact) => self.written(&fact, frame, dossier, |_| true),
            Message::Explain(term) => vec![Ask::Explain(term)],
        }
    }

    /// What is half typed in the open row is kept.
    fn keep(&self, frame: Frame<'_>, field: Field, text: String) -> Option<Ask> {
        let class = frame.catalog.item(&self.open.as_ref()?.item)?.class;
        Some(Wish::Draft { class, field, text }.into())
    }

    /// After these there is nothing half typed here any more.
    fn then_forget(&self, mut asks: Vec<Ask>, frame: Frame<'_>, field: &Field) -> Vec<Ask> {
        if draft::text(&self.drafts, field).is_some() {
            asks.extend(self.keep(frame, field.clone(), String::new()));
        }
        asks
    }

    /// What is half typed after these.
    fn follow(&mut self, asks: Vec<Ask>) -> Vec<Ask> {
        for ask in &asks {
            if let Ask::Wish(wish) = ask {
                draft::follow(&mut self.drafts, wish);
            }
        }
        asks
    }

    fn opened(&self, item: ItemId, dossier: &SharedDossier, catalog: &Catalog) -> Option<Open> {
        let ranked = dossier.advice().basics.iter().find(|ranked| ranked.item == item)?;
        let place = self
            .rows(ranked.group, dossier)
            .iter()
            .position(|row| row.item == item)
            .unwrap_or_default();
        let record = dossier.case().case().item(&item).map(|record| record.value);
        let half = |field| draft::text(&self.drafts, &field).map(str::to_owned);
        Some(Open {
            group: ranked.group,
            place,
            by: half(typed::by(&item))
                .or_else(|| record.and_then(|record| record.by).map(told::typed))
                .unwrap_or_default(),
            waits_on: half(typed::waits_on(&item))
                .or_else(|| record.and_then(|record| record.waits_on.clone()))
                .unwrap_or_default(),
            answers: typed::answers(&self.drafts, &item, catalog),
            item,
        })
    }

    /// The rows of a group. The open one keeps its place.
    fn rows<'a>(&self, group: Group, dossier: &'a SharedDossier) -> Vec<&'a Ranked> {
        let all = &dossier.advice().basics;
        let open = self.open.as_ref();
        let is_open = |ranked: &&Ranked| open.is_some_and(|open| open.item == ranked.item);
        let mut rows: Vec<&Ranked> =
            all.iter().filter(|ranked| ranked.group == group && !is_open(ranked)).collect();
        if let Some(open) = open.filter(|open| open.group == group)
            && let Some(ranked) = all.iter().find(is_open)
        {
            rows.insert(open.place.min(rows.len()), ranked);
        }
        rows
    }

    /// Changes the record of the open item; what is not changed stays.
    fn change(
        &self,
        frame: Frame<'_>,
        dossier: &SharedDossier,
        change: impl FnOnce(&mut ItemRecord),
    ) -> Vec<Ask> {
        let Some(open) = &self.open else { return Vec::new() };
        let Some(item) = frame.catalog.item(&open.item) else { return Vec::new() };
        let known = dossier.case().case().item(&open.item).map(|record| record.value.clone());
        let state = dossier.advice().state(&open.item).unwrap_or_default();
        let before =
            known.unwrap_or(ItemRecord { state, who: None, by: None, since: None, waits_on: None });
        // What an answer says now counts, not what was set before it.
        let mut record = ItemRecord { state, ..before.clone() };
        change(&mut record);
        if record == before {
            return Vec::new();
        }
        let field = Some(Field::item(&open.item));
        let body = Body::ItemStateSet { record };
        vec![Wish::Write { class: item.class, field, body }.into()]
    }

    fn keep_waits_on(&self, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let Some(open) = &self.open else { return Vec::new() };
        let text = open.waits_on.trim();
        let known = dossier.case().case().item(&open.item);
        let before = known.and_then(|record| record.value.waits_on.as_deref()).unwrap_or_default();
        let waits_on = (!text.is_empty()).then(|| text.to_owned());
        let asks = if text == before {
            Vec::new()
        } else {
            self.change(frame, dossier, |record| record.waits_on = waits_on)
        };
        self.then_forget(asks, frame, &typed::waits_on(&open.item))
    }

    /// Writes what was typed at a question, where it can be read, is wanted,
    /// and is new.
    fn written(
        &self,
        fact: &FactId,
        frame: Frame<'_>,
        dossier: &SharedDossier,
        wanted: impl Fn(&Value) -> bool,
    ) -> Vec<Ask> {
        let Some(open) = &self.open else { return Vec::new() };
        let typed = open.answers.iter().find(|(of, _)| of == fact).map(|(_, text)| text.as_str());
        let value = typed.and_then(|text| ask::read(frame.catalog.fact(fact)?, text));
        let Some(value) = value.filter(|value| wanted(value)) else { return Vec::new() };
        if dossier.facts().value(fact) == Some(&value) {
            // As it was before: nothing is half typed here.
            let (field, known) = (Field::answer(fact), frame.catalog.fact(fact));
            let typed = known.filter(|_| draft::text(&self.drafts, &field).is_some());
            return typed.map(|fact| draft::forget(fact.class, field).into()).into_iter().collect();
        }
        answer_ask(frame, fact, Answer::Known(value)).into_iter().collect()
    }

    /// What is half typed in the open row.
    pub fn leave(&mut self, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let Some(open) = &self.open else { return Vec::new() };
        let facts: Vec<FactId> = open.answers.iter().map(|(fact, _)| fact.clone()).collect();
        let mut asks = self.keep_waits_on(frame, dossier);
        for fact in facts {
            asks.extend(self.written(&fact, frame, dossier, |_| true));
        }
        self.follow(asks)
    }

    /// 1 to 6 give the open item a state; Esc closes it.
    pub fn key(&self, key: Key, _: Frame<'_>, _: &SharedDossier) -> Option<Message> {
        let open = self.open.as_ref()?;
        match key {
            Key::Digit(digit) => {
                let state = ItemState::ALL.get(usize::from(digit).checked_sub(1)?)?;
                Some(Message::State(*state))
            }
            Key::Escape => Some(Message::Toggle(open.item.clone())),
            _ => None,
        }
    }

    /// The groups, each with its rows.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let mut page = Column::new().spacing(SPACE_24).width(Length::Fill);
        if dossier.advice().basics.is_empty() {
            return card::empty(frame.look, "list-checks", &frame.both.pair("basics-empty"), None);
        }
        for group in [Group::Now, Group::TheseWeeks, Group::TheseMonths] {
            let rows = self.rows(group, dossier);
            if !rows.is_empty() {
                page = page.push(self.view_group(frame, dossier, group, &rows));
            }
        }
        let rows = self.rows(Group::InOrder, dossier);
        if !rows.is_empty() {
            page = page.push(self.view_settled(frame, dossier, &rows));
        }
        page.into()
    }

    fn view_group<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
        group: Group,
        rows: &[&'a Ranked],
    ) -> Element<'a, Message> {
        let (id, picture, tone) = match group {
            Group::Now => ("basics-now", "alarm-clock", Some(frame.look.roles().now)),
            Group::TheseWeeks => ("basics-these-weeks", "calendar-days", None),
            Group::TheseMonths => ("basics-these-months", "calendar", None),
            Group::InOrder => ("basics-in-order", "circle-check", Some(frame.look.roles().done)),
        };
        let heading = card::section(frame.look, picture, tone, &frame.both.pair(id));
        let rows = rows.iter().map(|ranked| self.view_row(frame, dossier, ranked)).collect();
        Column::new().spacing(SPACE_12).push(heading).push(card::list(frame.look, rows)).into()
    }

    fn view_settled<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
        rows: &[&'a Ranked],
    ) -> Element<'a, Message> {
        let held = self.open.as_ref().is_some_and(|open| open.group == Group::InOrder);
        let shown = self.settled || held;
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let label =
            frame.both.pair_with("basics-in-order-count", &Args::new().number("count", count));
        let sign = if shown { "chevron-down" } else { "chevron-right" };
        let toggle = button::quiet(frame.look, "basics-in-order", &label)
            .icon(sign)
            .on_press(Message::ToggleSettled);
        let mut lines = Column::new().spacing(SPACE_12).push(Element::from(toggle));
        if shown {
            lines = lines.push(self.view_group(frame, dossier, Group::InOrder, rows));
        }
        lines.into()
    }

    fn view_row<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
        ranked: &'a Ranked,
    ) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let open = self.open.as_ref().filter(|open| open.item == ranked.item);
        let record = dossier.case().case().item(&ranked.item).map(|record| record.value);
        let title = both.pair(&format!("item-{}", ranked.item));
        let who = record.and_then(|record| record.who).map(|who| told::who(both, who));
        let state =
            badge::state(look, ranked.state, &both.pair(&format!("state-{}", ranked.state.id())));
        let picture = frame.catalog.item(&ranked.item).map_or("circle", |item| &item.picture);
        let row = task::row(
            look,
            row_id(&ranked.item),
            task::Row {
                picture,
                title: &title,
                sub: panel::sub(frame, dossier, ranked).as_ref(),
                state,
                who: who.as_ref(),
                current: open.is_some(),
            },
            Message::Toggle(ranked.item.clone()),
        );
        match open {
            None => row,
            Some(open) => Column::new()
                .spacing(SPACE_8)
                .push(row)
                .push(panel::view(open, frame, dossier, ranked))
                .into(),
        }
    }
}

/// The questions asked at an item now.
fn questions<'a>(frame: Frame<'a>, dossier: &SharedDossier, item: &ItemId) -> Vec<&'a Question> {
    dossier
        .questions(frame.catalog, Asked::Basics, frame.today)
        .into_iter()
        .filter(|question| question.item.as_ref() == Some(item))
        .collect()
}

/// Chooses, or adds to and takes from what was chosen.
fn choose(fact: &FactId, choice: ChoiceId, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
    let Some(known) = frame.catalog.fact(fact) else { return Vec::new() };
    let value = match &known.kind {
        Kind::Choices(order) => {
            let mut chosen = match dossier.facts().value(fact) {
                Some(Value::Choices(chosen)) => chosen.clone(),
                _ => Vec::new(),
            };
            if chosen.contains(&choice) {
                chosen.retain(|other| *other != choice);
            } else {
                chosen.push(choice);
            }
            let chosen = order.iter().filter(|one| chosen.contains(one)).cloned().collect();
            Value::Choices(chosen)
        }
        _ => Value::Choice(choice),
    };
    answer_ask(frame, fact, Answer::Known(value)).into_iter().collect()
}

fn answer_ask(frame: Frame<'_>, fact: &FactId, answer: Answer) -> Option<Ask> {
    let class: Class = frame.catalog.fact(fact)?.class;
    let question = frame.catalog.question(fact)?.version;
    let body = Body::AnswerGiven { answer, own_words: None, question };
    Some(Wish::Write { class, field: Some(Field::answer(fact)), body }.into())
}

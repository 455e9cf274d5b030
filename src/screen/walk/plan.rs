//! "Mijn plan": the person's own goal, at most three highlighted actions, and
//! eerst, daarna, later. A line opens in its place; what is agreed is a press
//! of a person, never of the program.

mod form;
mod panel;
mod place;
mod row;
pub mod said;

use iced::Length;
use iced::widget::Column;
use uuid::Uuid;

use self::form::{Change, Form, Own};
use self::place::{Open, Section};
use super::basics::told;
use super::{Ask, Move};
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{Agreement, Body, Field, LineKey, OwnAction, Who};
use crate::domain::id::{EventId, FactId, TermId};
use crate::domain::plan::{HIGHLIGHTS, Line, Standing};
use crate::domain::walk::Step;
use crate::i18n::{Args, Both, Pair};
use crate::screen::{Frame, Key, Wish};
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::card::{self, Sort};
use crate::widget::level::level;
use crate::widget::{Element, button, plan as widgets};

/// So many remarks stand open; the others are one press away.
const NOTICES: usize = 2;

/// The plan between two people.
#[derive(Debug, Clone, Default)]
pub struct PlanPage {
    open: Option<Open>,
    form: Form,
    own: Option<Own>,
    /// Whether all remarks are shown.
    notices: bool,
    /// Whether what is done or does not fit is shown.
    away: bool,
}

/// What can be decided about a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Act {
    Yes,
    Other,
    No,
    PutOff,
    StartNow,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    NameGoal,
    ToQuestions,
    Toggle(LineKey),
    /// From a card on top.
    Show(LineKey),
    ToggleNotices,
    ToggleAway,
    Act(Act),
    Who(Who),
    By(String),
    Words(String),
    /// The form of the open line is ready.
    Keep,
    /// One of the three reasons to start now.
    Reason(&'static str),
    CloseForm,
    Add,
    OwnText(String),
    OwnWho(Who),
    OwnBy(String),
    OwnKeep,
    OwnClose,
    /// What an official word means.
    Explain(TermId),
}

/// The reasons to start now that are offered; own words are the fourth.
const REASONS: [(&str, &str); 3] =
    [("plan-gate-place", "school"), ("plan-gate-rest", "smile"), ("plan-gate-term", "hourglass")];

/// The id of a line's row, for the keyboard and for tests.
pub fn row_id(key: &LineKey) -> String {
    format!("plan-{}", key.0)
}

/// "7 regels · 2 afgesproken": for the bar below. Empty where there is no line.
pub fn summary(both: &Both, dossier: &SharedDossier) -> Pair {
    let lines = &dossier.plan().lines;
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    if lines.is_empty() {
        return Pair::default();
    }
    let open = lines.iter().filter(|line| line.is_open()).count();
    let agreed = lines.iter().filter(|line| matches!(line.standing, Standing::Agreed(_))).count();
    let args = |count| Args::new().number("count", number(count));
    let all = both.pair_with("plan-summary", &args(open));
    if agreed == 0 {
        return all;
    }
    told::joined(&[all, both.pair_with("plan-summary-agreed", &args(agreed))])
}

impl PlanPage {
    /// With every line closed.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with what was half typed: the forms are open as they were.
    #[must_use]
    pub fn with_drafts(mut self, drafts: &[(Field, String)], dossier: &SharedDossier) -> Self {
        self.own = Own::of(drafts);
        if let Some((key, form)) = Form::of(drafts)
            && let Some(open) = place::open(&key, dossier)
        {
            (self.open, self.form) = (Some(open), form);
        }
        self
    }

    /// What a message means.
    pub fn update(
        &mut self,
        message: Message,
        frame: Frame<'_>,
        dossier: &SharedDossier,
    ) -> Vec<Ask> {
        match message {
            Message::NameGoal => vec![Move::Ask(FactId::new("goal")).into()],
            Message::ToQuestions => vec![Move::Jump(Step::Intake).into()],
            Message::Toggle(key) | Message::Show(key) => {
                let asks = self.leave(frame, dossier);
                let was_open = self.open.take().is_some_and(|open| open.key == key);
                if !was_open {
                    self.open = place::open(&key, dossier);
                }
                asks
            }
            Message::ToggleNotices => {
                self.notices = !self.notices;
                Vec::new()
            }
            Message::ToggleAway => {
                self.away = !self.away;
                Vec::new()
            }
            Message::Act(act) => self.act(act, frame, dossier),
            Message::CloseForm => {
                let form = std::mem::take(&mut self.form);
                self.line(dossier).map(|line| form.forget(line, frame)).into_iter().collect()
            }
            Message::Keep => self.keep(frame, dossier),
            Message::Reason(id) => {
                let Some(line) = self.line(dossier) else { return Vec::new() };
                self.form = Form::None;
                vec![start_now(frame, line, frame.both.first.words(id).text)]
            }
            Message::Who(_) | Message::By(_) | Message::Words(_) => {
                self.typed(message, frame, dossier)
            }
            Message::Add => {
                let id = EventId(Uuid::now_v7());
                self.own =
                    Some(Own { id, text: String::new(), who: Who::Client, by: String::new() });
                vec![Wish::Focus("plan-own-text".to_owned()).into()]
            }
            Message::OwnText(_) | Message::OwnWho(_) | Message::OwnBy(_) => self.own_typed(message),
            Message::OwnKeep => self.keep_own(),
            Message::Explain(term) => vec![Ask::Explain(term)],
            Message::OwnClose => self.own.take().map(|own| own.forget()).into_iter().collect(),
        }
    }

    fn line<'a>(&self, dossier: &'a SharedDossier) -> Option<&'a Line> {
        let open = self.open.as_ref()?;
        dossier.plan().lines.iter().find(|line| line.key == open.key)
    }

    fn act(&mut self, act: Act, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let Some(line) = self.line(dossier) else { return Vec::new() };
        self.form = Form::None;
        match act {
            Act::Yes => {
                let words = said::own_words(line);
                vec![agree(frame, line, line.who, line.by, words)]
            }
            Act::Other => {
                self.form = Form::Change(Change::of(line));
                Vec::new()
            }
            Act::No => {
                self.form = Form::Decline(String::new());
                if matches!(line.standing, Standing::Declined(_)) {
                    return Vec::new();
                }
                vec![decide(frame, line, Body::MeasureDeclined { reason: None })]
            }
            Act::PutOff => vec![decide(frame, line, Body::MeasurePostponed)],
            Act::StartNow if line.is_held() => {
                self.form = Form::Gate(String::new());
                Vec::new()
            }
            Act::StartNow => Vec::new(),
        }
    }

    fn typed(&mut self, message: Message, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        match (&mut self.form, message) {
            (Form::Change(change), Message::Who(who)) => change.who = who,
            (Form::Change(change), Message::By(by)) => change.by = by,
            (
                Form::Change(Change { words, .. }) | Form::Decline(words) | Form::Gate(words),
                Message::Words(text),
            ) => {
                *words = text;
            }
            _ => return Vec::new(),
        }
        self.line(dossier).map(|line| self.form.keep(line, frame)).into_iter().collect()
    }

    /// The form is ready: what it says is written.
    fn keep(&mut self, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let Some(line) = self.line(dossier) else { return Vec::new() };
        let form = std::mem::take(&mut self.form);
        match form {
            Form::Change(change) => {
                let by = if change.by.trim().is_empty() {
                    None
                } else {
                    told::day(&change.by).or(line.by)
                };
                vec![agree(frame, line, change.who, by, form::some(&change.words))]
            }
            Form::Decline(_) | Form::Gate(_) => form.written(frame, line).into_iter().collect(),
            Form::None => Vec::new(),
        }
    }

    fn own_typed(&mut self, message: Message) -> Vec<Ask> {
        let Some(own) = &mut self.own else { return Vec::new() };
        match message {
            Message::OwnText(text) => own.text = text,
            Message::OwnWho(who) => own.who = who,
            Message::OwnBy(by) => own.by = by,
            _ => return Vec::new(),
        }
        vec![own.keep()]
    }

    fn keep_own(&mut self) -> Vec<Ask> {
        // Without words it is no action yet: it stays as it is.
        let own = self.own.take_if(|own| form::some(&own.text).is_some());
        let Some(own) = own else { return Vec::new() };
        let Some(text) = form::some(&own.text) else { return Vec::new() };
        let action = OwnAction { text, who: own.who, by: told::day(&own.by) };
        let field = Some(Field::one_of("action", own.id));
        let class = crate::domain::answer::Class::Shared;
        vec![Wish::Write { class, field, body: Body::ActionAdded { action } }.into()]
    }

    /// What is half typed becomes what it would have become with one press
    /// more. Who only opened a form agreed nothing.
    pub fn leave(&mut self, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let mut asks = self.keep_own();
        let touched = self.line(dossier).is_some_and(|line| self.form.is_touched(line));
        if touched {
            asks.extend(self.keep(frame, dossier));
        }
        self.form = Form::None;
        asks
    }

    /// On an open line the digits press its cards; Esc closes first the form,
    /// then the line.
    pub fn key(&self, key: Key, _: Frame<'_>, dossier: &SharedDossier) -> Option<Message> {
        if key == Key::Escape && self.own.is_some() {
            return Some(Message::OwnClose);
        }
        let line = self.line(dossier)?;
        match (key, &self.form) {
            (Key::Escape, Form::None) => Some(Message::Toggle(line.key.clone())),
            (Key::Escape, _) => Some(Message::CloseForm),
            (Key::Digit(digit), Form::Gate(_)) => {
                let (reason, _) = REASONS.get(usize::from(digit).checked_sub(1)?)?;
                Some(Message::Reason(reason))
            }
            (Key::Digit(digit), _) => {
                let act = panel::acts(line).nth(usize::from(digit).checked_sub(1)?)?;
                Some(Message::Act(act))
            }
            _ => None,
        }
    }

    /// The goal, the highlighted actions, the parts.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let mut page = Column::new().spacing(SPACE_24).width(Length::Fill);
        page = page.push(view_goal(frame, dossier));
        if dossier.plan().lines.is_empty() {
            let action = button::secondary(
                frame.look,
                "plan-to-questions",
                &frame.both.pair("plan-empty-action"),
            )
            .on_press(Message::ToQuestions);
            let text = frame.both.pair("plan-empty");
            page = page.push(card::empty(frame.look, "route", &text, Some(action.into())));
            return page.push(self.view_own(frame)).into();
        }
        let highlighted = place::lines(self.open.as_ref(), Section::Highlight, dossier);
        if !highlighted.is_empty() {
            page = page.push(self.view_highlights(frame, dossier, &highlighted));
        }
        if !dossier.advice().notices.is_empty() && !frame.terse {
            page = page.push(self.view_notices(frame, dossier));
        }
        for section in [Section::First, Section::Then, Section::Later] {
            let lines = place::lines(self.open.as_ref(), section, dossier);
            if !lines.is_empty() {
                page = page.push(self.view_section(frame, dossier, section, &lines));
            }
        }
        page = page.push(self.view_own(frame));
        let away = place::lines(self.open.as_ref(), Section::Away, dossier);
        if !away.is_empty() {
            page = page.push(self.view_away(frame, dossier, &away));
        }
        page.into()
    }

    fn view_highlights<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
        lines: &[&'a Line],
    ) -> Element<'a, Message> {
        let shown = lines.iter().take(HIGHLIGHTS);
        let cards = shown.clone().map(|line| row::highlight(frame, dossier, line)).collect();
        let cards = if frame.look.is_narrow() {
            Column::with_children(cards).spacing(SPACE_12).into()
        } else {
            level(frame.look, SPACE_16, cards)
        };
        let mut lines = Column::new().spacing(SPACE_12).push(cards);
        let open = self.open.as_ref();
        for line in shown.filter(|line| open.is_some_and(|open| open.key == line.key)) {
            let body = panel::view(&self.form, frame, dossier, line);
            lines = lines.push(card::card(frame.look, body));
        }
        lines.into()
    }

    fn view_notices<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let all = &dossier.advice().notices;
        let shown = if self.notices { all.len() } else { NOTICES };
        let mut lines = Column::new().spacing(SPACE_8);
        for notice in all.iter().take(shown) {
            let text = frame.both.pair(&format!("notice-{notice}"));
            lines = lines.push(card::notice(frame.look, Sort::Info, &text, None));
        }
        let more = all.len().saturating_sub(shown);
        if more > 0 {
            let args = Args::new().number("count", i64::try_from(more).unwrap_or(i64::MAX));
            let label = frame.both.pair_with("plan-notices-more", &args);
            let button = button::quiet(frame.look, "plan-notices", &label)
                .icon("chevron-right")
                .on_press(Message::ToggleNotices);
            lines = lines.push(Element::from(button));
        }
        lines.into()
    }

    fn view_section<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
        section: Section,
        lines: &[&'a Line],
    ) -> Element<'a, Message> {
        let heading =
            card::section(frame.look, section.picture(), None, &frame.both.pair(section.title()));
        let rows = lines.iter().map(|line| self.view_line(frame, dossier, line)).collect();
        Column::new().spacing(SPACE_12).push(heading).push(card::list(frame.look, rows)).into()
    }

    fn view_line<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
        line: &'a Line,
    ) -> Element<'a, Message> {
        let open = self.open.as_ref().is_some_and(|open| open.key == line.key);
        let row = row::view(frame, dossier, line, open, Message::Toggle(line.key.clone()));
        if !open {
            return row;
        }
        Column::new()
            .spacing(SPACE_8)
            .push(row)
            .push(
                iced::widget::container(panel::view(&self.form, frame, dossier, line))
                    .padding([SPACE_12, SPACE_24]),
            )
            .into()
    }

    fn view_away<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
        lines: &[&'a Line],
    ) -> Element<'a, Message> {
        let held = self.open.as_ref().is_some_and(|open| open.section == Section::Away);
        let shown = self.away || held;
        let args = Args::new().number("count", i64::try_from(lines.len()).unwrap_or(i64::MAX));
        let sign = if shown { "chevron-down" } else { "chevron-right" };
        let label = frame.both.pair_with("plan-away-count", &args);
        let toggle =
            button::quiet(frame.look, "plan-away", &label).icon(sign).on_press(Message::ToggleAway);
        let mut all = Column::new().spacing(SPACE_12).push(Element::from(toggle));
        if shown {
            let rows = lines.iter().map(|line| self.view_line(frame, dossier, line)).collect();
            all = all.push(card::list(frame.look, rows));
        }
        all.into()
    }

    fn view_own<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        match &self.own {
            Some(own) => own.view(frame),
            None => button::secondary(frame.look, "plan-add", &frame.both.pair("plan-add"))
                .icon("plus")
                .on_press(Message::Add)
                .into(),
        }
    }
}

/// The goal in own words, or the way to name it.
fn view_goal<'a>(frame: Frame<'a>, dossier: &SharedDossier) -> Element<'a, Message> {
    let both = frame.both;
    if let Some(goal) = &dossier.plan().goal {
        return widgets::goal(frame.look, &both.pair("plan-goal"), &Pair::own(goal));
    }
    let action = button::secondary(frame.look, "plan-goal", &both.pair("plan-goal-name"))
        .icon("target")
        .on_press(Message::NameGoal);
    let text = both.pair("plan-goal-missing");
    card::notice(frame.look, Sort::Info, &text, Some(action.into()))
}

/// What is decided about a line, in the class of what it is about.
fn decide(frame: Frame<'_>, line: &Line, body: Body) -> Ask {
    let field = Some(Field::line(&line.key));
    Wish::Write { class: said::class(frame.catalog, line), field, body }.into()
}

fn agree(
    frame: Frame<'_>,
    line: &Line,
    who: Who,
    by: Option<chrono::NaiveDate>,
    own_words: Option<String>,
) -> Ask {
    let wording = said::wording(frame.both, line);
    let agreement = Agreement { who, by, wording, own_words };
    decide(frame, line, Body::MeasureAgreed { agreement })
}

fn start_now(frame: Frame<'_>, line: &Line, reason: String) -> Ask {
    let field = Some(Field::gate(&line.key));
    let class = said::class(frame.catalog, line);
    Wish::Write { class, field, body: Body::GateLifted { reason } }.into()
}

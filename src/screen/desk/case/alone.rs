//! What is asked alone: safety at home, and what only the desk may know. It
//! stays closed until somebody says that nobody else listens.

use iced::widget::Column;

use super::super::super::{Frame, Key, Wish, draft};
use super::super::frame::{one, say};
use crate::domain::answer::{Answer, Class, Value, clean};
use crate::domain::catalog::{Fact, Kind, Question};
use crate::domain::dossier::Dossier;
use crate::domain::event::{Body, Field};
use crate::domain::id::{ChoiceId, FactId};
use crate::i18n::Pair;
use crate::theme::size::{SPACE_12, SPACE_16};
use crate::widget::control::{self, Choice, Shown, Texts};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, card, desk};

/// The facts for which safety comes first.
const SAFE: &str = "safe-at-home";

/// The page of what is asked alone.
#[derive(Debug, Clone, Default)]
pub struct Alone {
    /// "Wij zijn alleen" was pressed.
    begun: bool,
    /// The question that is open, with what is typed.
    current: Option<FactId>,
    typed: String,
    own_words: String,
    drafts: Vec<(Field, String)>,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Alone,
    Close,
    Open(FactId),
    Control(control::Message),
    OwnWords(String),
    Digit(u8),
    Done,
}

impl Alone {
    /// With the half-typed texts as they were left.
    pub(super) fn new(drafts: &[(Field, String)]) -> Self {
        let own = |field: &Field| matches!(field.kind(), "desk-answer" | "desk-words");
        let drafts = drafts.iter().filter(|(field, _)| own(field));
        Self { drafts: drafts.cloned().collect(), ..Self::default() }
    }

    /// Puts everything away; half-typed text becomes the answer.
    pub(super) fn leave(&mut self, frame: Frame<'_>, dossier: &Dossier) -> Vec<Wish> {
        let wishes = self.finish(frame, dossier);
        self.begun = false;
        self.current = None;
        wishes
    }

    pub(super) fn key(&self, key: Key) -> Option<Message> {
        match key {
            _ if !self.begun => None,
            Key::Digit(digit) if self.current.is_some() => Some(Message::Digit(digit)),
            Key::Escape if self.current.is_some() => Some(Message::Done),
            Key::Escape => Some(Message::Close),
            _ => None,
        }
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        frame: Frame<'_>,
        dossier: &Dossier,
    ) -> Vec<Wish> {
        match message {
            Message::Alone => {
                self.begun = true;
                let first = questions(frame, dossier).first().map(|first| row_of(&first.fact));
                first.map(Wish::Focus).into_iter().collect()
            }
            Message::Close => {
                let mut wishes = self.leave(frame, dossier);
                wishes.push(Wish::Focus("alone-open".to_owned()));
                wishes
            }
            Message::Open(fact) => {
                let mut wishes = self.finish(frame, dossier);
                if self.current.as_ref() == Some(&fact) {
                    self.current = None;
                } else {
                    wishes.push(Wish::Focus(first_of(frame, &fact)));
                    self.open(fact, dossier);
                }
                wishes
            }
            Message::Control(message) => self.control(message, frame, dossier),
            Message::OwnWords(text) => {
                self.own_words.clone_from(&text);
                let Some(fact) = &self.current else { return Vec::new() };
                vec![self.keep(class_of(frame, fact), kept_words(fact), text)]
            }
            Message::Digit(digit) => self.digit(digit, frame, dossier),
            Message::Done => {
                let mut wishes = self.finish(frame, dossier);
                let row = self.current.take().map(|fact| row_of(&fact));
                wishes.extend(row.map(Wish::Focus));
                wishes
            }
        }
    }

    fn open(&mut self, fact: FactId, dossier: &Dossier) {
        let kept = draft::text(&self.drafts, &kept(&fact)).map(str::to_owned);
        self.typed = kept.unwrap_or_else(|| match dossier.facts.value(&fact) {
            Some(Value::Text(text)) => text.clone(),
            _ => String::new(),
        });
        let words = draft::text(&self.drafts, &kept_words(&fact));
        let words = words.or_else(|| dossier.case.own_words(&fact));
        self.own_words = words.unwrap_or_default().to_owned();
        self.current = Some(fact);
    }

    /// The answer that follows from the control.
    fn control(
        &mut self,
        message: control::Message,
        frame: Frame<'_>,
        dossier: &Dossier,
    ) -> Vec<Wish> {
        let Some(fact) = self.current.clone() else { return Vec::new() };
        let answer = match message {
            control::Message::Chosen(choice) => Answer::Known(Value::Choice(choice)),
            control::Message::Unknown => Answer::Unknown,
            control::Message::Declined => Answer::Declined,
            control::Message::Typed(text) => {
                self.typed.clone_from(&text);
                let class = class_of(frame, &fact);
                return vec![self.keep(class, kept(&fact), text)];
            }
            control::Message::Submitted => return self.finish(frame, dossier),
            // No question at the desk has several choices.
            control::Message::Toggled(_) => return Vec::new(),
        };
        // What is typed is an answer first, so that it can be taken back to.
        let is_text = frame.catalog.fact(&fact).is_some_and(|fact| fact.kind == Kind::Text);
        let mut wishes = match answer {
            Answer::Unknown if is_text => self.finish(frame, dossier),
            _ => Vec::new(),
        };
        if !matches!(answer, Answer::Known(_)) {
            self.typed.clear();
        }
        // What was just written is replaced, whatever stood there.
        if wishes.is_empty() {
            return self.write(frame, dossier, &fact, answer);
        }
        wishes.extend(self.give(frame, &fact, answer));
        wishes
    }

    /// Keeps what is half typed.
    fn keep(&mut self, class: Class, field: Field, text: String) -> Wish {
        self.drafts.retain(|(own, _)| *own != field);
        self.drafts.push((field.clone(), text.clone()));
        Wish::Draft { class, field, text }
    }

    fn digit(&mut self, digit: u8, frame: Frame<'_>, dossier: &Dossier) -> Vec<Wish> {
        let fact = self.current.clone().and_then(|fact| frame.catalog.fact(&fact));
        let message = match (digit, fact.map(|fact| &fact.kind)) {
            (8, Some(_)) => control::Message::Unknown,
            (9, Some(_)) => control::Message::Declined,
            (at, Some(Kind::Choice(choices))) => {
                let at = usize::from(at).checked_sub(1);
                match at.and_then(|at| choices.get(at)) {
                    Some(choice) => control::Message::Chosen(choice.clone()),
                    None => return Vec::new(),
                }
            }
            _ => return Vec::new(),
        };
        self.control(message, frame, dossier)
    }

    /// Half-typed text becomes the answer.
    fn finish(&mut self, frame: Frame<'_>, dossier: &Dossier) -> Vec<Wish> {
        let Some(fact) = self.current.clone() else { return Vec::new() };
        let is_text = frame.catalog.fact(&fact).is_some_and(|fact| fact.kind == Kind::Text);
        let answer = if is_text {
            let typed = self.typed.trim().to_owned();
            let known = dossier.facts.value(&fact) == Some(&Value::Text(typed.clone()));
            if typed.is_empty() || known {
                return Vec::new();
            }
            Answer::Known(Value::Text(typed))
        } else {
            let before = dossier.case.own_words(&fact).unwrap_or_default();
            let Some(answer) = dossier.facts.answer(&fact) else { return Vec::new() };
            if self.own_words.trim() == before {
                return Vec::new();
            }
            answer.clone()
        };
        self.write(frame, dossier, &fact, answer)
    }

    fn write(
        &mut self,
        frame: Frame<'_>,
        dossier: &Dossier,
        fact: &FactId,
        answer: Answer,
    ) -> Vec<Wish> {
        let own_words = Some(clean(self.own_words.trim())).filter(|text| !text.is_empty());
        let same = dossier.facts.answer(fact) == Some(&answer)
            && dossier.case.own_words(fact) == own_words.as_deref();
        if same { Vec::new() } else { self.give(frame, fact, answer) }
    }

    fn give(&mut self, frame: Frame<'_>, fact: &FactId, answer: Answer) -> Vec<Wish> {
        let own_words = Some(clean(self.own_words.trim())).filter(|text| !text.is_empty());
        let class = class_of(frame, fact);
        let question = frame.catalog.question(fact).map_or(1, |question| question.version);
        let typed = [kept(fact), kept_words(fact)];
        self.drafts.retain(|(own, _)| !typed.contains(own));
        let written = Wish::Write {
            class,
            field: Some(Field::answer(fact)),
            body: Body::AnswerGiven { answer, own_words, question },
        };
        let forget = typed.into_iter().map(|field| draft::forget(class, field));
        std::iter::once(written).chain(forget).collect()
    }

    /// The page.
    pub(super) fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
    ) -> Element<'a, Message> {
        let look = frame.look;
        if !self.begun {
            let on = button::secondary(look, "alone-open", &one(frame, "case-alone-open"))
                .icon("lock-open")
                .on_press(Message::Alone);
            let text = one(frame, "case-alone-help");
            return card::card(look, card::empty(look, "shield", &text, Some(on.into())));
        }
        let mut lines = Column::new().spacing(SPACE_16).max_width(960);
        let told = one(frame, "case-alone-never-paper");
        let close = button::quiet(look, "alone-close", &one(frame, "case-alone-close"))
            .icon("lock")
            .on_press(Message::Close);
        lines = lines.push(card::notice(look, card::Sort::Private, &told, Some(close.into())));
        if let Some(help) = today(frame, dossier) {
            lines = lines.push(help);
        }
        for question in questions(frame, dossier) {
            lines = lines.push(self.question(frame, dossier, question));
        }
        lines.into()
    }

    fn question<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a Dossier,
        question: &'a Question,
    ) -> Element<'a, Message> {
        let look = frame.look;
        let fact = &question.fact;
        let id = format!("question-{fact}");
        let answer = dossier.facts.answer(fact);
        let told = match answer {
            Some(answer) => frame.both.answer(fact, answer).first,
            None => say(frame, "not-asked"),
        };
        let picture = if fact.as_str() == SAFE { "shield" } else { "message-circle" };
        let row = desk::person(
            look,
            row_of(fact),
            picture,
            &frame.both.first.attr(&id, "short"),
            &told,
            Vec::new(),
            Message::Open(fact.clone()),
        );
        let (true, Some(known)) = (self.current.as_ref() == Some(fact), frame.catalog.fact(fact))
        else {
            return card::list(look, vec![row]);
        };
        let mut lines = Column::new().spacing(SPACE_12);
        lines = lines.push(words::frame_line(look, &say(frame, &id), Voice::LEAD));
        if let Some(help) = frame.both.first.maybe(&id, "help") {
            lines = lines.push(words::frame_line(look, &help, Voice::DESK.muted(look)));
        }
        let mut texts = texts(frame, question, known);
        texts.guard = frame.guard(&self.typed);
        let shown = Shown { answer, typed: &self.typed, in_lines: false };
        lines =
            lines.push(control::control(look, &known.kind, &texts, shown).map(Message::Control));
        if question.own_words {
            let label = one(frame, "case-alone-own-words");
            let words = frame
                .free_text("alone-own-words", &label, &self.own_words)
                .picture("pen-line")
                .on_input(Message::OwnWords)
                .on_submit(Message::Done);
            lines = lines.push(Element::from(words));
        }
        let done = button::secondary(look, "alone-done", &one(frame, "ready"))
            .icon("check")
            .on_press(Message::Done);
        lines = lines.push(Element::from(done));
        let body = iced::widget::container(lines).padding(SPACE_16);
        card::list(look, vec![row, body.into()])
    }
}

/// What is asked alone, safety first.
fn questions<'a>(frame: Frame<'a>, dossier: &Dossier) -> Vec<&'a Question> {
    let regime = dossier.advice.decision.regime;
    let mut questions = super::desk_questions(frame, &dossier.facts, regime);
    questions.sort_by_key(|question| question.fact.as_str() != SAFE);
    questions
}

/// The id of the row of a question.
fn row_of(fact: &FactId) -> String {
    format!("alone-{fact}")
}

/// What has the keyboard first in an open question.
fn first_of(frame: Frame<'_>, fact: &FactId) -> String {
    match frame.catalog.fact(fact).map(|fact| &fact.kind) {
        Some(Kind::Choice(choices) | Kind::Choices(choices)) => choices
            .first()
            .map_or_else(|| "choice-unknown".to_owned(), |choice| format!("choice-{choice}")),
        _ => control::FIELD.to_owned(),
    }
}

/// Text that is half typed at the desk.
fn kept(fact: &FactId) -> Field {
    Field(format!("desk-answer/{fact}"))
}

/// The same for the own words beside it.
fn kept_words(fact: &FactId) -> Field {
    Field(format!("desk-words/{fact}"))
}

fn class_of(frame: Frame<'_>, fact: &FactId) -> Class {
    frame.catalog.fact(fact).map_or(Class::Confidential, |fact| fact.class)
}

/// What to do today where somebody is not safe.
fn today<'a>(frame: Frame<'a>, dossier: &Dossier) -> Option<Element<'a, Message>> {
    let safe = dossier.facts.value(&FactId::new(SAFE));
    let unsafe_now = matches!(
        safe,
        Some(Value::Choice(choice)) if *choice == ChoiceId::new("no")
            || *choice == ChoiceId::new("sometimes")
    );
    if !unsafe_now {
        return None;
    }
    let text = single(&frame.both.first.maybe("item-safety", "today")?);
    Some(card::notice(frame.look, card::Sort::Now, &text, None))
}

fn texts(frame: Frame<'_>, question: &Question, fact: &Fact) -> Texts {
    let id = format!("question-{}", fact.id);
    let choices: &[ChoiceId] = match &fact.kind {
        Kind::Choice(choices) | Kind::Choices(choices) => choices,
        _ => &[],
    };
    let dutch = |attribute: &str| -> Pair { single(&frame.both.first.attr(&id, attribute)) };
    Texts {
        question: one(frame, &id),
        choices: choices
            .iter()
            .enumerate()
            .map(|(at, choice)| Choice {
                id: choice.clone(),
                label: dutch(&format!("choice-{choice}")),
                picture: question.pictures.get(at).cloned(),
            })
            .collect(),
        unknown: one(frame, "answer-unknown"),
        declined: one(frame, "answer-declined"),
        ..Texts::default()
    }
}

//! The shared view: two people, one screen. It is handed a [`SharedDossier`]
//! and nothing else of a case, so nothing confidential or private can appear.
//!
//! This file holds the walk itself: which step is on, forward and back, and
//! the frame around it. Each step is a file of its own.

pub mod acute_help;
pub mod agreements;
pub mod basics;
pub mod check;
pub mod done;
pub mod plan;
pub mod question;
pub mod welcome;

mod frame;
mod lists;

use chrono::NaiveDate;

use super::{Destination, Frame, Key, Page, Wish};
use crate::domain::answer::Class;
use crate::domain::catalog::Catalog;
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{Body, Field};
use crate::domain::id::{FactId, StreamId};
use crate::domain::walk::{Place, Step};
use crate::widget::Element;

/// One walk through a meeting.
#[derive(Debug, Clone)]
pub struct Walk {
    case: StreamId,
    place: Place,
    drafts: Vec<(Field, String)>,
    step: StepState,
}

/// What the step that is on remembers. An impossible mix cannot be written.
#[derive(Debug, Clone)]
enum StepState {
    Welcome(welcome::Welcome),
    Question(question::Question),
    Check(check::Check),
    Basics(basics::Basics),
    Plan(plan::PlanPage),
    Agreements(agreements::Agreements),
    Done(done::Done),
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Move(Move),
    Cover,
    Undo,
    Welcome(welcome::Message),
    Question(question::Message),
    Check(check::Message),
    Basics(basics::Message),
    Plan(plan::Message),
    Agreements(agreements::Message),
    Done(done::Message),
}

/// A step to somewhere else in the walk.
#[derive(Debug, Clone, PartialEq)]
pub enum Move {
    /// The primary action.
    Next,
    /// One place back.
    Back,
    /// "Alleen dit vandaag": straight to a step.
    Jump(Step),
    /// Straight to a question.
    Ask(FactId),
    /// To the desk; the place is kept.
    Leave,
    /// The same place anew, after something was taken back.
    Again,
}

/// What a step wants of the walk.
#[derive(Debug, Clone)]
pub enum Ask {
    /// Carry this out.
    Wish(Wish),
    /// Go there.
    Move(Move),
}

impl From<Wish> for Ask {
    fn from(wish: Wish) -> Self {
        Self::Wish(wish)
    }
}

impl From<Move> for Ask {
    fn from(to: Move) -> Self {
        Self::Move(to)
    }
}

/// Where reading begins: Tab goes on from here when a place comes on.
pub const BEGIN: &str = "walk-begin";

/// The place in the intake where the answers are checked.
pub const CHECK: &str = "check";

impl Walk {
    /// Starts or resumes at a place.
    pub fn new(
        case: StreamId,
        place: Place,
        drafts: Vec<(Field, String)>,
        dossier: &SharedDossier,
        catalog: &Catalog,
        today: NaiveDate,
    ) -> Self {
        let mut walk = Self {
            case,
            place: Place::start(Step::Welcome),
            drafts,
            step: StepState::Welcome(welcome::Welcome::new()),
        };
        walk.put(place, dossier, catalog, today);
        walk
    }

    /// Whose walk it is.
    pub fn case(&self) -> StreamId {
        self.case
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Puts a place on the screen. A step that asks begins at its first open
    /// question; one that has no question left goes on to what follows.
    fn put(&mut self, place: Place, dossier: &SharedDossier, catalog: &Catalog, today: NaiveDate) {
        let place = match place.step.asks() {
            Some(asked) => {
                let questions = dossier.questions(catalog, asked, today);
                let named = place.question.filter(|fact| {
                    fact.as_str() == CHECK || questions.iter().any(|q| &q.fact == fact)
                });
                let open = questions
                    .iter()
                    .find(|question| dossier.facts().answer(&question.fact).is_none())
                    .or(questions.first())
                    .map(|question| question.fact.clone());
                Place { step: place.step, question: named.or(open) }
            }
            None => place,
        };
        self.step = match (place.step, &place.question) {
            (Step::Welcome, _) => StepState::Welcome(welcome::Welcome::new()),
            (Step::Acute | Step::Goal | Step::Intake, Some(fact)) if fact.as_str() == CHECK => {
                StepState::Check(check::Check::new())
            }
            (Step::Acute | Step::Goal | Step::Intake, Some(fact)) => {
                let field = Field::answer(fact);
                let draft = self.drafts.iter().find(|(of, _)| *of == field);
                let draft = draft.map(|(_, text)| text.clone());
                StepState::Question(question::Question::new(fact.clone(), draft, dossier, catalog))
            }
            (Step::Acute | Step::Goal | Step::Intake, None) => {
                StepState::Check(check::Check::new())
            }
            (Step::Basics, _) => StepState::Basics(basics::Basics::new()),
            (Step::Plan, _) => StepState::Plan(plan::PlanPage::new().with_drafts(&self.drafts)),
            (Step::Agreements, _) => {
                StepState::Agreements(agreements::Agreements::new(&self.drafts))
            }
            (Step::Done, _) => StepState::Done(done::Done::new()),
        };
        self.place = place;
    }

    fn go(&mut self, place: Place, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Wish> {
        self.put(place, dossier, frame.catalog, frame.today);
        let body = Body::PlaceReached { place: self.place.to_string() };
        vec![Wish::Write { class: Class::Shared, field: Some(Field::single("place")), body }]
            .into_iter()
            .chain([self.begin(frame.catalog)])
            .collect()
    }

    /// What has the keyboard when a place comes on.
    pub fn begin(&self, catalog: &Catalog) -> Wish {
        self.field(catalog).map_or(Wish::Begin(BEGIN), Wish::Focus)
    }

    /// The field that gets the keyboard: that of a question that is typed.
    fn field(&self, catalog: &Catalog) -> Option<String> {
        match &self.step {
            StepState::Question(step) if step.takes_keyboard(catalog) => {
                Some(crate::widget::control::FIELD.to_owned())
            }
            _ => None,
        }
    }

    /// The place after this one.
    fn following(&self, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Place> {
        let step = self.place.step;
        if let (Some(asked), Some(fact)) = (step.asks(), &self.place.question) {
            let questions = dossier.questions(frame.catalog, asked, frame.today);
            let here = questions.iter().position(|question| &question.fact == fact);
            if let Some(next) = here.and_then(|here| questions.get(here + 1)) {
                return Some(Place { step, question: Some(next.fact.clone()) });
            }
            let to_check = step == Step::Intake && fact.as_str() != CHECK;
            if to_check {
                let question = Some(FactId::new(CHECK));
                return Some(Place { step, question });
            }
        }
        step.next().map(Place::start)
    }

    /// The place before this one.
    fn previous(&self, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Place> {
        let step = self.place.step;
        let last_of = |step: Step| -> Option<Place> {
            let asked = step.asks()?;
            let questions = dossier.questions(frame.catalog, asked, frame.today);
            let question = questions.last().map(|question| question.fact.clone());
            Some(Place { step, question })
        };
        if let (Some(asked), Some(fact)) = (step.asks(), &self.place.question) {
            if fact.as_str() == CHECK {
                return last_of(step);
            }
            let questions = dossier.questions(frame.catalog, asked, frame.today);
            let here = questions.iter().position(|question| &question.fact == fact)?;
            if let Some(before) = here.checked_sub(1).and_then(|before| questions.get(before)) {
                return Some(Place { step, question: Some(before.fact.clone()) });
            }
        }
        let back = step.back()?;
        Some(last_of(back).unwrap_or(Place::start(back)))
    }

    /// What a message means; wishes are carried out by the app.
    pub fn update(
        &mut self,
        message: Message,
        frame: Frame<'_>,
        dossier: &SharedDossier,
    ) -> Vec<Wish> {
        let asks = match message {
            Message::Move(to) => return self.go_to(to, frame, dossier),
            Message::Cover => return vec![Wish::Cover],
            Message::Undo => return vec![Wish::Undo, Wish::Walk(Move::Again)],
            message => self.in_step(message, frame, dossier),
        };
        let mut wishes = Vec::new();
        for ask in asks {
            match ask {
                Ask::Wish(Wish::Draft { class, field, text }) => {
                    self.drafts.retain(|(of, _)| *of != field);
                    self.drafts.push((field.clone(), text.clone()));
                    wishes.push(Wish::Draft { class, field, text });
                }
                Ask::Wish(wish) => {
                    if let Wish::Write { field: Some(field), .. } = &wish {
                        self.drafts.retain(|(of, _)| of != field);
                    }
                    wishes.push(wish);
                }
                // First everything before it is written: where the walk goes
                // can depend on it.
                Ask::Move(to) => wishes.push(Wish::Walk(to)),
            }
        }
        wishes
    }

    /// Goes somewhere. What is half typed is written first, and then asked
    /// again, since the way on can depend on it.
    fn go_to(&mut self, to: Move, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Wish> {
        if to == Move::Again {
            self.put(self.place.clone(), dossier, frame.catalog, frame.today);
            return vec![self.begin(frame.catalog)];
        }
        // What was not understood is told once before the walk goes on.
        if let (Move::Next, StepState::Question(step)) = (&to, &mut self.step)
            && step.has_news(frame)
        {
            return Vec::new();
        }
        let mut wishes = self.leave_step(frame, dossier);
        if !wishes.is_empty() {
            wishes.push(Wish::Walk(to));
            return wishes;
        }
        let place = match to {
            Move::Next => self.following(frame, dossier),
            Move::Back => self.previous(frame, dossier),
            Move::Jump(step) => Some(Place::start(step)),
            Move::Ask(ref fact) => {
                let asked = frame.catalog.question(fact).map(|question| question.asked);
                let step = Step::ALL.into_iter().find(|step| step.asks() == asked);
                step.map(|step| Place { step, question: Some(fact.clone()) })
            }
            Move::Leave | Move::Again => None,
        };
        match (place, to) {
            (Some(place), _) => self.go(place, frame, dossier),
            (None, Move::Back | Move::Leave) => {
                vec![Wish::Go(Destination::Case(self.case, Page::Overview))]
            }
            (None, _) => Vec::new(),
        }
    }

    /// A message of the step that is on; a late one of another step is
    /// dropped.
    fn in_step(&mut self, message: Message, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        match (&mut self.step, message) {
            (StepState::Welcome(step), Message::Welcome(m)) => step.update(m, frame, dossier),
            (StepState::Question(step), Message::Question(m)) => step.update(m, frame, dossier),
            (StepState::Check(step), Message::Check(m)) => step.update(m, frame, dossier),
            (StepState::Basics(step), Message::Basics(m)) => step.update(m, frame, dossier),
            (StepState::Plan(step), Message::Plan(m)) => step.update(m, frame, dossier),
            (StepState::Agreements(step), Message::Agreements(m)) => step.update(m, frame, dossier),
            (StepState::Done(step), Message::Done(m)) => step.update(m, frame, dossier),
            _ => Vec::new(),
        }
    }

    /// What is half typed becomes an answer when the step is left.
    fn leave_step(&mut self, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Wish> {
        let asks = match &mut self.step {
            StepState::Question(step) => step.leave(frame, dossier),
            StepState::Agreements(step) => step.leave(frame, dossier),
            StepState::Plan(step) => step.leave(frame, dossier),
            StepState::Basics(step) => step.leave(frame, dossier),
            StepState::Done(step) => step.leave(frame, dossier),
            StepState::Welcome(_) | StepState::Check(_) => Vec::new(),
        };
        asks.into_iter()
            .filter_map(|ask| match ask {
                Ask::Wish(Wish::Write { class, field, body }) => {
                    self.drafts.retain(|(of, _)| Some(of) != field.as_ref());
                    Some(Wish::Write { class, field, body })
                }
                // Leaving writes; it never asks for another place.
                Ask::Wish(_) | Ask::Move(_) => None,
            })
            .collect()
    }

    /// A key that no control took.
    pub fn key(&self, key: Key, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Message> {
        let own = match &self.step {
            StepState::Welcome(step) => step.key(key, frame, dossier).map(Message::Welcome),
            StepState::Question(step) => step.key(key, frame, dossier).map(Message::Question),
            StepState::Check(step) => step.key(key, frame, dossier).map(Message::Check),
            StepState::Basics(step) => step.key(key, frame, dossier).map(Message::Basics),
            StepState::Plan(step) => step.key(key, frame, dossier).map(Message::Plan),
            StepState::Agreements(step) => step.key(key, frame, dossier).map(Message::Agreements),
            StepState::Done(step) => step.key(key, frame, dossier).map(Message::Done),
        };
        own.or(match key {
            Key::Enter => Some(Message::Move(Move::Next)),
            Key::Escape => Some(Message::Move(Move::Back)),
            _ => None,
        })
    }

    /// The step that is on, in its frame.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let content = match &self.step {
            StepState::Welcome(step) => step.view(frame, dossier).map(Message::Welcome),
            StepState::Question(step) => step.view(frame, dossier).map(Message::Question),
            StepState::Check(step) => step.view(frame, dossier).map(Message::Check),
            StepState::Basics(step) => step.view(frame, dossier).map(Message::Basics),
            StepState::Plan(step) => step.view(frame, dossier).map(Message::Plan),
            StepState::Agreements(step) => step.view(frame, dossier).map(Message::Agreements),
            StepState::Done(step) => step.view(frame, dossier).map(Message::Done),
        };
        frame::around(self, frame, dossier, content)
    }
}

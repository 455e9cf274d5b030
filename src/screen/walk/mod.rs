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
pub mod feeling;
pub mod hear;
pub mod jump;
pub mod plan;
pub mod question;
pub mod reading;
pub mod since;
pub mod still;
pub mod welcome;

mod frame;
mod lists;
mod over;
mod talk;
mod terms;

use chrono::NaiveDate;
use uuid::Uuid;

use self::over::Over;
use super::{Destination, Frame, Key, Page, Wish, draft};
use crate::domain::agenda::Agenda;
use crate::domain::answer::Class;
use crate::domain::catalog::{Asked, Catalog, Kind};
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{Body, Field};
use crate::domain::id::{EventId, FactId, StreamId, TermId};
use crate::domain::meeting;
use crate::domain::preferences::Preference;
use crate::domain::walk::{Place, Step, Stop};
use crate::widget::Element;

/// One walk through a meeting.
#[derive(Debug, Clone)]
pub struct Walk {
    case: StreamId,
    place: Place,
    drafts: Vec<(Field, String)>,
    step: StepState,
    /// The field of this meeting, which begins with the first thing that is
    /// written.
    meeting: Field,
    /// What is on the screen was settled when it came on: the way on is then
    /// to what stands next, and not to what is open next.
    looking_back: bool,
    /// It was opened from the page with all answers, and leads back there.
    from_check: bool,
    over: Over,
    /// Whether what is folded away for who reads hardly is shown here.
    more: bool,
}

/// How a place comes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    /// On the way: an earlier answer is shown with "klopt dit nog?".
    Passing,
    /// To answer anew.
    Opened,
}

/// What the step that is on remembers. An impossible mix cannot be written.
#[derive(Debug, Clone)]
enum StepState {
    Welcome(welcome::Welcome),
    Since(since::Since),
    Question(question::Question),
    Still(still::Still),
    Feeling(feeling::Feeling),
    Jump(jump::Jump),
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
    /// Hides how long the meeting goes on, or shows it.
    HideTime(bool),
    /// How somebody reads.
    Reading(reading::Message),
    OpenReading {
        by_key: bool,
    },
    /// Away with what stands over the step.
    CloseOver,
    /// More words here, or fewer again.
    More,
    Hear(hear::Message),
    Welcome(welcome::Message),
    Since(since::Message),
    Question(question::Message),
    Still(still::Message),
    Feeling(feeling::Message),
    Jump(jump::Message),
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
    /// The question that is on, to answer it anew.
    Open,
    /// The list of open questions, or back from it.
    List,
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
    /// Say what an official word means.
    Explain(TermId),
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
        let now = meeting::open(dossier.case().case(), today);
        let new = || Field::one_of("meeting", EventId(Uuid::now_v7()));
        let meeting = now.map_or_else(new, |open| open.field);
        let mut walk = Self {
            case,
            place: Place::start(Step::Welcome),
            drafts,
            step: StepState::Welcome(welcome::Welcome::new(meeting.clone())),
            meeting,
            looking_back: false,
            from_check: false,
            over: Over::default(),
            more: false,
        };
        // A step is begun; at one place of it somebody goes on.
        let how = if place.stop.is_none() { How::Passing } else { How::Opened };
        walk.put(place, how, dossier, catalog, today);
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

    /// Puts a place on the screen. A step that asks begins at the first that is
    /// open; where nothing is open it begins at its first.
    fn put(
        &mut self,
        place: Place,
        how: How,
        dossier: &SharedDossier,
        catalog: &Catalog,
        today: NaiveDate,
    ) {
        let agenda = Agenda::new(dossier, catalog, today);
        let stops = agenda.stops(place.step);
        let named = place.stop.filter(|stop| stops.contains(stop));
        let first = || stops.iter().find(|stop| agenda.is_due(stop)).or(stops.first()).cloned();
        let place = Place { step: place.step, stop: named.or_else(first) };
        self.looking_back = match &place.stop {
            Some(Stop::Question(fact)) => agenda.open(fact).is_none(),
            Some(stop) => !agenda.is_due(stop),
            None => false,
        };
        self.step = match (&place.stop, place.step) {
            (Some(Stop::Since), _) => StepState::Since(since::Since::new(&self.drafts)),
            (Some(Stop::Question(fact)), _) => self.asking(fact, how, &agenda, dossier, catalog),
            (Some(Stop::Feeling(domain)), _) => {
                StepState::Feeling(feeling::Feeling::new(domain.clone()))
            }
            (Some(Stop::Check), _) | (None, Step::Acute | Step::Goal | Step::Intake) => {
                StepState::Check(check::Check::new())
            }
            (None, Step::Welcome) => {
                StepState::Welcome(welcome::Welcome::new(self.meeting.clone()))
            }
            (None, Step::Basics) => {
                let basics = basics::Basics::new();
                StepState::Basics(basics.with_drafts(&self.drafts, dossier, catalog))
            }
            (None, Step::Plan) => {
                StepState::Plan(plan::PlanPage::new().with_drafts(&self.drafts, dossier))
            }
            (None, Step::Agreements) => {
                StepState::Agreements(agreements::Agreements::new(&self.drafts))
            }
            (None, Step::Done) => {
                StepState::Done(done::Done::new(self.meeting.clone(), &self.drafts, dossier))
            }
        };
        self.place = place;
        self.more = false;
    }

    /// A question, or first the answer that was given in an earlier meeting.
    fn asking(
        &self,
        fact: &FactId,
        how: How,
        agenda: &Agenda<'_>,
        dossier: &SharedDossier,
        catalog: &Catalog,
    ) -> StepState {
        let field = Field::answer(fact);
        let draft = self.drafts.iter().find(|(of, text)| *of == field && !text.is_empty());
        let passing = how == How::Passing && draft.is_none();
        let again = passing && agenda.from_before(fact).is_some();
        let is_told = catalog.question(fact).is_some_and(|question| {
            question.asked == Asked::Acute
                && catalog.fact(fact).is_some_and(|fact| fact.kind == Kind::Text)
        });
        if again && !is_told {
            return StepState::Still(still::Still::new(fact.clone()));
        }
        let draft = draft.map(|(_, text)| text.clone());
        let question = question::Question::new(fact.clone(), draft, dossier, catalog);
        StepState::Question(if again { question.anew() } else { question })
    }

    fn go(
        &mut self,
        place: Place,
        how: How,
        frame: Frame<'_>,
        dossier: &SharedDossier,
    ) -> Vec<Wish> {
        self.put(place, how, dossier, frame.catalog, frame.today);
        let body = Body::PlaceReached { place: self.place.to_string() };
        vec![Wish::Write { class: Class::Shared, field: Some(Field::single("place")), body }]
            .into_iter()
            .chain(self.begin(frame.catalog))
            .collect()
    }

    /// What has the keyboard when a place comes on, at its top.
    pub fn begin(&self, catalog: &Catalog) -> Vec<Wish> {
        let field = self.field(catalog).map(Wish::Focus);
        std::iter::once(Wish::Begin(BEGIN)).chain(field).collect()
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

    /// The place after this one: the next that still asks for something.
    fn following(&self, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Place> {
        if self.is_from_check() {
            return Some(Place::at(Step::Intake, Stop::Check));
        }
        let agenda = Agenda::new(dossier, frame.catalog, frame.today);
        let now = self.place.step;
        if let Some(here) = &self.place.stop {
            let after = agenda.stops(now).into_iter().skip_while(|other| other != here).skip(1);
            let mut next = after.filter(|other| self.looking_back || agenda.is_due(other));
            if let Some(next) = next.next() {
                return Some(Place::at(now, next));
            }
        }
        let mut steps = std::iter::successors(now.next(), |step| step.next());
        // The check after the intake is passed by nobody.
        let is_open = |step: &Step| {
            *step == Step::Intake || step.asks().is_none() || !agenda.is_settled(*step)
        };
        steps.find(is_open).map(Place::start)
    }

    fn is_from_check(&self) -> bool {
        self.from_check && self.place.stop != Some(Stop::Check)
    }

    /// The place before this one, open or not.
    fn previous(&self, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Place> {
        if self.is_from_check() {
            return Some(Place::at(Step::Intake, Stop::Check));
        }
        let agenda = Agenda::new(dossier, frame.catalog, frame.today);
        let now = self.place.step;
        if let Some(here) = &self.place.stop {
            let stops = agenda.stops(now);
            let here = stops.iter().position(|other| other == here)?;
            if let Some(before) = here.checked_sub(1).and_then(|before| stops.get(before)) {
                return Some(Place::at(now, before.clone()));
            }
        }
        let back = now.back()?;
        Some(Place { step: back, stop: agenda.stops(back).pop() })
    }

    /// What a message means; wishes are carried out by the app.
    pub fn update(
        &mut self,
        message: Message,
        frame: Frame<'_>,
        dossier: &SharedDossier,
    ) -> Vec<Wish> {
        let wishes = self.wishes(message, frame, dossier);
        let writes = wishes.iter().any(|wish| matches!(wish, Wish::Write { .. }));
        if !writes || dossier.case().case().value(&self.meeting).is_some() {
            return wishes;
        }
        // With the first thing that is written the meeting begins.
        let field = Some(self.meeting.clone());
        let began = Wish::Write { class: Class::Shared, field, body: Body::MeetingBegan };
        std::iter::once(began).chain(wishes).collect()
    }

    fn wishes(&mut self, message: Message, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Wish> {
        let asks = match message {
            Message::Move(to) => return self.go_to(to, frame, dossier),
            Message::Cover => return vec![Wish::Cover],
            Message::Hear(message) => return vec![Wish::Hear(message)],
            Message::Undo => return vec![Wish::Undo, Wish::Walk(Move::Again)],
            Message::HideTime(hide) => {
                let (class, field, body) = Preference::HideTime(hide).write();
                return vec![Wish::Write { class, field: Some(field), body }];
            }
            Message::OpenReading { by_key } => {
                self.over = Over::Reading { by_key };
                return vec![Wish::Focus(reading::FIRST.to_owned())];
            }
            Message::Reading(reading::Message::Close) | Message::CloseOver => {
                return self.close(frame.catalog);
            }
            Message::Reading(message) => {
                return reading::update(message, frame).into_iter().collect();
            }
            Message::More => {
                self.more = !self.more;
                return Vec::new();
            }
            message => self.in_step(message, frame, dossier),
        };
        let mut wishes = Vec::new();
        for ask in asks {
            match ask {
                Ask::Wish(wish) => {
                    draft::follow(&mut self.drafts, &wish);
                    wishes.push(wish);
                }
                // First everything before it is written: where the walk goes
                // can depend on it.
                Ask::Move(to) => wishes.push(Wish::Walk(to)),
                Ask::Explain(term) => {
                    self.over = Over::Term(term);
                    wishes.push(Wish::Focus("term-close".to_owned()));
                }
            }
        }
        wishes
    }

    /// Takes away what stands over the step; the keyboard goes back to what
    /// opened it.
    fn close(&mut self, catalog: &Catalog) -> Vec<Wish> {
        match std::mem::take(&mut self.over).opener() {
            Some(opener) => vec![Wish::Focus(opener)],
            None => self.begin(catalog),
        }
    }

    /// Goes somewhere. What is half typed is written first, and then asked
    /// again, since the way on can depend on it.
    fn go_to(&mut self, to: Move, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Wish> {
        if matches!(to, Move::Again | Move::Open) {
            let how = if to == Move::Open { How::Opened } else { How::Passing };
            self.put(self.place.clone(), how, dossier, frame.catalog, frame.today);
            return self.begin(frame.catalog);
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
        let from_check = match (&to, &self.step) {
            (Move::Ask(_), StepState::Check(_)) => true,
            // Back from the list of open questions nothing has changed.
            (Move::List, _) => self.from_check,
            _ => false,
        };
        let place = match to {
            Move::Next => self.following(frame, dossier),
            Move::Back => self.previous(frame, dossier),
            Move::Jump(step) => Some(Place::start(step)),
            Move::Ask(ref fact) => {
                let asked = frame.catalog.question(fact).map(|question| question.asked);
                let step = Step::ALL.into_iter().find(|step| step.asks() == asked);
                step.map(|step| Place::at(step, Stop::Question(fact.clone())))
            }
            Move::List => return self.turn_list(frame, dossier),
            Move::Leave | Move::Again | Move::Open => None,
        };
        self.from_check = from_check;
        match (place, to) {
            // Who chose a question wants to answer it.
            (Some(place), Move::Ask(_)) => self.go(place, How::Opened, frame, dossier),
            (Some(place), _) => self.go(place, How::Passing, frame, dossier),
            (None, Move::Back | Move::Leave) => {
                vec![Wish::Go(Destination::Case(self.case, Page::Overview))]
            }
            (None, _) => Vec::new(),
        }
    }

    /// Shows the list of open questions, or the place again from which it was
    /// opened.
    fn turn_list(&mut self, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Wish> {
        if matches!(self.step, StepState::Jump(_)) {
            let place = self.place.clone();
            self.put(place, How::Passing, dossier, frame.catalog, frame.today);
        } else {
            self.step = StepState::Jump(jump::Jump::new());
        }
        self.begin(frame.catalog)
    }

    /// A message of the step that is on; a late one of another step is
    /// dropped.
    fn in_step(&mut self, message: Message, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        match (&mut self.step, message) {
            (StepState::Welcome(step), Message::Welcome(m)) => step.update(m, frame, dossier),
            (StepState::Since(step), Message::Since(m)) => step.update(m, frame, dossier),
            (StepState::Question(step), Message::Question(m)) => step.update(m, frame, dossier),
            (StepState::Still(step), Message::Still(m)) => step.update(m, frame, dossier),
            (StepState::Feeling(step), Message::Feeling(m)) => step.update(m, frame, dossier),
            (StepState::Jump(step), Message::Jump(m)) => step.update(m, frame, dossier),
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
            StepState::Since(step) => step.leave(frame, dossier),
            StepState::Question(step) => step.leave(frame, dossier),
            StepState::Agreements(step) => step.leave(frame, dossier),
            StepState::Plan(step) => step.leave(frame, dossier),
            StepState::Basics(step) => step.leave(frame, dossier),
            StepState::Done(step) => step.leave(frame, dossier),
            StepState::Welcome(_)
            | StepState::Still(_)
            | StepState::Feeling(_)
            | StepState::Jump(_)
            | StepState::Check(_) => Vec::new(),
        };
        asks.into_iter()
            .filter_map(|ask| match ask {
                Ask::Wish(wish @ (Wish::Write { .. } | Wish::Draft { .. })) => {
                    draft::follow(&mut self.drafts, &wish);
                    Some(wish)
                }
                // Leaving writes; it never asks for another place.
                Ask::Wish(_) | Ask::Move(_) | Ask::Explain(_) => None,
            })
            .collect()
    }

    /// A key that no control took.
    pub fn key(&self, key: Key, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Message> {
        if self.over.takes(key) {
            return self.over.key(key, frame);
        }
        let own = match &self.step {
            StepState::Welcome(step) => step.key(key, frame, dossier).map(Message::Welcome),
            StepState::Since(step) => step.key(key, frame, dossier).map(Message::Since),
            StepState::Question(step) => step.key(key, frame, dossier).map(Message::Question),
            StepState::Still(step) => step.key(key, frame, dossier).map(Message::Still),
            StepState::Feeling(step) => step.key(key, frame, dossier).map(Message::Feeling),
            StepState::Jump(step) => step.key(key, frame, dossier).map(Message::Jump),
            StepState::Check(step) => step.key(key, frame, dossier).map(Message::Check),
            StepState::Basics(step) => step.key(key, frame, dossier).map(Message::Basics),
            StepState::Plan(step) => step.key(key, frame, dossier).map(Message::Plan),
            StepState::Agreements(step) => step.key(key, frame, dossier).map(Message::Agreements),
            StepState::Done(step) => step.key(key, frame, dossier).map(Message::Done),
        };
        let listed = matches!(self.step, StepState::Jump(_));
        own.or(match key {
            Key::Enter | Key::Escape if listed => Some(Message::Move(Move::List)),
            Key::Enter => Some(Message::Move(Move::Next)),
            Key::Escape => Some(Message::Move(Move::Back)),
            Key::List if self.place.step.asks().is_some() => Some(Message::Move(Move::List)),
            _ => None,
        })
    }

    /// The step that is on, in its frame.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let frame = Frame { terse: frame.look.easy && !self.more, ..frame };
        let content = match &self.step {
            StepState::Welcome(step) => step.view(frame, dossier).map(Message::Welcome),
            StepState::Since(step) => step.view(frame, dossier).map(Message::Since),
            StepState::Question(step) => step.view(frame, dossier).map(Message::Question),
            StepState::Still(step) => step.view(frame, dossier).map(Message::Still),
            StepState::Feeling(step) => step.view(frame, dossier).map(Message::Feeling),
            StepState::Jump(step) => step.view(frame, dossier).map(Message::Jump),
            StepState::Check(step) => step.view(frame, dossier).map(Message::Check),
            StepState::Basics(step) => step.view(frame, dossier).map(Message::Basics),
            StepState::Plan(step) => step.view(frame, dossier).map(Message::Plan),
            StepState::Agreements(step) => step.view(frame, dossier).map(Message::Agreements),
            StepState::Done(step) => step.view(frame, dossier).map(Message::Done),
        };
        self.over.view(frame, frame::around(self, frame, dossier, content))
    }
}

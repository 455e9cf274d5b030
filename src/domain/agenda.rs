//! What a meeting still has to ask. In a first meeting that is what is open; in
//! a follow-up it is also what may have changed since, with the answer that
//! was given then.

use chrono::NaiveDate;

use super::answer::Answer;
use super::case::Case;
use super::catalog::{Asked, Catalog, Question};
use super::dossier::SharedDossier;
use super::event::{Body, Event, Field, Stamp};
use super::id::{FactId, LifeDomain};
use super::meeting;
use super::plan::{Line, Standing};
use super::walk::{Step, Stop};

/// What there is to ask of one person today.
#[derive(Clone, Copy)]
pub struct Agenda<'a> {
    dossier: &'a SharedDossier,
    catalog: &'a Catalog,
    today: NaiveDate,
    /// When the meeting before was closed.
    before: Option<Stamp>,
}

/// How a question stands that is not settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Open {
    /// Not asked yet.
    NotAsked,
    /// Put off: "komt later terug".
    Later,
    /// "Weet ik niet".
    Unknown,
    /// Answered in an earlier meeting; it may have changed.
    MayHaveChanged,
}

impl<'a> Agenda<'a> {
    /// For this person on this day.
    pub fn new(dossier: &'a SharedDossier, catalog: &'a Catalog, today: NaiveDate) -> Self {
        let before = meeting::last_closed(dossier.case().case()).map(|event| event.stamp);
        Self { dossier, catalog, today, before }
    }

    /// Whether a meeting was closed before this one.
    pub fn is_follow_up(&self) -> bool {
        self.before.is_some()
    }

    fn case(&self) -> &'a Case {
        self.dossier.case().case()
    }

    /// The questions that a step asks, also those that are settled.
    pub fn questions(&self, asked: Asked) -> Vec<&'a Question> {
        self.dossier.questions(self.catalog, asked, self.today)
    }

    /// Where a step stops, in order, also where nothing is left to say.
    pub fn stops(&self, step: Step) -> Vec<Stop> {
        let Some(asked) = step.asks() else { return Vec::new() };
        let mut stops = Vec::new();
        if step == Step::Acute && self.is_follow_up() && !self.agreed_before().is_empty() {
            stops.push(Stop::Since);
        }
        let questions = self.questions(asked);
        let mut questions = questions.into_iter().peekable();
        while let Some(question) = questions.next() {
            stops.push(Stop::Question(question.fact.clone()));
            let domain = &question.domain;
            let ends = questions.peek().is_none_or(|next| &next.domain != domain);
            if step == Step::Intake && ends && self.catalog.feelings.contains(domain) {
                stops.push(Stop::Feeling(domain.clone()));
            }
        }
        if step == Step::Intake {
            stops.push(Stop::Check);
        }
        stops
    }

    /// Whether something is still to be said there. The check always is.
    pub fn is_due(&self, stop: &Stop) -> bool {
        match stop {
            Stop::Since => self.agreed_before().iter().any(|line| self.is_to_be_told(line)),
            Stop::Question(fact) => {
                self.open(fact).is_some_and(|open| open != Open::Later && open != Open::Unknown)
                    || self.is_unknown_from_before(fact)
            }
            Stop::Feeling(domain) => {
                let felt = self.case().value(&Field::feeling(domain));
                felt.is_none_or(|event| !self.is_of_now(event))
            }
            Stop::Check => true,
        }
    }

    /// Whether a step has nothing left to ask.
    pub fn is_settled(&self, step: Step) -> bool {
        let mut stops = self.stops(step).into_iter().filter(|stop| *stop != Stop::Check);
        !stops.any(|stop| self.is_due(&stop))
    }

    /// How a question stands that still asks for something; `None` where it is
    /// settled.
    pub fn open(&self, fact: &FactId) -> Option<Open> {
        let field = Field::answer(fact);
        let Some(event) = self.case().value(&field) else {
            let later = self.case().value(&Field::later(fact));
            return Some(match later {
                Some(event) if self.is_of_now(event) => Open::Later,
                _ => Open::NotAsked,
            });
        };
        let Body::AnswerGiven { answer, .. } = &event.body else { return Some(Open::NotAsked) };
        if *answer == Answer::Unknown {
            return Some(Open::Unknown);
        }
        let question = self.catalog.question(fact)?;
        let old = match question.asked {
            // What cannot wait is asked anew each day.
            Asked::Acute => !self.is_of_now(event) || event.at.date() != self.today,
            _ if *answer == Answer::Declined => false,
            _ => question.may_change && !self.is_of_now(event),
        };
        (old || self.case().values(&field).len() > 1).then_some(Open::MayHaveChanged)
    }

    /// The one answer of an earlier meeting that may have changed, for "klopt
    /// dit nog?".
    pub fn from_before(&self, fact: &FactId) -> Option<&'a Event> {
        let open = self.open(fact)?;
        let values = self.case().values(&Field::answer(fact));
        match values.as_slice() {
            [event] if open == Open::MayHaveChanged => Some(*event),
            _ => None,
        }
    }

    /// How many questions about this part of life still ask for something.
    pub fn count(&self, asked: Asked, domain: &LifeDomain) -> usize {
        let questions = self.questions(asked).into_iter();
        let near = questions.filter(|question| &question.domain == domain);
        near.filter(|question| self.open(&question.fact).is_some_and(|open| open != Open::Unknown))
            .count()
    }

    /// What was agreed, and what of it is done: done first.
    pub fn agreed_before(&self) -> Vec<&'a Line> {
        if !self.is_follow_up() {
            return Vec::new();
        }
        let lines = &self.dossier.plan().lines;
        let done = lines.iter().filter(|line| line.standing == Standing::Done);
        let agreed = lines.iter().filter(|line| matches!(line.standing, Standing::Agreed(_)));
        let before = agreed.filter(|line| {
            self.case().decision(&line.key).is_some_and(|event| !self.is_of_now(event))
        });
        done.chain(before).collect()
    }

    /// Whether it was not told yet in this meeting how this line went.
    pub fn is_to_be_told(&self, line: &Line) -> bool {
        let told = self.case().value(&Field::progress(&line.key));
        line.standing != Standing::Done && told.is_none_or(|event| !self.is_of_now(event))
    }

    /// "Weet ik niet" of an earlier meeting comes back in this one.
    fn is_unknown_from_before(&self, fact: &FactId) -> bool {
        let event = self.case().value(&Field::answer(fact));
        self.open(fact) == Some(Open::Unknown) && event.is_some_and(|event| !self.is_of_now(event))
    }

    /// Whether it was said after the meeting before.
    pub fn is_of_now(&self, event: &Event) -> bool {
        self.before.is_none_or(|before| event.stamp > before)
    }
}

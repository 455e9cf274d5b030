//! One question, in both languages. Choosing writes at once; what is typed is
//! kept as a draft and becomes the answer when the question is left. Nothing
//! typed is lost, and no answer blocks the way on.

mod read;

use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::{Ask, Move, acute_help, terms};
use crate::domain::answer::{Answer, Value, clean};
use crate::domain::catalog::{self, Catalog, Kind};
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{Body, Field};
use crate::domain::id::{ChoiceId, FactId, TermId};
use crate::i18n::{Args, Pair, Words};
use crate::screen::felt::picture_of;
use crate::screen::{Frame, Key, Wish};
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, control, icon, question as head};

/// Digits 1 to this choose; the two after it are "weet ik niet" and "zeg ik
/// liever niet".
const LAST_CHOICE_KEY: u8 = 7;

/// Stands in a draft between what is typed and the own words beside it.
const BETWEEN: &str = "\n\n\n";

/// Choices that cannot go with others.
const ALONE: [&str; 3] = ["none", "nobody", "nothing"];

/// One question on the screen.
#[derive(Debug, Clone)]
pub struct Question {
    fact: FactId,
    /// What stands in the field, for kinds that are typed.
    typed: String,
    /// What stands in the field for own words.
    words: String,
    /// Whether "waarom vragen we dit?" is open.
    why: bool,
    /// Whether what is not understood is told, also while it is short.
    told: bool,
    /// Asked anew in each meeting: what was said before stands above an empty
    /// field, and stays where nothing is typed.
    anew: bool,
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the control that takes the answer.
    Control(control::Message),
    /// Typing own words.
    Words(String),
    /// Enter in own words.
    Submitted,
    /// "Waarom vragen we dit?"
    Why,
    /// "Komt later terug".
    Later,
    /// What an official word means.
    Explain(TermId),
}

impl Question {
    /// The question of this fact, with what was half typed there.
    pub fn new(
        fact: FactId,
        draft: Option<String>,
        dossier: &SharedDossier,
        catalog: &Catalog,
    ) -> Self {
        let case = dossier.case().case();
        let is_typed = catalog.fact(&fact).is_some_and(|fact| is_typed(&fact.kind));
        let saved = dossier.facts().value(&fact).map(read::as_typed).unwrap_or_default();
        let said = case.own_words(&fact).unwrap_or_default().to_owned();
        let told = draft.is_some();
        let (typed, words) = match draft {
            None => (saved, said),
            Some(words) if !is_typed => (String::new(), words),
            Some(draft) => match draft.split_once(BETWEEN) {
                Some((typed, words)) => (typed.to_owned(), words.to_owned()),
                None => (draft, said),
            },
        };
        Self { fact, typed, words, why: false, told, anew: false }
    }

    /// What happened before is no answer to what happened since: the field is
    /// empty, and the words of then stand above it.
    #[must_use]
    pub fn anew(self) -> Self {
        Self { typed: String::new(), anew: true, ..self }
    }

    /// Whether a field takes the keyboard when the question comes on.
    pub fn takes_keyboard(&self, catalog: &Catalog) -> bool {
        catalog.fact(&self.fact).is_some_and(|fact| is_typed(&fact.kind))
    }

    /// Whether something stands there that is not understood and was not told
    /// yet. From now on it is.
    pub fn has_news(&mut self, frame: Frame<'_>) -> bool {
        let mistaken = frame
            .catalog
            .fact(&self.fact)
            .is_some_and(|fact| read::read(&fact.kind, &self.typed).is_err());
        let news = mistaken && !self.told;
        self.told |= mistaken;
        news
    }

    /// What a message means.
    pub fn update(
        &mut self,
        message: Message,
        frame: Frame<'_>,
        dossier: &SharedDossier,
    ) -> Vec<Ask> {
        match message {
            Message::Control(message) => self.answer(message, frame, dossier),
            Message::Words(words) => {
                self.words = words;
                self.draft(frame)
            }
            Message::Submitted => vec![Move::Next.into()],
            Message::Why => {
                self.why = !self.why;
                Vec::new()
            }
            Message::Later => self.later(frame),
            Message::Explain(term) => vec![Ask::Explain(term)],
        }
    }

    fn answer(
        &mut self,
        message: control::Message,
        frame: Frame<'_>,
        dossier: &SharedDossier,
    ) -> Vec<Ask> {
        match message {
            control::Message::Chosen(choice) => {
                self.write(Answer::Known(Value::Choice(choice)), frame, dossier)
            }
            control::Message::Toggled(choice) => self.toggle(&choice, frame, dossier),
            control::Message::Typed(text) => {
                self.typed = text;
                self.told = false;
                self.draft(frame)
            }
            control::Message::Submitted => vec![Move::Next.into()],
            control::Message::Unknown => {
                let mut asks = self.half_typed(frame, dossier);
                self.typed.clear();
                // What was just written is replaced, whatever stood there.
                let unknown = if asks.is_empty() {
                    self.write(Answer::Unknown, frame, dossier)
                } else {
                    self.give(Answer::Unknown, frame)
                };
                asks.extend(unknown);
                asks
            }
            control::Message::Declined => {
                self.typed.clear();
                self.words.clear();
                self.write(Answer::Declined, frame, dossier)
            }
        }
    }

    /// One choice more or less. "Niemand" goes with nothing else.
    fn toggle(&self, choice: &ChoiceId, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let Some(Kind::Choices(all)) = frame.catalog.fact(&self.fact).map(|fact| &fact.kind) else {
            return Vec::new();
        };
        let before = match dossier.facts().value(&self.fact) {
            Some(Value::Choices(chosen)) => chosen.clone(),
            _ => Vec::new(),
        };
        let alone = |id: &ChoiceId| ALONE.contains(&id.as_str());
        let adding = !before.contains(choice);
        let after: Vec<ChoiceId> = all
            .iter()
            .filter(|id| if *id == choice { adding } else { before.contains(id) })
            .filter(|id| *id == choice || !adding || !(alone(id) || alone(choice)))
            .cloned()
            .collect();
        if after.is_empty() {
            return self.event(Body::Withdrawn, frame);
        }
        self.write(Answer::Known(Value::Choices(after)), frame, dossier)
    }

    /// What is typed and can be understood becomes an answer before another one
    /// replaces it: it stands in the history, and is a step that can be taken
    /// back.
    fn half_typed(&self, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let kind = frame.catalog.fact(&self.fact).map(|fact| &fact.kind);
        match kind.filter(|kind| is_typed(kind)).map(|kind| read::read(kind, &self.typed)) {
            Some(Ok(Some(value))) => self.again(Answer::Known(value), frame, dossier),
            _ => Vec::new(),
        }
    }

    /// Writes an answer with the own words beside it, if that is new.
    fn write(&self, answer: Answer, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let Some(question) = frame.catalog.question(&self.fact) else { return Vec::new() };
        let own_words = self.own_words(question);
        let case = dossier.case().case();
        let same = dossier.facts().answer(&self.fact) == Some(&answer)
            && case.own_words(&self.fact) == own_words.as_deref()
            && case.values(&Field::answer(&self.fact)).len() < 2;
        if same { Vec::new() } else { self.give(answer, frame) }
    }

    /// Writes an answer with the own words beside it.
    fn give(&self, answer: Answer, frame: Frame<'_>) -> Vec<Ask> {
        let Some(question) = frame.catalog.question(&self.fact) else { return Vec::new() };
        let own_words = self.own_words(question);
        self.event(Body::AnswerGiven { answer, own_words, question: question.version }, frame)
    }

    fn own_words(&self, question: &catalog::Question) -> Option<String> {
        let said = clean(self.words.trim());
        (question.own_words && !said.is_empty()).then_some(said)
    }

    fn event(&self, body: Body, frame: Frame<'_>) -> Vec<Ask> {
        let Some(fact) = frame.catalog.fact(&self.fact) else { return Vec::new() };
        let field = Some(Field::answer(&self.fact));
        vec![Wish::Write { class: fact.class, field, body }.into()]
    }

    /// Puts the question off: it stands on the list of open questions.
    fn later(&self, frame: Frame<'_>) -> Vec<Ask> {
        let Some(fact) = frame.catalog.fact(&self.fact) else { return Vec::new() };
        let field = Some(Field::later(&self.fact));
        let body = Body::QuestionPostponed;
        vec![Wish::Write { class: fact.class, field, body }.into(), Move::Next.into()]
    }

    /// Keeps what is half typed.
    fn draft(&self, frame: Frame<'_>) -> Vec<Ask> {
        let Some(fact) = frame.catalog.fact(&self.fact) else { return Vec::new() };
        let text = match (is_typed(&fact.kind), self.words.is_empty()) {
            (false, _) => self.words.clone(),
            (true, true) => self.typed.clone(),
            (true, false) => format!("{}{BETWEEN}{}", self.typed, self.words),
        };
        vec![Wish::Draft { class: fact.class, field: Field::answer(&self.fact), text }.into()]
    }

    /// What is typed becomes the answer. What cannot be understood stays a
    /// draft, and own words without an answer too.
    pub fn leave(&mut self, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let Some(fact) = frame.catalog.fact(&self.fact) else { return Vec::new() };
        let before = dossier.facts().answer(&self.fact).cloned();
        if self.anew && self.typed.trim().is_empty() {
            return Vec::new();
        }
        if !is_typed(&fact.kind) {
            return before.map_or_else(Vec::new, |answer| self.again(answer, frame, dossier));
        }
        match (read::read(&fact.kind, &self.typed), before) {
            (Err(_), _) | (Ok(None), None) => Vec::new(),
            (Ok(Some(value)), _) => self.again(Answer::Known(value), frame, dossier),
            (Ok(None), Some(Answer::Known(_))) => self.event(Body::Withdrawn, frame),
            (Ok(None), Some(answer)) => self.again(answer, frame, dossier),
        }
    }

    /// Writes where the answer or the words differ from what is saved. Two
    /// saved values are a choice for people, not for leaving a page.
    fn again(&self, answer: Answer, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let case = dossier.case().case();
        let said = case.own_words(&self.fact).unwrap_or_default();
        let same = dossier.facts().answer(&self.fact) == Some(&answer);
        if same && said == clean(self.words.trim()) {
            return Vec::new();
        }
        self.write(answer, frame, dossier)
    }

    /// Digits choose: 1 to 7 a card, 8 and 9 what stands apart.
    pub fn key(&self, key: Key, frame: Frame<'_>, _: &SharedDossier) -> Option<Message> {
        let Key::Digit(digit) = key else { return None };
        let message = match digit {
            8 => control::Message::Unknown,
            9 => control::Message::Declined,
            1..=LAST_CHOICE_KEY => {
                let place = usize::from(digit) - 1;
                match &frame.catalog.fact(&self.fact)?.kind {
                    Kind::Choice(all) => control::Message::Chosen(all.get(place)?.clone()),
                    Kind::Choices(all) => control::Message::Toggled(all.get(place)?.clone()),
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some(Message::Control(message))
    }

    /// The page.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let (Some(question), Some(fact)) =
            (frame.catalog.question(&self.fact), frame.catalog.fact(&self.fact))
        else {
            return crate::widget::nothing();
        };
        let look = frame.look;
        let answer = dossier.facts().answer(&self.fact);
        let mut page = Column::new().spacing(SPACE_24).push(view_head(frame, dossier, question));
        if super::welcome::refused_notes(dossier) {
            // They can talk about it all the same; nobody is misled.
            let told = frame.both.pair("walk-refused-notes");
            page = page.push(card::notice(look, card::Sort::Info, &told, None));
        }
        page = page.extend(self.view_conflict(frame, dossier));
        if self.anew {
            page = page.extend(super::still::said(frame, dossier, &self.fact));
        }
        let texts = self.texts(frame, question, &fact.kind);
        let in_lines = question.asked == catalog::Asked::Goal;
        let shown = control::Shown { answer, typed: &self.typed, in_lines };
        page = page.push(control::control(look, &fact.kind, &texts, shown).map(Message::Control));
        if let Ok(Some(value)) = read::read(&fact.kind, &self.typed) {
            // What is in the field counts, also before it is saved.
            let facts = dossier.facts().clone();
            let facts = facts.with_answer(self.fact.clone(), Answer::Known(value));
            page = page.extend(doubts(frame, &facts, &self.fact));
        } else {
            page = page.extend(doubts(frame, dossier.facts(), &self.fact));
        }
        page = page.extend(acute_help::help(frame, dossier, &self.fact));
        if answer == Some(&Answer::Unknown) {
            let later = frame.both.pair("walk-unknown-later");
            page = page.push(card::notice(look, card::Sort::Info, &later, None));
        }
        page = page.extend(self.view_terms(frame, dossier, &fact.kind));
        // Words that stand there are shown, also where there are few.
        if !frame.terse || !self.words.is_empty() {
            page = page.push(self.view_more(frame, question, answer.is_none()));
        }
        page.into()
    }

    /// The official words that stand here.
    fn view_terms<'a>(
        &self,
        frame: Frame<'a>,
        dossier: &SharedDossier,
        kind: &Kind,
    ) -> Option<Element<'a, Message>> {
        let both = frame.both;
        let id = format!("question-{}", self.fact);
        let mut texts = vec![both.pair(&id)];
        if let Kind::Choice(all) | Kind::Choices(all) = kind {
            texts.extend(all.iter().map(|one| both.attr_pair(&id, &format!("choice-{one}"))));
        }
        texts.extend(acute_help::texts(frame, dossier, &self.fact));
        if !frame.terse {
            texts.extend(["help", "why"].iter().filter_map(|part| both.maybe_pair(&id, part)));
        }
        terms::row(frame, &texts, Message::Explain)
    }

    /// "Waarom vragen we dit?", "komt later terug" and own words.
    fn view_more<'a>(
        &'a self,
        frame: Frame<'a>,
        question: &catalog::Question,
        open: bool,
    ) -> Element<'a, Message> {
        let (look, both) = (frame.look, frame.both);
        let mut more = Column::new().spacing(SPACE_12);
        let why = both.maybe_pair(&format!("question-{}", self.fact), "why").map(|why| {
            let title = both.pair("walk-why");
            head::disclosure(look, "walk-why", &title, &why, self.why, Message::Why)
        });
        let later = open.then(|| {
            button::link(look, "walk-later", &both.pair("walk-later"))
                .icon("clock")
                .on_press(Message::Later)
                .into()
        });
        let beside: Vec<Element<'a, Message>> = why.into_iter().chain(later).collect();
        if look.is_narrow() {
            more = more.extend(beside);
        } else if !beside.is_empty() {
            more = more.push(words::row(look, beside).spacing(SPACE_24).width(iced::Length::Fill));
        }
        if question.own_words {
            let label = both.pair("walk-own-words");
            let own = frame
                .free_text("walk-own-words", &label, &self.words)
                .picture("pencil")
                .large()
                .on_input(Message::Words)
                .on_submit(Message::Submitted);
            more = more.push(own);
        }
        more.into()
    }

    /// "Twee antwoorden": both stand here until one is chosen.
    fn view_conflict<'a>(
        &self,
        frame: Frame<'a>,
        dossier: &SharedDossier,
    ) -> Option<Element<'a, Message>> {
        let (look, both) = (frame.look, frame.both);
        let values = dossier.case().case().values(&Field::answer(&self.fact));
        if values.len() < 2 {
            return None;
        }
        let mut lines = Column::new().spacing(SPACE_8);
        lines = lines.push(words::both(look, &both.pair("walk-two-answers"), Voice::BODY.bold()));
        for event in values {
            if let Body::AnswerGiven { answer, .. } = &event.body {
                let told = both.answer(&self.fact, answer);
                lines = lines.push(words::both(look, &told, Voice::BODY));
            }
        }
        Some(card::boxed(look, look.roles().progress, lines))
    }

    fn texts(&self, frame: Frame<'_>, question: &catalog::Question, kind: &Kind) -> control::Texts {
        let both = frame.both;
        let id = format!("question-{}", self.fact);
        let (Kind::Choice(choices) | Kind::Choices(choices)) = kind else {
            let (hint, mistake) = self.remarks(frame, kind);
            let unit = match kind {
                Kind::Money => Some(both.pair("walk-euro")),
                _ => both.maybe_pair(&id, "unit").filter(|unit| !unit.first.text.is_empty()),
            };
            return control::Texts {
                question: both.pair(&id),
                unit,
                hint,
                mistake,
                guard: frame.guard(&self.typed),
                ..apart(frame)
            };
        };
        let choices = choices
            .iter()
            .enumerate()
            .map(|(at, choice)| control::Choice {
                id: choice.clone(),
                label: both.attr_pair(&id, &format!("choice-{choice}")),
                picture: question.pictures.get(at).cloned(),
            })
            .collect();
        control::Texts { question: both.pair(&id), choices, ..apart(frame) }
    }

    /// How what is typed was read, or what was not understood.
    fn remarks(&self, frame: Frame<'_>, kind: &Kind) -> (Option<Pair>, Option<Pair>) {
        let both = frame.both;
        let form = || (*kind == Kind::Date).then(|| both.pair("walk-date-form"));
        match read::read(kind, &self.typed) {
            Err(mistake) if self.told || read::is_long_enough(kind, &self.typed) => {
                (None, Some(both.pair(mistake.id())))
            }
            Err(_) | Ok(None) => (form(), None),
            Ok(Some(value)) => match value {
                Value::Date(date) => {
                    let args = Args::new().partial("day", date);
                    (Some(both.pair_with("walk-date-read", &args)), None)
                }
                _ => (None, None),
            },
        }
    }
}

fn is_typed(kind: &Kind) -> bool {
    !matches!(kind, Kind::Choice(_) | Kind::Choices(_))
}

fn apart(frame: Frame<'_>) -> control::Texts {
    control::Texts {
        unknown: frame.both.pair("answer-unknown"),
        declined: frame.both.pair("answer-declined"),
        ..control::Texts::default()
    }
}

/// "Wonen · vraag 3 van 6", the question, a word of help.
pub(super) fn view_head<'a, M: 'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    question: &catalog::Question,
) -> Element<'a, M> {
    let (look, both) = (frame.look, frame.both);
    let asked = dossier.questions(frame.catalog, question.asked, frame.today);
    let near: Vec<_> = asked.iter().filter(|other| other.domain == question.domain).collect();
    let at = near.iter().position(|other| other.fact == question.fact).map_or(1, |at| at + 1);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let args = Args::new()
        .words("domain", format!("domain-{}", question.domain))
        .number("at", count(at))
        .number("all", count(near.len()));
    let place = both.pair_with("walk-question-place", &args);
    let id = format!("question-{}", question.fact);
    let asked = both.pair(&id);
    let help = both.maybe_pair(&id, "help").filter(|_| !frame.terse);

    let place = belongs(frame, picture_of(&question.domain), &place);
    let side = |question: &Words, help: Option<&Words>| -> Element<'a, M> {
        let mut lines = Column::new().spacing(SPACE_8);
        lines = lines.push(words::line(look, question, Voice::TITLE));
        lines = lines.extend(help.map(|help| words::line(look, help, Voice::BODY.muted(look))));
        lines.into()
    };
    let first = side(&asked.first, help.as_ref().map(|help| &help.first));
    let body = match &asked.second {
        None => first,
        Some(second) => {
            let help = help.as_ref().and_then(|help| help.second.as_ref());
            head::divided(look, first, side(second, help))
        }
    };
    Column::new().spacing(SPACE_16).push(place).push(body).into()
}

/// Where a page belongs in life.
pub(super) fn belongs<'a, M: 'a>(frame: Frame<'_>, picture: &str, place: &Pair) -> Element<'a, M> {
    let look = frame.look;
    let muted = look.roles().muted;
    let sign = icon::picture(look, picture, 20.0, muted);
    if look.is_narrow() {
        let place = words::stacked(look, place, Voice::DESK.muted(look), Voice::SIDE.muted(look));
        let place = container(place).width(iced::Length::Fill).align_x(words::start(look));
        return words::row(look, vec![sign, place.into()]).spacing(SPACE_12).into();
    }
    let place = words::inline(look, place, Voice::DESK.ink(muted));
    words::row(look, vec![sign, place]).spacing(SPACE_12).align_y(Vertical::Center).into()
}

/// What can hardly be so, pointed out where it is typed and kept as typed.
fn doubts<'a>(
    frame: Frame<'a>,
    facts: &crate::domain::facts::Facts,
    fact: &FactId,
) -> Vec<Element<'a, Message>> {
    let doubts = frame.catalog.contradictions(facts, fact, frame.today);
    let notice =
        |id: String| card::notice(frame.look, card::Sort::Info, &frame.both.pair(&id), None);
    doubts.into_iter().map(|id| notice(format!("contradiction-{id}"))).collect()
}

#[cfg(test)]
mod tests;

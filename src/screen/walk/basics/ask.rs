//! The questions that are asked at an item, in its own panel.

use iced::Length;
use iced::widget::Column;

use super::{Message, Open};
use crate::domain::answer::{Answer, Value};
use crate::domain::catalog::{Fact, Kind, Question};
use crate::domain::date::western_digits;
use crate::domain::dossier::SharedDossier;
use crate::domain::id::ChoiceId;
use crate::screen::Frame;
use crate::theme::size::{SPACE_8, SPACE_12};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, card, choice, field};

/// What was typed, as a value of the fact's kind.
pub(super) fn read(fact: &Fact, text: &str) -> Option<Value> {
    let text = text.trim();
    match fact.kind {
        Kind::Date => text.parse().ok().map(Value::Date),
        Kind::Number => western_digits(text).parse().ok().map(Value::Number),
        Kind::Money => western_digits(text).parse().ok().map(Value::Money),
        Kind::Text => (!text.is_empty()).then(|| Value::Text(text.to_owned())),
        Kind::Choice(_) | Kind::Choices(_) => None,
    }
}

/// A question with its control.
pub(super) fn view<'a>(
    open: &'a Open,
    frame: Frame<'a>,
    dossier: &'a SharedDossier,
    question: &'a Question,
) -> Element<'a, Message> {
    let Frame { look, both, .. } = frame;
    let Some(fact) = frame.catalog.fact(&question.fact) else { return crate::widget::nothing() };
    let text = format!("question-{}", question.fact);
    let mut lines = Column::new().spacing(SPACE_8).width(Length::Fill);
    lines = lines.push(words::both(look, &both.pair(&text), Voice::BODY.bold()));
    if let Some(help) = both.maybe_pair(&text, "help") {
        lines = lines.push(words::both(look, &help, Voice::DESK.muted(look)));
    }
    let control = match &fact.kind {
        Kind::Choice(choices) => cards(frame, dossier, question, choices, false),
        Kind::Choices(choices) => cards(frame, dossier, question, choices, true),
        kind => typed(open, frame, dossier, question, kind),
    };
    let facts = match open.answers.iter().find(|(of, _)| *of == question.fact) {
        Some((_, text)) => match read(fact, text) {
            Some(value) => {
                dossier.facts().clone().with_answer(question.fact.clone(), Answer::Known(value))
            }
            None => dossier.facts().clone(),
        },
        None => dossier.facts().clone(),
    };
    lines = lines.push(control);
    // Pointed out where it is typed, and kept as typed.
    for doubt in frame.catalog.contradictions(&facts, &question.fact, frame.today) {
        let doubt = both.pair(&format!("contradiction-{doubt}"));
        lines = lines.push(card::notice(look, card::Sort::Info, &doubt, None));
    }
    lines.push(quiet(frame, dossier, question)).into()
}

fn cards<'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    question: &'a Question,
    choices: &'a [ChoiceId],
    many: bool,
) -> Element<'a, Message> {
    let fact = &question.fact;
    let text = format!("question-{fact}");
    let value = dossier.facts().value(fact);
    let made = choices.iter().enumerate().map(|(at, one)| {
        let label = frame.both.attr_pair(&text, &format!("choice-{one}"));
        let id = format!("basics-answer-{fact}-{one}");
        let chosen = match value {
            Some(Value::Choice(chosen)) => chosen == one,
            Some(Value::Choices(chosen)) => chosen.contains(one),
            _ => false,
        };
        let card = if many {
            choice::check_card(frame.look, id, &label)
        } else {
            choice::card(frame.look, id, &label)
        };
        let card = match question.pictures.get(at) {
            Some(picture) => card.picture(picture),
            None => card,
        };
        let message = Message::Choice(fact.clone(), one.clone());
        card.compact(true).chosen(chosen).on_press(message).into()
    });
    choice::grid(frame.look, made.collect())
}

fn typed<'a>(
    open: &'a Open,
    frame: Frame<'a>,
    dossier: &'a SharedDossier,
    question: &'a Question,
    kind: &Kind,
) -> Element<'a, Message> {
    let Frame { look, both, .. } = frame;
    let fact = &question.fact;
    let id = format!("basics-answer-{fact}");
    let label = both.pair(&format!("question-{fact}"));
    let typed = open.answers.iter().find(|(of, _)| of == fact).map(|(_, text)| text.as_str());
    let mut made = match kind {
        Kind::Date => field::date_field(look, id, &label, typed.unwrap_or_default()),
        _ => frame.free_text(id, &label, typed.unwrap_or_default()),
    };
    if let Some(answer) = dossier.facts().answer(fact).filter(|answer| answer.value().is_some()) {
        made = made.hint(&both.answer(fact, answer));
    }
    made.label_hidden()
        .on_input(move |text| Message::Typed(fact.clone(), text))
        .on_submit(Message::TypedDone(fact.clone()))
        .into()
}

/// "Weet ik niet" and "zeg ik liever niet".
fn quiet<'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    question: &'a Question,
) -> Element<'a, Message> {
    let fact = &question.fact;
    let given = dossier.facts().answer(fact);
    let kinds =
        [("unknown", "circle-help", Answer::Unknown), ("declined", "hand", Answer::Declined)];
    let cards = kinds.into_iter().map(|(name, picture, answer)| {
        let label = frame.both.pair(&format!("answer-{name}"));
        choice::quiet_card(frame.look, format!("basics-answer-{fact}-{name}"), &label)
            .picture(picture)
            .chosen(given == Some(&answer))
            .on_press(Message::Quiet(fact.clone(), answer))
            .into()
    });
    Column::new().spacing(SPACE_12).push(choice::grid_of(frame.look, 2, cards.collect())).into()
}

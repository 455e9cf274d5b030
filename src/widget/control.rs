//! The one place where a kind of answer becomes a control. Every question of
//! the intake, of a basics item and of the desk is answered through it.

use iced::widget::Column;

use super::{Element, choice, field};
use crate::domain::answer::{Answer, Value};
use crate::domain::catalog::Kind;
use crate::domain::id::ChoiceId;
use crate::i18n::{Pair, Words};
use crate::theme::Look;
use crate::theme::size::SPACE_16;

/// The id of the field of a question that is typed; give it the keyboard with
/// [`focus::to`](super::focus::to).
pub const FIELD: &str = "answer-field";

/// More choices than this are shown on lower cards.
const COMPACT_FROM: usize = 7;
/// Keys 1 to 7 choose; 8 and 9 are kept for what stands apart.
const KEYS: usize = 7;

/// The least height of a field of several lines.
const AREA: f32 = 120.0;

/// What was done.
#[derive(Debug, Clone)]
pub enum Message {
    /// This choice, instead of any other.
    Chosen(ChoiceId),
    /// This choice, added or taken away.
    Toggled(ChoiceId),
    /// The whole text of the field, cleaned.
    Typed(String),
    /// Enter in a field of one line.
    Submitted,
    /// "Weet ik niet".
    Unknown,
    /// "Zeg ik liever niet".
    Declined,
}

/// A choice with its text and its picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub id: ChoiceId,
    /// Its text.
    pub label: Pair,
    /// Its picture, if it has one.
    pub picture: Option<String>,
}

/// The texts of a control, already resolved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts {
    /// The question, for a screen reader.
    pub question: Pair,
    /// The choices, in the fact's order.
    pub choices: Vec<Choice>,
    /// The unit of a number; for money "euro".
    pub unit: Option<Pair>,
    /// Shown in an empty field.
    pub placeholder: Words,
    /// Under the field: how a date was understood, or how to type it.
    pub hint: Option<Pair>,
    /// Under the field: what was not understood.
    pub mistake: Option<Pair>,
    /// Under the field: what looks like a BSN.
    pub guard: Option<field::Guard>,
    /// "Weet ik niet".
    pub unknown: Pair,
    /// "Zeg ik liever niet".
    pub declined: Pair,
}

/// What is there already.
#[derive(Clone, Copy, Default)]
pub struct Shown<'a> {
    /// The answer as it is saved.
    pub answer: Option<&'a Answer>,
    /// What stands in the field.
    pub typed: &'a str,
    /// Whether a text has several lines.
    pub in_lines: bool,
}

/// The control for this kind of answer, with "weet ik niet" and "zeg ik liever
/// niet" under it.
pub fn control<'a>(
    look: Look,
    kind: &Kind,
    texts: &Texts,
    shown: Shown<'a>,
) -> Element<'a, Message> {
    let answer: Element<'a, Message> = match kind {
        Kind::Choice(_) => cards(look, texts, shown.answer, false),
        Kind::Choices(_) => cards(look, texts, shown.answer, true),
        Kind::Date => {
            let field = field::date_field(look, FIELD, &texts.question, shown.typed);
            typed(field, texts)
        }
        Kind::Number | Kind::Money => {
            let unit = texts.unit.as_ref();
            let field = field::number_field(look, FIELD, &texts.question, shown.typed, unit);
            typed(if *kind == Kind::Money { field.picture("euro") } else { field }, texts)
        }
        Kind::Text => {
            let field = field::text_field(look, FIELD, &texts.question, shown.typed);
            let field = field.guard(texts.guard.clone());
            let field =
                if shown.in_lines { field.lines(AREA) } else { field.picture("pencil").large() };
            typed(field, texts)
        }
    };
    let cards = Column::new().spacing(SPACE_16).push(answer).push(apart(look, texts, shown.answer));
    choice::group(look, &texts.question, cards)
}

fn typed<'a>(field: field::Field<'a, Message>, texts: &Texts) -> Element<'a, Message> {
    let field = field
        .label_hidden()
        .placeholder(&texts.placeholder)
        .mistake(texts.mistake.as_ref())
        .on_input(Message::Typed)
        .on_submit(Message::Submitted);
    match &texts.hint {
        Some(hint) => field.hint(hint).into(),
        None => field.into(),
    }
}

fn cards<'a>(
    look: Look,
    texts: &Texts,
    answer: Option<&Answer>,
    many: bool,
) -> Element<'a, Message> {
    let compact = texts.choices.len() >= COMPACT_FROM || (many && texts.choices.len() > 3);
    let cards = texts.choices.iter().enumerate().map(|(at, offered)| {
        let id = format!("choice-{}", offered.id);
        let (card, message) = if many {
            let card = choice::check_card(look, id, &offered.label);
            (card, Message::Toggled(offered.id.clone()))
        } else {
            let card = choice::card(look, id, &offered.label);
            (card, Message::Chosen(offered.id.clone()))
        };
        let mut card = card.chosen(is_chosen(answer, &offered.id)).compact(compact);
        if let Some(picture) = &offered.picture {
            card = card.picture(picture);
        }
        if at < KEYS {
            card = card.key((at + 1).to_string());
        }
        card.on_press(message).into()
    });
    choice::grid(look, cards.collect())
}

fn is_chosen(answer: Option<&Answer>, id: &ChoiceId) -> bool {
    match answer.and_then(Answer::value) {
        Some(Value::Choice(chosen)) => chosen == id,
        Some(Value::Choices(chosen)) => chosen.contains(id),
        _ => false,
    }
}

fn apart<'a>(look: Look, texts: &Texts, answer: Option<&Answer>) -> Element<'a, Message> {
    let unknown = choice::quiet_card(look, "choice-unknown", &texts.unknown)
        .picture("circle-help")
        .key("8")
        .chosen(answer == Some(&Answer::Unknown))
        .on_press(Message::Unknown);
    let declined = choice::quiet_card(look, "choice-declined", &texts.declined)
        .picture("hand")
        .key("9")
        .chosen(answer == Some(&Answer::Declined))
        .on_press(Message::Declined);
    choice::grid_of(look, 2, vec![unknown.into(), declined.into()])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use iced_test::simulator::Simulator;

    use super::*;
    use crate::theme;

    fn settings() -> iced::Settings {
        iced::Settings {
            fonts: theme::fonts().map(Into::into).collect(),
            default_font: theme::FONT,
            ..iced::Settings::default()
        }
    }

    fn texts(count: usize) -> Texts {
        let choice = |at| Choice {
            id: ChoiceId::new(format!("c{at}")),
            label: Pair::own(&format!("keuze {at}")),
            picture: None,
        };
        Texts {
            question: Pair::own("Vraag?"),
            choices: (1..=count).map(choice).collect(),
            unknown: Pair::own("Weet ik niet"),
            declined: Pair::own("Zeg ik liever niet"),
            ..Texts::default()
        }
    }

    fn press(kind: &Kind, count: usize, what: &str) -> Message {
        let texts = texts(count);
        let view = control(Look::default(), kind, &texts, Shown::default());
        let mut ui = Simulator::with_size(settings(), iced::Size::new(1366.0, 1400.0), view);
        ui.click(what).unwrap();
        ui.into_messages().next().unwrap()
    }

    #[test]
    fn one_of_several_and_any_of_several_send_their_own_message() {
        let chosen = press(&Kind::Choice(Vec::new()), 15, "keuze 12");
        assert!(matches!(chosen, Message::Chosen(id) if id.as_str() == "c12"));
        let toggled = press(&Kind::Choices(Vec::new()), 3, "keuze 2");
        assert!(matches!(toggled, Message::Toggled(id) if id.as_str() == "c2"));
    }

    #[test]
    fn not_knowing_and_not_telling_are_offered_for_every_kind() {
        let none = Vec::new;
        let kinds = [
            Kind::Choice(none()),
            Kind::Choices(none()),
            Kind::Date,
            Kind::Number,
            Kind::Money,
            Kind::Text,
        ];
        for kind in kinds {
            assert!(matches!(press(&kind, 2, "Weet ik niet"), Message::Unknown), "{kind:?}");
            assert!(matches!(press(&kind, 2, "Zeg ik liever niet"), Message::Declined), "{kind:?}");
        }
    }

    #[test]
    fn what_is_typed_comes_out_cleaned() {
        let texts = texts(0);
        let view = control(Look::default(), &Kind::Date, &texts, Shown::default());
        let mut ui = Simulator::with_size(settings(), iced::Size::new(1366.0, 768.0), view);
        ui.click(iced_test::selector::id(FIELD)).unwrap();
        let _ = ui.typewrite("14\u{2029}");
        let typed: Vec<_> = ui.into_messages().collect();
        let broken = |message: &Message| matches!(message, Message::Typed(text) if text.contains('\u{2029}'));
        assert!(!typed.is_empty() && !typed.iter().any(broken));
    }
}

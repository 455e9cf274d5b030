//! Pages of the catalogue: an answer of each kind, and text and rows in the
//! arrangements that other pages do not show.

use super::{examples, pair, title};
use crate::domain::answer::Answer;
use crate::domain::catalog::Kind;
use crate::domain::id::ChoiceId;
use crate::i18n::{Mark, Pair, Words};
use crate::theme::Look;
use crate::theme::size::{SPACE_12, SPACE_24};
use crate::widget::control::{self, Choice, Shown, Texts};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, choice, desk, icon, key, question};

/// "Weet ik niet", as it is saved.
static UNKNOWN: Answer = Answer::Unknown;

/// The control of each kind of answer.
pub(super) fn answers<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let choices = || vec![ChoiceId::new("house"), ChoiceId::new("tent")];
    let kinds = [
        ("Een van een paar", Kind::Choice(choices()), ""),
        ("Een paar van veel", Kind::Choices(choices()), ""),
        ("Een datum", Kind::Date, "14-9-2026"),
        ("Een aantal", Kind::Number, "2"),
        ("Een bedrag", Kind::Money, "960"),
        ("Eigen woorden", Kind::Text, "Ik wil graag automonteur worden"),
    ];
    let shown = kinds.into_iter().flat_map(|(name, kind, typed)| {
        let answer = matches!(kind, Kind::Choice(_)).then_some(&UNKNOWN);
        let in_lines = kind == Kind::Text;
        let shown = Shown { answer, typed, in_lines };
        let pressed = pressed.clone();
        let drawn = control::control(look, &kind, &texts(&kind), shown);
        [title(look, name), drawn.map(move |_| pressed.clone())]
    });
    examples(look, shown.collect())
}

fn texts(kind: &Kind) -> Texts {
    let choice =
        |id: &str, label| Choice { id: ChoiceId::new(id), label, picture: Some(id.to_owned()) };
    let hint = match kind {
        Kind::Date => Some(pair("14 september 2026", "يوم محدد في سبتمبر")),
        _ => None,
    };
    let unit = match kind {
        Kind::Number => Some(pair("kinderen", "أطفال")),
        Kind::Money => Some(pair("euro", "يورو")),
        _ => None,
    };
    Texts {
        question: pair("Waar woont u?", "أين تسكن؟"),
        choices: vec![
            choice("house", pair("In een huis", "في بيت")),
            choice("tent", pair("In de opvang", "في مركز الاستقبال")),
        ],
        unit,
        hint,
        unknown: pair("Weet ik niet", "لا أعرف"),
        declined: pair("Zeg ik liever niet", "أُفضِّل عدم الإجابة"),
        ..Texts::default()
    }
}

/// Two languages in each arrangement, and rows of the desk.
pub(super) fn arranged<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let text = pair("Ik heb een bankrekening", "لدي حساب بنكي");
    let mut untranslated = pair("Alleen in het Nederlands", "");
    untranslated.second = Some(Words { mark: Mark::Untranslated, ..untranslated.first.clone() });
    let boxed = |content| card::card(look, content);
    let halves = || {
        let second = text.second.clone().unwrap_or_default();
        let side = |words: &Words| words::line(look, words, Voice::BODY);
        (side(&text.first), side(&second))
    };
    let (first, second) = halves();
    let columns: Element<'a, M> = words::columns(look, first, second);
    let (first, second) = halves();
    let divided = question::divided(look, first, second);
    let inline = vec![
        words::inline(look, &text, Voice::BODY),
        icon::tile(look, "landmark", 44.0, look.roles().calm()),
        key::cap(look, "F9"),
    ];
    let on = button::quiet(look, "on", &Pair::own("Openen")).on_press(pressed.clone());
    let many = (1..=13).map(|at| {
        choice::card(look, format!("many-{at}"), &pair("Keuze", "خيار"))
            .picture("speech")
            .compact(true)
            .on_press(pressed.clone())
            .into()
    });
    let (name, sub) =
        (Words::own("Kwame Owusu-Ansah"), Words::own("Engels · gezien op 9 november"));
    let folded = |id: &'static str, open| {
        desk::folded(look, id, "folder-open", &name, &sub, open, pressed.clone())
    };
    examples(
        look,
        vec![
            title(look, "Twee talen"),
            boxed(columns),
            boxed(divided),
            boxed(words::facing(look, &text, Voice::LEAD, Voice::LEAD)),
            boxed(words::stacked(look, &text, Voice::BODY.bold(), Voice::BODY)),
            boxed(words::both(look, &untranslated, Voice::BODY)),
            words::row(look, inline).spacing(SPACE_24).align_y(iced::Alignment::Center).into(),
            title(look, "Veel keuzen"),
            choice::grid(look, many.collect()),
            title(look, "Regels van het bureau"),
            card::list(
                look,
                vec![
                    desk::person(
                        look,
                        "person",
                        "user-round",
                        &name,
                        &sub,
                        vec![on.into()],
                        pressed.clone(),
                    ),
                    folded("closed", false),
                    folded("open", true),
                ],
            ),
            iced::widget::Column::new()
                .spacing(SPACE_12)
                .width(iced::Length::Fill)
                .align_x(words::start(look))
                .push(desk::detail(look, &Words::own("Wet"), &Pair::own("Wi2021")))
                .push(desk::detail(look, &Words::own("Taal"), &text))
                .into(),
        ],
    )
}

//! A page of the catalogue: what the widgets look like where reading is hard.

use super::{examples, pair, title};
use crate::domain::basics::ItemState;
use crate::domain::event::Who;
use crate::i18n::{Mark, Pair, Words};
use crate::theme::Look;
use crate::theme::icon as pictures;
use crate::theme::size::{SPACE_8, SPACE_12};
use crate::widget::plan::{self, Line};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, badge, button, card, choice, icon, task};

/// Choices, rows, official words, marks and every concrete picture.
pub(super) fn reading<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let choices = [
        ("house", pair("Een eigen huis", "بيت خاص"), true),
        ("users", pair("Bij familie of vrienden", "عند العائلة أو الأصدقاء"), false),
        ("tilde", pair("Tijdelijk", "مؤقتًا"), false),
    ];
    let choices = choices.iter().enumerate().map(|(at, (id, label, chosen))| {
        choice::card(look, *id, label)
            .picture(id)
            .key((at + 1).to_string())
            .chosen(*chosen)
            .on_press(pressed.clone())
            .into()
    });
    let many = [
        ("mail", pair("Een brief", "رسالة"), true),
        ("stethoscope", pair("Een dokter", "طبيب"), false),
        ("bike", pair("Een fiets", "دراجة"), false),
    ];
    let many = many.iter().map(|(id, label, chosen)| {
        choice::check_card(look, format!("many-{id}"), label)
            .picture(id)
            .compact(true)
            .chosen(*chosen)
            .on_press(pressed.clone())
            .into()
    });
    let unreviewed = |text: &str| Words { mark: Mark::StillUnreviewed, ..Words::own(text) };
    let marked = Pair {
        second: Some(unreviewed("موعد عند الطبيب")),
        ..Pair::own("Afspraak bij de dokter")
    };
    let concrete = pictures::names().filter(|name| pictures::concrete(name, look.mode).is_some());
    let concrete = concrete.map(|name| icon::picture(look, name, 28.0, look.roles().ink)).collect();
    let word = |id: &'static str, word| {
        button::quiet(look, id, &Pair::own(word))
            .icon("circle-help")
            .on_press(pressed.clone())
            .into()
    };
    examples(
        look,
        vec![
            title(look, "Kiezen"),
            choice::grid(look, choices.collect()),
            choice::grid(look, many.collect()),
            title(look, "Regels"),
            card::list(look, rows(look, pressed)),
            title(look, "Moeilijke woorden"),
            words::row(look, vec![word("t1", "DUO"), word("t2", "PIP")]).spacing(SPACE_8).into(),
            title(look, "Nog niet nagekeken"),
            words::both(look, &marked, Voice::BODY),
            title(look, "Plaatjes"),
            words::row(look, concrete).spacing(SPACE_12).wrap().into(),
        ],
    )
}

fn rows<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Vec<Element<'a, M>> {
    let item = pair("Ik heb een bankrekening", "لدي حساب بنكي");
    let state = pair("Nog niet geregeld", "لم يُرتَّب بعد");
    let who = pair("Samen", "معًا");
    let row = task::Row {
        picture: "landmark",
        title: &item,
        sub: None,
        state: badge::state(look, ItemState::Open, &state),
        who: Some(&who),
        current: false,
    };
    let line = Line {
        picture: "bed",
        title: &pair("Een plek om te slapen regelen", "ترتيب مكان للنوم"),
        sub: None,
        who: Some(Who::Together),
        date: None,
        actions: Vec::new(),
    };
    vec![
        task::row(look, "easy-item", row, pressed.clone()),
        plan::line(look, "easy-line", line, Some(pressed.clone())),
    ]
}

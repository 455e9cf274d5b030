//! Pages of the catalogue: single widgets in every state.

use iced::widget::Column;

use super::{examples, pair, shared, title};
use crate::domain::date_rule::DateKind;
use crate::i18n::{Mark, Pair, Words};
use crate::theme::Look;
use crate::theme::size::{SPACE_12, SPACE_16};
use crate::widget::badge::{self, Nearness};
use crate::widget::card::{self, Sort};
use crate::widget::timeline::{self, Point};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, choice, dialog, field, icon, question, steps};

/// Buttons, cards and fields in every state.
pub(super) fn controls<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let save = pair("Verder", "التالي");
    let press = || pressed.clone();
    let buttons: Vec<Element<'a, M>> = vec![
        button::primary(look, "b1", &save).icon_after("arrow-right").on_press(press()).into(),
        button::primary(look, "b2", &save).icon_after("arrow-right").into(),
        button::secondary(look, "b3", &Pair::own("Terug"))
            .icon("arrow-left")
            .on_press(press())
            .into(),
        button::secondary(look, "b4", &Pair::own("Bedek"))
            .icon("eye-off")
            .key("F9")
            .on(true)
            .on_press(press())
            .into(),
        button::quiet(look, "b5", &Pair::own("Waarom?")).on_press(press()).into(),
    ];
    let many = [
        ("school", pair("School", "مدرسة"), true),
        ("briefcase", pair("Werk", "عمل"), false),
        ("users", pair("Familie en vrienden", "العائلة والأصدقاء"), true),
        ("sprout", pair("Vrijwilligerswerk", "عمل تطوعي"), false),
        ("music", pair("Muziek of sport", "موسيقى أو رياضة"), false),
    ];
    let many = many.iter().map(|(id, label, chosen)| {
        choice::check_card(look, *id, label)
            .picture(id)
            .compact(true)
            .chosen(*chosen)
            .on_press(pressed.clone())
            .into()
    });
    let mut untranslated = pair("Alleen in het Nederlands", "");
    untranslated.second = Some(Words { mark: Mark::Untranslated, ..untranslated.first.clone() });
    let day = pair("Wanneer kreeg u uw vergunning?", "متى حصلت على تصريح الإقامة؟");
    let mistake = pair(
        "Dit is geen datum. Typ bijvoorbeeld 14-9-2026.",
        "هذا ليس تاريخًا. اكتب مثلاً يومًا وشهرًا وسنة.",
    );
    let (one, two, three) = (pressed.clone(), pressed.clone(), pressed.clone());
    examples(
        look,
        vec![
            title(look, "Knoppen"),
            words::row(look, buttons).spacing(SPACE_12).wrap().into(),
            title(look, "Meer antwoorden"),
            choice::grid(look, many.collect()),
            choice::grid_of(
                look,
                2,
                vec![
                    choice::card(look, "u1", &untranslated)
                        .picture("languages")
                        .on_press(pressed.clone())
                        .into(),
                    choice::quiet_card(look, "u2", &pair("Weet ik niet", "لا أعرف"))
                        .picture("circle-help")
                        .chosen(true)
                        .key("8")
                        .on_press(pressed.clone())
                        .into(),
                ],
            ),
            title(look, "Velden"),
            field::text_field(look, "f1", &pair("Uw naam", "اسمك"), "Selam")
                .on_input(move |_| one.clone())
                .into(),
            field::date_field(look, "f2", &day, "14 septemmber")
                .mistake(Some(&mistake))
                .on_input(move |_| two.clone())
                .into(),
            field::number_field(
                look,
                "f3",
                &pair("Hoeveel kinderen?", "كم عدد الأطفال؟"),
                "2",
                Some(&pair("kinderen", "أطفال")),
            )
            .on_input(move |_| three.clone())
            .into(),
            question::disclosure(
                look,
                "d",
                &pair("Waarom vragen we dit?", "لماذا نسأل عن هذا؟"),
                &pair(
                    "Zonder plek om te slapen gaat dat voor.",
                    "من دون مكان للنوم، هذا يأتي أولاً.",
                ),
                true,
                pressed.clone(),
            ),
        ],
    )
}

/// Chips, remarks, empty places and pictures.
pub(super) fn parts<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let chips = [
        (Nearness::Now, DateKind::Letter, "nog 2 dagen"),
        (Nearness::Now, DateKind::Legal, "sinds 3 dagen"),
        (Nearness::Soon, DateKind::Letter, "di 24 november"),
        (Nearness::Later, DateKind::Legal, "3 mei 2027"),
        (Nearness::Later, DateKind::Planning, "rond maart 2027"),
        (Nearness::Later, DateKind::Estimate, "schatting: 2029"),
        (Nearness::Waiting, DateKind::Letter, "wacht sinds 12 dagen"),
        (Nearness::Done, DateKind::Letter, "klaar 9 november"),
    ];
    let chips = chips
        .iter()
        .map(|(nearness, kind, label)| badge::date(look, *nearness, *kind, &Pair::own(label)))
        .collect();
    let told = pair(
        "U hoeft nu niets te doen. Wij wachten op de brief.",
        "لا حاجة لفعل شيء الآن. ننتظر الرسالة.",
    );
    let remark = |sort| card::notice(look, sort, &told, None);
    let pictures =
        crate::theme::icon::names().map(|name| icon::icon(name, 24.0, look.roles().ink)).collect();
    let first =
        button::primary(look, "first", &Pair::own("Eerste mens toevoegen")).icon("user-plus");
    examples(
        look,
        vec![
            title(look, "Dagen"),
            words::row(look, chips).spacing(SPACE_12).wrap().into(),
            title(look, "Opmerkingen"),
            remark(Sort::Info),
            remark(Sort::Now),
            remark(Sort::Done),
            remark(Sort::Private),
            title(look, "Leeg en privé"),
            card::card(
                look,
                card::empty(
                    look,
                    "users",
                    &Pair::own("Hier komen de mensen die u begeleidt."),
                    Some(first.on_press(pressed.clone()).into()),
                ),
            ),
            private(look, pressed),
            title(look, "Vier dagen dicht bij elkaar"),
            card::card(look, crowded(look)),
            title(look, "Hoe het ging"),
            card::card(look, over_time(look)),
            title(look, "Plaatjes"),
            words::row(look, pictures).spacing(SPACE_12).wrap().into(),
        ],
    )
}

fn over_time<'a, M: Clone + 'a>(look: Look) -> Element<'a, M> {
    use steps::Mark::{Nothing, Step, Unsaid};
    let days = [(Step(1), Nothing), (Step(2), Step(4)), (Unsaid, Step(3)), (Step(4), Step(4))];
    let days = days.into_iter().zip(9..).map(|((person, counsellor), day)| steps::Column {
        when: Pair::own(&format!("{day} nov")),
        spoken: format!("{day} nov"),
        person,
        counsellor,
    });
    let (you, counsellor) = (pair("U", "أنت"), pair("Begeleider", "المرافق"));
    steps::over_time(look, &you, &counsellor, days.collect())
}

fn private<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let title = Words::own("Werkaantekening · alleen u");
    let closed = Words::own("Gesloten.");
    let open = words::frame_line(look, &Words::own("Bellen met de wijkagent."), Voice::DESK);
    Column::new()
        .spacing(SPACE_16)
        .push(card::private(look, "n1", &title, &closed, None, pressed.clone()))
        .push(card::private(look, "n2", &title, &closed, Some(open), pressed.clone()))
        .into()
}

fn crowded<'a, M: 'a>(look: Look) -> Element<'a, M> {
    use timeline::Sort::{Ahead, Now, Past, Today};
    let days = [
        (0.0, Past, DateKind::Letter, "inburgeringsplicht", "28 oktober 2026"),
        (0.05, Today, DateKind::Letter, "vandaag", "23 november"),
        (0.07, Now, DateKind::Legal, "nareis uiterlijk", "14 december"),
        (0.1, Now, DateKind::Legal, "zorgverzekering", "20 december"),
        (0.14, Ahead, DateKind::Legal, "PIP uiterlijk", "12 januari 2027"),
        (0.18, Ahead, DateKind::Planning, "ontzorgen tot", "3 mei 2027"),
        (0.8, Ahead, DateKind::Planning, "dertig maanden", "april 2029"),
        (1.0, Ahead, DateKind::Estimate, "einde van de termijn", "rond januari 2030"),
    ];
    let points: Vec<Point> = days
        .iter()
        .map(|(at, sort, kind, label, date)| Point {
            at: *at,
            sort: *sort,
            kind: *kind,
            date: Words::own(date),
            label: Words::own(label),
        })
        .collect();
    timeline::timeline(look, &points)
}

/// A dialog over a screen, with the ribbon and the offer to undo.
pub(super) fn dialog<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let undo =
        button::quiet(look, "undo", &pair("Terugdraaien", "تراجع")).icon("undo-2").key("Ctrl Z");
    let screen = dialog::toast(
        look,
        shared::basics(look, pressed),
        &pair("Bankrekening staat op: in orde", "الحساب البنكي: جاهز"),
        Some(undo.on_press(pressed.clone()).into()),
    );
    let over = dialog::over(
        look,
        screen,
        &pair("Is het vandaag 23 november?", "هل اليوم هو هذا التاريخ؟"),
        words::both(
            look,
            &pair("De klok van de laptop liep achter.", "كانت ساعة الحاسوب متأخرة."),
            Voice::BODY,
        ),
        vec![
            button::secondary(look, "no", &pair("Nee", "لا")).on_press(pressed.clone()).into(),
            button::primary(look, "yes", &pair("Ja, dat klopt", "نعم، صحيح"))
                .on_press(pressed.clone())
                .into(),
        ],
    );
    dialog::ribbon(look, &Words::own("oefenen: verzonnen mensen"), over)
}

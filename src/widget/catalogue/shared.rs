//! Pages of the catalogue: what both people see.

use std::cmp::Ordering;

use iced::widget::Column;

use super::pair;
use crate::domain::basics::ItemState;
use crate::domain::date_rule::DateKind;
use crate::domain::event::Who;
use crate::i18n::{Pair, Words};
use crate::theme::Look;
use crate::theme::size::{MARGIN, MARGIN_LIST, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::badge::Nearness;
use crate::widget::plan::{Highlight, Line};
use crate::widget::stepper::{self, How, Step};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, badge, bar, button, card, choice, field, plan, question, task};

/// The bar above the walk, at this step.
pub(super) fn top<'a, M: Clone + 'a>(look: Look, now: usize, pressed: &M) -> Element<'a, M> {
    let steps = [
        ("step-1", "Welkom", "أهلاً", "hand"),
        ("step-2", "Vandaag", "اليوم", "life-buoy"),
        ("step-3", "Vragen", "أسئلة", "message-circle"),
        ("step-4", "Basis", "الأساس", "house"),
        ("step-5", "Plan", "خطة", "list-checks"),
        ("step-6", "Afspraken", "اتفاقات", "handshake"),
    ];
    let steps = steps.into_iter().enumerate().map(|(at, (id, first, second, picture))| Step {
        id,
        name: pair(first, second),
        picture,
        how: match at.cmp(&now) {
            Ordering::Less if at == 1 => How::Passed,
            Ordering::Less => How::Done,
            Ordering::Equal => How::Now,
            Ordering::Greater => How::Next,
        },
        press: pressed.clone(),
    });
    let languages = words::words(look, &Words::own("nl · العربية"), Voice::SMALL.muted(look));
    let remark = words::unreviewed_note(look, &Pair::own("nog niet nagekeken"));
    let press = || pressed.clone();
    bar::top(
        look,
        &Words::own("Gesprek met Selam"),
        vec![languages, remark],
        stepper::steps(look, steps.collect()),
        vec![
            button::tool(look, "hear", &pair("Hoor", "اسمع"), "volume-2", None, press()),
            button::tool(look, "read", &pair("Lezen", "القراءة"), "a-large-small", None, press()),
            button::tool(look, "cover", &pair("Bedek", "إخفاء"), "eye-off", Some("F9"), press()),
        ],
    )
}

/// The bar below the walk.
pub(super) fn bottom<'a, M: Clone + 'a>(
    look: Look,
    place: &Pair,
    on: &Pair,
    pressed: &M,
) -> Element<'a, M> {
    bar::bottom(
        look,
        vec![
            button::secondary(look, "back", &Pair::own("Terug"))
                .icon("arrow-left")
                .on_press(pressed.clone())
                .into(),
            bar::saved(look, &pair("bewaard 14:03", "حُفظ 14:03")),
        ],
        if look.is_narrow() { crate::widget::nothing() } else { bar::place(look, place) },
        button::primary(look, "next", on)
            .icon_after("arrow-right")
            .on_press(pressed.clone())
            .into(),
    )
}

/// A question with three choices.
pub(super) fn question<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let cards = [
        ("yes", "check", pair("Ja", "نعم")),
        ("no", "x", pair("Nee", "لا")),
        ("temporary", "tilde", pair("Tijdelijk", "مؤقتًا")),
    ];
    let cards = cards.iter().enumerate().map(|(at, (id, picture, label))| {
        choice::card(look, *id, label)
            .picture(picture)
            .key((at + 1).to_string())
            .chosen(at == 0)
            .on_press(pressed.clone())
            .into()
    });
    let body = Column::new()
        .spacing(SPACE_16)
        .push(question::heading(
            look,
            "house",
            &Words::own("Wonen · vraag 3 van 6"),
            &pair(
                "Heeft u volgende week een plek om te slapen?",
                "هل لديك مكان للنوم الأسبوع القادم؟",
            ),
            Some(&pair("Een huis, of bij familie of vrienden.", "بيت، أو عند العائلة أو الأصدقاء.")),
        ))
        .push(choice::grid(look, cards.collect()))
        .push(apart(look, pressed))
        .push(question::disclosure(
            look,
            "why",
            &pair("Waarom vragen we dit?", "لماذا نسأل عن هذا؟"),
            &pair("Zonder plek om te slapen gaat dat voor.", "من دون مكان للنوم، هذا يأتي أولاً."),
            false,
            pressed.clone(),
        ))
        .push(own_words(look, pressed));
    bar::screen(
        look,
        top(look, 2, pressed),
        bar::page(look, "page", MARGIN, body),
        bottom(
            look,
            &pair("nog 3 vragen over wonen", "بقيت ثلاثة أسئلة عن السكن"),
            &pair("Verder", "التالي"),
            pressed,
        ),
    )
}

fn own_words<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let label = pair("In eigen woorden (hoeft niet)", "بكلماتك (اختياري)");
    let pressed = pressed.clone();
    field::text_field(look, "own-words", &label, "")
        .placeholder(&label.first)
        .label_hidden()
        .picture("pencil")
        .on_input(move |_| pressed.clone())
        .into()
}

fn apart<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let quiet = |id: &'static str, picture, key: &str, label: &Pair| -> Element<'a, M> {
        choice::quiet_card(look, id, label)
            .picture(picture)
            .key(key)
            .on_press(pressed.clone())
            .into()
    };
    let cards = vec![
        quiet("unknown", "circle-help", "8", &pair("Weet ik niet", "لا أعرف")),
        quiet("declined", "hand", "9", &pair("Zeg ik liever niet", "أُفضِّل عدم الإجابة")),
    ];
    choice::grid_of(look, 2, cards)
}

/// "Basis op orde" with every state.
pub(super) fn basics<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let me = pair("Selam", "سلام");
    let both = pair("samen", "معًا");
    let now = vec![
        Item {
            picture: "users",
            title: pair("Gezin laten komen: aanvraag doen", "طلب لمّ شمل الأسرة"),
            sub: pair(
                "uiterlijk maandag 14 december 2026 · nog 21 dagen",
                "آخر موعد: \u{2068}14 december 2026\u{2069}",
            ),
            state: ItemState::Urgent,
            label: pair("Nu regelen", "الآن"),
            who: both.clone(),
        },
        Item {
            picture: "wallet",
            title: pair("Inkomen: bijstand aangevraagd", "الدخل: تم طلب \u{2068}bijstand\u{2069}"),
            sub: pair("voorschot vragen kan vanaf 1 december", "يمكن طلب سلفة"),
            state: ItemState::InProgress,
            label: pair("Wij wachten", "ننتظر"),
            who: pair("gemeente", "البلدية"),
        },
    ];
    let soon = vec![
        Item {
            picture: "smartphone",
            title: pair("DigiD aanvragen", "طلب \u{2068}DigiD\u{2069}"),
            sub: pair("wacht op niets · code komt per post", "الرمز يصل بالبريد"),
            state: ItemState::Open,
            label: pair("Nog niet", "ليس بعد"),
            who: me.clone(),
        },
        Item {
            picture: "landmark",
            title: pair("Bankrekening", "حساب بنكي"),
            sub: pair("klaar op 9 november", "جاهز"),
            state: ItemState::Done,
            label: pair("In orde", "جاهز"),
            who: me,
        },
        Item {
            picture: "heart-pulse",
            title: pair("Zorgtoeslag en huurtoeslag", "بدل الرعاية وبدل الإيجار"),
            sub: pair("wacht op: DigiD en zorgverzekering", "ينتظر: التأمين الصحي"),
            state: ItemState::Unknown,
            label: pair("Weet ik niet", "لا أعرف"),
            who: both.clone(),
        },
        Item {
            picture: "baby",
            title: pair("Kinderopvang", "رعاية الأطفال"),
            sub: pair("geen kinderen", "لا أطفال"),
            state: ItemState::NotApplicable,
            label: pair("Niet nodig", "غير لازم"),
            who: both,
        },
    ];
    let red = Some(look.roles().now);
    let body = Column::new()
        .spacing(SPACE_16)
        .push(card::section(look, "alarm-clock", red, &pair("Nu eerst", "الآن أولاً")))
        .push(items(look, &now, 0, pressed))
        .push(card::section(look, "calendar-days", None, &pair("Deze weken", "هذه الأسابيع")))
        .push(items(look, &soon, 9, pressed));
    bar::screen(
        look,
        top(look, 3, pressed),
        bar::page(look, "page", MARGIN_LIST, body),
        bottom(
            look,
            &pair("2 van 19 in orde · 1 moet nu", "واحد عاجل"),
            &pair("Naar het plan", "إلى الخطة"),
            pressed,
        ),
    )
}

struct Item {
    picture: &'static str,
    title: Pair,
    sub: Pair,
    state: ItemState,
    label: Pair,
    who: Pair,
}

fn items<'a, M: Clone + 'a>(
    look: Look,
    items: &[Item],
    current: usize,
    pressed: &M,
) -> Element<'a, M> {
    let rows = items.iter().enumerate().map(|(at, item)| {
        let row = task::Row {
            picture: item.picture,
            title: &item.title,
            sub: Some(&item.sub),
            state: badge::state(look, item.state, &item.label),
            who: Some(&item.who),
            current: at == current,
        };
        task::row(look, format!("item-{}", item.picture), row, pressed.clone())
    });
    card::list(look, rows.collect())
}

/// "Mijn plan".
pub(super) fn plan<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let (me, you, we) =
        (pair("Ik (Selam)", "أنا"), pair("Begeleider", "المرافق"), pair("Samen", "معًا"));
    let digid = pair("DigiD aanvragen", "طلب \u{2068}DigiD\u{2069}");
    let refugee =
        pair("Afspraak maken met VluchtelingenWerk over nareis", "تحديد موعد بشأن لمّ الشمل");
    let family = pair("Aanvraag nareis invullen en opsturen", "تعبئة طلب لمّ الشمل وإرساله");
    let not_yet = pair("omdat u zei: “DigiD: nog niet”", "لأنك قلت: «ليس بعد»");
    let children = pair(
        "omdat u zei: “mijn vrouw en 2 kinderen zijn hier niet”",
        "لأنك قلت: «زوجتي وطفلاي ليسوا هنا»",
    );
    let week =
        badge::date(look, Nearness::Soon, DateKind::Planning, &pair("deze week", "هذا الأسبوع"));
    let before = badge::date(look, Nearness::Now, DateKind::Letter, &Pair::own("vóór 27 november"));
    let last =
        badge::date(look, Nearness::Now, DateKind::Legal, &Pair::own("uiterlijk 14 december"));
    let highlight = |id, who, who_label, title, because, date| {
        let (because, date) = (Some(because), Some(date));
        let action = Highlight { who, who_label, picture: "users", title, because, date };
        plan::highlight(look, id, action, pressed.clone())
    };
    let highlights = vec![
        highlight("h1", Who::Client, &me, &digid, &not_yet, week),
        highlight("h2", Who::Counsellor, &you, &refugee, &children, before),
        highlight("h3", Who::Together, &we, &family, &children, last),
    ];
    let body = Column::new()
        .spacing(SPACE_24)
        .push(plan::goal(
            look,
            &pair("Mijn doel over 3 jaar, in eigen woorden", "هدفي بعد ثلاث سنوات، بكلماتي"),
            &pair(
                "“Automonteur worden, met mijn gezin hier.”",
                "«أن أصبح ميكانيكي سيارات، ومع عائلتي هنا.»",
            ),
        ))
        .push(plan::highlights(look, highlights))
        .push(plan::parts(look, plan_parts(look, pressed)));
    bar::screen(
        look,
        top(look, 4, pressed),
        bar::page(look, "page", MARGIN_LIST, body),
        bottom(
            look,
            &pair("7 regels · klopt iets niet? druk erop", "اضغط على ما ليس صحيحًا"),
            &pair("Afspraken", "الاتفاقات"),
            pressed,
        ),
    )
}

fn plan_parts<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Vec<Element<'a, M>> {
    let part = |title: &Pair, rows: Vec<Element<'a, M>>| -> Element<'a, M> {
        Column::new()
            .spacing(SPACE_12)
            .push(card::heading(look, title))
            .push(card::list(look, rows))
            .into()
    };
    let plain = |id: &'static str, picture, title: &Pair, sub: Option<&Pair>, date, actions| {
        let line = Line { picture, title, sub, who: Some(Who::Client), date, actions };
        plan::line(look, id, line, Some(pressed.clone()))
    };
    let date = badge::date(look, Nearness::Later, DateKind::Legal, &Pair::own("3 maart 2027"));
    let guess =
        badge::date(look, Nearness::Later, DateKind::Estimate, &Pair::own("rond 1 december"));
    let start = button::secondary(look, "anyway", &pair("Toch nu beginnen", "نبدأ الآن"));
    vec![
        part(
            &pair("Eerst", "أولاً"),
            vec![
                plain(
                    "p1",
                    "shield-plus",
                    &pair("Zorgverzekering", "التأمين الصحي"),
                    None,
                    Some(date),
                    vec![],
                ),
                plain(
                    "p2",
                    "wallet",
                    &pair("Voorschot vragen", "طلب سلفة"),
                    None,
                    Some(guess),
                    vec![],
                ),
            ],
        ),
        part(
            &pair("Daarna", "ثم"),
            vec![plain(
                "p3",
                "book-open",
                &pair("Taalles, rustig starten", "دروس اللغة، بداية هادئة"),
                Some(&pair("wacht op: gezin en inkomen", "ينتظر: العائلة والدخل")),
                None,
                vec![start.on_press(pressed.clone()).into()],
            )],
        ),
        part(
            &pair("Later", "لاحقًا"),
            vec![plain(
                "p4",
                "wrench",
                &pair("Proefdag bij een garage", "يوم تجريبي في ورشة"),
                Some(&pair("brengt: werk dat bij uw doel past", "يجلب: عملاً يناسب هدفك")),
                None,
                vec![],
            )],
        ),
    ]
}

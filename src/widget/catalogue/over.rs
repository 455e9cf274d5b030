//! Pages of the catalogue: what stands over a screen, or in its place.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::{examples, pair, shared, title};
use crate::i18n::{Pair, Words};
use crate::theme::Look;
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::card::{self, Sort};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, bar, button, cover, dialog, field, icon, key, welcome};

/// An official word explained, over a question.
pub(super) fn term<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let told = pair(
        "DUO is een dienst van de overheid. DUO regelt de inburgering.",
        "DUO جهة حكومية. وهي تنظّم الاندماج.",
    );
    let content = Column::new()
        .spacing(SPACE_16)
        .align_x(words::start(look))
        .push(icon::tile(look, "landmark", 56.0, look.roles().calm()))
        .push(words::both(look, &told, Voice::BODY));
    let close = close(look, pressed);
    let under = shared::question(look, pressed);
    dialog::over(look, under, &Pair::own("DUO"), content.into(), vec![close])
}

/// The keys of a screen, over it.
pub(super) fn keys<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let ink = look.roles().muted;
    let arrows = ["arrow-left", "arrow-right"]
        .map(|name| key::framed(look, icon::icon(name, 18.0, ink)))
        .into_iter();
    let arrows = words::row(look, arrows.collect()).spacing(SPACE_8).into();
    let legend = |name: &str| key::legend(look, &Pair::own(name));
    let lines = [
        (legend("1 – 9"), pair("een antwoord kiezen", "اختيار جواب")),
        (arrows, pair("naar een ander antwoord", "إلى جواب آخر")),
        (legend("F9"), pair("scherm bedekken", "إخفاء الشاشة")),
        (key::legend(look, &pair("spatie", "مسافة")), pair("indrukken", "ضغط")),
    ];
    let lines = lines.into_iter().map(|(cap, text)| {
        let cap = container(cap).width(176).align_x(words::start(look)).into();
        let text = container(words::both(look, &text, Voice::BODY)).width(Length::Fill).into();
        words::row(look, vec![cap, text]).spacing(SPACE_24).align_y(Vertical::Center).into()
    });
    let lines = Column::with_children(lines).spacing(SPACE_8);
    let title = pair("Toetsen op dit scherm", "المفاتيح في هذه الشاشة");
    let close = close(look, pressed);
    dialog::over(look, shared::question(look, pressed), &title, lines.into(), vec![close])
}

fn close<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let close = button::primary(look, "close", &pair("Sluiten", "إغلاق")).icon("check");
    close.on_press(pressed.clone()).into()
}

/// The band that reads aloud: while it sounds, without a voice of the own
/// language, and silent.
pub(super) fn hear<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let line = pair("Heeft u een plek om te slapen?", "هل لديك مكان للنوم؟");
    let sounding = Column::new()
        .spacing(SPACE_8)
        .push(controls(look, "sounding", true, pressed))
        .push(words::both(look, &line, Voice::BODY));
    let poor = pair("Deze stem is moeilijk te verstaan.", "هذا الصوت صعب الفهم.");
    let poor = Column::new()
        .spacing(SPACE_8)
        .push(controls(look, "poor", false, pressed))
        .push(remark(look, &poor));
    let none = pair("Deze laptop heeft geen stem.", "لا يوجد صوت في هذا الحاسوب.");
    let stop = button::secondary(look, "none-stop", &pair("Stop", "إيقاف")).icon("x");
    let none = words::row(look, vec![remark(look, &none), stop.on_press(pressed.clone()).into()]);
    examples(
        look,
        vec![
            title(look, "Hoor: er klinkt iets"),
            bar::band(look, sounding),
            title(look, "Hoor: een stem die slecht is"),
            bar::band(look, poor),
            title(look, "Hoor: geen stem"),
            bar::band(look, none.spacing(SPACE_16).align_y(Vertical::Center)),
        ],
    )
}

fn controls<'a, M: Clone + 'a>(
    look: Look,
    id: &'static str,
    sounds: bool,
    pressed: &M,
) -> Element<'a, M> {
    let language = |tag: &str, name: &str, on| {
        button::secondary(look, format!("{id}-{tag}"), &Pair::own(name))
            .icon("volume-2")
            .on(on)
            .on_press(pressed.clone())
            .into()
    };
    let step = |to: &str, label: &Pair| button::quiet(look, format!("{id}-{to}"), label);
    let buttons = vec![
        language("nl", "Nederlands", false),
        language("ar", "العربية", sounds),
        step("previous", &pair("Vorige", "السابق")).icon("arrow-left").into(),
        step("next", &pair("Volgende", "التالي"))
            .icon_after("arrow-right")
            .on_press(pressed.clone())
            .into(),
    ];
    words::row(look, buttons).spacing(SPACE_12).align_y(Vertical::Center).wrap().into()
}

fn remark<'a, M: 'a>(look: Look, text: &Pair) -> Element<'a, M> {
    let ink = look.roles().muted;
    let told = words::inline(look, text, Voice::SIDE.ink(ink));
    let told = container(told).width(Length::Fill).align_x(words::start(look)).into();
    let parts = vec![icon::icon("info", 18.0, ink), told];
    words::row(look, parts).spacing(SPACE_8).align_y(Vertical::Center).into()
}

/// A covered screen, and a program that is busy.
pub(super) fn covered<'a, M: 'a>(look: Look) -> Element<'a, M> {
    let help = pair("Druk op F9 om verder te gaan.", "اضغط F9 للمتابعة.");
    let busy = cover::busy(look, &Words::own("Even wachten: de kluis gaat open"));
    Column::new()
        .push(cover::cover(look, &pair("Even pauze", "استراحة قصيرة"), &help))
        .push(bar::hairline(look.roles().line))
        .push(busy)
        .into()
}

/// The door between the shared view and the desk, after a wrong PIN.
pub(super) fn door<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let typed = pressed.clone();
    let wrong = Pair::own("Deze pincode klopt niet. U kunt het nog 4 keer proberen.");
    let mistake = Pair::own("Een pincode heeft 4 tot 8 cijfers.");
    let pin = field::text_field(look, "pin", &Pair::own("Pincode"), "471")
        .secret(true)
        .large()
        .mistake(Some(&mistake))
        .on_input(move |_| typed.clone());
    let back = button::secondary(look, "back", &Pair::own("Terug")).icon("arrow-left");
    let open = button::primary(look, "open", &Pair::own("Verder")).icon("lock-open");
    let between = iced::widget::space::horizontal().into();
    let foot =
        vec![back.on_press(pressed.clone()).into(), between, open.on_press(pressed.clone()).into()];
    let title = Words::own("Dit deel is voor de begeleider");
    let form = Column::new()
        .spacing(SPACE_24)
        .width(Length::Fill)
        .align_x(words::start(look))
        .push(words::words(look, &title, Voice::TITLE))
        .push(card::notice(look, Sort::Info, &wrong, None))
        .push(Element::from(pin))
        .push(words::row(look, foot));
    let aim = [Words::own("Eerst de basis op orde. Dan een plan dat bij u past.")];
    welcome::welcome(look, &Words::own("Goede Start"), &aim, form)
}

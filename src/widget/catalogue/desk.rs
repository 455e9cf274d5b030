//! Pages of the catalogue: the desk and the first screen.

use iced::widget::Column;

use super::pair;
use crate::domain::basics::ItemState;
use crate::domain::date_rule::DateKind;
use crate::i18n::{Direction, Mark, Pair, Words};
use crate::theme::Look;
use crate::theme::size::{SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::widget::badge::{self, Nearness};
use crate::widget::desk::{self, Item, Tab};
use crate::widget::timeline::{self, Point};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, field, welcome};

fn rail<'a, M: Clone + 'a>(look: Look, active: usize, pressed: &M) -> Element<'a, M> {
    let places = [
        ("today", "calendar-check", "Vandaag"),
        ("people", "users", "Mensen"),
        ("search", "search", "Zoeken"),
        ("settings", "settings", "Instellingen"),
    ];
    let names: Vec<Words> = places.iter().map(|(_, _, name)| Words::own(name)).collect();
    let items = places.iter().zip(&names).enumerate().map(|(at, ((id, picture, _), label))| Item {
        id,
        picture,
        label,
        key: None,
        active: at == active,
        on_press: pressed.clone(),
    });
    let name = Words::own("Vergrendel");
    let foot = Item {
        id: "lock",
        picture: "lock",
        label: &name,
        key: Some("Ctrl L"),
        active: false,
        on_press: pressed.clone(),
    };
    desk::rail(look, &Words::own("Goede Start"), items.collect(), vec![foot])
}

/// "Vandaag".
pub(super) fn today<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let search = Pair::own("Zoek een naam, notitie of antwoord");
    let typed = pressed.clone();
    let find = field::text_field(look, "find", &search, "")
        .label_hidden()
        .placeholder(&search.first)
        .picture("search")
        .width(if look.is_wide() { 340 } else { 280 })
        .on_input(move |_| typed.clone());
    let new = button::primary(look, "new", &Pair::own("Nieuw gesprek")).icon("user-plus").small();
    let header = desk::header(
        look,
        &Words::own("Maandag 23 november"),
        vec![],
        vec![find.into(), new.on_press(pressed.clone()).into()],
    );
    let now = [
        ("Selam", "Nareis aanvragen: laatste dag", Nearness::Now, "nog 21 dagen"),
        ("Tesfay", "Zitting huurrechter · advocaat gezocht", Nearness::Now, "do 10 dec."),
        ("Kwame Owusu-Ansah van den Berg", "Aanmelden Luisteren", Nearness::Now, "sinds 3 dagen"),
    ];
    let week = [
        ("Yusuf", "Klacht over te laat PIP: brief nakijken", Nearness::Soon, "di"),
        ("Ayse", "Kinderopvangtoeslag aanvragen", Nearness::Soon, "wo"),
        ("Grace", "Gesprek met taalschool", Nearness::Soon, "do"),
    ];
    let waiting = [
        ("Farid", "DUO: verzoek om terug te kijken", Nearness::Waiting, "sinds 12 dagen"),
        ("سلمى", "DUO: bezwaar ontvangen?", Nearness::Waiting, "sinds 3 dagen"),
    ];
    let column = |title: &str, rows: &[(&str, &str, Nearness, &str)]| -> Element<'a, M> {
        let due = rows.iter().map(|(who, what, nearness, date)| {
            let date = badge::date(look, *nearness, DateKind::Letter, &Pair::own(date));
            let (who, what) = (Words::own(who), Words::own(what));
            desk::due(look, format!("due-{}", who.text), &who, &what, Some(date), pressed.clone())
        });
        let list = card::list(look, due.collect());
        desk::column(look, &Words::own(title), &Words::own(&rows.len().to_string()), list)
    };
    let columns = vec![
        column("Nu", &now),
        column("Deze week", &week),
        column("Wachten op anderen", &waiting),
    ];
    let body = Column::new()
        .spacing(SPACE_24)
        .push(desk::appointment(
            look,
            &Words::own("14:00"),
            words::frame_line(look, &Words::own("Selam · tweede gesprek"), Voice::BODY.bold()),
            button::primary(look, "go", &Pair::own("Verder waar u was"))
                .icon("play")
                .small()
                .on_press(pressed.clone())
                .into(),
        ))
        .push(desk::columns(look, columns));
    desk::screen(look, rail(look, 0, pressed), vec![header], "today-page", body)
}

/// One case.
pub(super) fn case<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let roles = look.roles();
    let language =
        badge::chip(look, "languages", &Pair::own("Tigrinya, Arabisch"), roles.progress, false);
    let law = badge::chip(look, "scale", &Pair::own("asiel · Wi2021"), roles.neutral(), false);
    let paper = button::secondary(look, "paper", &Pair::own("Papier")).icon("printer");
    let go = button::primary(look, "go", &Pair::own("Samen verder")).icon("play").small();
    let header = desk::header(
        look,
        &Words::own("Selam"),
        vec![language, law],
        vec![paper.on_press(pressed.clone()).into(), go.on_press(pressed.clone()).into()],
    );
    let names = ["Overzicht", "Vragen", "Basis", "Plan", "Notities", "Brieven", "Geschiedenis"];
    let ids = ["t1", "t2", "t3", "t4", "t5", "t6", "t7"];
    let names: Vec<Words> = names.iter().map(|name| Words::own(name)).collect();
    let tabs = ids.iter().zip(&names).enumerate().map(|(at, (id, label))| Tab {
        id,
        label,
        active: at == 0,
        on_press: pressed.clone(),
    });
    let tabs = desk::tabs(look, tabs.collect());
    let clock = card::titled(
        look,
        &Words::own("De klok van de wet"),
        Some(&Words::own("Wi2021 · inburgeringsplichtig sinds 28 oktober 2026, volgens uw brief")),
        clock(look),
    );
    let basics = [
        (ItemState::Urgent, "1 nu", "Gezin laten komen"),
        (ItemState::InProgress, "1 wacht", "Bijstand, sinds 20 dagen"),
        (ItemState::Open, "9 open", "DigiD, zorgverzekering …"),
        (ItemState::Done, "8 in orde", ""),
    ];
    let basics = basics.iter().map(|(state, count, what)| {
        let chip = badge::state(look, *state, &Pair::own(count));
        let what = words::words(look, &Words::own(what), Voice::DESK);
        words::row(look, vec![chip, what]).spacing(SPACE_12).into()
    });
    let basics = Column::with_children(basics).spacing(SPACE_8).align_x(words::start(look));
    let plan = ["DigiD aanvragen", "Afspraak VluchtelingenWerk", "Aanvraag nareis opsturen"];
    let plan = plan.iter().map(|line| words::frame_line(look, &Words::own(line), Voice::DESK));
    let plan = Column::with_children(plan).spacing(SPACE_8);
    let note = card::private(
        look,
        "note",
        &Words::own("Werkaantekening · alleen u"),
        &Words::own("Gesloten. Niet te zien in Samen, op papier of in zoeken van anderen."),
        None,
        pressed.clone(),
    );
    let body = Column::new()
        .spacing(SPACE_16)
        .push(clock)
        .push(desk::columns(
            look,
            vec![
                card::titled(look, &Words::own("Basis"), None, basics),
                card::titled(look, &Words::own("Plan"), None, plan),
            ],
        ))
        .push(note);
    desk::screen(look, rail(look, 1, pressed), vec![header, tabs], "case-page", body)
}

fn clock<'a, M: 'a>(look: Look) -> Element<'a, M> {
    use timeline::Sort::{Ahead, Now, Past, Today};
    let days = [
        (0, Past, DateKind::Letter, "inburgeringsplicht", "28 oktober 2026"),
        (26, Today, DateKind::Letter, "vandaag", "23 november"),
        (47, Now, DateKind::Legal, "nareis uiterlijk", "14 december"),
        (187, Ahead, DateKind::Planning, "ontzorgen tot", "3 mei 2027"),
        (912, Ahead, DateKind::Planning, "dertig maanden", "april 2029"),
        (1172, Ahead, DateKind::Estimate, "drie jaar na het PIP", "rond januari 2030"),
    ];
    let points: Vec<Point> = days
        .iter()
        .map(|(day, sort, kind, label, date)| Point {
            at: timeline::position(0, 1172, *day),
            sort: *sort,
            kind: *kind,
            date: Words::own(date),
            label: Words::own(label),
        })
        .collect();
    timeline::timeline(look, &points)
}

/// The first screen, with three scripts.
pub(super) fn unlock<'a, M: Clone + 'a>(look: Look, pressed: &M) -> Element<'a, M> {
    let typed = pressed.clone();
    let arabic = Words {
        text: "الأساسيات أولاً. ثم خطة تناسبك.".to_owned(),
        direction: Direction::RightToLeft,
        mark: Mark::Unreviewed,
        language: "ar",
        ..Words::default()
    };
    let lines = [
        Words::own("Eerst de basis op orde. Dan een plan dat bij u past."),
        arabic,
        Words::own("ቀዳምነት መሰረታዊ ነገራት።"),
    ];
    let hint = pair("toetsenbord: Nederlands · Caps Lock staat uit", "");
    let hint = Pair { second: None, ..hint };
    let press = || pressed.clone();
    let form = Column::new()
        .spacing(SPACE_24)
        .align_x(words::start(look))
        .push(words::words(look, &Words::own("Welkom terug, Fatma"), Voice::TITLE))
        .push(Element::from(
            field::text_field(look, "passphrase", &Pair::own("Wachtzin"), "zeven paarden dansen")
                .secret(true)
                .large()
                .hint(&hint)
                .on_input(move |_| typed.clone()),
        ))
        .push(Element::from(
            button::primary(look, "open", &Pair::own("Openen")).icon("lock-open").on_press(press()),
        ))
        .push(Element::from(
            button::link(look, "sheet", &Pair::own("Herstelblad gebruiken")).on_press(press()),
        ))
        .push(Element::from(
            button::link(look, "practice", &Pair::own("Oefenen met verzonnen mensen"))
                .on_press(press()),
        ))
        .push(words::frame_line(
            look,
            &Words::own("Alles staat versleuteld op deze laptop. Er gaat niets het internet op."),
            Voice::SIDE.muted(look),
        ));
    welcome::welcome(look, &Words::own("Goede Start"), &lines, form)
}

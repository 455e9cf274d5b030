//! Where reading is hard: the panel "Lezen", large letters with pictures, own
//! calendars and digits, official words, and what nobody checked yet.

use goede_start::domain::catalog::Kind;
use goede_start::widget::access::Role;
use iced::{Rectangle, Size};

use crate::harness::Window;
use crate::layout;
use crate::screens::{OPENED, SHARED};

fn window() -> (tempfile::TempDir, Window) {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::practice(folder.path());
    (folder, window)
}

/// Pictures and large letters, as two people switch them on.
pub fn make_easy(window: &mut Window) {
    window.show("welcome");
    window.f2();
    window.digit(1);
    window.escape();
}

fn setting(window: &Window, name: &str) -> Option<String> {
    let dossier = window.app.dossier_of(&window.person).unwrap();
    dossier.case.setting(name).map(str::to_owned)
}

#[test]
fn how_somebody_reads_is_chosen_by_keyboard_and_kept_with_the_case() {
    let (_folder, mut window) = window();
    window.show("question");
    window.f2();
    window.expect("Plaatjes en grote letters");
    window.expect("صور وحروف كبيرة");
    let first = window.focused().expect("the panel has the keyboard");
    assert_eq!(first.id, "reading-easy".into());
    window.space();
    assert_eq!(setting(&window, "easy").as_deref(), Some("on"));
    window.digit(2);
    assert_eq!(setting(&window, "own-digits").as_deref(), Some("on"));
    window.press("reading-calendar-ethiopian");
    assert_eq!(setting(&window, "calendar").as_deref(), Some("ethiopian"));
    let scale = window.app.scale();
    window.press("reading-larger");
    assert!(window.app.scale() > scale);
    window.escape();
    assert!(!window.shows("Plaatjes en grote letters"));
    assert_eq!(window.focused().expect("the step").id, "walk-begin".into(), "Enter goes on");
    assert_eq!(window.place(), "intake/residence-ground", "no key went on to the question");
    // Another person reads in another way.
    window.person = "Yusuf".into();
    assert_eq!(setting(&window, "easy"), None);
}

#[test]
fn after_f2_and_escape_the_keyboard_is_where_somebody_was_typing() {
    let (_folder, mut window) = window();
    window.show("date");
    let field = window.focused().expect("the field has the keyboard").id;
    window.f2();
    window.escape();
    assert_eq!(window.focused().map(|info| info.id), Some(field));
}

#[test]
fn few_words_stand_there_until_more_are_asked_for() {
    let (_folder, mut window) = window();
    let help = "Kijk op uw verblijfspas.";
    window.show("question");
    window.expect(help);
    make_easy(&mut window);
    window.show("question");
    window.expect("Welke verblijfsvergunning heeft u?");
    window.expect("Weet ik niet");
    assert!(!window.shows(help) && !window.shows("Waarom vragen we dit?"));
    window.press("walk-more");
    window.expect(help);
    window.expect("Waarom vragen we dit?");
    window.press("walk-more");
    assert!(!window.shows(help));
    // The plan tells what, who and when.
    window.show("plan");
    assert!(!window.shows("omdat u zei"), "{}", window.texts());
    window.press("walk-more");
    window.expect("omdat u zei");
    // The desk reads as ever.
    window.show("case");
    assert!(!window.ids().iter().any(|id| id.contains("walk-more")));
}

#[test]
fn large_letters_are_never_cut_nor_drawn_over_each_other() {
    for person in ["Selam", "Yusuf"] {
        let (_folder, mut window) = window();
        person.clone_into(&mut window.person);
        make_easy(&mut window);
        layout::nothing_wrong(&layout::everywhere(window, person, &SHARED));
    }
}

#[test]
fn the_panel_and_what_was_folded_away_fit_in_every_size() {
    let mut wrong = Vec::new();
    for (width, height, zoom) in [(1366.0, 768.0, 100), (1024.0, 700.0, 100), (1366.0, 768.0, 200)]
    {
        let (_folder, mut window) = window();
        window.resize(Size::new(width, height));
        window.app.set_zoom(zoom);
        make_easy(&mut window);
        for place in ["intake/residence-ground", "intake/debts"] {
            window.go(place);
            window.press("walk-more");
            wrong.extend(layout::wrong(&mut window));
            window.f2();
            wrong.extend(layout::wrong(&mut window));
            window.escape();
        }
        window.show("plan");
        window.press("walk-more");
        wrong.extend(layout::wrong(&mut window));
    }
    layout::nothing_wrong(&wrong);
}

#[test]
fn every_choice_item_and_measure_has_a_picture() {
    let catalog = goede_start::cli::catalog().unwrap();
    let mut choices = 0;
    for question in &catalog.questions {
        if let Kind::Choice(all) | Kind::Choices(all) = &catalog.fact(&question.fact).unwrap().kind
        {
            assert_eq!(question.pictures.len(), all.len(), "{}", question.fact);
            choices += all.len();
        }
    }
    assert!(choices > 150, "{choices}");
    let things = catalog.items.iter().map(|item| &item.picture);
    for picture in things.chain(catalog.measures.iter().map(|measure| &measure.picture)) {
        assert!(goede_start::theme::icon::has_icon(picture), "{picture}");
    }
}

/// Smaller are a tick, the picture of a key, a sign that something opens.
const A_PICTURE: f32 = 24.0;

/// Looks at what is drawn, on a screen so high that nothing scrolls away. The
/// cards of all languages bear the same picture: a language has none of its
/// own, and a flag is of a country.
#[test]
fn every_card_of_a_choice_draws_a_picture() {
    let (mut wrong, mut cards) = (Vec::new(), 0);
    for person in ["Selam", "Yusuf"] {
        let (_folder, mut window) = window();
        window.resize(Size::new(1366.0, 6000.0));
        person.clone_into(&mut window.person);
        make_easy(&mut window);
        let gate = (person == "Selam").then_some("plan-gate");
        for screen in SHARED.into_iter().chain(OPENED).chain(gate) {
            window.show(screen);
            let all = window.infos().into_iter();
            let all = all.filter(|info| matches!(info.role, Role::Radio | Role::CheckBox));
            let pictures = window.icons();
            for card in all {
                let within = |at: &&Rectangle| at.width >= A_PICTURE && at.is_within(&card.bounds);
                cards += 1;
                if !pictures.iter().any(|at| within(&at)) {
                    wrong.push(format!("{person}, {screen}: «{}» has no picture", card.label));
                }
            }
        }
    }
    assert!(cards > 130, "{cards}");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_date_stands_in_the_own_calendar_too_beside_the_dutch_one_as_ever() {
    let (_folder, mut window) = window();
    window.show("basics");
    let day = "14 december 2026";
    window.expect(day);
    assert!(!window.shows("1448"));
    window.f2();
    window.press("reading-calendar-islamic");
    window.escape();
    let texts = window.texts();
    let own: Vec<&str> = texts.lines().filter(|line| line.contains("1448")).collect();
    assert!(!own.is_empty(), "{texts}");
    for line in own {
        assert!(line.contains("202") && !line.contains("december"), "{line}");
    }
    window.expect(day);
}

#[test]
fn own_digits_are_for_the_own_language_and_leave_keys_and_phones_alone() {
    let (_folder, mut window) = window();
    window.show("question");
    window.f2();
    window.press("reading-digits");
    window.escape();
    let texts = window.texts();
    assert!(texts.contains("السؤال ٣"), "{texts}");
    assert!(texts.contains("vraag 3 van"), "{texts}");
    // English has no digits of its own: they are not offered.
    window.person = "Yusuf".into();
    window.show("question");
    window.f2();
    assert!(!window.ids().iter().any(|id| id.contains("reading-digits")));
}

#[test]
fn an_official_word_is_explained_in_both_languages() {
    let (_folder, mut window) = window();
    window.go("intake/duo-letter");
    window.expect("Moeilijke woorden");
    window.press("term-duo");
    window.expect("DUO is een dienst van de overheid.");
    window.expect("جهة حكومية");
    window.digit(1);
    assert_eq!(window.place(), "intake/duo-letter", "no key reaches the question under it");
    window.escape();
    assert!(!window.shows("DUO is een dienst van de overheid. DUO regelt de inburgering."));
    assert_eq!(window.focused().expect("the word").id, "term-duo".into());
}

#[test]
fn what_nobody_checked_says_so_on_every_shared_screen() {
    let (_folder, mut window) = window();
    for screen in SHARED {
        window.show(screen);
        window.expect("nog niet nagekeken");
    }
    window.show("people");
    assert!(!window.shows("nog niet nagekeken"));
}

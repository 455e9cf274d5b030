//! What the law says, as two people see it: lists, reasons and what can hardly
//! be so.

use goede_start::domain::id::FactId;
use goede_start::screen::{Destination, Page};

use crate::harness::Window;

fn walk(window: &mut Window, person: &str, place: &str) {
    person.clone_into(&mut window.person);
    window.show("welcome");
    let case = window.app.dossier_of(person).unwrap().case.id();
    window.go_to(Destination::Walk(case, place.parse().ok()));
    assert_eq!(window.place(), place);
}

#[test]
fn a_birth_year_ahead_is_pointed_out_where_it_is_typed_and_kept_as_typed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    walk(&mut window, "Yusuf", "intake/birth-year");
    window.type_text("2062");
    window.expect("Dit jaar is nog niet geweest. Klopt het? Wij bewaren wat u typt.");
    window.press("walk-next");
    let facts = &window.app.dossier_of("Yusuf").unwrap().facts;
    // The digits went behind those that stood there.
    assert_eq!(facts.number(&FactId::new("birth-year")), Some(19_992_062));
    walk(&mut window, "Yusuf", "intake/birth-year");
    window.expect("Dit jaar is nog niet geweest.");
}

#[test]
fn the_parts_of_inburgering_stand_under_the_overview_of_duo() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.person = "Amina".to_owned();
    window.show("basics");
    window.press("basics-duo-overview");
    window.expect("Dit hoort bij uw inburgering");
    window.expect("800 uur taal en kennis van Nederland · nog niet");
    window.expect("Nodig: ongeveer 36 uur per week");
    assert!(!window.shows("Examen KNM"), "the Z-route has no exam");
}

#[test]
fn the_desk_says_from_which_answers_a_date_follows_and_by_which_rule() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.person = "Selam".to_owned();
    let case = window.app.dossier_of("Selam").unwrap().case.id();
    window.go_to(Destination::Case(case, Page::Overview));
    window.expect("R10, versie 1");
    window.expect("Omdat u zei");
}

//! Deciding together, by keyboard: plan lines and the state of basics become
//! events, and nothing else does.

use goede_start::domain::basics::ItemState;
use goede_start::domain::id::ItemId;
use goede_start::domain::plan::Standing;

use crate::harness::Window;

fn standing(window: &Window, key: &str) -> Standing {
    let plan = &window.app.dossier_of("Selam").unwrap().plan;
    plan.lines.iter().find(|line| line.key.0 == key).unwrap().standing.clone()
}

#[test]
fn a_line_is_agreed_with_the_words_of_both_languages_and_another_is_put_off() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("plan");
    assert_eq!(standing(&window, "item/health-insurance"), Standing::Proposed);
    window.press("plan-item/health-insurance");
    window.digit(1);
    let Standing::Agreed(agreement) = standing(&window, "item/health-insurance") else {
        panic!("not agreed:\n{}", window.texts());
    };
    assert!(agreement.wording.contains_key("nl") && agreement.wording.contains_key("ar"));
    window.show("plan");
    window.press("plan-item/phone-internet");
    window.digit(4);
    assert_eq!(standing(&window, "item/phone-internet"), Standing::Postponed);
}

#[test]
fn a_digit_sets_the_state_of_an_open_row() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("basics");
    window.press("basics-digid");
    window.digit(1);
    let state = window.app.dossier_of("Selam").unwrap().advice.state(&ItemId::new("digid"));
    assert_eq!(state, Some(ItemState::Done), "{}", window.texts());
}

#[test]
fn a_line_is_refused_a_gate_is_lifted_and_an_agreement_is_told_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("plan");
    window.press("plan-item/phone-internet");
    window.digit(3);
    window.press("plan-keep-keep");
    assert!(matches!(standing(&window, "item/phone-internet"), Standing::Declined(_)));
    window.show("plan");
    window.press("plan-measure/language-lessons");
    window.digit(5);
    window.digit(1);
    let plan = &window.app.dossier_of("Selam").unwrap().plan;
    let lessons = plan.lines.iter().find(|line| line.key.0 == "measure/language-lessons").unwrap();
    assert!(lessons.held.is_some() && !lessons.is_held(), "it starts now, with a reason");
    window.show("agreements");
    window.digit(1);
    let case = &window.app.dossier_of("Selam").unwrap().case;
    assert_eq!(case.fields_of("teach-back").count(), 1);
}

//! Keys, focus and names of what can be pressed.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use iced::Size;
use iced::advanced::widget::operation::{Operation, Outcome, focusable};
use iced_test::simulator::{Simulator, tap_key};

use super::*;
use crate::theme::{self, Mode};
use crate::widget::catalogue::{self, Page};

fn settings() -> iced::Settings {
    iced::Settings {
        fonts: theme::fonts().map(Into::into).collect(),
        default_font: theme::FONT,
        ..iced::Settings::default()
    }
}

fn page(page: Page) -> Simulator<'static, u8> {
    let look = Look::new(Mode::Light, 1366.0);
    Simulator::with_size(settings(), Size::new(1366.0, 768.0), catalogue::view(look, page, 7))
}

#[test]
fn a_press_by_pointer_sends_the_message_once() {
    let mut ui = page(Page::Question);
    ui.click("Nee").unwrap();
    assert_eq!(ui.into_messages().collect::<Vec<_>>(), [7]);
}

#[test]
fn the_whole_card_can_be_pressed_by_its_id() {
    let mut ui = page(Page::Question);
    ui.click(iced_test::selector::id("temporary")).unwrap();
    assert_eq!(ui.into_messages().count(), 1);
}

#[test]
fn a_key_without_focus_presses_nothing() {
    let mut ui = page(Page::Question);
    let _ = ui.simulate(tap_key(keyboard::Key::Named(Named::Enter), None));
    assert_eq!(ui.into_messages().count(), 0);
}

/// Runs an operation on a page, with what it chains.
fn operate<T: 'static>(
    page_of: Page,
    operations: Vec<Box<dyn Operation<T>>>,
) -> (Vec<T>, Vec<Info>) {
    let look = Look::new(Mode::Light, 1366.0);
    let mut renderer =
        iced::futures::executor::block_on(<Renderer as iced::advanced::renderer::Headless>::new(
            theme::FONT,
            16.0.into(),
            Some("tiny-skia"),
        ))
        .unwrap();
    let view: Element<'_, u8> = catalogue::view(look, page_of, 7);
    let mut ui = iced_test::runtime::UserInterface::build(
        view,
        Size::new(1366.0, 768.0),
        iced_test::runtime::user_interface::Cache::default(),
        &mut renderer,
    );
    let mut out = Vec::new();
    for operation in operations {
        let mut next: Option<Box<dyn Operation<T>>> = Some(operation);
        while let Some(mut operation) = next.take() {
            let op = operation.as_mut();
            ui.operate(&renderer, &mut iced::advanced::widget::operation::black_box(op));
            match operation.finish() {
                Outcome::Some(value) => out.push(value),
                Outcome::Chain(chained) => next = Some(chained),
                Outcome::None => {}
            }
        }
    }
    let mut collect = collect();
    ui.operate(&renderer, &mut iced::advanced::widget::operation::black_box(&mut collect));
    let Outcome::Some(infos) = collect.finish() else { return (out, Vec::new()) };
    (out, infos)
}

#[test]
fn tab_goes_through_a_question_in_reading_order() {
    let mut order = Vec::new();
    for steps in 1..=13 {
        let operations = (0..steps).map(|_| Box::new(focusable::focus_next::<()>()) as Box<_>);
        let (_, infos) = operate::<()>(Page::Question, operations.collect());
        let focused = infos.into_iter().find(|info| info.focused).unwrap();
        order.push(focused.label);
    }
    assert_eq!(order[..2], ["Welkom · أهلاً", "Vandaag · اليوم"]);
    assert_eq!(order[6..9], ["Hoor · اسمع", "Lezen · القراءة", "Bedek · إخفاء"]);
    assert_eq!(order[9..12], ["Ja · نعم", "Nee · لا", "Tijdelijk · مؤقتًا"]);
    assert_eq!(order[12], "Weet ik niet · لا أعرف");
}

#[test]
fn everything_that_can_be_pressed_has_a_name_and_an_id_of_its_own() {
    for page in Page::ALL {
        let (_, infos) = operate::<()>(page, Vec::new());
        // Of what is only told, two may say the same.
        let told = |info: &&Info| !matches!(info.role, Role::Text | Role::Choice | Role::Status);
        let things: Vec<_> = infos.iter().filter(told).collect();
        for (at, info) in things.iter().enumerate() {
            assert!(!info.label.trim().is_empty(), "{page:?}: {info:?}");
            // Of the kinds of answer a screen has one; here they stand together.
            let alone = page != Page::Answers;
            let twice = things.iter().skip(at + 1).any(|other| alone && other.id == info.id);
            assert!(!twice, "{page:?}: two things have the id {:?}", info.id);
        }
        // Any key takes the cover away.
        assert!(page == Page::Cover || infos.iter().any(|info| info.pressable), "{page:?}");
    }
}

#[test]
fn under_a_dialog_nothing_can_be_reached() {
    let (_, infos) = operate::<()>(Page::Dialog, Vec::new());
    let pressable: Vec<_> = infos.iter().filter(|info| info.pressable).collect();
    assert_eq!(pressable.len(), 2, "{pressable:?}");
}

#[test]
fn everything_that_can_be_pressed_is_high_enough_for_a_finger() {
    for page in [Page::Question, Page::Basics, Page::Plan, Page::Today] {
        let (_, infos) = operate::<()>(page, Vec::new());
        for info in infos.iter().filter(|info| info.pressable) {
            assert!(info.bounds.height >= 48.0, "{page:?} {info:?}");
        }
    }
}

//! What a view may look at, without an app around it, and all that it says.

use chrono::NaiveDate;
use goede_start::domain::catalog::Catalog;
use goede_start::domain::event::Organisation;
use goede_start::domain::preferences::Preferences;
use goede_start::i18n::Both;
use goede_start::screen::Frame;
use goede_start::screen::walk::hear::Sound;
use goede_start::theme::Look;
use goede_start::widget::access::Info;
use iced::advanced::widget::Operation;
use iced_test::runtime::user_interface::UserInterface;

/// A municipality, at three minutes past two.
pub fn frame<'a>(catalog: &'a Catalog, both: &'a Both, look: Look, today: NaiveDate) -> Frame<'a> {
    Frame {
        look,
        both,
        catalog,
        today,
        now: today.and_hms_opt(14, 3, 0).unwrap(),
        practice: false,
        organisation: Organisation::Municipality,
        saved: None,
        can_undo: false,
        zoom: 100,
        colours: None,
        language: None,
        preferences: Preferences::default(),
        terse: false,
        sound: Sound::default(),
        names: &[],
        working_notes: goede_start::screen::WorkingNotes::default(),
        calm: &[],
    }
}

/// Every text and every accessible name and value of a view.
pub fn everything<M>(
    ui: &mut UserInterface<'_, M, iced::Theme, iced::Renderer>,
    renderer: &iced::Renderer,
) -> String {
    struct All(Vec<String>);
    impl Operation<()> for All {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
            operate(self);
        }
        fn text(&mut self, _: Option<&iced::widget::Id>, _: iced::Rectangle, text: &str) {
            self.0.push(text.to_owned());
        }
        fn custom(
            &mut self,
            _: Option<&iced::widget::Id>,
            _: iced::Rectangle,
            state: &mut dyn std::any::Any,
        ) {
            if let Some(info) = state.downcast_ref::<Info>() {
                self.0.push(info.label.clone());
                self.0.extend(info.value.clone());
            }
        }
    }
    let mut all = All(Vec::new());
    ui.operate(renderer, &mut all);
    all.0.join("\n").replace(['\u{2068}', '\u{2069}'], "")
}

//! What a view may look at, without an app around it.

use chrono::NaiveDate;
use goede_start::domain::catalog::Catalog;
use goede_start::domain::event::Organisation;
use goede_start::domain::preferences::Preferences;
use goede_start::i18n::Both;
use goede_start::screen::Frame;
use goede_start::screen::walk::hear::Sound;
use goede_start::theme::Look;

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

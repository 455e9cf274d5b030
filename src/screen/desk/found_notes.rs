//! Notes in which something was found, shared ones and one's own: looked
//! through in memory, as it is typed.

use std::collections::BTreeMap;

use super::super::Frame;
use super::frame::{self, say};
use super::{find, when};
use crate::domain::answer::Class;
use crate::domain::dossier::Dossier;
use crate::domain::id::StreamId;
use crate::domain::notes;
use crate::i18n::Words;
use crate::widget::{Element, card, desk};

/// So many are shown; who looks for another types on.
const SHOWN: usize = 20;

/// The notes with every word that was typed; nothing where there is none.
pub(super) fn list<'a, M: Clone + 'a>(
    frame: Frame<'a>,
    dossiers: &'a BTreeMap<StreamId, Dossier>,
    typed: &str,
    open: impl Fn(StreamId) -> M,
) -> Option<Element<'a, M>> {
    let cases = dossiers.values().map(|dossier| &dossier.case);
    let found = notes::search(cases, typed, &find::fold);
    if found.is_empty() {
        return None;
    }
    let row = |note: &notes::Found<'_>| {
        let dossier = dossiers.get(&note.case)?;
        let private = note.event.class == Class::Private;
        let mut head = vec![frame::name(frame, dossier).cut(40).text];
        head.push(when::short_or_plain(frame, note.event.at.date()).text);
        if private {
            head.push(say(frame, "case-only-you").text);
        }
        Some(desk::person(
            frame.look,
            format!("found-{}", note.field.0),
            if private { "lock" } else { "sticky-note" },
            &Words::own(&head.join(" · ")),
            &Words::own(&find::around(note.text, typed)),
            Vec::new(),
            open(note.case),
        ))
    };
    let rows = found.iter().take(SHOWN).filter_map(row).collect();
    Some(card::titled(
        frame.look,
        &say(frame, "people-in-notes"),
        None,
        card::list(frame.look, rows),
    ))
}

//! Half-typed text on its way to the vault and back: what may be kept of it,
//! how long it waits, and what of it may come back between two people.

use std::time::Duration;

use crate::domain::answer::Class;
use crate::domain::bsn;
use crate::domain::catalog::Catalog;
use crate::domain::event::{Field, Organisation};
use crate::domain::id::{FactId, ItemId};
use crate::store::Draft;

use super::{App, Phase};

/// Half-typed text is at most this far behind the keyboard.
pub(super) const WAIT: Duration = Duration::from_millis(1_500);

impl App {
    /// Keeps half-typed text: with the case that is on, or else with the vault.
    pub(super) fn keep_draft(&mut self, class: Class, field: Field, text: String) {
        let Phase::Open(open) = &mut self.phase else { return };
        // Nobody has looked at it yet: what may not be kept is not.
        let text = may_be_kept(text, open.session.organisation());
        let stream = open.screen.case().unwrap_or(open.session.stream());
        open.session.draft(stream, class, field, text);
    }
}

/// The same text without what looks like a BSN, where none may be kept.
fn may_be_kept(text: String, organisation: Organisation) -> String {
    if organisation.may_keep_bsn() || bsn::find(&text).is_empty() {
        return text;
    }
    match serde_json::from_str(&text) {
        // A form: its own numbers stay.
        Ok(mut form @ serde_json::Value::Object(_)) => {
            take_out(&mut form);
            form.to_string()
        }
        _ => bsn::without(&text, bsn::GONE),
    }
}

fn take_out(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::String(text) if uuid::Uuid::parse_str(text).is_err() => {
            *text = bsn::without(text, bsn::GONE);
        }
        serde_json::Value::Object(form) => form.values_mut().for_each(take_out),
        serde_json::Value::Array(list) => list.iter_mut().for_each(take_out),
        _ => {}
    }
}

/// What was half typed and both people may see; a draft of the desk stays at
/// the desk.
pub(super) fn shared(drafts: Vec<Draft>, catalog: &Catalog) -> Vec<(Field, String)> {
    let is_shared = |field: &Field| match field.kind() {
        "answer" => catalog.fact(&FactId::new(field.rest())).map(|fact| fact.class),
        "item-by" | "item-waits-on" => {
            catalog.item(&ItemId::new(field.rest())).map(|item| item.class)
        }
        "action" | "teach-back" | "progress" | "line" | "gate" | "form" => Some(Class::Shared),
        _ => None,
    };
    let for_both = |draft: &Draft| {
        draft.class.is_for_both() && is_shared(&draft.field).is_some_and(Class::is_for_both)
    };
    drafts.into_iter().filter(for_both).map(|draft| (draft.field, draft.text)).collect()
}

/// All of it, for the desk.
pub(super) fn all(drafts: Vec<Draft>) -> Vec<(Field, String)> {
    drafts.into_iter().map(|draft| (draft.field, draft.text)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn nothing_half_typed_at_the_desk_or_not_for_both_comes_back_between_two_people() {
        let catalog = crate::knowledge::shipped().unwrap();
        let confidential = catalog.facts.iter().find(|fact| !fact.class.is_for_both()).unwrap();
        let item = catalog.items.iter().find(|item| !item.class.is_for_both()).unwrap();
        let at = chrono::NaiveDate::default().into();
        let draft =
            |class, field: String| Draft { field: Field(field), class, text: "x".to_owned(), at };
        let drafts = vec![
            draft(Class::Shared, "draft/note-shared".to_owned()),
            draft(Class::Shared, "desk-words/goal".to_owned()),
            draft(Class::Shared, format!("answer/{}", confidential.id)),
            draft(Class::Shared, format!("item-waits-on/{}", item.id)),
            draft(Class::Confidential, "line/measure/call".to_owned()),
            draft(Class::Private, "form/done".to_owned()),
            draft(Class::Shared, "form/done".to_owned()),
        ];
        let shown = shared(drafts, &catalog);
        assert_eq!(shown, [(Field("form/done".to_owned()), "x".to_owned())]);
    }

    #[test]
    fn a_number_that_may_not_be_kept_goes_from_a_form_and_the_form_stays_whole() {
        let form = r#"{"about":"bel 111222333","id":"019aab12-1112-2233-8abc-12a456789012"}"#;
        let kept = may_be_kept(form.to_owned(), Organisation::Volunteers);
        assert_eq!(kept, form.replace("111222333", bsn::GONE));
        assert_eq!(may_be_kept(form.to_owned(), Organisation::Municipality), form);
        let note = "111222333 belde".to_owned();
        assert_eq!(may_be_kept(note, Organisation::Volunteers), "… belde");
    }
}

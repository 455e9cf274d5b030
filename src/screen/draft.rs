//! Half-typed text, kept until it becomes what it is meant for. Whoever makes
//! a field comes here: each change of what is typed is a [`Wish::Draft`], and
//! the screen takes that up again when it comes on. A form with several fields
//! is one draft. Passphrases and PINs are never drafted.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Wish;
use crate::domain::answer::Class;
use crate::domain::event::Field;

/// What the desk keeps apart from the fields of a case, so that it never
/// reaches the shared view.
pub fn desk(name: &str) -> Field {
    Field(format!("draft/{name}"))
}

/// Keeps a form as it stands now.
pub fn keep(class: Class, field: Field, form: &impl Serialize) -> Wish {
    // A form that cannot be written down as text stays on the screen only.
    let text = serde_json::to_string(form).unwrap_or_default();
    Wish::Draft { class, field, text }
}

/// It became what it was meant for, or somebody closed the form.
pub fn forget(class: Class, field: Field) -> Wish {
    Wish::Draft { class, field, text: String::new() }
}

/// What was half typed in a field, if anything was.
pub fn text<'a>(drafts: &'a [(Field, String)], field: &Field) -> Option<&'a str> {
    let own = drafts.iter().find(|(own, _)| own == field);
    own.map(|(_, text)| text.as_str()).filter(|text| !text.is_empty())
}

/// The form that was half filled in, if one was.
pub fn form<T: DeserializeOwned>(drafts: &[(Field, String)], field: &Field) -> Option<T> {
    serde_json::from_str(text(drafts, field)?).ok()
}

/// What is half typed, after this wish: what was written is it no more.
pub fn follow(drafts: &mut Vec<(Field, String)>, wish: &Wish) {
    match wish {
        Wish::Draft { field, text, .. } => {
            drafts.retain(|(of, _)| of != field);
            if !text.is_empty() {
                drafts.push((field.clone(), text.clone()));
            }
        }
        Wish::Write { field: Some(field), .. } => drafts.retain(|(of, _)| of != field),
        _ => {}
    }
}

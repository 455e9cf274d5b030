//! What is half typed in the rows, and to which row it belongs. It stands
//! beside the field of the item, which changes with every press.

use crate::domain::catalog::{Asked, Catalog};
use crate::domain::event::Field;
use crate::domain::id::{FactId, ItemId};

/// By when.
pub(super) fn by(item: &ItemId) -> Field {
    Field(format!("item-by/{item}"))
}

/// On whom it waits.
pub(super) fn waits_on(item: &ItemId) -> Field {
    Field(format!("item-waits-on/{item}"))
}

/// The item in whose row this is typed.
pub(super) fn item(field: &Field, catalog: &Catalog) -> Option<ItemId> {
    match field.kind() {
        "item-by" | "item-waits-on" => Some(ItemId::new(field.rest())),
        "answer" => {
            let question = catalog.question(&FactId::new(field.rest()))?;
            question.item.clone().filter(|_| question.asked == Asked::Basics)
        }
        _ => None,
    }
}

/// The answers that are half typed in the row of an item.
pub(super) fn answers(
    drafts: &[(Field, String)],
    of: &ItemId,
    catalog: &Catalog,
) -> Vec<(FactId, String)> {
    let answers = drafts.iter().filter(|(field, _)| field.kind() == "answer");
    let here = answers.filter(|(field, _)| item(field, catalog).as_ref() == Some(of));
    here.map(|(field, text)| (FactId::new(field.rest()), text.clone())).collect()
}

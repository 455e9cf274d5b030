//! Text of both directions: its rows, and a field to write it in.
//!
//! iced's own fields draw caret and selection in the wrong place where Arabic
//! and Dutch stand on one row, and have no undo. Reading order: [`rows`] (also
//! for text that is only read), `cells`, `page`, `doc`, then the field:
//! `area`, `keys`, `input`, `paint`, `widget`.

mod area;
mod cells;
mod doc;
mod history;
mod input;
mod keys;
mod page;
mod paint;
mod rows;
#[cfg(test)]
mod tests;
mod widget;

pub use area::Area;
pub(super) use rows::{Letters, broken, draw, is_mark, script_of};
#[cfg(fuzzing)]
pub use {doc::Doc, doc::Move, page::Spec};

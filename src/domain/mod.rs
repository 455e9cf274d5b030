//! The field's own notions and rules, pure: no files, no clock, no screen, no
//! sentences. `today` is always an argument.
//!
//! Reading order: [`id`], [`answer`], [`event`], [`case`] (a case is its
//! events), [`facts`] (what rules read), [`condition`], [`date_rule`],
//! [`amount`] and [`list`], [`catalog`] (the knowledge, as data), [`advice`] (what follows from facts
//! and knowledge), [`explain`] (why), [`plan`] (what was agreed, and what is
//! proposed).

pub mod access;
pub mod advice;
pub mod agenda;
pub mod amount;
pub mod answer;
pub mod basics;
pub mod board;
pub mod bsn;
pub mod calendar;
pub mod case;
pub mod catalog;
pub mod condition;
pub mod date;
pub mod date_rule;
pub mod dossier;
pub mod erasing;
pub mod event;
pub mod explain;
pub mod facts;
pub mod feeling;
pub mod id;
pub mod idle;
pub mod list;
pub mod meeting;
pub mod notes;
pub mod passphrase;
pub mod plan;
pub mod preferences;
pub mod regime;
pub mod retention;
pub mod stale;
pub mod walk;

//! **Goede Start**: one conversation for inburgering. A counsellor and an
//! inburgeraar at one laptop, offline, in two languages at once: a needs
//! intake, a basics-first checklist, a tailored plan.
//!
//! Bird's-eye view: [`domain`] holds the notions and rules, pure. [`knowledge`]
//! reads what is asked and what follows from data files. `store` keeps events
//! in an encrypted vault. `i18n` holds the texts. `theme` and `widget` draw,
//! `screen` composes, `app` connects.

pub mod app;
pub mod cli;
pub mod domain;
pub mod i18n;
pub mod knowledge;
pub mod paper;
pub mod platform;
pub mod practice;
pub mod screen;
pub mod store;
pub mod theme;
pub mod widget;

/// Memory is wiped when it is freed: what was read from a vault is gone once it
/// is locked, whatever held it.
#[global_allocator]
static WIPED: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

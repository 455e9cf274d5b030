//! Ids: random ones for what people make, kebab-case words for what the
//! knowledge names. A type for each, so that they cannot be mixed up.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! made_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

macro_rules! named_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes the name as it stands in the knowledge files.
            pub fn new(name: impl AsRef<str>) -> Self {
                Self(Arc::from(name.as_ref()))
            }

            /// The name as it stands in the knowledge files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )+};
}

made_id! {
    /// One stream of events: a case, or the vault itself.
    StreamId,
    /// One event. A version 7 UUID, so that ids sort by the time they were made.
    EventId,
    /// Somebody who can open the vault: a counsellor.
    PersonId,
    /// This install in this epoch. A restored or copied folder gets a new one,
    /// so that two copies never write the same (device, seq).
    DeviceId,
}

impl PersonId {
    /// Whoever opened the vault with the recovery sheet.
    pub const RECOVERY: Self = Self(Uuid::nil());
    /// Whoever opened it with the organisation's own key.
    pub const ORGANISATION: Self = Self(Uuid::max());
}

named_id! {
    /// A fact of `facts.toml`, and the question that asks it.
    FactId,
    /// One of the choices of a fact.
    ChoiceId,
    /// An item of "basis op orde".
    ItemId,
    /// A measure ("maatregel").
    MeasureId,
    /// A rule that gives a date.
    RuleId,
    /// A remark that goes with a situation.
    NoticeId,
    /// A number that is reckoned from answers.
    AmountId,
    /// A list of what somebody has and still needs.
    ListId,
    /// Answers that can hardly be true together.
    ContradictionId,
    /// Where a fact about law or money was read.
    SourceId,
    /// An official word that is explained.
    TermId,
    /// A life domain ("leefgebied"); the name of a question file.
    LifeDomain,
}

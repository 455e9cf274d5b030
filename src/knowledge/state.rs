//! Which knowledge is in use, as a screen tells it.

use chrono::NaiveDate;

use super::Problem;

/// Which knowledge is in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Its day.
    pub day: NaiveDate,
    /// Whether it came with a pack rather than with the program.
    pub from_pack: bool,
    /// Whether there is other knowledge to put back.
    pub can_go_back: bool,
    /// The folder of the organisation's own files.
    pub folder: String,
    /// The own files that take part.
    pub own: Vec<String>,
    /// Mistakes in those that do not.
    pub problems: Vec<Problem>,
    /// What became of the last pack.
    pub outcome: Option<Outcome>,
}

/// What became of a pack. Text: `pack-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Outcome {
    Installed,
    PutBack,
    /// There is no such file, or it cannot be read.
    NoFile,
    NotAPack,
    Damaged,
    NewerApp,
    /// Older than what is in use.
    Older,
    /// Its knowledge has mistakes.
    Mistakes,
    /// The disk did not take it.
    NotWritten,
}

impl Outcome {
    /// The id, as in texts: `pack-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Installed => "installed",
            Self::PutBack => "put-back",
            Self::NoFile => "no-file",
            Self::NotAPack => "not-a-pack",
            Self::Damaged => "damaged",
            Self::NewerApp => "newer-app",
            Self::Older => "older",
            Self::Mistakes => "mistakes",
            Self::NotWritten => "not-written",
        }
    }

    /// Whether it did what was asked.
    pub fn is_good(self) -> bool {
        matches!(self, Self::Installed | Self::PutBack)
    }
}

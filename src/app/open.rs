//! An open vault and the screen that is on.

use crate::domain::advice::Audience;
use crate::domain::id::StreamId;
use crate::screen::{Destination, Page, desk, walk};

use super::Session;

/// An open vault and the screen that is on.
pub struct Open {
    /// The vault and its cases.
    pub session: Session,
    /// The screen.
    pub screen: Screen,
}

impl Open {
    /// Where a newer version wrote in a case, two people would be asked again
    /// what was answered there: it can be read at the desk alone.
    pub(super) fn readable(&self, destination: Destination) -> Destination {
        let newer = |case| self.session.dossier(case).is_some_and(|one| one.case.is_read_only());
        match destination {
            Destination::Walk(case, _) if newer(case) => Destination::Case(case, Page::Overview),
            other => other,
        }
    }
}

/// The screens of an open vault.
#[allow(missing_docs)]
#[allow(clippy::large_enum_variant, reason = "one value lives at a time")]
pub enum Screen {
    Today(desk::today::Today),
    People(desk::people::People),
    Settings(desk::settings::Settings),
    WorkingNotes(desk::working_notes::WorkingNotes),
    Access(desk::access::Access),
    Copies(desk::copies::Copies),
    Knowledge(desk::knowledge::Knowledge),
    Case(desk::case::CaseScreen),
    Walk(walk::Walk),
}

impl Screen {
    /// The case that is on the screen, if one is.
    pub fn case(&self) -> Option<StreamId> {
        match self {
            Self::Case(screen) => Some(screen.case()),
            Self::Walk(screen) => Some(screen.case()),
            Self::Today(_)
            | Self::People(_)
            | Self::Settings(_)
            | Self::WorkingNotes(_)
            | Self::Copies(_)
            | Self::Knowledge(_)
            | Self::Access(_) => None,
        }
    }

    /// Who looks at it.
    pub fn audience(&self) -> Audience {
        match self {
            Self::Walk(_) => Audience::Both,
            Self::Today(_)
            | Self::People(_)
            | Self::Settings(_)
            | Self::WorkingNotes(_)
            | Self::Access(_)
            | Self::Copies(_)
            | Self::Knowledge(_)
            | Self::Case(_) => Audience::Desk,
        }
    }

    /// Where it is, so that a locked vault returns to the same spot.
    pub fn here(&self) -> Destination {
        match self {
            Self::Today(_) => Destination::Today,
            Self::People(_) => Destination::People,
            Self::Settings(_) => Destination::Settings,
            Self::WorkingNotes(_) => Destination::WorkingNotes,
            Self::Access(_) => Destination::Access,
            Self::Copies(_) => Destination::Copies,
            Self::Knowledge(_) => Destination::Knowledge,
            Self::Case(screen) => Destination::Case(screen.case(), screen.page()),
            Self::Walk(screen) => Destination::Walk(screen.case(), Some(screen.place().clone())),
        }
    }
}

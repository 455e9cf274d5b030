//! Where a line stands on the page. An open line keeps its place, so that
//! nothing moves under somebody's eyes because it was decided about.

use crate::domain::catalog::Part;
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{LineKey, Who};
use crate::domain::plan::{Line, Standing};

/// The parts of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// One of the three on top.
    Highlight,
    First,
    Then,
    Later,
    /// Done, or does not fit.
    Away,
}

impl Section {
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Then => "plan-then",
            Self::Later => "plan-later",
            Self::Highlight | Self::First | Self::Away => "plan-first",
        }
    }

    pub(super) fn picture(self) -> &'static str {
        match self {
            Self::Then => "route",
            Self::Later => "mountain-snow",
            Self::Highlight | Self::First | Self::Away => "footprints",
        }
    }

    fn of(line: &Line) -> Self {
        match (&line.standing, line.part) {
            (Standing::Declined(_) | Standing::Done, _) => Self::Away,
            (Standing::Postponed, _) => Self::Later,
            _ if line.highlighted => Self::Highlight,
            (_, Part::First) => Self::First,
            (_, Part::Then) => Self::Then,
            (_, Part::Later) => Self::Later,
        }
    }
}

/// The line that is open, and where it stood when it was opened.
#[derive(Debug, Clone)]
pub(super) struct Open {
    pub(super) key: LineKey,
    pub(super) section: Section,
    place: usize,
    who: Who,
}

/// Opens a line where it stands.
pub(super) fn open(key: &LineKey, dossier: &SharedDossier) -> Option<Open> {
    let line = dossier.plan().lines.iter().find(|line| &line.key == key)?;
    let section = Section::of(line);
    let place = lines(None, section, dossier).iter().position(|other| other.key == *key);
    Some(Open { key: key.clone(), section, place: place?, who: line.who })
}

/// The lines of a part of the page, in their order.
pub(super) fn lines<'a>(
    open: Option<&Open>,
    section: Section,
    dossier: &'a SharedDossier,
) -> Vec<&'a Line> {
    let all = &dossier.plan().lines;
    let mut lines: Vec<&Line> = all
        .iter()
        .filter(|line| open.is_none_or(|open| open.key != line.key))
        .filter(|line| stands(open, line) == section)
        .collect();
    if section == Section::Highlight {
        lines.sort_by_key(|line| order(line.who));
    }
    if let Some(open) = open.filter(|open| open.section == section)
        && let Some(line) = all.iter().find(|line| line.key == open.key)
    {
        lines.insert(open.place.min(lines.len()), line);
    }
    lines
}

/// A line that takes the place on top of the open one waits in its own part.
fn stands(open: Option<&Open>, line: &Line) -> Section {
    let section = Section::of(line);
    let taken = open.is_some_and(|open| open.section == Section::Highlight && open.who == line.who);
    if section == Section::Highlight && taken {
        return match line.part {
            Part::First => Section::First,
            Part::Then => Section::Then,
            Part::Later => Section::Later,
        };
    }
    section
}

fn order(who: Who) -> u8 {
    match who {
        Who::Client => 0,
        Who::Counsellor => 1,
        Who::Together => 2,
        Who::Other => 3,
    }
}

//! What Today says about the vault itself: calm lines above the people, each
//! with the way on. There are none on most days.

use chrono::NaiveDate;
use iced::Padding;
use iced::alignment::Vertical;
use iced::widget::{Column, container};

use super::super::{Destination, Frame, Wish};
use super::copies::Ask;
use super::frame::{one, say, say_with};
use crate::i18n::{Args, DateStyle, L10n, Words};
use crate::theme::size::{SPACE_4, SPACE_12};
use crate::widget::access::{Role, Spoken, access};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, card, icon};

/// One thing to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// This many saved changes are not there any more.
    Missing(u64),
    /// Whether something is missing cannot be told.
    Unknown,
    /// What was erased may have come back with a backup.
    ErasedBack,
    /// A damaged key file was put back from a backup.
    KeyMended,
    /// The file that the recovery sheet opens is gone or damaged.
    SheetDamaged,
    /// The same of a counsellor's passphrase; how they are called, if anybody
    /// knows.
    PersonDamaged(Option<String>),
    /// Nobody has the words of the recovery sheet.
    NoSheet,
    /// The last backup was not made; the id of the reason.
    BackupFailed(&'static str),
    /// A copy on another disk holds what was erased since, and the last day on
    /// which it may.
    HoldsErased {
        /// The place, as it was typed.
        place: String,
        /// The last day.
        by: NaiveDate,
    },
    /// So many days ago a copy was made on another disk.
    CopyOld(i64),
    /// No copy was ever made on another disk.
    NeverCopied,
    /// Little room is left on the disk.
    NearlyFull,
    /// Another program copies the folder of the vault.
    Synced,
    /// The vault lies on a stick or card of an old kind.
    Fat,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Copies,
    Access,
    Read(Line),
}

impl Message {
    /// What pressing it wishes.
    pub(super) fn wishes(self) -> Vec<Wish> {
        vec![match self {
            Self::Copies => Wish::Go(Destination::Copies),
            Self::Access => Wish::Go(Destination::Access),
            Self::Read(line) => Wish::Copies(Ask::Read(line)),
        }]
    }
}

impl Line {
    /// Its id, and what stands there: what it is, and what goes along.
    fn told(&self, frame: Frame<'_>) -> (&'static str, Words, Vec<Words>) {
        let texts = &frame.both.first;
        let (id, head) = match self {
            Self::Missing(count) => {
                let count = i64::try_from(*count).unwrap_or(i64::MAX);
                let args = Args::new().number("count", count);
                ("saved-missing", say_with(frame, "saved-missing", &args))
            }
            Self::CopyOld(days) => {
                let args = Args::new().number("days", *days);
                ("calm-copy-old", say_with(frame, "calm-copy-old", &args))
            }
            Self::HoldsErased { place, by } => {
                let args = Args::new().text("place", place).day("day", *by, DateStyle::Plain);
                ("calm-copy-holds", say_with(frame, "calm-copy-holds", &args))
            }
            Self::PersonDamaged(name) => (
                "calm-person-damaged",
                say_with(frame, "calm-person-damaged", &called(texts, name.as_deref())),
            ),
            Self::KeyMended => ("calm-key-mended", say(frame, "calm-key-mended")),
            Self::SheetDamaged => ("calm-sheet-damaged", say(frame, "calm-sheet-damaged")),
            Self::NoSheet => ("calm-no-sheet", say(frame, "calm-no-sheet")),
            Self::Unknown => ("saved-unknown", say(frame, "saved-unknown")),
            Self::ErasedBack => ("erased-back", say(frame, "erased-back")),
            Self::BackupFailed(_) => ("backup-failed", say(frame, "backup-failed")),
            Self::NeverCopied => ("calm-never-copied", say(frame, "calm-never-copied")),
            Self::NearlyFull => ("place-nearly-full", say(frame, "place-nearly-full")),
            Self::Synced => ("place-synced", say(frame, "place-synced")),
            Self::Fat => ("place-fat", say(frame, "place-fat")),
        };
        let mut told = Vec::new();
        if let Self::BackupFailed(error) = self {
            told.push(say(frame, error));
        }
        if let Self::PersonDamaged(name) = self {
            told.push(texts.attr_with(id, "next", &called(texts, name.as_deref())));
        } else {
            told.extend(["now", "next"].into_iter().filter_map(|part| texts.maybe(id, part)));
        }
        (id, head, told)
    }

    /// Whether something was lost or may be soon.
    fn is_pressing(&self) -> bool {
        !matches!(
            self,
            Self::CopyOld(_) | Self::NeverCopied | Self::KeyMended | Self::Synced | Self::Fat
        )
    }

    fn leads_to_copies(&self) -> bool {
        !matches!(
            self,
            Self::NoSheet
                | Self::KeyMended
                | Self::SheetDamaged
                | Self::PersonDamaged(_)
                | Self::NearlyFull
                | Self::Synced
                | Self::Fat
                | Self::ErasedBack
        )
    }

    fn leads_to_access(&self) -> bool {
        matches!(self, Self::NoSheet | Self::SheetDamaged | Self::PersonDamaged(_))
    }

    fn can_be_put_away(&self) -> bool {
        matches!(
            self,
            Self::Missing(_)
                | Self::Unknown
                | Self::ErasedBack
                | Self::KeyMended
                | Self::Synced
                | Self::Fat
        )
    }
}

/// How somebody is called, for a sentence.
fn called(texts: &L10n, name: Option<&str>) -> Args {
    let nobody = || texts.words("calm-nobody").text;
    Args::new().text("name", name.map_or_else(nobody, str::to_owned))
}

/// All lines, if there are any.
pub(super) fn lines(frame: Frame<'_>) -> Option<Element<'_, Message>> {
    if frame.calm.is_empty() {
        return None;
    }
    let each = frame.calm.iter().enumerate().map(|(at, line)| view(frame, line, at));
    Some(Column::with_children(each).spacing(SPACE_12).into())
}

fn view<'a>(frame: Frame<'a>, line: &Line, at: usize) -> Element<'a, Message> {
    let look = frame.look;
    let roles = look.roles();
    let (id, head, told) = line.told(frame);
    // Several people may have the same line.
    let id = match line {
        Line::PersonDamaged(_) => format!("{id}-{at}"),
        _ => id.to_owned(),
    };
    let (tone, picture) =
        if line.is_pressing() { (roles.open, "triangle-alert") } else { (roles.calm(), "info") };
    let mut lines = Column::new()
        .spacing(SPACE_4)
        .align_x(words::start(look))
        .push(words::frame_line(look, &head, Voice::DESK.bold().ink(roles.ink)));
    for text in &told {
        lines = lines.push(words::frame_line(look, text, Voice::DESK.ink(roles.ink)));
    }
    let spoken = told.iter().fold(Spoken::from(&head), |all, text| all.then(" ", &text.into()));
    let sign = container(icon::icon(picture, 22.0, tone.ink)).padding(Padding::ZERO.top(2));
    let text = words::row(look, vec![sign.into(), lines.width(iced::Length::Fill).into()]);
    let text = access(look, format!("calm-{id}"), Role::Status, spoken, text.spacing(SPACE_12))
        .width(iced::Length::Fill);
    let mut actions = Vec::new();
    if line.can_be_put_away() {
        let read = button::quiet(look, format!("calm-read-{id}"), &one(frame, "calm-read"));
        actions.push(read.icon("check").on_press(Message::Read(line.clone())).into());
    }
    if line.leads_to_copies() {
        let copies = button::secondary(look, format!("calm-go-{id}"), &one(frame, "calm-copies"));
        actions.push(copies.icon("save").on_press(Message::Copies).into());
    }
    if line.leads_to_access() {
        // The owed sheet was the first of them, and keeps its name.
        let go = match line {
            Line::NoSheet => "calm-go-access".to_owned(),
            _ => format!("calm-access-{id}"),
        };
        let access = button::secondary(look, go, &one(frame, "calm-access"));
        actions.push(access.icon("file-text").on_press(Message::Access).into());
    }
    let actions: Element<'a, Message> =
        words::row(look, actions).spacing(SPACE_12).align_y(Vertical::Center).into();
    let content: Element<'a, Message> = if look.is_wide() {
        words::row(look, vec![text.into(), actions])
            .spacing(SPACE_12)
            .align_y(Vertical::Center)
            .into()
    } else {
        Column::new().spacing(SPACE_12).align_x(words::start(look)).push(text).push(actions).into()
    };
    card::boxed(look, tone, content)
}

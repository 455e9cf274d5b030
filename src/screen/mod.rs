//! One screen, one file. A screen's `update` is a pure function of state and
//! message: it returns [`Wish`]es, and only `app/perform.rs` carries them out.
//! So a screen is tested without disk, runtime or mocks.
//!
//! A screen never touches the store, nor another screen. The screens under
//! [`walk`] lie open between two people: they are handed a
//! [`SharedDossier`](crate::domain::dossier::SharedDossier) and nothing else of
//! a case.

pub mod desk;
pub mod draft;
pub mod start;
pub mod walk;

pub mod kept;

mod felt;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::answer::Class;
use crate::domain::bsn;
use crate::domain::catalog::Catalog;
use crate::domain::event::{Body, Field, Organisation};
use crate::domain::id::{PersonId, StreamId};
use crate::domain::idle::Limit;
use crate::domain::preferences::Preferences;
use crate::domain::walk::Place;
use crate::i18n::{Both, Pair};
use crate::theme::{Look, Mode};
use crate::widget::field;

/// What every view may look at.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// Colours and sizes.
    pub look: Look,
    /// Dutch, and the other language of the conversation. The desk uses the
    /// first alone.
    pub both: &'a Both,
    /// What is asked and what follows.
    pub catalog: &'a Catalog,
    /// The day, as the user confirmed it.
    pub today: NaiveDate,
    /// Local date and time, for what is written down.
    pub now: NaiveDateTime,
    /// Whether this is the practice vault ("oefenen").
    pub practice: bool,
    /// Whether consent (volunteers) or explanation (municipality) comes first.
    pub organisation: Organisation,
    /// When the last thing was durably written: "bewaard 14:03".
    pub saved: Option<NaiveTime>,
    /// The last step that Ctrl+Z would take back, if any.
    pub can_undo: bool,
    /// The size of everything, in percent.
    pub zoom: u16,
    /// The colours that were chosen; `None` follows the system.
    pub colours: Option<Mode>,
    /// The language that is offered first in a new conversation, as a tag.
    pub language: Option<&'a str>,
    /// How the person of this case wants to read.
    pub preferences: Preferences,
    /// Fewer words: what only goes along is folded away. The shared view opens
    /// it with one press.
    pub terse: bool,
    /// What is known about sound, and what is read aloud.
    pub sound: walk::hear::Sound<'a>,
    /// Everybody who could ever open the vault, by name.
    pub names: &'a [(PersonId, String)],
    /// What holds for working notes.
    pub working_notes: WorkingNotes,
    /// What Today says about the vault itself.
    pub calm: &'a [desk::calm::Line],
}

/// What holds for working notes in this vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkingNotes {
    /// Whether the organisation allows them.
    pub allowed: bool,
    /// Who writes now, and reads their own.
    pub author: PersonId,
    /// Whether the organisation's own key opens them too.
    pub organisation: bool,
}

impl Default for WorkingNotes {
    fn default() -> Self {
        Self { allowed: true, author: PersonId::RECOVERY, organisation: false }
    }
}

impl Frame<'_> {
    /// A field for what somebody writes in their own words. What looks like a
    /// BSN in it is pointed out, where none may be kept.
    pub fn free_text<'a, M>(
        self,
        id: impl Into<iced::widget::Id>,
        label: &Pair,
        value: &'a str,
    ) -> field::Field<'a, M> {
        field::text_field(self.look, id, label, value).guard(self.guard(value))
    }

    /// What is pointed out under a field with this in it.
    pub fn guard(self, value: &str) -> Option<field::Guard> {
        if self.organisation.may_keep_bsn() || bsn::find(value).is_empty() {
            return None;
        }
        Some(field::Guard {
            told: self.both.pair("bsn-found"),
            remove: self.both.pair("bsn-remove"),
        })
    }
}

/// What a screen wishes. Carried out in order.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// Write an event about the case on the screen. What it replaces is filled
    /// in from what the writer sees.
    Write {
        /// Who sees it.
        class: Class,
        /// The field that it gives a value, if any.
        field: Option<Field>,
        /// What happened.
        body: Body,
    },
    /// Keep half-typed text; at most two seconds behind the keyboard. An empty
    /// text drops the draft.
    Draft {
        /// Who sees it.
        class: Class,
        /// The field it will belong to.
        field: Field,
        /// All of it.
        text: String,
    },
    /// Make a case for somebody and open it.
    NewCase {
        /// How the person wants to be called.
        called: String,
        /// The other language, as a tag.
        language: String,
    },
    /// Show another screen.
    Go(Destination),
    /// Give a control the keyboard.
    Focus(String),
    /// Show a page from its top, and leave the keyboard where it is.
    Top,
    /// Take the keyboard from everything; Tab goes on from this anchor.
    Begin(&'static str),
    /// Go on in the walk, once everything before this wish is written.
    Walk(walk::Move),
    /// The two languages change sides.
    Swap,
    /// Take back the last step of this session.
    Undo,
    /// Write everything that is stored about the person into a file.
    HandOut {
        /// Where, as it was typed: a file, or a folder to put it in.
        path: String,
        /// As what.
        form: HandOut,
        /// Whether the person said, alone, that what is confidential may go
        /// along.
        confidential: bool,
    },
    /// Keep a setting.
    Set(Setting),
    /// Do what cannot be taken back, once somebody said that they are sure.
    ForGood(ForGood),
    /// Change who can open the vault.
    Access(desk::access::Change),
    /// Throw dice for words.
    Throw(desk::access::Dice),
    /// Read what somebody typed as the key of the organisation.
    ReadKey(start::Typed),
    /// Close the vault and ask for the passphrase.
    Lock,
    /// Cover the screen; the same key shows it again.
    Cover,
    /// Install knowledge, put it back, or read it again.
    Knowledge(desk::knowledge::Ask),
    /// Read the shared view aloud, or stop.
    Hear(walk::hear::Message),
    /// Something about copies of the vault.
    Copies(desk::copies::Ask),
    /// End the program.
    Quit,
}

/// As what everything about a person is written into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandOut {
    /// To print: in Dutch, and in the other language of the case.
    Paper,
    /// For another program: JSON.
    Data,
}

impl HandOut {
    /// What is noted of it.
    pub fn id(self, confidential: bool) -> &'static str {
        match (self, confidential) {
            (Self::Paper, false) => "access-paper",
            (Self::Paper, true) => "access-paper-all",
            (Self::Data, false) => "access-data",
            (Self::Data, true) => "access-data-all",
        }
    }
}

/// What cannot be taken back. The app asks first, in the same words everywhere.
#[derive(Debug, Clone, PartialEq)]
pub enum ForGood {
    /// Erase an answer, a note or what else has a field, with all that stood
    /// there before.
    Field(StreamId, Field),
    /// Erase a whole case.
    Case(StreamId),
    /// Give one's own working note to a colleague.
    Give(StreamId, Field, PersonId),
    /// Make one's own working note one that both can read.
    Share(StreamId, Field),
    /// Erase, unread, the working notes of who can open the vault no more.
    LeftNotes,
}

/// Where a wish can go.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Destination {
    Today,
    People,
    Settings,
    /// The counsellor's own working notes, over all cases.
    WorkingNotes,
    /// Who can open the vault.
    Access,
    /// Copies of the vault.
    Copies,
    /// Which knowledge is in use.
    Knowledge,
    /// The desk view of one case, at one of its pages.
    Case(StreamId, Page),
    /// The shared view of one case; at the place where it stopped, or at this
    /// one.
    Walk(StreamId, Option<Place>),
}

/// The pages of a case at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Page {
    #[default]
    Overview,
    Notes,
    Letters,
    Appointments,
    /// Safety at home and what else is asked alone.
    Alone,
    /// How it goes with each part of life.
    Feelings,
    History,
    /// What is stored, who looked, erasing and closing.
    Rights,
}

/// What can be set.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Setting {
    /// `None` follows the system.
    Mode(Option<Mode>),
    /// In percent, 80 to 200.
    Zoom(u16),
    /// The language that is offered first in a new conversation.
    Language(String),
    /// The PIN before the desk, or none.
    Pin(Option<start::Typed>),
    /// Whether the voice speaks slowly.
    SlowVoice(bool),
    /// Whether the organisation allows working notes.
    WorkingNotes(bool),
    /// After how many minutes without anybody it is covered or locked.
    Idle(Limit, u16),
}

/// A key that no field took. Letters go by the physical key, so that they work
/// on an Arabic or Russian layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Key {
    /// 1 to 9: chooses.
    Digit(u8),
    /// Enter where nothing has the keyboard: the primary action.
    Enter,
    /// Back.
    Escape,
    /// Ctrl+F.
    Find,
    /// F4: the list of open questions.
    List,
    /// Ctrl+E: the two languages change sides.
    Swap,
    /// F2: how somebody reads.
    Reading,
}

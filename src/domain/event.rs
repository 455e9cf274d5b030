//! An event is one thing that happened. The store writes nothing else about a
//! client; a case is the fold of its events ([`super::case`]).
//!
//! The enum is closed and each kind has a version. Version 1 of every kind is
//! frozen in `tests/events/v1.jsonl`: a changed meaning is a new version, with
//! a raise from the old one, never an edit.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Class};
use super::basics::ItemState;
use super::date::PartialDate;
use super::id::{DeviceId, EventId, FactId, ItemId, LifeDomain, PersonId, StreamId};

/// What a stream is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StreamKind {
    /// One client.
    Case,
    /// Counsellors, organisation, settings.
    Vault,
}

/// A hybrid logical clock: 48 bits of milliseconds, 16 bits of counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Clock(pub u64);

/// Where an event stands among all others; unique, and total as an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp {
    /// Orders; it cannot tell a correction from a conflict. `replaces` can.
    pub clock: Clock,
    /// Which install wrote it.
    pub device: DeviceId,
    /// How many events that install had written in this stream.
    pub seq: u64,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its id; the same event in two copies has the same id.
    pub id: EventId,
    /// The case (or the vault) that it is about.
    pub stream: StreamId,
    /// Where it stands among all others.
    pub stamp: Stamp,
    /// Local date and time, as the user saw it.
    pub at: NaiveDateTime,
    /// Who did it.
    pub actor: PersonId,
    /// Who sees it.
    pub class: Class,
    /// The field that it gives a value, if any.
    pub field: Option<Field>,
    /// The values of that field that the writer saw.
    pub replaces: Vec<EventId>,
    /// What happened.
    pub body: Body,
}

/// The name of one changeable thing in a stream: `answer/residence-ground`,
/// `item/bank-account`, `note/018f…`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Field(pub String);

impl Field {
    /// The answer to a fact's question.
    pub fn answer(fact: &FactId) -> Self {
        Self(format!("answer/{fact}"))
    }

    /// The state of a basics item.
    pub fn item(item: &ItemId) -> Self {
        Self(format!("item/{item}"))
    }

    /// The decision about a plan line.
    pub fn line(line: &LineKey) -> Self {
        Self(format!("line/{}", line.0))
    }

    /// The basics gate of a plan line.
    pub fn gate(line: &LineKey) -> Self {
        Self(format!("gate/{}", line.0))
    }

    /// What was told back in own words about a plan line.
    pub fn teach_back(line: &LineKey) -> Self {
        Self(format!("teach-back/{}", line.0))
    }

    /// That the question of a fact comes back later.
    pub fn later(fact: &FactId) -> Self {
        Self(format!("later/{fact}"))
    }

    /// How an agreed line went since the meeting before.
    pub fn progress(line: &LineKey) -> Self {
        Self(format!("progress/{}", line.0))
    }

    /// How it goes with a part of life, as the person feels it.
    pub fn feeling(domain: &LifeDomain) -> Self {
        Self(format!("feeling/{domain}"))
    }

    /// The same, as the counsellor sees it.
    pub fn view(domain: &LifeDomain) -> Self {
        Self(format!("view/{domain}"))
    }

    /// Whether an interpreter is at this meeting: the field of a meeting.
    pub fn interpreter(meeting: &Self) -> Self {
        Self(format!("interpreter/{}", meeting.rest()))
    }

    /// One of a kind that there are many of: `note`, `letter`, `appointment`,
    /// `action`, `meeting`. The id makes it unique.
    pub fn one_of(kind: &str, id: EventId) -> Self {
        Self(format!("{kind}/{id}"))
    }

    /// A single thing of the stream: `languages`, `place`, `explained` …
    pub fn single(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// A setting of the vault or of a case.
    pub fn setting(name: &str) -> Self {
        Self(format!("setting/{name}"))
    }

    /// The part before the first `/`.
    pub fn kind(&self) -> &str {
        self.0.split('/').next().unwrap_or_default()
    }

    /// The part after the first `/`.
    pub fn rest(&self) -> &str {
        self.0.split_once('/').map_or("", |(_, rest)| rest)
    }
}

/// What a plan line is about, stable over time: `measure/…`, `item/…` or
/// `action/…`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LineKey(pub String);

/// Who does something.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// The person.
    Client,
    /// The counsellor.
    Counsellor,
    /// Both together.
    Together,
    /// Somebody else: a body, a school, a helper.
    Other,
}

/// Who sent a letter. The law gives some of them a term; see the rule
/// "letter-term".
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Sender {
    Ind,
    Duo,
    Municipality,
    Svb,
    Toeslagen,
    Uwv,
    Court,
    Bailiff,
    Cjib,
    Landlord,
    Other,
}

impl Sender {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Ind,
        Self::Duo,
        Self::Municipality,
        Self::Svb,
        Self::Toeslagen,
        Self::Uwv,
        Self::Court,
        Self::Bailiff,
        Self::Cjib,
        Self::Landlord,
        Self::Other,
    ];

    /// The id, as in files and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ind => "ind",
            Self::Duo => "duo",
            Self::Municipality => "municipality",
            Self::Svb => "svb",
            Self::Toeslagen => "toeslagen",
            Self::Uwv => "uwv",
            Self::Court => "court",
            Self::Bailiff => "bailiff",
            Self::Cjib => "cjib",
            Self::Landlord => "landlord",
            Self::Other => "other",
        }
    }
}

/// The term that is printed in a letter. It wins over every rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PrintedTerm {
    /// "vóór / uiterlijk 14 december 2026": the last day itself.
    LastDay(NaiveDate),
    /// "binnen 6 weken", in days, counted from the letter's date.
    Days(u16),
}

/// A letter that came in ("brief ontvangen").
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Who sent it.
    pub from: Sender,
    /// What it is about, in a few words.
    pub about: String,
    /// The date on the letter.
    pub dated: Option<NaiveDate>,
    /// The day on which it came.
    pub received: Option<NaiveDate>,
    /// Whether it is a decision one can object to ("u kunt bezwaar maken").
    pub decision: bool,
    /// The term that is printed in it.
    pub printed: Option<PrintedTerm>,
}

/// The state of a basics item, as somebody set it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemRecord {
    /// The state.
    pub state: ItemState,
    /// Who takes care of it.
    pub who: Option<Who>,
    /// By when, as agreed.
    pub by: Option<NaiveDate>,
    /// Since when it waits, for `in-progress`.
    pub since: Option<NaiveDate>,
    /// Whom it waits for, in own words.
    pub waits_on: Option<String>,
}

/// What was agreed about a plan line, as it was read at the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Who does it.
    pub who: Who,
    /// By when.
    pub by: Option<NaiveDate>,
    /// The words that stood on the screen, by language tag. They stay, also
    /// when the knowledge changes.
    pub wording: BTreeMap<String, String>,
    /// What was changed or added, in own words.
    pub own_words: Option<String>,
}

/// An appointment with the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Local date and time.
    pub at: NaiveDateTime,
    /// Where.
    pub place: String,
    /// What for.
    pub about: String,
}

/// An action somebody added in free words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnAction {
    /// What.
    pub text: String,
    /// Who.
    pub who: Who,
    /// By when.
    pub by: Option<NaiveDate>,
}

/// Whether an interpreter is at a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Interpreter {
    /// Nobody interprets.
    None,
    /// A professional on the phone.
    Phone,
    /// A professional in the room.
    Room,
    /// Somebody whom the person knows.
    Family,
}

impl Interpreter {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::None, Self::Phone, Self::Room, Self::Family];

    /// The id, as in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Phone => "phone",
            Self::Room => "room",
            Self::Family => "family",
        }
    }
}

/// How an agreed line went, where it is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// Not yet.
    NotYet,
    /// Something else happened.
    Other,
}

/// What happened. Each kind is written with [`Body::VERSION`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
// Each kind's own line says what its fields are.
#[allow(missing_docs)]
pub enum Body {
    /// A case was made.
    CaseOpened,
    /// The other language of the conversation was chosen, as a language tag.
    LanguageChosen { tag: String },
    /// An answer was given. `question` is the version of the question.
    AnswerGiven { answer: Answer, own_words: Option<String>, question: u16 },
    /// A basics item got a state.
    ItemStateSet { record: ItemRecord },
    /// A plan line was agreed.
    MeasureAgreed { agreement: Agreement },
    /// A plan line was refused; a reason is welcome, not required.
    MeasureDeclined { reason: Option<String> },
    /// A plan line was put off.
    MeasurePostponed,
    /// An agreed line was done.
    ActionDone,
    /// An action was added in free words.
    ActionAdded { action: OwnAction },
    /// A held-back line starts now all the same, with a reason.
    GateLifted { reason: String },
    /// The person told in own words what was agreed, or could not yet.
    ToldBack { understood: bool, words: Option<String> },
    /// A note; its class says for whom.
    NoteWritten { text: String },
    /// A letter came in.
    LetterReceived { letter: Letter },
    /// An appointment was made.
    AppointmentMade { appointment: Appointment },
    /// The explanation (municipality) or the consent (volunteers) was given.
    Explained { purposes: BTreeMap<String, bool> },
    /// The walk reached this place; resuming starts here.
    PlaceReached { place: String },
    /// A question was put off: it comes back later.
    QuestionPostponed,
    /// How an agreed line went since the meeting before, where it is not done.
    ProgressTold { progress: Progress, words: Option<String> },
    /// A meeting began. Closing it gives the same field its end.
    MeetingBegan,
    /// Whether an interpreter is at the meeting.
    InterpreterNoted { interpreter: Interpreter },
    /// A meeting was closed.
    MeetingHeld { minutes: u16 },
    /// The value of a field was taken away (a note, a letter, an appointment).
    Withdrawn,
    /// The event `undone` was taken back; the field has the value of
    /// `restores` again, or none.
    Undone { undone: EventId, restores: Option<EventId> },
    /// Somebody opened the case.
    CaseRead,
    /// The case went out as a file or on paper.
    Exported { what: String },

    /// The case was closed; nobody removes it before this day has passed.
    CaseClosed { keep_until: NaiveDate },
    /// A working note does not fade after 30 days.
    NoteKept,

    /// Of the vault: somebody can open it.
    CounsellorAdded { name: String },
    /// Of the vault: what kind of organisation works with it.
    OrganisationSet { organisation: Organisation, name: String },
    /// Of the vault, or of how somebody reads: a setting.
    SettingChosen { value: String },

    /// Sealed to somebody else; only that it exists is known.
    #[serde(skip)]
    Sealed,
    /// Written by a newer version: kept, passed on, not understood. The case
    /// opens read-only.
    #[serde(skip)]
    Newer { kind: String, version: u16 },
    /// Erased on request; a bare tombstone.
    #[serde(skip)]
    Erased,
}

/// The kind of organisation decides about consent and the BSN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Organisation {
    /// A public task; consent only for extras.
    Municipality,
    /// Explicit consent per purpose; no BSN anywhere.
    Volunteers,
}

impl Organisation {
    /// Whether a citizen service number may stand in its files.
    pub fn may_keep_bsn(self) -> bool {
        self == Self::Municipality
    }
}

impl Body {
    /// The version that every kind is written with now.
    pub const VERSION: u16 = 1;

    /// Whether the last step of a session may be taken back. Reading,
    /// sending, consent and erasing cannot be undone.
    pub fn can_be_undone(&self) -> bool {
        matches!(
            self,
            Self::LanguageChosen { .. }
                | Self::AnswerGiven { .. }
                | Self::ItemStateSet { .. }
                | Self::MeasureAgreed { .. }
                | Self::MeasureDeclined { .. }
                | Self::MeasurePostponed
                | Self::ActionDone
                | Self::ActionAdded { .. }
                | Self::GateLifted { .. }
                | Self::ToldBack { .. }
                | Self::QuestionPostponed
                | Self::ProgressTold { .. }
                | Self::InterpreterNoted { .. }
                | Self::NoteWritten { .. }
                | Self::LetterReceived { .. }
                | Self::AppointmentMade { .. }
                | Self::Withdrawn
        )
    }
}

/// What somebody wants to write: an event before the store stamps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// The case (or the vault) that it is about.
    pub stream: StreamId,
    /// Case or vault.
    pub stream_kind: StreamKind,
    /// Who sees it.
    pub class: Class,
    /// The field that it gives a value, if any.
    pub field: Option<Field>,
    /// The values of that field that the writer saw.
    pub replaces: Vec<EventId>,
    /// What happened.
    pub body: Body,
}

/// A date that somebody typed, for the fields of letters and appointments,
/// where only a whole day will do.
pub fn whole_day(date: PartialDate) -> Option<NaiveDate> {
    date.is_exact().then(|| date.earliest())
}

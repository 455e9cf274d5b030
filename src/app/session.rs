//! An open vault: its cases in memory, what was just written, what can be
//! taken back.

mod erasing;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::advice::Audience;
use crate::domain::answer::{Answer, Class, Value};
use crate::domain::board::{Board, board};
use crate::domain::case::Case;
use crate::domain::catalog::Catalog;
use crate::domain::dossier::{Dossier, SharedDossier};
use crate::domain::event::{Body, Event, Field, NewEvent, Organisation, StreamKind};
use crate::domain::id::{EventId, PersonId, StreamId};
use crate::domain::idle::Limits;
use crate::screen::desk::access::Entry;
use crate::store::{self, Vault};

/// An open vault with everything that the screens look at.
pub struct Session {
    vault: Vault,
    own: Case,
    dossiers: BTreeMap<StreamId, Dossier>,
    shared: Option<(StreamId, SharedDossier)>,
    board: Board,
    today: NaiveDate,
    /// What this session did and can take back: whose case, which event, and
    /// whether both people may see it.
    undo: Vec<(StreamId, EventId, bool)>,
    /// Half-typed text over which somebody chose an answer: it comes back with
    /// what that step replaced.
    typed_under: BTreeMap<EventId, (Class, String)>,
    /// Half-typed text that is not written yet.
    drafts: BTreeMap<(StreamId, Field), (Class, String)>,
    /// Whether something was typed since that was last written, and how often
    /// that was.
    typed: bool,
    flushes: u64,
    /// Fields of which the vault holds half-typed text.
    kept: BTreeSet<(StreamId, Field)>,
    saved: Option<NaiveTime>,
    /// The same for what both people may see.
    saved_shared: Option<NaiveTime>,
    /// Everybody who could ever open the vault.
    names: Vec<(PersonId, String)>,
    /// Which cases were opened on which day of this session.
    looked: BTreeSet<(StreamId, NaiveDate)>,
    settled: Settled,
    /// Whether the organisation has a key of its own.
    organised: bool,
}

/// How often something was written since the vault was opened, and how much of
/// that was taken care of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settled {
    /// All that was written.
    pub written: u64,
    /// Of which the sealed count beside the database knows.
    pub counted: u64,
    /// What stands in the database file itself.
    pub rested: u64,
}

/// What came of taking a step back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undo {
    /// There was none.
    Nothing,
    /// This field is as it was before.
    Done(Field),
    /// Something newer stands in this field than what this step wrote.
    Newer(EventId, Field),
}

impl Session {
    /// Reads and folds everything in the vault, for the day `today`.
    ///
    /// # Errors
    /// Where the vault cannot be read.
    pub fn open(vault: Vault, catalog: &Catalog, today: NaiveDate) -> Result<Self, store::Error> {
        let own_stream = vault.stream();
        let own = Case::from_events(own_stream, vault.events(own_stream)?);
        let mut dossiers = BTreeMap::new();
        for stream in vault.cases()? {
            let case = Case::from_events(stream, vault.events(stream)?);
            dossiers.insert(stream, Dossier::new(catalog, case, today));
        }
        let board = board(dossiers.values(), today);
        Ok(Self {
            organised: vault.has_organisation_key()?,
            vault,
            own,
            dossiers,
            shared: None,
            board,
            today,
            undo: Vec::new(),
            typed_under: BTreeMap::new(),
            drafts: BTreeMap::new(),
            typed: false,
            flushes: 0,
            kept: BTreeSet::new(),
            saved: None,
            saved_shared: None,
            names: Vec::new(),
            looked: BTreeSet::new(),
            settled: Settled::default(),
        })
    }

    /// The vault itself.
    pub(super) fn vault(&self) -> &Vault {
        &self.vault
    }

    /// The same, for what changes it and no case.
    pub(super) fn vault_mut(&mut self) -> &mut Vault {
        &mut self.vault
    }

    /// The vault alone; all that was read from it is dropped. Write what is half
    /// typed first.
    pub(super) fn into_vault(self) -> Vault {
        self.vault
    }

    /// How many days ago the vault was made.
    pub(super) fn age(&self) -> i64 {
        let made = self.own.events().iter().map(|event| event.at.date()).min();
        made.map_or(0, |made| (self.today - made).num_days())
    }

    /// The day for which everything was reckoned.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// Reckons everything again where the day has changed.
    pub fn set_today(&mut self, catalog: &Catalog, today: NaiveDate) {
        if self.today == today {
            return;
        }
        self.today = today;
        self.reckon(catalog);
    }

    /// Reckons everything again, as after a change of the knowledge.
    pub fn reckon(&mut self, catalog: &Catalog) {
        let today = self.today;
        for dossier in self.dossiers.values_mut() {
            *dossier = Dossier::new(catalog, dossier.case.clone(), today);
        }
        self.shared = None;
        self.board = board(self.dossiers.values(), today);
    }

    /// All cases, for the desk.
    pub fn dossiers(&self) -> &BTreeMap<StreamId, Dossier> {
        &self.dossiers
    }

    /// One case, for the desk.
    pub fn dossier(&self, case: StreamId) -> Option<&Dossier> {
        self.dossiers.get(&case)
    }

    /// One case, for both people, as [`Session::show`] prepared it.
    pub fn shared(&self, case: StreamId) -> Option<&SharedDossier> {
        self.shared.as_ref().filter(|(of, _)| *of == case).map(|(_, dossier)| dossier)
    }

    /// Prepares the shared view of a case.
    pub fn show(&mut self, catalog: &Catalog, case: StreamId) {
        self.shared =
            self.dossiers.get(&case).map(|dossier| (case, dossier.shared(catalog, self.today)));
    }

    /// What asks for attention over all cases.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// When something was last durably written. The shared view hears nothing
    /// of what was written at the desk.
    pub fn saved(&self, audience: Audience) -> Option<NaiveTime> {
        match audience {
            Audience::Both => self.saved_shared,
            Audience::Desk => self.saved,
        }
    }

    /// The kind of organisation this vault belongs to.
    pub fn organisation(&self) -> Organisation {
        match self.own.value(&Field::single("organisation")).map(|event| &event.body) {
            Some(Body::OrganisationSet { organisation, .. }) => *organisation,
            _ => Organisation::Volunteers,
        }
    }

    /// A setting that was kept in the vault.
    pub fn setting(&self, name: &str) -> Option<&str> {
        match &self.own.value(&Field::setting(name))?.body {
            Body::SettingChosen { value } => Some(value),
            _ => None,
        }
    }

    /// The setting that holds the PIN of whoever opened the vault.
    fn pin_setting(&self) -> String {
        format!("pin-{}", self.vault.person())
    }

    /// Whether a PIN stands before the desk.
    pub fn has_pin(&self) -> bool {
        self.setting(&self.pin_setting()).is_some_and(|kept| !kept.is_empty())
    }

    /// Whether this is the PIN.
    pub fn is_pin(&self, pin: &str) -> bool {
        self.setting(&self.pin_setting()).is_some_and(|kept| store::pin::matches(pin, kept))
    }

    /// Sets a PIN before the desk, or takes it away.
    ///
    /// # Errors
    /// Where it could not be written; nothing changed then.
    pub fn set_pin(&mut self, pin: Option<&str>) -> Result<(), store::Error> {
        let kept = pin.map(store::pin::hash).transpose()?;
        self.set(&self.pin_setting(), kept.unwrap_or_default())
    }

    /// Keeps a setting in the vault.
    ///
    /// # Errors
    /// Where it could not be written; nothing changed then.
    pub fn set(&mut self, name: &str, value: String) -> Result<(), store::Error> {
        let field = Field::setting(name);
        let new = NewEvent {
            stream: self.own.id(),
            stream_kind: StreamKind::Vault,
            class: Class::Confidential,
            replaces: self.own.seen(&field),
            field: Some(field),
            body: Body::SettingChosen { value },
        };
        for event in self.append(vec![new])? {
            self.own = self.own.clone().with(event);
        }
        Ok(())
    }

    /// Writes one event about a case; durable when it returns.
    ///
    /// # Errors
    /// [`store::Error::NewerCase`] where a newer version wrote in the case;
    /// and where it could not be written. Nothing changed then.
    pub fn write(
        &mut self,
        catalog: &Catalog,
        case: StreamId,
        class: Class,
        field: Option<Field>,
        body: Body,
    ) -> Result<(), store::Error> {
        // What cannot be read would be replaced without anybody seeing it.
        if self.dossiers.get(&case).is_some_and(|dossier| dossier.case.is_read_only()) {
            return Err(store::Error::NewerCase);
        }
        let replaces = match (&field, self.dossiers.get(&case)) {
            (Some(field), Some(dossier)) => dossier.case.seen(field),
            _ => Vec::new(),
        };
        let undoable = body.can_be_undone();
        let typed = field.clone();
        let under = match &field {
            Some(field) if is_chosen(&body) => self.half_typed(case, field)?,
            _ => None,
        };
        let new =
            NewEvent { stream: case, stream_kind: StreamKind::Case, class, field, replaces, body };
        for event in self.append(vec![new])? {
            if undoable {
                self.undo.push((case, event.id, event.class.is_for_both()));
                self.typed_under.extend(under.clone().map(|under| (event.id, under)));
            }
            self.take_in(catalog, case, event);
        }
        typed.map_or(Ok(()), |field| self.is_written(case, field))
    }

    /// Makes a case.
    ///
    /// # Errors
    /// Where it could not be written; nothing changed then.
    pub fn new_case(
        &mut self,
        catalog: &Catalog,
        first: Vec<(Class, Option<Field>, Body)>,
    ) -> Result<StreamId, store::Error> {
        let stream = StreamId(uuid::Uuid::now_v7());
        let new = std::iter::once((Class::Shared, None, Body::CaseOpened))
            .chain(first)
            .map(|(class, field, body)| NewEvent {
                stream,
                stream_kind: StreamKind::Case,
                class,
                field,
                replaces: Vec::new(),
                body,
            })
            .collect();
        for event in self.append(new)? {
            self.take_in(catalog, stream, event);
        }
        // Who made it need not be told that they looked.
        self.looked.insert((stream, self.today));
        Ok(stream)
    }

    /// All that is written goes through here.
    fn append(&mut self, new: Vec<NewEvent>) -> Result<Vec<Event>, store::Error> {
        let events = self.vault.append(new)?;
        self.settled.written += 1;
        Ok(events)
    }

    fn take_in(&mut self, catalog: &Catalog, case: StreamId, event: Event) {
        self.saved = Some(event.at.time());
        if event.class.is_for_both() {
            self.saved_shared = self.saved;
        }
        let dossier = match self.dossiers.remove(&case) {
            Some(dossier) => dossier.with(catalog, event, self.today),
            None => Dossier::new(catalog, Case::from_events(case, [event]), self.today),
        };
        self.dossiers.insert(case, dossier);
        if self.shared.as_ref().is_some_and(|(of, _)| *of == case) {
            self.show(catalog, case);
        }
        self.board = board(self.dossiers.values(), self.today);
    }

    /// Whether there is a step to take back in this case.
    pub fn can_undo(&self, case: StreamId, audience: Audience) -> bool {
        self.last_step(case, audience).is_some()
    }

    fn last_step(&self, case: StreamId, audience: Audience) -> Option<usize> {
        self.undo
            .iter()
            .rposition(|(of, _, both)| *of == case && (audience == Audience::Desk || *both))
    }

    /// Takes back the last step of this session in this case. A field that has a
    /// newer value keeps it, until somebody says otherwise.
    ///
    /// # Errors
    /// Where it could not be written; nothing changed then.
    pub fn undo(
        &mut self,
        catalog: &Catalog,
        case: StreamId,
        audience: Audience,
    ) -> Result<Undo, store::Error> {
        let Some(place) = self.last_step(case, audience) else { return Ok(Undo::Nothing) };
        let Some(&(_, id, _)) = self.undo.get(place) else { return Ok(Undo::Nothing) };
        let known = match audience {
            Audience::Both => self.shared(case).map(|dossier| dossier.case().case()),
            Audience::Desk => self.dossier(case).map(|dossier| &dossier.case),
        };
        let step = known.and_then(|known| {
            let field = known.events().iter().find(|event| event.id == id)?.field.clone()?;
            Some((known.last_steps(&field) == [id], field))
        });
        let undo = match step {
            Some((true, field)) => {
                self.take_back(catalog, case, id)?;
                Undo::Done(field)
            }
            Some((false, field)) => Undo::Newer(id, field),
            None => Undo::Nothing,
        };
        self.undo.retain(|(_, step, _)| *step != id);
        Ok(undo)
    }

    /// Takes back this step, whatever stands there now: all values that it
    /// replaced are there again.
    ///
    /// # Errors
    /// Where it could not be written; nothing changed then.
    pub fn take_back(
        &mut self,
        catalog: &Catalog,
        case: StreamId,
        id: EventId,
    ) -> Result<(), store::Error> {
        let Some(dossier) = self.dossiers.get(&case) else { return Ok(()) };
        if dossier.case.is_read_only() {
            return Err(store::Error::NewerCase);
        }
        let step = dossier.case.events().iter().find(|event| event.id == id);
        let Some((step, field)) = step.and_then(|step| Some((step, step.field.clone()?))) else {
            return Ok(());
        };
        let restored: Vec<Option<EventId>> = match step.replaces.as_slice() {
            [] => vec![None],
            replaced => replaced.iter().copied().map(Some).collect(),
        };
        // Each brings one value back, and none replaces another.
        let undone = restored.into_iter().map(|restores| NewEvent {
            stream: case,
            stream_kind: StreamKind::Case,
            class: step.class,
            field: Some(field.clone()),
            replaces: dossier.case.seen(&field),
            body: Body::Undone { undone: id, restores },
        });
        let undone = undone.collect();
        for event in self.append(undone)? {
            self.take_in(catalog, case, event);
        }
        self.is_written(case, field.clone())?;
        if let Some((class, text)) = self.typed_under.remove(&id) {
            self.draft(case, class, field, text);
        }
        Ok(())
    }

    /// What is half typed in a field now.
    fn half_typed(
        &self,
        case: StreamId,
        field: &Field,
    ) -> Result<Option<(Class, String)>, store::Error> {
        let place = (case, field.clone());
        if let Some(typed) = self.drafts.get(&place) {
            return Ok(Some(typed.clone()).filter(|(_, text)| !text.is_empty()));
        }
        if !self.kept.contains(&place) {
            return Ok(None);
        }
        let mut drafts = self.vault.drafts(case)?.into_iter();
        let kept = drafts.find(|draft| draft.field == *field);
        Ok(kept.map(|draft| (draft.class, draft.text)))
    }

    /// What was half typed in a field is an event now.
    fn is_written(&mut self, case: StreamId, field: Field) -> Result<(), store::Error> {
        let typed = (case, field);
        self.drafts.remove(&typed);
        if self.kept.remove(&typed) {
            self.vault.drop_draft(case, &typed.1)?;
        }
        Ok(())
    }

    /// The stream of the vault itself, for what belongs to no case.
    pub fn stream(&self) -> StreamId {
        self.own.id()
    }

    /// Remembers half-typed text until [`Session::flush`] writes it.
    pub fn draft(&mut self, stream: StreamId, class: Class, field: Field, text: String) {
        self.drafts.insert((stream, field), (class, text));
        self.typed = true;
    }

    /// Forgets what was half typed and belongs to no case: it was done.
    pub fn forget(&mut self, field: Field) {
        self.draft(self.stream(), Class::Confidential, field, String::new());
    }

    /// Whether something was typed since half-typed text was last written, and
    /// which time that is. What could not be written waits for the next key, or
    /// for leaving.
    pub fn typed(&self) -> Option<u64> {
        self.typed.then_some(self.flushes)
    }

    /// Writes half-typed text.
    ///
    /// # Errors
    /// Where it could not be written; it is kept for the next try.
    pub fn flush(&mut self) -> Result<(), store::Error> {
        self.flushes += u64::from(std::mem::take(&mut self.typed));
        while let Some(((case, field), (class, text))) = self.drafts.first_key_value() {
            self.settled.written += 1;
            if text.is_empty() {
                self.vault.drop_draft(*case, field)?;
                self.kept.remove(&(*case, field.clone()));
            } else {
                self.vault.save_draft(*case, field, *class, text)?;
                self.kept.insert((*case, field.clone()));
            }
            self.drafts.pop_first();
        }
        Ok(())
    }

    /// The half-typed texts of a case, or of the vault itself, as they were left.
    ///
    /// # Errors
    /// Where they cannot be read.
    pub fn drafts_of(&mut self, stream: StreamId) -> Result<Vec<store::Draft>, store::Error> {
        let drafts = self.vault.drafts(stream)?;
        self.kept.extend(drafts.iter().map(|draft| (stream, draft.field.clone())));
        Ok(drafts)
    }

    /// When the newest event was written, for the laptop's clock.
    pub fn newest(&self) -> Option<NaiveDateTime> {
        self.dossiers
            .values()
            .flat_map(|dossier| dossier.case.events())
            .chain(self.own.events())
            .map(|event| event.at)
            .max()
    }

    /// What was written, counted, and taken over into the database file.
    pub fn settled(&self) -> Settled {
        self.settled
    }

    /// Counts what was written, so that a later loss can be told.
    pub fn count(&mut self) {
        self.settled.counted = self.settled.written;
        // Nothing is lost where it fails: it is counted once more on resting.
        let _ = self.vault.count();
    }

    /// Takes what was written over into the database file.
    pub fn rest(&mut self) {
        self.settled.counted = self.settled.written;
        self.settled.rested = self.settled.written;
        // A failed checkpoint loses nothing: the next one, or the next start,
        // does it again.
        let _ = self.vault.rest();
    }

    /// After how long without anybody it is covered and locked.
    pub fn limits(&self) -> Limits {
        Limits::of(|name| self.setting(name))
    }

    /// Who can open the vault.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn entry(&self) -> Result<Entry, store::Error> {
        super::access::entry(&self.vault)
    }
}

/// Whether this answer was chosen, and not made of what was typed.
fn is_chosen(body: &Body) -> bool {
    let Body::AnswerGiven { answer, .. } = body else { return false };
    match answer {
        Answer::Known(value) => matches!(value, Value::Choice(_) | Value::Choices(_)),
        Answer::Unknown | Answer::Declined => true,
    }
}

//! Settling the vault, with a backup, whenever it is left. Whoever locks or quits comes here, and nobody else ends a session.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;

use iced::Task;

use crate::screen::desk::calm::Line;
use crate::screen::start::working::{self, Working};
use crate::store::{Error, KeyFile, PlaceWarning, Progress, Saved, Vault};

use super::{App, Message, Parcel, Phase, Session, task};

/// After so many days without a copy on another disk it is time to say so.
const COPY_DAYS: i64 = 7;

/// The setting that keeps what was missing until somebody read it.
const MISSING: &str = "missing";
/// The same for what was erased and may be back.
const ERASED_BACK: &str = "erased-back";
/// The same for a key file that was damaged and is mended.
const MENDED: &str = "key-mended";

/// What is known about settling.
#[derive(Default)]
pub(super) struct Rest {
    /// A vault that was locked is still being settled: whoever opens it waits
    /// for this.
    busy: Option<mpsc::Receiver<()>>,
    /// Why the last backup was not made.
    failed: Option<&'static str>,
    /// What Today says about the vault itself.
    pub(super) calm: Vec<Line>,
}

/// Work on a vault that leaves nothing else to do meanwhile.
pub(super) struct Work {
    pub(super) page: Working,
    /// Set where somebody wants it to stop.
    pub(super) stop: Arc<AtomicBool>,
    /// What comes after it.
    pub(super) then: Then,
    /// A vault of which the backup failed while it was left.
    left: Option<Vault>,
}

/// What comes after a piece of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    Show,
    Lock,
    Quit,
}

/// What settling tells.
#[derive(Debug, Clone)]
pub enum Event {
    /// The vault that was locked is settled; or why there is no backup.
    Locked(Option<&'static str>),
    /// So much was done, of all.
    Far(u64, u64),
    /// The vault is closed, or could not be backed up.
    Left(Parcel<Result<(), Box<(Vault, Error)>>>),
    /// Somebody pressed something on the page.
    Page(working::Message),
}

/// A vault that closed, or that is still there with what went wrong.
type Closed = Result<(), Box<(Vault, Error)>>;

impl Work {
    pub(super) fn new(what: &'static str, then: Then) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        Self { page: Working::new(what), stop, then, left: None }
    }

    /// Locks when it is done; one that is leaving goes on leaving.
    pub(super) fn lock(&mut self) {
        if self.then == Then::Show {
            self.then = Then::Lock;
        }
    }
}

impl App {
    /// Something settled, or is to be settled.
    pub(super) fn rested(&mut self, event: Event) -> Task<Message> {
        match event {
            Event::Locked(failed) => {
                self.rest.busy = None;
                self.rest.failed = failed;
                Task::none()
            }
            Event::Far(done, all) => {
                if let Phase::Working(work) = &mut self.phase {
                    work.page.far(done, all);
                }
                Task::none()
            }
            Event::Left(closed) => match closed.take() {
                // Who stopped it wanted to leave.
                Some(Err(kept)) if !matches!(kept.1, Error::Stopped) => {
                    let (vault, error) = *kept;
                    if let Phase::Working(work) = &mut self.phase {
                        work.page.failed(error.id());
                        work.left = Some(vault);
                    }
                    Task::none()
                }
                _ => iced::exit(),
            },
            Event::Page(message) => self.at_work(message),
        }
    }

    fn at_work(&mut self, message: working::Message) -> Task<Message> {
        let Phase::Working(work) = &mut self.phase else { return Task::none() };
        match message {
            working::Message::Stop => {
                work.stop.store(true, Ordering::Relaxed);
                work.page.stop();
                Task::none()
            }
            working::Message::Leave => iced::exit(),
            working::Message::Again => match work.left.take() {
                Some(vault) => self.leave_with(vault),
                None => Task::none(),
            },
        }
    }

    /// Settles a vault that was locked: takes over what was written, counts it,
    /// and makes the backup that is due, all on a thread. What went wrong is
    /// told after unlocking. The practice vault is made anew at each start.
    pub(super) fn rest(&mut self, vault: Vault) -> Task<Message> {
        let (tell, done) = mpsc::channel::<()>();
        self.rest.busy = Some(done);
        task::away(
            move || {
                let failed = close(vault, &mut |_| true).err().map(|kept| kept.1.id());
                drop(tell);
                failed
            },
            |failed| Message::Rest(Event::Locked(failed)),
        )
    }

    /// What has to end before the vault can be opened again.
    pub(super) fn still_resting(&mut self) -> impl FnOnce() + Send + 'static {
        let busy = self.rest.busy.take();
        // The thread drops its end when it is done: that is the whole message.
        move || {
            let _ = busy.map(|busy| busy.recv());
        }
    }

    /// Ends the program: the same with a page that says how far it is.
    pub(super) fn leave(&mut self) -> Task<Message> {
        if let Phase::Working(work) = &mut self.phase {
            if work.left.is_some() {
                return iced::exit();
            }
            work.then = Then::Quit;
            work.stop.store(true, Ordering::Relaxed);
            work.page.stop();
            return Task::none();
        }
        if let Phase::Changing(work) = &mut self.phase {
            work.leaves = true;
            self.stop_working();
            return Task::none();
        }
        self.hearing = None;
        let cleared = self.clear_copied();
        if self.notice.is_none() {
            self.flush();
            if self.notice.is_some() && matches!(self.phase, Phase::Open(_)) {
                // What is half typed could not be kept: said once, before it is lost.
                return Task::none();
            }
        }
        if self.start.practice {
            if let Phase::Open(open) = &mut self.phase {
                open.session.rest();
            }
            return cleared.chain(iced::exit());
        }
        if let Phase::Open(open) = std::mem::replace(&mut self.phase, Phase::Busy("busy-leave")) {
            return cleared.chain(self.leave_with(open.session.into_vault()));
        }
        let settled = self.still_resting();
        let left = task::away(settled, |()| Message::Rest(Event::Left(Parcel::new(Ok(())))));
        cleared.chain(left)
    }

    pub(super) fn leave_with(&mut self, vault: Vault) -> Task<Message> {
        self.covered = false;
        self.door = None;
        let work = Work::new("busy-leave", Then::Quit);
        let stop = work.stop.clone();
        self.phase = Phase::Working(work);
        task::telling(
            move |tell| {
                close(vault, &mut |at: Progress| {
                    tell((at.done, at.total));
                    !stop.load(Ordering::Relaxed)
                })
            },
            |(done, all)| Message::Rest(Event::Far(done, all)),
            |closed| Message::Rest(Event::Left(Parcel::new(closed))),
        )
    }

    /// What the vault says of itself when it was opened: what is missing is
    /// kept in it until somebody read that. Says whether something is new.
    pub(super) fn note_missing(session: &mut Session) -> Result<bool, Error> {
        let back = session.vault().erased_may_be_back();
        if back {
            session.set(ERASED_BACK, "yes".to_owned())?;
        }
        let mended = !session.vault().mended().is_empty();
        if mended {
            session.set(MENDED, "yes".to_owned())?;
        }
        let missing = match session.vault().saved() {
            Saved::All => return Ok(back || mended),
            Saved::Missing(count) => count.to_string(),
            Saved::Unknown => "unknown".to_owned(),
        };
        session.set(MISSING, missing)?;
        Ok(true)
    }

    /// Puts a line away that somebody read.
    pub(super) fn put_away(&mut self, line: &Line) -> Result<(), Error> {
        let Phase::Open(open) = &mut self.phase else { return Ok(()) };
        match line {
            Line::Missing(_) | Line::Unknown => open.session.set(MISSING, String::new())?,
            Line::ErasedBack => open.session.set(ERASED_BACK, String::new())?,
            Line::KeyMended => open.session.set(MENDED, String::new())?,
            Line::Synced | Line::Fat => open.session.set(read(line), "read".to_owned())?,
            _ => {}
        }
        self.look_around();
        Ok(())
    }

    /// What Today says about the vault itself. The practice vault protects
    /// nobody and is made anew.
    pub(super) fn look_around(&mut self) {
        self.rest.calm.clear();
        let Phase::Open(open) = &self.phase else { return };
        if self.start.practice {
            return;
        }
        let session = &open.session;
        let calm = &mut self.rest.calm;
        match session.setting(MISSING) {
            None | Some("") => {}
            Some(count) => calm.push(count.parse().map_or(Line::Unknown, Line::Missing)),
        }
        if session.setting(ERASED_BACK).is_some_and(|told| !told.is_empty()) {
            calm.push(Line::ErasedBack);
        }
        if session.setting(MENDED).is_some_and(|told| !told.is_empty()) {
            calm.push(Line::KeyMended);
        }
        if super::first::owes_sheet(session) {
            calm.push(Line::NoSheet);
        }
        calm.extend(damaged_keys(session));
        calm.extend(self.rest.failed.map(Line::BackupFailed));
        calm.extend(holds_erased(session));
        let warnings = Vault::warnings(&self.start.folder);
        calm.extend(warnings.into_iter().filter_map(|warning| {
            let line = match warning {
                PlaceWarning::NearlyFull => return Some(Line::NearlyFull),
                PlaceWarning::Synced => Line::Synced,
                PlaceWarning::Fat => Line::Fat,
            };
            session.setting(read(&line)).is_none().then_some(line)
        }));
        calm.extend(without_copy(session));
    }
}

/// The setting that remembers that a line was read.
fn read(line: &Line) -> &'static str {
    match line {
        Line::Synced => "read-place-synced",
        _ => "read-place-fat",
    }
}

/// What opens nothing any more, though nobody needs it now.
fn damaged_keys(session: &Session) -> Vec<Line> {
    let vault = session.vault();
    // Where they cannot be looked at now, the next look tells.
    let damaged = vault.damaged_keys().unwrap_or_default();
    if damaged.is_empty() {
        return Vec::new();
    }
    let people = vault.people().unwrap_or_default();
    let called = |id| people.iter().find(|one| one.id == id).and_then(|one| one.name.clone());
    let line = |file: KeyFile| match file {
        KeyFile::Recovery => Some(Line::SheetDamaged),
        KeyFile::Person(id) => Some(Line::PersonDamaged(called(id))),
        KeyFile::Vault => None,
    };
    damaged.into_iter().filter_map(line).collect()
}

/// The copy on another disk from which something erased must go first.
fn holds_erased(session: &Session) -> Option<Line> {
    let held = session.copies().into_iter().filter_map(|copy| Some((copy.gone_by?, copy.place)));
    held.min().map(|(by, place)| Line::HoldsErased { place, by })
}

/// That it is long ago that a copy was made on another disk. A vault that was
/// never copied has as many days as it is old.
fn without_copy(session: &Session) -> Option<Line> {
    match session.vault().days_without_copy() {
        Ok(Some(days)) => (days >= COPY_DAYS).then_some(Line::CopyOld(days)),
        Ok(None) => (session.age() >= COPY_DAYS).then_some(Line::NeverCopied),
        // Said where the copies are looked at.
        Err(_) => None,
    }
}

/// Takes over, counts, makes the backup that is due, and lets the vault go.
/// Where that fails it is still there.
fn close(mut vault: Vault, on: &mut dyn FnMut(Progress) -> bool) -> Closed {
    let settled = vault.rest().and_then(|()| {
        if vault.backup_is_due()? {
            vault.back_up(on)?;
        }
        Ok(())
    });
    settled.map_err(|error| Box::new((vault, error)))
}

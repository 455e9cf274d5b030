//! Copies of the vault: making one, looking into one, putting one back. What
//! the screens ask is done here, on threads; only one thing has the vault.

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use iced::Task;
use secrecy::SecretString;

use crate::platform;
use crate::screen::desk::copies::{self, Ask, Elsewhere, Known, Told};
use crate::screen::kept::{Held, Which};
use crate::screen::start::{problem, restore};
use crate::store::{Backup, Error, Options, Preview, Progress, Unlock, Vault};

use super::rest::{self, Then, Work};
use super::{App, Message, Open, Parcel, Phase, Screen, Session, task};

/// What came of the work.
#[derive(Debug, Clone)]
pub enum Event {
    /// A copy was made in a place, or a backup here; or why not.
    Copied(Parcel<(Session, Result<(), Error>)>, Option<String>),
    /// A copy took the place of the vault, or the vault is as it was.
    Back(Parcel<Back>),
}

/// The vault after putting a copy back, and what went wrong.
pub struct Back {
    vault: Result<Vault, Error>,
    failed: Option<Error>,
    /// Where it was asked for, if that was before a vault was open.
    from: Option<Box<restore::Restore>>,
    /// No vault was there before.
    first: bool,
}

impl App {
    /// What the desk asks about copies.
    pub(super) fn asked_of_copies(&mut self, ask: Ask) -> Result<Task<Message>, Error> {
        let tell = |message| Ok(Task::done(Message::Copies(message)));
        match ask {
            Ask::Read(line) => self.put_away(&line).map(|()| Task::none()),
            Ask::BackUp => Ok(self.copy(None)),
            Ask::Copy(place) => match sense(&place, &self.start.folder) {
                Ok(_) => Ok(self.copy(Some(place.trim().to_owned()))),
                Err(id) => tell(copies::Message::Told(Told::Place(id))),
            },
            Ask::Look(place) => match sense(&place, &self.start.folder) {
                Ok(path) => {
                    let found = Vault::copies_at(&path);
                    tell(copies::Message::Found(place.trim().to_owned(), times(&found)))
                }
                Err(id) => tell(copies::Message::Told(Told::Place(id))),
            },
            Ask::Forget(place) => self.forget_copy(place),
            Ask::Preview(which) => Ok(self.look_into(which)),
            Ask::Restore(which) => Ok(self.put_back(&which)),
        }
    }

    /// Takes a place off the list.
    fn forget_copy(&mut self, place: String) -> Result<Task<Message>, Error> {
        let Phase::Open(open) = &mut self.phase else { return Ok(Task::none()) };
        open.session.vault_mut().forget_copy(&place)?;
        let known = Self::known_copies(&open.session, &self.start.folder)?;
        let page = copies::Copies::new(known).with(Some(Told::Forgotten(place)), String::new());
        open.screen = Screen::Copies(page);
        self.look_around();
        Ok(super::task::focus(copies::PLACE))
    }

    /// What the page of copies shows.
    pub(super) fn known_copies(session: &Session, folder: &Path) -> Result<Known, Error> {
        let vault = session.vault();
        let elsewhere = vault.copies()?;
        let names = session.dossiers().values().filter_map(crate::domain::dossier::Dossier::name);
        Ok(Known {
            here: times(&Vault::backups(folder)),
            elsewhere: elsewhere
                .into_iter()
                .map(|copy| Elsewhere {
                    same_disk: vault.is_same_disk(&copy),
                    there: !Vault::copies_at(Path::new(&copy.place)).is_empty(),
                    place: copy.place,
                    made: copy.made,
                    gone_by: copy.gone_by,
                })
                .collect(),
            disks: disks(),
            now: Held {
                clients: names.filter(|name| !name.trim().is_empty()).collect(),
                cases: session.dossiers().len(),
                notes: None,
                until: session
                    .dossiers()
                    .values()
                    .flat_map(|dossier| dossier.case.events())
                    .map(|event| event.at)
                    .max(),
            },
        })
    }

    /// Makes a copy in a place, or a backup here. The session goes along, so
    /// that nothing else writes meanwhile.
    fn copy(&mut self, place: Option<String>) -> Task<Message> {
        self.flush();
        let work = Work::new(if place.is_some() { "busy-copy" } else { "busy-backup" }, Then::Show);
        let stop = work.stop.clone();
        let open = match std::mem::replace(&mut self.phase, Phase::Working(work)) {
            Phase::Open(open) => open,
            other => {
                self.phase = other;
                return Task::none();
            }
        };
        let mut session = open.session;
        let path = place.clone().map(PathBuf::from);
        task::telling(
            move |tell| {
                let mut on = |at: Progress| {
                    tell((at.done, at.total));
                    !stop.load(Ordering::Relaxed)
                };
                let made = match path {
                    Some(path) => session.vault_mut().copy_to(&path, &mut on),
                    None => session.vault().back_up(&mut on),
                };
                (session, made.map(|_| ()))
            },
            far,
            |made| Message::Kept(Event::Copied(Parcel::new(made), place)),
        )
    }

    /// Something about copies is done.
    pub(super) fn kept(&mut self, event: Event) -> Task<Message> {
        match event {
            Event::Copied(made, place) => {
                let Some((session, made)) = made.take() else { return Task::none() };
                self.was_copied(session, made, place)
            }
            Event::Back(back) => back.take().map_or_else(Task::none, |back| self.came_back(back)),
        }
    }

    fn was_copied(
        &mut self,
        mut session: Session,
        made: Result<(), Error>,
        place: Option<String>,
    ) -> Task<Message> {
        let then = self.then();
        let known = Self::known_copies(&session, &self.start.folder).unwrap_or_default();
        if made.is_ok() && place.is_some() {
            session.forget(copies::kept());
        }
        let told = match made {
            Ok(()) => place.clone().map_or(Told::MadeHere, Told::Made),
            Err(error) => Told::Error(why(&error, place.is_some())),
        };
        let page = copies::Copies::new(known).with(Some(told), place.unwrap_or_default());
        self.phase = Phase::Open(Open { session, screen: Screen::Copies(page) });
        self.look_around();
        match then {
            Then::Show => Task::none(),
            Then::Lock => self.lock(),
            Then::Quit => self.leave(),
        }
    }

    /// What was asked for while it worked.
    fn then(&self) -> Then {
        match &self.phase {
            Phase::Working(work) => work.then,
            _ => Then::Show,
        }
    }

    /// Looks at all of a copy, beside the vault that is open.
    fn look_into(&self, which: Which) -> Task<Message> {
        let Phase::Open(open) = &self.phase else { return Task::none() };
        let (folder, options) = (self.start.folder.clone(), self.options());
        let own = Unlock::Own(open.session.vault().own());
        let looked = which.clone();
        task::away(
            move || preview(&folder, &looked, own, &options),
            move |seen| {
                Message::Copies(match seen {
                    Ok(held) => copies::Message::Seen(which.clone(), held),
                    Err(error) => copies::Message::Told(Told::Error(error.id())),
                })
            },
        )
    }

    /// Puts a copy in the place of the vault that is open. Where that fails
    /// the vault is opened again as it was.
    fn put_back(&mut self, which: &Which) -> Task<Message> {
        let Some(backup) = backup_of(&self.start.folder, which) else {
            return Task::done(Message::Copies(copies::Message::Told(Told::Error(
                Error::BackupDamaged.id(),
            ))));
        };
        self.flush();
        let work = Work::new("busy-restore", Then::Show);
        let stop = work.stop.clone();
        let open = match std::mem::replace(&mut self.phase, Phase::Working(work)) {
            Phase::Open(open) => open,
            other => {
                self.phase = other;
                return Task::none();
            }
        };
        let (folder, options, again) = (self.start.folder.clone(), self.options(), self.options());
        let vault = open.session.into_vault();
        task::telling(
            move |tell| {
                let mut on = |at: Progress| {
                    tell((at.done, at.total));
                    !stop.load(Ordering::Relaxed)
                };
                let own = vault.own();
                drop(vault);
                let with = Unlock::Own(own.clone());
                match Vault::restore(&folder, &backup, with, options, &mut on) {
                    Ok(vault) => Back { vault: Ok(vault), failed: None, from: None, first: false },
                    Err(error) => Back {
                        vault: Vault::unlock_with(&folder, Unlock::Own(own), again),
                        failed: Some(error),
                        from: None,
                        first: false,
                    },
                }
            },
            far,
            |back| Message::Kept(Event::Back(Parcel::new(back))),
        )
    }

    fn came_back(&mut self, back: Back) -> Task<Message> {
        let then = self.then();
        let vault = match (back.vault, back.from) {
            (Ok(vault), _) => vault,
            // The page says what is wrong, and what was chosen still stands there.
            (Err(error), Some(mut page)) => {
                let action = page.update(restore::Message::Failed(error.id()));
                self.phase = Phase::Restore(*page);
                return match (then, action) {
                    (Then::Quit, _) => self.leave(),
                    (_, restore::Action::Focus(id)) => task::focus(id),
                    _ => Task::none(),
                };
            }
            (Err(error), None) => return self.trouble(&error),
        };
        let entered = self.check_clock(vault);
        let done = if back.first { "restored-first" } else { "restored" };
        self.notice = Some(match back.failed {
            None => done,
            Some(Error::DiskFull) => "restore-full",
            Some(error) => error.id(),
        });
        match then {
            Then::Show => entered,
            Then::Lock => self.lock(),
            Then::Quit => {
                self.notice = None;
                self.leave()
            }
        }
    }

    /// The vault cannot be opened: why, and the ways on.
    pub(super) fn trouble(&mut self, error: &Error) -> Task<Message> {
        let problem = problem::Problem::new(error.id());
        let newest = Vault::backups(&self.start.folder).into_iter().next();
        self.phase = Phase::Problem(if can_put_back(error) {
            problem.with_copies(newest.map(|newest| newest.made))
        } else {
            problem
        });
        task::focus("problem")
    }

    /// Shows the copies that can be put back before a vault is open.
    pub(super) fn offer_copies(&mut self) -> Task<Message> {
        let here = times(&Vault::backups(&self.start.folder));
        self.phase = Phase::Restore(restore::Restore::new(here, disks()));
        task::turn("restore")
    }

    /// A message of the page that puts a copy back before a vault is open.
    pub(super) fn restore(&mut self, message: restore::Message) -> Task<Message> {
        let Phase::Restore(screen) = &mut self.phase else { return Task::none() };
        let folder = self.start.folder.clone();
        let page = screen.page();
        match screen.update(message) {
            restore::Action::None => Task::none(),
            restore::Action::Focus(id) if screen.page() != page => task::turn(id),
            restore::Action::Focus(id) => task::focus(id),
            restore::Action::Back => self.begin(),
            restore::Action::Look(place) => {
                Task::done(Message::Restore(match sense(&place, &folder) {
                    Ok(path) => restore::Message::Found(
                        place.trim().to_owned(),
                        times(&Vault::copies_at(&path)),
                    ),
                    Err(id) => restore::Message::Mistake(id),
                }))
            }
            restore::Action::Preview(which, secret) => {
                let options = self.options();
                task::away(
                    move || preview(&folder, &which, Unlock::Any(secret), &options),
                    |seen| {
                        Message::Restore(match seen {
                            Ok(held) => restore::Message::Seen(held),
                            Err(error) => restore::Message::Failed(error.id()),
                        })
                    },
                )
            }
            restore::Action::Restore(which, secret) => self.begin_again(&which, secret),
        }
    }

    /// Puts a copy back where no vault is open.
    fn begin_again(&mut self, which: &Which, secret: SecretString) -> Task<Message> {
        let Some(backup) = backup_of(&self.start.folder, which) else {
            let failed = restore::Message::Failed(Error::BackupDamaged.id());
            return Task::done(Message::Restore(failed));
        };
        let work = Work::new("busy-restore", Then::Show);
        let stop = work.stop.clone();
        let from = match std::mem::replace(&mut self.phase, Phase::Working(work)) {
            Phase::Restore(screen) => Box::new(screen),
            other => {
                self.phase = other;
                return Task::none();
            }
        };
        let (folder, start) = (self.start.folder.clone(), self.options());
        let first = !Vault::is_at(&folder) && Vault::backups(&folder).is_empty();
        task::telling(
            move |tell| {
                let mut on = |at: Progress| {
                    tell((at.done, at.total));
                    !stop.load(Ordering::Relaxed)
                };
                let vault = Vault::restore(&folder, &backup, Unlock::Any(secret), start, &mut on);
                Back { vault, failed: None, from: Some(from), first }
            },
            far,
            |back| Message::Kept(Event::Back(Parcel::new(back))),
        )
    }
}

/// Why there is no copy, as the id of its text: where only reading the vault
/// went on, nothing of it is lost, and it is another disk that is full or gone.
fn why(error: &Error, elsewhere: bool) -> &'static str {
    match (error, elsewhere) {
        (Error::SameDisk, _) => error.id(),
        (Error::Stopped, _) => "copy-stopped",
        (Error::DiskFull, true) => "copy-full",
        (Error::DiskFull, false) => "backup-full",
        (_, true) => "copy-failed",
        (_, false) => "backup-failed",
    }
}

/// Why it did not open, as the id of its text: nothing was about to be saved.
pub(super) fn at_opening(error: &Error) -> &'static str {
    match error {
        Error::ReadOnly => "unlock-read-only",
        Error::DiskFull => "unlock-disk-full",
        error => error.id(),
    }
}

/// Whether putting a copy back helps against this.
pub(super) fn can_put_back(error: &Error) -> bool {
    matches!(error, Error::Damaged | Error::Foreign | Error::WorkFactor | Error::NotAVault)
}

fn far((done, all): (u64, u64)) -> Message {
    Message::Rest(rest::Event::Far(done, all))
}

fn preview(folder: &Path, which: &Which, with: Unlock, options: &Options) -> Result<Held, Error> {
    let backup = backup_of(folder, which).ok_or(Error::BackupDamaged)?;
    let Preview { clients, cases, notes, until } = Vault::preview_with(&backup, with, options)?;
    Ok(Held { clients, cases, notes: Some(notes), until })
}

/// The folder of a copy.
fn backup_of(folder: &Path, which: &Which) -> Option<Backup> {
    let all = match &which.place {
        None => Vault::backups(folder),
        Some(place) => Vault::copies_at(Path::new(place)),
    };
    all.into_iter().find(|backup| backup.made == which.made)
}

fn times(backups: &[Backup]) -> Vec<chrono::NaiveDateTime> {
    backups.iter().map(|backup| backup.made).collect()
}

/// The sticks and other disks that are in this computer, as somebody types them.
fn disks() -> Vec<String> {
    platform::disks()
        .into_iter()
        .filter_map(|disk| disk.into_os_string().into_string().ok())
        .collect()
}

/// Whether a typed place can hold a copy; else the id of the reason.
fn sense(typed: &str, vault: &Path) -> Result<PathBuf, &'static str> {
    let typed = typed.trim();
    let path = PathBuf::from(typed);
    if typed.is_empty() {
        return Err("copies-place-missing");
    }
    if !path.is_absolute() {
        return Err("copies-place-relative");
    }
    if platform::is_network_path(&path) {
        return Err("copies-place-network");
    }
    if !path.is_dir() {
        return Err("copies-place-not-there");
    }
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if real(&path).starts_with(real(vault)) {
        return Err("copies-place-in-vault");
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::i18n::L10n;

    /// A person believes what stands there: that something is lost is said only
    /// where something was to be saved.
    #[test]
    fn nothing_is_called_lost_where_only_a_copy_or_an_opening_failed() {
        let texts = L10n::new("nl").unwrap();
        let full = [Error::DiskFull, Error::ReadOnly];
        let ids =
            full.iter().flat_map(|error| [why(error, true), why(error, false), at_opening(error)]);
        for id in ids {
            let told: Vec<String> =
                ["now", "next"].iter().map(|part| texts.attr(id, part).text).collect();
            assert!(!told.concat().contains("niet bewaard"), "{id}: {told:?}");
        }
        assert_eq!(why(&Error::SameDisk, true), Error::SameDisk.id(), "that copy is there");
    }
}

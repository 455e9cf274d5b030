//! Carries out what changes who can open the vault. It takes a second or more,
//! so the vault goes to a thread of its own and comes back; meanwhile nothing
//! else can be done with it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use iced::alignment::Horizontal;
use iced::widget::{Column, container};
use iced::{Length, Task};

use crate::i18n::Args;
use crate::screen::desk::access::organisation::{self, Known};
use crate::screen::desk::access::{self, Access, Change, Dice, Entry, Person};
use crate::screen::start::{Typed, passphrase, unlock};
use crate::screen::{Destination, Frame};
use crate::store::{
    self, KeyMistake, OfferedPassphrase, OrganisationKey, Progress, RecoveryWords, Vault,
};
use crate::theme::size::{SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, button, icon};

use super::{App, Message, Open, Parcel, Phase, Screen, task};

/// While the vault is away.
pub(super) struct Changing {
    /// The screen, as it was left.
    screen: Access,
    /// The name of the change.
    change: &'static str,
    /// How far it is, in percent.
    percent: Option<u32>,
    /// Set to stop it; only where stopping leaves all as it was.
    stop: Option<Arc<AtomicBool>>,
    /// Somebody closed the window meanwhile.
    pub(super) leaves: bool,
}

/// What came of it. Where the vault did not come back, it is closed.
pub(super) type Changed = (Option<Vault>, Result<(), store::Error>);

impl App {
    /// Sends the vault away to be changed.
    pub(super) fn change(&mut self, change: Change) -> Task<Message> {
        let work_factor = self.start.work_factor;
        if let Phase::Open(open) = &mut self.phase
            && let Err(error) = open.session.flush()
        {
            self.notice = Some(error.id());
            return Task::none();
        }
        let phase = std::mem::replace(&mut self.phase, Phase::Busy("busy-open"));
        let Phase::Open(Open { session, screen: Screen::Access(screen) }) = phase else {
            self.phase = phase;
            return Task::none();
        };
        let vault = session.into_vault();
        let stop = matches!(change, Change::Key).then(Arc::<AtomicBool>::default);
        let name = change.id();
        let changing =
            Changing { screen, change: name, percent: None, stop: stop.clone(), leaves: false };
        self.phase = Phase::Changing(changing);
        task::telling(
            move |tell| {
                carried_out(vault, change, work_factor, &mut |progress| {
                    tell(percent(progress));
                    !stop.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed))
                })
            },
            Message::Worked,
            |changed| Message::Changed(Parcel::new(changed)),
        )
    }

    /// How far it is.
    pub(super) fn worked(&mut self, percent: u32) {
        if let Phase::Changing(working) = &mut self.phase {
            working.percent = Some(percent);
        }
    }

    /// Stops it, where that can be done.
    pub(super) fn stop_working(&self) {
        if let Phase::Changing(Changing { stop: Some(stop), .. }) = &self.phase {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// The vault is back, or closed.
    pub(super) fn changed(&mut self, changed: &Parcel<Changed>) -> Task<Message> {
        let Some((mut vault, result)) = changed.take() else { return Task::none() };
        let phase = std::mem::replace(&mut self.phase, Phase::Busy("busy-open"));
        let Phase::Changing(Changing { mut screen, change, leaves, .. }) = phase else {
            self.phase = phase;
            return Task::none();
        };
        if let (true, Some(vault)) = (leaves, vault.take_if(|_| leaves)) {
            return self.leave_with(vault);
        }
        let Some(vault) = vault else {
            let mut closed = unlock::Unlock::new();
            if let Err(error) = result {
                closed.failed(error.id());
            }
            self.returning = Some(Destination::Access);
            self.phase = Phase::Unlock(closed);
            return task::focus(unlock::FIELD);
        };
        let entered = self.enter(vault);
        let Phase::Open(open) = &mut self.phase else { return entered };
        open.session.read_names();
        match result {
            Ok(()) => {
                match open.session.entry() {
                    Ok(entry) => open.screen = Screen::Access(Access::after(entry, change)),
                    Err(error) => self.notice = Some(error.id()),
                }
                if change == "sheet" {
                    self.has_sheet();
                }
                entered
            }
            Err(error) => {
                let wishes = screen.failed(error.id());
                open.screen = Screen::Access(screen);
                Task::batch([entered, self.carry_out(wishes)])
            }
        }
    }
}

impl Changing {
    /// Draws what is done, how far it is, and the way to stop it.
    pub(super) fn view<'a>(&self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let texts = &frame.both.first;
        let told = texts.words(&format!("entry-busy-{}", self.change));
        let mut lines = Column::new()
            .spacing(SPACE_16)
            .align_x(Horizontal::Center)
            .push(icon::icon("sunrise", 64.0, look.roles().action))
            .push(words::words(look, &told, Voice::BODY));
        if let Some(percent) = self.percent {
            let args = Args::new().number("percent", percent);
            let far = texts.words_with("entry-progress", &args);
            lines = lines.push(words::words(look, &far, Voice::DESK.muted(look)));
        }
        if self.stop.is_some() {
            let stop = words::single(&texts.words("entry-stop"));
            let stop = button::secondary(look, "access-stop", &stop).icon("x");
            lines = lines.push(stop.on_press(Message::StopWork));
        }
        container(lines).padding(SPACE_24).center(Length::Fill).into()
    }
}

/// Throws dice for words, and hands them to the screen.
pub(super) fn throw(dice: Dice) -> Task<Message> {
    let message = match dice {
        Dice::Passphrase => access::Message::New(offered()),
        Dice::Sheet => {
            let words = RecoveryWords::draw();
            let words = words.words().iter().cloned().map(Into::into);
            access::Message::Words(words.collect())
        }
    };
    Task::done(Message::Access(message))
}

/// Five dice words for a new passphrase.
pub(super) fn offered() -> passphrase::Message {
    passphrase::Message::Offered(OfferedPassphrase::draw().text().to_owned().into())
}

/// Reads a key of an organisation, and tells the screen what it is.
pub(super) fn read_key(typed: &Typed) -> Task<Message> {
    let read = OrganisationKey::read(typed.text()).map(|key| key.text());
    let read = read.map_err(|mistake| match mistake {
        KeyMistake::Empty => "organisation-key-empty",
        KeyMistake::Secret => organisation::SECRET,
        KeyMistake::Mistyped => "organisation-key-mistyped",
        KeyMistake::Other => "organisation-key-other",
    });
    let message = organisation::Message::Read(read);
    Task::done(Message::Access(access::Message::Organisation(message)))
}

/// Everything that opens a vault, as the screen shows it.
pub(super) fn entry(vault: &Vault) -> Result<Entry, store::Error> {
    let person = |one: store::Counsellor| Person {
        id: one.id,
        name: one.name,
        since: one.since,
        me: one.me,
        given: one.given,
    };
    let known = |one: store::Organised| Known { key: one.key, since: one.since };
    Ok(Entry {
        people: vault.people()?.into_iter().map(person).collect(),
        organisation: vault.organisation_key()?.map(known),
        by: vault.person(),
    })
}

fn percent(Progress { done, total }: Progress) -> u32 {
    u32::try_from(100 * done / total.max(1)).unwrap_or(100).min(100)
}

fn carried_out(
    mut vault: Vault,
    change: Change,
    work_factor: u8,
    on: &mut dyn FnMut(Progress) -> bool,
) -> Changed {
    let result = match change {
        Change::Remove(person) => return came_back(vault.remove_person(person, on)),
        Change::Key => return came_back(vault.new_key(on)),
        Change::Add { name, passphrase } => {
            vault.add_person(&name, &passphrase.text().into(), work_factor).map(drop)
        }
        Change::Passphrase { old, new } => {
            vault.change_passphrase(&old.text().into(), &new.text().into(), work_factor)
        }
        Change::Anew { person, passphrase } => {
            vault.give_passphrase(person, &passphrase.text().into(), work_factor)
        }
        Change::Organisation(key) => set_organisation(&mut vault, key.as_deref()),
        Change::Sheet(words) => {
            let words = RecoveryWords::of(words.iter().map(|word| word.text().to_owned()));
            vault.renew_recovery(&words, work_factor)
        }
    };
    (Some(vault), result)
}

fn set_organisation(vault: &mut Vault, key: Option<&str>) -> Result<(), store::Error> {
    let key = key.map(OrganisationKey::read).transpose();
    vault.set_organisation_key(key.map_err(|_| store::Error::NotRecipient)?.as_ref())
}

fn came_back(vault: Result<Vault, store::Error>) -> Changed {
    match vault {
        Ok(vault) => (Some(vault), Ok(())),
        Err(error) => (None, Err(error)),
    }
}

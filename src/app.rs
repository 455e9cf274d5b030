//! The dispatcher: which screen is on, and what a message means to it. Screens
//! only wish; [`perform`] carries out.

mod access;
mod copied;
mod copies;
mod door;
mod drafts;
mod first;
mod for_good;
mod hand_out;
mod hear;
mod help;
mod idle;
mod keys;
pub mod knowledge;
mod open;
mod parcel;
mod perform;
mod reader;
mod rest;
mod session;
mod shown;
mod task;
mod view;

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};
use iced::{Size, Subscription, Task, window};

use crate::domain::catalog::Catalog;
use crate::domain::dossier::Dossier;
use crate::domain::event::{Field, Organisation};
use crate::i18n::Both;
use crate::platform::voice;
use crate::practice;
use crate::screen::start::{clock, pin, problem, restore, setup, sheet, unlock};
use crate::screen::{Destination, desk, walk};
use crate::store::{self, Now, Options, RecoveryWords, Unlock, Vault};
use crate::theme::{Look, Mode};

pub use copies::Event as CopiesEvent;
pub use idle::{Timer, What};
pub use keys::Press;
pub use open::{Open, Screen};
pub use parcel::Parcel;
pub use reader::Event as ReaderEvent;
pub use rest::Event as RestEvent;
pub use session::Session;
pub use view::run;

/// The day on which this version was made. A laptop that thinks it is earlier
/// is wrong.
pub const BUILT: (i32, u32, u32) = (2026, 11, 23);

/// How the program was started.
#[derive(Clone)]
pub struct Start {
    /// Where the vault lies.
    pub folder: PathBuf,
    /// Whether it is the practice vault, made anew with invented people.
    pub practice: bool,
    /// Whether the practice vault is kept as it was left.
    pub keep: bool,
    /// What time the laptop thinks it is; tests pass their own.
    pub clock: Now,
    /// How hard a passphrase is to guess; lower in tests and practice only.
    pub work_factor: u8,
    /// Where an organisation's own knowledge lies; beside the vault otherwise.
    pub knowledge: Option<PathBuf>,
    /// What makes sound here.
    pub sound: voice::Programs,
}

/// The program.
pub struct App {
    start: Start,
    catalog: Arc<Catalog>,
    /// Which knowledge this is.
    knowledge: crate::knowledge::State,
    /// Dutch with each other language and each way to write it, by tag; Dutch
    /// alone is `nl`.
    texts: Vec<(String, Both)>,
    phase: Phase,
    /// The colours that were chosen; `None` follows the system.
    chosen: Option<Mode>,
    /// The colours of the system.
    system: Mode,
    zoom: u16,
    size: Size,
    /// What the user said about the date, as a difference to the clock.
    shift: TimeDelta,
    covered: bool,
    /// The door to the desk, while it asks for the PIN.
    door: Option<pin::Pin>,
    /// Wrong ones since the last right one.
    wrong_pins: u8,
    help: bool,
    /// What had the keyboard before the keys were shown.
    held: Option<iced::widget::Id>,
    /// What had the keyboard when the vault was locked, as far as is known.
    left: Option<iced::widget::Id>,
    /// The two languages have changed sides.
    swapped: bool,
    /// What went wrong last, as the id of its text.
    notice: Option<&'static str>,
    /// What is asked before something goes for good.
    asked: Option<for_good::Asked>,
    /// The field of which the last step was just taken back.
    undone: Option<Field>,
    /// The language that was chosen while setting up, until it can be kept.
    first_language: Option<String>,
    /// Where unlocking returns to.
    returning: Option<Destination>,
    /// The band that reads aloud, while it is open.
    hearing: Option<hear::Hearing>,
    /// The voices of this computer, once they are known.
    voices: Option<Vec<String>>,
    reader: reader::Reader,
    idle: idle::Idle,
    /// What was copied, until it goes from the clipboard.
    copied: copied::Copied,
    rest: rest::Rest,
}

/// What is on.
// One value lives at a time, so the size of the largest does not matter.
#[allow(clippy::large_enum_variant)]
enum Phase {
    /// Something that takes more than a moment; the id of its text.
    Busy(&'static str),
    Setup(setup::Setup),
    Sheet(sheet::Sheet, Vault),
    Unlock(unlock::Unlock),
    Clock(clock::Clock, Vault),
    Open(Open),
    /// Work that has the vault, until it is done.
    Working(rest::Work),
    Problem(problem::Problem),
    /// The vault is away, and comes back changed.
    Changing(access::Changing),
    Restore(restore::Restore),
}

/// Everything that can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Pressed(Press),
    /// Somebody does something, whatever it means.
    Input,
    Timer(Timer),
    /// What was copied, as it is known again.
    Copied(Option<u64>),
    Resized(Size),
    Reader(ReaderEvent),
    CloseRequested(window::Id),
    SystemColours(iced::theme::Mode),
    Created(Parcel<Result<(Vault, RecoveryWords), store::Error>>),
    Unlocked(Parcel<Result<Vault, store::Error>>),
    CloseNotice,
    ForGood(for_good::Said),
    ShowHelp,
    CloseHelp,
    Held(iced::widget::Id),
    /// The same, before the vault is locked.
    Left(iced::widget::Id),
    Lock,
    /// Nobody was there for as long as was allowed.
    Away,
    Setup(setup::Message),
    Sheet(sheet::Message),
    Unlock(unlock::Message),
    Clock(clock::Message),
    Problem(problem::Message),
    Restore(restore::Message),
    Rest(RestEvent),
    Kept(CopiesEvent),
    Door(pin::Message),
    Hear(hear::Event),
    Today(desk::today::Message),
    People(desk::people::Message),
    Settings(desk::settings::Message),
    WorkingNotes(desk::working_notes::Message),
    Access(desk::access::Message),
    /// How far a change is, in percent.
    Worked(u32),
    StopWork,
    Changed(Parcel<access::Changed>),
    Copies(desk::copies::Message),
    Knowledge(desk::knowledge::Message),
    Case(desk::case::Message),
    Walk(walk::Message),
}

impl App {
    /// Starts: makes the practice vault, or asks for the passphrase, or makes
    /// a first vault.
    pub fn new(start: Start, catalog: Catalog) -> (Self, Task<Message>) {
        let known = Self::known(&start, catalog);
        let mut app = Self {
            texts: known.pairs(),
            catalog: Arc::new(known.catalog),
            knowledge: known.state,
            phase: Phase::Busy("busy-practice"),
            chosen: None,
            system: Mode::default(),
            zoom: 100,
            size: Size::new(1366.0, 768.0),
            shift: TimeDelta::zero(),
            covered: false,
            door: None,
            wrong_pins: 0,
            help: false,
            held: None,
            left: None,
            swapped: false,
            notice: None,
            asked: None,
            undone: None,
            first_language: None,
            returning: None,
            hearing: None,
            voices: None,
            reader: reader::Reader::default(),
            idle: idle::Idle::new((start.clock)()),
            copied: copied::Copied::default(),
            rest: rest::Rest::default(),
            start,
        };
        let task = app.begin();
        (app, Task::batch([task, iced::system::theme().map(Message::SystemColours)]))
    }

    fn begin(&mut self) -> Task<Message> {
        let start = self.start.clone();
        if start.practice {
            self.phase = Phase::Busy("busy-practice");
            // The invented people speak of what came with the program, whatever
            // pack is in use.
            let catalog = crate::knowledge::shipped();
            let catalog = catalog.map_or_else(|_| self.catalog.clone(), Arc::new);
            return task::away(
                move || {
                    if start.keep {
                        practice::open(&start.folder, &start.clock)
                    } else {
                        practice::make(&start.folder, &catalog, &start.clock)
                    }
                },
                |result| Message::Unlocked(Parcel::new(result)),
            );
        }
        // Where only backups are left there was a vault.
        if Vault::is_at(&start.folder) || !Vault::backups(&start.folder).is_empty() {
            let mut screen = unlock::Unlock::new();
            if Vault::is_in_use(&start.folder) {
                screen.failed(store::Error::InUse.id());
            }
            self.phase = Phase::Unlock(screen);
            task::turn(unlock::FIELD)
        } else {
            self.phase = Phase::Setup(setup::Setup::new());
            crate::widget::focus::top()
        }
    }

    /// Everything about somebody called this, in an open vault.
    pub fn dossier_of(&self, name: &str) -> Option<&Dossier> {
        let Phase::Open(open) = &self.phase else { return None };
        let mut dossiers = open.session.dossiers().values();
        dossiers.find(|dossier| dossier.name().as_deref() == Some(name))
    }

    /// Where the walk is that is on the screen.
    pub fn place(&self) -> Option<String> {
        match &self.phase {
            Phase::Open(Open { screen: Screen::Walk(walk), .. }) => Some(walk.place().to_string()),
            _ => None,
        }
    }

    /// Shows a screen of an open vault, as a link from elsewhere would.
    pub fn show(&mut self, destination: Destination) -> Task<Message> {
        let task = self.go(destination);
        task.chain(self.follow_what_is_seen())
    }

    /// Shows everything in these colours, until the next setting.
    pub fn set_mode(&mut self, mode: Mode) {
        self.chosen = Some(mode);
    }

    /// Shows everything at this size, in percent from 80 to 200.
    pub fn set_zoom(&mut self, zoom: u16) {
        self.zoom = zoom.clamp(80, 200);
    }

    /// The window's title: never a name.
    pub fn title(&self) -> String {
        if self.start.practice { "Goede Start (oefenen)" } else { "Goede Start" }.to_owned()
    }

    /// The zoom, as a factor.
    pub fn scale(&self) -> f32 {
        f32::from(self.zoom) / 100.0
    }

    /// The colours.
    pub fn theme(&self) -> iced::Theme {
        self.look().theme()
    }

    /// The colours that are on.
    fn mode(&self) -> Mode {
        self.chosen.unwrap_or(self.system)
    }

    fn look(&self) -> Look {
        Look { swapped: self.swapped, ..Look::new(self.mode(), self.size.width / self.scale()) }
    }

    /// Local date and time, as the user confirmed them.
    fn now(&self) -> NaiveDateTime {
        (self.start.clock)().naive_local() + self.shift
    }

    /// Keys, the window's size, closing, and what comes after a while: nothing
    /// runs for longer than it takes to cover, lock and settle.
    pub fn subscription(&self) -> Subscription<Message> {
        let events = iced::event::listen_with(|event, status, window| match event {
            iced::Event::Window(window::Event::CloseRequested) => {
                Some(Message::CloseRequested(window))
            }
            event => message_of(&event, status),
        });
        let colours = iced::system::theme_changes().map(Message::SystemColours);
        Subscription::batch([events, colours, self.reader.subscription(), self.idle_subscription()])
    }

    /// What a screen reader was told last, if one listens.
    pub fn told(&self) -> Option<&accesskit::TreeUpdate> {
        self.reader.told()
    }

    /// Takes a message to whom it is for.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let own = matches!(message, Message::Reader(_));
        let task = self.watched(message);
        let task = if self.is_hearing() { task.chain(self.follow_what_is_seen()) } else { task };
        self.reader.follow(own, task)
    }

    fn take(&mut self, message: Message) -> Task<Message> {
        self.follow_the_day();
        if idle::is_by_hand(&message) && !matches!(message, Message::Input) {
            self.undone = None;
        }
        match message {
            Message::Pressed(press) => self.pressed(press),
            Message::Input => Task::none(),
            Message::Timer(timer) => self.rung(timer),
            Message::Copied(mark) => {
                self.copied(mark);
                Task::none()
            }
            Message::Resized(size) => {
                self.size = size;
                Task::none()
            }
            Message::Reader(event) => {
                let (title, size, zoom) = (self.title(), self.size, self.scale());
                let size = Size::new(size.width / zoom, size.height / zoom);
                self.reader.update(event, &title, size, zoom)
            }
            Message::CloseRequested(_) => self.leave(),
            Message::SystemColours(colours) => {
                self.system = match colours {
                    iced::theme::Mode::Dark => Mode::Dark,
                    iced::theme::Mode::Light | iced::theme::Mode::None => Mode::Light,
                };
                Task::none()
            }
            Message::Created(result) => self.created(&result),
            Message::Unlocked(result) => self.unlocked(&result),
            Message::CloseNotice => {
                self.notice = None;
                Task::none()
            }
            Message::ForGood(said) => self.said_for_good(said),
            Message::ShowHelp => {
                self.help = true;
                Task::none()
            }
            Message::CloseHelp => self.close_help(),
            Message::Held(id) => {
                self.held = Some(id);
                Task::none()
            }
            // What these mean was done before.
            Message::Left(_) | Message::Away => Task::none(),
            Message::Lock => self.lock(),
            Message::Worked(percent) => {
                self.worked(percent);
                Task::none()
            }
            Message::StopWork => {
                self.stop_working();
                Task::none()
            }
            Message::Changed(changed) => self.changed(&changed),
            Message::Setup(message) => self.setup(message),
            Message::Sheet(message) => self.sheet(message),
            Message::Unlock(message) => self.unlock(message),
            Message::Clock(message) => self.clock(message),
            Message::Problem(message) => self.problem(message),
            Message::Restore(message) => self.restore(message),
            Message::Rest(event) => self.rested(event),
            Message::Kept(event) => self.kept(event),
            Message::Door(message) => self.at_door(message),
            Message::Hear(event) => self.heard(event),
            Message::Today(_)
            | Message::People(_)
            | Message::Settings(_)
            | Message::WorkingNotes(_)
            | Message::Access(_)
            | Message::Copies(_)
            | Message::Knowledge(_)
            | Message::Case(_)
            | Message::Walk(_) => self.on_screen(message),
        }
    }

    fn unlock(&mut self, message: unlock::Message) -> Task<Message> {
        let Phase::Unlock(screen) = &mut self.phase else { return Task::none() };
        let key = match screen.update(message) {
            unlock::Action::None => return Task::none(),
            unlock::Action::Focus(id) => return task::focus(id),
            unlock::Action::Restore => return self.offer_copies(),
            unlock::Action::Passphrase(secret) => Unlock::Passphrase(secret),
            unlock::Action::Recovery(words) => Unlock::Recovery(words),
            unlock::Action::Organisation(key) => Unlock::Organisation(key),
        };
        let (folder, options) = (self.start.folder.clone(), self.options());
        let settled = self.still_resting();
        task::away(
            move || {
                settled();
                Vault::unlock_with(&folder, key, options)
            },
            |result| Message::Unlocked(Parcel::new(result)),
        )
    }

    fn unlocked(&mut self, result: &Parcel<Result<Vault, store::Error>>) -> Task<Message> {
        match result.take() {
            Some(Ok(vault)) => self.check_clock(vault),
            Some(Err(error)) => match &mut self.phase {
                Phase::Unlock(screen) if !copies::can_put_back(&error) => {
                    screen.failed(copies::at_opening(&error));
                    task::focus(unlock::FIELD)
                }
                _ => self.trouble(&error),
            },
            None => Task::none(),
        }
    }

    /// Before any date is shown: can the laptop's clock be right?
    fn check_clock(&mut self, vault: Vault) -> Task<Message> {
        let (year, month, day) = BUILT;
        let built = chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
        let newest = match vault.newest() {
            Ok(newest) => newest,
            Err(error) => {
                self.phase = Phase::Problem(problem::Problem::new(error.id()));
                return Task::none();
            }
        };
        let now = self.now();
        match store::clock_doubt(now, built, newest) {
            Some(_) if !self.start.practice => {
                self.phase = Phase::Clock(clock::Clock::new(now.date()), vault);
                self.idle.begin((self.start.clock)());
                task::focus(clock::FIELD)
            }
            _ => self.enter(vault),
        }
    }

    fn clock(&mut self, message: clock::Message) -> Task<Message> {
        let Phase::Clock(screen, _) = &mut self.phase else { return Task::none() };
        match screen.update(message) {
            clock::Action::None => Task::none(),
            clock::Action::Focus(id) => task::focus(id),
            clock::Action::Today(today) => {
                self.shift = today - (self.start.clock)().date_naive();
                let phase = std::mem::replace(&mut self.phase, Phase::Busy("busy-open"));
                match phase {
                    Phase::Clock(_, vault) => self.enter(vault),
                    _ => Task::none(),
                }
            }
        }
    }

    fn problem(&mut self, message: problem::Message) -> Task<Message> {
        match message {
            problem::Message::Again => self.begin(),
            problem::Message::Restore => self.offer_copies(),
            problem::Message::Quit => self.leave(),
        }
    }

    /// The clock, and key files as weak as this start makes them.
    fn options(&self) -> Options {
        Options {
            lowest_work_factor: self.start.work_factor.min(store::LOWEST_WORK_FACTOR),
            now: self.start.clock.clone(),
        }
    }

    fn organisation(&self) -> Organisation {
        match &self.phase {
            Phase::Open(open) => open.session.organisation(),
            _ => Organisation::Volunteers,
        }
    }
}

/// What an event of the window means to the app, given whether a control took
/// it.
pub fn message_of(event: &iced::Event, status: iced::event::Status) -> Option<Message> {
    match event {
        iced::Event::Window(window::Event::Resized(size)) => Some(Message::Resized(*size)),
        iced::Event::Window(event) => reader::event_of(event).map(Message::Reader),
        event => keys::press(event, status).map(Message::Pressed),
    }
}

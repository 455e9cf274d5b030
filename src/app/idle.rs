//! Nobody does anything: the screen is covered, the vault locked; what was
//! written is settled, and what was copied goes from the clipboard.
//!
//! Each of these is one timer that is armed by what came before it. None asks
//! whether it is time yet, and none is left once all is done.

use std::hash::Hash;
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset};
use iced::advanced::subscription::{self, EventStream, Hasher, Recipe, from_recipe};
use iced::futures::future;
use iced::futures::stream::{BoxStream, StreamExt};
use iced::{Event, Subscription, Task};

use crate::domain::idle::{Limit, Limits};
use crate::screen::start::unlock;

use super::for_good::Said;
use super::{App, Message, Open, Phase, Screen, drafts, task};

/// After writing, nobody has typed for so long: what was saved is counted.
const COUNT: Duration = Duration::from_secs(2);
/// Something was written so long ago: it goes into the database file.
const REST: Duration = Duration::from_secs(25);
/// So long a copied text stays on the clipboard.
const CLIPBOARD: Duration = Duration::from_secs(30);
/// So often somebody who moves the pointer is noticed.
const NOTICED: Duration = Duration::from_secs(1);

/// Since when nobody does anything.
pub(super) struct Idle {
    /// How often somebody did something.
    inputs: u64,
    /// When that was last, by the laptop's clock. It runs on while the laptop
    /// sleeps, and timers do not.
    last: DateTime<FixedOffset>,
    /// How much of the time since then is known to have passed.
    waited: Duration,
}

impl Idle {
    /// Somebody is there.
    pub fn new(now: DateTime<FixedOffset>) -> Self {
        Self { inputs: 0, last: now, waited: Duration::ZERO }
    }

    /// Somebody did something.
    pub fn begin(&mut self, now: DateTime<FixedOffset>) {
        *self = Self { inputs: self.inputs + 1, ..Self::new(now) };
    }
}

/// What is to be done after a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// Cover the screen, or lock the vault.
    Idle,
    /// Write what is half typed.
    Drafts,
    /// Count what was saved.
    Count,
    /// Take what was written over into the database file.
    Rest,
    /// Take what was copied from the clipboard.
    Clipboard,
}

/// A timer. Another number is another timer, which begins anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Timer {
    /// What for.
    pub what: What,
    /// By what it was armed.
    pub number: u64,
    /// How long it runs.
    pub wait: Duration,
}

impl App {
    /// The timers that run. None while nothing is open, and nothing is left to
    /// be done.
    pub fn timers(&self) -> Vec<Timer> {
        let timer = |what, number, wait| Timer { what, number, wait };
        let idle = self.idle_limit().map(|(_, limit)| {
            timer(What::Idle, self.idle.inputs, limit.saturating_sub(self.idle.waited))
        });
        let (settled, typed) = match &self.phase {
            Phase::Open(open) => (open.session.settled(), open.session.typed()),
            _ => (super::session::Settled::default(), None),
        };
        let typed = typed.map(|number| timer(What::Drafts, number, drafts::WAIT));
        // The first waits for a pause; the second comes in any case.
        let count =
            (settled.written > settled.counted).then(|| timer(What::Count, settled.written, COUNT));
        let rest =
            (settled.written > settled.rested).then(|| timer(What::Rest, settled.rested, REST));
        let clipboard = self.copied.timer().map(|number| timer(What::Clipboard, number, CLIPBOARD));
        idle.into_iter().chain(typed).chain(count).chain(rest).chain(clipboard).collect()
    }

    /// The same for the window, and what somebody does there.
    pub(super) fn idle_subscription(&self) -> Subscription<Message> {
        let timers = self.timers().into_iter().map(|timer| {
            iced::time::every(timer.wait).with(timer).map(|(timer, _)| Message::Timer(timer))
        });
        let hands = self.idle_limit().map(|_| from_recipe(Hands));
        Subscription::batch(timers.chain(hands))
    }

    /// What comes next when nobody does anything, and after how long.
    fn idle_limit(&self) -> Option<(Limit, Duration)> {
        let (limits, limit) = match &self.phase {
            // There is no paper yet, or no passphrase: covering is all there is.
            Phase::Sheet(..) if self.covered => return None,
            // The vault is open already, and nothing of it chosen.
            Phase::Sheet(..) | Phase::Clock(..) => (Limits::default(), Limit::Desk),
            Phase::Open(_) if self.start.practice && self.covered => return None,
            Phase::Open(Open { session, screen: Screen::Walk(_) }) => {
                (session.limits(), if self.covered { Limit::Lock } else { Limit::Cover })
            }
            Phase::Open(open) => (open.session.limits(), Limit::Desk),
            _ => return None,
        };
        Some((limit, limits.wait(limit)))
    }

    /// Before anything else: was somebody away? Then what they did to be back
    /// only shows that they are, and was not meant for what they cannot see.
    pub(super) fn watched(&mut self, message: Message) -> Task<Message> {
        if let Message::Left(id) = message {
            self.left = Some(id);
            return Task::none();
        }
        let now = (self.start.clock)();
        let away = (now - self.idle.last).to_std().unwrap_or_default();
        let (came, left) = match self.idle_limit() {
            // Nobody did anything yet, so there is time to ask.
            Some((_, limit)) if away >= limit && is_of_idle(&message) => {
                return self.ask_keyboard(Message::Away);
            }
            Some((_, limit)) if away >= limit => (true, self.rest_after(away)),
            _ => (false, Task::none()),
        };
        let by_hand = is_by_hand(&message);
        if by_hand {
            self.idle.begin(now);
        }
        if came && by_hand { left } else { Task::batch([left, self.take(message)]) }
    }

    /// Asks what has the keyboard, so that it has it again once this, which
    /// puts the screen away, is over. Under the cover nothing has it.
    pub(super) fn ask_keyboard(&mut self, before: Message) -> Task<Message> {
        if !self.covered {
            self.left = None;
        }
        crate::widget::focus::held().map(Message::Left).chain(Task::done(before))
    }

    /// Gives the keyboard back to what had it before the vault was locked.
    pub(super) fn keyboard_back(&mut self) -> Task<Message> {
        self.left.take().map_or_else(Task::none, crate::widget::focus::back)
    }

    /// Covers and locks, as the time that passed asks for.
    fn rest_after(&mut self, waited: Duration) -> Task<Message> {
        let Some((limit, wait)) = self.idle_limit() else { return Task::none() };
        if waited < wait {
            self.idle.waited = waited;
            return Task::none();
        }
        if limit == Limit::Cover {
            self.door = None;
            self.covered = true;
            return self.rest_after(waited);
        }
        let locked = self.lock();
        if self.idle_limit().is_some() {
            // It could not: what is half typed cannot be written. Nobody sees
            // it meanwhile, and it is tried again.
            self.covered = true;
            self.idle.begin((self.start.clock)());
        }
        locked
    }

    /// A timer ended. One that was meant for what is over does nothing.
    pub(super) fn rung(&mut self, timer: Timer) -> Task<Message> {
        if !self.timers().contains(&timer) {
            return Task::none();
        }
        match (timer.what, &mut self.phase) {
            (What::Idle, _) => return self.rest_after(self.idle.waited + timer.wait),
            (What::Clipboard, _) => return self.clear_copied(),
            (What::Drafts, _) => {
                self.flush();
                // A lid that closes leaves no time to ask.
                return crate::widget::focus::held().map(Message::Left);
            }
            (What::Count, Phase::Open(open)) => open.session.count(),
            (What::Rest, Phase::Open(open)) => {
                open.session.rest();
                self.look_around();
            }
            (What::Count | What::Rest, _) => {}
        }
        Task::none()
    }

    /// Closes the vault, drops everything in memory, and asks for the
    /// passphrase; unlocking returns to the same spot. The screen shows nothing
    /// of it at once: settling the vault goes on beside.
    pub(super) fn lock(&mut self) -> Task<Message> {
        (self.door, self.asked) = (None, None);
        self.wrong_pins = 0;
        match &mut self.phase {
            Phase::Open(_) if self.start.practice => {
                // The practice vault has no passphrase: covering is all there is.
                self.covered = true;
                return Task::none();
            }
            Phase::Open(open) => {
                if let Err(error) = open.session.flush() {
                    self.notice = Some(error.id());
                    return Task::none();
                }
            }
            Phase::Sheet(..) => {
                // The words are nowhere else: locking would lose them.
                self.covered = true;
                return self.clear_copied();
            }
            Phase::Clock(..) => {}
            Phase::Working(work) => {
                work.lock();
                return Task::none();
            }
            _ => return Task::none(),
        }
        let vault = match std::mem::replace(&mut self.phase, Phase::Unlock(unlock::Unlock::new())) {
            Phase::Open(Open { session, screen }) => {
                self.returning = Some(screen.here());
                Some(session.into_vault())
            }
            Phase::Clock(_, vault) => Some(vault),
            _ => None,
        };
        (self.covered, self.help, self.notice, self.undone) = (false, false, None, None);
        let rest = vault.map_or_else(Task::none, |vault| self.rest(vault));
        Task::batch([task::focus(unlock::FIELD), self.clear_copied(), rest])
    }
}

/// Whether somebody did this, and nothing by itself.
pub(super) fn is_by_hand(message: &Message) -> bool {
    match message {
        Message::Input
        | Message::Lock
        | Message::Pressed(_)
        | Message::CloseNotice
        | Message::ShowHelp
        | Message::CloseHelp
        | Message::Clock(_)
        | Message::Sheet(_)
        | Message::Door(_)
        | Message::Today(_)
        | Message::People(_)
        | Message::Settings(_)
        | Message::Access(_)
        | Message::Copies(_)
        | Message::Knowledge(_)
        | Message::WorkingNotes(_)
        | Message::ForGood(Said::No | Said::Yes)
        | Message::StopWork
        | Message::Case(_)
        | Message::Walk(_) => true,
        Message::Resized(_)
        | Message::Reader(_)
        | Message::CloseRequested(_)
        | Message::SystemColours(_)
        | Message::Created(_)
        | Message::Unlocked(_)
        | Message::Timer(_)
        | Message::Copied(_)
        | Message::Worked(_)
        | Message::Changed(_)
        | Message::ForGood(Said::Done(_))
        | Message::Held(_)
        | Message::Left(_)
        | Message::Away
        | Message::Setup(_)
        | Message::Unlock(_)
        | Message::Problem(_)
        | Message::Restore(_)
        | Message::Rest(_)
        | Message::Kept(_)
        | Message::Hear(_) => false,
    }
}

/// Whether this is the timer that covers and locks.
fn is_of_idle(message: &Message) -> bool {
    matches!(message, Message::Timer(Timer { what: What::Idle, .. }))
}

/// What hands do at the keyboard, the pointer and the screen, told at most
/// once a second: a pointer that moves draws nothing anew.
struct Hands;

impl Recipe for Hands {
    type Output = Message;

    fn hash(&self, state: &mut Hasher) {
        std::any::TypeId::of::<Self>().hash(state);
    }

    fn stream(self: Box<Self>, events: EventStream) -> BoxStream<'static, Message> {
        let mut told: Option<Instant> = None;
        let hands = events.filter_map(move |event| {
            let now = Instant::now();
            let new = told.is_none_or(|told| now.duration_since(told) >= NOTICED);
            let tell = new && is_of_hands(&event);
            if tell {
                told = Some(now);
            }
            future::ready(tell.then_some(Message::Input))
        });
        hands.boxed()
    }
}

fn is_of_hands(event: &subscription::Event) -> bool {
    let subscription::Event::Interaction { event, .. } = event else { return false };
    matches!(event, Event::Keyboard(_) | Event::Mouse(_) | Event::Touch(_) | Event::InputMethod(_))
}

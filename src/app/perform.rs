//! Turns the wishes of screens into store calls. A wish that fails changes
//! nothing and says so; what was typed stays where it is.

use iced::Task;

use crate::domain::advice::Audience;
use crate::domain::answer::{Answer, Class, Value};
use crate::domain::event::{Body, Field};
use crate::domain::id::FactId;
use crate::domain::meeting::stopped_at;
use crate::domain::notes;
use crate::domain::preferences::Preferences;
use crate::domain::retention;
use crate::domain::walk::{Place, Step};
use crate::i18n::Reading;
use crate::screen::start::pin::After;
use crate::screen::start::{Typed, problem};
use crate::screen::{Destination, Frame, Key, Setting, Wish, desk, walk};
use crate::store::{self, Vault};
use crate::theme::{Look, Mode};

use super::for_good::Asked;
use super::session::Undo;
use super::{App, Message, Open, Phase, Press, Screen, Session, access, copied, drafts, task};

impl App {
    /// Enters an open vault.
    pub(super) fn enter(&mut self, vault: Vault) -> Task<Message> {
        self.idle.begin((self.start.clock)());
        let today = self.now().date();
        match Session::open(vault, &self.catalog, today) {
            Ok(mut session) => {
                let drafts = session.drafts_of(session.stream()).unwrap_or_default();
                self.take_settings(&session);
                match Self::note_missing(&mut session) {
                    // First of all they read that, at the desk.
                    Ok(missing) if missing => self.returning = None,
                    Ok(_) => {}
                    Err(error) => self.notice = Some(error.id()),
                }
                let today = desk::today::Today::new().with_drafts(&drafts::all(drafts));
                let screen = Screen::Today(today);
                self.asked = None;
                self.phase = Phase::Open(Open { session, screen });
                self.look_around();
            }
            Err(error) => self.phase = Phase::Problem(problem::Problem::new(error.id())),
        }
        let ask = self.ask_voices();
        if let Some(clear) = self.clear_outdated() {
            return clear.chain(ask);
        }
        match self.returning.take() {
            Some(destination) => {
                let there = self.go(destination);
                there.chain(self.keyboard_back()).chain(ask)
            }
            None => ask,
        }
    }

    fn take_settings(&mut self, session: &Session) {
        // "system" is no mode: it follows the system.
        self.chosen = session.setting("mode").map_or(self.chosen, Mode::of);
        if let Some(zoom) = session.setting("zoom").and_then(|zoom| zoom.parse().ok()) {
            self.zoom = zoom;
        }
    }

    /// What a view may look at; `tag` is the other language.
    pub(super) fn frame<'a>(
        &'a self,
        tag: &str,
        session: Option<&'a Session>,
        screen: Option<&Screen>,
    ) -> Option<Frame<'a>> {
        let now = self.now();
        let case = screen.and_then(Screen::case);
        let audience = screen.map_or(Audience::Desk, Screen::audience);
        let dossier = session.zip(case).and_then(|(session, case)| session.dossier(case));
        let preferences = dossier.map(|dossier| Preferences::of(&dossier.case)).unwrap_or_default();
        // The desk is Dutch alone, so only the shared view shows the own way.
        let reading = Reading::of(preferences);
        let of_tag = || self.texts.iter().filter(|(own, _)| own == tag).map(|(_, both)| both);
        let both = of_tag()
            .find(|both| both.reading() == reading)
            .or_else(|| of_tag().next())
            .or_else(|| self.texts.first().map(|(_, both)| both))?;
        // The desk is for the counsellor, who reads as ever.
        let easy = preferences.easy && audience == Audience::Both;
        Some(Frame {
            look: Look { easy, ..self.look() },
            preferences,
            terse: easy,
            both,
            catalog: &self.catalog,
            today: session.map_or(now.date(), Session::today),
            now,
            practice: self.start.practice,
            organisation: self.organisation(),
            saved: session.and_then(|session| session.saved(audience)),
            can_undo: session
                .zip(case)
                .is_some_and(|(session, case)| session.can_undo(case, audience)),
            zoom: self.zoom,
            colours: self.chosen,
            language: session.and_then(|session| session.setting("language")),
            sound: self.sound(),
            names: session.map(Session::names).unwrap_or_default(),
            working_notes: session.map(Session::working_notes).unwrap_or_default(),
            calm: &self.rest.calm,
        })
    }

    /// The other language of what is on the screen.
    pub(super) fn language(&self) -> String {
        let chosen = match &self.phase {
            Phase::Open(open) => open
                .screen
                .case()
                .and_then(|case| open.session.dossier(case))
                .and_then(|dossier| dossier.case.language()),
            _ => None,
        };
        chosen.unwrap_or("nl").to_owned()
    }

    /// A message for the screen that is on: it wishes, this carries out.
    pub(super) fn on_screen(&mut self, message: Message) -> Task<Message> {
        let tag = self.language();
        let Phase::Open(open) = &mut self.phase else { return Task::none() };
        // The screen is taken out while it updates, so that it can look at the
        // session beside it. (It is not cloned: a field would lose its caret.)
        let away = Screen::Today(desk::today::Today::new());
        let mut screen = std::mem::replace(&mut open.screen, away);
        let wishes = self.updated(&mut screen, message, &tag);
        if let Phase::Open(open) = &mut self.phase {
            open.screen = screen;
        }
        self.carry_out(wishes)
    }

    fn updated(&self, screen: &mut Screen, message: Message, tag: &str) -> Vec<Wish> {
        let Phase::Open(open) = &self.phase else { return Vec::new() };
        let session = &open.session;
        let Some(frame) = self.frame(tag, Some(session), Some(screen)) else { return Vec::new() };
        match (screen, message) {
            (Screen::Today(screen), Message::Today(message)) => screen.update(message, frame),
            (Screen::People(screen), Message::People(message)) => screen.update(message, frame),
            (Screen::Settings(screen), Message::Settings(message)) => screen.update(message, frame),
            (Screen::WorkingNotes(screen), Message::WorkingNotes(message)) => {
                screen.update(message)
            }
            (Screen::Access(screen), Message::Access(message)) => screen.update(message),
            (Screen::Copies(screen), Message::Copies(message)) => screen.update(message),
            (Screen::Knowledge(screen), Message::Knowledge(message)) => {
                screen.update(message, frame)
            }
            (Screen::Case(screen), Message::Case(message)) => session
                .dossier(screen.case())
                .map(|dossier| screen.update(message, frame, dossier))
                .unwrap_or_default(),
            (Screen::Walk(screen), Message::Walk(message)) => session
                .shared(screen.case())
                .map(|dossier| screen.update(message, frame, dossier))
                .unwrap_or_default(),
            // A late message of a screen that is gone.
            _ => Vec::new(),
        }
    }

    pub(super) fn carry_out(&mut self, wishes: Vec<Wish>) -> Task<Message> {
        let mut tasks = Vec::new();
        let mut wishes = wishes.into_iter();
        while let Some(wish) = wishes.next() {
            if let Some((case, field)) = self.takes_back(&wish) {
                let waiting = std::iter::once(wish).chain(wishes).collect();
                let ask = self.ask(Asked::TakenBack(case, field, waiting));
                return Task::batch(tasks).chain(ask);
            }
            let undo = wish == Wish::Undo;
            match self.perform(wish) {
                Ok(task) => {
                    tasks.push(task);
                    // What comes after waits for an answer that may be no.
                    if undo && self.asked.is_some() {
                        break;
                    }
                }
                // What comes after it may rest on it: nothing more is done.
                Err(error) => {
                    self.notice = Some(error.id());
                    break;
                }
            }
        }
        Task::batch(tasks)
    }

    pub(super) fn perform(&mut self, wish: Wish) -> Result<Task<Message>, store::Error> {
        let catalog = self.catalog.clone();
        let Phase::Open(open) = &mut self.phase else { return Ok(Task::none()) };
        let case = open.screen.case();
        match wish {
            Wish::Write { class, field, body } => {
                if let Some(case) = case {
                    open.session.write(&catalog, case, class, field, body)?;
                }
                Ok(Task::none())
            }
            Wish::Draft { class, field, text } => {
                self.keep_draft(class, field, text);
                Ok(Task::none())
            }
            Wish::NewCase { called, language } => {
                let stream = open.session.new_case(&catalog, first_events(&called, language))?;
                open.session.forget(desk::add::kept());
                Ok(self.go(Destination::Case(stream, crate::screen::Page::Overview)))
            }
            Wish::Go(destination) => Ok(self.go(destination)),
            Wish::Focus(id) => Ok(task::focus(id)),
            Wish::Top => Ok(crate::widget::focus::top()),
            Wish::Begin(anchor) => Ok(crate::widget::focus::begin_at(anchor)),
            Wish::Walk(to) => Ok(Task::done(Message::Walk(walk::Message::Move(to)))),
            Wish::Swap => {
                self.swapped = !self.swapped;
                Ok(Task::none())
            }
            Wish::Undo => {
                let Some(case) = case else { return Ok(Task::none()) };
                Ok(match open.session.undo(&catalog, case, open.screen.audience())? {
                    Undo::Nothing => Task::none(),
                    Undo::Done(field) => self.tell_undone(field),
                    Undo::Newer(step, field) => self.ask(Asked::Newer(case, step, field)),
                })
            }
            Wish::Set(setting) => {
                self.set(setting)?;
                Ok(Task::none())
            }
            Wish::HandOut { path, form, confidential } => {
                self.hand_out(&path, form, confidential)?;
                Ok(Task::none())
            }
            Wish::ForGood(what) => Ok(self.ask(Asked::Sure(what))),
            Wish::Access(change) => Ok(self.change(change)),
            Wish::Throw(dice) => Ok(access::throw(dice)),
            Wish::ReadKey(typed) => Ok(access::read_key(&typed)),
            Wish::Lock => Ok(self.lock()),
            Wish::Cover => {
                self.covered = true;
                Ok(Task::none())
            }
            Wish::Knowledge(ask) => {
                self.ask_knowledge(&ask);
                Ok(Task::none())
            }
            Wish::Hear(message) => Ok(self.wish_to_hear(message)),
            Wish::Copies(ask) => self.asked_of_copies(ask),
            Wish::Quit => Ok(self.leave()),
        }
    }

    /// The screen takes up the value that is there again.
    pub(super) fn tell_undone(&mut self, field: Field) -> Task<Message> {
        let Phase::Open(open) = &self.phase else { return Task::none() };
        let here = open.screen.here();
        let shown = self.go(here);
        self.undone = Some(field);
        shown
    }

    fn set(&mut self, setting: Setting) -> Result<(), store::Error> {
        let Phase::Open(open) = &mut self.phase else { return Ok(()) };
        match setting {
            Setting::Mode(mode) => {
                self.chosen = mode;
                open.session.set("mode", mode.map_or("system", Mode::id).to_owned())
            }
            Setting::Zoom(zoom) => {
                self.zoom = zoom.clamp(80, 200);
                open.session.set("zoom", self.zoom.to_string())
            }
            Setting::Language(tag) => open.session.set("language", tag),
            Setting::Pin(pin) => open.session.set_pin(pin.as_ref().map(Typed::text)),
            Setting::SlowVoice(slow) => {
                let pace = if slow { "slow" } else { "normal" };
                open.session.set("voice-pace", pace.to_owned())
            }
            Setting::WorkingNotes(allowed) => {
                let value = if allowed { "on" } else { "off" };
                open.session.set(notes::SWITCH, value.to_owned())
            }
            Setting::Idle(limit, minutes) => open.session.set(limit.id(), minutes.to_string()),
        }
    }

    /// Shows another screen, where the door to it is open.
    pub(super) fn go(&mut self, destination: Destination) -> Task<Message> {
        if self.is_behind_door(&destination) {
            return self.knock(After::Go(destination));
        }
        self.pass(destination)
    }

    /// Shows another screen.
    pub(super) fn pass(&mut self, destination: Destination) -> Task<Message> {
        let catalog = self.catalog.clone();
        // It names what was taken back, and is for the screen on which it was.
        self.undone = None;
        let Phase::Open(open) = &mut self.phase else { return Task::none() };
        let destination = open.readable(destination);
        if let Err(error) = open.session.flush() {
            self.notice = Some(error.id());
        }
        open.session.read_names();
        let own = open.session.stream();
        let own = drafts::all(open.session.drafts_of(own).unwrap_or_default());
        if let Destination::Case(case, _) | Destination::Walk(case, _) = &destination
            && let Err(error) = open.session.look_at(*case)
        {
            self.notice = Some(error.id());
        }
        let elsewhere = open.screen.here() != destination;
        open.screen = match destination {
            Destination::Today => Screen::Today(desk::today::Today::new().with_drafts(&own)),
            Destination::People => Screen::People(desk::people::People::new().with_drafts(&own)),
            Destination::Settings => {
                let (pin, limits) = (open.session.has_pin(), open.session.limits());
                Screen::Settings(desk::settings::Settings::new(pin, limits))
            }
            Destination::WorkingNotes => Screen::WorkingNotes(open.session.own_notes()),
            Destination::Access => match open.session.entry() {
                Ok(known) => Screen::Access(desk::access::Access::new(known).with_drafts(&own)),
                Err(error) => {
                    self.notice = Some(error.id());
                    return Task::none();
                }
            },
            Destination::Copies => {
                let known = Self::known_copies(&open.session, &self.start.folder);
                let known = known.unwrap_or_else(|error| {
                    self.notice = Some(error.id());
                    desk::copies::Known::default()
                });
                Screen::Copies(desk::copies::Copies::new(known).with_drafts(&own))
            }
            Destination::Knowledge => {
                let screen = desk::knowledge::Knowledge::new(self.knowledge.clone());
                Screen::Knowledge(screen.with_drafts(&own))
            }
            Destination::Case(case, page) => {
                let drafts = drafts::all(open.session.drafts_of(case).unwrap_or_default());
                let proposed =
                    retention::proposed(open.session.organisation(), open.session.today());
                let screen = desk::case::CaseScreen::new(case, page, drafts);
                Screen::Case(screen.proposing(proposed))
            }
            Destination::Walk(case, place) => {
                open.session.show(&catalog, case);
                let drafts = open.session.drafts_of(case).unwrap_or_default();
                let drafts = drafts::shared(drafts, &catalog);
                let Some(dossier) = open.session.shared(case) else { return Task::none() };
                let place = place
                    .or_else(|| {
                        stopped_at(dossier.case().case()).and_then(|text| text.parse().ok())
                    })
                    .unwrap_or(Place::start(Step::Welcome));
                let today = open.session.today();
                let walk = walk::Walk::new(case, place, drafts, dossier, &catalog, today);
                let begin = walk.begin(&catalog);
                open.screen = Screen::Walk(walk);
                return self.carry_out(begin);
            }
        };
        // A page keeps how far it was scrolled, also when another stands there.
        if elsewhere { crate::widget::focus::top() } else { Task::none() }
    }

    /// A key that no control took.
    pub(super) fn pressed(&mut self, press: Press) -> Task<Message> {
        if let Some(task) = self.pressed_at_door(press) {
            return task;
        }
        if self.covered {
            // Only the two keys of look.md bring the screen back.
            match press {
                Press::Cover | Press::Screen(Key::Escape) => return self.uncover(),
                Press::Lock => return self.lock(),
                _ => {}
            }
            return Task::none();
        }
        if let Some(task) = self.pressed_while_asked(press) {
            return task;
        }
        match press {
            Press::FocusNext => crate::widget::focus::next(),
            Press::FocusPrevious => crate::widget::focus::previous(),
            Press::Arrow(arrow) => crate::widget::focus::arrow(arrow, self.look().is_mirrored()),
            Press::Page { down } => crate::widget::focus::page(down),
            Press::Cover => {
                self.covered = matches!(self.phase, Phase::Open(_) | Phase::Sheet(..));
                Task::none()
            }
            Press::Help if self.help => self.close_help(),
            // First who has the keyboard: under the keys nobody has.
            Press::Help => {
                crate::widget::focus::held().map(Message::Held).chain(Task::done(Message::ShowHelp))
            }
            // First who has the keyboard: afterwards nobody has.
            Press::Lock => self.ask_keyboard(Message::Lock),
            Press::Copied => copied::look(),
            Press::Hear => self.wish_to_hear(walk::hear::Message::Toggle),
            Press::Undo => self.carry_out(vec![Wish::Undo]),
            Press::ZoomIn => self.zoom(20),
            Press::ZoomOut => self.zoom(-20),
            Press::ZoomReset => {
                self.zoom = 100;
                self.zoom(0)
            }
            Press::Screen(Key::Escape) if self.help || self.notice.is_some() => {
                self.notice = None;
                self.close_help()
            }
            Press::Screen(Key::Escape) if self.is_hearing() => self.stop_hearing(),
            Press::Screen(Key::Swap) if self.is_walk() => {
                self.swapped = !self.swapped;
                Task::none()
            }
            Press::Screen(key) => self.screen_key(key),
        }
    }

    /// Puts the keys away; the keyboard returns to what had it.
    pub(super) fn close_help(&mut self) -> Task<Message> {
        self.help = false;
        self.held.take().map_or_else(Task::none, crate::widget::focus::to)
    }

    fn zoom(&mut self, by: i16) -> Task<Message> {
        self.zoom = self.zoom.saturating_add_signed(by).clamp(80, 200);
        let zoom = self.zoom;
        self.carry_out(vec![Wish::Set(Setting::Zoom(zoom))])
    }

    fn screen_key(&mut self, key: Key) -> Task<Message> {
        self.meant_by(key).map_or_else(Task::none, Task::done)
    }

    /// What a key means to the screen that is on.
    pub(super) fn meant_by(&self, key: Key) -> Option<Message> {
        let tag = self.language();
        match &self.phase {
            Phase::Setup(screen) => screen.key(key).map(Message::Setup),
            Phase::Sheet(screen, _) => screen.key(key).map(Message::Sheet),
            Phase::Unlock(screen) => screen.key(key).map(Message::Unlock),
            Phase::Clock(screen, _) => screen.key(key).map(Message::Clock),
            Phase::Open(open) => {
                let frame = self.frame(&tag, Some(&open.session), Some(&open.screen))?;
                let nobody = open.session.dossiers().is_empty();
                match &open.screen {
                    Screen::Today(screen) => screen.key(key, nobody).map(Message::Today),
                    Screen::People(screen) => screen.key(key, nobody).map(Message::People),
                    Screen::Settings(screen) => screen.key(key).map(Message::Settings),
                    Screen::WorkingNotes(screen) => screen.key(key).map(Message::WorkingNotes),
                    Screen::Access(screen) => screen.key(key).map(Message::Access),
                    Screen::Copies(screen) => screen.key(key).map(Message::Copies),
                    Screen::Knowledge(screen) => screen.key(key).map(Message::Knowledge),
                    Screen::Case(screen) => screen.key(key).map(Message::Case),
                    Screen::Walk(screen) => open
                        .session
                        .shared(screen.case())
                        .and_then(|dossier| screen.key(key, frame, dossier))
                        .map(Message::Walk),
                }
            }
            Phase::Restore(screen) => screen.key(key).map(Message::Restore),
            Phase::Working(work) => {
                work.page.key(key).map(|said| Message::Rest(super::RestEvent::Page(said)))
            }
            Phase::Problem(screen) if key == Key::Enter => Some(Message::Problem(screen.enter())),
            Phase::Busy(_) | Phase::Changing(_) | Phase::Problem(_) => None,
        }
    }

    pub(super) fn flush(&mut self) {
        if let Phase::Open(open) = &mut self.phase
            && let Err(error) = open.session.flush()
        {
            self.notice = Some(error.id());
        }
    }

    /// A day that changed while the laptop was open.
    pub(super) fn follow_the_day(&mut self) {
        let today = self.now().date();
        if let Phase::Open(open) = &mut self.phase {
            open.session.set_today(&self.catalog, today);
        }
    }
}

fn first_events(called: &str, language: String) -> Vec<(Class, Option<Field>, Body)> {
    let name = Answer::Known(Value::Text(crate::domain::answer::clean(called)));
    vec![
        (
            Class::Shared,
            Some(Field::answer(&FactId::new("called"))),
            Body::AnswerGiven { answer: name, own_words: None, question: 1 },
        ),
        (Class::Shared, Some(Field::single("language")), Body::LanguageChosen { tag: language }),
    ]
}

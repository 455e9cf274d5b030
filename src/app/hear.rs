//! Reading aloud: what is on the shared screen, and nothing else. The texts
//! are collected from the view just before each is read, so nothing is read
//! that does not stand there at that moment.

use iced::Task;
use iced::advanced::widget::operate;
use iced::widget::Id;

use crate::i18n::{L10n, Language, Quality, Words, languages};
use crate::platform::voice::{End, Speech};
use crate::screen::walk::BEGIN;
use crate::screen::walk::hear::{self, BAND, How, PAGE, Player, Sound, button_of};
use crate::widget::aloud::{Line, Text, collect, lines};
use crate::widget::focus;

use super::{App, Message, task};

/// Words a minute.
const SLOW: u16 = 125;
/// See [`SLOW`].
const NORMAL: u16 = 165;

/// The band is open.
pub(super) struct Hearing {
    player: Player,
    /// The sound that goes on. Dropping it ends it.
    speech: Option<Speech>,
    /// Counts what was read, so that a late end is known.
    turn: u64,
    /// The language that was read last.
    last: Option<&'static Language>,
    /// Whether the page was read to its end: once more begins at its top.
    finished: bool,
    /// Where the walk was.
    place: String,
    /// What had the keyboard before.
    held: Option<Id>,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Event {
    /// These are the voices of this computer.
    Voices(Vec<String>),
    /// This has the keyboard, before the band opens.
    Opening(Option<Id>),
    /// These texts stand there now; then do this.
    Seen(Step, Vec<Text>),
    /// What was read in this turn ended.
    Ended(u64, End),
}

/// What is done with the texts.
#[derive(Debug, Clone)]
pub enum Step {
    /// Begin at the first, silently; with the keyboard on the first button
    /// where somebody asked for it.
    Open {
        /// Whether the keyboard goes to the band.
        focus: bool,
    },
    /// As was wished.
    Wish(hear::Message),
    /// Go on after a text ended.
    On,
}

impl App {
    /// Asks once which voices there are.
    pub(super) fn ask_voices(&self) -> Task<Message> {
        if self.voices.is_some() {
            return Task::none();
        }
        let programs = self.start.sound.clone();
        task::away(move || programs.voices(), |voices| Message::Hear(Event::Voices(voices)))
    }

    /// Whether the band is open.
    pub(super) fn is_hearing(&self) -> bool {
        self.hearing.is_some()
    }

    /// Whether something sounds at this moment.
    pub fn is_sounding(&self) -> bool {
        self.hearing.as_ref().is_some_and(|hearing| hearing.speech.is_some())
    }

    /// What the view may know of sound.
    pub(super) fn sound(&self) -> Sound<'_> {
        Sound {
            player: self.hearing.as_ref().map(|hearing| &hearing.player),
            slow: self.speaks_slowly(),
            has_voice: self.voices.as_ref().map(|voices| !voices.is_empty()),
        }
    }

    /// What somebody wishes, by key or in the band.
    pub(super) fn wish_to_hear(&mut self, message: hear::Message) -> Task<Message> {
        match (message, self.hearing.is_some()) {
            (hear::Message::Toggle, true) => self.stop_hearing(),
            (hear::Message::Toggle, false) if self.hears_at().is_some() => focus::held()
                .collect()
                .map(|held| Message::Hear(Event::Opening(held.into_iter().next()))),
            (message, true) => look_and(Step::Wish(message)),
            _ => Task::none(),
        }
    }

    /// Ends all sound and closes the band; the keyboard returns.
    pub(super) fn stop_hearing(&mut self) -> Task<Message> {
        let Some(hearing) = self.hearing.take() else { return Task::none() };
        let held = hearing.held.clone();
        // Not where it went on to something outside the band.
        focus::held().collect().then(move |now: Vec<Id>| match (now.is_empty(), &held) {
            (false, _) => Task::none(),
            (true, Some(held)) => focus::to(held.clone()),
            (true, None) => focus::begin_at(BEGIN),
        })
    }

    /// Where the walk is that may be heard: not under a cover, a
    /// dialog or the question for a PIN.
    fn hears_at(&self) -> Option<String> {
        let hidden = self.covered || self.help || self.notice.is_some() || self.door.is_some();
        self.place().filter(|_| !hidden)
    }

    /// Ends the sound where what it reads is gone. Comes after every message,
    /// so no way of leaving is forgotten.
    pub(super) fn follow_what_is_seen(&mut self) -> Task<Message> {
        let Some(place) = self.hears_at() else {
            self.hearing = None;
            return Task::none();
        };
        match &mut self.hearing {
            Some(hearing) if hearing.place != place => {
                hearing.place = place;
                hearing.held = None;
                hearing.quiet();
                look_and(Step::Open { focus: false })
            }
            _ => Task::none(),
        }
    }

    /// Takes what happened.
    pub(super) fn heard(&mut self, event: Event) -> Task<Message> {
        match event {
            Event::Voices(voices) => {
                self.voices = Some(voices);
                if self.hearing.is_some() {
                    return look_and(Step::Open { focus: true });
                }
                Task::none()
            }
            Event::Opening(held) => {
                let Some(place) = self.hears_at() else { return Task::none() };
                self.hearing = Some(Hearing {
                    player: Player::default(),
                    speech: None,
                    turn: 0,
                    last: None,
                    finished: false,
                    place,
                    held,
                });
                look_and(Step::Open { focus: true })
            }
            Event::Seen(step, texts) => self.seen(&step, texts),
            Event::Ended(turn, end) => {
                let Some(hearing) = &mut self.hearing else { return Task::none() };
                if hearing.turn != turn || hearing.speech.is_none() {
                    return Task::none();
                }
                hearing.player.silent = end == End::Silent;
                if hearing.player.silent {
                    hearing.quiet();
                    return Task::none();
                }
                look_and(Step::On)
            }
        }
    }

    fn seen(&mut self, step: &Step, texts: Vec<Text>) -> Task<Message> {
        let tag = self.language();
        let second = languages().iter().find(|one| one.tag == tag).filter(|one| one.tag != "nl");
        let found = lines(texts, second.map(|one| one.tag.as_str()));
        let spoken = languages().first().into_iter().chain(second);
        let spoken = spoken.map(|one| (one, self.how(one, &found))).collect();
        let Some(hearing) = &mut self.hearing else { return Task::none() };
        // The same text is found again, wherever it stands now.
        let was = hearing.player.lines.get(hearing.player.at).map(Line::pair);
        let at = hearing.player.at;
        let is = |line: &Line| Some(line.pair()) == was;
        let again =
            if found.get(at).is_some_and(is) { Some(at) } else { found.iter().position(is) };
        hearing.player.at = again.unwrap_or(0);
        hearing.player.lines = found;
        hearing.player.languages = spoken;
        match step {
            Step::Open { focus } => {
                hearing.player.at = 0;
                if !focus {
                    return Task::none();
                }
                let first = hearing.player.preferred().map(button_of);
                task::focus(first.unwrap_or_else(|| "hear-stop".to_owned()))
            }
            Step::Wish(hear::Message::Read(language)) => {
                if hearing.finished {
                    hearing.player.at = 0;
                }
                self.read(language, 0, true)
            }
            Step::Wish(hear::Message::Next) => self.step(true),
            Step::Wish(hear::Message::Previous) => self.step(false),
            Step::Wish(hear::Message::Toggle) => self.stop_hearing(),
            Step::On => {
                let Some(language) = hearing.last else { return Task::none() };
                self.read(language, 1, false)
            }
        }
    }

    fn step(&mut self, forward: bool) -> Task<Message> {
        let Some(hearing) = &self.hearing else { return Task::none() };
        let Some(language) = hearing.last.or(hearing.player.preferred()) else {
            return Task::none();
        };
        if forward {
            return self.read(language, 1, true);
        }
        let at = hearing.player.at;
        let before = (0..at).rev().find(|at| self.sayable(language, *at).is_some());
        before.map_or_else(Task::none, |before| self.say(language, before))
    }

    /// Reads what comes first in this language, from so many texts after the
    /// one that is on. By itself it stays on the page.
    fn read(&mut self, language: &'static Language, after: usize, beyond: bool) -> Task<Message> {
        let Some(hearing) = &self.hearing else { return Task::none() };
        let from = hearing.player.at + after;
        let all = hearing.player.lines.len();
        let next = (from..all).find(|at| self.sayable(language, *at).is_some()).filter(|at| {
            let line = hearing.player.lines.get(*at);
            beyond || line.is_some_and(|line| line.on_page)
        });
        if let Some(next) = next {
            return self.say(language, next);
        }
        if let Some(hearing) = &mut self.hearing {
            hearing.quiet();
            hearing.finished = !beyond;
        }
        Task::none()
    }

    /// The words of a line that can be heard in this language.
    fn sayable(&self, language: &Language, at: usize) -> Option<&Words> {
        let words = self.hearing.as_ref()?.player.lines.get(at)?.in_language(language)?;
        let heard = self.has_voice(language) || self.recording(language, words).is_some();
        (heard && !words.aloud().is_empty()).then_some(words)
    }

    fn say(&mut self, language: &'static Language, at: usize) -> Task<Message> {
        let Some(words) = self.sayable(language, at) else { return Task::none() };
        let slow = self.speaks_slowly();
        let programs = &self.start.sound;
        let recorded = self.recording(language, words).map(|recording| programs.play(&recording));
        let started = match (recorded, &language.voice) {
            (Some(Ok(started)), _) => Ok(started),
            (_, Some(voice)) if self.has_voice(language) => {
                programs.read(&words.aloud(), voice, if slow { SLOW } else { NORMAL })
            }
            (Some(Err(error)), _) => Err(error),
            (None, _) => return Task::none(),
        };
        let Some(hearing) = &mut self.hearing else { return Task::none() };
        // First the old sound ends.
        hearing.quiet();
        hearing.player.at = at;
        hearing.last = Some(language);
        hearing.finished = false;
        hearing.turn += 1;
        let turn = hearing.turn;
        hearing.player.silent = started.is_err();
        let Ok((speech, ending)) = started else { return Task::none() };
        hearing.speech = Some(speech);
        hearing.player.sounding = Some(language);
        task::away(move || ending.wait(), move |end| Message::Hear(Event::Ended(turn, end)))
    }

    /// Whether the voice speaks slowly: yes, until somebody chose otherwise.
    fn speaks_slowly(&self) -> bool {
        match &self.phase {
            super::Phase::Open(open) => open.session.setting("voice-pace") != Some("normal"),
            _ => true,
        }
    }

    fn has_voice(&self, language: &Language) -> bool {
        let voices = self.voices.as_deref().unwrap_or_default();
        language.voice.as_ref().is_some_and(|voice| voices.contains(voice))
    }

    fn how(&self, language: &Language, lines: &[Line]) -> How {
        match (self.has_voice(language), language.voice_quality) {
            (true, Quality::Good) => How::Voice,
            (true, Quality::Poor) => How::PoorVoice,
            (false, _) => {
                let mut words = lines.iter().filter_map(|line| line.in_language(language));
                let any = words.any(|words| self.recording(language, words).is_some());
                if any { How::Recordings } else { How::None }
            }
        }
    }

    /// A recording of this text, beside the vault. Only of a text that stands
    /// there as it is in the program: no name or date is in it.
    fn recording(&self, language: &Language, words: &Words) -> Option<std::path::PathBuf> {
        self.start.sound.play.as_ref()?;
        if words.language != language.tag {
            return None;
        }
        let (_, both) = self.texts.iter().find(|(tag, _)| *tag == language.tag)?;
        let texts: &L10n = both.second.as_ref().unwrap_or(&both.first);
        let fixed = texts.fixed(&words.id)?;
        let folder = self.start.folder.parent()?.join("recordings").join(&language.tag);
        let recording = folder.join(format!("{}.wav", words.id));
        (fixed.text == words.text && recording.is_file()).then_some(recording)
    }
}

impl Hearing {
    /// Ends the sound; the band stays.
    fn quiet(&mut self) {
        self.speech = None;
        self.player.sounding = None;
    }
}

/// Looks which texts stand there, and then does this with them.
fn look_and(step: Step) -> Task<Message> {
    operate(collect(PAGE, BAND)).map(move |texts| Message::Hear(Event::Seen(step.clone(), texts)))
}

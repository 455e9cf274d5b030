//! Reading aloud, in the whole program. The voice is a small script that notes
//! its language and what it was handed, and speaks as long as a test wants.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use goede_start::app::{Message, Start};
use goede_start::domain::id::FactId;
use goede_start::i18n::{Args, L10n, Language, Words};
use goede_start::platform::voice::{End, Programs};
use goede_start::screen::walk;
use iced::keyboard::key::Code;
use tempfile::TempDir;

use crate::harness::{Window, practice};

/// The computer of a test: its vault, its voice, its recordings.
pub struct Computer {
    folder: TempDir,
}

impl Computer {
    /// A voice that has said a text at once.
    pub fn quick() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for program in ["voice", "player", "to-file"] {
            // A link: what was just written cannot always be run at once.
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/voice").join(program);
            std::os::unix::fs::symlink(from, folder.path().join(program)).unwrap();
        }
        Self { folder }
    }

    /// A voice that goes on for a minute.
    fn lasting() -> Self {
        let computer = Self::quick();
        fs::write(computer.path("lasting"), "").unwrap();
        computer
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn start(&self) -> Start {
        let sound = Programs {
            speak: Some(self.path("voice")),
            play: Some((self.path("player"), Vec::new())),
            letter: Duration::ZERO,
        };
        Start { sound, ..practice(self.folder.path()) }
    }

    pub fn open(&self, screen: &str) -> Window {
        let mut window = Window::open(self.start());
        window.show(screen);
        window
    }

    /// What was said since the last time: the voice, its pace, the text.
    fn said(&self) -> Vec<String> {
        let said = fs::read_to_string(self.path("said")).unwrap_or_default();
        let _ = fs::remove_file(self.path("said"));
        said.lines().map(ToOwned::to_owned).collect()
    }

    /// Whether the voice that spoke last has ended, waiting a little.
    fn is_quiet(&self) -> bool {
        let pid = fs::read_to_string(self.path("pid")).unwrap();
        let process = Path::new("/proc").join(pid.trim());
        let began = Instant::now();
        while process.exists() {
            if began.elapsed() > Duration::from_millis(100) {
                return false;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        true
    }
}

/// Steps on without the keyboard, which is slow to reach a button eighty times.
fn next(window: &mut Window) {
    window.update(Message::Walk(walk::Message::Hear(walk::hear::Message::Next)));
}

/// The texts of the question about a place to sleep, from the top.
fn expected(tag: &str) -> Vec<String> {
    let texts = L10n::new(tag).unwrap();
    let id = "question-place-to-sleep";
    let args = Args::new().words("domain", "domain-acute").number("at", 2).number("all", 7);
    let mut all = vec![texts.words_with("walk-question-place", &args), texts.words(id)];
    for part in ["help", "choice-yes", "choice-no", "choice-temporary"] {
        all.push(texts.attr(id, part));
    }
    for id in ["answer-unknown", "answer-declined", "walk-why", "walk-own-words"] {
        all.push(texts.words(id));
    }
    all.iter().map(|words| format!("{tag} 125: {}", words.aloud())).collect()
}

#[test]
fn a_question_is_read_text_by_text_in_the_language_that_was_asked_for() {
    let computer = Computer::quick();
    let mut window = computer.open("acute");
    window.f3();
    // The person's own language has the keyboard; nothing is read unasked.
    assert_eq!(window.focused().unwrap().label, "العربية");
    assert!(computer.said().is_empty());
    window.enter();
    assert_eq!(computer.said(), expected("ar"));
    window.press("hear-nl");
    assert_eq!(computer.said(), expected("nl"));
}

#[test]
fn next_and_previous_reach_every_text_in_either_language() {
    let computer = Computer::quick();
    let mut window = computer.open("acute");
    window.f3();
    window.press("hear-nl");
    let page = computer.said();
    for _ in 0..30 {
        next(&mut window);
    }
    let all = [page, computer.said()].concat().join("\n") + "\n";
    // The bars around the page too, and never the band itself.
    for text in ["Ja", "Nee", "Weet ik niet", "Welkom", "Afspraken", "Pauze", "Terug"] {
        assert!(all.contains(&format!("nl 125: {text}\n")), "«{text}» was not read:\n{all}");
    }
    assert!(!all.contains("nl 125: Stop"), "{all}");
    window.press("hear-previous");
    assert!(!computer.said().is_empty());
}

type Way = fn(&mut Window);

#[test]
fn any_way_of_leaving_ends_the_sound_at_once() {
    let ways: [(&str, Way); 9] = [
        ("F3", Window::f3),
        ("Esc", Window::escape),
        ("stop", |window| window.press("hear-stop")),
        ("F9", Window::f9),
        ("Ctrl+L", |window| window.ctrl(Code::KeyL)),
        ("F1", Window::f1),
        ("pause", |window| window.press("walk-leave")),
        ("on", |window| window.press("walk-next")),
        ("the end", |window| {
            let id = iced::window::Id::unique();
            window.update(goede_start::app::Message::CloseRequested(id));
        }),
    ];
    for (way, leave) in ways {
        let computer = Computer::lasting();
        let mut window = computer.open("basics");
        window.f3();
        window.enter();
        assert!(window.app.is_sounding(), "{way}");
        assert_eq!(computer.said().len(), 1, "{way}");
        leave(&mut window);
        assert!(!window.app.is_sounding(), "{way}");
        assert!(computer.is_quiet(), "{way} leaves the voice speaking");
        window.listen();
        assert!(computer.said().is_empty(), "{way} lets it read on");
    }
}

#[test]
fn another_text_ends_the_one_that_sounds() {
    let computer = Computer::lasting();
    let mut window = computer.open("acute");
    window.f3();
    window.enter();
    let first = fs::read_to_string(computer.path("pid")).unwrap();
    window.press("hear-next");
    assert!(!Path::new("/proc").join(first.trim()).exists());
    assert_eq!(computer.said().len(), 2);
    drop(window);
    assert!(computer.is_quiet(), "the voice outlives the program");
}

#[test]
fn the_band_stays_for_the_next_place_and_the_keyboard_returns() {
    let computer = Computer::quick();
    let mut window = computer.open("acute");
    window.tab_to("choice-yes");
    window.f3();
    assert_eq!(window.focused().unwrap().label, "العربية");
    window.f3();
    assert_eq!(window.focused().unwrap().id, iced::widget::Id::from("choice-yes"));
    window.f3();
    window.press("walk-next");
    assert_ne!(window.place(), "acute/place-to-sleep");
    assert!(computer.said().is_empty());
    window.press("hear-nl");
    assert!(computer.said().concat().contains("vraag 3 van"));
}

#[test]
fn the_desk_has_no_voice() {
    let computer = Computer::quick();
    for screen in ["today", "people", "settings", "case", "notes", "alone"] {
        let mut window = computer.open(screen);
        window.f3();
        assert!(window.ids().iter().all(|id| !id.contains("hear")), "{screen}");
    }
    assert!(computer.said().is_empty());
}

#[test]
fn what_was_said_alone_is_never_read() {
    let computer = Computer::quick();
    let mut window = computer.open("alone");
    window.press("alone-open");
    window.press("alone-safe-at-home");
    window.digit(2);
    window.press("alone-safe-contact");
    window.type_text("kanarie bij tante");
    window.show("case");
    let facts = &window.app.dossier_of("Selam").unwrap().facts;
    assert!(facts.answer(&FactId::new("safe-at-home")).is_some());
    for screen in ["welcome", "acute", "check", "basics", "plan", "agreements", "done"] {
        window.show(screen);
        window.f3();
        for button in ["hear-nl", "hear-ar"] {
            window.press(button);
            for _ in 0..6 {
                next(&mut window);
            }
        }
        window.f3();
    }
    let all = computer.said().join("\n");
    assert!(all.contains("ar 125") && all.contains("nl 125"), "{all}");
    for word in ["kanarie", "geweld", "Veilig Thuis", "voel mij veilig", "zich veilig", "بالأمان"]
    {
        assert!(!all.contains(word), "«{word}» was read");
    }
}

#[test]
fn nothing_of_a_text_is_on_a_command_line() {
    let computer = Computer::quick();
    let mut window = computer.open("acute");
    window.f3();
    window.enter();
    let arguments = fs::read_to_string(computer.path("arguments")).unwrap();
    for line in arguments.lines() {
        assert_eq!(line, "-v ar -b 1 -s 125 --stdin");
    }
}

#[test]
fn the_pace_is_slow_until_somebody_chooses_otherwise() {
    let computer = Computer::quick();
    let mut window = computer.open("settings");
    window.press("settings-voice-normal");
    window.show("acute");
    window.f3();
    window.enter();
    assert!(computer.said().iter().all(|said| said.starts_with("ar 165:")));
}

#[test]
fn a_recording_is_played_instead_of_the_voice() {
    let computer = Computer::quick();
    let folder = practice(computer.folder.path()).folder;
    let recordings = folder.parent().unwrap().join("recordings/ar");
    fs::create_dir_all(&recordings).unwrap();
    fs::write(recordings.join("question-place-to-sleep.wav"), "the recorded question").unwrap();
    let mut window = computer.open("acute");
    window.f3();
    window.enter();
    let played = fs::read_to_string(computer.path("played")).unwrap();
    assert_eq!(played, "the recorded question");
    let rest: Vec<_> = expected("ar").into_iter().enumerate().filter(|(at, _)| *at != 1).collect();
    assert_eq!(computer.said(), rest.into_iter().map(|(_, text)| text).collect::<Vec<_>>());
    // The Dutch was not recorded.
    window.press("hear-nl");
    assert_eq!(computer.said(), expected("nl"));
}

#[test]
fn without_a_voice_the_band_says_so_and_who_reads() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("acute");
    window.f3();
    window
        .expect("Nederlands: voor deze taal is er geen stem. De begeleider of de tolk leest voor.");
    window.expect("العربية: لا يوجد صوت لهذه اللغة.");
    assert!(!window.ids().iter().any(|id| id.contains("hear-next")));
    window.show("settings");
    window.expect("Installeer het pakket espeak-ng");
}

#[test]
fn a_voice_that_is_not_heard_is_told() {
    let computer = Computer::quick();
    let mut start = computer.start();
    start.sound.letter = Duration::from_secs(1);
    let mut window = Window::open(start);
    window.show("acute");
    window.f3();
    window.enter();
    window.expect("Er komt geen geluid.");
    assert_eq!(computer.said().len(), 1);
}

/// The real voice: Debian's package espeak-ng, which `scripts/test` installs.
#[test]
fn espeak_ng_speaks_every_language_that_is_said_to_have_a_voice() {
    let programs = Programs::of_system();
    assert!(programs.speak.is_some(), "espeak-ng is missing: apt-get install espeak-ng");
    let voices = programs.voices();
    for (tag, text) in [("nl", "Heeft u een plek om te slapen?"), ("en", "Welcome."), ("ar", "أهلا")]
    {
        let voice = Language::find(tag).unwrap().voice.as_ref().unwrap();
        assert!(voices.contains(voice), "{tag}");
        let computer = Computer::quick();
        let to_file = Programs { speak: Some(computer.path("to-file")), ..Programs::default() };
        let (_speech, ending) = to_file.read(&Words::own(text).aloud(), voice, 125).unwrap();
        assert_eq!(ending.wait(), End::Said, "{tag}");
        assert!(fs::metadata(computer.path("said.wav")).unwrap().len() > 10_000, "{tag}");
    }
    let (_speech, ending) = programs.read("dag", "xx", 125).unwrap();
    assert_eq!(ending.wait(), End::Silent);
}

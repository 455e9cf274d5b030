//! Sound: a voice that reads a text, or a recording that is played. Both are
//! another program, which gets everything on its standard input: nothing of a
//! text goes into a file or on a command line, where others could see it.
//!
//! The sound lasts as long as its [`Speech`] is held. Who wants to know when
//! it ended waits with [`Ending::wait`], on a thread of its own.

use std::env;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::system;

/// The least time that a letter takes to be said: seven times as fast as
/// anybody speaks. Without an audio device espeak-ng ends at once, as if all
/// went well.
const LETTER: Duration = Duration::from_millis(8);

/// No recording is longer, in bytes: ten minutes in good quality.
const LONGEST: u64 = 100 * 1024 * 1024;

/// The programs that make sound here.
#[derive(Debug, Clone, Default)]
pub struct Programs {
    /// Reads a text aloud: espeak-ng, or what takes the same arguments.
    pub speak: Option<PathBuf>,
    /// Plays a recording, with its arguments.
    pub play: Option<(PathBuf, Vec<String>)>,
    /// The least time that a letter takes; what ended sooner made no sound.
    pub letter: Duration,
}

impl Programs {
    /// Those that are installed.
    pub fn of_system() -> Self {
        let play = system::PLAYERS.iter().find_map(|(name, arguments)| {
            Some((find(name)?, arguments.iter().map(ToString::to_string).collect()))
        });
        Self { speak: system::SPEAKERS.iter().find_map(|name| find(name)), play, letter: LETTER }
    }

    /// The languages that the voice speaks, by its own names for them. It asks
    /// the program, so it takes a moment. Empty where there is none.
    pub fn voices(&self) -> Vec<String> {
        let Some(speak) = &self.speak else { return Vec::new() };
        let mut command = Command::new(speak);
        command.arg("--voices").stdin(Stdio::null()).stderr(Stdio::null());
        system::without_window(&mut command);
        command
            .output()
            .map(|output| languages_in(&String::from_utf8_lossy(&output.stdout)))
            .unwrap_or_default()
    }

    /// Reads a text aloud, in a language as [`Programs::voices`] names it, at
    /// so many words a minute.
    ///
    /// # Errors
    /// Where there is no such program, or it does not start.
    pub fn read(&self, text: &str, voice: &str, pace: u16) -> io::Result<(Speech, Ending)> {
        let speak = self.speak.as_ref().ok_or(io::ErrorKind::NotFound)?;
        let letters = u32::try_from(text.chars().filter(|c| c.is_alphanumeric()).count());
        let least = self.letter.saturating_mul(letters.unwrap_or(u32::MAX));
        let mut command = Command::new(speak);
        // `-b 1`: the text is UTF-8.
        command.args(["-v", voice, "-b", "1", "-s", &pace.to_string(), "--stdin"]);
        start(command, Box::new(io::Cursor::new(text.as_bytes().to_vec())), least)
    }

    /// Plays a recording.
    ///
    /// # Errors
    /// Where it cannot be read, or there is no program that plays it.
    pub fn play(&self, recording: &Path) -> io::Result<(Speech, Ending)> {
        let (program, arguments) = self.play.as_ref().ok_or(io::ErrorKind::NotFound)?;
        let file = File::open(recording)?.take(LONGEST);
        let mut command = Command::new(program);
        command.args(arguments);
        start(command, Box::new(file), Duration::ZERO)
    }
}

/// Sound that goes on. Dropping it ends the sound at once.
#[derive(Debug)]
pub struct Speech(Arc<Mutex<Child>>);

impl Drop for Speech {
    fn drop(&mut self) {
        // It fails only where the program has ended by itself.
        let _ = lock(&self.0).kill();
    }
}

/// How sound ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// All of it was to be heard, as far as a program can know.
    Said,
    /// Nothing was to be heard: no audio device, or the program failed.
    Silent,
}

/// Waits for the end of a [`Speech`].
pub struct Ending {
    child: Arc<Mutex<Child>>,
    from: Box<dyn Read + Send>,
    into: Option<ChildStdin>,
    out: Option<ChildStdout>,
    began: Instant,
    least: Duration,
}

impl Ending {
    /// Hands the program what to say and waits until it ended or was ended.
    pub fn wait(mut self) -> End {
        if let Some(mut into) = self.into.take() {
            // A program that was ended takes no more; that is no failure.
            let _ = io::copy(&mut self.from, &mut into).and_then(|_| into.flush());
        }
        // It closes its output when it ends. Waiting for that leaves the child
        // free, so that it can be ended meanwhile.
        if let Some(mut out) = self.out.take() {
            let _ = io::copy(&mut out, &mut io::sink());
        }
        let worked = lock(&self.child).wait().is_ok_and(|status| status.success());
        if worked && self.began.elapsed() >= self.least { End::Said } else { End::Silent }
    }
}

fn lock(child: &Mutex<Child>) -> MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

fn start(
    mut command: Command,
    from: Box<dyn Read + Send>,
    least: Duration,
) -> io::Result<(Speech, Ending)> {
    system::without_window(&mut command);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    let (into, out) = (child.stdin.take(), child.stdout.take());
    let child = Arc::new(Mutex::new(child));
    let ending = Ending { child: child.clone(), from, into, out, began: Instant::now(), least };
    Ok((Speech(child), ending))
}

/// A program on the path, or at its own place.
fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// The second column of `espeak-ng --voices`, below its heading.
fn languages_in(list: &str) -> Vec<String> {
    let second = |line: &str| line.split_whitespace().nth(1).map(ToOwned::to_owned);
    list.lines().skip(1).filter_map(second).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_voices_is_read_by_its_second_column() {
        let list = "Pty Language       Age/Gender VoiceName          File                 Other\n \
            5  ar              --/M      Arabic             sem/ar               \n \
            2  en-gb           --/M      English_(Great_Britain) gmw/en          (en 2)\n";
        assert_eq!(languages_in(list), ["ar", "en-gb"]);
        assert!(languages_in("").is_empty());
    }

    #[test]
    fn without_a_program_there_is_no_voice_and_no_sound() {
        let none = Programs::default();
        assert!(none.voices().is_empty());
        assert!(none.read("dag", "nl", 130).is_err());
        assert!(none.play(Path::new("dag.wav")).is_err());
        let gone = Programs { speak: Some("/no/such/program".into()), ..Programs::default() };
        assert!(gone.voices().is_empty());
        assert!(gone.read("dag", "nl", 130).is_err());
    }
}

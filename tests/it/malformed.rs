//! Any bytes where a file of ours should be: an error with a sentence, in
//! bounded time, and never a panic. Here are whole unlocks and situation files;
//! with `src/store/tests/malformed` they are a million by day, and ten million
//! with `GOEDE_START_NIGHT=1`.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use goede_start::domain::event::Organisation;
use goede_start::i18n::L10n;
use goede_start::knowledge::{self, Code};
use goede_start::store::{Options, Setup, Unlock, Vault};
use rand::SeedableRng;
use rand::rngs::SmallRng;
use secrecy::SecretString;

use crate::spoiled::{spoiled, tries, try_spoiled};

const PASSPHRASE: &str = "paard batterij nietje";

/// What one input may take, on a machine that does other work too.
const LONGEST: Duration = Duration::from_secs(5);

fn options() -> Options {
    let moment = chrono::DateTime::parse_from_rfc3339("2026-11-23T10:00:00+01:00").unwrap();
    // Cheap files are accepted here, dear ones never: nothing takes long.
    Options { lowest_work_factor: 1, now: Arc::new(move || moment) }
}

fn try_to_open(folder: &Path, words: &str) {
    let start = Instant::now();
    let with = Unlock::Passphrase(SecretString::from(PASSPHRASE));
    if let Err(error) = Vault::unlock_with(folder, with, options()) {
        assert!(error.id().starts_with("error-"));
    }
    let with = Unlock::Recovery(words.to_owned());
    if let Ok(vault) = Vault::unlock_with(folder, with, options()) {
        vault.close().unwrap();
    }
    let _ = Vault::verify(folder, None, &options());
    // The dearest file that is accepted takes some seconds without optimising.
    assert!(start.elapsed() < Duration::from_mins(1));
}

#[test]
fn spoiled_key_files_counters_and_backups_give_an_error_and_no_panic() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("vault");
    let setup = Setup {
        person_name: "Marieke".into(),
        organisation: Organisation::Volunteers,
        organisation_name: "Zuid".into(),
        passphrase: SecretString::from(PASSPHRASE),
        work_factor: 1,
    };
    let (vault, words) = Vault::create_with(&folder, &setup, options()).unwrap();
    let backup = vault.back_up(&mut |_| true).unwrap();
    vault.close().unwrap();
    let words = words.words().join(" ");
    let person = fs::read_dir(folder.join("people")).unwrap().next().unwrap().unwrap().path();
    let files = [
        person,
        folder.join("vault-key.age"),
        folder.join("recovery.age"),
        folder.join("counter.age"),
        folder.join("device"),
        backup.folder.join("vault-key.age"),
        backup.folder.join("vault.db"),
    ];
    let mut dice = SmallRng::seed_from_u64(20_261_123);
    let each = tries(700) / 7;
    for path in files {
        let whole = fs::read(&path).unwrap();
        for _ in 0..each {
            fs::write(&path, spoiled(&whole, &mut dice)).unwrap();
            if path.starts_with(&backup.folder) {
                let with = Unlock::Passphrase(SecretString::from(PASSPHRASE));
                let _ = Vault::preview_with(&backup, with, &options());
            } else {
                try_to_open(&folder, &words);
            }
        }
        fs::write(&path, &whole).unwrap();
    }
    let with = Unlock::Passphrase(SecretString::from(PASSPHRASE));
    Vault::unlock_with(&folder, with, options()).unwrap();
}

/// So many bytes of one thing, and what nests or repeats without an end.
fn large(bytes: usize) -> Vec<String> {
    let mega = |piece: &str| piece.repeat(bytes / piece.len());
    let numbered = |line: &dyn Fn(usize) -> String| (0..bytes / 25).map(line).collect::<String>();
    vec![
        mega("["),
        mega("a."),
        mega("\n"),
        mega("\""),
        mega("a = 1\n"),
        mega("[facts]\n"),
        mega("[[letter]]\n"),
        mega("[[letter]]\nfrom = 1\nabout = 2\n"),
        format!("today = {}", mega("[")),
        format!("today = {}", mega("{a=")),
        format!("{} = 1", mega("a.").trim_end_matches('.')),
        format!("[{}]", mega("a.").trim_end_matches('.')),
        format!("[facts]\n{}", numbered(&|n| format!("a{n} = 1\n"))),
        format!("[facts]\n{}", numbered(&|n| format!("birth-yea{n} = 1\n"))),
        format!("[items]\n{}", numbered(&|n| format!("digid{n} = \"opn\"\n"))),
        format!("[facts]\nbirth-year = {}", mega("1")),
        format!("[facts]\n{} = 1", mega("a")),
        format!("[facts]\nother-languages = [{}]", mega("1,")),
        format!("[facts]\nother-languages = [{}]", mega("\"x\",")),
        format!("[[letter]]\nfrom = \"{}\"", mega("ind ")),
    ]
}

#[test]
fn a_spoiled_situation_file_gives_mistakes_and_no_panic() {
    let catalog = goede_start::cli::catalog().unwrap();
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut texts: Vec<_> = fs::read_dir(cases).unwrap().map(|e| e.unwrap().path()).collect();
    texts.retain(|path| path.is_file());
    texts.sort();
    let dutch = L10n::new("nl").unwrap();
    assert!(Code::SITUATION.iter().all(|code| dutch.has(&format!("problem-{}", code.id()), None)));
    let texts: Vec<Vec<u8>> = texts.iter().map(|path| fs::read(path).unwrap()).collect();
    let look = |text: &str| {
        let text = goede_start::cli::without_expectations(text);
        let lines = text.lines().count().max(1);
        for problem in knowledge::situation("x", &text, &catalog).err().into_iter().flatten() {
            assert!(Code::SITUATION.contains(&problem.code), "no words for {problem}");
            assert!((1..=lines + 1).contains(&problem.line), "no such line: {problem}");
        }
    };
    // Just small enough to be read, and much too large.
    for text in large(65_000).into_iter().chain(large(1 << 20)) {
        let start = Instant::now();
        look(&text);
        assert!(start.elapsed() < LONGEST, "{}", &text[..40]);
    }
    let slowest = try_spoiled(
        tries(200_000),
        || (),
        |(), number, dice| {
            let bytes = spoiled(&texts[number % texts.len()], dice);
            look(&String::from_utf8_lossy(&bytes));
        },
    );
    assert!(slowest < LONGEST, "{slowest:?}");
}

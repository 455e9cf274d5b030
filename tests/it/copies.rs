//! Copies of the vault, and a vault that is not well: backups at the end of a
//! session, a copy on a stick, putting one back here and on another computer,
//! and what is told when something is missing or damaged.

use std::fs;
use std::path::{Path, PathBuf};

use goede_start::app::{Message, Start};
use goede_start::i18n::L10n;
use goede_start::screen::{Destination, Page};
use goede_start::store::{Options, Unlock, Vault};
use iced::keyboard::key::Code;

use crate::harness::{Laptop, Window};
use crate::journey::{PASSPHRASE, real, set_up};

/// A vault of its own in a folder that goes away, at a time that a test sets.
pub struct Home {
    folder: tempfile::TempDir,
    pub laptop: Laptop,
    /// The words of the recovery sheet.
    pub words: Vec<String>,
}

pub const MONDAY: &str = "2026-11-23T14:03:00+01:00";

impl Home {
    /// A vault with somebody in it, and the window on it.
    pub fn with(name: &str) -> (Self, Window) {
        let folder = tempfile::tempdir().unwrap();
        let laptop = Laptop::at(MONDAY);
        let mut home = Self { folder, laptop, words: Vec::new() };
        let mut window = Window::open(home.start());
        home.words = set_up(&mut window);
        add(&mut window, name);
        (home, window)
    }

    pub fn start(&self) -> Start {
        Start { clock: self.laptop.clock(), ..real(self.folder.path()) }
    }

    pub fn vault(&self) -> PathBuf {
        self.folder.path().join("kluis")
    }

    fn backups(&self) -> usize {
        Vault::backups(&self.vault()).len()
    }

    /// The window on the vault, with the passphrase typed.
    pub fn open(&self) -> Window {
        let mut window = Window::open(self.start());
        unlock(&mut window);
        window
    }

    /// Who is in the vault, looked at with the passphrase alone.
    fn people(&self) -> Vec<String> {
        let options = Options { lowest_work_factor: 2, now: self.laptop.clock() };
        let with = Unlock::Passphrase(PASSPHRASE.into());
        let vault = Vault::unlock_with(&self.vault(), with, options).unwrap();
        let backup = vault.back_up(&mut |_| true).unwrap();
        vault.preview(&backup).unwrap().clients
    }
}

pub fn unlock(window: &mut Window) {
    window.type_text(PASSPHRASE);
    window.enter();
}

pub fn add(window: &mut Window, name: &str) {
    window.show("today");
    window.press("today-new");
    window.type_text(name);
    window.press("people-language-ar");
    window.press("people-add-done");
    window.expect(name);
    window.show("today");
}

pub fn quit(mut window: Window) {
    window.update(Message::CloseRequested(iced::window::Id::unique()));
}

pub fn say(id: &str) -> String {
    L10n::new("nl").unwrap().words(id).text
}

pub fn copies(window: &mut Window) {
    window.go_to(Destination::Copies);
    window.expect("Op een andere schijf");
}

/// Types a place into the field of the page of copies.
pub fn place(window: &mut Window, place: &str) {
    window.tab_to("copies-place");
    window.ctrl(Code::KeyA);
    window.type_text(place);
}

/// A folder on another disk than the vaults of these tests, where there is one.
pub fn stick(home: &Path) -> Option<tempfile::TempDir> {
    let stick = tempfile::tempdir_in("/dev/shm").ok()?;
    let other = !goede_start::platform::same_disk(stick.path(), home);
    other.then_some(stick)
}

#[test]
fn quitting_and_locking_make_one_backup_a_day_and_only_after_changes() {
    let (home, window) = Home::with("Hoda");
    assert_eq!(home.backups(), 0, "not while somebody works");
    quit(window);
    assert_eq!(home.backups(), 1);
    let mut window = home.open();
    add(&mut window, "Selam");
    window.ctrl(Code::KeyL);
    assert_eq!(home.backups(), 1, "at most daily");
    home.laptop.set("2026-11-24T09:00:00+01:00");
    unlock(&mut window);
    window.expect("Dinsdag 24 november 2026");
    window.ctrl(Code::KeyL);
    assert_eq!(home.backups(), 2, "locking makes it too: something was saved since the last");
    unlock(&mut window);
    window.expect("Dinsdag 24 november 2026");
    quit(window);
    assert_eq!(home.backups(), 2, "nothing was saved since");
    assert_eq!(home.people(), ["Hoda", "Selam"]);
}

#[test]
fn a_backup_that_fails_is_told_when_quitting_and_after_unlocking() {
    let (home, mut window) = Home::with("Hoda");
    // Where the folder of the backups must come, something else lies.
    fs::write(home.vault().join("backups"), "geen map").unwrap();
    window.ctrl(Code::KeyL);
    unlock(&mut window);
    window.expect("De reservekopie is niet gemaakt.");
    window.update(Message::CloseRequested(iced::window::Id::unique()));
    window.expect("De reservekopie is niet gemaakt.");
    window.expect("Alles in de kluis zelf is bewaard.");
    fs::remove_file(home.vault().join("backups")).unwrap();
    window.press("working-again");
    assert_eq!(home.backups(), 1);
    assert_eq!(home.people(), ["Hoda"]);
}

#[test]
fn soon_after_writing_everything_is_in_the_file_itself_and_counted() {
    let (home, mut window) = Home::with("Hoda");
    window.wait(&home.laptop, 30);
    // As if the power went now, and the log were lost with it.
    let copy = tempfile::tempdir().unwrap();
    let there = copy.path().join("kluis");
    copy_folder(&home.vault(), &there);
    let _ = fs::remove_file(there.join("vault.db-wal"));
    drop(window);
    let start = Start { clock: home.laptop.clock(), ..real(copy.path()) };
    let mut window = Window::open(start);
    unlock(&mut window);
    assert!(window.app.dossier_of("Hoda").is_some());
    assert!(!window.shows("ontbreken"));
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn changes_that_are_missing_are_told_until_somebody_read_that() {
    let (home, window) = Home::with("Hoda");
    quit(window);
    let old = fs::read(home.vault().join("vault.db")).unwrap();
    let mut window = home.open();
    add(&mut window, "Selam");
    quit(window);
    // An older file in its place: as after a disk that lost what it had.
    fs::write(home.vault().join("vault.db"), old).unwrap();
    let mut window = home.open();
    window.expect("bewaarde wijzigingen.");
    window.expect("Er ontbreken");
    window.expect("zet een reservekopie terug");
    window.show("settings");
    assert!(!window.shows("Er ontbreken"));
    // Not read: it is told again, even after a new start.
    quit(window);
    let mut window = home.open();
    window.expect("Er ontbreken");
    window.press("calm-read-saved-missing");
    assert!(!window.shows("Er ontbreken"));
    quit(window);
    let mut window = home.open();
    window.expect("Maandag 23 november 2026");
    assert!(!window.shows("Er ontbreken"));
}

#[test]
fn what_is_missing_is_read_first_and_never_in_the_shared_view() {
    let (home, window) = Home::with("Hoda");
    quit(window);
    let old = fs::read(home.vault().join("vault.db")).unwrap();
    let mut window = home.open();
    add(&mut window, "Selam");
    window.person = "Hoda".into();
    window.show("question");
    window.ctrl(Code::KeyL);
    fs::write(home.vault().join("vault.db"), old).unwrap();
    unlock(&mut window);
    window.expect("Er ontbreken");
    window.show("question");
    assert!(!window.shows("ontbreken"));
}

#[test]
fn a_place_that_makes_no_sense_is_told_at_the_field() {
    let (home, mut window) = Home::with("Hoda");
    copies(&mut window);
    window.press("copies-copy");
    window.expect(&say("copies-place-missing"));
    let inside = home.vault().join("people");
    for (typed, told) in [
        ("stick", "copies-place-relative"),
        ("/media/die er niet is", "copies-place-not-there"),
        (inside.to_str().unwrap(), "copies-place-in-vault"),
    ] {
        place(&mut window, typed);
        window.enter();
        window.expect(&say(told));
    }
    assert_eq!(fs::read_dir(inside).unwrap().count(), 1, "nothing was made there");
}

#[test]
fn a_copy_on_the_same_disk_is_made_and_told() {
    let (home, mut window) = Home::with("Hoda");
    let there = home.folder.path().join("kopieën van mij");
    fs::create_dir(&there).unwrap();
    copies(&mut window);
    place(&mut window, there.to_str().unwrap());
    window.enter();
    window.expect(&say("error-same-disk"));
    assert_eq!(Vault::copies_at(&there).len(), 1);
    window.expect(&say("copies-elsewhere-none"));
}

#[test]
fn a_copy_that_holds_what_was_erased_is_remembered_until_it_is_put_right_or_gone() {
    let (home, mut window) = Home::with("Hoda");
    let (there, away) = (home.folder.path().join("stick"), home.folder.path().join("weg"));
    fs::create_dir(&there).unwrap();
    copies(&mut window);
    place(&mut window, there.to_str().unwrap());
    window.enter();
    let erase = |window: &mut Window, name: &str| {
        let case = window.app.dossier_of(name).unwrap().case.id();
        window.go_to(Destination::Case(case, Page::Rights));
        window.press("rights-erase-case");
        window.press("for-good-yes");
    };
    // The stick is pulled out while somebody is erased.
    fs::rename(&there, &away).unwrap();
    erase(&mut window, "Hoda");
    window.expect("Zorg dat het daar uiterlijk op 23 december 2026 weg is.");
    window.enter();
    window.show("today");
    window.expect("ligt een kopie waarin nog iets staat dat gewist is");
    quit(window);
    let mut window = home.open();
    window.press("calm-go-calm-copy-holds");
    window.expect("uiterlijk op 23 december 2026 weg is");
    // A new copy puts it right.
    fs::rename(&away, &there).unwrap();
    home.laptop.set("2026-11-23T14:04:00+01:00");
    place(&mut window, there.to_str().unwrap());
    window.enter();
    window.escape();
    assert!(!window.shows("uiterlijk op 23 december"));
    window.show("today");
    assert!(!window.shows("dat gewist is"));

    // One that was destroyed is taken off the list.
    add(&mut window, "Farah");
    fs::rename(&there, &away).unwrap();
    erase(&mut window, "Farah");
    window.enter();
    copies(&mut window);
    window.press("copies-gone-0");
    window.expect("staat niet meer op de lijst");
    window.show("today");
    assert!(!window.shows("dat gewist is"));
}

#[test]
fn a_copy_on_a_stick_takes_the_warning_away_and_is_found_again() {
    let (home, window) = Home::with("Hoda");
    let Some(stick) = stick(home.folder.path()) else { return };
    quit(window);
    home.laptop.set("2026-11-29T10:00:00+01:00");
    let mut window = home.open();
    assert!(!window.shows("op een andere schijf"), "the vault is six days old");
    quit(window);
    home.laptop.set("2026-11-30T10:00:00+01:00");
    let mut window = home.open();
    window.expect("Er is nog geen kopie op een andere schijf.");
    window.press("calm-go-calm-never-copied");
    place(&mut window, stick.path().to_str().unwrap());
    window.press("copies-copy");
    window.expect("De kopie staat op");
    window.show("today");
    assert!(!window.shows("op een andere schijf"));
    // A week later it is time again.
    quit(window);
    home.laptop.set("2026-12-07T10:00:00+01:00");
    let mut window = home.open();
    window.expect("De laatste kopie op een andere schijf is 7 dagen oud.");
    window.press("calm-go-calm-copy-old");
    window.expect("nu te bereiken");
    window.press("copies-elsewhere-0");
    window.expect("Kopieën op");
    window.press("copy-2026-11-30T100000-there");
    window.expect("In deze kopie");
    window.expect("Hoda");
    window.escape();
    window.expect("Op een andere schijf");
}

#[test]
fn a_backup_is_looked_at_and_put_back_with_one_yes() {
    let (home, window) = Home::with("Hoda");
    quit(window);
    home.laptop.set("2026-11-24T09:00:00+01:00");
    let mut window = home.open();
    add(&mut window, "Selam");
    window.show("settings");
    window.press("settings-copies");
    window.press("copy-2026-11-23T140300");
    for told in ["In deze kopie", "1 persoon", "Nu in de kluis", "2 personen", "‘aside’"] {
        window.expect(told);
    }
    assert!(window.app.dossier_of("Selam").is_some(), "looking changes nothing");
    window.press("copies-yes");
    window.expect("De kopie is teruggezet.");
    window.press("notice-close");
    assert!(window.app.dossier_of("Selam").is_none());
    assert!(window.app.dossier_of("Hoda").is_some());
    assert_eq!(fs::read_dir(home.vault().join("aside")).unwrap().count(), 1);
    add(&mut window, "Yusuf");
    quit(window);
    assert_eq!(home.people(), ["Hoda", "Yusuf"]);
}

#[test]
fn a_copy_opens_on_another_computer_with_the_sheet_alone() {
    let (home, mut window) = Home::with("Hoda");
    let stick = tempfile::tempdir().unwrap();
    copies(&mut window);
    place(&mut window, stick.path().to_str().unwrap());
    window.enter();
    drop(window);

    let other = tempfile::tempdir().unwrap();
    let start = Start { clock: home.laptop.clock(), ..real(other.path()) };
    let mut window = Window::open(start.clone());
    window.press("setup-restore");
    window.tab_to("restore-place");
    window.type_text(stick.path().to_str().unwrap());
    window.enter();
    window.digit(1);
    window.type_text("niet deze woorden");
    window.enter();
    window.expect(&say("error-wrong-passphrase"));
    window.type_text(&home.words.join(" "));
    window.enter();
    window.expect("1 persoon");
    window.expect("Hoda");
    window.press("restore-yes");
    window.expect("De kopie is nu uw kluis op deze computer.");
    window.press("notice-close");
    assert!(window.app.dossier_of("Hoda").is_some());
    quit(window);
    // And from then on with the passphrase, as ever.
    let mut window = Window::open(start);
    unlock(&mut window);
    assert!(window.app.dossier_of("Hoda").is_some());
}

/// What is done to a vault, and how that is told.
type Damage = (fn(&Path), &'static str);

pub fn a_key_file(vault: &Path) -> PathBuf {
    fs::read_dir(vault.join("people"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "age"))
        .unwrap()
}

/// Another work factor in the key file, as somebody might write it there.
fn work(vault: &Path, factor: &str) {
    let path = a_key_file(vault);
    let sealed = fs::read(&path).unwrap();
    let end = sealed.iter().skip(22).position(|&byte| byte == b'\n').unwrap() + 22;
    fs::write(path, [&sealed[..end - 1], factor.as_bytes(), &sealed[end..]].concat()).unwrap();
}

#[test]
fn whatever_is_wrong_is_told_apart_and_a_backup_comes_back_with_nothing_thrown_away() {
    let damages: [Damage; 6] = [
        (
            |vault| fs::write(vault.join("vault.db"), "stuk ".repeat(5_000)).unwrap(),
            "error-damaged",
        ),
        (
            |vault| {
                let whole = fs::read(vault.join("vault.db")).unwrap();
                fs::write(vault.join("vault.db"), &whole[..whole.len() / 2]).unwrap();
            },
            "error-damaged",
        ),
        (
            |vault| {
                let (other, window) = Home::with("Iemand anders");
                quit(window);
                for name in ["vault-key.age", "vault.db"] {
                    fs::copy(other.vault().join(name), vault.join(name)).unwrap();
                }
            },
            "error-foreign",
        ),
        (|vault| work(vault, "1"), "error-work-factor"),
        (|vault| work(vault, "30"), "error-work-factor"),
        (
            |vault| {
                for name in ["vault.db", "vault-key.age", "recovery.age"] {
                    fs::remove_file(vault.join(name)).unwrap();
                }
            },
            "error-not-a-vault",
        ),
    ];
    for (at, (damage, told)) in damages.into_iter().enumerate() {
        let (home, window) = Home::with("Hoda");
        quit(window);
        damage(&home.vault());
        let broken = fs::read(home.vault().join("vault.db")).unwrap_or_default();
        let mut window = Window::open(home.start());
        unlock(&mut window);
        window.expect(&say(told));
        window.expect("Nieuwste reservekopie hier: maandag 23 november 2026, 14:03");
        let untouched = fs::read(home.vault().join("vault.db")).unwrap_or_default();
        assert_eq!(untouched, broken, "nothing is done before somebody says so");
        window.press("problem-restore");
        window.digit(1);
        window.type_text(PASSPHRASE);
        window.enter();
        window.expect("Hoda");
        window.press("restore-yes");
        window.expect("De kopie is teruggezet.");
        window.press("notice-close");
        assert!(window.app.dossier_of("Hoda").is_some(), "{told} {at}");
        if !broken.is_empty() {
            let aside = fs::read_dir(home.vault().join("aside")).unwrap().next().unwrap().unwrap();
            assert_eq!(fs::read(aside.path().join("vault.db")).unwrap(), broken, "set aside");
        }
        // It opens again, with the passphrase and with the sheet.
        window.ctrl(Code::KeyL);
        unlock(&mut window);
        window.expect("Maandag 23 november 2026");
        window.ctrl(Code::KeyL);
        window.press("unlock-use-sheet");
        window.type_text(&home.words.join(" "));
        window.enter();
        window.expect("Maandag 23 november 2026");
    }
}

#[test]
fn a_wrong_passphrase_is_no_reason_to_put_anything_back() {
    let (home, window) = Home::with("Hoda");
    quit(window);
    let mut window = Window::open(home.start());
    window.type_text("vijf natte paarden");
    window.enter();
    window.expect(&say("error-wrong-passphrase"));
    assert!(!window.ids().iter().any(|id| id.contains("problem-restore")));
}

#[test]
fn a_damaged_backup_is_marked_and_the_one_before_it_comes_back() {
    let (home, window) = Home::with("Hoda");
    quit(window);
    home.laptop.set("2026-11-24T09:00:00+01:00");
    let mut window = home.open();
    add(&mut window, "Selam");
    quit(window);
    let newest = Vault::backups(&home.vault()).remove(0).folder.join("vault.db");
    fs::write(&newest, "stuk").unwrap();
    fs::write(home.vault().join("vault.db"), "stuk").unwrap();
    let mut window = Window::open(home.start());
    unlock(&mut window);
    window.enter();
    window.digit(1);
    window.type_text(PASSPHRASE);
    window.enter();
    window.expect(&say("error-backup-damaged"));
    window.expect("deze kopie is beschadigd");
    window.digit(2);
    // The passphrase stands there still.
    window.enter();
    window.expect("1 persoon");
    window.enter();
    window.expect("De kopie is teruggezet.");
}

#[test]
fn looking_later_leaves_everything_as_it_is() {
    let (home, window) = Home::with("Hoda");
    quit(window);
    fs::write(home.vault().join("vault.db"), "stuk").unwrap();
    let mut window = Window::open(home.start());
    unlock(&mut window);
    window.press("problem-restore");
    window.escape();
    unlock(&mut window);
    window.press("problem-quit");
    assert_eq!(fs::read(home.vault().join("vault.db")).unwrap(), b"stuk");
    assert!(!home.vault().join("aside").exists());
}

#[test]
fn a_vault_in_a_folder_that_another_program_copies_says_so_until_it_was_read() {
    let folder = tempfile::tempdir().unwrap();
    let synced = folder.path().join("Dropbox");
    let start = Start { folder: synced.join("kluis"), ..real(folder.path()) };
    let mut window = Window::open(start.clone());
    set_up(&mut window);
    window.expect(&say("place-synced"));
    window.press("calm-read-place-synced");
    assert!(!window.shows(&say("place-synced")));
    quit(window);
    let mut window = Window::open(start);
    unlock(&mut window);
    window.expect("Maandag 23 november 2026");
    assert!(!window.shows(&say("place-synced")));
}

/// What `goede-start verify --unlock` says of the practice vault, and whether
/// all is sound.
pub fn verify(home: &Path, typed: &str) -> (Option<i32>, String) {
    verify_in(home, typed, &[])
}

/// The same of another folder.
pub fn verify_in(home: &Path, typed: &str, more: &[&str]) -> (Option<i32>, String) {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_goede-start"))
        .args(["--practice", "--today", "2026-11-23", "--vault"])
        .arg(home)
        .args(["verify", "--unlock"])
        .args(more)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(format!("{typed}\n").as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    let said = String::from_utf8(out.stdout).unwrap() + &String::from_utf8_lossy(&out.stderr);
    (out.status.code(), said)
}

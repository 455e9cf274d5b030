//! Nobody does anything: the screen is covered, the vault locked and settled,
//! and nothing of it stays behind.

use std::io::Write;

use goede_start::app::{Message, What};
use goede_start::domain::event::Field;
use iced::keyboard::key::Code;

use crate::harness::{Laptop, Window};
use crate::journey::{PASSPHRASE, real, set_up, to_sheet};
use crate::screens::{DESK, SHARED};
use goede_start::app::Start;

#[path = "../../src/store/tests/memory/look.rs"]
mod look;

const MINUTE: u64 = 60;
const COVERED: &str = "Even pauze";
const LOCKED: &str = "Welkom terug";

/// A real vault with somebody in it, at the case of this person.
pub fn desk(folder: &std::path::Path) -> (Window, Laptop) {
    let laptop = Laptop::at("2026-11-23T14:03:00+01:00");
    let mut window = Window::open(Start { clock: laptop.clock(), ..real(folder) });
    set_up(&mut window);
    window.press("today-new");
    window.type_text("Hoda");
    window.press("people-language-ar");
    window.press("people-add-done");
    window.person = "Hoda".into();
    (window, laptop)
}

fn unlock(window: &mut Window) {
    window.expect(LOCKED);
    window.type_text(PASSPHRASE);
    window.enter();
}

#[test]
fn at_the_desk_the_vault_locks_after_five_minutes_and_returns_with_what_was_half_typed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, laptop) = desk(folder.path());
    window.show("notes");
    window.tab_to("note-shared-text");
    window.type_text("belt morgen terug");
    window.wait(&laptop, 5 * MINUTE - 1);
    window.expect("Hoda");
    window.wait(&laptop, 1);
    window.expect(LOCKED);
    assert!(!window.shows("Hoda") && window.app.dossier_of("Hoda").is_none());
    assert!(window.app.timers().is_empty(), "while it is locked nothing runs");
    unlock(&mut window);
    window.expect("Hoda");
    let typed = window.infos().into_iter().filter_map(|info| info.value);
    assert!(typed.into_iter().any(|value| value == "belt morgen terug"), "{}", window.texts());
}

#[test]
fn whoever_moves_a_hand_is_not_locked_out() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, laptop) = desk(folder.path());
    for _ in 0..3 {
        window.wait(&laptop, 4 * MINUTE);
        window.update(Message::Input);
    }
    window.expect("Hoda");
    window.wait(&laptop, 5 * MINUTE);
    window.expect(LOCKED);
}

#[test]
fn a_conversation_is_covered_after_ten_minutes_and_locked_after_thirty() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, laptop) = desk(folder.path());
    window.show("question");
    let place = window.place();
    window.wait(&laptop, 10 * MINUTE - 1);
    window.expect("Hoda");
    window.wait(&laptop, 1);
    window.expect(COVERED);
    assert!(!window.shows("Hoda"));
    window.f9();
    assert_eq!(window.place(), place);
    window.expect("Hoda");
    window.wait(&laptop, 30 * MINUTE - 1);
    window.expect(COVERED);
    window.wait(&laptop, 1);
    unlock(&mut window);
    assert_eq!(window.place(), place);
}

#[test]
fn a_laptop_that_slept_is_locked_before_anybody_can_do_or_see_more() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, laptop) = desk(folder.path());
    window.show("question");
    // The lid was closed: no timer ran, but the clock did.
    laptop.advance(12 * MINUTE);
    window.digit(1);
    window.expect(COVERED);
    window.f9();
    let case = &window.app.dossier_of("Hoda").unwrap().case;
    let fact = goede_start::domain::id::FactId::new("residence-ground");
    assert!(case.value(&Field::answer(&fact)).is_none(), "the key only woke it");
    laptop.advance(3 * 60 * MINUTE);
    window.enter();
    window.expect(LOCKED);
    // And a clock that was set back opens nothing and locks nobody out.
    unlock(&mut window);
    laptop.set("2026-11-23T13:00:00+01:00");
    window.update(Message::Input);
    window.expect("Hoda");
}

#[test]
fn the_minutes_are_chosen_in_the_settings_and_kept_in_the_vault() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, laptop) = desk(folder.path());
    window.press("rail-settings");
    window.press("idle-desk-2");
    window.press("idle-cover-3");
    window.wait(&laptop, 2 * MINUTE);
    unlock(&mut window);
    window.expect("Vanzelf op slot");
    window.show("question");
    window.wait(&laptop, 3 * MINUTE);
    window.expect(COVERED);
}

#[test]
fn the_practice_vault_is_covered_and_then_nothing_runs() {
    let folder = tempfile::tempdir().unwrap();
    let laptop = Laptop::at("2026-11-23T14:03:00+01:00");
    let start = Start { clock: laptop.clock(), ..crate::harness::practice(folder.path()) };
    let mut window = Window::open(start);
    window.wait(&laptop, 5 * MINUTE);
    window.expect(COVERED);
    assert!(window.app.timers().is_empty(), "{:?}", window.app.timers());
}

#[test]
fn what_was_written_is_counted_after_a_pause_and_soon_in_the_database_file() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, laptop) = desk(folder.path());
    let vault = folder.path().join("kluis");
    let log = || std::fs::metadata(vault.join("vault.db-wal")).map_or(0, |file| file.len());
    let counter = || std::fs::read(vault.join("counter.age")).unwrap_or_default();
    window.wait(&laptop, MINUTE);
    assert_eq!(log(), 0);
    let before = counter();
    window.show("question");
    window.digit(1);
    assert!(log() > 0 && counter() == before);
    window.wait(&laptop, 2);
    assert_ne!(counter(), before);
    assert!(log() > 0);
    window.wait(&laptop, 28);
    assert_eq!(log(), 0);
    let left: Vec<What> = window.app.timers().into_iter().map(|timer| timer.what).collect();
    assert_eq!(left, [What::Idle], "nothing is left to be done");
    // Locking and quitting do it too, at once. A wrong passphrase waits for
    // that, and opens nothing.
    window.digit(2);
    assert!(log() > 0);
    window.ctrl(Code::KeyL);
    window.type_text("een andere zin");
    window.enter();
    assert_eq!(log(), 0);
    unlock(&mut window);
    window.digit(1);
    window.update(Message::CloseRequested(iced::window::Id::unique()));
    assert_eq!(log(), 0);
}

/// Copies all that stands in the field of a note.
fn copy_a_note(window: &mut Window) {
    window.show("notes");
    window.tab_to("note-shared-text");
    window.type_text("schuld bij de energie");
    window.ctrl(Code::KeyA);
    window.ctrl(Code::KeyC);
}

#[test]
fn what_was_copied_goes_from_the_clipboard_after_half_a_minute() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, laptop) = desk(folder.path());
    window.clipboard.0 = Some("van een ander".into());
    // Nothing is selected: what lies there is of somebody else.
    window.show("notes");
    window.tab_to("note-shared-text");
    window.ctrl(Code::KeyC);
    window.wait(&laptop, MINUTE);
    assert_eq!(window.clipboard.0.as_deref(), Some("van een ander"));
    copy_a_note(&mut window);
    assert_eq!(window.clipboard.0.as_deref(), Some("schuld bij de energie"));
    window.wait(&laptop, 29);
    assert_eq!(window.clipboard.0.as_deref(), Some("schuld bij de energie"));
    window.wait(&laptop, 1);
    assert_eq!(window.clipboard.0.as_deref(), Some(""));
}

#[test]
fn locking_clears_what_was_copied_and_leaves_what_somebody_else_put_there() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    copy_a_note(&mut window);
    window.ctrl(Code::KeyL);
    assert_eq!(window.clipboard.0.as_deref(), Some(""));
    unlock(&mut window);
    copy_a_note(&mut window);
    window.clipboard.0 = Some("van een ander".into());
    window.ctrl(Code::KeyL);
    assert_eq!(window.clipboard.0.as_deref(), Some("van een ander"));
}

#[test]
fn the_title_of_the_window_never_has_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, laptop) = desk(folder.path());
    let title = window.app.title();
    for screen in DESK.into_iter().chain(SHARED) {
        window.show(screen);
        assert_eq!(window.app.title(), title, "{screen}");
    }
    window.wait(&laptop, 60 * MINUTE);
    assert_eq!((window.app.title().as_str(), title.as_str()), ("Goede Start", "Goede Start"));
}

/// The page of who can open the vault, by way of the settings.
pub fn access(window: &mut Window) {
    window.press("rail-settings");
    window.press("settings-access");
    window.expect("Mensen met toegang");
}

/// Types a new passphrase twice and goes on.
pub fn type_new(window: &mut Window, passphrase: &str) {
    window.tab_to("setup-passphrase");
    window.type_text(passphrase);
    window.enter();
    window.type_text(passphrase);
    window.enter();
}

pub fn unlock_as(window: &mut Window, passphrase: &str) {
    window.ctrl(Code::KeyL);
    window.expect(LOCKED);
    window.type_text(passphrase);
    window.enter();
}

/// The passphrase of Yusuf.
pub const OTHER: &str = "twee kale katten slapen buiten";

/// Adds Yusuf, who types a passphrase of his own.
pub fn add_yusuf(window: &mut Window) {
    access(window);
    window.press("access-add");
    window.type_text("Yusuf");
    type_new(window, OTHER);
    window.expect("De begeleider heeft nu toegang.");
}

#[test]
fn a_second_counsellor_opens_the_vault_with_a_passphrase_of_their_own_until_removed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    access(&mut window);
    window.expect("Fatma");
    window.expect("Dit bent u");
    window.expect("Sinds 23 november 2026");
    add_yusuf(&mut window);
    unlock_as(&mut window, OTHER);
    window.expect("Yusuf");
    assert!(window.app.dossier_of("Hoda").is_some());
    unlock_as(&mut window, PASSPHRASE);
    let remove = window.infos().into_iter().map(|info| format!("{:?}", info.id));
    let remove = remove.into_iter().find(|id| id.contains("access-remove-")).unwrap();
    let id = remove.split('"').nth(1).unwrap().to_owned();
    window.press(&id);
    window.expect("Toegang weghalen van Yusuf");
    window.expect("De sleutel van Yusuf gaat weg");
    window.press("access-do");
    window.expect("De toegang is weg");
    assert!(!window.shows("Yusuf"));
    unlock_as(&mut window, OTHER);
    window.expect("Deze wachtzin past niet.");
    window.type_text(PASSPHRASE);
    window.enter();
    window.expect("Mensen met toegang");
}

#[test]
fn a_wrong_passphrase_changes_nothing_and_nothing_typed_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    access(&mut window);
    window.press("access-own");
    window.type_text("iets heel anders");
    type_new(&mut window, OTHER);
    window.expect("Dit is niet uw wachtzin van nu.");
    // Only the wrong one is typed anew, where the keyboard is already.
    window.type_text(PASSPHRASE);
    window.press("access-do");
    window.expect("Uw wachtzin is veranderd.");
    unlock_as(&mut window, PASSPHRASE);
    window.expect("Deze wachtzin past niet.");
    window.type_text(OTHER);
    window.enter();
    window.expect("Mensen met toegang");
}

/// Types back the two words that are asked for.
fn type_back(window: &mut Window, words: &[String]) {
    for line in window.texts().lines() {
        if let Some(number) = line.strip_prefix("Woord ") {
            window.type_text(&words[number.parse::<usize>().unwrap() - 1]);
            window.enter();
        }
    }
}

#[test]
fn a_new_sheet_holds_once_two_words_are_typed_back_and_not_before() {
    let folder = tempfile::tempdir().unwrap();
    let laptop = Laptop::at("2026-11-23T14:03:00+01:00");
    let mut window = Window::open(Start { clock: laptop.clock(), ..real(folder.path()) });
    let old = set_up(&mut window);
    let with_sheet = |window: &mut Window, words: &[String]| {
        window.ctrl(Code::KeyL);
        window.press("unlock-use-sheet");
        window.type_text(&words.join(" "));
        window.enter();
    };
    let begin = |window: &mut Window| {
        access(window);
        window.press("access-sheet");
        window.press("access-do");
        let shown = window.texts();
        let lines = shown.lines().skip_while(|line| *line != "1").skip(1).step_by(2);
        lines.take(10).map(str::to_owned).collect::<Vec<String>>()
    };
    // Called away before it was on paper: the old one holds on.
    let never = begin(&mut window);
    assert_ne!(never, old);
    with_sheet(&mut window, &old);
    window.expect("Mensen met toegang");
    window.expect("U opende de kluis met het herstelblad.");
    unlock_as(&mut window, PASSPHRASE);
    let new = begin(&mut window);
    window.enter();
    type_back(&mut window, &new);
    window.expect("Het nieuwe herstelblad geldt nu.");
    with_sheet(&mut window, &old);
    window.expect("Deze herstelwoorden passen niet.");
    drop(window);
    let mut window = Window::open(Start { clock: laptop.clock(), ..real(folder.path()) });
    window.press("unlock-use-sheet");
    window.type_text(&new.join(" "));
    window.enter();
    window.expect("Maandag 23 november 2026");
}

#[test]
fn the_words_of_the_first_sheet_are_covered_and_never_lost() {
    let folder = tempfile::tempdir().unwrap();
    let laptop = Laptop::at("2026-11-23T14:03:00+01:00");
    let mut window = Window::open(Start { clock: laptop.clock(), ..real(folder.path()) });
    let words = to_sheet(&mut window);
    let hidden = |window: &mut Window| {
        window.expect("Uw tien woorden staan er nog.");
        assert!(!window.shows("Uw herstelblad"), "{}", window.texts());
    };
    window.f9();
    hidden(&mut window);
    window.f9();
    window.expect(&words[9]);
    // Locking would lose them: it covers too.
    window.ctrl(Code::KeyL);
    hidden(&mut window);
    window.escape();
    window.wait(&laptop, 4 * MINUTE);
    window.update(Message::Input);
    window.wait(&laptop, 5 * MINUTE - 1);
    window.expect(&words[9]);
    window.wait(&laptop, 1);
    hidden(&mut window);
    assert!(window.app.timers().is_empty(), "covered, and then nothing runs");
    window.come_back();
    window.enter();
    // The lid was closed: what woke it was not meant for what stands there.
    laptop.advance(60 * MINUTE);
    window.type_text("y");
    hidden(&mut window);
    window.come_back();
    window.press("sheet-look");
    window.expect(&words[0]);
}

#[test]
fn after_a_theft_the_vault_gets_another_key_and_everything_is_still_there() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    let sealed = || std::fs::read(folder.path().join("kluis/vault-key.age")).unwrap();
    let stolen = sealed();
    access(&mut window);
    window.press("access-key");
    window.expect("Wat weg is, verandert niet mee.");
    window.press("access-do");
    window.expect("De kluis heeft een nieuwe sleutel.");
    assert_ne!(sealed(), stolen);
    assert!(window.app.dossier_of("Hoda").is_some());
    unlock_as(&mut window, PASSPHRASE);
    assert!(window.app.dossier_of("Hoda").is_some());
    // The old key opens nothing of the new file.
    drop(window);
    std::fs::write(folder.path().join("kluis/vault-key.age"), stolen).unwrap();
    let mut window = Window::open(real(folder.path()));
    window.type_text(PASSPHRASE);
    window.enter();
    assert!(window.app.dossier_of("Hoda").is_none());
}

#[test]
fn a_passphrase_is_measured_and_five_words_are_offered() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    access(&mut window);
    window.press("access-add");
    window.type_text("Yusuf");
    type_new(&mut window, "yusufyusuf12");
    window.expect("Deze wachtzin is makkelijk te raden.");
    window.press("passphrase-offer");
    window.expect("Schrijf deze vijf woorden op");
    window.expect("Sterk");
    let field = window.infos().into_iter().find_map(|info| info.value.filter(|v| v.contains(' ')));
    window.type_text(&field.unwrap());
    window.enter();
    window.expect("De begeleider heeft nu toegang.");
}

/// Not a test: what the next one starts, so that nothing else is in memory.
#[test]
#[ignore = "started by another test"]
fn types_shows_locks_and_looks_at_itself() {
    let Some(folder) = std::env::var_os("GOEDE_START_MEMORY") else { return };
    let (mut window, _) = desk(std::path::Path::new(&folder));
    // Put together here, so that it is nowhere but where the program puts it.
    let text = |what: &str| format!("Er is een {} met een schuld, {what} verteld", "gezin");
    // Whoever frees memory writes over its beginning; the rest is what counts.
    let rest = |what: &str| look::masked(&text(what).as_bytes()[24..]);
    let needles = ["eerlijk", "halverwege"].map(|what| (what, rest(what)));
    for what in ["eerlijk", "halverwege"] {
        window.show("notes");
        window.tab_to("note-shared-text");
        window.type_text(&text(what));
        if what == "eerlijk" {
            window.press("note-shared-write");
        }
    }
    for screen in ["notes", "history", "case", "question"] {
        window.show(screen);
        let _ = window.picture();
    }
    window.show("notes");
    let _ = window.picture();
    let open = look::count(&needles);
    assert!(open.iter().all(|(_, count)| *count > 0), "the look sees them: {open:?}");
    window.ctrl(Code::KeyL);
    for _ in 0..3 {
        let _ = window.picture();
    }
    // Opening waits for the vault to be settled; a wrong one opens nothing.
    window.type_text("een andere zin");
    window.enter();
    let _ = window.picture();
    for (what, count) in look::count(&needles) {
        writeln!(std::io::stdout(), "left {what}: {count}").unwrap();
    }
}

#[test]
fn after_locking_no_text_of_a_case_is_in_the_memory_of_the_program() {
    if !std::path::Path::new("/proc/self/mem").exists() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--nocapture", "--exact"])
        .arg("lock::types_shows_locks_and_looks_at_itself")
        .env("GOEDE_START_MEMORY", folder.path())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&child.stdout).into_owned();
    assert!(child.status.success(), "{told}{}", String::from_utf8_lossy(&child.stderr));
    let left: Vec<&str> =
        told.lines().filter_map(|line| line.split_once("left ")).map(|l| l.1).collect();
    assert_eq!(left, ["eerlijk: 0", "halverwege: 0"]);
}

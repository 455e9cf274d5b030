//! What a session leaves on the disk: a canary in every field of the program,
//! in a process of its own whose home, settings and temporary files lie in one
//! folder. Afterwards every file there, and all it printed, is looked through.

use std::path::Path;
use std::process::Command;

use goede_start::app::Message;
use goede_start::widget::access::Role;
use iced::keyboard::key::Code;

use crate::harness::Window;
use crate::journey::{PASSPHRASE, real, set_up};
use crate::scan::{look, scan};
use crate::screens::{DESK, OPENED, SHARED};

const HOME: &str = "GOEDE_START_TRACES";

/// A word that stands nowhere else, for the n-th field.
fn canary(n: usize) -> String {
    format!("kanarie{n:03}vogel")
}

/// Types a canary into each field of the screen, in their order; says how many
/// there are now.
fn fill(window: &mut Window, mut count: usize) -> usize {
    let mut seen = Vec::new();
    loop {
        window.tab();
        let Some(info) = window.focused() else { return count };
        if seen.contains(&info.id) {
            return count;
        }
        if info.role == Role::TextField {
            window.type_text(&canary(count));
            count += 1;
        }
        seen.push(info.id);
    }
}

/// Not a test: the session that the next one starts.
#[test]
#[ignore = "started by another test"]
#[allow(clippy::print_stdout, reason = "tells who started it how far it came")]
fn a_session_with_a_canary_in_every_field() {
    let Some(folder) = std::env::var_os(HOME) else { return };
    let start = real(Path::new(&folder));
    let mut window = Window::open(start.clone());
    let words = set_up(&mut window);
    // A person's name is typed as well.
    window.press("today-new");
    window.type_text(&canary(0));
    window.press("people-language-ar");
    window.press("people-add-done");
    window.person = canary(0);
    let mut count = 1;
    for screen in DESK.into_iter().chain(SHARED).chain(OPENED) {
        if ["access-add", "access-own", "copies", "copies-look", "add"].contains(&screen) {
            continue;
        }
        window.show(screen);
        count = fill(&mut window, count);
        window.show("today");
    }
    assert!(count > 20, "{count} fields");
    // Looked for, copied, taken back, locked, and left half typed.
    window.show("people");
    window.type_text(&canary(1));
    window.show("notes");
    window.tab_to("note-private-toggle");
    window.enter();
    window.tab_to("note-private-text");
    window.type_text(&canary(count));
    window.ctrl(Code::KeyA);
    window.ctrl(Code::KeyC);
    window.press("note-private-write");
    window.ctrl(Code::KeyL);
    window.type_text(PASSPHRASE);
    window.enter();
    window.show("text");
    window.type_text(&canary(count + 1));
    window.update(Message::CloseRequested(iced::window::Id::unique()));
    drop(window);
    // The sheet opens it again; and then it stops as a program that fails does.
    let mut window = Window::open(start);
    window.press("unlock-use-sheet");
    window.type_text(&words.join(" "));
    window.enter();
    window.show("people");
    window.expect(&canary(0));
    println!("written {count}");
    panic!("as a program that fails");
}

#[test]
fn no_canary_of_a_whole_session_is_readable_in_any_file_or_in_what_it_printed() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    std::fs::create_dir(folder.join("tmp")).unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["--exact", "traces::a_session_with_a_canary_in_every_field", "--ignored"])
        .args(["--nocapture", "--test-threads=1"])
        .env(HOME, folder)
        .env("HOME", folder)
        .env("TMPDIR", folder.join("tmp"))
        .env("RUST_LOG", "trace");
    for variable in ["CONFIG", "DATA", "CACHE", "STATE"] {
        child.env(format!("XDG_{variable}_HOME"), folder.join(variable.to_lowercase()));
    }
    let output = child.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("written ") && told.contains("as a program that fails"), "{said}{told}");
    let needles = ["kanarie", PASSPHRASE, "AGE-SECRET-KEY", "Buurthuis De Linde"];
    let files = scan(folder, &needles);
    assert!(files > 8, "{files} files: vault, keys and a backup");
    look("what it printed", &output.stdout, &needles);
    look("what it complained", &output.stderr, &needles);

    std::fs::write(folder.join("proof"), canary(7)).unwrap();
    assert!(std::panic::catch_unwind(|| scan(folder, &needles)).is_err(), "the scan sees");
}

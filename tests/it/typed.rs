//! Nothing typed is ever lost: every field of every screen, after a lock, a
//! start anew, and a program that was killed.

use std::path::Path;
use std::time::Duration;

use goede_start::app::{Message, Start, What};
use goede_start::practice;
use goede_start::widget::access::{Info, Role};
use iced::advanced::widget::operation::focusable::focus;
use iced::keyboard::key::Code;
use iced::widget::Id;

use crate::harness::{self, Window};
use crate::screens::{DESK, OPENED, SHARED};

/// Fields of which the text is not kept, each with its reason.
const NOT_KEPT: [(&str, &str); 6] = [
    ("people-find", "whoever looks for somebody looks anew"),
    ("pin-", "a PIN is written down nowhere"),
    ("setup-passphrase", "a passphrase is written down nowhere"),
    ("setup-repeated", "a passphrase is written down nowhere"),
    ("access-old", "a passphrase is written down nowhere"),
    ("organisation-key", "somebody may paste the secret half there by mistake"),
];

/// Forms that only presses open, and the screen on which they stand.
const FORMS: [(&str, &str, &[&str]); 8] = [
    ("a line agreed otherwise", "plan-open", &["plan-other"]),
    ("a line that does not fit", "plan-open", &["plan-no"]),
    ("an action in own words", "plan", &["plan-add"]),
    ("an item that waits", "basics-open", &["basics-state-in-progress"]),
    ("a letter with a last day", "letter-form", &["letter-term-day"]),
    ("a letter with a term", "letter-form", &["letter-term-within"]),
    ("asked alone: safe", "asked-alone", &["alone-safe-at-home"]),
    ("asked alone: contact", "asked-alone", &["alone-safe-contact"]),
];

fn start(folder: &Path) -> Start {
    Start { practice: false, folder: practice::folder(folder), ..harness::practice(folder) }
}

/// The people of the practice vault, behind its passphrase.
fn open(folder: &Path) -> Window {
    let mut window = Window::open(start(folder));
    unlock(&mut window);
    window
}

fn unlock(window: &mut Window) {
    window.expect("Welkom terug");
    window.type_text("oefenen");
    window.enter();
    assert!(window.app.dossier_of("Selam").is_some(), "{}", window.texts());
}

/// The screen on which this one is opened.
fn base(screen: &str) -> &str {
    match screen {
        "add" => "people",
        "access-add" | "access-own" | "access-key" | "access-organisation" => "access",
        "letter-form" => "letters",
        "private-note" => "notes",
        "rights-open" => "rights",
        "asked-alone" => "alone",
        "copies-look" => "copies",
        "basics-open" => "basics",
        "plan-open" => "plan",
        "list" | "reading" => "question",
        "consent" => "welcome",
        screen => screen,
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn fields(window: &mut Window) -> Vec<Info> {
    let kept = |info: &Info| {
        let id = format!("{:?}", info.id);
        info.role == Role::TextField && NOT_KEPT.iter().all(|(not, _)| !id.contains(not))
    };
    window.infos().into_iter().filter(kept).collect()
}

/// Half a day, half a time, a number, or words.
fn half_typed(id: &str) -> &'static str {
    let is = |names: &[&str]| names.iter().any(|name| id.contains(name));
    if is(&["-by", "-date", "-day", "-keep", "-dated", "-received", "answer"]) {
        "14-1"
    } else if is(&["-time"]) {
        "14:3"
    } else if is(&["-minutes", "-count"]) {
        "4"
    } else {
        "zij weet het"
    }
}

/// A field is told about by the wrapper around it.
fn inner(wrapper: &Id) -> Id {
    let told = format!("{wrapper:?}").replace('\\', "");
    Id::from(told.split('"').nth(2).expect("a field in a wrapper").to_owned())
}

/// Types something in every field that is on the screen; says what stands in
/// each then.
fn type_all(window: &mut Window) -> Vec<(Id, String)> {
    let mut typed = Vec::new();
    for field in fields(window) {
        let text = half_typed(&format!("{:?}", field.id));
        window.look_at(&mut focus::<()>(inner(&field.id)));
        window.type_text(text);
        let now = fields(window).into_iter().find(|info| info.id == field.id);
        let now = now.and_then(|info| info.value).unwrap_or_default();
        assert!(now.contains(text), "{:?} holds «{now}»", field.id);
        typed.push((field.id, now));
    }
    typed
}

/// What of this does not stand where it was typed.
fn missing(window: &mut Window, mut typed: Vec<(Id, String)>) -> Vec<(Id, String)> {
    let there = fields(window);
    let stands = |id: &Id, text: &String| {
        there.iter().any(|info| info.id == *id && info.value.as_ref() == Some(text))
    };
    typed.retain(|(id, text)| !stands(id, text));
    typed
}

/// Every screen and form: types in all its fields, lets this happen, and looks
/// whether all stands there again, at once or where the same presses lead.
fn nothing_is_lost(ends: impl Fn(Window, &Path) -> Window) {
    let made = tempfile::tempdir().unwrap();
    drop(Window::practice(made.path()));
    // Each screen in a vault of its own: what is half typed opens forms.
    let fresh = || {
        let folder = tempfile::tempdir().unwrap();
        copy(&practice::folder(made.path()), &practice::folder(folder.path()));
        let window = open(folder.path());
        (folder, window)
    };
    let (mut folder, mut window) = fresh();
    let mut lost = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    let screens = DESK.into_iter().chain(SHARED).chain(OPENED);
    let screens = screens.map(|screen| (screen, screen, [].as_slice()));
    for (name, screen, presses) in screens.chain(FORMS) {
        let person = if presses.is_empty() { "Selam" } else { "Grace" };
        person.clone_into(&mut window.person);
        let opens = |window: &mut Window| {
            window.show(screen);
            for press in presses {
                window.press(press);
            }
        };
        opens(&mut window);
        let typed = type_all(&mut window);
        if typed.is_empty() {
            continue;
        }
        seen.extend(typed.iter().map(|(id, _)| format!("{id:?}")));
        window = ends(window, folder.path());
        person.clone_into(&mut window.person);
        let mut gone = missing(&mut window, typed);
        if !gone.is_empty() {
            window.show(base(screen));
            gone = missing(&mut window, gone);
        }
        if !gone.is_empty() {
            opens(&mut window);
            gone = missing(&mut window, gone);
        }
        lost.extend(gone.into_iter().map(|(id, text)| format!("{name}: {id:?} «{text}»")));
        drop(window);
        (folder, window) = fresh();
    }
    assert!(lost.is_empty(), "\n{}", lost.join("\n"));
    assert!(seen.len() > 25, "these are not all fields: {seen:#?}");
}

#[test]
fn what_is_half_typed_in_any_field_is_there_after_a_lock() {
    nothing_is_lost(|mut window, _| {
        window.ctrl(Code::KeyL);
        unlock(&mut window);
        window
    });
}

#[test]
fn what_is_half_typed_in_any_field_is_there_after_closing_and_a_start_anew() {
    nothing_is_lost(|mut window, folder| {
        window.update(Message::CloseRequested(iced::window::Id::unique()));
        drop(window);
        open(folder)
    });
}

#[test]
fn what_is_half_typed_in_any_field_is_there_after_the_program_was_killed() {
    nothing_is_lost(|mut window, folder| {
        window.pause();
        drop(window);
        open(folder)
    });
}

#[test]
fn half_typed_text_is_at_most_two_seconds_behind_the_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    let timer =
        |window: &Window| window.app.timers().into_iter().find(|timer| timer.what == What::Drafts);
    assert_eq!(timer(&window), None, "nothing is typed, so nothing runs");
    window.show("notes");
    window.tab_to("note-shared-text");
    window.type_text("b");
    let armed = timer(&window).expect("the first key arms it");
    assert!(armed.wait <= Duration::from_secs(2), "{armed:?}");
    window.type_text("elt morgen");
    assert_eq!(timer(&window), Some(armed), "who types on does not put it off");
    window.update(Message::Timer(armed));
    assert_eq!(timer(&window), None);
    window.type_text(" terug");
    assert_ne!(timer(&window).expect("and again"), armed);
}

//! What has the keyboard, what is typed and how far a page is scrolled: all of
//! it is where it was, after the cover, a lock, a dialog and an undo.

use goede_start::domain::answer::{Answer, Value};
use goede_start::domain::case::Case;
use goede_start::domain::event::Field;
use goede_start::domain::id::FactId;
use iced::Size;
use iced::keyboard::key::{Code, Named};

use crate::harness::Window;
use crate::journey::{PASSPHRASE, has_keyboard, real};
use crate::lock::desk;
use crate::reach::offset;

/// What stands in the field that has the keyboard.
fn typed(window: &mut Window) -> String {
    window.focused().and_then(|info| info.value).unwrap_or_default()
}

/// What stands in this field.
fn in_field(window: &mut Window, id: &str) -> String {
    let infos = window.infos().into_iter();
    let mut own = infos.filter(|info| format!("{:?}", info.id).contains(id));
    own.find_map(|info| info.value).unwrap_or_default()
}

/// Whether what has the keyboard can be seen.
fn is_in_sight(window: &mut Window) -> bool {
    let height = window.logical().height;
    let top = offset(window);
    let bounds = window.focused().expect("something has the keyboard").bounds;
    bounds.y - top > 0.0 && bounds.y + bounds.height - top < height
}

fn case<'a>(window: &'a Window, name: &str) -> &'a Case {
    &window.app.dossier_of(name).expect("somebody").case
}

fn goal(window: &Window) -> Option<Answer> {
    case(window, "Hoda").answer(&FactId::new("goal")).map(|answer| answer.value.clone())
}

fn unlock(window: &mut Window) {
    window.expect("Welkom terug");
    window.type_text(PASSPHRASE);
    window.enter();
}

#[test]
fn under_the_cover_everything_stays_where_it_was_at_the_desk_and_in_the_walk() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    for (screen, field) in [("notes", "note-shared-text"), ("text", "answer-field")] {
        window.show(screen);
        window.tab_to(field);
        window.type_text("Ik wil ");
        window.pause();
        window.f9();
        window.expect("Even pauze");
        window.type_text("x");
        window.f9();
        window.type_text("8 uur");
        assert_eq!(typed(&mut window), "Ik wil 8 uur", "{screen}");
        window.f9();
        window.escape();
        window.type_text("!");
        assert_eq!(typed(&mut window), "Ik wil 8 uur!", "{screen}");
    }
    assert_eq!(goal(&window), None, "the digit was typed, and chose nothing");
    window.show("settings");
    window.arrow(Named::PageDown);
    let scrolled = offset(&mut window);
    assert!(scrolled > 10.0);
    window.f9();
    window.f9();
    assert!((offset(&mut window) - scrolled).abs() < 0.5, "the page is where it was");
}

#[test]
fn after_unlocking_typing_goes_on_where_it_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, laptop) = desk(folder.path());
    for (screen, field) in [
        ("notes", "note-shared-text"),
        ("appointments", "appointment-about"),
        ("text", "answer-field"),
        ("question", "walk-own-words"),
    ] {
        window.show(screen);
        window.tab_to(field);
        window.type_text("op slot");
        window.ctrl(Code::KeyL);
        unlock(&mut window);
        window.type_text(", en weer open");
        assert_eq!(typed(&mut window), "op slot, en weer open", "{screen}");
        // By itself, after the time that is allowed.
        window.wait(&laptop, 60 * 60);
        window.wait(&laptop, 60 * 60);
        unlock(&mut window);
        window.type_text(".");
        assert_eq!(typed(&mut window), "op slot, en weer open.", "{screen}");
        // The lid was closed: what was last typed in counts.
        window.pause();
        laptop.advance(5 * 60 * 60);
        window.type_text("x");
        unlock(&mut window);
        window.type_text("?");
        assert_eq!(typed(&mut window), "op slot, en weer open.?", "{screen}");
    }
}

#[test]
fn what_is_half_typed_comes_back_after_weet_ik_niet() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    window.show("text");
    window.type_text("Ik wil arts worden");
    window.pause();
    window.press("choice-unknown");
    assert_eq!(goal(&window), Some(Answer::Unknown));
    assert_eq!(in_field(&mut window, "answer-field"), "");
    let field = Field::answer(&FactId::new("goal"));
    let said = case(&window, "Hoda").history(&field).count();
    assert_eq!(said, 2, "the words are in the history too");
    window.ctrl(Code::KeyZ);
    let words = Answer::Known(Value::Text("Ik wil arts worden".into()));
    assert_eq!(goal(&window), Some(words.clone()));
    assert_eq!(in_field(&mut window, "answer-field"), "Ik wil arts worden");
    // Also where "weet ik niet" stood there already.
    window.digit(8);
    window.ctrl(Code::KeyA);
    window.type_text("toch kok");
    window.tab();
    window.digit(8);
    assert_eq!(goal(&window), Some(Answer::Unknown));
    window.tab_to("walk-undo");
    window.enter();
    assert_eq!(goal(&window), Some(Answer::Known(Value::Text("toch kok".into()))));
}

#[test]
fn what_is_half_typed_and_no_answer_yet_comes_back_with_undo() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    // Rather not say writes nothing down, and a slip of the finger is undone.
    window.show("text");
    window.type_text("Ik wil arts worden");
    window.tab();
    window.digit(9);
    assert_eq!(goal(&window), Some(Answer::Declined));
    let field = Field::answer(&FactId::new("goal"));
    assert_eq!(case(&window, "Hoda").history(&field).count(), 1, "it was never said");
    window.ctrl(Code::KeyZ);
    assert_eq!(goal(&window), None);
    assert_eq!(in_field(&mut window, "answer-field"), "Ik wil arts worden");
    // What is no date is no answer.
    window.show("date");
    window.type_text("ergens in maart");
    window.pause();
    window.tab();
    window.digit(8);
    assert_eq!(in_field(&mut window, "answer-field"), "");
    window.ctrl(Code::KeyZ);
    assert_eq!(in_field(&mut window, "answer-field"), "ergens in maart");
    // Own words beside cards.
    window.show("question");
    window.tab_to("walk-own-words");
    window.type_text("met mijn zus");
    window.tab();
    for digit in [9, 1, 8] {
        window.digit(digit);
        window.ctrl(Code::KeyZ);
        assert_eq!(in_field(&mut window, "walk-own-words"), "met mijn zus", "{digit}");
    }
}

#[test]
fn after_an_undo_every_letter_arrives_where_it_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    window.show("text");
    window.press("choice-unknown");
    window.ctrl(Code::KeyZ);
    window.expect("Ongedaan gemaakt");
    window.type_text("kok");
    assert_eq!(typed(&mut window), "kok");
    assert!(!window.shows("Ongedaan gemaakt"));
}

#[test]
fn one_answer_after_the_other_is_erased_on_the_page_as_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("rights");
    window.press("rights-group-answers");
    let erases = |window: &mut Window| {
        let ids = window.ids().into_iter();
        let ids = ids.filter_map(|id| id.split('"').nth(1).map(str::to_owned));
        ids.filter(|id| id.starts_with("rights-erase-answer")).collect::<Vec<_>>()
    };
    let before = erases(&mut window);
    window.tab_to(&before[15]);
    let scrolled = offset(&mut window);
    assert!(scrolled > 10.0, "it lies below");
    window.enter();
    window.press("for-good-yes");
    window.expect("Gewist");
    window.enter();
    let after = erases(&mut window);
    assert_eq!(after.len(), before.len() - 1, "the group is open still");
    assert!((offset(&mut window) - scrolled).abs() < 0.5, "the page is where it was");
    // What took its place has the keyboard, and asks first.
    window.enter();
    window.expect("Weet u zeker dat u dit wist?");
    window.press("for-good-yes");
    window.enter();
    assert_eq!(erases(&mut window).len(), before.len() - 2);
}

#[test]
fn each_step_of_the_first_start_and_of_putting_back_begins_at_its_top() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::sized(real(folder.path()), Size::new(1024.0, 700.0));
    window.app.set_zoom(200);
    let next = |window: &mut Window, what: &str| {
        window.tab_to("setup-next");
        assert!(offset(window) > 10.0, "{what} is higher than the window");
        window.enter();
        assert!(offset(window) < 1.0, "what comes after {what} begins in the middle");
    };
    window.digit(2);
    next(&mut window, "the organisation");
    window.type_text("Buurthuis De Linde");
    window.tab_to("setup-person-name");
    window.type_text("Fatma");
    next(&mut window, "who");
    window.digit(2);
    next(&mut window, "the language");
    window.digit(1);
    next(&mut window, "the laptop");
    for _ in 0..5 {
        window.escape();
        assert!(offset(&mut window) < 1.0, "back");
    }
    window.press("setup-restore");
    assert!(offset(&mut window) < 1.0, "putting back");
}

#[test]
fn a_case_that_is_closed_and_opened_again_keeps_the_keyboard_at_what_was_pressed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("rights");
    window.tab_to("rights-keep");
    window.ctrl(Code::KeyA);
    window.type_text("22-11-2026");
    window.press("rights-close");
    window.expect("Kies een dag die nog komt.");
    assert!(!window.shows("Gesloten op"));
    // The field has the keyboard, and the sentence goes with the day.
    window.ctrl(Code::KeyA);
    window.type_text("1-2-2030");
    assert!(!window.shows("Kies een dag die nog komt."));
    window.press("rights-close");
    window.expect("Bewaard tot en met 1 februari 2030.");
    assert!(has_keyboard(&mut window, "rights-reopen"), "{:?}", window.focused());
    assert!(is_in_sight(&mut window));
    window.enter();
    assert!(!window.shows("Gesloten op"));
    assert!(has_keyboard(&mut window, "rights-close"), "{:?}", window.focused());
    assert!(is_in_sight(&mut window));
}

#[test]
fn after_a_note_the_next_one_can_be_typed_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    for (screen, kind) in [("notes", "shared"), ("private-note", "private"), ("case", "private")] {
        window.show(screen);
        if screen == "case" {
            window.press("note-private-toggle");
        }
        let field = format!("note-{kind}-text");
        window.tab_to(&field);
        window.type_text("belde terug");
        window.press(&format!("note-{kind}-write"));
        window.type_text("en kwam");
        assert_eq!(in_field(&mut window, &field), "en kwam", "{screen}");
    }
}

#[test]
fn which_working_note_is_given_or_shared_stands_in_the_question() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    crate::lock::add_yusuf(&mut window);
    crate::rights::write_private(&mut window, "voor mijn opvolger");
    for (first, then) in [("working-note-share-", ""), ("working-note-give-", "working-note-to-")] {
        window.show("working-notes");
        window.press_one(first);
        if !then.is_empty() {
            window.press_one(then);
        }
        // Of what lies under the question nothing is told.
        assert!(!window.shows("Uw eigen werkaantekeningen"));
        window.expect("voor mijn opvolger");
        window.escape();
    }
}

#[test]
fn sealed_notes_are_counted_once_and_only_their_writer_reads_them() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    crate::lock::add_yusuf(&mut window);
    crate::rights::write_private(&mut window, "twijfel over de huur");
    window.press_one("note-keep-");
    window.show("history");
    window.expect("alleen u");
    crate::lock::unlock_as(&mut window, crate::lock::OTHER);
    window.show("notes");
    let counted = goede_start::i18n::L10n::new("nl").unwrap();
    let one = goede_start::i18n::Args::new().number("count", 1);
    window.expect(
        &counted.words_with("note-sealed", &one).text.replace(['\u{2068}', '\u{2069}'], ""),
    );
    window.show("history");
    window.expect("alleen wie het schreef");
    assert!(!window.texts().lines().any(|line| line == "alleen u"), "{}", window.texts());
}

//! What the counsellor does alone, and that both people see nothing of it.

use goede_start::domain::answer::Value;
use goede_start::domain::id::{ChoiceId, FactId};
use goede_start::i18n::L10n;
use iced::keyboard::key::Code;

use crate::harness::Window;
use crate::screens::{OPENED, SHARED};

/// All that both people can come across: what a press opens, the keys and the
/// clipboard included.
fn shared_texts(window: &mut Window) -> String {
    let mut all = String::new();
    for screen in SHARED.into_iter().chain(OPENED).chain(["keys"]) {
        window.show(screen);
        all += &window.texts();
        all.extend(window.clipboard.0.clone());
        for info in window.infos() {
            all.extend([info.label.as_str(), "\n", &info.value.unwrap_or_default(), "\n"]);
        }
    }
    // The keys stay on until they are closed.
    window.escape();
    all + &window.app.title()
}

#[test]
fn what_was_said_alone_changes_nothing_that_both_see() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    let before = shared_texts(&mut window);
    window.show("alone");
    window.press("alone-open");
    window.press("alone-safe-at-home");
    window.digit(3);
    let dossier = window.app.dossier_of("Selam").unwrap();
    assert_eq!(
        dossier.facts.value(&FactId::new("safe-at-home")),
        Some(&Value::Choice(ChoiceId::new("no")))
    );
    window.expect("0800");
    window.show("notes");
    window.press("note-private-toggle");
    window.tab_to("note-private-text");
    window.type_text("kanarie");
    window.press("note-private-write");
    let noted = window.app.dossier_of("Selam").unwrap().case.events().iter().any(|event| {
        matches!(&event.body, goede_start::domain::event::Body::NoteWritten { text } if text == "kanarie")
    });
    assert!(noted, "the private note is kept:\n{}", window.texts());
    let after = shared_texts(&mut window);
    assert!(!after.contains("kanarie"));
    assert!(!after.contains("Zelf nabellen"), "the private note of the practice person");
    // Only the time of saving may differ.
    let still =
        |text: &str| text.replace("bewaard 14:03", "").replace("حُفظ 14:03", "").replace('\n', "");
    assert_eq!(still(&before), still(&after));
}

#[test]
fn what_was_taken_back_at_the_desk_is_not_named_in_the_shared_view() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("alone");
    window.press("alone-open");
    window.press("alone-safe-at-home");
    window.digit(3);
    window.ctrl(Code::KeyZ);
    window.expect("Ongedaan gemaakt");
    let question = L10n::new("nl").unwrap().words("question-safe-at-home").text;
    window.expect(&question);
    // No key in between: as somebody with a mouse goes there.
    window.show("question");
    assert!(!window.shows("Ongedaan gemaakt") && !window.shows(&question), "{}", window.texts());
}

#[test]
fn a_letter_from_the_ind_starts_its_term_and_the_printed_term_wins() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("letters");
    window.press("letter-new");
    window.press("letter-term-nothing");
    window.press("letter-from-ind");
    window.tab_to("letter-dated");
    window.type_text("16-11-2026");
    window.press("letter-decision-yes");
    window.press("letter-write");
    window.expect("14 december 2026");
    let due: Vec<String> = window
        .app
        .dossier_of("Selam")
        .unwrap()
        .advice
        .deadlines
        .iter()
        .filter(|deadline| deadline.letter.is_some())
        .map(|deadline| deadline.date.to_string())
        .collect();
    assert_eq!(due, ["2026-12-14"]);
}

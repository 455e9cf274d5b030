//! When passphrases are lost: the organisation's own key, from the page on
//! which it is set to the day on which only it opens the vault; and a new
//! passphrase for somebody who forgot theirs.

use std::path::Path;

use age::secrecy::ExposeSecret;
use goede_start::app::Start;
use goede_start::domain::event::Body;
use iced::keyboard::key::Code;

use crate::copies::{copies, place, quit, say};
use crate::harness::{Laptop, Window};
use crate::journey::{PASSPHRASE, real, set_up};
use crate::lock::{OTHER, access, add_yusuf, desk, type_new, unlock_as};
use crate::rights::write_private;

/// What Selma and Yusuf choose later.
const ANEW: &str = "zes oude fietsen staan stil";

/// A key that the organisation made with the age tool.
struct Organisation {
    public: String,
    secret: String,
}

fn organisation() -> Organisation {
    let key = age::x25519::Identity::generate();
    Organisation {
        public: key.to_public().to_string(),
        secret: key.to_string().expose_secret().to_owned(),
    }
}

fn paste(window: &mut Window, text: &str) {
    window.clipboard.0 = Some(text.to_owned());
    window.ctrl(Code::KeyA);
    window.ctrl(Code::KeyV);
}

/// Sets the key, from the list to "geldt nu".
fn set(window: &mut Window, key: &str) {
    access(window);
    window.press("access-organisation");
    window.type_text(key);
    window.enter();
    window.expect(&say("entry-organisation-compare"));
    window.press("access-do");
    window.expect(&say("entry-done-organisation"));
}

/// The vault as it was left, with somebody's own key tried on it.
fn with_key(folder: &Path, key: &str) -> Window {
    let clock = Laptop::at("2026-11-23T15:00:00+01:00").clock();
    let mut window = Window::open(Start { clock, ..real(folder) });
    window.press("unlock-use-sheet");
    window.press("unlock-use-organisation");
    window.type_text(key);
    window.enter();
    window
}

fn in_field(window: &mut Window, id: &str) -> Option<String> {
    let field = format!("{:?}-field", iced::widget::Id::from(id.to_owned()));
    let own = iced::widget::Id::from(field);
    window.infos().into_iter().find(|info| info.id == own).and_then(|info| info.value)
}

fn private_notes(window: &Window) -> Vec<Body> {
    let case = &window.app.dossier_of("Hoda").unwrap().case;
    let private = |body: &Body| matches!(body, Body::NoteWritten { .. } | Body::Sealed);
    case.events().iter().map(|event| event.body.clone()).filter(private).collect()
}

fn written(text: &str) -> Body {
    Body::NoteWritten { text: text.into() }
}

#[test]
fn when_everything_else_is_lost_the_organisation_opens_the_vault_and_lets_somebody_in() {
    let folder = tempfile::tempdir().unwrap();
    let key = organisation();
    let (mut window, _) = desk(folder.path());
    write_private(&mut window, "zij twijfelt");
    window.expect(&say("note-private"));
    window.expect("U leest dit, en wie het herstelblad heeft.");
    access(&mut window);
    window.expect("De organisatie heeft geen sleutel");
    set(&mut window, &key.public);
    window.expect("De organisatie kan de kluis openen als niemand anders dat kan");
    // Whoever writes is told, where they write.
    window.show("private-note");
    window.expect("en wie het herstelblad of de sleutel van de organisatie heeft");
    quit(window);

    // Passphrase and sheet are gone; so is who knew them.
    let other = organisation();
    let mut window = with_key(folder.path(), &other.secret);
    window.expect(&say("error-wrong-organisation-key"));
    assert!(window.app.dossier_of("Hoda").is_none());
    window.type_text(&key.secret);
    window.enter();
    window.expect("Maandag 23 november 2026");
    window.person = "Hoda".into();
    window.show("case");
    assert_eq!(private_notes(&window), [written("zij twijfelt")]);
    window.show("private-note");
    window.expect("zij twijfelt");
    window.show("rights");
    window.expect(&say("rights-organisation"));
    access(&mut window);
    window.expect(&say("entry-by-organisation"));
    window.press("access-add");
    window.type_text("Selma");
    type_new(&mut window, ANEW);
    window.expect("De begeleider heeft nu toegang.");
    unlock_as(&mut window, ANEW);
    window.expect("Selma");
    assert!(window.app.dossier_of("Hoda").is_some());
}

#[test]
fn each_wrong_key_is_told_by_its_own_sentence_and_a_secret_one_is_gone_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let key = organisation();
    let (mut window, _) = desk(folder.path());
    access(&mut window);
    window.press("access-organisation");
    window.enter();
    window.expect(&say("organisation-key-empty"));
    paste(&mut window, &format!("# public key: {}\n{}", key.public, key.secret));
    window.expect(&say("organisation-key-secret"));
    assert_eq!(in_field(&mut window, "organisation-key").unwrap_or_default(), "");
    window.ctrl(Code::KeyZ);
    assert_eq!(in_field(&mut window, "organisation-key").unwrap_or_default(), "", "undone");
    assert!(!format!("{:?}", window.infos()).contains("SECRET-KEY"));
    // Nor does any of it stay where it is typed letter by letter.
    window.type_text(&key.secret);
    window.expect(&say("organisation-key-secret"));
    let rest = in_field(&mut window, "organisation-key").unwrap_or_default();
    assert!(rest.len() <= 1, "{rest}");
    let mut wrong = key.public.clone();
    let last = if wrong.pop() == Some('q') { 'p' } else { 'q' };
    wrong.push(last);
    for (typed, id) in [
        (wrong.as_str(), "organisation-key-mistyped"),
        (&key.public[..60], "organisation-key-mistyped"),
        ("ssh-ed25519 AAAAC3", "organisation-key-other"),
        ("مفتاح", "organisation-key-other"),
    ] {
        paste(&mut window, typed);
        assert!(!window.shows(&say(id)), "not while it is typed");
        window.enter();
        window.expect(&say(id));
        assert_eq!(in_field(&mut window, "organisation-key").as_deref(), Some(typed));
    }
    paste(&mut window, &format!("# public key: {}", key.public));
    window.enter();
    // In groups of four, for two people who read it aloud.
    let groups: Vec<&str> =
        key.public.as_bytes().chunks(4).map(|four| std::str::from_utf8(four).unwrap()).collect();
    let shown = window.texts();
    for group in &groups {
        assert!(shown.lines().any(|line| line == *group), "{group} in {shown}");
    }
    // It is not the right one after all: nothing was set.
    window.escape();
    window.escape();
    window.expect("De organisatie heeft geen sleutel");
}

#[test]
fn a_key_that_was_replaced_or_taken_away_opens_nothing_here() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (organisation(), organisation());
    let (mut window, _) = desk(folder.path());
    set(&mut window, &first.public);
    window.press("access-organisation");
    window.expect("Deze openbare sleutel geldt sinds 23 november 2026");
    window.press("access-do");
    window.expect("De sleutel van nu opent daarna niets meer op deze computer.");
    window.tab_to("organisation-key");
    window.type_text(&second.public);
    window.enter();
    window.press("access-do");
    window.expect(&say("entry-done-organisation"));
    quit(window);
    let mut window = with_key(folder.path(), &first.secret);
    window.expect(&say("error-wrong-organisation-key"));
    window.type_text(&second.secret);
    window.enter();
    window.expect("Maandag 23 november 2026");
    quit(window);

    let mut window = Window::open(real(folder.path()));
    window.type_text(PASSPHRASE);
    window.enter();
    access(&mut window);
    window.press("access-organisation");
    window.press("access-organisation-remove");
    window.expect("Een kopie die al op een andere schijf staat");
    window.press("access-do");
    window.expect("De sleutel van de organisatie opent hier niets meer.");
    window.expect("De organisatie heeft geen sleutel");
    window.press("access-next-key");
    window.expect("Wat weg is, verandert niet mee.");
    window.press("access-do");
    window.expect("De kluis heeft een nieuwe sleutel.");
    quit(window);
    let mut window = with_key(folder.path(), &second.secret);
    window.expect(&say("error-wrong-organisation-key"));
}

#[test]
fn the_organisation_puts_a_copy_back_on_another_computer() {
    let folder = tempfile::tempdir().unwrap();
    let key = organisation();
    let (mut window, laptop) = desk(folder.path());
    set(&mut window, &key.public);
    let stick = tempfile::tempdir().unwrap();
    copies(&mut window);
    place(&mut window, stick.path().to_str().unwrap());
    window.enter();
    drop(window);

    let other = tempfile::tempdir().unwrap();
    let mut window = Window::open(Start { clock: laptop.clock(), ..real(other.path()) });
    window.press("setup-restore");
    window.tab_to("restore-place");
    window.type_text(stick.path().to_str().unwrap());
    window.enter();
    window.digit(1);
    window.type_text(&organisation().secret);
    window.enter();
    window.expect(&say("error-wrong-organisation-key"));
    window.type_text(&key.secret);
    window.enter();
    window.expect("Hoda");
    window.press("restore-yes");
    window.press("notice-close");
    assert!(window.app.dossier_of("Hoda").is_some());
}

#[test]
fn with_the_sheet_a_forgotten_passphrase_is_replaced_and_the_working_notes_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let laptop = Laptop::at("2026-11-23T14:03:00+01:00");
    let mut window = Window::open(Start { clock: laptop.clock(), ..real(folder.path()) });
    let words = set_up(&mut window);
    crate::copies::add(&mut window, "Hoda");
    window.person = "Hoda".into();
    add_yusuf(&mut window);
    unlock_as(&mut window, OTHER);
    write_private(&mut window, "van voor die dag");
    window.ctrl(Code::KeyL);
    window.press("unlock-use-sheet");
    window.type_text(&words.join(" "));
    window.enter();
    access(&mut window);
    window.expect("U opende de kluis met het herstelblad.");
    anew(&mut window, "Yusuf");
    window.expect("Yusuf leest de eigen werkaantekeningen daarna weer.");
    type_new(&mut window, ANEW);
    window.expect(&say("entry-done-anew"));
    window.expect("Nieuwe wachtzin op 23 november 2026, gegeven met het herstelblad");
    unlock_as(&mut window, OTHER);
    window.expect(&say("error-wrong-passphrase"));
    window.type_text(ANEW);
    window.enter();
    assert_eq!(private_notes(&window), [written("van voor die dag")]);
    window.show("private-note");
    window.expect("van voor die dag");
}

#[test]
fn after_a_colleagues_help_one_is_told_that_ones_working_notes_are_sealed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = desk(folder.path());
    add_yusuf(&mut window);
    unlock_as(&mut window, OTHER);
    write_private(&mut window, "van voor die dag");
    window.tab_to("note-private-text");
    window.type_text("half");
    window.show("notes");
    window.tab_to("note-shared-text");
    window.type_text("ook half");
    unlock_as(&mut window, PASSPHRASE);
    window.show("notes");
    window.expect("Er is 1 notitie verzegeld voor een collega.");
    access(&mut window);
    anew(&mut window, "Yusuf");
    window.expect("Werkaantekeningen die Yusuf al schreef, blijven daarna dicht.");
    type_new(&mut window, ANEW);
    window.expect("Nieuwe wachtzin op 23 november 2026, gegeven door Fatma");
    unlock_as(&mut window, OTHER);
    window.expect(&say("error-wrong-passphrase"));
    window.type_text(ANEW);
    window.enter();
    assert_eq!(private_notes(&window), [Body::Sealed]);
    window.show("notes");
    window.expect("1 werkaantekening van u is verzegeld sinds u een nieuwe wachtzin kreeg.");
    assert!(!window.shows("verzegeld voor een collega"));
    let half = in_field(&mut window, "note-shared-text");
    assert_eq!(half.as_deref(), Some("ook half"), "what was half typed for both is still there");
    window.show("history");
    window.expect(&say("case-event-sealed-own"));
    // They write on, and read what they write.
    write_private(&mut window, "van daarna");
    assert_eq!(private_notes(&window), [Body::Sealed, written("van daarna")]);
}

/// To the page of a new passphrase for the only other person.
fn anew(window: &mut Window, name: &str) {
    let ids = window.ids();
    let all: Vec<&String> = ids.iter().filter(|id| id.contains("access-anew-")).collect();
    assert!(!all.is_empty(), "{ids:?}");
    // The list is by name: Fatma, Yusuf.
    let last = all.last().unwrap().split('"').nth(1).unwrap().to_owned();
    window.press(&last);
    window.expect(&format!("Nieuwe wachtzin voor {name}"));
}

//! What was set aside when a backup was put back, a list of what was erased
//! that is lost, and what fades by itself: to the user's end.

use std::fs;

use goede_start::domain::answer::Class;
use goede_start::domain::event::{Body, Field, NewEvent, StreamKind};
use goede_start::domain::id::EventId;
use goede_start::store::{Options, Unlock, Vault};
use uuid::Uuid;

use crate::copies::{Home, add, quit, unlock, verify};
use crate::harness::{Laptop, Window};
use crate::journey::PASSPHRASE;

const BACK: &str = "Er kan iets terug zijn dat u had gewist.";

fn vault(home: &Home, passphrase: &str) -> Vault {
    let options = Options { lowest_work_factor: 2, now: home.laptop.clock() };
    Vault::unlock_with(&home.vault(), Unlock::Passphrase(passphrase.into()), options).unwrap()
}

/// A vault whose database was damaged, and the window on it after its backup
/// was put back.
fn put_back(name: &str, damage: impl FnOnce(&Home)) -> (Home, Window) {
    let (home, window) = Home::with(name);
    quit(window);
    fs::write(home.vault().join("vault.db"), "stuk ".repeat(5_000)).unwrap();
    damage(&home);
    let mut window = Window::open(home.start());
    unlock(&mut window);
    window.press("problem-restore");
    window.digit(1);
    window.type_text(PASSPHRASE);
    window.enter();
    window.press("restore-yes");
    window.expect("De kopie is teruggezet.");
    window.press("notice-close");
    (home, window)
}

#[test]
fn erasing_names_what_was_set_aside_and_does_not_open() {
    let (home, mut window) = put_back("Hoda", |_| ());
    window.person = "Hoda".into();
    window.show("rights");
    window.press("rights-erase-case");
    window.expect("en uit wat daar apart is gezet");
    window.press("for-good-yes");
    window.expect("Dit gaat niet open, en het kan er nog in staan:");
    let aside = fs::read_dir(home.vault().join("aside")).unwrap().next().unwrap().unwrap().path();
    window.expect(&format!("{}, van 23 november 2026", aside.display()));
    window.expect("Verwijder deze map als niemand haar meer nodig heeft.");
    window.enter();
    // Once it is away nothing is named.
    fs::remove_dir_all(&aside).unwrap();
    add(&mut window, "Selam");
    window.person = "Selam".into();
    window.show("rights");
    window.press("rights-erase-case");
    window.press("for-good-yes");
    window.expect("Gewist");
    assert!(!window.shows("Dit gaat niet open"));
}

#[test]
fn where_nothing_knows_what_was_erased_today_says_so_until_it_was_read() {
    let lose_the_list = |home: &Home| {
        let list = home.vault().join("backups/erased.age");
        fs::write(&list, &fs::read(&list).unwrap()[..200]).unwrap();
    };
    let (home, mut window) = put_back("Hoda", lose_the_list);
    window.show("today");
    window.expect(BACK);
    window.expect("wis het dan opnieuw");
    window.person = "Hoda".into();
    window.show("question");
    assert!(!window.shows(BACK));
    quit(window);
    let mut window = home.open();
    window.expect(BACK);
    window.press("calm-read-erased-back");
    assert!(!window.shows(BACK));
    quit(window);
    let mut window = home.open();
    window.expect("Maandag 23 november 2026");
    assert!(!window.shows(BACK));

    // A list that is whole alarms nobody.
    let (_home, mut window) = put_back("Hoda", |_| ());
    window.show("today");
    assert!(!window.shows(BACK));
}

#[test]
fn a_working_note_of_a_colleague_on_leave_is_gone_after_thirty_days() {
    let (home, window) = Home::with("Hoda");
    quit(window);
    let mut author = vault(&home, PASSPHRASE);
    let case = author.cases().unwrap()[0];
    let [fades, kept] = [1, 2].map(|n| Field::one_of("note", EventId(Uuid::from_u128(n))));
    let private = |field: &Field, body| NewEvent {
        stream: case,
        stream_kind: StreamKind::Case,
        class: Class::Private,
        field: Some(field.clone()),
        replaces: Vec::new(),
        body,
    };
    let text = |text: &str| Body::NoteWritten { text: text.into() };
    let keep = goede_start::domain::erasing::kept(&kept);
    let new = vec![
        private(&fades, text("twijfel")),
        private(&kept, text("bewaren")),
        private(&keep, Body::NoteKept),
    ];
    author.append(new).unwrap();
    author.save_draft(case, &Field::single("x"), Class::Private, "half").unwrap();
    author.add_person("Noor", &"een andere zin".into(), 2).unwrap();
    author.close().unwrap();

    let bodies = || {
        let vault = vault(&home, PASSPHRASE);
        let notes = vault.events(case).unwrap().into_iter();
        let notes = notes.filter(|event| event.class == Class::Private);
        (notes.map(|event| event.body).collect::<Vec<_>>(), vault.drafts(case).unwrap().len())
    };
    let noor_opens_on = |day: &str| {
        home.laptop.set(day);
        let mut window = Window::open(home.start());
        window.type_text("een andere zin");
        window.enter();
        // A month without a word: the day is asked for first.
        if window.shows("Is het vandaag") {
            window.press("clock-yes");
        }
        window.expect("december 2026");
        quit(window);
    };
    noor_opens_on("2026-12-23T10:00:00+01:00");
    assert_eq!(bodies(), (vec![text("twijfel"), text("bewaren"), Body::NoteKept], 1));
    noor_opens_on("2026-12-24T10:00:00+01:00");
    assert_eq!(bodies(), (vec![Body::Erased, text("bewaren"), Body::NoteKept], 0));
}

#[test]
fn an_administrator_hears_what_was_set_aside_and_that_the_list_is_damaged() {
    let home = tempfile::tempdir().unwrap();
    let folder = goede_start::practice::folder(home.path());
    quit(Window::practice(home.path()));
    let now = Laptop::at("2026-11-23T14:03:00+01:00").clock();
    goede_start::practice::open(&folder, &now).unwrap().back_up(&mut |_| true).unwrap();
    let [whole, broken] =
        ["2026-11-20T100000", "2026-11-21T100000"].map(|name| folder.join("aside").join(name));
    for place in [&whole, &broken] {
        fs::create_dir_all(place).unwrap();
        for name in ["vault.db", "vault-key.age"] {
            fs::copy(folder.join(name), place.join(name)).unwrap();
        }
    }
    fs::write(broken.join("vault.db"), "stuk ".repeat(5_000)).unwrap();
    let (code, said) = verify(home.path(), "oefenen");
    assert_eq!(code, Some(0), "{said}");
    for told in [
        format!("Apart gezet op vrijdag 20 november 2026, in {}: gaat open", whole.display()),
        format!(
            "Apart gezet op zaterdag 21 november 2026, in {}: gaat niet open",
            broken.display()
        ),
    ] {
        assert!(said.contains(&told), "«{told}» in {said}");
    }

    let list = folder.join("backups/erased.age");
    let mut bytes = fs::read(&list).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&list, bytes).unwrap();
    let (code, said) = verify(home.path(), "oefenen");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("De lijst van wat gewist is, is niet te lezen"), "{said}");
}

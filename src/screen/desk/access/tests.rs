//! What the pages wait for, without disk or window.

#![allow(clippy::panic)]
use uuid::Uuid;

use super::*;

fn access() -> Access {
    let person = |name: &str, me| Person {
        id: PersonId(Uuid::now_v7()),
        name: Some(name.to_owned()),
        since: None,
        me,
    };
    Access::new(vec![person("Fatma", true), person("Yusuf", false)])
}

fn typed(text: &str) -> Typed {
    text.to_owned().into()
}

fn type_new(access: &mut Access, text: &str) {
    for message in
        [passphrase::Message::First(typed(text)), passphrase::Message::Again(typed(text))]
    {
        access.update(Message::New(message));
    }
}

#[test]
fn somebody_needs_a_name_and_a_passphrase_that_holds() {
    let mut access = access();
    access.update(Message::To(To::Add));
    assert_eq!(access.update(Message::Do), [Wish::Focus(NAME.into())]);
    access.update(Message::Name(" Selma ".into()));
    type_new(&mut access, "selma selma 1");
    assert_eq!(access.update(Message::Do), [Wish::Focus(passphrase::FIRST.into())]);
    type_new(&mut access, "de fiets staat buiten");
    let [Wish::Draft { .. }, Wish::Access(Change::Add { name, passphrase })] =
        &access.update(Message::Do)[..]
    else {
        panic!("nobody comes")
    };
    assert_eq!((name.as_str(), passphrase.text()), ("Selma", "de fiets staat buiten"));
}

#[test]
fn after_a_wrong_passphrase_only_that_is_typed_anew() {
    let mut access = access();
    access.update(Message::To(To::Own));
    type_new(&mut access, "de fiets staat buiten");
    assert_eq!(access.update(Message::Do), [Wish::Focus(OLD.into())]);
    access.update(Message::Old(typed("verkeerd")));
    assert!(matches!(&access.update(Message::Do)[..], [Wish::Access(_)]));
    assert_eq!(access.failed(WRONG), [Wish::Focus(OLD.into())]);
    access.update(Message::Old(typed("goed")));
    let [Wish::Access(Change::Passphrase { old, new })] = &access.update(Message::Do)[..] else {
        panic!("nothing changes")
    };
    assert_eq!((old.text(), new.text()), ("goed", "de fiets staat buiten"));
}

#[test]
fn a_new_sheet_holds_only_when_its_words_are_on_paper() {
    let mut access = access();
    access.update(Message::To(To::Sheet));
    assert_eq!(access.update(Message::Do), [Wish::Throw(Dice::Sheet)]);
    let words = "appel boom deur emmer fiets gras huis jas kaas lamp";
    let words: Vec<Typed> = words.split(' ').map(typed).collect();
    access.update(Message::Words(words));
    // Somebody is called away.
    let Some(leave) = access.key(Key::Escape) else { panic!("no way back") };
    assert!(access.update(leave).is_empty());
    assert!(matches!(access.page, Page::List));
}

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
        given: None,
    };
    let people = vec![person("Fatma", true), person("Yusuf", false)];
    let by = people.first().map_or(PersonId::RECOVERY, |fatma| fatma.id);
    Access::new(Entry { people, organisation: None, by })
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

#[test]
fn a_key_of_the_organisation_is_compared_before_it_holds() {
    let mut access = access();
    let say = |message| Message::Organisation(message);
    access.update(Message::To(To::Organisation));
    access.update(say(organisation::Message::Typed(typed("age1qqqq"))));
    assert_eq!(access.update(Message::Do), [Wish::ReadKey(typed("age1qqqq"))]);
    access.update(say(organisation::Message::Read(Ok("age1qqqq".into()))));
    // It was not the right one.
    let Some(back) = access.key(Key::Escape) else { panic!("no way back") };
    assert_eq!(access.update(back), [Wish::Focus("organisation-key".into())]);
    access.update(say(organisation::Message::Read(Ok("age1pppp".into()))));
    let set = Wish::Access(Change::Organisation(Some("age1pppp".into())));
    assert_eq!(access.update(Message::Do), [set]);
}

#[test]
fn a_secret_key_is_gone_before_anybody_can_press_anything() {
    for secret in ["AGE-SECRET-KEY-1QQ", "# created\nage-secret-key-1qq", "AGE-SECRET- KEY-"] {
        let mut access = access();
        access.update(Message::To(To::Organisation));
        let paste = organisation::Message::Typed(typed(secret));
        assert_eq!(
            access.update(Message::Organisation(paste)),
            [Wish::Focus("organisation-key".into())]
        );
        assert_eq!(access.update(Message::Do), [Wish::ReadKey(typed(""))], "{secret}");
    }
}

#[test]
fn a_key_that_is_there_is_shown_and_can_be_replaced_or_taken_away() {
    let mut access = access();
    let known = organisation::Known { key: "age1qqqq".into(), since: None };
    access.entry.organisation = Some(known);
    access.update(Message::To(To::Organisation));
    access.update(Message::Do);
    assert_eq!(access.update(Message::Do), [Wish::ReadKey(typed(""))], "another is asked for");
    access.update(Message::Back);
    access.update(Message::Organisation(organisation::Message::Remove));
    assert_eq!(access.update(Message::Do), [Wish::Access(Change::Organisation(None))]);
    access.update(Message::Back);
    access.update(Message::Back);
    assert!(matches!(access.page, Page::List));
}

#[test]
fn a_new_passphrase_for_somebody_else_must_hold_too() {
    let mut access = access();
    let Some(yusuf) = access.entry.people.last().map(|yusuf| yusuf.id) else { panic!("nobody") };
    access.update(Message::To(To::Anew(yusuf)));
    type_new(&mut access, "yusuf yusuf 1");
    assert_eq!(access.update(Message::Do), [Wish::Focus(passphrase::FIRST.into())]);
    type_new(&mut access, "de fiets staat buiten");
    let [Wish::Access(Change::Anew { person, passphrase })] = &access.update(Message::Do)[..]
    else {
        panic!("nothing is given")
    };
    assert_eq!((*person, passphrase.text()), (yusuf, "de fiets staat buiten"));
}

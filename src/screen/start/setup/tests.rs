//! What setting up waits for, without disk or window.

#![allow(clippy::panic, clippy::unwrap_used)]
use secrecy::ExposeSecret;

use super::*;

fn focused(action: &Action) -> &str {
    match action {
        Action::Focus(id) => id,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_page_waits_for_what_it_needs_and_the_last_makes_the_vault() {
    let mut setup = Setup::new();
    setup.update(Message::Next);
    assert_eq!(setup.page, Page::Organisation);
    setup.update(Message::Organisation(Organisation::Volunteers));
    assert_eq!(focused(&setup.update(Message::Next)), ORGANISATION);
    setup.update(Message::OrganisationName(" De Brug ".to_owned()));
    assert_eq!(focused(&setup.update(Message::Next)), PERSON);
    setup.update(Message::PersonName("Fatma".to_owned()));
    setup.update(Message::Next);
    assert_eq!(setup.page, Page::Language);
    setup.update(Message::Next);
    assert_eq!(setup.page, Page::Language);
    let language = setup.key(Key::Digit(1)).unwrap();
    setup.update(language);
    setup.update(Message::Next);
    assert_eq!(setup.page, Page::Laptop);
    assert_eq!(focused(&setup.update(Message::Next)), passphrase::FIRST);
    let first = |text: &str| passphrase::Message::First(text.to_owned().into());
    setup.update(Message::Passphrase(first("te kort")));
    assert_eq!(focused(&setup.update(Message::Next)), passphrase::FIRST);
    setup.update(Message::Passphrase(first("de fiets staat buiten")));
    assert_eq!(focused(&setup.update(Message::Next)), passphrase::AGAIN);
    let again = "de fiets staat buiten".to_owned().into();
    setup.update(Message::Passphrase(passphrase::Message::Again(again)));
    setup.update(Message::Next);
    assert_eq!(setup.page, Page::Check);
    let Action::Create(plan) = setup.update(Message::Next) else { panic!("no vault") };
    assert_eq!((plan.organisation_name.as_str(), plan.person_name.as_str()), ("De Brug", "Fatma"));
    assert_ne!(plan.language, "nl");
    assert_eq!(plan.passphrase.expose_secret(), "de fiets staat buiten");
    assert!(!format!("{plan:?}{setup:?}").contains("fiets"));
}

#[test]
fn escape_goes_back_and_keeps_what_was_typed() {
    let mut setup = Setup::new();
    assert!(setup.key(Key::Escape).is_none());
    setup.update(Message::Organisation(Organisation::Municipality));
    setup.update(Message::Next);
    assert!(matches!(setup.key(Key::Escape), Some(Message::Back)));
    setup.update(Message::Back);
    assert_eq!(setup.page, Page::Organisation);
    assert_eq!(setup.organisation, Some(Organisation::Municipality));
}

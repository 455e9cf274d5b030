//! What a counsellor does with a vault.

use super::*;

#[test]
fn what_was_written_is_there_after_closing_and_unlocking() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let (one, two) = (new_case(), new_case());
    let mut written = vault
        .append(vec![
            note(one, Class::Shared, "samen"),
            note(two, Class::Confidential, "bureau"),
            note(one, Class::Private, "voor mij"),
        ])
        .unwrap();
    written.extend(vault.append(vec![note(one, Class::Discreet, "later")]).unwrap());
    vault.close().unwrap();

    let vault = home.open();
    assert_eq!(vault.cases().unwrap(), [one, two]);
    let expected: Vec<_> = written.iter().filter(|event| event.stream == one).cloned().collect();
    assert_eq!(vault.events(one).unwrap(), expected);
    assert_eq!(vault.events(two).unwrap(), written[1..2]);
    let order: Vec<_> = written.iter().map(|event| event.id).collect();
    assert!(order.is_sorted(), "ids sort as clocks do");
    assert_eq!(expected.iter().map(|event| event.stamp.seq).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(written.iter().all(|event| event.actor == vault.person()));
    assert!(written.iter().all(|event| event.at.to_string() == "2026-11-23 10:00:00"));
}

#[test]
fn a_vault_can_live_in_a_thread_of_its_own() {
    let (home, _) = Home::made();
    let vault = home.open();
    std::thread::spawn(move || vault.cases().unwrap().len()).join().unwrap();
}

#[test]
fn a_new_vault_says_whose_it_is() {
    let (home, _) = Home::made();
    let vault = home.open();
    let bodies: Vec<_> =
        vault.events(vault.stream()).unwrap().into_iter().map(|event| event.body).collect();
    let organisation = Organisation::Volunteers;
    assert_eq!(
        bodies,
        [
            Body::OrganisationSet { organisation, name: "Welkom in Zuid".into() },
            Body::CounsellorAdded { name: "Marieke de Wit".into() },
        ]
    );
    assert!(vault.cases().unwrap().is_empty());
}

#[test]
fn a_draft_survives_and_is_replaced_and_dropped() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    let (goal, mine) = (Field::single("goal"), Field::single("mine"));
    vault.save_draft(case, &goal, Class::Shared, "ik wil").unwrap();
    vault.save_draft(case, &goal, Class::Shared, "ik wil werk").unwrap();
    vault.save_draft(case, &mine, Class::Private, "لا أدري").unwrap();
    drop(vault);

    let mut vault = home.open();
    let texts = |vault: &Vault| -> Vec<(String, String)> {
        vault.drafts(case).unwrap().into_iter().map(|draft| (draft.field.0, draft.text)).collect()
    };
    let pair = |field: &str, text: &str| (field.to_owned(), text.to_owned());
    assert_eq!(texts(&vault), [pair("goal", "ik wil werk"), pair("mine", "لا أدري")]);
    vault.drop_draft(case, &goal).unwrap();
    assert_eq!(texts(&vault), [pair("mine", "لا أدري")]);
    assert!(vault.drafts(new_case()).unwrap().is_empty());
}

#[test]
fn the_recovery_words_open_everything_however_they_are_typed() {
    let (home, words) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    vault.append(vec![note(case, Class::Private, "voor mij")]).unwrap();
    vault.close().unwrap();

    let typed = format!("  {} ", words.words().join("\n ").to_uppercase());
    let vault = home.open_with_words(&typed).unwrap();
    assert_eq!(vault.events(case).unwrap()[0].body, Body::NoteWritten { text: "voor mij".into() });
    assert!(vault.person().0.is_nil());
    drop(vault);
    let mut wrong = words.words().to_vec();
    wrong.swap(0, 9);
    wrong[4] = "verkeerd".into();
    assert_eq!(error_of(home.open_with_words(&wrong.join(" "))), "error-wrong-recovery-words");
}

#[test]
fn a_second_counsellor_sees_all_but_the_private_notes_of_the_first() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    vault
        .append(vec![
            note(case, Class::Private, "mijn twijfel"),
            note(case, Class::Shared, "samen"),
        ])
        .unwrap();
    vault.save_draft(case, &Field::single("x"), Class::Private, "half").unwrap();
    let other = vault.add_person("Yusuf", &SecretString::from("een andere zin"), 2).unwrap();
    vault.close().unwrap();

    let mut vault = home.try_open("een andere zin").unwrap();
    assert_eq!(vault.person(), other);
    let bodies: Vec<_> = vault.events(case).unwrap().into_iter().map(|event| event.body).collect();
    assert_eq!(bodies, [Body::Sealed, Body::NoteWritten { text: "samen".into() }]);
    assert!(vault.drafts(case).unwrap().is_empty());
    vault.append(vec![note(case, Class::Private, "mijn eigen")]).unwrap();
    vault.close().unwrap();

    let events = home.open().events(case).unwrap();
    assert_eq!(events[0].body, Body::NoteWritten { text: "mijn twijfel".into() });
    assert_eq!(events[2].body, Body::Sealed);
    assert_eq!(events[2].actor, other);
}

#[test]
fn only_one_window_holds_a_vault() {
    let (home, _) = Home::made();
    let first = home.open();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-in-use");
    drop(first);
    home.open();
}

#[test]
fn nothing_is_written_of_a_list_with_an_event_that_cannot_be_written() {
    let (home, _) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    for body in [Body::Sealed, Body::Erased, Body::Newer { kind: "x".into(), version: 9 }] {
        let bad = NewEvent { body, ..note(case, Class::Shared, "") };
        let both = vec![note(case, Class::Shared, "eerst"), bad];
        assert_eq!(error_of(vault.append(both)), "error-not-writable");
    }
    assert!(vault.events(case).unwrap().is_empty());
    vault.append(vec![note(case, Class::Shared, "daarna")]).unwrap();
    assert_eq!(vault.events(case).unwrap().len(), 1);
}

#[test]
fn a_day_with_a_wrong_clock_does_not_drag_later_days_along() {
    let (home, _) = Home::made();
    let case = new_case();
    let mut written = Vec::new();
    for day in ["2027-11-23T10:00:00Z", "2026-11-24T10:00:00Z", "2026-11-24T09:00:00Z"] {
        let mut vault = home.open().with_now(at(day));
        written.extend(vault.append(vec![note(case, Class::Shared, day)]).unwrap());
    }
    let clocks: Vec<_> = written.iter().map(|event| event.stamp.clock.0).collect();
    assert!(clocks[1] < clocks[0], "a year ahead is not followed");
    assert_eq!(clocks[2], clocks[1] + 1, "an hour behind is");
    assert_eq!(home.open().newest().unwrap().unwrap().to_string(), "2026-11-24 09:00:00");
}

#[test]
fn a_copied_folder_writes_as_another_device_and_the_original_does_not() {
    let (home, _) = Home::made();
    let device = home.open().device();
    assert_eq!(home.open().device(), device);

    let copy = Home::empty();
    copy_folder(&home.vault, &copy.vault);
    let copied = copy.open().device();
    assert_ne!(copied, device);
    assert_eq!(copy.open().device(), copied);
    assert_eq!(home.open().device(), device);

    // An older database put back under the same name.
    let backup = fs::read(home.file("vault.db")).unwrap();
    home.open();
    fs::write(home.file("vault.db"), backup).unwrap();
    assert_ne!(home.open().device(), device);
}

#[test]
fn a_vault_on_another_computer_is_neither_made_nor_opened_nor_put_back() {
    use crate::platform::pretend::NETWORK;
    let (home, _) = Home::made();
    let mut go = |_| true;
    let backup = home.open().back_up(&mut go).unwrap();
    NETWORK.set(Some(true));
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-network-path");
    let new = home.vault.with_file_name("new");
    assert_eq!(error_of(Vault::create_with(&new, &setup(), options())), "error-network-path");
    assert!(!new.exists());
    let with = Unlock::Passphrase(PASSPHRASE.into());
    let back = Vault::restore(&home.vault, &backup, with, options(), &mut go);
    assert_eq!(error_of(back), "error-network-path");
    NETWORK.set(Some(false));
    home.open();
}

#[test]
fn an_old_kind_of_stick_and_a_nearly_full_disk_are_warned_about() {
    use crate::platform::pretend::{FAT, FREE};
    use crate::store::PlaceWarning::{Fat, NearlyFull};
    let home = Home::empty();
    for (fat, free, warned) in [
        (false, 10 << 30, vec![]),
        (true, 10 << 30, vec![Fat]),
        (true, 150 << 20, vec![Fat, NearlyFull]),
        (false, 150 << 20, vec![NearlyFull]),
    ] {
        FAT.set(Some(fat));
        FREE.set(Some(free));
        assert_eq!(Vault::warnings(&home.vault), warned);
    }
}

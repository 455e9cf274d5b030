//! Who can open a vault, and who no more.

use super::*;
use crate::domain::id::PersonId;
use crate::store::{OfferedPassphrase, swap};

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

/// A vault with a second counsellor and a backup, open by the first.
fn with_yusuf() -> (Home, RecoveryWords, Vault, PersonId) {
    let (home, words) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    vault.append(vec![note(case, Class::Private, "mijn twijfel")]).unwrap();
    let yusuf = vault.add_person("Yusuf", &secret("een andere zin"), 2).unwrap();
    vault.back_up(&mut |_| true).unwrap();
    (home, words, vault, yusuf)
}

fn opens(folder: &Path, with: Unlock) -> Result<(), Error> {
    Vault::unlock_with(folder, with, options()).map(drop)
}

#[test]
fn everybody_is_listed_by_name() {
    let (_home, _, vault, yusuf) = with_yusuf();
    let people = vault.people().unwrap();
    let day = people[0].since.unwrap();
    assert_eq!(day.to_string(), "2026-11-23");
    let names: Vec<_> = people.iter().map(|one| one.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["Marieke de Wit", "Yusuf"]);
    assert!(people[0].me && !people[1].me && people[1].id == yusuf);
}

#[test]
fn an_offered_passphrase_opens_for_whom_it_was_drawn() {
    let (home, _) = Home::made();
    let offered = OfferedPassphrase::draw();
    home.open().add_person("Yusuf", &secret(offered.text()), 2).unwrap();
    home.try_open(offered.text()).unwrap();
}

#[test]
fn a_changed_passphrase_is_the_only_one_here_and_in_backups() {
    let (home, _, mut vault, _) = with_yusuf();
    assert_eq!(
        error_of(vault.change_passphrase(&secret("verkeerd"), &secret("x"), 2)),
        "error-wrong-passphrase"
    );
    vault.change_passphrase(&secret(PASSPHRASE), &secret("nieuwe zin"), 2).unwrap();
    vault.close().unwrap();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-wrong-passphrase");
    home.try_open("nieuwe zin").unwrap();
    home.try_open("een andere zin").unwrap();
    let backup = Vault::backups(&home.vault).remove(0);
    assert_eq!(
        error_of(Vault::preview_with(&backup, Unlock::Passphrase(secret(PASSPHRASE)), &options())),
        "error-wrong-passphrase"
    );
    Vault::preview_with(&backup, Unlock::Passphrase(secret("nieuwe zin")), &options()).unwrap();
    assert!(old_files(&home.vault).is_empty(), "{:?}", old_files(&home.vault));
}

/// Kept earlier versions of key files, which would still open.
fn old_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(old_files(&path));
        } else if path.to_string_lossy().ends_with(".age.old") && !path.ends_with("counter.age.old")
        {
            found.push(path);
        }
    }
    found
}

#[test]
fn a_new_sheet_opens_all_with_private_notes_and_the_old_one_nothing() {
    let (home, old, mut vault, _) = with_yusuf();
    let case = vault.cases().unwrap()[0];
    vault.save_draft(case, &Field::single("x"), Class::Private, "half").unwrap();
    let new = RecoveryWords::draw();
    vault.renew_recovery(&new, 2).unwrap();
    vault.close().unwrap();
    let typed = |words: &RecoveryWords| words.words().join(" ");
    assert_eq!(error_of(home.open_with_words(&typed(&old))), "error-wrong-recovery-words");
    let mut vault = home.open_with_words(&typed(&new)).unwrap();
    let again = vault.renew_recovery(&RecoveryWords::draw(), 2);
    assert_eq!(error_of(again), "error-not-recipient");
    let texts: Vec<_> = vault.events(case).unwrap().into_iter().map(|event| event.body).collect();
    assert_eq!(texts, [Body::NoteWritten { text: "mijn twijfel".into() }]);
    let backup = Vault::backups(&home.vault).remove(0);
    assert!(vault.preview(&backup).is_ok());
    drop(vault);
    assert_eq!(home.open().drafts(case).unwrap()[0].text, "half");
    assert!(old_files(&home.vault).is_empty());
}

#[test]
fn notes_of_others_are_sealed_to_the_new_sheet_when_they_come_back() {
    let (home, _, mut vault, _) = with_yusuf();
    let case = vault.cases().unwrap()[0];
    let new = {
        vault.close().unwrap();
        let mut yusuf = home.try_open("een andere zin").unwrap();
        let new = RecoveryWords::draw();
        yusuf.renew_recovery(&new, 2).unwrap();
        new
    };
    let body = |words: &RecoveryWords| {
        let vault = home.open_with_words(&words.words().join(" ")).unwrap();
        vault.events(case).unwrap()[0].body.clone()
    };
    assert_eq!(body(&new), Body::Sealed, "Marieke was not here yet");
    home.open().close().unwrap();
    assert_eq!(body(&new), Body::NoteWritten { text: "mijn twijfel".into() });
    vault = home.open();
    assert_eq!(vault.events(case).unwrap()[0].body, body_of("mijn twijfel"));
}

fn body_of(text: &str) -> Body {
    Body::NoteWritten { text: text.into() }
}

#[test]
fn who_was_removed_opens_nothing_here_or_in_backups_and_the_key_is_new() {
    let (home, words, vault, yusuf) = with_yusuf();
    let old_key = vault.key.raw();
    let device = vault.device();
    let old_vault_key = fs::read(home.file("vault-key.age")).unwrap();
    let old_file = fs::read(home.file(&format!("people/{yusuf}.age"))).unwrap();
    let me = vault.person();
    let vault = vault.remove_person(yusuf, &mut |_| true).unwrap();
    assert_ne!(*vault.key.raw(), *old_key);
    assert_eq!(vault.people().unwrap().len(), 1);
    vault.close().unwrap();
    for folder in [home.vault.clone(), Vault::backups(&home.vault).remove(0).folder] {
        // Even with their old file put back.
        fs::write(folder.join(format!("people/{yusuf}.age")), &old_file).unwrap();
        let with = Unlock::Passphrase(secret("een andere zin"));
        assert_eq!(error_of(opens(&folder, with)), "error-foreign");
        fs::remove_file(folder.join(format!("people/{yusuf}.age"))).unwrap();
    }
    let vault = home.open();
    assert_eq!(vault.device(), device, "the same install writes on");
    assert_eq!(vault.events(vault.cases().unwrap()[0]).unwrap()[0].body, body_of("mijn twijfel"));
    assert_eq!(error_of(vault.remove_person(me, &mut |_| true)), "error-last-person");
    home.open_with_words(&words.words().join(" ")).unwrap();
    // And even with the old sealed key put back.
    fs::write(home.file("vault-key.age"), old_vault_key).unwrap();
    assert_eq!(error_of(home.try_open(PASSPHRASE)), "error-damaged");
    assert!(old_files(&home.vault).is_empty());
}

#[test]
fn a_new_key_stopped_after_any_step_leaves_one_whole_vault() {
    let mut steps = 0;
    for stop_after in 0.. {
        let (home, _, mut vault, _) = with_yusuf();
        let case = vault.cases().unwrap()[0];
        vault.append(vec![note(case, Class::Shared, "samen")]).unwrap();
        let mut count = 0;
        let done = vault.new_key_with(&mut |_| true, &mut || {
            count += 1;
            if count > stop_after { Err(Error::Stopped) } else { Ok(()) }
        });
        let whole = done.is_ok();
        drop(done);
        steps = steps.max(count);
        // Another stop within the mending does not matter either.
        let copy = Home::empty();
        copy_folder(&home.vault, &copy.vault);
        for folder in [&home, &copy] {
            let vault = folder.open();
            let bodies: Vec<_> =
                vault.events(case).unwrap().into_iter().map(|event| event.body).collect();
            assert_eq!(bodies, [body_of("mijn twijfel"), body_of("samen")], "step {stop_after}");
            assert_eq!(vault.saved(), crate::store::Saved::All, "step {stop_after}: no alarm");
            assert!(folder.file("counter.age").exists(), "counted at once, step {stop_after}");
            vault.close().unwrap();
            for left in ["vault.db.next", "vault-key.age.next", "swap", "swap.old"] {
                assert!(!folder.file(left).exists(), "{left} after step {stop_after}");
            }
            folder.try_open("een andere zin").unwrap();
        }
        if whole {
            break;
        }
    }
    assert_eq!(steps, 5);
}

#[test]
fn a_decided_swap_can_be_finished_from_any_of_its_own_steps() {
    use crate::store::files::Files;
    // Only the first rename was done, then the power went.
    let (home, _, vault, _) = with_yusuf();
    let mut count = 0;
    let stopped = vault.new_key_with(&mut |_| true, &mut || {
        count += 1;
        if count == 4 { Err(Error::Stopped) } else { Ok(()) }
    });
    assert_eq!(error_of(stopped), "error-stopped");
    let copy = Home::empty();
    copy_folder(&home.vault, &copy.vault);
    fs::rename(copy.file("vault.db.next"), copy.file("vault.db")).unwrap();
    let both = Home::empty();
    copy_folder(&copy.vault, &both.vault);
    fs::rename(both.file("vault-key.age.next"), both.file("vault-key.age")).unwrap();
    for folder in [home, copy, both] {
        swap::finish(&Files(folder.vault.clone())).unwrap();
        swap::finish(&Files(folder.vault.clone())).unwrap();
        assert_eq!(folder.open().people().unwrap().len(), 2);
    }
}

#[test]
fn a_stop_between_the_list_and_the_key_file_is_mended_at_the_next_start() {
    let (home, _) = Home::made();
    let before = fs::read(home.file("vault-key.age")).unwrap();
    home.open().add_person("Yusuf", &secret("een andere zin"), 2).unwrap();
    fs::write(home.file("vault-key.age"), before).unwrap();
    assert_eq!(error_of(home.try_open("een andere zin")), "error-foreign");
    home.open().close().unwrap();
    home.try_open("een andere zin").unwrap();
}

#[test]
fn working_notes_are_given_shared_or_left() {
    let (home, _, mut vault, yusuf) = with_yusuf();
    let case = vault.cases().unwrap()[0];
    let field = |vault: &Vault| vault.events(case).unwrap()[0].field.clone().unwrap();
    let given = field(&vault);
    vault.give_note(case, &given, yusuf).unwrap();
    assert_eq!(error_of(vault.give_note(case, &given, yusuf)), "error-not-writable");
    let bodies = |vault: &Vault| -> Vec<Body> {
        vault.events(case).unwrap().into_iter().map(|event| event.body).collect()
    };
    assert_eq!(bodies(&vault), [Body::Erased, Body::Sealed]);
    vault.close().unwrap();

    let mut vault = home.try_open("een andere zin").unwrap();
    assert_eq!(bodies(&vault), [Body::Erased, body_of("mijn twijfel")]);
    assert!(vault.left_notes().unwrap().is_empty());
    vault.share_note(case, &given).unwrap();
    assert_eq!(bodies(&vault), [Body::Erased, Body::Erased, body_of("mijn twijfel")]);
    vault.append(vec![note(case, Class::Private, "blijft liggen")]).unwrap();
    vault.close().unwrap();

    let mut vault = home.open().remove_person(yusuf, &mut |_| true).unwrap();
    let left = vault.left_notes().unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].author, yusuf);
    vault.erase(crate::store::Erasure::Events(vec![left[0].note])).unwrap();
    assert!(vault.left_notes().unwrap().is_empty());
    let erased = bodies(&vault).into_iter().filter(|body| *body == Body::Erased).count();
    assert_eq!(erased, 3);
}

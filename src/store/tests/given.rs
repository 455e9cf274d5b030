//! What others can do for who lost a passphrase: the organisation's own key,
//! and a new passphrase for the same person.

use age::secrecy::ExposeSecret;

use super::*;
use crate::domain::id::PersonId;
use crate::store::{KeyMistake, OrganisationKey};

const YUSUF: &str = "een andere zin";
const ANEW: &str = "weer een andere zin";

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

/// A vault with a private note of Yusuf's and a backup, closed.
fn with_yusuf() -> (Home, RecoveryWords, StreamId, PersonId) {
    let (home, words) = Home::made();
    let mut vault = home.open();
    let case = new_case();
    vault.append(vec![note(case, Class::Shared, "samen")]).unwrap();
    let yusuf = vault.add_person("Yusuf", &secret(YUSUF), 2).unwrap();
    vault.back_up(&mut |_| true).unwrap();
    vault.close().unwrap();
    let mut vault = home.try_open(YUSUF).unwrap();
    vault.append(vec![note(case, Class::Private, "mijn twijfel")]).unwrap();
    vault.save_draft(case, &Field::single("x"), Class::Private, "half").unwrap();
    vault.close().unwrap();
    (home, words, case, yusuf)
}

fn written(text: &str) -> Body {
    Body::NoteWritten { text: text.into() }
}

fn bodies(vault: &Vault, case: StreamId) -> Vec<Body> {
    vault.events(case).unwrap().into_iter().map(|event| event.body).collect()
}

fn opens(folder: &Path, with: Unlock) -> Result<Vault, Error> {
    Vault::unlock_with(folder, with, options())
}

fn public(key: &age::x25519::Identity) -> OrganisationKey {
    OrganisationKey::read(&key.to_public().to_string()).unwrap()
}

fn any(text: &str) -> Unlock {
    Unlock::Any(secret(text))
}

#[test]
fn the_organisations_key_opens_all_until_it_is_taken_away() {
    let (home, _, case, _) = with_yusuf();
    let own = age::x25519::Identity::generate();
    let mut vault = home.try_open(YUSUF).unwrap();
    assert!(vault.organisation_key().unwrap().is_none());
    vault.set_organisation_key(Some(&public(&own))).unwrap();
    let known = vault.organisation_key().unwrap().unwrap();
    assert_eq!(known.key, own.to_public().to_string());
    assert_eq!(known.since.unwrap().to_string(), "2026-11-23");
    vault.close().unwrap();
    let text = own.to_string();
    let with = || Unlock::Organisation(text.clone());
    let mut vault = opens(&home.vault, with()).unwrap();
    assert_eq!(vault.person(), PersonId::ORGANISATION);
    assert_eq!(bodies(&vault, case), [written("samen"), written("mijn twijfel")]);
    vault.append(vec![note(case, Class::Shared, "van de organisatie")]).unwrap();
    drop(vault);
    let backup = Vault::backups(&home.vault).remove(0);
    Vault::preview_with(&backup, with(), &options()).unwrap();

    let mut vault = home.open();
    vault.set_organisation_key(None).unwrap();
    assert!(!vault.has_organisation_key().unwrap() && vault.organisation_key().unwrap().is_none());
    drop(vault);
    assert_eq!(error_of(opens(&home.vault, with())), "error-wrong-organisation-key");
    assert_eq!(
        error_of(Vault::preview_with(&backup, with(), &options())),
        "error-wrong-organisation-key"
    );
}

#[test]
fn the_organisation_gives_a_vault_back_of_which_everything_else_was_lost() {
    let (home, _, case, yusuf) = with_yusuf();
    let own = age::x25519::Identity::generate();
    home.open().set_organisation_key(Some(&public(&own))).unwrap();
    // Yusuf was there once since: what he wrote goes along.
    home.try_open(YUSUF).unwrap().close().unwrap();

    let mut vault = opens(&home.vault, Unlock::Organisation(own.to_string())).unwrap();
    vault.add_person("Selma", &secret("de fiets staat buiten"), 2).unwrap();
    vault.give_passphrase(yusuf, &secret(ANEW), 2).unwrap();
    let sheet = RecoveryWords::draw();
    vault.renew_recovery(&sheet, 2).unwrap();
    vault.close().unwrap();
    let selma = home.try_open("de fiets staat buiten").unwrap();
    assert_eq!(bodies(&selma, case), [written("samen"), Body::Sealed]);
    drop(selma);
    let vault = home.try_open(ANEW).unwrap();
    assert_eq!(vault.person(), yusuf);
    assert_eq!(bodies(&vault, case), [written("samen"), written("mijn twijfel")]);
    drop(vault);
    home.open_with_words(&sheet.words().join(" ")).unwrap();
}

#[test]
fn a_key_is_read_as_people_copy_it_and_each_mistake_has_a_name() {
    let own = age::x25519::Identity::generate();
    let key = own.to_public().to_string();
    let groups: Vec<&str> =
        key.as_bytes().chunks(4).map(|g| std::str::from_utf8(g).unwrap()).collect();
    for typed in [
        format!("  {key}\n"),
        key.to_uppercase(),
        groups.join(" "),
        format!("# public key: {key}"),
        format!("Public key: {key}"),
    ] {
        assert_eq!(OrganisationKey::read(&typed).map(|key| key.text()), Ok(key.clone()), "{typed}");
    }
    let private = own.to_string();
    let private = private.expose_secret();
    let mut wrong = key.clone();
    let last = wrong.pop().unwrap();
    wrong.push(if last == 'q' { 'p' } else { 'q' });
    for (typed, mistake) in [
        (String::new(), KeyMistake::Empty),
        ("  \n".into(), KeyMistake::Empty),
        (private.to_owned(), KeyMistake::Secret),
        (private.to_lowercase(), KeyMistake::Secret),
        (format!("# created: today\n# public key: {key}\n{private}"), KeyMistake::Secret),
        ("AGE-SECRET-KEY-1".into(), KeyMistake::Secret),
        (wrong, KeyMistake::Mistyped),
        (key.chars().take(61).collect(), KeyMistake::Mistyped),
        (format!("{key} {key}"), KeyMistake::Mistyped),
        ("age1yubikey1qwerty".into(), KeyMistake::Mistyped),
        ("ssh-ed25519 AAAAC3Nza".into(), KeyMistake::Other),
        ("مفتاح".into(), KeyMistake::Other),
        ("\u{202e}💥".into(), KeyMistake::Other),
    ] {
        assert_eq!(OrganisationKey::read(&typed), Err(mistake), "{typed}");
    }
}

#[test]
fn a_key_to_which_age_does_not_seal_is_refused_before_the_vault_is_sealed_to_it() {
    let hrp = bech32::Hrp::parse("age").unwrap();
    let key = |bytes: &[u8; 32]| bech32::encode::<bech32::Bech32>(hrp, bytes).unwrap();
    let mut one = [0; 32];
    one[0] = 1;
    let mut high = [0; 32];
    high[31] = 0x80;
    let mut minus_one = [0xff; 32];
    (minus_one[0], minus_one[31]) = (0xec, 0x7f);
    for bytes in [[0; 32], one, high, minus_one] {
        // It is a key in form, and age itself takes it.
        key(&bytes).parse::<age::x25519::Recipient>().unwrap();
        assert_eq!(OrganisationKey::read(&key(&bytes)), Err(KeyMistake::Mistyped));
    }
}

#[test]
fn one_field_takes_a_passphrase_the_sheet_or_the_key_and_says_what_did_not_fit() {
    let (home, words, ..) = with_yusuf();
    let own = age::x25519::Identity::generate();
    home.open().set_organisation_key(Some(&public(&own))).unwrap();
    let private = own.to_string();
    let private = private.expose_secret();
    let who = |text: &str| opens(&home.vault, any(text)).map(|vault| vault.person());
    assert_eq!(who(&words.words().join(" ")).unwrap(), PersonId::RECOVERY);
    for typed in [
        private.to_owned(),
        format!(" {private}\n"),
        private.to_lowercase(),
        format!("# created: 2026\n# public key: {}\n{private}", own.to_public()),
        private
            .as_bytes()
            .chunks(4)
            .map(|g| std::str::from_utf8(g).unwrap())
            .collect::<Vec<_>>()
            .join(" "),
    ] {
        assert_eq!(who(&typed).unwrap(), PersonId::ORGANISATION, "{typed}");
    }
    assert!(![PersonId::RECOVERY, PersonId::ORGANISATION].contains(&who(YUSUF).unwrap()));
    assert_eq!(error_of(who("iets anders")), "error-wrong-passphrase");
    let other = age::x25519::Identity::generate().to_string();
    let cut: String = private.chars().take(70).collect();
    for typed in [other.expose_secret(), "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-", &cut] {
        assert_eq!(error_of(who(typed)), "error-wrong-organisation-key", "{typed}");
    }
}

#[test]
fn with_the_sheet_who_forgot_a_passphrase_gets_their_working_notes_back() {
    let (home, words, case, yusuf) = with_yusuf();
    let mut vault = home.open_with_words(&words.words().join(" ")).unwrap();
    vault.give_passphrase(yusuf, &secret(ANEW), 2).unwrap();
    vault.close().unwrap();
    assert_eq!(error_of(home.try_open(YUSUF)), "error-wrong-passphrase");
    let vault = home.try_open(ANEW).unwrap();
    assert_eq!(vault.person(), yusuf, "it is the same person");
    assert_eq!(bodies(&vault, case), [written("samen"), written("mijn twijfel")]);
    assert_eq!(vault.drafts(case).unwrap()[0].text, "half");
    let people = vault.people().unwrap();
    let given = people.iter().find(|one| one.me).unwrap().given.unwrap();
    assert_eq!((given.0.to_string().as_str(), given.1), ("2026-11-23", PersonId::RECOVERY));
    drop(vault);
    // Nobody else reads them but who did before, and the backups followed.
    assert_eq!(bodies(&home.open(), case), [written("samen"), Body::Sealed]);
    let backup = Vault::backups(&home.vault).remove(0);
    let preview = |with| Vault::preview_with(&backup, Unlock::Passphrase(secret(with)), &options());
    assert_eq!(error_of(preview(YUSUF)), "error-wrong-passphrase");
    preview(ANEW).unwrap();
    let sheet = home.open_with_words(&words.words().join(" ")).unwrap();
    assert_eq!(bodies(&sheet, case), [written("samen"), written("mijn twijfel")]);
    let left = [home.file(&format!("people/{yusuf}.age.old")), home.file("vault-key.age.old")];
    assert!(left.iter().all(|file| !file.exists()), "what the old passphrase opened is gone");
}

#[test]
fn a_colleague_gives_a_passphrase_but_not_the_working_notes() {
    let (home, words, case, yusuf) = with_yusuf();
    let mut vault = home.open();
    let me = vault.person();
    vault.give_passphrase(yusuf, &secret(ANEW), 2).unwrap();
    let myself = vault.give_passphrase(me, &secret("x"), 2);
    assert_eq!(error_of(myself), "error-not-recipient", "one's own takes the old one");
    assert_eq!(
        error_of(vault.give_passphrase(PersonId::RECOVERY, &secret("x"), 2)),
        "error-not-recipient"
    );
    let people = vault.people().unwrap();
    let given = people.iter().find(|one| one.id == yusuf).unwrap().given.unwrap();
    assert_eq!(given.1, me, "it is known who did it");
    vault.close().unwrap();
    assert_eq!(error_of(home.try_open(YUSUF)), "error-wrong-passphrase");
    let mut vault = home.try_open(ANEW).unwrap();
    assert_eq!(vault.person(), yusuf);
    assert_eq!(bodies(&vault, case), [written("samen"), Body::Sealed]);
    assert!(vault.drafts(case).unwrap().is_empty(), "what is sealed is passed over");
    vault.append(vec![note(case, Class::Private, "van daarna")]).unwrap();
    vault.close().unwrap();
    // Opening with the sheet alone hands nothing over: the colleague may have
    // chosen the passphrase.
    let mut sheet = home.open_with_words(&words.words().join(" ")).unwrap();
    assert_eq!(
        bodies(&sheet, case),
        [written("samen"), written("mijn twijfel"), written("van daarna")]
    );
    assert_eq!(bodies(&home_again(&home, sheet), case)[1], Body::Sealed);
    sheet = home.open_with_words(&words.words().join(" ")).unwrap();
    sheet.give_passphrase(yusuf, &secret("nu van mij alleen"), 2).unwrap();
    sheet.close().unwrap();
    let vault = home.try_open("nu van mij alleen").unwrap();
    assert_eq!(
        bodies(&vault, case),
        [written("samen"), written("mijn twijfel"), written("van daarna")]
    );
}

/// Closes a vault and opens it as Yusuf.
fn home_again(home: &Home, vault: Vault) -> Vault {
    vault.close().unwrap();
    home.try_open(ANEW).unwrap()
}

#[test]
fn a_stop_before_the_list_knows_the_new_key_can_be_done_again() {
    let (home, words, case, yusuf) = with_yusuf();
    let before = fs::read(home.file("vault-key.age")).unwrap();
    home.open().give_passphrase(yusuf, &secret(ANEW), 2).unwrap();
    // The key file of the vault was not written any more.
    fs::write(home.file("vault-key.age"), before).unwrap();
    fs::remove_dir_all(home.file("backups")).unwrap();
    assert_eq!(error_of(home.try_open(ANEW)), "error-foreign");
    home.open().close().unwrap();
    home.try_open(ANEW).unwrap().close().unwrap();
    let sheet = home.open_with_words(&words.words().join(" ")).unwrap();
    assert_eq!(bodies(&sheet, case)[1], written("mijn twijfel"));
}

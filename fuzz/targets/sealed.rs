//! Sealed as it must be, and nonsense within: as a newer or a broken program
//! would write the key of the vault, the counter or the list of what was erased.

use goede_start::store::Error;
use goede_start::store::doors::{List, VaultKey, counted, open, seal};

use crate::identity::OWN;
use crate::vault_key::{self, KEY};

/// An error is told by a sentence that the program has.
pub fn has_a_sentence(error: &Error) {
    assert!(Error::IDS.contains(&error.id()), "{error}");
}

pub fn seeds() -> Vec<Vec<u8>> {
    let key = open(&vault_key::seeds().concat(), &OWN).expect("it opens").to_vec();
    let id = KEY.vault;
    let (raw, public) = (KEY.raw(), OWN.to_public());
    let (raw, salt) = raw.split_at(64);
    vec![
        key,
        format!(
            r#"{{"format":1,"vault":"{id}","key":"{raw}","salt":"{salt}","revision":1,"recipients":[{{"id":"{id}","role":"person","key":"{public}"}},{{"id":"{id}","role":"recovery","key":"{public}"}},{{"id":"{id}","role":"organisation","key":"{public}"}}]}}"#
        )
        .into_bytes(),
        br#"{"format":2}"#.to_vec(),
        format!(r#"{{"vault":"{id}","saved":12}}"#).into_bytes(),
        format!(
            r#"{{"events":["{id}"],"cases":["{id}"],"gone":{{"{id}":"2026-11-23T10:00:00"}},"typed_before":"2026-10-24","carried":true}}"#
        )
        .into_bytes(),
    ]
}

pub fn look(text: &[u8]) {
    let sealed = seal(text, &[OWN.to_public()]).expect("it is sealed");
    assert_eq!(*open(&sealed, &OWN).expect("it opens"), text);
    match VaultKey::open(&sealed, &OWN) {
        // Another digit, or another name for somebody, is well formed.
        Ok((key, people)) => {
            assert_eq!(key.raw().len(), KEY.raw().len());
            match people.keys(None) {
                // Among these are keys that nothing can be sealed to.
                Ok(keys) => assert_eq!(keys.len(), people.all.len()),
                Err(error) => assert_eq!(error.id(), "error-damaged"),
            }
        }
        Err(error) => has_a_sentence(&error),
    }
    counted(&sealed, &OWN, KEY.vault);
    if let Ok(list) = serde_json::from_slice::<List>(text) {
        let again = serde_json::to_vec(&list).expect("it is written");
        assert_eq!(serde_json::from_slice::<List>(&again).expect("it is read"), list);
        let mut both = List::default();
        both.join(&list);
        assert_eq!(both.is_empty(), list.is_empty());
        assert_eq!(both.cases().count(), list.cases().count());
    }
}

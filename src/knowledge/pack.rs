//! A pack: all knowledge with its texts in one file, so that newer rules come
//! to a laptop without a network. It has a day, the oldest program that reads
//! it, and a checksum. The checksum finds damage; it does not say who made it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The form that is written now. A changed form is a new number.
const FORM: u32 = 1;

/// No pack is larger than this, in bytes; what is shipped is a hundredth.
pub const LARGEST: u64 = 32 * 1024 * 1024;

/// All knowledge of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Its version: the day of the knowledge.
    pub day: NaiveDate,
    /// The knowledge files by path, as under `assets/knowledge`.
    pub knowledge: BTreeMap<String, String>,
    /// The texts of each language by tag, as Fluent.
    pub texts: BTreeMap<String, String>,
}

/// Why a file is not taken as a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Something else, or cut short.
    #[error("this is not a pack")]
    NotAPack,
    /// Its checksum is that of something else.
    #[error("the pack is damaged: the checksum differs")]
    Damaged,
    /// It needs a newer program.
    #[error("the pack is for a newer version of the program")]
    NewerApp,
}

/// What every form has, so that a newer one is told from a broken one.
#[derive(Deserialize)]
struct Head {
    form: u32,
    needs: String,
    sha256: String,
    content: serde_json::Value,
}

impl Pack {
    /// The file.
    pub fn written(&self) -> String {
        let needs = env!("CARGO_PKG_VERSION").to_owned();
        let sha256 = checksum(FORM, &needs, self);
        let head = serde_json::json!({
            "form": FORM,
            "needs": needs,
            "sha256": sha256,
            "content": self,
        });
        format!("{head:#}\n")
    }

    /// Reads a file.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(bytes: &[u8]) -> Result<Self, PackError> {
        let head: Head = serde_json::from_slice(bytes).map_err(|_| PackError::NotAPack)?;
        if head.form > FORM || version(&head.needs) > version(env!("CARGO_PKG_VERSION")) {
            return Err(PackError::NewerApp);
        }
        let pack: Self = serde_json::from_value(head.content).map_err(|_| PackError::NotAPack)?;
        if checksum(head.form, &head.needs, &pack) != head.sha256 {
            return Err(PackError::Damaged);
        }
        Ok(pack)
    }

    /// The name of its file.
    pub fn file_name(&self) -> String {
        format!("kennis-{}.gskennis", self.day)
    }
}

/// The numbers of a version; what is no number counts as more than any.
fn version(text: &str) -> Vec<u32> {
    text.split('.').map(|part| part.parse().unwrap_or(u32::MAX)).collect()
}

/// Over what was read rather than over bytes: the same content gives the same
/// sum however its file was laid out.
fn checksum(form: u32, needs: &str, pack: &Pack) -> String {
    let mut hash = Sha256::new();
    hash.update(form.to_le_bytes());
    hash.update(needs);
    hash.update([0]);
    hash.update(pack.day.to_string());
    for files in [&pack.knowledge, &pack.texts] {
        for (name, text) in files {
            for part in [name, text] {
                hash.update((part.len() as u64).to_le_bytes());
                hash.update(part);
            }
        }
        hash.update((files.len() as u64).to_le_bytes());
    }
    let sum = hash.finalize();
    let halves = sum.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn pack() -> Pack {
        Pack {
            day: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
            knowledge: BTreeMap::from([("retired.toml".to_owned(), "id = []\n".to_owned())]),
            texts: BTreeMap::from([("nl".to_owned(), "item-x = \"é\"\n".to_owned())]),
        }
    }

    #[test]
    fn a_pack_comes_back_as_it_was_however_it_is_laid_out() {
        let written = pack().written();
        assert_eq!(Pack::read(written.as_bytes()), Ok(pack()));
        let value: serde_json::Value = serde_json::from_str(&written).unwrap();
        assert_eq!(Pack::read(value.to_string().as_bytes()), Ok(pack()));
        assert_eq!(pack().file_name(), "kennis-2026-12-01.gskennis");
    }

    #[test]
    fn what_was_changed_or_cut_or_is_newer_is_refused() {
        let written = pack().written();
        let changed = |from: &str, to: &str| {
            assert!(written.contains(from), "{from}");
            Pack::read(written.replace(from, to).as_bytes()).unwrap_err()
        };
        assert_eq!(changed("2026-12-01", "2027-12-01"), PackError::Damaged);
        assert_eq!(changed("item-x", "item-y"), PackError::Damaged);
        assert_eq!(changed("\"form\": 1", "\"form\": 2"), PackError::NewerApp);
        let needs = format!("\"needs\": \"{}\"", env!("CARGO_PKG_VERSION"));
        assert_eq!(changed(&needs, "\"needs\": \"9.0.0\""), PackError::NewerApp);
        assert_eq!(changed("\"form\"", "\"from\""), PackError::NotAPack);
        for end in [0, 1, 40, written.len() - 3] {
            let cut = written.as_bytes().get(..end).unwrap();
            assert_eq!(Pack::read(cut), Err(PackError::NotAPack));
        }
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_are_a_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
            proptest::prop_assert_eq!(Pack::read(&bytes), Err(PackError::NotAPack));
        }
    }
}

//! Where a vault lies, and what is unsafe about that place. Nothing here is an
//! obstacle: it is said, and the user decides. A network path is refused
//! elsewhere.

use std::path::Path;

use super::vault::Vault;
use crate::platform;

/// Something that should be said about the folder of a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceWarning {
    /// A program copies this folder elsewhere while the vault is open, and can
    /// spoil it.
    Synced,
    /// A stick or card of the old kind: a power cut can lose files there.
    Fat,
    /// Less than 200 MB are free on this disk.
    NearlyFull,
}

impl PlaceWarning {
    /// The fluent id of its sentence; `.next` says what to do.
    pub fn id(self) -> &'static str {
        match self {
            Self::Synced => "place-synced",
            Self::Fat => "place-fat",
            Self::NearlyFull => "place-nearly-full",
        }
    }
}

/// Below this a disk is nearly full, in bytes. A vault of ten years with all
/// its backups is smaller.
const LITTLE: u64 = 200 * 1024 * 1024;

/// Names of folders that programs keep equal on several computers.
const SYNCED: [&str; 11] = [
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "my drive",
    "nextcloud",
    "owncloud",
    "icloud drive",
    "iclouddrive",
    "stack",
    "syncthing",
];

/// Files with which such programs mark a folder.
const MARKS: [&str; 5] =
    [".dropbox", ".stfolder", ".sync", ".nextcloudsync.log", ".owncloudsync.log"];

impl Vault {
    /// What should be said about a folder before or after a vault is made in
    /// it.
    pub fn warnings(folder: &Path) -> Vec<PlaceWarning> {
        let mut warnings = Vec::new();
        if is_synced(folder) {
            warnings.push(PlaceWarning::Synced);
        }
        if platform::is_fat(folder) {
            warnings.push(PlaceWarning::Fat);
        }
        if platform::free_space(folder).is_some_and(|free| free < LITTLE) {
            warnings.push(PlaceWarning::NearlyFull);
        }
        warnings
    }
}

fn is_synced(folder: &Path) -> bool {
    folder.ancestors().any(|part| {
        let name = part.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        // "OneDrive - Gemeente Zuid" is one too.
        SYNCED.iter().any(|known| name == *known || name.starts_with(&format!("{known} - ")))
            || MARKS.iter().any(|mark| part.join(mark).exists())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_folder_that_another_program_copies_is_warned_about() {
        for synced in ["/home/a/Dropbox/kluis", "/u/OneDrive - Gemeente Zuid/x", "/u/Nextcloud"] {
            assert!(is_synced(Path::new(synced)), "{synced}");
        }
        assert!(!is_synced(Path::new("/home/stackers/kluis")));
        let folder = tempfile::tempdir().unwrap();
        assert!(!is_synced(&folder.path().join("kluis")));
        std::fs::write(folder.path().join(".stfolder"), "").unwrap();
        assert!(is_synced(&folder.path().join("kluis")));
    }
}

//! What can go wrong with a vault, in terms of what the user can do about it.
//!
//! Nothing here carries what a client or a counsellor wrote: causes of
//! malformed content are dropped, since their texts quote it.

use std::io;
use std::sync::Arc;

use age::{DecryptError, EncryptError};
use rusqlite::ErrorCode;

/// Why the store could not do it.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// No person's key file opens with this passphrase.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The recovery file does not open with these words.
    #[error("wrong recovery words")]
    WrongRecoveryWords,
    /// The vault key is not sealed to this key of an organisation, or it is
    /// none.
    #[error("wrong key of the organisation")]
    WrongOrganisationKey,
    /// There is no vault in this folder.
    #[error("no vault in this folder")]
    NotAVault,
    /// A vault cannot be made here: the folder holds something already.
    #[error("folder is not empty")]
    NotEmpty,
    /// The database or a key file is not ours, or belongs to another vault.
    #[error("file of another program or vault")]
    Foreign,
    /// A part of the vault is missing or unreadable.
    #[error("vault is damaged")]
    Damaged,
    /// A file that a passphrase or the sheet opens is missing or unreadable; the
    /// vault itself may be whole.
    #[error("key file is damaged")]
    KeyDamaged,
    /// Written by a newer version of this program.
    #[error("vault is newer than this program")]
    TooNew,
    /// A key file asks for more work, or less, than a sound one does.
    #[error("key file with an unsound work factor")]
    WorkFactor,
    /// The vault is open in another window.
    #[error("vault is in use")]
    InUse,
    /// The folder lies on another computer.
    #[error("vault on a network path")]
    NetworkPath,
    /// The folder or a file in it may not be written.
    #[error("vault cannot be written")]
    ReadOnly,
    /// The disk is full; nothing of the last change was kept.
    #[error("disk is full")]
    DiskFull,
    /// This build cannot encrypt; nothing was written.
    #[error("built without encryption")]
    NoEncryption,
    /// An event that cannot be written: a placeholder such as "sealed".
    #[error("not an event that can be written")]
    NotWritable,
    /// The organisation has no working notes.
    #[error("working notes are switched off")]
    NoWorkingNotes,
    /// Something in the case is of a newer version: only reading is safe.
    #[error("case is newer than this program")]
    NewerCase,
    /// Somebody stopped it; what was there before is still there.
    #[error("stopped")]
    Stopped,
    /// The copy is there, and lies on the same disk as the vault.
    #[error("copy on the same disk")]
    SameDisk,
    /// A part of a backup is missing or unreadable.
    #[error("backup is damaged")]
    BackupDamaged,
    /// A copy opens for others, not with this key: it is of before somebody had
    /// access, or of another vault.
    #[error("backup is sealed to others")]
    BackupForeign,
    /// Who unlocked the vault, or the last counsellor, cannot be removed.
    #[error("last person of the vault")]
    LastPerson,
    /// This is not a key that the vault is sealed to, or can be.
    #[error("not a key for this vault")]
    NotRecipient,
    /// The system refused to read or write.
    #[error("reading or writing failed")]
    Io(#[source] Arc<io::Error>),
    /// The database refused, for a reason that is not one of the above.
    #[error("database error")]
    Database(#[source] Arc<rusqlite::Error>),
}

impl Error {
    /// The fluent id of the sentence for the user; `.now` says what is safe,
    /// `.next` what to do.
    pub fn id(&self) -> &'static str {
        match self {
            Self::WrongPassphrase => "error-wrong-passphrase",
            Self::WrongRecoveryWords => "error-wrong-recovery-words",
            Self::WrongOrganisationKey => "error-wrong-organisation-key",
            Self::NotAVault => "error-not-a-vault",
            Self::NotEmpty => "error-not-empty",
            Self::Foreign => "error-foreign",
            Self::Damaged => "error-damaged",
            Self::KeyDamaged => "error-key-damaged",
            Self::TooNew => "error-too-new",
            Self::WorkFactor => "error-work-factor",
            Self::InUse => "error-in-use",
            Self::NetworkPath => "error-network-path",
            Self::ReadOnly => "error-read-only",
            Self::DiskFull => "error-disk-full",
            Self::NoEncryption => "error-no-encryption",
            Self::NotWritable => "error-not-writable",
            Self::NoWorkingNotes => "error-no-working-notes",
            Self::NewerCase => "error-newer-case",
            Self::Stopped => "error-stopped",
            Self::SameDisk => "error-same-disk",
            Self::BackupDamaged => "error-backup-damaged",
            Self::BackupForeign => "error-backup-foreign",
            Self::LastPerson => "error-last-person",
            Self::NotRecipient => "error-not-recipient",
            Self::Io(_) => "error-io",
            Self::Database(_) => "error-database",
        }
    }

    /// All ids, so that a test can ask for their texts.
    pub const IDS: [&str; 26] = [
        "error-wrong-passphrase",
        "error-wrong-recovery-words",
        "error-wrong-organisation-key",
        "error-not-a-vault",
        "error-not-empty",
        "error-foreign",
        "error-damaged",
        "error-key-damaged",
        "error-too-new",
        "error-newer-case",
        "error-work-factor",
        "error-in-use",
        "error-network-path",
        "error-read-only",
        "error-disk-full",
        "error-no-encryption",
        "error-not-writable",
        "error-no-working-notes",
        "error-stopped",
        "error-same-disk",
        "error-backup-damaged",
        "error-backup-foreign",
        "error-last-person",
        "error-not-recipient",
        "error-io",
        "error-database",
    ];
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(Arc::new(error)),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Damaged,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::ReadOnly
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            _ => Self::Database(Arc::new(error)),
        }
    }
}

impl From<EncryptError> for Error {
    fn from(error: EncryptError) -> Self {
        match error {
            EncryptError::Io(error) => error.into(),
            other => io::Error::other(other).into(),
        }
    }
}

/// A file sealed to keys. A wrong passphrase is told apart by the caller.
impl From<DecryptError> for Error {
    fn from(error: DecryptError) -> Self {
        match error {
            // Displaying this one panics in a debug build: it is only matched.
            DecryptError::ExcessiveWork { .. } => Self::WorkFactor,
            DecryptError::NoMatchingKeys => Self::Foreign,
            // A newer format is told by its first line, before this.
            // The sealed bytes are in memory, so that a failed read means cut or
            // changed bytes.
            _ => Self::Damaged,
        }
    }
}

//! The database: how it is opened, checked and brought to the newest schema.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use zeroize::Zeroizing;

use super::error::Error;
use super::keys::VaultKey;

/// The letters `GSvt` in the file's header says that it is ours.
const APPLICATION_ID: i32 = 0x4753_7674;

/// Each brings the schema one version further; the last is today's.
const MIGRATIONS: [&str; 3] = [
    include_str!("migrations/001.sql"),
    include_str!("migrations/002.sql"),
    include_str!("migrations/003.sql"),
];

/// How an unencrypted database begins.
const PLAIN_HEADER: &[u8; 16] = b"SQLite format 3\0";

/// The size of a page in bytes, as `SQLCipher` 4 makes them; a database is never
/// shorter.
const PAGE: u64 = 4096;

/// What is set at every opening, in this order. `EXCLUSIVE` comes before WAL,
/// so that there is no shared-memory file. Why at least `FULL`: with less, a
/// power cut loses what was called saved. Why `EXTRA`, and before WAL: the change
/// to WAL, and each change of a copy, goes through a journal. Where a power cut
/// brought one back that was deleted, it would undo what came after it. In WAL
/// itself the two are the same.
const PRAGMAS: [(&str, &str); 10] = [
    ("cipher_memory_security", "ON"),
    ("locking_mode", "EXCLUSIVE"),
    ("synchronous", "EXTRA"),
    ("journal_mode", "WAL"),
    ("temp_store", "MEMORY"),
    ("secure_delete", "ON"),
    ("foreign_keys", "ON"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
    ("mmap_size", "0"),
];

/// Makes an empty database with today's schema.
pub fn create(path: &Path, key: &VaultKey) -> Result<Connection, Error> {
    drop(crate::platform::open_private(path)?);
    let mut db = connect(path, key)?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrate(&mut db)?;
    Ok(db)
}

/// Opens a database that is there: refuses what is not ours, brings an older
/// schema to today's, and checks the whole after an unclean end.
pub fn open(path: &Path, key: &VaultKey, unclean: bool) -> Result<Connection, Error> {
    looks_encrypted(path)?;
    let mut db = connect(path, key)?;
    is_ours(&db)?;
    if unclean {
        checkpoint(&db)?;
        check_whole(&db)?;
    }
    // A cut last page is not seen before something asks for it.
    if !path.metadata()?.len().is_multiple_of(PAGE) {
        return Err(Error::Damaged);
    }
    migrate(&mut db)?;
    looks_encrypted(path)?;
    Ok(db)
}

/// A database that anyone can read is not ours, and an empty one would be
/// made anew without a word.
fn looks_encrypted(path: &Path) -> Result<(), Error> {
    let file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::Damaged,
        _ => error.into(),
    })?;
    if file.metadata()?.len() < PAGE {
        return Err(Error::Damaged);
    }
    let mut start = Vec::new();
    file.take(16).read_to_end(&mut start)?;
    if start == PLAIN_HEADER { Err(Error::Foreign) } else { Ok(()) }
}

/// Opens a finished copy for reading alone: nothing beside it is made.
pub fn read_copy(path: &Path, key: &VaultKey) -> Result<Connection, Error> {
    looks_encrypted(path)?;
    let db = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    is_ours(&db)?;
    Ok(db)
}

/// Opens a database that was not closed, for reading: with what is in its log,
/// which stays as it is.
pub fn read_log(path: &Path, key: &VaultKey) -> Result<Connection, Error> {
    let db = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // Closing would take the log over otherwise.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    db.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA query_only = ON")?;
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    is_ours(&db)?;
    Ok(db)
}

/// A whole number of pages, and not readable by anyone.
pub fn looks_whole(path: &Path) -> Result<(), Error> {
    looks_encrypted(path)?;
    if path.metadata()?.len().is_multiple_of(PAGE) { Ok(()) } else { Err(Error::Damaged) }
}

/// Opens a finished copy to change it. It stays one file: whoever reads it
/// later may not be able to write beside it.
pub fn change_copy(path: &Path, key: &VaultKey) -> Result<Connection, Error> {
    let db = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    for (name, value) in PRAGMAS {
        let value = if name == "journal_mode" { "DELETE" } else { value };
        db.execute_batch(&format!("PRAGMA {name} = {value}"))?;
    }
    Ok(db)
}

fn is_ours(db: &Connection) -> Result<(), Error> {
    let ours: i32 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if ours == APPLICATION_ID { Ok(()) } else { Err(Error::Foreign) }
}

fn connect(path: &Path, key: &VaultKey) -> Result<Connection, Error> {
    let db = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    for (name, value) in PRAGMAS {
        db.execute_batch(&format!("PRAGMA {name} = {value}"))?;
    }
    // A statement that is kept stays as it is, whatever is bound to it: SQLite
    // would prepare it anew at each save to look at the values, which costs more
    // than the save.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // Reads page 1: a wrong key or a changed byte shows here.
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(db)
}

fn keyed(path: &Path, key: &VaultKey, flags: OpenFlags) -> Result<Connection, Error> {
    // No CREATE: a missing file is damage. No URI: a path is a path.
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    let cipher: Option<String> = match db.query_row("PRAGMA cipher_version", [], |row| row.get(0)) {
        Ok(version) => version,
        Err(rusqlite::Error::QueryReturnedNoRows) => None,
        Err(error) => return Err(error.into()),
    };
    if cipher.is_none_or(|version| version.is_empty()) {
        return Err(Error::NoEncryption);
    }
    // An order, not a value: what goes wrong is told by errors alone.
    db.execute_batch("PRAGMA cipher_log = off")?;
    // First, so that what holds the key is wiped too.
    db.execute_batch("PRAGMA cipher_memory_security = ON")?;
    let sql = Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", *key.raw()));
    db.execute_batch(&sql)?;
    Ok(db)
}

/// Brings the schema to today's version, each step in one transaction.
pub fn migrate(db: &mut Connection) -> Result<(), Error> {
    let newest = MIGRATIONS.len();
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let version = usize::try_from(version).map_err(|_| Error::Foreign)?;
    if version > newest {
        return Err(Error::TooNew);
    }
    for (number, sql) in (1..=newest).zip(MIGRATIONS).skip(version) {
        let step = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        step.execute_batch(sql)?;
        step.pragma_update(None, "user_version", i64::try_from(number).unwrap_or(i64::MAX))?;
        step.commit()?;
    }
    Ok(())
}

/// Takes over everything from the write-ahead log, and empties it: a flipped
/// bit there would drop saved events without a word.
pub fn checkpoint(db: &Connection) -> Result<(), Error> {
    let busy: i64 = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(Error::InUse) }
}

/// Looks at every page: first that none was changed, then that they fit.
pub fn check_whole(db: &Connection) -> Result<(), Error> {
    let mut pages = db.prepare("PRAGMA cipher_integrity_check")?;
    if pages.exists([])? {
        return Err(Error::Damaged);
    }
    let verdict: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Error::Damaged) }
}

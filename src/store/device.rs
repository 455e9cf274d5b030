//! Who writes: this install in this epoch. A copied or restored folder gets a
//! new id, so that two copies never write the same (device, seq).
//!
//! The database and a small file beside it hold the same word, new at every
//! start; and the database knows in which place it lay. An older database, a
//! file of another one, or a copy of the folder fits no more.

use rusqlite::{Connection, params};
use uuid::Uuid;

use super::error::Error;
use super::files::Files;
use super::keys::hex;
use crate::domain::id::DeviceId;
use crate::platform;

/// The device to write with from now on.
pub fn claim(files: &Files, db: &Connection) -> Result<DeviceId, Error> {
    let (device, session, place): (Uuid, String, String) =
        db.query_row("SELECT device, session, place FROM vault", [], |row| {
            Ok((row.get::<_, [u8; 16]>(0).map(Uuid::from_bytes)?, row.get(1)?, row.get(2)?))
        })?;
    let beside = std::fs::read_to_string(files.device()).unwrap_or_default();
    let place_now = platform::place_of(&files.database())?;
    let fits = beside == session && place == place_now;
    let device = if fits { device } else { Uuid::now_v7() };
    let session = hex(&rand::random::<[u8; 16]>());
    platform::write_file(&files.device(), session.as_bytes())?;
    db.execute(
        "UPDATE vault SET device = ?1, session = ?2, place = ?3",
        params![device.as_bytes(), *session, place_now],
    )?;
    Ok(DeviceId(device))
}

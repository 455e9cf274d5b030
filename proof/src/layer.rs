//! The file layer itself: hands everything on to the system's own, and writes
//! down or refuses on the way.
#![allow(unsafe_code)]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::PathBuf;
use std::sync::Mutex;

use rusqlite::ffi;

use crate::disk::Operation;

static LOG: Mutex<Vec<Operation>> = Mutex::new(Vec::new());

/// How the disk fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Failure {
    /// At which operation, counted from 1.
    at: u64,
    /// With which code of `SQLite`.
    code: c_int,
    /// Whether all operations after it fail too.
    on: bool,
}

static STATE: Mutex<(u64, Option<Failure>)> = Mutex::new((0, None));

/// Makes the layer the one that all databases of this process use.
///
/// # Panics
/// When `SQLite` refuses.
pub fn install() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        // SAFETY: the default layer lives as long as the process; ours is
        // leaked, so that it does too.
        unsafe {
            let base = ffi::sqlite3_vfs_find(std::ptr::null());
            assert!(!base.is_null(), "there is a default layer");
            let own = Box::leak(Box::new(*base));
            own.zName = c"proof".as_ptr();
            own.pNext = std::ptr::null_mut();
            own.pAppData = base.cast::<c_void>();
            own.szOsFile = (*base).szOsFile + header();
            own.xOpen = Some(open);
            own.xDelete = Some(delete);
            assert_eq!(ffi::sqlite3_vfs_register(own, 1), ffi::SQLITE_OK);
        }
    });
}

/// The room that our own part takes before the system's.
fn header() -> c_int {
    c_int::try_from(std::mem::size_of::<Ours>().next_multiple_of(16)).expect("small")
}

/// What was asked of the disk since the last call.
///
/// # Panics
/// When a test panicked while it was used.
pub fn take_log() -> Vec<Operation> {
    std::mem::take(&mut LOG.lock().expect("not poisoned"))
}

/// Writes down that somebody was told.
///
/// # Panics
/// As [`take_log`].
pub fn told(number: u64) {
    LOG.lock().expect("not poisoned").push(Operation::Told(number));
}

/// From now on: the operation `at` (from 1) fails with a code, and those after
/// it too if `on`. With `SQLITE_IOERR_READ` what looks at the disk is counted,
/// and fails (reading, asking for the size, locking); else what changes it.
/// `None` lets everything work. Counting begins anew.
///
/// # Panics
/// As [`take_log`].
pub fn fail_at(failure: Option<(u64, c_int, bool)>) {
    let failure = failure.map(|(at, code, on)| Failure { at, code, on });
    *STATE.lock().expect("not poisoned") = (0, failure);
}

/// How many operations there were since [`fail_at`].
///
/// # Panics
/// As [`take_log`].
pub fn operations() -> u64 {
    STATE.lock().expect("not poisoned").0
}

/// Counts a change, and says with which code it fails.
fn step() -> Option<c_int> {
    count(|code| code != ffi::SQLITE_IOERR_READ)
}

/// Counts a look, and says whether it fails.
fn look_fails() -> bool {
    count(|code| code == ffi::SQLITE_IOERR_READ).is_some()
}

fn count(counts: impl Fn(c_int) -> bool) -> Option<c_int> {
    let mut state = STATE.lock().expect("not poisoned");
    let failure = state.1.filter(|failure| counts(failure.code))?;
    state.0 += 1;
    let count = state.0;
    Some(failure)
        .filter(|failure| count == failure.at || failure.on && count > failure.at)
        .map(|failure| failure.code)
}

#[repr(C)]
struct Ours {
    base: ffi::sqlite3_file,
    /// Leaked: there are few files.
    path: *const PathBuf,
}

/// The system's own part of a file.
unsafe fn inner(file: *mut ffi::sqlite3_file) -> *mut ffi::sqlite3_file {
    // SAFETY: SQLite allots szOsFile bytes, of which ours are the first.
    unsafe { file.cast::<u8>().add(usize::try_from(header()).expect("small")).cast() }
}

unsafe fn path_of(file: *mut ffi::sqlite3_file) -> PathBuf {
    // SAFETY: set in `open`, never freed.
    unsafe { (*(*file.cast::<Ours>()).path).clone() }
}

fn log(operation: Operation) {
    LOG.lock().expect("not poisoned").push(operation);
}

macro_rules! methods {
    ($file:expr) => {
        // The system's layer set them when it opened the file.
        (*(*inner($file)).pMethods)
    };
}

unsafe extern "C" fn open(
    layer: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: all pointers come from SQLite, for this call.
    unsafe {
        (*file).pMethods = std::ptr::null();
        if let Some(code) = step() {
            return if code == ffi::SQLITE_FULL { code } else { ffi::SQLITE_CANTOPEN };
        }
        let base = (*layer).pAppData.cast::<ffi::sqlite3_vfs>();
        let code = (*base).xOpen.expect("a layer opens")(base, name, inner(file), flags, out);
        if code != ffi::SQLITE_OK {
            return code;
        }
        let path = if name.is_null() {
            PathBuf::new()
        } else {
            PathBuf::from(CStr::from_ptr(name).to_string_lossy().into_owned())
        };
        (*file.cast::<Ours>()).path = Box::leak(Box::new(path));
        (*file).pMethods = &raw const METHODS;
        code
    }
}

unsafe extern "C" fn delete(
    layer: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    sync: c_int,
) -> c_int {
    if step().is_some() {
        return ffi::SQLITE_IOERR_DELETE;
    }
    // SAFETY: as in `open`.
    unsafe {
        let path = PathBuf::from(CStr::from_ptr(name).to_string_lossy().into_owned());
        log(Operation::Delete(path, sync != 0));
        let base = (*layer).pAppData.cast::<ffi::sqlite3_vfs>();
        (*base).xDelete.expect("a layer deletes")(base, name, sync)
    }
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    // Version 1: no shared memory and no mapping, as the vault opens it.
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(device),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: in all of these the file was opened by `open`.
    unsafe { methods!(file).xClose.expect("set")(inner(file)) }
}

unsafe extern "C" fn read(
    file: *mut ffi::sqlite3_file,
    into: *mut c_void,
    amount: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    if look_fails() {
        return ffi::SQLITE_IOERR_READ;
    }
    unsafe { methods!(file).xRead.expect("set")(inner(file), into, amount, at) }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    from: *const c_void,
    amount: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    if let Some(code) = step() {
        return code;
    }
    unsafe {
        let length = usize::try_from(amount).expect("positive");
        let bytes = std::slice::from_raw_parts(from.cast::<u8>(), length).to_vec();
        log(Operation::Write(path_of(file), u64::try_from(at).expect("positive"), bytes));
        methods!(file).xWrite.expect("set")(inner(file), from, amount, at)
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, length: ffi::sqlite3_int64) -> c_int {
    if step().is_some() {
        return ffi::SQLITE_IOERR_TRUNCATE;
    }
    unsafe {
        log(Operation::Truncate(path_of(file), u64::try_from(length).expect("positive")));
        methods!(file).xTruncate.expect("set")(inner(file), length)
    }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    if step().is_some() {
        return ffi::SQLITE_IOERR_FSYNC;
    }
    unsafe {
        let code = methods!(file).xSync.expect("set")(inner(file), flags);
        log(Operation::Sync(path_of(file)));
        code
    }
}

unsafe extern "C" fn size(file: *mut ffi::sqlite3_file, out: *mut ffi::sqlite3_int64) -> c_int {
    if look_fails() {
        return ffi::SQLITE_IOERR_FSTAT;
    }
    unsafe { methods!(file).xFileSize.expect("set")(inner(file), out) }
}

unsafe extern "C" fn lock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    if look_fails() {
        return ffi::SQLITE_IOERR_LOCK;
    }
    unsafe { methods!(file).xLock.expect("set")(inner(file), level) }
}

unsafe extern "C" fn unlock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    unsafe { methods!(file).xUnlock.expect("set")(inner(file), level) }
}

unsafe extern "C" fn reserved(file: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    unsafe { methods!(file).xCheckReservedLock.expect("set")(inner(file), out) }
}

unsafe extern "C" fn control(
    file: *mut ffi::sqlite3_file,
    what: c_int,
    argument: *mut c_void,
) -> c_int {
    unsafe { methods!(file).xFileControl.expect("set")(inner(file), what, argument) }
}

unsafe extern "C" fn sector(file: *mut ffi::sqlite3_file) -> c_int {
    unsafe { methods!(file).xSectorSize.expect("set")(inner(file)) }
}

unsafe extern "C" fn device(_file: *mut ffi::sqlite3_file) -> c_int {
    // The worst disk: no write is whole or in order.
    0
}

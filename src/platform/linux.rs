//! Linux.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::os::unix::net::{SocketAddr, UnixStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::UNIX_EPOCH;

/// File systems whose files lie on another computer, or are handed through by
/// a program of which we cannot know what a sync means.
const NETWORK: [&str; 27] = [
    "9p",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fuse.ceph",
    "fuse.curlftpfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.google-drive-ocamlfuse",
    "fuse.gvfsd-fuse",
    "fuse.kio-fuse",
    "fuse.onedriver",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.smbnetfs",
    "fuse.sshfs",
    "gfs2",
    "glusterfs",
    "lustre",
    "nfs",
    "nfs4",
    "ocfs2",
    "smb3",
    "smbfs",
];

/// File systems of most sticks and cards.
const FAT: [&str; 4] = ["vfat", "msdos", "exfat", "fuse.exfat"];

/// What reads a text aloud: package espeak-ng.
pub const SPEAKERS: [&str; 1] = ["espeak-ng"];

/// What plays a recording from its standard input: packages pulseaudio-utils,
/// alsa-utils and ffmpeg.
pub const PLAYERS: [(&str, &[&str]); 3] = [
    ("paplay", &[]),
    ("aplay", &["-q"]),
    ("ffplay", &["-nodisp", "-autoexit", "-loglevel", "quiet", "-i", "-"]),
];

/// No program opens a window of its own here.
pub fn without_window(_: &mut Command) {}

pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

pub fn make_private(folder: &Path) -> io::Result<()> {
    fs::set_permissions(folder, Permissions::from_mode(0o700))
}

pub fn private(options: &mut OpenOptions) {
    options.mode(0o600);
}

pub fn is_network(path: &Path) -> bool {
    // Without /proc nothing is known, and a vault must stay reachable.
    mounts().is_ok_and(|mounts| lies_on_network(&mounts, path))
}

fn mounts() -> io::Result<Vec<u8>> {
    fs::read("/proc/self/mountinfo")
}

pub fn is_fat(path: &Path) -> bool {
    let kind = mounts().ok().and_then(|mounts| file_system(&mounts, path));
    kind.is_some_and(|kind| FAT.contains(&kind.as_str()))
}

/// Where systems show a stick that is put in.
const MEDIA: [&str; 2] = ["/media", "/run/media"];

pub fn disks() -> Vec<PathBuf> {
    fs::read("/proc/self/mountinfo").map(|mounts| mounted(&mounts)).unwrap_or_default()
}

fn mounted(mounts: &[u8]) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = mounts
        .split(|&byte| byte == b'\n')
        .filter_map(mount)
        .filter(|(_, kind)| !NETWORK.iter().any(|network| network.as_bytes() == *kind))
        .map(|(point, _)| PathBuf::from(OsStr::from_bytes(&point)))
        .filter(|point| MEDIA.iter().any(|media| point.starts_with(media)))
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The mount point and the kind of a line:
/// id, parent, device, root, mount point, options, tags…, "-", type.
fn mount(line: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let mut words = line.split(|&byte| byte == b' ');
    let point = words.nth(4).map(unescaped)?;
    let kind = words.skip_while(|word| *word != b"-").nth(1)?;
    Some((point, kind))
}

pub fn same_disk(one: &Path, two: &Path) -> bool {
    match (fs::metadata(one), fs::metadata(two)) {
        (Ok(one), Ok(two)) => one.dev() == two.dev(),
        _ => false,
    }
}

fn lies_on_network(mounts: &[u8], path: &Path) -> bool {
    file_system(mounts, path).is_some_and(|kind| NETWORK.contains(&kind.as_str()))
}

/// Looks for the mount that holds the path: the longest mount point that is a
/// beginning of it, and of equal ones the last, which covers the others.
fn file_system(mounts: &[u8], path: &Path) -> Option<String> {
    let mut best: Option<(usize, &[u8])> = None;
    for line in mounts.split(|&byte| byte == b'\n') {
        let Some((point, kind)) = mount(line) else { continue };
        let point = Path::new(OsStr::from_bytes(&point));
        let length = point.components().count();
        if path.starts_with(point) && best.is_none_or(|(longest, _)| length >= longest) {
            best = Some((length, kind));
        }
    }
    best.map(|(_, kind)| String::from_utf8_lossy(kind).into_owned())
}

/// Mount points are written with `\040` for a space, and so on.
fn unescaped(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&first, tail)) = rest.split_first() {
        let code = tail.get(..3).filter(|_| first == b'\\');
        let byte = code
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 8).ok());
        out.push(byte.unwrap_or(first));
        rest = if byte.is_some() { tail.get(3..).unwrap_or_default() } else { tail };
    }
    out
}

pub fn place_of(path: &Path) -> io::Result<String> {
    let file = fs::metadata(path)?;
    let born = file.created().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let born = born.unwrap_or_default().as_nanos();
    let machine = fs::read_to_string("/etc/machine-id").unwrap_or_default();
    Ok(format!("{}|{}|{born}|{}", file.dev(), file.ino(), machine.trim()))
}

pub fn keep_memory_off_disk() {
    // No kind of memory goes into a core dump of this process.
    let _ = fs::write("/proc/self/coredump_filter", "0");
}

/// What the toolkit loads by name, and the Debian package that brings it.
const WINDOW_LIBRARIES: [(&str, &str); 5] = [
    ("libX11.so.6", "libx11-6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
];

/// A display, and on a Debian-like system the libraries for one. Elsewhere
/// libraries can lie anywhere, and the toolkit finds out itself.
pub fn window() -> Result<(), super::NoWindow> {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET") {
        return Ok(());
    }
    let display = std::env::var("DISPLAY").unwrap_or_default();
    if !is_answered(&display, Path::new("/tmp/.X11-unix")) {
        return Err(super::NoWindow::Display);
    }
    if !Path::new("/etc/debian_version").exists() {
        return Ok(());
    }
    let missing: Vec<&str> = WINDOW_LIBRARIES
        .iter()
        .filter(|(library, _)| !is_installed(library))
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(super::NoWindow::Packages(missing)) }
}

/// Whether a display on this computer answers. One on another computer is left
/// to the toolkit to find, and so is one without a socket in that folder: it can
/// answer without a name there.
fn is_answered(display: &str, sockets: &Path) -> bool {
    let Some(local) = display.strip_prefix("unix:").or_else(|| display.strip_prefix(':')) else {
        return !display.is_empty();
    };
    let number = local.split('.').next().unwrap_or_default();
    let socket = sockets.join(format!("X{number}"));
    match UnixStream::connect(&socket) {
        Ok(_) => true,
        Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => false,
        Err(_) => {
            let name = SocketAddr::from_abstract_name(socket.as_os_str().as_bytes());
            name.and_then(|name| UnixStream::connect_addr(&name)).is_ok()
        }
    }
}

/// Whether a library lies in one of Debian's library folders, or in that of an
/// architecture below it, such as `x86_64-linux-gnu`. The window waits for it,
/// so no other folder is looked into.
fn is_installed(library: &str) -> bool {
    ["/usr/lib", "/lib", "/usr/local/lib"].iter().any(|folder| {
        let inside = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut of_architectures =
            inside.filter(|entry| entry.file_name().to_string_lossy().contains("-linux-"));
        Path::new(folder).join(library).exists()
            || of_architectures.any(|entry| entry.path().join(library).exists())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_library_is_found_in_the_folder_of_its_architecture() {
        assert!(is_installed("libc.so.6"));
        assert!(!is_installed("libnowhere.so.6"));
    }

    #[test]
    fn no_memory_goes_into_a_core_dump() {
        keep_memory_off_disk();
        let filter = fs::read_to_string("/proc/self/coredump_filter").unwrap();
        assert_eq!(u32::from_str_radix(filter.trim(), 16).unwrap(), 0);
    }

    #[test]
    fn a_stick_is_offered_and_neither_the_own_disk_nor_the_network_is() {
        let mounts = b"22 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
            30 22 8:17 / /media/fatma/MIJN\\040STICK rw - vfat /dev/sdb1 rw\n\
            31 22 0:40 / /mnt/kantoor rw - cifs //server/share rw\n\
            32 22 8:33 / /run/media/fatma/SCHIJF rw shared:1 - exfat /dev/sdc1 rw\n\
            33 22 8:2 / /home rw - ext4 /dev/sda2 rw\n";
        let found = mounted(mounts);
        let wanted = ["/media/fatma/MIJN STICK", "/run/media/fatma/SCHIJF"];
        assert_eq!(found, wanted.map(PathBuf::from));
    }

    #[test]
    fn a_display_that_is_gone_is_none_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let answers = |display: &str| is_answered(display, folder.path());
        assert!(!answers("") && !answers(":7") && !answers("unix:7.0"));
        let server = std::os::unix::net::UnixListener::bind(folder.path().join("X7")).unwrap();
        assert!(answers(":7") && answers(":7.1") && answers("unix:7"));
        drop(server);
        assert!(!answers(":7"), "its socket stays behind when a server dies");
        assert!(answers("computer:0"), "one elsewhere is left to the toolkit");
    }

    #[test]
    fn the_mount_that_covers_a_path_decides() {
        let mounts = b"22 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
            30 22 0:40 / /home/a\\040b/share rw shared:1 - nfs4 server:/x rw\n\
            31 30 8:2 / /home/a\\040b/share/local rw - ext4 /dev/sdb rw\n\
            32 22 0:41 / /mnt rw - ext4 /dev/sdc rw\n\
            33 22 0:42 / /mnt rw - cifs //server/share rw\n";
        let at = |path: &str| lies_on_network(mounts, Path::new(path));
        assert!(!at("/home/a b"));
        assert!(at("/home/a b/share/vault"));
        assert!(!at("/home/a b/shared"));
        assert!(!at("/home/a b/share/local/vault"));
        assert!(at("/mnt/vault"));
    }
}

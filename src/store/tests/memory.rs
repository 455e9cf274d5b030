//! What a locked process still holds in its memory.

use std::io::{Read, Seek, SeekFrom, Write};

use age::secrecy::ExposeSecret;

use super::*;

/// Keeps bytes such that looking for them does not find this.
fn masked(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|byte| byte ^ 0xa5).collect()
}

/// How often each of the masked needles stands in what this process may write.
fn count(needles: &[(&str, Vec<u8>)]) -> Vec<(String, usize)> {
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let mut memory = fs::File::open("/proc/self/mem").unwrap();
    let mut found: Vec<(String, usize)> =
        needles.iter().map(|(name, _)| ((*name).to_owned(), 0)).collect();
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (range, rights) = (words.next().unwrap(), words.next().unwrap());
        if !rights.starts_with("rw") || line.ends_with("[vvar]") {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let number = |text| u64::from_str_radix(text, 16).unwrap();
        let (start, end) = (number(start), number(end));
        // In small pieces that overlap: one buffer must not fill the memory
        // that is looked through, and what lies in it is not counted.
        let mut at = start;
        let mut piece = vec![0_u8; 1 << 16];
        while at < end {
            let size = usize::try_from((end - at).min(1 << 16)).unwrap();
            if memory.seek(SeekFrom::Start(at)).is_err()
                || memory.read_exact(&mut piece[..size]).is_err()
            {
                break;
            }
            let own = piece.as_ptr() as u64;
            for ((_, needle), (_, count)) in needles.iter().zip(&mut found) {
                let hits =
                    piece[..size].windows(needle.len()).enumerate().filter(|(place, part)| {
                        let place = at + *place as u64;
                        !(own..own + (1 << 16)).contains(&place)
                            && part.iter().zip(needle).all(|(byte, masked)| byte ^ 0xa5 == *masked)
                    });
                *count += hits.count();
            }
            piece.fill(0);
            at += (1 << 16) - 128;
        }
    }
    found
}

/// Not a test: what the next one starts, so that nothing else is in memory.
#[test]
#[ignore = "started by another test"]
fn opens_locks_and_looks_at_itself() {
    let Some(folder) = std::env::var_os("GOEDE_START_MEMORY") else { return };
    let with = Unlock::Passphrase(PASSPHRASE.into());
    let mut vault = Vault::unlock_with(Path::new(&folder), with, options()).unwrap();
    vault.append(vec![note(new_case(), Class::Private, "kort")]).unwrap();
    let needles = {
        let raw = vault.key.raw();
        let hex = &raw.as_bytes()[..64];
        let bytes: Vec<u8> = hex
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap() ^ 0xa5)
            .collect();
        let upper: Vec<u8> = hex.iter().map(|byte| byte.to_ascii_uppercase() ^ 0xa5).collect();
        let secret = vault.identity.to_string();
        vec![
            ("key", bytes),
            ("key in digits", masked(hex)),
            ("key in large digits", upper),
            ("own key", masked(secret.expose_secret().as_bytes())),
        ]
    };
    let open = count(&needles);
    assert!(open[0].1 > 0, "the look sees the key of an open vault");
    vault.close().unwrap();
    for (name, count) in count(&needles) {
        writeln!(std::io::stdout(), "left {name}: {count}").unwrap();
    }
}

#[test]
fn a_locked_process_holds_no_key() {
    if !Path::new("/proc/self/mem").exists() {
        return;
    }
    let (home, _) = Home::made();
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--nocapture", "--exact"])
        .arg("store::tests::memory::opens_locks_and_looks_at_itself")
        .env("GOEDE_START_MEMORY", &home.vault)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&child.stdout).into_owned();
    assert!(child.status.success(), "{told}{}", String::from_utf8_lossy(&child.stderr));
    let left: Vec<&str> =
        told.lines().filter_map(|line| line.split_once("left ")).map(|l| l.1).collect();
    assert_eq!(left, ["key: 0", "key in digits: 0", "key in large digits: 0", "own key: 0"],);
}

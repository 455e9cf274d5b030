//! Looks for bytes in the memory of this process. The whole program is looked
//! at in the same way (tests/it/lock.rs).

use std::fs;
use std::io::{Read, Seek, SeekFrom};

/// Keeps bytes such that looking for them does not find this.
pub fn masked(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|byte| byte ^ 0xa5).collect()
}

/// How often each of the masked needles stands in what this process may write.
pub fn count(needles: &[(&str, Vec<u8>)]) -> Vec<(String, usize)> {
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

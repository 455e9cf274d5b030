//! Time: the laptop's clock is read here, and it is not trusted.

use std::sync::Arc;

use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, TimeDelta};

use crate::domain::event::Clock;

/// Where the time comes from; tests give their own.
pub type Now = Arc<dyn Fn() -> DateTime<FixedOffset> + Send + Sync>;

/// The laptop's clock.
pub(super) fn laptop() -> Now {
    Arc::new(|| Local::now().fixed_offset())
}

/// The low bits of a clock count events within one millisecond.
const COUNTER_BITS: u32 = 16;
/// Greatest clock that the database can hold.
const GREATEST: u64 = i64::MAX as u64;

/// How far ahead of the laptop a clock may be and still be followed.
const FOLLOWED: TimeDelta = TimeDelta::hours(24);

fn at(moment: DateTime<FixedOffset>) -> u64 {
    let milliseconds = u64::try_from(moment.timestamp_millis()).unwrap_or_default();
    milliseconds.min(GREATEST >> COUNTER_BITS) << COUNTER_BITS
}

/// The greatest clock that is still followed. What was written with a clock
/// further ahead was written on a day that is not to be believed, and would
/// drag all later events with it.
pub(super) fn limit(now: DateTime<FixedOffset>) -> Clock {
    Clock(at(now + FOLLOWED))
}

/// The next clock: the time, or one more than the greatest clock seen, if the
/// time has not come that far. `seen` is at most [`limit`].
pub(super) fn next(now: DateTime<FixedOffset>, seen: Option<Clock>) -> Clock {
    let counted = seen.map_or(0, |Clock(seen)| seen.saturating_add(1));
    Clock(at(now).max(counted).min(GREATEST))
}

/// Milliseconds since 1970, and the counter within them.
pub(super) fn parts(Clock(clock): Clock) -> (u64, u64) {
    (clock >> COUNTER_BITS, clock & ((1 << COUNTER_BITS) - 1))
}

/// Why the laptop's date is not to be believed. The screen asks
/// "Is het vandaag …?" before it shows any date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockDoubt {
    /// This program was made later.
    BeforeBuild,
    /// Something was written later.
    BeforeNewest,
    /// Nothing was written in the last 30 days.
    LongAfterNewest,
}

/// Whether the laptop's date must be asked for. `built` is the day on which
/// the program was made, `newest_event` the latest local time in the vault
/// ([`super::Vault::newest`]).
pub fn clock_doubt(
    now: NaiveDateTime,
    built: NaiveDate,
    newest_event: Option<NaiveDateTime>,
) -> Option<ClockDoubt> {
    if now.date() < built {
        return Some(ClockDoubt::BeforeBuild);
    }
    let newest = newest_event?;
    if now < newest {
        Some(ClockDoubt::BeforeNewest)
    } else if now.signed_duration_since(newest) > TimeDelta::days(30) {
        Some(ClockDoubt::LongAfterNewest)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn moment(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn the_clock_never_goes_back_and_follows_the_time_again() {
        let noon = moment("2026-11-23T12:00:00+01:00");
        let first = next(noon, None);
        let second = next(noon, Some(first));
        let earlier = next(moment("2026-11-23T11:00:00+01:00"), Some(second));
        let later = next(moment("2026-11-24T12:00:00+01:00"), Some(earlier));
        assert!(first < second && second < earlier && earlier < later);
        assert_eq!(parts(earlier), (parts(first).0, 2));
        assert_eq!(parts(later), (parts(first).0 + 86_400_000, 0));
    }

    #[test]
    fn a_full_counter_runs_into_the_milliseconds() {
        let full = Clock((7 << 16) | 0xffff);
        assert_eq!(parts(next(moment("1960-01-01T00:00:00Z"), Some(full))), (8, 0));
        assert_eq!(next(moment("1960-01-01T00:00:00Z"), Some(Clock(GREATEST))), Clock(GREATEST));
    }

    #[test]
    fn the_date_is_asked_for_when_it_cannot_be_right() {
        let built = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        let at = |text: &str| moment(text).naive_local();
        let newest = Some(at("2026-11-20T10:00:00+01:00"));
        let doubt = |now: &str| clock_doubt(at(now), built, newest);
        assert_eq!(doubt("2026-10-31T23:59:59+01:00"), Some(ClockDoubt::BeforeBuild));
        assert_eq!(doubt("2026-11-20T09:59:59+01:00"), Some(ClockDoubt::BeforeNewest));
        assert_eq!(doubt("2026-11-20T10:00:00+01:00"), None);
        assert_eq!(doubt("2026-12-20T10:00:00+01:00"), None);
        assert_eq!(doubt("2026-12-20T10:00:01+01:00"), Some(ClockDoubt::LongAfterNewest));
        assert_eq!(clock_doubt(at("2027-12-01T09:00:00+01:00"), built, None), None);
    }
}

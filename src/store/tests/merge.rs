//! Copies of one vault that go their own ways, and what they give together.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::domain::case::Case;
use crate::domain::event::Event;

/// Writes another value of one of three fields, as somebody who sees what is
/// there.
fn write(vault: &mut Vault, case: StreamId, which: u8, clock: i64) {
    let hours = chrono::TimeDelta::hours(clock);
    let moment = DateTime::parse_from_rfc3339("2026-11-23T10:00:00+01:00").unwrap() + hours;
    vault.now = Arc::new(move || moment);
    let field = Field::single(["goal", "place", "language"][usize::from(which % 3)]);
    let seen = Case::from_events(case, vault.events(case).unwrap()).seen(&field);
    let text = format!("{which} {clock}");
    let new = NewEvent { field: Some(field), replaces: seen, ..note(case, Class::Shared, &text) };
    vault.append(vec![new]).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        if std::env::var_os("GOEDE_START_NIGHT").is_some() { 500 } else { 12 }
    ))]

    #[test]
    fn the_vault_its_copy_and_what_was_put_back_merge_to_the_same(
        before in 1_usize..4,
        steps in proptest::collection::vec((0_u8..3, 0_u8..3, -8_760_i64..8_760), 1..12),
    ) {
        let (home, _) = Home::made();
        let case = new_case();
        let mut vault = home.open();
        for which in 0..before {
            write(&mut vault, case, u8::try_from(which).unwrap(), 0);
        }
        let backup = vault.back_up(&mut |_| true).unwrap();
        vault.close().unwrap();
        let (copied, restored) = (Home::empty(), Home::empty());
        copy_folder(&home.vault, &copied.vault);
        let with = Unlock::Passphrase(PASSPHRASE.into());
        let put_back =
            Vault::restore(&restored.vault, &backup, with, options(), &mut |_| true).unwrap();
        let mut all = [home.open(), copied.open(), put_back];
        for (who, which, clock) in steps {
            write(&mut all[usize::from(who)], case, which, clock);
        }
        let lists: Vec<Vec<Event>> = all.iter().map(|vault| vault.events(case).unwrap()).collect();
        let together: Vec<Event> = lists.iter().flatten().cloned().collect();
        let folded = Case::from_events(case, together.clone());
        // Whatever comes first, and however often.
        let turned = together.iter().rev().chain(&lists[1]).cloned();
        prop_assert_eq!(&folded, &Case::from_events(case, turned));
        let ids: BTreeSet<_> = together.iter().map(|event| event.id).collect();
        prop_assert_eq!(folded.events().len(), ids.len(), "nothing is lost");
        let numbers: BTreeSet<_> =
            folded.events().iter().map(|e| (e.stamp.device, e.stamp.seq)).collect();
        prop_assert_eq!(numbers.len(), ids.len(), "no two events have the same number");
    }
}

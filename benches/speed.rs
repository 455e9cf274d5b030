//! How fast: `cargo bench`. Figures are ratios of one run on one machine; the
//! limits stand beside each. A benchmark is no test: nothing here fails.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![allow(clippy::panic)]

use chrono::NaiveDate;
use divan::Bencher;
use goede_start::domain::advice::{Audience, advise};
use goede_start::domain::answer::{Answer, Class, Value};
use goede_start::domain::case::Case;
use goede_start::domain::catalog::{Catalog, Kind};
use goede_start::domain::dossier::Dossier;
use goede_start::domain::event::{Body, Clock, Event, Field, Stamp};
use goede_start::domain::facts::Facts;
use goede_start::domain::id::{DeviceId, EventId, PersonId, StreamId};
use goede_start::domain::plan::plan;
use uuid::Uuid;

fn main() {
    divan::main();
}

const CASE: StreamId = StreamId(Uuid::from_u128(1));

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn catalog() -> Catalog {
    goede_start::cli::catalog().unwrap()
}

/// A case in which every fact was answered, over and over.
fn events(catalog: &Catalog, count: usize) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::with_capacity(count);
    for n in 0..count {
        let fact = &catalog.facts[n % catalog.facts.len()];
        let value = match &fact.kind {
            Kind::Choice(choices) => Value::Choice(choices[n % choices.len()].clone()),
            Kind::Choices(choices) => Value::Choices(vec![choices[n % choices.len()].clone()]),
            Kind::Date => Value::Date("2026-09-14".parse().unwrap()),
            Kind::Number => Value::Number(24),
            Kind::Money => Value::Money(9600),
            Kind::Text => Value::Text("automonteur worden".into()),
        };
        let replaces = n.checked_sub(catalog.facts.len()).map(|before| events[before].id);
        events.push(Event {
            id: EventId(Uuid::from_u128(1000 + n as u128)),
            stream: CASE,
            stamp: Stamp {
                clock: Clock(n as u64),
                device: DeviceId(Uuid::from_u128(5)),
                seq: n as u64,
            },
            at: today().and_hms_opt(14, 3, 0).unwrap(),
            actor: PersonId(Uuid::from_u128(7)),
            class: Class::Shared,
            field: Some(Field::answer(&fact.id)),
            replaces: replaces.into_iter().collect(),
            body: Body::AnswerGiven { answer: Answer::Known(value), own_words: None, question: 1 },
        });
    }
    events
}

/// Limit: 5 ms.
#[divan::bench]
fn fold_of_2000_events(bencher: Bencher<'_, '_>) {
    let catalog = catalog();
    bencher
        .with_inputs(|| events(&catalog, 2_000))
        .bench_values(|events| Case::from_events(CASE, events));
}

/// Limit: 1 ms.
#[divan::bench]
fn plan_of_a_full_case(bencher: Bencher<'_, '_>) {
    let catalog = catalog();
    let case = Case::from_events(CASE, events(&catalog, catalog.facts.len()));
    bencher.bench_local(|| {
        let facts = Facts::of(&case);
        let advice = advise(&catalog, &facts, today(), Audience::Desk);
        plan(&catalog, &case, &advice)
    });
}

/// What every saved answer costs beside the disk.
#[divan::bench]
fn both_dossiers_of_a_full_case(bencher: Bencher<'_, '_>) {
    let catalog = catalog();
    let case = Case::from_events(CASE, events(&catalog, 2_000));
    bencher.bench_local(|| {
        let dossier = Dossier::new(&catalog, case.clone(), today());
        dossier.shared(&catalog, today())
    });
}

/// Limit: 100 ms.
#[divan::bench]
fn the_whole_knowledge() -> Catalog {
    catalog()
}

/// Limit: 8 ms: a letter into own words of 2,000 characters, and out again.
#[divan::bench]
fn a_letter_in_2000_characters(bencher: Bencher<'_, '_>) {
    use goede_start::i18n::Pair;
    use goede_start::theme::{self, Look};
    use goede_start::widget::{Element, field};
    use iced::keyboard::{Key, key::Named};
    let sentence = "أريد أن أعمل ميكانيكي سيارات في Utrecht, vanaf 2027. ";
    let text: String = sentence.chars().cycle().take(2_000).collect();
    let label = Pair::own("Doel");
    let area: Element<'_, String> = field::text_field(Look::default(), "goal", &label, &text)
        .lines(120.0)
        .on_input(|text| text)
        .into();
    let settings = iced::Settings {
        fonts: theme::fonts().map(Into::into).collect(),
        default_font: theme::FONT,
        ..iced::Settings::default()
    };
    let mut ui = iced_test::Simulator::with_size(settings, iced::Size::new(1000.0, 700.0), area);
    ui.click(iced_test::selector::id("goal")).unwrap();
    bencher.bench_local(|| {
        let _ = ui.typewrite("a");
        let _ = ui.tap_key(Key::Named(Named::Backspace));
    });
}

//! Over ten thousand random cases: nothing confidential or private is in any
//! text or accessible name of the shared view, and none of it changes what the
//! shared view shows.

use chrono::NaiveDate;
use goede_start::domain::answer::{Answer, Class, Value};
use goede_start::domain::basics::ItemState;
use goede_start::domain::case::Case;
use goede_start::domain::catalog::{Catalog, Kind};
use goede_start::domain::dossier::{Dossier, SharedDossier};
use goede_start::domain::event::{
    Body, Clock, Event, Field, ItemRecord, Letter, Organisation, PrintedTerm, Sender, Stamp,
};
use goede_start::domain::id::{DeviceId, EventId, PersonId, StreamId};
use goede_start::domain::walk::{Place, Step};
use goede_start::i18n::Both;
use goede_start::screen::{Frame, walk};
use goede_start::theme::{Look, Mode};
use iced::Size;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use uuid::Uuid;

use crate::harness;

const CASE: StreamId = StreamId(Uuid::from_u128(1));

/// A random number generator of a few lines: the same cases in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.roll(list.len())]
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// A word that stands nowhere else, of the marks that a person could type.
fn canary(dice: &mut Dice) -> String {
    let letters = ["kanarie", "قناري", "канарейка"];
    format!("{}{}", dice.of(&letters), 10_000 + dice.roll(89_999))
}

fn answer(kind: &Kind, words: &str, dice: &mut Dice) -> Answer {
    Answer::Known(match (dice.roll(5), kind) {
        (0, _) => return Answer::Unknown,
        (1, _) => return Answer::Declined,
        (_, Kind::Choice(all)) => Value::Choice(dice.of(all).clone()),
        (_, Kind::Choices(all)) => Value::Choices(vec![dice.of(all).clone()]),
        (_, Kind::Date) => {
            let day = today() - chrono::Days::new(dice.roll(2_500) as u64);
            Value::Date(day.to_string().parse().unwrap())
        }
        (_, Kind::Number) => Value::Number(u32::try_from(dice.roll(2_030)).unwrap()),
        (_, Kind::Money) => Value::Money(u32::try_from(dice.roll(12_000)).unwrap()),
        (_, Kind::Text) => Value::Text(words.to_owned()),
    })
}

/// Events of one random case. What is not for both bears the canary; `variant`
/// changes all of that, and nothing else.
fn events(catalog: &Catalog, seed: u64, variant: u64) -> (Vec<Event>, Vec<String>) {
    let mut open = Dice(seed * 2 + 1);
    let mut closed = Dice((seed * 2 + 1) ^ (variant << 40));
    let mut canaries = Vec::new();
    let mut bodies: Vec<(Class, Option<Field>, Body)> = Vec::new();
    for fact in &catalog.facts {
        let for_both = fact.class.is_for_both();
        let dice = if for_both { &mut open } else { &mut closed };
        if for_both && dice.roll(3) == 0 {
            continue;
        }
        let words = if for_both { "een gewoon woord".to_owned() } else { canary(dice) };
        let answer = answer(&fact.kind, &words, dice);
        if !for_both {
            canaries.push(words.clone());
        }
        let own_words = (!for_both).then_some(words);
        let body = Body::AnswerGiven { answer, own_words, question: 1 };
        bodies.push((fact.class, Some(Field::answer(&fact.id)), body));
    }
    for item in &catalog.items {
        let for_both = item.class.is_for_both();
        let dice = if for_both { &mut open } else { &mut closed };
        if dice.roll(3) == 0 && for_both {
            continue;
        }
        let waits_on = (!for_both).then(|| canary(dice));
        canaries.extend(waits_on.clone());
        let state = *dice.of(&[
            ItemState::Urgent,
            ItemState::Open,
            ItemState::InProgress,
            ItemState::Done,
            ItemState::NotApplicable,
            ItemState::Unknown,
        ]);
        let record = ItemRecord { state, who: None, by: None, since: None, waits_on };
        bodies.push((item.class, Some(Field::item(&item.id)), Body::ItemStateSet { record }));
    }
    for class in [Class::Confidential, Class::Private] {
        let id = EventId(Uuid::from_u128(900 + class as u128));
        let words = canary(&mut closed);
        let note = Body::NoteWritten { text: words.clone() };
        bodies.push((class, Some(Field::one_of("note", id)), note));
        let letter = Letter {
            from: Sender::Court,
            about: words.clone(),
            dated: Some(today()),
            received: Some(today()),
            decision: true,
            printed: Some(PrintedTerm::Days(7)),
        };
        let letter = Body::LetterReceived { letter };
        bodies.push((class, Some(Field::one_of("letter", id)), letter));
        let place = Body::PlaceReached { place: format!("{words}/{words}") };
        bodies.push((class, Some(Field::single("place")), place));
        canaries.push(words);
    }
    let events = bodies.into_iter().enumerate().map(|(n, (class, field, body))| Event {
        id: EventId(Uuid::from_u128(5_000 + n as u128)),
        stream: CASE,
        stamp: Stamp {
            clock: Clock(n as u64),
            device: DeviceId(Uuid::from_u128(5)),
            seq: n as u64,
        },
        at: today().and_hms_opt(14, 3, 0).unwrap(),
        actor: PersonId(Uuid::from_u128(7)),
        class,
        field,
        replaces: Vec::new(),
        body,
    });
    (events.collect(), canaries)
}

/// Where we look.
#[derive(Debug, Clone, Copy)]
enum At {
    /// Where a step begins.
    Begin(Step),
    /// The row of basics at this place of the list, open.
    Row(usize),
    /// The line of the plan at this place, open.
    Line(usize),
    /// The list of open questions.
    List,
    /// All answers, before the plan.
    Check,
}

impl At {
    fn place(self) -> Place {
        match self {
            Self::Begin(step) => Place::start(step),
            Self::Row(_) => Place::start(Step::Basics),
            Self::Line(_) => Place::start(Step::Plan),
            Self::List => Place::start(Step::Intake),
            Self::Check => "intake/check".parse().unwrap(),
        }
    }

    /// The press that leads there.
    fn press(self, catalog: &Catalog, shared: &SharedDossier) -> Option<walk::Message> {
        Some(match self {
            Self::Begin(_) | Self::Check => return None,
            Self::Row(at) => {
                let all: Vec<_> =
                    catalog.items.iter().filter(|it| it.class.is_for_both()).collect();
                let item = all[at % all.len()].id.clone();
                walk::Message::Basics(walk::basics::Message::Toggle(item))
            }
            Self::Line(at) => {
                let lines = &shared.plan().lines;
                let line = lines.get(at % lines.len().max(1))?;
                walk::Message::Plan(walk::plan::Message::Toggle(line.key.clone()))
            }
            Self::List => walk::Message::Move(walk::Move::List),
        })
    }
}

/// Everything that a person or a screen reader finds in the shared view of
/// this case at this place.
fn seen(
    catalog: &Catalog,
    both: &Both,
    events: Vec<Event>,
    at: At,
    renderer: &mut iced::Renderer,
) -> String {
    let dossier = Dossier::new(catalog, Case::from_events(CASE, events), today());
    let shared = dossier.shared(catalog, today());
    let mut walk = walk::Walk::new(CASE, at.place(), Vec::new(), &shared, catalog, today());
    let frame = Frame {
        organisation: Organisation::Volunteers,
        ..crate::frame::frame(catalog, both, Look::new(Mode::Light, 1366.0), today())
    };
    if let Some(press) = at.press(catalog, &shared) {
        let _ = walk.update(press, frame, &shared);
    }
    let view = walk.view(frame, &shared);
    let size = Size::new(1366.0, 768.0);
    let mut ui = UserInterface::build(view, size, Cache::default(), renderer);
    crate::frame::everything(&mut ui, renderer)
}

/// Shows every `of`-th case from `first` on; says how much there was to hide.
fn cases(first: u64, of: usize) -> usize {
    let catalog = goede_start::cli::catalog().unwrap();
    let both = Both::new("ar").unwrap();
    let mut renderer = harness::renderer();
    let mut hidden = 0;
    for seed in (first..10_000).step_by(of) {
        let (events, canaries) = self::events(&catalog, seed, 0);
        hidden += canaries.len();
        let begin = At::Begin(Step::ALL[usize::try_from(seed % 8).unwrap()]);
        // Drawing takes the most time: what opens is looked at in each 50th.
        let row = usize::try_from(seed / 50).unwrap();
        let opened = [At::Row(row), At::Line(row), At::List, At::Check];
        let opened = opened.into_iter().filter(|_| seed % 50 == 0);
        for at in std::iter::once(begin).chain(opened) {
            let shown = seen(&catalog, &both, events.clone(), at, &mut renderer);
            assert!(!shown.is_empty());
            for canary in &canaries {
                assert!(!shown.contains(canary.as_str()), "case {seed}, {at:?}: {canary}\n{shown}");
            }
            if seed % 10 == 0 {
                let (other, _) = self::events(&catalog, seed, 1);
                let after = seen(&catalog, &both, other, at, &mut renderer);
                assert_eq!(shown, after, "case {seed}, {at:?} shows what changed at the desk");
            }
        }
    }
    hidden
}

#[test]
fn no_canary_is_in_ten_thousand_shared_views_and_none_changes_what_they_show() {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let hidden: usize = std::thread::scope(|scope| {
        let all: Vec<_> =
            (0..threads).map(|first| scope.spawn(move || cases(first as u64, threads))).collect();
        all.into_iter().map(|one| one.join().unwrap()).sum()
    });
    assert!(hidden > 50_000, "the cases hold something to hide: {hidden}");
}

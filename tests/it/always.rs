//! What always holds of the advice, on any answers.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use goede_start::cli;
use goede_start::domain::advice::{Advice, Audience, advise};
use goede_start::domain::answer::{Answer, Value};
use goede_start::domain::basics::ItemState;
use goede_start::domain::catalog::{Catalog, Fact, Kind};
use goede_start::domain::condition::{Condition, Reason, Truth};
use goede_start::domain::date::PartialDate;
use goede_start::domain::event::{Letter, PrintedTerm, Sender};
use goede_start::domain::explain::explain;
use goede_start::domain::facts::Facts;
use goede_start::domain::id::{ChoiceId, FactId};
use goede_start::domain::regime::Regime;
use goede_start::i18n::{Both, plain};
use proptest::prelude::*;

thread_local! {
    static CATALOG: Catalog = cli::catalog().unwrap();
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// A die for one fact: which answer, and which value.
type Die = (u8, u16);

fn answer(fact: &Fact, (sort, n): Die) -> Option<Answer> {
    let value = match &fact.kind {
        Kind::Choice(choices) => Value::Choice(choices[usize::from(n) % choices.len()].clone()),
        Kind::Choices(choices) => Value::Choices(
            choices
                .iter()
                .enumerate()
                .filter(|(at, _)| n >> at & 1 == 1)
                .map(|(_, c)| c.clone())
                .collect(),
        ),
        Kind::Date => {
            let day = NaiveDate::from_ymd_opt(2013, 1, 1).unwrap() + Days::new(u64::from(n) % 6500);
            let (year, month, _) = PartialDate::day(day).parts();
            Value::Date(match n % 7 {
                0 => PartialDate::new(year, None, None).unwrap(),
                1 => PartialDate::new(year, month, None).unwrap(),
                _ => PartialDate::day(day),
            })
        }
        Kind::Number if n % 5 == 0 => Value::Number(1930 + u32::from(n) % 100),
        Kind::Number => Value::Number(u32::from(n) % 900),
        Kind::Money => Value::Money(u32::from(n)),
        Kind::Text => Value::Text(format!("tekst {n}")),
    };
    match sort % 8 {
        0 => None,
        1 => Some(Answer::Unknown),
        2 => Some(Answer::Declined),
        _ => Some(Answer::Known(value)),
    }
}

fn facts(catalog: &Catalog, dice: &[Die], letters: &[(u8, u16)]) -> Facts {
    let mut facts = Facts::default();
    for (fact, die) in catalog.facts.iter().zip(dice.iter().cycle()) {
        if let Some(answer) = answer(fact, *die) {
            facts = facts.with_answer(fact.id.clone(), answer);
        }
    }
    for (at, item) in catalog.items.iter().enumerate() {
        let thrown = dice[at % dice.len()].1;
        if thrown.is_multiple_of(5) {
            facts = facts.with_item(item.id.clone(), ItemState::ALL[usize::from(thrown) % 6]);
        }
    }
    for (kind, n) in letters {
        let day = today().checked_sub_days(Days::new(u64::from(*n) % 400));
        facts = facts.with_letter(Letter {
            from: Sender::ALL[usize::from(*kind) % Sender::ALL.len()],
            about: String::new(),
            dated: day.filter(|_| n % 3 != 0),
            received: None,
            decision: n % 2 == 0,
            printed: match n % 5 {
                0 => Some(PrintedTerm::Days(n % 90)),
                1 => day.map(PrintedTerm::LastDay),
                _ => None,
            },
        });
    }
    facts
}

fn dice() -> impl Strategy<Value = Vec<Die>> {
    prop::collection::vec((any::<u8>(), any::<u16>()), 120)
}

fn letters() -> impl Strategy<Value = Vec<(u8, u16)>> {
    prop::collection::vec((any::<u8>(), any::<u16>()), 0..4)
}

fn know(facts: Facts, fact: &str, value: Value) -> Facts {
    facts.with_answer(FactId::new(fact), Answer::Known(value))
}

fn day(text: &str) -> Value {
    Value::Date(text.parse().unwrap())
}

fn choice(text: &str) -> Value {
    Value::Choice(ChoiceId::new(text))
}

/// The texts of dates, measures, remarks and lists that somebody would read,
/// by id.
fn sentences(catalog: &Catalog, facts: &Facts, advice: &Advice) -> Vec<(String, String)> {
    let both = Both::new("nl").unwrap();
    let mut all = Vec::new();
    let mut add = |id: String, attributes: &[&str]| {
        let mut told = plain(&both.first.words(&id).text);
        for attribute in attributes {
            let more = both.first.maybe(&id, attribute);
            told.push_str(&more.map(|words| plain(&words.text)).unwrap_or_default());
        }
        all.push((id, told));
    };
    for deadline in &advice.deadlines {
        add(format!("deadline-{}", deadline.rule), &["after"]);
    }
    for proposal in &advice.proposals {
        add(format!("measure-{}", proposal.measure), &["why", "brings"]);
    }
    for notice in &advice.notices {
        add(format!("notice-{notice}"), &[]);
    }
    for listed in &advice.lists {
        for (row, _) in &listed.rows {
            let told = both.row(catalog, facts, advice, &listed.list, row).unwrap();
            all.push((format!("list-{}-{row}", listed.list), plain(&told.first.text)));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_answers_give_advice_and_the_same_advice_again(dice in dice(), letters in letters()) {
        CATALOG.with(|catalog| {
            let facts = facts(catalog, &dice, &letters);
            let first = advise(catalog, &facts, today(), Audience::Desk);
            prop_assert_eq!(&first, &advise(catalog, &facts, today(), Audience::Desk));
            for proposal in &first.proposals {
                prop_assert!(!proposal.because.is_empty(), "{} has no reason", proposal.measure);
            }
            for (id, told) in sentences(catalog, &facts, &first) {
                prop_assert!(!told.is_empty(), "{id} says nothing");
            }
            Ok(())
        })?;
    }

    #[test]
    fn without_a_known_day_there_is_no_date(dice in dice()) {
        CATALOG.with(|catalog| {
            let mut facts = facts(catalog, &dice, &[]);
            for (n, fact) in catalog.facts.iter().filter(|fact| fact.kind == Kind::Date).enumerate() {
                let answer = if n % 2 == 0 { Answer::Unknown } else { Answer::Declined };
                facts = facts.with_answer(fact.id.clone(), answer);
            }
            let advice = advise(catalog, &facts, today(), Audience::Desk);
            prop_assert_eq!(advice.deadlines, vec![]);
            Ok(())
        })?;
    }

    #[test]
    fn every_date_follows_from_answers_that_are_known(dice in dice(), letters in letters()) {
        CATALOG.with(|catalog| {
            let facts = facts(catalog, &dice, &letters);
            for deadline in advise(catalog, &facts, today(), Audience::Desk).deadlines {
                let known = |reason: &Reason| match reason {
                    Reason::Fact(fact) => facts.answer(fact).is_some(),
                    _ => true,
                };
                prop_assert!(deadline.because.iter().all(known), "{deadline:?}");
                prop_assert!(deadline.letter.is_some() || !deadline.because.is_empty());
                prop_assert!(deadline.plan.is_none_or(|plan| plan <= deadline.date));
                prop_assert!(deadline.rolled.is_none_or(|roll| roll.day >= deadline.date));
            }
            Ok(())
        })?;
    }

    #[test]
    fn an_extension_never_moves_an_end_back_and_only_duo_moves_it_on(
        dice in dice(),
        days in 0u64..900,
    ) {
        CATALOG.with(|catalog| {
            for (rule, pip) in [("term-wi2021", "2024-06-20"), ("term-wi2013", "2019-03-01")] {
                let facts = facts(catalog, &dice, &[]);
                let start = if rule == "term-wi2021" { "2024-04-11" } else { "2019-03-01" };
                let facts = know(facts, "obliged-since", day(start));
                let facts = know(facts, "pip-date", day(pip));
                let facts = facts.with_answer(FactId::new("duo-end-date"), Answer::Unknown);
                let end = |facts: &Facts| {
                    let advice = advise(catalog, facts, today(), Audience::Desk);
                    advice.deadlines.iter().find(|one| one.rule.as_str() == rule).map(|one| one.date)
                };
                let before = end(&facts).unwrap();
                for extension in ["no", "asked", "granted"] {
                    let asked = know(facts.clone(), "extension-granted", choice(extension));
                    prop_assert_eq!(end(&asked), Some(before));
                }
                let later = before + Days::new(days);
                let granted = know(facts, "extension-granted", choice("granted"));
                let granted = know(granted, "duo-end-date", Value::Date(PartialDate::day(later)));
                prop_assert_eq!(end(&granted), Some(later));
            }
            Ok(())
        })?;
    }

    #[test]
    fn an_asylum_holder_never_reads_that_duo_fines_or_reclaims(
        dice in dice(),
        letters in letters(),
        family in any::<bool>(),
    ) {
        // What may speak of it: that there is no fine, that nothing is
        // collected, that an old decision can be looked at again.
        const MAY: [&str; 3] =
            ["notice-asylum-no-fine", "notice-do-not-stop-paying", "measure-duo-look-again"];
        CATALOG.with(|catalog| {
            let ground = if family { "family-asylum" } else { "asylum" };
            let facts = facts(catalog, &dice, &letters);
            let facts = know(facts, "residence-ground", choice(ground));
            let advice = advise(catalog, &facts, today(), Audience::Desk);
            for (id, told) in sentences(catalog, &facts, &advice) {
                let told = told.to_lowercase();
                for word in ["boete", "terugbetal", "terug te betalen", "betaalt uw lening terug", "lening terug"] {
                    prop_assert!(!told.contains(word) || MAY.contains(&id.as_str()), "{id}: {told}");
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_explanation_says_what_the_advice_says(dice in dice(), letters in letters()) {
        CATALOG.with(|catalog| {
            let facts = facts(catalog, &dice, &letters);
            let advice = advise(catalog, &facts, today(), Audience::Desk);
            let both = Both::new("ar").unwrap();
            for measure in &catalog.measures {
                let id = measure.id.as_str();
                let found = explain(catalog, &facts, &advice, today(), id).unwrap();
                let proposed = advice.proposals.iter().find(|one| one.measure == measure.id);
                prop_assert_eq!(found.applies == Truth::True, proposed.is_some(), "{}", id);
                prop_assert_eq!(found.missing.is_empty(), proposed.is_some(), "{}", id);
                if let Some(proposed) = proposed {
                    prop_assert_eq!(&found.because, &proposed.because);
                }
                for missing in &found.missing {
                    let told = both.missing(&facts, &advice, missing);
                    prop_assert!(!told.first.text.is_empty() && !told.second.unwrap().text.is_empty());
                }
            }
            for notice in &catalog.notices {
                let found = explain(catalog, &facts, &advice, today(), notice.id.as_str()).unwrap();
                prop_assert_eq!(found.missing.is_empty(), advice.notices.contains(&notice.id));
            }
            for rule in &catalog.rules {
                let found = explain(catalog, &facts, &advice, today(), rule.id.as_str()).unwrap();
                prop_assert_eq!(found.applies == Truth::True, advice.deadline(&rule.id).is_some());
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_reasons_alone_make_a_condition_true_and_each_of_them_is_known(
        condition in condition(),
        answers in prop::collection::vec(0u8..4, FACTS.len()),
    ) {
        let given = |keep: &dyn Fn(&FactId) -> bool| {
            FACTS.iter().zip(&answers).fold(Facts::default(), |facts, (name, answer)| {
                let fact = FactId::new(name);
                match answer {
                    _ if !keep(&fact) => facts,
                    0 => facts,
                    1 => facts.with_answer(fact, Answer::Unknown),
                    2 => facts.with_answer(fact, Answer::Known(choice("yes"))),
                    _ => facts.with_answer(fact, Answer::Known(choice("no"))),
                }
            })
        };
        let weigh = |facts: &Facts| {
            let context = goede_start::domain::condition::Context::of_facts(
                facts, &Regime::Unknown, today(),
            );
            condition.weigh(&context)
        };
        let all = given(&|_| true);
        let (truth, because) = weigh(&all);
        let named: BTreeSet<FactId> = because
            .iter()
            .filter_map(|reason| match reason {
                Reason::Fact(fact) => Some(fact.clone()),
                _ => None,
            })
            .collect();
        if truth == Truth::True {
            prop_assert!(named.iter().all(|fact| all.value(fact).is_some()));
            let (alone, same) = weigh(&given(&|fact| named.contains(fact)));
            prop_assert_eq!(alone, Truth::True);
            prop_assert_eq!(same, because);
        } else {
            prop_assert!(because.is_empty());
        }
    }
}

const FACTS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// Conditions as the knowledge has them: `unless` is never inside `unless`.
fn condition() -> impl Strategy<Value = Condition> {
    fn grown(leaf: BoxedStrategy<Condition>) -> BoxedStrategy<Condition> {
        leaf.prop_recursive(3, 16, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 1..4).prop_map(Condition::All),
                prop::collection::vec(inner.clone(), 1..4).prop_map(Condition::Any),
                inner.prop_map(|one| Condition::Not(Box::new(one))),
            ]
        })
        .boxed()
    }
    let leaf = (0..FACTS.len(), any::<bool>()).prop_map(|(fact, yes)| {
        Condition::Is(FactId::new(FACTS[fact]), vec![ChoiceId::new(if yes { "yes" } else { "no" })])
    });
    let plain = grown(leaf.boxed());
    let unless = plain.clone().prop_map(|one| Condition::Unless(Box::new(one)));
    grown(prop_oneof![plain, unless].boxed())
}

#[test]
fn everything_that_is_asked_is_used_and_everything_used_is_asked() {
    // The validator refuses the rest; here it is seen that it was asked.
    let catalog = cli::catalog().unwrap();
    for rule in &catalog.rules {
        for base in &rule.latest_of {
            if let goede_start::domain::date_rule::From::Fact(fact) = &base.from {
                assert!(catalog.question(fact).is_some(), "{}: nothing asks {fact}", rule.id);
            }
        }
        assert!(rule.source.is_some(), "{} has no source", rule.id);
        assert!(!rule.reference.is_empty() && rule.version > 0);
    }
    for number in 1..=23 {
        let reference = format!("R{number:02}");
        let has = catalog.rules.iter().any(|rule| rule.reference.contains(&reference));
        assert!(has, "no rule has {reference}");
    }
}

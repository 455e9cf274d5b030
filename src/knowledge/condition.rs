//! A written condition becomes one that can be weighed.

use chrono::NaiveDate;
use toml::Spanned;

use super::gather::Loader;
use super::problem::{Code, Mistake};
use super::schema::{self, Word};
use crate::domain::catalog::Kind;
use crate::domain::condition::{Condition, When};
use crate::domain::date::PartialDate;
use crate::domain::id::{AmountId, ChoiceId, FactId, ItemId, RuleId};

/// Where a condition stands, and so what is known already when it is weighed:
/// first the law, then the items, then the dates, then all the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// Facts only.
    Regime,
    /// Facts and the law.
    ItemsAndQuestions,
    /// Items too.
    Rules,
    /// Everything.
    Rest,
}

type Written = Spanned<schema::Condition>;

impl Loader<'_, '_> {
    /// No condition written is one that is always true.
    pub fn optional(&mut self, file: usize, written: Option<&Written>, step: Step) -> Condition {
        written.map_or_else(|| Condition::All(Vec::new()), |one| self.condition(file, one, step))
    }

    /// What cannot be read becomes a condition that is always true: the
    /// mistake is reported, and the catalog is not used.
    pub fn condition(&mut self, file: usize, written: &Written, step: Step) -> Condition {
        let nothing = Condition::All(Vec::new());
        let form = written.get_ref();
        if let Err(message) = one_form(form) {
            // Where a field of it could not be read, that is the mistake.
            let place = written.span();
            let inside = |at: usize| place.start <= at && at < place.end;
            if !self.found.iter().any(|one| one.file == file && inside(one.place.start)) {
                self.report(file, &place, Mistake::new(Code::Form, message));
            }
            // Still look at what is inside.
            for part in form.all.iter().chain(&form.any).flatten() {
                self.condition(file, part, step);
            }
            return nothing;
        }
        if let Some(parts) = &form.all {
            return Condition::All(parts.iter().map(|p| self.condition(file, p, step)).collect());
        }
        if let Some(parts) = &form.any {
            return Condition::Any(parts.iter().map(|p| self.condition(file, p, step)).collect());
        }
        if let Some(part) = &form.not {
            return Condition::Not(Box::new(self.condition(file, part, step)));
        }
        if let Some(part) = &form.unless {
            return Condition::Unless(Box::new(self.condition(file, part, step)));
        }
        if let Some(fact) = &form.fact {
            if let Some(rule) = &form.by_deadline {
                self.not_before(file, rule, "a date", step, Step::Rest);
                let by = self.date_fact(file, fact).zip(self.rule(file, rule));
                return by.map_or(nothing, |(fact, rule)| Condition::ByDeadline(fact, rule));
            }
            return self.about_fact(file, form, fact).unwrap_or(nothing);
        }
        if let Some(item) = &form.item {
            self.not_before(file, item, "the state of an item", step, Step::Rules);
            let Some(item) = self.item(file, item) else { return nothing };
            return Condition::Item(item, form.state.clone().unwrap_or_default());
        }
        if let Some(rule) = &form.deadline {
            self.not_before(file, rule, "a date", step, Step::Rest);
            let Some(rule) = self.rule(file, rule) else { return nothing };
            let when = match form.within_days {
                Some(days) => When::WithinDays(days),
                None if form.passed.is_some() => When::Passed,
                None => When::Ahead,
            };
            return Condition::Deadline(rule, when);
        }
        if let Some(amount) = &form.amount {
            self.not_before(file, amount, "a number", step, Step::Rest);
            let above = form.above_fact.as_ref().map(|fact| self.number_fact(file, fact));
            return match (self.amount(file, amount), above, form.reaches) {
                (Some(amount), Some(Some(fact)), _) => Condition::AmountAbove(amount, fact),
                (Some(amount), None, Some(least)) => Condition::AmountReaches(amount, least),
                _ => nothing,
            };
        }
        if step == Step::Regime {
            let message = "the law is not known yet here: name facts only";
            self.report(file, &written.span(), Mistake::new(Code::TooEarly, message));
        }
        Condition::Regime(form.regime.clone().unwrap_or_default())
    }

    fn not_before(&mut self, file: usize, word: &Word, what: &str, step: Step, first: Step) {
        if step < first {
            let message = format!("{what} is not known yet here");
            let mistake = Mistake::new(Code::TooEarly, message).about(word.get_ref());
            self.report(file, &word.span(), mistake);
        }
    }

    fn about_fact(
        &mut self,
        file: usize,
        form: &schema::Condition,
        name: &Word,
    ) -> Option<Condition> {
        let fact = self.fact(file, name)?;
        let kind = self.names.facts.get(name.get_ref()).map(|info| info.kind.clone())?;
        let mut wants = |what: &str, fits: bool| {
            if !fits {
                let message = format!("`{}` is not {what}", name.get_ref());
                let mistake = Mistake::new(Code::FactKind, message).about(name.get_ref());
                self.report(file, &name.span(), mistake);
            }
            fits
        };
        let countable = matches!(kind, Kind::Number | Kind::Money);
        let has_year = matches!(kind, Kind::Number | Kind::Date);
        Some(match form {
            schema::Condition { is: Some(choices), .. } => {
                let (Kind::Choice(known) | Kind::Choices(known)) = &kind else {
                    wants("a choice", false);
                    return None;
                };
                let choices = choices.iter().filter_map(|one| self.choice(file, one, known));
                Condition::Is(fact, choices.collect())
            }
            schema::Condition { known: Some(_), .. } => Condition::Known(fact),
            schema::Condition { answered_unknown: Some(_), .. } => Condition::AnsweredUnknown(fact),
            schema::Condition { at_least: Some(least), .. } => {
                wants("a number", countable).then_some(Condition::AtLeast(fact, *least))?
            }
            schema::Condition { at_most: Some(most), .. } => {
                wants("a number", countable).then_some(Condition::AtMost(fact, *most))?
            }
            schema::Condition { age_at_least: Some(age), .. } => {
                wants("a year or a date", has_year).then_some(Condition::AgeAtLeast(fact, *age))?
            }
            schema::Condition { age_below: Some(age), .. } => {
                wants("a year or a date", has_year).then_some(Condition::AgeBelow(fact, *age))?
            }
            schema::Condition { from: Some(day), .. } => {
                wants("a date", kind == Kind::Date);
                Condition::From(fact, self.day(file, day)?)
            }
            schema::Condition { before: Some(day), .. } => {
                wants("a date", kind == Kind::Date);
                Condition::Before(fact, self.day(file, day)?)
            }
            schema::Condition { after_today: Some(_), .. } => {
                wants("a date", kind == Kind::Date).then_some(Condition::AfterToday(fact))?
            }
            schema::Condition { before_fact: Some(other), .. } => {
                wants("a date", kind == Kind::Date);
                Condition::BeforeFact(fact, self.date_fact(file, other)?)
            }
            _ => return None,
        })
    }

    /// A fact by its name.
    pub fn fact(&mut self, file: usize, name: &Word) -> Option<FactId> {
        let names = &self.names;
        if names.facts.contains_key(name.get_ref()) || names.unread.contains(name.get_ref()) {
            return Some(FactId::new(name.get_ref()));
        }
        let known = self.names.facts.keys().map(String::as_str);
        let mistake = Mistake::unknown(Code::UnknownFact, "fact", name.get_ref(), known);
        self.report(file, &name.span(), mistake);
        None
    }

    /// A fact that holds a date.
    pub fn date_fact(&mut self, file: usize, name: &Word) -> Option<FactId> {
        let fact = self.fact(file, name)?;
        if self.names.facts.get(name.get_ref()).is_some_and(|info| info.kind != Kind::Date) {
            let message = format!("`{}` is not a date", name.get_ref());
            let mistake = Mistake::new(Code::FactKind, message).about(name.get_ref());
            self.report(file, &name.span(), mistake);
        }
        Some(fact)
    }

    /// A fact that holds a count or an amount of money.
    pub fn number_fact(&mut self, file: usize, name: &Word) -> Option<FactId> {
        let fact = self.fact(file, name)?;
        let kind = self.names.facts.get(name.get_ref()).map(|info| &info.kind);
        if kind.is_some_and(|kind| !matches!(kind, Kind::Number | Kind::Money)) {
            let message = format!("`{}` is not a number", name.get_ref());
            let mistake = Mistake::new(Code::FactKind, message).about(name.get_ref());
            self.report(file, &name.span(), mistake);
        }
        Some(fact)
    }

    /// A number that is reckoned, by its name.
    pub fn amount(&mut self, file: usize, name: &Word) -> Option<AmountId> {
        if self.names.amounts.contains(name.get_ref()) {
            return Some(AmountId::new(name.get_ref()));
        }
        let known = self.names.amounts.iter().map(String::as_str);
        let mistake = Mistake::unknown(Code::UnknownAmount, "amount", name.get_ref(), known);
        self.report(file, &name.span(), mistake);
        None
    }

    fn choice(&mut self, file: usize, word: &Word, known: &[ChoiceId]) -> Option<ChoiceId> {
        let found = known.iter().find(|choice| choice.as_str() == word.get_ref());
        if found.is_none() {
            let known = known.iter().map(ChoiceId::as_str);
            let mistake = Mistake::unknown(Code::UnknownChoice, "choice", word.get_ref(), known);
            self.report(file, &word.span(), mistake);
        }
        found.cloned()
    }

    /// An item by its name.
    pub fn item(&mut self, file: usize, name: &Word) -> Option<ItemId> {
        if self.names.items.contains_key(name.get_ref()) {
            return Some(ItemId::new(name.get_ref()));
        }
        let known = self.names.items.keys().map(String::as_str);
        let mistake = Mistake::unknown(Code::UnknownItem, "item", name.get_ref(), known);
        self.report(file, &name.span(), mistake);
        None
    }

    /// A rule by its name.
    pub fn rule(&mut self, file: usize, name: &Word) -> Option<RuleId> {
        if self.names.rules.contains(name.get_ref()) {
            return Some(RuleId::new(name.get_ref()));
        }
        let known = self.names.rules.iter().map(String::as_str);
        let mistake = Mistake::unknown(Code::UnknownRule, "rule", name.get_ref(), known);
        self.report(file, &name.span(), mistake);
        None
    }

    /// A day, written `2022-01-01`.
    pub fn day(&mut self, file: usize, word: &Word) -> Option<NaiveDate> {
        let day = self.partial(file, word)?;
        if !day.is_exact() {
            let mistake = Mistake::new(Code::Date, "a whole day is needed: 2022-01-31");
            self.report(file, &word.span(), mistake.about(word.get_ref()));
        }
        Some(day.earliest())
    }

    /// A year, a month or a day.
    pub fn partial(&mut self, file: usize, word: &Word) -> Option<PartialDate> {
        match word.get_ref().parse() {
            Ok(date) => Some(date),
            Err(error) => {
                let mistake = Mistake::new(Code::Date, format!("`{}`: {error}", word.get_ref()));
                self.report(file, &word.span(), mistake.about(word.get_ref()));
                None
            }
        }
    }
}

/// Checks that it has exactly one of the forms in [`schema::Condition`].
fn one_form(form: &schema::Condition) -> Result<(), String> {
    let present = |list: &[(&'static str, bool)]| -> Vec<&'static str> {
        list.iter().filter(|(_, there)| *there).map(|(name, _)| *name).collect()
    };
    let heads = present(&[
        ("all", form.all.is_some()),
        ("any", form.any.is_some()),
        ("not", form.not.is_some()),
        ("unless", form.unless.is_some()),
        ("fact", form.fact.is_some()),
        ("item", form.item.is_some()),
        ("regime", form.regime.is_some()),
        ("deadline", form.deadline.is_some()),
        ("amount", form.amount.is_some()),
    ]);
    let of_facts = present(&[
        ("is", form.is.is_some()),
        ("known", form.known.is_some()),
        ("answered-unknown", form.answered_unknown.is_some()),
        ("at-least", form.at_least.is_some()),
        ("at-most", form.at_most.is_some()),
        ("from", form.from.is_some()),
        ("before", form.before.is_some()),
        ("age-at-least", form.age_at_least.is_some()),
        ("age-below", form.age_below.is_some()),
        ("after-today", form.after_today.is_some()),
        ("before-fact", form.before_fact.is_some()),
        ("by-deadline", form.by_deadline.is_some()),
    ]);
    let of_items = present(&[("state", form.state.is_some())]);
    let of_dates = present(&[
        ("passed", form.passed.is_some()),
        ("ahead", form.ahead.is_some()),
        ("within-days", form.within_days.is_some()),
    ]);
    let of_amounts =
        present(&[("above-fact", form.above_fact.is_some()), ("reaches", form.reaches.is_some())]);
    let [head] = heads.as_slice() else {
        let found = if heads.is_empty() { "none".to_owned() } else { heads.join(", ") };
        return Err(format!("a condition has exactly one form; here: {found}"));
    };
    for (owner, fields) in
        [("fact", &of_facts), ("item", &of_items), ("deadline", &of_dates), ("amount", &of_amounts)]
    {
        match (*head == owner, fields.as_slice()) {
            (true, [_]) | (false, []) => {}
            (true, []) => return Err(format!("`{owner}` says what, but not how it must be")),
            (true, several) => {
                return Err(format!("`{owner}` takes one of: {}", several.join(", ")));
            }
            (false, [first, ..]) => return Err(format!("`{first}` goes with `{owner}`")),
        }
    }
    for (name, value) in [
        ("known", form.known),
        ("answered-unknown", form.answered_unknown),
        ("passed", form.passed),
        ("ahead", form.ahead),
        ("after-today", form.after_today),
    ] {
        if value == Some(false) {
            return Err(format!(
                "`{name}` can only be true; use `not` or `unless` for the opposite"
            ));
        }
    }
    let empty = |name: &str| Err(format!("`{name}` is empty"));
    match form {
        schema::Condition { is: Some(list), .. } if list.is_empty() => empty("is"),
        schema::Condition { any: Some(list), .. } if list.is_empty() => empty("any"),
        schema::Condition { all: Some(list), .. } if list.is_empty() => empty("all"),
        schema::Condition { state: Some(list), .. } if list.is_empty() => empty("state"),
        schema::Condition { regime: Some(list), .. } if list.is_empty() => empty("regime"),
        _ => Ok(()),
    }
}

//! The second pass over numbers, lists, contradictions, working days and the
//! order of the checklist.

use std::collections::BTreeSet;

use super::condition::Step;
use super::convert::grade;
use super::gather::{In, Loader, Named, Raw};
use super::problem::{Code, Mistake};
use super::schema::{self, Word};
use crate::domain::amount::{Amount, DEPTH, Reckon};
use crate::domain::answer::Class;
use crate::domain::calendar::Calendar;
use crate::domain::catalog::Contradiction;
use crate::domain::condition::Condition;
use crate::domain::id::{AmountId, ContradictionId, FactId, ListId, MeasureId};
use crate::domain::list::{List, Row};

impl Loader<'_, '_> {
    pub(super) fn convert_calendar(&mut self, raw: &Raw) -> Calendar {
        let Some(In { file, entry }) = &raw.holidays else { return Calendar::default() };
        Calendar {
            equated: entry.equated.iter().filter_map(|day| self.day(*file, day)).collect(),
            years: entry.years.iter().copied().collect(),
        }
    }

    pub(super) fn convert_wish(&mut self, raw: &Raw) -> Option<FactId> {
        let In { file, entry } = raw.order.as_ref()?;
        self.fact(*file, entry.wish.as_ref()?)
    }

    pub(super) fn convert_amount(&mut self, amount: &Named<schema::Amount>) -> Amount {
        let Named { id, file, entry } = amount;
        let file = *file;
        self.texts(file, &entry.reference, &format!("amount-{id}"), &[]);
        Amount {
            id: AmountId::new(id),
            reference: entry.reference.get_ref().clone(),
            unit: entry.unit,
            when: self.optional(file, entry.when.as_ref(), Step::Rest),
            reckon: self.convert_reckon(file, entry),
            grade: grade(entry.grade),
            source: self.source(file, entry.source.as_ref()),
        }
    }

    fn convert_reckon(&mut self, file: usize, entry: &schema::Amount) -> Reckon {
        let forms = [
            !entry.case.is_empty(),
            entry.left.is_some(),
            !entry.sum.is_empty(),
            entry.per_week.is_some(),
            entry.less.is_some(),
        ];
        if forms.iter().filter(|there| **there).count() != 1 {
            let message = "a number is reckoned in one way: case, left, sum, per-week or less";
            self.report(file, &entry.reference.span(), Mistake::new(Code::Form, message));
        }
        let nothing = Reckon::Cases(Vec::new());
        if let Some(left) = &entry.left {
            let done = self.number_fact(file, &left.done);
            return done.map_or(nothing, |done| Reckon::Left { of: left.of, done });
        }
        if !entry.sum.is_empty() {
            return Reckon::Sum(
                entry.sum.iter().filter_map(|one| self.amount(file, one)).collect(),
            );
        }
        if let Some(spread) = &entry.per_week {
            let (of, until) = (self.amount(file, &spread.of), self.rule(file, &spread.until));
            return of.zip(until).map_or(nothing, |(of, until)| Reckon::PerWeek { of, until });
        }
        if let Some(less) = &entry.less {
            let (of, percent) =
                (self.number_fact(file, &less.of), self.amount(file, &less.percent));
            return of.zip(percent).map_or(nothing, |(of, percent)| Reckon::Less { of, percent });
        }
        let case = |one: &schema::Case, this: &mut Self| {
            (this.condition(file, &one.when, Step::Rest), one.is)
        };
        Reckon::Cases(entry.case.iter().map(|one| case(one, self)).collect())
    }

    pub(super) fn convert_list(&mut self, list: &Named<schema::List>) -> List {
        let Named { id, file, entry } = list;
        let file = *file;
        self.texts(file, &entry.reference, &format!("list-{id}"), &[]);
        if entry.items.is_empty() && entry.measures.is_empty() {
            let message = "a list stands under `items` or `measures`";
            self.report(file, &entry.reference.span(), Mistake::new(Code::MissingField, message));
        }
        let mut seen = BTreeSet::new();
        for row in entry.row.iter().filter(|row| !seen.insert(row.id.get_ref())) {
            let message = format!("there is already a row `{}`", row.id.get_ref());
            let mistake = Mistake::new(Code::Duplicate, message).about(row.id.get_ref());
            self.report(file, &row.id.span(), mistake);
        }
        let when = self.optional(file, entry.when.as_ref(), Step::Rest);
        self.class_fits(file, &entry.reference, entry.class, &when, false);
        List {
            id: ListId::new(id),
            reference: entry.reference.get_ref().clone(),
            when,
            class: entry.class,
            items: self.items_of(file, &entry.items),
            measures: entry.measures.iter().filter_map(|one| self.measure(file, one)).collect(),
            rows: entry.row.iter().map(|row| self.convert_row(list, row)).collect(),
            grade: grade(entry.grade),
            source: self.source(file, entry.source.as_ref()),
        }
    }

    fn convert_row(&mut self, list: &Named<schema::List>, row: &schema::Row) -> Row {
        let (file, class) = (list.file, list.entry.class);
        self.texts(file, &row.id, &format!("list-{}-{}", list.id, row.id.get_ref()), &[]);
        if row.limit.is_some() != row.unit.is_some() {
            let message = "`limit` and `unit` go together";
            self.report(file, &row.id.span(), Mistake::new(Code::MissingField, message));
        }
        let when = self.optional(file, row.when.as_ref(), Step::Rest);
        self.class_fits(file, &row.id, class, &when, false);
        let done = row.done.as_ref().map(|done| {
            let done = self.condition(file, done, Step::Rest);
            self.class_fits(file, &row.id, class, &done, false);
            done
        });
        Row {
            id: row.id.get_ref().clone(),
            when,
            done,
            ask: row.ask,
            limit: row.unit.zip(row.limit),
            have: row.have.as_ref().and_then(|fact| self.fact(file, fact)),
            amount: row.amount.as_ref().and_then(|amount| self.amount(file, amount)),
            day: row.day.as_ref().and_then(|rule| self.rule(file, rule)),
        }
    }

    pub(super) fn convert_contradiction(
        &mut self,
        one: &In<schema::Contradiction>,
    ) -> Vec<Contradiction> {
        let In { file, entry } = one;
        let id = entry.id.get_ref();
        self.texts(*file, &entry.id, &format!("contradiction-{id}"), &[]);
        let facts = entry.at.iter().filter_map(|fact| self.fact(*file, fact)).collect::<Vec<_>>();
        let id = ContradictionId::new(id);
        let Some(when) = &entry.when else {
            let ahead = |fact: FactId| Contradiction {
                id: id.clone(),
                when: Condition::AfterToday(fact.clone()),
                at: vec![fact],
            };
            return facts.into_iter().map(ahead).collect();
        };
        let when = self.condition(*file, when, Step::Regime);
        // It is told where both people look.
        self.class_fits(*file, &entry.id, Class::Discreet, &when, false);
        vec![Contradiction { id, when, at: facts }]
    }

    fn measure(&mut self, file: usize, name: &Word) -> Option<MeasureId> {
        if self.names.measures.contains(name.get_ref()) {
            return Some(MeasureId::new(name.get_ref()));
        }
        let known = self.names.measures.iter().map(String::as_str);
        let mistake = Mistake::unknown(Code::UnknownMeasure, "measure", name.get_ref(), known);
        self.report(file, &name.span(), mistake);
        None
    }

    /// Numbers name each other, but not in a ring and not deep.
    pub(super) fn numbers_end(&mut self, raw: &Raw) {
        let names = |id: &str| -> Vec<String> {
            let found = raw.amounts.iter().find(|one| one.id == id);
            let Some(Named { entry, .. }) = found else { return Vec::new() };
            let spread = entry.per_week.iter().map(|spread| &spread.of);
            let less = entry.less.iter().map(|less| &less.percent);
            entry.sum.iter().chain(spread).chain(less).map(|word| word.get_ref().clone()).collect()
        };
        for amount in &raw.amounts {
            let mut level = vec![amount.id.clone()];
            for _ in 0..=DEPTH {
                level = level.iter().flat_map(|id| names(id)).collect();
            }
            if !level.is_empty() {
                let message = "numbers name each other in a ring, or too deep";
                let mistake = Mistake::new(Code::Cycle, message).about(&amount.id);
                self.report(amount.file, &amount.entry.reference.span(), mistake);
            }
        }
    }
}

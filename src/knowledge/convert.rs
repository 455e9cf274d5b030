//! The second pass: every name is looked up, every text and picture is there.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::condition::Step;
use super::gather::{In, Loader, Named, Raw, kind};
use super::problem::{Code, Mistake};
use super::schema::{self, Word};
use crate::domain::answer::Class;
use crate::domain::basics::BasicsItem;
use crate::domain::catalog::{
    Asked, Catalog, Fact, Grade, Kind, Measure, Notice, Part, Question, Source, Term,
};
use crate::domain::condition::Condition;
use crate::domain::date::Span;
use crate::domain::date_rule::{AfterLetters, Base, DateRule, From};
use crate::domain::id::{
    FactId, ItemId, LifeDomain, MeasureId, NoticeId, RuleId, SourceId, TermId,
};
use crate::domain::regime::Branch;

impl Loader<'_, '_> {
    pub fn convert(&mut self, raw: &Raw) -> Catalog {
        self.ids_are_new(raw);
        self.retired_keep_texts(raw);
        Catalog {
            facts: raw.facts.iter().map(|fact| self.convert_fact(fact)).collect(),
            questions: raw.questions.iter().filter_map(|one| self.convert_question(one)).collect(),
            domains: self.names.domains.iter().map(LifeDomain::new).collect(),
            feelings: self.names.feelings.iter().map(LifeDomain::new).collect(),
            items: raw.items.iter().map(|item| self.convert_item(item)).collect(),
            regime: raw.branches.iter().map(|branch| self.convert_branch(branch)).collect(),
            rules: raw.rules.iter().map(|rule| self.convert_rule(raw, rule)).collect(),
            calendar: self.convert_calendar(raw),
            order: raw.order.as_ref().map(|order| order.entry.by.clone()).unwrap_or_default(),
            wish: self.convert_wish(raw),
            amounts: raw.amounts.iter().map(|one| self.convert_amount(one)).collect(),
            lists: raw.lists.iter().map(|list| self.convert_list(list)).collect(),
            contradictions: raw
                .contradictions
                .iter()
                .flat_map(|one| self.convert_contradiction(one))
                .collect(),
            measures: raw.measures.iter().map(|one| self.convert_measure(one)).collect(),
            notices: raw.notices.iter().map(|notice| self.convert_notice(notice)).collect(),
            sources: raw.sources.iter().map(|source| self.convert_source(raw, source)).collect(),
            terms: raw.terms.iter().map(|term| self.convert_term(term)).collect(),
        }
    }

    /// No id is there twice, and none comes back that was withdrawn.
    fn ids_are_new(&mut self, raw: &Raw) {
        let facts = raw.facts.iter().map(|one| (one.file, &one.entry.id));
        let questions = raw.questions.iter().map(|one| (one.file, &one.entry.fact));
        let items = raw.items.iter().map(|one| (one.file, &one.entry.id));
        let branches = raw.branches.iter().map(|one| (one.file, &one.entry.id));
        let notices = raw.notices.iter().map(|one| (one.file, &one.entry.id));
        let sources = raw.sources.iter().map(|one| (one.file, &one.entry.id));
        self.all_new("fact", facts);
        self.all_new("question for the fact", questions);
        self.all_new("item", items);
        self.all_new("branch", branches);
        self.all_new("notice", notices);
        self.all_new("source", sources);
        let contradictions = raw.contradictions.iter().map(|one| (one.file, &one.entry.id));
        self.all_new("contradiction", contradictions);
        self.all_new("term", raw.terms.iter().map(|one| (one.file, &one.entry.id)));
        let words = raw.terms.iter().flat_map(|one| one.entry.words.iter().map(|w| (one.file, w)));
        self.all_new("word of a term", words);
        // Their id is the name of their file, so it cannot be there twice.
        let rules = raw.rules.iter().map(|one| (one.file, &one.id, &one.entry.reference));
        let measures = raw.measures.iter().map(|one| (one.file, &one.id, &one.entry.reference));
        let amounts = raw.amounts.iter().map(|one| (one.file, &one.id, &one.entry.reference));
        let lists = raw.lists.iter().map(|one| (one.file, &one.id, &one.entry.reference));
        for (file, id, word) in rules.chain(measures).chain(amounts).chain(lists) {
            self.not_retired(file, id, word);
            self.own_begins_so(file, id, word);
        }
        self.own_domains_begin_so();
        for fact in &raw.facts {
            let choices = fact.entry.choices.iter().map(|choice| (fact.file, choice));
            self.all_new("choice", choices);
        }
    }

    fn all_new<'w>(&mut self, what: &str, words: impl Iterator<Item = (usize, &'w Word)>) {
        let mut seen = BTreeSet::new();
        for (file, word) in words {
            if !seen.insert(word.get_ref()) {
                let message = format!("there is already a {what} `{}`", word.get_ref());
                let mistake = Mistake::new(Code::Duplicate, message).about(word.get_ref());
                self.report(file, &word.span(), mistake);
            }
            if !matches!(what, "choice" | "word of a term") {
                self.not_retired(file, word.get_ref(), word);
                self.own_begins_so(file, word.get_ref(), word);
            }
        }
    }

    fn not_retired(&mut self, file: usize, id: &str, place: &Word) {
        if self.names.retired.contains(id) {
            let message = format!("`{id}` was withdrawn (retired.toml): take a new id");
            self.report(file, &place.span(), Mistake::new(Code::Retired, message).about(id));
        }
    }

    /// Each text must be in the Dutch files.
    pub(super) fn texts(&mut self, file: usize, place: &Word, id: &str, attributes: &[&str]) {
        let all = std::iter::once(None).chain(attributes.iter().copied().map(Some));
        for attribute in all {
            if !(self.known.text)(id, attribute) {
                let full = attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"));
                let message = format!("the Dutch text `{full}` is missing");
                let mistake = Mistake::new(Code::MissingText, message).about(&full);
                self.report(file, &place.span(), mistake);
            }
        }
    }

    fn picture(&mut self, file: usize, picture: &Word) -> String {
        if !(self.known.picture)(picture.get_ref()) {
            let message = format!("unknown picture `{}`", picture.get_ref());
            let mistake = Mistake::new(Code::UnknownPicture, message).about(picture.get_ref());
            self.report(file, &picture.span(), mistake);
        }
        picture.get_ref().clone()
    }

    pub(super) fn source(&mut self, file: usize, name: Option<&Word>) -> Option<SourceId> {
        let name = name?;
        let names = &self.names;
        if names.sources.contains(name.get_ref()) || names.unread.contains(name.get_ref()) {
            return Some(SourceId::new(name.get_ref()));
        }
        let known = self.names.sources.iter().map(String::as_str);
        let mistake = Mistake::unknown(Code::UnknownSource, "source", name.get_ref(), known);
        self.report(file, &name.span(), mistake);
        None
    }

    pub(super) fn span(&mut self, file: usize, word: &Word) -> Span {
        word.get_ref().parse().unwrap_or_else(|error| {
            let message = format!("`{}`: {error}", word.get_ref());
            let mistake = Mistake::new(Code::Span, message).about(word.get_ref());
            self.report(file, &word.span(), mistake);
            Span::none()
        })
    }

    fn in_range(&mut self, file: usize, number: &Spanned<u8>, low: u8, high: u8) -> u8 {
        let value = *number.get_ref();
        if !(low..=high).contains(&value) {
            let message = format!("must be {low} to {high}");
            let mistake = Mistake::new(Code::Range, message).about(&value.to_string());
            self.report(file, &number.span(), mistake);
        }
        value
    }

    pub(super) fn items_of(&mut self, file: usize, names: &[Word]) -> Vec<ItemId> {
        names.iter().filter_map(|name| self.item(file, name)).collect()
    }

    fn convert_fact(&mut self, fact: &In<schema::Fact>) -> Fact {
        let entry = &fact.entry;
        let takes = matches!(entry.kind, schema::FactKind::Choice | schema::FactKind::Choices);
        let mistake = match (takes, entry.choices.first()) {
            (true, None) => Some((entry.id.span(), "has no choices")),
            (false, Some(first)) => Some((first.span(), "is of a kind without choices")),
            _ => None,
        };
        if let Some((place, message)) = mistake {
            let message = format!("`{}` {message}", entry.id.get_ref());
            let mistake = Mistake::new(Code::FactKind, message).about(entry.id.get_ref());
            self.report(fact.file, &place, mistake);
        }
        Fact { id: FactId::new(entry.id.get_ref()), kind: kind(entry), class: entry.class }
    }

    fn convert_question(&mut self, question: &Named<schema::Question>) -> Option<Question> {
        let Named { id: domain, file, entry } = question;
        let file = *file;
        let fact = self.fact(file, &entry.fact);
        let when = self.optional(file, entry.when.as_ref(), Step::ItemsAndQuestions);
        let item = entry.item.as_ref().and_then(|item| self.item(file, item));
        let pictures: Vec<String> =
            entry.pictures.iter().map(|one| self.picture(file, one)).collect();
        let at_item = matches!(entry.asked, schema::Asked::Basics);
        if at_item != entry.item.is_some() {
            let message = "`asked = \"basics\"` and `item` go together";
            self.report(file, &entry.fact.span(), Mistake::new(Code::MissingField, message));
        }
        let fact = fact?;
        let (class, choices) = match self.names.facts.get(fact.as_str()) {
            Some(info) => (info.class, choices(&info.kind)),
            None => return None,
        };
        // Who cannot read chooses by the pictures: there is one for each.
        if pictures.len() != choices.len() {
            let place = entry.pictures.first().unwrap_or(&entry.fact);
            let message = format!("{} pictures for {} choices", pictures.len(), choices.len());
            self.report(file, &place.span(), Mistake::new(Code::Range, message));
        }
        self.question_class(question, class);

        let text = format!("question-{fact}");
        let mut wanted = vec!["short".to_owned()];
        wanted.extend(choices.iter().map(|choice| format!("choice-{choice}")));
        let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
        self.texts(file, &entry.fact, &text, &wanted);

        Some(Question {
            fact,
            version: entry.version,
            reference: entry.reference.get_ref().clone(),
            asked: match entry.asked {
                schema::Asked::Acute => Asked::Acute,
                schema::Asked::Goal => Asked::Goal,
                schema::Asked::Intake => Asked::Intake,
                schema::Asked::Basics => Asked::Basics,
                schema::Asked::Desk => Asked::Desk,
            },
            item,
            domain: LifeDomain::new(domain),
            when,
            pictures,
            own_words: entry.own_words,
            may_change: entry.may_change,
        })
    }

    /// What only the desk may know is asked there; what is asked at an item is
    /// no more closed than the item.
    fn question_class(&mut self, question: &Named<schema::Question>, class: Class) {
        let entry = &question.entry;
        let name = entry.fact.get_ref();
        let mut messages = Vec::new();
        if !class.is_for_both() && !matches!(entry.asked, schema::Asked::Desk) {
            messages.push(format!("`{name}` is for the desk only: ask it there"));
        }
        if let Some(item) = &entry.item
            && let Some(of_item) = self.names.items.get(item.get_ref())
            && class > *of_item
        {
            messages.push(format!("`{name}` is more closed than the item `{}`", item.get_ref()));
        }
        for message in messages {
            let mistake = Mistake::new(Code::Class, message).about(name);
            self.report(question.file, &entry.fact.span(), mistake);
        }
    }

    /// Nothing tells more than the facts it looks at may: of what is shown to
    /// both, none may look at what is for the desk; a state that follows from
    /// an answer is as closed as that answer.
    pub(super) fn class_fits(
        &mut self,
        file: usize,
        place: &Word,
        class: Class,
        condition: &Condition,
        follows: bool,
    ) {
        let mut facts = BTreeSet::new();
        super::whole::facts_in(condition, &mut facts);
        for fact in facts {
            let Some(of_fact) = self.names.facts.get(fact.as_str()).map(|info| info.class) else {
                continue;
            };
            let limit = if follows || !of_fact.is_for_both() { of_fact } else { Class::Shared };
            if class < limit {
                let message = format!("it is more open than the fact `{fact}` that it looks at");
                let mistake = Mistake::new(Code::Class, message).about(fact.as_str());
                self.report(file, &place.span(), mistake);
            }
        }
    }

    fn convert_item(&mut self, item: &In<schema::Item>) -> BasicsItem {
        let In { file, entry } = item;
        let file = *file;
        let id = entry.id.get_ref();
        self.texts(file, &entry.id, &format!("item-{id}"), &["do", "why"]);
        if !self.names.domains.contains(entry.domain.get_ref()) {
            let known: Vec<String> = self.names.domains.clone();
            let known = known.iter().map(String::as_str);
            let word = entry.domain.get_ref();
            let mistake = Mistake::unknown(Code::UnknownDomain, "life domain", word, known);
            self.report(file, &entry.domain.span(), mistake);
        }
        let when = self.optional(file, entry.when.as_ref(), Step::ItemsAndQuestions);
        self.class_fits(file, &entry.id, entry.class, &when, false);
        let mut derive = Vec::new();
        for one in &entry.derive {
            let when = self.condition(file, &one.when, Step::ItemsAndQuestions);
            self.class_fits(file, &entry.id, entry.class, &when, true);
            derive.push((when, one.state));
        }
        BasicsItem {
            id: ItemId::new(id),
            reference: entry.reference.get_ref().clone(),
            version: entry.version,
            tier: self.in_range(file, &entry.tier, 0, 3),
            domain: LifeDomain::new(entry.domain.get_ref()),
            class: entry.class,
            picture: self.picture(file, &entry.picture),
            when,
            waits_for: self.items_of(file, &entry.waits_for),
            deadlines: entry.deadlines.iter().filter_map(|name| self.rule(file, name)).collect(),
            derive,
            source: self.source(file, entry.source.as_ref()),
        }
    }

    fn convert_term(&mut self, term: &In<schema::Term>) -> Term {
        let In { file, entry } = term;
        let id = entry.id.get_ref();
        self.texts(*file, &entry.id, &format!("term-{id}"), &[]);
        if entry.words.is_empty() {
            let mistake = Mistake::new(Code::Range, format!("`{id}` has no word")).about(id);
            self.report(*file, &entry.id.span(), mistake);
        }
        Term {
            id: TermId::new(id),
            words: entry.words.iter().map(|word| word.get_ref().clone()).collect(),
            picture: entry.picture.as_ref().map(|picture| self.picture(*file, picture)),
        }
    }

    fn convert_branch(&mut self, branch: &In<schema::Branch>) -> Branch {
        let In { file, entry } = branch;
        let id = entry.id.get_ref();
        self.texts(*file, &entry.id, &format!("regime-why-{id}"), &[]);
        Branch {
            id: id.clone(),
            when: self.condition(*file, &entry.when, Step::Regime),
            regime: entry.regime,
        }
    }

    fn convert_rule(&mut self, raw: &Raw, rule: &Named<schema::Rule>) -> DateRule {
        let Named { id, file, entry } = rule;
        let file = *file;
        // After the day: what can be done now, never "too late".
        self.texts(file, &entry.reference, &format!("deadline-{id}"), &["after"]);
        let has_way = entry.stated.is_some()
            || !entry.latest_of.is_empty()
            || !entry.letters.is_empty()
            || entry.after_letters.is_some();
        if !has_way {
            let message = "no way to a date: give `stated`, `latest-of` or `letters`";
            self.report(file, &entry.reference.span(), Mistake::new(Code::NoDate, message));
        }
        let latest_of: Vec<Base> =
            entry.latest_of.iter().filter_map(|base| self.convert_base(rule, base)).collect();
        if entry.rolls
            && !latest_of.is_empty()
            && latest_of.iter().all(|base| base.plus.is_over_90_days())
        {
            let message = "a term of more than 90 days is not rounded";
            self.report(file, &entry.reference.span(), Mistake::new(Code::Span, message));
        }
        let suspended = entry.suspended.as_ref().and_then(|between| {
            let from = self.date_fact(file, &between.from);
            let to = self.date_fact(file, &between.to);
            from.zip(to)
        });
        DateRule {
            id: RuleId::new(id),
            reference: entry.reference.get_ref().clone(),
            version: entry.version,
            kind: entry.kind,
            fatal: entry.fatal,
            opens: entry.opens,
            when: self.optional(file, entry.when.as_ref(), Step::Rules),
            stated: entry.stated.as_ref().and_then(|fact| self.date_fact(file, fact)),
            latest_of,
            suspended,
            letters: entry
                .letters
                .iter()
                .map(|letter| (letter.from, self.span(file, &letter.plus)))
                .collect(),
            after_letters: entry.after_letters.as_ref().and_then(|after| {
                Some(AfterLetters {
                    rule: self.rule(file, &after.rule)?,
                    from: after.from.clone(),
                    plus: self.span(file, &after.plus),
                })
            }),
            plan_before: entry.plan_before.as_ref().map(|span| self.span(file, span)),
            plan_this_week: entry.plan_this_week,
            rolls: entry.rolls,
            about: entry.about.as_ref().and_then(|item| self.item(file, item)),
            grade: grade(entry.grade),
            volatile: entry.volatile,
            source: self.source(file, entry.source.as_ref()),
            checked: self.checked(raw, |check| check.rule.as_ref(), id),
        }
    }

    fn convert_base(&mut self, rule: &Named<schema::Rule>, base: &schema::Base) -> Option<Base> {
        let (file, place) = (rule.file, &rule.entry.reference);
        let plus = base.plus.as_ref().map_or_else(Span::none, |plus| self.span(file, plus));
        let from = match (&base.fact, &base.deadline) {
            (Some(fact), None) => From::Fact(self.date_fact(file, fact)?),
            (None, Some(name)) => {
                self.not_derived(file, name);
                From::Deadline(self.rule(file, name)?)
            }
            _ => {
                let message = "a base counts from one `fact` or one `deadline`";
                self.report(file, &place.span(), Mistake::new(Code::Form, message));
                return None;
            }
        };
        let when = self.optional(file, base.when.as_ref(), Step::Rules);
        Some(Base { from, plus, optional: base.optional, when })
    }

    /// Rules that count from other rules come after all others; a third round
    /// there is not.
    fn not_derived(&mut self, file: usize, name: &Word) {
        if self.names.derived.contains(name.get_ref()) {
            let message = format!("`{}` counts from another rule itself", name.get_ref());
            let mistake = Mistake::new(Code::TooEarly, message).about(name.get_ref());
            self.report(file, &name.span(), mistake);
        }
    }

    fn convert_measure(&mut self, measure: &Named<schema::Measure>) -> Measure {
        let Named { id, file, entry } = measure;
        let file = *file;
        self.texts(file, &entry.reference, &format!("measure-{id}"), &["why"]);
        let when = self.condition(file, &entry.when, Step::Rest);
        self.class_fits(file, &entry.reference, entry.class, &when, false);
        Measure {
            id: MeasureId::new(id),
            reference: entry.reference.get_ref().clone(),
            version: entry.version,
            principle: self.in_range(file, &entry.principle, 1, 5),
            when,
            part: match entry.part {
                schema::Part::First => Part::First,
                schema::Part::Then => Part::Then,
                schema::Part::Later => Part::Later,
            },
            learning: entry.learning,
            waits_for: self.items_of(file, &entry.waits_for),
            about: entry.about.as_ref().and_then(|item| self.item(file, item)),
            who: entry.who,
            deadline: entry.deadline.as_ref().and_then(|rule| self.rule(file, rule)),
            picture: self.picture(file, &entry.picture),
            class: entry.class,
            grade: grade(entry.grade),
            source: self.source(file, entry.source.as_ref()),
        }
    }

    fn convert_notice(&mut self, notice: &In<schema::Notice>) -> Notice {
        let In { file, entry } = notice;
        let id = entry.id.get_ref();
        self.texts(*file, &entry.id, &format!("notice-{id}"), &[]);
        Notice {
            id: NoticeId::new(id),
            reference: entry.reference.get_ref().clone(),
            version: entry.version,
            when: self.condition(*file, &entry.when, Step::Rest),
            grade: grade(entry.grade),
            source: self.source(*file, entry.source.as_ref()),
        }
    }

    fn convert_source(&mut self, raw: &Raw, source: &In<schema::Source>) -> Source {
        let In { file, entry } = source;
        let id = entry.id.get_ref();
        self.texts(*file, &entry.id, &format!("source-{id}"), &[]);
        let filled = |word: &Word| !word.get_ref().is_empty();
        Source {
            id: SourceId::new(id),
            dated: filled(&entry.dated).then(|| self.partial(*file, &entry.dated)).flatten(),
            checked: self.checked(raw, |check| check.source.as_ref(), id),
        }
    }

    /// Texts of the life domains, at the file of each.
    pub fn domain_texts(&mut self) {
        let places: BTreeMap<String, usize> = self
            .files
            .iter()
            .filter_map(|file| {
                let path = file.path.strip_prefix(super::OWN).unwrap_or(&file.path);
                let name = path.strip_prefix("questions/")?.strip_suffix(".toml")?;
                Some((name.to_owned(), file.index))
            })
            .collect();
        for (domain, file) in places {
            let start = Spanned::new(0..0, domain.clone());
            self.texts(file, &start, &format!("domain-{domain}"), &[]);
        }
    }
}

fn choices(kind: &Kind) -> Vec<crate::domain::id::ChoiceId> {
    match kind {
        Kind::Choice(choices) | Kind::Choices(choices) => choices.clone(),
        _ => Vec::new(),
    }
}

/// From the tags of the domain facts to what a reader is told.
pub(super) fn grade(grade: schema::Grade) -> Grade {
    match grade {
        schema::Grade::V => Grade::Verified,
        schema::Grade::V2 | schema::Grade::MemoryHigh => Grade::SecondHand,
        schema::Grade::MemoryMedium | schema::Grade::MemoryLow | schema::Grade::U => Grade::Unsure,
    }
}

//! What was compared with the live text, and what was withdrawn.

use super::gather::{In, Loader, Raw};
use super::problem::{Code, Mistake};
use super::schema::{self, Word};
use crate::domain::catalog::Check;

impl Loader<'_, '_> {
    /// The latest check of a source or a rule.
    pub fn checked(
        &mut self,
        raw: &Raw,
        what: impl Fn(&schema::Checked) -> Option<&Word>,
        id: &str,
    ) -> Option<Check> {
        let of = raw
            .checks
            .iter()
            .filter(|check| what(&check.entry).is_some_and(|word| word.get_ref() == id));
        let checks = of.filter_map(|In { file, entry }| {
            let on = self.day(*file, &entry.on)?;
            Some(Check { by: entry.by.get_ref().trim().to_owned(), on })
        });
        checks.max_by_key(|check| check.on)
    }

    /// A check names one thing that there is, and whoever compared it.
    pub fn checks_name_something(&mut self, raw: &Raw) {
        for In { file, entry } in &raw.checks {
            let file = *file;
            match (&entry.source, &entry.rule) {
                (Some(source), None) => {
                    self.source(file, Some(source));
                }
                (None, Some(rule)) => {
                    self.rule(file, rule);
                }
                _ => {
                    let message = "a check is of one `source` or of one `rule`";
                    self.report(file, &entry.on.span(), Mistake::new(Code::Form, message));
                }
            }
            if entry.by.get_ref().trim().is_empty() {
                let message = "`by` is the name of whoever compared it";
                let mistake = Mistake::new(Code::MissingField, message).about("by");
                self.report(file, &entry.by.span(), mistake);
            }
        }
    }

    /// An old answer is read with the words that it was asked with.
    pub fn retired_keep_texts(&mut self, raw: &Raw) {
        const KINDS: [&str; 6] = ["question", "item", "measure", "notice", "deadline", "list"];
        for In { file, entry: id } in &raw.retired {
            let mut texts = KINDS.iter().map(|kind| format!("{kind}-{}", id.get_ref()));
            if !texts.any(|text| (self.known.text)(&text, None)) {
                let message = format!("no Dutch text of `{}` was kept", id.get_ref());
                let mistake = Mistake::new(Code::MissingText, message).about(id.get_ref());
                self.report(*file, &id.span(), mistake);
            }
        }
    }
}

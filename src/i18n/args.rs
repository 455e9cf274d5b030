//! What goes into a text. Each value is written in the language of the text,
//! and stands isolated in it, so that a date keeps its order in Arabic.

use chrono::NaiveDate;

use super::show::DateStyle;
use crate::domain::date::PartialDate;

/// Values for one text, by name. The same arguments serve every language.
///
/// ```
/// # use goede_start::i18n::{Args, DateStyle};
/// # let day = chrono::NaiveDate::default();
/// let args = Args::new().text("name", "Selam").number("days", 21).day("day", day, DateStyle::Long);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Args(pub(super) Vec<(&'static str, Arg)>);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Arg {
    Text(String),
    Number(i64),
    Day(NaiveDate, DateStyle),
    Partial(PartialDate),
    Euros(u32),
    Words { id: String, attribute: Option<String> },
    List(Vec<Arg>),
}

impl Args {
    /// No values yet.
    pub fn new() -> Self {
        Self::default()
    }

    fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.0.push((name, arg));
        self
    }

    /// A name, or what somebody typed; cleaned for the text engine.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl AsRef<str>) -> Self {
        self.with(name, Arg::Text(crate::domain::answer::clean(text.as_ref())))
    }

    /// A count; texts choose their plural by it.
    #[must_use]
    pub fn number(self, name: &'static str, number: impl Into<i64>) -> Self {
        self.with(name, Arg::Number(number.into()))
    }

    /// A day, in words.
    #[must_use]
    pub fn day(self, name: &'static str, day: NaiveDate, style: DateStyle) -> Self {
        self.with(name, Arg::Day(day, style))
    }

    /// A date, in words, as far as it is known.
    #[must_use]
    pub fn partial(self, name: &'static str, date: PartialDate) -> Self {
        self.with(name, Arg::Partial(date))
    }

    /// Whole euros.
    #[must_use]
    pub fn euros(self, name: &'static str, euros: u32) -> Self {
        self.with(name, Arg::Euros(euros))
    }

    /// Another text, such as that of an item.
    #[must_use]
    pub fn words(self, name: &'static str, id: impl Into<String>) -> Self {
        self.with(name, Arg::Words { id: id.into(), attribute: None })
    }

    /// An attribute of another text, such as that of a choice.
    #[must_use]
    pub fn attr(
        self,
        name: &'static str,
        id: impl Into<String>,
        attribute: impl Into<String>,
    ) -> Self {
        let attribute = Some(attribute.into());
        self.with(name, Arg::Words { id: id.into(), attribute })
    }

    /// Several attributes of another text, such as the choices somebody made,
    /// joined as the language does.
    #[must_use]
    pub fn attrs<A: Into<String>>(
        self,
        name: &'static str,
        id: &str,
        attributes: impl IntoIterator<Item = A>,
    ) -> Self {
        let list = attributes
            .into_iter()
            .map(|one| Arg::Words { id: id.to_owned(), attribute: Some(one.into()) })
            .collect();
        self.with(name, Arg::List(list))
    }

    /// Several other texts, joined as the language does.
    #[must_use]
    pub fn list<I: Into<String>>(
        self,
        name: &'static str,
        ids: impl IntoIterator<Item = I>,
    ) -> Self {
        let words = |id: I| Arg::Words { id: id.into(), attribute: None };
        self.with(name, Arg::List(ids.into_iter().map(words).collect()))
    }
}

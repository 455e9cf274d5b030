//! What a screen reader is told: about one thing, and about a whole view.

use iced::advanced::widget::operation::{Focusable, Operation, Outcome};
use iced::{Rectangle, widget::Id};

use crate::i18n::{Pair, Words, plain};

/// What a thing is to a screen reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Role {
    Button,
    /// One of several, of which one is chosen.
    Radio,
    CheckBox,
    /// Cards that belong together: arrows go from one to the next.
    Choice,
    /// Opens and closes what stands under it.
    Disclosure,
    Tab,
    TextField,
    Heading,
    /// Says how things stand; read when it changes.
    Status,
    Dialog,
    /// Words that stand there; see [`super::super::said`].
    Text,
}

/// A name, in each language in which it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spoken {
    /// In the language of the frame, or as a person typed it.
    pub first: Told,
    /// In the other language of the conversation.
    pub second: Option<Told>,
}

/// Some words with their language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The words, without the marks that keep a number whole.
    pub text: String,
    /// The tag of their language; empty for what a person typed.
    pub language: &'static str,
}

impl From<&Words> for Told {
    fn from(words: &Words) -> Self {
        Self { text: plain(&words.text), language: words.language }
    }
}

impl From<&Words> for Spoken {
    fn from(words: &Words) -> Self {
        Self { first: words.into(), second: None }
    }
}

impl From<&Pair> for Spoken {
    fn from(pair: &Pair) -> Self {
        let second = pair.second.as_ref().map(Told::from);
        let first = Told::from(&pair.first);
        Self { second: second.filter(|second| second.text != first.text), first }
    }
}

impl From<String> for Spoken {
    fn from(text: String) -> Self {
        Self { first: Told { text, language: "" }, second: None }
    }
}

impl From<&str> for Spoken {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl Spoken {
    /// This name with another after it, each language with its own.
    #[must_use]
    pub fn then(mut self, between: &str, other: &Self) -> Self {
        let tail = other.second.as_ref().unwrap_or(&other.first);
        if let Some(second) = self.second.as_mut() {
            second.text = format!("{}{between}{}", second.text, tail.text);
        }
        self.first.text = format!("{}{between}{}", self.first.text, other.first.text);
        self
    }
}

impl std::fmt::Display for Spoken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.first.text)?;
        self.second.as_ref().map_or(Ok(()), |second| write!(f, " · {}", second.text))
    }
}

/// What a screen reader asks of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// To press it, as Enter does.
    Press,
    /// To put this text into it, instead of what stands there.
    Fill(String),
}

/// What a screen reader is told about one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Info {
    /// The id, unique in a view but for texts.
    pub id: Id,
    /// What it is.
    pub role: Role,
    /// Its name as it stands there, in both languages.
    pub label: String,
    /// The tag of the language of the name; empty where it is of both, or of
    /// what a person typed.
    pub language: &'static str,
    /// Its name in each language.
    pub spoken: Spoken,
    /// What stands in it, for a field.
    pub value: Option<String>,
    /// Whether what stands in it is hidden, for a field.
    pub secret: bool,
    /// Whether it is chosen, ticked or open, where it can be.
    pub on: Option<bool>,
    /// For a text that is a heading: 1 for the title of a page, 2 below it.
    pub level: Option<usize>,
    /// The key that does the same.
    pub key: Option<String>,
    /// Whether it has the keyboard.
    pub focused: bool,
    /// Whether it can be pressed now.
    pub pressable: bool,
    /// Where it stands, in logical pixels of the window's content.
    pub bounds: Rectangle,
    /// In what it stands, as a place among what [`collect`] found.
    pub parent: Option<usize>,
    /// What a screen reader asks of it: an operation puts it here.
    pub asked: Option<Asked>,
}

impl Info {
    /// About a thing of this name.
    pub fn new(id: Id, role: Role, spoken: Spoken) -> Self {
        Self {
            id,
            role,
            label: spoken.to_string(),
            language: if spoken.second.is_none() { spoken.first.language } else { "" },
            spoken,
            value: None,
            secret: false,
            on: None,
            level: None,
            key: None,
            focused: false,
            pressable: false,
            bounds: Rectangle::default(),
            parent: None,
            asked: None,
        }
    }
}

/// Collects what a screen reader would be told about the whole view, in
/// reading order.
pub fn collect() -> impl Operation<Vec<Info>> {
    Collect::default()
}

#[derive(Default)]
struct Collect {
    found: Vec<Info>,
    /// What announced itself last and is traversed next.
    entered: Option<usize>,
    around: Vec<usize>,
}

impl Operation<Vec<Info>> for Collect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<Info>>)) {
        let inside = self.entered.take();
        self.around.extend(inside);
        operate(self);
        if inside.is_some() {
            self.around.pop();
        }
    }

    fn custom(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn std::any::Any) {
        let Some(info) = state.downcast_ref::<Info>() else { return };
        // A text has nothing inside.
        self.entered = (info.role != Role::Text).then_some(self.found.len());
        self.found.push(Info { parent: self.around.last().copied(), ..info.clone() });
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        // A field inside the wrapper has its own focus.
        let around = self.around.last().and_then(|at| self.found.get_mut(*at));
        if let Some(info) = around.filter(|info| info.role == Role::TextField) {
            info.focused |= state.is_focused();
        }
    }

    fn finish(&self) -> Outcome<Vec<Info>> {
        Outcome::Some(self.found.clone())
    }
}

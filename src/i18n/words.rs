//! Text that knows its language, its direction and how sure it is.

/// In which direction a text, and a whole view, reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Direction {
    #[default]
    LeftToRight,
    RightToLeft,
}

/// What the reader must know about a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// There is no translation: this is the Dutch text ("nog niet vertaald").
    Untranslated,
    /// Nobody checked the translation ("nog niet nagekeken"), nor any other of
    /// its language: said once on a screen.
    Unreviewed,
    /// Nobody checked this one, while others of its language were checked: it
    /// bears a mark of its own.
    StillUnreviewed,
}

/// One text, ready to show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// What is shown.
    pub text: String,
    /// The direction of the language that it is in.
    pub direction: Direction,
    /// What the reader must know about it.
    pub mark: Mark,
    /// The tag of the language that it is in; empty for what a person typed.
    pub language: &'static str,
    /// The id of the text, with its attribute: `question-goal.why`. The same in
    /// every language, and the name of a recording of it. Empty for what has
    /// no text of its own.
    pub id: String,
}

impl Words {
    /// What a person typed, or a name: no translation, no mark. Cleaned for
    /// the text engine; the direction is that of its first strong letter.
    pub fn own(text: &str) -> Self {
        let text = crate::domain::answer::clean(text);
        let direction = direction_of(&text).unwrap_or_default();
        Self { text, direction, ..Self::default() }
    }
}

impl Words {
    /// The same words with a capital first.
    #[must_use]
    pub fn capital(&self) -> Self {
        let mut letters = self.text.chars().skip_while(|c| !c.is_alphanumeric());
        let text = letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect())
            .unwrap_or_default();
        Self { text, ..self.clone() }
    }

    /// The same words, cut where they would push other things away. A place
    /// that shows them whole stands nearby.
    #[must_use]
    pub fn cut(&self, most: usize) -> Self {
        if self.text.chars().count() <= most {
            return self.clone();
        }
        let kept: String = self.text.chars().take(most.saturating_sub(1)).collect();
        Self { text: format!("{}…", kept.trim_end()), ..self.clone() }
    }
}

/// The same text in the first language (Dutch) and in the second, if there is
/// one: what every shared view shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pair {
    /// Dutch.
    pub first: Words,
    /// The other language of the conversation; `None` when that is Dutch too.
    pub second: Option<Words>,
}

impl Pair {
    /// The same words for both, such as what a person typed.
    pub fn own(text: &str) -> Self {
        Self { first: Words::own(text), second: None }
    }
}

/// The direction of the first letter that has one.
pub fn direction_of(text: &str) -> Option<Direction> {
    for c in text.chars() {
        match c {
            '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => {
                return Some(Direction::RightToLeft);
            }
            c if c.is_alphabetic() => return Some(Direction::LeftToRight),
            _ => {}
        }
    }
    None
}

//! What can be read aloud of a view: the texts that stand there at this
//! moment, in reading order, each beside itself in the other language.

use iced::Rectangle;
use iced::advanced::widget::operation::{Operation, Outcome, Scrollable};
use iced::{Vector, widget::Id};

use crate::i18n::{Language, Pair, Words};

/// A text that stands on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub words: Words,
    /// Whether it stands on the page, and not in the bars around it.
    pub on_page: bool,
}

/// Collects the texts of a view, those of the page first. What stands in the
/// container `without` is left out.
pub fn collect(page: &'static str, without: &'static str) -> impl Operation<Vec<Text>> {
    Collect {
        page: page.into(),
        without: without.into(),
        entered: Part::Other,
        part: Part::Other,
        texts: Vec::new(),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Page,
    Without,
    Other,
}

struct Collect {
    page: Id,
    without: Id,
    /// What was announced and is traversed next.
    entered: Part,
    part: Part,
    texts: Vec<Text>,
}

impl Operation<Vec<Text>> for Collect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<Text>>)) {
        let outer = self.part;
        let entered = std::mem::replace(&mut self.entered, Part::Other);
        if entered != Part::Other {
            self.part = entered;
        }
        operate(self);
        self.part = outer;
    }

    fn container(&mut self, id: Option<&Id>, _: Rectangle) {
        self.entered = if id == Some(&self.without) { Part::Without } else { Part::Other };
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        _: Rectangle,
        _: Rectangle,
        _: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.entered = if id == Some(&self.page) { Part::Page } else { Part::Other };
    }

    fn custom(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(words) = state.downcast_ref::<Words>().filter(|_| self.part != Part::Without) {
            // That nobody checked a translation is told after the page.
            let on_page = self.part == Part::Page && !words.id.starts_with("mark-");
            self.texts.push(Text { words: words.clone(), on_page });
        }
    }

    fn finish(&self) -> Outcome<Vec<Text>> {
        let (page, around): (Vec<_>, Vec<_>) =
            self.texts.iter().cloned().partition(|text| text.on_page);
        Outcome::Some(page.into_iter().chain(around).collect())
    }
}

/// One thing that can be heard: a text in both languages, or what a person
/// wrote.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    first: Option<Words>,
    second: Option<Words>,
    /// Whether it stands on the page, and not in the bars around it.
    pub on_page: bool,
}

impl Line {
    /// What a voice of this language reads of it. What a person wrote is read
    /// where it is in the script of that language.
    pub fn in_language(&self, language: &Language) -> Option<&Words> {
        let script = language.name.chars().find_map(script_of);
        [&self.first, &self.second].into_iter().flatten().find(|words| {
            words.language == language.tag
                || (words.language.is_empty() && words.text.chars().find_map(script_of) == script)
        })
    }

    /// Both languages, to show.
    pub fn pair(&self) -> Pair {
        match (self.first.clone(), self.second.clone()) {
            (Some(first), second) => Pair { first, second },
            (None, second) => Pair { first: second.unwrap_or_default(), second: None },
        }
    }
}

/// Brings each text together with itself in the other language; `second` is
/// the tag of that language.
pub fn lines(texts: Vec<Text>, second: Option<&str>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for Text { words, on_page } in texts {
        // The cap of a key, a dot between two words.
        let letters = words.text.chars().filter(|c| c.is_alphabetic()).count();
        if letters < 2 && (words.language.is_empty() || words.aloud().is_empty()) {
            continue;
        }
        let is_second = second.is_some_and(|tag| tag == words.language);
        let other = lines.iter_mut().filter(|_| !words.id.is_empty()).find(|line| {
            let (here, there) =
                if is_second { (&line.second, &line.first) } else { (&line.first, &line.second) };
            let same = |other: &Words| other.id == words.id;
            match here {
                None => there.as_ref().is_some_and(same),
                // Dutch again, where there is no translation.
                Some(here) => {
                    there.is_none()
                        && second.is_some()
                        && (&here.id, &here.text) == (&words.id, &words.text)
                }
            }
        });
        match other {
            Some(line) if is_second => line.second = Some(words),
            Some(line) => line.first = Some(words),
            None if is_second => {
                lines.push(Line { second: Some(words), on_page, ..Line::default() });
            }
            None => lines.push(Line { first: Some(words), on_page, ..Line::default() }),
        }
    }
    lines
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Arabic,
    Ethiopic,
    Other,
}

/// The script of a letter.
fn script_of(c: char) -> Option<Script> {
    c.is_alphabetic().then_some(match c {
        '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{3ff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => Script::Arabic,
        '\u{1200}'..='\u{139f}' | '\u{2d80}'..='\u{2ddf}' => Script::Ethiopic,
        _ => Script::Other,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn text(id: &str, language: &'static str, text: &str) -> Text {
        let words = Words { id: id.into(), language, text: text.into(), ..Words::default() };
        Text { words, on_page: true }
    }

    fn own(text: &str) -> Text {
        Text { words: Words::own(text), on_page: true }
    }

    fn read(lines: &[Line], tag: &str) -> Vec<String> {
        let language = Language::find(tag).unwrap();
        lines.iter().filter_map(|line| Some(line.in_language(language)?.aloud())).collect()
    }

    #[test]
    fn a_text_stands_beside_itself_in_the_other_language_wherever_that_stands() {
        let lines = lines(
            vec![
                text("q", "nl", "Heeft u werk?"),
                text("q.help", "nl", "Ook een paar uur."),
                text("q", "ar", "هل لديك عمل؟"),
                text("q.help", "ar", "حتى لساعات قليلة."),
                text("yes", "ar", "نعم"),
                text("yes", "nl", "Ja"),
            ],
            Some("ar"),
        );
        assert_eq!(read(&lines, "nl"), ["Heeft u werk?", "Ook een paar uur.", "Ja"]);
        assert_eq!(read(&lines, "ar"), ["هل لديك عمل؟", "حتى لساعات قليلة.", "نعم"]);
        assert_eq!(lines.len(), 3);
        assert_eq!(lines[2].pair().first.text, "Ja");
    }

    #[test]
    fn what_stands_twice_can_be_heard_twice_in_both() {
        let row = || [text("open", "nl", "open"), text("open", "ar", "مفتوح")];
        let lines = lines(row().into_iter().chain(row()).collect(), Some("ar"));
        assert_eq!(read(&lines, "nl"), ["open", "open"]);
        assert_eq!(read(&lines, "ar"), ["مفتوح", "مفتوح"]);
    }

    #[test]
    fn what_is_not_translated_is_read_once_in_dutch() {
        let lines = lines(vec![text("q", "nl", "Dag"), text("q", "nl", "Dag")], Some("ar"));
        assert_eq!(read(&lines, "nl"), ["Dag"]);
        assert!(read(&lines, "ar").is_empty());
    }

    #[test]
    fn own_words_are_read_by_a_voice_of_their_script_only() {
        let texts = vec![own("automonteur"), own("ميكانيكي"), own("F9"), own("·"), own("1")];
        let lines = lines(texts, Some("ar"));
        assert_eq!(read(&lines, "nl"), ["automonteur"]);
        assert_eq!(read(&lines, "en"), ["automonteur"]);
        assert_eq!(read(&lines, "ar"), ["ميكانيكي"]);
    }
}

//! Every shared screen stands there in both languages: each text, those of the
//! frame around it included.

use std::collections::BTreeMap;

use goede_start::app::Start;
use goede_start::i18n::{Mark, Words, languages};
use iced::advanced::widget::Operation;

use crate::harness::{Window, practice};
use crate::screens::{OPENED, OVER, SHARED};

/// Everything that stands there, as words of a language.
fn words(window: &mut Window) -> Vec<Words> {
    struct Collect(Vec<Words>);
    impl Operation<()> for Collect {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
            operate(self);
        }
        fn custom(
            &mut self,
            _: Option<&iced::widget::Id>,
            _: iced::Rectangle,
            state: &mut dyn std::any::Any,
        ) {
            self.0.extend(state.downcast_ref::<Words>().cloned());
        }
    }
    let mut all = Collect(Vec::new());
    window.look_at(&mut all);
    all.0
}

/// The texts that do not stand there as often in the second language as in
/// Dutch, by their ids. Where a translation is missing the Dutch stands there
/// again, with a mark.
fn alone(window: &mut Window, tag: &str) -> Vec<String> {
    let mut found: BTreeMap<String, [Vec<String>; 2]> = BTreeMap::new();
    let (mut texts, mut broken) = (0, Vec::new());
    for words in words(window) {
        // What a person typed is of no language, and the name of a language is
        // for who reads that one, with what must be known about it.
        let is_name = languages().iter().any(|language| words.text.ends_with(&language.name));
        if words.language.is_empty() || is_name || words.id == "walk-only-dutch" {
            continue;
        }
        texts += 1;
        if words.text.contains('⟨') {
            broken.push(format!("«{}» lacks a value", words.text));
        }
        let second = words.language == tag || words.mark == Mark::Untranslated;
        found.entry(words.id).or_default()[usize::from(second)].push(words.text);
    }
    assert!(texts > 3, "there are texts");
    let alone = found.into_iter().filter(|(_, [first, second])| first.len() != second.len());
    alone.map(|(id, sides)| format!("`{id}`: {sides:?}")).chain(broken).collect()
}

fn both_stand_there(person: &str, tag: &str, screens: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    person.clone_into(&mut window.person);
    let mut wrong = Vec::new();
    for screen in screens {
        window.show(screen);
        wrong.extend(alone(&mut window, tag).iter().map(|what| format!("{screen}: {what}")));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn each_text_of_a_shared_screen_stands_there_in_dutch_and_in_arabic() {
    both_stand_there("Selam", "ar", &[SHARED.as_slice(), &OPENED, &OVER].concat());
}

#[test]
fn each_text_of_a_shared_screen_stands_there_in_dutch_and_in_english() {
    both_stand_there("Yusuf", "en", &[SHARED.as_slice(), &OPENED, &["keys"]].concat());
}

/// Nothing can be kept any more: that is told to both.
#[test]
fn a_notice_over_the_shared_view_stands_there_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    drop(Window::practice(folder.path()));
    let vault = goede_start::practice::folder(folder.path());
    let full = "CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'full'); END";
    crate::newer::database(&vault).execute_batch(full).unwrap();
    let mut window = Window::open(Start { keep: true, ..practice(folder.path()) });
    window.show("choices");
    window.digit(1);
    assert!(window.ids().iter().any(|id| id.contains("notice-close")), "{}", window.texts());
    assert_eq!(alone(&mut window, "ar"), Vec::<String>::new());
}

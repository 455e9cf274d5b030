//! Every shared screen stands there in both languages: each text, those of the
//! frame around it included.

use goede_start::widget::access::Role;

use crate::harness::Window;
use crate::screens::SHARED;

fn both_stand_there(person: &str, tag: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    person.clone_into(&mut window.person);
    let mut wrong = Vec::new();
    for screen in SHARED {
        window.show(screen);
        let texts: Vec<_> =
            window.infos().into_iter().filter(|info| info.role == Role::Text).collect();
        let of = |language: &str| -> Vec<String> {
            let own = texts.iter().filter(|text| text.language == language);
            own.map(|text| text.label.clone()).collect()
        };
        let (first, second) = (of("nl"), of(tag));
        assert!(first.len() > 5, "{screen} has texts");
        if first.len() != second.len() {
            wrong.push(format!("{screen}: {first:#?}\n{second:#?}"));
        }
        for text in first.iter().chain(&second) {
            assert!(!text.contains('⟨'), "{screen}: {text}");
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn each_text_of_a_shared_screen_stands_there_in_dutch_and_in_arabic() {
    both_stand_there("Selam", "ar");
}

#[test]
fn each_text_of_a_shared_screen_stands_there_in_dutch_and_in_english() {
    both_stand_there("Yusuf", "en");
}

//! What a screen reader is told, and what it can do: the tree as a bridge
//! takes it, without a bus.

use accesskit::{Action, ActionData, ActionRequest, Live, Node, NodeId, Role, Toggled, TreeId};
use goede_start::app::{Message, ReaderEvent};
use goede_start::domain::answer::Value;
use goede_start::domain::id::{ChoiceId, FactId};
use goede_start::platform::reader::Heard;

use crate::harness::Window;
use crate::screens::{DESK, SHARED};

/// The practice vault with a screen reader that listens.
fn listening(folder: &std::path::Path) -> Window {
    let mut window = Window::practice(folder);
    window.update(Message::Reader(ReaderEvent::Heard(Heard::Began)));
    window
}

fn nodes(window: &Window) -> Vec<(NodeId, Node)> {
    window.app.told().expect("a tree was told").nodes.clone()
}

/// The node of this role and name.
#[track_caller]
fn find(window: &Window, role: Role, name: &str) -> (NodeId, Node) {
    let is_it = |node: &Node| node.label().or(node.value()).is_some_and(|own| own == name);
    let all = nodes(window);
    let found = all.iter().find(|(_, node)| node.role() == role && is_it(node));
    found.cloned().unwrap_or_else(|| {
        let names: Vec<_> = all.iter().map(|(_, n)| (n.role(), n.label().or(n.value()))).collect();
        panic!("no {role:?} called «{name}»: {names:#?}")
    })
}

fn ask(window: &mut Window, target: NodeId, action: Action, data: Option<ActionData>) {
    let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node: target, data };
    window.update(Message::Reader(ReaderEvent::Heard(Heard::Asked(request))));
    // It happens at the next frame.
    window.redraw();
}

fn focus(window: &Window) -> NodeId {
    window.app.told().unwrap().focus
}

/// Shows a screen and tells it.
fn show(window: &mut Window, screen: &str) {
    window.show(screen);
    window.update(Message::Reader(ReaderEvent::Touched));
}

#[test]
fn while_nobody_listens_nothing_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("question");
    assert!(window.app.told().is_none());
    window.update(Message::Reader(ReaderEvent::Heard(Heard::Began)));
    assert!(window.app.told().is_some());
    window.update(Message::Reader(ReaderEvent::Heard(Heard::Ended)));
    window.digit(1);
    assert!(window.app.told().is_none());
}

#[test]
fn every_screen_is_a_whole_tree_and_each_thing_has_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = listening(folder.path());
    for screen in DESK.into_iter().chain(SHARED) {
        show(&mut window, screen);
        let update = window.app.told().unwrap().clone();
        for (_, node) in &update.nodes {
            let named = node.label().or(node.value()).is_some_and(|name| !name.trim().is_empty());
            assert!(named || node.role() == Role::TextRun, "{screen}: {node:?}");
            // The marks of direction are for the eye.
            let marked =
                |name: &str| name.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']);
            assert!(!node.label().or(node.value()).is_some_and(marked), "{screen}: {node:?}");
        }
        // It panics where a node is told twice, or hangs nowhere.
        let tree = accesskit_consumer::Tree::new(update, true);
        assert!(tree.state().root().child_ids().count() > 3, "{screen}");
    }
}

#[test]
fn a_card_says_its_name_in_both_languages_and_whether_it_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = listening(folder.path());
    show(&mut window, "acute");
    let (id, card) = find(&window, Role::RadioButton, "Nee");
    assert_eq!(card.language(), Some("nl"));
    assert_eq!(card.description(), Some("لا"));
    assert_eq!(card.keyboard_shortcut(), Some("2"));
    assert_eq!(card.toggled(), Some(Toggled::False));
    let all = nodes(&window);
    let inside = all.iter().find(|(id, _)| card.children().contains(id)).unwrap();
    assert_eq!((inside.1.value(), inside.1.language()), (Some("لا"), Some("ar")));
    let (_, group) = all.iter().find(|(_, node)| node.role() == Role::RadioGroup).unwrap();
    assert!(group.label().unwrap().ends_with('?') && group.children().contains(&id));
}

#[test]
fn a_question_is_answered_by_a_press_of_the_screen_reader() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = listening(folder.path());
    show(&mut window, "acute");
    let (id, _) = find(&window, Role::RadioButton, "Nee");
    ask(&mut window, id, Action::Click, None);
    let facts = &window.app.dossier_of("Selam").unwrap().facts;
    let answer = facts.value(&FactId::new("place-to-sleep")).cloned();
    assert_eq!(answer, Some(Value::Choice(ChoiceId::new("no"))));
    let (again, card) = find(&window, Role::RadioButton, "Nee");
    assert_eq!((again, card.toggled()), (id, Some(Toggled::True)));
    let (_, saved) = find(&window, Role::Status, "bewaard 14:03");
    assert_eq!(saved.live(), Some(Live::Polite));
}

#[test]
fn a_field_takes_a_text_from_the_screen_reader_and_tells_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = listening(folder.path());
    for (screen, text) in [("date", "31-2-2026"), ("text", "kok worden")] {
        show(&mut window, screen);
        let all = nodes(&window);
        let (id, _) = all.iter().find(|(_, node)| node.role() == Role::TextInput).unwrap();
        ask(&mut window, *id, Action::SetValue, Some(ActionData::Value(text.into())));
        let all = nodes(&window);
        let (_, field) = all.iter().find(|(other, _)| other == id).unwrap();
        assert_eq!(field.value(), Some(text));
        ask(&mut window, *id, Action::Focus, None);
        assert_eq!(focus(&window), *id);
        if screen == "date" {
            // What was not understood is told once, when the walk would go on.
            window.enter();
            let texts = goede_start::i18n::L10n::new("nl").unwrap();
            let told = texts.words("walk-mistake-no-such-day").text;
            let (_, mistake) = find(&window, Role::Status, &told);
            assert_eq!(mistake.live(), Some(Live::Polite));
        }
    }
}

#[test]
fn a_new_question_is_said_aloud_in_each_language_and_keeps_quiet_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = listening(folder.path());
    show(&mut window, "question");
    let before = nodes(&window);
    window.enter();
    let aloud = |all: &[(NodeId, Node)]| -> Vec<(NodeId, Option<String>)> {
        let live = all.iter().filter(|(_, node)| node.live() == Some(Live::Polite));
        live.filter(|(_, node)| node.role() == Role::Heading)
            .map(|(id, node)| (*id, node.language().map(str::to_owned)))
            .collect()
    };
    let all = nodes(&window);
    let told = aloud(&all);
    let languages: Vec<_> = told.iter().map(|(_, language)| language.as_deref()).collect();
    assert_eq!(languages, [Some("nl"), Some("ar")]);
    for (id, _) in &told {
        let name = |all: &[(NodeId, Node)]| {
            all.iter()
                .find(|(other, _)| other == id)
                .map(|(_, node)| node.label().map(str::to_owned))
        };
        assert!(name(&before).is_some(), "the same place on the page");
        assert_ne!(name(&before), name(&all), "another text");
    }
    window.digit(8);
    let titles = |all: &[(NodeId, Node)]| -> Vec<Option<String>> {
        let title = all.iter().filter(|(id, _)| told.iter().any(|(other, _)| other == id));
        title.map(|(_, node)| node.label().map(str::to_owned)).collect()
    };
    assert_eq!(titles(&nodes(&window)), titles(&all), "nothing is said twice");
}

#[test]
fn under_a_dialog_and_under_the_cover_nothing_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = listening(folder.path());
    show(&mut window, "question");
    window.f1();
    let all = nodes(&window);
    let (id, dialog) = all.iter().find(|(_, node)| node.role() == Role::Dialog).unwrap();
    assert!(dialog.is_modal());
    assert_eq!(focus(&window), *id, "the dialog has the reader's attention");
    assert!(all.iter().all(|(_, node)| node.role() != Role::RadioButton));
    window.escape();
    window.f9();
    let told = format!("{:?}", nodes(&window));
    assert!(!told.contains("Selam") && !told.contains("verblijfs"), "{told}");
}

#[test]
fn what_is_out_of_sight_can_be_brought_into_sight() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = listening(folder.path());
    show(&mut window, "basics");
    let lowest = |window: &Window| {
        let all = nodes(window);
        let rows = all.into_iter().filter(|(_, node)| node.role() == Role::Button);
        let inside = rows.filter(|(_, node)| node.label().is_some_and(|name| name.contains(", ")));
        inside.max_by(|a, b| a.1.bounds().unwrap().y1.total_cmp(&b.1.bounds().unwrap().y1)).unwrap()
    };
    let (id, _) = lowest(&window);
    ask(&mut window, id, Action::Focus, None);
    assert_eq!(focus(&window), id);
}

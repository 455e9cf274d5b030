//! Names, languages and states, without a view.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::widget::access::Spoken;

fn told(text: &str, language: &'static str) -> Told {
    Told { text: text.to_owned(), language }
}

fn pair(dutch: &str, arabic: &str) -> Spoken {
    Spoken { first: told(dutch, "nl"), second: Some(told(arabic, "ar")) }
}

fn text(text: &str, language: &'static str, parent: Option<usize>) -> Info {
    let spoken = Spoken { first: told(text, language), second: None };
    Info { parent, ..Info::new("text".into(), Kind::Text, spoken) }
}

fn thing(id: &'static str, role: Kind, spoken: Spoken, parent: Option<usize>) -> Info {
    Info { parent, pressable: true, ..Info::new(id.into(), role, spoken) }
}

fn made(infos: &[Info], page: Page) -> TreeUpdate {
    let size = Size::new(1366.0, 768.0);
    tree(infos, Around { title: "Goede Start", size, scale: 1.0, page }).0
}

fn of<'u>(update: &'u TreeUpdate, role: Role, name: &str) -> &'u Node {
    let named = |node: &Node| node.label().or(node.value()) == Some(name);
    let found = update.nodes.iter().find(|(_, node)| node.role() == role && named(node));
    &found.unwrap_or_else(|| panic!("no {role:?} «{name}» in {update:#?}")).1
}

#[test]
fn what_stands_in_a_row_is_its_name_each_language_by_itself() {
    let update = made(
        &[
            thing("row", Kind::Button, pair("Bankrekening", "حساب بنكي"), None),
            text("Bankrekening", "nl", Some(0)),
            text("حساب بنكي", "ar", Some(0)),
            text("nog niet geregeld", "nl", Some(0)),
            text("لم يُرتَّب بعد", "ar", Some(0)),
            text("·", "", Some(0)),
        ],
        Page::First,
    );
    let row = of(&update, Role::Button, "Bankrekening, nog niet geregeld");
    assert_eq!(row.description(), Some("حساب بنكي, لم يُرتَّب بعد"));
    // The row, the text in the other language with its letters, the window.
    assert_eq!(update.nodes.len(), 4);
}

#[test]
fn a_short_word_is_said_although_it_is_part_of_a_longer_one() {
    let mut name = "Uitkering u aanvragen".to_owned();
    add(&mut name, "u");
    assert_eq!(name, "Uitkering u aanvragen");
    add(&mut name, "aan");
    assert_eq!(name, "Uitkering u aanvragen, aan");
}

#[test]
fn a_button_in_a_row_stays_a_button() {
    let mut row = thing("line", Kind::Button, "Taalles".into(), None);
    row.pressable = false;
    let update =
        made(&[row, thing("yes", Kind::Button, "Ja, dit doe ik".into(), Some(0))], Page::First);
    let group = of(&update, Role::Group, "Taalles");
    assert_eq!(group.children().len(), 1);
    assert!(of(&update, Role::Button, "Ja, dit doe ik").supports_action(Action::Click));
}

#[test]
fn cards_count_within_their_question_only() {
    let update = made(
        &[
            thing("q", Kind::Choice, pair("Slaapt u goed?", "؟"), None),
            thing("grid", Kind::Choice, Spoken::default(), Some(0)),
            thing("a", Kind::Radio, "Ja".into(), Some(1)),
            thing("b", Kind::Radio, "Nee".into(), Some(1)),
            thing("c", Kind::Radio, "Weet ik niet".into(), Some(0)),
        ],
        Page::First,
    );
    assert_eq!(of(&update, Role::RadioGroup, "Slaapt u goed?").size_of_set(), Some(3));
    assert_eq!(of(&update, Role::RadioButton, "Weet ik niet").position_in_set(), Some(2));
}

#[test]
fn what_is_secret_is_not_told() {
    let mut field = thing("field", Kind::TextField, "Wachtzin".into(), None);
    (field.secret, field.value) = (true, Some("vier paarden".to_owned()));
    let update = made(&[field], Page::First);
    let field = of(&update, Role::PasswordInput, "Wachtzin");
    assert_eq!(field.value(), Some(""));
    assert!(!format!("{update:?}").contains("paarden"));
}

#[test]
fn the_keyboard_is_at_what_has_it_else_at_the_dialog_else_at_the_window() {
    let dialog = thing("dialog", Kind::Dialog, "Toetsen".into(), None);
    let mut close = thing("close", Kind::Button, "Sluiten".into(), Some(0));
    let update = made(&[dialog.clone(), close.clone()], Page::First);
    let node = update.nodes.iter().find(|(id, _)| *id == update.focus).unwrap();
    assert_eq!(node.1.role(), Role::Dialog);
    close.focused = true;
    let update = made(&[dialog, close], Page::First);
    let node = update.nodes.iter().find(|(id, _)| *id == update.focus).unwrap();
    assert_eq!(node.1.role(), Role::Button);
    assert_eq!(made(&[], Page::First).focus, WINDOW);
}

#[test]
fn a_status_is_said_aloud_on_a_page_that_is_known_and_a_title_on_a_new_one() {
    let status = thing("saved", Kind::Status, pair("bewaard", "حُفظ"), None);
    let title = Info { level: Some(1), ..text("Wonen", "nl", None) };
    let live = |page| {
        let update = made(&[title.clone(), status.clone()], page);
        let aloud = update.nodes.iter().filter(|(_, node)| node.live().is_some());
        aloud.map(|(_, node)| node.role()).collect::<HashSet<_>>()
    };
    assert!(live(Page::First).is_empty());
    assert_eq!(live(Page::Same), HashSet::from([Role::Status, Role::Label, Role::Heading]));
    assert_eq!(live(Page::New), HashSet::from([Role::Heading]));
}

#[test]
fn two_texts_that_are_alike_are_two_nodes_and_keep_their_ids() {
    let infos = [text("Ja", "nl", None), text("Ja", "nl", None)];
    let (one, two) = (made(&infos, Page::First), made(&infos, Page::Same));
    assert_eq!(one.nodes, two.nodes);
    let ids: HashSet<NodeId> = one.nodes.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids.len(), one.nodes.len());
}

//! What somebody types in a field for text of two directions, key by key.

use goede_start::domain::answer::clean;
use goede_start::i18n::Direction;
use goede_start::theme;
use goede_start::theme::size::Type;
use goede_start::widget::bidi::{Doc, Move, Spec};
use iced::advanced::graphics::text::font_system;
use std::sync::Once;

const MOVES: [Move; 10] = [
    Move::Left,
    Move::Right,
    Move::WordLeft,
    Move::WordRight,
    Move::Up,
    Move::Down,
    Move::Home,
    Move::End,
    Move::First,
    Move::Last,
];

/// What is not typed but done, each begun by this.
const KEY: char = '\u{1b}';

pub fn seeds() -> Vec<Vec<u8>> {
    [
        "Jan \u{1b}aسلام دنیا، می\u{200c}خواهم 14:30\u{1b}K",
        "abc \u{633}\u{644}\u{627}\u{645} (\u{6f1}\u{6f2}) xyz\n\u{1b}c\u{1b}d\u{1b}B\u{1b}x\u{1b}u\u{1b}r",
        "e\u{301}👨\u{200d}👩\u{200d}👧\u{2068}ab\u{2069}\u{202b}אב\u{202c}\u{1b}b\u{1b}b\u{1b}w\u{1b}W",
        "een\ttwee\r\ndrie\u{2029}vier\u{85}\u{1b}A\u{1b}z",
    ]
    .map(|text| text.as_bytes().to_vec())
    .into()
}

fn load_fonts() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        for bytes in theme::fonts() {
            font_system().write().expect("the fonts").load_font(bytes.into());
        }
    });
}

pub fn look(bytes: &[u8]) {
    let Some((&first, rest)) = bytes.split_first() else { return };
    let typed = String::from_utf8_lossy(rest);
    load_fonts();
    let mut doc = Doc::new("");
    doc.layout(Spec {
        size: Type::Body,
        easy: first & 1 == 1,
        line: 26.0,
        width: 40.0 + f32::from(first),
        one_line: first & 2 == 2,
        secret: false,
        direction: if first & 4 == 4 { Direction::RightToLeft } else { Direction::LeftToRight },
    });
    doc.set_height(80.0);
    let mut steps = 0;
    let mut letters = typed.chars().take(60);
    while let Some(letter) = letters.next() {
        let before = doc.text().to_owned();
        if letter == KEY {
            press(&mut doc, letters.next().unwrap_or('a'));
        } else {
            let piece = clean(&letter.to_string());
            assert_eq!(piece.len(), letter.len_utf8(), "cleaning keeps the length");
            // A field of one line is handed none with a break.
            let piece = if first & 2 == 2 { piece.replace('\n', " ") } else { piece };
            let mut plain = before;
            plain.replace_range(doc.selection(), &piece);
            doc.insert(&piece);
            assert_eq!(doc.text(), plain);
        }
        steps += 1;
        let (row, x) = doc.page().place_of(doc.caret());
        assert!(row < doc.page().len() && x.is_finite(), "{x} on row {row} of {:?}", doc.text());
        assert!(doc.text().get(doc.selection()).is_some(), "{:?}", doc.selection());
    }
    is_sound(&doc);
    let end = doc.text().to_owned();
    (0..=steps).for_each(|_| doc.undo());
    assert_eq!(doc.text(), "", "all of it is undone");
    (0..=steps).for_each(|_| doc.redo());
    if !typed.contains("\u{1b}u") {
        assert_eq!(doc.text(), end, "and done again");
    }
}

fn press(doc: &mut Doc, key: char) {
    let place = |letter: char, from: char| {
        let offset = u32::from(letter).wrapping_sub(u32::from(from));
        usize::try_from(offset).ok().and_then(|at| MOVES.get(at)).copied()
    };
    match (key, place(key, 'a'), place(key, 'A')) {
        (_, Some(movement), _) => doc.go(movement, false),
        (_, _, Some(movement)) => doc.go(movement, true),
        ('x', ..) => doc.delete(),
        ('y', ..) => doc.delete_word(true),
        ('z', ..) => doc.delete_word(false),
        ('u', ..) => doc.undo(),
        ('r', ..) => doc.redo(),
        ('s', ..) => doc.select_all(),
        _ => doc.backspace(),
    }
}

/// Its rows hold the text, and each letter stands in one cell.
fn is_sound(doc: &Doc) {
    let (text, page, selection) = (doc.text(), doc.page(), doc.selection());
    let mut at = 0;
    for row in 0..page.len() {
        let range = page.range(row).expect("a row");
        assert!(range.start >= at && range.start - at <= 1, "{range:?} after {at} of {text:?}");
        let mut ranges: Vec<_> = page.cells(row).iter().map(|cell| cell.range.clone()).collect();
        ranges.sort_by_key(|range| range.start);
        let mut to = range.start;
        for next in &ranges {
            assert_eq!(next.start, to, "{text:?} {range:?} {ranges:?}");
            to = next.end;
        }
        assert!(to == range.end, "{text:?} {range:?} {ranges:?}");
        page.selected(row, &selection, 6.0);
        at = range.end;
    }
    assert_eq!(at, text.len(), "{text:?}");
}

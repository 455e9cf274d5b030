//! Random text of many scripts on rows of many widths, and what a person does
//! to it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation
)]

use std::ops::Range;
use std::sync::Once;

use iced::Point;
use iced::advanced::graphics::text::font_system;
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation;

use super::doc::{Doc, Move};
use super::page::Spec;
use crate::domain::answer::clean;
use crate::i18n::{Direction, direction_of};
use crate::theme;
use crate::theme::size::Type;

const PIECES: [&str; 38] = [
    "a",
    "bc",
    "wereld",
    "e\u{301}",
    " ",
    "  ",
    ", ",
    "(",
    ")",
    "[x]",
    "12",
    "3.5",
    "۱۲",
    "٤٥",
    "س",
    "لام",
    "لا",
    "لَا",
    "می\u{200c}خواهم",
    "ب",
    "گ",
    "\u{200f}",
    "\u{200e}",
    "\u{2068}",
    "\u{2069}",
    "\u{202b}",
    "\u{202c}",
    "👨\u{200d}👩\u{200d}👧",
    "ሰላም",
    "\n",
    "!",
    "؟",
    "«",
    "»",
    "-",
    "אב",
    "langwoordzonderspatie",
    "المدرسةالجديدةالطويلة",
];

const WORDS: [&str; 20] = [
    "Jan",
    "afspraak",
    "met",
    "de Vries,",
    "morgen.",
    "14:30",
    "(gisteren)",
    "€12,50",
    "+31 6 12345678",
    "info@example.org",
    "ja/nee",
    "سلام",
    "دنیا،",
    "می\u{200c}خواهم",
    "مع",
    "المدرسة.",
    "(امروز)",
    "۱۴:۳۰",
    "«کتاب»",
    "الساعة",
];

/// The same numbers in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn text(&mut self, most: usize) -> String {
        (0..=self.roll(most)).map(|_| PIECES[self.roll(PIECES.len())]).collect()
    }

    fn sentence(&mut self) -> String {
        let words: Vec<_> = (0..5 + self.roll(30)).map(|_| WORDS[self.roll(WORDS.len())]).collect();
        words.join(" ")
    }
}

fn load_fonts() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        for bytes in theme::fonts() {
            font_system().write().unwrap().load_font(bytes.into());
        }
    });
}

fn laid_out(text: &str, width: f32, one_line: bool) -> Doc {
    load_fonts();
    let mut doc = Doc::new(text);
    doc.layout(Spec {
        size: Type::Body,
        easy: false,
        line: 26.0,
        width,
        one_line,
        secret: false,
        direction: Direction::LeftToRight,
    });
    doc.set_height(120.0);
    doc
}

fn rows(doc: &Doc) -> impl Iterator<Item = (usize, Range<usize>)> + '_ {
    (0..doc.page().len()).map(|row| (row, doc.page().range(row).unwrap()))
}

#[test]
fn every_letter_stands_in_exactly_one_cell() {
    let mut dice = Dice(42);
    for turn in 0..400 {
        let text = dice.text(40);
        let doc =
            laid_out(&text, 40.0 + dice.roll(400) as f32, turn % 4 == 0 && !text.contains('\n'));
        let mut at = 0;
        for (row, range) in rows(&doc) {
            assert!(range.start == at || range.start == at + 1, "{text:?}");
            at = range.end;
            let cells = doc.page().cells(row);
            let mut ranges: Vec<_> = cells.iter().map(|cell| cell.range.clone()).collect();
            ranges.sort_by_key(|range| range.start);
            let mut to = range.start;
            for next in &ranges {
                assert_eq!(next.start, to, "{text:?} {range:?} {ranges:?}");
                to = next.end;
            }
            assert!(to == range.end, "{text:?} {range:?} {ranges:?}");
            for pair in cells.windows(2) {
                assert!((pair[1].left - pair[0].right).abs() < 0.1, "{text:?} {pair:?}");
            }
        }
        assert_eq!(at, text.len());
    }
}

#[test]
fn rows_keep_the_order_of_the_whole_text() {
    let mut dice = Dice(2024);
    let mut seen = 0;
    for _ in 0..200 {
        let text = dice.sentence();
        let doc = laid_out(&text, 60.0 + dice.roll(300) as f32, false);
        let base = match direction_of(&text) {
            Some(Direction::RightToLeft) => Level::rtl(),
            _ => Level::ltr(),
        };
        let info = BidiInfo::new(&text, Some(base));
        for (row, range) in rows(&doc) {
            let (levels, runs) = info.visual_runs(&info.paragraphs[0], range.clone());
            let mut wanted = Vec::new();
            for run in runs {
                let rtl = levels[run.start].is_rtl();
                let letters = text[range.clone()].grapheme_indices(true);
                let mut part: Vec<_> = letters
                    .map(|(at, _)| (at + range.start, rtl))
                    .filter(|(at, _)| run.contains(at))
                    .collect();
                if rtl {
                    part.reverse();
                }
                wanted.extend(part);
            }
            let cells = doc.page().cells(row);
            let found: Vec<_> = cells.iter().map(|cell| (cell.range.start, cell.rtl)).collect();
            assert_eq!(found, wanted, "{:?} of {text:?}", &text[range]);
            seen += 1;
        }
    }
    assert!(seen > 1000, "{seen}");
}

#[test]
fn no_row_is_wider_than_the_field() {
    let mut dice = Dice(3);
    for _ in 0..300 {
        let text = dice.sentence();
        let width = 160.0 + dice.roll(400) as f32;
        let doc = laid_out(&text, width, false);
        for (row, range) in rows(&doc) {
            let body = range.start + text[range.clone()].trim_end().len();
            let cells = doc.page().cells(row);
            let seen: Vec<_> = cells.iter().filter(|cell| cell.range.start < body).collect();
            let left = seen.iter().map(|cell| cell.left).fold(f32::INFINITY, f32::min);
            let right = seen.iter().map(|cell| cell.right).fold(0.0, f32::max);
            // A word that had to be cut is measured in pieces, which can join a
            // pixel wider.
            assert!(right - left < width + 1.5, "{left}..{right} on {width}: {text:?}");
        }
    }
}

#[test]
fn arrows_go_over_the_screen_and_are_never_stuck() {
    let mut dice = Dice(7);
    for _ in 0..80 {
        let text = dice.text(25);
        let width = 60.0 + dice.roll(500) as f32;
        for right in [true, false] {
            let mut doc = laid_out(&text, width, false);
            doc.go(Move::First, false);
            let forward = right != doc.page().is_rtl(doc.caret());
            doc.go(if forward { Move::First } else { Move::Last }, false);
            let mut before = doc.page().place_of(doc.caret());
            for _ in 0..2000 {
                let forward = right != doc.page().is_rtl(doc.caret());
                doc.go(if right { Move::Right } else { Move::Left }, false);
                let now = doc.page().place_of(doc.caret());
                if now == before {
                    break;
                }
                if now.0 == before.0 {
                    assert_eq!(now.1 > before.1, right, "{text:?} {before:?} {now:?}");
                } else {
                    assert_eq!(now.0 > before.0, forward, "{text:?} {before:?} {now:?}");
                }
                before = now;
            }
        }
    }
}

#[test]
fn right_reaches_every_place_of_a_mixed_line() {
    let text = "abc دهف 12 xyz";
    let mut doc = laid_out(text, 400.0, true);
    doc.go(Move::Home, false);
    let mut presses = 0;
    let mut before = doc.page().place_of(doc.caret());
    loop {
        doc.go(Move::Right, false);
        let now = doc.page().place_of(doc.caret());
        if now == before {
            break;
        }
        (before, presses) = (now, presses + 1);
    }
    assert_eq!(presses, text.graphemes(true).count());
}

#[test]
fn a_press_lands_where_the_pointer_is() {
    let mut dice = Dice(99);
    for _ in 0..200 {
        let text = dice.text(25);
        let mut doc = laid_out(&text, 300.0, false);
        doc.go(Move::First, false);
        for row in 0..doc.page().len().min(3) {
            for cell in doc.page().cells(row) {
                let x = cell.left + (cell.right - cell.left) * 0.3;
                let caret = doc.hit(Point::new(x, doc.top(row) + 13.0));
                let (found, at) = doc.page().place_of(caret);
                assert_eq!(found, row, "{text:?} {caret:?}");
                assert!((at - x).abs() <= (cell.right - cell.left) / 2.0 + 0.1, "{text:?}");
            }
        }
    }
}

#[test]
fn writing_equals_a_plain_text_and_undoes_to_the_start() {
    let moves = [
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
    let mut dice = Dice(5);
    for _ in 0..60 {
        let start = dice.text(10);
        let mut doc = laid_out(&start, 200.0, false);
        let mut plain = start.clone();
        for _ in 0..40 {
            match dice.roll(9) {
                0..=3 => {
                    let piece = PIECES[dice.roll(PIECES.len())];
                    plain.replace_range(doc.selection(), piece);
                    doc.insert(piece);
                }
                4 => {
                    let mut range = doc.selection();
                    if range.is_empty() {
                        let next = plain[range.end..].graphemes(true).next();
                        range.end += next.map_or(0, str::len);
                    }
                    plain.replace_range(range, "");
                    doc.delete();
                }
                5 => {
                    doc.backspace();
                    doc.text().clone_into(&mut plain);
                }
                _ => doc.go(moves[dice.roll(moves.len())], dice.roll(3) == 0),
            }
            assert_eq!(doc.text(), plain);
            assert!(plain.is_char_boundary(doc.caret().at));
            let (row, x) = doc.page().place_of(doc.caret());
            assert!(row < doc.page().len() && x > -200.0 && x < 400.0, "{x} {plain:?}");
            let rows = 0..doc.page().len();
            rows.for_each(|row| drop(doc.page().selected(row, &doc.selection(), 6.0)));
        }
        (0..200).for_each(|_| doc.undo());
        assert_eq!(doc.text(), start);
        (0..200).for_each(|_| doc.redo());
        assert_eq!(doc.text(), plain);
    }
}

#[test]
fn a_word_is_one_step_and_a_moved_caret_begins_another() {
    let mut doc = laid_out("", 400.0, true);
    "Ik wil".chars().for_each(|c| doc.insert(&c.to_string()));
    doc.undo();
    assert_eq!(doc.text(), "Ik ");
    doc.redo();
    doc.go(Move::Left, false);
    doc.insert("x");
    doc.undo();
    assert_eq!(doc.text(), "Ik wil");
    doc.undo();
    doc.undo();
    assert_eq!(doc.text(), "");
}

#[test]
fn backspace_takes_a_mark_or_a_whole_letter() {
    for (text, wanted) in [
        ("بَ", "ب"),
        ("می\u{200c}", "می"),
        ("e\u{301}", ""),
        ("👨\u{200d}👩\u{200d}👧", ""),
        ("لا", "ل"),
    ] {
        let mut doc = laid_out(text, 200.0, true);
        doc.backspace();
        assert_eq!(doc.text(), wanted);
    }
}

#[test]
fn the_caret_begins_where_the_text_begins() {
    let mut doc = laid_out("سلام", 300.0, true);
    assert!(doc.page().place_of(doc.caret()).1 < 270.0, "after its last letter, at the left");
    doc.go(Move::Home, false);
    assert!((doc.page().place_of(doc.caret()).1 - 298.0).abs() < 1.0, "at the right edge");
    doc.go(Move::Left, false);
    assert_eq!(doc.caret().at, "س".len());
}

#[test]
fn a_selection_across_directions_is_drawn_in_parts() {
    let text = "abc دهف 12 xyz";
    let mut doc = laid_out(text, 400.0, true);
    // From inside the Dutch to inside the Arabic: two parts of the screen.
    doc.select(&(1..6));
    assert_eq!(doc.selected(), Some("bc د"));
    assert_eq!(doc.page().selected(0, &doc.selection(), 6.0).len(), 2);
}

#[test]
fn what_breaks_the_text_engine_does_not_after_cleaning() {
    for separator in ["\u{2029}", "\u{85}", "\u{1c}", "\u{2028}", "\u{b}", "\r\n"] {
        let text = clean(&format!("abc{separator}سلام"));
        let doc = laid_out(&text, 200.0, false);
        assert_eq!(doc.page().range(doc.page().len() - 1).unwrap().end, text.len());
    }
}

#[test]
fn a_secret_is_dots_without_words_and_without_a_history() {
    load_fonts();
    let mut doc = Doc::new("een geheim");
    let secret = Spec {
        size: Type::Body,
        easy: false,
        line: 26.0,
        width: 300.0,
        one_line: true,
        secret: true,
        direction: Direction::LeftToRight,
    };
    doc.layout(Spec { secret: false, ..secret });
    doc.insert("!");
    doc.layout(secret);
    let widths: Vec<_> = doc.page().cells(0).iter().map(|c| c.right - c.left).collect();
    assert_eq!(widths.len(), "een geheim!".len());
    assert!(widths.iter().all(|width| (width - widths[0]).abs() < 0.1), "{widths:?}");
    doc.undo();
    assert_eq!(doc.text(), "een geheim!");
    doc.go(Move::WordLeft, false);
    assert_eq!(doc.caret().at, 0, "a word would tell where a space is");
    doc.go(Move::Right, false);
    doc.backspace();
    assert_eq!(doc.text(), "en geheim!");
}

//! Every Arabic text of the app on rows of many widths.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::cast_precision_loss
)]

use fluent_syntax::ast::Entry;
use iced::advanced::graphics::text::cosmic_text::LayoutGlyph;
use iced::advanced::graphics::text::font_system;
use unicode_bidi::format_chars::{LRM, RLM};

use super::*;
use crate::i18n::L10n;
use crate::theme;

fn letters(text: &str) -> Letters {
    for bytes in theme::fonts() {
        font_system().write().unwrap().load_font(bytes.into());
    }
    Letters { font: theme::font_for(text), size: Pixels(20.0), line: 28.0 }
}

/// Every Arabic text of the app, with and without its attributes.
fn arabic() -> Vec<Words> {
    let language = L10n::new("ar").unwrap();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n/ar");
    let mut all = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for entry in fluent_syntax::parser::parse(source.as_str()).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            all.push(language.words(message.id.name));
            let attributes = message.attributes.iter();
            all.extend(attributes.map(|a| language.attr(message.id.name, a.id.name)));
        }
    }
    all
}

/// What is drawn on each row.
fn rows(text: &str, direction: Direction, letters: Letters, limit: f32) -> Vec<String> {
    let lines = text.split('\n').flat_map(|line| broken(line, direction, letters, limit));
    lines.map(|row| row.drawn.trim_end().to_owned()).collect()
}

/// What is seen of a text, without spaces.
fn seen(text: &str) -> String {
    let gone = |c: char| is_mark(c) || matches!(c, LRM | RLM | '\u{2060}') || c.is_whitespace();
    text.chars().filter(|c| !gone(*c)).collect()
}

#[test]
fn only_texts_of_two_directions_are_mixed() {
    assert!(!is_mixed("Wonen in Groningen, 14-12-2026"));
    assert!(!is_mixed("السكن"));
    assert!(is_mixed("طلب DigiD"));
    assert!(is_mixed("الموعد 14"));
    assert!(is_mixed("لأنك قلت: \u{2068}السكن\u{2069}"));
}

#[test]
fn no_row_of_any_arabic_text_is_wider_than_its_place() {
    let texts: Vec<Words> = arabic().into_iter().filter(|words| is_mixed(&words.text)).collect();
    assert!(texts.len() > 100, "{}", texts.len());
    let letters = letters(&texts[0].text);
    let mut wide = Vec::new();
    for (n, words) in texts.iter().enumerate() {
        for width in [120.0, 200.0, 280.0, 360.0, 480.0, 640.0].map(|w| w + (n % 37) as f32) {
            let rows = rows(&words.text, words.direction, letters, width);
            assert_eq!(seen(&rows.concat()), seen(&words.text));
            for row in rows {
                let drawn = letters.shape(&row).min_width();
                // A word that had to be cut is measured in pieces, which can
                // join a pixel wider.
                if drawn > width + 1.5 {
                    wide.push(format!("{drawn} on {width}: {row:?}"));
                }
            }
        }
    }
    assert!(wide.is_empty(), "{}\n{}", wide.len(), wide.join("\n"));
}

#[test]
fn a_value_stays_on_one_row() {
    let value = "14 december 2026";
    let text = format!("يجب أن ترسل الطلب قبل \u{2068}{value}\u{2069} إلى البلدية");
    let letters = letters(&text);
    for width in (180..500).step_by(7) {
        let rows = rows(&text, Direction::RightToLeft, letters, width as f32);
        assert!(rows.iter().any(|row| row.contains(value)), "{width}: {rows:?}");
    }
}

#[test]
fn letters_keep_their_direction_on_every_row() {
    let text = "اطلب \u{2068}DUO Groningen\u{2069} (B2) الآن";
    let letters = letters(text);
    for width in [60.0, 90.0, 140.0, 400.0] {
        for row in rows(text, Direction::RightToLeft, letters, width) {
            let shaped = letters.shape(&row);
            let run = shaped.buffer().layout_runs().next().unwrap();
            assert!(run.rtl, "{row:?}");
            let latin = |at: usize| row[at..].starts_with(|c: char| c.is_ascii_alphabetic());
            let mut places: Vec<_> = run.glyphs.iter().filter(|glyph| latin(glyph.start)).collect();
            places.sort_by_key(|glyph| glyph.start);
            let in_order =
                |pair: &[&LayoutGlyph]| pair[0].end < pair[1].start || pair[0].x < pair[1].x;
            assert!(places.windows(2).all(in_order), "{row:?}");
        }
    }
}

#[test]
fn rows_are_kept_while_they_fit() {
    let words = Words::own("أرسل الرسالة إلى DUO قبل نهاية الشهر من فضلك");
    let letters = letters(&words.text);
    let mixed = Mixed::new(&words, letters.font, letters.size, 1.4);
    let mut state = State::default();
    state.update(&mixed, 200.0);
    let (rows, widest) = (state.rows.len(), state.widest);
    assert!(rows > 1 && widest <= 200.0);
    state.update(&mixed, widest);
    assert!((state.limit - 200.0).abs() < 0.1, "the rows were broken again");
    state.update(&mixed, 2000.0);
    assert_eq!(state.rows.len(), 1);
}

//! The bundled fonts: the same bytes for the window and for paper. No font of
//! the system is needed.

use iced::Font;
use iced::font::{Family, Weight};

/// The font of everything; Arabic and Ethiopic letters have their own family.
pub const FONT: Font = Font::with_name("Noto Sans");

const ARABIC: Font = Font::with_name("Noto Sans Arabic");
const ETHIOPIC: Font = Font::with_name("Noto Sans Ethiopic");

/// The bytes of every bundled font, to load at the start.
pub fn fonts() -> impl Iterator<Item = &'static [u8]> {
    let files: [&'static [u8]; 6] = [
        include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
        include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
        include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
        include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf"),
        include_bytes!("../../assets/fonts/NotoSansEthiopic-Regular.ttf"),
        include_bytes!("../../assets/fonts/NotoSansEthiopic-Bold.ttf"),
    ];
    files.into_iter()
}

/// The family that has the letters of this text: that of its first letter
/// outside the Latin, Greek and Cyrillic of Noto Sans. Other letters in the
/// same text fall back by themselves.
pub fn font_for(text: &str) -> Font {
    let foreign = text.chars().find_map(|c| match c {
        '\u{590}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => Some(ARABIC),
        '\u{1200}'..='\u{139f}' | '\u{2d80}'..='\u{2ddf}' | '\u{ab00}'..='\u{ab2f}' => {
            Some(ETHIOPIC)
        }
        _ => None,
    });
    foreign.unwrap_or(FONT)
}

/// The same font in bold.
pub fn bold(font: Font) -> Font {
    Font { weight: Weight::Bold, ..font }
}

/// The name of a font's family, if it has one.
pub fn family(font: Font) -> Option<&'static str> {
    match font.family {
        Family::Name(name) => Some(name),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_script_finds_its_bundled_family() {
        assert_eq!(family(font_for("Wonen")), Some("Noto Sans"));
        assert_eq!(family(font_for("Де ви живете?")), Some("Noto Sans"));
        assert_eq!(family(font_for("طلب DigiD")), Some("Noto Sans Arabic"));
        assert_eq!(family(font_for("መሰረታዊ")), Some("Noto Sans Ethiopic"));
    }

    #[test]
    fn all_six_files_are_fonts() {
        assert_eq!(fonts().filter(|bytes| bytes.starts_with(&[0, 1, 0, 0])).count(), 6);
    }
}

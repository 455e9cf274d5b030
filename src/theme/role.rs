//! Colour roles. A role says what a colour is for; nothing else names a colour.
//! The test at the end holds every pair that is used to the contrast that the
//! two people at one screen need: 7:1 for text, 3:1 for edges.

// A colour is read as its six digits.
#![allow(clippy::unreadable_literal)]

use iced::{Color, color};

use super::Mode;

/// A text colour with the ground it stands on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tone {
    /// The text and the picture.
    pub ink: Color,
    /// The ground.
    pub ground: Color,
    /// The edge around the ground, soft where the ground says enough.
    pub edge: Color,
}

/// The colours of one mode.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Roles {
    /// The page.
    pub paper: Color,
    /// Cards, bars, fields.
    pub surface: Color,
    /// Text.
    pub ink: Color,
    /// Text that goes along with other text.
    pub muted: Color,
    /// A hairline between things that need no edge to be told apart.
    pub line: Color,
    /// The edge of what can be pressed or typed in.
    pub edge: Color,
    /// What can be pressed: text, pictures, the chosen edge.
    pub action: Color,
    /// The ground of the one primary action.
    pub primary: Color,
    /// The same under the pointer.
    pub primary_hover: Color,
    /// Text on it.
    pub on_primary: Color,
    /// The ground of what is chosen or active.
    pub tint: Color,
    /// The ground of what is under the pointer.
    pub hover: Color,
    /// The ring around what has the keyboard.
    pub ring: Color,
    /// The large quiet ground of the first screen.
    pub deep: Color,
    /// Text on it.
    pub on_deep: Color,
    /// The rising sun on it.
    pub sun: Color,
    /// Only for "now".
    pub now: Tone,
    /// Not arranged yet, this week.
    pub open: Tone,
    /// Somebody else has to act.
    pub progress: Tone,
    /// In order.
    pub done: Tone,
    /// Only the counsellor sees it.
    pub private: Tone,
    /// Behind a dialog.
    pub scrim: Color,
}

impl Roles {
    /// The colours of this mode.
    pub const fn of(mode: Mode) -> &'static Self {
        match mode {
            Mode::Light => &LIGHT,
            Mode::Dark => &DARK,
            Mode::HighContrast => &HIGH_CONTRAST,
        }
    }

    /// The tone of something unknown or neutral.
    pub const fn neutral(&self) -> Tone {
        Tone { ink: self.muted, ground: self.surface, edge: self.line }
    }

    /// The tone of the picture of what is chosen.
    pub const fn chosen(&self) -> Tone {
        Tone { ink: self.on_primary, ground: self.primary, edge: self.primary }
    }

    /// The tone of something calm and active.
    pub const fn calm(&self) -> Tone {
        Tone { ink: self.action, ground: self.tint, edge: self.tint }
    }
}

const fn tone(ink: Color, ground: Color, edge: Color) -> Tone {
    Tone { ink, ground, edge }
}

static LIGHT: Roles = Roles {
    paper: color!(0xF6F4EF),
    surface: color!(0xFFFFFF),
    ink: color!(0x16262B),
    muted: color!(0x3E4E54),
    line: color!(0xDBDFDB),
    edge: color!(0x7A8785),
    action: color!(0x0B5563),
    primary: color!(0x0B5563),
    primary_hover: color!(0x08434E),
    on_primary: color!(0xFFFFFF),
    tint: color!(0xE4F0F1),
    hover: color!(0xF3F8F8),
    ring: color!(0x0B5563),
    deep: color!(0x08434E),
    on_deep: color!(0xFFFFFF),
    sun: color!(0xF5B47F),
    now: tone(color!(0x8A3203), color!(0xFCEADC), color!(0xF3CFB4)),
    open: tone(color!(0x5E4300), color!(0xFBF3D9), color!(0xEBDCA6)),
    progress: tone(color!(0x1D4A86), color!(0xE5EDF8), color!(0xC2D3EA)),
    done: tone(color!(0x175530), color!(0xE3F1E6), color!(0xBBDCC3)),
    private: tone(color!(0x55306E), color!(0xF3EEF6), color!(0xD8C8E2)),
    scrim: Color { r: 0.03, g: 0.11, b: 0.13, a: 0.55 },
};

static DARK: Roles = Roles {
    paper: color!(0x10191C),
    surface: color!(0x18242A),
    ink: color!(0xEEF2F1),
    muted: color!(0xC2CDCE),
    line: color!(0x2C3B41),
    edge: color!(0x788B8F),
    action: color!(0x8AD6E1),
    primary: color!(0x7FD0DC),
    primary_hover: color!(0xA6E2EA),
    on_primary: color!(0x06272D),
    tint: color!(0x173B43),
    hover: color!(0x1E2E35),
    ring: color!(0x8AD6E1),
    deep: color!(0x0B2E35),
    on_deep: color!(0xEEF2F1),
    sun: color!(0xF5B47F),
    now: tone(color!(0xFFB787), color!(0x43240F), color!(0x70401F)),
    open: tone(color!(0xF0CE73), color!(0x3A2E0C), color!(0x66521B)),
    progress: tone(color!(0xA9CBFF), color!(0x1B3052), color!(0x34527F)),
    done: tone(color!(0x93DBA8), color!(0x173A24), color!(0x2F6040)),
    private: tone(color!(0xDDB9F5), color!(0x33223F), color!(0x5A3F6E)),
    scrim: Color { r: 0.0, g: 0.0, b: 0.0, a: 0.65 },
};

static HIGH_CONTRAST: Roles = Roles {
    paper: color!(0xFFFFFF),
    surface: color!(0xFFFFFF),
    ink: color!(0x000000),
    muted: color!(0x1C1C1C),
    line: color!(0x000000),
    edge: color!(0x000000),
    action: color!(0x00343E),
    primary: color!(0x00343E),
    primary_hover: color!(0x000000),
    on_primary: color!(0xFFFFFF),
    tint: color!(0xD7F3F7),
    hover: color!(0xEAF9FB),
    ring: color!(0xB00058),
    deep: color!(0x00242B),
    on_deep: color!(0xFFFFFF),
    sun: color!(0xFFC48F),
    now: tone(color!(0x6B2400), color!(0xFFF4EB), color!(0x6B2400)),
    open: tone(color!(0x443000), color!(0xFFF9E3), color!(0x443000)),
    progress: tone(color!(0x0B3167), color!(0xF0F5FF), color!(0x0B3167)),
    done: tone(color!(0x063F1C), color!(0xEFFBF2), color!(0x063F1C)),
    private: tone(color!(0x3D1A54), color!(0xFAF5FD), color!(0x3D1A54)),
    scrim: Color { r: 0.0, g: 0.0, b: 0.0, a: 0.75 },
};

#[cfg(test)]
mod tests {
    use super::*;

    /// The contrast of two colours, 1 to 21, as WCAG reckons it.
    fn contrast(a: Color, b: Color) -> f32 {
        let luminance = |c: Color| {
            let [r, g, b, _] = c.into_linear();
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_text_reaches_seven_to_one_on_every_ground_it_stands_on() {
        for mode in Mode::ALL {
            let r = Roles::of(mode);
            let grounds = [r.paper, r.surface, r.tint, r.hover];
            let mut pairs = vec![
                ("on primary", r.on_primary, r.primary),
                ("on primary hover", r.on_primary, r.primary_hover),
                ("on deep", r.on_deep, r.deep),
            ];
            for ground in grounds {
                pairs.push(("ink", r.ink, ground));
                pairs.push(("muted", r.muted, ground));
                pairs.push(("action", r.action, ground));
            }
            for (name, tone) in tones(r) {
                pairs.push((name, tone.ink, tone.ground));
                pairs.push((name, tone.ink, r.surface));
                pairs.push((name, r.ink, tone.ground));
                pairs.push((name, r.muted, tone.ground));
            }
            for (name, ink, ground) in pairs {
                let ratio = contrast(ink, ground);
                assert!(ratio >= 7.0, "{mode:?} {name}: {ratio:.2} on {ground:?}");
            }
        }
    }

    #[test]
    fn every_edge_of_a_control_reaches_three_to_one() {
        for mode in Mode::ALL {
            let r = Roles::of(mode);
            for ground in [r.paper, r.surface, r.tint, r.hover] {
                for (name, edge) in [("edge", r.edge), ("ring", r.ring), ("action", r.action)] {
                    let ratio = contrast(edge, ground);
                    assert!(ratio >= 3.0, "{mode:?} {name}: {ratio:.2} on {ground:?}");
                }
            }
            assert!(contrast(r.primary, r.surface) >= 3.0);
            assert!(contrast(r.sun, r.deep) >= 3.0);
        }
    }

    fn tones(r: &Roles) -> [(&'static str, Tone); 7] {
        [
            ("now", r.now),
            ("open", r.open),
            ("progress", r.progress),
            ("done", r.done),
            ("private", r.private),
            ("neutral", r.neutral()),
            ("calm", r.calm()),
        ]
    }
}

//! Text in one language or in both, each in its own font, size and direction.
//!
//! iced has no layout direction, and draws one line of Arabic that is aligned
//! in a wide text off its box. So a text shrinks here, and the box around it
//! is aligned.

use iced::alignment::{Horizontal, Vertical};
use iced::widget::{Column, Row, column, container, stack, text};
use iced::{Color, Length, Padding};

use super::access::Spoken;
use super::bidi::script_of;
use super::mixed::{self, Mixed};
use super::said::said;
use super::{Element, icon};
use crate::i18n::{Direction, Mark, Pair, Words};
use crate::theme::size::{SPACE_8, SPACE_32, Type};
use crate::theme::{self, Look, style};

/// How a text sounds: size, weight, colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Voice {
    /// The size.
    pub size: Type,
    /// Whether it is bold.
    pub bold: bool,
    /// The colour; that of the surroundings where nothing is said.
    pub ink: Option<Color>,
}

impl Voice {
    /// The question, the title of a page.
    pub const TITLE: Self = Self::new(Type::Title).bold();
    /// A section.
    pub const HEADING: Self = Self::new(Type::Heading).bold();
    /// The word on a card.
    pub const LEAD: Self = Self::new(Type::Lead).bold();
    /// Running text in the shared view.
    pub const BODY: Self = Self::new(Type::Body);
    /// Running text at the desk.
    pub const DESK: Self = Self::new(Type::Desk);
    /// What goes along with a row or a card.
    pub const SIDE: Self = Self::new(Type::Side);
    /// The smallest.
    pub const SMALL: Self = Self::new(Type::Small);

    /// A voice of this size.
    pub const fn new(size: Type) -> Self {
        Self { size, bold: false, ink: None }
    }

    /// Its level as a heading, if it is that of one.
    const fn level(self) -> Option<usize> {
        match self.size {
            Type::Display | Type::Title => Some(1),
            Type::Heading => Some(2),
            Type::Lead | Type::Body | Type::Desk | Type::Side | Type::Small => None,
        }
    }

    /// The same in bold.
    #[must_use]
    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// The same in regular weight.
    #[must_use]
    pub const fn regular(self) -> Self {
        Self { bold: false, ..self }
    }

    /// The same in this colour.
    #[must_use]
    pub const fn ink(self, ink: Color) -> Self {
        Self { ink: Some(ink), ..self }
    }

    /// The same, going along with other text.
    #[must_use]
    pub fn muted(self, look: Look) -> Self {
        self.ink(look.roles().muted)
    }
}

/// A pair in one language only, for texts at the desk.
pub fn single(words: &Words) -> Pair {
    Pair { first: words.clone(), second: None }
}

/// One text, as wide as it needs. Where it is Dutch for want of a translation
/// a small picture says so, and a small ring where nobody checked this one
/// while others were. Where nobody checked any, that is told once a screen, by
/// [`unreviewed_note`].
pub fn words<'a, M: 'a>(look: Look, words: &Words, voice: Voice) -> Element<'a, M> {
    let plain = unmarked(look, words, voice);
    if matches!(words.mark, Mark::None | Mark::Unreviewed) || words.text.is_empty() {
        return plain;
    }
    let sign = container(sign(look, words.mark))
        .align_x(Horizontal::Right)
        .padding(Padding::ZERO.top(voice.size.size(look.easy, words.direction).0 * 0.28))
        .width(Length::Fill)
        .height(Length::Fill);
    stack![container(plain).padding(Padding::ZERO.right(20)), sign].into()
}

/// The text alone, without its mark.
fn unmarked<'a, M: 'a>(look: Look, words: &Words, voice: Voice) -> Element<'a, M> {
    let font = theme::font_for(&words.text);
    let script = script_of(&words.text, words.direction);
    let font = if voice.bold { theme::bold(font) } else { font };
    let (size, height) = (voice.size.size(look.easy, script), voice.size.line_height(script));
    if script == Direction::RightToLeft || mixed::is_mixed(&words.text) {
        return said(words, voice.level(), Mixed::new(words, font, size, height).ink(voice.ink));
    }
    let line = text(words.text.clone())
        .size(size)
        .line_height(height)
        .font(font)
        .shaping(text::Shaping::Advanced)
        .color_maybe(voice.ink);
    said(words, voice.level(), line)
}

/// The sign of a mark: a small ring for "not checked", a picture for "not
/// translated".
fn sign<'a, M: 'a>(look: Look, mark: Mark) -> Element<'a, M> {
    let ink = look.roles().muted;
    match mark {
        Mark::None => super::nothing(),
        Mark::Untranslated => icon::icon("languages", 15.0, ink),
        Mark::Unreviewed | Mark::StillUnreviewed => container("")
            .width(7)
            .height(7)
            .style(move |_| style::plain(Color::TRANSPARENT, style::border(ink, 1.5, 4.0)))
            .into(),
    }
}

/// The small ring with its name, "nog niet nagekeken": stands once on a screen,
/// so that the texts on it need no sign.
pub fn unreviewed_note<'a, M: 'a>(look: Look, name: &Pair) -> Element<'a, M> {
    let voice = Voice::SMALL.muted(look);
    let name = stacked(look, name, voice, voice);
    row(look, vec![sign(look, Mark::Unreviewed), name])
        .spacing(SPACE_8)
        .align_y(Vertical::Center)
        .into()
}

/// Where a text of this direction begins.
pub fn start_of(direction: Direction) -> Horizontal {
    match direction {
        Direction::LeftToRight => Horizontal::Left,
        Direction::RightToLeft => Horizontal::Right,
    }
}

/// Where the frame begins to read.
pub fn start(look: Look) -> Horizontal {
    start_of(look.direction)
}

/// Where the frame ends to read.
pub fn end(look: Look) -> Horizontal {
    if look.is_mirrored() { Horizontal::Left } else { Horizontal::Right }
}

/// One text over the whole width, beginning where its own language begins.
pub fn line<'a, M: 'a>(look: Look, text: &Words, voice: Voice) -> Element<'a, M> {
    aligned(words(look, text, voice), start_of(text.direction))
}

/// One text over the whole width, beginning where the frame begins.
pub fn frame_line<'a, M: 'a>(look: Look, text: &Words, voice: Voice) -> Element<'a, M> {
    aligned(words(look, text, voice), start(look))
}

fn aligned<'a, M: 'a>(content: Element<'a, M>, x: Horizontal) -> Element<'a, M> {
    container(content).width(Length::Fill).align_x(x).into()
}

/// Both languages: two columns, or under each other where it is narrow.
pub fn both<'a, M: 'a>(look: Look, pair: &Pair, voice: Voice) -> Element<'a, M> {
    let first = line(look, &pair.first, voice);
    match &pair.second {
        None => first,
        Some(second) => columns(look, first, line(look, second, voice)),
    }
}

/// Two columns of equal width for two languages, or one under the other.
pub fn columns<'a, M: 'a>(
    look: Look,
    first: impl Into<Element<'a, M>>,
    second: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let (first, second) = (first.into(), second.into());
    if look.is_narrow() {
        return column![first, second].spacing(SPACE_8).into();
    }
    let half = |content| container(content).width(Length::FillPortion(1)).into();
    let halves = vec![half(first), half(second)];
    in_column_order(look, halves).spacing(SPACE_32).into()
}

/// A row whose two language columns may have changed places.
pub(super) fn in_column_order<'a, M: 'a>(look: Look, mut parts: Vec<Element<'a, M>>) -> Row<'a, M> {
    if look.is_mirrored() != look.swapped {
        parts.reverse();
    }
    Row::with_children(parts)
}

/// Both languages under each other, both beginning where the frame begins:
/// cards and rows with a picture beside them.
pub fn stacked<'a, M: 'a>(look: Look, pair: &Pair, first: Voice, second: Voice) -> Element<'a, M> {
    let mut lines = Column::new().align_x(start(look)).spacing(2);
    lines = lines.push(words(look, &pair.first, first));
    if let Some(other) = &pair.second {
        lines = lines.push(words(look, other, second));
    }
    lines.into()
}

/// Both languages under each other over the whole width, each beginning where
/// its own language begins.
pub fn facing<'a, M: 'a>(look: Look, pair: &Pair, first: Voice, second: Voice) -> Element<'a, M> {
    let mut lines = Column::new().spacing(4).width(Length::Fill);
    lines = lines.push(line(look, &pair.first, first));
    if let Some(other) = &pair.second {
        lines = lines.push(line(look, other, second));
    }
    lines.into()
}

/// Both languages on one line: "Verder · التالي".
pub fn inline<'a, M: 'a>(look: Look, pair: &Pair, voice: Voice) -> Element<'a, M> {
    let first = unmarked(look, &pair.first, voice);
    let Some(second) = &pair.second else { return first };
    let dot = unmarked(look, &Words::own("·"), voice);
    row(look, vec![first, dot, unmarked(look, second, voice)])
        .spacing(SPACE_8)
        .align_y(Vertical::Center)
        // Where both do not fit the second goes below, and is never squeezed.
        .wrap()
        .vertical_spacing(0)
        .into()
}

/// A row in the direction of the frame.
pub fn row<'a, M: 'a>(look: Look, mut children: Vec<Element<'a, M>>) -> Row<'a, M> {
    if look.is_mirrored() {
        children.reverse();
    }
    Row::with_children(children)
}

/// What a screen reader says for a pair.
pub fn spoken(pair: &Pair) -> Spoken {
    pair.into()
}

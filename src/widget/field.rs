//! Fields to type in: a visible label above, a hint under it, and under that
//! what was not understood. All text that leaves a field is cleaned for the
//! text engine; give a field cleaned text too.

use std::rc::Rc;

use iced::alignment::Vertical;
use iced::widget::{Column, Id, container};
use iced::{Length, Padding};

use super::access::{Role, access};
use super::bidi::Area;
use super::words::{self, Voice};
use super::{Element, button, card, icon};
use crate::domain::answer::clean;
use crate::domain::bsn;
use crate::i18n::{Pair, Words};
use crate::theme::size::{PRESS, SPACE_8, SPACE_12, SPACE_16, Type};
use crate::theme::{Look, style};

/// The height of a row in a field of one line, and in one of several.
const LINE: f32 = 24.0;
const LINES: f32 = 26.0;
/// How much higher a row is where reading is hard.
const EASY: f32 = 1.25;
/// A field of several lines grows with its text up to this height, which is in
/// sight at the largest zoom too.
const GREATEST: f32 = 220.0;

/// What is pointed out under a field in which something looks like a BSN, where
/// none may be kept: a sentence, and the press that takes it away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard {
    /// What was seen.
    pub told: Pair,
    /// The press.
    pub remove: Pair,
}

/// A field in the making; turn it into an element when it is complete.
pub struct Field<'a, M> {
    look: Look,
    id: Id,
    label: Pair,
    value: &'a str,
    placeholder: Words,
    hint: Option<Pair>,
    mistake: Option<Pair>,
    guard: Option<Guard>,
    unit: Option<Pair>,
    picture: Option<String>,
    width: Length,
    secret: bool,
    label_shown: bool,
    large: bool,
    lines: Option<f32>,
    on_input: Option<Box<dyn Fn(String) -> M + 'a>>,
    on_submit: Option<M>,
}

/// A field for a line of text. The id is that of the text input itself, so
/// that it can be given the keyboard.
pub fn text_field<'a, M>(
    look: Look,
    id: impl Into<Id>,
    label: &Pair,
    value: &'a str,
) -> Field<'a, M> {
    Field {
        look,
        id: id.into(),
        label: label.clone(),
        value,
        placeholder: Words::default(),
        hint: None,
        mistake: None,
        guard: None,
        unit: None,
        picture: None,
        width: Length::Fill,
        secret: false,
        label_shown: true,
        large: false,
        lines: None,
        on_input: None,
        on_submit: None,
    }
}

/// A field for a date as people type it; the screen reads it and says how it
/// was understood in the hint, or what is wrong in the mistake.
pub fn date_field<'a, M>(
    look: Look,
    id: impl Into<Id>,
    label: &Pair,
    value: &'a str,
) -> Field<'a, M> {
    text_field(look, id, label, value).picture("calendar").width(Length::Fixed(320.0)).large()
}

/// A field for a count or an amount, with its unit after it.
pub fn number_field<'a, M>(
    look: Look,
    id: impl Into<Id>,
    label: &Pair,
    value: &'a str,
    unit: Option<&Pair>,
) -> Field<'a, M> {
    let mut field = text_field(look, id, label, value).width(Length::Fixed(160.0)).large();
    field.unit = unit.cloned();
    field
}

impl<'a, M> Field<'a, M> {
    /// Shown while the field is empty; never instead of the label.
    #[must_use]
    pub fn placeholder(mut self, words: &Words) -> Self {
        self.placeholder = words.clone();
        self
    }

    /// What helps, under the field.
    #[must_use]
    pub fn hint(mut self, hint: &Pair) -> Self {
        self.hint = Some(hint.clone());
        self
    }

    /// What was not understood, and what would be.
    #[must_use]
    pub fn mistake(mut self, mistake: Option<&Pair>) -> Self {
        self.mistake = mistake.cloned();
        self
    }

    /// What looks like a BSN in it is pointed out, and can be taken away with
    /// one press. In the languages of the label.
    #[must_use]
    pub fn guard(mut self, guard: Option<Guard>) -> Self {
        self.guard = guard;
        self
    }

    /// A picture inside, before the text.
    #[must_use]
    pub fn picture(mut self, name: &str) -> Self {
        self.picture = Some(name.to_owned());
        self
    }

    /// The width of the field itself.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Shows dots instead of letters.
    #[must_use]
    pub fn secret(mut self, secret: bool) -> Self {
        self.secret = secret;
        self
    }

    /// The label is spoken only: the question above it says it already.
    #[must_use]
    pub fn label_hidden(mut self) -> Self {
        self.label_shown = false;
        self
    }

    /// Larger letters, for the shared view.
    #[must_use]
    pub fn large(mut self) -> Self {
        self.large = true;
        self
    }

    /// Several lines, at least this high; Ctrl+Enter is left to the screen.
    #[must_use]
    pub fn lines(mut self, min_height: f32) -> Self {
        self.lines = Some(min_height);
        self.large()
    }

    /// Typing sends this, with the whole cleaned text.
    #[must_use]
    pub fn on_input(mut self, message: impl Fn(String) -> M + 'a) -> Self {
        self.on_input = Some(Box::new(message));
        self
    }

    /// Enter sends this.
    #[must_use]
    pub fn on_submit(mut self, message: M) -> Self {
        self.on_submit = Some(message);
        self
    }
}

impl<'a, M: Clone + 'a> From<Field<'a, M>> for Element<'a, M> {
    fn from(field: Field<'a, M>) -> Self {
        let look = field.look;
        let value = clean(field.value);
        let spoken = words::spoken(&field.label);
        let mistaken = field.mistake.is_some();
        let size = if field.large { Type::Body } else { Type::Desk };
        let inset = if field.picture.is_some() { 44.0 } else { SPACE_16 };
        let padding = Padding::from([SPACE_12, SPACE_16]);
        let padding = if look.is_mirrored() { padding.right(inset) } else { padding.left(inset) };
        let on_input: Option<Rc<dyn Fn(String) -> M + 'a>> = field.on_input.map(Rc::from);
        let typed = on_input.clone();
        let guard = field.guard.zip(on_input.clone()).map(|(guard, on_input)| {
            let without = on_input(bsn::without(&value, bsn::GONE));
            guarded(look, &field.id, &guard, spoken.second.is_some(), without)
        });
        let typed: Option<Box<dyn Fn(String) -> M + 'a>> =
            typed.map(|message| Box::new(move |text| message(text)) as _);
        let high = if field.lines.is_some() { LINES } else { LINE };
        // An empty field begins where its hint does.
        let hint = &field.placeholder;
        let direction = if hint.text.is_empty() { look.direction } else { hint.direction };
        let style = move |focused, hovered| style::field(look, mistaken, focused, hovered);
        let mut area = Area::new(field.id.clone(), spoken.first.text.clone(), value.clone(), style)
            .placeholder(field.placeholder.clone())
            .easy(look.easy)
            .letters(size, high * if look.easy { EASY } else { 1.0 })
            .direction(direction)
            .secret(field.secret)
            .padding(padding)
            .on_input_maybe(typed)
            .on_submit_maybe(field.on_submit);
        if let Some(least) = field.lines {
            area = area.lines(least.max(PRESS), GREATEST);
        }
        let input: Element<'a, M> = match &field.picture {
            None => area.into(),
            Some(name) => with_picture(look, name, area.into()),
        };
        let boxed = container(input).width(field.width);
        let with_unit: Element<'a, M> = match &field.unit {
            None => boxed.into(),
            Some(unit) => {
                let unit = words::inline(look, unit, Voice::BODY.muted(look));
                words::row(look, vec![boxed.into(), unit])
                    .spacing(SPACE_12)
                    .align_y(Vertical::Center)
                    .into()
            }
        };
        let told = if field.secret { String::new() } else { value };
        let reach = access(look, wrapper_id(&field.id), Role::TextField, spoken, with_unit)
            .secret(field.secret)
            .on_fill(move |text| on_input.iter().map(|message| message(clean(&text))).collect());
        let label = field.label_shown.then_some(&field.label);
        let (hint, mistake) = (field.hint.as_ref(), field.mistake.as_ref());
        framed(look, label, reach.value(told).into(), hint, mistake, guard)
    }
}

/// What looks like a BSN, and the press that takes it away.
fn guarded<'a, M: Clone + 'a>(
    look: Look,
    id: &Id,
    guard: &Guard,
    both: bool,
    without: M,
) -> Element<'a, M> {
    let in_languages = |pair: &Pair| if both { pair.clone() } else { words::single(&pair.first) };
    let told = in_languages(&guard.told);
    let remove = button::secondary(look, format!("{id:?}-number"), &in_languages(&guard.remove))
        .icon("x")
        .on_press(without);
    card::stacked(look, card::Sort::Info, &told, remove.into())
}

/// The wrapper around a field tells about it; the field itself has the id that
/// takes the keyboard.
fn wrapper_id(id: &Id) -> Id {
    Id::from(format!("{id:?}-field"))
}

fn with_picture<'a, M: 'a>(look: Look, name: &str, input: Element<'a, M>) -> Element<'a, M> {
    let picture = container(icon::icon(name, 20.0, look.roles().muted))
        .padding([0.0, SPACE_12 + 2.0])
        .width(Length::Fill)
        .height(Length::Fill)
        .align_x(words::start(look))
        .align_y(Vertical::Center);
    iced::widget::stack![input, picture].into()
}

/// A label above; a hint, a mistake and what is pointed out below. The field
/// keeps its place, and with it its history.
fn framed<'a, M: Clone + 'a>(
    look: Look,
    label: Option<&Pair>,
    field: Element<'a, M>,
    hint: Option<&Pair>,
    mistake: Option<&Pair>,
    guard: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let mut lines = Column::new().spacing(SPACE_8).align_x(words::start(look));
    if let Some(label) = label {
        lines = lines.push(words::inline(look, label, Voice::DESK.bold()));
    }
    lines = lines.push(field);
    if let Some(hint) = hint {
        lines = lines.push(words::both(look, hint, Voice::DESK.muted(look)));
    }
    if let Some(mistake) = mistake {
        let ink = look.roles().now.ink;
        let sign = icon::icon("triangle-alert", 20.0, ink);
        let told = words::both(look, mistake, Voice::DESK.bold().ink(ink));
        let told = words::row(look, vec![container(sign).padding([2.0, 0.0]).into(), told]);
        let id = Id::from(format!("mistake: {}", mistake.first.text));
        lines = lines.push(access(look, id, Role::Status, mistake, told.spacing(SPACE_8)));
    }
    lines.extend(guard).into()
}

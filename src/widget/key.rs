//! The cap of a key: "F9", "1".

use iced::alignment::Horizontal;
use iced::widget::container;

use super::words::{self, Voice};
use super::{Element, dialog};
use crate::i18n::Pair;
use crate::theme::{Look, style};

/// A key that does the same as what it stands in. A screen reader is told the
/// key with what it does, not as a word beside it.
pub fn cap<'a, M: 'a>(look: Look, key: &str) -> Element<'a, M> {
    dialog::inert(legend(look, &Pair::own(key)))
}

/// A key that is spoken about.
pub fn legend<'a, M: 'a>(look: Look, key: &Pair) -> Element<'a, M> {
    framed(look, words::inline(look, key, Voice::SMALL.muted(look)))
}

/// What stands on a key, in its edge.
pub fn framed<'a, M: 'a>(look: Look, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let roles = look.roles();
    let line = if style::edge_width(look) > 1.0 { roles.edge } else { roles.line };
    let (surface, edge) = (roles.surface, style::border(line, 1.0, 4.0));
    container(content)
        .padding([0, 6])
        .align_x(Horizontal::Center)
        .style(move |_| style::plain(surface, edge))
        .into()
}

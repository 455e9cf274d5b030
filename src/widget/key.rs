//! The cap of a key: "F9", "1".

use iced::alignment::Horizontal;
use iced::widget::container;

use super::words::{self, Voice};
use super::{Element, dialog};
use crate::i18n::Words;
use crate::theme::{Look, style};

/// A key that does the same as what it stands in.
pub fn cap<'a, M: 'a>(look: Look, key: &str) -> Element<'a, M> {
    let roles = look.roles();
    let name = words::words(look, &Words::own(key), Voice::SMALL.ink(roles.muted));
    let line = if style::edge_width(look) > 1.0 { roles.edge } else { roles.line };
    let (surface, edge) = (roles.surface, style::border(line, 1.0, 4.0));
    let cap = container(name)
        .padding([0, 6])
        .align_x(Horizontal::Center)
        .style(move |_| style::plain(surface, edge));
    // A screen reader is told the key with what it does, not as a word beside it.
    dialog::inert(cap.into())
}

//! "Wat heeft u al?" under an open row: each part with how it stands. A word
//! goes with every picture.

use iced::Length;
use iced::alignment::Vertical;
use iced::widget::Column;

use super::basics::told;
use crate::domain::dossier::SharedDossier;
use crate::domain::id::{ItemId, MeasureId};
use crate::domain::list::{List, Listed, Mark};
use crate::i18n::Pair;
use crate::screen::Frame;
use crate::theme::size::{SPACE_8, SPACE_12};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, icon};

/// The lists under an item.
pub(super) fn of_item<'a, M: 'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    item: &ItemId,
) -> Vec<Element<'a, M>> {
    lists(frame, dossier, |list| list.items.contains(item))
}

/// The lists under a measure.
pub(super) fn of_measure<'a, M: 'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    measure: &MeasureId,
) -> Vec<Element<'a, M>> {
    lists(frame, dossier, |list| list.measures.contains(measure))
}

fn lists<'a, M: 'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    here: impl Fn(&List) -> bool,
) -> Vec<Element<'a, M>> {
    let listed = dossier.advice().lists.iter();
    listed
        .filter_map(|listed| Some((listed, frame.catalog.list(&listed.list)?)))
        .filter(|(_, list)| here(list))
        .map(|(listed, list)| view(frame, dossier, listed, list))
        .collect()
}

fn view<'a, M: 'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    listed: &Listed,
    list: &List,
) -> Element<'a, M> {
    let both = frame.both;
    let mut lines = Column::new().spacing(SPACE_8).width(Length::Fill);
    lines = lines.push(told::heading(frame, &format!("list-{}", listed.list)));
    for (id, mark) in &listed.rows {
        let facts = dossier.facts();
        let row = both.row(frame.catalog, facts, dossier.advice(), &listed.list, id);
        lines = lines.extend(row.map(|text| row_view(frame, &text, *mark)));
    }
    lines.push(told::source(frame, list.source.as_ref(), list.grade)).into()
}

fn row_view<'a, M: 'a>(frame: Frame<'a>, text: &Pair, mark: Mark) -> Element<'a, M> {
    let Frame { look, both, .. } = frame;
    let roles = look.roles();
    let (picture, ink) = match mark {
        Mark::Plain => ("minus", roles.muted),
        Mark::Yes => ("circle-check", roles.done.ink),
        Mark::No => ("circle", roles.muted),
        Mark::Unknown => ("circle-dashed", roles.muted),
        Mark::Ask => ("circle-question-mark", roles.action),
    };
    let told = match mark {
        Mark::Plain => text.clone(),
        mark => told::joined(&[text.clone(), both.pair(&format!("list-{}", mark.id()))]),
    };
    words::row(look, vec![icon::icon(picture, 20.0, ink), words::both(look, &told, Voice::DESK)])
        .spacing(SPACE_12)
        .align_y(Vertical::Top)
        .into()
}

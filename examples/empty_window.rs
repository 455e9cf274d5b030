//! An empty window of the same toolkit: what `scripts/measure` compares with.
#![allow(missing_docs)]

fn view((): &()) -> iced::Element<'_, ()> {
    iced::widget::space().into()
}

fn main() -> iced::Result {
    iced::application(|| (), |(): &mut (), ()| {}, view).window_size((1366.0, 768.0)).run()
}

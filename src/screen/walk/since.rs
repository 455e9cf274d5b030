//! What became of last time's agreements: what was reached stands first. The
//! person tells how each went; nothing is held against anybody.

use iced::Length;
use iced::widget::{Column, container};

use super::basics::told;
use super::plan::said;
use super::talk::{Talk, kept};
use super::{Ask, terms};
use crate::domain::agenda::Agenda;
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{Body, Event, Field, LineKey, Progress};
use crate::domain::id::TermId;
use crate::domain::meeting;
use crate::domain::plan::{Line, Standing};
use crate::i18n::{Args, DateStyle, Pair};
use crate::screen::{Frame, Key, Wish};
use crate::theme::size::{SPACE_8, SPACE_16, SPACE_24};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, badge, card, choice, field, task};

/// Since the meeting before.
#[derive(Debug, Clone)]
pub struct Since(Talk);

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Toggle(LineKey),
    Words(String),
    Done,
    Told(Progress),
    Explain(TermId),
}

fn row_id(key: &LineKey) -> String {
    format!("since-{}", key.0)
}

fn agenda<'a>(frame: Frame<'a>, dossier: &'a SharedDossier) -> Agenda<'a> {
    Agenda::new(dossier, frame.catalog, frame.today)
}

/// What was told about a line: since the meeting before, not earlier.
fn progress<'a>(
    frame: Frame<'a>,
    dossier: &'a SharedDossier,
    key: &LineKey,
) -> Option<(Progress, Option<&'a str>)> {
    let event: &Event = dossier.case().case().value(&Field::progress(key))?;
    match &event.body {
        Body::ProgressTold { progress, words } if agenda(frame, dossier).is_of_now(event) => {
            Some((*progress, words.as_deref()))
        }
        _ => None,
    }
}

impl Since {
    /// With what was half typed.
    pub fn new(drafts: &[(Field, String)]) -> Self {
        Self(Talk::new("progress", drafts))
    }

    fn open<'a>(&self, frame: Frame<'a>, dossier: &'a SharedDossier) -> Option<&'a Line> {
        let agenda = agenda(frame, dossier);
        self.0.open(agenda.agreed_before(), |line| agenda.is_to_be_told(line))
    }

    fn words<'a>(&'a self, key: &LineKey, frame: Frame<'a>, dossier: &'a SharedDossier) -> &'a str {
        self.0.typed(key).or_else(|| progress(frame, dossier, key)?.1).unwrap_or_default()
    }

    /// What a message means.
    pub fn update(
        &mut self,
        message: Message,
        frame: Frame<'_>,
        dossier: &SharedDossier,
    ) -> Vec<Ask> {
        if let Message::Toggle(key) = message {
            let asks = self.leave(frame, dossier);
            let was_open = self.open(frame, dossier).is_some_and(|line| line.key == key);
            self.0.toggle(key, was_open);
            return asks;
        }
        if let Message::Explain(term) = message {
            return vec![Ask::Explain(term)];
        }
        let Some(line) = self.open(frame, dossier) else { return Vec::new() };
        let (key, class) = (line.key.clone(), said::class(frame.catalog, line));
        let field = Field::progress(&key);
        let write = |field, body| -> Ask { Wish::Write { class, field: Some(field), body }.into() };
        match message {
            Message::Words(text) => {
                self.0.hold(&key);
                self.0.put(&key, text.clone());
                vec![Wish::Draft { class, field, text }.into()]
            }
            Message::Done => {
                let mut asks = self.leave(frame, dossier);
                asks.push(write(Field::line(&key), Body::ActionDone));
                asks.push(self.next(&key, frame, dossier));
                asks
            }
            Message::Told(progress) => {
                let words = kept(self.words(&key, frame, dossier));
                self.0.forget(&key);
                let mut asks = vec![write(field, Body::ProgressTold { progress, words })];
                match progress {
                    // There is something to tell: the words stay at hand.
                    Progress::Other => self.0.hold(&key),
                    Progress::NotYet => asks.push(self.next(&key, frame, dossier)),
                }
                asks
            }
            Message::Toggle(_) | Message::Explain(_) => Vec::new(),
        }
    }

    /// Goes to the next line that was not told yet.
    fn next(&mut self, told: &LineKey, frame: Frame<'_>, dossier: &SharedDossier) -> Ask {
        let agenda = agenda(frame, dossier);
        let left = |line: &Line| agenda.is_to_be_told(line);
        let next = self.0.next(told, &agenda.agreed_before(), left);
        // Nothing has the keyboard then: Enter goes on.
        let begin = Wish::Begin(super::BEGIN);
        next.map_or(begin, |key| Wish::Focus(row_id(&key))).into()
    }

    /// Words that were typed are kept: something happened, so it is "anders"
    /// where nothing was chosen.
    pub fn leave(&mut self, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let typed = self.0.take();
        let agenda = agenda(frame, dossier);
        let mut asks = Vec::new();
        for (key, text) in typed {
            let lines = agenda.agreed_before();
            let Some(line) = lines.iter().find(|line| line.key == key) else { continue };
            let known = progress(frame, dossier, &key);
            let words = kept(&text);
            if known.and_then(|(_, words)| words) == words.as_deref() {
                continue;
            }
            let progress = known.map_or(Progress::Other, |(progress, _)| progress);
            let class = said::class(frame.catalog, line);
            let field = Some(Field::progress(&key));
            let body = Body::ProgressTold { progress, words };
            asks.push(Wish::Write { class, field, body }.into());
        }
        asks
    }

    /// 1, 2 and 3 say how it went; Esc closes the line.
    pub fn key(&self, key: Key, frame: Frame<'_>, dossier: &SharedDossier) -> Option<Message> {
        let line = self.open(frame, dossier)?;
        match key {
            Key::Digit(1) => Some(Message::Done),
            Key::Digit(2) => Some(Message::Told(Progress::NotYet)),
            Key::Digit(3) => Some(Message::Told(Progress::Other)),
            Key::Escape if self.0.is_chosen() => Some(Message::Toggle(line.key.clone())),
            _ => None,
        }
    }

    /// What was reached, then each agreement.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let agenda = agenda(frame, dossier);
        let lines = agenda.agreed_before();
        let title = match meeting::last_closed(dossier.case().case()) {
            Some(event) => {
                let args = Args::new().day("day", event.at.date(), DateStyle::Plain);
                both.pair_with("since-title", &args)
            }
            None => both.pair("since-title-plain"),
        };
        let mut page = Column::new().spacing(SPACE_24).width(Length::Fill).push(
            Column::new().spacing(SPACE_8).push(words::both(look, &title, Voice::TITLE)).push(
                (!frame.terse)
                    .then(|| words::both(look, &both.pair("since-help"), Voice::BODY.muted(look))),
            ),
        );
        let open = self.open(frame, dossier).map(|line| line.key.clone());
        let row = |line: &'a Line| -> Element<'a, Message> {
            let row = view_row(frame, dossier, line, open.as_ref() == Some(&line.key));
            if open.as_ref() != Some(&line.key) {
                return row;
            }
            Column::new().push(row).push(self.view_open(frame, dossier, line)).into()
        };
        let (done, rest): (Vec<&Line>, Vec<&Line>) =
            lines.into_iter().partition(|line| line.standing == Standing::Done);
        let parts = [("since-reached", "circle-check", done), ("since-agreed", "handshake", rest)];
        for (name, picture, lines) in parts {
            if lines.is_empty() {
                continue;
            }
            let rows = lines.into_iter().map(row).collect();
            let part = Column::new()
                .spacing(SPACE_8)
                .push(card::section(look, picture, None, &both.pair(name)))
                .push(card::list(look, rows));
            page = page.push(part);
        }
        page.into()
    }

    fn view_open<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
        line: &'a Line,
    ) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let told = progress(frame, dossier, &line.key).map(|(progress, _)| progress);
        let one = |id: &'static str, picture, key: &str, chosen, message| -> Element<'a, Message> {
            choice::card(look, id, &both.pair(id))
                .picture(picture)
                .key(key)
                .compact(true)
                .chosen(chosen)
                .on_press(message)
                .into()
        };
        let is = |progress| told == Some(progress);
        let cards = vec![
            one("since-done", "circle-check", "1", line.standing == Standing::Done, Message::Done),
            one(
                "since-not-yet",
                "clock",
                "2",
                is(Progress::NotYet),
                Message::Told(Progress::NotYet),
            ),
            one("since-other", "pencil", "3", is(Progress::Other), Message::Told(Progress::Other)),
        ];
        let mut lines = Column::new().spacing(SPACE_16).width(Length::Fill);
        lines = lines.push(choice::grid(look, cards));
        lines = lines.extend(terms::row(frame, &[said::title(both, line)], Message::Explain));
        let typed = self.words(&line.key, frame, dossier);
        if told.is_some() || !typed.is_empty() {
            let label = both.pair("since-words");
            lines = lines.push(
                field::text_field(look, "since-words", &label, typed)
                    .picture("quote")
                    .large()
                    .on_input(Message::Words),
            );
        }
        container(lines).padding([SPACE_16, SPACE_24]).into()
    }
}

fn view_row<'a>(
    frame: Frame<'a>,
    dossier: &SharedDossier,
    line: &Line,
    open: bool,
) -> Element<'a, Message> {
    let Frame { look, both, .. } = frame;
    let roles = look.roles();
    let told = progress(frame, dossier, &line.key).map(|(progress, _)| progress);
    let (picture, name, tone, loose) = match (&line.standing, told) {
        (Standing::Done, _) => ("circle-check", "since-done", roles.done, false),
        (_, Some(Progress::NotYet)) => ("clock", "since-not-yet", roles.open, false),
        (_, Some(Progress::Other)) => ("pencil", "since-other", roles.open, false),
        (_, None) => ("message-circle", "since-untold", roles.neutral(), true),
    };
    let who = told::who(both, line.who);
    let sub: Option<Pair> = line.by.map(|by| {
        both.pair_with("basics-agreed-by", &Args::new().day("day", by, DateStyle::Medium))
    });
    task::row(
        look,
        row_id(&line.key),
        task::Row {
            picture: said::picture(frame.catalog, line),
            title: &said::title(both, line),
            sub: sub.as_ref(),
            state: badge::chip(look, picture, &both.pair(name), tone, loose),
            who: Some(&who),
            current: open,
        },
        Message::Toggle(line.key.clone()),
    )
}

//! What was agreed, told back: the person says it in own words, and the
//! counsellor learns whether it was explained well. It is no examination.

use iced::Length;
use iced::widget::{Column, container};

use super::basics::told;
use super::plan::said;
use super::talk::{Talk, kept};
use super::{Ask, Move, terms};
use crate::domain::dossier::SharedDossier;
use crate::domain::event::{Agreement, Body, Field, LineKey};
use crate::domain::id::TermId;
use crate::domain::plan::{Line, Standing};
use crate::domain::walk::Step;
use crate::i18n::{Args, Both, DateStyle, Pair, Words};
use crate::screen::{Frame, Key, Wish};
use crate::theme::size::{SPACE_8, SPACE_16, SPACE_24};
use crate::widget::card::{self, Sort};
use crate::widget::words::{self, Voice};
use crate::widget::{Element, badge, button, choice, field, question, task};

/// The agreements between two people.
#[derive(Debug, Clone)]
pub struct Agreements(Talk);

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Toggle(LineKey),
    Words(String),
    /// "Ja, dit klopt", or not clear yet.
    Told(bool),
    Done,
    ToPlan,
    Explain(TermId),
}

/// How one agreement was told back.
struct ToldBack<'a> {
    understood: bool,
    words: Option<&'a str>,
}

/// The id of an agreement's row, for the keyboard and for tests.
pub fn row_id(key: &LineKey) -> String {
    format!("agree-{}", key.0)
}

/// What was agreed and still stands, and what of it is done already.
fn agreed(dossier: &SharedDossier) -> Vec<&Line> {
    let stands = |line: &&Line| matches!(line.standing, Standing::Agreed(_) | Standing::Done);
    dossier.plan().lines.iter().filter(stands).collect()
}

fn told_back<'a>(dossier: &'a SharedDossier, key: &LineKey) -> Option<ToldBack<'a>> {
    match &dossier.case().case().value(&Field::teach_back(key))?.body {
        Body::ToldBack { understood, words } => {
            Some(ToldBack { understood: *understood, words: words.as_deref() })
        }
        _ => None,
    }
}

fn is_told(dossier: &SharedDossier, line: &Line) -> bool {
    line.standing == Standing::Done
        || told_back(dossier, &line.key).is_some_and(|told| told.understood)
}

/// Whether anything was agreed.
pub fn is_any(dossier: &SharedDossier) -> bool {
    !agreed(dossier).is_empty()
}

/// Whether something was agreed and all of it was told back.
pub fn are_told(dossier: &SharedDossier) -> bool {
    is_any(dossier) && agreed(dossier).iter().all(|line| is_told(dossier, line))
}

/// "2 van 3 verteld": for the bar below. Empty where nothing was agreed.
pub fn summary(both: &Both, dossier: &SharedDossier) -> Pair {
    let lines = agreed(dossier);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    if lines.is_empty() {
        return Pair::default();
    }
    let told = lines.iter().filter(|line| is_told(dossier, line)).count();
    let args = Args::new().number("told", number(told)).number("all", number(lines.len()));
    both.pair_with("agree-summary", &args)
}

impl Agreements {
    /// With what was half typed.
    pub fn new(drafts: &[(Field, String)]) -> Self {
        Self(Talk::new("teach-back", drafts))
    }

    fn open<'a>(&self, dossier: &'a SharedDossier) -> Option<&'a Line> {
        self.0.open(agreed(dossier), |line| !is_told(dossier, line))
    }

    /// What stands in the field of a line: what is half typed, or what was
    /// kept.
    fn words<'a>(&'a self, key: &LineKey, dossier: &'a SharedDossier) -> &'a str {
        self.0.typed(key).or_else(|| told_back(dossier, key)?.words).unwrap_or_default()
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
            let was_open = self.open(dossier).is_some_and(|line| line.key == key);
            self.0.toggle(key, was_open);
            return asks;
        }
        match message {
            Message::ToPlan => return vec![Move::Jump(Step::Plan).into()],
            Message::Explain(term) => return vec![Ask::Explain(term)],
            _ => {}
        }
        let Some(line) = self.open(dossier) else { return Vec::new() };
        let (key, class) = (line.key.clone(), said::class(frame.catalog, line));
        // From here on it is this line, also when it is told.
        self.0.hold(&key);
        let field = Field::teach_back(&key);
        match message {
            Message::Words(text) => {
                self.0.put(&key, text.clone());
                vec![Wish::Draft { class, field, text }.into()]
            }
            Message::Told(understood) => {
                let words = kept(self.words(&key, dossier));
                self.0.forget(&key);
                let body = Body::ToldBack { understood, words };
                let mut asks = vec![Wish::Write { class, field: Some(field), body }.into()];
                if understood {
                    asks.extend(self.next(&key, dossier));
                }
                asks
            }
            Message::Done => {
                let mut asks = self.leave(frame, dossier);
                let field = Some(Field::line(&key));
                asks.push(Wish::Write { class, field, body: Body::ActionDone }.into());
                asks.extend(self.next(&key, dossier));
                asks
            }
            Message::Toggle(_) | Message::ToPlan | Message::Explain(_) => Vec::new(),
        }
    }

    /// Goes to the next one that was not told yet.
    fn next(&mut self, told: &LineKey, dossier: &SharedDossier) -> Option<Ask> {
        let left = |line: &Line| !is_told(dossier, line);
        let next = self.0.next(told, &agreed(dossier), left);
        next.map(|key| Wish::Focus(row_id(&key)).into())
    }

    /// Words that were typed are kept; whether it was understood is for the
    /// two people to say, so nothing is said about that.
    pub fn leave(&mut self, frame: Frame<'_>, dossier: &SharedDossier) -> Vec<Ask> {
        let typed = self.0.take();
        let mut asks = Vec::new();
        for (key, text) in typed {
            let lines = agreed(dossier);
            let Some(line) = lines.iter().find(|line| line.key == key) else { continue };
            let known = told_back(dossier, &key);
            let words = kept(&text);
            if known.as_ref().and_then(|known| known.words) == words.as_deref() {
                continue;
            }
            let understood = known.is_some_and(|known| known.understood);
            let class = said::class(frame.catalog, line);
            let field = Some(Field::teach_back(&key));
            let body = Body::ToldBack { understood, words };
            asks.push(Wish::Write { class, field, body }.into());
        }
        asks
    }

    /// 1 and 2 say how it went, 3 that it is done; Esc closes the line.
    pub fn key(&self, key: Key, _: Frame<'_>, dossier: &SharedDossier) -> Option<Message> {
        let line = self.open(dossier)?;
        match key {
            Key::Digit(1) => Some(Message::Told(true)),
            Key::Digit(2) => Some(Message::Told(false)),
            Key::Digit(3) if line.standing != Standing::Done => Some(Message::Done),
            Key::Escape if self.0.is_chosen() => Some(Message::Toggle(line.key.clone())),
            _ => None,
        }
    }

    /// The question, and what was agreed.
    pub fn view<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
    ) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let lines = agreed(dossier);
        if lines.is_empty() {
            let action = button::secondary(look, "agree-to-plan", &both.pair("agree-empty-action"))
                .icon("arrow-left")
                .on_press(Message::ToPlan);
            let text = both.pair("agree-empty");
            return card::empty(look, "handshake", &text, Some(action.into()));
        }
        let open = self.open(dossier).map(|line| line.key.clone());
        let rows = lines
            .into_iter()
            .map(|line| {
                let row = view_row(frame, dossier, line, open.as_ref() == Some(&line.key));
                if open.as_ref() != Some(&line.key) {
                    return row;
                }
                Column::new().push(row).push(self.view_open(frame, dossier, line)).into()
            })
            .collect();
        Column::new()
            .spacing(SPACE_24)
            .width(Length::Fill)
            .push(heading(frame))
            .push(card::list(look, rows))
            .into()
    }

    fn view_open<'a>(
        &'a self,
        frame: Frame<'a>,
        dossier: &'a SharedDossier,
        line: &'a Line,
    ) -> Element<'a, Message> {
        let Frame { look, both, .. } = frame;
        let known = told_back(dossier, &line.key);
        let mut lines = Column::new().spacing(SPACE_16).width(Length::Fill);
        if let Some(own) = said::own_words(line) {
            let own = both.pair_with("plan-said", &Args::new().text("words", own));
            lines = lines.push(words::both(look, &own, Voice::BODY));
        }
        if line.lapsed {
            let lapsed = both.pair("plan-lapsed");
            lines = lines.push(words::both(look, &lapsed, Voice::DESK.muted(look)));
        }
        lines = lines.extend(terms::row(frame, &[said::title(both, line)], Message::Explain));
        let typed = self.words(&line.key, dossier);
        lines = lines.push(
            field::text_field(look, "agree-words", &both.pair("agree-words"), typed)
                .picture("quote")
                .large()
                .on_input(Message::Words),
        );
        let mut cards = vec![
            card(frame, "agree-clear", "check", "1", Message::Told(true))
                .chosen(known.as_ref().is_some_and(|known| known.understood)),
            card(frame, "agree-unclear", "ear", "2", Message::Told(false))
                .chosen(known.as_ref().is_some_and(|known| !known.understood)),
        ];
        if line.standing != Standing::Done {
            cards.push(card(frame, "agree-done", "circle-check", "3", Message::Done));
        }
        lines = lines.push(choice::grid(look, cards.into_iter().map(Element::from).collect()));
        if known.is_some_and(|known| !known.understood) {
            lines = lines.push(card::notice(look, Sort::Info, &both.pair("agree-explain"), None));
        }
        container(lines).padding([SPACE_16, SPACE_24]).into()
    }
}

fn card(
    frame: Frame<'_>,
    id: &'static str,
    picture: &str,
    key: &str,
    message: Message,
) -> choice::Card<Message> {
    choice::card(frame.look, id, &frame.both.pair(id))
        .picture(picture)
        .key(key)
        .compact(true)
        .on_press(message)
}

/// The question, asked once for all.
fn heading<'a>(frame: Frame<'a>) -> Element<'a, Message> {
    let (look, both) = (frame.look, frame.both);
    let title = both.attr_pair("agree-title", "ask");
    let why = both.pair("agree-title");
    let side = |title: &Words, why: &Words| -> Element<'a, Message> {
        Column::new()
            .spacing(SPACE_8)
            .width(Length::Fill)
            .push((!frame.terse).then(|| words::line(look, why, Voice::BODY.muted(look))))
            .push(words::line(look, title, Voice::TITLE))
            .into()
    };
    let first = side(&title.first, &why.first);
    match (&title.second, &why.second) {
        (Some(title), Some(why)) => question::divided(look, first, side(title, why)),
        _ => first,
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
    let title = said::title(both, line);
    let known = told_back(dossier, &line.key);
    let (picture, name, tone, loose) = match (&line.standing, &known) {
        (Standing::Done, _) => ("circle-check", "agree-finished", roles.done, false),
        (_, Some(ToldBack { understood: true, .. })) => ("check", "agree-told", roles.done, false),
        (_, Some(_)) => ("rotate-ccw", "agree-again", roles.open, false),
        (_, None) => ("message-circle", "agree-not-yet", roles.neutral(), true),
    };
    let who = told::who(both, line.who);
    task::row(
        look,
        row_id(&line.key),
        task::Row {
            picture: said::picture(frame.catalog, line),
            title: &title,
            sub: by(both, line).as_ref(),
            state: badge::chip(look, picture, &both.pair(name), tone, loose),
            who: Some(&who),
            current: open,
        },
        Message::Toggle(line.key.clone()),
    )
}

/// "klaar voor ma 14 december 2026"
fn by(both: &Both, line: &Line) -> Option<Pair> {
    let Standing::Agreed(Agreement { by: Some(by), .. }) = &line.standing else { return None };
    let args = Args::new().day("day", *by, DateStyle::Medium);
    Some(both.pair_with("basics-agreed-by", &args))
}

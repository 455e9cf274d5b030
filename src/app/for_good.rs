//! What cannot be taken back: it is asked first, always in the same words, and
//! carried out on a thread, since the backups are rewritten with it.

use chrono::{NaiveDate, NaiveDateTime};
use iced::Task;
use iced::widget::{Column, container};

use crate::domain::advice::Audience;
use crate::domain::answer::Answer;
use crate::domain::dossier::Dossier;
use crate::domain::erasing;
use crate::domain::event::{Body, Field};
use crate::domain::id::{EventId, StreamId};
use crate::i18n::{Args, DateStyle, Pair};
use crate::screen::{Destination, ForGood, Frame, Key, Wish};
use crate::store::{self, Backup, Copy, Erased, Erasure};
use crate::theme::size::{SPACE_8, SPACE_16};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, card, dialog, scrolled_if_needed};

use super::view::name_of;
use super::{App, Message, Open, Parcel, Phase, Press, Screen, task};

/// The press that leaves everything as it is has the keyboard first.
const NO: &str = "for-good-no";
const CLOSE: &str = "for-good-close";
/// What is shown while something is erased.
pub(super) const BUSY: &str = "busy-erase";

/// What a dialog needs besides its text, and how much of that is always seen.
const BESIDES: f32 = 280.0;
const LEAST: f32 = 96.0;

/// What stands over the screen.
pub enum Asked {
    /// "Zeg ik liever niet" over an earlier answer: what was wished waits.
    TakenBack(StreamId, Field, Vec<Wish>),
    /// "Weet u het zeker?"
    Sure(ForGood),
    /// This step is to be taken back, and something newer stands in its field.
    Newer(StreamId, EventId, Field),
    /// What was erased, and where a copy lies that still holds it.
    Done(Erased),
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Said {
    /// Leave it, or close what was told.
    No,
    Yes,
    /// The thread is ready.
    Done(Parcel<Done>),
}

/// What comes back from the thread.
pub struct Done {
    open: Open,
    result: Result<Erased, store::Error>,
    after: After,
}

/// What comes after it.
enum After {
    /// The rest of what was wished.
    Wishes(Vec<Wish>),
    /// What was done is told.
    Tell,
    /// Nothing: it shows by itself.
    Nothing,
    /// To where unlocking leads.
    Enter(Option<Destination>),
}

/// What the thread does.
enum Work {
    Events(Vec<EventId>),
    Outdated(Erasure),
    ForGood(ForGood),
}

impl App {
    /// Whether this wish takes an earlier answer away. What nobody may see
    /// here does not count: not even the question may tell of it.
    pub(super) fn takes_back(&self, wish: &Wish) -> Option<(StreamId, Field)> {
        let Wish::Write {
            field: Some(field),
            body: Body::AnswerGiven { answer: Answer::Declined, .. },
            ..
        } = wish
        else {
            return None;
        };
        let Phase::Open(open) = &self.phase else { return None };
        let id = open.screen.case()?;
        let case = match open.screen.audience() {
            Audience::Both => open.session.shared(id)?.case().case(),
            Audience::Desk => &open.session.dossier(id)?.case,
        };
        let told = erasing::would_take_back(case, field, open.session.today());
        told.then(|| (id, field.clone()))
    }

    /// Puts the question over the screen.
    pub(super) fn ask(&mut self, asked: Asked) -> Task<Message> {
        let first = if matches!(asked, Asked::Done(_)) { CLOSE } else { NO };
        self.asked = Some(asked);
        let held = crate::widget::focus::held().map(Message::Held);
        held.chain(task::focus(first))
    }

    /// What was said to it.
    pub(super) fn said_for_good(&mut self, said: Said) -> Task<Message> {
        match said {
            Said::No => self.leave_it(),
            Said::Yes => match self.asked.take() {
                Some(Asked::TakenBack(case, field, mut wishes)) => {
                    let rest = wishes.split_off(wishes.len().min(1));
                    for wish in wishes {
                        if let Err(error) = self.perform(wish) {
                            self.notice = Some(error.id());
                            return Task::none();
                        }
                    }
                    let Phase::Open(open) = &self.phase else { return Task::none() };
                    let ids = open.session.taken_back(case, &field);
                    self.away(Work::Events(ids), After::Wishes(rest))
                }
                Some(Asked::Sure(what)) => {
                    let after = match what {
                        ForGood::Give(..) | ForGood::Share(..) => After::Nothing,
                        _ => After::Tell,
                    };
                    self.away(Work::ForGood(what), after)
                }
                Some(Asked::Newer(case, step, field)) => self.take_back(case, step, field),
                Some(Asked::Done(_)) | None => Task::none(),
            },
            Said::Done(parcel) => parcel.take().map_or_else(Task::none, |done| self.done(done)),
        }
    }

    /// Somebody wants it as it was before this step.
    fn take_back(&mut self, case: StreamId, step: EventId, field: Field) -> Task<Message> {
        let catalog = self.catalog.clone();
        let Phase::Open(open) = &mut self.phase else { return Task::none() };
        if let Err(error) = open.session.take_back(&catalog, case, step) {
            self.notice = Some(error.id());
            return Task::none();
        }
        self.tell_undone(field)
    }

    /// Nothing happens; the keyboard returns to what had it.
    fn leave_it(&mut self) -> Task<Message> {
        // What was erased is not there any more: then what took its place has it.
        let held = self.held.take().map_or_else(Task::none, crate::widget::focus::back);
        match (self.asked.take(), &self.phase) {
            // The screen takes up again the answer that stays.
            (Some(Asked::TakenBack(..)), Phase::Open(open)) => {
                let here = open.screen.here();
                self.go(here)
            }
            _ => held,
        }
    }

    /// What has had its time goes when the vault was opened.
    pub(super) fn clear_outdated(&mut self) -> Option<Task<Message>> {
        let Phase::Open(open) = &self.phase else { return None };
        let outdated = open.session.outdated()?;
        let after = After::Enter(self.returning.take());
        Some(self.away(Work::Outdated(outdated), after))
    }

    fn away(&mut self, work: Work, after: After) -> Task<Message> {
        let mut open = match std::mem::replace(&mut self.phase, Phase::Busy(BUSY)) {
            Phase::Open(open) => open,
            other => {
                self.phase = other;
                return Task::none();
            }
        };
        let catalog = self.catalog.clone();
        task::away(
            move || {
                let result = open.session.flush().and_then(|()| match work {
                    Work::Events(ids) => open.session.erase(&catalog, ids),
                    Work::Outdated(what) => open.session.erase_outdated(&catalog, what),
                    Work::ForGood(what) => open.session.for_good(&catalog, &what),
                });
                Done { open, result, after }
            },
            |done| Message::ForGood(Said::Done(Parcel::new(done))),
        )
    }

    fn done(&mut self, Done { open, result, after }: Done) -> Task<Message> {
        // Locked meanwhile: it stays locked.
        if !matches!(self.phase, Phase::Busy(_)) {
            return Task::none();
        }
        let gone = open.screen.case().filter(|case| open.session.dossier(*case).is_none());
        let here = if gone.is_some() { Destination::People } else { open.screen.here() };
        let on_case = matches!(open.screen, Screen::Case(_));
        self.phase = Phase::Open(open);
        self.look_around();
        let here = match &after {
            After::Enter(there) => there.clone().unwrap_or(here),
            _ => here,
        };
        // The page of a case draws anew what is left; all that is open stays so.
        let stays = gone.is_none() && on_case && matches!(after, After::Tell);
        let shown = if stays { Task::none() } else { self.go(here) };
        match (result, after) {
            (Err(error), _) => {
                self.notice = Some(error.id());
                shown
            }
            (Ok(_), After::Wishes(wishes)) => {
                let rest = self.carry_out(wishes);
                shown.chain(rest)
            }
            (Ok(erased), After::Tell) => {
                let told = self.ask(Asked::Done(erased));
                shown.chain(told)
            }
            (Ok(_), After::Nothing) => shown,
            (Ok(_), After::Enter(_)) => shown.chain(self.keyboard_back()),
        }
    }

    /// A key while something is asked; `None` where nothing is.
    pub(super) fn pressed_while_asked(&mut self, press: Press) -> Option<Task<Message>> {
        let asked = self.asked.as_ref().filter(|_| matches!(self.phase, Phase::Open(_)))?;
        Some(match press {
            Press::Screen(Key::Escape) => self.leave_it(),
            Press::Screen(Key::Enter) if matches!(asked, Asked::Done(_)) => self.leave_it(),
            Press::FocusNext => crate::widget::focus::next(),
            Press::FocusPrevious => crate::widget::focus::previous(),
            Press::Page { down } => crate::widget::focus::page(down),
            Press::Lock => self.lock(),
            Press::Cover => {
                self.covered = true;
                Task::none()
            }
            _ => Task::none(),
        })
    }

    /// The screen with what is asked over it.
    pub(super) fn with_asked<'a>(
        &self,
        frame: Frame<'a>,
        open: &Open,
        screen: Element<'a, Message>,
    ) -> Element<'a, Message> {
        let Some(asked) = &self.asked else { return dialog::on(screen, None) };
        let look = frame.look;
        let both = open.screen.audience() == Audience::Both;
        let pair = |id: &str, args: &Args| {
            let pair = frame.both.pair_with(id, args);
            if both { pair } else { single(&pair.first) }
        };
        let plain = |id: &str| pair(id, &Args::new());
        let press = |id, text, said| {
            button::secondary(look, id, &plain(text)).on_press(Message::ForGood(said))
        };
        let (title, told, copies) = match asked {
            Asked::TakenBack(..) => {
                let later = !open.session.copies().is_empty();
                let told = ["taken-back-gone", "taken-back-copies", "taken-back-final"];
                let mut told: Vec<Pair> = told.into_iter().map(plain).collect();
                if later {
                    told.insert(2, plain("taken-back-later"));
                }
                (plain("taken-back"), told, Vec::new())
            }
            Asked::Sure(what) => {
                let (title, told) = sure(what);
                let args = Self::args_of(what, open, frame);
                let told = told.iter().map(|id| pair(id, &args));
                let told = Self::named(what, open, frame).into_iter().chain(told).collect();
                (pair(title, &args), told, open.session.copies())
            }
            Asked::Newer(_, _, field) => {
                let args = Args::new().words("what", name_of(field));
                let told = ["undo-newer-what", "undo-newer-since", "undo-newer-yes-means"];
                (plain("undo-newer"), told.map(|id| pair(id, &args)).into(), Vec::new())
            }
            Asked::Done(erased) => {
                let count = i64::try_from(erased.backups).unwrap_or(i64::MAX);
                let told = vec![pair("for-good-done-here", &Args::new().number("count", count))];
                (plain("for-good-done"), told, erased.elsewhere.clone())
            }
        };
        let mut lines = Column::new().spacing(SPACE_16);
        for one in told {
            lines = lines.push(words::both(look, &one, Voice::BODY));
        }
        if let Asked::Done(erased) = asked
            && !erased.closed.is_empty()
        {
            lines = lines.push(closed(frame, &erased.closed));
        }
        if !copies.is_empty() {
            lines = lines.push(elsewhere(frame, &copies));
        }
        // The actions stay in sight, however large everything is.
        let height = (self.size.height / self.scale() - BESIDES).max(LEAST);
        let lines = lines.padding(iced::Padding::ZERO.right(SPACE_16));
        let lines = container(scrolled_if_needed(look, "for-good", lines)).max_height(height);
        let actions = match asked {
            Asked::Done(_) => vec![
                button::primary(look, CLOSE, &plain("close"))
                    .on_press(Message::ForGood(Said::No))
                    .into(),
            ],
            Asked::TakenBack(..) => vec![
                press(NO, "taken-back-no", Said::No).into(),
                press("for-good-yes", "taken-back-yes", Said::Yes).icon("trash-2").into(),
            ],
            Asked::Newer(..) => vec![
                press(NO, "undo-newer-no", Said::No).into(),
                press("for-good-yes", "undo-newer-yes", Said::Yes).icon("undo-2").into(),
            ],
            Asked::Sure(what) => {
                let (yes, icon) = yes(what);
                vec![
                    press(NO, "for-good-no", Said::No).into(),
                    press("for-good-yes", yes, Said::Yes).icon(icon).into(),
                ]
            }
        };
        dialog::over(look, screen, &title, lines.into(), actions)
    }

    /// What it is about, in its own words: "this" alone could be the row beside.
    fn named(what: &ForGood, open: &Open, frame: Frame<'_>) -> Option<Pair> {
        let (ForGood::Field(case, field)
        | ForGood::Give(case, field, _)
        | ForGood::Share(case, field)) = what
        else {
            return None;
        };
        let case = &open.session.dossier(*case)?.case;
        let newest = case.events().iter().rfind(|event| event.field.as_ref() == Some(field))?;
        Some(single(&frame.both.told(case, newest).first))
    }

    fn args_of(what: &ForGood, open: &Open, frame: Frame<'_>) -> Args {
        let nameless = || frame.both.first.words("desk-nameless").text;
        match what {
            ForGood::Case(case) => {
                let name = open.session.dossier(*case).and_then(Dossier::name);
                Args::new().text("name", name.unwrap_or_else(nameless))
            }
            ForGood::Give(_, _, to) => {
                let name = open.session.names().iter().find(|(person, _)| person == to);
                Args::new().text("name", name.map_or_else(nameless, |(_, name)| name.clone()))
            }
            ForGood::Field(..) | ForGood::Share(..) | ForGood::LeftNotes => Args::new(),
        }
    }
}

/// The question, and what happens.
fn sure(what: &ForGood) -> (&'static str, &'static [&'static str]) {
    match what {
        ForGood::Field(..) => ("for-good-field", &["for-good-field-what", "for-good-backups"]),
        ForGood::Case(_) => {
            ("for-good-case", &["for-good-case-what", "for-good-backups", "for-good-papers"])
        }
        ForGood::Give(..) => ("for-good-give", &["for-good-give-what"]),
        ForGood::Share(..) => ("for-good-share", &["for-good-share-what"]),
        ForGood::LeftNotes => ("for-good-left", &["for-good-left-what", "for-good-backups"]),
    }
}

fn yes(what: &ForGood) -> (&'static str, &'static str) {
    match what {
        ForGood::Field(..) | ForGood::Case(_) | ForGood::LeftNotes => ("for-good-yes", "trash-2"),
        ForGood::Give(..) => ("for-good-give-yes", "user-check"),
        ForGood::Share(..) => ("for-good-share-yes", "users"),
    }
}

/// Copies on other disks, to be dealt with by hand.
fn elsewhere<'a>(frame: Frame<'_>, copies: &[Copy]) -> Element<'a, Message> {
    let copies = copies.iter().map(|copy| (copy.place.clone(), copy.made, copy.gone_by));
    by_hand(frame, "for-good-elsewhere", copies, "for-good-elsewhere-next")
}

/// Copies on this computer that do not open.
fn closed<'a>(frame: Frame<'_>, copies: &[Backup]) -> Element<'a, Message> {
    let copies = copies.iter().map(|copy| (copy.folder.display().to_string(), copy.made, None));
    by_hand(frame, "for-good-closed", copies, "for-good-closed-next")
}

fn by_hand<'a>(
    frame: Frame<'_>,
    title: &str,
    copies: impl Iterator<Item = (String, NaiveDateTime, Option<NaiveDate>)>,
    next: &str,
) -> Element<'a, Message> {
    let look = frame.look;
    let texts = &frame.both.first;
    let title = single(&texts.words(title));
    let mut lines = Column::new().spacing(SPACE_8);
    lines = lines.push(words::both(look, &title, Voice::DESK.bold()));
    for (place, made, gone_by) in copies {
        let args = Args::new().text("place", place).day("day", made.date(), DateStyle::Plain);
        let told = match gone_by {
            None => texts.words_with("for-good-copy", &args),
            Some(by) => texts.words_with("for-good-copy-by", &args.day("by", by, DateStyle::Plain)),
        };
        lines = lines.push(words::frame_line(look, &told, Voice::DESK));
    }
    let next = single(&texts.words(next));
    lines = lines.push(words::both(look, &next, Voice::DESK.muted(look)));
    card::boxed(look, look.roles().open, lines)
}

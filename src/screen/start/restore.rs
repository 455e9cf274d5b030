//! Putting a copy back before a vault is open: after damage, or on another
//! computer. First which copy, then what opens it, then what is in it and the
//! one yes.

use chrono::NaiveDateTime;
use iced::widget::Column;
use secrecy::SecretString;

use super::super::kept::{self, Held, Which};
use super::super::{Frame, Key};
use super::{
    NOWHERE, Typed, advice, eye, foot, notice, one, pictured, say, say_with, screen, title,
};
use crate::i18n::{Args, DateStyle, Pair};
use crate::theme::size::SPACE_12;
use crate::widget::access::{Role, access};
use crate::widget::words::{self, Voice, single};
use crate::widget::{Element, button, choice, field};

/// The field for a place.
const PLACE: &str = "restore-place";
/// The field for what opens the copy.
const FIELD: &str = "restore-field";

/// So many copies are offered before somebody asks for all, the newest first.
const OFFERED: usize = 3;

/// The page.
#[derive(Debug, Clone)]
pub struct Restore {
    /// The backups in the folder of the vault, newest first.
    here: Vec<NaiveDateTime>,
    /// The sticks and other disks that are in this computer now.
    disks: Vec<String>,
    place: String,
    /// What is wrong with what was typed on this page, as the id of its text.
    mistake: Option<&'static str>,
    /// The copies that were found in a place.
    found: Option<(String, Vec<NaiveDateTime>)>,
    /// Whether all of them are offered.
    all: bool,
    /// Those that turned out to be damaged.
    damaged: Vec<Which>,
    which: Option<Which>,
    typed: Typed,
    shown: bool,
    /// It is being read.
    busy: bool,
    held: Option<Held>,
    error: Option<&'static str>,
}

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Place(String),
    Look,
    /// In a disk that was offered.
    LookAt(String),
    All,
    Choose(Which),
    Typed(Typed),
    Show,
    Open,
    Yes,
    Back,
    Found(String, Vec<NaiveDateTime>),
    Mistake(&'static str),
    Seen(Held),
    Failed(&'static str),
}

/// What it wishes.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// Give a control the keyboard.
    Focus(String),
    /// Find the copies in this place, as it was typed.
    Look(String),
    /// Look at all of a copy, with a passphrase or the words of the sheet.
    Preview(Which, SecretString),
    /// Put it in the place of the vault.
    Restore(Which, SecretString),
    /// Back to where it began.
    Back,
}

/// What went wrong with the copy itself, so that another one helps.
const OF_COPY: [&str; 4] =
    ["error-backup-damaged", "error-foreign", "error-too-new", "error-work-factor"];

impl Restore {
    /// The backups that lie here, newest first, and the disks that are in this
    /// computer.
    pub fn new(here: Vec<NaiveDateTime>, disks: Vec<String>) -> Self {
        Self {
            here,
            disks,
            place: String::new(),
            mistake: None,
            found: None,
            all: false,
            damaged: Vec::new(),
            which: None,
            typed: Typed::default(),
            shown: false,
            busy: false,
            held: None,
            error: None,
        }
    }

    /// Which page is on: the copies here or in a place, what opens one, or what
    /// is in it.
    pub fn page(&self) -> usize {
        match (&self.held, &self.which, &self.found) {
            (Some(_), ..) => 3,
            (None, Some(_), _) => 2,
            (None, None, Some(_)) => 1,
            (None, None, None) => 0,
        }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Place(place) => {
                self.place = place;
                self.mistake = None;
            }
            Message::Look => return Action::Look(self.place.clone()),
            Message::LookAt(place) => {
                self.place.clone_from(&place);
                return Action::Look(place);
            }
            Message::All => self.all = true,
            Message::Mistake(id) => {
                self.mistake = Some(id);
                return Action::Focus(PLACE.to_owned());
            }
            Message::Found(_, found) if found.is_empty() => {
                self.mistake = Some("restore-found-none");
                return Action::Focus(PLACE.to_owned());
            }
            Message::Found(place, found) => {
                self.found = Some((place, found));
                self.all = false;
                return Action::Focus(NOWHERE.to_owned());
            }
            Message::Choose(which) => {
                self.which = Some(which);
                self.error = None;
                self.mistake = None;
                return Action::Focus(FIELD.to_owned());
            }
            Message::Typed(typed) => {
                self.typed = typed;
                self.mistake = None;
            }
            Message::Show => {
                self.shown = !self.shown;
                return Action::Focus(FIELD.to_owned());
            }
            Message::Open => return self.open(),
            Message::Seen(held) => {
                self.busy = false;
                self.held = Some(held);
                return Action::Focus(NOWHERE.to_owned());
            }
            Message::Failed(error) => return self.failed(error),
            Message::Yes => {
                if let (Some(which), Some(_)) = (&self.which, &self.held) {
                    return Action::Restore(which.clone(), self.typed.text().into());
                }
            }
            Message::Back => return self.back(),
        }
        Action::None
    }

    fn open(&mut self) -> Action {
        let Some(which) = self.which.clone().filter(|_| !self.busy) else { return Action::None };
        if self.typed.is_blank() {
            self.mistake = Some("restore-key-missing");
            return Action::Focus(FIELD.to_owned());
        }
        self.busy = true;
        self.error = None;
        Action::Preview(which, self.typed.text().into())
    }

    fn failed(&mut self, error: &'static str) -> Action {
        self.busy = false;
        self.held = None;
        self.error = Some(error);
        if OF_COPY.contains(&error) {
            // The other ones open with the same words.
            self.damaged.extend(self.which.take());
            return Action::Focus(NOWHERE.to_owned());
        }
        if !self.shown {
            self.typed = Typed::default();
        }
        Action::Focus(FIELD.to_owned())
    }

    fn back(&mut self) -> Action {
        self.error = None;
        self.mistake = None;
        self.busy = false;
        if self.held.take().is_some() {
            return Action::Focus(FIELD.to_owned());
        }
        if self.which.take().is_some() || self.found.take().is_some() {
            return Action::Focus(NOWHERE.to_owned());
        }
        Action::Back
    }

    /// What was found, or else what lies here.
    fn known(&self) -> (Option<&String>, &[NaiveDateTime]) {
        match &self.found {
            Some((place, found)) => (Some(place), found),
            None => (None, &self.here),
        }
    }

    /// What can be chosen now.
    fn offered(&self) -> impl Iterator<Item = Which> + '_ {
        let (place, all) = self.known();
        let most = if self.all { all.len() } else { OFFERED };
        all.iter().take(most).map(move |made| Which { place: place.cloned(), made: *made })
    }

    /// A key that no control took.
    pub fn key(&self, key: Key) -> Option<Message> {
        match key {
            Key::Escape => Some(Message::Back),
            Key::Enter if self.held.is_some() => Some(Message::Yes),
            Key::Enter if self.which.is_some() => Some(Message::Open),
            Key::Digit(at) if self.which.is_none() => {
                let at = usize::from(at).checked_sub(1)?;
                self.offered().nth(at).map(Message::Choose)
            }
            _ => None,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let form = match (&self.which, &self.held) {
            (Some(which), Some(held)) => Self::view_held(frame, which, held),
            (Some(which), None) => self.view_key(frame, which),
            (None, _) => self.view_which(frame),
        };
        screen(frame, form)
    }

    fn error<'a>(&self, frame: Frame<'a>, form: Column<'a, Message>) -> Column<'a, Message> {
        let Some(error) = self.error else { return form };
        let texts = &frame.both.first;
        let told = [texts.attr(error, "now"), texts.attr(error, "next")];
        form.push(notice(frame, "restore-error", "info", &texts.words(error), &told))
    }

    fn view_which<'a>(&'a self, frame: Frame<'a>) -> Column<'a, Message> {
        let look = frame.look;
        let none = self.offered().next().is_none();
        let help = if none { "restore-which-none" } else { "restore-which-help" };
        let form = Column::new().push(title(
            frame,
            "restore-title",
            &say(frame, "restore-title"),
            &[say(frame, help)],
        ));
        let mut form = self.error(frame, form);
        let cards = self.offered().enumerate().map(|(at, which)| {
            let texts = &frame.both.first;
            let args = Args::new().text("time", which.made.format("%H:%M").to_string());
            let second = if self.damaged.contains(&which) {
                texts.words_with("restore-damaged", &args)
            } else if let Some(place) = &which.place {
                texts.words_with("restore-at", &args.text("place", place))
            } else {
                texts.words_with("restore-time", &args)
            };
            let first = texts.date_words(which.made.date(), DateStyle::Long).capital();
            let label = Pair { first, second: Some(second) };
            choice::card(look, format!("restore-{at}"), &label)
                .picture("archive")
                .key((at + 1).to_string())
                .compact(true)
                .on_press(Message::Choose(which))
                .into()
        });
        let cards: Vec<_> = cards.collect();
        if !cards.is_empty() {
            form = form.push(choice::grid_of(look, 1, cards));
        }
        let more = self.known().1.len();
        if more > OFFERED && !self.all {
            let count = i64::try_from(more).unwrap_or(i64::MAX);
            let all = say_with(frame, "today-show-all", &Args::new().number("count", count));
            form = form.push(
                button::link(look, "restore-all", &single(&all))
                    .icon("chevron-down")
                    .on_press(Message::All),
            );
        }
        let mistake = self.mistake.map(|id| one(frame, id));
        let label = if none { "restore-place" } else { "restore-place-or" };
        let place = field::text_field(look, PLACE, &one(frame, label), &self.place)
            .hint(&one(frame, "restore-place-hint"))
            .mistake(mistake.as_ref())
            .on_input(Message::Place)
            .on_submit(Message::Look);
        let back =
            button::secondary(look, "restore-back", &one(frame, "back")).on_press(Message::Back);
        let find = button::primary(look, "restore-find", &one(frame, "copies-find"))
            .icon("search")
            .on_press(Message::Look);
        let form = form.push(place).extend(kept::disks(frame, &self.disks, Message::LookAt));
        form.push(foot(frame, Some(back.into()), find.into()))
    }

    fn view_key<'a>(&'a self, frame: Frame<'a>, which: &Which) -> Column<'a, Message> {
        let look = frame.look;
        let head = kept::name(frame, which);
        let told = [say(frame, "restore-key-help")];
        let form = Column::new().push(title(frame, "restore-title", &head, &told));
        let form = self.error(frame, form);
        let mistake = self.mistake.map(|id| one(frame, id));
        let mut typed =
            field::text_field(look, FIELD, &one(frame, "restore-key"), self.typed.text())
                .secret(!self.shown)
                .large()
                .mistake(mistake.as_ref());
        if !self.busy {
            typed = typed.on_input(|text| Message::Typed(text.into())).on_submit(Message::Open);
        }
        let lines = Column::new()
            .spacing(SPACE_12)
            .align_x(words::start(look))
            .push(typed)
            .push(eye(frame, "restore-show", self.shown, Message::Show))
            .push(advice(frame, "keyboard", &say(frame, "unlock-keyboard")));
        let back =
            button::secondary(look, "restore-back", &one(frame, "back")).on_press(Message::Back);
        let action: Element<'a, Message> = if self.busy {
            let told = say(frame, "copies-reading");
            let shown = words::words(look, &told, Voice::DESK);
            access(look, "restore-busy", Role::Status, &told, shown).min_height(52.0).into()
        } else {
            button::primary(look, "restore-open", &one(frame, "copies-look"))
                .icon_after("arrow-right")
                .on_press(Message::Open)
                .into()
        };
        form.push(lines).push(foot(frame, Some(back.into()), action))
    }

    fn view_held<'a>(frame: Frame<'a>, which: &Which, held: &Held) -> Column<'a, Message> {
        let look = frame.look;
        let called = kept::name(frame, which);
        let back =
            button::secondary(look, "restore-back", &one(frame, "back")).on_press(Message::Back);
        let yes = button::primary(look, "restore-yes", &single(&say(frame, "copies-yes")))
            .icon("rotate-ccw")
            .on_press(Message::Yes);
        Column::new()
            .push(title(frame, "restore-title", &called, &[]))
            .push(kept::held(frame, held))
            .push(pictured(frame, "info", &say(frame, "restore-means"), Voice::DESK))
            .push(foot(frame, Some(back.into()), yes.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(day: u32) -> NaiveDateTime {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default();
        day.and_hms_opt(17, 0, 0).unwrap_or_default()
    }

    #[test]
    fn a_damaged_copy_leads_back_to_the_others_and_what_was_typed_stays() {
        let mut restore = Restore::new(vec![made(23), made(22)], Vec::new());
        let first = restore.key(Key::Digit(1)).map(|message| restore.update(message));
        assert!(matches!(first, Some(Action::Focus(_))));
        assert!(matches!(restore.update(Message::Open), Action::Focus(_)), "nothing was typed");
        restore.update(Message::Typed("een lange zin".to_owned().into()));
        assert!(matches!(restore.update(Message::Open), Action::Preview(..)));
        assert!(matches!(restore.update(Message::Open), Action::None), "it is being read");
        restore.update(Message::Failed("error-backup-damaged"));
        assert!(restore.damaged.iter().any(|which| which.made == made(23)));
        restore.update(Message::Choose(Which { place: None, made: made(22) }));
        assert!(
            matches!(restore.update(Message::Open), Action::Preview(which, _) if which.made == made(22))
        );
        assert!(matches!(restore.update(Message::Yes), Action::None), "not before it was seen");
        restore.update(Message::Seen(Held::default()));
        assert!(matches!(restore.update(Message::Yes), Action::Restore(..)));
    }

    #[test]
    fn back_goes_one_page_at_a_time() {
        let mut restore = Restore::new(vec![made(23)], Vec::new());
        restore.update(Message::Choose(Which { place: None, made: made(23) }));
        restore.update(Message::Seen(Held::default()));
        for _ in 0..2 {
            assert!(matches!(restore.update(Message::Back), Action::Focus(_)));
        }
        assert!(matches!(restore.update(Message::Back), Action::Back));
    }
}

//! Every screen by name, and how to get there: one list for all tests that
//! look at each.

use goede_start::domain::id::StreamId;
use goede_start::domain::walk::{Place, Step};
use goede_start::screen::{Destination, Page};
use iced::keyboard::key::Code;

use super::harness::Window;

/// The screens of the walk.
pub const SHARED: [&str; 15] = [
    "welcome",
    "consent",
    "since",
    "feeling",
    "acute",
    "text",
    "question",
    "date",
    "choices",
    "check",
    "basics",
    "plan",
    "agreements",
    "done",
    "goal",
];

/// What a press opens in the walk.
pub const OPENED: [&str; 4] = ["basics-open", "plan-open", "list", "reading"];

/// What a press brings over a screen of the walk, or opens in it, on a case in
/// which all of that is there. The keys stay over what is shown after them:
/// they come last.
pub const OVER: [&str; 4] = ["plan-gate", "term", "undone", "keys"];

/// The screens for the counsellor alone.
pub const DESK: [&str; 28] = [
    "feelings",
    "add",
    "letter-form",
    "private-note",
    "asked-alone",
    "today",
    "people",
    "settings",
    "access",
    "access-add",
    "access-own",
    "access-key",
    "access-organisation",
    "access-compare",
    "access-organised",
    "access-anew",
    "copies",
    "copies-look",
    "knowledge",
    "case",
    "notes",
    "letters",
    "appointments",
    "alone",
    "history",
    "rights",
    "rights-open",
    "working-notes",
];

/// A public key, as the age tool writes it.
pub const ORGANISATION: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

impl Window {
    /// Presses the first control whose id begins so.
    pub fn press_one(&mut self, begins: &str) {
        let ids = self.ids();
        let id = ids.iter().filter_map(|id| id.split('"').nth(1)).find(|id| id.starts_with(begins));
        let id = id.unwrap_or_else(|| panic!("no `{begins}`: {ids:?}")).to_owned();
        self.press(&id);
    }

    /// Shows a screen of a practice person, or opens what only a press opens.
    pub fn show(&mut self, name: &str) {
        match name {
            "consent" => {
                self.show("welcome");
                self.enter();
            }
            "add" => {
                self.show("people");
                self.press("people-add");
            }
            "access-add" | "access-own" | "access-key" => {
                self.show("access");
                self.press(name);
            }
            "access-organisation" => {
                self.show("access");
                self.press(name);
                if self.shows("geldt sinds") {
                    self.press("access-do");
                }
            }
            "access-compare" => {
                self.show("access-organisation");
                self.type_text(ORGANISATION);
                self.enter();
            }
            "access-organised" => {
                self.show("access-compare");
                self.press("access-do");
                self.press("access-organisation");
            }
            "access-anew" => {
                self.show("access-add");
                self.type_text("Yusuf");
                self.tab_to("setup-passphrase");
                for _ in 0..2 {
                    self.type_text("twee kale katten slapen buiten");
                    self.enter();
                }
                self.press_one("access-anew-");
            }
            "letter-form" => {
                self.show("letters");
                self.press("letter-new");
            }
            "private-note" => {
                self.show("notes");
                self.press("note-private-toggle");
            }
            "rights-open" => {
                self.show("rights");
                self.press("rights-group-answers");
            }
            "asked-alone" => {
                self.show("alone");
                self.press("alone-open");
            }
            "copies-look" => {
                self.show("copies");
                self.press("copies-back-up");
                self.press("copy-2026-11-23T140300");
            }
            "basics-open" | "plan-open" => {
                self.show(name.split('-').next().unwrap());
                self.tab();
                self.enter();
            }
            "list" => {
                self.show("question");
                self.f4();
            }
            "reading" => {
                self.show("question");
                self.f2();
            }
            "plan-gate" => {
                self.show("plan");
                self.press("plan-measure/language-lessons");
                self.press("plan-start-now");
            }
            "term" => {
                self.go("intake/duo-letter");
                self.press("term-duo");
            }
            "undone" => {
                self.show("choices");
                self.digit(1);
                self.ctrl(Code::KeyZ);
                self.expect("Ongedaan gemaakt");
            }
            "keys" => {
                self.show("question");
                self.f1();
            }
            name => {
                let destination = self.destination(name);
                self.go_to(destination);
            }
        }
    }

    fn destination(&self, name: &str) -> Destination {
        let nobody = StreamId(uuid::Uuid::nil());
        let case = self.app.dossier_of(&self.person).map_or(nobody, |dossier| dossier.case.id());
        let place = |place: &str| Destination::Walk(case, place.parse().ok());
        match name {
            "today" => Destination::Today,
            "people" => Destination::People,
            "settings" => Destination::Settings,
            "access" => Destination::Access,
            "copies" => Destination::Copies,
            "knowledge" => Destination::Knowledge,
            "case" => Destination::Case(case, Page::Overview),
            "notes" => Destination::Case(case, Page::Notes),
            "letters" => Destination::Case(case, Page::Letters),
            "appointments" => Destination::Case(case, Page::Appointments),
            "alone" => Destination::Case(case, Page::Alone),
            "history" => Destination::Case(case, Page::History),
            "rights" => Destination::Case(case, Page::Rights),
            "working-notes" => Destination::WorkingNotes,
            "feelings" => Destination::Case(case, Page::Feelings),
            "check" => place("intake/check"),
            "acute" => place("acute/place-to-sleep"),
            "feeling" => place("intake/feeling:home"),
            "since" => place("acute/since"),
            "question" => place("intake/residence-ground"),
            "date" => place("intake/obliged-since"),
            "choices" => place("intake/family-abroad"),
            "text" => place("goal/goal"),
            step => {
                let step = Step::ALL.into_iter().find(|known| known.id() == step);
                Destination::Walk(case, Some(Place::start(step.expect("a screen"))))
            }
        }
    }
}

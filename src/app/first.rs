//! The first start: what was chosen becomes a vault, and its recovery sheet is
//! owed until somebody has the words on paper.

use iced::Task;

use crate::screen::start::{problem, setup, sheet};
use crate::store::{self, RecoveryWords, Vault};

use super::{App, Message, Parcel, Phase, Session, access, task};

/// The setting that says that nobody has the words of the recovery sheet yet.
const SHEET: &str = "sheet";

/// Whether nobody has the words of the recovery sheet.
pub(super) fn owes_sheet(session: &Session) -> bool {
    session.setting(SHEET).is_some_and(|sheet| !sheet.is_empty())
}

impl App {
    pub(super) fn setup(&mut self, message: setup::Message) -> Task<Message> {
        let Phase::Setup(screen) = &mut self.phase else { return Task::none() };
        let page = screen.page();
        match screen.update(message) {
            setup::Action::None => Task::none(),
            setup::Action::Focus(id) if screen.page() != page => task::turn(id),
            setup::Action::Focus(id) => task::focus(id),
            setup::Action::Offer => {
                Task::done(Message::Setup(setup::Message::Passphrase(access::offered())))
            }
            setup::Action::Restore => self.offer_copies(),
            setup::Action::Create(plan) => {
                let (folder, options) = (self.start.folder.clone(), self.options());
                let setup = store::Setup {
                    person_name: plan.person_name,
                    organisation: plan.organisation,
                    organisation_name: plan.organisation_name,
                    passphrase: plan.passphrase,
                    work_factor: self.start.work_factor,
                };
                self.first_language = Some(plan.language);
                self.phase = Phase::Busy("busy-create");
                task::away(
                    move || Vault::create_with(&folder, &setup, options),
                    |result| Message::Created(Parcel::new(result)),
                )
            }
        }
    }

    pub(super) fn created(
        &mut self,
        result: &Parcel<Result<(Vault, RecoveryWords), store::Error>>,
    ) -> Task<Message> {
        match result.take() {
            Some(Ok((vault, words))) => match self.owe_sheet(vault) {
                Ok(vault) => {
                    self.phase = Phase::Sheet(sheet::Sheet::new(words.words().to_vec()), vault);
                    self.idle.begin((self.start.clock)());
                }
                Err(error) => self.phase = Phase::Problem(problem::Problem::new(error.id())),
            },
            Some(Err(error)) => self.phase = Phase::Problem(problem::Problem::new(error.id())),
            None => {}
        }
        Task::none()
    }

    pub(super) fn sheet(&mut self, message: sheet::Message) -> Task<Message> {
        let Phase::Sheet(screen, _) = &mut self.phase else { return Task::none() };
        let page = screen.page();
        match screen.update(message) {
            sheet::Action::None | sheet::Action::Leave => Task::none(),
            sheet::Action::Focus(id) if screen.page() != page => task::turn(id),
            sheet::Action::Focus(id) => task::focus(id),
            sheet::Action::Confirmed => {
                let phase = std::mem::replace(&mut self.phase, Phase::Busy("busy-open"));
                match phase {
                    Phase::Sheet(_, vault) => {
                        let entered = self.enter(vault);
                        self.has_sheet();
                        entered
                    }
                    _ => Task::none(),
                }
            }
        }
    }

    /// A vault that was just made: what was chosen is in it from the start, and
    /// whoever leaves before the words are on paper hears of it later.
    fn owe_sheet(&mut self, vault: Vault) -> Result<Vault, store::Error> {
        let mut session = Session::open(vault, &self.catalog, self.now().date())?;
        session.set(SHEET, "owed".to_owned())?;
        if let Some(language) = self.first_language.take() {
            session.set("language", language)?;
        }
        Ok(session.into_vault())
    }

    /// Somebody has the words of the recovery sheet on paper.
    pub(super) fn has_sheet(&mut self) {
        let Phase::Open(open) = &mut self.phase else { return };
        let kept = match open.session.setting(SHEET) {
            None | Some("") => Ok(()),
            Some(_) => open.session.set(SHEET, String::new()),
        };
        if let Err(error) = kept {
            self.notice = Some(error.id());
        }
        self.look_around();
    }
}

//! "Alles wat over mij is opgeslagen" as a file, at a place that somebody
//! typed. That it went out is noted in the case.

use std::io;
use std::path::{Path, PathBuf};

use crate::domain::access::Access;
use crate::platform;
use crate::screen::HandOut;
use crate::store::Error;

use super::{App, Phase};

impl App {
    /// Writes the file, durably and never over another, and tells about it.
    pub(super) fn hand_out(
        &mut self,
        path: &str,
        form: HandOut,
        confidential: bool,
    ) -> Result<(), Error> {
        let tag = self.language();
        let both = self.texts.iter().find(|(own, _)| *own == tag).map(|(_, both)| both);
        let Phase::Open(open) = &mut self.phase else { return Ok(()) };
        let Some(case) = open.screen.case() else { return Ok(()) };
        let (Some(dossier), Some(both)) = (open.session.dossier(case), both) else {
            return Ok(());
        };
        let access = Access::new(&dossier.case, confidential);
        let text = match form {
            HandOut::Data => {
                serde_json::to_string_pretty(&access).map_err(|_| Error::NotWritable)?
            }
            HandOut::Text => {
                let name = dossier.name().unwrap_or_default();
                let languages = std::iter::once(&both.first).chain(&both.second);
                let texts = languages.map(|one| one.readable(&name, &dossier.case, &access));
                texts.collect::<Vec<_>>().join("\n\n\n")
            }
        };
        let path = place(path, form, open.session.today());
        match platform::write_new_file(&path, format!("{text}\n").as_bytes()) {
            Ok(()) => {
                open.session.went_out(case, form.id())?;
                self.notice = Some("hand-out-done");
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                self.notice = Some("hand-out-exists");
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.notice = Some("hand-out-no-place");
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// The file: in a folder it is called by its day, never by a name.
fn place(typed: &str, form: HandOut, today: chrono::NaiveDate) -> PathBuf {
    let path = Path::new(typed.trim());
    let ending = match form {
        HandOut::Text => "txt",
        HandOut::Data => "json",
    };
    if path.is_dir() {
        return path.join(format!("mijn-gegevens-{today}.{ending}"));
    }
    path.to_owned()
}

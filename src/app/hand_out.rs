//! "Alles wat over mij is opgeslagen" as a file, at a place that somebody
//! typed. That it went out is noted in the case.

use std::io;
use std::path::{Path, PathBuf};

use crate::domain::access::Access;
use crate::screen::HandOut;
use crate::store::Error;
use crate::{paper, platform};

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
        let today = open.session.today();
        let access = Access::new(&dossier.case, confidential, open.session.names());
        let text = match form {
            HandOut::Data => {
                serde_json::to_string_pretty(&access).map_err(|_| Error::NotWritable)?
            }
            HandOut::Paper => {
                let name = dossier.name().unwrap_or_default();
                paper::stored(both, &name, &dossier.case, &access, today)
            }
        };
        match platform::write_new_file(&place(path, form, today), text.as_bytes()) {
            Ok(()) => {
                open.session.went_out(case, form.id(confidential))?;
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

/// The file: in a folder it is called by its day, never by a name, and by a
/// number where there is one already.
fn place(typed: &str, form: HandOut, today: chrono::NaiveDate) -> PathBuf {
    let path = Path::new(typed.trim());
    let ending = match form {
        HandOut::Paper => "html",
        HandOut::Data => "json",
    };
    if path.is_dir() {
        let first = format!("mijn-gegevens-{today}");
        let more = (2..100).map(|number| format!("{first}-{number}"));
        let mut names = std::iter::once(first.clone()).chain(more);
        let free = names.find(|name| !path.join(format!("{name}.{ending}")).exists());
        return path.join(format!("{}.{ending}", free.unwrap_or(first)));
    }
    if path.extension().is_none() { path.with_extension(ending) } else { path.to_owned() }
}

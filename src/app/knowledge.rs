//! What the program knows: what came with it or with a pack, and before that
//! the organisation's own files in the folder `kennis`. Come here for where
//! these lie and for installing a pack; what they may hold is checked in
//! [`crate::knowledge`] and [`crate::i18n`].
//!
//! ```text
//! kennis/measures/own-….toml   own files, of the form of assets/knowledge
//! kennis/texts/nl/….ftl        own texts
//! kennis/checked.toml          who compared which source, and when
//! kennis/pakket.gskennis       the pack in use; with `.old` the one before
//! ```

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::domain::catalog::Catalog;
use crate::i18n::{
    self, Both, L10n, Layer, TextCode, TextMistake, is_of_knowledge, languages, may_be_own,
};
use crate::knowledge::{
    self, Code, Known, LARGEST_PACK, Outcome, Pack, PackError, Problem, State, WithOwn,
};
use crate::platform;
use crate::screen::desk::knowledge::Ask;
use crate::theme::icon::has_icon;

use super::{App, Open, Phase, Screen};

/// The pack in use.
const PACK: &str = "pakket.gskennis";

/// The one before it; [`platform::write_file`] keeps it under this name.
const BEFORE: &str = "pakket.gskennis.old";

/// What the program knows.
pub struct Knowledge {
    /// What is asked and what follows.
    pub catalog: Catalog,
    /// Texts before those that are compiled in, the first first.
    pub layers: Vec<Layer>,
    /// Which knowledge this is.
    pub state: State,
}

/// Knowledge without an organisation's own files.
struct Base {
    day: NaiveDate,
    files: Vec<(String, String)>,
    texts: Option<Layer>,
}

impl Knowledge {
    /// What came with the program, with what lies in this folder. A pack or an
    /// own file that is not sound takes no part, and the state says why.
    ///
    /// # Errors
    /// Mistakes in what came with the program.
    pub fn open(folder: &Path) -> Result<Self, Vec<Problem>> {
        let (found, refused) = match in_use(folder) {
            Ok(found) => (found, None),
            Err(outcome) => (None, Some(outcome)),
        };
        let from_pack = found.is_some();
        let base = found.map_or_else(Base::shipped, Base::of);
        let (own_texts, mut problems) = own_texts(folder);
        let layers: Vec<Layer> = own_texts.into_iter().chain(base.texts.clone()).collect();
        let (own, unread) = knowledge::own_files(folder);
        problems.extend(unread);
        let WithOwn { catalog, used, problems: wrong } = base.with(&own, &layers)?;
        problems.extend(wrong);
        problems.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        problems.dedup();
        let state = State {
            day: base.day,
            from_pack,
            can_go_back: folder.join(PACK).is_file() || folder.join(BEFORE).is_file(),
            folder: folder.display().to_string(),
            own: used,
            problems,
            outcome: refused,
        };
        Ok(Self { catalog, layers, state })
    }

    /// What came with the program, where no folder adds to it.
    fn shipped(catalog: Catalog, folder: &Path) -> Self {
        let state = State {
            day: shipped_on(),
            from_pack: false,
            can_go_back: false,
            folder: folder.display().to_string(),
            own: Vec::new(),
            problems: Vec::new(),
            outcome: None,
        };
        Self { catalog, layers: Vec::new(), state }
    }

    /// Dutch with every other language, in every way to write it, and Dutch
    /// alone.
    pub(super) fn pairs(&self) -> Vec<(String, Both)> {
        let both =
            |tag: &str| Both::with(tag, &self.layers).ok().into_iter().flat_map(Both::variants);
        languages()
            .iter()
            .flat_map(|language| both(&language.tag).map(|both| (language.tag.clone(), both)))
            .collect()
    }
}

impl Base {
    fn shipped() -> Self {
        let files = knowledge::shipped_files();
        let files = files.into_iter().map(|(path, text)| (path, text.to_owned())).collect();
        Self { day: shipped_on(), files, texts: None }
    }

    fn of(pack: Pack) -> Self {
        let mut texts = Layer::default();
        for (tag, text) in pack.texts {
            texts.add(&tag, text);
        }
        Self { day: pack.day, files: pack.knowledge.into_iter().collect(), texts: Some(texts) }
    }

    fn with(&self, own: &[(String, String)], layers: &[Layer]) -> Result<WithOwn, Vec<Problem>> {
        let dutch = L10n::with("nl", layers).ok();
        let text = |id: &str, attribute: Option<&str>| {
            dutch.as_ref().is_some_and(|dutch| dutch.has(id, attribute))
        };
        let known = Known { text: &text, picture: &has_icon };
        knowledge::with_own(&borrowed(&self.files), &borrowed(own), known)
    }
}

fn borrowed(files: &[(String, String)]) -> Vec<(String, &str)> {
    files.iter().map(|(path, text)| (path.clone(), text.as_str())).collect()
}

fn shipped_on() -> NaiveDate {
    let (year, month, day) = knowledge::SHIPPED_ON;
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// The pack that lies there, if it can be used: one that is older than the
/// program cannot.
fn in_use(folder: &Path) -> Result<Option<Pack>, Outcome> {
    let path = folder.join(PACK);
    if !path.is_file() {
        return Ok(None);
    }
    let pack = read(&path)?;
    if pack.day < shipped_on() {
        return Err(Outcome::Older);
    }
    if problems_of(&pack).is_empty() { Ok(Some(pack)) } else { Err(Outcome::Mistakes) }
}

fn read(path: &Path) -> Result<Pack, Outcome> {
    let file = fs::File::open(path).map_err(|_| Outcome::NoFile)?;
    let mut bytes = Vec::new();
    let size = file.take(LARGEST_PACK + 1).read_to_end(&mut bytes).map_err(|_| Outcome::NoFile)?;
    if size as u64 > LARGEST_PACK {
        return Err(Outcome::NotAPack);
    }
    Pack::read(&bytes).map_err(|error| match error {
        PackError::NotAPack => Outcome::NotAPack,
        PackError::Damaged => Outcome::Damaged,
        PackError::NewerApp => Outcome::NewerApp,
    })
}

/// All mistakes in a pack: its texts, and its knowledge with them.
pub fn problems_of(pack: &Pack) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (tag, text) in &pack.texts {
        let file = format!("{tag}.ftl");
        let wrong = i18n::mistakes(tag, text, &|id, _| is_of_knowledge(id));
        problems.extend(wrong.iter().map(|one| of_text(&file, one)));
    }
    let base = Base::of(pack.clone());
    let layers: Vec<Layer> = base.texts.iter().cloned().collect();
    problems.extend(base.with(&[], &layers).err().into_iter().flatten());
    problems
}

/// The texts of the organisation, and the mistakes in those that are left out.
fn own_texts(folder: &Path) -> (Option<Layer>, Vec<Problem>) {
    let shipped = L10n::new("nl").ok();
    let is_shipped = |id: &str, part: Option<&str>| {
        let part = part.filter(|part| *part != "today");
        shipped.as_ref().is_some_and(|dutch| dutch.has(id, part))
    };
    let may = |id: &str, part: Option<&str>| may_be_own(id, part, is_shipped(id, part));
    let mut layer = None;
    let mut problems = Vec::new();
    for language in languages() {
        let files = fs::read_dir(folder.join("texts").join(&language.tag));
        let paths = files.into_iter().flatten().flatten().map(|entry| entry.path());
        let mut paths: Vec<PathBuf> =
            paths.filter(|path| path.extension().is_some_and(|kind| kind == "ftl")).collect();
        paths.sort();
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let name = format!("{}texts/{}/{name}", knowledge::OWN, language.tag);
            let Ok(text) = fs::read_to_string(&path) else {
                problems.push(Problem::at(Code::File, &name, 1, 1, Some(&name)));
                continue;
            };
            let wrong = i18n::mistakes(&language.tag, &text, &may);
            if wrong.is_empty() {
                layer.get_or_insert_with(Layer::default).add(&language.tag, text);
            }
            problems.extend(wrong.iter().map(|one| of_text(&name, one)));
        }
    }
    (layer, problems)
}

fn of_text(file: &str, mistake: &TextMistake) -> Problem {
    let code = match mistake.code {
        TextCode::Syntax => Code::TextSyntax,
        TextCode::Duplicate => Code::Duplicate,
        TextCode::Unknown => Code::UnknownText,
        TextCode::RawDigits => Code::RawDigits,
    };
    Problem::at(code, file, mistake.line, mistake.column, Some(&mistake.word))
}

/// Installs a pack in a folder. What was in use stays beside it.
///
/// # Errors
/// Why not, and the mistakes in it; nothing changed then.
pub fn install(folder: &Path, file: &Path) -> Result<NaiveDate, (Outcome, Vec<Problem>)> {
    let only = |outcome| (outcome, Vec::new());
    let pack = read(file).map_err(only)?;
    let now = in_use(folder).ok().flatten().map_or_else(Base::shipped, Base::of);
    if pack.day < now.day {
        return Err(only(Outcome::Older));
    }
    let mut problems = problems_of(&pack);
    if problems.is_empty() {
        problems = unsafe_for_cases(&now, &Base::of(pack.clone()));
    }
    if !problems.is_empty() {
        return Err((Outcome::Mistakes, problems));
    }
    write(folder, &pack).map_err(|_| only(Outcome::NotWritten))?;
    Ok(pack.day)
}

fn write(folder: &Path, pack: &Pack) -> std::io::Result<()> {
    platform::make_private_folder(folder)?;
    if !folder.join(PACK).exists() && folder.join(BEFORE).exists() {
        // What is in use came with the program: that is what comes back then.
        fs::remove_file(folder.join(BEFORE))?;
    }
    platform::write_file(&folder.join(PACK), pack.written().as_bytes())
}

/// What stored cases rest on: a newer pack has each id that they may name, or
/// names it as withdrawn, and shows nothing to more people than before.
fn unsafe_for_cases(before: &Base, after: &Base) -> Vec<Problem> {
    let catalog = |base: &Base| {
        let texts: Vec<Layer> = base.texts.iter().cloned().collect();
        base.with(&[], &texts).map(|known| known.catalog).unwrap_or_default()
    };
    let retired = knowledge::retired(&after.files);
    let (before, after) = (catalog(before), catalog(after));
    let there = after.classes();
    let wrong = before.classes().into_iter().filter_map(|(key, class)| match there.get(&key) {
        None if !retired.contains(&key.1) => Some((Code::Gone, "retired.toml", key.1)),
        Some(now) if *now < class => Some((Code::Class, key.0, key.1)),
        _ => None,
    });
    wrong.map(|(code, file, id)| Problem::at(code, file, 1, 1, Some(&id))).collect()
}

/// Puts back what was in use before the last pack; doing it again puts the pack
/// back.
///
/// # Errors
/// Where nothing is there to put back, or the disk refuses; nothing changed
/// then.
pub fn put_back(folder: &Path) -> Result<(), Outcome> {
    let (now, before) = (folder.join(PACK), folder.join(BEFORE));
    let done = match fs::read(&before) {
        Ok(bytes) => platform::write_file(&now, &bytes).and_then(|()| {
            // Where nothing was in use, the one that came back is not also the
            // one before.
            if fs::read(&before)? == bytes { fs::remove_file(&before) } else { Ok(()) }
        }),
        Err(_) if now.is_file() => {
            fs::rename(&now, &before).and_then(|()| platform::sync_folder(folder))
        }
        Err(_) => return Err(Outcome::NoFile),
    };
    done.map_err(|_| Outcome::NotWritten)
}

impl App {
    /// What lies in the folder, or else what came with the program.
    pub(super) fn known(start: &super::Start, shipped: Catalog) -> Knowledge {
        let folder = start.knowledge_folder();
        let found = if folder.is_dir() { Knowledge::open(&folder).ok() } else { None };
        found.unwrap_or_else(|| Knowledge::shipped(shipped, &folder))
    }

    /// Does what the page about the knowledge asks, and reckons everything
    /// again.
    pub(super) fn ask_knowledge(&mut self, ask: &Ask) {
        let folder = self.start.knowledge_folder();
        let outcome = match ask {
            Ask::Install(file) => match install(&folder, Path::new(file)) {
                Ok(_) => Some(Outcome::Installed),
                Err((outcome, _)) => Some(outcome),
            },
            Ask::PutBack => Some(put_back(&folder).err().unwrap_or(Outcome::PutBack)),
            Ask::ReadAgain => None,
        };
        let Ok(found) = Knowledge::open(&folder) else { return };
        self.texts = found.pairs();
        self.catalog = std::sync::Arc::new(found.catalog);
        let refused = found.state.outcome;
        self.knowledge = State { outcome: outcome.or(refused), ..found.state };
        if let Phase::Open(Open { session, screen }) = &mut self.phase {
            session.reckon(&self.catalog);
            if self.knowledge.outcome.is_some_and(crate::knowledge::Outcome::is_good) {
                session.forget(crate::screen::desk::knowledge::kept());
            }
            if let Screen::Knowledge(screen) = screen {
                screen.told(self.knowledge.clone());
            }
        }
    }
}

impl super::Start {
    /// Where an organisation's own knowledge and packs lie: beside the vault.
    pub fn knowledge_folder(&self) -> PathBuf {
        self.knowledge.clone().unwrap_or_else(|| self.folder.with_file_name("kennis"))
    }
}

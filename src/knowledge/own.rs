//! The files of an organisation beside those that are shipped: what they may
//! hold, and how a broken one is left out.

use std::collections::BTreeSet;
use std::path::Path;

use toml::Spanned;

use super::gather::{self, Loader};
use super::problem::{Code, Mistake, Problem};
use super::schema::Word;
use super::{Known, load};
use crate::domain::catalog::Catalog;

/// Under this name a file is an organisation's own: `kennis/measures/own-x.toml`.
pub const OWN: &str = "kennis/";

/// How every id of an organisation begins.
pub const OWN_ID: &str = "own-";

/// Whether a file is an organisation's own.
pub(super) fn is_own(path: &str) -> bool {
    path.starts_with(OWN)
}

/// What an organisation's own files may hold. What the law says is the same for
/// everybody, so that rules, numbers and days off only come with a pack.
pub(super) fn may_be_own(path: &[&str]) -> bool {
    matches!(
        path,
        ["facts" | "basics" | "notices" | "sources" | "terms" | "contradictions" | "checked"]
            | ["questions" | "measures" | "lists", _]
    )
}

/// The TOML files in a folder by their path in it, behind this prefix, and what
/// cannot be read.
pub fn files_in(folder: &Path, prefix: &str) -> (Vec<(String, String)>, Vec<Problem>) {
    let (mut files, mut unread) = (Vec::new(), Vec::new());
    gather::walk(folder, prefix, &mut files, &mut unread);
    (files, unread)
}

/// The TOML files of an organisation. Nothing where there is no such folder.
pub fn own_files(folder: &Path) -> (Vec<(String, String)>, Vec<Problem>) {
    if folder.is_dir() { files_in(folder, OWN) } else { (Vec::new(), Vec::new()) }
}

/// Shipped knowledge with what an organisation adds.
#[derive(Debug, Clone)]
pub struct WithOwn {
    /// All of it.
    pub catalog: Catalog,
    /// The own files that take part, by path.
    pub used: Vec<String>,
    /// Mistakes in the own files that do not.
    pub problems: Vec<Problem>,
}

/// Reads shipped files with an organisation's own. An own file with a mistake
/// is left out as a whole, and so is one that then misses something; what is
/// shipped always works.
///
/// # Errors
/// Mistakes in the shipped files by themselves.
pub fn with_own(
    shipped: &[(String, &str)],
    own: &[(String, &str)],
    known: Known<'_>,
) -> Result<WithOwn, Vec<Problem>> {
    let mut kept: Vec<&(String, &str)> = own.iter().collect();
    let mut problems = Vec::new();
    loop {
        let files = shipped.iter().chain(kept.iter().copied());
        let found = match load(files.map(|(path, text)| (path.clone(), *text)), known) {
            Ok(catalog) => {
                let used = kept.into_iter().map(|(path, _)| path.clone()).collect();
                return Ok(WithOwn { catalog, used, problems });
            }
            Err(found) => found,
        };
        if kept.is_empty() {
            return Err(found);
        }
        let broken: BTreeSet<String> =
            found.iter().map(|one| one.file.clone()).filter(|file| is_own(file)).collect();
        // Where a mistake shows in a shipped file alone, no own one can be
        // told apart.
        kept.retain(|(path, _)| !broken.is_empty() && !broken.contains(path));
        problems.extend(found.into_iter().filter(|one| broken.is_empty() || is_own(&one.file)));
    }
}

impl Loader<'_, '_> {
    /// What an organisation adds can never be taken for what is shipped, now
    /// or later.
    pub fn own_begins_so(&mut self, file: usize, id: &str, place: &Word) {
        let own = self.files.get(file).is_some_and(|file| is_own(&file.path));
        if own && !id.starts_with(OWN_ID) {
            let message = format!("`{id}`: an own id begins with `{OWN_ID}`");
            self.report(file, &place.span(), Mistake::new(Code::OwnPrefix, message).about(id));
        }
    }

    /// A life domain of its own too; own questions may also join a shipped one.
    pub fn own_domains_begin_so(&mut self) {
        let of = |path: &str| {
            let name = path.strip_prefix("questions/")?.strip_suffix(".toml")?;
            Some(name.to_owned())
        };
        let shipped: BTreeSet<String> =
            self.files.iter().filter_map(|file| of(&file.path)).collect();
        let own = self
            .files
            .iter()
            .filter_map(|file| Some((file.index, of(file.path.strip_prefix(OWN)?)?)));
        for (file, domain) in own.collect::<Vec<_>>() {
            if !shipped.contains(&domain) {
                self.own_begins_so(file, &domain, &Spanned::new(0..0, domain.clone()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::{shipped, shipped_files};
    use super::*;

    fn joined(own: &[(&str, &str)]) -> WithOwn {
        let own: Vec<_> = own.iter().map(|(path, text)| (format!("{OWN}{path}"), *text)).collect();
        with_own(&shipped_files(), &own, Known::ANYTHING).unwrap()
    }

    fn places(found: &WithOwn) -> Vec<String> {
        let place =
            |one: &Problem| format!("{} {}:{}:{}", one.code.id(), one.file, one.line, one.column);
        found.problems.iter().map(place).collect()
    }

    #[test]
    fn a_shipped_id_is_never_replaced() {
        let fact = "[[fact]]\nid = \"goal\"\nkind = \"number\"\nclass = \"shared\"\n";
        let found = joined(&[("facts.toml", fact)]);
        let twice = ["duplicate kennis/facts.toml:2:6", "own-prefix kennis/facts.toml:2:6"];
        assert_eq!(places(&found), twice);
        assert_eq!(found.catalog, shipped().unwrap());
    }

    #[test]
    fn what_the_law_says_is_no_own_matter() {
        let all = ["rules/own-x.toml", "amounts/own-x.toml", "regime.toml", "holidays.toml"];
        for path in all.into_iter().chain(["order.toml", "retired.toml"]) {
            let found = joined(&[(path, "")]);
            assert_eq!(places(&found), [format!("not-own kennis/{path}:1:1")]);
        }
    }

    #[test]
    fn an_own_life_domain_begins_as_own_ids_do() {
        let fact = "[[fact]]\nid = \"own-a\"\nkind = \"text\"\nclass = \"shared\"\n";
        let question =
            "order = 200\n[[question]]\nfact = \"own-a\"\nref = \"E\"\nasked = \"intake\"\n";
        let found = joined(&[("facts.toml", fact), ("questions/club.toml", question)]);
        let wrong = places(&found);
        assert!(
            wrong.contains(&"own-prefix kennis/questions/club.toml:1:1".to_owned()),
            "{wrong:?}"
        );
        let found = joined(&[("facts.toml", fact), ("questions/own-club.toml", question)]);
        assert_eq!((places(&found), found.used.len()), (Vec::new(), 2));
        assert_eq!(found.catalog.domains.last().unwrap().as_str(), "own-club");
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]
        #[test]
        fn no_own_text_breaks_what_is_shipped(
            which in 0..4_usize,
            text in "[\\[\\]{}=\"',.#\\n a-c0-9é]{0,40}",
        ) {
            let path = ["facts.toml", "basics.toml", "measures/own-a.toml", "checked.toml"]
                .get(which).copied().unwrap_or_default();
            let found = joined(&[(path, &text)]);
            if found.used.is_empty() {
                proptest::prop_assert!(!found.problems.is_empty());
                proptest::prop_assert_eq!(found.catalog, shipped().unwrap());
            }
        }
    }
}

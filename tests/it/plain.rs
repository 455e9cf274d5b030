//! The shared Dutch, as somebody with little Dutch reads it (A2): short
//! sentences, and every official word explained.

use std::collections::BTreeSet;

use goede_start::domain::catalog::Catalog;
use goede_start::i18n::{Written, shared};

/// So many words a sentence has at most.
const MOST: usize = 12;

/// Names that are read as one word, beside the official words of several.
const NAMES: [&str; 8] = [
    "Autoriteit Persoonsgegevens",
    "Dienst Toeslagen",
    "Goede Start",
    "Nationale ombudsman",
    "Raad van State",
    "Veilig Thuis",
    "Wet inburgering 2013",
    "Wet inburgering 2021",
];

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// Words of the law and of letters that nobody knows who does not know the
/// law. A shared text may use one only if `terms.toml` explains it.
const OFFICIAL: [&str; 55] = [
    "aanmaning",
    "aanslag",
    "alfabetisering",
    "asielstatushouder",
    "beschikking",
    "beslaglegging",
    "beslagvrije",
    "besluit",
    "betalingsregeling",
    "bewindvoering",
    "bezwaar",
    "bijstand",
    "bijzondere bijstand",
    "cohort",
    "deurwaarder",
    "dwangsom",
    "eigen bijdrage",
    "gedoogbeschikking",
    "gezinshereniging",
    "handhaving",
    "herziening",
    "ingebrekestelling",
    "inburgeringsplichtig",
    "incasso",
    "innen",
    "invordering",
    "kennisgeving",
    "keurmerk",
    "klacht",
    "kwijtschelding",
    "leerbaarheidstoets",
    "leerroute",
    "machtiging",
    "nareis",
    "naturalisatie",
    "noodfonds",
    "ontheffing",
    "ontzorgen",
    "participatieverklaring",
    "portfolio",
    "rechtsgevolg",
    "rente",
    "sanctie",
    "schuldhulp",
    "schuldsanering",
    "termijn",
    "terugvordering",
    "toeslag",
    "uiterlijk",
    "uitkering",
    "verlenging",
    "verwijtbaar",
    "voorschot",
    "vrijstelling",
    "zienswijze",
];

/// In capitals or between quotes, and yet no official word.
const NO_TERMS: [&str; 13] = [
    "IJsland",
    "OneDrive",
    "PDF",
    "TOML",
    "Esc",
    "weet ik niet",
    "Wij lazen dit samen",
    "route",
    "einddatum",
    "A4",
    "F3",
    "F9",
    "F1",
];

fn catalog() -> Catalog {
    goede_start::cli::catalog().unwrap()
}

/// Names of laws and pages are no sentences.
fn told() -> Vec<Written> {
    shared().into_iter().filter(|one| !one.id.starts_with("source-")).collect()
}

/// A text in sentences: up to a full stop, a question mark or a new line. The
/// full stop in `werk.nl` ends nothing.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.split(['\n', '·', ';']) {
        let mut rest = line;
        while let Some(end) = rest
            .match_indices(['.', '?', '!'])
            .map(|(at, mark)| at + mark.len())
            .find(|end| rest[*end..].starts_with(char::is_whitespace) || rest[*end..].is_empty())
        {
            found.push(rest[..end].trim());
            rest = &rest[end..];
        }
        found.push(rest.trim());
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// How many words somebody reads: an official name, a date and a phone number
/// are one each.
fn count(sentence: &str, names: &[String]) -> usize {
    let mut text = sentence.to_owned();
    for name in names {
        text = text.replace(name.as_str(), &name.replace(' ', "_"));
    }
    let words: Vec<&str> = text
        .split([' ', '\n', '/'])
        .filter(|word| word.contains(char::is_alphanumeric) || word.contains("{}"))
        .collect();
    let is_number =
        |word: &str| word.trim_matches(|c: char| !c.is_numeric()).parse::<u16>().is_ok();
    let parts_of_dates = words
        .iter()
        .enumerate()
        .filter(|(at, word)| {
            let near = |at: usize| words.get(at).copied().unwrap_or_default();
            let month = |word: &str| MONTHS.contains(&word);
            (month(word) && *at > 0 && is_number(near(at - 1)))
                || (is_number(word) && *at > 0 && month(near(at - 1)))
        })
        .count();
    words.len() - parts_of_dates
}

fn names(catalog: &Catalog) -> Vec<String> {
    let terms = catalog.terms.iter().flat_map(|term| term.words.clone());
    let names = NAMES.iter().map(|name| (*name).to_owned());
    names.chain(terms.filter(|word| word.contains(' '))).collect()
}

#[test]
fn a_sentence_is_counted_as_it_is_read() {
    let names = ["Juridisch Loket".to_owned()];
    assert_eq!(count("Bel het Juridisch Loket: 0800\u{a0}8020.", &names), 4);
    assert_eq!(count("Op 9 juli 2025 kreeg {} gelijk", &names), 5);
    assert_eq!(count("Dat was in augustus 2026 zo", &names), 5);
    assert_eq!(
        sentences("Kijk op werk.nl. Lukt het? Bel\nWacht"),
        ["Kijk op werk.nl.", "Lukt het?", "Bel", "Wacht"]
    );
}

#[test]
fn no_sentence_has_more_than_twelve_words() {
    let names = names(&catalog());
    let told = told();
    assert!(told.len() > 1000, "the shared texts are gone: {}", told.len());
    let mut long = Vec::new();
    for one in &told {
        for sentence in sentences(&one.text) {
            let words = count(sentence, &names);
            if words > MOST {
                long.push(format!("{}: {words} words: {sentence}", one.id));
            }
        }
    }
    let hint = "cut these in two; a text for the desk alone stands under `## At the desk`";
    assert!(long.is_empty(), "{hint}\n{}", long.join("\n"));
}

#[test]
fn every_official_word_has_an_explanation() {
    let catalog = catalog();
    let mut missing = BTreeSet::new();
    for one in told() {
        for word in official(&one.text) {
            let known = catalog.terms.iter().any(|term| term.is_in(&word));
            if !known && !NO_TERMS.contains(&word.as_str()) {
                missing.insert(format!("{word} ({})", one.id));
            }
        }
    }
    let hint = "explain these in assets/knowledge/terms.toml, or use another word";
    assert!(missing.is_empty(), "{hint}\n{missing:#?}");
    assert_eq!(
        official("Vraag DUO om het ‘keurmerk’, in de B1-route, met rente."),
        ["keurmerk", "DUO", "keurmerk", "rente"]
    );
}

/// What stands between quotes, what has capitals inside, and what the law
/// says.
fn official(text: &str) -> Vec<String> {
    let quoted = text.split('‘').skip(1).filter_map(|rest| rest.split('’').next());
    let words = || text.split(|c: char| !c.is_alphanumeric());
    let capitals = words().filter(|word| word.chars().filter(|c| c.is_uppercase()).count() > 1);
    let lower = text.to_lowercase();
    let of_the_law = OFFICIAL.iter().filter(move |word| is_in(word, &lower)).copied();
    quoted.chain(capitals).chain(of_the_law).map(str::to_owned).collect()
}

/// Whether a word stands in a text, whole.
fn is_in(word: &str, text: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !letter(text[..at].chars().next_back()) && !letter(text[at + word.len()..].chars().next())
    })
}

/// "U moet …, anders …" frightens, and "u krijgt …" is not ours to say of what
/// somebody else decides.
#[test]
fn nothing_is_promised_and_nobody_is_threatened() {
    const NEVER: [&str; 10] = [
        "u bent te laat",
        "bent u te laat",
        "gegarandeerd",
        "wij beloven",
        "wij zorgen dat",
        "u krijgt zeker",
        "pas op",
        "waarschuwing",
        "straf",
        "verplicht om",
    ];
    let mut wrong = Vec::new();
    for one in told() {
        let lower = one.text.to_lowercase();
        let found = NEVER.iter().filter(|never| lower.contains(*never));
        wrong.extend(found.map(|never| format!("{}: {never}", one.id)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

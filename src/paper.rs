//! What goes on paper. Until there are papers of their own, "Alles wat over mij
//! is opgeslagen" is a page that any browser shows and prints: one file, with
//! both languages side by side, that fetches nothing.

use std::fmt::Write as _;

use chrono::NaiveDate;

use crate::domain::access::{Access, Stored};
use crate::domain::case::Case;
use crate::domain::event::Body;
use crate::i18n::{Args, Both, DateStyle, Direction, Pair, Words};

const STYLE: &str = include_str!("../assets/paper/stored.css");

/// Nothing is loaded and nothing runs, whatever somebody typed.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The page about one person, as it is handed over on `today`.
pub fn stored(
    both: &Both,
    name: &str,
    case: &Case,
    access: &Access<'_>,
    today: NaiveDate,
) -> String {
    let title = both.pair_with("access-title", &Args::new().text("name", name));
    let made = both.pair_with("access-made", &Args::new().day("day", today, DateStyle::Long));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n",
        escaped(&title.first.text)
    );
    beside(&mut page, "h1", &title);
    beside(&mut page, "p", &made);
    beside(&mut page, "p", &both.pair("access-yours"));
    page += "</header>\n<table>\n<colgroup><col class=\"time\"><col>";
    page += if both.second.is_some() { "<col></colgroup>\n" } else { "</colgroup>\n" };
    let mut day = None;
    for stored in &access.events {
        // Where the walk stood says nothing about the person.
        if matches!(*stored.body, Body::PlaceReached { .. }) {
            continue;
        }
        if day != Some(stored.at.date()) {
            day = Some(stored.at.date());
            let heading = both.date_pair(stored.at.date(), DateStyle::Long);
            page += "<tr class=\"day\"><th></th>";
            cells(&mut page, "th", &[heading]);
        }
        let _ = write!(page, "<tr><td class=\"time\">{}</td>", stored.at.format("%H:%M"));
        cells(&mut page, "td", &lines(both, case, stored));
    }
    page += "</table>\n<footer>\n";
    let count =
        |number: usize| Args::new().number("count", i64::try_from(number).unwrap_or(i64::MAX));
    beside(&mut page, "p", &both.pair_with("access-working-notes", &count(access.working_notes)));
    if !access.confidential {
        beside(&mut page, "p", &both.pair("access-confidential"));
    }
    if access.erased > 0 {
        beside(&mut page, "p", &both.pair_with("access-erased", &count(access.erased)));
    }
    page += "</footer>\n</body>\n</html>\n";
    page
}

/// What happened, who looked, and all else that stands in it.
fn lines(both: &Both, case: &Case, stored: &Stored<'_>) -> Vec<Pair> {
    let mut told = both.told(case, stored.event);
    if let Some(by) = stored.looked_by() {
        for words in std::iter::once(&mut told.first).chain(&mut told.second) {
            words.text = format!("{} · {by}", words.text);
        }
    }
    std::iter::once(told).chain(both.details(case, stored.event)).collect()
}

/// A text in both languages, side by side.
fn beside(page: &mut String, element: &str, pair: &Pair) {
    *page +=
        if pair.second.is_some() { "<div class=\"pair\">" } else { "<div class=\"pair alone\">" };
    for words in std::iter::once(&pair.first).chain(&pair.second) {
        one(page, element, words);
    }
    *page += "</div>\n";
}

/// One cell a language; what a person typed stands once, in the first.
fn cells(page: &mut String, element: &str, pairs: &[Pair]) {
    let second = pairs.iter().any(|pair| pair.second.is_some());
    let _ = write!(page, "<{element}>");
    for pair in pairs {
        one(page, "p", &pair.first);
    }
    let _ = write!(page, "</{element}>");
    if second {
        let _ = write!(page, "<{element}>");
        for words in pairs.iter().filter_map(|pair| pair.second.as_ref()) {
            one(page, "p", words);
        }
        let _ = write!(page, "</{element}>");
    }
    *page += "</tr>\n";
}

fn one(page: &mut String, element: &str, words: &Words) {
    let direction = match words.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let language = match words.language {
        "" => String::new(),
        tag => format!(" lang=\"{tag}\""),
    };
    let text = escaped(&words.text).replace('\n', "<br>");
    let _ = write!(page, "<{element}{language} dir=\"{direction}\">{text}</{element}>");
}

/// Text that cannot be anything else.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += "&#39;",
            letter => out.push(letter),
        }
    }
    out
}

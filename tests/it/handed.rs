//! What is stored, handed out: on the screen, on paper, as data and on the
//! command line; and that nothing of it tells of what was left out.

use iced::keyboard::key::Code;

use crate::harness::{self, Window};
use crate::rights::{run, said};

#[test]
fn everything_stored_is_read_together_and_handed_out_without_what_is_confidential() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("alone");
    window.press("alone-open");
    window.press("alone-safe-at-home");
    window.digit(3);
    window.show("rights");
    window.expect("Er is 1 werkaantekening van de begeleider. Die krijgt u niet te zien.");
    assert!(!window.shows("VluchtelingenWerk deze week"), "{}", window.texts());
    window.press("rights-group-answers");
    window.expect("automonteur worden");
    window.press("rights-group-notes");
    window.expect("Selam wil graag eerst praten over het gezin");

    let at = tempfile::tempdir().unwrap();
    window.tab_to("rights-path");
    window.type_text(at.path().to_str().unwrap());
    window.press("rights-paper");
    window.expect("Het bestand is gemaakt");
    window.escape();
    window.press("rights-data");
    window.escape();
    let page = std::fs::read_to_string(at.path().join("mijn-gegevens-2026-11-23.html")).unwrap();
    assert!(page.contains("Alles wat over u is opgeslagen: \u{2068}Selam"), "{page}");
    assert!(page.contains("كل ما هو محفوظ عنكم: \u{2068}Selam"), "in both languages: {page}");
    assert!(page.contains("Dossier geopend · Begeleider"), "who looked: {page}");
    assert!(!page.contains("VluchtelingenWerk deze week"));
    assert!(
        !page.contains("<script") && !page.contains("src=") && !page.contains("href"),
        "it fetches nothing: {page}"
    );
    let data = std::fs::read_to_string(at.path().join("mijn-gegevens-2026-11-23.json")).unwrap();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    let events = data["events"].as_array().unwrap();
    assert!(events.iter().all(|event| event["field"] != "answer/safe-at-home"));
    assert_eq!(data["confidential"], false);
    assert!(events.iter().all(|event| event.get("stamp").is_none()), "a gap would tell");

    // Never over another file.
    window.tab_to("rights-path");
    window.ctrl(Code::KeyA);
    window.type_text(at.path().to_str().unwrap());
    window.press("rights-paper");
    window.expect("Het bestand is gemaakt");
    window.escape();
    assert!(at.path().join("mijn-gegevens-2026-11-23-2.html").exists());
    window.tab_to("rights-path");
    window.ctrl(Code::KeyA);
    window.type_text(at.path().join("mijn-gegevens-2026-11-23.html").to_str().unwrap());
    window.press("rights-paper");
    window.expect("Daar staat al een bestand met deze naam");
    window.escape();

    // It is known who did this.
    window.expect("gaf alles mee, om af te drukken");
    window.expect("las het dossier");
    window.expect("Begeleider");

    // What is confidential: only after the question.
    std::fs::remove_file(at.path().join("mijn-gegevens-2026-11-23.json")).unwrap();
    window.press("rights-confidential");
    window.press("rights-is-safe");
    window.tab_to("rights-path");
    window.ctrl(Code::KeyA);
    window.type_text(at.path().to_str().unwrap());
    window.press("rights-data");
    window.escape();
    window.expect("gaf alles mee als bestand voor een computer, ook wat vertrouwelijk is");
    let data = std::fs::read_to_string(at.path().join("mijn-gegevens-2026-11-23.json")).unwrap();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    let events = data["events"].as_array().unwrap();
    assert!(events.iter().any(|event| event["field"] == "answer/safe-at-home"));
    assert!(events.iter().all(|event| event["class"] != "private"));
    // Another page puts it away again.
    window.press("tab-notes");
    window.press("tab-rights");
    window.expect("Wat vertrouwelijk is, staat hier niet en gaat niet mee in een bestand");
    assert!(!window.shows("ook wat vertrouwelijk is"), "that it went along is told alone");
    window.press("rights-data");
    window.escape();
    let later = at.path().join("mijn-gegevens-2026-11-23-2.json");
    assert!(!std::fs::read_to_string(later).unwrap().contains("-all"), "nor in a later file");
}

/// Who reads along may be whom it is about.
#[test]
fn nothing_tells_whether_something_confidential_is_stored() {
    let texts = |confidential: bool| {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Window::practice(folder.path());
        window.show("alone");
        if confidential {
            window.press("alone-open");
            window.press("alone-safe-at-home");
            window.digit(3);
        }
        drop(window);
        let start = harness::practice(folder.path());
        let mut window = Window::open(goede_start::app::Start { keep: true, ..start });
        window.show("rights");
        let at = tempfile::tempdir().unwrap();
        let screen = window.texts();
        window.tab_to("rights-path");
        window.type_text(at.path().to_str().unwrap());
        window.press("rights-paper");
        window.escape();
        window.press("rights-data");
        window.escape();
        let read = |name| std::fs::read_to_string(at.path().join(name)).unwrap();
        [screen, read("mijn-gegevens-2026-11-23.html"), read("mijn-gegevens-2026-11-23.json")]
    };
    let without = texts(false);
    let with = texts(true);
    assert_eq!(without[..2], with[..2]);
    let told = |data: &str| {
        let data: serde_json::Value = serde_json::from_str(data).unwrap();
        let bodies = data["events"].as_array().unwrap().iter();
        (data["confidential"].clone(), bodies.map(|one| one["body"].clone()).collect::<Vec<_>>())
    };
    assert_eq!(told(&without[2]), told(&with[2]));
}

/// What somebody typed is words on the page, and nothing else.
#[test]
fn a_page_to_print_holds_what_was_typed_as_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("notes");
    window.tab_to("note-shared-text");
    window.type_text("<script>alert('x')</script> & \"zo\"");
    window.press("note-shared-write");
    window.show("rights");
    let at = tempfile::tempdir().unwrap();
    window.tab_to("rights-path");
    window.type_text(at.path().join("blad").to_str().unwrap());
    window.press("rights-paper");
    let page = std::fs::read_to_string(at.path().join("blad.html")).unwrap();
    assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;zo&quot;"));
    assert!(!page.contains("<script"), "{page}");
}

#[test]
fn everything_about_a_person_is_handed_over_but_working_notes() {
    let home = tempfile::tempdir().unwrap();
    for lang in ["nl", "en", "ar"] {
        let out = run(home.path(), &["access", "--case", "Selam", "--lang", lang]);
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let text = said(&out);
        assert!(text.contains("Selam") && text.lines().count() > 20, "{text}");
        assert!(!text.contains("{$") && !text.contains("case-event-"), "{text}");
    }
    let json = said(&run(home.path(), &["access", "--case", "Selam", "--json"]));
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    let events = read["events"].as_array().unwrap();
    assert!(events.iter().all(|event| event["class"] == "shared" || event["class"] == "discreet"));
    assert!(events.iter().any(|event| event["body"]["kind"] == "note-written"));
    assert_eq!(read["working_notes"], 1);

    let json = said(&run(home.path(), &["access", "--case", "Selam", "--json", "--confidential"]));
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    let all = read["events"].as_array().unwrap();
    assert!(all.iter().all(|event| event["class"] != "private"));
    assert_eq!(read["confidential"], true);

    // That it went out on the command line is known too.
    let json = said(&run(
        home.path(),
        &["--keep", "access", "--case", "Selam", "--json", "--confidential"],
    ));
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    let out: Vec<&str> = read["events"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|event| event["body"]["what"].as_str())
        .collect();
    assert!(out.contains(&"access-data-all"), "{out:?}");

    let nobody = run(home.path(), &["access", "--case", "Niemand"]);
    assert_eq!(nobody.status.code(), Some(2));
}

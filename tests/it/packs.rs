//! Knowledge that does not come with the program: an organisation's own files,
//! packs, and who checked what. Through the whole program, on real files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use goede_start::domain::id::{FactId, MeasureId};
use goede_start::domain::plan::{Line, Standing};
use goede_start::knowledge::Pack;
use tempfile::TempDir;

use iced::keyboard::key::Code;

use crate::harness::Window;

/// A computer with a practice vault and a folder `kennis` beside it.
struct Computer(TempDir);

impl Computer {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file under `kennis`.
    fn own(&self, name: &str, text: &str) {
        let path = self.path("kennis").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn window(&self) -> Window {
        Window::practice(self.0.path())
    }

    fn run(&self, more: &[&str]) -> (bool, String) {
        let out = Command::new(env!("CARGO_BIN_EXE_goede-start"))
            .args(more)
            .arg("--knowledge")
            .arg(self.path("kennis"))
            .current_dir(self.0.path())
            .output()
            .unwrap();
        let said = [out.stdout, out.stderr].concat();
        (out.status.success(), String::from_utf8(said).unwrap())
    }

    /// A pack of what is compiled in, changed, as a file.
    fn pack(&self, day: &str, change: impl Fn(&mut Pack)) -> String {
        let made = self.path("made.gskennis");
        let out = Command::new(env!("CARGO_BIN_EXE_goede-start"))
            .arg("pack")
            .args([made.as_os_str(), "--day".as_ref(), day.as_ref()])
            .output()
            .unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let mut pack = Pack::read(&fs::read(&made).unwrap()).unwrap();
        change(&mut pack);
        let path = self.path(&pack.file_name());
        fs::write(&path, pack.written()).unwrap();
        path.display().to_string()
    }
}

/// An own question, a measure that follows from it, and an address.
fn a_club(computer: &Computer) {
    computer.own(
        "facts.toml",
        "[[fact]]\nid = \"own-garden\"\nkind = \"yes-no\"\nclass = \"shared\"\n",
    );
    computer.own(
        "questions/goal.toml",
        "[[question]]\nfact = \"own-garden\"\nref = \"E1\"\nasked = \"goal\"\npictures = [\"check\", \"x\"]\n",
    );
    computer.own(
        "measures/own-garden.toml",
        "ref = \"E2\"\nprinciple = 1\npart = \"then\"\nwho = \"client\"\npicture = \"sprout\"\nclass = \"shared\"\ngrade = \"M-H\"\nwhen = { fact = \"own-garden\", is = [\"yes\"] }\n",
    );
    computer.own(
        "texts/nl/own.ftl",
        "question-own-garden = Wilt u in de buurttuin werken?\n    .short = Buurttuin\n    .why = Daar leert u mensen kennen.\n    .choice-yes = Ja\n    .choice-no = Nee\nmeasure-own-garden = Ga dinsdag naar de buurttuin.\n    .why = U wilt in de tuin werken.\nitem-digid =\n    .body = Ons loket in de Kerkstraat\n",
    );
}

fn replace(pack: &mut Pack, file: &str, from: &str, to: &str) {
    let text = pack.knowledge.get_mut(file).unwrap();
    assert!(text.contains(from), "{from} is not in {file}");
    *text = text.replacen(from, to, 1);
}

fn reword(pack: &mut Pack, from: &str, to: &str) {
    let text = pack.texts.get_mut("nl").unwrap();
    assert!(text.contains(from), "{from}");
    *text = text.replacen(from, to, 1);
}

fn install(window: &mut Window, path: &str) {
    window.show("knowledge");
    window.tab_to("knowledge-path");
    // What was typed and not taken in still stands there.
    window.ctrl(Code::KeyA);
    window.type_text(path);
    window.enter();
}

#[test]
fn an_own_question_is_asked_and_an_own_measure_proposed() {
    let computer = Computer::new();
    a_club(&computer);
    let mut window = computer.window();
    window.go("goal/own-garden");
    window.expect("Wilt u in de buurttuin werken?");
    let dutch = window.texts().matches("Wilt u in de buurttuin werken?").count();
    assert_eq!(dutch, 2, "what has no translation stands there in Dutch");
    window.digit(1);
    window.press("walk-next");
    let dossier = window.app.dossier_of("Selam").unwrap();
    let proposed = &dossier.advice.proposals;
    assert!(proposed.iter().any(|one| one.measure == MeasureId::new("own-garden")));
    window.show("plan");
    window.expect("Ga dinsdag naar de buurttuin.");
    window.show("knowledge");
    window.expect("3 eigen bestanden zijn in gebruik.");
    assert!(!window.shows("Ze doen niet mee"));
}

#[test]
fn an_own_address_stands_in_place_of_the_general_one_in_both_languages() {
    let computer = Computer::new();
    a_club(&computer);
    let mut window = computer.window();
    window.show("basics");
    window.press("basics-digid");
    window.expect("Ons loket in de Kerkstraat");
    assert!(!window.shows("digid.nl"), "the Arabic would send somebody elsewhere");
    window.expect("خدمة DigiD تعمل عندي");
}

#[test]
fn a_broken_own_file_is_left_out_whole_and_its_mistakes_have_a_place_in_plain_dutch() {
    let computer = Computer::new();
    a_club(&computer);
    computer.own(
        "notices.toml",
        "[[notice]]\nid = \"own-sound\"\nref = \"E3\"\ngrade = \"V\"\nwhen = { fact = \"own-garden\", is = [\"yes\"] }\n[[notice]]\nid = \"club\"\nref = \"E4\"\ngrade = \"V\"\nwhen = { fact = \"own-gardn\", is = [\"yes\"] }\n",
    );
    computer.own("rules/own-term.toml", "ref = \"E5\"\n");
    computer.own("texts/ar/own.ftl", "measure-own-garden = س 12\n");
    let mut window = computer.window();
    window.show("knowledge");
    window.expect("In deze bestanden staat een fout. Ze doen niet mee.");
    for (place, what) in [
        ("kennis/notices.toml:2:6", "De Nederlandse tekst ontbreekt: notice-own-sound."),
        ("kennis/notices.toml:7:6", "Een eigen naam begint met own-. Hier staat: club."),
        ("kennis/notices.toml:10:17", "Dit feit bestaat niet: own-gardn. Bedoelt u own-garden?"),
        ("kennis/rules/own-term.toml:1:1", "Regels van de wet zijn voor iedereen gelijk."),
        ("kennis/texts/ar/own.ftl:1:1", "Zet deze cijfers tussen accolades"),
    ] {
        window.expect(place);
        window.expect(what);
    }
    window.expect("3 eigen bestanden zijn in gebruik.");
    window.go("goal/own-garden");
    window.expect("Wilt u in de buurttuin werken?");
    // What misses something because of it goes too, and what is shipped stays.
    computer.own("facts.toml", "[[fact]]\nid = \"own-garden\"\n");
    window.show("knowledge");
    window.press("knowledge-again");
    window.expect("kennis/facts.toml:1:1");
    window.expect("Er zijn geen eigen bestanden in gebruik.");
    window.show("question");
    window.expect("Welke verblijfsvergunning heeft u?");
    let (sound, said) =
        computer.run(&["check", "--own", computer.path("kennis").to_str().unwrap()]);
    assert!(!sound && said.contains("kennis/notices.toml:7:6"), "{said}");
}

#[test]
fn any_bytes_in_the_folder_leave_the_shipped_knowledge_at_work() {
    let computer = Computer::new();
    computer.own("pakket.gskennis", "\u{0}not a pack");
    computer.own("checked.toml", "[[checked]]\nsource = 3\n");
    let path = computer.path("kennis");
    fs::write(path.join("basics.toml"), [0xff, 0xfe, 0x00]).unwrap();
    fs::create_dir_all(path.join("texts/nl")).unwrap();
    fs::write(path.join("texts/nl/own.ftl"), [0xff, 0x0a]).unwrap();
    let mut window = computer.window();
    window.show("knowledge");
    window.expect("Dit bestand is geen pakket met kennis.");
    window.expect("Kennis van 23 november 2026");
    window.expect("kennis/checked.toml:2:10");
    window.expect("kennis/texts/nl/own.ftl:1:1");
    window.show("plan");
    window.expect("Mijn doel");
}

#[test]
fn a_pack_is_installed_by_its_path_and_the_one_before_can_be_put_back() {
    let computer = Computer::new();
    let first = computer.pack("2026-12-01", |_| ());
    let second = computer.pack("2027-01-05", |pack| {
        reword(pack, "Welke verblijfsvergunning heeft u?", "Welke vergunning heeft u?");
    });
    let mut window = computer.window();
    window.show("knowledge");
    window.expect("Dit kwam met het programma mee.");
    assert!(!window.shows("Vorige terugzetten"));
    install(&mut window, &format!("\"{first}\""));
    window.expect("Het pakket is in gebruik.");
    window.expect("Kennis van 1 december 2026");
    install(&mut window, &second);
    window.expect("Kennis van 5 januari 2027");
    window.show("question");
    window.expect("Welke vergunning heeft u?");
    assert!(!window.shows("ما هو نوع تصريح"), "the Arabic translates other words");
    window.show("knowledge");
    window.press("knowledge-put-back");
    window.expect("Kennis van 1 december 2026");
    window.press("knowledge-put-back");
    window.expect("Kennis van 5 januari 2027");
    // It is there at the next start, too.
    drop(window);
    let mut window = computer.window();
    window.show("question");
    window.expect("Welke vergunning heeft u?");
    install(&mut window, &first);
    window.expect("Dit pakket is ouder dan de kennis die u al heeft.");
    window.expect("Kennis van 5 januari 2027");
}

#[test]
fn putting_back_the_first_pack_leads_to_what_came_with_the_program() {
    let computer = Computer::new();
    let path = computer.pack("2026-12-01", |_| ());
    let (done, said) = computer.run(&["pack", "install", &path]);
    assert!(done, "{said}");
    let mut window = computer.window();
    window.show("knowledge");
    window.expect("Kennis van 1 december 2026");
    let (done, said) = computer.run(&["pack", "back"]);
    assert!(done, "{said}");
    window.press("knowledge-again");
    window.expect("Kennis van 23 november 2026");
    window.press("knowledge-put-back");
    window.expect("Kennis van 1 december 2026");
}

#[test]
fn a_pack_that_is_not_right_is_refused_and_nothing_changes() {
    let computer = Computer::new();
    let path = computer.pack("2026-12-01", |_| ());
    let written = fs::read_to_string(&path).unwrap();
    let bad = |name: &str, text: &str| {
        let path = computer.path(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let mistakes = computer.pack("2026-12-02", |pack| {
        replace(pack, "rules/pip-due.toml", "ref =", "reff =");
    });
    let gone = computer.pack("2026-12-03", |pack| without_work_before(pack, false));
    let open = computer.pack("2026-12-04", |pack| {
        let fact = "id = \"sleeps-well\"\nkind = \"choice\"\nclass = \"discreet\"";
        replace(pack, "facts.toml", fact, &fact.replace("discreet", "shared"));
    });
    let mut window = computer.window();
    for (path, said) in [
        (bad("damaged", &written.replace("verblijfsvergunning", "vergunning")), "is beschadigd"),
        (bad("newer", &written.replace("\"form\": 1", "\"form\": 9")), "voor een nieuwere versie"),
        (bad("other", "kennis"), "geen pakket met kennis"),
        (computer.pack("2026-01-01", |_| ()), "ouder dan de kennis"),
        (computer.path("nothing").display().to_string(), "Dit bestand is er niet"),
        (mistakes.clone(), "staan fouten"),
        (gone, "staan fouten"),
        (open.clone(), "staan fouten"),
    ] {
        window.show("today");
        install(&mut window, &path);
        window.expect(said);
        window.expect("Kennis van 23 november 2026");
        assert!(!computer.path("kennis/pakket.gskennis").exists(), "{path}");
    }
    let (done, said) = computer.run(&["pack", "install", &mistakes]);
    assert!(!done && said.contains("rules/pip-due.toml:"), "{said}");
    let (_, said) = computer.run(&["pack", "install", &open]);
    assert!(said.contains("class: `sleeps-well`"), "nothing is shown to more people: {said}");
}

/// The lines that were agreed, as bytes.
fn agreed(window: &Window) -> String {
    let plan = &window.app.dossier_of("Selam").unwrap().plan;
    let of = |line: &Line| match &line.standing {
        Standing::Agreed(agreement) => {
            let agreement = serde_json::to_string(agreement).unwrap();
            Some(format!("{:?} {:?} {:?} {agreement}", line.key, line.who, line.by))
        }
        _ => None,
    };
    let mut lines: Vec<String> = plan.lines.iter().filter_map(of).collect();
    lines.sort();
    lines.join("\n")
}

#[test]
fn what_was_agreed_is_the_same_byte_for_byte_under_a_newer_pack() {
    let computer = Computer::new();
    let path = computer.pack("2026-12-01", |pack| {
        let file = "measures/family-reunification-now.toml";
        replace(pack, file, "is = [\"asylum\"]", "is = [\"other\"]");
        replace(pack, file, "who = \"together\"", "who = \"counsellor\"");
        reword(pack, "Vraag deze week gezinshereniging aan", "Vraag later gezinshereniging aan");
        reword(pack, "    .do = DigiD aanvragen", "    .do = Een nieuwe DigiD vragen");
        reword(pack, "mag de les nu al beginnen?", "mag de les vandaag beginnen?");
    });
    let mut window = computer.window();
    let before = agreed(&window);
    assert_eq!(before.lines().count(), 2, "{before}");
    install(&mut window, &path);
    window.expect("Het pakket is in gebruik.");
    assert_eq!(agreed(&window), before);
    window.show("plan");
    window.expect("Vraag deze week gezinshereniging aan");
    window.expect("Reden is weg");
    window.expect("DigiD aanvragen");
    assert!(!window.shows("Een nieuwe DigiD"), "{}", window.texts());
    window.expect("mag de les vandaag beginnen?");
    window.show("history");
    while window.ids().iter().any(|id| id.contains("history-more")) {
        window.press("history-more");
    }
    window.expect("DigiD aanvragen");
    assert!(!window.shows("Een nieuwe DigiD"), "{}", window.texts());
}

/// Withdraws a question; whether it is named as withdrawn.
fn without_work_before(pack: &mut Pack, retired: bool) {
    replace(
        pack,
        "facts.toml",
        "[[fact]]\nid = \"work-before\"\nkind = \"text\"\nclass = \"shared\"\n",
        "",
    );
    replace(
        pack,
        "questions/work.toml",
        "[[question]]\nfact = \"work-before\"\nref = \"21\"\nasked = \"intake\"\nmay-change = true\n",
        "",
    );
    if retired {
        replace(pack, "retired.toml", "id = []", "id = [\"work-before\"]");
    }
}

#[test]
fn an_answer_to_a_withdrawn_question_is_read_with_the_words_it_was_asked_with() {
    let computer = Computer::new();
    let path = computer.pack("2026-12-01", |pack| without_work_before(pack, true));
    let mut window = computer.window();
    install(&mut window, &path);
    window.expect("Het pakket is in gebruik.");
    let facts = &window.app.dossier_of("Selam").unwrap().facts;
    assert!(facts.answer(&FactId::new("work-before")).is_some());
    window.show("history");
    while window.ids().iter().any(|id| id.contains("history-more")) {
        window.press("history-more");
    }
    window.expect("Werk vroeger: in een garage");
    drop(window);
    let window = computer.window();
    let facts = &window.app.dossier_of("Selam").expect("made anew under the pack").facts;
    assert!(facts.answer(&FactId::new("work-before")).is_some());
}

#[test]
fn whoever_checked_a_source_is_named_with_the_day_and_the_calm_line_counts_on() {
    let computer = Computer::new();
    let mut window = computer.window();
    window.show("today");
    let count = |window: &mut Window| {
        let texts = window.texts();
        let line = texts.lines().find(|line| line.contains("te lang geleden nagekeken")).unwrap();
        line.split(' ').next().unwrap().parse::<usize>().unwrap()
    };
    let before = count(&mut window);
    window.press("today-knowledge");
    window.expect("Wet inburgering 2021, artikel 11");
    window.expect("wi2021-art-11 · nog niet nagekeken bij de bron");
    computer.own(
        "checked.toml",
        "[[checked]]\nsource = \"ind-nareis\"\nby = \"M. Bakker\"\non = \"2026-11-20\"\n",
    );
    window.press("knowledge-again");
    window.expect("1 eigen bestand is in gebruik.");
    window.show("today");
    assert_eq!(count(&mut window), before - 1);
    window.show("case");
    window.expect("nagekeken door M. Bakker op 20 november 2026");
    window.show("plan");
    window.press("plan-measure/family-reunification-now");
    window.expect("nagekeken door M. Bakker op 20 november 2026");
    window.expect("M. Bakker في");
    // The law on this changes often: after ninety days it counts again.
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/v01-family-first.toml");
    let (done, said) = computer.run(&["situation", case.to_str().unwrap()]);
    assert!(done && said.contains("nagekeken door M. Bakker op 20 november 2026"), "{said}");
}

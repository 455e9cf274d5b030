//! A pack of knowledge: the file itself, and what can stand in one.

use std::collections::BTreeMap;

use goede_start::app::knowledge::problems_of;
use goede_start::knowledge::Pack;

use crate::files;
use crate::own::SOUND;

/// What an input that is the content of a pack begins with.
const CONTENT: &[u8] = b"=== ";

pub fn seeds() -> Vec<Vec<u8>> {
    let mut content = SOUND.to_vec();
    content.push(("nl.ftl", "item-bed = Een bed\n    .do = Vraag { $who } om { NUMBER($n) ->\n        [one] een bed\n       *[other] bedden\n    }\nquestion-called = \"Hoe\"\n    .short = { item-bed.do }\n"));
    content.push(("ar.ftl", "item-bed = \u{633}\u{631}\u{6cc}\u{631}\n"));
    vec![
        of(&files::read("=== retired.toml\nid = []\n=== nl.ftl\nitem-x = Een\n"))
            .written()
            .into_bytes(),
        br#"{"form":2,"needs":"9.0.0","sha256":"","content":null}"#.to_vec(),
        files::written(&content),
    ]
}

fn of(files: &[(String, String)]) -> Pack {
    let mut pack = Pack { day: files::today(), knowledge: BTreeMap::new(), texts: BTreeMap::new() };
    for (name, text) in files {
        match name.strip_suffix(".ftl") {
            Some(tag) => pack.texts.insert(tag.to_owned(), text.clone()),
            None => pack.knowledge.insert(name.clone(), text.clone()),
        };
    }
    pack
}

pub fn look(bytes: &[u8]) {
    if bytes.starts_with(CONTENT) {
        let pack = of(&files::read(&String::from_utf8_lossy(bytes)));
        assert_eq!(Pack::read(pack.written().as_bytes()).as_ref(), Ok(&pack));
        problems_of(&pack);
    } else if let Ok(pack) = Pack::read(bytes) {
        assert_eq!(Pack::read(pack.written().as_bytes()).as_ref(), Ok(&pack));
    }
}

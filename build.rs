//! Texts and knowledge are compiled in by folder: a new file there must be
//! seen, which the compiler cannot do by itself.

fn main() {
    for folder in ["i18n", "assets"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}

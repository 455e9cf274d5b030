//! Where everything stands, on every screen, in every size, for nobody, for
//! somebody and for somebody with far too much: no text runs out of its box or
//! of the window, no two texts stand on each other, and the way on is in sight.

use goede_start::widget::access::{Info, Role};
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::Scrollable;
use iced::widget::Id;
use iced::{Rectangle, Size, Vector};

use crate::harness::{Window, practice};
use crate::screens::{DESK, OPENED, SHARED};
use crate::stage;

/// The sizes of a window, each with a zoom.
const SIZES: [(f32, f32, u16); 6] = [
    (1366.0, 768.0, 100),
    (1366.0, 768.0, 140),
    (1366.0, 768.0, 200),
    (1024.0, 700.0, 80),
    (1024.0, 700.0, 100),
    (1024.0, 700.0, 200),
];

/// Half a letter: what is rounded away, and marks that hang out of a line.
const LEEWAY: f32 = 2.0;

/// A text with the box that it must stay in, and the scrolled area it is in.
#[derive(Debug)]
struct Text {
    words: String,
    bounds: Rectangle,
    inside: Rectangle,
    area: usize,
}

/// Collects all texts with what stands around them.
struct Collect {
    window: Rectangle,
    texts: Vec<Text>,
    /// What was announced and is traversed next.
    entered: Option<(Rectangle, bool)>,
    around: Vec<(Rectangle, usize)>,
    areas: usize,
}

impl Operation<()> for Collect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let entered = self.entered.take();
        if let Some((bounds, scrolls)) = entered {
            self.areas += usize::from(scrolls);
            let area = if scrolls { self.areas } else { self.area() };
            self.around.push((bounds, area));
        }
        operate(self);
        if entered.is_some() {
            self.around.pop();
        }
    }

    fn container(&mut self, _: Option<&Id>, bounds: Rectangle) {
        self.entered = Some((bounds, false));
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _: Vector,
        _: &mut dyn Scrollable,
    ) {
        let content = Rectangle { height: content.height.max(bounds.height), ..content };
        self.entered = Some((content, true));
    }

    fn custom(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        let Some(info) = state.downcast_ref::<Info>() else { return };
        if info.role == Role::Text && !info.label.is_empty() {
            let inside = self.around.last().map_or(self.window, |(bounds, _)| *bounds);
            let area = self.area();
            self.texts.push(Text { words: info.label.clone(), bounds, inside, area });
        }
    }
}

impl Collect {
    fn area(&self) -> usize {
        self.around.last().map_or(0, |(_, area)| *area)
    }
}

/// What is wrong with where the texts of this screen stand.
pub fn wrong(window: &mut Window) -> Vec<String> {
    let size = window.logical();
    let whole = Rectangle::with_size(size);
    let mut collect =
        Collect { window: whole, texts: Vec::new(), entered: None, around: Vec::new(), areas: 0 };
    window.look_at(&mut collect);
    let texts = collect.texts;
    assert!(!texts.is_empty(), "a screen without a text");
    let mut wrong = Vec::new();
    for text in &texts {
        let Rectangle { x, y, width, height } = text.bounds;
        let (inside, shown) = (text.inside, &text.words);
        if x < -LEEWAY || x + width > size.width + LEEWAY {
            wrong.push(format!("«{shown}» runs out of the window: {x} + {width}"));
        }
        let out = x < inside.x - LEEWAY
            || x + width > inside.x + inside.width + LEEWAY
            || y < inside.y - LEEWAY
            || y + height > inside.y + inside.height + LEEWAY;
        if out {
            wrong.push(format!("«{shown}» runs out of its box: {:?} in {inside:?}", text.bounds));
        }
        if height > 3.0 * width && shown.chars().count() > 4 {
            wrong.push(format!("«{shown}» is squeezed: {width} × {height}"));
        }
        if height < 14.0 || width < 1.0 {
            wrong.push(format!("«{shown}» is cut: {width} × {height}"));
        }
    }
    for (at, one) in texts.iter().enumerate() {
        for other in texts.iter().skip(at + 1).filter(|other| other.area == one.area) {
            let shared = one.bounds.intersection(&other.bounds);
            if shared.is_some_and(|shared| shared.width > LEEWAY && shared.height > 3.0) {
                wrong.push(format!(
                    "«{}» stands on «{}»: {:?}, {:?}",
                    one.words, other.words, one.bounds, other.bounds
                ));
            }
        }
    }
    wrong
}

pub fn everywhere(mut window: Window, name: &str, screens: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    // "Bewaard 14:03" takes room in the bar.
    if screens.contains(&"question") {
        window.show("question");
        window.digit(1);
    }
    for (width, height, zoom) in SIZES {
        window.resize(Size::new(width, height));
        window.app.set_zoom(zoom);
        for screen in screens {
            window.show(screen);
            let at = format!("{name}, {screen}, {width} × {height}, {zoom} %");
            found.extend(wrong(&mut window).into_iter().map(|wrong| format!("{at}: {wrong}")));
            let next = window.infos().into_iter().find(|info| info.id == Id::new("walk-next"));
            if let Some(next) = next {
                let end = next.bounds.x + next.bounds.width;
                let low = next.bounds.y + next.bounds.height;
                let size = window.logical();
                if end > size.width || low > size.height || next.bounds.x < 0.0 {
                    found.push(format!("{at}: the way on is not in sight: {:?}", next.bounds));
                }
            }
        }
    }
    found
}

/// The walk, with what a press opens in it.
fn walk() -> Vec<&'static str> {
    SHARED.into_iter().chain(OPENED).collect()
}

#[track_caller]
pub fn nothing_wrong(found: &[String]) {
    assert!(found.is_empty(), "{} places\n{}", found.len(), found.join("\n"));
}

#[test]
fn shared_screens_of_an_ordinary_case_in_dutch_and_arabic() {
    let folder = tempfile::tempdir().unwrap();
    nothing_wrong(&everywhere(Window::practice(folder.path()), "Selam", &walk()));
}

#[test]
fn shared_screens_of_an_ordinary_case_in_dutch_and_english() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    "Yusuf".clone_into(&mut window.person);
    nothing_wrong(&everywhere(window, "Yusuf", &walk()));
}

#[test]
fn shared_screens_of_a_case_with_far_too_much() {
    for tag in ["ar", "en"] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Window::open(stage::overfull(folder.path(), tag));
        stage::LONG.clone_into(&mut window.person);
        nothing_wrong(&everywhere(window, tag, &walk()));
    }
}

#[test]
fn shared_screens_of_somebody_new() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(stage::new_person(folder.path(), "Bo", "ar"));
    "Bo".clone_into(&mut window.person);
    nothing_wrong(&everywhere(window, "new", &SHARED));
}

#[test]
fn desk_screens_of_an_ordinary_case() {
    let folder = tempfile::tempdir().unwrap();
    nothing_wrong(&everywhere(Window::open(practice(folder.path())), "Selam", &DESK));
}

#[test]
fn desk_screens_of_a_case_with_far_too_much() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(stage::overfull(folder.path(), "ar"));
    stage::LONG.clone_into(&mut window.person);
    nothing_wrong(&everywhere(window, "overfull", &DESK));
}

#[test]
fn desk_screens_without_anybody() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(stage::nobody(folder.path()));
    nothing_wrong(&everywhere(window, "nobody", &["today", "people", "settings"]));
}

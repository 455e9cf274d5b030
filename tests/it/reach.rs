//! Every screen by keyboard: Tab goes through it in reading order, the ring is
//! never cut, all that is pressed is large enough, and nothing is drawn while
//! nothing changes.

use goede_start::widget::access::{Info, RING, Role};
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::{Focusable, Scrollable};
use iced::keyboard::key::Named;
use iced::widget::Id;
use iced::window::RedrawRequest;
use iced::{Rectangle, Size, Vector};

use crate::begin;
use crate::harness::{Window, practice};
use crate::screens::{DESK, OPENED, OVER, SHARED};

/// Each screen in a window of this size, with what is wrong there.
fn on_every_screen(size: Size, zoom: u16, look: impl Fn(&mut Window, &mut Vec<String>)) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::sized(practice(folder.path()), size);
    window.app.set_zoom(zoom);
    let mut all = Vec::new();
    let mut on = |screen: &str, window: &mut Window| {
        let mut wrong = Vec::new();
        look(window, &mut wrong);
        all.extend(wrong.into_iter().map(|what| format!("{screen}: {what}")));
    };
    for screen in DESK.into_iter().chain(SHARED).chain(OPENED).chain(OVER) {
        window.show(screen);
        on(screen, &mut window);
    }
    begin::each(size, zoom, on);
    assert!(all.is_empty(), "\n{}", all.join("\n"));
}

const USUAL: Size = Size::new(1366.0, 768.0);
const SMALL: Size = Size::new(1024.0, 700.0);

/// What takes the keyboard, in the order in which Tab comes there.
fn reachable(window: &mut Window) -> Vec<Info> {
    let all = window.infos();
    all.into_iter().filter(|info| info.pressable || info.role == Role::TextField).collect()
}

fn tab_walk(window: &mut Window, wrong: &mut Vec<String>) {
    // From nowhere: what had the keyboard when the screen came on gives it up.
    struct Unfocus;
    impl Operation<()> for Unfocus {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
            operate(self);
        }
        fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
            state.unfocus();
        }
    }
    window.look_at(&mut Unfocus);
    let all = reachable(window);
    let mut seen = Vec::new();
    for _ in &all {
        window.tab();
        match window.focused() {
            Some(info) => seen.push(info.id),
            None => wrong.push("Tab leads nowhere".into()),
        }
    }
    let ids: Vec<Id> = all.iter().map(|info| info.id.clone()).collect();
    if seen != ids {
        wrong.push(format!("Tab goes {seen:?} and not {ids:?}"));
    }
    for id in ids.iter().rev().skip(1) {
        window.shift_tab();
        if window.focused().map(|info| info.id).as_ref() != Some(id) {
            wrong.push(format!("Shift+Tab does not come back to {id:?}"));
            break;
        }
    }
    for pair in all.windows(2) {
        if !reads_on(&pair[0], &pair[1]) {
            wrong.push(format!("{:?} stands before {:?}", pair[1].id, pair[0].id));
        }
    }
}

/// Whether the second stands after the first: to the right of it, or below it,
/// or in it.
fn reads_on(one: &Info, two: &Info) -> bool {
    let (a, b) = (one.bounds, two.bounds);
    let within = b.x >= a.x - 1.0 && b.y >= a.y - 1.0 && b.x + b.width <= a.x + a.width + 1.0;
    let below = b.y >= a.y + a.height - 1.0;
    let after = b.x >= a.x + a.width - 1.0;
    below || after || within
}

#[test]
fn tab_goes_through_every_screen_in_reading_order_and_back() {
    // So high that nothing scrolls: where a thing is drawn is where it stands.
    on_every_screen(Size::new(1366.0, 6000.0), 100, tab_walk);
}

fn too_small(window: &mut Window, wrong: &mut Vec<String>) {
    for info in reachable(window) {
        let Size { width, height } = info.bounds.size();
        if width < 48.0 || height < 48.0 {
            wrong.push(format!("{:?} is {width} × {height} px", info.id));
        }
    }
}

#[test]
fn all_that_is_pressed_is_large_enough_for_a_finger() {
    for (size, zoom) in [(USUAL, 100), (SMALL, 100), (USUAL, 200)] {
        on_every_screen(size, zoom, too_small);
    }
}

/// The boxes of what takes the keyboard, with the scrolled area around each.
#[derive(Default)]
struct Rings {
    entered: Option<Rectangle>,
    around: Vec<Rectangle>,
    cut: Vec<String>,
}

impl Operation<()> for Rings {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let area = self.entered.take();
        self.around.extend(area);
        operate(self);
        if area.is_some() {
            self.around.pop();
        }
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _: Vector,
        _: &mut dyn Scrollable,
    ) {
        // Above and below it scrolls; at its sides it cuts.
        self.entered = Some(Rectangle { y: content.y, height: content.height, ..bounds });
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, _: &mut dyn Focusable) {
        let ring = bounds.expand(RING);
        let Some(area) = self.around.last() else { return };
        let fits = ring.x >= area.x && ring.x + ring.width <= area.x + area.width;
        if !fits || ring.y < area.y || ring.y + ring.height > area.y + area.height {
            self.cut.push(format!("the ring around {id:?} ({ring:?}) is cut by {area:?}"));
        }
    }
}

fn cut_rings(window: &mut Window, wrong: &mut Vec<String>) {
    let whole = Rectangle::with_size(window.logical());
    let mut rings = Rings { around: vec![whole], ..Rings::default() };
    window.look_at(&mut rings);
    wrong.append(&mut rings.cut);
}

#[test]
fn no_ring_is_cut() {
    for (size, zoom) in [(USUAL, 100), (SMALL, 100), (USUAL, 200)] {
        on_every_screen(size, zoom, cut_rings);
    }
}

fn asks_for_a_frame(window: &mut Window, wrong: &mut Vec<String>) {
    window.redraw();
    let again = window.redraw();
    if again != RedrawRequest::Wait {
        wrong.push(format!("asks for {again:?}"));
    }
}

#[test]
fn nothing_is_drawn_while_nothing_changes() {
    on_every_screen(USUAL, 100, asks_for_a_frame);
}

/// On a computer with a voice, so that all of the band is there.
#[cfg(target_os = "linux")]
#[test]
fn the_band_that_reads_aloud_is_as_every_screen() {
    for (size, zoom) in [(USUAL, 100), (SMALL, 100), (USUAL, 200)] {
        let computer = crate::voice::Computer::quick();
        let mut window = computer.open("question");
        window.resize(size);
        window.app.set_zoom(zoom);
        window.f3();
        let mut wrong = Vec::new();
        too_small(&mut window, &mut wrong);
        cut_rings(&mut window, &mut wrong);
        asks_for_a_frame(&mut window, &mut wrong);
        assert!(reachable(&mut window).iter().any(|info| info.id == Id::from("hear-next")));
        window.resize(Size::new(1366.0, 6000.0));
        tab_walk(&mut window, &mut wrong);
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }
}

#[test]
fn arrows_go_through_the_cards_of_a_question_and_enter_chooses() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("question");
    let cards: Vec<Info> =
        window.infos().into_iter().filter(|info| info.role == Role::Radio).collect();
    window.arrow(Named::Home);
    let chosen = cards.iter().find(|card| card.on == Some(true)).unwrap_or(&cards[0]);
    assert_eq!(window.focused().unwrap().id, chosen.id);
    window.arrow(Named::Home);
    for card in &cards {
        assert_eq!(window.focused().unwrap().id, card.id);
        window.arrow(Named::ArrowRight);
    }
    window.arrow(Named::ArrowUp);
    let above = window.focused().unwrap();
    assert!(above.bounds.y < cards.last().unwrap().bounds.y);
    window.arrow(Named::End);
    assert_eq!(window.focused().unwrap().id, cards.last().unwrap().id);
    // "Zeg ik liever niet" would first say that it erases what was said.
    window.arrow(Named::ArrowLeft);
    window.space();
    let unknown = window.focused().unwrap();
    assert_eq!(unknown.id, cards[cards.len() - 2].id);
    assert_eq!(unknown.on, Some(true), "Space chooses the card that the arrows found");
}

/// How far the page is scrolled.
pub fn offset(window: &mut Window) -> f32 {
    struct Offset(f32);
    impl Operation<()> for Offset {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
            operate(self);
        }
        fn scrollable(
            &mut self,
            _: Option<&Id>,
            _: Rectangle,
            _: Rectangle,
            offset: Vector,
            _: &mut dyn Scrollable,
        ) {
            self.0 = offset.y;
        }
    }
    let mut offset = Offset(0.0);
    window.look_at(&mut offset);
    offset.0
}

#[test]
fn a_page_of_the_desk_begins_at_its_top() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    for (scrolled, after) in [("settings", "knowledge"), ("case", "history"), ("today", "people")] {
        window.show(scrolled);
        window.arrow(Named::PageDown);
        assert!(offset(&mut window) > 10.0, "{scrolled}");
        window.show(after);
        assert!(offset(&mut window).abs() < 0.5, "{after} begins in the middle");
    }
}

#[test]
fn a_page_that_is_too_high_is_scrolled_by_keyboard_also_over_the_keys() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.app.set_zoom(200);
    window.show("plan");
    window.f1();
    assert!(offset(&mut window).abs() < 0.5);
    window.arrow(Named::PageDown);
    assert!(offset(&mut window) > 10.0);
    window.arrow(Named::PageUp);
    assert!(offset(&mut window).abs() < 0.5);
}

#[test]
fn arrows_stay_in_a_field_where_somebody_types() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    window.show("date");
    let field = window.focused().expect("the field has the keyboard").id;
    for key in [Named::ArrowDown, Named::ArrowUp, Named::ArrowLeft, Named::End] {
        window.arrow(key);
        assert_eq!(window.focused().unwrap().id, field);
    }
}

#[test]
fn f1_shows_the_keys_of_the_screen_that_is_on_and_no_others() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::practice(folder.path());
    let texts = goede_start::i18n::Both::new("ar").unwrap();
    let arabic = texts.pair("keys-cover").second.unwrap().text;
    for (screen, there, absent) in [
        ("question", ["een antwoord kiezen", "talen wisselen"], "zoeken"),
        ("check", ["een vraag openen", "laatste stap"], "een antwoord kiezen"),
        ("today", ["zoeken", "scherm bedekken"], "talen wisselen"),
        ("case", ["samen in gesprek", "zoeken"], "een antwoord kiezen"),
    ] {
        window.show(screen);
        window.f1();
        for text in there {
            window.expect(text);
        }
        assert!(!window.shows(absent), "{screen} promises «{absent}»");
        assert!(!window.shows("Ctrl + P"), "there is no paper yet");
        let walking = SHARED.contains(&screen);
        assert_eq!(window.shows(&arabic), walking, "{screen}: both languages in the walk alone");
        window.escape();
    }
}

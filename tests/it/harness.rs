//! The whole program without a display: real window events into the real view,
//! its messages and tasks into the real update, on a real vault. Focus and
//! scrolling live on between events, as in a window.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, FixedOffset, NaiveDate};
use goede_start::app::{App, Message, Start, message_of};
use goede_start::theme;
use goede_start::widget::access::{self, Info};
use iced::advanced::graphics::Image;
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::Outcome;
use iced::keyboard::{self, Key, Modifiers, key};
use iced::{Event, Font, Size, Task, mouse};
use iced_test::core::renderer::Headless;
use iced_test::runtime::futures::BoxStream;
use iced_test::runtime::futures::futures::StreamExt;
use iced_test::runtime::futures::futures::channel::oneshot;
use iced_test::runtime::futures::futures::executor::block_on;
use iced_test::runtime::futures::futures::future::{Either, select};
use iced_test::runtime::user_interface::{self, Cache, UserInterface};
use iced_test::runtime::{Action, clipboard, task};

type Stream = BoxStream<Action<Message>>;

/// How long a test waits for sound that lasts.
const A_MOMENT: std::time::Duration = std::time::Duration::from_millis(400);

/// A laptop's clock that a test can set.
#[derive(Clone)]
pub struct Laptop(Arc<Mutex<DateTime<FixedOffset>>>);

impl Laptop {
    pub fn at(text: &str) -> Self {
        Self(Arc::new(Mutex::new(DateTime::parse_from_rfc3339(text).unwrap())))
    }

    pub fn set(&self, text: &str) {
        *self.0.lock().unwrap() = DateTime::parse_from_rfc3339(text).unwrap();
    }

    pub fn advance(&self, seconds: u64) {
        *self.0.lock().unwrap() += chrono::TimeDelta::seconds(i64::try_from(seconds).unwrap());
    }

    pub fn clock(&self) -> goede_start::store::Now {
        let time = self.0.clone();
        Arc::new(move || *time.lock().unwrap())
    }

    pub fn today(&self) -> NaiveDate {
        self.0.lock().unwrap().date_naive()
    }
}

/// The clipboard of a laptop, of which nobody else knows.
#[derive(Default)]
pub struct Pasteboard(pub Option<String>);

impl iced::advanced::Clipboard for Pasteboard {
    fn read(&self, _: iced::advanced::clipboard::Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _: iced::advanced::clipboard::Kind, contents: String) {
        self.0 = Some(contents);
    }
}

pub struct Window {
    pub app: App,
    cache: Option<Cache>,
    /// What still sounds.
    lasting: Vec<Stream>,
    renderer: iced::Renderer,
    size: Size,
    /// What lies on the clipboard of the laptop.
    pub clipboard: Pasteboard,
    /// The timers that run, and how many seconds each still has.
    running: Vec<(goede_start::app::Timer, u64)>,
    /// How many keys were pressed.
    pub presses: usize,
    /// Whose case [`Window::show`] shows.
    pub person: String,
}

impl Window {
    /// Opens the program and waits until it asks for something.
    pub fn open(start: Start) -> Self {
        Self::sized(start, Size::new(1366.0, 768.0))
    }

    pub fn sized(start: Start, size: Size) -> Self {
        let renderer = renderer();
        let (app, task) = App::new(start, goede_start::cli::catalog().unwrap());
        let mut window = Self {
            app,
            cache: Some(Cache::default()),
            lasting: Vec::new(),
            clipboard: Pasteboard::default(),
            running: Vec::new(),
            renderer,
            size,
            presses: 0,
            person: "Selam".into(),
        };
        window.run(task);
        window.update(Message::Resized(size));
        window
    }

    /// Opens the practice vault, on the day around which its people live.
    pub fn practice(folder: &std::path::Path) -> Self {
        Self::open(practice(folder))
    }

    /// Goes straight to a place.
    pub fn go_to(&mut self, destination: goede_start::screen::Destination) {
        let task = self.app.show(destination);
        self.run(task);
    }

    /// Goes straight to a place in the walk, such as `intake/birth-year`.
    pub fn go(&mut self, place: &str) {
        use goede_start::screen::Destination;
        let case = self.app.dossier_of(&self.person).expect("a practice person").case.id();
        let task = self.app.show(Destination::Walk(case, Some(place.parse().expect("a place"))));
        self.run(task);
    }

    /// Where the walk is, such as `intake/birth-year`.
    pub fn place(&self) -> String {
        self.app.place().expect("a walk is on")
    }

    /// View, layout and draw, without the pixels.
    pub fn frame(&mut self) {
        let size = self.logical();
        let theme = self.app.theme();
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let style = iced::advanced::renderer::Style { text_color: iced::Color::BLACK };
        ui.draw(&mut self.renderer, &theme, &style, mouse::Cursor::Unavailable);
        self.cache = Some(ui.into_cache());
    }

    pub fn update(&mut self, message: Message) {
        let task = self.app.update(message);
        self.run(task);
    }

    fn run(&mut self, task: Task<Message>) {
        if let Some(stream) = task::into_stream(task) {
            self.drive(stream);
        }
    }

    /// Follows a task to its end. Sound goes on while somebody presses other
    /// keys: where it lasts, [`Window::listen`] follows it later.
    fn drive(&mut self, mut stream: Stream) {
        loop {
            let action = if self.app.is_sounding() {
                let (tell, told) = oneshot::channel::<()>();
                std::thread::spawn(move || {
                    std::thread::sleep(A_MOMENT);
                    let _ = tell.send(());
                });
                match block_on(select(stream.next(), told)) {
                    Either::Left((action, _)) => action,
                    Either::Right(_) => return self.lasting.push(stream),
                }
            } else {
                block_on(stream.next())
            };
            match action {
                Some(Action::Output(message)) => self.update(message),
                Some(Action::Widget(operation)) => self.operate(operation),
                Some(Action::Clipboard(clipboard::Action::Read { channel, .. })) => {
                    let _ = channel.send(self.clipboard.0.clone());
                }
                Some(Action::Clipboard(clipboard::Action::Write { contents, .. })) => {
                    self.clipboard.0 = Some(contents);
                }
                Some(_) => {}
                None => return,
            }
        }
    }

    /// Nobody does anything for so long: what the window's timers do then.
    pub fn wait(&mut self, laptop: &Laptop, seconds: u64) {
        let mut left = seconds;
        loop {
            let all = self.app.timers();
            self.running.retain(|(timer, _)| all.contains(timer));
            for timer in all {
                if self.running.iter().all(|(known, _)| *known != timer) {
                    self.running.push((timer, timer.wait.as_secs()));
                }
            }
            let next = self.running.iter().min_by_key(|(_, left)| *left).copied();
            let step = next.map_or(left, |(_, until)| until.min(left));
            laptop.advance(step);
            left -= step;
            self.running.iter_mut().for_each(|(_, until)| *until -= step);
            match next {
                Some((timer, until)) if until == step => self.update(Message::Timer(timer)),
                _ => return,
            }
        }
    }

    /// Nobody types for a moment: what is half typed is written.
    pub fn pause(&mut self) {
        let all = self.app.timers();
        let typed = all.into_iter().find(|timer| timer.what == goede_start::app::What::Drafts);
        if let Some(timer) = typed {
            self.update(Message::Timer(timer));
        }
    }

    /// Somebody comes back to a screen that was covered meanwhile.
    pub fn come_back(&mut self) {
        self.update(Message::Input);
        self.f9();
    }

    /// Waits until what sounds has ended by itself.
    pub fn listen(&mut self) {
        for stream in std::mem::take(&mut self.lasting) {
            self.drive(stream);
        }
    }

    /// The size of the view: the window's, divided by the zoom.
    pub fn logical(&self) -> Size {
        let scale = self.app.scale();
        Size::new(self.size.width / scale, self.size.height / scale)
    }

    /// Another size of the window.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        self.update(Message::Resized(size));
    }

    /// Looks at the view as it stands now.
    pub fn look_at(&mut self, operation: &mut dyn Operation) {
        let size = self.logical();
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        ui.operate(&self.renderer, operation);
        self.cache = Some(ui.into_cache());
    }

    fn operate(&mut self, operation: Box<dyn Operation>) {
        let size = self.logical();
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let mut current = Some(operation);
        while let Some(mut operation) = current.take() {
            ui.operate(&self.renderer, operation.as_mut());
            if let Outcome::Chain(next) = operation.finish() {
                current = Some(next);
            }
        }
        self.cache = Some(ui.into_cache());
    }

    fn send(&mut self, event: &Event) {
        let size = self.logical();
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let mut messages = Vec::new();
        let (_, statuses) = ui.update(
            std::slice::from_ref(event),
            mouse::Cursor::Unavailable,
            &mut self.renderer,
            &mut self.clipboard,
            &mut messages,
        );
        self.cache = Some(ui.into_cache());
        messages.extend(message_of(event, statuses[0]));
        for message in messages {
            self.update(message);
        }
    }

    fn key(&mut self, key: Key, code: key::Code, modifiers: Modifiers, text: Option<&str>) {
        self.presses += 1;
        let physical_key = key::Physical::Code(code);
        self.send(&Event::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key.clone(),
            physical_key,
            location: keyboard::Location::Standard,
            modifiers,
            text: text.map(Into::into),
            repeat: false,
        }));
        self.send(&Event::Keyboard(keyboard::Event::KeyReleased {
            key: key.clone(),
            modified_key: key,
            physical_key,
            location: keyboard::Location::Standard,
            modifiers,
        }));
    }

    pub fn enter(&mut self) {
        self.key(Key::Named(key::Named::Enter), key::Code::Enter, Modifiers::empty(), None);
    }

    pub fn escape(&mut self) {
        self.key(Key::Named(key::Named::Escape), key::Code::Escape, Modifiers::empty(), None);
    }

    pub fn tab(&mut self) {
        self.key(Key::Named(key::Named::Tab), key::Code::Tab, Modifiers::empty(), None);
    }

    pub fn shift_tab(&mut self) {
        self.key(Key::Named(key::Named::Tab), key::Code::Tab, Modifiers::SHIFT, None);
    }

    pub fn space(&mut self) {
        self.key(Key::Named(key::Named::Space), key::Code::Space, Modifiers::empty(), Some(" "));
    }

    /// Presses an arrow, Home or End.
    pub fn arrow(&mut self, key: key::Named) {
        self.key(Key::Named(key), key::Code::ArrowDown, Modifiers::empty(), None);
    }

    /// The next frame: what was put off until then happens. Says whether
    /// another frame is asked for.
    pub fn redraw(&mut self) -> iced::window::RedrawRequest {
        let size = self.logical();
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let mut messages = Vec::new();
        let frame = iced::window::Event::RedrawRequested(std::time::Instant::now());
        let (state, _) = ui.update(
            &[Event::Window(frame)],
            mouse::Cursor::Unavailable,
            &mut self.renderer,
            &mut iced_test::core::clipboard::Null,
            &mut messages,
        );
        self.cache = Some(ui.into_cache());
        for message in messages {
            self.update(message);
        }
        match state {
            user_interface::State::Updated { redraw_request, .. } => redraw_request,
            user_interface::State::Outdated => iced::window::RedrawRequest::NextFrame,
        }
    }

    /// A key with a name, such as an arrow, and what is held down with it.
    pub fn named(&mut self, named: key::Named, modifiers: Modifiers) {
        // In a field only the name counts; the place is for letters.
        self.key(Key::Named(named), key::Code::Fn, modifiers, None);
    }

    pub fn f9(&mut self) {
        self.key(Key::Named(key::Named::F9), key::Code::F9, Modifiers::empty(), None);
    }

    pub fn f4(&mut self) {
        self.key(Key::Named(key::Named::F4), key::Code::F4, Modifiers::empty(), None);
    }

    pub fn f3(&mut self) {
        self.key(Key::Named(key::Named::F3), key::Code::F3, Modifiers::empty(), None);
    }

    pub fn f1(&mut self) {
        self.key(Key::Named(key::Named::F1), key::Code::F1, Modifiers::empty(), None);
    }

    pub fn f2(&mut self) {
        self.key(Key::Named(key::Named::F2), key::Code::F2, Modifiers::empty(), None);
    }

    /// Ctrl with a letter, on a keyboard of another script: only the physical
    /// key tells which.
    pub fn ctrl(&mut self, code: key::Code) {
        self.key(Key::Character("ش".into()), code, Modifiers::CTRL, None);
    }

    /// Presses a digit key.
    pub fn digit(&mut self, digit: u8) {
        use key::Code;
        let codes = [
            Code::Digit1,
            Code::Digit2,
            Code::Digit3,
            Code::Digit4,
            Code::Digit5,
            Code::Digit6,
            Code::Digit7,
            Code::Digit8,
            Code::Digit9,
        ];
        let text = digit.to_string();
        self.key(
            Key::Character(text.as_str().into()),
            codes[usize::from(digit) - 1],
            Modifiers::empty(),
            Some(&text),
        );
    }

    /// Types a text into what has the keyboard, letter by letter.
    pub fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            let c = c.to_string();
            self.key(
                Key::Character(c.as_str().into()),
                key::Code::KeyA,
                Modifiers::empty(),
                Some(&c),
            );
        }
    }

    /// Presses Tab until the control with this id has the keyboard.
    pub fn tab_to(&mut self, id: &str) {
        let own = iced::widget::Id::from(id.to_owned());
        // A field is told about by the wrapper around it.
        let field = iced::widget::Id::from(format!("{own:?}-field"));
        for _ in 0..200 {
            self.tab();
            if self.focused().is_some_and(|info| info.id == own || info.id == field) {
                return;
            }
        }
        panic!("Tab never reaches `{id}`; there is {:?}", self.ids());
    }

    /// Tab to a control and press it.
    pub fn press(&mut self, id: &str) {
        self.tab_to(id);
        self.enter();
    }

    /// What a screen reader would find, in reading order.
    pub fn infos(&mut self) -> Vec<Info> {
        let size = self.logical();
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let mut operation = access::collect();
        ui.operate(
            &self.renderer,
            &mut iced::advanced::widget::operation::black_box(&mut operation),
        );
        self.cache = Some(ui.into_cache());
        match operation.finish() {
            Outcome::Some(infos) => infos,
            _ => Vec::new(),
        }
    }

    pub fn focused(&mut self) -> Option<Info> {
        self.infos().into_iter().find(|info| info.focused)
    }

    pub fn ids(&mut self) -> Vec<String> {
        self.infos().into_iter().map(|info| format!("{:?}", info.id)).collect()
    }

    /// Every text on the screen.
    pub fn texts(&mut self) -> String {
        struct Texts(Vec<String>);
        impl Operation<()> for Texts {
            fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
                operate(self);
            }
            fn text(&mut self, _: Option<&iced::widget::Id>, _: iced::Rectangle, text: &str) {
                self.0.push(text.to_owned());
            }
        }
        let size = self.logical();
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let mut operation = Texts(Vec::new());
        ui.operate(&self.renderer, &mut operation);
        self.cache = Some(ui.into_cache());
        let text = operation.0.join("\n");
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    pub fn shows(&mut self, text: &str) -> bool {
        self.texts().contains(text)
    }

    #[track_caller]
    pub fn expect(&mut self, text: &str) {
        let all = self.texts();
        assert!(all.contains(text), "«{text}» is not on the screen:\n{all}");
    }

    /// A picture of the window, as RGBA.
    pub fn picture(&mut self) -> Pixels {
        let cache = self.cache.take().unwrap_or_default();
        let view = self.app.view();
        let frame = (self.size, self.app.scale(), self.app.theme());
        let (picture, cache) = picture(view, cache, frame, &mut self.renderer);
        self.cache = Some(cache);
        picture
    }

    /// The pictures that are drawn, wherever they stand.
    pub fn icons(&mut self) -> Vec<iced::Rectangle> {
        self.frame();
        let layers = self.renderer.layers();
        layers.iter().flat_map(|layer| &layer.images).map(Image::bounds).collect()
    }
}

type Pixels = (u32, u32, Vec<u8>);

fn picture<M>(
    view: iced::Element<'_, M>,
    cache: Cache,
    (size, scale, theme): (Size, f32, iced::Theme),
    renderer: &mut iced::Renderer,
) -> (Pixels, Cache) {
    let logical = Size::new(size.width / scale, size.height / scale);
    let mut ui = UserInterface::build(view, logical, cache, renderer);
    let redraw = Event::Window(iced::window::Event::RedrawRequested(std::time::Instant::now()));
    let mut clipboard = iced_test::core::clipboard::Null;
    let nowhere = mouse::Cursor::Unavailable;
    let _ = ui.update(&[redraw], nowhere, renderer, &mut clipboard, &mut Vec::new());
    let base = iced::theme::Base::base(&theme);
    let style = iced::advanced::renderer::Style { text_color: base.text_color };
    ui.draw(renderer, &theme, &style, nowhere);
    let cache = ui.into_cache();
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size in whole pixels"
    )]
    let (width, height) = (size.width as u32, size.height as u32);
    let pixels = renderer.screenshot(Size::new(width, height), scale, base.background_color);
    ((width, height, pixels), cache)
}

/// A picture of a view without an app around it.
pub fn draw<M>(
    view: iced::Element<'_, M>,
    look: theme::Look,
    size: Size,
    renderer: &mut iced::Renderer,
) -> Pixels {
    picture(view, Cache::default(), (size, 1.0, look.theme()), renderer).0
}

/// The software renderer, with the bundled fonts.
pub fn renderer() -> iced::Renderer {
    load_fonts();
    block_on(<iced::Renderer as Headless>::new(theme::FONT, 16.0.into(), Some("tiny-skia")))
        .unwrap()
}

/// How the practice vault is started in a test.
pub fn practice(folder: &std::path::Path) -> Start {
    Start {
        folder: goede_start::practice::folder(folder),
        practice: true,
        keep: false,
        clock: Laptop::at("2026-11-23T14:03:00+01:00").clock(),
        work_factor: 2,
        knowledge: None,
        sound: goede_start::platform::voice::Programs::default(),
    }
}

fn load_fonts() {
    use std::sync::Once;
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let mut system = iced::advanced::graphics::text::font_system().write().unwrap();
        for font in theme::fonts() {
            system.load_font(font.into());
        }
    });
    let _: Font = theme::FONT;
}

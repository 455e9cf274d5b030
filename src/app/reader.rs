//! What a screen reader is told of the window, and what it asks for. While
//! none listens nothing is collected, and nothing here costs a frame.

mod tree;

use std::collections::HashMap;

use accesskit::{Action, ActionData, ActionRequest, NodeId, TreeUpdate};
use iced::futures::channel::mpsc;
use iced::futures::{Stream, StreamExt, stream};
use iced::{Size, Subscription, Task, mouse, touch, window};

use super::{Message, Parcel};
use crate::platform::reader::{Bridge, Heard};
use crate::widget::access::{Info, collect};
use crate::widget::focus;
use tree::{Around, Page};

/// What can happen.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Event {
    /// The bridge stands.
    Built(Parcel<Bridge>),
    Heard(Heard),
    /// What the view says about itself now.
    Seen(Vec<Info>),
    /// The window has the keyboard, or not any more.
    Keyboard(bool),
    /// The system draws so many pixels for one.
    Rescaled(f32),
    /// Something may have changed without a message: the pointer did it.
    Touched,
}

/// What was told last, and to whom.
pub struct Reader {
    bridge: Option<Bridge>,
    listens: bool,
    has_keyboard: bool,
    pixels: f32,
    titles: Vec<String>,
    /// What was told last, and what each node of it is.
    told: Option<TreeUpdate>,
    things: HashMap<NodeId, (usize, Info)>,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            bridge: None,
            listens: false,
            has_keyboard: false,
            pixels: 1.0,
            titles: Vec::new(),
            told: None,
            things: HashMap::new(),
        }
    }
}

impl Reader {
    /// What was told last; nothing while none listens.
    pub fn told(&self) -> Option<&TreeUpdate> {
        self.told.as_ref()
    }

    /// The bridge, and what the pointer does while a screen reader listens.
    pub fn subscription(&self) -> Subscription<Message> {
        let bridge = Subscription::run(bridge).map(Message::Reader);
        if !self.listens {
            return bridge;
        }
        let pointer = iced::event::listen_with(|event, _, _| match event {
            iced::Event::Mouse(
                mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. },
            )
            | iced::Event::Touch(touch::Event::FingerPressed { .. }) => {
                Some(Message::Reader(Event::Touched))
            }
            _ => None,
        });
        Subscription::batch([bridge, pointer])
    }

    /// After anything happened: looks at the view at once, and again when all
    /// that it led to is done.
    pub fn follow(&self, message_is_own: bool, task: Task<Message>) -> Task<Message> {
        if !self.listens || message_is_own {
            return task;
        }
        Task::batch([look(), task.chain(look())])
    }

    /// What happened.
    pub fn update(&mut self, event: Event, title: &str, size: Size, zoom: f32) -> Task<Message> {
        match event {
            Event::Built(parcel) => {
                self.bridge = parcel.take();
                if let Some(bridge) = &mut self.bridge {
                    bridge.has_keyboard(self.has_keyboard);
                }
                Task::none()
            }
            Event::Heard(Heard::Began) => {
                self.listens = true;
                look()
            }
            Event::Heard(Heard::Ended) => {
                self.listens = false;
                self.told = None;
                self.things.clear();
                Task::none()
            }
            Event::Heard(Heard::Asked(request)) => self.asked(request).chain(look()),
            Event::Seen(infos) => {
                self.tell(&infos, title, size, zoom);
                Task::none()
            }
            Event::Keyboard(it_has) => {
                self.has_keyboard = it_has;
                if let Some(bridge) = &mut self.bridge {
                    bridge.has_keyboard(it_has);
                }
                Task::none()
            }
            Event::Rescaled(pixels) => {
                self.pixels = pixels;
                Task::none()
            }
            Event::Touched => look(),
        }
    }

    fn tell(&mut self, infos: &[Info], title: &str, size: Size, zoom: f32) {
        if !self.listens {
            return;
        }
        let titles = tree::titles(infos);
        let page = match &self.told {
            None => Page::First,
            Some(_) if titles == self.titles => Page::Same,
            Some(_) => Page::New,
        };
        let scale = f64::from(self.pixels) * f64::from(zoom);
        let (update, places) = tree::tree(infos, Around { title, size, scale, page });
        self.titles = titles.into_iter().map(str::to_owned).collect();
        let thing = |at: usize| infos.get(at).map(|info| (at, info.clone()));
        self.things = places.into_iter().filter_map(|(id, at)| Some((id, thing(at)?))).collect();
        if self.told.as_ref() == Some(&update) {
            return;
        }
        if let Some(bridge) = &mut self.bridge {
            bridge.tell(|| update.clone());
        }
        self.told = Some(update);
    }

    /// Does what a screen reader asks, as the keyboard would.
    fn asked(&self, request: ActionRequest) -> Task<Message> {
        let Some((at, info)) = self.things.get(&request.target_node) else { return Task::none() };
        let id = info.id.clone();
        match (request.action, request.data) {
            (Action::Click, _) if info.pressable => focus::press(id),
            (Action::Click | Action::Focus, _) => focus::into(id),
            (Action::SetValue, Some(ActionData::Value(text))) => focus::fill(id, text.into()),
            (Action::ScrollIntoView, _) => focus::show(*at),
            _ => Task::none(),
        }
    }
}

/// What an event of the window means here.
pub fn event_of(event: &window::Event) -> Option<Event> {
    match event {
        window::Event::Focused => Some(Event::Keyboard(true)),
        window::Event::Unfocused => Some(Event::Keyboard(false)),
        window::Event::Rescaled(pixels) => Some(Event::Rescaled(*pixels)),
        _ => None,
    }
}

/// Looks at the view.
fn look() -> Task<Message> {
    iced::advanced::widget::operate(collect()).map(|infos| Message::Reader(Event::Seen(infos)))
}

/// Builds the bridge and passes on what comes over it: no polling.
fn bridge() -> impl Stream<Item = Event> {
    let (send, receive) = mpsc::unbounded();
    let bridge = Bridge::new(move |heard| {
        // Nobody waits any more when the window closed meanwhile.
        let _ = send.unbounded_send(heard);
    });
    stream::iter([Event::Built(Parcel::new(bridge))]).chain(receive.map(Event::Heard))
}

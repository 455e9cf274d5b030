//! The only bridge between what blocks and the window: unlocking and making a
//! vault take a second of key stretching, so they run on a thread of their own.

use std::thread;

use iced::Task;
use iced::futures::channel::{mpsc, oneshot};

use super::Message;

/// Runs `work` on its own thread and brings back what it made.
pub fn away<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
    message: impl Fn(T) -> Message + Send + 'static,
) -> Task<Message> {
    let (send, receive) = oneshot::channel();
    thread::spawn(move || {
        // Nobody waits any more when the window closed meanwhile.
        let _ = send.send(work());
    });
    Task::future(receive).then(move |result| {
        result.map_or_else(|_| Task::none(), |value| Task::done(message(value)))
    })
}

/// The same, for work that says how far it is.
pub fn telling<P, T: Send + 'static>(
    work: impl FnOnce(&mut dyn FnMut(P)) -> T + Send + 'static,
    progress: impl Fn(P) -> Message + Send + 'static,
    message: impl FnOnce(T) -> Message + Send + 'static,
) -> Task<Message> {
    let (send, receive) = mpsc::unbounded();
    thread::spawn(move || {
        let mut tell = |far| {
            let _ = send.unbounded_send(progress(far));
        };
        let made = work(&mut tell);
        let _ = send.unbounded_send(message(made));
    });
    Task::run(receive, |message| message)
}

/// Another page of a form: from its top, and a control of it has the keyboard.
pub fn turn(id: impl Into<String>) -> Task<Message> {
    crate::widget::focus::top().chain(focus(id))
}

/// Gives a control the keyboard.
pub fn focus(id: impl Into<String>) -> Task<Message> {
    crate::widget::focus::to(id.into())
}

//! What a screen reader does to a thing: give it the keyboard, press it, put a
//! text into it.

use iced::advanced::widget::operate;
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::{Rectangle, Task, widget::Id};

use crate::widget::access::{Asked, Info};

/// Gives the keyboard to the thing of this id, or to the field in it, and
/// shows it.
pub fn into<T: Send + 'static>(id: Id) -> Task<T> {
    let operation = Into { id, entered: false, inside: false, done: false };
    operate(operation).discard().chain(super::reveal())
}

/// Presses the thing of this id at the next frame, as Enter does.
pub fn press<T: Send + 'static>(id: Id) -> Task<T> {
    operate(Ask { id, asked: Asked::Press }).discard()
}

/// Puts a text into the field of this id at the next frame, as typing does.
pub fn fill<T: Send + 'static>(id: Id, text: String) -> Task<T> {
    operate(Ask { id, asked: Asked::Fill(text) }).discard()
}

struct Ask {
    id: Id,
    asked: Asked,
}

impl Operation<()> for Ask {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, _: Rectangle, state: &mut dyn std::any::Any) {
        if let (true, Some(info)) = (id == Some(&self.id), state.downcast_mut::<Info>()) {
            info.asked = Some(self.asked.clone());
        }
    }
}

struct Into {
    id: Id,
    entered: bool,
    inside: bool,
    done: bool,
}

impl Operation<()> for Into {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let enters = std::mem::take(&mut self.entered);
        self.inside |= enters;
        operate(self);
        if enters {
            self.inside = false;
        }
    }

    fn custom(&mut self, id: Option<&Id>, _: Rectangle, _: &mut dyn std::any::Any) {
        self.entered = id == Some(&self.id);
    }

    fn focusable(&mut self, id: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if !self.done && (self.inside || id == Some(&self.id)) {
            self.done = true;
            state.focus();
        } else {
            state.unfocus();
        }
    }
}

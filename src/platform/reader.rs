//! The bridge to the system's screen readers. Where there is none it takes
//! everything and does nothing: on Windows and elsewhere nobody has built one
//! yet, and the README says so.

use accesskit::{ActionRequest, TreeUpdate};

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(not(target_os = "linux"))]
use none as system;

/// What comes from a screen reader.
#[derive(Debug, Clone)]
pub enum Heard {
    /// One listens from now on; it waits for a tree.
    Began,
    /// None listens any more.
    Ended,
    /// It asks for something to be done.
    Asked(ActionRequest),
}

/// A bridge, for one window.
pub struct Bridge(system::Bridge);

impl Bridge {
    /// Builds it, without waiting for the other side. `hear` is called from
    /// another thread.
    pub fn new(hear: impl Fn(Heard) + Clone + Send + 'static) -> Self {
        Self(system::Bridge::new(hear))
    }

    /// Hands over how the window looks now, if a screen reader listens.
    pub fn tell(&mut self, tree: impl FnOnce() -> TreeUpdate) {
        self.0.tell(tree);
    }

    /// Says whether the window has the keyboard.
    pub fn has_keyboard(&mut self, it_has: bool) {
        self.0.has_keyboard(it_has);
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use accesskit::{
        ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate,
    };
    use accesskit_unix::Adapter;

    use super::Heard;

    pub struct Bridge(Adapter);

    impl Bridge {
        pub fn new(hear: impl Fn(Heard) + Clone + Send + 'static) -> Self {
            Self(Adapter::new(Ear(hear.clone()), Ear(hear.clone()), Ear(hear)))
        }

        pub fn tell(&mut self, tree: impl FnOnce() -> TreeUpdate) {
            self.0.update_if_active(tree);
        }

        pub fn has_keyboard(&mut self, it_has: bool) {
            self.0.update_window_focus_state(it_has);
        }
    }

    /// Passes on what it hears.
    struct Ear<F>(F);

    impl<F: Fn(Heard)> ActivationHandler for Ear<F> {
        fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
            // Only the window's own thread can look at the view: the tree
            // comes with the next message.
            (self.0)(Heard::Began);
            None
        }
    }

    impl<F: Fn(Heard)> ActionHandler for Ear<F> {
        fn do_action(&mut self, request: ActionRequest) {
            (self.0)(Heard::Asked(request));
        }
    }

    impl<F: Fn(Heard)> DeactivationHandler for Ear<F> {
        fn deactivate_accessibility(&mut self) {
            (self.0)(Heard::Ended);
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod none {
    use accesskit::TreeUpdate;

    use super::Heard;

    pub struct Bridge;

    impl Bridge {
        pub fn new(_hear: impl Fn(Heard) + Clone + Send + 'static) -> Self {
            Self
        }

        pub fn tell(&mut self, _tree: impl FnOnce() -> TreeUpdate) {}

        pub fn has_keyboard(&mut self, _it_has: bool) {}
    }
}

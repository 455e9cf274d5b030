//! After how long without anybody the screen is covered, and the vault locked.

use std::time::Duration;

/// What happens when nobody does anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// At the desk the vault is locked.
    Desk,
    /// In a conversation the screen is covered: people talk, and look up again.
    Cover,
    /// In a conversation the vault is locked.
    Lock,
}

impl Limit {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Desk, Self::Cover, Self::Lock];

    /// Its name: of its setting and its texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Desk => "idle-desk",
            Self::Cover => "idle-cover",
            Self::Lock => "idle-lock",
        }
    }

    /// The minutes that can be chosen. Never "not at all"; and a conversation
    /// is covered before it is locked.
    pub fn offered(self) -> [u16; 4] {
        match self {
            Self::Desk => [2, 5, 10, 15],
            Self::Cover => [3, 5, 10, 15],
            Self::Lock => [20, 30, 45, 60],
        }
    }

    /// The minutes where nobody chose.
    fn usual(self) -> u16 {
        match self {
            Self::Desk => 5,
            Self::Cover => 10,
            Self::Lock => 30,
        }
    }
}

/// The minutes that hold in a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits([u16; 3]);

impl Default for Limits {
    fn default() -> Self {
        Self(Limit::ALL.map(Limit::usual))
    }
}

impl Limits {
    /// What was chosen, by the name of the setting. What is not offered does
    /// not count, so that nobody is locked out at once or never.
    pub fn of<'a>(chosen: impl Fn(&str) -> Option<&'a str>) -> Self {
        Self(Limit::ALL.map(|limit| {
            let minutes = chosen(limit.id()).and_then(|text| text.parse().ok());
            minutes.filter(|minutes| limit.offered().contains(minutes)).unwrap_or(limit.usual())
        }))
    }

    /// In whole minutes.
    pub fn minutes(self, limit: Limit) -> u16 {
        let Self([desk, cover, lock]) = self;
        match limit {
            Limit::Desk => desk,
            Limit::Cover => cover,
            Limit::Lock => lock,
        }
    }

    /// The same as a length of time.
    pub fn wait(self, limit: Limit) -> Duration {
        Duration::from_secs(60 * u64::from(self.minutes(limit)))
    }

    /// The same limits with another number of minutes.
    #[must_use]
    pub fn with(self, limit: Limit, minutes: u16) -> Self {
        Self(Limit::ALL.map(|one| if one == limit { minutes } else { self.minutes(one) }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_offered_holds_and_a_conversation_is_covered_first() {
        let chosen = |text: &'static str| Limits::of(move |_| Some(text));
        assert_eq!(chosen("15").minutes(Limit::Desk), 15);
        for odd in ["0", "999", "", "-1", "vijf", "70000"] {
            assert_eq!(chosen(odd), Limits::default(), "{odd}");
        }
        let latest = Limit::Cover.offered().into_iter().max();
        assert!(latest < Limit::Lock.offered().into_iter().min());
    }
}

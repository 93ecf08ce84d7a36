use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

use chat_types::UnixTime;

/// What time it is for an emulator: when a signature expires, and what stands in `CreateTime` and its like.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The current time, in whole seconds.
    fn now(&self) -> UnixTime;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock(());

impl SystemClock {
    /// The machine's clock.
    #[must_use]
    pub const fn new() -> Self {
        Self(())
    }
}

impl Clock for SystemClock {
    fn now(&self) -> UnixTime {
        UnixTime::from(SystemTime::now())
    }
}

/// A clock that stands still until it is told to move.
///
/// ```
/// use chat_emulator::{Clock, ManualClock};
/// use chat_types::{Seconds, UnixTime};
///
/// let clock = ManualClock::new(UnixTime::new(1_700_000_000));
/// clock.advance(Seconds::new(60));
/// assert_eq!(clock.now(), UnixTime::new(1_700_000_060));
/// ```
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that shows this time.
    #[must_use]
    pub const fn new(now: UnixTime) -> Self {
        Self(AtomicI64::new(now.get()))
    }

    /// Makes it show this time, be it later or earlier.
    pub fn set(&self, now: UnixTime) {
        self.0.store(now.get(), Ordering::Relaxed);
    }

    /// Moves it forward.
    pub fn advance(&self, by: chat_types::Seconds) {
        let by = i64::try_from(by.get()).unwrap_or(i64::MAX);
        let later = |now: i64| Some(now.saturating_add(by));
        // The function never refuses, so neither does the update.
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, later);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> UnixTime {
        UnixTime::new(self.0.load(Ordering::Relaxed))
    }
}

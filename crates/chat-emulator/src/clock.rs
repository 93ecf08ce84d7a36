use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use chat_types::UnixTime;

/// What time it is for an emulator: when a signature expires, when a call frequency has room again, and what stands
/// in `CreateTime` and its like.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The current time, in whole seconds.
    fn now(&self) -> UnixTime;

    /// The current time, in microseconds since 1970 began (UTC). A clock that does not say more counts whole seconds,
    /// and then a call frequency of one second is counted by the seconds of that clock.
    fn now_micros(&self) -> i64 {
        self.now().get().saturating_mul(SECOND)
    }
}

/// A second in the unit that clocks here count in.
pub(crate) const SECOND: i64 = 1_000_000;

/// A length of time in that unit.
pub(crate) fn micros(length: Duration) -> i64 {
    i64::try_from(length.as_micros()).unwrap_or(i64::MAX)
}

/// The whole seconds in a number of microseconds.
pub(crate) fn seconds(micros: i64) -> UnixTime {
    UnixTime::new(micros.div_euclid(SECOND))
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

    fn now_micros(&self) -> i64 {
        match SystemTime::UNIX_EPOCH.elapsed() {
            Ok(since) => micros(since),
            Err(before) => -micros(before.duration()),
        }
    }
}

/// A clock that stands still until it is told to move.
///
/// ```
/// use std::time::Duration;
///
/// use chat_emulator::{Clock, ManualClock};
/// use chat_types::{Seconds, UnixTime};
///
/// let clock = ManualClock::new(UnixTime::new(1_700_000_000));
/// clock.advance(Seconds::new(60));
/// clock.advance_by(Duration::from_millis(1_500));
/// assert_eq!(clock.now(), UnixTime::new(1_700_000_061));
/// ```
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that shows this time.
    #[must_use]
    pub const fn new(now: UnixTime) -> Self {
        Self(AtomicI64::new(now.get().saturating_mul(SECOND)))
    }

    /// Makes it show this time, be it later or earlier.
    pub fn set(&self, now: UnixTime) {
        let now = now.get().saturating_mul(SECOND);
        self.0.store(now, Ordering::Relaxed);
    }

    /// Moves it forward by whole seconds.
    pub fn advance(&self, by: chat_types::Seconds) {
        self.advance_by(Duration::from_secs(by.get()));
    }

    /// Moves it forward. Less than a microsecond is left out.
    pub fn advance_by(&self, by: Duration) {
        let later = |now: i64| Some(now.saturating_add(micros(by)));
        // The function never refuses, so neither does the update.
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, later);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> UnixTime {
        seconds(self.now_micros())
    }

    fn now_micros(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

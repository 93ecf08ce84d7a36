use std::fmt;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::BoxFuture;

/// Time, pauses and randomness, as the transport sees them.
///
/// A test hands in its own clock and then decides how late it is, how long a pause lasts and how the dice fall.
/// Limits on a single attempt are kept by the runtime's timer and not by this clock, because they guard real
/// sockets.
pub trait Clock: Send + Sync + fmt::Debug {
    /// Time since a fixed but unspecified moment; never runs backwards.
    fn now(&self) -> Duration;

    /// Seconds since 1970-01-01 00:00 UTC.
    fn unix_time(&self) -> u64;

    /// Completes once `pause` has passed.
    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()>;

    /// An evenly spread number, used for jitter and for the `random` of each request. Needs no secrecy.
    fn random(&self) -> u32;
}

/// The machine's clock, the timer of tokio and a fast generator.
#[derive(Debug, Clone)]
pub struct SystemClock {
    origin: Instant,
}

impl SystemClock {
    /// Starts counting now.
    #[must_use]
    pub fn new() -> Self {
        Self {
            origin: Instant::now(),
        }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        self.origin.elapsed()
    }

    fn unix_time(&self) -> u64 {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs())
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(pause))
    }

    fn random(&self) -> u32 {
        fastrand::u32(..)
    }
}

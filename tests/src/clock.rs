//! A clock for clients whose pauses take no time.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use chat_transport::{BoxFuture, Clock};

/// Shows the machine's date unless it was told what to show. A pause moves it on and is over at once.
#[derive(Debug, Default)]
pub struct QuickClock {
    now: Mutex<Duration>,
    dates: Mutex<VecDeque<u64>>,
}

impl QuickClock {
    /// Shows these dates, in seconds since 1970, one for each attempt of a call; then the machine's.
    pub fn showing(dates: impl IntoIterator<Item = u64>) -> Self {
        Self {
            now: Mutex::default(),
            dates: Mutex::new(dates.into_iter().collect()),
        }
    }

    /// How many of the dates nobody has asked for yet.
    pub fn dates_left(&self) -> usize {
        self.dates
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .len()
    }
}

impl Clock for QuickClock {
    fn now(&self) -> Duration {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn unix_time(&self) -> u64 {
        let mut dates = self.dates.lock().unwrap_or_else(PoisonError::into_inner);
        dates.pop_front().unwrap_or_else(machine_date)
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) += pause;
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> u32 {
        7
    }
}

/// The machine's date, in seconds since 1970.
pub fn machine_date() -> u64 {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

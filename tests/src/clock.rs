//! A clock for clients whose pauses take no time.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use chat_transport::{BoxFuture, Clock};
use chat_types::UnixTime;

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

/// One time for a client and for the emulator that it calls. It stands still, but for the client's pauses: those move it
/// on and are over at once.
#[derive(Clone, Debug, Default)]
pub struct SharedClock(Arc<QuickClock>);

impl SharedClock {
    /// Moves it on.
    pub fn advance(&self, by: Duration) {
        drop(self.0.sleep(by));
    }
}

impl Clock for SharedClock {
    fn now(&self) -> Duration {
        self.0.now()
    }

    fn unix_time(&self) -> u64 {
        START + self.now().as_secs()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(pause)
    }

    fn random(&self) -> u32 {
        self.0.random()
    }
}

impl chat_emulator::Clock for SharedClock {
    fn now(&self) -> UnixTime {
        UnixTime::new(i64::try_from(self.unix_time()).unwrap_or(i64::MAX))
    }

    fn now_micros(&self) -> i64 {
        let now = Duration::from_secs(START) + Clock::now(self);
        i64::try_from(now.as_micros()).unwrap_or(i64::MAX)
    }
}

/// When a shared clock begins, in seconds since 1970.
const START: u64 = 1_700_000_000;

/// The machine's date, in seconds since 1970.
pub fn machine_date() -> u64 {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

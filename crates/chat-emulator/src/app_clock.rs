//! The clock of one app: the emulator's own, moved against it, or standing still.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chat_types::UnixTime;

use crate::clock::{Clock, micros, seconds};

/// How the clock of an app goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClockMode {
    /// As the emulator's clock.
    Real,
    /// As the emulator's clock, but ahead by so many microseconds, or behind if it is less than nothing.
    Offset(i64),
    /// Not at all: it shows this many microseconds since 1970 began (UTC).
    Frozen(i64),
}

#[derive(Debug)]
pub(crate) struct AppClock {
    base: Arc<dyn Clock>,
    mode: Mutex<ClockMode>,
}

impl AppClock {
    pub(crate) fn new(base: Arc<dyn Clock>) -> Self {
        Self {
            base,
            mode: Mutex::new(ClockMode::Real),
        }
    }

    pub(crate) fn mode(&self) -> ClockMode {
        *self.mode.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set(&self, mode: ClockMode) {
        *self.mode.lock().unwrap_or_else(PoisonError::into_inner) = mode;
    }

    /// Moves it forward: a clock that stands stays so at the later time, and another one goes on from there.
    pub(crate) fn advance(&self, by: Duration) {
        let by = micros(by);
        let mut mode = self.mode.lock().unwrap_or_else(PoisonError::into_inner);
        *mode = match *mode {
            ClockMode::Real => ClockMode::Offset(by),
            ClockMode::Offset(ahead) => ClockMode::Offset(ahead.saturating_add(by)),
            ClockMode::Frozen(at) => ClockMode::Frozen(at.saturating_add(by)),
        };
    }

    pub(crate) fn now_micros(&self) -> i64 {
        match self.mode() {
            ClockMode::Real => self.base.now_micros(),
            ClockMode::Offset(ahead) => self.base.now_micros().saturating_add(ahead),
            ClockMode::Frozen(at) => at,
        }
    }

    pub(crate) fn now(&self) -> UnixTime {
        seconds(self.now_micros())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ManualClock;

    #[test]
    fn it_follows_stands_and_runs_ahead() {
        let base = Arc::new(ManualClock::new(UnixTime::new(100)));
        let clock = AppClock::new(Arc::clone(&base) as _);
        clock.advance(Duration::from_millis(1_500));
        assert_eq!(clock.now_micros(), 101_500_000);
        base.advance_by(Duration::from_secs(1));
        assert_eq!(clock.now_micros(), 102_500_000);

        clock.set(ClockMode::Frozen(7_999_999));
        base.advance_by(Duration::from_secs(1));
        assert_eq!(
            (clock.now(), clock.now_micros()),
            (UnixTime::new(7), 7_999_999)
        );
        clock.advance(Duration::from_micros(1));
        assert_eq!(clock.now(), UnixTime::new(8));

        clock.set(ClockMode::Offset(-2_000_000));
        assert_eq!(clock.now(), UnixTime::new(100));
        clock.set(ClockMode::Real);
        assert_eq!(clock.now(), UnixTime::new(102));
    }
}

//! Spreads those who wait.

use std::time::Duration;

/// A window is no longer than this for the purpose of spreading: nobody waits minutes for a place that is free.
const LONGEST: Duration = Duration::from_secs(1);
/// Those who wait go at most this many times as fast as the limit allows on average.
const HASTE: u32 = 2;
/// Who comes late, as timers and answers do, may catch up one place, or this part of a window if that is more.
const SLACK: u32 = 64;

/// Calls that left together come back together, and so do their places: without this, a crowd stays a crowd for as long as
/// calls wait. Such a crowd is under way as one, so when the service lowers its limit all of it is refused before the
/// first refusal is known. Who finds a free place and nobody waiting goes at once; who has waited goes at the pace of
/// half a window for all places, which spreads the crowd and then costs nothing more.
#[derive(Debug, Default)]
pub(super) struct Pace {
    next: Duration,
}

impl Pace {
    /// When the next one of those who wait may go.
    pub(super) fn open_at(&self) -> Duration {
        self.next
    }

    /// One of them has gone `now`, in a window of `level` places.
    pub(super) fn take(&mut self, weight: u32, level: u32, span: Duration, now: Duration) {
        let span = span.min(LONGEST);
        let places = level.max(weight).max(1);
        let gap = span / HASTE * weight / places;
        let earliest = now.saturating_sub(gap.max(span / SLACK));
        self.next = self.next.max(earliest).saturating_add(gap);
    }
}

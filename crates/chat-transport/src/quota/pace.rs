//! Spreads those who wait.

use std::time::Duration;

/// A window is no longer than this for the purpose of spreading: nobody waits minutes for a place that is free.
const LONGEST: Duration = Duration::from_secs(1);
/// Those who wait go at most this many times as fast as the limit allows on average. The lower it is, the fewer are under
/// way at once, and the more places get lost because calls do not take equally long.
const HASTE: u32 = 3;
/// Who comes late, as timers and busy machines do, may catch up so much of a window.
const CATCH_UP: u32 = 4;

/// Calls that left together come back together, and so do their places: without this, a crowd stays a crowd for as long as
/// calls wait. Such a crowd is under way as one, so when the service lowers its limit all of it is refused before the
/// first refusal is known. Who finds a free place and nobody waiting goes at once; who has waited goes at a
/// pace, which spreads the crowd and then costs nothing more.
#[derive(Debug, Default)]
pub(super) struct Pace {
    next: Duration,
    due: Duration,
}

impl Pace {
    /// When the next one of those who wait may go.
    pub(super) fn open_at(&self) -> Duration {
        self.next
    }

    /// The first of them cannot go earlier: there is no place before.
    pub(super) fn due(&mut self, at: Duration) {
        self.due = at;
    }

    /// One of them has gone `now`, in a window of `level` places.
    pub(super) fn take(&mut self, weight: u32, level: u32, span: Duration, now: Duration) {
        let span = span.min(LONGEST);
        let places = level.max(weight).max(1);
        let gap = span / HASTE * weight / places;
        // What was lost since it was due is made up for; else one may follow the other at once, since no two take equally
        // long.
        let since = self.due.min(now.saturating_sub(gap));
        let earliest = since.max(now.saturating_sub(span / CATCH_UP));
        self.next = self.next.max(earliest).saturating_add(gap);
    }
}

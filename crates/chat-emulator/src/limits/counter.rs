//! One count of what came within a window.

use std::collections::VecDeque;

use super::WindowModel;

/// What came within the last window, and when. It holds as many entries as fit into one window, at most.
#[derive(Debug, Default)]
pub(super) struct Counter {
    entries: VecDeque<(i64, u32)>,
    sum: u64,
}

impl Counter {
    /// How much has been counted within the window of this length that `now` lies in. Times are in microseconds.
    pub(super) fn used(&mut self, window: i64, now: i64) -> u64 {
        while let Some((at, amount)) = self.entries.front().copied() {
            let over = at.saturating_add(window) <= now;
            // Only a clock that was set back leads here; what was counted then is no longer known to anybody.
            let ahead = at > now.saturating_add(window);
            if !over && !ahead {
                break;
            }
            self.entries.pop_front();
            self.sum -= u64::from(amount);
        }
        self.sum
    }

    /// Counts so much at this time. Under calendar windows all of a window is counted at its start, so that it is
    /// over at its end, for all of it at once.
    pub(super) fn add(&mut self, amount: u32, model: WindowModel, window: i64, now: i64) {
        let at = match model {
            WindowModel::Sliding => now,
            WindowModel::Calendar => now.saturating_sub(now.rem_euclid(window.max(1))),
        };
        self.sum += u64::from(amount);
        match self.entries.back_mut() {
            Some((last, sum)) if *last == at => *sum = sum.saturating_add(amount),
            _ => self.entries.push_back((at, amount)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: i64 = 1_000_000;

    fn used_after(model: WindowModel, times: &[i64], now: i64) -> u64 {
        let mut counter = Counter::default();
        for time in times {
            counter.add(1, model, WINDOW, *time);
        }
        counter.used(WINDOW, now)
    }

    #[test]
    fn a_sliding_window_forgets_each_call_when_it_is_as_old_as_the_window() {
        let times = [300_000, 900_000, 900_000];
        let used = |now| used_after(WindowModel::Sliding, &times, now);
        assert_eq!(used(1_299_999), 3);
        assert_eq!(used(1_300_000), 2);
        assert_eq!(used(1_899_999), 2);
        assert_eq!(used(1_900_000), 0);
    }

    #[test]
    fn a_calendar_window_forgets_all_at_its_end() {
        let times = [300_000, 900_000, 900_000];
        let used = |now| used_after(WindowModel::Calendar, &times, now);
        assert_eq!(used(999_999), 3);
        assert_eq!(used(1_000_000), 0);
        assert_eq!(used_after(WindowModel::Calendar, &[-1], -1), 1);
        assert_eq!(used_after(WindowModel::Calendar, &[-1], 0), 0);
    }

    #[test]
    fn a_clock_that_was_set_far_back_starts_anew() {
        assert_eq!(
            used_after(WindowModel::Sliding, &[10_000_000], 9_500_000),
            1
        );
        assert_eq!(
            used_after(WindowModel::Sliding, &[10_000_000], 5_000_000),
            0
        );
    }
}

//! The window itself: who has passed, and when their places are free again. Knows no clock; it is told how late it is.

use std::collections::VecDeque;
use std::time::Duration;

use super::adaptive::Adaptive;

/// A limit that was lowered because the service refused a call comes back at this pace at least, however long the window
/// is: with one of a day nobody could wait for that.
pub(super) const A_WHILE: Duration = Duration::from_secs(60);
/// What was refused takes its place no longer than this: it did no work, and its own repeat needs one.
pub(super) const REFUSED: Duration = Duration::from_secs(5);

/// Places that come back within this part of a window are told together.
const CROWDS: u32 = 8;

/// N places. Each comes back one window after the answer to the call that took it, so in any time of one window's
/// length at most N calls arrive, whatever their delays and wherever that time begins.
#[derive(Debug)]
pub(super) struct Window {
    span: Duration,
    limit: u32,
    /// Taken by calls that are under way.
    flying: u32,
    /// Taken by calls that are over, in the order in which they come back.
    cooling: VecDeque<Place>,
    cold: u32,
    /// How much of `cold` the service has refused.
    cold_refused: u32,
    adaptive: Adaptive,
}

#[derive(Debug, Clone, Copy)]
struct Place {
    free_at: Duration,
    weight: u32,
    refused: bool,
}

/// When there is room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    Now,
    At(Duration),
    /// Once calls that are under way are answered.
    Unforeseen,
}

impl Window {
    pub(super) fn new(limit: u32, span: Duration) -> Self {
        Self {
            span,
            limit,
            flying: 0,
            cooling: VecDeque::new(),
            cold: 0,
            cold_refused: 0,
            adaptive: Adaptive::new(limit, span),
        }
    }

    /// Gives back what has come free.
    pub(super) fn catch_up(&mut self, now: Duration) {
        while let Some(place) = self.cooling.front().filter(|place| place.free_at <= now) {
            self.cold -= place.weight;
            if place.refused {
                self.cold_refused -= place.weight;
            }
            self.cooling.pop_front();
        }
        self.adaptive.catch_up(now);
    }

    /// As of the last [`catch_up`](Self::catch_up). `ceiling` lowers the limit further.
    pub(super) fn room(&self, weight: u32, ceiling: u32) -> Room {
        if self.flying > 0 && self.flying.saturating_add(weight) > self.adaptive.abreast() {
            return Room::Unforeseen;
        }
        let level = self.level(ceiling);
        let used = self.used();
        // What is too heavy for a lowered limit alone passes when nobody else does.
        let allowed = level.max(weight.min(ceiling));
        let Some(lacking) = used.saturating_add(weight).checked_sub(allowed) else {
            return Room::Now;
        };
        if lacking == 0 {
            return Room::Now;
        }
        let mut free = 0_u32;
        for place in &self.cooling {
            free = free.saturating_add(place.weight);
            if free >= lacking {
                return Room::At(place.free_at);
            }
        }
        Room::Unforeseen
    }

    pub(super) fn take(&mut self, weight: u32) {
        self.flying = self.flying.saturating_add(weight);
    }

    /// Was never sent: the place is free at once.
    pub(super) fn put_back(&mut self, weight: u32) {
        self.flying = self.flying.saturating_sub(weight);
    }

    /// Was sent at `departed` and arrived by `arrived` at the latest.
    pub(super) fn over(&mut self, weight: u32, departed: Duration, arrived: Duration) {
        self.adaptive.passed(departed);
        self.cool(weight, arrived.saturating_add(self.span), false);
    }

    /// Was answered `now`: too many, be it because of this limit or another one.
    pub(super) fn refused(&mut self, weight: u32, now: Duration) {
        let held = self.span.min(REFUSED);
        self.cool(weight, now.saturating_add(held), true);
    }

    /// Was sent at `departed` and answered `now`: too many. Gives the new level if that lowers it.
    pub(super) fn over_limit(
        &mut self,
        weight: u32,
        departed: Duration,
        now: Duration,
    ) -> Option<u32> {
        self.refused(weight, now);
        let passed = self.cold.saturating_sub(self.cold_refused);
        self.adaptive.cut(departed, now, passed)
    }

    fn cool(&mut self, weight: u32, free_at: Duration, refused: bool) {
        let place = Place {
            free_at,
            weight,
            refused,
        };
        self.flying = self.flying.saturating_sub(weight);
        self.cold = self.cold.saturating_add(weight);
        if refused {
            self.cold_refused = self.cold_refused.saturating_add(weight);
        }
        // Answers come in order but for those that never came.
        let at = self
            .cooling
            .partition_point(|other| other.free_at <= place.free_at);
        self.cooling.insert(at, place);
    }

    /// The latest places, so many at most, in crowds with the time in which each is free. Calls that are under way arrive
    /// within `lag`.
    pub(super) fn latest(&self, most: u32, now: Duration, lag: Duration) -> Vec<(u32, Duration)> {
        let mut crowds = Vec::new();
        let mut left = most;
        let mut crowd = (self.flying.min(left), lag.saturating_add(self.span));
        left -= crowd.0;
        for place in self.cooling.iter().rev() {
            let weight = place.weight.min(left);
            let rest = place.free_at.saturating_sub(now);
            if crowd.1.saturating_sub(rest) > self.span / CROWDS {
                crowds.push(std::mem::replace(&mut crowd, (0, rest)));
            }
            crowd.0 = crowd.0.saturating_add(weight);
            left -= weight;
        }
        crowds.push(crowd);
        crowds.retain(|(weight, _)| *weight > 0);
        crowds
    }

    pub(super) fn used(&self) -> u32 {
        self.flying.saturating_add(self.cold)
    }

    /// The limit in force.
    pub(super) fn level(&self, ceiling: u32) -> u32 {
        self.adaptive.level().min(ceiling)
    }

    pub(super) fn limit(&self) -> u32 {
        self.limit
    }

    pub(super) fn span(&self) -> Duration {
        self.span
    }

    /// Nothing would be forgotten with it.
    pub(super) fn is_idle(&self) -> bool {
        self.used() == 0 && self.adaptive.level() == self.limit
    }
}

//! One lane with those who stand before it.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use super::lane::{Lane, QuotaMode, QuotaRefusal};
use super::link::{Footing, Link};
use super::pace::Pace;
use super::shared::Claim;
use super::window::{Room, Window};
use crate::{BoxFuture, Clock};

pub(super) struct Gate {
    pub(super) scope: Box<str>,
    pub(super) key: Box<str>,
    /// The narrower the lane, the earlier it is taken; lanes that are alike, in the order in which they came to be. So
    /// nobody who holds a place waits for somebody who waits for that place.
    pub(super) rank: Rank,
    /// Passing it means a word with the store that processes share.
    pub(super) turn: tokio::sync::Mutex<()>,
    /// What has passed while that store was away, and was not told to it yet.
    untold: AtomicU64,
    link: Option<Arc<Link>>,
    state: Mutex<State>,
}

/// Time per place, downwards; then a serial number.
pub(super) type Rank = (std::cmp::Reverse<Duration>, u64);

struct State {
    window: Window,
    pace: Pace,
    queue: VecDeque<Waiter>,
    /// The weight of all in the queue.
    queued: u32,
    next_ticket: u64,
    passed: u64,
    refused: u64,
    over_limit: u64,
}

struct Waiter {
    ticket: u64,
    weight: u32,
    until: Option<Duration>,
    waker: Option<Waker>,
}

/// How things stand with one lane.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LaneState {
    /// Its scope.
    pub scope: Box<str>,
    /// Its key; empty if all share the lane.
    pub key: Box<str>,
    /// The length of its window.
    pub window: Duration,
    /// The limit that was set or overridden.
    pub limit: u32,
    /// The limit in force: lower for a while after the service has refused calls, or while a shared store is away or has
    /// just been found.
    pub level: u32,
    /// Places that are taken.
    pub used: u32,
    /// Calls that wait here.
    pub waiting: usize,
    /// Calls that passed, repeats included.
    pub passed: u64,
    /// Calls that were refused here, without being sent.
    pub refused: u64,
    /// Calls that the service itself refused because of this limit.
    pub over_limit: u64,
}

/// Without the key: it may name a user.
impl fmt::Debug for LaneState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LaneState")
            .field("scope", &self.scope)
            .field("window", &self.window)
            .field("limit", &self.limit)
            .field("level", &self.level)
            .field("used", &self.used)
            .field("waiting", &self.waiting)
            .field("passed", &self.passed)
            .field("refused", &self.refused)
            .field("over_limit", &self.over_limit)
            .finish_non_exhaustive()
    }
}

/// When a call got its place, and in which epoch.
pub(super) type Entered = (Duration, u64);

enum Turn {
    In(u64),
    Refused(QuotaRefusal),
    Wait(Option<Duration>),
}

impl Gate {
    pub(super) fn new(
        scope: &str,
        key: &str,
        window: Window,
        link: Option<Arc<Link>>,
        serial: u64,
    ) -> Self {
        let per_place = window.span() / window.limit().max(1);
        Self {
            scope: scope.into(),
            key: key.into(),
            rank: (std::cmp::Reverse(per_place), serial),
            turn: tokio::sync::Mutex::default(),
            untold: AtomicU64::new(0),
            link,
            state: Mutex::new(State {
                window,
                pace: Pace::default(),
                queue: VecDeque::new(),
                queued: 0,
                next_ticket: 0,
                passed: 0,
                refused: 0,
                over_limit: 0,
            }),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn footing(&self, state: &State, now: Duration) -> Footing {
        match &self.link {
            None => Footing::WHOLE,
            Some(link) => link.footing(state.window.span(), now),
        }
    }

    /// Takes places, at the end of the queue. It is `now`. Dropping the future leaves the queue.
    pub(super) async fn enter(
        &self,
        weight: u32,
        mode: QuotaMode,
        until: Option<Duration>,
        now: Duration,
        clock: &dyn Clock,
    ) -> Result<Entered, QuotaRefusal> {
        let ticket = {
            let mut state = self.state();
            let footing = self.footing(&state, now);
            match state.arrive(weight, mode, now, until, &footing) {
                Arrival::In => return Ok((now, footing.epoch)),
                Arrival::Refused(wait) => return Err(self.refuse(&mut state, wait, &footing)),
                Arrival::Waits(ticket) => ticket,
            }
        };
        let place = Standing { gate: self, ticket };
        let mut timer: Option<(Duration, BoxFuture<'static, ()>)> = None;
        poll_fn(|context| {
            loop {
                let now = clock.now();
                let at = match self.turn(place.ticket, weight, now, until, context.waker()) {
                    Turn::In(epoch) => return Poll::Ready(Ok((now, epoch))),
                    Turn::Refused(refusal) => return Poll::Ready(Err(refusal)),
                    Turn::Wait(at) => at,
                };
                let Some(at) = at.into_iter().chain(until).min() else {
                    return Poll::Pending;
                };
                if timer.as_ref().is_none_or(|(set_for, _)| *set_for != at) {
                    timer = Some((at, clock.sleep(at.saturating_sub(now))));
                }
                match timer
                    .as_mut()
                    .map(|(_, sleep)| Pin::as_mut(sleep).poll(context))
                {
                    Some(Poll::Pending) => return Poll::Pending,
                    _ => timer = None,
                }
            }
        })
        .await
    }

    fn turn(
        &self,
        ticket: u64,
        weight: u32,
        now: Duration,
        until: Option<Duration>,
        waker: &Waker,
    ) -> Turn {
        let mut state = self.state();
        let footing = &self.footing(&state, now);
        state.window.catch_up(now);
        state.drop_overdue(now);
        let at = state.find(ticket);
        let Some(waiter) = at.and_then(|at| state.queue.get_mut(at)) else {
            // Overdue, and somebody else was the first to notice.
            let wait = state.estimate(weight, 0, now, footing);
            return Turn::Refused(self.refuse(&mut state, Some(wait), footing));
        };
        waiter.waker = Some(waker.clone());
        let first = state.queue.front().and_then(|first| first.until);
        let room = if at == Some(0) {
            state.turn(weight, now, until, footing)
        } else {
            Room::Unforeseen
        };
        if let Some(wait) = state.never_fits(weight, footing) {
            return Turn::Refused(self.refuse(&mut state, wait, footing));
        }
        let late = |at: Duration| until.is_some_and(|until| at >= until);
        match room {
            _ if late(now) => {
                let wait = state.estimate(weight, 0, now, footing);
                Turn::Refused(self.refuse(&mut state, Some(wait), footing))
            }
            Room::Now => {
                let (level, span) = (state.level(footing), state.window.span());
                state.pace.take(weight, level, span, now);
                state.leave(ticket);
                state.pass(weight);
                Turn::In(footing.epoch)
            }
            Room::At(at) if late(at) => {
                let wait = at.saturating_sub(now);
                Turn::Refused(self.refuse(&mut state, Some(wait), footing))
            }
            Room::At(at) => Turn::Wait(Some(at)),
            // Who stands behind looks whether the first one has gone in time.
            Room::Unforeseen => Turn::Wait(footing.whole_at.into_iter().chain(first).min()),
        }
    }

    fn refuse(&self, state: &mut State, wait: Option<Duration>, footing: &Footing) -> QuotaRefusal {
        state.refused = state.refused.saturating_add(1);
        let level = state.level(footing);
        QuotaRefusal::new(&self.scope, level, state.window.span(), wait)
    }

    /// Refused by the store, for this process.
    pub(super) fn refused_elsewhere(&self, wait: Duration, now: Duration) -> QuotaRefusal {
        let mut state = self.state();
        let footing = self.footing(&state, now);
        self.refuse(&mut state, Some(wait), &footing)
    }

    pub(super) fn put_back(&self, weight: u32) {
        let mut state = self.state();
        state.window.put_back(weight);
        state.passed = state.passed.saturating_sub(1);
        state.wake_first();
    }

    pub(super) fn over(&self, weight: u32, departed: Duration, arrived: Duration) {
        let mut state = self.state();
        state.window.over(weight, departed, arrived);
        state.wake_first();
    }

    /// Refused by the service because of another limit.
    pub(super) fn refused(&self, weight: u32, now: Duration) {
        let mut state = self.state();
        state.window.refused(weight, now);
        state.wake_first();
    }

    /// Gives the new level if the refusal lowers it.
    pub(super) fn over_limit(&self, weight: u32, departed: Duration, now: Duration) -> Option<u32> {
        let mut state = self.state();
        state.over_limit = state.over_limit.saturating_add(1);
        let level = state.window.over_limit(weight, departed, now);
        state.wake_first();
        level
    }

    /// What the store is asked for. It gets the limit itself: what the service has refused to this process has lowered its
    /// own level, which its own window keeps.
    pub(super) fn claim(&self, weight: u32) -> Claim<'_> {
        self.claim_of(&self.state().window, weight, None)
    }

    /// It has passed without the store.
    pub(super) fn pass_untold(&self, weight: u32) {
        self.untold.fetch_add(u64::from(weight), Ordering::AcqRel);
    }

    pub(super) fn untold(&self) -> u64 {
        self.untold.load(Ordering::Acquire)
    }

    /// The store was told of so much.
    pub(super) fn told(&self, weight: u64) {
        self.untold.fetch_sub(weight, Ordering::AcqRel);
    }

    /// What the store must be told if so much has passed without it: as much of it as can still count.
    /// Calls that are under way arrive within `lag`.
    pub(super) fn notes(&self, untold: u64, now: Duration, lag: Duration) -> Vec<Claim<'_>> {
        let mut state = self.state();
        state.window.catch_up(now);
        let untold = u32::try_from(untold).unwrap_or(u32::MAX);
        let latest = state.window.latest(untold, now, lag);
        let claim = |(weight, held)| self.claim_of(&state.window, weight, Some(held));
        latest.into_iter().map(claim).collect()
    }

    fn claim_of(&self, window: &Window, weight: u32, passed: Option<Duration>) -> Claim<'_> {
        Claim {
            lane: Lane::new(&self.scope, window.limit(), window.span())
                .with_key(&self.key)
                .with_weight(weight),
            passed,
        }
    }

    pub(super) fn span(&self) -> Duration {
        self.state().window.span()
    }

    /// Its footing has changed.
    pub(super) fn wake(&self) {
        self.state().wake_first();
    }

    pub(super) fn is_idle(&self, now: Duration) -> bool {
        let mut state = self.state();
        state.window.catch_up(now);
        state.queue.is_empty() && state.window.is_idle()
    }

    pub(super) fn look(&self, now: Duration) -> LaneState {
        let mut state = self.state();
        let footing = self.footing(&state, now);
        state.window.catch_up(now);
        let window = &state.window;
        LaneState {
            scope: self.scope.clone(),
            key: self.key.clone(),
            window: window.span(),
            limit: window.limit(),
            level: state.level(&footing),
            used: window.used(),
            waiting: state.queue.len(),
            passed: state.passed,
            refused: state.refused,
            over_limit: state.over_limit,
        }
    }
}

enum Arrival {
    In,
    Waits(u64),
    Refused(Option<Duration>),
}

impl State {
    fn arrive(
        &mut self,
        weight: u32,
        mode: QuotaMode,
        now: Duration,
        until: Option<Duration>,
        footing: &Footing,
    ) -> Arrival {
        self.window.catch_up(now);
        self.drop_overdue(now);
        if let Some(wait) = self.never_fits(weight, footing) {
            return Arrival::Refused(wait);
        }
        let in_time = until.is_none_or(|until| now < until);
        if in_time && self.queue.is_empty() && self.room(weight, now, footing) == Room::Now {
            self.pass(weight);
            return Arrival::In;
        }
        let wait = self.estimate(weight, self.queued, now, footing);
        let late = until.is_some_and(|until| now.saturating_add(wait) >= until);
        if mode == QuotaMode::Try || late {
            return Arrival::Refused(Some(wait));
        }
        let ticket = self.next_ticket;
        self.next_ticket += 1;
        self.queued = self.queued.saturating_add(weight);
        self.queue.push_back(Waiter {
            ticket,
            weight,
            until,
            waker: None,
        });
        Arrival::Waits(ticket)
    }

    fn find(&self, ticket: u64) -> Option<usize> {
        self.queue
            .binary_search_by_key(&ticket, |waiter| waiter.ticket)
            .ok()
    }

    /// Who stands first and is not polled must not keep the others for longer than it would have waited itself.
    fn drop_overdue(&mut self, now: Duration) {
        let mut dropped = false;
        while let Some(first) = self.queue.front()
            && first.until.is_some_and(|until| until <= now)
        {
            self.queued = self.queued.saturating_sub(first.weight);
            self.queue.pop_front();
            dropped = true;
        }
        if dropped {
            self.wake_first();
        }
    }

    fn leave(&mut self, ticket: u64) {
        if let Some(waiter) = self.find(ticket).and_then(|at| self.queue.remove(at)) {
            self.queued = self.queued.saturating_sub(waiter.weight);
        }
    }

    fn ceiling(&self, footing: &Footing) -> u32 {
        footing.ceiling(self.window.limit())
    }

    /// The limit in force.
    fn level(&self, footing: &Footing) -> u32 {
        self.window.level(self.ceiling(footing))
    }

    /// What makes waiting useless: `None` if the weight is above the limit itself, or how long to stay away if it is above
    /// the part of it that this process has.
    fn never_fits(&self, weight: u32, footing: &Footing) -> Option<Option<Duration>> {
        if weight > self.window.limit() {
            Some(None)
        } else if weight > self.ceiling(footing) && footing.whole_at.is_none() {
            Some(Some(self.window.span()))
        } else {
            None
        }
    }

    fn room(&self, weight: u32, now: Duration, footing: &Footing) -> Room {
        if footing.opens_at > now {
            return Room::At(footing.opens_at);
        }
        let ceiling = self.ceiling(footing);
        match footing.whole_at {
            Some(at) if weight > ceiling => Room::At(at),
            whole_at => match self.window.room(weight, ceiling) {
                Room::At(at) => Room::At(whole_at.map_or(at, |whole_at| at.min(whole_at))),
                room => room,
            },
        }
    }

    /// The same for the first of those who wait. Nobody loses a free place by being spread.
    fn turn(
        &mut self,
        weight: u32,
        now: Duration,
        until: Option<Duration>,
        footing: &Footing,
    ) -> Room {
        let room = self.room(weight, now, footing);
        let open_at = self.pace.open_at();
        match room {
            Room::Now if open_at > now && until.is_none_or(|until| open_at < until) => {
                Room::At(open_at)
            }
            Room::At(at) => {
                self.pace.due(at);
                room
            }
            _ => room,
        }
    }

    /// How long it takes at least until this weight has its turn after `ahead`.
    fn estimate(&self, weight: u32, ahead: u32, now: Duration, footing: &Footing) -> Duration {
        let level = self.level(footing).max(1);
        let before = ahead.saturating_add(weight).saturating_sub(1);
        let rest = before % level + 1;
        let first = match self.room(rest, now, footing) {
            Room::At(at) => at.saturating_sub(now),
            Room::Now | Room::Unforeseen => Duration::ZERO,
        };
        let rounds = self.window.span().saturating_mul(before / level);
        let wait = first.saturating_add(rounds);
        // On the whole limit it may go faster than on a part.
        let whole_at = footing.whole_at.map(|at| at.saturating_sub(now));
        whole_at.map_or(wait, |whole_at| wait.min(whole_at))
    }

    fn pass(&mut self, weight: u32) {
        self.window.take(weight);
        self.passed = self.passed.saturating_add(1);
    }

    fn wake_first(&self) {
        if let Some(waker) = self.queue.front().and_then(|waiter| waiter.waker.as_ref()) {
            waker.wake_by_ref();
        }
    }
}

/// A place in the queue, which is left at the end, with or without success. Then it is the next one's turn.
struct Standing<'g> {
    gate: &'g Gate,
    ticket: u64,
}

impl Drop for Standing<'_> {
    fn drop(&mut self) {
        let mut state = self.gate.state();
        state.leave(self.ticket);
        state.wake_first();
    }
}

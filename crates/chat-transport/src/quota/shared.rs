//! Limits that several processes share.

use std::fmt;
use std::future::{Future, poll_fn};
use std::num::NonZeroU32;
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use super::gate::Gate;
use super::lane::{Lane, QuotaMode, QuotaRefusal};
use super::settings::Sharing;
use super::window::A_WHILE;
use super::{Pass, Quota};
use crate::{BoxFuture, Clock};

/// While the store is away, it is asked this often whether it is back.
const PROBE: Duration = Duration::from_millis(250);
/// For so long after its return each process keeps to its own part. By then all others have noticed it, too.
const ALL_KNOW: Duration = Duration::from_secs(2);
/// How many lanes the store is told about at once.
const NOTED_AT_ONCE: usize = 64;
/// Shortest pause between two questions for the same place.
const MIN_WAIT: Duration = Duration::from_millis(1);
/// Longest one.
const MAX_WAIT: Duration = Duration::from_secs(1);

/// Keeps the places of lanes for several processes, with one clock for all of them: its own.
///
/// The store may forget everything when it is restarted, but then it must say so through [`Taken::age`].
pub trait QuotaStore: Send + Sync + fmt::Debug {
    /// Takes all these places or none. A place whose holder is never heard of again comes back after `flight` and one
    /// window.
    fn acquire<'a>(
        &'a self,
        claims: &'a [Claim<'a>],
        flight: Duration,
    ) -> BoxFuture<'a, Result<StoreAnswer, StoreAway>>;

    /// Gives places back. Does not wait; if it goes wrong, they come back by themselves.
    fn release(&self, claims: &[Claim<'_>], ticket: u64, release: Release);
}

/// Places that are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claim<'a> {
    /// The lane, with the limit in force and the number of places.
    pub lane: Lane<'a>,
    /// They are taken anyway, because the call has passed elsewhere, and only noted here.
    pub noted: bool,
}

/// What a [`QuotaStore`] answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StoreAnswer {
    /// The places are taken.
    Taken(Taken),
    /// Nothing was taken.
    Full {
        /// Which claim found no room.
        claim: usize,
        /// When there will be room for it, if nobody else takes it.
        wait: Duration,
    },
}

/// Places that were taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Taken {
    /// Names them when they are given back.
    pub ticket: u64,
    /// For how long the store has forgotten nothing.
    pub age: Duration,
}

impl Taken {
    /// For implementors of [`QuotaStore`].
    #[must_use]
    pub const fn new(ticket: u64, age: Duration) -> Self {
        Self { ticket, age }
    }
}

/// How places are given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Release {
    /// At once: the call was never sent.
    Unsent,
    /// One window after this time from now, by which the call has arrived.
    ArrivedIn(Duration),
    /// One window from now, but after a minute at most: the service has refused the call.
    Refused,
}

impl Release {
    /// In how long a place comes back in a lane with this window; `None`: at once.
    #[must_use]
    pub fn back_in(self, window: Duration) -> Option<Duration> {
        match self {
            Self::Unsent => None,
            Self::ArrivedIn(rest) => Some(rest.saturating_add(window)),
            Self::Refused => Some(window.min(A_WHILE)),
        }
    }
}

/// The store cannot be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "says all there is to say")]
pub struct StoreAway;

/// By which right a lane lets calls pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Footing {
    /// The whole limit, which this process has alone or shares through the store.
    Whole,
    /// This process's part of the limit.
    Part {
        of: NonZeroU32,
        /// Nothing passes before; others may have used everything until a moment ago.
        opens_at: Duration,
        /// From then on the store can be trusted again.
        whole_at: Option<Duration>,
    },
}

impl Footing {
    pub(super) fn catch_up(&mut self, now: Duration) {
        if let Self::Part {
            whole_at: Some(at), ..
        } = *self
            && at <= now
        {
            *self = Self::Whole;
        }
    }

    pub(super) fn ceiling(self, limit: u32) -> u32 {
        match self {
            Self::Whole => limit,
            Self::Part { of, .. } => limit / of,
        }
    }

    pub(super) fn opens_at(self) -> Option<Duration> {
        match self {
            Self::Whole => None,
            Self::Part { opens_at, .. } => Some(opens_at),
        }
    }

    pub(super) fn whole_at(self) -> Option<Duration> {
        match self {
            Self::Whole => None,
            Self::Part { whole_at, .. } => whole_at,
        }
    }
}

/// The store and how it has been.
#[derive(Debug)]
pub(super) struct Shared {
    sharing: Sharing,
    link: Mutex<Link>,
    /// How often lanes have lost the right to their whole limit.
    shifts: AtomicU64,
}

#[derive(Debug, Clone, Copy, Default)]
struct Link {
    away_since: Option<Duration>,
    next_probe: Duration,
}

pub(super) enum Outcome {
    /// The call may go, with or without places in the store.
    Go(Option<u64>),
    /// The footing has changed, so the places of this process must be taken anew.
    Anew,
}

impl Shared {
    pub(super) fn new(sharing: Sharing) -> Self {
        Self {
            sharing,
            link: Mutex::default(),
            shifts: AtomicU64::new(0),
        }
    }

    fn link(&self) -> MutexGuard<'_, Link> {
        self.link.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// On what footing a new lane begins.
    pub(super) fn footing(&self, span: Duration) -> Footing {
        match self.link().away_since {
            None => Footing::Whole,
            Some(since) => self.part(since.saturating_add(self.shadow(span)), None),
        }
    }

    /// Changes whenever places may have been taken that are not due any more.
    pub(super) fn shifts(&self) -> u64 {
        self.shifts.load(Ordering::Acquire)
    }

    fn shifted(&self) {
        self.shifts.fetch_add(1, Ordering::AcqRel);
    }

    fn part(&self, opens_at: Duration, whole_at: Option<Duration>) -> Footing {
        Footing::Part {
            of: self.sharing.processes,
            opens_at,
            whole_at,
        }
    }

    /// For how long what was let pass a moment ago may count in a window.
    fn shadow(&self, span: Duration) -> Duration {
        span.saturating_add(self.sharing.flight)
    }

    pub(super) fn release(&self, pass: &Pass, ticket: u64, release: Release) {
        self.sharing.store.release(&pass.claims(), ticket, release);
    }

    /// Takes the places of a call that this process would let pass.
    pub(super) async fn acquire(
        &self,
        quota: &Quota,
        pass: &Pass,
        mode: QuotaMode,
        until: Option<Duration>,
        shifts: u64,
    ) -> Result<Outcome, QuotaRefusal> {
        let clock = quota.clock();
        let mut turn = None;
        if mode == QuotaMode::Wait {
            // Behind those of this process who wait already.
            for gate in pass.gates() {
                if turn.is_none() && gate.turn.try_lock().is_err() {
                    turn = within(clock, until, gate.turn.lock()).await;
                }
            }
        }
        loop {
            if self.link().away_since.is_some() {
                return Ok(if self.shifts() == shifts {
                    Outcome::Go(None)
                } else {
                    Outcome::Anew
                });
            }
            let claims = pass.claims();
            let answer = within(clock, until, self.ask(&claims)).await;
            let now = clock.now();
            let Some(answer) = answer.filter(|_| until.is_none_or(|until| now < until)) else {
                // Should the store have said yes, nobody uses it: the places come back by themselves.
                let first = pass.gates().next();
                return first.map_or(Ok(Outcome::Go(None)), |gate| {
                    Err(gate.refused_elsewhere(Some(gate.span())))
                });
            };
            match answer {
                Err(StoreAway) => {
                    self.lost(quota, now);
                    return Ok(Outcome::Anew);
                }
                Ok(StoreAnswer::Taken(taken)) => {
                    self.distrust(pass, taken, now);
                    if self.shifts() == shifts {
                        return Ok(Outcome::Go(Some(taken.ticket)));
                    }
                    self.release(pass, taken.ticket, Release::Unsent);
                    return Ok(Outcome::Anew);
                }
                Ok(StoreAnswer::Full { claim, wait }) => {
                    let Some(gate) = pass.gates().nth(claim) else {
                        return Ok(Outcome::Anew); // the store names no claim of ours
                    };
                    if mode == QuotaMode::Try {
                        return Err(gate.refused_elsewhere(Some(wait)));
                    }
                    if !turn.as_ref().is_some_and(|held| holds(held, gate)) {
                        drop(turn.take());
                        turn = within(clock, until, gate.turn.lock()).await;
                        if turn.is_none() {
                            return Err(gate.refused_elsewhere(Some(wait)));
                        }
                    }
                    // A call under way may be answered long before its place would come back by itself.
                    let pause = (gate.span() / 16).clamp(MIN_WAIT, MAX_WAIT).min(wait);
                    let left = until.map_or(MAX_WAIT, |until| until.saturating_sub(now));
                    clock.sleep(pause.max(MIN_WAIT).min(left)).await;
                    if until.is_some_and(|until| clock.now() >= until) {
                        return Err(gate.refused_elsewhere(Some(wait)));
                    }
                }
            }
        }
    }

    /// A connection that broke is made anew by the second question.
    async fn ask(&self, claims: &[Claim<'_>]) -> Result<StoreAnswer, StoreAway> {
        let store = &self.sharing.store;
        match store.acquire(claims, self.sharing.flight).await {
            Err(StoreAway) => store.acquire(claims, self.sharing.flight).await,
            answer => answer,
        }
    }

    fn lost(&self, quota: &Quota, now: Duration) {
        {
            let mut link = self.link();
            if link.away_since.is_some() {
                return;
            }
            link.away_since = Some(now);
            link.next_probe = now.saturating_add(PROBE);
        }
        tracing::warn!(
            processes = self.sharing.processes,
            "the quota store is away; each process keeps to its part of the limits"
        );
        for gate in quota.all() {
            gate.stand(self.footing(gate.span()));
        }
        self.shifted();
    }

    /// Asks the store now and then whether it is back, and tells it what passed meanwhile.
    pub(super) async fn probe(&self, quota: &Quota) {
        let now = quota.clock().now();
        {
            let mut link = self.link();
            if link.away_since.is_none() || now < link.next_probe {
                return;
            }
            link.next_probe = now.saturating_add(PROBE);
        }
        let store = &self.sharing.store;
        let Ok(StoreAnswer::Taken(taken)) = store.acquire(&[], self.sharing.flight).await else {
            return;
        };
        let now = quota.clock().now();
        // Whoever passes from here on tells the store himself, so nothing is left out.
        self.link().away_since = None;
        let gates = quota.all();
        for gate in &gates {
            let young = self.shadow(gate.span()).saturating_sub(taken.age);
            let whole_at = now.saturating_add(young.max(ALL_KNOW));
            if let Footing::Part { opens_at, .. } = gate.footing() {
                gate.stand(self.part(opens_at, Some(whole_at)));
            }
        }
        let claims: Vec<_> = gates.iter().filter_map(|gate| gate.note(now)).collect();
        for claims in claims.chunks(NOTED_AT_ONCE) {
            if self.ask(claims).await.is_err() {
                self.lost(quota, quota.clock().now());
                return;
            }
        }
        tracing::info!("the quota store is back");
    }

    /// If the store does not remember long enough, nobody passes until it does.
    fn distrust(&self, pass: &Pass, taken: Taken, now: Duration) {
        for gate in pass.gates() {
            let young = self.shadow(gate.span()).saturating_sub(taken.age);
            if gate.footing() == Footing::Whole && !young.is_zero() {
                let then = now.saturating_add(young);
                gate.stand(self.part(then, Some(then)));
                self.shifted();
            }
        }
    }
}

fn holds(held: &tokio::sync::MutexGuard<'_, ()>, gate: &Gate) -> bool {
    std::ptr::eq(tokio::sync::MutexGuard::mutex(held), &raw const gate.turn)
}

/// Waits for `what` until then.
async fn within<T>(
    clock: &dyn Clock,
    until: Option<Duration>,
    what: impl Future<Output = T>,
) -> Option<T> {
    let mut what = pin!(what);
    let mut timer = until.map(|until| clock.sleep(until.saturating_sub(clock.now())));
    poll_fn(|context| {
        if let Poll::Ready(value) = what.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        match &mut timer {
            Some(timer) => timer.as_mut().poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}

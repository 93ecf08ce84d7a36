//! Limits that several processes share.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use super::gate::Gate;
use super::lane::{Lane, QuotaMode, QuotaRefusal};
use super::link::{ANSWER, BEAT, Link, Way};
use super::settings::Sharing;
use super::window::REFUSED;
use super::{Pass, Quota};
use crate::{BoxFuture, Clock};

/// How many lanes the store is told about at once.
const TOLD_AT_ONCE: usize = 64;
/// Shortest pause between two questions for the same place.
const MIN_WAIT: Duration = Duration::from_millis(1);
/// Longest one.
const MAX_WAIT: Duration = Duration::from_secs(1);

/// Keeps the places of lanes for several processes, with one clock for all of them: its own.
///
/// The store may forget everything when it is restarted, but then it must say so through [`Taken::age`].
pub trait QuotaStore: Send + Sync + fmt::Debug {
    /// Takes all these places or none. A place whose holder is never heard of again comes back after `flight` and one
    /// window. What was taken by a question whose answer nobody waits for any more should be given back.
    fn acquire<'a>(
        &'a self,
        claims: &'a [Claim<'a>],
        flight: Duration,
    ) -> BoxFuture<'a, Result<StoreAnswer, StoreAway>>;

    /// Gives places back. Does not wait; if it goes wrong, they come back by themselves.
    fn release(&self, claims: &[Claim<'_>], ticket: u64, release: Release);

    /// Runs this beside all else, such as `tokio::spawn` does. It asks the store now and then whether it is there, and ends
    /// when the quota does. If that is not possible at the moment, drops it; then it is tried again with the next call.
    fn spawn(&self, task: BoxFuture<'static, ()>);
}

/// Places that are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claim<'a> {
    /// The lane, with its limit and the number of places.
    pub lane: Lane<'a>,
    /// They are taken anyway, and come back in this time: calls have passed without the store, and it is only told so.
    pub passed: Option<Duration>,
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
    /// One window from now, but after five seconds at most: the service has refused the call.
    Refused,
}

impl Release {
    /// In how long a place comes back in a lane with this window; `None`: at once.
    #[must_use]
    pub fn back_in(self, window: Duration) -> Option<Duration> {
        match self {
            Self::Unsent => None,
            Self::ArrivedIn(rest) => Some(rest.saturating_add(window)),
            Self::Refused => Some(window.min(REFUSED)),
        }
    }
}

/// The store cannot be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "says all there is to say")]
pub struct StoreAway;

/// The store that the limits are shared through.
#[derive(Debug)]
pub(super) struct Shared {
    sharing: Sharing,
    link: Arc<Link>,
}

pub(super) enum Outcome {
    /// The call may go, with or without places in the store.
    Go(Option<u64>),
    /// The footing has changed, so the places of this process must be taken anew.
    Anew,
}

impl Shared {
    pub(super) fn new(sharing: Sharing) -> Self {
        let link = Arc::new(Link::new(&sharing));
        Self { sharing, link }
    }

    pub(super) fn link(&self) -> Arc<Link> {
        Arc::clone(&self.link)
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
        epoch: u64,
    ) -> Result<Outcome, QuotaRefusal> {
        let clock = quota.clock();
        let late = |now: Duration| until.is_some_and(|until| now >= until);
        let mut turn = None;
        if mode == QuotaMode::Wait {
            // Behind those of this process who wait already.
            for gate in pass.gates() {
                if turn.is_none() && gate.turn.try_lock().is_err() {
                    turn = within(clock, until, gate.turn.lock()).await;
                }
            }
        }
        // Who it was that there was no room with, and for how long.
        let mut full = (pass.gates().next(), None);
        loop {
            let asked = clock.now();
            if late(asked) {
                break;
            }
            match self.link.way(epoch, || pass.untold()) {
                Way::Ask => {}
                Way::Alone => return Ok(Outcome::Go(None)),
                Way::Anew => return Ok(Outcome::Anew),
            }
            let claims = pass.claims();
            let Some(answer) = within(clock, until, self.ask(clock, &claims)).await else {
                break;
            };
            let now = clock.now();
            match answer {
                Err(StoreAway) => {
                    self.lost(quota, now);
                    return Ok(Outcome::Anew);
                }
                Ok(StoreAnswer::Taken(taken)) => {
                    self.link.heard(asked, now);
                    self.link.remembers(taken.age, asked, now);
                    if self.link.epoch() == epoch && !late(now) {
                        return Ok(Outcome::Go(Some(taken.ticket)));
                    }
                    self.release(pass, taken.ticket, Release::Unsent);
                    if !late(now) {
                        return Ok(Outcome::Anew);
                    }
                }
                Ok(StoreAnswer::Full { claim, wait }) => {
                    self.link.heard(asked, now);
                    let Some(gate) = pass.gates().nth(claim) else {
                        return Ok(Outcome::Anew); // the store names no claim of ours
                    };
                    full = (Some(gate), Some(wait));
                    if mode == QuotaMode::Try {
                        break;
                    }
                    if !turn.as_ref().is_some_and(|held| holds(held, gate)) {
                        drop(turn.take());
                        turn = gate.turn.try_lock().ok();
                    }
                    if turn.is_none() {
                        // Who was in front has had a place, so there may be more.
                        turn = within(clock, until, gate.turn.lock()).await;
                        continue;
                    }
                    // A call under way may be answered long before its place would come back by itself.
                    let pause = (gate.span() / 16).clamp(MIN_WAIT, MAX_WAIT).min(wait);
                    let left = until.map_or(MAX_WAIT, |until| until.saturating_sub(now));
                    clock.sleep(pause.max(MIN_WAIT).min(left)).await;
                }
            }
        }
        match full {
            (Some(gate), wait) => {
                let wait = wait.unwrap_or_else(|| gate.span());
                Err(gate.refused_elsewhere(wait, clock.now()))
            }
            (None, _) => Ok(Outcome::Go(None)), // never: a call without lanes does not come here
        }
    }

    /// A connection that broke is made anew by the second question.
    async fn ask(&self, clock: &dyn Clock, claims: &[Claim<'_>]) -> Result<StoreAnswer, StoreAway> {
        let Self { sharing, link } = self;
        let twice = async {
            match sharing.store.acquire(claims, link.lag()).await {
                Err(StoreAway) => sharing.store.acquire(claims, link.lag()).await,
                answer => answer,
            }
        };
        let latest = clock.now().saturating_add(ANSWER);
        let answer = within(clock, Some(latest), twice).await;
        answer.unwrap_or(Err(StoreAway))
    }

    fn lost(&self, quota: &Quota, now: Duration) {
        if !self.link.lost(now) {
            return;
        }
        tracing::warn!(
            processes = self.sharing.processes,
            "the quota store is away; each process keeps to its part of the limits"
        );
        for gate in quota.all() {
            gate.wake();
        }
    }

    /// Sees to it that somebody looks after the store: whether it is there, and that it knows what has passed.
    pub(super) fn see_after_store(&self, quota: &Quota) {
        if !self.link.begin() {
            return;
        }
        let watch = Watch(self.link());
        let (weak, clock) = (Arc::downgrade(&quota.0), Arc::clone(&quota.0.clock));
        self.sharing.store.spawn(Box::pin(async move {
            let _watch = watch;
            while let Some(inner) = weak.upgrade() {
                let quota = Quota(inner);
                if let Some(shared) = &quota.0.shared {
                    shared.look_after_store(&quota).await;
                }
                drop(quota);
                clock.sleep(BEAT).await;
            }
        }));
    }

    async fn look_after_store(&self, quota: &Quota) {
        let clock = quota.clock();
        let asked = clock.now();
        if !self.link.is_due(asked) {
            return;
        }
        let answer = self.ask(clock, &[]).await;
        let now = clock.now();
        let Ok(StoreAnswer::Taken(taken)) = answer else {
            return self.lost(quota, now);
        };
        let back = self.link.found(taken.age, asked, now);
        if self.link.is_untold() && self.tell(quota).await.is_err() {
            return self.lost(quota, clock.now());
        }
        if back {
            tracing::info!("the quota store is back");
            for gate in quota.all() {
                gate.wake();
            }
        }
    }

    /// Tells the store what has passed without it. Whoever passes meanwhile asks the store himself.
    async fn tell(&self, quota: &Quota) -> Result<(), StoreAway> {
        let clock = quota.clock();
        let epoch = self.link.epoch();
        let mut untold = quota.all();
        untold.retain(|gate| gate.untold() > 0);
        for gates in untold.chunks(TOLD_AT_ONCE) {
            let amounts: Vec<_> = gates.iter().map(|gate| (gate, gate.untold())).collect();
            let now = clock.now();
            let notes = amounts
                .iter()
                .flat_map(|(gate, amount)| gate.notes(*amount, now, self.link.lag()));
            let notes: Vec<_> = notes.collect();
            if !notes.is_empty() {
                self.ask(clock, &notes).await?;
            }
            for (gate, amount) in amounts {
                gate.told(amount);
            }
        }
        self.link.told(epoch);
        Ok(())
    }
}

/// Somebody looks after the store until this is dropped.
struct Watch(Arc<Link>);

impl Drop for Watch {
    fn drop(&mut self) {
        self.0.rest();
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

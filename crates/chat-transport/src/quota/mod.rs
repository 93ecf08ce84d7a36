//! Limits on how often the service is called.
//!
//! A lane has N places. A call takes one before it is sent and gives it back one window W after its answer. Since a
//! request arrives between its departure and its answer, arrivals N apart are at least W apart: no time of length W holds more
//! than N of them, whatever the delays, and whether the service counts in a sliding window or by the calendar.
//!
//! Who finds a free place goes at once. Who has to wait goes in order, and spread: at no more than three times the average pace of
//! the lane, so that a limit which the service lowers costs few refusals.

mod adaptive;
mod gate;
mod lane;
mod link;
mod pace;
#[cfg(feature = "redis")]
mod redis;
mod settings;
mod shared;
mod window;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use foldhash::HashMap;

use self::gate::Gate;
use self::settings::Changes;
use self::shared::{Outcome, Shared};
use self::window::{A_WHILE, Window};
use crate::Clock;

pub use gate::LaneState;
pub use lane::{Lane, QuotaMode, QuotaRefusal};
#[cfg(feature = "redis")]
pub use redis::RedisQuota;
pub use settings::QuotaSettings;
pub use shared::{Claim, QuotaStore, Release, StoreAnswer, StoreAway, Taken};

/// Idle lanes are looked for whenever the number of lanes has doubled, but not below this.
const MIN_SWEEP: usize = 1024;

/// The limits of one application, as far as calls have met them. Clones are the same quota.
///
/// A transport has one of its own; a custom one may use it like this:
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
/// use chat_transport::{Lane, Quota, QuotaMode, QuotaSettings, SystemClock};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// let quota = Quota::new(QuotaSettings::default(), Arc::new(SystemClock::new()));
/// let lanes = [Lane::new("service/command", 200, Duration::from_secs(1))];
/// let pass = quota.pass(&lanes)?;
/// let permit = pass.acquire(QuotaMode::Wait, None).await?;
/// // Here the request is sent and answered.
/// permit.answered();
/// assert_eq!(quota.lanes()[0].used, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Quota(Arc<Inner>);

struct Inner {
    settings: QuotaSettings,
    clock: Arc<dyn Clock>,
    shared: Option<Shared>,
    gates: Mutex<Gates>,
}

/// The lanes of one scope by key; one for each length of window.
type Keys = HashMap<Box<str>, Vec<(Duration, Arc<Gate>)>>;

#[derive(Default)]
struct Gates {
    scopes: HashMap<Box<str>, Keys>,
    count: usize,
    sweep_at: usize,
    serial: u64,
}

impl Quota {
    /// No lane is known yet.
    #[must_use]
    pub fn new(settings: QuotaSettings, clock: Arc<dyn Clock>) -> Self {
        let shared = settings.shared.clone().map(Shared::new);
        let gates = Gates {
            sweep_at: MIN_SWEEP,
            ..Gates::default()
        };
        Self(Arc::new(Inner {
            settings,
            clock,
            shared,
            gates: Mutex::new(gates),
        }))
    }

    /// Finds the lanes of a call. One pass serves all its attempts.
    ///
    /// # Errors
    ///
    /// There are as many lanes in use as may be.
    pub fn pass(&self, lanes: &[Lane<'_>]) -> Result<Pass, QuotaRefusal> {
        let mut entries = Vec::new();
        if self.0.settings.on && !lanes.is_empty() {
            entries.reserve_exact(lanes.len());
            let mut gates = self.gates();
            for (index, lane) in lanes.iter().enumerate() {
                let changes = match &self.0.settings.scopes {
                    none if none.is_empty() => None,
                    scopes => scopes.get(lane.scope),
                };
                if lane.weight == 0 || changes.is_some_and(|changes| changes.off) {
                    continue;
                }
                let entry = Entry {
                    gate: self.gate(&mut gates, lane, changes)?,
                    weight: lane.weight,
                    index,
                };
                let place =
                    entries.partition_point(|other: &Entry| other.gate.rank < entry.gate.rank);
                entries.insert(place, entry);
            }
        }
        Ok(Pass {
            quota: self.clone(),
            entries,
        })
    }

    /// How all lanes stand that are in use or were so a short time ago.
    #[must_use]
    pub fn lanes(&self) -> Vec<LaneState> {
        let now = self.0.clock.now();
        self.all().iter().map(|gate| gate.look(now)).collect()
    }

    /// The longest time that one attempt may take, if limits are shared: after that the places of a process that is not
    /// heard of are given to others.
    #[must_use]
    pub fn longest_flight(&self) -> Option<Duration> {
        let settings = &self.0.settings;
        let sharing = settings.shared.as_ref().filter(|_| settings.on);
        sharing.map(|sharing| sharing.flight)
    }

    fn gates(&self) -> MutexGuard<'_, Gates> {
        self.0.gates.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    fn all(&self) -> Vec<Arc<Gate>> {
        let gates = self.gates();
        let all = gates.scopes.values().flat_map(HashMap::values).flatten();
        all.map(|(_, gate)| Arc::clone(gate)).collect()
    }

    fn gate(
        &self,
        gates: &mut Gates,
        lane: &Lane<'_>,
        changes: Option<&Changes>,
    ) -> Result<Arc<Gate>, QuotaRefusal> {
        let known = gates
            .scopes
            .get(lane.scope)
            .and_then(|keys| keys.get(lane.key));
        let known = known.and_then(|all| all.iter().find(|(window, _)| *window == lane.window));
        if let Some((_, gate)) = known {
            return Ok(Arc::clone(gate));
        }

        if gates.count >= gates.sweep_at.min(self.0.settings.max_lanes) {
            gates.sweep(self.0.clock.now());
        }
        let limit = changes
            .and_then(|changes| changes.limit(lane.key, lane.window))
            .unwrap_or(lane.limit);
        if gates.count >= self.0.settings.max_lanes {
            return Err(QuotaRefusal::new(lane.scope, limit, lane.window, None));
        }
        let link = self.0.shared.as_ref().map(Shared::link);
        gates.serial += 1;
        gates.count += 1;
        let window = Window::new(limit, lane.window);
        let gate = Arc::new(Gate::new(lane.scope, lane.key, window, link, gates.serial));
        let keys = gates.scopes.entry(lane.scope.into()).or_default();
        let all = keys.entry(lane.key.into()).or_default();
        all.push((lane.window, Arc::clone(&gate)));
        Ok(gate)
    }
}

impl Gates {
    /// Forgets lanes that nobody uses and that have nothing to remember.
    fn sweep(&mut self, now: Duration) {
        self.count = 0;
        self.scopes.retain(|_, keys| {
            keys.retain(|_, all| {
                all.retain(|(_, gate)| Arc::strong_count(gate) > 1 || !gate.is_idle(now));
                self.count += all.len();
                !all.is_empty()
            });
            !keys.is_empty()
        });
        self.sweep_at = (2 * self.count).max(MIN_SWEEP);
    }
}

impl fmt::Debug for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Quota")
            .field("on", &self.0.settings.on)
            .field("shared", &self.0.shared)
            .field("lanes", &self.gates().count)
            .finish_non_exhaustive()
    }
}

/// The lanes that a call must take, in the order in which it takes them.
pub struct Pass {
    quota: Quota,
    entries: Vec<Entry>,
}

struct Entry {
    gate: Arc<Gate>,
    weight: u32,
    /// Place in the caller's list.
    index: usize,
}

impl Pass {
    /// Takes a place in each lane, in turn with all others. `until` is a time of the quota's clock, before which the
    /// call must have its places; none is waited for that would come later.
    ///
    /// Dropping the future leaves all queues and gives back what it had taken.
    ///
    /// # Errors
    ///
    /// A lane has no room, or not in time.
    pub async fn acquire(
        &self,
        mode: QuotaMode,
        until: Option<Duration>,
    ) -> Result<Permit<'_>, QuotaRefusal> {
        let now = self.quota.clock().now();
        self.acquire_at(mode, until, now).await
    }

    /// The same for who has just looked at the clock.
    pub(crate) async fn acquire_at(
        &self,
        mode: QuotaMode,
        until: Option<Duration>,
        mut now: Duration,
    ) -> Result<Permit<'_>, QuotaRefusal> {
        loop {
            let mut permit = Permit {
                pass: self,
                taken: 0,
                ticket: None,
                departed: Duration::ZERO,
            };
            if self.entries.is_empty() {
                return Ok(permit);
            }
            if let Some(shared) = &self.quota.0.shared {
                shared.see_after_store(&self.quota);
            }
            let clock = self.quota.clock();
            // Of the first place: if it is still the same in the end, it was so for all.
            let mut epoch = 0;
            for entry in &self.entries {
                let entered = entry.gate.enter(entry.weight, mode, until, now, clock);
                let entered = entered.await?;
                if permit.taken == 0 {
                    epoch = entered.1;
                }
                now = entered.0;
                permit.taken += 1;
            }
            if let Some(shared) = &self.quota.0.shared {
                // Boxed, so that calls without a store need not carry its state.
                let taken = Box::pin(shared.acquire(&self.quota, self, mode, until, epoch));
                match taken.await? {
                    Outcome::Go(ticket) => permit.ticket = ticket,
                    Outcome::Anew => {
                        now = clock.now();
                        continue;
                    }
                }
                now = clock.now();
            }
            permit.departed = now;
            return Ok(permit);
        }
    }

    fn gates(&self) -> impl Iterator<Item = &Gate> {
        self.entries.iter().map(|entry| &*entry.gate)
    }

    /// They have passed without the store.
    fn untold(&self) {
        for entry in &self.entries {
            entry.gate.pass_untold(entry.weight);
        }
    }

    /// What the store is asked for.
    fn claims(&self) -> Vec<Claim<'_>> {
        self.entries
            .iter()
            .map(|entry| entry.gate.claim(entry.weight))
            .collect()
    }
}

impl fmt::Debug for Pass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scopes = self.entries.iter().map(|entry| &*entry.gate.scope);
        f.debug_set().entries(scopes).finish()
    }
}

/// Places in all lanes of a call, for one attempt. Dropped, it gives them back at once, which is right only if nothing
/// was sent.
#[must_use = "dropping a permit says that nothing was sent"]
pub struct Permit<'p> {
    pass: &'p Pass,
    /// In how many lanes, from the first on.
    taken: usize,
    ticket: Option<u64>,
    departed: Duration,
}

impl Permit<'_> {
    /// Whether the call comes under no limit, so that nothing was taken and nothing waited for.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.taken == 0
    }

    /// When it was granted, by the quota's clock; nothing if it is empty.
    #[must_use]
    pub fn departed(&self) -> Option<Duration> {
        (!self.is_empty()).then_some(self.departed)
    }

    /// An answer came: the places are free one window from now.
    pub fn answered(mut self) {
        if self.is_empty() {
            return;
        }
        self.end(self.pass.quota.clock().now());
    }

    /// What became of the request is not known, but if it arrived, then before `arrived`, a time of the quota's
    /// clock. The places are free one window after that.
    pub fn unknown(mut self, arrived: Duration) {
        self.end(arrived.max(self.pass.quota.clock().now()));
    }

    /// The service refused the call because of one of these lanes, given by its place in the caller's list. That lane
    /// goes slower for a while. What was refused takes its places for five seconds at most.
    pub fn over_limit(self, lane: usize) {
        self.end_refused(Some(lane));
    }

    /// The service refused the call as one too many and did not say of what. That means most likely the shortest of
    /// the lanes that all calls share; this one goes slower for a while. A lane with a key or a window of more than a
    /// minute never does: it would hold back too much on a mere suspicion.
    pub fn refused(self) {
        let suspects = self.pass.entries.iter().filter(|entry| {
            let gate = &entry.gate;
            gate.key.is_empty() && gate.span() <= A_WHILE
        });
        let lane = suspects.min_by_key(|entry| entry.gate.span());
        let lane = lane.map(|entry| entry.index);
        self.end_refused(lane);
    }

    fn end(&mut self, arrived: Duration) {
        for entry in self.pass.entries.iter().take(self.taken) {
            entry.gate.over(entry.weight, self.departed, arrived);
        }
        self.taken = 0;
        if self.ticket.is_some() {
            let rest = arrived.saturating_sub(self.pass.quota.clock().now());
            self.release(Release::ArrivedIn(rest));
        }
    }

    fn end_refused(mut self, lane: Option<usize>) {
        let now = self.pass.quota.clock().now();
        for entry in self.pass.entries.iter().take(self.taken) {
            let Entry { gate, weight, .. } = entry;
            if Some(entry.index) != lane {
                gate.refused(*weight, now);
            } else if let Some(level) = gate.over_limit(*weight, self.departed, now) {
                tracing::info!(scope = &*gate.scope, level, "too many calls; going slower");
            }
        }
        self.taken = 0;
        self.release(Release::Refused);
    }

    fn release(&mut self, release: Release) {
        if let (Some(ticket), Some(shared)) = (self.ticket.take(), &self.pass.quota.0.shared) {
            shared.release(self.pass, ticket, release);
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        for entry in self.pass.entries.iter().take(self.taken) {
            entry.gate.put_back(entry.weight);
        }
        self.taken = 0;
        self.release(Release::Unsent);
    }
}

impl fmt::Debug for Permit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Permit").field(self.pass).finish()
    }
}

//! Processes that share their limits through a store, which goes away, comes back and loses its memory.

#![allow(clippy::expect_used, clippy::panic)]

#[path = "support/time.rs"]
#[allow(dead_code, unreachable_pub)]
mod time;

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::num::NonZeroU32;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chat_transport::{
    BoxFuture, Claim, Clock as _, Lane, Quota, QuotaMode, QuotaSettings, QuotaStore, Release,
    StoreAnswer, StoreAway, Taken,
};
use time::{Sim, SimClock};

const SECOND: Duration = Duration::from_secs(1);
const FLIGHT: Duration = Duration::from_millis(500);
const LIMIT: u32 = 40;

/// The store as it is described, in memory. Each question takes a millisecond.
#[derive(Debug, Clone)]
struct Store(Arc<Mutex<Memory>>, SimClock);

#[derive(Debug, Default)]
struct Memory {
    away: bool,
    since: Option<Duration>,
    serial: u64,
    /// By the claim's lane: ticket and the time at which the place comes back.
    places: HashMap<String, Vec<(u64, Duration)>>,
}

impl Store {
    fn new(clock: &SimClock) -> Self {
        Self(Arc::default(), clock.clone())
    }

    fn set_away(&self, away: bool) {
        self.0.lock().expect("lock").away = away;
    }

    fn forget(&self) {
        let mut memory = self.0.lock().expect("lock");
        memory.places.clear();
        memory.since = None;
    }

    fn answer(&self, claims: &[Claim<'_>], flight: Duration) -> Result<StoreAnswer, StoreAway> {
        let now = self.1.now();
        let memory = &mut *self.0.lock().expect("lock");
        if memory.away {
            return Err(StoreAway);
        }
        let since = *memory.since.get_or_insert(now);
        for (index, claim) in claims.iter().enumerate() {
            let places = memory.places.entry(name(claim)).or_default();
            places.retain(|(_, free_at)| *free_at > now);
            let (limit, weight) = measure(claim);
            if !claim.noted && places.len() + weight > limit {
                let mut times: Vec<_> = places.iter().map(|(_, free_at)| *free_at).collect();
                times.sort_unstable();
                let wait = times[places.len() + weight - limit - 1] - now;
                return Ok(StoreAnswer::Full { claim: index, wait });
            }
        }
        memory.serial += 1;
        for claim in claims {
            let places = memory.places.entry(name(claim)).or_default();
            for _ in 0..measure(claim).1 {
                places.push((memory.serial, now + flight + claim.lane.window()));
            }
        }
        Ok(StoreAnswer::Taken(Taken::new(memory.serial, now - since)))
    }
}

fn name(claim: &Claim<'_>) -> String {
    let lane = &claim.lane;
    format!("{} {} {:?}", lane.scope(), lane.key(), lane.window())
}

fn measure(claim: &Claim<'_>) -> (usize, usize) {
    (claim.lane.limit() as usize, claim.lane.weight() as usize)
}

impl QuotaStore for Store {
    fn acquire<'a>(
        &'a self,
        claims: &'a [Claim<'a>],
        flight: Duration,
    ) -> BoxFuture<'a, Result<StoreAnswer, StoreAway>> {
        Box::pin(async move {
            self.1.sleep(Duration::from_micros(500)).await;
            let answer = self.answer(claims, flight);
            self.1.sleep(Duration::from_micros(500)).await;
            answer
        })
    }

    fn release(&self, claims: &[Claim<'_>], ticket: u64, release: Release) {
        let now = self.1.now();
        let memory = &mut *self.0.lock().expect("lock");
        if memory.away {
            return;
        }
        for claim in claims {
            let places = memory.places.entry(name(claim)).or_default();
            match release {
                Release::Unsent => places.retain(|(holder, _)| *holder != ticket),
                Release::ArrivedIn(rest) => {
                    for place in places.iter_mut().filter(|(holder, _)| *holder == ticket) {
                        place.1 = now + rest + claim.lane.window();
                    }
                }
                Release::Refused => panic!("nobody refuses here"),
                _ => panic!("a new kind of release"),
            }
        }
    }
}

type Arrivals = RefCell<Vec<Duration>>;

fn fullest(arrivals: &Arrivals) -> usize {
    let mut seen = arrivals.borrow().clone();
    seen.sort_unstable();
    let mut inside = VecDeque::new();
    let mut most = 0;
    for at in seen {
        inside.push_back(at);
        while inside.front().is_some_and(|first| *first + SECOND <= at) {
            inside.pop_front();
        }
        most = most.max(inside.len());
    }
    most
}

struct Process {
    quota: Quota,
    dead: Cell<bool>,
    idle: Cell<bool>,
}

fn processes(clock: &SimClock, store: &Store) -> Vec<Process> {
    let four = NonZeroU32::new(4).expect("not zero");
    let process = |_| Process {
        quota: Quota::new(
            QuotaSettings::default().shared(Arc::new(store.clone()), four, FLIGHT),
            Arc::new(clock.clone()),
        ),
        dead: Cell::new(false),
        idle: Cell::new(false),
    };
    (0..4).map(process).collect()
}

/// Calls as fast as it is let, with delays of up to the longest flight.
async fn work(process: &Process, clock: &SimClock, seed: u64, seen: &Arrivals) {
    let mut dice = fastrand::Rng::with_seed(seed);
    let mut delay = move || Duration::from_millis(dice.u64(1..40));
    let lanes = [Lane::new("s/c", LIMIT, SECOND)];
    let pass = process.quota.pass(&lanes).expect("one lane");
    loop {
        while process.idle.get() {
            clock.sleep(delay()).await;
        }
        let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
        clock.sleep(delay()).await;
        seen.borrow_mut().push(clock.now());
        if process.dead.get() {
            // Sent, and then killed.
            std::mem::forget(permit);
            return std::future::pending().await;
        }
        clock.sleep(delay()).await;
        permit.answered();
    }
}

#[test]
fn all_together_keep_the_limit_whatever_happens_to_the_store() {
    for seed in 0..20 {
        let clock = SimClock::default();
        let store = Store::new(&clock);
        let all = processes(&clock, &store);
        let seen = Arrivals::default();
        let mut sim = Sim::new(&clock);
        for (number, process) in all.iter().enumerate() {
            for worker in 0..16 {
                let seed = seed * 1000 + number as u64 * 100 + worker;
                sim.spawn(work(process, &clock, seed, &seen));
            }
        }
        let passed = |sim: &mut Sim<'_>, seconds: u32| {
            let start = clock.now();
            let before = seen.borrow().len();
            sim.run_to(start + seconds * SECOND);
            seen.borrow().len() - before
        };

        // A store without a memory is not trusted for one window and one flight.
        assert_eq!(passed(&mut sim, 1), 0);
        passed(&mut sim, 1);
        let whole = passed(&mut sim, 10);
        assert!(whole >= 10 * LIMIT as usize * 90 / 100, "{whole}");

        // Who has most to do gets most.
        for process in &all[1..] {
            process.idle.set(true);
        }
        passed(&mut sim, 2);
        let alone = passed(&mut sim, 10);
        assert!(alone >= 10 * LIMIT as usize * 90 / 100, "{alone}");
        for process in &all[1..] {
            process.idle.set(false);
        }

        store.set_away(true);
        passed(&mut sim, 3);
        let part = passed(&mut sim, 10);
        assert!(
            part >= 10 * LIMIT as usize * 80 / 100,
            "each on its part: {part}"
        );
        if seed % 2 == 0 {
            store.forget();
        }
        store.set_away(false);
        passed(&mut sim, 5);
        let again = passed(&mut sim, 10);
        assert!(again >= 10 * LIMIT as usize * 90 / 100, "{again}");

        // Restarted so quickly that nobody noticed but for its lack of memory.
        store.forget();
        passed(&mut sim, 3);
        all[0].dead.set(true);
        passed(&mut sim, 3);
        let three = passed(&mut sim, 10);
        assert!(three >= 10 * LIMIT as usize * 90 / 100, "{three}");

        assert!(fullest(&seen) <= LIMIT as usize, "{}", fullest(&seen));
    }
}

/// What passed while the store was away still counts when it is back, for as long as the window is.
#[test]
fn the_store_is_told_what_passed_without_it() {
    let clock = SimClock::default();
    let store = Store::new(&clock);
    let all = processes(&clock, &store);
    let minute = [Lane::new("s/c", 4, 60 * SECOND)];
    let passed = Rc::new(Cell::new(0));
    let mut sim = Sim::new(&clock);
    let each_tries = |sim: &mut Sim<'_>| {
        passed.set(0);
        for process in all.iter().cycle().take(16) {
            let (quota, minute, passed) = (process.quota.clone(), minute, Rc::clone(&passed));
            sim.spawn(async move {
                let pass = quota.pass(&minute).expect("one lane");
                if let Ok(permit) = pass.acquire(QuotaMode::Try, None).await {
                    permit.answered();
                    passed.set(passed.get() + 1);
                }
            });
        }
        let now = clock.now();
        sim.run_to(now + SECOND);
        passed.get()
    };
    each_tries(&mut sim);
    sim.run_to(70 * SECOND);
    store.set_away(true);
    assert_eq!(each_tries(&mut sim), 0, "others may have used everything");
    sim.run_to(140 * SECOND);
    assert_eq!(each_tries(&mut sim), 4, "one for each of four");
    store.set_away(false);
    each_tries(&mut sim);
    sim.run_to(150 * SECOND);
    assert_eq!(each_tries(&mut sim), 0, "the four still count");
    sim.run_to(220 * SECOND);
    assert_eq!(each_tries(&mut sim), 4);
}

#[test]
fn a_place_that_was_never_used_goes_back_to_the_store() {
    let clock = SimClock::default();
    let store = Store::new(&clock);
    let all = processes(&clock, &store);
    let lane = Lane::new("s/c", 1, SECOND);
    let got = RefCell::new(Vec::new());
    let mut sim = Sim::new(&clock);
    for process in &all[..2] {
        let (got, clock) = (&got, &clock);
        sim.spawn(async move {
            let pass = process.quota.pass(&[lane]).expect("one lane");
            let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
            got.borrow_mut().push(clock.now());
            clock.sleep(Duration::from_millis(10)).await;
            drop(permit);
        });
    }
    assert_eq!(sim.run(), 0);
    let got = got.borrow();
    assert!(got[1] - got[0] < SECOND + FLIGHT, "{got:?}");
}

#[test]
fn waiting_for_another_process_ends_in_time() {
    let clock = SimClock::default();
    let store = Store::new(&clock);
    let all = processes(&clock, &store);
    let lane = Lane::new("s/c", 1, SECOND);
    let ended = Cell::new(None);
    let mut sim = Sim::new(&clock);
    let (holder, waiter) = (&all[0], &all[1]);
    let (ended_of, clock_of) = (&ended, &clock);
    sim.spawn(async move {
        let pass = holder.quota.pass(&[lane]).expect("one lane");
        let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
        clock_of.sleep(FLIGHT).await;
        permit.answered();
    });
    sim.run_to(2 * SECOND);
    sim.spawn(async move {
        let pass = waiter.quota.pass(&[lane]).expect("one lane");
        let until = clock_of.now() + SECOND / 2;
        let refused = pass.acquire(QuotaMode::Wait, Some(until)).await.is_err();
        ended_of.set(Some((refused, clock_of.now() <= until)));
    });
    assert_eq!(sim.run(), 0);
    assert_eq!(ended.get(), Some((true, true)));
}

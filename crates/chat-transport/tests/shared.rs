//! Processes that share their limits through a store, which goes away, comes back and loses its memory.

#![allow(clippy::expect_used, clippy::panic)]

#[path = "support/time.rs"]
#[allow(dead_code, unreachable_pub)]
mod time;

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::num::NonZeroU32;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
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
struct Store {
    memory: Arc<Mutex<Memory>>,
    clock: SimClock,
    /// What runs beside the calls; if there is nowhere to run, nothing does.
    nursery: Option<Nursery>,
}

#[derive(Clone, Default)]
struct Nursery(Arc<Mutex<Tasks>>);

type Tasks = (Vec<BoxFuture<'static, ()>>, Option<Waker>);

impl fmt::Debug for Nursery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Nursery")
    }
}

impl Nursery {
    async fn run(self) {
        poll_fn(|context| {
            let mut tasks = {
                let mut state = self.0.lock().expect("lock");
                state.1 = Some(context.waker().clone());
                std::mem::take(&mut state.0)
            };
            tasks.retain_mut(|task| task.as_mut().poll(context).is_pending());
            self.0.lock().expect("lock").0.append(&mut tasks);
            Poll::<()>::Pending
        })
        .await;
    }
}

#[derive(Debug, Default)]
struct Memory {
    /// Refuses to answer.
    away: bool,
    /// Does not answer.
    hangs: bool,
    /// Its clock was put forward by so much.
    ahead: Duration,
    since: Option<Duration>,
    serial: u64,
    /// By the claim's lane: ticket and the time at which the place comes back.
    places: HashMap<String, Vec<(u64, Duration)>>,
}

impl Store {
    fn new(clock: &SimClock) -> Self {
        Self {
            memory: Arc::default(),
            clock: clock.clone(),
            nursery: Some(Nursery::default()),
        }
    }

    /// Time, and in it what the store does beside the calls.
    fn sim<'t>(&self) -> Sim<'t> {
        let mut sim = Sim::new(&self.clock);
        if let Some(nursery) = self.nursery.clone() {
            sim.spawn(nursery.run());
        }
        sim
    }

    fn set_away(&self, away: bool) {
        self.memory.lock().expect("lock").away = away;
    }

    fn set_hangs(&self, hangs: bool) {
        self.memory.lock().expect("lock").hangs = hangs;
    }

    fn put_forward(&self, by: Duration) {
        self.memory.lock().expect("lock").ahead += by;
    }

    fn forget(&self) {
        let mut memory = self.memory.lock().expect("lock");
        memory.places.clear();
        memory.since = None;
    }

    fn answer(&self, claims: &[Claim<'_>], flight: Duration) -> Result<StoreAnswer, StoreAway> {
        let memory = &mut *self.memory.lock().expect("lock");
        let now = self.clock.now() + memory.ahead;
        if memory.away {
            return Err(StoreAway);
        }
        let since = *memory.since.get_or_insert(now);
        for (index, claim) in claims.iter().enumerate() {
            let places = memory.places.entry(name(claim)).or_default();
            places.retain(|(_, free_at)| *free_at > now);
            let (limit, weight) = measure(claim);
            if claim.passed.is_none() && places.len() + weight > limit {
                let mut times: Vec<_> = places.iter().map(|(_, free_at)| *free_at).collect();
                times.sort_unstable();
                let wait = times[places.len() + weight - limit - 1] - now;
                return Ok(StoreAnswer::Full { claim: index, wait });
            }
        }
        memory.serial += 1;
        for claim in claims {
            let places = memory.places.entry(name(claim)).or_default();
            let held = claim.passed.unwrap_or(flight + claim.lane.window());
            for _ in 0..measure(claim).1 {
                places.push((memory.serial, now + held));
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
            self.clock.sleep(Duration::from_micros(500)).await;
            let hangs = self.memory.lock().expect("lock").hangs;
            if hangs {
                std::future::pending::<()>().await;
            }
            let answer = self.answer(claims, flight);
            self.clock.sleep(Duration::from_micros(500)).await;
            answer
        })
    }

    fn release(&self, claims: &[Claim<'_>], ticket: u64, release: Release) {
        let memory = &mut *self.memory.lock().expect("lock");
        let now = self.clock.now() + memory.ahead;
        if memory.away {
            return;
        }
        for claim in claims {
            let places = memory.places.entry(name(claim)).or_default();
            match release.back_in(claim.lane.window()) {
                None => places.retain(|(holder, _)| *holder != ticket),
                Some(rest) => {
                    for place in places.iter_mut().filter(|(holder, _)| *holder == ticket) {
                        place.1 = now + rest;
                    }
                }
            }
        }
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) {
        if let Some(nursery) = &self.nursery {
            let mut state = nursery.0.lock().expect("lock");
            state.0.push(task);
            if let Some(waker) = &state.1 {
                waker.wake_by_ref();
            }
        }
    }
}

type Arrivals = RefCell<Vec<Duration>>;

fn fullest(arrivals: &Arrivals, window: Duration) -> usize {
    let mut seen = arrivals.borrow().clone();
    seen.sort_unstable();
    let mut inside = VecDeque::new();
    let mut most = 0;
    for at in seen {
        inside.push_back(at);
        while inside.front().is_some_and(|first| *first + window <= at) {
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
    let process = |_| Process {
        quota: quota(clock, store),
        dead: Cell::new(false),
        idle: Cell::new(false),
    };
    (0..4).map(process).collect()
}

/// Of one of four processes.
fn quota(clock: &SimClock, store: &Store) -> Quota {
    quota_with(clock, store, QuotaSettings::default())
}

fn quota_with(clock: &SimClock, store: &Store, settings: QuotaSettings) -> Quota {
    let four = NonZeroU32::new(4).expect("not zero");
    let settings = settings.shared(Arc::new(store.clone()), four, FLIGHT);
    Quota::new(settings, Arc::new(clock.clone()))
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
        let seen = Arrivals::default();
        let store = Store::new(&clock);
        let all = processes(&clock, &store);
        let mut sim = store.sim();
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

        // A store without a memory is not trusted for one window and the time until all know.
        assert_eq!(passed(&mut sim, 3), 0);
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
        passed(&mut sim, 4);
        let part = passed(&mut sim, 10);
        assert!(
            part >= 10 * LIMIT as usize * 80 / 100,
            "each on its part: {part}"
        );
        if seed % 2 == 0 {
            store.forget();
        }
        store.set_away(false);
        let parts = passed(&mut sim, 1);
        assert!(
            parts >= LIMIT as usize * 80 / 100,
            "all are on their parts, so it may forget what it likes: {parts}"
        );
        passed(&mut sim, 4);
        let again = passed(&mut sim, 10);
        assert!(again >= 10 * LIMIT as usize * 90 / 100, "{again}");

        // Restarted so quickly that nobody noticed but for its lack of memory.
        store.forget();
        passed(&mut sim, 4);
        all[0].dead.set(true);
        passed(&mut sim, 4);
        let three = passed(&mut sim, 10);
        assert!(three >= 10 * LIMIT as usize * 90 / 100, "{three}");

        let fullest = fullest(&seen, SECOND);
        assert!(fullest <= LIMIT as usize, "{fullest}");
    }
}

/// What passed while the store was away still counts when it is back, for as long as the window is.
#[test]
fn the_store_is_told_what_passed_without_it() {
    let clock = SimClock::default();
    let store = Store::new(&clock);
    let all = processes(&clock, &store);
    let mut sim = store.sim();
    let minute = [Lane::new("s/c", 4, 60 * SECOND)];
    let passed = Rc::new(Cell::new(0));
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
    let got = RefCell::new(Vec::new());
    let store = Store::new(&clock);
    let all = processes(&clock, &store);
    let mut sim = store.sim();
    let lane = Lane::new("s/c", 1, SECOND);
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
    sim.run_to(60 * SECOND);
    let got = got.borrow();
    assert!(got[1] - got[0] < SECOND + FLIGHT, "{got:?}");
}

#[test]
fn waiting_for_another_process_ends_in_time() {
    let clock = SimClock::default();
    let ended = Cell::new(None);
    let store = Store::new(&clock);
    let all = processes(&clock, &store);
    let mut sim = store.sim();
    let lane = Lane::new("s/c", 1, SECOND);
    let (holder, waiter) = (&all[0], &all[1]);
    let (ended_of, clock_of) = (&ended, &clock);
    sim.spawn(async move {
        let pass = holder.quota.pass(&[lane]).expect("one lane");
        let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
        clock_of.sleep(FLIGHT).await;
        permit.answered();
    });
    // It has it since the store is trusted.
    sim.run_to(3 * SECOND + FLIGHT / 2);
    sim.spawn(async move {
        let pass = waiter.quota.pass(&[lane]).expect("one lane");
        let until = clock_of.now() + SECOND / 2;
        let refused = pass.acquire(QuotaMode::Wait, Some(until)).await.is_err();
        ended_of.set(Some((refused, clock_of.now() <= until)));
    });
    sim.run_to(60 * SECOND);
    assert_eq!(ended.get(), Some((true, true)));
}

const MINUTE: Duration = Duration::from_secs(60);

/// Tries again and again until then, and never uses more than it is given.
async fn flood(quota: Quota, clock: SimClock, key: &str, until: Duration, seen: &Arrivals) {
    let pass = quota.pass(&[Lane::new("s/c", LIMIT, MINUTE).with_key(key)]);
    let pass = pass.expect("one lane");
    while clock.now() < until {
        match pass.acquire(QuotaMode::Try, None).await {
            Ok(permit) => {
                seen.borrow_mut().push(clock.now());
                permit.answered();
            }
            Err(_) => clock.sleep(Duration::from_millis(7)).await,
        }
    }
}

/// What passed while the store was away is known to all when it is back, whoever it was that let it pass and whoever
/// wants to pass next: a lane that was in use or one that was not, a process that has just been started, and one that slept
/// through it all.
#[test]
fn a_store_that_comes_back_is_told_everything_before_anybody_relies_on_it() {
    for (key, who) in [
        ("old", "old"),
        ("new", "old"),
        ("old", "new"),
        ("old", "sleeper"),
    ] {
        let clock = SimClock::default();
        let seen = Arrivals::default();
        let store = Store::new(&clock);
        let idle = [(); 3].map(|()| quota(&clock, &store));
        let one = quota(&clock, &store);
        let nowhere = Store {
            nursery: None,
            ..store.clone()
        };
        let sleeper = quota(&clock, &nowhere);
        let mut sim = store.sim();
        // Everybody has met the store, and it can be trusted.
        for quota in [&idle[0], &idle[1], &idle[2], &one, &sleeper] {
            let (meeting, clock) = (Arrivals::default(), clock.clone());
            let quota = quota.clone();
            sim.spawn(async move {
                flood(
                    quota,
                    clock.clone(),
                    "another",
                    clock.now() + SECOND,
                    &meeting,
                )
                .await;
            });
        }
        sim.run_to(100 * SECOND);

        store.set_away(true);
        sim.run_to(220 * SECOND - SECOND / 2);
        let until = clock.now() + SECOND / 4;
        for quota in &idle {
            sim.spawn(flood(quota.clone(), clock.clone(), key, until, &seen));
        }
        if key == "old" && who == "old" {
            sim.spawn(flood(one.clone(), clock.clone(), key, until, &seen));
        }
        sim.run_to(220 * SECOND);
        assert!(
            seen.borrow().len() >= 3 * LIMIT as usize / 4,
            "on their parts"
        );

        store.set_away(false);
        // Calls that are given up in the middle change nothing.
        for quota in &idle {
            let lane = Lane::new("s/c", LIMIT, MINUTE).with_key(key);
            let quota = quota.clone();
            let dropped = sim.spawn(async move {
                let pass = quota.pass(&[lane]).expect("one lane");
                let _ = pass.acquire(QuotaMode::Wait, None).await;
            });
            sim.settle();
            sim.cancel(dropped);
        }
        let eager = match who {
            "new" => quota(&clock, &store),
            "sleeper" => sleeper.clone(),
            _ => one.clone(),
        };
        sim.spawn(flood(eager, clock.clone(), key, 400 * SECOND, &seen));
        sim.run_to(400 * SECOND);
        let fullest = fullest(&seen, MINUTE);
        assert!(
            fullest <= LIMIT as usize,
            "{key} lane, {who} process: {fullest}"
        );
        // And in the end there was all of it for one.
        let late = seen
            .borrow()
            .iter()
            .filter(|at| **at > 300 * SECOND)
            .count();
        assert!(late >= LIMIT as usize, "{key} lane, {who} process: {late}");
    }
}

/// The service has refused a call of one process; that is no reason for it to stand behind all others for ever.
#[test]
fn a_slower_process_still_has_its_turn_among_faster_ones() {
    let clock = SimClock::default();
    let seen = Arrivals::default();
    let passed = Cell::new(0);
    let store = Store::new(&clock);
    let all = processes(&clock, &store);
    let mut sim = store.sim();
    sim.run_to(4 * SECOND);
    for process in &all[1..] {
        for worker in 0..32 {
            sim.spawn(work(process, &clock, worker, &seen));
        }
    }
    let (slow, clock_of, passed_of) = (&all[0], &clock, &passed);
    sim.run_to(10 * SECOND);
    let others = &all[1..];
    sim.spawn(async move {
        let lanes = [Lane::new("s/c", LIMIT, SECOND)];
        let pass = slow.quota.pass(&lanes).expect("one lane");
        let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
        permit.over_limit(0);
        let heavy = [lanes[0].with_weight(LIMIT / 2 + 5)];
        let heavy = slow.quota.pass(&heavy).expect("one lane");
        while clock_of.now() < 14 * SECOND {
            let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
            permit.answered();
            passed_of.set(passed_of.get() + 1);
        }
        for process in others {
            process.idle.set(true);
        }
        let permit = heavy.acquire(QuotaMode::Wait, None).await.expect("room");
        permit.over_limit(0);
        let permit = heavy.acquire(QuotaMode::Wait, None).await.expect("room");
        permit.answered();
        passed_of.set(passed_of.get() + 1000);
    });
    sim.run_to(30 * SECOND);
    assert!(passed.get() > 1000, "{}", passed.get());
}

/// Neither a question nor looking after the store holds up a call for longer than it has time.
#[test]
fn a_store_that_hangs_costs_no_call_more_than_its_time() {
    let clock = SimClock::default();
    let most = Cell::new(Duration::ZERO);
    let store = Store::new(&clock);
    let quota = quota(&clock, &store);
    let calls = Cell::new(0);
    let mut sim = store.sim();
    store.set_hangs(true);
    let (quota, ticks, most_of, calls_of) = (&quota, &clock, &most, &calls);
    sim.spawn(async move {
        let pass = quota.pass(&[Lane::new("s/c", LIMIT, SECOND)]);
        let pass = pass.expect("one lane");
        while ticks.now() < 10 * SECOND {
            let began = ticks.now();
            let until = Some(began + Duration::from_millis(100));
            let permit = pass.acquire(QuotaMode::Wait, until).await;
            most_of.set(most_of.get().max(ticks.now() - began));
            if let Ok(permit) = permit {
                permit.answered();
                calls_of.set(calls_of.get() + 1);
            }
            ticks.sleep(Duration::from_millis(3)).await;
        }
    });
    sim.run_to(20 * SECOND);
    assert!(most.get() <= Duration::from_millis(100), "{:?}", most.get());
    // One second until it counts as away, then three until the own part opens.
    let part = LIMIT as usize / 4;
    assert!(calls.get() >= 5 * part, "{}", calls.get());
}

#[test]
fn lanes_do_not_pile_up_while_the_store_is_away() {
    let clock = SimClock::default();
    let passed = Cell::new(0);
    let store = Store::new(&clock);
    let settings = QuotaSettings::default().with_max_lanes(60);
    let quota = quota_with(&clock, &store, settings);
    let mut sim = store.sim();
    store.set_away(true);
    let (quota, ticks, passed_of) = (&quota, &clock, &passed);
    sim.spawn(async move {
        for group in 0..1000 {
            let key = group.to_string();
            let lane = Lane::new("group", LIMIT, SECOND).with_key(&key);
            let pass = quota.pass(&[lane]).expect("older ones are idle");
            let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
            permit.answered();
            passed_of.set(passed_of.get() + 1);
            ticks.sleep(SECOND / 50).await;
        }
    });
    sim.run_to(60 * SECOND);
    assert_eq!(passed.get(), 1000);
}

/// A store that has no place to give does not say how far back it remembers.
#[test]
fn a_process_whose_first_answer_is_no_still_has_its_turn() {
    let clock = SimClock::default();
    let got = Cell::new(None);
    let store = Store::new(&clock);
    let holder = quota(&clock, &store);
    let nowhere = Store {
        nursery: None,
        ..store.clone()
    };
    let other = quota(&clock, &nowhere);
    let lane = Lane::new("s/c", 1, SECOND);
    let mut sim = store.sim();
    let (holder, other, ticks, got_of) = (&holder, &other, &clock, &got);
    sim.spawn(async move {
        let pass = holder.pass(&[lane]).expect("one lane");
        let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
        ticks.sleep(5 * SECOND).await;
        permit.answered();
    });
    sim.run_to(4 * SECOND);
    sim.spawn(async move {
        let pass = other.pass(&[lane]).expect("one lane");
        let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
        permit.answered();
        got_of.set(Some(ticks.now()));
    });
    sim.run_to(20 * SECOND);
    assert!(got.get().is_some());
}

/// By that the store gives back places that still count.
#[test]
fn a_store_whose_clock_is_put_forward_is_not_trusted() {
    let clock = SimClock::default();
    let seen = Arrivals::default();
    let store = Store::new(&clock);
    let all = [(); 4].map(|()| quota(&clock, &store));
    let mut sim = store.sim();
    let end = 220 * SECOND;
    for quota in &all {
        sim.spawn(flood(quota.clone(), clock.clone(), "", end, &seen));
    }
    sim.run_to(90 * SECOND);
    assert_eq!(seen.borrow().len(), LIMIT as usize);
    store.put_forward(40 * SECOND);
    sim.run_to(end);
    let fullest = fullest(&seen, MINUTE);
    assert!(fullest <= LIMIT as usize, "{fullest}");
    let late = seen.borrow().len() - LIMIT as usize;
    assert!(late >= LIMIT as usize, "it is trusted again: {late}");
    let level = all[0].lanes().first().map(|lane| lane.level);
    assert_eq!(level, Some(LIMIT));
}

/// A clock that is a little faster than that of the process runs away in the course of time.
#[test]
fn a_store_whose_clock_drifts_is_trusted() {
    let clock = SimClock::default();
    let seen = Arrivals::default();
    let store = Store::new(&clock);
    let all = processes(&clock, &store);
    let mut sim = store.sim();
    for (seed, process) in all.iter().enumerate() {
        sim.spawn(work(process, &clock, seed as u64, &seen));
    }
    sim.run_to(10 * SECOND);
    for idle in [false, true] {
        for process in &all[1..] {
            process.idle.set(idle);
        }
        for _ in 0..50 {
            store.put_forward(Duration::from_millis(50));
            let (start, before) = (clock.now(), seen.borrow().len());
            sim.run_to(start + 2 * SECOND);
            assert!(seen.borrow().len() > before + LIMIT as usize);
        }
    }
}

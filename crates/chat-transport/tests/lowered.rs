//! Limits that the service lowers unannounced: they are found, used, and found again when they rise.

#![allow(clippy::expect_used, clippy::panic)]

#[path = "support/time.rs"]
#[allow(dead_code, unreachable_pub)]
mod time;

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use chat_transport::{Clock as _, Lane, LaneState, Quota, QuotaMode, QuotaSettings};
use time::{Sim, SimClock};

const SECOND: Duration = Duration::from_secs(1);

const fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn quota(clock: &SimClock) -> Quota {
    Quota::new(QuotaSettings::default(), Arc::new(clock.clone()))
}

fn only(quota: &Quota) -> LaneState {
    let lanes = quota.lanes();
    assert_eq!(lanes.len(), 1);
    lanes[0].clone()
}

/// A service whose limit is what it is told to be, whatever the client believes.
struct Service {
    limit: Cell<usize>,
    passed: RefCell<VecDeque<Duration>>,
    accepted: Cell<u32>,
    refused: Cell<u32>,
}

impl Service {
    fn of(limit: usize) -> Self {
        Self {
            limit: Cell::new(limit),
            passed: RefCell::default(),
            accepted: Cell::new(0),
            refused: Cell::new(0),
        }
    }

    fn takes(&self, now: Duration) -> bool {
        let mut passed = self.passed.borrow_mut();
        while passed.front().is_some_and(|first| *first + SECOND <= now) {
            passed.pop_front();
        }
        let room = passed.len() < self.limit.get();
        if room {
            passed.push_back(now);
            self.accepted.set(self.accepted.get() + 1);
        } else {
            self.refused.set(self.refused.get() + 1);
        }
        room
    }

    fn count(&self) -> (u32, u32) {
        (self.accepted.take(), self.refused.take())
    }
}

#[test]
fn a_lower_limit_of_the_service_is_found_and_a_higher_one_is_found_again() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let service = Service::of(200);
    let mut sim = Sim::new(&clock);
    for worker in 0..32 {
        let (quota, clock, service) = (&quota, &clock, &service);
        sim.spawn(async move {
            let lanes = [
                Lane::new("other", 1_000_000, SECOND),
                Lane::new("s/c", 200, SECOND),
            ];
            let pass = quota.pass(&lanes).expect("few lanes");
            loop {
                let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
                clock.sleep(ms(2 + worker % 3)).await;
                let taken = service.takes(clock.now());
                clock.sleep(ms(2)).await;
                if taken {
                    permit.answered();
                } else {
                    permit.over_limit(1);
                }
            }
        });
    }
    sim.run_to(10 * SECOND);
    let (accepted, refused) = service.count();
    assert_eq!(refused, 0);
    assert!(accepted >= 1970, "{accepted}");
    for (limit, name) in [(100_u32, "half"), (37, "less"), (180, "more again")] {
        service.limit.set(limit as usize);
        let start = clock.now();
        sim.run_to(start + 20 * SECOND);
        let (_, early) = service.count();
        sim.run_to(start + 60 * SECOND);
        let (accepted, late) = service.count();
        let all = early + late;
        assert!(
            all <= 60 * limit * 2 / 100,
            "{name}: {early} and {late} refused"
        );
        // Once it is found, it is tried no more than every eighth window. That costs the call which is one too many and,
        // where calls follow each other faster than answers, the one behind it.
        assert!(late <= 2 * 6, "{name}: {late} refused");
        assert!(accepted >= 40 * limit * 95 / 100, "{name}: {accepted}");
    }
    service.limit.set(200);
    let start = clock.now();
    sim.run_to(start + 60 * SECOND);
    let lanes = quota.lanes();
    let state = lanes
        .iter()
        .find(|lane| &*lane.scope == "s/c")
        .expect("known");
    assert_eq!(state.level, 200);
    let other = lanes
        .iter()
        .find(|lane| &*lane.scope == "other")
        .expect("known");
    assert_eq!((other.level, other.over_limit), (1_000_000, 0));
}

/// The same where a call takes long, so that many are under way: what is given first is how many milliseconds it takes, then
/// the limit that the service really has, and which part of it has to be used at least. Each place is taken for that long
/// beside its window, so no client could use more than 1 / (1 + that); and what is under way when the limit falls is refused
/// whatever the client does.
#[test]
fn a_lower_limit_is_found_over_a_long_way() {
    for (millis, limit, least) in [
        (100_u64, 100_u32, 85),
        (200, 100, 70),
        (200, 150, 70),
        (300, 150, 60),
    ] {
        let clock = SimClock::default();
        let quota = quota(&clock);
        let service = Service::of(200);
        let mut sim = Sim::new(&clock);
        for _ in 0..256 {
            let (quota, clock, service) = (&quota, &clock, &service);
            sim.spawn(async move {
                let pass = quota
                    .pass(&[Lane::new("s/c", 200, SECOND)])
                    .expect("one lane");
                loop {
                    let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
                    clock.sleep(ms(millis / 2)).await;
                    let taken = service.takes(clock.now());
                    clock.sleep(ms(millis / 2)).await;
                    if taken {
                        permit.answered();
                    } else {
                        permit.over_limit(0);
                    }
                }
            });
        }
        sim.run_to(10 * SECOND);
        assert_eq!(service.count().1, 0);
        service.limit.set(limit as usize);
        sim.run_to(20 * SECOND);
        let (found, early) = service.count();
        sim.run_to(70 * SECOND);
        let (accepted, late) = service.count();
        let name = format!("{millis} ms, {limit}: {early} and {late} refused, {accepted} not");
        assert!(
            (early + late) * 100 <= (found + early + accepted + late) * 3,
            "{name}"
        );
        assert!(accepted * 100 >= 50 * limit * least, "{name}");
    }
}

/// An answer of "too many" in a lane of this kind; gives how the lanes stand right after.
fn refuse(
    sim: &mut Sim<'_>,
    quota: &Quota,
    lanes: &[Lane<'static>],
    which: Option<usize>,
) -> Vec<LaneState> {
    let (all, lanes) = (quota.clone(), lanes.to_vec());
    sim.spawn(async move {
        let pass = all.pass(&lanes).expect("few lanes");
        let permit = pass.acquire(QuotaMode::Try, None).await.expect("room");
        match which {
            Some(lane) => permit.over_limit(lane),
            None => permit.refused(),
        }
    });
    sim.settle();
    quota.lanes()
}

#[test]
fn a_refusal_without_a_reason_slows_the_shortest_lane_that_all_share() {
    let day = Lane::new("day", 100, 24 * 3600 * SECOND);
    let second = Lane::new("second", 10, SECOND);
    let keyed = Lane::new("keyed", 10, SECOND / 2).with_key("a");
    for (lanes, slower) in [
        (vec![day, second, keyed], Some("second")),
        (vec![second, day], Some("second")),
        (vec![day, keyed], None),
    ] {
        let clock = SimClock::default();
        let quota = quota(&clock);
        let mut sim = Sim::new(&clock);
        for lane in refuse(&mut sim, &quota, &lanes, None) {
            let slow = slower == Some(&*lane.scope);
            assert_eq!(lane.over_limit, u64::from(slow), "{lane:?}");
            assert_eq!(lane.level < lane.limit, slow, "{lane:?}");
        }
    }
}

#[test]
fn a_long_lane_does_not_suffer_for_long() {
    let minute = 60 * SECOND;
    let clock = SimClock::default();
    let quota = quota(&clock);
    let mut sim = Sim::new(&clock);
    let hour = [Lane::new("hour", 2, 60 * minute)];
    let day = [Lane::new("day", 100, 24 * 60 * minute)];
    assert_eq!(refuse(&mut sim, &quota, &hour, Some(0))[0].level, 1);
    // Refused because of something else: it has done no work, so it does not count for an hour.
    sim.run_to(5 * SECOND);
    assert_eq!(only(&quota).used, 0, "its repeat has a place");
    for _ in 0..5 {
        let lanes = refuse(&mut sim, &quota, &day, Some(0));
        let level = lanes.iter().find(|lane| &*lane.scope == "day");
        assert!(level.expect("known").level < 100);
        let now = clock.now();
        sim.run_to(now + minute);
    }
    sim.run_to(30 * minute);
    let levels: Vec<_> = quota.lanes().iter().map(|lane| lane.level).collect();
    assert!(levels.contains(&2) && levels.contains(&100), "{levels:?}");
}

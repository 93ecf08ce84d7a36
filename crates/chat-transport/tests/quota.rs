//! Lanes in a time of our own: whatever the delays, the other side never sees more than the limit.

#![allow(clippy::expect_used, clippy::panic)]

#[path = "support/time.rs"]
#[allow(dead_code, unreachable_pub)]
mod time;

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use chat_transport::{BoxFuture, Clock, Lane, LaneState, Quota, QuotaMode, QuotaSettings};
use proptest::prelude::*;
use time::{Sim, SimClock};

const SECOND: Duration = Duration::from_secs(1);

const fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn quota(clock: &SimClock) -> Quota {
    quota_with(clock, QuotaSettings::default())
}

fn quota_with(clock: &SimClock, settings: QuotaSettings) -> Quota {
    Quota::new(settings, Arc::new(clock.clone()))
}

fn only(quota: &Quota) -> LaneState {
    let lanes = quota.lanes();
    assert_eq!(lanes.len(), 1);
    lanes[0].clone()
}

/// What the service saw: when, and how much each call counted.
type Arrivals = RefCell<Vec<(Duration, u32)>>;

/// The most that any window of this length holds, wherever it begins. Windows by the calendar are among them.
fn fullest(arrivals: &Arrivals, window: Duration) -> u32 {
    let mut seen = arrivals.borrow().clone();
    seen.sort_unstable();
    let mut inside = VecDeque::new();
    let (mut sum, mut most) = (0, 0);
    for (at, weight) in seen {
        inside.push_back((at, weight));
        sum += weight;
        while let Some((first, weight)) = inside.front().copied()
            && first + window <= at
        {
            inside.pop_front();
            sum -= weight;
        }
        most = most.max(sum);
    }
    most
}

/// The same for windows that begin at multiples of their length after `phase`.
fn fullest_by_calendar(arrivals: &Arrivals, window: Duration, phase: Duration) -> u32 {
    let mut counts = std::collections::HashMap::new();
    for (at, weight) in arrivals.borrow().iter() {
        let slot = (*at + phase).as_nanos() / window.as_nanos();
        *counts.entry(slot).or_insert(0) += weight;
    }
    counts.into_values().max().unwrap_or(0)
}

/// How one call fares.
#[derive(Debug, Clone)]
struct Plan {
    start: Duration,
    weight: u32,
    way_there: Duration,
    way_back: Duration,
    end: End,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum End {
    Answered,
    /// No answer comes; given up this long after the departure.
    Lost(Duration),
    /// Has its places and is dropped before it is sent.
    NeverSent,
}

fn plans(limit: u32, calls: usize) -> impl Strategy<Value = Vec<Plan>> {
    let end = prop_oneof![
        6 => Just(End::Answered),
        1 => Just(End::Lost(ms(900))),
        1 => Just(End::NeverSent),
    ];
    let weight = prop_oneof![4 => Just(1), 1 => 1..=limit];
    let plan = (0_u64..2500, weight, 0_u64..800, 0_u64..800, end);
    let plan = plan.prop_map(|(start, weight, there, back, end)| Plan {
        start: ms(start),
        weight,
        way_there: ms(there),
        way_back: ms(back),
        end,
    });
    proptest::collection::vec(plan, 1..calls)
}

async fn carry(quota: &Quota, clock: &SimClock, lanes: &[Lane<'_>], plan: &Plan, seen: &Arrivals) {
    clock.sleep(plan.start).await;
    let pass = quota.pass(lanes).expect("few lanes");
    let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
    let departed = clock.now();
    if plan.end == End::NeverSent {
        clock.sleep(plan.way_there).await;
        return drop(permit);
    }
    clock.sleep(plan.way_there).await;
    seen.borrow_mut().push((clock.now(), plan.weight));
    match plan.end {
        End::Lost(timeout) => {
            // It breaks off somewhere on the way, and may still have arrived until the timeout.
            seen.borrow_mut().pop();
            permit.unknown(departed + timeout);
            clock
                .sleep((departed + timeout).saturating_sub(clock.now()))
                .await;
            seen.borrow_mut().push((clock.now(), plan.weight));
        }
        _ => {
            clock.sleep(plan.way_back).await;
            permit.answered();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_window_holds_more_than_the_limit(
        (limit, plans) in (1_u32..12).prop_flat_map(|limit| (Just(limit), plans(limit, 60))),
        window in 20_u64..1500,
        phase in 0_u64..1500,
    ) {
        let window = ms(window);
        let clock = SimClock::default();
        let quota = quota(&clock);
        let seen = Arrivals::default();
        let mut sim = Sim::new(&clock);
        for plan in &plans {
            let (quota, clock, seen) = (&quota, &clock, &seen);
            sim.spawn(async move {
                let lane = Lane::new("s/c", limit, window).with_weight(plan.weight);
                carry(quota, clock, &[lane], plan, seen).await;
            });
        }
        prop_assert_eq!(sim.run(), 0, "every call has its turn");
        prop_assert!(fullest(&seen, window) <= limit);
        prop_assert!(fullest_by_calendar(&seen, window, ms(phase)) <= limit);
        // And the limit is not far from being used: the test would pass with a limiter that lets nobody pass.
        let sent = plans.iter().filter(|plan| plan.end != End::NeverSent).count();
        prop_assert_eq!(seen.borrow().len(), sent);
    }

    #[test]
    fn nested_lanes_each_hold(
        plans in plans(1, 60),
        groups in proptest::collection::vec(0_usize..3, 60),
        (wide, narrow) in (3_u32..10, 1_u32..4),
    ) {
        let clock = SimClock::default();
        let quota = quota(&clock);
        let names = ["a", "b", "c"];
        let seen: [Arrivals; 4] = Default::default();
        let mut sim = Sim::new(&clock);
        for (plan, group) in plans.iter().zip(&groups) {
            let (quota, clock, seen) = (&quota, &clock, &seen);
            sim.spawn(async move {
                // Named in any order.
                let mut lanes = [
                    Lane::new("s/c", wide, ms(500)),
                    Lane::new("group", narrow, ms(700)).with_key(names[*group]),
                ];
                if plan.way_back > ms(400) {
                    lanes.reverse();
                }
                carry(quota, clock, &lanes, plan, &seen[*group]).await;
            });
        }
        prop_assert_eq!(sim.run(), 0, "nobody waits for ever");
        let all = Arrivals::default();
        for group in &seen[..3] {
            prop_assert!(fullest(group, ms(700)) <= narrow);
            all.borrow_mut().extend(group.borrow().iter());
        }
        prop_assert!(fullest(&all, ms(500)) <= wide);
    }
}

/// The control: places that come back one window after the departure, as a plain limiter has them, are not enough.
#[test]
fn a_plain_limiter_is_caught() {
    let clock = SimClock::default();
    let seen = Arrivals::default();
    let quota = quota(&clock);
    let mut sim = Sim::new(&clock);
    for call in 0..40 {
        let (clock, seen, quota) = (&clock, &seen, &quota);
        sim.spawn(async move {
            let pass = quota
                .pass(&[Lane::new("s/c", 5, ms(100))])
                .expect("one lane");
            let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
            permit.answered();
            clock.sleep(ms(if call % 10 < 5 { 90 } else { 0 })).await;
            seen.borrow_mut().push((clock.now(), 1));
        });
    }
    assert_eq!(sim.run(), 0);
    assert!(fullest(&seen, ms(100)) > 5);
}

#[test]
fn the_limit_is_used() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let seen = Arrivals::default();
    let mut sim = Sim::new(&clock);
    for _ in 0..32 {
        let (quota, clock, seen) = (&quota, &clock, &seen);
        sim.spawn(async move {
            let pass = quota
                .pass(&[Lane::new("s/c", 200, SECOND)])
                .expect("one lane");
            while clock.now() < 60 * SECOND {
                let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
                clock.sleep(ms(1)).await;
                seen.borrow_mut().push((clock.now(), 1));
                clock.sleep(ms(1)).await;
                permit.answered();
            }
        });
    }
    assert_eq!(sim.run(), 0);
    assert!(fullest(&seen, SECOND) <= 200);
    let passed = seen.borrow().len();
    assert!(passed >= 60 * 200 * 99 / 100, "{passed}");
}

/// Calls that left together do not come back together for ever: when the service lowers its limit, all that is under way
/// is refused.
#[test]
fn a_crowd_that_waits_is_spread() {
    const LIMIT: u32 = 200;
    let clock = SimClock::default();
    let quota = quota(&clock);
    let seen = Arrivals::default();
    let mut sim = Sim::new(&clock);
    for _ in 0..LIMIT + 1 {
        let (quota, clock, seen) = (&quota, &clock, &seen);
        sim.spawn(async move {
            let pass = quota
                .pass(&[Lane::new("s/c", LIMIT, SECOND)])
                .expect("one lane");
            while clock.now() < 20 * SECOND {
                let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
                seen.borrow_mut().push((clock.now(), 1));
                clock.sleep(ms(1)).await;
                permit.answered();
            }
        });
    }
    assert_eq!(sim.run(), 0);
    let all = u32::try_from(seen.borrow().len()).expect("a small number");
    assert!(all >= 20 * LIMIT * 99 / 100, "{all}");
    // Who need not wait goes at once.
    assert_eq!(fullest(&seen, ms(1)), LIMIT);
    seen.borrow_mut().retain(|(at, _)| *at > Duration::ZERO);
    // Six in ten milliseconds are three times the average; two go at once, and one stands on the edge.
    assert!(fullest(&seen, ms(10)) <= 9, "{}", fullest(&seen, ms(10)));
}

/// Those who wait are woken late on a busy machine. What is lost so is made up for.
#[test]
fn late_wakes_cost_no_places() {
    const LIMIT: u32 = 200;
    let clock = SimClock::default();
    let lazy = Lazy(clock.clone(), ms(50));
    let quota = Quota::new(QuotaSettings::default(), Arc::new(lazy));
    let seen = Arrivals::default();
    let mut sim = Sim::new(&clock);
    for _ in 0..LIMIT + 1 {
        let (quota, clock, seen) = (&quota, &clock, &seen);
        sim.spawn(async move {
            let pass = quota
                .pass(&[Lane::new("s/c", LIMIT, SECOND)])
                .expect("one lane");
            while clock.now() < 20 * SECOND {
                let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
                clock.sleep(ms(1)).await;
                seen.borrow_mut().push((clock.now(), 1));
                permit.answered();
            }
        });
    }
    assert_eq!(sim.run(), 0);
    assert!(fullest(&seen, SECOND) <= LIMIT);
    let all = u32::try_from(seen.borrow().len()).expect("a small number");
    assert!(all >= 20 * LIMIT * 94 / 100, "{all}");
}

/// A clock whose pauses end at the next full so-much only.
#[derive(Debug, Clone)]
struct Lazy(SimClock, Duration);

impl Clock for Lazy {
    fn now(&self) -> Duration {
        self.0.now()
    }

    fn unix_time(&self) -> u64 {
        self.0.unix_time()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        let (now, step) = (self.0.now().as_nanos(), self.1.as_nanos());
        let end = (now + pause.as_nanos()).div_ceil(step) * step;
        let pause = u64::try_from(end - now).expect("a short pause");
        self.0.sleep(Duration::from_nanos(pause))
    }

    fn random(&self) -> u32 {
        self.0.random()
    }
}

/// Whoever stands first and is not polled any more keeps the others no longer than it would have waited itself.
#[test]
fn who_is_not_polled_does_not_keep_the_others_for_ever() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let lanes = [Lane::new("s/c", 1, SECOND)];
    let pass = quota.pass(&lanes).expect("one lane");
    let turns = RefCell::default();
    let mut held = Box::pin(pass.acquire(QuotaMode::Wait, Some(5 * SECOND)));
    let mut sim = Sim::new(&clock);
    {
        let (quota, clock, turns, lanes) = (&quota, &clock, &turns, &lanes);
        sim.spawn(async move { note_turn(quota, clock, lanes, 0, turns).await });
    }
    sim.settle();
    {
        let (quota, clock, turns, lanes) = (&quota, &clock, &turns, &lanes);
        let held = &mut held;
        sim.spawn(async move {
            // It is polled once and then held.
            poll_fn(|context| {
                assert!(held.as_mut().poll(context).is_pending());
                Poll::Ready(())
            })
            .await;
            note_turn(quota, clock, lanes, 1, turns).await;
        });
    }
    assert_eq!(sim.run(), 0);
    assert_eq!(turns.take(), [(0, ms(0)), (1, 5 * SECOND)]);
    drop(sim);
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(Err(refusal)) = held.as_mut().poll(&mut context) else {
        panic!("its time is over");
    };
    assert!(refusal.wait().is_some());
}

/// A free place is not refused because those who wait are spread.
#[test]
fn nobody_loses_a_free_place_by_being_spread() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let passed = Cell::new(0_u32);
    let mut sim = Sim::new(&clock);
    for _ in 0..2 * 200 {
        let (quota, passed) = (&quota, &passed);
        sim.spawn(async move {
            let pass = quota
                .pass(&[Lane::new("s/c", 200, SECOND)])
                .expect("one lane");
            let until = Some(ms(1010));
            let permit = pass
                .acquire(QuotaMode::Wait, until)
                .await
                .expect("its turn");
            permit.answered();
            passed.set(passed.get() + 1);
        });
    }
    assert_eq!(sim.run(), 0);
    assert_eq!(passed.get(), 400);
}

/// A place that is free is not held back for minutes because its window is long.
#[test]
fn a_long_window_spreads_nobody_for_long() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let turns = RefCell::default();
    let mut sim = Sim::new(&clock);
    for name in 0..6 {
        let (quota, clock, turns) = (&quota, &clock, &turns);
        sim.spawn(async move {
            let lane = Lane::new("s/c", 3, 3600 * SECOND);
            note_turn(quota, clock, &[lane], name, turns).await;
        });
    }
    assert_eq!(sim.run(), 0);
    let turns = turns.take();
    let at: Vec<_> = turns.iter().map(|(_, at)| *at).collect();
    assert_eq!(at[..4], [ms(0), ms(0), ms(0), 3600 * SECOND]);
    assert!(at[5] < 3601 * SECOND, "{at:?}");
}

/// One call of a task that notes when it had its turn.
async fn note_turn(
    quota: &Quota,
    clock: &SimClock,
    lanes: &[Lane<'_>],
    name: u32,
    turns: &RefCell<Vec<(u32, Duration)>>,
) {
    let pass = quota.pass(lanes).expect("few lanes");
    let permit = pass.acquire(QuotaMode::Wait, None).await.expect("its turn");
    turns.borrow_mut().push((name, clock.now()));
    permit.answered();
}

#[test]
fn first_come_first_served_whatever_the_weight() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let turns = RefCell::default();
    let mut sim = Sim::new(&clock);
    for (name, weight) in [(0, 3), (1, 4), (2, 1), (3, 1), (4, 1), (5, 2)] {
        let (quota, clock, turns) = (&quota, &clock, &turns);
        sim.spawn(async move {
            let lane = Lane::new("s/c", 4, SECOND).with_weight(weight);
            note_turn(quota, clock, &[lane], name, turns).await;
        });
    }
    sim.settle();
    assert_eq!(only(&quota).waiting, 5);
    assert_eq!(sim.run(), 0);
    assert_eq!(
        turns.take(),
        [
            (0, ms(0)),
            (1, SECOND),
            // Those who have waited go at three times the average pace, but for the first two.
            (2, 2 * SECOND),
            (3, 2 * SECOND),
            (4, 2 * SECOND + SECOND / 3 / 4),
            (5, 3 * SECOND)
        ]
    );
}

#[test]
fn who_waits_for_one_group_is_in_nobody_elses_way() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let turns = RefCell::default();
    let mut sim = Sim::new(&clock);
    for (name, group) in [(0, "a"), (1, "a"), (2, "a"), (3, "b")] {
        let (quota, clock, turns) = (&quota, &clock, &turns);
        sim.spawn(async move {
            let lanes = [
                Lane::new("s/c", 3, SECOND),
                Lane::new("group", 1, 10 * SECOND).with_key(group),
            ];
            note_turn(quota, clock, &lanes, name, turns).await;
        });
    }
    assert_eq!(sim.run(), 0);
    let at = |seconds| seconds * SECOND;
    assert_eq!(
        turns.take(),
        [(0, at(0)), (3, at(0)), (1, at(10)), (2, at(20))]
    );
}

#[test]
fn who_leaves_gives_back_at_once_what_was_never_sent() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let turns = RefCell::default();
    let mut sim = Sim::new(&clock);
    let lane = Lane::new("s/c", 1, SECOND);
    let holder = {
        let (quota, clock) = (quota.clone(), clock.clone());
        sim.spawn(async move {
            let pass = quota.pass(&[lane]).expect("one lane");
            let _permit = pass.acquire(QuotaMode::Wait, None).await.expect("room");
            clock.sleep(100 * SECOND).await;
        })
    };
    sim.settle();
    let mut waiting = Vec::new();
    for name in 0..3 {
        let (quota, clock, turns) = (quota.clone(), clock.clone(), &turns);
        waiting.push(sim.spawn(async move {
            note_turn(&quota, &clock, &[lane], name, turns).await;
        }));
        sim.settle();
    }
    assert_eq!((only(&quota).used, only(&quota).waiting), (1, 3));
    // The one in front leaves the queue, then the holder leaves its place.
    sim.cancel(waiting[0]);
    sim.settle();
    assert_eq!(only(&quota).waiting, 2);
    sim.cancel(holder);
    assert_eq!(sim.run(), 0);
    assert_eq!(turns.take(), [(1, ms(0)), (2, SECOND)]);
}

#[test]
fn a_call_between_two_lanes_gives_back_the_first() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let narrow = Lane::new("narrow", 1, 10 * SECOND);
    let wide = Lane::new("wide", 1, SECOND);
    let holder = quota.pass(&[wide]).expect("one lane");
    let turns = RefCell::default();
    let mut sim = Sim::new(&clock);
    {
        let holder = &holder;
        sim.spawn(async move {
            let permit = holder.acquire(QuotaMode::Wait, None).await.expect("room");
            permit.answered();
        });
    }
    sim.settle();
    let both = {
        let (quota, clock, turns) = (quota.clone(), clock.clone(), &turns);
        sim.spawn(async move { note_turn(&quota, &clock, &[wide, narrow], 0, turns).await })
    };
    sim.settle();
    let used = |scope| {
        let lanes = quota.lanes();
        let lane = lanes.iter().find(|lane| &*lane.scope == scope);
        lane.map(|lane| (lane.used, lane.waiting))
    };
    assert_eq!(used("narrow"), Some((1, 0)));
    assert_eq!(used("wide"), Some((1, 1)));
    sim.cancel(both);
    assert_eq!(used("narrow"), Some((0, 0)));
    assert_eq!(used("wide"), Some((1, 0)));
}

/// Passed, or the scope that refused and how long it would have taken.
type Come = Result<(), (Box<str>, Option<Duration>)>;

/// What an acquisition comes to when nobody can wait for it.
fn at_once(
    sim: &mut Sim<'_>,
    quota: &Quota,
    lane: Lane<'static>,
    mode: QuotaMode,
    until: Option<Duration>,
) -> Option<Come> {
    let result = std::rc::Rc::new(RefCell::new(None));
    let (quota, slot) = (quota.clone(), std::rc::Rc::clone(&result));
    let task = sim.spawn(async move {
        let pass = quota.pass(&[lane]).expect("few lanes");
        let permit = pass.acquire(mode, until).await;
        *slot.borrow_mut() = Some(match permit {
            Ok(permit) => {
                permit.answered();
                Ok(())
            }
            Err(refusal) => Err((refusal.scope().into(), refusal.wait())),
        });
    });
    sim.settle();
    sim.cancel(task);
    result.take()
}

#[test]
fn trying_does_not_wait_and_says_how_long_it_would_have_taken() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let mut sim = Sim::new(&clock);
    let lane = Lane::new("s/c", 2, 4 * SECOND);
    let try_it = QuotaMode::Try;
    assert_eq!(at_once(&mut sim, &quota, lane, try_it, None), Some(Ok(())));
    sim.run_to(SECOND);
    assert_eq!(at_once(&mut sim, &quota, lane, try_it, None), Some(Ok(())));
    let refused = Some(Err(("s/c".into(), Some(3 * SECOND))));
    assert_eq!(at_once(&mut sim, &quota, lane, try_it, None), refused);
    let both = lane.with_weight(2);
    let refused = Some(Err(("s/c".into(), Some(4 * SECOND))));
    assert_eq!(at_once(&mut sim, &quota, both, try_it, None), refused);
    let too_heavy = lane.with_weight(3);
    let refused = Some(Err(("s/c".into(), None)));
    for mode in [try_it, QuotaMode::Wait] {
        assert_eq!(at_once(&mut sim, &quota, too_heavy, mode, None), refused);
    }
    let state = only(&quota);
    assert_eq!((state.passed, state.refused, state.used), (2, 4, 2));
}

#[test]
fn nobody_waits_for_a_turn_that_comes_too_late() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let mut sim = Sim::new(&clock);
    let lane = Lane::new("s/c", 1, 4 * SECOND);
    let wait = QuotaMode::Wait;
    let too_late = at_once(&mut sim, &quota, lane, wait, Some(ms(0)));
    assert!(
        matches!(too_late, Some(Err(_))),
        "even though there is room"
    );
    assert_eq!(at_once(&mut sim, &quota, lane, wait, None), Some(Ok(())));
    let late = Some(Err(("s/c".into(), Some(4 * SECOND))));
    assert_eq!(
        at_once(&mut sim, &quota, lane, wait, Some(4 * SECOND)),
        late
    );
    // In time, so it waits.
    let soon = Some(ms(4001));
    assert_eq!(at_once(&mut sim, &quota, lane, wait, soon), None);
    // Behind another who waits there is one window more to wait.
    let other = quota.clone();
    sim.spawn(async move {
        let pass = other.pass(&[lane]).expect("one lane");
        let permit = pass.acquire(QuotaMode::Wait, None).await.expect("room");
        permit.answered();
    });
    sim.settle();
    let late = Some(Err(("s/c".into(), Some(8 * SECOND))));
    assert_eq!(at_once(&mut sim, &quota, lane, wait, soon), late);
}

/// Whoever holds the place may keep it longer than expected; who waits gives up in time all the same.
#[test]
fn waiting_ends_with_the_time_for_it() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let lane = Lane::new("s/c", 1, SECOND);
    let ended = Cell::new(None);
    let mut sim = Sim::new(&clock);
    {
        let (quota, clock) = (quota.clone(), clock.clone());
        sim.spawn(async move {
            let pass = quota.pass(&[lane]).expect("one lane");
            let permit = pass.acquire(QuotaMode::Wait, None).await.expect("room");
            clock.sleep(50 * SECOND).await;
            permit.answered();
        });
    }
    sim.settle();
    {
        let (quota, clock, ended) = (quota.clone(), clock.clone(), &ended);
        sim.spawn(async move {
            let pass = quota.pass(&[lane]).expect("one lane");
            let refusal = pass.acquire(QuotaMode::Wait, Some(5 * SECOND)).await;
            ended.set(Some((clock.now(), refusal.is_err())));
        });
    }
    assert_eq!(sim.run(), 0);
    assert_eq!(ended.get(), Some((5 * SECOND, true)));
}

#[test]
fn an_unknown_outcome_keeps_its_place_until_it_cannot_arrive_any_more() {
    let clock = SimClock::default();
    let quota = quota(&clock);
    let lane = Lane::new("s/c", 1, SECOND);
    let turns = RefCell::default();
    let mut sim = Sim::new(&clock);
    {
        let quota = quota.clone();
        sim.spawn(async move {
            let pass = quota.pass(&[lane]).expect("one lane");
            let permit = pass.acquire(QuotaMode::Wait, None).await.expect("room");
            permit.unknown(6 * SECOND);
        });
    }
    sim.settle();
    let (other, ticks, turns_of) = (quota.clone(), clock.clone(), &turns);
    sim.spawn(async move { note_turn(&other, &ticks, &[lane], 0, turns_of).await });
    assert_eq!(sim.run(), 0);
    assert_eq!(turns.take(), [(0, 7 * SECOND)]);
}

#[test]
fn limits_are_overridden_and_switched_off() {
    let clock = SimClock::default();
    let settings = QuotaSettings::default()
        .with_limit("s/c", SECOND, 3)
        .with_key_limit("s/c", "vip", SECOND, 4)
        .without("free");
    let set = quota_with(&clock, settings);
    let off = quota_with(&clock, QuotaSettings::off());
    let mut sim = Sim::new(&clock);
    let mut passes = |quota: &Quota, lane: Lane<'static>| {
        let mut passed = 0;
        while passed < 10 && at_once(&mut sim, quota, lane, QuotaMode::Try, None) == Some(Ok(())) {
            passed += 1;
        }
        passed
    };
    let lane = Lane::new("s/c", 1, SECOND);
    assert_eq!(passes(&set, lane), 3);
    assert_eq!(passes(&set, lane.with_key("vip")), 4);
    assert_eq!(passes(&set, lane.with_key("other")), 3);
    assert_eq!(passes(&set, Lane::new("s/c", 1, 2 * SECOND)), 1);
    assert_eq!(passes(&set, Lane::new("free", 1, SECOND)), 10);
    assert_eq!(passes(&off, lane), 10);
    assert_eq!(
        passes(&set, Lane::new("weightless", 0, SECOND).with_weight(0)),
        10
    );
}

#[test]
fn idle_lanes_are_forgotten_and_busy_ones_are_not() {
    let clock = SimClock::default();
    let quota = quota_with(&clock, QuotaSettings::default().with_max_lanes(3));
    let mut keys = ["a", "b", "c", "d", "e"].into_iter();
    let mut next = || Lane::new("group", 1, SECOND).with_key(keys.next().expect("a key"));
    let try_it = QuotaMode::Try;
    let mut sim = Sim::new(&clock);
    for _ in 0..3 {
        assert_eq!(
            at_once(&mut sim, &quota, next(), try_it, None),
            Some(Ok(()))
        );
    }
    let one_more = next();
    let refusal = quota.pass(&[one_more]).expect_err("all are in use");
    assert_eq!((refusal.scope(), refusal.wait()), ("group", None));
    sim.run_to(SECOND);
    assert_eq!(
        at_once(&mut sim, &quota, one_more, try_it, None),
        Some(Ok(()))
    );
    assert_eq!(quota.lanes().len(), 1);
}

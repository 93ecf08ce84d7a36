//! Q2 and Q5: four processes and one limit.

use std::time::Duration;

use chat_emulator::{Limits, WindowModel};

use super::process::{Calls, Part, Running, Service, Store, What};
use super::quota::{
    Count, IMPORT, LIMIT, MINUTE, MODELS, RECEIVERS, Yardstick, fullest, safe, stand,
};
use super::redis::Redis;
use super::stand::Stand;
use super::{Plan, Report};

const PROCESSES: u32 = 4;
/// The time for one attempt, and so for a lost lease.
const FLIGHT: Duration = Duration::from_secs(2);
const WINDOW: Duration = Duration::from_secs(1);
/// What takes the store longer counts as no answer.
const ANSWER: Duration = Duration::from_secs(1);
/// So long nobody knows what became of a call that is never heard of again: its flight, the question before it, and the
/// window in which it counts.
const LEASE: Duration = FLIGHT.saturating_add(ANSWER).saturating_add(WINDOW);
/// For a machine that has other work as well.
const ROOM: Duration = Duration::from_secs(2);
/// Until a young store is trusted, and all processes have started.
const WARM: Duration = LEASE.saturating_add(ROOM);

/// How much each of the processes wants.
#[derive(Clone, Copy)]
enum Demand {
    Even,
    /// One wants as much as it can get, the others little.
    Skewed,
    /// One has nothing to say for most of the time, and the others as much as they can get.
    OneIdle,
}

fn start(stand: &Stand, store: Option<&Store>, demand: Demand) -> Vec<Running> {
    start_with(stand, store, demand, What::Import)
}

fn start_with(stand: &Stand, store: Option<&Store>, demand: Demand, what: What) -> Vec<Running> {
    let part = |index| {
        let (workers, pause) = match (demand, index) {
            (Demand::Even, _) | (Demand::Skewed, 0) | (Demand::OneIdle, 1..) => {
                (96, Duration::ZERO)
            }
            (Demand::Skewed, _) => (1, Duration::from_millis(125)),
            (Demand::OneIdle, _) => (1, Duration::from_secs(7)),
        };
        // Who has to wait for most of a minute fails at once, and need not ask all the time.
        let (workers, pause) = match what {
            What::Import => (workers, pause),
            What::Write { .. } => (workers.min(4), pause.max(Duration::from_millis(50))),
        };
        Part::Calls(Calls {
            service: Service::of(&stand.emulator),
            store: store.cloned(),
            what,
            attempt: FLIGHT,
            workers,
            pause,
        })
    };
    (0..PROCESSES).map(|index| part(index).run()).collect()
}

fn store(redis: &Redis, processes: u32) -> Store {
    Store {
        url: redis.url(),
        processes,
        flight: FLIGHT,
        told: true,
    }
}

/// Q2.
pub async fn together(plan: &Plan) -> Report {
    let mut report = Report::new("q2");
    let time = plan.seconds(4, 60);
    report.figure("seconds", time.as_secs());
    report.figure("processes", PROCESSES);
    let courses = [
        (Demand::Even, 0.98, "even"),
        (Demand::Skewed, 0.97, "skewed"),
    ];
    for (demand, wanted, how) in courses {
        for (seed, (model, name)) in (plan.seed..).zip(MODELS) {
            if plan.short && matches!(model, WindowModel::Calendar) {
                // Whoever is safe in every sliding window is so in these; the long form looks.
                continue;
            }
            let mut part = Report::new("");
            let redis = Redis::start();
            let stand = stand(model, seed).await;
            let running = start(&stand, Some(&store(&redis, PROCESSES)), demand);
            tokio::time::sleep(WARM).await;
            let yardstick = Yardstick::beside(&stand);
            let before = Count::of(&stand, IMPORT);
            tokio::time::sleep(time).await;
            let after = Count::of(&stand, IMPORT);
            let round_trip = yardstick.read(&mut part);
            let wanted = plan.share(&mut part, wanted, round_trip);
            drop(running);
            let used = after.use_since(&before, &stand, IMPORT, LIMIT);
            safe(&mut part, &stand);
            part.figure("use", used);
            part.must(
                used >= wanted,
                format!("less than {wanted} of the limit was used"),
            );
            report.part(&format!("{how}, {name}"), part);
        }
    }
    // The control: processes that do not share.
    let stand = stand(WindowModel::Sliding, plan.seed).await;
    let running = start(&stand, None, Demand::Even);
    tokio::time::sleep(WARM).await;
    drop(running);
    let refused = stand.limit(IMPORT).refused;
    report.figure("apart_over_limit", refused);
    report.must(
        refused > 0,
        "processes that do not share are not refused either, so nothing is proved",
    );
    report
}

/// Q5.
pub async fn losses(plan: &Plan) -> Report {
    let mut report = Report::new("q5");
    let time = plan.seconds(3, 15);
    let measure = async |stand: &Stand| {
        let before = Count::of(stand, IMPORT);
        tokio::time::sleep(time).await;
        Count::of(stand, IMPORT).use_since(&before, stand, IMPORT, LIMIT)
    };
    let redis = Redis::start();
    let stand = stand(WindowModel::Sliding, plan.seed).await;
    let mut running = start(&stand, Some(&store(&redis, PROCESSES)), Demand::Even);
    tokio::time::sleep(WARM).await;
    let yardstick = Yardstick::beside(&stand);
    let whole = measure(&stand).await;

    // One is killed, and what it held comes back by itself.
    drop(running.pop());
    tokio::time::sleep(LEASE + ROOM).await;
    let killed = measure(&stand).await;

    // The store is gone for more than ten seconds, with all that it knew. At first nobody passes, then each keeps to its
    // part.
    let port = redis.stop();
    tokio::time::sleep(LEASE + ROOM).await;
    let before = Count::of(&stand, IMPORT);
    tokio::time::sleep(Duration::from_secs(5)).await;
    let parts = f64::from(PROCESSES - 1) / f64::from(PROCESSES);
    let of_parts = LIMIT * (PROCESSES - 1) / PROCESSES;
    let away = parts * Count::of(&stand, IMPORT).use_since(&before, &stand, IMPORT, of_parts);
    let redis = Redis::on(port);
    tokio::time::sleep(WARM).await;
    let back = measure(&stand).await;
    drop(running);
    drop(redis);

    safe(&mut report, &stand);
    report.figure("use_whole", whole);
    report.figure("use_one_killed", killed);
    report.figure("use_store_away", away);
    report.figure("use_store_back", back);
    let round_trip = yardstick.read(&mut report);
    let most = plan.share(&mut report, 0.95, round_trip);
    report.must(whole >= most, "the limit was not used up to begin with");
    report.must(
        killed >= most,
        "the others do not use what the killed one held",
    );
    report.must(
        away >= parts * most.min(0.9),
        "calls do not go on without the store",
    );
    report.must(
        away <= parts * 1.02,
        "without the store there were more calls than parts",
    );
    report.must(
        back >= most,
        "calls do not go on as before once the store is back",
    );

    // The control: processes that each take the whole limit when the store is away.
    let nowhere = Redis::start();
    let store = store(&nowhere, 1);
    drop(nowhere);
    let stand = self::stand(WindowModel::Sliding, plan.seed).await;
    let running = start(&stand, Some(&store), Demand::Even);
    tokio::time::sleep(WARM + Duration::from_secs(2)).await;
    drop(running);
    let refused = stand.limit(IMPORT).refused;
    report.figure("open_over_limit", refused);
    report.must(
        refused > 0,
        "failing open is not refused either, so nothing is proved",
    );
    report.part("Redis stands still", standing_still(plan).await);
    if !plan.short {
        report.part(
            "for a minute's limit",
            standing_still_for_a_minute(plan).await,
        );
    }
    report
}

/// Redis stands still and goes on, and knows nothing of what has passed without it. One of the processes has nothing to
/// say meanwhile, so no call of its own tells it that the store was away.
async fn standing_still(plan: &Plan) -> Report {
    let mut report = Report::new("");
    let redis = Redis::start();
    let stand = stand(WindowModel::Sliding, plan.seed).await;
    let running = start(&stand, Some(&store(&redis, PROCESSES)), Demand::OneIdle);
    tokio::time::sleep(WARM).await;
    // So long that the others go on, each on its part; so short that they do not; and so short that nobody notices.
    let mut away = 0.0;
    for stop in [9_000, 1_500, 300] {
        redis.stand_still();
        let half = Duration::from_millis(stop) / 3;
        tokio::time::sleep(2 * half).await;
        let before = Count::of(&stand, IMPORT);
        tokio::time::sleep(half).await;
        let passed = Count::of(&stand, IMPORT).since(&before);
        if stop > 5_000 {
            away = passed as f64 / half.as_secs_f64() / f64::from(LIMIT);
        }
        redis.go_on();
        tokio::time::sleep(Duration::from_secs(4)).await;
    }
    let yardstick = Yardstick::beside(&stand);
    let before = Count::of(&stand, IMPORT);
    tokio::time::sleep(plan.seconds(3, 15)).await;
    let back = Count::of(&stand, IMPORT).use_since(&before, &stand, IMPORT, LIMIT);
    let round_trip = yardstick.read(&mut report);
    let most = plan.share(&mut report, 0.95, round_trip);
    drop(running);
    safe(&mut report, &stand);
    report.figure("use_store_away", away);
    report.figure("use_store_back", back);
    report.must(away > 0.3, "calls do not go on without the store");
    report.must(
        back >= most,
        "calls do not go on as before once the store goes on",
    );

    // The control: processes that each take the whole limit while the store stands still.
    let stand = self::stand(WindowModel::Sliding, plan.seed).await;
    let running = start(&stand, Some(&store(&redis, 1)), Demand::OneIdle);
    tokio::time::sleep(WARM).await;
    let before = stand.limit(IMPORT).refused;
    redis.stand_still();
    tokio::time::sleep(LEASE + ROOM).await;
    drop(running);
    let refused = stand.limit(IMPORT).refused;
    report.figure("open_over_limit", refused - before);
    report.must(
        before == 0,
        "the control was refused before the store stood still",
    );
    report.must(
        refused > before,
        "failing open is not refused either, so nothing is proved",
    );
    report
}

const PER_MINUTE: u32 = 240;

/// The same with a limit that looks back for a minute: what passed before the store stood still still counts for long after.
async fn standing_still_for_a_minute(plan: &Plan) -> Report {
    let mut report = Report::new("");
    let seed = plan.seed + 1;
    // A young store is trusted once it is older than what it might not know of, and then the limit is used up.
    let told = writing(seed, true, 2 * MINUTE, &[(70, 75), (3, 65)]);
    // The control: processes that keep to themselves what they let pass without the store.
    let untold = writing(seed, false, WARM, &[(70, 15)]);
    let (stand, untold) = tokio::join!(told, untold);
    let limit = stand.limit(RECEIVERS);
    let fullest = fullest(&stand, "openim/batchsendmsg", MINUTE);
    report.figure("calls", limit.admitted);
    report.figure("over_limit", limit.refused);
    report.figure("fullest_minute", fullest as u64);
    report.must(limit.refused == 0, "calls were over the limit");
    report.must(
        fullest <= PER_MINUTE as usize,
        "more calls than the limit arrived within a minute",
    );
    report.must(
        limit.admitted >= u64::from(PER_MINUTE),
        "hardly anything was sent, so nothing is proved",
    );
    let refused = untold.limit(RECEIVERS).refused;
    report.figure("untold_over_limit", refused);
    report.must(
        refused > 0,
        "processes that do not tell the store are not refused either, so nothing is proved",
    );
    report
}

/// Four processes that write; in seconds, how long the store stands still each time, and goes on after that.
async fn writing(seed: u64, told: bool, before: Duration, stops: &[(u64, u64)]) -> Stand {
    let redis = Redis::start();
    let stand = stand(WindowModel::Sliding, seed).await;
    let limits = Limits::documented().limit(RECEIVERS, PER_MINUTE, MINUTE);
    stand.app().set_limits(limits).expect("a limit");
    let chat = stand.client(|client| client);
    for name in ["administrator", "alice"] {
        let _ = chat.account().account_import(name).await.expect("imported");
    }
    let what = What::Write {
        per_minute: PER_MINUTE,
    };
    let mut shared = store(&redis, PROCESSES);
    shared.told = told;
    let running = start_with(&stand, Some(&shared), Demand::OneIdle, what);
    tokio::time::sleep(before).await;
    for (stop, go_on) in stops {
        redis.stand_still();
        tokio::time::sleep(Duration::from_secs(*stop)).await;
        redis.go_on();
        tokio::time::sleep(Duration::from_secs(*go_on)).await;
    }
    drop(running);
    stand
}

//! Q2 and Q5: four processes and one limit.

use std::time::Duration;

use chat_emulator::WindowModel;

use super::process::{Calls, Part, Running, Service, Store};
use super::quota::{Count, IMPORT, LIMIT, MODELS, safe, stand};
use super::redis::Redis;
use super::stand::Stand;
use super::{Plan, Report};

const PROCESSES: u32 = 4;
/// The time for one attempt, and so for a lost lease.
const FLIGHT: Duration = Duration::from_secs(2);
const WINDOW: Duration = Duration::from_secs(1);
/// Until a young store is trusted, and all processes have started.
const WARM: Duration = Duration::from_secs(6);

/// How much each of the processes wants.
#[derive(Clone, Copy)]
enum Demand {
    Even,
    /// One wants as much as it can get, the others little.
    Skewed,
}

fn start(stand: &Stand, store: Option<&Store>, demand: Demand) -> Vec<Running> {
    let part = |index| {
        let eager = matches!(demand, Demand::Even) || index == 0;
        Part::Calls(Calls {
            service: Service::of(&stand.emulator),
            store: store.cloned(),
            attempt: FLIGHT,
            workers: if eager { 96 } else { 1 },
            pause: if eager {
                Duration::ZERO
            } else {
                Duration::from_millis(125)
            },
        })
    };
    (0..PROCESSES).map(|index| part(index).run()).collect()
}

fn store(redis: &Redis, processes: u32) -> Store {
    Store {
        url: redis.url(),
        processes,
        flight: FLIGHT,
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
        for (model, name) in MODELS {
            if plan.short && matches!(model, WindowModel::Calendar) {
                // Whoever is safe in every sliding window is so in these; the long form looks.
                continue;
            }
            let wanted = plan.share(wanted);
            let mut part = Report::new("");
            let redis = Redis::start();
            let stand = stand(model).await;
            let running = start(&stand, Some(&store(&redis, PROCESSES)), demand);
            tokio::time::sleep(WARM).await;
            let before = Count::of(&stand, IMPORT);
            tokio::time::sleep(time).await;
            let after = Count::of(&stand, IMPORT);
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
    let stand = stand(WindowModel::Sliding).await;
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
    let stand = stand(WindowModel::Sliding).await;
    let mut running = start(&stand, Some(&store(&redis, PROCESSES)), Demand::Even);
    tokio::time::sleep(WARM).await;
    let whole = measure(&stand).await;

    // One is killed, and what it held comes back after its longest flight.
    drop(running.pop());
    tokio::time::sleep(FLIGHT + WINDOW).await;
    let killed = measure(&stand).await;

    // The store is gone for ten seconds, with all that it knew. For a flight and a window nobody passes, then each keeps
    // to its part.
    let port = redis.stop();
    tokio::time::sleep(Duration::from_secs(5)).await;
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
    let most = plan.share(0.95);
    report.must(whole >= most, "the limit was not used up to begin with");
    report.must(
        killed >= most,
        "the others do not use what the killed one held",
    );
    report.must(away >= parts * 0.9, "calls do not go on without the store");
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
    let stand = self::stand(WindowModel::Sliding).await;
    let running = start(&stand, Some(&store), Demand::Even);
    tokio::time::sleep(WARM + Duration::from_secs(2)).await;
    drop(running);
    let refused = stand.limit(IMPORT).refused;
    report.figure("open_over_limit", refused);
    report.must(
        refused > 0,
        "failing open is not refused either, so nothing is proved",
    );
    report
}

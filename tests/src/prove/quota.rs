//! Q1, Q3 and Q7: the limits of the service are used up and never broken, as the emulator counts them.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use chat_api::types::{MsgElement, TextElem};
use chat_api::{Client, QuotaSettings, RetryPolicy};
use chat_emulator::{Emulator, Limits, Retention, WindowModel};
use chat_transport::BoxFuture;
use serde_json::json;
use tokio::sync::Mutex;

use super::gateway::{self, Gateway};
use super::naive::Naive;
use super::stand::{Pace, Stand};
use super::{Plan, Report};

pub(super) const IMPORT: &str = "im_open_login_svc/account_import";
/// Receivers of messages in a minute.
pub(super) const RECEIVERS: &str = "openim/batchsendmsg#2";
pub(super) const MINUTE: Duration = Duration::from_secs(60);
const CHECK: &str = "im_open_login_svc/account_check";
/// Documented for it.
pub(super) const LIMIT: u32 = 200;
const SECOND: Duration = Duration::from_secs(1);
/// More than fit into a window, so that there is always somebody who waits.
pub(super) const WORKERS: u32 = 256;

pub(super) const MODELS: [(WindowModel, &str); 2] = [
    (WindowModel::Sliding, "sliding"),
    (WindowModel::Calendar, "calendar"),
];

/// An emulator with its documented limits, which remembers every call.
pub(super) async fn stand(model: WindowModel, seed: u64) -> Stand {
    let builder = Emulator::builder()
        .limits(Limits::documented().model(model))
        .retention(Retention::new().calls(1 << 20).commits(0));
    Stand::of(builder, Pace::real(seed)).await
}

/// What the emulator has let through and refused of a limit, and when that was.
#[derive(Clone, Copy, Debug)]
pub(super) struct Count {
    at_micros: i64,
    admitted: u64,
    pub(super) refused: u64,
}

impl Count {
    pub(super) fn of(stand: &Stand, name: &str) -> Self {
        let limit = stand.limit(name);
        Self {
            at_micros: chat_emulator::Clock::now_micros(&stand.pace),
            admitted: limit.admitted,
            refused: limit.refused,
        }
    }

    /// How many were let through since an earlier count.
    pub(super) fn since(&self, earlier: &Self) -> u64 {
        self.admitted - earlier.admitted
    }

    /// Which part of the calls since an earlier count was refused.
    fn refused_since(&self, earlier: &Self) -> f64 {
        let refused = self.refused - earlier.refused;
        refused as f64 / (self.since(earlier) + refused) as f64
    }

    /// Which part of a limit a second was used since an earlier count.
    ///
    /// Calls come in crowds, so a bare count depends on whether it begins before or after one. This one compares the times
    /// of calls that are whole windows apart.
    pub(super) fn use_since(
        &self,
        earlier: &Self,
        stand: &Stand,
        operation: &str,
        limit: u32,
    ) -> f64 {
        let mut times = arrivals(stand, operation, true);
        times.retain(|at| (earlier.at_micros..self.at_micros).contains(at));
        let limit = limit as usize;
        let windows = times.len().saturating_sub(1) / limit;
        match (times.first(), times.get(windows * limit)) {
            (Some(first), Some(last)) if windows > 0 => {
                windows as f64 * 1e6 / (last - first) as f64
            }
            _ => 0.0,
        }
    }
}

/// When the calls of a command came in, from the emulator's log, in microseconds of its clock.
fn arrivals(stand: &Stand, operation: &str, carried_out_only: bool) -> Vec<i64> {
    let calls = stand.app().calls();
    let mut times: Vec<i64> = calls
        .iter()
        .filter(|call| call.operation == Some(operation))
        .filter(|call| !carried_out_only || call.code == Some(0))
        .map(|call| call.at_micros)
        .collect();
    times.sort_unstable();
    times
}

/// The most calls that arrived within any window of this length, from the emulator's log: a third count, neither that of the limits
/// nor that of the client.
pub(super) fn fullest(stand: &Stand, operation: &str, window: Duration) -> usize {
    let window = i64::try_from(window.as_micros()).unwrap_or(i64::MAX);
    let times = arrivals(stand, operation, false);
    let mut first = 0;
    let mut most = 0;
    for last in 0..times.len() {
        while times[last] - times[first] >= window {
            first += 1;
        }
        most = most.max(last + 1 - first);
    }
    most
}

/// Measures beside a proof how long this machine takes at the moment for what the best client cannot avoid either: to wake
/// up when it is time, and to go to the service and back.
pub(super) struct Yardstick(
    tokio::task::JoinHandle<()>,
    Arc<std::sync::Mutex<Vec<Duration>>>,
);

impl Yardstick {
    pub(super) fn beside(stand: &Stand) -> Self {
        let naive = Naive::of(stand);
        let taken = Arc::new(std::sync::Mutex::new(Vec::new()));
        let notes = Arc::clone(&taken);
        let measure = async move {
            const PAUSE: Duration = Duration::from_millis(20);
            loop {
                let began = Instant::now();
                tokio::time::sleep(PAUSE).await;
                // Of no command, so that it counts for no limit.
                let _ = naive.post("no/command", &json!({}), SECOND).await;
                let late = began.elapsed().saturating_sub(PAUSE);
                notes.lock().expect("nobody panics with it").push(late);
            }
        };
        Self(tokio::spawn(measure), taken)
    }

    /// On average.
    pub(super) fn read(self, report: &mut Report) -> Duration {
        self.0.abort();
        let taken = self.1.lock().expect("nobody panics with it");
        let sum: Duration = taken.iter().sum();
        let count = u32::try_from(taken.len()).unwrap_or(u32::MAX);
        let mean = sum.checked_div(count).unwrap_or_default();
        report.figure("round_trip_ms", mean.as_secs_f64() * 1e3);
        mean
    }
}

/// Calls one after the other, from so many at once, until told to stop.
pub(super) struct Load {
    stop: Arc<AtomicBool>,
    workers: Vec<tokio::task::JoinHandle<()>>,
}

impl Load {
    pub(super) fn start<F>(workers: u32, call: impl Fn() -> F + Clone + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send,
    {
        let stop = Arc::new(AtomicBool::new(false));
        let work = (0..workers).map(|_| {
            let (stop, call) = (Arc::clone(&stop), call.clone());
            tokio::spawn(async move {
                while !stop.load(Ordering::Relaxed) {
                    call().await;
                }
            })
        });
        Self {
            workers: work.collect(),
            stop,
        }
    }

    pub(super) async fn stop(self) {
        self.stop.store(true, Ordering::Relaxed);
        self.run().await;
    }

    /// Waits for its end.
    pub(super) async fn run(self) {
        for worker in self.workers {
            worker.await.expect("does not panic");
        }
    }
}

pub(super) async fn import(chat: Client) {
    // What becomes of it is seen at the other end.
    let _ = chat.account().account_import("alice").await;
}

pub(super) async fn write(chat: Client) {
    let text = MsgElement::TextElem(TextElem::new("hello"));
    let _ = chat.c2c_message().batchsendmsg(["alice"], text).await;
}

fn importing(chat: &Client) -> Load {
    let chat = chat.clone();
    Load::start(WORKERS, move || import(chat.clone()))
}

fn kept(client: chat_api::ClientBuilder) -> chat_api::ClientBuilder {
    client.quota(QuotaSettings::default())
}

fn at_all_costs(client: chat_api::ClientBuilder) -> chat_api::ClientBuilder {
    client.retry(RetryPolicy::off())
}

/// Q1.
pub async fn alone(plan: &Plan) -> Report {
    let mut report = Report::new("q1");
    let time = plan.seconds(4, 60);
    report.figure("seconds", time.as_secs());
    report.figure("seed", plan.seed);
    report.figure("limit", LIMIT);
    for (seed, (model, name)) in (plan.seed..).zip(MODELS) {
        let mut part = Report::new("");
        let stand = stand(model, seed).await;
        let load = importing(&stand.client(kept));
        // The first window is full at once, which would flatter the figure.
        tokio::time::sleep(2 * SECOND).await;
        let yardstick = Yardstick::beside(&stand);
        let before = Count::of(&stand, IMPORT);
        tokio::time::sleep(time).await;
        let after = Count::of(&stand, IMPORT);
        let round_trip = yardstick.read(&mut part);
        let wanted = plan.share(&mut part, 0.99, round_trip);
        load.stop().await;
        let used = after.use_since(&before, &stand, IMPORT, LIMIT);
        safe(&mut part, &stand);
        part.figure("use", used);
        part.must(
            used >= wanted,
            format!("less than {wanted} of the limit was used"),
        );

        // The control: a token bucket that saves up as many as the limit, as most limiters do.
        let stand = self::stand(model, seed).await;
        let bucket = Bucket::new();
        let chat = stand.client(at_all_costs);
        let load = Load::start(WORKERS, move || {
            let (bucket, chat) = (bucket.clone(), chat.clone());
            async move {
                bucket.take().await;
                import(chat).await;
            }
        });
        tokio::time::sleep(3 * SECOND).await;
        load.stop().await;
        let refused = stand.limit(IMPORT).refused;
        part.figure("bucket_over_limit", refused);
        part.must(
            refused > 0,
            "a token bucket is not refused either, so nothing is proved",
        );
        report.part(name, part);
    }
    report
}

/// Nothing was refused, as counted by the limit and by the log.
pub(super) fn safe(report: &mut Report, stand: &Stand) {
    let limit = stand.limit(IMPORT);
    let fullest = fullest(stand, IMPORT, SECOND);
    report.figure("calls", limit.admitted);
    report.figure("over_limit", limit.refused);
    report.figure("fullest_second", fullest as u64);
    report.must(limit.refused == 0, "calls were over the limit");
    report.must(
        fullest <= LIMIT as usize,
        "more calls than the limit arrived within a second",
    );
}

/// A token bucket.
#[derive(Clone)]
struct Bucket(Arc<Mutex<(f64, Instant)>>);

impl Bucket {
    fn new() -> Self {
        Self(Arc::new(Mutex::new((f64::from(LIMIT), Instant::now()))))
    }

    async fn take(&self) {
        // Others wait behind.
        let mut state = self.0.lock().await;
        loop {
            let now = Instant::now();
            let (tokens, at) = &mut *state;
            let more = (now - *at).as_secs_f64() * f64::from(LIMIT);
            *tokens = (*tokens + more).min(f64::from(LIMIT));
            *at = now;
            if *tokens >= 1.0 {
                *tokens -= 1.0;
                return;
            }
            let lacking = (1.0 - *tokens) / f64::from(LIMIT);
            tokio::time::sleep(Duration::from_secs_f64(lacking)).await;
        }
    }
}

/// A sliding window over the times at which calls left.
#[derive(Clone)]
struct Departures(Arc<Mutex<VecDeque<Instant>>>);

impl Departures {
    async fn take(&self) {
        let mut sent = self.0.lock().await;
        if sent.len() >= LIMIT as usize
            && let Some(first) = sent.pop_front()
        {
            tokio::time::sleep_until((first + SECOND).into()).await;
        }
        sent.push_back(Instant::now());
    }
}

fn by_departure(chat: Client) -> Load {
    let window = Departures(Arc::default());
    Load::start(WORKERS, move || {
        let (window, chat) = (window.clone(), chat.clone());
        async move {
            window.take().await;
            import(chat).await;
        }
    })
}

/// Up to 20 ms, and now and then much more.
fn bad_line(seed: u64) -> impl Fn() -> BoxFuture<'static, ()> + Send + Sync + 'static {
    let dice = std::sync::Mutex::new(fastrand::Rng::with_seed(seed));
    move || {
        let mut dice = dice.lock().expect("nobody panics with it");
        let millis = match dice.u32(..100) {
            0 => 300,
            _ => dice.u64(..=20),
        };
        Box::pin(tokio::time::sleep(Duration::from_millis(millis)))
    }
}

/// Q3.
pub async fn jitter(plan: &Plan) -> Report {
    let mut report = Report::new("q3");
    let time = plan.seconds(4, 30);
    report.figure("seconds", time.as_secs());
    report.figure("seed", plan.seed);
    for (seed, (model, name)) in (plan.seed..).zip(MODELS) {
        let mut part = Report::new("");
        let stand = stand(model, seed).await;
        // Delays on the way there, before the emulator counts.
        let gateway = Gateway::to(stand.emulator.address(), bad_line(seed), gateway::free).await;
        let load = importing(&stand.client_at(&gateway.url, kept));
        tokio::time::sleep(2 * SECOND).await;
        let yardstick = Yardstick::beside(&stand);
        let before = Count::of(&stand, IMPORT);
        tokio::time::sleep(time).await;
        let after = Count::of(&stand, IMPORT);
        let round_trip = yardstick.read(&mut part);
        load.stop().await;
        safe(&mut part, &stand);
        let used = after.use_since(&before, &stand, IMPORT, LIMIT);
        part.figure("use", used);
        // What the line takes comes on top of what the machine does.
        let wanted = 0.8 * plan.share(&mut part, 1.0, round_trip);
        part.must(
            used >= wanted,
            format!("less than {wanted} of the limit was used, so nothing is proved"),
        );

        // The control: a window that goes by when calls leave, which is safe only if all take the same time.
        let stand = self::stand(model, seed).await;
        let gateway = Gateway::to(stand.emulator.address(), bad_line(seed), gateway::free).await;
        let load = by_departure(stand.client_at(&gateway.url, at_all_costs));
        tokio::time::sleep(time).await;
        load.stop().await;
        let refused = stand.limit(IMPORT).refused;
        part.figure("by_departure_over_limit", refused);
        if model == WindowModel::Sliding {
            part.must(
                refused > 0,
                "a window over departures is not refused either, so nothing is proved",
            );
        }
        report.part(name, part);
    }
    report
}

/// Q7.
pub async fn lowered(plan: &Plan) -> Report {
    const LOWER: u32 = LIMIT / 2;
    const MOST_REFUSED: f64 = 0.02;
    let lower = |model| {
        let limits = Limits::documented().model(model);
        limits.limit(IMPORT, LOWER, SECOND)
    };
    let mut report = Report::new("q7");
    let after_recovery = plan.seconds(4, 20);
    for (seed, (model, name)) in (plan.seed..).zip(MODELS) {
        if plan.short && model == WindowModel::Calendar {
            continue;
        }
        let mut part = Report::new("");
        let stand = stand(model, seed).await;
        let chat = stand.client(kept);
        let load = importing(&chat);
        let other = {
            let chat = chat.clone();
            Load::start(WORKERS / 2, move || {
                let chat = chat.clone();
                async move {
                    let _ = chat.account().account_check(["alice"]).await;
                }
            })
        };
        tokio::time::sleep(4 * SECOND).await;
        let other_before = Count::of(&stand, CHECK);
        let before = Count::of(&stand, IMPORT);
        stand.app().set_limits(lower(model)).expect("a limit");
        tokio::time::sleep(10 * SECOND).await;
        let yardstick = Yardstick::beside(&stand);
        let recovered = Count::of(&stand, IMPORT);
        tokio::time::sleep(after_recovery).await;
        let round_trip = yardstick.read(&mut part);
        let wanted = plan.share(&mut part, 0.95, round_trip);
        let end = Count::of(&stand, IMPORT);
        let other_end = Count::of(&stand, CHECK);
        let lanes = chat.quota();
        load.stop().await;
        other.stop().await;

        let documented = stand.limit(CHECK).documented.count;
        let share = end.refused_since(&before);
        let used = end.use_since(&recovered, &stand, IMPORT, LOWER);
        let other_used = other_end.use_since(&other_before, &stand, CHECK, documented);
        let other_level = lanes
            .iter()
            .find(|lane| *lane.scope == *CHECK)
            .map(|lane| lane.level);
        part.figure("over_limit", end.refused - before.refused);
        part.figure("over_limit_share", share);
        part.figure("use_after_ten_seconds", used);
        part.figure("other_use", other_used);
        part.must(
            before.refused == 0,
            "calls were over the limit before it was lowered",
        );
        part.must(
            end.refused > before.refused,
            "nothing was refused, so the limit was not lowered",
        );
        part.must(
            share <= MOST_REFUSED,
            "more than 2 % of the calls were over the lowered limit",
        );
        part.must(
            used >= wanted,
            format!("less than {wanted} of the lowered limit was used after ten seconds"),
        );
        part.must(other_end.refused == 0, "another command was over its limit");
        part.must(
            other_used >= wanted && other_level == Some(documented),
            "another command became slower",
        );

        // The control: a client that sends as much as is documented, whatever it is answered.
        let stand = self::stand(model, seed).await;
        let load = by_departure(stand.client(at_all_costs));
        tokio::time::sleep(2 * SECOND).await;
        let before = Count::of(&stand, IMPORT);
        stand.app().set_limits(lower(model)).expect("a limit");
        tokio::time::sleep(after_recovery).await;
        let share = Count::of(&stand, IMPORT).refused_since(&before);
        load.stop().await;
        part.figure("unmoved_over_limit_share", share);
        part.must(
            share > MOST_REFUSED,
            "a client that does not slow down is not refused more often either, so nothing is proved",
        );
        report.part(name, part);
    }
    report
}

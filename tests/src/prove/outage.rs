//! R4 and R5: an outage is not made worse, and does not last longer than its cause.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chat_api::{Client, RetryPolicy};
use chat_emulator::{Effect, Fault, Phase};
use serde_json::json;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, MissedTickBehavior};

use super::gateway::{self, Gateway};
use super::naive::Naive;
use super::stand::{Pace, Stand};
use super::{Plan, Report};

const CHECK: &str = "im_open_login_svc/account_check";
const RATE: u64 = 200;
/// Attempts of the naive client, one right after the other.
const NAIVE: u32 = 4;

async fn check(chat: &Client) -> bool {
    chat.account().account_check(["alice"]).await.is_ok()
}

async fn naive_check(naive: &Naive, patience: Duration) -> bool {
    let body = json!({"CheckItem": [{"UserID": "alice"}]});
    for _ in 0..NAIVE {
        if naive.post(CHECK, &body, patience).await == Some(0) {
            return true;
        }
    }
    false
}

/// Begins so many calls a second, whatever becomes of those before. Gives when each began and whether it went well.
async fn offer<F>(time: Duration, job: impl Fn() -> F) -> Vec<(Duration, bool)>
where
    F: Future<Output = bool> + Send + 'static,
{
    let began = Instant::now();
    let mut ticks =
        tokio::time::interval(Duration::from_secs(1) / u32::try_from(RATE).unwrap_or(1));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
    let mut calls = Vec::new();
    for _ in 0..RATE * time.as_secs() {
        ticks.tick().await;
        let job = job();
        let at = began.elapsed();
        calls.push(tokio::spawn(async move { (at, job.await) }));
    }
    let mut done = Vec::new();
    for call in calls {
        done.push(call.await.expect("does not panic"));
    }
    done
}

/// R4.
pub async fn outage(plan: &Plan) -> Report {
    let mut report = Report::new("r4");
    let time = plan.seconds(4, 30);
    report.figure("offered_per_second", RATE);
    report.figure("seconds", time.as_secs());
    report.figure("seed", plan.seed);
    let outage = |at, phase, effect| one_outage(time, phase, effect, plan.seed + at);
    // Two by two: so many calls at once are enough for one machine.
    let (a, b) = tokio::join!(
        outage(0, Phase::Pre, Effect::Status(502)),
        outage(1, Phase::Pre, Effect::Reset),
    );
    let (c, d) = tokio::join!(
        outage(2, Phase::Post, Effect::Reset),
        outage(3, Phase::Pre, Effect::Code(60_018)),
    );
    report.part("gateway says 502", a);
    report.part("connections break", b);
    report.part("answers are lost", c);
    report.part("service says it is busy", d);
    report
}

async fn one_outage(time: Duration, phase: Phase, effect: Effect, seed: u64) -> Report {
    let mut report = Report::new("");
    let stand = || async {
        let stand = Stand::start(0, Pace::real(seed)).await;
        let fault = Fault::new("outage", phase, effect);
        stand.app().put_fault(fault).expect("a fault");
        stand
    };
    let ours = stand().await;
    let chat = ours.client(|client| client);
    let calls = offer(time, || {
        let chat = chat.clone();
        async move { check(&chat).await }
    });
    let theirs = stand().await;
    let naive = Naive::of(&theirs);
    let naive_calls = offer(time, || {
        let naive = naive.clone();
        async move { naive_check(&naive, Duration::from_secs(6)).await }
    });
    let (calls, naive_calls) = tokio::join!(calls, naive_calls);
    let offered = calls.len() as f64;
    let good = calls
        .iter()
        .chain(&naive_calls)
        .filter(|(_, good)| *good)
        .count();
    let ratio = ours.app().receipts(CHECK).received as f64 / offered;
    let naive_ratio = theirs.app().receipts(CHECK).received as f64 / naive_calls.len() as f64;
    report.figure("offered", calls.len() as u64);
    report.figure("ratio", ratio);
    report.figure("naive_ratio", naive_ratio);
    report.must(good == 0, "a call went well, so there was no outage");
    // Where every connection breaks, a busy machine does not open them all in time.
    report.must(ratio >= 0.9, "calls did not arrive, so nothing is proved");
    report.must(ratio <= 1.2, "more than 1.2 attempts arrived for each call");
    report.must(
        naive_ratio >= 3.0,
        "the naive client sends so little that nothing is proved",
    );
    report
}

/// A queue before a service that does one thing at a time.
#[derive(Clone)]
struct Queue {
    line: mpsc::UnboundedSender<oneshot::Sender<()>>,
    micros: Arc<AtomicU64>,
}

impl Queue {
    /// Each takes so long.
    fn new(each: Duration) -> Self {
        let (line, mut waiting) = mpsc::unbounded_channel::<oneshot::Sender<()>>();
        let queue = Self {
            line,
            micros: Arc::default(),
        };
        queue.takes(each);
        let micros = Arc::clone(&queue.micros);
        tokio::spawn(async move {
            let mut free = Instant::now();
            loop {
                // As long as somebody waits, what the timer is late by is made up for.
                let next = match waiting.try_recv() {
                    Ok(next) => next,
                    Err(_) => match waiting.recv().await {
                        Some(next) => {
                            free = free.max(Instant::now());
                            next
                        }
                        None => return,
                    },
                };
                // Whoever has gone away meanwhile costs the same: the service does not know.
                free += Duration::from_micros(micros.load(Ordering::Relaxed));
                tokio::time::sleep_until(free).await;
                let _ = next.send(());
            }
        });
        queue
    }

    fn takes(&self, each: Duration) {
        let micros = u64::try_from(each.as_micros()).unwrap_or(u64::MAX);
        self.micros.store(micros, Ordering::Relaxed);
    }

    async fn pass(self) {
        let (turn, mine) = oneshot::channel();
        let _ = self.line.send(turn);
        let _ = mine.await;
    }
}

/// Twice what is offered.
const EACH: Duration = Duration::from_micros(2_500);
/// A fifth of what is offered.
const SLOW: Duration = Duration::from_millis(25);
const PATIENCE: Duration = Duration::from_millis(500);
/// Until when it must be over, counted from the end of the trigger.
const RECOVERY: Duration = Duration::from_secs(10);

/// R5.
pub async fn overload(plan: &Plan) -> Report {
    let mut report = Report::new("r5");
    // What piles up has to be worked off beside the calls of the time after: with 10 s, even a client that sends nothing
    // again would need 8 s for that. So the long form has more seeds instead.
    let trigger = plan.seconds(5, 5);
    // One after the other: they are to overload the service, and not this machine.
    let seeds = if plan.short { 1 } else { 5 };
    for seed in plan.seed..plan.seed + seeds {
        let part = recovery(trigger, seed).await;
        report.part(&format!("seed {seed}"), part);
    }
    report
}

async fn recovery(trigger: Duration, seed: u64) -> Report {
    let mut report = Report::new("");
    let (ours, naive) = tokio::join!(
        overloaded(trigger, true, seed),
        overloaded(trigger, false, seed)
    );
    for (name, course) in [("client", &ours), ("naive", &naive)] {
        let Course {
            before,
            during,
            after,
            back_after,
        } = course;
        report.figure(
            name,
            json!({
                "goodput_before": before,
                "during": during,
                "ten_seconds_after": after,
                "back_after_seconds": back_after,
            }),
        );
        report.must(
            *before >= 0.95,
            format!("{name}: there is not enough room before the trigger"),
        );
        report.must(
            *during <= 0.5,
            format!("{name}: the trigger does not overload"),
        );
    }
    report.must(
        ours.after >= 0.95,
        "less than 95 % of the calls go well ten seconds after",
    );
    report.must(
        naive.after <= 0.5,
        "the naive client recovers as well, so nothing is proved",
    );
    report
}

/// The parts of the calls that go well.
struct Course {
    before: f64,
    /// In the second half of the overload.
    during: f64,
    /// Ten seconds after it.
    after: f64,
    /// How many seconds later nearly all go well, if they do.
    back_after: Option<u64>,
}

async fn overloaded(trigger: Duration, ours: bool, seed: u64) -> Course {
    const BEFORE: Duration = Duration::from_secs(2);
    let stand = Stand::start(0, Pace::real(seed)).await;
    let queue = Queue::new(EACH);
    let pass = queue.clone();
    let gateway = Gateway::to(
        stand.emulator.address(),
        move || Box::pin(pass.clone().pass()),
        gateway::free,
    )
    .await;
    let end = BEFORE + trigger;
    let watched = end + RECOVERY;
    let time = watched + Duration::from_secs(4);
    tokio::spawn(async move {
        // In step with the calls, which are offered in real time: how many a second get through is the question.
        tokio::time::sleep(BEFORE).await;
        queue.takes(SLOW);
        tokio::time::sleep(trigger).await;
        queue.takes(EACH);
    });
    let calls = if ours {
        let chat = stand.client_at(&gateway.url, |client| {
            client
                .attempt_timeout(PATIENCE)
                .retry(RetryPolicy::default())
        });
        let job = || {
            let chat = chat.clone();
            async move { check(&chat).await }
        };
        offer(time, job).await
    } else {
        let naive = Naive::of(&stand).at(&gateway.url);
        let job = || {
            let naive = naive.clone();
            async move { naive_check(&naive, PATIENCE).await }
        };
        offer(time, job).await
    };
    let good = |from: Duration, to: Duration| {
        let of_time = calls.iter().filter(|(at, _)| (from..to).contains(at));
        let good = of_time.clone().filter(|(_, good)| *good).count();
        good as f64 / of_time.count().max(1) as f64
    };
    let second = |number| end + Duration::from_secs(number);
    Course {
        before: good(Duration::ZERO, BEFORE - PATIENCE),
        during: good(BEFORE + trigger / 2, end - PATIENCE),
        after: good(watched, time),
        back_after: (0..RECOVERY.as_secs()).find(|number| good(second(*number), time) >= 0.95),
    }
}

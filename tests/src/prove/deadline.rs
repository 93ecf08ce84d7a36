//! Never an attempt after the deadline of its call.

use std::num::NonZeroU32;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chat_api::types::conversation_group::{ConversationGroupUpdate, ConversationGroupUpdateKind};
use chat_api::types::{GroupType, MsgElement, TextElem};
use chat_api::{Client, QuotaSettings, RetryBudget, RetryPolicy};
use chat_emulator::{Effect, Emulator, Fault, Phase, Retention};
use chat_transport::{BoxFuture, Claim, Clock, QuotaStore, Release, StoreAnswer, StoreAway, Taken};
use chat_types::UnixTime;

use super::gateway::{self, Gateway};
use super::{Plan, Report};

const OPERATIONS: [&str; 4] = [
    "im_open_login_svc/account_check",
    "openim/sendmsg",
    "group_open_http_svc/create_group",
    "recentcontact/update_contact_group",
];
/// With this the effect of the last of them is looked up.
const LOOK: &str = "recentcontact/get_contact_group";
const SEEDS: u64 = 3;
const START: u64 = 1_700_000_000;

/// Time that only pauses and slow answers move. Client and emulator share it.
#[derive(Clone, Debug)]
struct Course(Arc<Mutex<Hand>>);

#[derive(Debug)]
struct Hand {
    now: Duration,
    /// When the last pause was over.
    slept_until: Duration,
    dice: fastrand::Rng,
}

impl Course {
    fn new(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(Hand {
            now: Duration::ZERO,
            slept_until: Duration::ZERO,
            dice: fastrand::Rng::with_seed(seed),
        })))
    }

    fn with<T>(&self, what: impl FnOnce(&mut Hand) -> T) -> T {
        what(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn dice(&self, below: u64) -> u64 {
        self.with(|hand| hand.dice.u64(..below))
    }

    fn pass(&self, time: Duration) {
        self.with(|hand| hand.now += time);
    }

    fn slept_until(&self) -> Duration {
        self.with(|hand| hand.slept_until)
    }
}

impl Clock for Course {
    fn now(&self) -> Duration {
        self.with(|hand| hand.now)
    }

    fn unix_time(&self) -> u64 {
        START + Clock::now(self).as_secs()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        // Only who waits for it makes time pass: a limit on something that is there at once does not.
        let course = self.clone();
        Box::pin(async move {
            course.with(|hand| {
                hand.now += pause;
                if !pause.is_zero() {
                    hand.slept_until = hand.now;
                }
            });
        })
    }

    fn random(&self) -> u32 {
        self.with(|hand| hand.dice.u32(..))
    }
}

impl chat_emulator::Clock for Course {
    fn now(&self) -> UnixTime {
        UnixTime::new(i64::try_from(self.unix_time()).unwrap_or(i64::MAX))
    }

    fn now_micros(&self) -> i64 {
        let now = Duration::from_secs(START) + Clock::now(self);
        i64::try_from(now.as_micros()).unwrap_or(i64::MAX)
    }
}

/// A store of shared limits that is slow and often full, but not when it is asked first: how far back it remembers, which
/// it tells with a place, nobody looks for beside the calls here.
#[derive(Debug)]
struct Store(Course, AtomicBool);

impl QuotaStore for Store {
    fn acquire<'a>(
        &'a self,
        claims: &'a [Claim<'a>],
        _: Duration,
    ) -> BoxFuture<'a, Result<StoreAnswer, StoreAway>> {
        let Self(course, known) = self;
        let known = known.swap(true, Ordering::Relaxed);
        course.pass(Duration::from_millis(course.dice(300)));
        let answer = match course.dice(100) {
            0..40 if known && !claims.is_empty() => StoreAnswer::Full {
                claim: 0,
                wait: Duration::from_millis(course.dice(3_000)),
            },
            ticket => StoreAnswer::Taken(Taken::new(ticket, Duration::from_secs(3_600))),
        };
        Box::pin(std::future::ready(Ok(answer)))
    }

    fn release(&self, _: &[Claim<'_>], _: u64, _: Release) {}

    /// Nothing runs beside the calls, since nothing but they moves the time.
    fn spawn(&self, _: BoxFuture<'static, ()>) {}
}

/// The deadline proof.
pub async fn deadline(plan: &Plan) -> Report {
    let mut report = Report::new("deadline");
    let calls = plan.calls(300, 3_000);
    report.figure("calls", calls);
    report.figure("seed", plan.seed);
    for seed in plan.seed..plan.seed + SEEDS {
        for shared in [false, true] {
            let how = if shared {
                "shared limits"
            } else {
                "own limits"
            };
            let part = kept(calls, seed, shared).await;
            report.part(&format!("{how}, seed {seed}"), part);
        }
    }
    // The control: the same, with a policy that does not know the deadline.
    let ignored = run(calls, plan.seed, false, false).await;
    report.figure("late_attempts_without", ignored.late);
    report.must(
        ignored.late * 10 >= calls,
        "no attempt is late even without a deadline, so nothing is proved",
    );
    report.figure("late_pauses_without", ignored.overslept);
    report.must(
        ignored.overslept * 20 >= calls,
        "no pause is late even without a deadline, so nothing is proved",
    );
    report
}

async fn kept(calls: u64, seed: u64, shared: bool) -> Report {
    let mut report = Report::new("");
    let kept = run(calls, seed, true, shared).await;
    report.figure("attempts", kept.attempts);
    report.figure("looks", kept.looks);
    report.figure("late_attempts", kept.late);
    report.figure("late_pauses", kept.overslept);
    report.figure("cut_short", kept.cut);
    report.must(
        kept.late == 0,
        "an attempt or a look began after the deadline",
    );
    report.must(kept.overslept == 0, "a call slept past its deadline");
    report.must(
        kept.attempts > calls,
        "hardly any call was repeated, so nothing is proved",
    );
    report.must(
        kept.looks * 20 >= calls,
        "hardly anything was looked up, so nothing is proved",
    );
    report.must(
        kept.cut * 10 >= calls,
        "hardly any deadline was in the way, so nothing is proved",
    );
    report
}

#[derive(Default)]
struct Found {
    attempts: u64,
    looks: u64,
    late: u64,
    overslept: u64,
    cut: u64,
}

async fn run(calls: u64, seed: u64, keep: bool, shared: bool) -> Found {
    let course = Course::new(seed);
    let emulator = Emulator::builder()
        .clock(Arc::new(course.clone()))
        .retention(Retention::new().calls(64))
        .start()
        .await
        .expect("a free port");
    // Answers take their time. It passes after the emulator has seen the call, so it sees when the attempt began.
    let flight = course.clone();
    let gateway = Gateway::to(emulator.address(), gateway::free, move || {
        flight.pass(Duration::from_millis(flight.dice(1_500)));
        gateway::free()
    })
    .await;
    let policy = RetryPolicy::default()
        .with_max_attempts(12)
        .with_backoff(Duration::from_millis(500), Duration::from_secs(8));
    // So few that calls have to wait for their turn, too.
    let window = Duration::from_secs(1);
    let mut quota = OPERATIONS
        .iter()
        .fold(QuotaSettings::default(), |quota, name| {
            quota.with_limit(*name, window, 1)
        });
    let flight = Duration::from_secs(6);
    if shared {
        let store = Arc::new(Store(course.clone(), AtomicBool::default()));
        quota = quota.shared(store, NonZeroU32::MIN, flight);
    }
    let chat = Client::builder(emulator.app_id(), emulator.secret_key())
        .base_url(&gateway.url)
        .clock(Arc::new(course.clone()))
        .retry(policy)
        .retry_budget(RetryBudget::unlimited())
        .quota(quota)
        .attempt_timeout(flight)
        .build()
        .expect("the settings are good");
    for name in ["administrator", "bob"] {
        let _ = chat.account().account_import(name).await;
    }
    let faults = [
        (Phase::Pre, Effect::Status(502), 0.3),
        (Phase::Pre, Effect::Code(60_018), 0.2),
        (Phase::Post, Effect::Garbage, 0.3),
    ];
    for (at, (phase, effect, share)) in (0..).zip(faults) {
        let fault =
            Fault::new(format!("f{at}"), phase, effect).probability(share, seed + (at << 40));
        emulator.app().put_fault(fault).expect("a fault");
    }
    let micros = |time: Duration| i64::try_from((Duration::from_secs(START) + time).as_micros());
    let mut found = Found::default();
    for call in 0..calls {
        let allowed = Duration::from_millis(500 + course.dice(20_000));
        let limit = if keep {
            allowed
        } else {
            Duration::from_secs(3_600)
        };
        let before = emulator.app().calls().last().map_or(0, |call| call.number);
        let end = Clock::now(&course) + allowed;
        let good = match call % 4 {
            0 => {
                let call = chat.account().account_check(["bob"]);
                call.with_timeout(limit).await.is_ok()
            }
            1 => {
                let text = MsgElement::TextElem(TextElem::new("hello"));
                let call = chat.c2c_message().sendmsg("bob", text);
                call.with_timeout(limit).await.is_ok()
            }
            2 => {
                let call = chat.group().create_group(GroupType::Public, "Tea");
                call.with_timeout(limit).await.is_ok()
            }
            _ => {
                let rename = ConversationGroupUpdateKind::Rename;
                let change = ConversationGroupUpdate::new(rename, "work").new_group_name("office");
                let family = chat.conversation_group();
                let call = family.update_contact_group("bob", change);
                call.with_timeout(limit).await.is_ok()
            }
        };
        let over = Clock::now(&course);
        let end_micros = micros(end).unwrap_or(i64::MAX);
        let seen: Vec<_> = emulator.app().calls();
        let mine = seen.iter().filter(|call| call.number > before);
        let late = mine
            .clone()
            .filter(|call| call.at_micros >= end_micros)
            .count();
        found.attempts += mine.clone().count() as u64;
        let looks = mine.filter(|call| call.operation == Some(LOOK));
        found.looks += looks.count() as u64;
        found.late += late as u64;
        // An answer may come late; a pause may not.
        found.overslept += u64::from(course.slept_until() > end);
        found.cut += u64::from(!good && over + Duration::from_secs(9) > end);
    }
    found
}

//! R1 and R2: what was sent is there once.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use chat_api::types::{GroupType, MsgElement, TextElem};
use chat_api::{Client, Delivery, RetryBudget, RetryPolicy};
use chat_emulator::{Effect, Fault, Phase};
use chat_transport::Clock;
use serde_json::{Value, json};

use super::naive::Naive;
use super::stand::{Pace, Stand, crew};
use super::{Plan, Report};

pub(super) const GROUP: &str = "group_open_http_svc/send_group_msg";
const USER: &str = "openim/sendmsg";
const TEA: &str = "tea";
const WORKERS: u64 = 32;
/// So many attempts that no call ever runs out of them by chance.
const ATTEMPTS: u32 = 60;
/// What is random is believed within so many standard deviations.
const SIGMAS: f64 = 5.0;

fn text(number: u64) -> MsgElement {
    MsgElement::TextElem(TextElem::new(format!("message {number}")))
}

fn text_json(number: u64) -> Value {
    json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": format!("message {number}")}}])
}

/// Which part of the calls goes wrong, and how.
struct Weather {
    name: String,
    seed: u64,
    faults: Vec<(Phase, Effect, f64)>,
}

impl Weather {
    fn new(name: &str, seed: u64, faults: &[(Phase, Effect, f64)]) -> Self {
        Self {
            name: format!("{name}, seed {seed}"),
            seed,
            faults: faults.to_vec(),
        }
    }

    fn comes_over(&self, stand: &Stand, operation: &str) {
        for (at, (phase, effect, share)) in (0..).zip(&self.faults) {
            // Far apart, so that the dice of one fault do not follow those of another.
            let seed = self.seed.wrapping_mul(0x9E37_79B9).wrapping_add(at << 40);
            let fault = Fault::new(format!("f{at}"), *phase, *effect).on(operation);
            let fault = fault.probability(*share, seed);
            stand.app().put_fault(fault).expect("a fault");
        }
    }

    /// How likely an attempt comes through.
    fn luck(&self) -> f64 {
        self.faults.iter().map(|(.., share)| 1.0 - share).product()
    }

    fn only_after_the_work(&self) -> bool {
        self.faults.iter().all(|(phase, ..)| *phase == Phase::Post)
    }
}

fn weathers(seed: u64) -> Vec<Weather> {
    let lost = |share| [(Phase::Post, Effect::Reset, share)];
    vec![
        Weather::new("30 % lost", seed, &lost(0.3)),
        Weather::new("30 % lost", seed + 1, &lost(0.3)),
        Weather::new("30 % lost", seed + 2, &lost(0.3)),
        Weather::new("60 % lost", seed + 3, &lost(0.6)),
        Weather::new(
            "all phases",
            seed + 4,
            &[
                (Phase::Pre, Effect::Reset, 0.15),
                (Phase::Pre, Effect::Status(502), 0.1),
                (Phase::Post, Effect::Reset, 0.15),
                (Phase::Post, Effect::Garbage, 0.1),
                (Phase::Body, Effect::Truncate, 0.1),
                (Phase::Body, Effect::Reset, 0.1),
            ],
        ),
    ]
}

fn persistent(client: chat_api::ClientBuilder) -> chat_api::ClientBuilder {
    let policy = RetryPolicy::default()
        .with_max_attempts(ATTEMPTS)
        .with_backoff(Duration::from_millis(1), Duration::from_millis(5));
    client
        .retry(policy)
        .retry_budget(RetryBudget::unlimited())
        .attempt_timeout(Duration::from_secs(30))
        .timeout(Duration::from_secs(120))
}

/// R1.
pub async fn groups(plan: &Plan) -> Report {
    let mut report = Report::new("r1");
    let calls = plan.calls(1_000, 10_000);
    report.figure("calls", calls);
    report.figure("seed", plan.seed);
    for weather in weathers(plan.seed) {
        let part = group_messages(calls, &weather).await;
        report.part(&weather.name, part);
    }
    report.part("ledger", the_ledger_drops_nothing().await);
    report
}

pub(super) async fn group_stand(calls: u64, seed: u64) -> Stand {
    let stand = Stand::start(calls, Pace::real(seed)).await;
    let chat = stand.client(|client| client);
    let _ = chat.account().account_import("alice").await.expect("alice");
    let group = chat.group().create_group(GroupType::Public, "Tea");
    let _ = group.group_id(TEA).await.expect("a group");
    stand
}

/// One message to the group.
pub(super) async fn send(chat: &Client, number: u64) {
    let sent = chat.group_message().send_group_msg(TEA, text(number));
    let _ = sent.await.expect("is sent");
}

async fn group_messages(calls: u64, weather: &Weather) -> Report {
    let mut report = Report::new("");
    let stand = group_stand(calls, weather.seed).await;
    weather.comes_over(&stand, GROUP);
    let chat = stand.client(persistent);
    let answers = crew(WORKERS, calls, move |number| {
        let chat = chat.clone();
        async move {
            let sent = chat.group_message().send_group_msg(TEA, text(number)).await;
            sent.map(|answer| answer.msg_seq)
        }
    })
    .await;
    let numbers: HashSet<u32> = answers
        .iter()
        .filter_map(|seq| seq.as_ref().ok().copied())
        .collect();
    let failed = answers.iter().filter(|answer| answer.is_err()).count();
    let ledger = stand.app().ledger(Some(GROUP), None);
    let keys: HashSet<&str> = ledger
        .commits
        .iter()
        .map(|commit| commit.key.as_str())
        .collect();
    let commits = ledger.commits.len() as u64;
    // Each message in the group has a number of its own; a call whose number another one has was dropped for it.
    let lost = calls - numbers.len() as u64;
    let doubled = commits.saturating_sub(numbers.len() as u64);
    report.figure("commits", commits);
    report.figure("lost", lost);
    report.figure("doubled", doubled);
    report.must(failed == 0, format!("{failed} calls failed"));
    report.must(commits == calls, "not as many commits as calls");
    report.must((lost, doubled) == (0, 0), "something was lost or doubled");
    report.must(keys.len() as u64 == commits, "a key was used twice");
    report.must(ledger.forgotten == 0, "the ledger has forgotten something");
    expect_receipts(&mut report, &stand, GROUP, calls, weather);

    let stand = group_stand(calls, weather.seed).await;
    let body =
        |number, random| json!({"GroupId": TEA, "Random": random, "MsgBody": text_json(number)});
    without_key(&mut report, &stand, GROUP, calls, weather, body).await;
    report
}

/// The control: the same weather over a client that draws the key anew for each attempt.
async fn without_key(
    report: &mut Report,
    stand: &Stand,
    operation: &'static str,
    calls: u64,
    weather: &Weather,
    body: fn(u64, u32) -> Value,
) {
    weather.comes_over(stand, operation);
    let naive = Naive::of(stand);
    crew(WORKERS, calls, move |number| {
        let naive = naive.clone();
        async move {
            for _ in 0..ATTEMPTS {
                let body = body(number, fastrand::u32(..));
                let code = naive.post(operation, &body, Duration::from_secs(30)).await;
                if code == Some(0) {
                    break;
                }
            }
        }
    })
    .await;
    let commits = stand.app().receipts(operation).committed;
    let doubled = commits.saturating_sub(calls);
    report.figure("naive_doubled", doubled);
    report.must(
        doubled > 0 && doubled * 10 >= calls,
        "the naive client doubles so little that nothing is proved",
    );
}

/// Attempts follow the chance that one comes through, or else the faults did not strike as they should.
fn expect_receipts(
    report: &mut Report,
    stand: &Stand,
    operation: &str,
    calls: u64,
    weather: &Weather,
) {
    let receipts = stand.app().receipts(operation);
    let (calls, luck) = (calls as f64, weather.luck());
    let expected = calls / luck;
    let deviation = (calls * (1.0 - luck)).sqrt() / luck;
    report.figure("receipts", receipts.received);
    report.figure("receipts_expected", expected.round());
    let off = (receipts.received as f64 - expected).abs();
    report.must(
        off <= SIGMAS * deviation,
        "the number of attempts does not follow from the faults",
    );
    if weather.only_after_the_work() {
        report.must(
            receipts.carried_out == receipts.received,
            "a fault struck before the work",
        );
    }
    report.must(receipts.refused == 0, "the service refused something");
}

/// The witness itself: a repeat that the service does not drop is one more entry, under the same key.
async fn the_ledger_drops_nothing() -> Report {
    let mut report = Report::new("");
    let stand = group_stand(10, 0).await;
    let naive = Naive::of(&stand);
    let body = json!({"GroupId": TEA, "Random": 7, "MsgBody": text_json(0)});
    let mut entries = Vec::new();
    for pause in [0, 299, 2] {
        stand.app().advance(Duration::from_secs(pause));
        let code = naive.post(GROUP, &body, Duration::from_secs(30)).await;
        report.must(code == Some(0), "a repeat was refused");
        entries.push(stand.app().ledger(Some(GROUP), None).commits.len());
    }
    report.must(
        entries == [1, 1, 2],
        "a repeat must be dropped for 300 s, and not by the ledger",
    );
    report.figure("entries", json!(entries));
    report
}

/// R2.
pub async fn users(plan: &Plan) -> Report {
    let mut report = Report::new("r2");
    let calls = plan.calls(1_000, 10_000);
    report.figure("calls", calls);
    report.figure("seed", plan.seed);
    for weather in weathers(plan.seed) {
        let stand = user_stand(calls, Pace::real(weather.seed)).await;
        let chat = stand.client(persistent);
        let mut part = user_messages(&stand, chat, calls, WORKERS, &weather).await;
        expect_receipts(&mut part, &stand, USER, calls, &weather);
        part.must(
            part_figure(&part, "unknown") == 0,
            "a call ended open although it had all the time that it needs",
        );
        let stand = user_stand(calls, Pace::real(weather.seed)).await;
        let body = |number, random| {
            json!({
                "To_Account": "bob", "MsgSeq": random, "MsgRandom": random, "MsgBody": text_json(number),
            })
        };
        without_key(&mut part, &stand, USER, calls, &weather, body).await;
        report.part(&weather.name, part);
    }
    let slow = slow_users(plan).await;
    report.part("past the window", slow);
    report
}

fn part_figure(part: &Report, name: &str) -> u64 {
    part.to_json()[name].as_u64().unwrap_or(u64::MAX)
}

async fn user_stand(calls: u64, pace: Pace) -> Stand {
    let stand = Stand::start(calls, pace).await;
    let chat = stand.client(|client| client);
    for name in ["administrator", "bob"] {
        let _ = chat.account().account_import(name).await.expect("imported");
    }
    stand
}

/// Sends messages, and looks at each in the ledger.
async fn user_messages(
    stand: &Stand,
    chat: Client,
    calls: u64,
    workers: u64,
    weather: &Weather,
) -> Report {
    let mut report = Report::new("");
    weather.comes_over(stand, USER);
    let answers = crew(workers, calls, move |number| {
        let chat = chat.clone();
        async move {
            let sent = chat.c2c_message().sendmsg("bob", text(number)).await;
            sent.map(|answer| answer.msg_key.as_str().to_owned())
        }
    })
    .await;
    let ledger = stand.app().ledger(Some(USER), None);
    // What a message says tells one call from another; the key holds a digest of it.
    let mut by_text: HashMap<&str, u64> = HashMap::new();
    let mut text_of: HashMap<(&str, &str), &str> = HashMap::new();
    for commit in &ledger.commits {
        let part = |name: &str| {
            let mut parts = commit.key.split('&');
            parts
                .find_map(|part| part.strip_prefix(name)?.strip_prefix('='))
                .expect("the key has all parts")
        };
        let text = part("MsgBody");
        *by_text.entry(text).or_default() += 1;
        text_of.insert((part("MsgSeq"), part("MsgRandom")), text);
    }
    let (mut sent, mut lost, mut doubled) = (0_u64, 0_u64, 0_u64);
    let (mut unknown, mut others) = (0_u64, 0_u64);
    let mut claimed = HashSet::new();
    for answer in &answers {
        match answer {
            Ok(key) => {
                sent += 1;
                let mut numbers = key.split('_');
                let seq = numbers.next().unwrap_or_default();
                let random = numbers.next().unwrap_or_default();
                match text_of.get(&(seq, random)) {
                    Some(text) if claimed.insert(*text) => {
                        doubled += by_text.get(text).map_or(0, |times| times - 1);
                    }
                    _ => lost += 1,
                }
            }
            Err(error)
                if error.delivery() == Delivery::Unknown && error.outcome_unknown().is_some() =>
            {
                unknown += 1;
            }
            Err(_) => others += 1,
        }
    }
    let twice = by_text.values().filter(|times| **times > 1).count();
    report.figure("sent", sent);
    report.figure("unknown", unknown);
    report.figure("commits", ledger.commits.len() as u64);
    report.figure("lost", lost);
    report.figure("doubled", doubled);
    report.must(others == 0, format!("{others} calls failed in another way"));
    report.must(
        (lost, doubled) == (0, 0),
        "a call said yes and lost or doubled",
    );
    report.must(twice == 0, "a call that ended open was doubled");
    report.must(ledger.forgotten == 0, "the ledger has forgotten something");
    report
}

/// Time that runs so fast, and pauses so long, that many calls reach the end of the window in which a repeat is known.
async fn slow_users(plan: &Plan) -> Report {
    const SPEED: u32 = 10;
    let calls = plan.calls(1_000, 10_000).min(6_000) / 4;
    let pace = Pace::times(SPEED, plan.seed);
    let stand = user_stand(calls, pace).await;
    let policy = RetryPolicy::default()
        .with_max_attempts(ATTEMPTS)
        .with_backoff(Duration::from_secs(30), Duration::from_secs(60));
    let chat = stand.client(|client| {
        client
            .retry(policy)
            .retry_budget(RetryBudget::unlimited())
            // A repeat has this long to arrive: four seconds of real time.
            .attempt_timeout(Duration::from_secs(40))
            .timeout(Duration::from_secs(3_600))
    });
    let lost = [(Phase::Post, Effect::Reset, 0.6)];
    let weather = Weather::new("slow", plan.seed, &lost);
    let mut report = user_messages(&stand, chat, calls, calls.min(500), &weather).await;
    report.must(
        part_figure(&report, "unknown") * 100 >= calls,
        "hardly any call reached the end of the window, so nothing is proved",
    );

    // The control: keeps the key, but not an eye on the clock, which may run faster since here nothing has to be in time.
    let stand = user_stand(calls, Pace::times(2 * SPEED, plan.seed)).await;
    weather.comes_over(&stand, USER);
    let naive = Naive::of(&stand);
    let control = calls.min(500);
    let pace = stand.pace.clone();
    crew(control, control, move |number| {
        let (naive, pace) = (naive.clone(), pace.clone());
        async move {
            let (seq, random) = (fastrand::u32(..), fastrand::u32(..));
            let body = json!({
                "To_Account": "bob", "MsgSeq": seq, "MsgRandom": random, "MsgBody": text_json(number),
            });
            for _ in 0..3 {
                if naive.post(USER, &body, Duration::from_secs(30)).await == Some(0) {
                    break;
                }
                // Longer than the window, by the time of this proof.
                Clock::sleep(&pace, Duration::from_secs(125)).await;
            }
        }
    })
    .await;
    let committed = stand.app().receipts(USER).committed;
    let doubled = committed.saturating_sub(control);
    report.figure("naive_calls", control);
    report.figure("naive_doubled", doubled);
    report.must(
        doubled * 10 >= control,
        "the service seems to know repeats for ever, so nothing is proved",
    );
    report
}

//! What is counted, and under which names.

#![cfg(feature = "metrics")]
#![allow(clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use chat_transport::{
    CallOptions, Exchange, Hosts, HttpTransport, Lane, QuotaMode, Resend, RetryBudget, SecretKey,
    Transport as _, Verdict,
};
use metrics::{Counter, CounterFn, Gauge, Histogram, Key, KeyName, Metadata, SharedString, Unit};
use support::{ADMIN, APP, KEY, ManualClock, Reply, Server, builder, call_with, closed_port, form};

type Counts = Arc<Mutex<BTreeMap<String, u64>>>;

#[derive(Default)]
struct Recorder(Counts);

struct One(Counts, String);

impl CounterFn for One {
    fn increment(&self, by: u64) {
        *self
            .0
            .lock()
            .expect("lock")
            .entry(self.1.clone())
            .or_default() += by;
    }

    fn absolute(&self, _: u64) {
        panic!("counters only go up");
    }
}

impl metrics::Recorder for Recorder {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        let mut name = key.name().to_owned();
        for label in key.labels() {
            name += &format!(" {}={}", label.key(), label.value());
        }
        Counter::from_arc(Arc::new(One(Arc::clone(&self.0), name)))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

#[tokio::test]
async fn attempts_resends_and_refusals_are_counted() {
    let recorder = Recorder::default();
    let counts = Arc::clone(&recorder.0);
    metrics::set_global_recorder(recorder).expect("the only one");
    let server = Server::start(vec![Reply::Ok("busy"), Reply::Reset, Reply::Ok("{}")]).await;
    let transport = builder(&server.base())
        .clock(Arc::new(ManualClock::default()))
        .retry_budget(RetryBudget::new(0.0, 2))
        .build()
        .expect("builds");
    for _ in 0..2 {
        let options = CallOptions::new().with_timeout(Duration::from_secs(9));
        let (result, _) = call_with(&transport, Resend::Always, &options, |number, _| {
            if number == 1 {
                Verdict::RefusedBeforeWork
            } else {
                Verdict::Accept
            }
        })
        .await;
        assert!(result.is_ok());
    }
    let all = counts;
    let counts = all.lock().expect("lock").clone();
    let endpoint = "endpoint=openim/something";
    let expected = [
        (
            format!("chat_attempts_total {endpoint} host=primary outcome=answered"),
            1,
        ),
        (
            format!("chat_attempts_total {endpoint} host=primary outcome=interrupted"),
            1,
        ),
        (
            format!("chat_attempts_total {endpoint} host=primary outcome=refused before work"),
            2,
        ),
        (format!("chat_over_limit_total {endpoint}"), 2),
        (
            format!("chat_retries_total {endpoint} reason=interrupted"),
            1,
        ),
        (
            format!("chat_retries_total {endpoint} reason=refused before work"),
            1,
        ),
        (format!("chat_retry_budget_exhausted_total {endpoint}"), 1),
    ];
    assert_eq!(counts, BTreeMap::from(expected));

    // Whose limit it is does not become a label: there would be as many as groups, and it is nobody's business.
    all.lock().expect("lock").clear();
    let hosts = Hosts::new(&format!("http://{}", closed_port().await)).expect("an address");
    let hosts = hosts.with_backup(&server.base()).expect("an address");
    let transport = HttpTransport::builder(APP, SecretKey::new(KEY), ADMIN, hosts, form())
        .clock(Arc::new(ManualClock::default()))
        .build()
        .expect("builds");
    let lanes = [Lane::new("group", 1, Duration::from_secs(1)).with_key("planted")];
    for mode in [QuotaMode::Wait, QuotaMode::Try, QuotaMode::Wait] {
        let options = CallOptions::new().with_quota(mode);
        let mut judge = |_: &Bytes| Verdict::Accept;
        let body = Bytes::from_static(b"planted");
        let call = Exchange::new("s/c", body, Resend::Never, &options, &mut judge);
        let _ = transport.exchange(call.with_lanes(&lanes)).await;
    }
    let counts = all.lock().expect("lock").clone();
    let expected = [
        (
            "chat_attempts_total endpoint=s/c host=backup outcome=answered",
            2,
        ),
        (
            "chat_attempts_total endpoint=s/c host=primary outcome=connect",
            1,
        ),
        ("chat_failovers_total to=backup", 1),
        ("chat_quota_refused_total endpoint=s/c scope=group", 1),
        ("chat_quota_waits_total endpoint=s/c", 1),
        ("chat_retries_total endpoint=s/c reason=connect", 1),
    ];
    let expected = expected.map(|(name, count)| (name.to_owned(), count));
    assert_eq!(counts, BTreeMap::from(expected));
}

//! Calls under limits: lanes, the budget of resends, the deadline, and the two addresses of the service.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use chat_transport::{
    BoxFuture, CallOptions, Claim, Delivery, ErrorKind, Exchange, Exchanged, Hosts, HttpTransport,
    Lane, LaneState, QuotaMode, QuotaSettings, QuotaStore, Release, Resend, RetryBudget,
    RetryPolicy, SecretKey, StoreAnswer, StoreAway, TimeoutPhase, Transport as _, TransportError,
    Verdict,
};
use support::{
    ADMIN, APP, KEY, ManualClock, Reply, Server, builder, call, call_with, closed_port, form,
};
use tokio::net::TcpListener;

const SECOND: Duration = Duration::from_secs(1);

async fn send(
    transport: &HttpTransport,
    lanes: &[Lane<'_>],
    resend: Resend,
    options: &CallOptions,
    verdict: impl Fn(&[u8]) -> Verdict + Send + Sync,
) -> Result<Exchanged, TransportError> {
    let mut judge = |answer: &Bytes| verdict(answer);
    let body = Bytes::from_static(b"{}");
    let call = Exchange::new("s/c", body, resend, options, &mut judge).with_lanes(lanes);
    transport.exchange(call).await
}

fn lane(transport: &HttpTransport, scope: &str) -> LaneState {
    let lanes = transport.quota().lanes();
    let lane = lanes.into_iter().find(|lane| &*lane.scope == scope);
    lane.expect("a lane that was used")
}

fn busy(answer: &[u8]) -> Verdict {
    if answer == b"busy" {
        Verdict::OverLimit(1)
    } else {
        Verdict::Accept
    }
}

#[tokio::test]
async fn each_attempt_takes_a_place() {
    let server = Server::start(vec![Reply::Ok("busy"), Reply::Reset, Reply::Ok("{}")]).await;
    let clock = ManualClock::default();
    let transport = builder(&server.base())
        .clock(Arc::new(clock.clone()))
        .attempt_timeout(3 * SECOND)
        .build()
        .expect("builds");
    let lanes = [
        Lane::new("s/c", 100, 60 * SECOND),
        Lane::new("group", 100, 60 * SECOND).with_key("a"),
    ];
    let plain = CallOptions::new();
    let sent = send(&transport, &lanes, Resend::Always, &plain, busy).await;
    assert_eq!(sent.expect("answered").attempts(), 3);
    let (command, group) = (lane(&transport, "s/c"), lane(&transport, "group"));
    assert_eq!((command.used, command.passed), (3, 3));
    assert_eq!((group.used, group.passed), (3, 3));
    // Only the lane that the judge named goes slower.
    assert_eq!((command.level, command.over_limit), (100, 0));
    assert_eq!(group.over_limit, 1);
    assert!(group.level < 100, "{}", group.level);
    // The reset one may arrive until its time is over, so its place comes back after that of the answered one.
    clock.advance(60 * SECOND);
    assert_eq!(lane(&transport, "s/c").used, 1);
    clock.advance(3 * SECOND);
    assert_eq!(lane(&transport, "s/c").used, 0);
}

/// A refusal that could mean any of the lanes does not hold up what counts for a day.
#[tokio::test]
async fn a_refusal_that_names_no_lane_slows_the_shortest_one() {
    let server = Server::start(vec![Reply::Ok("busy"), Reply::Ok("{}")]).await;
    let transport = builder(&server.base())
        .clock(Arc::new(ManualClock::default()))
        .build()
        .expect("builds");
    let lanes = [
        Lane::new("day", 100, 24 * 3600 * SECOND),
        Lane::new("second", 100, SECOND),
    ];
    let plain = CallOptions::new();
    let verdict = |answer: &[u8]| match busy(answer) {
        Verdict::OverLimit(_) => Verdict::RefusedBeforeWork,
        other => other,
    };
    let sent = send(&transport, &lanes, Resend::Never, &plain, verdict).await;
    assert_eq!(sent.expect("answered").attempts(), 2);
    let (day, second) = (lane(&transport, "day"), lane(&transport, "second"));
    assert_eq!((day.level, day.over_limit), (100, 0));
    assert_eq!(second.over_limit, 1);
    assert!(second.level < 100, "{}", second.level);
}

#[tokio::test]
async fn what_was_never_sent_takes_no_place() {
    let transport = builder(&format!("http://{}", closed_port().await))
        .clock(Arc::new(ManualClock::default()))
        .build()
        .expect("builds");
    let lanes = [Lane::new("s/c", 1, 60 * SECOND)];
    let plain = CallOptions::new();
    let accept = |_: &[u8]| Verdict::Accept;
    let error = send(&transport, &lanes, Resend::Never, &plain, accept).await;
    assert_eq!(error.expect_err("nobody listens").attempts(), 3);
    assert_eq!(lane(&transport, "s/c").used, 0);
}

#[tokio::test]
async fn a_full_lane_is_waited_for_or_not() {
    let server = Server::start(vec![Reply::Ok("{}")]).await;
    let clock = ManualClock::default();
    let transport = builder(&server.base())
        .clock(Arc::new(clock.clone()))
        .build()
        .expect("builds");
    let lanes = [Lane::new("s/c", 1, 5 * SECOND)];
    let accept = |_: &[u8]| Verdict::Accept;
    let plain = CallOptions::new();
    let at_once = CallOptions::new().with_quota(QuotaMode::Try);
    let hurried = CallOptions::new().with_timeout(5 * SECOND);
    let sent = send(&transport, &lanes, Resend::Never, &plain, accept).await;
    assert_eq!(sent.expect("answered").attempts(), 1);
    for options in [&at_once, &hurried] {
        let error = send(&transport, &lanes, Resend::Never, options, accept).await;
        let error = error.expect_err("no place");
        assert_eq!(error.kind(), ErrorKind::Quota);
        assert_eq!((error.delivery(), error.attempts()), (Delivery::NotSent, 0));
        let quota = error.quota().expect("says which");
        assert_eq!((quota.scope(), quota.wait()), ("s/c", Some(5 * SECOND)));
        assert_eq!((quota.limit(), quota.window()), (1, 5 * SECOND));
    }
    assert!(clock.pauses().is_empty());
    let sent = send(&transport, &lanes, Resend::Never, &plain, accept).await;
    assert_eq!(sent.expect("answered").attempts(), 1);
    assert_eq!(clock.pauses(), [5 * SECOND]);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn limits_can_be_switched_off() {
    let server = Server::start(vec![Reply::Ok("{}")]).await;
    let transport = builder(&server.base())
        .clock(Arc::new(ManualClock::default()))
        .quota(QuotaSettings::off())
        .quota_mode(QuotaMode::Try)
        .build()
        .expect("builds");
    let lanes = [Lane::new("s/c", 1, SECOND)];
    for _ in 0..5 {
        let plain = CallOptions::new();
        let sent = send(&transport, &lanes, Resend::Never, &plain, |_| {
            Verdict::Accept
        })
        .await;
        assert!(sent.is_ok());
    }
}

/// A resend that could not have its place in time is not made, and what the first attempt brought stands.
#[tokio::test]
async fn waiting_for_a_place_does_not_outlast_the_call_nor_its_class() {
    let second_place = [Lane::new("s/c", 1, 9 * SECOND)];
    for (resend, timeout) in [
        (Resend::Always, 8 * SECOND),
        (Resend::Within(8 * SECOND), 60 * SECOND),
    ] {
        let server = Server::start(vec![Reply::Ok("error")]).await;
        let clock = ManualClock::default();
        let transport = builder(&server.base())
            .clock(Arc::new(clock.clone()))
            .attempt_timeout(SECOND)
            .timeout(timeout)
            .build()
            .expect("builds");
        let plain = CallOptions::new();
        let unknown = |_: &[u8]| Verdict::Unknown;
        let sent = send(&transport, &second_place, resend, &plain, unknown).await;
        assert_eq!(sent.expect("the last answer stands").attempts(), 1);
        assert_eq!(server.requests().len(), 1);
        let waited: Duration = clock.pauses().iter().sum();
        assert!(waited < 8 * SECOND, "{waited:?}");
    }
}

/// A call that is dropped keeps its places if it has begun to leave, and not if it has not.
#[tokio::test]
async fn a_dropped_call_keeps_its_places_only_if_it_may_arrive() {
    let silent = Server::start(vec![Reply::Silence]).await;
    let hanging = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let hanging = (hanging.local_addr().expect("an address"), hanging);
    for (base, used) in [
        (silent.base(), 1),
        // The handshake never ends.
        (format!("https://{}", hanging.0), 0),
    ] {
        let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]);
        let transport = builder(&base)
            .root_certificates(made.expect("certificate").cert.der())
            .expect("DER")
            .build()
            .expect("builds");
        let lanes = [Lane::new("s/c", 5, SECOND)];
        let plain = CallOptions::new();
        let call = send(&transport, &lanes, Resend::Never, &plain, |_| {
            Verdict::Accept
        });
        let dropped = async {
            // Until the request has arrived or, where that is impossible, has had the time to.
            while silent.requests().is_empty() {
                tokio::task::yield_now().await;
            }
            if used == 0 {
                hanging.1.accept().await.expect("a connection");
            }
        };
        tokio::select! {
            biased;
            _ = call => panic!("nobody answers"),
            () = dropped => {}
        }
        assert_eq!(lane(&transport, "s/c").used, used);
    }
}

/// The server fails every request; this many calls are made. Gives how many requests it saw.
async fn outage(budget: RetryBudget, calls: usize) -> usize {
    let server = Server::start(vec![Reply::Ok("error")]).await;
    let transport = builder(&server.base())
        .clock(Arc::new(ManualClock::default()))
        .retry_budget(budget)
        .build()
        .expect("builds");
    for number in 0..calls {
        let verdict = if number % 2 == 0 {
            Verdict::Unknown
        } else {
            Verdict::RefusedBeforeWork
        };
        let options = CallOptions::new();
        let (result, _) = call_with(&transport, Resend::Always, &options, |_, _| verdict).await;
        assert!(result.is_ok());
    }
    server.requests().len()
}

#[tokio::test]
async fn an_outage_is_not_amplified() {
    let seen = outage(RetryBudget::default(), 600).await;
    assert!(seen <= 600 * 12 / 10, "{seen}");
    // The budget is used, and without one the same outage is three times as hard.
    assert!(seen > 600 * 11 / 10, "{seen}");
    assert_eq!(outage(RetryBudget::unlimited(), 600).await, 1800);
    assert_eq!(outage(RetryBudget::new(0.0, 7), 100).await, 107);
}

/// Who wonders why a call that may be repeated was not finds it in the error.
#[tokio::test]
async fn a_call_that_the_budget_stops_says_so() {
    let server = Server::start(vec![Reply::Reset]).await;
    for (budget, attempts, told) in [
        (RetryBudget::new(0.0, 0), 1, true),
        (RetryBudget::unlimited(), 3, false),
    ] {
        let transport = builder(&server.base())
            .clock(Arc::new(ManualClock::default()))
            .retry_budget(budget)
            .build()
            .expect("builds");
        let error = call(&transport, Resend::Always).await.expect_err("reset");
        assert_eq!(error.attempts(), attempts);
        assert_eq!(error.to_string().contains("budget"), told, "{error}");
    }
}

fn two(primary: &str, backup: &str, clock: &ManualClock) -> HttpTransport {
    let hosts = Hosts::new(primary).expect("an address");
    let hosts = hosts.with_backup(backup).expect("an address");
    HttpTransport::builder(APP, SecretKey::new(KEY), ADMIN, hosts, form())
        .clock(Arc::new(clock.clone()))
        .build()
        .expect("builds")
}

#[tokio::test]
async fn a_primary_that_is_gone_is_remembered_and_tried_again() {
    let primary = closed_port().await;
    let backup = Server::start(vec![Reply::Ok("{}")]).await;
    let clock = ManualClock::default();
    let transport = two(&format!("http://{primary}"), &backup.base(), &clock);

    let first = call(&transport, Resend::Never).await.expect("answered");
    assert_eq!(first.attempts(), 2);
    for _ in 0..5 {
        let next = call(&transport, Resend::Never).await.expect("answered");
        assert_eq!(next.attempts(), 1, "the primary is passed over");
    }
    clock.advance(5 * SECOND);
    let probe = call(&transport, Resend::Never).await.expect("answered");
    assert_eq!(probe.attempts(), 2, "one call tries it");
    clock.advance(5 * SECOND);
    let next = call(&transport, Resend::Never).await.expect("answered");
    assert_eq!(
        next.attempts(),
        1,
        "after a second failure the pause is longer"
    );
    assert_eq!(backup.requests().len(), 8);

    let primary = Server::start_on(primary.port(), vec![Reply::Ok("{}")]).await;
    clock.advance(5 * SECOND);
    for _ in 0..3 {
        let back = call(&transport, Resend::Never).await.expect("answered");
        assert_eq!(back.attempts(), 1);
    }
    assert_eq!(primary.requests().len(), 3, "and it is in use again");
    assert_eq!(backup.requests().len(), 8);
}

#[tokio::test]
async fn a_request_that_may_have_arrived_does_not_go_to_the_backup_unless_its_class_allows() {
    let backup = Server::start(vec![Reply::Ok("{}")]).await;
    for (resend, again) in [(Resend::Never, false), (Resend::Always, true)] {
        let primary = Server::start(vec![Reply::Reset, Reply::Ok("{}")]).await;
        let transport = two(&primary.base(), &backup.base(), &ManualClock::default());
        let result = call(&transport, resend).await;
        assert_eq!(result.is_ok(), again);
        // Its connection was there, so the primary is in order.
        assert_eq!(primary.requests().len(), if again { 2 } else { 1 });
    }
    assert!(backup.requests().is_empty());
}

/// An address whose handshakes never end, with a backup that answers.
async fn silent_primary(
    clock: &ManualClock,
    connect: Duration,
    attempt: Duration,
) -> (HttpTransport, Server, TcpListener) {
    let hanging = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base = format!("https://{}", hanging.local_addr().expect("an address"));
    let backup = Server::start(vec![Reply::Ok("{}")]).await;
    let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]);
    let hosts = Hosts::new(&base).expect("an address");
    let hosts = hosts.with_backup(&backup.base()).expect("an address");
    let transport = HttpTransport::builder(APP, SecretKey::new(KEY), ADMIN, hosts, form())
        .root_certificates(made.expect("certificate").cert.der())
        .expect("DER")
        .clock(Arc::new(clock.clone()))
        .connect_timeout(connect)
        .attempt_timeout(attempt)
        .build()
        .expect("builds");
    (transport, backup, hanging)
}

/// Enough for a busy machine to reach the backup.
const BLINK: Duration = Duration::from_millis(400);
/// So much less that no timer for that one is due when this one is noticed.
const HURRY: Duration = Duration::from_millis(50);

async fn hurried(transport: &HttpTransport, retry: RetryPolicy) -> Option<ErrorKind> {
    let soon = CallOptions::new().with_timeout(HURRY).with_retry(retry);
    let (result, _) = call_with(transport, Resend::Never, &soon, |_, _| Verdict::Accept).await;
    result.err().map(|error| error.kind())
}

/// A call that runs out of time by itself says nothing about the address: others still begin at the primary.
#[tokio::test]
async fn a_hurried_call_does_not_send_the_others_away() {
    let clock = ManualClock::default();
    let (transport, backup, _hanging) = silent_primary(&clock, BLINK, 5 * SECOND).await;
    for _ in 0..2 {
        let kind = hurried(&transport, RetryPolicy::off()).await;
        assert_eq!(kind, Some(ErrorKind::Timeout(TimeoutPhase::Total)));
    }
    assert!(backup.requests().is_empty());
    let patient = call(&transport, Resend::Never).await.expect("answered");
    assert_eq!(patient.attempts(), 2, "this one has tried the primary");
}

/// Nor does it call them back to an address that was out of reach and still is.
#[tokio::test]
async fn a_hurried_probe_does_not_call_the_others_back() {
    for retry in [RetryPolicy::off(), RetryPolicy::default()] {
        let clock = ManualClock::default();
        let (transport, _backup, _hanging) = silent_primary(&clock, BLINK, 5 * SECOND).await;
        let first = call(&transport, Resend::Never).await.expect("answered");
        assert_eq!(first.attempts(), 2);
        clock.advance(5 * SECOND);
        let _ = hurried(&transport, retry).await;
        let next = call(&transport, Resend::Never).await.expect("answered");
        assert_eq!(next.attempts(), 1, "still at the backup");
    }
}

/// With less time than the limit for connecting, a call leaves half of it to the backup; and what it has found out it
/// tells the others.
#[tokio::test]
async fn a_short_call_reaches_the_backup_too() {
    let clock = ManualClock::default();
    let patience = BLINK;
    let (transport, backup, _hanging) = silent_primary(&clock, 5 * SECOND, patience).await;
    let short = CallOptions::new()
        .with_timeout(2 * patience)
        .with_attempt_timeout(SECOND);
    for attempts in [2, 1] {
        let (result, _) =
            call_with(&transport, Resend::Never, &short, |_, _| Verdict::Accept).await;
        assert_eq!(result.expect("answered").attempts(), attempts);
    }
    assert_eq!(backup.requests().len(), 2);
}

/// The signature goes even if this call may not try again, and to replace it once costs no resend.
#[tokio::test]
async fn an_expired_signature_is_replaced_without_a_budget() {
    let server = Server::start(vec![Reply::Ok("expired")]).await;
    let clock = ManualClock::default();
    let transport = builder(&server.base())
        .clock(Arc::new(clock.clone()))
        .retry_budget(RetryBudget::new(0.0, 0))
        .build()
        .expect("builds");
    let plain = CallOptions::new();
    // Time goes on while the first answer is on its way, and then not any more.
    let (result, _) = call_with(&transport, Resend::Never, &plain, |answer, _| {
        if answer == 1 {
            clock.advance(SECOND);
        }
        Verdict::SignatureExpired
    })
    .await;
    assert_eq!(result.expect("answered").attempts(), 2);
    // A new one that is refused as well would be made again just so.
    let (result, _) = call_with(&transport, Resend::Never, &plain, |_, _| {
        Verdict::SignatureExpired
    })
    .await;
    assert_eq!(result.expect("answered").attempts(), 1);
    clock.advance(SECOND);
    call(&transport, Resend::Never).await.expect("answered");
    let issued: Vec<u64> = server
        .requests()
        .iter()
        .map(|request| {
            let ticket = chat_transport::usersig::inspect(request.query()["usersig"]);
            ticket.expect("a ticket").issued_at() - ManualClock::ORIGIN
        })
        .collect();
    assert_eq!(issued, [0, 1, 1, 2]);
}

#[derive(Debug)]
struct Nowhere;

impl QuotaStore for Nowhere {
    fn acquire<'a>(
        &'a self,
        _: &'a [Claim<'a>],
        _: Duration,
    ) -> BoxFuture<'a, Result<StoreAnswer, StoreAway>> {
        Box::pin(std::future::ready(Err(StoreAway)))
    }

    fn release(&self, _: &[Claim<'_>], _: u64, _: Release) {}

    fn spawn(&self, _: BoxFuture<'static, ()>) {}
}

/// Others would take the places of an attempt that takes longer than the flight they were told.
#[tokio::test]
async fn no_attempt_takes_longer_than_the_flight_of_shared_limits() {
    let server = Server::start(vec![Reply::Ok("{}")]).await;
    let build = |flight: Duration| {
        let one = NonZeroU32::new(1).expect("not zero");
        let settings = QuotaSettings::default().shared(Arc::new(Nowhere), one, flight);
        builder(&server.base())
            .clock(Arc::new(ManualClock::default()))
            .attempt_timeout(3 * SECOND)
            .quota(settings)
            .build()
    };
    let error = build(2 * SECOND).expect_err("three seconds are more");
    assert_eq!(error.kind(), ErrorKind::Config);
    let transport = build(3 * SECOND).expect("fits");
    let accept = |_: &[u8]| Verdict::Accept;
    for (timeout, fits) in [(3 * SECOND, true), (4 * SECOND, false)] {
        let options = CallOptions::new().with_attempt_timeout(timeout);
        let sent = send(&transport, &[], Resend::Never, &options, accept).await;
        let refused = sent.err().map(|error| (error.kind(), error.delivery()));
        let expected = (!fits).then_some((ErrorKind::Config, Delivery::NotSent));
        assert_eq!(refused, expected);
    }
    assert_eq!(server.requests().len(), 1);
}

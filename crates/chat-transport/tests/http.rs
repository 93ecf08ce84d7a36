//! The transport against real sockets.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use chat_transport::usersig::{Expected, inspect, verify};
use chat_transport::{
    BoxFuture, CallOptions, Clock, Delivery, ErrorKind, Exchange, Finding, Hosts, HttpTransport,
    Inquiry, Resend, RetryPolicy, SecretKey, TimeoutPhase, Transport as _, Verdict,
};
use support::{
    ADMIN, APP, KEY, ManualClock, Reply, Server, builder, call, call_with, closed_port, form,
};
use tokio::io::AsyncReadExt as _;

const SHORT: Duration = Duration::from_millis(80);
/// Long enough for a busy machine to connect and to send, since what is to be late is the answer.
const SENT_BY_THEN: Duration = Duration::from_millis(500);

fn off() -> RetryPolicy {
    RetryPolicy::off()
}

/// Three attempts without real pauses.
fn quick(base: &str) -> (HttpTransport, ManualClock) {
    let clock = ManualClock::default();
    let transport = builder(base)
        .clock(Arc::new(clock.clone()))
        .build()
        .expect("builds");
    (transport, clock)
}

#[tokio::test]
async fn sends_the_documented_request() {
    let server = Server::start(vec![Reply::Ok("{}")]).await;
    let clock = ManualClock::with_random(4_294_967_295);
    let transport = builder(&server.base())
        .clock(Arc::new(clock))
        .build()
        .expect("builds");
    call(&transport, Resend::Never).await.expect("answered");

    let request = &server.requests()[0];
    assert!(
        request.head.starts_with("POST /v4/openim/something?"),
        "{}",
        request.head
    );
    assert!(
        request.head.contains("content-type: application/json\r\n"),
        "{}",
        request.head
    );
    assert!(
        !request.head.contains("accept-encoding"),
        "{}",
        request.head
    );
    assert_eq!(request.body, br#"{"Ask":"something"}"#);
    let query = request.query();
    assert_eq!(query.len(), 5);
    assert_eq!(query["sdkappid"], "1400000001");
    assert_eq!(query["identifier"], "administrator");
    assert_eq!(query["contenttype"], "json");
    assert_eq!(query["random"], "4294967295");
    let now = Expected::new(APP, ADMIN, ManualClock::ORIGIN);
    verify(query["usersig"], &now, &SecretKey::new(KEY)).expect("a good signature");
}

#[tokio::test]
async fn encodes_every_value_of_the_query() {
    let server = Server::start(vec![Reply::Ok("{}")]).await;
    let (transport, _) = quick(&format!("{}/under/here/", server.base()));
    let options = CallOptions::new().with_identifier("@RBT#001 &+é");
    let query = [
        ("nettype", "5".to_owned()),
        ("odd name", "a=b&c#d".to_owned()),
    ];
    let mut judge = |_: &Bytes| Verdict::Accept;
    let body = Bytes::from_static(b"{}");
    let exchange = Exchange::new(
        "ConfigSvc/GetIPList",
        body,
        Resend::Always,
        &options,
        &mut judge,
    )
    .with_query(&query);
    transport.exchange(exchange).await.expect("answered");

    let request = &server.requests()[0];
    assert!(
        request
            .target()
            .starts_with("/under/here/v4/ConfigSvc/GetIPList?"),
        "{}",
        request.target()
    );
    assert!(
        request
            .target()
            .contains("identifier=%40RBT%23001%20%26%2B%C3%A9&"),
        "{}",
        request.target()
    );
    assert!(
        request
            .target()
            .contains("&nettype=5&odd%20name=a%3Db%26c%23d&random="),
        "{}",
        request.target()
    );
    let ticket = inspect(request.query()["usersig"]).expect("a ticket");
    assert_eq!(ticket.identifier(), "@RBT#001 &+é");
}

#[tokio::test]
async fn keeps_connections_and_signature_and_changes_random() {
    let server = Server::start(vec![Reply::Ok("{}")]).await;
    let transport = builder(&server.base()).build().expect("builds");
    for _ in 0..20 {
        call(&transport, Resend::Never).await.expect("answered");
    }
    assert_eq!(server.connections(), 1);
    let requests = server.requests();
    let signatures: HashSet<_> = requests
        .iter()
        .map(|request| request.query()["usersig"])
        .collect();
    assert_eq!(signatures.len(), 1);
    let randoms: HashSet<u32> = requests
        .iter()
        .map(|request| request.query()["random"].parse().expect("32 bits"))
        .collect();
    assert_eq!(randoms.len(), 20);
}

#[tokio::test]
async fn joins_an_answer_that_comes_in_pieces() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n4\r\ndefg\r\n1\r\nh\r\n0\r\n\r\n";
    let server = Server::start(vec![Reply::Raw(chunked.into())]).await;
    let (transport, _) = quick(&server.base());
    let (result, answers) = call_with(&transport, Resend::Never, &CallOptions::new(), |_, _| {
        Verdict::Accept
    })
    .await;
    assert_eq!(result.expect("answered").attempts(), 1);
    assert_eq!(answers, ["abcdefgh"]);
}

#[tokio::test]
async fn a_closed_port_is_a_failed_connection() {
    let (transport, _) = quick(&format!("http://{}", closed_port().await));
    let error = call(&transport, Resend::Never)
        .await
        .expect_err("nobody listens");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.delivery(), Delivery::NotSent);
    // Nothing was sent, so even this class is tried again.
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn a_silent_server_is_an_unknown_outcome() {
    let server = Server::start(vec![Reply::Silence]).await;
    let transport = builder(&server.base())
        .attempt_timeout(SENT_BY_THEN)
        .build()
        .expect("builds");
    let error = call(&transport, Resend::Never).await.expect_err("silence");
    assert_eq!(error.kind(), ErrorKind::Timeout(TimeoutPhase::Attempt));
    assert_eq!(error.delivery(), Delivery::Unknown);
    assert_eq!(error.attempts(), 1);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_whole_call_has_a_limit_of_its_own() {
    let server = Server::start(vec![Reply::Silence]).await;
    let transport = builder(&server.base()).build().expect("builds");
    let options = CallOptions::new().with_timeout(SENT_BY_THEN);
    let (result, _) = call_with(&transport, Resend::Always, &options, |_, _| Verdict::Accept).await;
    let error = result.expect_err("silence");
    assert_eq!(error.kind(), ErrorKind::Timeout(TimeoutPhase::Total));
    assert_eq!(error.delivery(), Delivery::Unknown);
    assert!(error.elapsed() >= SENT_BY_THEN, "{:?}", error.elapsed());
}

/// Whoever cannot finish opening a connection has sent nothing, whichever limit ends it.
#[tokio::test]
async fn a_handshake_that_hangs_has_sent_nothing() {
    let hanging = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let base = format!("https://{}", hanging.local_addr().expect("an address"));
    let certificate = certificate();
    let long = Duration::from_secs(5);
    let none = CallOptions::new();
    let hurry = CallOptions::new().with_timeout(SHORT);
    for (connect, attempt, options, phase) in [
        (SHORT, long, &none, TimeoutPhase::Connect),
        (long, SHORT, &none, TimeoutPhase::Connect),
        (long, long, &hurry, TimeoutPhase::Total),
    ] {
        let transport = builder(&base)
            .root_certificates(certificate.0.as_bytes())
            .expect("PEM")
            .connect_timeout(connect)
            .attempt_timeout(attempt)
            .retry(off())
            .build()
            .expect("builds");
        let (result, _) =
            call_with(&transport, Resend::Never, options, |_, _| Verdict::Accept).await;
        let error = result.expect_err("hangs");
        assert_eq!(error.kind(), ErrorKind::Timeout(phase));
        assert_eq!(error.delivery(), Delivery::NotSent);
    }
}

#[tokio::test]
async fn a_gateway_error_is_unknown_and_resent_where_allowed() {
    let html = "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 13\r\n\r\n<html></html>";
    let server = Server::start(vec![Reply::Raw(html.into()), Reply::Ok("{}")]).await;
    let (transport, _) = quick(&server.base());
    let error = call(&transport, Resend::Never)
        .await
        .expect_err("bad gateway");
    assert_eq!(error.kind(), ErrorKind::HttpStatus(502));
    assert_eq!(error.delivery(), Delivery::Unknown);
    assert_eq!(server.requests().len(), 1, "not resent");

    let server = Server::start(vec![Reply::Raw(html.into()), Reply::Ok("{}")]).await;
    let (transport, _) = quick(&server.base());
    let exchanged = call(&transport, Resend::Always)
        .await
        .expect("second answer");
    assert_eq!(exchanged.attempts(), 2);
    assert!(exchanged.earlier_unknown());
}

#[tokio::test]
async fn a_wrong_address_is_answered_and_final() {
    for (status, rest) in [
        (404, "Not Found"),
        (302, "Found\r\nlocation: /v4/elsewhere"),
    ] {
        let answer = format!("HTTP/1.1 {status} {rest}\r\ncontent-length: 0\r\n\r\n");
        let server = Server::start(vec![Reply::Raw(answer)]).await;
        let (transport, _) = quick(&server.base());
        let error = call(&transport, Resend::Always)
            .await
            .expect_err("no service here");
        assert_eq!(error.kind(), ErrorKind::HttpStatus(status));
        assert_eq!(error.delivery(), Delivery::Answered);
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_unknown() {
    for answer in [
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"Act",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"Act\r\n",
    ] {
        let server = Server::start(vec![Reply::Raw(answer.into())]).await;
        let (transport, _) = quick(&server.base());
        let error = call(&transport, Resend::Never)
            .await
            .expect_err("broken off");
        assert_eq!(error.kind(), ErrorKind::Body);
        assert_eq!(error.delivery(), Delivery::Unknown);
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn an_answer_over_the_limit_is_not_read() {
    for answer in [
        "HTTP/1.1 200 OK\r\ncontent-length: 17\r\n\r\n01234567890123456",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\na\r\n0123456789\r\n7\r\n0123456\r\n0\r\n\r\n",
    ] {
        let server = Server::start(vec![Reply::Raw(answer.into())]).await;
        let transport = builder(&server.base())
            .max_answer_bytes(16)
            .build()
            .expect("builds");
        let error = call(&transport, Resend::Always)
            .await
            .expect_err("too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert_eq!(error.delivery(), Delivery::Unknown);
        assert_eq!(error.attempts(), 1, "it would be as large again");
    }
    let fits = "HTTP/1.1 200 OK\r\ncontent-length: 16\r\n\r\n0123456789012345";
    let server = Server::start(vec![Reply::Raw(fits.into())]).await;
    let transport = builder(&server.base())
        .max_answer_bytes(16)
        .build()
        .expect("builds");
    call(&transport, Resend::Always).await.expect("just fits");
}

#[tokio::test]
async fn a_reset_is_resent_by_class_with_the_same_body() {
    let server = Server::start(vec![Reply::Reset, Reply::Reset, Reply::Ok("{}")]).await;
    let (transport, _) = quick(&server.base());
    let error = call(&transport, Resend::Never).await.expect_err("reset");
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(error.delivery(), Delivery::Unknown);
    assert_eq!(server.requests().len(), 1);

    let exchanged = call(&transport, Resend::Always)
        .await
        .expect("third answer");
    assert_eq!(exchanged.attempts(), 2);
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert!(
        requests
            .iter()
            .all(|request| request.body == requests[0].body)
    );
}

#[tokio::test]
async fn what_is_no_http_is_an_interruption() {
    let server = Server::start(vec![Reply::Raw("220 mail.example ESMTP\r\n".into())]).await;
    let (transport, _) = quick(&server.base());
    let error = call(&transport, Resend::Never).await.expect_err("no HTTP");
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(error.delivery(), Delivery::Unknown);
}

/// An unknown outcome is not forgotten when a later attempt finds no connection.
#[tokio::test]
async fn unknown_stays_unknown() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let (transport, _) = quick(&format!(
        "http://{}",
        listener.local_addr().expect("an address")
    ));
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        drop(listener);
        stream.read_u8().await.expect("a request");
        stream.set_zero_linger().expect("linger");
    });
    let error = call(&transport, Resend::Always)
        .await
        .expect_err("nobody is left");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.delivery(), Delivery::Unknown);
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn the_last_answer_stands() {
    let server = Server::start(vec![
        Reply::Ok("1"),
        Reply::Ok("2"),
        Reply::Ok("3"),
        Reply::Ok("4"),
    ])
    .await;
    let (transport, _) = quick(&server.base());
    let (result, answers) = call_with(&transport, Resend::Always, &CallOptions::new(), |_, _| {
        Verdict::Unknown
    })
    .await;
    let exchanged = result.expect("answered");
    assert_eq!(exchanged.attempts(), 3);
    assert!(exchanged.earlier_unknown());
    assert_eq!(answers, ["1", "2", "3"]);

    let (result, answers) = call_with(&transport, Resend::Never, &CallOptions::new(), |_, _| {
        Verdict::Unknown
    })
    .await;
    let exchanged = result.expect("answered");
    assert_eq!(exchanged.attempts(), 1);
    assert!(!exchanged.earlier_unknown());
    assert_eq!(answers, ["4"]);
}

/// After an unknown outcome even a refusal before work is no leave to send a request that must not be repeated.
#[tokio::test]
async fn a_refusal_does_not_undo_an_unknown_outcome() {
    let server = Server::start(vec![Reply::Ok("error"), Reply::Ok("busy")]).await;
    let clock = ManualClock::with_random(u32::MAX);
    let second = Duration::from_secs(1);
    let transport = builder(&server.base())
        .clock(Arc::new(clock))
        .retry(
            RetryPolicy::default()
                .with_max_attempts(9)
                .with_backoff(second, second),
        )
        .attempt_timeout(second)
        .build()
        .expect("builds");
    let window = Resend::Within(3 * second);
    let (result, _) = call_with(&transport, window, &CallOptions::new(), |_, answer| {
        if answer == b"busy" {
            Verdict::RefusedBeforeWork
        } else {
            Verdict::Unknown
        }
    })
    .await;
    // The repeat at 1 s fits into the window; the next one, two seconds later, does not.
    assert_eq!(result.expect("answered").attempts(), 2);
}

#[tokio::test]
async fn a_refusal_before_work_is_resent_in_every_class() {
    for resend in [
        Resend::Never,
        Resend::Within(Duration::ZERO),
        Resend::Always,
    ] {
        let server = Server::start(vec![Reply::Ok("busy"), Reply::Ok("{}")]).await;
        let (transport, clock) = quick(&server.base());
        let (result, answers) = call_with(&transport, resend, &CallOptions::new(), |_, answer| {
            if answer == b"busy" {
                Verdict::RefusedBeforeWork
            } else {
                Verdict::Accept
            }
        })
        .await;
        let exchanged = result.expect("answered");
        assert_eq!(exchanged.attempts(), 2);
        assert!(!exchanged.earlier_unknown());
        assert_eq!(answers, ["busy", "{}"]);
        // At least half of the documented second.
        assert_eq!(clock.pauses(), [Duration::from_millis(500)]);
    }
}

/// Finds each time that nothing was done.
struct Looks(u32);

impl Inquiry for Looks {
    fn ask(&mut self, _: Duration) -> BoxFuture<'_, Finding> {
        self.0 += 1;
        Box::pin(std::future::ready(Finding::NotDone))
    }
}

/// What was lost may arrive after the look. So the outcome stays open, and each further attempt needs a look of its own.
#[tokio::test]
async fn a_look_that_finds_nothing_does_not_settle_what_became_of_the_first_attempt() {
    let server = Server::start(vec![Reply::Reset, Reply::Ok("busy"), Reply::Ok("there")]).await;
    let (transport, _) = quick(&server.base());
    let mut judge = |answer: &Bytes| {
        if answer == "busy" {
            Verdict::RefusedBeforeWork
        } else {
            Verdict::Accept
        }
    };
    let mut looks = Looks(0);
    let options = CallOptions::new();
    let body = Bytes::from_static(b"{}");
    let exchange = Exchange::new("s/c", body.clone(), Resend::Never, &options, &mut judge);
    let exchanged = transport.exchange(exchange.with_inquiry(&mut looks)).await;
    let exchanged = exchanged.expect("answered");
    assert_eq!((exchanged.attempts(), looks.0), (3, 2));
    assert!(exchanged.earlier_unknown());

    // Without an answer in the end it is the same.
    let server = Server::start(vec![
        Reply::Reset,
        Reply::Raw("HTTP/1.1 404 Gone\r\n\r\n".into()),
    ]);
    let (transport, _) = quick(&server.await.base());
    let exchange = Exchange::new("s/c", body, Resend::Never, &options, &mut judge);
    let exchanged = transport.exchange(exchange.with_inquiry(&mut looks)).await;
    let error = exchanged.expect_err("no answer of the service");
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::HttpStatus(404), 2)
    );
    assert_eq!(error.delivery(), Delivery::Unknown);
}

#[tokio::test]
async fn an_expired_signature_is_replaced_once() {
    let server = Server::start(vec![Reply::Ok("expired")]).await;
    let clock = ManualClock::default();
    let transport = builder(&server.base())
        .clock(Arc::new(clock.clone()))
        .retry(off())
        .build()
        .expect("builds");
    let (result, answers) = call_with(&transport, Resend::Never, &CallOptions::new(), |_, _| {
        clock.advance(Duration::from_secs(7));
        Verdict::SignatureExpired
    })
    .await;
    // The second answer says the same, and stands.
    assert_eq!(result.expect("answered").attempts(), 2);
    assert_eq!(answers.len(), 2);
    let issued: Vec<u64> = server
        .requests()
        .iter()
        .map(|request| {
            inspect(request.query()["usersig"])
                .expect("a ticket")
                .issued_at()
        })
        .collect();
    assert_eq!(issued, [ManualClock::ORIGIN, ManualClock::ORIGIN + 7]);
    assert!(clock.pauses().is_empty());
}

#[tokio::test]
async fn a_signature_is_renewed_ahead_of_its_end() {
    let server = Server::start(vec![Reply::Ok("{}")]).await;
    let (transport, clock) = quick(&server.base());
    let hour = Duration::from_secs(3600);
    for pause in [
        Duration::ZERO,
        22 * hour,
        hour - Duration::from_secs(1),
        Duration::from_secs(1),
    ] {
        clock.advance(pause);
        call(&transport, Resend::Never).await.expect("answered");
    }
    let issued: Vec<u64> = server
        .requests()
        .iter()
        .map(|request| {
            inspect(request.query()["usersig"])
                .expect("a ticket")
                .issued_at()
                - ManualClock::ORIGIN
        })
        .collect();
    assert_eq!(issued, [0, 0, 0, 23 * 3600]);
}

#[tokio::test]
async fn no_pause_goes_past_the_deadline() {
    let server = Server::start(vec![Reply::Ok("busy")]).await;
    let clock = ManualClock::with_random(u32::MAX);
    let second = Duration::from_secs(1);
    let transport = builder(&server.base())
        .clock(Arc::new(clock.clone()))
        .retry(
            RetryPolicy::default()
                .with_max_attempts(100)
                .with_refused_backoff(second, 5 * second),
        )
        .timeout(10 * second)
        .build()
        .expect("builds");
    let (result, _) = call_with(&transport, Resend::Always, &CallOptions::new(), |_, _| {
        Verdict::RefusedBeforeWork
    })
    .await;
    // 1 + 2 + 4 are seven seconds; five more would be too many.
    assert_eq!(clock.pauses(), [second, 2 * second, 4 * second]);
    assert_eq!(result.expect("answered").attempts(), 4);
}

#[tokio::test]
async fn a_keyed_request_is_resent_inside_its_window_only() {
    let server = Server::start(vec![Reply::Ok("error")]).await;
    let clock = ManualClock::with_random(u32::MAX);
    let second = Duration::from_secs(1);
    let transport = builder(&server.base())
        .clock(Arc::new(clock.clone()))
        .retry(
            RetryPolicy::default()
                .with_max_attempts(100)
                .with_backoff(4 * second, 4 * second),
        )
        .attempt_timeout(second)
        .timeout(100 * second)
        .build()
        .expect("builds");
    let window = Resend::Within(10 * second);
    let (result, _) = call_with(&transport, window, &CallOptions::new(), |_, _| {
        Verdict::Unknown
    })
    .await;
    // Repeats begin at 4 and 8 s and arrive by 9 s at the latest; one at 12 s would come too late.
    assert_eq!(result.expect("answered").attempts(), 3);
}

/// Its date goes on while the machine sleeps, and nothing else does.
#[derive(Debug, Default)]
struct Sleepy(ManualClock, Arc<AtomicU64>);

impl Clock for Sleepy {
    fn now(&self) -> Duration {
        self.0.now()
    }

    fn unix_time(&self) -> u64 {
        self.0.unix_time() + self.1.load(Ordering::SeqCst)
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(pause)
    }

    fn random(&self) -> u32 {
        self.0.random()
    }
}

#[tokio::test]
async fn a_window_that_passed_while_the_machine_slept_has_passed() {
    for (asleep, attempts) in [(0, 3), (200, 3), (400, 1)] {
        let server = Server::start(vec![Reply::Ok("error")]).await;
        let clock = Sleepy::default();
        let date = Arc::clone(&clock.1);
        let transport = builder(&server.base()).clock(Arc::new(clock)).build();
        let window = Resend::Within(Duration::from_secs(300));
        let options = CallOptions::new();
        let (result, _) = call_with(&transport.expect("builds"), window, &options, |_, _| {
            date.store(asleep, Ordering::SeqCst);
            Verdict::Unknown
        })
        .await;
        assert_eq!(result.expect("answered").attempts(), attempts, "{asleep}");
        assert_eq!(server.requests().len(), attempts as usize);
    }
}

#[tokio::test]
async fn the_backup_is_used_when_the_primary_cannot_be_reached() {
    let backup = Server::start(vec![Reply::Ok("{}")]).await;
    let hosts = Hosts::new(&format!("http://{}", closed_port().await))
        .expect("an address")
        .with_backup(&backup.base())
        .expect("an address");
    let transport = HttpTransport::builder(APP, SecretKey::new(KEY), ADMIN, hosts, form())
        .clock(Arc::new(ManualClock::default()))
        .build()
        .expect("builds");
    let exchanged = call(&transport, Resend::Never).await.expect("answered");
    assert_eq!(exchanged.attempts(), 2);
    assert!(!exchanged.earlier_unknown());
    assert_eq!(backup.requests().len(), 1);
}

/// PEM of a self-signed certificate for 127.0.0.1, and a server that shows it.
fn certificate() -> (String, tokio_rustls::TlsAcceptor) {
    use tokio_rustls::rustls;

    let made =
        rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).expect("certificate");
    let key =
        rustls::pki_types::PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .expect("server");
    (
        pem(made.cert.der()),
        tokio_rustls::TlsAcceptor::from(Arc::new(config)),
    )
}

fn pem(der: &[u8]) -> String {
    use base64::Engine as _;
    let text = base64::engine::general_purpose::STANDARD.encode(der);
    format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n")
}

#[tokio::test]
async fn a_certificate_must_be_trusted() {
    let (pem, acceptor) = certificate();
    let (other, _) = certificate();
    let server = Server::start_tls(vec![Reply::Ok("{}")], acceptor).await;
    let base = format!("https://{}", server.address);

    let stranger = builder(&base)
        .root_certificates(other.as_bytes())
        .expect("PEM")
        .retry(off())
        .build()
        .expect("builds");
    let error = call(&stranger, Resend::Never)
        .await
        .expect_err("not trusted");
    assert_eq!(error.kind(), ErrorKind::Tls);
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert!(server.requests().is_empty());

    let friend = builder(&base)
        .root_certificates(pem.as_bytes())
        .expect("PEM")
        .build()
        .expect("builds");
    call(&friend, Resend::Never).await.expect("answered");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_cannot_be_signed_or_sent_says_so() {
    let server = Server::start(vec![Reply::Ok("{}")]).await;
    let (transport, _) = quick(&server.base());
    let options = CallOptions::new().with_identifier("line\nfeed");
    let (result, _) = call_with(&transport, Resend::Always, &options, |_, _| Verdict::Accept).await;
    let error = result.expect_err("cannot be signed");
    assert_eq!(error.kind(), ErrorKind::Signature);
    assert_eq!(error.delivery(), Delivery::NotSent);

    for path in [
        "",
        "/",
        "openim/",
        "openim/../admin",
        "openim/a?b",
        "openim/a#b",
        "openim/%2e",
        "openim",
        "openim/a/b",
    ] {
        let mut judge = |_: &Bytes| Verdict::Accept;
        let options = CallOptions::new();
        let exchange = Exchange::new(path, Bytes::new(), Resend::Always, &options, &mut judge);
        let error = transport.exchange(exchange).await.expect_err("no path");
        assert_eq!(error.kind(), ErrorKind::Config, "{path}");
        assert_eq!(error.delivery(), Delivery::NotSent);
        assert_eq!(error.attempts(), 0, "{path}");
    }
    assert!(server.requests().is_empty());

    for base in [
        "",
        "gateway.example",
        "ftp://gateway.example",
        "https://user:word@host",
        "https://host/?a=b",
    ] {
        assert_eq!(Hosts::new(base).expect_err(base).kind(), ErrorKind::Config);
    }
    let hosts = Hosts::new(&server.base()).expect("base address");
    let keyless = HttpTransport::builder(APP, SecretKey::new(""), ADMIN, hosts, form()).build();
    assert_eq!(keyless.expect_err("no key").kind(), ErrorKind::Config);
    assert!(
        builder(&server.base())
            .root_certificates(b"no certificate")
            .is_err()
    );
}

//! Plants secrets, forces every kind of error, listens to everything that is logged, and looks for them.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use std::error::Error as _;
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use chat_transport::usersig::{Claims, Expected, inspect, sign};
use chat_transport::{
    CallOptions, ErrorKind, Exchange, Hosts, HttpTransport, HttpTransportBuilder, Lane, QuotaMode,
    Resend, RetryBudget, RetryPolicy, SecretKey, TimeoutPhase, Transport as _, TransportError,
    Verdict,
};
use support::{APP, ManualClock, Reply, Server, closed_port};
use tokio::io::AsyncWriteExt as _;
use tracing::field::{Field, Visit};
use tracing::span;

const KEY: &str = "planted-key-7f3a";
const IDENTIFIER: &str = "planted-identifier-91c2";
const QUERY: &str = "planted-query-c0de";
const LANE: &str = "planted-lane-5e7a";
const BODY: &str = r#"{"Text":"planted-body-beef"}"#;
const ANSWER: &str = "planted-answer-d00d";

/// Everything that anybody logged, from `tracing` and from `log`, whatever its level.
static HEARD: Mutex<String> = Mutex::new(String::new());

#[derive(Debug)]
struct Ear;

struct Words(String);

impl Visit for Words {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").expect("a String takes all");
    }
}

fn hear(words: &str) {
    let mut heard = HEARD.lock().expect("lock");
    heard.push_str(words);
    heard.push('\n');
}

impl tracing::Subscriber for Ear {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        let mut words = Words(span.metadata().target().to_owned());
        span.record(&mut words);
        hear(&words.0);
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        let mut words = Words(String::new());
        values.record(&mut words);
        hear(&words.0);
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut words = Words(event.metadata().target().to_owned());
        event.record(&mut words);
        hear(&words.0);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

impl log::Log for Ear {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        hear(&format!("{} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

fn planted(base: &str) -> HttpTransportBuilder {
    let hosts = Hosts::new(base).expect("base address");
    HttpTransport::builder(APP, SecretKey::new(KEY), IDENTIFIER, hosts, support::form())
        .retry(RetryPolicy::off())
}

async fn call(
    transport: &HttpTransport,
    options: &CallOptions,
    verdict: Verdict,
) -> Option<TransportError> {
    let query = [("extra", QUERY.to_owned())];
    let mut judge = |_: &Bytes| verdict;
    let body = Bytes::from_static(BODY.as_bytes());
    let lanes = [
        Lane::new("openim/something", 1, Duration::from_millis(20)),
        Lane::new("one group", 1, Duration::from_millis(20)).with_key(LANE),
    ];
    let exchange = Exchange::new(
        "openim/something",
        body,
        Resend::Always,
        options,
        &mut judge,
    )
    .with_query(&query)
    .with_lanes(&lanes);
    let shown = format!("{exchange:?}");
    assert!(
        !shown.contains(QUERY) && !shown.contains(LANE) && !shown.contains("planted-body"),
        "{shown}"
    );
    transport.exchange(exchange).await.err()
}

fn raw(answer: &str) -> Vec<Reply> {
    vec![Reply::Raw(answer.to_owned())]
}

#[tokio::test]
async fn nothing_planted_comes_to_light() {
    tracing::subscriber::set_global_default(Ear).expect("the only subscriber");
    log::set_logger(&Ear).expect("the only logger");
    log::set_max_level(log::LevelFilter::Trace);

    let soon = Duration::from_millis(80);
    let plain = CallOptions::new();
    let mut signatures = Vec::new();
    let mut errors = Vec::new();

    // Answers of every sort, with retries so that those are logged as well.
    let with_answer = |head: &str| raw(&format!("HTTP/1.1 {head}\r\n\r\n{ANSWER}"));
    let scripts = [
        (vec![Reply::Ok(ANSWER)], None),
        (vec![Reply::Reset], Some(ErrorKind::Interrupted)),
        (raw("220 mail.example\r\n"), Some(ErrorKind::Interrupted)),
        (
            vec![Reply::Silence],
            Some(ErrorKind::Timeout(TimeoutPhase::Attempt)),
        ),
        (
            with_answer("502 Bad Gateway"),
            Some(ErrorKind::HttpStatus(502)),
        ),
        (
            with_answer("302 Found\r\nlocation: http://elsewhere/?usersig=x"),
            Some(ErrorKind::HttpStatus(302)),
        ),
        (
            with_answer("200 OK\r\ncontent-length: 500"),
            Some(ErrorKind::Body),
        ),
        (
            with_answer("200 OK\r\ntransfer-encoding: chunked"),
            Some(ErrorKind::Body),
        ),
        (
            with_answer("200 OK\r\ncontent-length: 5000"),
            Some(ErrorKind::TooLarge),
        ),
    ];
    let retry = RetryPolicy::default()
        .with_backoff(Duration::ZERO, Duration::ZERO)
        .with_refused_backoff(Duration::ZERO, Duration::ZERO);
    for (script, kind) in scripts {
        // Only silence is waited for; whatever is answered has its time on a busy machine, and so has the way there. Places
        // of lost calls come back when the clock says so, which runs ahead.
        let (retry, patience) = match script.as_slice() {
            [Reply::Silence] => (retry.with_max_attempts(2), Duration::from_millis(500)),
            _ => (retry, Duration::from_secs(10)),
        };
        let server = Server::start(script).await;
        let transport = planted(&server.base())
            .clock(Arc::new(ManualClock::default()))
            .retry(retry)
            .attempt_timeout(patience)
            .timeout(Duration::from_secs(600))
            .max_answer_bytes(1000)
            .build()
            .expect("builds");
        let error = call(&transport, &plain, Verdict::RefusedBeforeWork).await;
        assert_eq!(error.as_ref().map(TransportError::kind), kind);
        errors.extend(error);
        let shown = format!("{transport:?} {transport:#?}");
        errors.extend(call(&transport, &plain, Verdict::SignatureExpired).await);

        // The secrets were really sent.
        let requests = server.requests();
        assert!(requests.len() >= 2, "{kind:?}");
        for request in requests {
            assert_eq!(request.body, BODY.as_bytes());
            let query = request.query();
            assert_eq!(query["identifier"], IDENTIFIER);
            assert_eq!(query["extra"], QUERY);
            let signature = query["usersig"].to_owned();
            let ticket = inspect(&signature).expect("a ticket");
            assert!(!format!("{ticket:?}").contains(ticket.signature()));
            for secret in [KEY, QUERY, "planted-body", &signature] {
                assert!(!shown.contains(secret), "{shown}");
            }
            signatures.push(ticket.signature().to_owned());
            signatures.push(signature);
        }
    }

    // Errors without a request.
    let closed = closed_port().await;
    // No resolver asks the network for a name with so long a part.
    let no_host = format!("http://{}.invalid", "x".repeat(64));
    let hanging = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let hanging = hanging
        .local_addr()
        .map(|address| (hanging, address))
        .expect("an address");
    let certificate =
        rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).expect("certificate");
    let secure = |base: String| {
        planted(&base)
            .root_certificates(certificate.cert.der())
            .expect("DER")
    };
    let greeter = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let plaintext = greeter.local_addr().expect("an address");
    tokio::spawn(async move {
        let (mut stream, _) = greeter.accept().await.expect("a connection");
        stream
            .write_all(b"220 mail.example ESMTP\r\n")
            .await
            .expect("greets");
    });
    let cases = [
        (planted(&format!("http://{closed}")), ErrorKind::Connect),
        (planted(&no_host), ErrorKind::Connect),
        (secure(format!("https://{closed}")), ErrorKind::Connect),
        (
            secure(format!("https://{}", hanging.1)).connect_timeout(soon),
            ErrorKind::Timeout(TimeoutPhase::Connect),
        ),
    ];
    for (builder, kind) in cases {
        let transport = builder.no_proxy().build().expect("builds");
        let error = call(&transport, &plain, Verdict::Accept)
            .await
            .expect("no answer");
        assert_eq!(error.kind(), kind);
        errors.push(error);
    }
    let untrusted = Server::start_tls(vec![Reply::Ok("{}")], acceptor()).await;
    let transport = secure(format!("https://{}", untrusted.address))
        .build()
        .expect("builds");
    let error = call(&transport, &plain, Verdict::Accept)
        .await
        .expect("not trusted");
    assert_eq!(error.kind(), ErrorKind::Tls);
    errors.push(error);
    let transport = secure(format!("https://{plaintext}"))
        .build()
        .expect("builds");
    let error = call(&transport, &plain, Verdict::Accept)
        .await
        .expect("no TLS there");
    assert_eq!(error.kind(), ErrorKind::Tls);
    errors.push(error);
    let transport = planted("http://127.0.0.1").build().expect("builds");
    let unsignable = CallOptions::new().with_identifier(format!("{IDENTIFIER}\n"));
    let error = call(&transport, &unsignable, Verdict::Accept)
        .await
        .expect("no signature");
    assert_eq!(error.kind(), ErrorKind::Signature);
    errors.push(error);
    errors.push(Hosts::new(&format!("https://host/?{QUERY}")).expect_err("query"));
    let no_time = CallOptions::new().with_timeout(Duration::ZERO);
    let error = call(&transport, &no_time, Verdict::Accept)
        .await
        .expect("no time");
    assert_eq!(error.kind(), ErrorKind::Timeout(TimeoutPhase::Total));
    errors.push(error);
    errors.push(
        planted("http://127.0.0.1")
            .user_agent(format!("{QUERY}\n"))
            .build()
            .expect_err("user agent"),
    );

    // A lane without room, a budget that is used up, and a primary that is gone.
    let server = Server::start(vec![Reply::Ok(ANSWER)]).await;
    let transport = planted(&server.base())
        .retry(retry)
        .retry_budget(RetryBudget::new(0.0, 0))
        .quota_mode(QuotaMode::Try)
        .build()
        .expect("builds");
    assert!(
        call(&transport, &plain, Verdict::RefusedBeforeWork)
            .await
            .is_none()
    );
    let error = call(&transport, &plain, Verdict::Accept)
        .await
        .expect("no place");
    assert_eq!(error.kind(), ErrorKind::Quota);
    errors.push(error);
    let waits = CallOptions::new().with_quota(QuotaMode::Wait);
    assert!(call(&transport, &waits, Verdict::Accept).await.is_none());
    assert!(!format!("{transport:?}").contains(LANE));
    let hosts = Hosts::new(&format!("http://{closed}")).expect("base address");
    let hosts = hosts.with_backup(&server.base()).expect("base address");
    let transport =
        HttpTransport::builder(APP, SecretKey::new(KEY), IDENTIFIER, hosts, support::form())
            .build()
            .expect("builds");
    assert!(call(&transport, &plain, Verdict::Accept).await.is_none());

    // Every type that holds a secret.
    let key = SecretKey::new(KEY);
    let signature = sign(&key, &Claims::new(APP, "alice", 1, 2)).expect("signs");
    signatures.push(signature.as_str().to_owned());
    let mut shown = format!(
        "{key:?} {signature:?} {:?} {:?}",
        planted("http://127.0.0.1"),
        Expected::new(APP, "alice", 1),
    );
    assert!(!shown.contains(KEY), "{shown}");
    for signature in &signatures {
        assert!(!shown.contains(signature), "{shown}");
    }

    for error in &errors {
        assert!(error.source().is_none());
        writeln!(shown, "{error} {error:?} {error:#?}").expect("a String takes all");
    }
    assert!(errors.len() > 20);
    let said: String = errors
        .iter()
        .map(|error| format!("{error} {error:?} {error:#?}"))
        .collect();
    let heard = HEARD.lock().expect("lock").clone();

    // The ear was open: it heard our own retries and the libraries below.
    for speaker in [
        "chat_transport::observe message=call is sent again",
        "message=retry budget exhausted",
        "message=call had no turn",
        "message=call waited for its turn",
        "message=too many calls; going slower",
        "message=primary address cannot be reached",
        "reqwest::connect ",
        "hyper_util",
    ] {
        assert!(heard.contains(speaker), "{speaker} in {heard}");
    }
    signatures.extend(
        [
            KEY,
            IDENTIFIER,
            QUERY,
            LANE,
            "planted-body",
            ANSWER,
            "usersig=",
            "elsewhere",
        ]
        .map(str::to_owned),
    );
    for secret in &signatures {
        assert!(!said.contains(secret), "{secret} in {said}");
        assert!(!heard.contains(secret), "{secret} in {heard}");
    }
}

fn acceptor() -> tokio_rustls::TlsAcceptor {
    use tokio_rustls::rustls;

    let made =
        rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).expect("certificate");
    let key =
        rustls::pki_types::PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("key");
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(
        rustls::crypto::ring::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .expect("versions")
    .with_no_client_auth()
    .with_single_cert(vec![made.cert.der().clone()], key)
    .expect("server");
    tokio_rustls::TlsAcceptor::from(Arc::new(config))
}

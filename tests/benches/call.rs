//! One call over loopback, against bare reqwest that posts the same body to the same URL, given as text.
//!
//! What counts is CPU time of the client's thread: the server runs on another. Where the two are on different cores, what
//! the kernel takes to wake them up drowns the difference between the two clients and changes from run to run. So both are
//! kept on one core; that is done on Linux, and elsewhere the ratio is less steady.
#![allow(missing_docs, clippy::expect_used)]

use std::future::IntoFuture as _;
use std::hint::black_box;
use std::net::SocketAddr;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use chat_api::types::official_account::AddSubscriberRequest;
use chat_api::{Client, Endpoint as _, QuotaSettings, SecretKey};
use chat_tests::bench::ratio_of;
use criterion::{Criterion, criterion_group, criterion_main};
use serde::Deserialize;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

const ANSWER: &str = r#"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"SubscriberList":[{"Subscriber_Account":"alice","Result":1},{"Subscriber_Account":"bob","Result":2}]}"#;
/// So many calls are one turn, before it is the other client's turn.
const CALLS: usize = 20;
const TURNS: usize = 1500;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer {
    action_status: String,
    error_code: i64,
    error_info: String,
    subscriber_list: Vec<Subscriber>,
}

#[derive(Deserialize)]
struct Subscriber {
    #[serde(rename = "Subscriber_Account")]
    account: String,
    #[serde(rename = "Result")]
    result: u32,
}

/// Keeps this thread, and those that it starts from now on, on the core that it is on.
fn stay_on_one_core() {
    #[cfg(target_os = "linux")]
    {
        use rustix::thread::{CpuSet, sched_getcpu, sched_setaffinity};

        let mut core = CpuSet::new();
        core.set(sched_getcpu());
        sched_setaffinity(None, &core).expect("may stay where it is");
    }
}

/// Answers every request on every connection with the same bytes, on a thread of its own. Hands over the target of the
/// first request of each connection.
fn serve() -> (SocketAddr, mpsc::Receiver<String>) {
    let (report, targets) = mpsc::channel();
    let (ready, address) = mpsc::channel();
    thread::spawn(move || {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("runtime");
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("binds");
            ready
                .send(listener.local_addr().expect("address"))
                .expect("is awaited");
            loop {
                let (stream, _) = listener.accept().await.expect("accepts");
                tokio::spawn(answer(stream, report.clone()));
            }
        });
    });
    (address.recv().expect("server starts"), targets)
}

async fn answer(mut stream: TcpStream, report: mpsc::Sender<String>) {
    let _ = stream.set_nodelay(true);
    let reply = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{ANSWER}",
        ANSWER.len()
    );
    let mut report = Some(report);
    let mut seen = Vec::new();
    let mut buffer = [0; 8192];
    while let Ok(count @ 1..) = stream.read(&mut buffer).await {
        seen.extend_from_slice(&buffer[..count]);
        // A request ends where its body does; the client's bodies are known to end with "]}".
        if seen.ends_with(b"]}") {
            if let Some(report) = report.take() {
                let head = String::from_utf8_lossy(&seen);
                let target = head.split(' ').nth(1).unwrap_or_default();
                let _ = report.send(target.into());
            }
            seen.clear();
            if stream.write_all(reply.as_bytes()).await.is_err() {
                return;
            }
        }
    }
}

fn benches(criterion: &mut Criterion) {
    stay_on_one_core();
    let (address, targets) = serve();
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("runtime");

    let client = |quota: QuotaSettings| {
        Client::builder(1_400_000_000, SecretKey::new("a key for the bench"))
            .base_url(format!("http://{address}"))
            .quota(quota)
            .build()
            .expect("client")
    };
    let plain = client(QuotaSettings::off());
    // Every call takes its place, in a window that is too wide to make it wait.
    let meta = AddSubscriberRequest::META;
    let paced = client(
        meta.quota
            .iter()
            .fold(QuotaSettings::default(), |settings, quota| {
                let window = Duration::from_secs(u64::from(quota.rate.per_seconds));
                settings.with_limit(quota.name, window, 10_000_000)
            }),
    );
    let request = AddSubscriberRequest::new("@TOA#_news", ["alice", "bob"]);

    // reqwest is built without a TLS provider here and refuses to start without one.
    rustls::crypto::ring::default_provider()
        .install_default()
        .expect("is the first");
    let bare = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("client");
    let body = serde_json::to_string(&request).expect("encodes");

    // The yardstick posts to the very address that the client has.
    runtime
        .block_on(plain.call(request.clone()).into_future())
        .map(drop)
        .expect("succeeds");
    let url = format!("http://{address}{}", targets.recv().expect("was asked"));

    let ours = |chat: &Client, request: AddSubscriberRequest| {
        runtime.block_on(async {
            let answer = chat.call(request).await.expect("succeeds");
            black_box(answer.subscriber_list.len());
        });
    };
    let bare_post = |body: String| {
        runtime.block_on(async {
            let response = bare
                .post(url.as_str())
                .header("content-type", "application/json")
                .body(body)
                .send()
                .await
                .expect("answers");
            let bytes = response.bytes().await.expect("whole");
            let answer: Answer = serde_json::from_slice(&bytes).expect("reads");
            assert!(
                answer.error_code == 0
                    && answer.action_status == "OK"
                    && answer.error_info.is_empty()
            );
            black_box(
                answer
                    .subscriber_list
                    .iter()
                    .map(|s| s.account.len() + s.result as usize)
                    .sum::<usize>(),
            );
        });
    };
    let mut group = criterion.benchmark_group("one call over loopback");
    group.bench_function("chat-api", |bencher| {
        bencher.iter(|| ours(&plain, request.clone()));
    });
    group.bench_function("chat-api, limits kept", |bencher| {
        bencher.iter(|| ours(&paced, request.clone()));
    });
    group.bench_function("yardstick: bare reqwest", |bencher| {
        bencher.iter(|| bare_post(body.clone()));
    });
    group.finish();
    for (name, chat) in [("call", &plain), ("call, limits kept", &paced)] {
        // Both are handed what they send ready made.
        ratio_of(
            name,
            TURNS,
            (
                || vec![request.clone(); CALLS],
                |all| all.into_iter().for_each(|request| ours(chat, request)),
            ),
            (
                || vec![body.clone(); CALLS],
                |all| all.into_iter().for_each(bare_post),
            ),
        );
    }
}

criterion_group!(all, benches);
criterion_main!(all);

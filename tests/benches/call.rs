//! One call over loopback, against bare reqwest that posts the same body to the same URL, given as text.
//!
//! What counts is CPU time of the client's thread: the server runs on another.
#![allow(missing_docs, clippy::expect_used)]

use std::hint::black_box;
use std::net::SocketAddr;
use std::thread;

use chat_api::types::official_account::AddSubscriberRequest;
use chat_api::{Client, SecretKey};
use chat_tests::bench::ratio;
use criterion::{Criterion, criterion_group, criterion_main};
use serde::Deserialize;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

const ANSWER: &str = r#"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"SubscriberList":[{"Subscriber_Account":"alice","Result":1},{"Subscriber_Account":"bob","Result":2}]}"#;
const CALLS: usize = 200;

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

/// Answers every request on every connection with the same bytes, on a thread of its own.
fn serve() -> SocketAddr {
    let (ready, address) = std::sync::mpsc::channel();
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
                tokio::spawn(answer(stream));
            }
        });
    });
    address.recv().expect("server starts")
}

async fn answer(mut stream: TcpStream) {
    let _ = stream.set_nodelay(true);
    let reply = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{ANSWER}",
        ANSWER.len()
    );
    let mut seen = Vec::new();
    let mut buffer = [0; 8192];
    while let Ok(count @ 1..) = stream.read(&mut buffer).await {
        seen.extend_from_slice(&buffer[..count]);
        // A request ends where its body does; the client's bodies are known to end with "]}".
        if seen.ends_with(b"]}") {
            seen.clear();
            if stream.write_all(reply.as_bytes()).await.is_err() {
                return;
            }
        }
    }
}

fn benches(criterion: &mut Criterion) {
    let address = serve();
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("runtime");

    let chat = Client::builder(1_400_000_000, SecretKey::new("a key for the bench"))
        .base_url(format!("http://{address}"))
        .build()
        .expect("client");
    let request = AddSubscriberRequest::new("@TOA#_news", ["alice", "bob"]);

    // reqwest is built without a TLS provider here and refuses to start without one.
    rustls::crypto::ring::default_provider()
        .install_default()
        .expect("is the first");
    let bare = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("client");
    let token = "eJw1jcsOgjAURH*FdKshtwhYSNyxRGMAF7praCE3PNqURjDGfxcUZnnOZOZNijR3n9KQ2CGeC2Tv";
    let url = format!(
        "http://{address}/v4/official_account_open_http_svc/add_subscriber?sdkappid=1400000000&identifier=administrator&usersig={token}{token}&random=1234567890&contenttype=json"
    );
    let body = serde_json::to_string(&request).expect("encodes");

    let ours = || {
        runtime.block_on(async {
            let answer = chat.call(request.clone()).await.expect("succeeds");
            black_box(answer.subscriber_list.len());
        });
    };
    let bare_post = || {
        runtime.block_on(async {
            let response = bare
                .post(url.as_str())
                .header("content-type", "application/json")
                .body(body.clone())
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
    group.bench_function("chat-api", |bencher| bencher.iter(ours));
    group.bench_function("yardstick: bare reqwest", |bencher| bencher.iter(bare_post));
    group.finish();
    ratio(
        "call",
        150,
        || (0..CALLS).for_each(|_| ours()),
        || (0..CALLS).for_each(|_| bare_post()),
    );
}

criterion_group!(all, benches);
criterion_main!(all);

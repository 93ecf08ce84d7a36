//! A server on loopback that does as it is told, for what an emulator of the service never does.
#![allow(clippy::expect_used, reason = "a broken test server fails its test")]

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use chat_api::{Client, ClientBuilder, SecretKey};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::clock::QuickClock;

/// The app that scripted servers are called for.
pub const APP: u32 = 1_400_000_001;
/// Its key.
pub const KEY: &str = "key-of-the-scripted-app";

/// What the server does with one request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Reply {
    /// Status 200 and this body.
    Body(String),
    /// These bytes as they are, then the connection closes.
    Raw(String),
    /// Nothing, for as long as the client waits.
    Silence,
    /// The connection is reset.
    Reset,
}

impl Reply {
    /// A success with these fields.
    pub fn ok(fields: Value) -> Self {
        let mut answer = json!({"ActionStatus": "OK", "ErrorInfo": "", "ErrorCode": 0});
        if let (Some(answer), Value::Object(mut fields)) = (answer.as_object_mut(), fields) {
            answer.append(&mut fields);
        }
        Self::Body(answer.to_string())
    }

    /// A refusal, with HTTP status 200 as the service does it.
    pub fn refusal(code: i64, info: &str) -> Self {
        let answer = json!({"ActionStatus": "FAIL", "ErrorInfo": info, "ErrorCode": code});
        Self::Body(answer.to_string())
    }

    /// A gateway's page.
    pub fn html(status: &str, page: &str) -> Self {
        Self::Raw(format!(
            "HTTP/1.1 {status}\r\ncontent-type: text/html\r\ncontent-length: {}\r\n\r\n{page}",
            page.len()
        ))
    }
}

/// A request that the server has read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Request {
    /// Path and query, as sent.
    pub target: String,
    /// The body as text.
    pub body: String,
}

impl Request {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("a JSON body")
    }

    /// A value of the query, still encoded.
    pub fn query(&self, name: &str) -> &str {
        let (_, query) = self.target.split_once('?').expect("a query");
        query
            .split('&')
            .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
            .expect("the value is in the query")
    }
}

type Director = dyn Fn(usize, &Request) -> Reply + Send + Sync;

struct Stage {
    director: Box<Director>,
    requests: Mutex<Vec<Request>>,
}

/// The server. It lives as long as the runtime of the test.
pub struct Server {
    address: SocketAddr,
    stage: Arc<Stage>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

impl Server {
    /// Plays the script, one reply per request, and then its last reply for ever.
    pub async fn playing(script: impl IntoIterator<Item = Reply>) -> Self {
        let script: Vec<Reply> = script.into_iter().collect();
        Self::answering(move |at, _| {
            let reply = script.get(at).or(script.last());
            reply.cloned().expect("a script has a reply")
        })
        .await
    }

    /// Answers each request, counted from 0, as the function says.
    pub async fn answering(
        director: impl Fn(usize, &Request) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let stage = Arc::new(Stage {
            director: Box::new(director),
            requests: Mutex::default(),
        });
        let shared = Arc::clone(&stage);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let stage = Arc::clone(&shared);
                tokio::spawn(async move { serve(stream, &stage).await });
            }
        });
        Self { address, stage }
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Request> {
        self.stage.requests.lock().expect("lock").clone()
    }

    /// The bodies of all requests so far.
    pub fn bodies(&self) -> Vec<Value> {
        self.requests().iter().map(Request::json).collect()
    }

    /// A client of this server whose pauses take no time.
    pub fn client(&self) -> Client {
        quick(&self.url()).build().expect("the settings are good")
    }
}

/// A client of this address whose pauses take no time.
pub fn quick(url: &str) -> ClientBuilder {
    Client::builder(APP, SecretKey::new(KEY))
        .base_url(url)
        .clock(Arc::new(QuickClock::default()))
}

/// An address at which nobody listens.
pub async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    format!("http://{}", listener.local_addr().expect("an address"))
}

async fn serve(mut stream: TcpStream, stage: &Stage) {
    while let Some(request) = read(&mut stream).await {
        let at = {
            let mut requests = stage.requests.lock().expect("lock");
            requests.push(request.clone());
            requests.len() - 1
        };
        match (stage.director)(at, &request) {
            Reply::Body(body) => {
                let length = body.len();
                let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}");
                if stream.write_all(answer.as_bytes()).await.is_err() {
                    return;
                }
            }
            Reply::Raw(bytes) => {
                let _ = stream.write_all(bytes.as_bytes()).await;
                let _ = stream.shutdown().await;
                return;
            }
            Reply::Silence => {
                let _ = stream.read_to_end(&mut Vec::new()).await;
                return;
            }
            Reply::Reset => {
                let _ = stream.set_zero_linger();
                return;
            }
        }
    }
}

async fn read(stream: &mut TcpStream) -> Option<Request> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes.drain(..end).collect()).expect("ASCII head");
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.expect("a length").parse().expect("a number");
    while bytes.len() < length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    Some(Request {
        target: head.split(' ').nth(1).expect("a request line").to_owned(),
        body: String::from_utf8(bytes).expect("a body in UTF-8"),
    })
}

//! A server on loopback that does as it is told, and a clock that is moved by hand.

#![allow(dead_code, unreachable_pub, clippy::expect_used, clippy::panic)]

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use chat_transport::{
    AddressForm, BoxFuture, CallOptions, Clock, Exchange, Exchanged, Hosts, HttpTransport,
    HttpTransportBuilder, Parameter, Resend, SdkAppId, SecretKey, Transport, TransportError,
    Verdict,
};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

pub const APP: SdkAppId = SdkAppId::new(1_400_000_001);
pub const KEY: &str = "5bd2850fff3ecb11d7c8-a-key-for-tests";
pub const ADMIN: &str = "administrator";

/// What the server does with one request.
#[derive(Debug, Clone)]
pub enum Reply {
    /// Status 200 and this body.
    Ok(&'static str),
    /// These bytes as they are, then the connection closes.
    Raw(String),
    /// Nothing, for as long as the client waits.
    Silence,
    /// The connection is reset.
    Reset,
}

#[derive(Debug, Clone)]
pub struct Request {
    pub head: String,
    pub body: Vec<u8>,
}

impl Request {
    /// Path and query, as sent.
    pub fn target(&self) -> &str {
        self.head.split(' ').nth(1).expect("request line")
    }

    /// The query's values, still encoded.
    pub fn query(&self) -> HashMap<&str, &str> {
        let (_, query) = self.target().split_once('?').expect("query");
        query
            .split('&')
            .map(|pair| pair.split_once('=').expect("pair"))
            .collect()
    }
}

#[derive(Debug)]
pub struct Server {
    pub address: SocketAddr,
    state: Arc<State>,
}

#[derive(Debug)]
struct State {
    script: Vec<Reply>,
    requests: Mutex<Vec<Request>>,
    connections: AtomicUsize,
}

impl Server {
    /// Plays the script, one reply per request, and then its last reply for ever.
    pub async fn start(script: Vec<Reply>) -> Self {
        Self::run(script, None).await
    }

    pub async fn start_tls(script: Vec<Reply>, acceptor: tokio_rustls::TlsAcceptor) -> Self {
        Self::run(script, Some(acceptor)).await
    }

    /// On a port that was in use before.
    pub async fn start_on(port: u16, script: Vec<Reply>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).await;
        Self::listen(listener.expect("the port"), script, None)
    }

    async fn run(script: Vec<Reply>, tls: Option<tokio_rustls::TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        Self::listen(listener, script, tls)
    }

    fn listen(
        listener: TcpListener,
        script: Vec<Reply>,
        tls: Option<tokio_rustls::TlsAcceptor>,
    ) -> Self {
        let address = listener.local_addr().expect("an address");
        let state = Arc::new(State {
            script,
            requests: Mutex::default(),
            connections: AtomicUsize::new(0),
        });
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                shared.connections.fetch_add(1, Ordering::SeqCst);
                let (state, tls) = (Arc::clone(&shared), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => serve(stream, &state, reset).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                serve(stream, &state, drop).await;
                            }
                        }
                    }
                });
            }
        });
        Self { address, state }
    }

    pub fn requests(&self) -> Vec<Request> {
        self.state.requests.lock().expect("lock").clone()
    }

    pub fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    pub fn base(&self) -> String {
        format!("http://{}", self.address)
    }
}

fn reset(stream: TcpStream) {
    stream.set_zero_linger().expect("linger");
    drop(stream);
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(mut stream: S, state: &State, reset: fn(S)) {
    while let Some(request) = read(&mut stream).await {
        let reply = {
            let mut requests = state.requests.lock().expect("lock");
            requests.push(request);
            let at = (requests.len() - 1).min(state.script.len() - 1);
            state.script[at].clone()
        };
        match reply {
            Reply::Ok(body) => {
                let answer = format!(
                    "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}",
                    body.len()
                );
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
                let mut rest = Vec::new();
                let _ = stream.read_to_end(&mut rest).await;
                return;
            }
            Reply::Reset => return reset(stream),
        }
    }
}

async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<Request> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).expect("ASCII head");
    let length: usize = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .expect("content-length")
        .parse()
        .expect("a number");
    while bytes.len() < end + length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    Some(Request {
        head,
        body: bytes[end..].to_vec(),
    })
}

/// Stands still until it is moved. A pause moves it and takes no time.
#[derive(Debug, Clone, Default)]
pub struct ManualClock(Arc<Hands>);

#[derive(Debug, Default)]
struct Hands {
    now: Mutex<Duration>,
    pauses: Mutex<Vec<Duration>>,
    random: AtomicU32,
}

impl ManualClock {
    pub const ORIGIN: u64 = 1_700_000_000;

    /// The dice always show this.
    pub fn with_random(random: u32) -> Self {
        let clock = Self::default();
        clock.0.random.store(random, Ordering::SeqCst);
        clock
    }

    pub fn advance(&self, by: Duration) {
        *self.0.now.lock().expect("lock") += by;
    }

    pub fn pauses(&self) -> Vec<Duration> {
        self.0.pauses.lock().expect("lock").clone()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Duration {
        *self.0.now.lock().expect("lock")
    }

    fn unix_time(&self) -> u64 {
        Self::ORIGIN + self.now().as_secs()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        self.advance(pause);
        self.0.pauses.lock().expect("lock").push(pause);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> u32 {
        self.0.random.load(Ordering::SeqCst)
    }
}

/// How the service writes its addresses.
pub fn form() -> AddressForm {
    AddressForm::new(
        "v4",
        [
            ("sdkappid", Parameter::App),
            ("identifier", Parameter::Identifier),
            ("usersig", Parameter::Signature),
            ("random", Parameter::Random),
            ("contenttype", Parameter::Fixed("json")),
        ],
    )
}

pub fn builder(base: &str) -> HttpTransportBuilder {
    let hosts = Hosts::new(base).expect("base address");
    HttpTransport::builder(APP, SecretKey::new(KEY), ADMIN, hosts, form())
}

/// One call with every answer judged by `judge`; gives the answers back as well.
pub async fn call_with(
    transport: &dyn Transport,
    resend: Resend,
    options: &CallOptions,
    mut judge: impl FnMut(usize, &[u8]) -> Verdict + Send,
) -> (Result<Exchanged, TransportError>, Vec<Bytes>) {
    let mut answers = Vec::new();
    let mut listen = |answer: &Bytes| {
        answers.push(answer.clone());
        judge(answers.len(), answer)
    };
    let body = Bytes::from_static(br#"{"Ask":"something"}"#);
    let call = Exchange::new("openim/something", body, resend, options, &mut listen);
    let result = transport.exchange(call).await;
    (result, answers)
}

/// One call that takes whatever comes.
pub async fn call(transport: &dyn Transport, resend: Resend) -> Result<Exchanged, TransportError> {
    call_with(transport, resend, &CallOptions::new(), |_, _| {
        Verdict::Accept
    })
    .await
    .0
}

/// A port on which nobody listens.
pub async fn closed_port() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    listener.local_addr().expect("an address")
}

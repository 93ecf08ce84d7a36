//! The network side: a listener, the path to [`Core`], and the control plane.

mod accept;
mod broken;
mod control;
mod line;
mod reply;

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use axum::routing::{any, get};
use chat_types::SERVICE;
use futures_core::Stream as _;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tracing::field::Empty;

use self::line::Peer;
use crate::core::{Content, Core, Course, Incoming, MAX_BODY};

/// How long a stop waits for calls that are under way.
const PATIENCE: Duration = Duration::from_secs(2);

/// A listener and the task that serves it. Dropping it stops both, at the next turn of the runtime.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    /// Everything that waits ends when this is gone.
    stop: watch::Sender<()>,
    task: JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start(
        listen: SocketAddr,
        core: Arc<Core>,
        remote_control: bool,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(listen).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(());
        let task = tokio::spawn(accept::serve(
            listener,
            router(core, remote_control),
            stopped,
        ));
        Ok(Self {
            address,
            stop,
            task,
        })
    }

    pub(crate) async fn stop(self) {
        let Self { stop, mut task, .. } = self;
        drop(stop);
        if tokio::time::timeout(PATIENCE, &mut task).await.is_err() {
            task.abort();
            let _ = task.await;
        }
    }
}

fn router(core: Arc<Core>, remote_control: bool) -> Router {
    let calls = format!("/{}/{{*command}}", SERVICE.path_prefix);
    Router::new()
        .route(&calls, any(call))
        .route("/livez", get(alive))
        .route("/readyz", get(alive))
        .nest("/_emu/v1", control::router(remote_control))
        .fallback(nothing_here)
        .with_state(core)
}

async fn alive() -> Response {
    reply::json(StatusCode::OK, &serde_json::json!({"status": "ok"}))
}

async fn nothing_here() -> Response {
    let prefix = SERVICE.path_prefix;
    reply::error(
        StatusCode::NOT_FOUND,
        &format!(
            "nothing is here: calls go to /{prefix}/<service>/<command>, control is under /_emu/v1"
        ),
    )
}

async fn call(
    State(core): State<Arc<Core>>,
    ConnectInfo(mut peer): ConnectInfo<Peer>,
    request: Request,
) -> Response {
    let began = Instant::now();
    let (parts, body) = request.into_parts();
    let body = match read(body).await {
        Ok(body) => Some(body),
        Err(Unread::TooLong) => None,
        // Nobody waits for the answer. What came of it must not pass for the whole.
        Err(Unread::BrokenOff) => Some(Vec::new()),
    };
    let path = parts.uri.path();
    let arrival = core.arrive(Incoming {
        is_post: parts.method == Method::POST,
        path: path
            .get(SERVICE.path_prefix.len() + 2..)
            .unwrap_or_default(),
        query: parts.uri.query().unwrap_or_default(),
        body: body.as_deref(),
    });
    let lost = match core.begin(&arrival) {
        Course::On => None,
        Course::Wait(length) => {
            peer.wait(length).await;
            None
        }
        Course::Lost(reply) => Some(reply),
    };

    // What stands in the path was chosen by the caller, so only the names of known commands are logged.
    let span = tracing::info_span!(
        "call",
        path = Empty,
        code = Empty,
        elapsed_us = Empty,
        fault = Empty
    );
    let reply = span.in_scope(|| {
        let reply = lost.unwrap_or_else(|| core.answer(&arrival));
        span.record("path", reply.meta.map_or("unknown", |meta| meta.path));
        if let Content::Answer { code, .. } = reply.content {
            span.record("code", code);
        }
        if let Some(hit) = &reply.fault {
            span.record("fault", hit.phase.as_str());
        }
        let elapsed = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
        span.record("elapsed_us", elapsed);
        tracing::debug!("answered");
        reply
    });
    reply::to_call(reply, peer).await
}

/// Why a body is not there as a whole.
enum Unread {
    /// It has more than [`MAX_BODY`] bytes.
    TooLong,
    /// The client broke off, or what it sent is not HTTP.
    BrokenOff,
}

/// The whole body. Of one that is too long the rest is read and forgotten, because a client that is still sending
/// does not look at the answer.
async fn read(body: Body) -> Result<Vec<u8>, Unread> {
    let mut stream = body.into_data_stream();
    let mut whole = Vec::new();
    let mut fits = true;
    while let Some(chunk) = std::future::poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await {
        let chunk = chunk.map_err(|_| Unread::BrokenOff)?;
        fits = fits && whole.len() + chunk.len() <= MAX_BODY;
        if fits {
            whole.extend_from_slice(&chunk);
        }
    }
    if fits {
        Ok(whole)
    } else {
        Err(Unread::TooLong)
    }
}

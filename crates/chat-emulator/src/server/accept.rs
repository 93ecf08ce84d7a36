//! Taking connections and serving them.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::Service as _;

use super::line::{Line, Peer, stopped};

/// How long nobody is let in after the machine refused another connection, say because too many files are open.
const BREATH: Duration = Duration::from_millis(100);

/// Serves whoever connects, until the sender of `stop` is gone and all calls that were under way then are answered.
pub(super) async fn serve(listener: TcpListener, router: Router, mut stop: watch::Receiver<()>) {
    let mut connections = JoinSet::new();
    let end = stop.clone();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = stopped(&mut stop) => break,
            // Those that are over are forgotten.
            Some(_) = connections.join_next() => continue,
        };
        let Ok((stream, address)) = accepted else {
            tokio::time::sleep(BREATH).await;
            continue;
        };
        let (line, peer) = Line::new(stream, address, end.clone());
        connections.spawn(converse(line, peer, router.clone(), end.clone()));
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

/// Serves one connection. A client that has sent its request may close its side and still gets the answer.
async fn converse(line: Line, peer: Peer, router: Router, mut stop: watch::Receiver<()>) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer.clone()));
        router.clone().call(request)
    });
    let mut http = http1::Builder::new();
    http.half_close(true);
    let mut connection = std::pin::pin!(http.serve_connection(TokioIo::new(line), service));
    tokio::select! {
        // How a connection ends concerns nobody here.
        _ = connection.as_mut() => return,
        () = stopped(&mut stop) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

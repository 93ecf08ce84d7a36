//! Connections that can be reset.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A listener whose connections can be reset by those who answer.
pub(super) struct Lines {
    pub(super) listener: TcpListener,
    /// Ends when the server stops.
    pub(super) stop: watch::Receiver<()>,
}

impl Listener for Lines {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        // The one of `axum`, which goes on after errors.
        let (stream, address) = Listener::accept(&mut self.listener).await;
        // Without it each small answer may wait for the acknowledgement of the one before.
        let _ = stream.set_nodelay(true);
        let peer = Peer {
            address,
            cut: Arc::default(),
            stop: self.stop.clone(),
        };
        (Line { stream, peer }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// The other side of a connection, for those who answer.
#[derive(Clone, Debug)]
pub(super) struct Peer {
    pub(super) address: SocketAddr,
    cut: Arc<AtomicBool>,
    stop: watch::Receiver<()>,
}

impl Peer {
    /// A peer without a connection.
    #[cfg(test)]
    pub(super) fn at(address: SocketAddr) -> Self {
        Self {
            address,
            cut: Arc::default(),
            stop: watch::channel(()).1,
        }
    }

    /// Lets nothing more through; the connection is reset when it is given up, which the next write brings about.
    pub(super) fn cut(&self) {
        self.cut.store(true, Ordering::Release);
    }

    /// Waits so long, but no longer than the server runs.
    pub(super) async fn wait(&mut self, length: Duration) {
        let _ = tokio::time::timeout(length, self.stall()).await;
    }

    /// Waits until the server stops. Who waits here is dropped when the client hangs up.
    pub(super) async fn stall(&mut self) {
        // Nothing is ever sent, so this ends when the sender is gone.
        while self.stop.changed().await.is_ok() {}
    }
}

impl Connected<IncomingStream<'_, Lines>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Lines>) -> Self {
        stream.io().peer.clone()
    }
}

/// A connection.
pub(super) struct Line {
    stream: TcpStream,
    peer: Peer,
}

impl Line {
    fn is_cut(&self) -> bool {
        self.peer.cut.load(Ordering::Acquire)
    }

    fn whole(&self) -> io::Result<()> {
        match self.is_cut() {
            true => Err(io::ErrorKind::ConnectionReset.into()),
            false => Ok(()),
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if self.is_cut() {
            // Closing then sends RST in place of FIN.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.whole()?;
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.whole()?;
        Pin::new(&mut self.stream).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.whole()?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.whole()?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

//! Connections that can be reset.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::watch;

/// The other side of a connection, for those who answer.
#[derive(Clone, Debug)]
pub(super) struct Peer {
    pub(super) address: SocketAddr,
    cut: Arc<AtomicBool>,
    stop: watch::Receiver<()>,
    stream: Option<Stream>,
}

/// Used by one task only, so that nobody ever waits for it.
type Stream = Arc<Mutex<TcpStream>>;

impl Peer {
    /// A peer without a connection.
    #[cfg(test)]
    pub(super) fn at(address: SocketAddr) -> Self {
        Self {
            address,
            cut: Arc::default(),
            stop: watch::channel(()).1,
            stream: None,
        }
    }

    /// Lets nothing more through; the connection is reset when it is given up, which the next write brings about.
    pub(super) fn cut(&self) {
        self.cut.store(true, Ordering::Release);
    }

    /// Waits so long, but no longer than the server runs. Whether the client still listens is not known.
    pub(super) async fn wait(&mut self, length: Duration) {
        let _ = tokio::time::timeout(length, stopped(&mut self.stop)).await;
    }

    /// Waits until the server stops or the client sends no more.
    pub(super) async fn stall(&mut self) {
        let stream = self.stream.clone();
        let silent = std::future::poll_fn(|cx| {
            let Some(stream) = &stream else {
                return Poll::Pending;
            };
            let mut byte = [0];
            let peeked = ready!(lock(stream).poll_peek(cx, &mut ReadBuf::new(&mut byte)));
            match peeked {
                // One who goes on sending is there; nothing more will be learnt from that.
                Ok(1..) => Poll::Pending,
                Ok(0) | Err(_) => Poll::Ready(()),
            }
        });
        tokio::select! {
            () = silent => {}
            () = stopped(&mut self.stop) => {}
        }
    }
}

/// Waits until the server stops.
pub(super) async fn stopped(stop: &mut watch::Receiver<()>) {
    // Nothing is ever sent, so this ends when the sender is gone.
    while stop.changed().await.is_ok() {}
}

fn lock(stream: &Stream) -> MutexGuard<'_, TcpStream> {
    stream.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A connection.
pub(super) struct Line {
    stream: Stream,
    cut: Arc<AtomicBool>,
}

impl Line {
    /// A connection that was accepted, and its other side.
    pub(super) fn new(
        stream: TcpStream,
        address: SocketAddr,
        stop: watch::Receiver<()>,
    ) -> (Self, Peer) {
        // Without it each small answer may wait for the acknowledgement of the one before.
        let _ = stream.set_nodelay(true);
        let (stream, cut) = (Arc::new(Mutex::new(stream)), Arc::default());
        let peer = Peer {
            address,
            cut: Arc::clone(&cut),
            stop,
            stream: Some(Arc::clone(&stream)),
        };
        (Self { stream, cut }, peer)
    }

    fn is_cut(&self) -> bool {
        self.cut.load(Ordering::Acquire)
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
            let _ = lock(&self.stream).set_zero_linger();
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut *lock(&self.stream)).poll_read(cx, buf)
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.whole()?;
        Pin::new(&mut *lock(&self.stream)).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.whole()?;
        Pin::new(&mut *lock(&self.stream)).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        lock(&self.stream).is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.whole()?;
        Pin::new(&mut *lock(&self.stream)).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.whole()?;
        Pin::new(&mut *lock(&self.stream)).poll_shutdown(cx)
    }
}

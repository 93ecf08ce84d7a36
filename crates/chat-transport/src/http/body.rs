use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// Tells whether the request has begun to leave.
///
/// The HTTP stack asks for the body after it has put the head of the request into the buffer of an open
/// connection, and not before. So a body that nobody has asked for proves that nothing was sent, whichever way the
/// attempt ended, and there is no need to guess from the kind of error.
#[derive(Debug, Clone)]
pub(super) struct Departure(Arc<AtomicBool>);

impl Departure {
    /// An empty body is never asked for, so a request with one counts as gone from the start.
    pub(super) fn of(body: &Bytes) -> Self {
        Self(Arc::new(AtomicBool::new(body.is_empty())))
    }

    pub(super) fn has_begun(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// A body in one piece that notes when it is asked for.
pub(super) struct WatchedBody {
    piece: Option<Bytes>,
    departure: Departure,
}

impl WatchedBody {
    pub(super) fn new(piece: Bytes, departure: Departure) -> Self {
        Self {
            piece: Some(piece),
            departure,
        }
    }
}

impl Body for WatchedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.departure.0.store(true, Ordering::Release);
        Poll::Ready(self.piece.take().map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.piece.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.piece.as_ref().map_or(0, |piece| piece.len() as u64))
    }
}

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// Tells whether the request has begun to leave, and keeps it from doing so once somebody relies on its not having.
///
/// The HTTP stack asks for the body after it has put the head of the request into the buffer of an open
/// connection, and not before. So a body that nobody has asked for proves that nothing was sent, whichever way the
/// attempt ended, and there is no need to guess from the kind of error. The stack asks from a thread of its own, even
/// while the attempt is being given up: whoever comes first decides, and then it stays so.
#[derive(Debug, Clone)]
pub(super) struct Departure(Arc<AtomicU8>);

const WAITING: u8 = 0;
const BEGUN: u8 = 1;
const HELD_BACK: u8 = 2;

impl Departure {
    /// An empty body is never asked for, so a request with one counts as gone from the start.
    pub(super) fn of(body: &Bytes) -> Self {
        let state = if body.is_empty() { BEGUN } else { WAITING };
        Self(Arc::new(AtomicU8::new(state)))
    }

    /// Gives the attempt up. Tells whether the request has begun to leave; if not, it never will.
    pub(super) fn give_up(&self) -> bool {
        self.decide(HELD_BACK) == BEGUN
    }

    /// Lets the request leave, unless it was held back.
    fn begin(&self) -> Result<(), HeldBack> {
        match self.decide(BEGUN) {
            HELD_BACK => Err(HeldBack),
            _ => Ok(()),
        }
    }

    /// What has been decided, by this or before.
    fn decide(&self, state: u8) -> u8 {
        let decided = self
            .0
            .compare_exchange(WAITING, state, Ordering::AcqRel, Ordering::Acquire);
        decided.map_or_else(|before| before, |_| state)
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
    type Error = HeldBack;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, HeldBack>>> {
        let begun = self.departure.begin();
        let piece = self.piece.take();
        Poll::Ready(piece.map(|piece| begun.map(|()| Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.piece.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.piece.as_ref().map_or(0, |piece| piece.len() as u64))
    }
}

/// Nobody waits for the request any more, and it was counted as not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HeldBack;

impl fmt::Display for HeldBack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the attempt was given up before its request left")
    }
}

impl Error for HeldBack {}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use std::sync::Barrier;
    use std::task::Waker;

    use super::*;

    fn watched() -> (WatchedBody, Departure) {
        let body = Bytes::from_static(b"{}");
        let departure = Departure::of(&body);
        (WatchedBody::new(body, departure.clone()), departure)
    }

    fn ask(body: &mut WatchedBody) -> Option<Result<Bytes, HeldBack>> {
        match Pin::new(body).poll_frame(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(frame) => frame.map(|frame| frame.map(|frame| frame.into_data().unwrap())),
            Poll::Pending => None,
        }
    }

    #[test]
    fn what_was_given_up_does_not_leave_and_what_has_left_is_not_given_up() {
        let (mut body, departure) = watched();
        assert!(!departure.give_up());
        assert_eq!(ask(&mut body), Some(Err(HeldBack)));
        assert!(!departure.give_up());

        let (mut body, departure) = watched();
        assert_eq!(ask(&mut body), Some(Ok(Bytes::from_static(b"{}"))));
        assert!(departure.give_up());
        assert_eq!(ask(&mut body), None);
    }

    #[test]
    fn of_two_threads_one_decides() {
        const ROUNDS: usize = 2_000;
        let start = Barrier::new(2);
        let (rounds, departures): (Vec<_>, Vec<_>) = (0..ROUNDS).map(|_| watched()).unzip();
        let (left, begun) = std::thread::scope(|threads| {
            let stack = threads.spawn(|| {
                let ask = |mut body| {
                    start.wait();
                    matches!(ask(&mut body), Some(Ok(_)))
                };
                rounds.into_iter().map(ask).collect::<Vec<_>>()
            });
            let begun = departures.iter().map(|departure| {
                start.wait();
                departure.give_up()
            });
            let begun: Vec<_> = begun.collect();
            (stack.join().expect("does not panic"), begun)
        });
        assert_eq!(left, begun);
    }
}

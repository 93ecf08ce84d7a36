//! Answers whose second half goes wrong.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use futures_core::Stream;

use super::line::Peer;
use crate::faults::{Effect, GARBAGE};

type Rest = Pin<Box<dyn Future<Output = io::Result<Bytes>> + Send>>;

/// A body of the announced length whose second half goes wrong in this way.
pub(super) fn broken(json: Vec<u8>, effect: Effect, mut peer: Peer) -> Body {
    let mut half = Bytes::from(json);
    let mut rest = half.split_off(half.len() / 2);
    let gone = || Err(io::Error::from(io::ErrorKind::ConnectionAborted));
    let rest: Rest = Box::pin(async move {
        match effect {
            Effect::Slow(wait) => peer.wait(wait).await,
            Effect::Garbage => {
                rest = GARBAGE.iter().copied().cycle().take(rest.len()).collect();
            }
            Effect::Stall => {
                peer.stall().await;
                return gone();
            }
            Effect::Reset => {
                peer.cut();
                return gone();
            }
            // The others are not of this phase.
            Effect::Truncate | Effect::Blanks | Effect::Code(_) | Effect::Status(_) => {
                return gone();
            }
        }
        Ok(rest)
    });
    Body::from_stream(Halves {
        half: Some(half),
        paused: false,
        rest: Some(rest),
    })
}

struct Halves {
    half: Option<Bytes>,
    paused: bool,
    rest: Option<Rest>,
}

impl Stream for Halves {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(half) = self.half.take() {
            return Poll::Ready(Some(Ok(half)));
        }
        // Without a pause the first half would not be sent before the second is known.
        if !self.paused {
            self.paused = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let Some(rest) = &mut self.rest else {
            return Poll::Ready(None);
        };
        let ready = rest.as_mut().poll(cx).map(Some);
        if ready.is_ready() {
            self.rest = None;
        }
        ready
    }
}

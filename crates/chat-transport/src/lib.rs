//! Bytes in, bytes out: the way from a client of Tencent Cloud Chat (IM) to the service and back.
//!
//! This crate signs ([`usersig`]), carries requests over HTTP ([`HttpTransport`]) and tries again where that is safe
//! ([`RetryPolicy`], [`Resend`]). It knows no endpoint and reads no answer: what an answer means is told by the
//! caller's judge ([`Exchange::judge`]). The client stands on [`Transport`], so a test can put anything in its place.
//!
//! ```
//! use bytes::Bytes;
//! use chat_transport::{
//!     CallOptions, Exchange, Hosts, HttpTransport, Resend, SdkAppId, SecretKey, Transport, Verdict,
//! };
//!
//! # use std::io::{BufRead, BufReader, Read, Write};
//! # let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
//! # let base = format!("http://{}", listener.local_addr()?);
//! # std::thread::spawn(move || {
//! #     let mut stream = BufReader::new(listener.accept().unwrap().0);
//! #     let mut line = String::new();
//! #     while stream.read_line(&mut line).unwrap() > 2 {}
//! #     stream.read_exact(&mut [0; 2]).unwrap();
//! #     stream.get_mut().write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").unwrap();
//! # });
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let app = SdkAppId::new(1_400_000_000);
//! let key = SecretKey::new("not a real key");
//! let transport = HttpTransport::builder(app, key, "administrator", Hosts::new(&base)?).build()?;
//!
//! let mut answer = Bytes::new();
//! let mut judge = |bytes: &Bytes| {
//!     answer = bytes.clone();
//!     Verdict::Accept
//! };
//! let options = CallOptions::new();
//! let body = Bytes::from_static(b"{}");
//! let call = Exchange::new("service/command", body, Resend::Always, &options, &mut judge);
//! let exchanged = transport.exchange(call).await?;
//! assert_eq!((exchanged.attempts(), &answer[..]), (1, &b"{}"[..]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is promised
//!
//! A request is sent again only where that cannot do harm. What counts is how the attempt ended, and the class that
//! the caller gives:
//!
//! | the attempt | [`Always`](Resend::Always) | [`Within`](Resend::Within) a time | [`Never`](Resend::Never) |
//! | --- | --- | --- | --- |
//! | found no connection, so nothing was sent | again | again | again |
//! | was refused before work ([`Verdict::RefusedBeforeWork`]) | again, later | again, later | again, later |
//! | had an expired signature | again, once, with a new one | the same | the same |
//! | broke off, timed out, met a gateway's 5xx, or [`Verdict::Unknown`] | again | again while the time lasts | the caller is told |
//!
//! Once one attempt of a call had an unknown outcome, the last row also limits every further attempt, whatever ended the
//! one before. Each attempt has the same body bytes, and a fresh `random` in its query. No attempt and no
//! pause goes past the deadline of the call. The error says through [`TransportError::delivery`] whether any
//! attempt may have been carried out.
//!
//! No error, `Debug` text or log event shows a key, a signature, a query or a body.
//!
//! # Features
//!
//! `ring` (default) and `aws-lc` bring TLS cryptography. They add up, ring going first; a rustls provider that the
//! process has installed goes before both.

mod budget;
mod clock;
mod error;
mod exchange;
mod http;
mod observe;
mod quota;
mod retry;
mod secret;
mod signature;
pub mod usersig;

use std::future::Future;
use std::pin::Pin;

pub use budget::RetryBudget;
pub use clock::{Clock, SystemClock};
pub use error::{Delivery, ErrorKind, TimeoutPhase, TransportError};
pub use exchange::{CallOptions, Exchange, Exchanged, Resend, Transport, Verdict};
pub use http::{Hosts, HttpTransport, HttpTransportBuilder};
#[cfg(feature = "redis")]
pub use quota::RedisQuota;
pub use quota::{
    Claim, Lane, LaneState, Pass, Permit, Quota, QuotaMode, QuotaRefusal, QuotaSettings,
    QuotaStore, Release, StoreAnswer, StoreAway, Taken,
};
pub use retry::RetryPolicy;
pub use secret::SecretKey;
pub use usersig::SdkAppId;

/// A future that can be named and sent between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

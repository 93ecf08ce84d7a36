//! Bytes in, bytes out: the way from a client of Tencent Cloud Chat (IM) to the service and back.
//!
//! This crate signs ([`usersig`]), carries requests over HTTP ([`HttpTransport`]) and tries again where that is safe
//! ([`RetryPolicy`], [`Resend`]). It knows no endpoint and reads no answer: what an answer means is told by the
//! caller's judge ([`Exchange::judge`]). It keeps to the limits that the service sets on calls ([`Lane`], [`Quota`]).
//! The client stands on [`Transport`], so a test can put anything in its place.
//!
//! ```
//! use bytes::Bytes;
//! use chat_transport::{
//!     AddressForm, CallOptions, Exchange, Hosts, HttpTransport, Parameter, Resend, SdkAppId, SecretKey, Transport,
//!     Verdict,
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
//! let form = AddressForm::new("v1", [("ticket", Parameter::Signature), ("nonce", Parameter::Random)]);
//! let transport = HttpTransport::builder(app, key, "alice", Hosts::new(&base)?, form).build()?;
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
//! Instead of `Never`, the last row is "again, once an [`Inquiry`] has found that nothing was done" for a call that brings
//! one.
//!
//! Once one attempt of a call had an unknown outcome, the last row also limits every further attempt, whatever ended the
//! one before. Each attempt has the same body bytes, and a fresh `random` in its query. No attempt and no
//! pause goes past the deadline of the call. The error says through [`TransportError::delivery`] whether any
//! attempt may have been carried out.
//!
//! # What it rests on
//!
//! * *Nothing was sent* is known, not guessed: a request counts as gone from the moment at which the HTTP stack asks
//!   for its body, which is after the connection is open. What was not asked for has not left.
//! * `Always` is the caller's word that a repeat changes nothing. `Within` rests on the service, which drops a
//!   repeat with the same key inside its window; the transport sees to it that the bytes are the same and that a
//!   repeat, with all the time that an attempt may take, still arrives inside. `Never` rests on nothing.
//! * All calls of a transport share a [`RetryBudget`], so that an outage is not made worse: with the default, the
//!   service sees at most 1.2 times as many requests as there are calls. Refusals before work count as well. Once
//!   the budget is used up, the last outcome stands.
//! * When no connection to the primary address can be opened, or no trust established, calls go to the backup
//!   ([`Hosts::with_backup`]), the one in hand too, since nothing of it was sent. That is remembered; after a pause
//!   one call tries the primary again. An answer, however bad, and a connection that breaks later never lead to the
//!   other address.
//!
//! # Limits
//!
//! The service allows so many calls in so much time and does not say how it measures. A [`Lane`] is one such limit:
//! N calls in a time W. Each attempt takes a place in every lane of its call and gives it back W after its *answer*.
//! The N-th call after another leaves only when that has been answered for as long as W, and it arrives later still;
//! so any time of length W, wherever it begins, sees at most N arrivals, whatever the delays. What this costs is the
//! time of a round trip per window.
//!
//! * An attempt without an answer may still be on its way, so its place comes back W after the end of its time. If
//!   nothing was sent, it comes back at once. Dropping a call does the same.
//! * Lanes are taken one after the other, the narrowest first, and in each of them first come is first served. A
//!   call waits ([`QuotaMode::Wait`]) as long as its deadline and its class allow, or not at all
//!   ([`QuotaMode::Try`]). It fails at once when its turn would come too late: [`ErrorKind::Quota`],
//!   [`TransportError::quota`].
//! * A call that is neither polled nor dropped keeps its place: in a queue until its deadline at the longest, and in a lane
//!   until it goes on or is dropped.
//! * All this is the memory of one process. What the one before it has called is not known after a restart, so a time W
//!   over a restart can see up to 2 N arrivals, unless a store keeps the lanes.
//! * When the service refuses a call all the same, that lane goes slower and feels its way back; other lanes do not
//!   change.
//! * Limits are overridden, or switched off, through [`QuotaSettings`]; [`Quota::lanes`] shows how they stand.
//!
//! Several processes share their limits through a [`QuotaStore`], such as Redis (feature `redis`). The store's clock
//! counts, and the places of a process that crashed come back after W, the longest flight and a second. While the
//! store is away, each process keeps to its part of each limit, from the moment on at which nothing that passed before
//! can count any more. Each process looks after the store by itself, busy or not, and tells it what passed without it;
//! for two seconds after it has found the store, be it for the first time or again, a process keeps to its part, so
//! that by then all have done so. A store that has lost its memory is not trusted until it is as old as what it forgot;
//! nor is one whose clock was put forward, since it gave places back too early. Nothing passes meanwhile, which with a
//! limit for a day is a day ([`QuotaSettings::shared`]).
//! Within a process first come is first served; among processes nobody stands in line, so a call that needs many places
//! of a lane at once may have to wait for as long as other processes take every single one that comes back.
//! What this cannot cover: a process that alone loses its way to the store while the others keep theirs, or whose
//! runtime stands still meanwhile, adds its part to their whole, and a store that is restored from an old copy of its
//! memory does not know what it has forgotten, so run Redis for this without persistence, and with
//! `maxmemory-policy noeviction`.
//!
//! # What is told
//!
//! `tracing` has an event for each resend, wait, refusal and change of address. With the feature `metrics` the same
//! is counted: `chat_attempts_total`, `chat_retries_total`, `chat_retry_budget_exhausted_total`,
//! `chat_quota_waits_total`, `chat_quota_wait_seconds`, `chat_quota_refused_total`, `chat_over_limit_total` and
//! `chat_failovers_total`.
//!
//! No error, `Debug` text or log event shows a key, a signature, a query or a body.
//!
//! # Features
//!
//! `ring` (default) and `aws-lc` bring TLS cryptography. They add up, ring going first; a rustls provider that the
//! process has installed goes before both. `redis` brings the store in Redis, `metrics` the counters.

mod address;
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

pub use address::{AddressForm, Parameter, is_command};
pub use budget::RetryBudget;
pub use clock::{Clock, SystemClock};
pub use error::{Delivery, ErrorKind, TimeoutPhase, TransportError};
pub use exchange::{
    CallOptions, Exchange, Exchanged, Finding, Inquiry, Resend, Transport, Verdict,
};
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

//! A typed client for the server API of Tencent Cloud Chat (IM).
//!
//! ```
//! use chat_api::Client;
//! use chat_emulator::Emulator;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // An emulator of the service. The service itself takes a `region` in the place of the `base_url`.
//! let emulator = Emulator::start().await?;
//! let chat = Client::builder(emulator.app_id(), emulator.secret_key())
//!     .base_url(emulator.url())
//!     .build()?;
//!
//! let _ = chat.account().account_import("alice").await?;
//! let news = chat.official_account().create_official_account("alice", "Daily news").await?;
//! let added = chat
//!     .official_account()
//!     .add_subscriber(news.official_account_user_id, ["alice", "nobody"])
//!     .await?;
//! for failed in added.failures() {
//!     println!("{} could not be subscribed", failed.subscriber_account);
//! }
//! # assert_eq!(added.failures().count(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # The first message
//!
//! ```no_run
//! use chat_api::types::{FaceElem, MsgBody};
//! use chat_api::{Client, Region, SecretKey};
//!
//! # async fn first(key: String) -> Result<(), chat_api::Error> {
//! let chat = Client::builder(1_400_000_000, SecretKey::new(key)).region(Region::Singapore).build()?;
//! let hello = MsgBody::text("Tea is ready").with(FaceElem::new(3));
//! let sent = chat.c2c_message().sendmsg("alice", hello).await?;
//! println!("{}", sent.msg_key);
//! # Ok(())
//! # }
//! ```
//!
//! Number, key and region of the app stand in the vendor's console. One client serves a whole process; its clones share
//! connections, signature and limits. Every message and push carries a number by which it is told from others. Left to the
//! client, it is drawn once per call and stays the same over the client's own resends, for every command that has one. To
//! send a message again by hand, set the number yourself and use it for every try.
//!
//! # How calls are made
//!
//! - [`Client`] has one method per family of commands, each family one method per command. The method takes
//!   what the command must have; what it may have is set on the [`Call`] it returns. Awaiting the call sends it.
//! - Options of a single call start with `with_`, so that they never collide with a field:
//!   [`with_timeout`](Call::with_timeout), [`with_retry`](Call::with_retry).
//! - Lists come page by page ([`Call::pages`]) or item by item ([`Call::items`]).
//! - Lists larger than one call takes are split; see [`Call`].
//! - [`Error`] tells what happened ([`Error::kind`]), what the service said ([`Error::api`]) and whether the
//!   request may have been carried out ([`Error::delivery`]).
//! - The client keeps to the documented limits on calls ([`ClientBuilder::quota`]), and sends again only what cannot be
//!   doubled by it; see [`promises`].
//! - Commands that this version does not know: [`Client::call`] with an [`Endpoint`] of your own, or
//!   [`Client::call_raw`].
//!
//! # Features
//!
//! `ring` (default) or `aws-lc`: cryptography of TLS. `redis`: limits that several processes keep together. `metrics`:
//! counters. `schema`: JSON Schema of every request and answer.
//!
//! Dropping a future cancels its call. Nothing runs behind the caller's back.

mod batch;
mod call;
mod circle;
mod client;
mod error;
mod fill;
mod lanes;
#[rustfmt::skip]
mod generated;
mod inferred;
mod outcome;
mod pages;
pub mod promises;
mod raw;
mod send;
mod verify;

pub use batch::{BatchItem, BatchReport, ItemState};
pub use call::Call;
pub use chat_transport as transport;
pub use chat_transport::{
    CallOptions, Delivery, LaneState, Quota, QuotaMode, QuotaRefusal, QuotaSettings, RetryBudget,
    RetryPolicy, SdkAppId, SecretKey, TimeoutPhase, Transport,
};
pub use chat_types as types;
pub use chat_types::{
    Answer, Endpoint, ErrorClass, ErrorCode, Paged, PagedItems, Region, RetryAdvice,
};
pub use client::{Client, ClientBuilder, address_form};
pub use error::{ApiError, Error, ErrorKind};
pub use fill::UniqueKeys;
pub use generated::*;
pub use outcome::{Evidence, OutcomeUnknown};
pub use pages::{Items, Pages};
pub use raw::{RawAnswer, RawCall};

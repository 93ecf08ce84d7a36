//! A typed client for the server API of Tencent Cloud Chat (IM).
//!
//! ```no_run
//! use chat_api::{Client, Region, SecretKey};
//!
//! # async fn run(key: String) -> Result<(), Box<dyn std::error::Error>> {
//! let chat = Client::builder(1_400_000_000, SecretKey::new(key))
//!     .region(Region::Singapore)
//!     .build()?;
//!
//! let added = chat
//!     .official_account()
//!     .add_subscriber("@TOA#_news", ["alice", "bob"])
//!     .await?;
//! for failed in added.failures() {
//!     println!("{} could not be subscribed", failed.subscriber_account);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - [`Client`] has one method per family of commands, each family one method per command. The method takes
//!   what the command must have; what it may have is set on the [`Call`] it returns. Awaiting the call sends it.
//! - Options of a single call start with `with_`, so that they never collide with a field:
//!   [`with_timeout`](Call::with_timeout), [`with_retry`](Call::with_retry).
//! - Lists come page by page ([`Call::pages`]) or item by item ([`Call::items`]).
//! - Lists larger than one call takes are split; see [`Call`].
//! - [`Error`] tells what happened ([`Error::kind`]), what the service said ([`Error::api`]) and whether the
//!   request may have been carried out ([`Error::delivery`]).
//! - Commands that this version does not know: [`Client::call`] with an [`Endpoint`] of your own, or
//!   [`Client::call_raw`].
//!
//! Dropping a future cancels its call. Nothing runs behind the caller's back.

mod batch;
mod call;
mod client;
mod error;
mod fill;
#[rustfmt::skip]
mod generated;
mod pages;
mod raw;
mod send;

pub use batch::{BatchItem, BatchReport, ItemState};
pub use call::Call;
pub use chat_transport as transport;
pub use chat_transport::{
    CallOptions, Delivery, RetryPolicy, SdkAppId, SecretKey, TimeoutPhase, Transport,
};
pub use chat_types as types;
pub use chat_types::{Answer, Endpoint, ErrorClass, ErrorCode, Paged, Region};
pub use client::{Client, ClientBuilder};
pub use error::{ApiError, Error, ErrorKind};
pub use generated::*;
pub use pages::{Items, Pages};
pub use raw::RawCall;

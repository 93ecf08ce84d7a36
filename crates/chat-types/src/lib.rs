//! Requests, answers, ids, enums, error codes and endpoint facts of the Tencent Cloud Chat (IM) server API.
//!
//! Almost everything here is generated from the YAML under `spec/` and committed: one module per family
//! of commands ([`account`], [`group`], [`official_account`], …), the types that several commands share at
//! the root, error codes by domain in [`errors`], and [`ENDPOINTS`], the facts of every command as data.
//! The few hand-written modules hold what generated code leans on. Nothing here does I/O.
//!
//! ```
//! use chat_types::official_account::AddSubscriberRequest;
//! use chat_types::Endpoint;
//!
//! let request = AddSubscriberRequest::new("@TOA#_news", ["alice", "bob"]);
//! let json = serde_json::to_string(&request)?;
//! assert_eq!(
//!     json,
//!     r#"{"Official_Account":"@TOA#_news","SubscriberList":[{"Subscriber_Account":"alice"},{"Subscriber_Account":"bob"}]}"#
//! );
//! assert_eq!(AddSubscriberRequest::META.path, "official_account_open_http_svc/add_subscriber");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Reading is tolerant: unknown fields are ignored, unknown enum words and codes are kept, `null` reads as
//! missing, and a list item that cannot be read is set aside in `undecoded` instead of failing its page.

mod answer;
mod decode;
mod endpoint;
#[rustfmt::skip]
mod generated;
mod history;
mod message;
mod paging;
mod quota;
#[cfg(feature = "schema")]
mod schema;
mod time;
mod value;

#[doc(hidden)]
pub mod wire;

pub use answer::{Answer, ItemOutcome, ItemResult, Status, UndecodedItem};
pub use chat_meta as meta;
pub use chat_meta::{EndpointMeta, ErrorClass, Outcome, Retry, RetryAdvice};
pub use decode::{DecodeError, DecodeErrorKind, Refusal, decode};
pub use endpoint::{BASE_ENDPOINT, Endpoint, ErrorCode, FillSource};
pub use generated::*;
pub use history::HistoryMsgBody;
pub use message::Picture;
pub use paging::{PageFault, Paged, PagedItems, SeenItems, Step};
pub use quota::QuotaUse;
pub use time::{Seconds, UnixTime, UnixTimeMs};
pub use value::{Json, Scalar, UnknownNumber, UnknownText};
pub use wire::UnknownElement;

/// The facts of the command at this path (`<service>/<command>`), also by a former path.
///
/// ```
/// let facts = chat_types::endpoint("official_account_open_http_svc/add_subscriber");
/// assert_eq!(facts.map(|facts| facts.family), Some("official_account"));
/// ```
pub fn endpoint(path: &str) -> Option<&'static EndpointMeta> {
    match ENDPOINTS.binary_search_by(|meta| meta.path.cmp(path)) {
        Ok(at) => ENDPOINTS.get(at).copied(),
        Err(_) => ENDPOINTS
            .iter()
            .copied()
            .find(|meta| meta.aliases.contains(&path)),
    }
}

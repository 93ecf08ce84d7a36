use chat_meta::{DomainMeta, EndpointMeta, ObjectMeta, Retry};
use serde_core::Serialize;

use crate::generated::tables;
use crate::{Answer, ItemResult, QuotaUse};

/// A request that the service understands, and what belongs to it.
///
/// Every request of this crate implements it. Implement it for a type of your own to call a command that
/// the spec does not know yet:
///
/// ```
/// use chat_types::meta::{EndpointMeta, Retry};
/// use chat_types::{Answer, Endpoint, Status, BASE_ENDPOINT};
///
/// #[derive(serde::Serialize)]
/// struct Ping {
///     #[serde(rename = "Text")]
///     text: String,
/// }
///
/// #[derive(serde::Deserialize)]
/// struct Pong {
///     #[serde(rename = "ErrorCode")]
///     error_code: i64,
/// }
///
/// impl Answer for Pong {
///     fn status(&self) -> Status<'_> {
///         Status::new("OK", self.error_code, "")
///     }
/// }
///
/// impl Endpoint for Ping {
///     type Response = Pong;
///     const META: &'static EndpointMeta = &EndpointMeta {
///         path: "my_svc/ping",
///         name: "ping",
///         retry: Retry::Read,
///         ..BASE_ENDPOINT
///     };
/// }
/// ```
pub trait Endpoint: Serialize + Send + Sync {
    /// What the service answers.
    type Response: Answer;

    /// The facts of the command.
    const META: &'static EndpointMeta;

    /// Whether and how this very request may be sent again after an unknown outcome.
    fn retry(&self) -> &'static Retry {
        &Self::META.retry
    }

    /// Sets what the client sends when the user says nothing: page sizes, keys, the id of the app.
    ///
    /// It is called once per logical call, before the first attempt.
    fn fill(&mut self, source: &mut dyn FillSource) {
        let _ = source;
    }

    /// What this request takes of a limit, given by its place in the `quota` of the facts.
    ///
    /// It is asked after [`fill`](Self::fill). Limits that have no `key` and count calls take one of the limit that all
    /// calls share, which is what you get for nothing.
    fn quota_use(&self, quota: usize) -> QuotaUse<'_> {
        let _ = quota;
        QuotaUse::default()
    }

    /// Query parameters beyond those of every call.
    fn query(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// Cuts the next part off a list that is larger than one call takes; `None` if one call will do.
    fn split(&mut self) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Adds the answer to a later part of a split call to the answers so far.
    fn merge(whole: &mut Self::Response, part: Self::Response) {
        let _ = (whole, part);
    }

    /// The ids of the items of a list that may be split, in order.
    fn item_ids(&self) -> Vec<String> {
        Vec::new()
    }

    /// What the answer tells of each item; empty if it does not tell.
    fn item_results(response: &Self::Response) -> Vec<ItemResult<'_>> {
        let _ = response;
        Vec::new()
    }
}

/// Where the values come from that the client chooses.
pub trait FillSource {
    /// A number that does not come again for a long time.
    fn unique(&mut self) -> u32;
    /// The id of the app.
    fn app_id(&self) -> u64;
}

/// The error codes of one domain as an enum.
pub trait ErrorCode: Copy {
    /// The error table of the domain.
    const DOMAIN: &'static DomainMeta;

    /// The code for this number; numbers that the spec does not know are kept.
    fn from_code(code: i64) -> Self;

    /// The number on the wire.
    fn code(self) -> i64;
}

/// The facts of a command of your own start from here: `EndpointMeta { path: "…", ..BASE_ENDPOINT }`.
///
/// It is never resent after an unknown outcome. Its codes are read with the common table, or, where the spec knows the
/// path, with the table of that command; set `domain` for another. It stands under the limits of that command, as far as
/// its body has what they go by, or else under the service's usual call frequency; set `quota` for others.
pub const BASE_ENDPOINT: EndpointMeta = EndpointMeta {
    path: "",
    aliases: &[],
    family: "",
    name: "",
    summary: "",
    doc: "",
    sources: &[],
    deprecated: None,
    needs: None,
    domain: &tables::COMMON_DOMAIN,
    envelope: &tables::NORMAL_ENVELOPE,
    group_types: None,
    retry: Retry::Never,
    already: &[],
    quota: &[],
    page: &[],
    batch: None,
    results: None,
    query: &[],
    request: &NO_FIELDS,
    response: &NO_FIELDS,
    errors: &[],
    item_errors: &[],
    meanings: &[],
    item_meanings: &[],
    doubts: &[],
};

static NO_FIELDS: ObjectMeta = ObjectMeta::new("", "", &[]);

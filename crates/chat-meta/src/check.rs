//! Checks JSON against the tables.
//!
//! One engine for everybody: the generator checks the examples of the spec with it, the client its
//! requests (when asked to), the emulator what it receives, and the command line what it is given.
//!
//! ```
//! use chat_meta::check::{self, Rule};
//! # use chat_meta::*;
//! # static NAME: FieldMeta = FieldMeta {
//! #     required: true, max_bytes: Some(30), ..FieldMeta::new("Name", "name", TypeMeta::String, "") };
//! # static REQUEST: ObjectMeta = ObjectMeta::new("Request", "", &[NAME]);
//! # static RESPONSE: ObjectMeta = ObjectMeta::new("Response", "", &[]);
//! # static ENVELOPE: EnvelopeMeta = EnvelopeMeta { name: "normal", fields: &[] };
//! # static DOMAIN: DomainMeta = DomainMeta { name: "group", fallback: None, codes: &[],
//! #     answers: Answers { bad_parameter: 4, bad_json: 3, too_many_items: 5, group_type: 7, bad: &[] } };
//! # let meta = &EndpointMeta::new("service/command", "command", &DOMAIN, &ENVELOPE, &REQUEST, &RESPONSE);
//! let body = serde_json::json!({"Name": "a name that takes more than thirty bytes"});
//! let violations = check::request(meta, &body);
//! assert_eq!(violations[0].path, "Name");
//! assert_eq!(violations[0].rule, Rule::MaxBytes);
//! assert_eq!(violations[0].message, "`Name` has 40 bytes, at most 30 are allowed");
//! ```
//!
//! `null` counts as absent, fields that the spec does not know are no violation (see
//! [`unknown_request`]), and a value that is in order costs no allocation.
//!
//! All functions are `#[inline]`, not for speed: few users of the tables check anything, and this way those
//! who do compile the engine, and the others do not.

mod each;
mod field;
mod filter;
mod format;
mod literal;
mod measure;
mod named;
mod query;
mod repeat;
mod scope;
mod site;
mod unknown;
mod violation;
mod walk;

pub mod lenient;

pub use each::{each_object, one_name};
pub use format::{FORMATS, Format};
pub use named::{CHECKS, Finding, Input, NamedCheck};
pub use query::{common_query, query};
pub use repeat::{lacking_key, retry};
pub use scope::{Scope, Truth};
pub use unknown::{unknown_request, unknown_response};
pub use violation::{Rule, Violation};

use serde_json::Value;

use crate::EndpointMeta;
use walk::Walk;

/// What a caller of [`request_with`] may choose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options<'a> {
    /// Values that the spec does not know pass where the service may add some: in open enums, as
    /// kinds of a union and as tags.
    pub open_values: bool,
    /// The type of the group, if the caller knows more than the group's id tells.
    pub group_type: Option<&'a str>,
}

/// Checks the body of a request; an empty list means that it is in order.
///
/// The violations come in the order in which the service is believed to look: no object at all,
/// missing fields, types, limits, predicates, group type, named checks; within each of these in the
/// order of the spec. Values that the spec does not know are violations of [`Rule::Allowed`].
#[inline]
pub fn request(meta: &EndpointMeta, body: &Value) -> Vec<Violation> {
    request_with(meta, body, Options::default())
}

/// Checks the body of a request as [`request`] does, with [`Options`].
#[inline]
pub fn request_with(meta: &EndpointMeta, body: &Value, options: Options<'_>) -> Vec<Violation> {
    Walk::request(meta, body, options).finish()
}

/// Checks the body of an answer; an empty list means that it is in order.
///
/// Looked at are types and whether that is there which always comes, but not limits: what the
/// service sends is what it is. What the request's filters removed is not missing; without the
/// request nothing is missing that a filter could have removed. If the answer's code says that the
/// call failed, only the envelope is looked at.
#[inline]
pub fn response(meta: &EndpointMeta, body: &Value, request: Option<&Value>) -> Vec<Violation> {
    Walk::response(meta, body, request).finish()
}

//! What holds for every command.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Doubt, Field, Source};
use crate::spec::yaml::{At, Lit, Map};

/// What holds for every command.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Where the facts come from.
    #[serde(default)]
    pub source: Vec<At<Source>>,
    /// First segment of every path.
    pub path_prefix: At<String>,
    /// The administrator that every app has from the beginning.
    pub admin: At<String>,
    /// Where the service runs.
    pub regions: Map<Region>,
    /// Query parameters of every call.
    pub query: Map<QueryParameter>,
    /// What is refused before a command's own rules.
    pub gateway: Gateway,
    /// Codes for a refused signature.
    pub signature: Signature,
    /// Fields that every answer carries.
    pub envelopes: Map<Envelope>,
    /// What the envelope's word is for a call that succeeded, and for one that did not.
    pub words: Words,
    /// Largest answer.
    pub answer: Answer,
    /// Call frequency of a command that documents none.
    pub default_quota: DefaultQuota,
    /// Frequencies that several commands share.
    #[serde(default)]
    pub buckets: Map<At<Bucket>>,
    /// Types of groups, and what their ids tell of them.
    pub group_types: Map<GroupType>,
    /// Named checks, written in Rust.
    #[serde(default)]
    pub checks: Map<Check>,
    /// Named text formats, written in Rust.
    #[serde(default)]
    pub formats: Map<Format>,
    /// Where sources disagree, or none was read.
    #[serde(default)]
    pub doubts: Vec<At<Doubt>>,
}

/// A region of the service.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Where it is.
    pub doc: At<String>,
    /// Its host.
    pub primary: At<String>,
    /// The host to fall back to.
    pub backup: At<String>,
    /// It is no longer offered.
    #[serde(default)]
    pub retired: bool,
}

/// A query parameter of every call.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QueryParameter {
    /// What it is for; without it, it always has the one value that is taken.
    #[serde(default)]
    pub is: Option<Role>,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: At<String>,
    /// What is answered when it is missing.
    pub missing: At<i64>,
    /// What is answered when it is malformed.
    pub bad: At<i64>,
    /// The values that are taken.
    #[serde(default)]
    pub allowed: Vec<At<Lit>>,
    /// What it means.
    pub doc: At<String>,
}

/// The outcome of a call as a word.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// It was carried out.
    pub success: At<Lit>,
    /// It was refused or failed.
    pub failure: At<Lit>,
}

/// What a query parameter of every call is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The id of the app.
    App,
    /// The administrator who calls.
    Identifier,
    /// The administrator's signature.
    Signature,
    /// A number that is new for every attempt.
    Random,
}

impl Role {
    /// The word in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Identifier => "identifier",
            Self::Signature => "signature",
            Self::Random => "random",
        }
    }
}

/// What is refused before a command's own rules, and with which code.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gateway {
    /// The URL cannot be read.
    pub bad_url: At<i64>,
    /// The body cannot be read.
    pub bad_json: At<i64>,
    /// No such service or command.
    pub unknown_command: At<i64>,
    /// The identifier is no administrator.
    pub not_admin: At<i64>,
    /// A command is called too often.
    pub rate: At<i64>,
}

/// Codes for a refused signature.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Its lifetime is over.
    pub expired: At<i64>,
    /// It is empty.
    pub empty: At<i64>,
    /// It cannot be decoded.
    pub malformed: At<i64>,
    /// It was made with another key.
    pub wrong_key: At<i64>,
    /// It was made for another user.
    pub identifier_mismatch: At<i64>,
    /// It was made for another app.
    pub sdkappid_mismatch: At<i64>,
    /// The app is not known.
    pub unknown_app: At<i64>,
}

/// The fields that every answer carries.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Where it is used.
    #[expect(dead_code, reason = "for readers of the file")]
    pub doc: At<String>,
    /// Its fields, by wire name.
    pub fields: Map<Field>,
}

/// The largest answer.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Most bytes of an answer's body.
    pub max_bytes: At<u64>,
    /// What is answered instead of a larger one.
    pub code: At<i64>,
    /// More text.
    #[expect(dead_code, reason = "for readers of the file")]
    pub doc: Option<At<String>>,
}

/// The call frequency of a command that documents none.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DefaultQuota {
    /// How many in how long.
    pub limit: At<String>,
    /// Where it comes from.
    #[serde(default)]
    pub source: Vec<At<Source>>,
    /// More text.
    #[expect(dead_code, reason = "for readers of the file")]
    pub doc: Option<At<String>>,
}

/// A frequency that several commands share.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bucket {
    /// How many in how long.
    pub limit: At<String>,
    /// Who has a counter: `app`, or what the key is.
    pub per: At<String>,
    /// What is answered over the limit.
    pub code: Option<At<i64>>,
    /// The vendor raises it on request.
    #[serde(default)]
    pub adjustable: bool,
    /// Where it comes from.
    #[serde(default)]
    pub source: Vec<At<Source>>,
    /// More text.
    pub doc: Option<At<String>>,
}

/// A type of group.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupType {
    /// What the ids that the service makes start with.
    pub prefix: At<String>,
    /// What it is.
    pub doc: Option<At<String>>,
}

/// A check that is written in Rust.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// What it asks.
    pub doc: At<String>,
    /// What is answered when it fails.
    pub code: Option<At<i64>>,
}

/// A text format that is written in Rust.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// What it asks.
    pub doc: At<String>,
}

//! A command and what stands around its types.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    Batch, Bits, Custom, Enum, Field, Id, List, Object, Page, Quota, Results, Retry, Sections,
    TagList, Union,
};
use crate::spec::yaml::{At, Map, Node};

/// One command: one page of the vendor's documentation.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// `<service>/<command>`, as it stands in the URL.
    #[schemars(required)]
    pub path: Option<At<String>>,
    /// Name of the method; without this key: the command in snake_case.
    pub name: Option<At<String>>,
    /// What it does, in one sentence.
    #[schemars(required)]
    pub summary: Option<At<String>>,
    /// More text.
    pub doc: Option<At<String>>,
    /// Where the facts come from.
    #[schemars(required)]
    pub source: Option<Vec<At<Source>>>,
    /// The error table that its codes are read with.
    #[schemars(required)]
    pub domain: Option<At<String>>,
    /// Former paths.
    #[serde(default)]
    pub aliases: Vec<At<String>>,
    /// What to use instead.
    pub deprecated: Option<At<String>>,
    /// The plan or console switch that it needs.
    pub needs: Option<At<String>>,
    /// Which group types it works on.
    pub group_types: Option<At<GroupTypes>>,
    /// The envelope of the answer, by its name in service.yaml; without this key: `normal`.
    pub envelope: Option<At<String>>,
    /// Whether and how it may be sent again after an unknown outcome.
    #[schemars(required)]
    pub retry: Option<At<Retry>>,
    /// Codes which, answered to a resend, show that an earlier attempt worked.
    #[serde(default)]
    pub already: Vec<At<i64>>,
    /// Call frequencies, widest first; all apply.
    pub quota: Option<Vec<At<Quota>>>,
    /// Ways to page; the first whose `when` holds is used.
    #[serde(default)]
    pub page: Vec<At<Page>>,
    /// The list that may be split over several calls.
    pub batch: Option<At<Batch>>,
    /// Where the answer tells what became of each item.
    pub results: Option<At<Results>>,
    /// Order of the constructor's arguments.
    pub constructor: Option<At<Vec<At<String>>>>,
    /// Query parameters beyond those of every call.
    #[serde(default)]
    pub query: Map<Field>,
    /// Fields of the request's body.
    #[schemars(required)]
    pub request: Option<Map<Field>>,
    /// Fields of the answer's body, without the envelope.
    #[schemars(required)]
    pub response: Option<Map<Field>>,
    /// Identifiers: newtypes over text or a number.
    #[serde(default)]
    pub ids: Map<Id>,
    /// Fixed sets of words or numbers.
    #[serde(default)]
    pub enums: Map<Enum>,
    /// Sets of bits.
    #[serde(default)]
    pub bits: Map<Bits>,
    /// Objects.
    #[serde(default)]
    pub objects: Map<Object>,
    /// Lists with a name and rules of their own.
    #[serde(default)]
    pub lists: Map<List>,
    /// One of several objects, told apart by a tag.
    #[serde(default)]
    pub unions: Map<Union>,
    /// Lists of tags and values.
    #[serde(default)]
    pub tag_lists: Map<TagList>,
    /// Types that are written by hand in Rust.
    #[serde(default)]
    pub custom: Map<Custom>,
    /// Codes that it can answer.
    #[schemars(required)]
    pub errors: Option<At<Vec<At<i64>>>>,
    /// Codes that an item of the results can carry.
    #[serde(default)]
    pub item_errors: Vec<At<i64>>,
    /// Codes that mean something else here than in the domain.
    #[serde(default)]
    pub meanings: Map<Code>,
    /// Codes that mean something else in an item of the results.
    #[serde(default)]
    pub item_meanings: Map<Code>,
    /// Where sources disagree, or none was read.
    #[serde(default)]
    pub doubts: Vec<At<Doubt>>,
    /// Exchanges of our own making; one at least.
    #[schemars(required)]
    pub examples: Option<Vec<At<Example>>>,
}

impl Command {
    pub fn sections(&self) -> Sections<'_> {
        Sections {
            ids: &self.ids,
            enums: &self.enums,
            bits: &self.bits,
            objects: &self.objects,
            lists: &self.lists,
            unions: &self.unions,
            tag_lists: &self.tag_lists,
            custom: &self.custom,
        }
    }
}

/// Where a fact was read: a page, a seed, a peer, or nowhere.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Number of the vendor's page, such as `1047/60760`.
    pub page: Option<At<String>>,
    /// Number of one of the pages that the project started from.
    pub seed: Option<At<String>>,
    /// Name of another client library or other public text.
    pub peer: Option<At<String>>,
    /// `true`: our own judgement.
    pub ours: Option<At<bool>>,
    /// When it was read or last changed, such as `2025-11`.
    pub seen: Option<At<String>>,
}

/// Which group types a command works on.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupTypes {
    /// The request field that names the group, or holds the type itself.
    pub of: At<String>,
    /// The types that are allowed.
    pub allowed: Vec<At<String>>,
    /// What is answered for the others; without this key: what the domain says.
    pub code: Option<At<i64>>,
}

/// What an error code means.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// A name of our own, in snake_case.
    pub name: At<String>,
    /// What kind of trouble it is.
    pub class: At<Class>,
    /// What it means.
    pub doc: At<String>,
    /// Whether the operation took effect; without this key `unknown` for `server_transient`, else `not_applied`.
    pub outcome: Option<At<Outcome>>,
    /// Whether sending it again can help; without this key what the class tells: `again` for `server_transient`,
    /// `after_delay` for `rate_limited`, `never` for `already_exists`, `content_rejected`, `not_found` and `quota`, else
    /// `after_fix`.
    pub advice: Option<At<Advice>>,
    /// A page of half the size may pass where this one did not.
    #[serde(default)]
    pub shrink_page: bool,
}

/// The kind of trouble that a code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// The thing to be created is there already.
    AlreadyExists,
    /// The signature or the caller's identity was refused.
    Auth,
    /// The request is wrong and fails however often it is sent.
    ClientBug,
    /// A content filter or the app's webhook refused it.
    ContentRejected,
    /// The account, group or message is not there.
    NotFound,
    /// None of the others.
    Other,
    /// The caller may not do this, or the feature is off.
    Permission,
    /// A capacity is used up.
    Quota,
    /// Too many calls in a short time.
    RateLimited,
    /// Trouble inside the service, which may pass.
    ServerTransient,
}

/// Whether the operation took effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing was done.
    NotApplied,
    /// The wanted state is there.
    Applied,
    /// It may or may not have been done.
    Unknown,
}

/// Whether sending it again can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// As it is, after the usual pause.
    Again,
    /// After a limit's window, on another day, or when a rival call is over.
    AfterDelay,
    /// Once the request, the credentials, the plan or a setting has been changed.
    AfterFix,
    /// What it asks for cannot be had as things stand.
    Never,
}

/// A fact that is not sure.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Doubt {
    /// What it is about: a dotted path into this file.
    pub at: At<String>,
    /// Why it is doubtful.
    pub why: At<String>,
    /// The other reading; without this key the fact is just unsure.
    pub says: Option<Node>,
    /// Which source reads differently.
    pub source: Option<At<Source>>,
    /// How sure we are of what the file says; without this key: medium.
    pub level: Option<At<Level>>,
}

/// How sure we are of a fact in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Hardly.
    Low,
    /// Fairly.
    Medium,
}

/// An exchange of our own making.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it shows.
    pub name: Option<At<String>>,
    /// Query parameters beyond those of every call.
    pub query: Option<Node>,
    /// The request's body.
    #[schemars(required)]
    pub request: Option<Node>,
    /// The answer's body, without the envelope.
    pub response: Option<Node>,
    /// The code that is answered instead.
    pub error: Option<At<i64>>,
    /// The word of the envelope; without this key: `OK`.
    pub status: Option<At<String>>,
}

/// The error table of a part of the service.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorsFile {
    /// Its name, which is that of the file.
    #[schemars(required)]
    pub domain: Option<At<String>>,
    /// Where the facts come from.
    #[serde(default)]
    pub source: Vec<At<Source>>,
    /// What is answered when a request breaks a rule.
    pub answers: Option<At<Answers>>,
    /// The codes.
    pub codes: Map<Code>,
    /// Where sources disagree, or none was read.
    #[serde(default)]
    pub doubts: Vec<At<Doubt>>,
}

/// What is answered when a request breaks a rule.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// A field is missing, malformed or over a limit.
    pub bad_parameter: Option<At<i64>>,
    /// The body is no JSON object.
    pub bad_json: Option<At<i64>>,
    /// A list has too many items; without this key: as `bad_parameter`.
    pub too_many_items: Option<At<i64>>,
    /// The command does not work on groups of this type; without this key: as `bad_parameter`.
    pub group_type: Option<At<i64>>,
    /// A malformed value of a certain type, by type name.
    #[serde(default)]
    pub bad: Map<At<i64>>,
}

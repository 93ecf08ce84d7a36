//! One command, and the service as a whole.

use crate::{Batch, CodeMeta, DomainMeta, FieldMeta, ObjectMeta, Page, Quota, Results, Retry};

/// Everything the spec says of one command.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EndpointMeta {
    /// `<service>/<command>`, as it stands in the URL after `/v4/`.
    pub path: &'static str,
    /// Former paths of the same command.
    pub aliases: &'static [&'static str],
    /// Family, such as `official_account`; the folder of its spec file.
    pub family: &'static str,
    /// Name of the method and of the command line word.
    pub name: &'static str,
    /// One sentence.
    pub summary: &'static str,
    /// More text, or empty.
    pub doc: &'static str,
    /// Where the facts come from.
    pub sources: &'static [Source],
    /// What to use instead, if the command is deprecated.
    pub deprecated: Option<&'static str>,
    /// The plan or console switch that it needs, in prose.
    pub needs: Option<&'static str>,
    /// The error table that its codes are read with.
    pub domain: &'static DomainMeta,
    /// The fields that every answer carries.
    pub envelope: &'static EnvelopeMeta,
    /// Which group types it works on.
    pub group_types: Option<GroupTypeRule>,
    /// Whether and how it may be sent again after an unknown outcome.
    pub retry: Retry,
    /// Codes which, answered to a resend, show that an earlier attempt worked.
    pub already: &'static [i64],
    /// Call frequencies, widest first; all apply.
    pub quota: &'static [Quota],
    /// Ways to page; the first whose `when` holds is used.
    pub page: &'static [Page],
    /// The list that may be split over several calls.
    pub batch: Option<Batch>,
    /// Where the answer tells what became of each item.
    pub results: Option<Results>,
    /// Query parameters beyond the common ones.
    pub query: &'static [FieldMeta],
    /// The body of the request.
    pub request: &'static ObjectMeta,
    /// The body of the answer, without the envelope.
    pub response: &'static ObjectMeta,
    /// Codes that it can answer; others are possible.
    pub errors: &'static [i64],
    /// Codes that an item of the results can carry.
    pub item_errors: &'static [i64],
    /// Codes that mean something else here than in the domain.
    pub meanings: &'static [CodeMeta],
    /// Codes that mean something else in an item of the results.
    pub item_meanings: &'static [CodeMeta],
    /// What sources disagree on, or what none of them says.
    pub doubts: &'static [Doubt],
}

impl EndpointMeta {
    /// A command of which nothing is known but its shape; it is not resent.
    pub const fn new(
        path: &'static str,
        name: &'static str,
        domain: &'static DomainMeta,
        envelope: &'static EnvelopeMeta,
        request: &'static ObjectMeta,
        response: &'static ObjectMeta,
    ) -> Self {
        Self {
            path,
            aliases: &[],
            family: "",
            name,
            summary: "",
            doc: "",
            sources: &[],
            deprecated: None,
            needs: None,
            domain,
            envelope,
            group_types: None,
            retry: Retry::Never,
            already: &[],
            quota: &[],
            page: &[],
            batch: None,
            results: None,
            query: &[],
            request,
            response,
            errors: &[],
            item_errors: &[],
            meanings: &[],
            item_meanings: &[],
            doubts: &[],
        }
    }

    /// `<service>` of the path.
    pub fn service(&self) -> &'static str {
        self.path
            .split_once('/')
            .map_or(self.path, |(service, _)| service)
    }

    /// `<command>` of the path.
    pub fn command(&self) -> &'static str {
        self.path.split_once('/').map_or("", |(_, command)| command)
    }

    /// What a code means when this command answers it for the whole call.
    pub fn code(&self, code: i64) -> Option<&CodeMeta> {
        self.meanings
            .iter()
            .find(|meaning| meaning.code == code)
            .or_else(|| self.domain.code(code))
    }

    /// What a code means when it stands in an item of the results.
    pub fn item_code(&self, code: i64) -> Option<&CodeMeta> {
        self.item_meanings
            .iter()
            .find(|meaning| meaning.code == code)
            .or_else(|| self.code(code))
    }
}

/// The fields that every answer carries.
#[derive(Debug, PartialEq)]
pub struct EnvelopeMeta {
    /// Name, such as `normal`.
    pub name: &'static str,
    /// The fields, in wire order.
    pub fields: &'static [FieldMeta],
}

/// Which group types a command works on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupTypeRule {
    /// The request field that names the group, or holds the type itself.
    pub of: &'static str,
    /// Wire names of the types that are allowed.
    pub allowed: &'static [&'static str],
    /// What is answered for the others.
    pub code: i64,
    /// Every group type of the service and what the ids of its groups start with: type, prefix.
    /// Types may share a prefix; a type is known from an id if it alone has the longest one that fits.
    pub prefixes: &'static [(&'static str, &'static str)],
}

/// Where a fact was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Source {
    /// What kind of source it is.
    pub kind: SourceKind,
    /// Page number, seed number or peer name; empty for our own judgement.
    pub name: &'static str,
    /// When it was read or last changed, such as `2025-11`; may be empty.
    pub seen: &'static str,
}

/// What kind of source a [`Source`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// A page of the vendor's documentation.
    Page,
    /// One of the pages that the project started from.
    Seed,
    /// Another client library.
    Peer,
    /// Our own judgement.
    Ours,
}

/// A fact that is not sure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Doubt {
    /// What it is about: a dotted path into the spec file.
    pub at: &'static str,
    /// The other reading, as YAML text, if a source reads differently.
    pub says: Option<&'static str>,
    /// Why it is doubtful.
    pub why: &'static str,
    /// How sure we are of what the spec says.
    pub level: DoubtLevel,
    /// Which source reads differently.
    pub source: Option<Source>,
}

/// How sure the spec is of a fact in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DoubtLevel {
    /// Hardly sure.
    Low,
    /// Fairly sure.
    Medium,
}

impl DoubtLevel {
    /// The word that the spec uses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
        }
    }
}

/// What holds for every command.
#[derive(Debug, PartialEq)]
pub struct ServiceMeta {
    /// First segment of every path, such as `v4`.
    pub path_prefix: &'static str,
    /// The administrator that every app has from the beginning.
    pub admin: &'static str,
    /// The word in an answer to a call that was carried out.
    pub success_word: &'static str,
    /// The word in an answer to a call that was refused or failed.
    pub failure_word: &'static str,
    /// What the query parameters of every call are for.
    pub parameters: Parameters,
    /// Query parameters of every call; a field's `code` is answered when it is malformed.
    pub query: &'static [FieldMeta],
    /// Codes for a missing query parameter, by name.
    pub query_missing: &'static [(&'static str, i64)],
    /// The URL cannot be parsed.
    pub bad_url: i64,
    /// The body cannot be parsed, before the command is known.
    pub bad_json: i64,
    /// No such service or command.
    pub unknown_command: i64,
    /// The identifier is no administrator.
    pub not_admin: i64,
    /// A command is called too often.
    pub rate: i64,
    /// Codes for a refused UserSig.
    pub signature: Signature,
    /// Largest answer body in bytes, and the code answered instead of a larger one.
    pub answer_max_bytes: u64,
    /// See [`answer_max_bytes`](Self::answer_max_bytes).
    pub answer_too_large: i64,
    /// Call frequency of a command that documents none.
    pub default_quota: crate::Rate,
}

/// What the query parameters of every call are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameters {
    /// Name of the one with the id of the app.
    pub app: &'static str,
    /// Name of the one with the administrator who calls.
    pub identifier: &'static str,
    /// Name of the one with the administrator's UserSig.
    pub signature: &'static str,
    /// Name of the one with a number that is new for every attempt.
    pub random: &'static str,
    /// Names and values of those that never change.
    pub fixed: &'static [(&'static str, &'static str)],
}

/// The codes for a refused UserSig.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Its lifetime is over.
    pub expired: i64,
    /// It is empty.
    pub empty: i64,
    /// It cannot be decoded.
    pub malformed: i64,
    /// It was made with another key.
    pub wrong_key: i64,
    /// It was made for another user.
    pub identifier_mismatch: i64,
    /// It was made for another app.
    pub sdkappid_mismatch: i64,
    /// The app is not known.
    pub unknown_app: i64,
}

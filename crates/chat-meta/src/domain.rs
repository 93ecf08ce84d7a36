//! Error codes. One number may mean different things in two domains, so a code is always read
//! together with the domain of the command that answered it.

/// The error table of a part of the service.
#[derive(Debug, PartialEq)]
pub struct DomainMeta {
    /// Name of the domain, such as `group`.
    pub name: &'static str,
    /// The table that is asked when this one does not know a code; `None` for the common table.
    pub fallback: Option<&'static DomainMeta>,
    /// What is answered when a request breaks a rule.
    pub answers: Answers,
    /// Codes in ascending order.
    pub codes: &'static [CodeMeta],
}

impl DomainMeta {
    /// Looks a code up, here and then in the fallback tables.
    pub fn code(&self, code: i64) -> Option<&CodeMeta> {
        match self.codes.binary_search_by_key(&code, |c| c.code) {
            Ok(at) => self.codes.get(at),
            Err(_) => self.fallback.and_then(|domain| domain.code(code)),
        }
    }
}

/// The codes that a domain answers when a request breaks a rule of the spec.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answers {
    /// A field is missing, malformed or over a limit.
    pub bad_parameter: i64,
    /// The body is no JSON object.
    pub bad_json: i64,
    /// A list has too many items.
    pub too_many_items: i64,
    /// The command does not work on groups of this type.
    pub group_type: i64,
    /// A malformed value of a certain type, by type name, or a failed named check, by check name.
    pub bad: &'static [(&'static str, i64)],
}

/// What the spec says of one error code.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CodeMeta {
    /// The number in `ErrorCode`.
    pub code: i64,
    /// Stable name of our own, unique within the domain.
    pub name: &'static str,
    /// What kind of trouble it is.
    pub class: ErrorClass,
    /// Whether the operation took effect.
    pub outcome: Outcome,
    /// Whether sending it again can help.
    pub advice: RetryAdvice,
    /// A page of half the size may pass where this one did not.
    pub shrink_page: bool,
    /// What it means.
    pub doc: &'static str,
}

/// The kind of trouble that an error code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// The thing to be created is there already.
    AlreadyExists,
    /// The signature or the caller's identity was refused.
    Auth,
    /// The request itself is wrong and fails however often it is sent.
    ClientBug,
    /// A content filter or the app's own webhook refused it.
    ContentRejected,
    /// The account, group or message is not there.
    NotFound,
    /// None of the other classes.
    Other,
    /// The caller may not do this, or the feature is off.
    Permission,
    /// A capacity is used up.
    Quota,
    /// Too many calls in a short time; nothing was done.
    RateLimited,
    /// Trouble inside the service, which may pass.
    ServerTransient,
}

impl ErrorClass {
    /// The class in snake_case, as the spec and JSON output write it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AlreadyExists => "already_exists",
            Self::Auth => "auth",
            Self::ClientBug => "client_bug",
            Self::ContentRejected => "content_rejected",
            Self::NotFound => "not_found",
            Self::Other => "other",
            Self::Permission => "permission",
            Self::Quota => "quota",
            Self::RateLimited => "rate_limited",
            Self::ServerTransient => "server_transient",
        }
    }
}

/// What an error code says about the work that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Nothing was done.
    NotApplied,
    /// The wanted state is there.
    Applied,
    /// It may or may not have been done.
    Unknown,
}

impl Outcome {
    /// The outcome in snake_case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotApplied => "not_applied",
            Self::Applied => "applied",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether a call that was answered with an error code can succeed if it is sent again.
///
/// That it can says nothing about whether it may: after an [unknown](Outcome::Unknown) outcome only a command that can be
/// repeated is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryAdvice {
    /// Yes, as it is, after the usual pause between attempts.
    Again,
    /// Yes, but not at once: after a limit's window, on another day, or when a rival call is over.
    AfterDelay,
    /// Once the request, the credentials, the plan or a setting has been changed.
    AfterFix,
    /// No: what it asks for cannot be had as things stand.
    Never,
}

impl RetryAdvice {
    /// The advice in snake_case, as the spec and JSON output write it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Again => "again",
            Self::AfterDelay => "after_delay",
            Self::AfterFix => "after_fix",
            Self::Never => "never",
        }
    }
}

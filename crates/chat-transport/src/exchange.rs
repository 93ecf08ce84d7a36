use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::{BoxFuture, Lane, QuotaMode, RetryPolicy, TransportError};

/// Carries calls to the service and answers back, whatever they mean.
///
/// This is the seam between the client and the network: a test, an in-process service or another HTTP stack takes
/// the place of [`HttpTransport`](crate::HttpTransport) by implementing it.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Carries one call: signature, attempts and the pauses between them.
    ///
    /// `Ok` means that the last attempt brought an answer and that `judge` has seen it. It need not be a good one:
    /// when no further attempt was allowed, the last answer stands.
    ///
    /// # Errors
    ///
    /// The last attempt brought no answer.
    fn exchange<'a>(
        &'a self,
        call: Exchange<'a>,
    ) -> BoxFuture<'a, Result<Exchanged, TransportError>>;
}

/// One logical call.
#[non_exhaustive]
pub struct Exchange<'a> {
    /// Service and command, such as `openim/sendmsg`.
    pub path: &'a str,
    /// Names and values for the query beside those that every call has. They are encoded on the way.
    pub query: &'a [(&'a str, String)],
    /// The limits that the call comes under, the command's own first. Each attempt takes a place in all of them.
    pub lanes: &'a [Lane<'a>],
    /// What is posted, the same bytes in every attempt.
    pub body: Bytes,
    /// Wishes of the caller.
    pub options: &'a CallOptions,
    /// Whether a request whose outcome is unknown may be sent again.
    pub resend: Resend,
    /// Asked before a request that must not be doubled is sent again ([`Resend::Never`]). Without one it is not.
    pub inquiry: Option<&'a mut dyn Inquiry>,
    /// Made by the [`Inquiry`] of another call. Such a call is no reason for resends: it adds nothing to a
    /// [`RetryBudget`](crate::RetryBudget), and what was to be resent has paid for it.
    pub inquires: bool,
    /// Looks at each answer that arrives whole, once, and says what it means for the call. It is the place to
    /// decode the answer and to keep the result.
    pub judge: &'a mut (dyn FnMut(&Bytes) -> Verdict + Send),
}

impl<'a> Exchange<'a> {
    /// A call without further query values.
    pub fn new(
        path: &'a str,
        body: Bytes,
        resend: Resend,
        options: &'a CallOptions,
        judge: &'a mut (dyn FnMut(&Bytes) -> Verdict + Send),
    ) -> Self {
        Self {
            path,
            query: &[],
            lanes: &[],
            body,
            options,
            resend,
            inquiry: None,
            inquires: false,
            judge,
        }
    }

    /// Finds out what became of a request before it is sent again.
    #[must_use]
    pub fn with_inquiry(mut self, inquiry: &'a mut dyn Inquiry) -> Self {
        self.inquiry = Some(inquiry);
        self
    }

    /// Says whether it is made by the inquiry of another call.
    #[must_use]
    pub fn inquiring(mut self, inquires: bool) -> Self {
        self.inquires = inquires;
        self
    }

    /// Adds names and values to the query.
    #[must_use]
    pub fn with_query(mut self, query: &'a [(&'a str, String)]) -> Self {
        self.query = query;
        self
    }

    /// Puts the call under these limits.
    #[must_use]
    pub fn with_lanes(mut self, lanes: &'a [Lane<'a>]) -> Self {
        self.lanes = lanes;
        self
    }
}

impl fmt::Debug for Exchange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("path", &self.path)
            .field("lanes", &self.lanes)
            .field("body_bytes", &self.body.len())
            .field("options", &self.options)
            .field("resend", &self.resend)
            .finish_non_exhaustive()
    }
}

/// Finds out whether a request was carried out whose outcome is unknown.
///
/// What else it learns, such as that the request was carried out, is for the caller to keep.
pub trait Inquiry: Send {
    /// Makes one step, which must be over within `time_left` and makes at most one call, an
    /// [inquiring](Exchange::inquiring) one.
    fn ask(&mut self, time_left: Duration) -> BoxFuture<'_, Finding>;
}

/// What an [`Inquiry`] has found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Finding {
    /// Nothing was done, so sending the request again cannot double it.
    NotDone,
    /// It was done, or it cannot be told. The request is not sent again.
    Stop,
    /// It takes one more step.
    More,
}

/// Whether a request may be sent again once an attempt at it has had an unknown outcome.
///
/// An attempt that never left, or that was refused before any work, may be repeated in every class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Resend {
    /// Always: the request changes nothing, or repeating it gives the same state.
    Always,
    /// Only as long as the service surely still knows the first one and drops the repeat. Counted from the moment at
    /// which the first attempt with an unknown outcome began; a repeat must also have the time of one attempt to
    /// arrive. A clock that stands still while the machine sleeps does not stretch it: the date counts as well.
    Within(Duration),
    /// Never: each request has an effect of its own. With an [`Inquiry`], only when that finds that nothing was done.
    Never,
}

/// What an answer means for the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// This is the answer, be it good or bad.
    Accept,
    /// The service did not begin, since it is busy or gets too many calls. May be sent again after a longer pause; the
    /// likeliest of the call's lanes goes slower for a while (see [`Permit::refused`](crate::Permit::refused)).
    RefusedBeforeWork,
    /// The same, and the limit is known that was broken: the place of its lane among [`Exchange::lanes`]. That lane goes
    /// slower and no other.
    OverLimit(usize),
    /// An internal error, a timeout inside the service, or an answer that cannot be read. Whether the request was
    /// carried out cannot be told.
    Unknown,
    /// The signature is out of date. Sent again at once with a new one, one time.
    SignatureExpired,
}

/// A call that brought an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exchanged {
    attempts: u32,
    earlier_unknown: bool,
}

impl Exchanged {
    /// For implementors of [`Transport`].
    #[must_use]
    pub const fn new(attempts: u32, earlier_unknown: bool) -> Self {
        Self {
            attempts,
            earlier_unknown,
        }
    }

    /// How many attempts were made.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether an attempt before the last one may have been carried out. An answer such as "exists already" then
    /// most likely tells of that attempt.
    #[must_use]
    pub const fn earlier_unknown(&self) -> bool {
        self.earlier_unknown
    }
}

/// Wishes for one call. What is not set falls back to the transport's own settings.
///
/// ```
/// use std::time::Duration;
/// use chat_transport::{CallOptions, RetryPolicy};
///
/// let options = CallOptions::new()
///     .with_timeout(Duration::from_secs(4))
///     .with_retry(RetryPolicy::off());
/// assert_eq!(options.timeout(), Some(Duration::from_secs(4)));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallOptions {
    identifier: Option<Box<str>>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
    quota: Option<QuotaMode>,
}

impl CallOptions {
    /// No wishes.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            identifier: None,
            timeout: None,
            attempt_timeout: None,
            retry: None,
            quota: None,
        }
    }

    /// Calls as this user in place of the transport's administrator.
    #[must_use]
    pub fn with_identifier(mut self, identifier: impl Into<Box<str>>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Limits the whole call, pauses included. No attempt and no pause goes past it.
    #[must_use]
    pub const fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Limits each attempt, from connecting to the last byte of the answer.
    #[must_use]
    pub const fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Uses this policy.
    #[must_use]
    pub const fn with_retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Waits for a full lane, or does not.
    #[must_use]
    pub const fn with_quota(mut self, mode: QuotaMode) -> Self {
        self.quota = Some(mode);
        self
    }

    /// The user to call as.
    #[must_use]
    pub fn identifier(&self) -> Option<&str> {
        self.identifier.as_deref()
    }

    /// The limit on the whole call.
    #[must_use]
    pub const fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// The limit on each attempt.
    #[must_use]
    pub const fn attempt_timeout(&self) -> Option<Duration> {
        self.attempt_timeout
    }

    /// The policy.
    #[must_use]
    pub const fn retry(&self) -> Option<&RetryPolicy> {
        self.retry.as_ref()
    }

    /// What to do about a full lane.
    #[must_use]
    pub const fn quota(&self) -> Option<QuotaMode> {
        self.quota
    }
}

use std::error::Error;
use std::fmt;
use std::time::Duration;

use crate::QuotaRefusal;

/// A call that brought no answer.
///
/// What it prints names the phase, a cause and what to do about it, and never an address, a query, a signature or
/// a body. For the same reason it has no [`source`](Error::source): the errors below carry addresses.
#[derive(Clone)]
pub struct TransportError(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    delivery: Delivery,
    attempts: u32,
    elapsed: Duration,
    cause: Option<Box<str>>,
    quota: Option<QuotaRefusal>,
    budget_spent: bool,
}

/// Whether the service may have carried out the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// No byte of the request left. Sending it again is safe.
    NotSent,
    /// Something was sent and what became of it cannot be told.
    Unknown,
    /// An answer came, and it says what happened.
    Answered,
}

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No connection could be opened.
    Connect,
    /// A connection was opened, but no trust in the other side could be established.
    Tls,
    /// Time ran out.
    Timeout(TimeoutPhase),
    /// The connection broke, or something that is no HTTP came back, after the request had begun to leave.
    Interrupted,
    /// The answer had this status in place of 200, so it came from a gateway in between and not from the service.
    HttpStatus(u16),
    /// The answer broke off before its end.
    Body,
    /// The answer was longer than the limit.
    TooLarge,
    /// A lane has no room for the call, or not in time; [`TransportError::quota`] says which.
    Quota,
    /// No signature could be made.
    Signature,
    /// A setting cannot work.
    Config,
}

/// Which limit was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// The time for opening a connection.
    Connect,
    /// The time for one attempt.
    Attempt,
    /// The time for the whole call.
    Total,
}

impl TransportError {
    /// A new error after no attempt and no time. Meant for implementors of [`Transport`](crate::Transport).
    #[must_use]
    pub fn new(kind: ErrorKind, delivery: Delivery) -> Self {
        Self(Box::new(Inner {
            kind,
            delivery,
            attempts: 0,
            elapsed: Duration::ZERO,
            cause: None,
            quota: None,
            budget_spent: false,
        }))
    }

    /// Adds a cause to what is printed. It must hold nothing that is secret.
    #[must_use]
    pub fn with_cause(mut self, cause: impl Into<Box<str>>) -> Self {
        self.0.cause = Some(cause.into());
        self
    }

    /// Sets how often and how long was tried.
    #[must_use]
    pub fn with_history(mut self, attempts: u32, elapsed: Duration) -> Self {
        self.0.attempts = attempts;
        self.0.elapsed = elapsed;
        self
    }

    /// Says that the call would have been sent again if the budget of resends were not used up.
    pub(crate) fn with_budget_spent(mut self) -> Self {
        self.0.budget_spent = true;
        self
    }

    pub(crate) fn with_delivery(mut self, delivery: Delivery) -> Self {
        self.0.delivery = delivery;
        self
    }

    /// Which limit stood in the way, if it was one.
    #[must_use]
    pub fn quota(&self) -> Option<&QuotaRefusal> {
        self.0.quota.as_ref()
    }

    /// What went wrong in the last attempt.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether any of the attempts may have been carried out.
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        self.0.delivery
    }

    /// How many attempts were made.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Time from the start of the call to its end.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }
}

impl From<QuotaRefusal> for TransportError {
    fn from(refusal: QuotaRefusal) -> Self {
        let mut error = Self::new(ErrorKind::Quota, Delivery::NotSent);
        error.0.quota = Some(refusal);
        error
    }
}

impl ErrorKind {
    /// A short name for logs.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Timeout(TimeoutPhase::Connect) => "connect timeout",
            Self::Timeout(TimeoutPhase::Attempt) => "attempt timeout",
            Self::Timeout(TimeoutPhase::Total) => "total timeout",
            Self::Interrupted => "interrupted",
            Self::HttpStatus(_) => "http status",
            Self::Body => "body",
            Self::TooLarge => "too large",
            Self::Quota => "quota",
            Self::Signature => "signature",
            Self::Config => "config",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "no connection to the service; check the region or base address, and the network",
            Self::Tls => "no secure connection to the service; check its certificate and the trusted roots",
            Self::Timeout(TimeoutPhase::Connect) => {
                "no connection within the time for connecting; check the network, or allow more time"
            }
            Self::Timeout(TimeoutPhase::Attempt) => "no answer within the time for one attempt",
            Self::Timeout(TimeoutPhase::Total) => "no answer within the time for the whole call",
            Self::Interrupted => "the connection was lost after the request had begun to leave",
            Self::HttpStatus(501) => {
                "answered with HTTP status 501: this command is not there; an emulator says so of what it has no model of"
            }
            Self::HttpStatus(status) => {
                return write!(
                    f,
                    "answered with HTTP status {status} by something before the service; check the base address"
                );
            }
            Self::Body => "the answer broke off before its end",
            Self::TooLarge => "the answer is longer than the limit; ask for less at once, or raise the limit",
            Self::Quota => "too many calls at once; call less often, allow more time, or set the limit that you have",
            Self::Signature => "no signature could be made; check the identifier and the secret key",
            Self::Config => "the transport cannot work with these settings",
        })
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        inner.kind.fmt(f)?;
        if let Some(cause) = &inner.cause {
            write!(f, " ({cause})")?;
        }
        if let Some(quota) = &inner.quota {
            write!(f, " ({quota})")?;
        }
        if inner.delivery == Delivery::Unknown {
            f.write_str("; the request may have been carried out")?;
        }
        if inner.attempts > 1 {
            write!(f, "; gave up after {} attempts", inner.attempts)?;
        }
        if inner.budget_spent {
            f.write_str("; not sent again, for the budget of resends is used up")?;
        }
        Ok(())
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("TransportError")
            .field("kind", &inner.kind)
            .field("delivery", &inner.delivery)
            .field("attempts", &inner.attempts)
            .field("elapsed", &inner.elapsed)
            .field("cause", &inner.cause)
            .field("quota", &inner.quota)
            .finish()
    }
}

impl Error for TransportError {}

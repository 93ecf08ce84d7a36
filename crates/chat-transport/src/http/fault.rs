//! What went wrong in one attempt, told without the words of the libraries below, which carry addresses.

use std::error::Error;
use std::io;

use crate::retry::Outcome;
use crate::{Delivery, ErrorKind, TimeoutPhase, TransportError};

#[derive(Debug)]
pub(super) struct Fault {
    pub(super) kind: ErrorKind,
    pub(super) delivery: Delivery,
    cause: Option<Box<str>>,
}

impl Fault {
    pub(super) fn new(kind: ErrorKind, delivery: Delivery) -> Self {
        Self {
            kind,
            delivery,
            cause: None,
        }
    }

    pub(super) fn because(mut self, cause: impl Into<Box<str>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// The request did not get an answer's head.
    pub(super) fn sending(error: &reqwest::Error, begun: bool) -> Self {
        let cause = Cause::of(error);
        if begun {
            return Self::new(ErrorKind::Interrupted, Delivery::Unknown).maybe(cause.text());
        }
        let kind = match cause {
            Cause::Tls(_) => ErrorKind::Tls,
            _ if error.is_timeout() => ErrorKind::Timeout(TimeoutPhase::Connect),
            _ if error.is_builder() => ErrorKind::Config,
            _ => ErrorKind::Connect,
        };
        let text = if error.is_dns() {
            Some("the name of the host could not be resolved".into())
        } else {
            cause.text()
        };
        Self::new(kind, Delivery::NotSent).maybe(text)
    }

    /// The answer's head came and its body did not, or not all of it.
    pub(super) fn receiving(error: &reqwest::Error) -> Self {
        Self::new(ErrorKind::Body, Delivery::Unknown).maybe(Cause::of(error).text())
    }

    /// The gateway's word on a request: below 500, and with 501, it says that the request was turned away.
    pub(super) fn status(status: u16) -> Self {
        const REQUEST_TIMEOUT: u16 = 408;
        // Who cannot do a thing has not done it; so says an emulator of a command that it has no model of.
        const NOT_IMPLEMENTED: u16 = 501;
        let delivery = match status {
            REQUEST_TIMEOUT => Delivery::Unknown,
            300..=499 | NOT_IMPLEMENTED => Delivery::Answered,
            _ => Delivery::Unknown,
        };
        Self::new(ErrorKind::HttpStatus(status), delivery)
    }

    fn maybe(mut self, cause: Option<Box<str>>) -> Self {
        self.cause = cause;
        self
    }

    /// Whether another address might have done better.
    pub(super) fn is_of_connection(&self) -> bool {
        let kind = matches!(
            self.kind,
            ErrorKind::Connect | ErrorKind::Tls | ErrorKind::Timeout(TimeoutPhase::Connect)
        );
        kind && self.delivery == Delivery::NotSent
    }

    /// What the attempt says about the address. `fair`: it had enough time to connect.
    pub(super) fn reach(&self, fair: bool) -> Reach {
        if self.delivery != Delivery::NotSent {
            return Reach::Reached;
        }
        match self.kind {
            ErrorKind::Connect | ErrorKind::Tls => Reach::Unreachable,
            ErrorKind::Timeout(_) if fair => Reach::Unreachable,
            _ => Reach::Untold,
        }
    }

    pub(super) fn outcome(&self) -> Outcome {
        match (self.kind, self.delivery) {
            // Neither would change by trying again.
            (ErrorKind::Config | ErrorKind::Signature | ErrorKind::TooLarge, _)
            | (_, Delivery::Answered) => Outcome::Final,
            (_, Delivery::NotSent) => Outcome::NotSent,
            (_, Delivery::Unknown) => Outcome::Unknown,
        }
    }
}

/// What an attempt says about the address that it went to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// The request had begun to leave, so there was a connection.
    Reached,
    /// There was none, and not for lack of time.
    Unreachable,
    /// Nothing: it ended before that could show.
    Untold,
}

impl From<Fault> for TransportError {
    fn from(fault: Fault) -> Self {
        let error = Self::new(fault.kind, fault.delivery);
        match fault.cause {
            Some(cause) => error.with_cause(cause),
            None => error,
        }
    }
}

/// The innermost errors that are known to speak of the connection alone.
enum Cause {
    Tls(Box<str>),
    Io(io::ErrorKind),
    Other,
}

impl Cause {
    fn of(error: &reqwest::Error) -> Self {
        let mut found = Self::Other;
        let mut next: Option<&(dyn Error + 'static)> = Some(error);
        while let Some(error) = next {
            if let Some(tls) = error.downcast_ref::<rustls::Error>() {
                return Self::Tls(tls.to_string().into());
            }
            next = match error.downcast_ref::<io::Error>() {
                Some(io) => {
                    found = Self::Io(io.kind());
                    // `source` would pass over the error that is wrapped here.
                    io.get_ref().map(|inner| inner as &(dyn Error + 'static))
                }
                None => error.source(),
            };
        }
        found
    }

    fn text(self) -> Option<Box<str>> {
        match self {
            Self::Tls(text) => Some(text),
            Self::Io(io::ErrorKind::Other | io::ErrorKind::TimedOut) | Self::Other => None,
            Self::Io(kind) => Some(kind.to_string().into()),
        }
    }
}

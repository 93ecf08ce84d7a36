use std::fmt;

use chat_transport::{
    Delivery, ErrorKind as TransportKind, QuotaRefusal, TimeoutPhase, TransportError,
};
use chat_types::meta::CodeMeta;
use chat_types::{
    DecodeError, DecodeErrorKind, EndpointMeta, ErrorClass, ErrorCode, Outcome, Refusal, Retry,
    RetryAdvice, UndecodedItem,
};

use crate::{BatchReport, Evidence, OutcomeUnknown};

/// A call that did not succeed.
///
/// ```
/// # use chat_api::{Delivery, Error, ErrorKind};
/// fn what_now(error: &Error) -> &'static str {
///     match error.kind() {
///         _ if error.is_not_found() => "it is gone already",
///         _ if error.delivery() == Delivery::Unknown => "look whether it happened before trying again",
///         _ if error.batch().is_some() => "some of it may be done: the report tells item by item",
///         ErrorKind::Shape => "it was done, but the answer cannot be read",
///         _ => "it was refused, or not even sent",
///     }
/// }
/// ```
///
/// Its text names the command, the code and the service's words. It never shows an address, a signature or a body.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    endpoint: Box<str>,
    delivery: Delivery,
    attempts: u32,
    detail: String,
    api: Option<ApiError>,
    item: Option<UndecodedItem>,
    batch: Option<BatchReport>,
    quota: Option<QuotaRefusal>,
    /// Of a call that only reads too, for the advice.
    outcome: Option<OutcomeUnknown>,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service answered that it refuses, or failed; [`Error::api`] has the code.
    Api,
    /// No connection could be opened.
    Connect,
    /// A connection was opened, but the other side could not be trusted.
    Tls,
    /// Time ran out.
    Timeout(TimeoutPhase),
    /// The connection broke after the request had begun to leave.
    Interrupted,
    /// Something before the service answered with this HTTP status instead of 200.
    HttpStatus(u16),
    /// The answer broke off before its end.
    AnswerCutOff,
    /// The answer is longer than the client reads.
    AnswerTooLarge,
    /// The answer is no JSON.
    NotJson,
    /// The answer is JSON but no object.
    NotAnObject,
    /// The answer is an object that does not come from the service.
    NoStatus,
    /// A field of the answer does not fit its type.
    Shape,
    /// One item of a list does not fit its type; the others are not affected. [`Error::item`] has it.
    Item,
    /// The pages of the answer do not lead on.
    Paging,
    /// A limit on how often the command may be called left no room, or not in time; [`Error::quota`] says which.
    Quota,
    /// The request breaks a limit. Only when [`ClientBuilder::check_limits`](crate::ClientBuilder::check_limits)
    /// is on.
    Limits,
    /// The request cannot be written as JSON.
    Encode,
    /// No signature could be made.
    Signature,
    /// The path of the command is not of the form `service/command`.
    Path,
    /// A setting of the client cannot work.
    Config,
    /// The transport failed in a way that this version has no name for.
    Transport,
}

impl Error {
    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What the service said, if it refused or failed.
    pub fn api(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// The item that does not fit, if it is one ([`ErrorKind::Item`]).
    pub fn item(&self) -> Option<&UndecodedItem> {
        self.0.item.as_ref()
    }

    /// Whether the request may have been carried out.
    ///
    /// `Answered` means that the service's answer settles it. An answer that leaves it open, such as an internal
    /// error after the work may have been done, counts as `Unknown`.
    ///
    /// Of a call that was split it tells about all parts together: `Unknown` if one of them is open, `NotSent` only if
    /// none was answered. [`batch`](Self::batch) tells item by item.
    pub fn delivery(&self) -> Delivery {
        self.0.delivery
    }

    /// The command, as `service/command`; empty if the client could not be built.
    pub fn endpoint(&self) -> &str {
        &self.0.endpoint
    }

    /// How many attempts were made to send the request; 0 where it could not even be tried ([`ErrorKind::Config`],
    /// [`ErrorKind::Signature`], [`ErrorKind::Encode`] and the like), and where the fault was found in an answer that
    /// had arrived ([`ErrorKind::Item`], [`ErrorKind::Paging`]).
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What became of each item, if the call was split and a part of it failed, or if it was sent
    /// [with a report](crate::Call::with_report).
    pub fn batch(&self) -> Option<&BatchReport> {
        self.0.batch.as_ref()
    }

    /// The limit on calls that left no room, if that is it ([`ErrorKind::Quota`]). Nothing was sent.
    pub fn quota(&self) -> Option<&QuotaRefusal> {
        self.0.quota.as_ref()
    }

    /// What is known of the call, if it may have been carried out and would have changed something. Whatever the
    /// [`kind`](Self::kind), nobody but the caller can decide then whether to send it again.
    pub fn outcome_unknown(&self) -> Option<&OutcomeUnknown> {
        self.0.outcome.as_ref().filter(|outcome| !outcome.only_read)
    }

    /// Whether the service refused because the thing is not there.
    pub fn is_not_found(&self) -> bool {
        self.api()
            .is_some_and(|api| api.class() == ErrorClass::NotFound)
    }

    /// Whether the service refused because the thing is there already.
    pub fn is_already_exists(&self) -> bool {
        self.api()
            .is_some_and(|api| api.class() == ErrorClass::AlreadyExists)
    }

    /// Whether the service refused because of too many calls in a short time.
    pub fn is_rate_limited(&self) -> bool {
        self.api()
            .is_some_and(|api| api.class() == ErrorClass::RateLimited)
    }

    pub(crate) fn new(
        kind: ErrorKind,
        endpoint: &str,
        delivery: Delivery,
        detail: impl Into<String>,
    ) -> Self {
        Self(Box::new(Inner {
            kind,
            endpoint: endpoint.into(),
            delivery,
            attempts: 0,
            detail: detail.into(),
            api: None,
            item: None,
            batch: None,
            quota: None,
            outcome: None,
        }))
    }

    pub(crate) fn of_item(endpoint: &str, item: UndecodedItem) -> Self {
        let detail = format!("item does not fit at `{}`: {}", item.path, item.reason);
        let mut this = Self::new(ErrorKind::Item, endpoint, Delivery::Answered, detail);
        this.0.item = Some(item);
        this
    }

    pub(crate) fn of_path() -> Self {
        Self::new(
            ErrorKind::Path,
            "",
            Delivery::NotSent,
            "a command is called by its path, `service/command`: two parts of letters, digits and `-._~`, without \
             version and query",
        )
    }

    pub(crate) fn transport(endpoint: &str, error: &TransportError) -> Self {
        let kind = match error.kind() {
            TransportKind::Connect => ErrorKind::Connect,
            TransportKind::Tls => ErrorKind::Tls,
            TransportKind::Timeout(phase) => ErrorKind::Timeout(phase),
            TransportKind::Interrupted => ErrorKind::Interrupted,
            TransportKind::HttpStatus(status) => ErrorKind::HttpStatus(status),
            TransportKind::Body => ErrorKind::AnswerCutOff,
            TransportKind::TooLarge => ErrorKind::AnswerTooLarge,
            TransportKind::Signature => ErrorKind::Signature,
            TransportKind::Quota => ErrorKind::Quota,
            TransportKind::Config => ErrorKind::Config,
            _ => ErrorKind::Transport,
        };
        let mut this = Self::new(kind, endpoint, error.delivery(), error.to_string());
        this.0.attempts = error.attempts();
        this.0.quota = error.quota().cloned();
        this
    }

    /// `unknown`: an attempt before the last one may have been carried out.
    pub(crate) fn decode(
        meta: &'static EndpointMeta,
        path: &str,
        error: DecodeError,
        attempts: u32,
        unknown: bool,
    ) -> Self {
        let text = error.to_string();
        let (kind, delivery, api) = match error.into_kind() {
            DecodeErrorKind::Refused(refusal) => {
                let api = ApiError::new(meta, refusal);
                let delivery = if unknown || api.outcome() == Outcome::Unknown {
                    Delivery::Unknown
                } else {
                    Delivery::Answered
                };
                (ErrorKind::Api, delivery, Some(api))
            }
            DecodeErrorKind::NotJson { .. } => (ErrorKind::NotJson, Delivery::Unknown, None),
            DecodeErrorKind::NotAnObject => (ErrorKind::NotAnObject, Delivery::Unknown, None),
            DecodeErrorKind::NoStatus => (ErrorKind::NoStatus, Delivery::Unknown, None),
            // The service said that it succeeded; only the reading failed.
            _ => (ErrorKind::Shape, Delivery::Answered, None),
        };
        let mut detail = match &api {
            Some(api) => api.to_string(),
            None => text,
        };
        if kind == ErrorKind::NoStatus {
            detail.push_str("; is this address the service's?");
        }
        // In the words of the transport, which says it where no answer came.
        if delivery == Delivery::Unknown {
            detail.push_str("; the request may have been carried out");
        }
        if attempts > 1 {
            detail.push_str(&format!("; gave up after {attempts} attempts"));
        }
        let mut this = Self::new(kind, path, delivery, detail);
        this.0.attempts = attempts;
        this.0.api = api;
        this
    }

    /// Adds what is known of a request that may have been carried out. `body` is what was sent.
    pub(crate) fn with_outcome(
        mut self,
        meta: &'static EndpointMeta,
        retry: &Retry,
        body: &[u8],
        evidence: Option<Evidence>,
    ) -> Self {
        if self.0.delivery == Delivery::Unknown {
            let refusal = self.api().filter(|api| api.outcome() != Outcome::Unknown);
            let outcome = OutcomeUnknown::new(meta, retry, body, evidence, refusal);
            self.0.outcome = Some(outcome);
        }
        self
    }

    /// `begun`: a part of the call was carried out.
    pub(crate) fn with_batch(mut self, batch: BatchReport, begun: bool) -> Self {
        if begun && self.0.delivery == Delivery::NotSent {
            self.0.delivery = Delivery::Answered;
        }
        self.0.batch = Some(batch);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if inner.endpoint.is_empty() {
            f.write_str(&inner.detail)?;
        } else {
            write!(f, "{}: {}", inner.endpoint, inner.detail)?;
        }
        if let Some(outcome) = &inner.outcome {
            write!(f, "; {}", outcome.advice())?;
        }
        if let Some(batch) = &inner.batch {
            write!(f, " ({batch})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("endpoint", &inner.endpoint)
            .field("delivery", &inner.delivery)
            .field("attempts", &inner.attempts)
            .field("detail", &inner.detail)
            .field("outcome_unknown", &self.outcome_unknown())
            .field("api", &inner.api)
            // Its items are many, and their ids are nobody's business in a log.
            .field("batch", &inner.batch.as_ref().map(ToString::to_string))
            .finish()
    }
}

impl std::error::Error for Error {}

/// The service's refusal of a call, or its failure.
#[derive(Clone, PartialEq)]
pub struct ApiError {
    code: i64,
    domain: &'static str,
    meaning: Option<&'static CodeMeta>,
    action: String,
    info: String,
}

impl ApiError {
    pub(crate) fn new(meta: &'static EndpointMeta, refusal: Refusal) -> Self {
        Self {
            code: refusal.code,
            domain: meta.domain.name,
            meaning: meta.code(refusal.code),
            action: refusal.action,
            info: refusal.info,
        }
    }

    /// `ErrorCode` as it came.
    pub fn code(&self) -> i64 {
        self.code
    }

    /// The error table that the code was read with, such as `group`. The same number may mean something else in
    /// another.
    pub fn domain(&self) -> &'static str {
        self.domain
    }

    /// The kind of trouble; `Other` for codes that this version does not know.
    pub fn class(&self) -> ErrorClass {
        self.meaning
            .map_or(ErrorClass::Other, |meaning| meaning.class)
    }

    /// Whether the operation took effect, as far as the code tells. Codes that this version does not know tell
    /// nothing.
    pub fn outcome(&self) -> Outcome {
        self.meaning
            .map_or(Outcome::Unknown, |meaning| meaning.outcome)
    }

    /// Whether sending the call again can help, by its code; codes that this version does not know have no advice.
    ///
    /// It tells whether the same request can succeed later. Whether it may be sent again is another question, which
    /// [`Error::delivery`] and [`Error::outcome_unknown`] answer.
    ///
    /// ```
    /// # use chat_api::{Error, RetryAdvice};
    /// fn worth_queueing(error: &Error) -> bool {
    ///     let advice = error.api().and_then(|api| api.retry_advice());
    ///     matches!(advice, Some(RetryAdvice::Again | RetryAdvice::AfterDelay))
    /// }
    /// ```
    pub fn retry_advice(&self) -> Option<RetryAdvice> {
        self.meaning.map(|meaning| meaning.advice)
    }

    /// Our name for the code, such as `group_not_found`.
    pub fn name(&self) -> Option<&'static str> {
        self.meaning.map(|meaning| meaning.name)
    }

    /// What the code means, in our words.
    pub fn meaning(&self) -> Option<&'static str> {
        self.meaning.map(|meaning| meaning.doc)
    }

    /// The answer would have been too large, and a smaller page may do.
    pub(crate) fn asks_for_less(&self) -> bool {
        self.meaning.is_some_and(|meaning| meaning.shrink_page)
    }

    /// `ErrorInfo`: the service's words.
    pub fn info(&self) -> &str {
        &self.info
    }

    /// `ActionStatus`, mostly `FAIL`.
    pub fn action_status(&self) -> &str {
        &self.action
    }

    /// The code as a variant of its domain's enum; `None` if the enum is of another domain.
    ///
    /// ```
    /// # use chat_api::{ApiError, types::errors::GroupErrorCode};
    /// fn is_full(error: &ApiError) -> bool {
    ///     error.typed() == Some(GroupErrorCode::Full)
    /// }
    /// ```
    pub fn typed<C: ErrorCode>(&self) -> Option<C> {
        (C::DOMAIN.name == self.domain).then(|| C::from_code(self.code))
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "refused with code {}", self.code)?;
        if let Some(name) = self.name() {
            write!(f, " ({name})")?;
        }
        if !self.info.is_empty() {
            write!(f, ": {}", self.info)?;
        } else if let Some(meaning) = self.meaning() {
            write!(f, ": {meaning}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("code", &self.code)
            .field("domain", &self.domain)
            .field("name", &self.name())
            .field("class", &self.class())
            .field("info", &self.info)
            .finish()
    }
}

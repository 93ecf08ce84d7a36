mod body;
mod builder;
mod fault;
mod hosts;
mod tls;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Request, Response, StatusCode, Url};

use self::body::{Departure, WatchedBody};
use self::fault::Fault;
use crate::retry::{Course, Next, Outcome};
use crate::signature::Signatures;
use crate::usersig::SdkAppId;
use crate::{
    BoxFuture, Clock, Delivery, ErrorKind, Exchange, Exchanged, RetryPolicy, SecretKey,
    TimeoutPhase, Transport, TransportError, Verdict,
};

pub use builder::HttpTransportBuilder;
pub use hosts::Hosts;
pub(crate) use hosts::{Host, PathError};

/// The service over HTTP, with a pool of connections that are kept open.
///
/// Share one; it has no handle to clone, so put it behind an [`Arc`]. Calls must run inside tokio with its I/O and
/// timer switched on. Nothing is spawned on behalf of a call but its connection: dropping the future of a call stops the
/// call.
pub struct HttpTransport {
    client: reqwest::Client,
    signatures: Signatures,
    identifier: Box<str>,
    hosts: Hosts,
    clock: Arc<dyn Clock>,
    retry: RetryPolicy,
    attempt_timeout: Duration,
    timeout: Duration,
    max_answer: usize,
}

impl HttpTransport {
    /// Begins the settings. `identifier` is an administrator of the application, in whose name calls are made.
    pub fn builder(
        app: SdkAppId,
        key: SecretKey,
        identifier: impl Into<Box<str>>,
        hosts: Hosts,
    ) -> HttpTransportBuilder {
        HttpTransportBuilder::new(app, key, identifier.into(), hosts)
    }

    async fn run(&self, call: Exchange<'_>) -> Result<Exchanged, TransportError> {
        let Exchange {
            path,
            query,
            body,
            options,
            resend,
            judge,
        } = call;
        let identifier = options.identifier().unwrap_or(&self.identifier);
        let started = self.clock.now();
        let attempt_timeout = options.attempt_timeout().unwrap_or(self.attempt_timeout);
        let mut course = Course::new(
            options.retry().copied().unwrap_or(self.retry),
            resend,
            attempt_timeout,
            started.saturating_add(options.timeout().unwrap_or(self.timeout)),
        );
        let mut host = Host::Primary;
        let mut last = Err(Fault::new(
            ErrorKind::Timeout(TimeoutPhase::Total),
            Delivery::NotSent,
        ));

        while let Some(limit) = course.begin(self.clock.now()) {
            let signature = match self.signatures.get(identifier, self.clock.unix_time()) {
                Ok(signature) => signature,
                Err(error) => {
                    last = Err(Fault::new(ErrorKind::Signature, Delivery::NotSent)
                        .because(error.to_string()));
                    break;
                }
            };
            let random = self.clock.random();
            let Ok(url) = signature.url(&self.hosts, host, path, query, random) else {
                let fault = Fault::new(ErrorKind::Config, Delivery::NotSent);
                last =
                    Err(fault
                        .because("the path must be a service and a command, joined by a slash"));
                break;
            };

            let phase = if limit < attempt_timeout {
                TimeoutPhase::Total
            } else {
                TimeoutPhase::Attempt
            };
            let answer = self.attempt(url, body.clone(), limit, phase).await;
            let (outcome, reason) = match &answer {
                Ok(answer) => match judge(answer) {
                    Verdict::Accept => (Outcome::Final, "answered"),
                    Verdict::RefusedBeforeWork => {
                        (Outcome::RefusedBeforeWork, "refused before work")
                    }
                    Verdict::Unknown => (Outcome::Unknown, "outcome unknown"),
                    Verdict::SignatureExpired => (Outcome::SignatureExpired, "signature expired"),
                },
                Err(fault) => (fault.outcome(), fault.kind.name()),
            };
            last = answer.map(drop);

            let next = course.end(outcome, self.clock.now(), self.clock.random());
            let Next::Again { after, sign_anew } = next else {
                break;
            };
            tracing::debug!(
                path,
                attempt = course.attempts(),
                reason,
                delay_ms = after.as_millis(),
                "call is sent again"
            );
            if sign_anew {
                self.signatures.discard(identifier, &signature);
            }
            if outcome == Outcome::NotSent {
                host = self.hosts.other(host);
            }
            if !after.is_zero() {
                self.clock.sleep(after).await;
            }
        }

        match last {
            Ok(()) => Ok(Exchanged::new(course.attempts(), course.earlier_unknown())),
            Err(fault) => {
                let mut error = TransportError::from(fault);
                if course.unknown() {
                    error = error.with_delivery(Delivery::Unknown);
                }
                Err(error.with_history(course.attempts(), self.clock.now().saturating_sub(started)))
            }
        }
    }

    /// One request and its answer. `phase` says which of the caller's limits `limit` is.
    async fn attempt(
        &self,
        url: Url,
        body: Bytes,
        limit: Duration,
        phase: TimeoutPhase,
    ) -> Result<Bytes, Fault> {
        let departure = Departure::of(&body);
        let mut request = Request::new(Method::POST, url);
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        *request.body_mut() = Some(reqwest::Body::wrap(WatchedBody::new(
            body,
            departure.clone(),
        )));

        tokio::time::timeout(limit, self.carry(request, &departure))
            .await
            .unwrap_or_else(|_| {
                Err(match (departure.has_begun(), phase) {
                    (true, phase) => Fault::new(ErrorKind::Timeout(phase), Delivery::Unknown),
                    (false, TimeoutPhase::Attempt) => {
                        Fault::new(ErrorKind::Timeout(TimeoutPhase::Connect), Delivery::NotSent)
                    }
                    (false, phase) => Fault::new(ErrorKind::Timeout(phase), Delivery::NotSent),
                })
            })
    }

    async fn carry(&self, request: Request, departure: &Departure) -> Result<Bytes, Fault> {
        let response = self
            .client
            .execute(request)
            .await
            .map_err(|error| Fault::sending(&error, departure.has_begun()))?;
        if response.status() != StatusCode::OK {
            return Err(Fault::status(response.status().as_u16()));
        }
        self.read(response).await
    }

    /// The whole body. Most answers come in one piece, which is passed on without a copy.
    async fn read(&self, mut response: Response) -> Result<Bytes, Fault> {
        let too_large = || Fault::new(ErrorKind::TooLarge, Delivery::Unknown);
        let announced = match response.content_length() {
            None => 0,
            Some(length) => usize::try_from(length).map_err(|_| too_large())?,
        };
        if announced > self.max_answer {
            return Err(too_large());
        }
        let mut whole = Bytes::new();
        let mut joined = BytesMut::new();
        while let Some(piece) = response
            .chunk()
            .await
            .map_err(|error| Fault::receiving(&error))?
        {
            if whole.is_empty() {
                whole = piece;
            } else {
                if joined.is_empty() {
                    joined.reserve(announced.max(whole.len() + piece.len()));
                    joined.extend_from_slice(&whole);
                }
                joined.extend_from_slice(&piece);
            }
            if whole.len().max(joined.len()) > self.max_answer {
                return Err(too_large());
            }
        }
        Ok(if joined.is_empty() {
            whole
        } else {
            joined.freeze()
        })
    }
}

impl Transport for HttpTransport {
    fn exchange<'a>(
        &'a self,
        call: Exchange<'a>,
    ) -> BoxFuture<'a, Result<Exchanged, TransportError>> {
        Box::pin(self.run(call))
    }
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransport")
            .field("hosts", &self.hosts)
            .field("signatures", &self.signatures)
            .field("retry", &self.retry)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("timeout", &self.timeout)
            .field("max_answer", &self.max_answer)
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}

mod answer;
mod body;
mod builder;
mod fault;
mod flight;
mod health;
mod hosts;
mod tls;

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Request, Url};
use tokio::time::Instant;

use self::body::{Departure, WatchedBody};
use self::fault::{Fault, Reach};
use self::flight::Flight;
use self::health::Health;
use crate::observe;
use crate::retry::{Course, Next, Outcome};
use crate::signature::Signatures;
use crate::usersig::SdkAppId;
use crate::{
    AddressForm, BoxFuture, CallOptions, Clock, Delivery, ErrorKind, Exchange, Exchanged, Finding,
    Inquiry, Pass, Permit, Quota, QuotaMode, QuotaRefusal, RetryBudget, RetryPolicy, SecretKey,
    TimeoutPhase, Transport, TransportError, Verdict,
};

pub use builder::HttpTransportBuilder;
pub(crate) use hosts::Host;
pub use hosts::Hosts;

/// What passes in less time is not called waiting.
const A_WAIT: Duration = Duration::from_millis(1);

/// Other processes would take the places of an attempt that is still under way.
const OUTLASTS: &str =
    "an attempt may take longer than the flight of the shared limits; give those a longer one";

fn outlasts(quota: &Quota, attempt: Duration, whole: Duration) -> bool {
    let flight = quota.longest_flight();
    flight.is_some_and(|flight| attempt.min(whole) > flight)
}

/// The service over HTTP, with a pool of connections that are kept open.
///
/// Share one; it has no handle to clone, so put it behind an [`Arc`]. Calls must run inside tokio with its I/O and
/// timer switched on. Nothing is spawned on behalf of a call but its connection: dropping the future of a call stops the
/// call. Limits that are shared with other processes need more: what looks after their store is spawned with the first
/// call and ends with the transport and all handles of its [`Quota`], and Redis (feature `redis`) has its own connections.
pub struct HttpTransport {
    client: reqwest::Client,
    signatures: Signatures,
    identifier: Box<str>,
    hosts: Hosts,
    clock: Arc<dyn Clock>,
    retry: RetryPolicy,
    budget: RetryBudget,
    quota: Quota,
    quota_mode: QuotaMode,
    health: Health,
    /// Who gave less than this to connecting cannot tell whether the address can be reached.
    fair_patience: Duration,
    attempt_timeout: Duration,
    timeout: Duration,
    max_answer: usize,
}

impl HttpTransport {
    /// Begins the settings. `identifier` is an administrator of the application, in whose name calls are made; `form`
    /// says how the service behind `hosts` writes its addresses.
    pub fn builder(
        app: SdkAppId,
        key: SecretKey,
        identifier: impl Into<Box<str>>,
        hosts: Hosts,
        form: AddressForm,
    ) -> HttpTransportBuilder {
        HttpTransportBuilder::new(app, key, identifier.into(), hosts, form)
    }

    /// The limits that the calls come under, and how they stand.
    #[must_use]
    pub fn quota(&self) -> &Quota {
        &self.quota
    }

    /// The time for an attempt and for the whole call.
    fn timeouts(&self, options: &CallOptions) -> Result<(Duration, Duration), TransportError> {
        let attempt = options.attempt_timeout().unwrap_or(self.attempt_timeout);
        let whole = options.timeout().unwrap_or(self.timeout);
        if outlasts(&self.quota, attempt, whole) {
            let fault = Fault::new(ErrorKind::Config, Delivery::NotSent);
            return Err(fault.because(OUTLASTS).into());
        }
        Ok((attempt, whole))
    }

    /// Waits until it is the call's turn in all its lanes. Gives its places, and the time at which it got them; no error
    /// means that there is no time left.
    async fn turn<'p>(
        &self,
        pass: &'p Pass,
        mode: QuotaMode,
        course: &Course<'_>,
        started: Duration,
        path: &str,
    ) -> Result<(Permit<'p>, Duration), Option<QuotaRefusal>> {
        let asked = match course.attempts() {
            0 => started,
            _ => self.clock.now(),
        };
        let latest = course.latest();
        if asked >= latest {
            return Err(None);
        }
        let permit = pass
            .acquire_at(mode, Some(latest), asked)
            .await
            .inspect_err(|refusal| {
                observe::no_place(path, refusal.scope());
            })?;
        let began = permit.departed().unwrap_or(asked);
        let waited = began.saturating_sub(asked);
        if waited >= A_WAIT {
            observe::waited(path, waited);
        }
        Ok((permit, began))
    }

    /// How long an attempt may wait for a connection and then for its answer, if it may take `limit` in all, and what it
    /// means if it takes longer. `other`: there is another address that it can go to afterwards.
    fn times(&self, course: &Course<'_>, limit: Duration, other: bool) -> ([Duration; 2], Late) {
        let patience = if other {
            limit.min(course.patience())
        } else {
            limit
        };
        let of_call = limit < course.attempt_timeout();
        let late = Late {
            fair: patience >= self.fair_patience,
            unsent: if of_call && patience == limit {
                TimeoutPhase::Total
            } else {
                TimeoutPhase::Connect
            },
            sent: if of_call {
                TimeoutPhase::Total
            } else {
                TimeoutPhase::Attempt
            },
        };
        ([patience, limit.saturating_sub(patience)], late)
    }

    /// Whether an inquiry finds before `until` that a request was not carried out. Its calls are as much of a burden for a
    /// service in trouble as resends are; the first one is paid for.
    async fn not_done(&self, inquiry: &mut dyn Inquiry, until: Duration) -> bool {
        loop {
            let left = until.saturating_sub(self.clock.now());
            if left.is_zero() {
                return false;
            }
            match inquiry.ask(left).await {
                Finding::NotDone => return true,
                Finding::Stop => return false,
                Finding::More if self.budget.spend(1) => {}
                Finding::More => return false,
            }
        }
    }

    fn note_health(&self, host: Host, began: Duration, reach: Reach) {
        if !self.hosts.has_backup() {
            return;
        }
        match reach {
            Reach::Reached if self.health.reached(host, began) => observe::failed_back(),
            Reach::Unreachable if self.health.unreachable(host, began, self.clock.now()) => {
                observe::failed_over();
            }
            _ => {}
        }
    }

    /// One request and its answer, if it begins to leave within `patience` and the answer comes within `rest` after that.
    ///
    /// The request is put together before anything is awaited, and there is one timer for both times, so that neither
    /// takes room in the future of the call: what fits into a kilobyte is allocated far faster than what does not.
    fn attempt(
        &self,
        url: Url,
        body: Bytes,
        departure: &Departure,
        [patience, mut rest]: [Duration; 2],
    ) -> impl Future<Output = Option<Result<Bytes, Fault>>> + Send {
        let mut request = Request::new(Method::POST, url);
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        *request.body_mut() = Some(reqwest::Body::wrap(WatchedBody::new(
            body,
            departure.clone(),
        )));
        let response = self.client.execute(request);
        let max_answer = self.max_answer;
        async move {
            let mut whole = pin!(async {
                let mut response = response
                    .await
                    .map_err(|error| Fault::sending(&error, departure.give_up()))?;
                answer::read(&mut response, max_answer).await
            });
            let mut timer = pin!(tokio::time::sleep(patience));
            poll_fn(|context| {
                loop {
                    if let Poll::Ready(answer) = whole.as_mut().poll(context) {
                        return Poll::Ready(Some(answer));
                    }
                    ready!(timer.as_mut().poll(context));
                    let more = std::mem::take(&mut rest);
                    if more.is_zero() || !departure.give_up() {
                        return Poll::Ready(None);
                    }
                    timer.as_mut().reset(Instant::now() + more);
                }
            })
            .await
        }
    }
}

/// What it means that an attempt takes too long.
#[derive(Debug, Clone, Copy)]
struct Late {
    /// Enough time for connecting, so that it speaks against the address.
    fair: bool,
    /// Whose limit it was if nothing was sent.
    unsent: TimeoutPhase,
    /// And if something was.
    sent: TimeoutPhase,
}

impl Late {
    fn fault(self, sent: bool) -> Fault {
        if sent {
            Fault::new(ErrorKind::Timeout(self.sent), Delivery::Unknown)
        } else {
            Fault::new(ErrorKind::Timeout(self.unsent), Delivery::NotSent)
        }
    }
}

impl Transport for HttpTransport {
    fn exchange<'a>(
        &'a self,
        mut call: Exchange<'a>,
    ) -> BoxFuture<'a, Result<Exchanged, TransportError>> {
        // Written out here and with few names, so that the box stays within a kilobyte.
        Box::pin(async move {
            let started = self.clock.now();
            let (attempt_timeout, timeout) = self.timeouts(call.options)?;
            let mut course = Course::new(
                call.options.retry().unwrap_or(&self.retry),
                call.resend,
                attempt_timeout,
                started.saturating_add(timeout),
            )
            .asking(call.inquiry.is_some());
            let mode = call.options.quota().unwrap_or(self.quota_mode);
            // Where the last attempt found no connection.
            let mut avoid = None;
            let mut last = None;
            let pass = match self.quota.pass(call.lanes) {
                Ok(pass) => pass,
                Err(refusal) => {
                    observe::no_place(call.path, refusal.scope());
                    return Err(refusal.into());
                }
            };
            loop {
                let (permit, began) =
                    match self.turn(&pass, mode, &course, started, call.path).await {
                        Ok(turn) => turn,
                        Err(refusal) => {
                            // What an earlier attempt brought says more.
                            if let Some(refusal) = refusal
                                && course.attempts() == 0
                            {
                                last = Some(Err(refusal.into()));
                            }
                            break;
                        }
                    };
                let date = self.clock.unix_time();
                if !course.allows_on(date) {
                    break;
                }
                let identifier = call.options.identifier().unwrap_or(&self.identifier);
                let signature = match self.signatures.get(identifier, date) {
                    Ok(signature) => signature,
                    Err(error) => {
                        let fault = Fault::new(ErrorKind::Signature, Delivery::NotSent);
                        last = Some(Err(fault.because(error.to_string()).into()));
                        break;
                    }
                };
                let host = match avoid {
                    Some(host) => self.hosts.other(host),
                    None if self.hosts.has_backup() => self.health.choose(&self.hosts, began),
                    None => Host::Primary,
                };
                let random = self.clock.random();
                let Some(url) = signature.url(&self.hosts, host, call.path, call.query, random)
                else {
                    let fault = Fault::new(ErrorKind::Config, Delivery::NotSent);
                    return Err(fault
                        .because("the path must be a service and a command, joined by a slash")
                        .into());
                };
                let Some(limit) = course.begin(began) else {
                    break;
                };
                if course.attempts() == 1 && !call.inquires {
                    self.budget.earn();
                }

                let other = avoid.is_none() && self.hosts.has_backup();
                let (times, late) = self.times(&course, limit, other);
                let flight = Flight::new(
                    permit,
                    Departure::of(&call.body),
                    began.saturating_add(limit),
                );
                let answer = self
                    .attempt(url, call.body.clone(), flight.departure(), times)
                    .await
                    .unwrap_or_else(|| Err(late.fault(flight.departure().give_up())));
                let (outcome, reason) = match &answer {
                    Ok(answer) => {
                        let verdict = (call.judge)(answer);
                        flight.answered(verdict);
                        match verdict {
                            Verdict::Accept => (Outcome::Final, "answered"),
                            Verdict::RefusedBeforeWork | Verdict::OverLimit(_) => {
                                observe::over_limit(call.path);
                                (Outcome::RefusedBeforeWork, "refused before work")
                            }
                            Verdict::Unknown => (Outcome::Unknown, "outcome unknown"),
                            Verdict::SignatureExpired => {
                                // Whether or not this call may try again, the next one must not go with it.
                                let identifier =
                                    call.options.identifier().unwrap_or(&self.identifier);
                                self.signatures.discard(identifier, &signature);
                                (Outcome::SignatureExpired, "signature expired")
                            }
                        }
                    }
                    Err(fault) => {
                        flight.failed(fault.delivery);
                        (fault.outcome(), fault.kind.name())
                    }
                };
                observe::attempt(call.path, host, reason);
                let unconnected = answer.as_ref().is_err_and(Fault::is_of_connection);
                let reach = match &answer {
                    Ok(_) => Reach::Reached,
                    Err(fault) => fault.reach(late.fair),
                };
                self.note_health(host, began, reach);
                last = Some(answer.map(drop).map_err(TransportError::from));

                if outcome == Outcome::Final {
                    break;
                }
                let next = course.end(outcome, self.clock.now(), self.clock.random());
                let Next::Again { after, sign_anew } = next else {
                    break;
                };
                // Going to the other address once is no burden to the service: nothing has arrived yet. And one expired
                // signature is no outage, unless new ones are refused as well.
                let free = (unconnected && other)
                    || (sign_anew && !signature.is_of(self.clock.unix_time()));
                avoid = unconnected.then_some(host);
                // With the first look, so that none is made for nothing.
                let price = u8::from(!free) + u8::from(course.must_ask());
                if !self.budget.spend(price) {
                    observe::budget_exhausted(call.path, course.attempts(), reason);
                    last = last.map(|last| last.map_err(TransportError::with_budget_spent));
                    break;
                }
                observe::again(call.path, course.attempts(), reason, after);
                if !after.is_zero() {
                    self.clock.sleep(after).await;
                }
                if course.must_ask()
                    && let Some(inquiry) = &mut call.inquiry
                    && !self.not_done(&mut **inquiry, course.latest()).await
                {
                    break;
                }
            }

            // Without an attempt there was no time for one.
            let last = last.unwrap_or_else(|| {
                let phase = ErrorKind::Timeout(TimeoutPhase::Total);
                Err(Fault::new(phase, Delivery::NotSent).into())
            });
            match last {
                Ok(()) => Ok(Exchanged::new(course.attempts(), course.earlier_unknown())),
                Err(mut error) => {
                    if course.unknown() {
                        error = error.with_delivery(Delivery::Unknown);
                    }
                    Err(error
                        .with_history(course.attempts(), self.clock.now().saturating_sub(started)))
                }
            }
        })
    }
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransport")
            .field("hosts", &self.hosts)
            .field("signatures", &self.signatures)
            .field("retry", &self.retry)
            .field("budget", &self.budget)
            .field("quota", &self.quota)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("timeout", &self.timeout)
            .field("max_answer", &self.max_answer)
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}

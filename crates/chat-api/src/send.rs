//! One request on its way: filled, encoded, carried, judged, decoded.

use std::time::{Duration, Instant};

use bytes::Bytes;
use chat_transport::{
    CallOptions, Delivery, Exchange, Exchanged, Lane, Resend, TransportError, Verdict,
};
use chat_types::meta::{VerifyFirst, check};
use chat_types::{
    Answer, BASE_ENDPOINT, DecodeError, DecodeErrorKind, Endpoint, EndpointMeta, ErrorClass,
    Outcome, Retry, RetryAdvice, decode, wire,
};
use tracing::Instrument;
use tracing::field::Empty;

use crate::lanes::{Lanes, broken, uses, uses_of_json};
use crate::verify::Verify;
use crate::{Client, Error, ErrorKind, inferred};

/// An answer and how it came about.
pub(crate) struct Arrived<A> {
    pub(crate) answer: A,
    pub(crate) attempts: u32,
    /// An attempt before the last one may have been carried out.
    pub(crate) after_unknown: bool,
    /// It did not come but was made from the request, since the call turned out to have been carried out.
    pub(crate) inferred: bool,
}

/// Sends a request that one call takes.
pub(crate) async fn send<E: Endpoint>(
    client: &Client,
    request: &mut E,
    options: &CallOptions,
) -> Result<Arrived<E::Response>, Error> {
    request.fill(&mut client.fill_source());
    send_filled(client, request, options).await
}

/// The same for a request that was [filled](Endpoint::fill), which is done once.
pub(crate) async fn send_filled<E: Endpoint>(
    client: &Client,
    request: &mut E,
    options: &CallOptions,
) -> Result<Arrived<E::Response>, Error> {
    let meta = E::META;
    let body = serde_json::to_vec(request).map_err(|error| {
        Error::new(
            ErrorKind::Encode,
            meta.path,
            Delivery::NotSent,
            encode_detail(&error),
        )
    })?;
    if let Some(check) = client.limit_check() {
        check(meta, &body)?;
    }
    let query = request.query();
    let (codes, limits) = of_path(meta);
    let uses = if std::ptr::eq(limits, meta) {
        uses(request)
    } else {
        let body = wire::json(&body).unwrap_or_default();
        uses_of_json(limits, &body)
    };
    let lanes = Lanes::new(meta.path, limits, &uses);
    let request = Prepared {
        meta: codes,
        limits,
        path: meta.path,
        query: &query,
        lanes: lanes.as_slice(),
        body: body.into(),
        retry: request.retry(),
        inquires: false,
    };
    carry(client, &request, options).await
}

/// What is known of a call before it leaves.
pub(crate) struct Prepared<'a> {
    pub(crate) meta: &'static EndpointMeta,
    /// Whose limits the lanes stand for.
    pub(crate) limits: &'static EndpointMeta,
    pub(crate) path: &'a str,
    pub(crate) query: &'a [(&'a str, String)],
    pub(crate) lanes: &'a [Lane<'a>],
    pub(crate) body: Bytes,
    pub(crate) retry: &'a Retry,
    /// Whether it is the look before another call's resend.
    pub(crate) inquires: bool,
}

/// Sends a body and reads the answer.
pub(crate) async fn carry<A: Answer>(
    client: &Client,
    prepared: &Prepared<'_>,
    options: &CallOptions,
) -> Result<Arrived<A>, Error> {
    let span = tracing::info_span!(
        "chat.call",
        endpoint = prepared.path,
        attempts = Empty,
        code = Empty,
        class = Empty,
        elapsed_ms = Empty
    );
    // Without a subscriber nobody asks.
    let started = (!span.is_disabled()).then(Instant::now);
    let arrived = exchange(client, prepared, options)
        .instrument(span.clone())
        .await;
    if let Some(started) = started {
        span.record("elapsed_ms", millis(started.elapsed()));
    }
    match &arrived {
        Ok(arrived) => {
            span.record("attempts", arrived.attempts);
            span.record("code", 0);
        }
        Err(error) => {
            span.record("attempts", error.attempts());
            if let Some(api) = error.api() {
                span.record("code", api.code());
                span.record("class", api.class().as_str());
            }
        }
    }
    arrived
}

async fn exchange<A: Answer>(
    client: &Client,
    prepared: &Prepared<'_>,
    options: &CallOptions,
) -> Result<Arrived<A>, Error> {
    let (meta, limits, path) = (prepared.meta, prepared.limits, prepared.path);
    let mut decoded: Option<Result<A, DecodeError>> = None;
    let (retry, body) = (prepared.retry, &prepared.body);
    let mut judge = |bytes: &Bytes| {
        let result = decode::<A>(bytes);
        let verdict = verdict(meta, limits, retry, &result);
        decoded = Some(result);
        verdict
    };
    // Boxed, since few calls have one.
    let mut verify = match retry {
        Retry::VerifyFirst(VerifyFirst {
            check: Some(check), ..
        }) => Some(Box::new(Verify::new(client, check, body.clone(), options))),
        _ => None,
    };
    let mut call = Exchange::new(path, body.clone(), resend(retry), options, &mut judge)
        .with_query(prepared.query)
        .with_lanes(prepared.lanes)
        .inquiring(prepared.inquires);
    if let Some(verify) = &mut verify {
        call = call.with_inquiry(&mut **verify);
    }
    let exchanged = client.transport().exchange(call).await;
    let evidence = verify.as_ref().and_then(|verify| verify.evidence());
    if let Some(answer) = verify.and_then(|verify| verify.answer()) {
        let attempts = exchanged
            .as_ref()
            .map_or_else(TransportError::attempts, Exchanged::attempts);
        if let Ok(answer) = decode::<A>(&answer) {
            return Ok(Arrived {
                answer,
                attempts,
                after_unknown: true,
                inferred: true,
            });
        }
    }
    let open = |error: Error| error.with_outcome(meta, retry, body, evidence);
    let exchanged = exchanged.map_err(|error| open(Error::transport(path, &error)))?;
    let (attempts, after_unknown) = (exchanged.attempts(), exchanged.earlier_unknown());
    let arrived = |answer| Arrived {
        answer,
        attempts,
        after_unknown,
        inferred: false,
    };
    match decoded {
        Some(Ok(answer)) => Ok(arrived(answer)),
        Some(Err(error)) => {
            if after_unknown
                && says_already(meta, &error)
                && let Some(answer) = inferred::from_request(meta, body)
                && let Ok(answer) = decode::<A>(&answer)
            {
                return Ok(Arrived {
                    inferred: true,
                    ..arrived(answer)
                });
            }
            Err(open(Error::decode(
                meta,
                path,
                error,
                attempts,
                after_unknown,
            )))
        }
        None => Err(Error::new(
            ErrorKind::Interrupted,
            path,
            Delivery::Unknown,
            "the transport gave no answer to read; its `exchange` must hand each answer to the judge",
        )),
    }
}

/// Whose codes an answer is read with, and whose limits a call comes under. An endpoint of the caller's own, which is of
/// no family, has those of its path for what it does not say, if the spec knows the path.
fn of_path(meta: &'static EndpointMeta) -> (&'static EndpointMeta, &'static EndpointMeta) {
    if !meta.family.is_empty() {
        return (meta, meta);
    }
    let known = chat_types::endpoint(meta.path).unwrap_or(meta);
    let named = meta.domain.name != BASE_ENDPOINT.domain.name;
    let limited = !meta.quota.is_empty();
    (
        if named { meta } else { known },
        if limited { meta } else { known },
    )
}

fn millis(elapsed: Duration) -> u64 {
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}

/// The message of serde may hold values; only the place is told.
fn encode_detail(error: &serde_json::Error) -> String {
    format!(
        "the request cannot be written as JSON ({:?} error)",
        error.classify()
    )
}

/// The check of a request against the documented limits. Clients hold a pointer to it, and it and all that it calls are
/// `#[inline]`: then only programs that switch it on compile it.
pub(crate) type LimitCheck = fn(&EndpointMeta, &[u8]) -> Result<(), Error>;

#[inline]
pub(crate) fn check_limits(meta: &EndpointMeta, body: &[u8]) -> Result<(), Error> {
    let Some(value) = wire::json(body) else {
        return Ok(()); // written by serde_json a moment ago
    };
    let violations = check::request(meta, &value);
    if violations.is_empty() {
        return Ok(());
    }
    let list: Vec<_> = violations
        .iter()
        .map(|violation| violation.message.as_str())
        .collect();
    Err(Error::new(
        ErrorKind::Limits,
        meta.path,
        Delivery::NotSent,
        list.join("; "),
    ))
}

/// What the class of the command allows after an unknown outcome.
fn resend(retry: &Retry) -> Resend {
    match retry {
        Retry::Read | Retry::Repeatable => Resend::Always,
        Retry::Keyed(keyed) => match keyed.window.duration() {
            Some(window) => Resend::Within(window),
            None => Resend::Always,
        },
        Retry::Never | Retry::VerifyFirst(_) | Retry::Depends(_) => Resend::Never,
    }
}

/// What an answer means for the attempts of a call.
///
/// That nothing was done is not enough for sending it again: a write that lost against another one
/// (`relation_write_conflict`) has to be thought over, and what the app's own webhook refused will be refused again.
/// Too many calls in a short time are cured by waiting a little, whatever the command. Where the service gave up on the
/// way to the work, and the spec advises to try again, it is tried again only if doing it twice would do no harm either.
fn verdict<A>(
    meta: &EndpointMeta,
    limits: &EndpointMeta,
    retry: &Retry,
    answer: &Result<A, DecodeError>,
) -> Verdict {
    let Err(error) = answer else {
        return Verdict::Accept;
    };
    match error.kind() {
        DecodeErrorKind::Refused(refusal) => {
            if refusal.code == chat_types::SERVICE.signature.expired {
                return Verdict::SignatureExpired;
            }
            match meta.code(refusal.code) {
                Some(code) if code.outcome == Outcome::Unknown => Verdict::Unknown,
                Some(code)
                    if code.outcome == Outcome::NotApplied
                        && code.class == ErrorClass::RateLimited =>
                {
                    broken(limits, refusal.code)
                        .map_or(Verdict::RefusedBeforeWork, Verdict::OverLimit)
                }
                Some(code)
                    if code.outcome == Outcome::NotApplied
                        && code.advice == RetryAdvice::Again
                        && resend(retry) == Resend::Always =>
                {
                    Verdict::RefusedBeforeWork
                }
                _ => Verdict::Accept,
            }
        }
        // The service succeeded and only the reading failed: sending it again would not help.
        DecodeErrorKind::Shape { .. } => Verdict::Accept,
        _ => Verdict::Unknown,
    }
}

fn says_already(meta: &EndpointMeta, error: &DecodeError) -> bool {
    matches!(error.kind(), DecodeErrorKind::Refused(refusal) if meta.already.contains(&refusal.code))
}

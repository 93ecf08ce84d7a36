//! What stands in calls of the control plane.

use std::time::Duration;

use axum::body::Body;
use axum::http::StatusCode;
use axum::response::Response;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::server::{read, reply};

/// The object in a body; an empty body is an empty object. Otherwise the refusal.
pub(super) async fn object<T: DeserializeOwned>(body: Body) -> Result<T, Box<Response>> {
    let body = read(body).await.unwrap_or_default();
    let body: &[u8] = if body.is_empty() { b"{}" } else { &body };
    // By way of an object: a list would be read as the fields in their order.
    serde_json::from_slice(body)
        .map(Value::Object)
        .and_then(T::deserialize)
        .map_err(|error| bad(&format!("the body cannot be read: {error}")))
}

/// A length of time in seconds, which may have a fraction.
pub(super) fn length(seconds: f64) -> Result<Duration, Box<Response>> {
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| bad("a length of time is a number of seconds, and not less than 0"))
}

pub(super) fn bad(what: &str) -> Box<Response> {
    Box::new(reply::error(StatusCode::BAD_REQUEST, what))
}

/// A value of the query.
pub(super) fn asked(query: Option<&str>, name: &str) -> Option<String> {
    let query = query.unwrap_or_default();
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    let (_, value) = pairs.find(|(of, _)| of == name)?;
    Some(value.into_owned()).filter(|value| !value.is_empty())
}

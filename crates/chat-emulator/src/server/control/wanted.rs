//! What stands in calls of the control plane.

use std::time::Duration;

use axum::body::Body;
use axum::http::StatusCode;
use axum::response::Response;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::core::MAX_BODY;
use crate::server::{Unread, read, reply};

/// A body; an empty one is an empty object. Otherwise the refusal.
pub(super) async fn body(body: Body) -> Result<Vec<u8>, Box<Response>> {
    match read(body).await {
        Ok(body) if body.is_empty() => Ok(b"{}".to_vec()),
        Ok(body) => Ok(body),
        Err(Unread::TooLong) => Err(Box::new(reply::error(
            StatusCode::PAYLOAD_TOO_LARGE,
            &format!("the body is longer than {MAX_BODY} bytes"),
        ))),
        Err(Unread::BrokenOff) => Err(bad("the body broke off")),
    }
}

/// The object in a body. Otherwise the refusal, which names the field.
pub(super) async fn object<T: DeserializeOwned>(from: Body) -> Result<T, Box<Response>> {
    let body = body(from).await?;
    let value: Value = serde_json::from_slice(&body).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        bad(&format!(
            "the body is not JSON, at line {line}, column {column}"
        ))
    })?;
    // A list would be read as the fields in their order.
    if !value.is_object() {
        return Err(bad("the body must be a JSON object"));
    }
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        bad(&explain(&path, &error.into_inner().to_string()))
    })
}

/// The parser's words in those of JSON. A value that was found is not repeated, the name of an unknown field is.
fn explain(path: &str, words: &str) -> String {
    let place = match path {
        "." => "the body".to_owned(),
        path => format!("`{path}`"),
    };
    if let Some(name) = words.strip_prefix("missing field `") {
        let inside = if path == "." { "" } else { path };
        let dot = if inside.is_empty() { "" } else { "." };
        return format!("`{inside}{dot}{name} is missing");
    }
    // What was found may hold these words too; what was expected does not.
    match words.rsplit_once(", expected ") {
        Some((found, expected)) if found.starts_with("unknown variant ") => {
            format!("{place} must be {expected}")
        }
        Some((found, expected)) if found.starts_with("invalid ") => {
            format!("{place} must be {}", in_json(expected))
        }
        _ => format!("{place}: {words}"),
    }
}

/// What the parser expected, in the words of JSON.
fn in_json(expected: &str) -> &str {
    match expected {
        "u16" => "a whole number from 0 to 65535",
        "u32" => "a whole number from 0 to 4294967295",
        "u64" => "a whole number that is not below 0",
        "i64" => "a whole number",
        "f32" | "f64" => "a number",
        "a string" | "string" => "text",
        "a boolean" => "true or false",
        "a sequence" => "a list",
        "unit" | "unit variant" => "a word alone",
        "newtype variant" => "an object with the word and its value",
        "string or map" => "a word, or an object with one word and its value",
        "map with a single key" => "an object with one word and its value",
        // A type's own name says nothing to anybody.
        other if other.starts_with("struct ") || other == "a map" => "an object",
        other => other,
    }
}

/// A length of time in seconds, which may have a fraction. `field` is where it stands.
pub(super) fn length(field: &str, seconds: f64) -> Result<Duration, Box<Response>> {
    Duration::try_from_secs_f64(seconds).map_err(|_| {
        bad(&format!(
            "`{field}` must be a number of seconds, not below 0 and not too large"
        ))
    })
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

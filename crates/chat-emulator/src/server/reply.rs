//! Answers over HTTP.

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};

use crate::core::{Content, Reply};

/// Marks what the real service would never send.
const MARK: HeaderName = HeaderName::from_static("x-chat-emulator");

/// The service says 200 whatever happened; the body tells.
pub(super) fn to_call(reply: Reply) -> Response {
    match reply.content {
        Content::Answer { json, .. } => respond(StatusCode::OK, json),
        Content::NotModelled => {
            let mut response = self::json(
                StatusCode::NOT_IMPLEMENTED,
                &json!({
                    "error": "the service has this command, the emulator has no model of it",
                    "command": reply.meta.map(|meta| meta.path),
                }),
            );
            response
                .headers_mut()
                .insert(MARK, HeaderValue::from_static("not-modelled"));
            response
        }
    }
}

/// An answer of the emulator itself.
pub(super) fn json(status: StatusCode, value: &Value) -> Response {
    respond(status, value.to_string().into_bytes())
}

/// A refusal by the emulator itself.
pub(super) fn error(status: StatusCode, what: &str) -> Response {
    json(status, &json!({ "error": what }))
}

/// An answer without content.
pub(super) fn done() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
}

fn respond(status: StatusCode, json: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(json));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_modelled_cannot_be_taken_for_the_services_answer() {
        let meta = chat_types::endpoint("group_open_http_svc/create_group");
        let response = to_call(Reply {
            meta,
            content: Content::NotModelled,
        });
        assert_eq!(response.status(), StatusCode::NOT_IMPLEMENTED);
        assert_eq!(
            response
                .headers()
                .get("x-chat-emulator")
                .map(HeaderValue::as_bytes),
            Some(&b"not-modelled"[..])
        );
    }
}

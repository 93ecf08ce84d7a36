//! Answers over HTTP.

use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use chat_types::EndpointMeta;
use serde_json::{Value, json};

use super::broken::broken;
use super::line::Peer;
use crate::core::{Content, Reply};
use crate::faults::{Effect, GARBAGE, Phase};

/// Marks what the real service would never send.
const MARK: HeaderName = HeaderName::from_static("x-chat-emulator");

/// The service says 200 whatever happened; the body tells. Unless a fault speaks first.
pub(super) async fn to_call(reply: Reply, peer: Peer) -> Response {
    let Some(hit) = reply.fault else {
        return plain(reply.content, reply.meta);
    };
    let mut response = match hit.phase {
        _ if hit.effect == Effect::Blanks => plain(reply.content, reply.meta),
        Phase::Body => halved(reply.content, hit.effect, peer),
        Phase::Pre | Phase::Post => struck(reply.content, reply.meta, hit.effect, peer).await,
    };
    if let Ok(mark) = HeaderValue::try_from(format!("fault={}", hit.id)) {
        response.headers_mut().insert(MARK, mark);
    }
    response
}

fn plain(content: Content, meta: Option<&EndpointMeta>) -> Response {
    match content {
        Content::Answer { json, .. } => respond(StatusCode::OK, json),
        Content::NotModelled { items } => {
            let items = items
                .iter()
                .map(|(at, code)| json!({"at": at, "code": code}));
            let mut response = self::json(
                StatusCode::NOT_IMPLEMENTED,
                &json!({
                    "error": "the service has this command, the emulator has no model of it",
                    "command": meta.map(|meta| meta.path),
                    "items": items.collect::<Vec<_>>(),
                }),
            );
            response
                .headers_mut()
                .insert(MARK, HeaderValue::from_static("not-modelled"));
            response
        }
        Content::Nothing => done(),
    }
}

/// An answer that something else takes the place of.
async fn struck(
    content: Content,
    meta: Option<&EndpointMeta>,
    effect: Effect,
    mut peer: Peer,
) -> Response {
    match effect {
        Effect::Status(status) => error(
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            "a fault that was ordered",
        ),
        Effect::Garbage => respond(StatusCode::OK, GARBAGE.to_vec()),
        Effect::Slow(wait) => {
            peer.wait(wait).await;
            plain(content, meta)
        }
        Effect::Stall => {
            peer.stall().await;
            peer.cut();
            done()
        }
        Effect::Reset => {
            peer.cut();
            done()
        }
        // The content is the code's by now, and there is no cutting here.
        Effect::Code(_) | Effect::Truncate | Effect::Blanks => plain(content, meta),
    }
}

/// An answer that goes wrong in the middle.
fn halved(content: Content, effect: Effect, peer: Peer) -> Response {
    let Content::Answer { json, .. } = content else {
        return plain(content, None);
    };
    let length = json.len();
    let mut response = Response::new(broken(json, effect, peer));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_LENGTH, length.into());
    response
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
        let response = plain(Content::NotModelled { items: Vec::new() }, meta);
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

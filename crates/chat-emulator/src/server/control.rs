//! The control plane: apps, reset, what is modelled, and what can be set and seen of an app. Its answers are plain HTTP with JSON, unlike the service's.

use std::sync::Arc;

use axum::Router;
use axum::extract::{ConnectInfo, Path, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{delete, get, post};
use chat_transport::{SdkAppId, SecretKey};
use chat_types::meta::check;
use chat_types::{ENDPOINTS, SERVICE};
use serde::Deserialize;
use serde_json::{Value, json};

use super::line::Peer;
use super::reply;
use crate::apps::{App, Room};
use crate::core::{Core, IDENTIFIER};
use crate::{emulator, registry};

mod book;
mod clock;
mod faults;
mod limits;
mod wanted;

/// Most administrators that an app is made with here: far above what anybody needs, far below what would fill the
/// memory.
const MOST_ADMINS: usize = 100;

type Shared = State<Arc<Core>>;

pub(super) fn router(remote: bool) -> Router<Arc<Core>> {
    Router::new()
        .route("/health", get(health))
        .route("/conformance", get(conformance))
        .route("/apps", get(list).post(create))
        .route("/apps/{id}", delete(remove))
        .route("/apps/{id}/reset", post(reset))
        .route("/apps/{id}/clock", get(clock::get).put(clock::put))
        .route("/apps/{id}/clock/advance", post(clock::advance))
        .route(
            "/apps/{id}/faults",
            get(faults::get).put(faults::put).delete(faults::clear),
        )
        .route("/apps/{id}/faults/{fault}", delete(faults::remove))
        .route("/apps/{id}/limits", get(limits::get).put(limits::put))
        .route("/apps/{id}/ledger", get(book::ledger))
        .route("/apps/{id}/requests", get(book::requests))
        .layer(middleware::from_fn(move |request, next| {
            guard(remote, request, next)
        }))
}

/// Lets in who sits at this machine, and no page in a browser: a page cannot keep its browser from sending `Origin`
/// with a call that changes something.
async fn guard(remote: bool, request: Request, next: Next) -> Response {
    let is_near = request
        .extensions()
        .get::<ConnectInfo<Peer>>()
        .is_some_and(|peer| peer.0.address.ip().to_canonical().is_loopback());
    if !remote && !is_near {
        return reply::error(
            StatusCode::FORBIDDEN,
            "the control plane answers to this machine only",
        );
    }
    if !request.method().is_safe() && request.headers().contains_key(header::ORIGIN) {
        return reply::error(
            StatusCode::FORBIDDEN,
            "the control plane is not for pages in a browser",
        );
    }
    next.run(request).await
}

async fn health(State(core): Shared) -> Response {
    let modelled = ENDPOINTS
        .iter()
        .filter(|meta| registry::run(meta).is_some())
        .count();
    reply::json(
        StatusCode::OK,
        &json!({
            "version": env!("CARGO_PKG_VERSION"),
            "strict": core.strict,
            "commands": {"known": ENDPOINTS.len(), "modelled": modelled},
        }),
    )
}

/// What may be relied on, command by command. All known commands are routed and their requests checked; of those
/// that are modelled, the doubts tell where the service may behave otherwise.
async fn conformance() -> Response {
    let commands: Vec<Value> = ENDPOINTS
        .iter()
        .map(|meta| {
            let doubts: Vec<Value> = meta
                .doubts
                .iter()
                .map(|doubt| {
                    let level = doubt.level.as_str();
                    json!({"at": doubt.at, "says": doubt.says, "why": doubt.why, "confidence": level})
                })
                .collect();
            json!({
                "command": meta.path,
                "checked": true,
                "modelled": registry::run(meta).is_some(),
                "doubts": doubts,
            })
        })
        .collect();
    reply::json(StatusCode::OK, &json!({ "commands": commands }))
}

fn shown(room: &Room) -> Value {
    json!({"sdkappid": room.id.get(), "admins": room.admins})
}

async fn list(State(core): Shared) -> Response {
    let apps: Vec<Value> = core.apps.all().iter().map(|room| shown(room)).collect();
    reply::json(StatusCode::OK, &json!({ "apps": apps }))
}

/// An app that somebody wants. What is left out is chosen here.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Wanted {
    sdkappid: Option<u32>,
    secret_key: Option<String>,
    admins: Vec<String>,
}

async fn create(State(core): Shared, request: Request) -> Response {
    let body = match wanted::body(request.into_body()).await {
        Ok(body) => body,
        Err(refusal) => return *refusal,
    };
    // By way of an object: a list would be read as the fields in their order.
    let wanted = serde_json::from_slice(&body)
        .map(Value::Object)
        .and_then(Wanted::deserialize);
    let Ok(wanted) = wanted else {
        // The parser's own words could repeat the key.
        return reply::error(
            StatusCode::BAD_REQUEST,
            r#"send an object with any of "sdkappid" (a number from 1 to 4294967295), "secret_key" (text) and "admins" (a list of text)"#,
        );
    };
    if wanted.sdkappid == Some(0) {
        return reply::error(
            StatusCode::BAD_REQUEST,
            "`sdkappid` must be a whole number from 1 to 4294967295; leave it out to get one",
        );
    }
    if wanted.admins.len() > MOST_ADMINS {
        return reply::error(
            StatusCode::BAD_REQUEST,
            &format!("an app has at most {MOST_ADMINS} admins"),
        );
    }
    for name in &wanted.admins {
        // As the service checks the name when a call is made with it.
        let broken = check::common_query(&SERVICE, &[(IDENTIFIER, name)]);
        let broken = broken.iter().find(|found| found.path == IDENTIFIER);
        if name.is_empty() || broken.is_some() {
            return reply::error(
                StatusCode::BAD_REQUEST,
                "every admin is the name of a user, which is not empty and not too long",
            );
        }
    }
    let made = match &wanted.secret_key {
        Some(key) if key.is_empty() => {
            return reply::error(
                StatusCode::BAD_REQUEST,
                "an empty secret_key signs nothing; leave it out to get one",
            );
        }
        // One that nobody sees would be left out where the key is copied to.
        Some(key) if !key.chars().all(|c| c.is_ascii_graphic()) => {
            return reply::error(
                StatusCode::BAD_REQUEST,
                "`secret_key` must be ASCII letters, digits and signs, without blanks and invisible characters",
            );
        }
        Some(_) => None,
        None => match emulator::random_key() {
            Ok(key) => Some(key),
            Err(_) => {
                return reply::error(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "this machine gives no random numbers; send a secret_key",
                );
            }
        },
    };
    let key = SecretKey::new(
        wanted
            .secret_key
            .or_else(|| made.clone())
            .unwrap_or_default(),
    );
    let named = |id| {
        wanted
            .admins
            .iter()
            .fold(App::new(id, key.clone()), |app, admin| {
                app.admin(admin.as_str())
            })
    };
    let room = match wanted.sdkappid {
        Some(id) => core.apps.add(named(SdkAppId::new(id))),
        None => (emulator::DEV_APP.get()..=u32::MAX)
            .find_map(|id| core.apps.add(named(SdkAppId::new(id)))),
    };
    let Some(room) = room else {
        return reply::error(
            StatusCode::CONFLICT,
            "there is an app with this sdkappid already",
        );
    };
    let mut answer = shown(&room);
    if let Some(key) = made {
        answer["secret_key"] = Value::String(key);
    }
    reply::json(StatusCode::CREATED, &answer)
}

async fn remove(State(core): Shared, Path(id): Path<String>) -> Response {
    match id.parse().is_ok_and(|id| core.apps.remove(id)) {
        true => reply::done(),
        false => no_such_app(),
    }
}

async fn reset(State(core): Shared, Path(id): Path<String>) -> Response {
    with_app(&core, &id, |room| {
        room.reset();
        reply::done()
    })
}

/// Answers for the app with this number, if there is one.
fn with_app(core: &Core, id: &str, answer: impl FnOnce(&Room) -> Response) -> Response {
    match id.parse().ok().and_then(|id| core.apps.get(id)) {
        Some(room) => answer(&room),
        None => no_such_app(),
    }
}

fn no_such_app() -> Response {
    reply::error(StatusCode::NOT_FOUND, "there is no app with this sdkappid")
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use axum::body::Body;
    use axum::http::Method;
    use tower::ServiceExt as _;

    use super::*;
    use crate::Emulator;

    async fn health_for(peer: &str, remote: bool) -> StatusCode {
        let core = Emulator::builder()
            .in_process()
            .expect("an app can be served")
            .core();
        let mut request = Request::new(Body::empty());
        *request.method_mut() = Method::GET;
        *request.uri_mut() = "/health".parse().expect("a path");
        let peer: SocketAddr = peer.parse().expect("an address");
        request.extensions_mut().insert(ConnectInfo(Peer::at(peer)));
        let response = router(remote).with_state(core).oneshot(request).await;
        response.expect("a router always answers").status()
    }

    #[tokio::test]
    async fn other_machines_are_kept_out_unless_they_are_let_in() {
        for near in [
            "127.0.0.1:1",
            "127.8.8.8:1",
            "[::1]:1",
            "[::ffff:127.0.0.1]:1",
        ] {
            assert_eq!(health_for(near, false).await, StatusCode::OK, "{near}");
        }
        for far in [
            "10.0.0.1:1",
            "192.168.1.1:1",
            "[fe80::1]:1",
            "[::ffff:10.0.0.1]:1",
        ] {
            assert_eq!(health_for(far, false).await, StatusCode::FORBIDDEN, "{far}");
            assert_eq!(health_for(far, true).await, StatusCode::OK, "{far}");
        }
    }
}

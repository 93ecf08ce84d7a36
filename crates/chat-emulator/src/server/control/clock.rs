//! What time it is for an app.

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde_json::json;

use super::wanted::{bad, length, object};
use super::{Shared, with_app};
use crate::app_clock::ClockMode;
use crate::apps::Room;
use crate::clock::{SECOND, seconds};
use crate::server::reply;

pub(super) async fn get(State(core): Shared, Path(id): Path<String>) -> Response {
    with_app(&core, &id, shown)
}

fn shown(room: &Room) -> Response {
    let now = room.clock.now_micros();
    let mut clock = match room.clock.mode() {
        ClockMode::Real => json!({"mode": "real"}),
        ClockMode::Offset(ahead) => json!({"mode": "offset", "ahead_micros": ahead}),
        ClockMode::Frozen(_) => json!({"mode": "frozen"}),
    };
    clock["now"] = seconds(now).get().into();
    clock["now_micros"] = now.into();
    reply::json(StatusCode::OK, &clock)
}

/// Times and lengths are in seconds, and may have a fraction.
#[derive(Deserialize)]
#[serde(tag = "mode", rename_all = "lowercase", deny_unknown_fields)]
enum Wanted {
    Real {},
    /// Behind if `by` is less than 0.
    Offset {
        by: f64,
    },
    /// Where it is, if nothing else is said.
    Frozen {
        at: Option<f64>,
    },
}

pub(super) async fn put(State(core): Shared, Path(id): Path<String>, request: Request) -> Response {
    let wanted = match object::<Wanted>(request.into_body()).await {
        Ok(wanted) => wanted,
        Err(refusal) => return *refusal,
    };
    let at = match &wanted {
        Wanted::Offset { by: at } | Wanted::Frozen { at: Some(at) } => match signed(*at) {
            Some(micros) => micros,
            None => return *bad("a time is a number of seconds"),
        },
        Wanted::Real {} | Wanted::Frozen { at: None } => 0,
    };
    with_app(&core, &id, |room| {
        room.clock.set(match wanted {
            Wanted::Real {} => ClockMode::Real,
            Wanted::Offset { .. } => ClockMode::Offset(at),
            Wanted::Frozen { at: Some(_) } => ClockMode::Frozen(at),
            Wanted::Frozen { at: None } => ClockMode::Frozen(room.clock.now_micros()),
        });
        shown(room)
    })
}

/// Seconds as microseconds, with their sign. Whole seconds are exact.
fn signed(seconds: f64) -> Option<i64> {
    let length = length(seconds.abs()).ok()?;
    let whole = i64::try_from(length.as_secs()).ok()?.checked_mul(SECOND)?;
    let size = whole.checked_add(i64::from(length.subsec_micros()))?;
    Some(if seconds < 0.0 { -size } else { size })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    by: f64,
}

pub(super) async fn advance(
    State(core): Shared,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let by = match object::<Advance>(request.into_body()).await {
        Ok(wanted) => length(wanted.by),
        Err(refusal) => Err(refusal),
    };
    match by {
        Ok(by) => with_app(&core, &id, |room| {
            room.clock.advance(by);
            shown(room)
        }),
        Err(refusal) => *refusal,
    }
}

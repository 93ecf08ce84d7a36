//! What time it is for an app.

use std::time::Duration;

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
#[serde(deny_unknown_fields)]
struct Wanted {
    mode: WantedMode,
    /// Of offset; behind if it is less than 0.
    by: Option<f64>,
    /// Of frozen; where it is, if nothing is said.
    at: Option<f64>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum WantedMode {
    Real,
    Offset,
    Frozen,
}

pub(super) async fn put(State(core): Shared, Path(id): Path<String>, request: Request) -> Response {
    let Wanted { mode, by, at } = match object::<Wanted>(request.into_body()).await {
        Ok(wanted) => wanted,
        Err(refusal) => return *refusal,
    };
    let time = |field: &str, seconds: f64| {
        signed(seconds).ok_or_else(|| bad(&format!("`{field}` is too large for a time in seconds")))
    };
    let mode = match (mode, by, at) {
        (WantedMode::Real, None, None) => Ok(Some(ClockMode::Real)),
        (WantedMode::Offset, Some(by), None) => {
            time("by", by).map(|by| Some(ClockMode::Offset(by)))
        }
        (WantedMode::Frozen, None, Some(at)) => {
            time("at", at).map(|at| Some(ClockMode::Frozen(at)))
        }
        (WantedMode::Frozen, None, None) => Ok(None),
        _ => Err(bad(
            "`by` goes with the mode offset, which needs it, and `at` with the mode frozen",
        )),
    };
    match mode {
        Ok(mode) => with_app(&core, &id, |room| {
            let now = || ClockMode::Frozen(room.clock.now_micros());
            room.clock.set(mode.unwrap_or_else(now));
            shown(room)
        }),
        Err(refusal) => *refusal,
    }
}

/// Seconds as microseconds, with their sign. Whole seconds are exact.
fn signed(seconds: f64) -> Option<i64> {
    let length = Duration::try_from_secs_f64(seconds.abs()).ok()?;
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
        Ok(wanted) => length("by", wanted.by),
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

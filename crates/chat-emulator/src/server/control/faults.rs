//! Faults of an app.

use std::collections::BTreeMap;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Value, json};

use super::wanted::{bad, length, object};
use super::{Shared, with_app};
use crate::faults::{Choice, Effect, Fault, FaultReport, Phase};
use crate::server::reply;

/// A fault that somebody wants: what is shown of one may be sent again. Lengths of time are in seconds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    id: String,
    #[serde(default)]
    r#match: Match,
    phase: WantedPhase,
    effect: WantedEffect,
    times: Option<u64>,
    nth: Option<u64>,
    probability: Option<f64>,
    seed: Option<u64>,
    ttl: Option<f64>,
    // What is shown beside it; the counting begins anew.
    #[serde(rename = "matched")]
    _matched: Option<IgnoredAny>,
    #[serde(rename = "hits")]
    _hits: Option<IgnoredAny>,
    #[serde(rename = "remaining")]
    _remaining: Option<IgnoredAny>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Match {
    op: Option<String>,
    from: Option<String>,
    to: Option<String>,
    fields: WantedFields,
}

/// The short form, and the one that is shown, which can say more.
#[derive(Deserialize)]
#[serde(
    untagged,
    expecting = "must be an object of paths and the text at each, or a list of {\"any_of\": [paths], \"is\": text}"
)]
enum WantedFields {
    Short(BTreeMap<String, String>),
    Full(Vec<Condition>),
}

impl Default for WantedFields {
    fn default() -> Self {
        Self::Full(Vec::new())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Condition {
    any_of: Vec<String>,
    is: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum WantedPhase {
    Pre,
    Post,
    Body,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum WantedEffect {
    Code(i64),
    Status(u16),
    Reset,
    Stall,
    Truncate,
    Garbage,
    Blanks,
    Slow(f64),
}

impl Wanted {
    fn into_fault(self) -> Result<Fault, Box<Response>> {
        let phase = match self.phase {
            WantedPhase::Pre => Phase::Pre,
            WantedPhase::Post => Phase::Post,
            WantedPhase::Body => Phase::Body,
        };
        let effect = match self.effect {
            WantedEffect::Code(code) => Effect::Code(code),
            WantedEffect::Status(status) => Effect::Status(status),
            WantedEffect::Reset => Effect::Reset,
            WantedEffect::Stall => Effect::Stall,
            WantedEffect::Truncate => Effect::Truncate,
            WantedEffect::Garbage => Effect::Garbage,
            WantedEffect::Blanks => Effect::Blanks,
            WantedEffect::Slow(seconds) => Effect::Slow(length("effect.slow", seconds)?),
        };
        let mut fault = Fault::new(self.id, phase, effect);
        fault = match (self.times, self.nth, self.probability, self.seed) {
            (None, None, None, None) => fault,
            (Some(times), None, None, None) => fault.times(times),
            (None, Some(nth), None, None) => fault.nth(nth),
            (None, None, Some(share), Some(seed)) => fault.probability(share, seed),
            (None, None, Some(_), None) => return Err(bad("a probability needs a seed")),
            (None, None, None, Some(_)) => return Err(bad("a seed is for a probability")),
            _ => return Err(bad("send one of times, nth and probability")),
        };
        if let Some(op) = self.r#match.op {
            fault = fault.on(op);
        }
        if let Some(from) = self.r#match.from {
            fault = fault.from(from);
        }
        if let Some(to) = self.r#match.to {
            fault = fault.to(to);
        }
        let conditions = match self.r#match.fields {
            WantedFields::Short(fields) => fields
                .into_iter()
                .map(|(path, is)| Condition {
                    any_of: vec![path],
                    is,
                })
                .collect(),
            WantedFields::Full(conditions) => conditions,
        };
        for Condition { any_of, is } in conditions {
            let paths: Vec<&str> = any_of.iter().map(String::as_str).collect();
            fault = fault.any_field(&paths, is.into());
        }
        if let Some(ttl) = self.ttl {
            fault = fault.ttl(length("ttl", ttl)?);
        }
        Ok(fault)
    }
}

pub(super) async fn put(State(core): Shared, Path(id): Path<String>, request: Request) -> Response {
    let wanted = object::<Wanted>(request.into_body()).await;
    match wanted.and_then(Wanted::into_fault) {
        Ok(fault) => with_app(&core, &id, |room| {
            match room.faults.put(fault, &room.clock) {
                Ok(()) => reply::done(),
                Err(error) => *bad(&error.to_string()),
            }
        }),
        Err(refusal) => *refusal,
    }
}

pub(super) async fn get(State(core): Shared, Path(id): Path<String>) -> Response {
    with_app(&core, &id, |room| {
        let faults = room.faults.report(&room.clock);
        let faults: Vec<Value> = faults.iter().map(shown).collect();
        reply::json(StatusCode::OK, &json!({ "faults": faults }))
    })
}

pub(super) async fn clear(State(core): Shared, Path(id): Path<String>) -> Response {
    with_app(&core, &id, |room| {
        room.faults.clear();
        reply::done()
    })
}

pub(super) async fn remove(
    State(core): Shared,
    Path((id, fault)): Path<(String, String)>,
) -> Response {
    with_app(&core, &id, |room| match room.faults.remove(&fault) {
        true => reply::done(),
        false => reply::error(StatusCode::NOT_FOUND, "there is no fault with this id"),
    })
}

/// As it was sent, and how often it struck.
fn shown(report: &FaultReport) -> Value {
    let fault = &report.fault;
    let effect = match fault.effect {
        Effect::Code(code) => json!({ "code": code }),
        Effect::Status(status) => json!({ "status": status }),
        Effect::Slow(wait) => json!({ "slow": wait.as_secs_f64() }),
        Effect::Reset => json!("reset"),
        Effect::Stall => json!("stall"),
        Effect::Truncate => json!("truncate"),
        Effect::Garbage => json!("garbage"),
        Effect::Blanks => json!("blanks"),
    };
    let fields: Vec<Value> = fault
        .fields
        .iter()
        .map(|(paths, value)| json!({"any_of": paths, "is": value}))
        .collect();
    let mut shown = json!({
        "id": fault.id,
        "match": {"op": fault.op, "fields": fields},
        "phase": fault.phase.as_str(),
        "effect": effect,
        "matched": report.matched,
        "hits": report.hits,
        "remaining": report.remaining,
    });
    match fault.choice {
        Choice::All => {}
        Choice::Times(times) => shown["times"] = times.into(),
        Choice::Nth(nth) => shown["nth"] = nth.into(),
        Choice::Probability { share, seed } => {
            shown["probability"] = share.into();
            shown["seed"] = seed.into();
        }
    }
    if let Some(ttl) = fault.ttl {
        shown["ttl"] = ttl.as_secs_f64().into();
    }
    shown
}

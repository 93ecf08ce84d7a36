//! How often the commands of an app may be called.

use std::collections::BTreeMap;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde_json::{Value, json};

use super::wanted::{bad, length, object};
use super::{Shared, with_app};
use crate::limits::{Allowance, LimitReport, Limits, WindowModel};
use crate::server::reply;

pub(super) async fn get(State(core): Shared, Path(id): Path<String>) -> Response {
    with_app(&core, &id, |room| {
        let limits = room.meters.limits();
        let reports = room.meters.report(&room.clock);
        let model = match limits.model {
            WindowModel::Sliding => "sliding",
            WindowModel::Calendar => "calendar",
        };
        let reports: Vec<Value> = reports.iter().map(shown).collect();
        reply::json(
            StatusCode::OK,
            &json!({"on": limits.on, "model": model, "limits": reports}),
        )
    })
}

fn shown(report: &LimitReport) -> Value {
    let value = |allowance: Allowance| json!({"count": allowance.count, "per": allowance.per.as_secs_f64()});
    json!({
        "name": report.name,
        "commands": report.commands,
        "documented": value(report.documented),
        "in_force": report.in_force.map(value),
        "key": report.key,
        "counts": report.counts,
        "code": report.code,
        "adjustable": report.adjustable,
        "used": report.used,
        "keys": report.keys,
        "admitted": report.admitted,
        "refused": report.refused,
    })
}

/// Changes that somebody wants. What is left out stays as it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    on: Option<bool>,
    model: Option<WantedModel>,
    #[serde(default)]
    limits: BTreeMap<String, WantedLimit>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum WantedModel {
    Sliding,
    Calendar,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WantedLimit {
    Word(WantedWord),
    Value(WantedValue),
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum WantedWord {
    Documented,
    Off,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WantedValue {
    count: u32,
    per: f64,
}

impl Wanted {
    fn apply(self, mut limits: Limits) -> Result<Limits, Box<Response>> {
        limits.on = self.on.unwrap_or(limits.on);
        match self.model {
            Some(WantedModel::Sliding) => limits.model = WindowModel::Sliding,
            Some(WantedModel::Calendar) => limits.model = WindowModel::Calendar,
            None => {}
        }
        for (name, wanted) in self.limits {
            limits = match wanted {
                WantedLimit::Word(WantedWord::Off) => limits.without(name),
                WantedLimit::Word(WantedWord::Documented) => {
                    limits.overrides.remove(&*name);
                    limits
                }
                WantedLimit::Value(WantedValue { count, per }) => {
                    limits.limit(name, count, length(per)?)
                }
            };
        }
        Ok(limits)
    }
}

pub(super) async fn put(State(core): Shared, Path(id): Path<String>, request: Request) -> Response {
    let wanted = match object::<Wanted>(request.into_body()).await {
        Ok(wanted) => wanted,
        Err(refusal) => return *refusal,
    };
    with_app(&core, &id, |room| {
        let limits = match wanted.apply(room.meters.limits()) {
            Ok(limits) => limits,
            Err(refusal) => return *refusal,
        };
        match room.meters.set(limits) {
            Ok(()) => reply::done(),
            Err(unknown) => *bad(&unknown.to_string()),
        }
    })
}

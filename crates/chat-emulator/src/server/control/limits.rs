//! How often the commands of an app may be called.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde_json::{Value, json};

use super::wanted::{bad, object};
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

/// A limit that somebody wants.
#[derive(Deserialize)]
#[serde(try_from = "Value")]
enum WantedLimit {
    Documented,
    Off,
    Value { count: u32, per: Duration },
}

/// By hand, so that a refusal can say which of the two numbers is wrong.
impl TryFrom<Value> for WantedLimit {
    type Error = &'static str;

    fn try_from(value: Value) -> Result<Self, Self::Error> {
        const FORM: &str =
            r#"must be "off", "documented" or an object of `count` and `per`, and nothing else"#;
        let object = match &value {
            Value::String(word) if word == "off" => return Ok(Self::Off),
            Value::String(word) if word == "documented" => return Ok(Self::Documented),
            Value::Object(object) if object.keys().all(|key| key == "count" || key == "per") => {
                object
            }
            _ => return Err(FORM),
        };
        let count = object.get("count").ok_or(FORM)?.as_u64();
        let count = count.and_then(|count| u32::try_from(count).ok());
        let per = object.get("per").ok_or(FORM)?.as_f64();
        let per = per.and_then(|per| Duration::try_from_secs_f64(per).ok());
        Ok(Self::Value {
            count: count.filter(|count| *count > 0).ok_or(
                r#"`count` must be a whole number from 1 to 4294967295; "off" lifts the limit"#,
            )?,
            per: per
                .filter(|per| !per.is_zero())
                .ok_or("`per` must be a number of seconds above 0")?,
        })
    }
}

impl Wanted {
    fn apply(self, mut limits: Limits) -> Limits {
        limits.on = self.on.unwrap_or(limits.on);
        match self.model {
            Some(WantedModel::Sliding) => limits.model = WindowModel::Sliding,
            Some(WantedModel::Calendar) => limits.model = WindowModel::Calendar,
            None => {}
        }
        for (name, wanted) in self.limits {
            limits = match wanted {
                WantedLimit::Off => limits.without(name),
                WantedLimit::Documented => {
                    limits.overrides.remove(&*name);
                    limits
                }
                WantedLimit::Value { count, per } => limits.limit(name, count, per),
            };
        }
        limits
    }
}

pub(super) async fn put(State(core): Shared, Path(id): Path<String>, request: Request) -> Response {
    let wanted = match object::<Wanted>(request.into_body()).await {
        Ok(wanted) => wanted,
        Err(refusal) => return *refusal,
    };
    with_app(&core, &id, |room| {
        match room.meters.set(wanted.apply(room.meters.limits())) {
            Ok(()) => reply::done(),
            Err(unknown) => *bad(&unknown.to_string()),
        }
    })
}

//! The check of one payload.

use std::collections::BTreeSet;
use std::process::ExitCode;

use chat_types::UndecodedItem;
use chat_types::meta::EndpointMeta;
use chat_types::meta::check::{self as rules, Violation};
use serde_json::{Value, json};

use super::compare;
use super::find::find;
use super::normalised::{Rewritten, normalised};
use super::readable;
use super::typed::{Reading, typed};
use super::values::{self, UnknownValue};
use crate::args::{CheckArgs, Side};
use crate::failure::{Failure, Kind};
use crate::input;
use crate::output::Output;

/// Reports what the library and the spec make of a payload.
pub(crate) fn check(args: &CheckArgs, output: &Output) -> Result<ExitCode, Failure> {
    let meta = find(&args.path)?;
    let text = input::read_bytes(
        &args.file,
        "FILE is the name of a file; a payload that is in none comes through standard input",
    )?;
    let report = report(meta, args.side, &text)?;
    if output.is_for_people() {
        output.text(&readable::list(&report))?;
    } else {
        output.value(&report)?;
    }
    Ok(match report.get("ok") {
        Some(Value::Bool(true)) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

fn report(meta: &EndpointMeta, side: Side, text: &[u8]) -> Result<Value, Failure> {
    let typed = typed(meta).ok_or_else(|| {
        Failure::new(
            Kind::Usage,
            format!("this program has no types for {}", meta.path),
        )
    })?;
    let (payload, text) = match (crate::json::parse(text), std::str::from_utf8(text)) {
        (Ok(payload), Ok(text)) => (payload, text),
        (Err(reason), _) => return Ok(unread(meta, &reason)),
        (_, Err(_)) => return Ok(unread(meta, "not UTF-8 text")),
    };
    if !payload.is_object() {
        return Ok(unread(meta, "JSON, but not an object"));
    }
    let (read, unknown, values, violations) = match side {
        Side::Request => (
            (typed.request)(text, &payload),
            rules::unknown_request(meta, &payload),
            values::request(meta, &payload),
            rules::request(meta, &payload),
        ),
        Side::Response => (
            (typed.response)(text, &payload),
            rules::unknown_response(meta, &payload),
            values::response(meta, &payload),
            rules::response(meta, &payload, None),
        ),
    };
    let (error, roundtrip, lost, rewritten, undecoded) = match read {
        Err(error) => (Some(error), Value::Null, Vec::new(), Vec::new(), Vec::new()),
        Ok(Reading {
            roundtrip,
            undecoded,
        }) => {
            let after = with_gaps(roundtrip.clone(), &undecoded);
            let lost = match side {
                Side::Request => compare::lost(meta.request.fields(), &[], &payload, &after),
                Side::Response => compare::lost(
                    meta.response.fields(),
                    meta.envelope.fields,
                    &payload,
                    &after,
                ),
            };
            let told = unknown.iter().chain(&lost).map(String::as_str).collect();
            let rewritten = rewritten(&payload, &after, &told, &undecoded);
            (None, roundtrip, lost, rewritten, undecoded)
        }
    };
    let duplicates = crate::json::duplicates(text);
    let error = if duplicates.is_empty() {
        error
    } else {
        let keys = duplicates.join(", ");
        Some(format!("keys stand there more than once: {keys}"))
    };
    // What a request says is its sender's choice, and the rules tell whether the service takes it. A value that the
    // service sends should be in the spec.
    let values_are_known = side == Side::Request || values.is_empty();
    let ok = error.is_none()
        && unknown.is_empty()
        && values_are_known
        && lost.is_empty()
        && violations.is_empty();
    let values: Vec<Value> = values.iter().map(UnknownValue::to_json).collect();
    let normalised: Vec<Value> = rewritten.iter().map(Rewritten::to_json).collect();
    let violations = broken(&violations);
    let undecoded: Vec<Value> = undecoded
        .iter()
        .map(|item| json!({"path": item.path, "reason": item.reason}))
        .collect();
    Ok(json!({
        "ok": ok,
        "error": error,
        "unknown": unknown,
        "unknown_values": values,
        "lost": lost,
        "normalised": normalised,
        "undecoded": undecoded,
        "violations": violations,
        "roundtrip": roundtrip,
    }))
}

/// What is written in another way, an unreadable item that was `null` included: in the list with gaps it is still there.
fn rewritten(
    before: &Value,
    after: &Value,
    told: &BTreeSet<&str>,
    undecoded: &[UndecodedItem],
) -> Vec<Rewritten> {
    let mut found = normalised(before, after, told);
    let gaps = undecoded
        .iter()
        .map(|item| format!("{}[{}]", item.list, item.index))
        .filter(|path| !told.contains(path.as_str()));
    found.extend(gaps.map(|path| Rewritten::left_out(path, &Value::Null)));
    found
}

/// Broken rules as JSON.
pub(crate) fn broken(rules: &[Violation]) -> Vec<Value> {
    let row = |broken: &Violation| {
        json!({
            "path": broken.path,
            "rule": broken.rule.as_str(),
            "message": broken.message,
            "code": broken.code,
        })
    };
    rules.iter().map(row).collect()
}

fn unread(meta: &EndpointMeta, error: &str) -> Value {
    let code = meta.domain.answers.bad_json;
    json!({
        "ok": false,
        "error": error,
        "unknown": [],
        "unknown_values": [],
        "lost": [],
        "normalised": [],
        "undecoded": [],
        "violations": [{"path": "", "rule": rules::Rule::Json.as_str(), "message": error, "code": code}],
        "roundtrip": null,
    })
}

/// The payload with `null` in the place of each item that could not be read, so that the others keep their places.
fn with_gaps(mut payload: Value, undecoded: &[UndecodedItem]) -> Value {
    // In rising order, each insertion restores the places of those behind it.
    let mut gaps: Vec<_> = undecoded
        .iter()
        .map(|item| (item.list.as_str(), item.index))
        .collect();
    gaps.sort_unstable();
    for (list, index) in gaps {
        let names: Vec<&str> = list.split('.').collect();
        open_gap(&mut payload, &names, index);
    }
    payload
}

/// A list that lost all its items may not have been encoded at all.
fn open_gap(place: &mut Value, names: &[&str], index: usize) {
    let empty = |names: &[&str]| {
        if names.is_empty() {
            json!([])
        } else {
            json!({})
        }
    };
    match (names, place) {
        ([], Value::Array(items)) => items.insert(index.min(items.len()), Value::Null),
        ([name, rest @ ..], Value::Object(object)) => {
            open_gap(
                object.entry(*name).or_insert_with(|| empty(rest)),
                rest,
                index,
            );
        }
        _ => {}
    }
}

//! What happened in an app.

use std::str::FromStr;

use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Map, Value, json};

use super::wanted::{asked, bad};
use super::{Shared, with_app};
use crate::book::{CallRecord, Commit, Receipts};
use crate::server::reply;

/// Commits by `op` and `key`, and the receipts of all commands.
pub(super) async fn ledger(
    State(core): Shared,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let (op, key) = (
        asked(query.as_deref(), "op"),
        asked(query.as_deref(), "key"),
    );
    if let Some(unknown) = unknown(op.as_deref()) {
        return unknown;
    }
    with_app(&core, &id, |room| {
        let book = room.book();
        let ledger = book.ledger(op.as_deref(), key.as_deref());
        let commits: Vec<Value> = ledger.commits.iter().map(commit).collect();
        let operations: Map<String, Value> = book
            .receipts()
            .iter()
            .map(|(operation, of)| ((*operation).to_owned(), receipts(of)))
            .collect();
        let shown = json!({
            "total": ledger.total,
            "forgotten": ledger.forgotten,
            "commits": commits,
            "operations": operations,
        });
        reply::json(StatusCode::OK, &shown)
    })
}

fn commit(commit: &Commit) -> Value {
    json!({
        "sequence": commit.sequence,
        "operation": commit.operation,
        "key": commit.key,
        "at_micros": commit.at_micros,
    })
}

fn receipts(receipts: &Receipts) -> Value {
    json!({
        "received": receipts.received,
        "carried_out": receipts.carried_out,
        "committed": receipts.committed,
        "refused": receipts.refused,
        "faulted": receipts.faulted,
    })
}

/// The last calls by `op` and `code`, at most `limit` of them.
pub(super) async fn requests(
    State(core): Shared,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let query = query.as_deref();
    let op = asked(query, "op");
    if let Some(unknown) = unknown(op.as_deref()) {
        return unknown;
    }
    let (Ok(code), Ok(limit)) = (number::<i64>(query, "code"), number(query, "limit")) else {
        return *bad("code is a whole number, limit one that is not below 0");
    };
    let limit = limit.unwrap_or(usize::MAX);
    with_app(&core, &id, |room| {
        let book = room.book();
        let fits = |call: &&CallRecord| {
            op.as_deref().is_none_or(|op| call.operation == Some(op))
                && code.is_none_or(|code| call.code == Some(code))
        };
        let mut calls: Vec<Value> = book
            .log()
            .rev()
            .filter(fits)
            .take(limit)
            .map(call)
            .collect();
        calls.reverse();
        let shown = json!({"total": book.calls(), "requests": calls});
        reply::json(StatusCode::OK, &shown)
    })
}

fn call(call: &CallRecord) -> Value {
    json!({
        "number": call.number,
        "at_micros": call.at_micros,
        "operation": call.operation,
        "code": call.code,
        "elapsed_us": u64::try_from(call.elapsed.as_micros()).unwrap_or(u64::MAX),
        "fault": call.fault.map(|phase| phase.as_str()),
    })
}

fn number<N: FromStr>(query: Option<&str>, name: &str) -> Result<Option<N>, N::Err> {
    asked(query, name).map(|text| text.parse()).transpose()
}

/// A slip of the pen would otherwise look like nothing having happened.
fn unknown(op: Option<&str>) -> Option<Response> {
    let known = op.is_none_or(|op| chat_types::endpoint(op).is_some_and(|meta| meta.path == op));
    (!known).then(|| *bad("no command is named so; write op as service/command"))
}

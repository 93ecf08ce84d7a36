//! All about one command.

use std::process::ExitCode;

use chat_emulator::is_modelled;
use chat_types::SERVICE;
use chat_types::meta::{
    Batch, CodeMeta, EndpointMeta, Matching, OffsetPage, Page, PageStyle, QuotaScope, Results,
    SourceKind,
};
use serde_json::{Map, Value, json};

use super::find::find;
use super::rows::{Side, rows};
use super::words;
use crate::args::ShowArgs;
use crate::failure::Failure;
use crate::output::{Output, WIDTH, prose, wrap};

/// Fields, limits, rate, retry class, paging, errors and source of a command.
pub(crate) fn show(args: &ShowArgs, output: &Output) -> Result<ExitCode, Failure> {
    let meta = find(&args.path)?;
    if output.is_json() {
        output.value(&as_json(meta))?;
    } else {
        output.text(&as_text(meta))?;
    }
    Ok(ExitCode::SUCCESS)
}

type Row = Map<String, Value>;

fn request(meta: &EndpointMeta) -> Vec<Row> {
    rows(meta.request.fields(), Side::Request)
}

fn response(meta: &EndpointMeta) -> Vec<Row> {
    rows(meta.response.fields(), Side::Response)
}

fn as_json(meta: &'static EndpointMeta) -> Value {
    let quota: Vec<Value> = meta
        .quota
        .iter()
        .map(|quota| {
            json!({
                "count": quota.rate.count,
                "per_seconds": quota.rate.per_seconds,
                "key": quota.key,
                "counts": quota.counts,
                "bucket": match quota.scope {
                    QuotaScope::Bucket(bucket) => Some(bucket),
                    QuotaScope::Command => None,
                },
                "code": quota.code,
                "adjustable": quota.adjustable,
            })
        })
        .collect();
    let doubts: Vec<Value> = meta
        .doubts
        .iter()
        .map(|doubt| {
            json!({
                "at": doubt.at,
                "says": doubt.says,
                "why": doubt.why,
                "level": doubt.level.as_str(),
                "source": doubt.source.as_ref().map(words::source),
            })
        })
        .collect();
    let source: Vec<Value> = meta
        .sources
        .iter()
        .map(|source| {
            json!({"kind": words::source_kind(source.kind), "name": source.name, "seen": source.seen})
        })
        .collect();
    json!({
        "path": meta.path,
        "aliases": meta.aliases,
        "service": meta.service(),
        "command": meta.command(),
        "family": meta.family,
        "name": meta.name,
        "summary": meta.summary,
        "doc": meta.doc,
        "deprecated": meta.deprecated,
        "modelled": is_modelled(meta.path),
        "needs": meta.needs,
        "group_types": meta.group_types.map(|rule| json!({
            "of": rule.of, "allowed": rule.allowed, "code": rule.code,
        })),
        "retry": meta.retry.as_str(),
        "retry_means": words::retry(&meta.retry),
        "already": meta.already,
        "rate": words::rate(meta),
        "quota": quota,
        "page": meta.page.iter().map(page).collect::<Vec<_>>(),
        "batch": meta.batch.as_ref().map(batch),
        "results": meta.results.as_ref().map(results),
        "request": request(meta),
        "envelope": rows(meta.envelope.fields, Side::Response),
        "response": response(meta),
        "errors": meta.errors,
        "item_errors": meta.item_errors,
        "meanings": meanings(meta.errors, |code| meta.code(code)),
        "item_meanings": meanings(meta.item_errors, |code| meta.item_code(code)),
        "domain": meta.domain.name,
        "doubts": doubts,
        "source": source,
    })
}

fn meanings(codes: &[i64], find: impl Fn(i64) -> Option<&'static CodeMeta>) -> Vec<Value> {
    codes
        .iter()
        .filter_map(|code| find(*code))
        .map(|known| {
            json!({
                "code": known.code,
                "name": known.name,
                "class": known.class.as_str(),
                "outcome": known.outcome.as_str(),
                "advice": known.advice.as_str(),
                "doc": known.doc,
            })
        })
        .collect()
}

fn page(page: &Page) -> Value {
    let pairs = |pairs: &[(&str, &str)]| -> Value {
        pairs
            .iter()
            .map(|(to, from)| ((*to).to_owned(), Value::from(*from)))
            .collect::<Row>()
            .into()
    };
    let values = |values: &[(&str, &[chat_types::meta::Literal])]| -> Value {
        values
            .iter()
            .map(|(name, values)| {
                (
                    (*name).to_owned(),
                    values.iter().map(words::json).collect::<Value>(),
                )
            })
            .collect::<Row>()
            .into()
    };
    let mut fact = json!({"style": page.style.as_str(), "items": page.items, "size": page.size});
    let more = match page.style {
        PageStyle::Cursor(cursor) => json!({
            "next": pairs(cursor.next),
            "first": cursor.first.iter().map(|(name, value)| ((*name).to_owned(), words::json(value))).collect::<Row>(),
            "end": values(cursor.end),
            "more": values(cursor.more),
            "empty_ends": cursor.empty_ends,
            "or_given": cursor.or_given,
        }),
        PageStyle::Offset(OffsetPage {
            offset,
            total,
            total_when,
        }) => json!({
            "offset": offset,
            "total": total,
            "total_when": (!total_when.is_empty()).then(|| words::predicate(total_when)),
        }),
        PageStyle::Sequence(sequence) => json!({
            "from": sequence.from,
            "by": sequence.by,
            "direction": if sequence.up { "up" } else { "down" },
            "same": sequence.same,
            "end": values(sequence.end),
            "more": values(sequence.more),
        }),
    };
    if let (Value::Object(fact), Value::Object(more)) = (&mut fact, more) {
        fact.insert(
            "when".to_owned(),
            (!page.when.is_empty())
                .then(|| words::predicate(page.when))
                .into(),
        );
        fact.extend(more);
    }
    fact
}

fn batch(batch: &Batch) -> Value {
    json!({"over": batch.over, "id": batch.id, "size": batch.size, "in_order": batch.in_order})
}

fn results(results: &Results) -> Value {
    json!({
        "list": results.list,
        "id": results.id,
        "outcome": results.outcome,
        "info": results.info,
        "success": results.success,
        "already": results.already,
        "pending": results.pending,
        "failures_only": results.failures_only,
        "successes_only": results.successes_only,
        "match": match results.matching {
            Matching::Id => "id",
            Matching::Position => "position",
        },
    })
}

fn as_text(meta: &'static EndpointMeta) -> String {
    let mut text = format!("{}\n{}\n", meta.path, meta.summary);
    if !meta.doc.is_empty() {
        text.push_str(&format!("{}\n", wrap(meta.doc, WIDTH).join("\n")));
    }
    text.push('\n');
    text.push_str(&prose(&facts(meta)));
    section(&mut text, "Request", &fields(&request(meta)));
    section(&mut text, "Answer", &fields(&response(meta)));
    section(
        &mut text,
        "Errors",
        &codes(meta.errors, |code| meta.code(code)),
    );
    section(
        &mut text,
        "Errors of single items",
        &codes(meta.item_errors, |code| meta.item_code(code)),
    );
    let doubts: Vec<_> = meta
        .doubts
        .iter()
        .map(|doubt| {
            let mut why = doubt.why.to_owned();
            if let Some(says) = doubt.says {
                why.push_str(&format!(" Another reading: {says}."));
            }
            // The project's own numbers tell nobody anything.
            let source = doubt
                .source
                .filter(|source| matches!(source.kind, SourceKind::Page | SourceKind::Peer))
                .map(|source| words::source(&source));
            let origin = [Some(doubt.level.as_str().to_owned()), source];
            let origin: Vec<String> = origin.into_iter().flatten().collect();
            why.push_str(&format!(" [confidence: {}]", origin.join("; ")));
            vec![doubt.at.to_owned(), why]
        })
        .collect();
    section(&mut text, "Doubts", &doubts);
    text
}

fn section(text: &mut String, title: &str, lines: &[Vec<String>]) {
    if !lines.is_empty() {
        text.push_str(&format!("\n{title}\n"));
        for line in prose(lines).lines() {
            text.push_str(&format!("  {line}\n"));
        }
    }
}

fn facts(meta: &EndpointMeta) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    let mut fact = |name: &str, value: Option<String>| {
        lines.extend(value.map(|value| vec![name.to_owned(), value]));
    };
    fact("family", Some(meta.family.to_owned()));
    fact("method", Some(meta.name.to_owned()));
    fact(
        "formerly",
        (!meta.aliases.is_empty()).then(|| meta.aliases.join(", ")),
    );
    fact("deprecated", meta.deprecated.map(str::to_owned));
    fact("needs", meta.needs.map(str::to_owned));
    fact(
        "group types",
        meta.group_types
            .map(|rule| format!("{} (others: {})", rule.allowed.join(", "), rule.code)),
    );
    fact(
        "retry",
        Some(format!(
            "{}: {}",
            meta.retry.as_str(),
            words::retry(&meta.retry)
        )),
    );
    let already: Vec<String> = meta.already.iter().map(i64::to_string).collect();
    fact(
        "already",
        (!already.is_empty()).then(|| {
            format!(
                "{}: after a lost answer a sign that it was carried out",
                already.join(", ")
            )
        }),
    );
    for quota in meta.quota {
        let mut text = format!("{}; over it: {}", words::quota(quota), quota.code);
        if quota.adjustable {
            text.push_str("; the vendor raises it on request");
        }
        fact("rate", Some(text));
    }
    if meta.quota.is_empty() {
        let held = words::frequency(SERVICE.default_quota);
        fact("rate", Some(format!("not documented; held to {held}")));
    }
    for page in meta.page {
        fact("pages", Some(page_text(page)));
    }
    fact(
        "split",
        meta.batch.map(|batch| {
            let order = if batch.in_order {
                ", in order: the first part that fails is the last"
            } else {
                ""
            };
            format!("{}, {} items a call{order}", batch.over, batch.size)
        }),
    );
    fact(
        "results",
        meta.results.map(|results| results_text(&results)),
    );
    fact(
        "emulator",
        Some(
            if is_modelled(meta.path) {
                "modelled: it checks a call and carries it out"
            } else {
                "not modelled: it checks a call and answers HTTP 501"
            }
            .to_owned(),
        ),
    );
    // Pages that the project started from have numbers of its own, which tell nobody more than the vendor's.
    let has_page = meta
        .sources
        .iter()
        .any(|source| source.kind == SourceKind::Page);
    let sources: Vec<String> = meta
        .sources
        .iter()
        .filter(|source| !(has_page && source.kind == SourceKind::Seed))
        .map(words::source)
        .collect();
    fact("source", (!sources.is_empty()).then(|| sources.join(", ")));
    lines
}

fn page_text(page: &Page) -> String {
    let by = match page.style {
        PageStyle::Cursor(cursor) => {
            let next: Vec<String> = cursor
                .next
                .iter()
                .map(|(to, from)| format!("{to} from the answer's {from}"))
                .collect();
            next.join(", ")
        }
        PageStyle::Offset(offset) => offset.offset.to_owned(),
        PageStyle::Sequence(sequence) => format!("{} by {}", sequence.from, sequence.by),
    };
    let when = if page.when.is_empty() {
        String::new()
    } else {
        format!(", when {}", words::predicate(page.when))
    };
    let size = page
        .size
        .map_or_else(String::new, |size| format!(", size {size}"));
    format!(
        "{} of {}: {by}{size}{when}",
        page.style.as_str(),
        page.items
    )
}

fn results_text(results: &Results) -> String {
    let mut text = results.list.to_owned();
    if let Some(id) = results.id {
        text.push_str(&format!(" by {id}"));
    }
    if let Some(outcome) = results.outcome {
        text.push_str(&format!(", {outcome} tells"));
        for (word, codes) in [
            ("done", results.success),
            ("already so", results.already),
            ("pending", results.pending),
        ] {
            if !codes.is_empty() {
                let codes: Vec<String> = codes.iter().map(i64::to_string).collect();
                text.push_str(&format!(" {word} {}", codes.join(" or ")));
            }
        }
    }
    if results.failures_only {
        text.push_str(", failures only");
    }
    if results.successes_only {
        text.push_str(", successes only");
    }
    text
}

/// One line per field: path, type, whether it must be there, and the rest in words.
fn fields(rows: &[Row]) -> Vec<Vec<String>> {
    rows.iter()
        .map(|row| {
            let word = |key: &str| {
                row.get(key)
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_owned()
            };
            let presence = match row.get("required") {
                Some(Value::Bool(true)) => "required".to_owned(),
                Some(_) => "optional".to_owned(),
                None => word("presence"),
            };
            let rules: Vec<String> = row
                .iter()
                .filter(|(key, _)| {
                    !matches!(
                        key.as_str(),
                        "path" | "type" | "required" | "presence" | "doc"
                    )
                })
                .map(|(key, value)| format!("{}: {}", key.replace('_', " "), plain(value)))
                .collect();
            let mut doc = word("doc");
            if !rules.is_empty() {
                doc.push_str(&format!(" [{}]", rules.join("; ")));
            }
            vec![
                word("path"),
                word("type"),
                presence,
                doc.trim_start().to_owned(),
            ]
        })
        .collect()
}

/// A value without the marks of JSON.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "\"\"".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(facts) if facts.values().all(Value::is_number) => {
            let facts = facts
                .iter()
                .map(|(name, number)| format!("{name} {number}"));
            facts.collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

fn codes(codes: &[i64], find: impl Fn(i64) -> Option<&'static CodeMeta>) -> Vec<Vec<String>> {
    codes
        .iter()
        .map(|code| {
            let mut line = vec![code.to_string()];
            if let Some(known) = find(*code) {
                let advice = known.advice.as_str();
                let words = [known.name, known.class.as_str(), advice, known.doc];
                line.extend(words.map(str::to_owned));
            }
            line
        })
        .collect()
}

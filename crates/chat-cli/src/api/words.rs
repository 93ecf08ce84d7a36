//! Facts of the tables in words.

use chat_types::meta::{
    Condition, EndpointMeta, Fill, Literal, Predicate, Quota, QuotaScope, Rate, Retry, RetryCase,
    Source, SourceKind, Subject, Test, TypeMeta, Window,
};
use serde_json::Value;

/// The documented call frequencies of a command, such as `200/s`; `None` if there is none.
pub(super) fn rate(meta: &EndpointMeta) -> Option<String> {
    let all: Vec<String> = meta.quota.iter().map(quota).collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// One limit on calls.
pub(super) fn quota(quota: &Quota) -> String {
    let mut text = frequency(quota.rate);
    if let Some(list) = quota.counts {
        text.push_str(&format!(" items of {list}"));
    }
    if !quota.key.is_empty() {
        text.push_str(&format!(" per {}", quota.key.join("+")));
    }
    if let QuotaScope::Bucket(bucket) = quota.scope {
        text.push_str(&format!(" shared in {bucket}"));
    }
    text
}

/// How often in how long.
pub(super) fn frequency(rate: Rate) -> String {
    let Rate { count, per_seconds } = rate;
    match per_seconds {
        1 => format!("{count}/s"),
        60 => format!("{count}/min"),
        3_600 => format!("{count}/h"),
        86_400 => format!("{count}/d"),
        seconds => format!("{count}/{seconds}s"),
    }
}

/// What the retry class of a command means.
pub(super) fn retry(retry: &Retry) -> String {
    match retry {
        Retry::Read => "it changes nothing, so it may be sent again".to_owned(),
        Retry::Repeatable => "sending it again leads to the same state".to_owned(),
        Retry::Never => "each call has a new effect, so it is not sent again".to_owned(),
        Retry::Keyed(keyed) => {
            let window = match keyed.window {
                Window::Seconds(seconds) => format!("for {seconds} s"),
                Window::Forever => "for ever".to_owned(),
            };
            format!(
                "the service drops a repeat with the same {}, {window}",
                keyed.key.join(" + ")
            )
        }
        Retry::VerifyFirst(verify) => format!("ask {} first: {}", verify.read, verify.how),
        Retry::Depends(cases) => cases.iter().map(case).collect::<Vec<_>>().join("; "),
    }
}

fn case(case: &RetryCase) -> String {
    let class = format!("{} ({})", case.class.as_str(), retry(&case.class));
    if case.when.is_empty() {
        format!("otherwise {class}")
    } else {
        format!("when {}: {class}", predicate(case.when))
    }
}

/// A predicate as a clause.
pub(super) fn predicate(predicate: Predicate) -> String {
    let all: Vec<String> = predicate.iter().map(condition).collect();
    all.join(" and ")
}

fn condition(condition: &Condition) -> String {
    let subject = match condition.subject {
        Subject::Sibling(field) => field.to_owned(),
        Subject::Request(path) => format!("the request's {}", path.join(".")),
        Subject::GroupType => "the group's type".to_owned(),
        Subject::ItemSucceeded => {
            let succeeded = match condition.test {
                Test::Present => true,
                Test::Absent => false,
                Test::OneOf(words) => words.contains(&Literal::Text("success")),
            };
            return format!(
                "the item {}",
                if succeeded { "succeeded" } else { "failed" }
            );
        }
    };
    match condition.test {
        Test::Present => format!("{subject} is there"),
        Test::Absent => format!("{subject} is absent"),
        Test::OneOf(values) => format!("{subject} is {}", literals(values)),
    }
}

/// Values, as a choice.
pub(super) fn literals(values: &[Literal]) -> String {
    let all: Vec<String> = values.iter().map(|value| json(value).to_string()).collect();
    all.join(" or ")
}

/// A value as JSON.
pub(crate) fn json(literal: &Literal) -> Value {
    match *literal {
        Literal::Text(text) => text.into(),
        Literal::Int(number) => number.into(),
        Literal::Float(number) => number.into(),
        Literal::Bool(value) => value.into(),
    }
}

/// What the client sends when the user says nothing.
pub(super) fn fill(fill: &Fill) -> Value {
    match fill {
        Fill::Value(literal) => json(literal),
        Fill::Unique => "unique".into(),
        Fill::AppId => "app_id".into(),
    }
}

/// The name of a type, as the spec writes it.
pub(super) fn type_name(ty: &TypeMeta) -> String {
    let name = match ty {
        TypeMeta::String => "string",
        TypeMeta::Bool => "bool",
        TypeMeta::Flag => "flag",
        TypeMeta::U32 => "u32",
        TypeMeta::U64 => "u64",
        TypeMeta::I64 => "i64",
        TypeMeta::F64 => "f64",
        TypeMeta::Time => "time",
        TypeMeta::TimeMs => "time_ms",
        TypeMeta::Seconds => "seconds",
        TypeMeta::Code => "code",
        TypeMeta::Scalar => "scalar",
        TypeMeta::Json => "json",
        TypeMeta::List(of) => return format!("list<{}>", type_name(of)),
        TypeMeta::Map(of) => return format!("map<{}>", type_name(of)),
        TypeMeta::Id(meta) => meta.name,
        TypeMeta::Enum(meta) => meta.name,
        TypeMeta::Bits(meta) => meta.name,
        TypeMeta::Object(meta) => meta.name,
        TypeMeta::NamedList(meta) => meta.name,
        TypeMeta::Union(meta) => meta.name,
        TypeMeta::TagList(meta) => meta.name,
        TypeMeta::Custom(meta) => meta.name,
    };
    name.to_owned()
}

/// Where a fact was read, such as `page 1047/60760 (2025-11)`.
pub(super) fn source(source: &Source) -> String {
    let mut text = source_kind(source.kind).to_owned();
    if !source.name.is_empty() {
        text.push_str(&format!(" {}", source.name));
    }
    if !source.seen.is_empty() {
        text.push_str(&format!(" ({})", source.seen));
    }
    text
}

/// The kind of a source in one word.
pub(super) fn source_kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Page => "page",
        SourceKind::Seed => "seed",
        SourceKind::Peer => "peer",
        SourceKind::Ours => "ours",
    }
}

//! What a second witness says of the service as a whole.

use std::collections::BTreeMap;

use chat_types::meta::{FieldMeta, FieldRules, Literal, ServiceMeta};
use serde::Deserialize;

use super::sheet::{SERVICE, folder};
use super::table::kind;

/// What holds for every call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Service {
    path: String,
    administrator: String,
    words: String,
    parameters: Vec<String>,
    gateway: BTreeMap<String, i64>,
    signature: BTreeMap<String, i64>,
    answer: BTreeMap<String, i64>,
    frequency: String,
    groups: BTreeMap<String, String>,
}

/// Types of group and what their ids start with.
pub type Prefixes = [(&'static str, &'static str)];

impl Service {
    /// What the sheet says.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn witness() -> Result<Self, String> {
        let path = folder().join(SERVICE).with_extension("yaml");
        let text = std::fs::read_to_string(&path);
        let text = text.map_err(|error| format!("{}: {error}", path.display()))?;
        serde_saphyr::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// What the tables say.
    #[must_use]
    pub fn of(meta: &ServiceMeta, prefixes: &Prefixes) -> Self {
        let numbers = |numbers: &[(&str, i64)]| {
            let numbers = numbers.iter();
            numbers
                .map(|(word, code)| ((*word).to_owned(), *code))
                .collect()
        };
        let signature = meta.signature;
        let bytes = i64::try_from(meta.answer_max_bytes).unwrap_or(i64::MAX);
        let rate = meta.default_quota;
        Self {
            path: meta.path_prefix.to_owned(),
            administrator: meta.admin.to_owned(),
            words: format!("{}, {}", meta.success_word, meta.failure_word),
            parameters: meta
                .query
                .iter()
                .map(|field| parameter(meta, field))
                .collect(),
            gateway: numbers(&[
                ("url", meta.bad_url),
                ("json", meta.bad_json),
                ("command", meta.unknown_command),
                ("not an administrator", meta.not_admin),
                ("too often", meta.rate),
            ]),
            signature: numbers(&[
                ("expired", signature.expired),
                ("empty", signature.empty),
                ("malformed", signature.malformed),
                ("another key", signature.wrong_key),
                ("another user", signature.identifier_mismatch),
                ("another app", signature.sdkappid_mismatch),
                ("unknown app", signature.unknown_app),
            ]),
            answer: numbers(&[("bytes", bytes), ("more", meta.answer_too_large)]),
            frequency: match rate.per_seconds {
                1 => format!("{}/s", rate.count),
                seconds => format!("{}/{seconds} s", rate.count),
            },
            groups: prefixes
                .iter()
                .map(|(kind, prefix)| ((*kind).to_owned(), (*prefix).to_owned()))
                .collect(),
        }
    }
}

fn parameter(meta: &ServiceMeta, field: &FieldMeta) -> String {
    let name = field.wire;
    let all = &meta.parameters;
    let parts = [
        (all.app, "app"),
        (all.identifier, "identifier"),
        (all.signature, "signature"),
        (all.random, "random"),
    ];
    let part = parts.iter().find(|(of, _)| *of == name);
    let fixed = all.fixed.iter().find(|(of, _)| *of == name);
    let is = match (part, fixed, field.rules.allowed) {
        (Some((_, part)), None, []) => (*part).to_owned(),
        (None, Some((_, value)), [Literal::Text(word)]) if value == word => {
            format!("always {value}")
        }
        _ => "of no use".to_owned(),
    };
    let number =
        |code: Option<i64>| code.map_or_else(|| "nothing".to_owned(), |code| code.to_string());
    let missing = meta.query_missing.iter().find(|(of, _)| *of == name);
    let missing = number(missing.filter(|_| field.required).map(|(_, code)| *code));
    let (ty, wrong) = (kind(&field.ty), number(field.rules.code));
    let ty = if ty == "number" { "u32" } else { ty };
    format!("{name}: {is}; {ty}; missing {missing}; wrong {wrong}")
}

/// Calls a function with each way to change one thing that holds for every call.
pub fn each(
    meta: &'static ServiceMeta,
    prefixes: &Prefixes,
    emit: &mut dyn FnMut(&str, &ServiceMeta, &Prefixes),
) {
    let same = || ServiceMeta {
        path_prefix: meta.path_prefix,
        admin: meta.admin,
        success_word: meta.success_word,
        failure_word: meta.failure_word,
        parameters: meta.parameters,
        query: meta.query,
        query_missing: meta.query_missing,
        bad_url: meta.bad_url,
        bad_json: meta.bad_json,
        unknown_command: meta.unknown_command,
        not_admin: meta.not_admin,
        rate: meta.rate,
        signature: meta.signature,
        answer_max_bytes: meta.answer_max_bytes,
        answer_too_large: meta.answer_too_large,
        default_quota: meta.default_quota,
    };
    let mut with = |what: &str, change: &dyn Fn(&mut ServiceMeta)| {
        let mut changed = same();
        change(&mut changed);
        emit(what, &changed, prefixes);
    };
    with("path", &|meta| meta.path_prefix = "v5");
    with("administrator", &|meta| meta.admin = "X");
    with("success word", &|meta| meta.success_word = "X");
    with("failure word", &|meta| meta.failure_word = "X");
    with("app", &|meta| meta.parameters.app = "X");
    with("identifier", &|meta| meta.parameters.identifier = "X");
    with("signature parameter", &|meta| {
        meta.parameters.signature = "X";
    });
    with("random", &|meta| meta.parameters.random = "X");
    with("fixed", &|meta| meta.parameters.fixed = &[]);
    with("url", &|meta| meta.bad_url += 1);
    with("json", &|meta| meta.bad_json += 1);
    with("command", &|meta| meta.unknown_command += 1);
    with("not an administrator", &|meta| meta.not_admin += 1);
    with("too often", &|meta| meta.rate += 1);
    with("expired", &|meta| meta.signature.expired += 1);
    with("empty", &|meta| meta.signature.empty += 1);
    with("malformed", &|meta| meta.signature.malformed += 1);
    with("another key", &|meta| meta.signature.wrong_key += 1);
    with("another user", &|meta| {
        meta.signature.identifier_mismatch += 1;
    });
    with("another app", &|meta| meta.signature.sdkappid_mismatch += 1);
    with("unknown app", &|meta| meta.signature.unknown_app += 1);
    with("bytes", &|meta| meta.answer_max_bytes += 1);
    with("more bytes", &|meta| meta.answer_too_large += 1);
    with("frequency", &|meta| meta.default_quota.count += 1);
    with("time of the frequency", &|meta| {
        meta.default_quota.per_seconds += 1;
    });
    for index in 0..meta.query.len() {
        let field = |change: &dyn Fn(&mut FieldMeta)| {
            let mut query = meta.query.to_vec();
            if let Some(field) = query.get_mut(index) {
                change(field);
            }
            &*query.leak()
        };
        with("name of a parameter", &|meta| {
            meta.query = field(&|field| field.wire = "X");
        });
        with("a parameter is optional", &|meta| {
            meta.query = field(&|field| field.required = false);
        });
        with("wrong parameter", &|meta| {
            meta.query = field(&|field| {
                field.rules = Box::leak(Box::new(FieldRules {
                    code: Some(-7),
                    ..*field.rules
                }));
            });
        });
        with("value of a parameter", &|meta| {
            meta.query = field(&|field| {
                field.rules = Box::leak(Box::new(FieldRules {
                    allowed: &[Literal::Text("X")],
                    ..*field.rules
                }));
            });
        });
        with("missing parameter", &|meta| {
            let mut missing = meta.query_missing.to_vec();
            if let Some((_, code)) = missing.get_mut(index) {
                *code += 1;
            }
            meta.query_missing = missing.leak();
        });
    }
    for index in 0..prefixes.len() {
        let mut changed = prefixes.to_vec();
        if let Some((_, prefix)) = changed.get_mut(index) {
            *prefix = "X";
        }
        emit("prefix of groups", meta, &changed);
        changed.remove(index);
        emit("type of groups", meta, &changed);
    }
}

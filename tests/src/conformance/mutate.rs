//! Tables with exactly one thing changed.
//!
//! Every type, limit, requirement, value, default, code, retry class, frequency and page rule of a command is changed in
//! turn, at every place of the request where it holds; what is not there is put there. Text for people is left alone.

mod answers;
mod codes;
mod fields;
mod flow;
mod named;
mod pages;
mod steps;
mod types;

use chat_types::EndpointMeta;
use chat_types::meta::{
    Answers, Batch, DomainMeta, EnvelopeMeta, Late, Matching, ObjectMeta, OffsetPage, Page,
    PageStyle, Results,
};

pub use self::answers::each_answer_field;
use self::codes::{meanings, numbers};
use self::fields::fields;
use self::flow::{group_types, quotas, retries, spare_type};
use self::pages::{batches, outcomes, pages};
use self::steps::{leak, leak_all, list};

/// A table with one thing changed. It stays in memory for good, as tables do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Mutant {
    /// What was changed, and where.
    pub label: String,
    /// What sort of fact that is.
    pub kind: String,
    /// The place, as the sheets write it; empty for what belongs to the command as a whole.
    pub place: String,
    /// The table.
    pub meta: EndpointMeta,
}

/// Calls a function with each mutant of a command, its error domain left alone.
pub fn each(meta: &'static EndpointMeta, emit: &mut dyn FnMut(Mutant)) {
    let mut put = |label: String, place: &str, meta: EndpointMeta| {
        emit(Mutant {
            kind: kind(&label),
            label,
            place: place.to_owned(),
            meta,
        });
    };
    fields(
        meta.request.fields(),
        "",
        &mut Vec::new(),
        &mut |label, place, fields| {
            if meta
                .group_types
                .is_some_and(|rule| spare_type(rule, &label, place))
            {
                return;
            }
            let request = leak(ObjectMeta {
                name: meta.request.name,
                doc: "",
                fields: Late::Now(leak_all(fields)),
            });
            put(label, place, EndpointMeta { request, ..*meta });
        },
    );
    fields(
        meta.query,
        "",
        &mut Vec::new(),
        &mut |label, place, fields| {
            // A parameter stands alone, and is text whatever it holds.
            if label.contains("only_when") || label.contains(" repr ") {
                return;
            }
            put(
                label,
                place,
                EndpointMeta {
                    query: leak_all(fields),
                    ..*meta
                },
            );
        },
    );
    if let Some(rule) = meta.group_types {
        group_types(rule, &mut |label, group_types| {
            put(
                label,
                rule.of,
                EndpointMeta {
                    group_types,
                    ..*meta
                },
            );
        });
    }
    retries(meta.retry, &mut |label, retry| {
        put(
            format!("retry: {label}"),
            "",
            EndpointMeta { retry, ..*meta },
        );
    });
    list(meta.already, 1, &mut |already| {
        put(
            format!("already: {already:?}"),
            "",
            EndpointMeta {
                already: leak_all(already),
                ..*meta
            },
        );
    });
    for (index, quota) in meta.quota.iter().enumerate() {
        quotas(*quota, &mut |label, changed| {
            let mut all = meta.quota.to_vec();
            if let Some(slot) = all.get_mut(index) {
                *slot = changed;
            }
            put(
                format!("quota: {label}"),
                "",
                EndpointMeta {
                    quota: leak_all(all),
                    ..*meta
                },
            );
        });
    }
    for index in 0..meta.quota.len() {
        let mut fewer = meta.quota.to_vec();
        fewer.remove(index);
        put(
            format!("quota: {index} gone"),
            "",
            EndpointMeta {
                quota: leak_all(fewer),
                ..*meta
            },
        );
    }
    for (index, page) in meta.page.iter().enumerate() {
        pages(*page, &mut |label, changed| {
            let mut all = meta.page.to_vec();
            if let Some(slot) = all.get_mut(index) {
                *slot = changed;
            }
            put(
                format!("page: {label}"),
                "",
                EndpointMeta {
                    page: leak_all(all),
                    ..*meta
                },
            );
        });
        let mut fewer = meta.page.to_vec();
        fewer.remove(index);
        put(
            format!("page: {index} gone"),
            "",
            EndpointMeta {
                page: leak_all(fewer),
                ..*meta
            },
        );
    }
    list(meta.aliases, "x/y", &mut |aliases| {
        let aliases = leak_all(aliases);
        let label = format!("aliases: {aliases:?}");
        put(label, "", EndpointMeta { aliases, ..*meta });
    });
    let envelope = leak(EnvelopeMeta {
        name: "X",
        fields: meta.envelope.fields,
    });
    let label = "envelope: another".to_owned();
    put(label, "", EndpointMeta { envelope, ..*meta });
    added(meta, &mut put);
    numbers(meta.errors, &mut |label, errors| {
        let meta = EndpointMeta { errors, ..*meta };
        put(format!("errors: {label}"), "", meta);
    });
    numbers(meta.item_errors, &mut |label, item_errors| {
        let meta = EndpointMeta {
            item_errors,
            ..*meta
        };
        put(format!("items: {label}"), "", meta);
    });
    meanings(meta.meanings, &mut |label, meanings| {
        let meta = EndpointMeta { meanings, ..*meta };
        put(format!("meanings: {label}"), "", meta);
    });
    meanings(meta.item_meanings, &mut |label, item_meanings| {
        let meta = EndpointMeta {
            item_meanings,
            ..*meta
        };
        put(format!("item meanings: {label}"), "", meta);
    });
    if let Some(domain) = meta.domain.fallback {
        let meta = EndpointMeta { domain, ..*meta };
        put(format!("domain: {}", domain.name), "", meta);
    }
    if let Some(batch) = meta.batch {
        batches(batch, &mut |label, batch| {
            put(
                format!("batch: {label}"),
                "",
                EndpointMeta { batch, ..*meta },
            );
        });
    }
    if let Some(results) = meta.results {
        outcomes(results, &mut |label, results| {
            put(
                format!("results: {label}"),
                "",
                EndpointMeta { results, ..*meta },
            );
        });
    }
}

/// What a command has not, put there: a way to page, a batch, results, a frequency.
fn added(meta: &'static EndpointMeta, put: &mut dyn FnMut(String, &str, EndpointMeta)) {
    let mut with = |what: &str, meta: EndpointMeta| put(format!("added: {what}"), "", meta);
    let mut page = meta.page.to_vec();
    page.push(Page {
        when: &[],
        items: "X",
        size: None,
        style: PageStyle::Offset(OffsetPage {
            offset: "X",
            total: None,
            total_when: &[],
        }),
    });
    let page = leak_all(page);
    with("page", EndpointMeta { page, ..*meta });
    let mut quota = meta.quota.to_vec();
    quota.extend(quota.first().copied());
    let quota = leak_all(quota);
    with("quota", EndpointMeta { quota, ..*meta });
    if meta.batch.is_none() {
        let batch = Some(Batch {
            over: "X",
            id: None,
            size: 1,
            in_order: false,
        });
        with("batch", EndpointMeta { batch, ..*meta });
    }
    if meta.results.is_none() {
        let results = Some(Results {
            list: "X",
            id: None,
            outcome: None,
            info: None,
            success: &[0],
            already: &[],
            pending: &[],
            failures_only: false,
            successes_only: false,
            matching: Matching::Position,
        });
        with("results", EndpointMeta { results, ..*meta });
    }
}

/// The sort of fact that a label speaks of: `retry` in `retry: never`, `max_bytes` in `Nick: UserId max_bytes 32 + 1`.
#[must_use]
pub fn kind(label: &str) -> String {
    let (first, rest) = label.split_once(": ").unwrap_or((label, ""));
    // Names of fields and types have capitals, except for a few parameters in lower case.
    let is_word = |word: &str| word.bytes().all(|byte| !byte.is_ascii_uppercase());
    let word = |text: &str| {
        let mut words = text.split([' ', '.']).filter(|word| is_word(word));
        match words.next() {
            Some("new") => format!("new {}", words.next().unwrap_or_default()),
            word => word.unwrap_or("other").to_owned(),
        }
    };
    if FACTS.contains(&first) {
        first.to_owned()
    } else {
        word(rest)
    }
}

/// What belongs to a command as a whole.
const FACTS: [&str; 15] = [
    "aliases",
    "envelope",
    "added",
    "group_types",
    "retry",
    "already",
    "quota",
    "page",
    "batch",
    "results",
    "errors",
    "items",
    "meanings",
    "item meanings",
    "domain",
];

/// Calls a function with each way to change what one number of an error domain means.
pub fn each_code(domain: &'static DomainMeta, emit: &mut dyn FnMut(String, &DomainMeta)) {
    let same = || DomainMeta {
        name: domain.name,
        fallback: domain.fallback,
        answers: domain.answers,
        codes: domain.codes,
    };
    meanings(domain.codes, &mut |label, codes| {
        emit(label, &DomainMeta { codes, ..same() });
    });
    if domain.fallback.is_some() {
        let fallback = None;
        emit(
            "fallback gone".to_owned(),
            &DomainMeta { fallback, ..same() },
        );
    }
}

/// Calls a function with each way to change one answer of an error domain.
pub fn each_answer(domain: &'static DomainMeta, emit: &mut dyn FnMut(String, &'static DomainMeta)) {
    let answers = domain.answers;
    let mut put = |label: String, answers: Answers| {
        let changed = DomainMeta {
            name: domain.name,
            fallback: domain.fallback,
            answers,
            codes: domain.codes,
        };
        emit(label, leak(changed));
    };
    put(
        "answers.bad_parameter".to_owned(),
        Answers {
            bad_parameter: answers.bad_parameter + 1,
            ..answers
        },
    );
    put(
        "answers.bad_json".to_owned(),
        Answers {
            bad_json: answers.bad_json + 1,
            ..answers
        },
    );
    put(
        "answers.too_many_items".to_owned(),
        Answers {
            too_many_items: answers.too_many_items + 1,
            ..answers
        },
    );
    for (index, (name, _)) in answers.bad.iter().enumerate() {
        let mut bad = answers.bad.to_vec();
        if let Some((_, code)) = bad.get_mut(index) {
            *code += 1;
        }
        put(
            format!("answers.bad.{name}"),
            Answers {
                bad: leak_all(bad),
                ..answers
            },
        );
    }
}

//! Retry, frequency and paging of the tables in the words of the sheets.

use chat_types::meta::{
    Batch, Check, Condition, Literal, Matching, Operand, Page, PageStyle, Predicate, Quota,
    QuotaScope, Results, Retry, Subject, Test, Window,
};

/// What is answered to whoever calls too often, unless a command says otherwise.
const TOO_OFTEN: i64 = 60007;

pub(super) fn retry(retry: &Retry) -> String {
    match retry {
        Retry::Read | Retry::Repeatable | Retry::Never => retry.as_str().to_owned(),
        Retry::Keyed(keyed) => {
            let maybe = match keyed.maybe {
                [] => String::new(),
                maybe => format!(" maybe {}", maybe.join(", ")),
            };
            let window = match keyed.window {
                Window::Seconds(seconds) => format!("{seconds} s"),
                Window::Forever => "ever".to_owned(),
            };
            format!("keyed {}{maybe} for {window}", keyed.key.join(", "))
        }
        Retry::VerifyFirst(verify) => format!("verify_first {}", verify.read),
        Retry::Depends(cases) => {
            let cases = cases.iter().map(|case| {
                let class = self::retry(&case.class);
                if case.when.is_empty() {
                    format!("else {class}")
                } else {
                    format!("if {}: {class}", predicate(case.when))
                }
            });
            cases.collect::<Vec<_>>().join("; ")
        }
    }
}

/// How reads tell whether a request was carried out, wherever the retry class says so.
pub(super) fn checks(retry: &Retry) -> Vec<String> {
    match retry {
        Retry::VerifyFirst(verify) => verify
            .check
            .iter()
            .map(|check| self::check(check))
            .collect(),
        Retry::Depends(cases) => cases.iter().flat_map(|case| checks(&case.class)).collect(),
        Retry::Read | Retry::Repeatable | Retry::Never | Retry::Keyed(_) => Vec::new(),
    }
}

fn check(check: &Check) -> String {
    let mut parts = vec![check.path.to_owned(), format!("send {}", pairs(check.send))];
    if check.all_pages {
        parts.push("all pages".to_owned());
    }
    parts.push(format!("items {}", check.items));
    for (word, seen) in [("done", &check.done), ("undone", &check.undone)] {
        for (how, item) in [("there", seen.there), ("gone", seen.gone)] {
            if !item.is_empty() {
                parts.push(format!("{word} if {how} {}", pairs(item)));
            }
        }
        if !seen.same.is_empty() {
            parts.push(format!("{word} if same {}", seen.same.join(", ")));
        }
    }
    if !check.answer.is_empty() {
        parts.push(format!("answer {}", pairs(check.answer)));
    }
    parts.join("; ")
}

fn pairs(pairs: &[(&str, Operand)]) -> String {
    let pairs = pairs.iter().map(|(field, value)| match value {
        Operand::Request(path) => format!("{field} = {path}"),
        Operand::Literal(value) => format!("{field} = `{}`", literal(value)),
    });
    pairs.collect::<Vec<_>>().join(", ")
}

fn predicate(predicate: Predicate) -> String {
    let conditions: Vec<String> = predicate.iter().map(condition).collect();
    conditions.join(" and ")
}

fn condition(condition: &Condition) -> String {
    let subject = match condition.subject {
        Subject::Sibling(name) => name.to_owned(),
        Subject::Request(path) => path.join("."),
        Subject::GroupType => "group type".to_owned(),
        Subject::ItemSucceeded => "success".to_owned(),
    };
    match condition.test {
        Test::Present => format!("{subject} present"),
        Test::Absent => format!("{subject} absent"),
        Test::OneOf(values) => format!("{subject} = {}", literals(values)),
    }
}

fn literals(values: &[Literal]) -> String {
    values.iter().map(literal).collect::<Vec<_>>().join("|")
}

pub(super) fn literal(value: &Literal) -> String {
    match value {
        Literal::Text("") => "''".to_owned(),
        Literal::Text(text) => (*text).to_owned(),
        Literal::Int(number) => number.to_string(),
        Literal::Float(number) => number.to_string(),
        Literal::Bool(yes) => yes.to_string(),
    }
}

pub(super) fn quota(quota: &Quota) -> String {
    let unit = match quota.rate.per_seconds {
        1 => "s".to_owned(),
        60 => "min".to_owned(),
        3600 => "h".to_owned(),
        86400 => "d".to_owned(),
        other => format!("{other}s"),
    };
    let mut out = format!("{}/{unit}", quota.rate.count);
    if !quota.key.is_empty() {
        out.push_str(&format!(" per {}", quota.key.join(", ")));
    }
    if let Some(list) = quota.counts {
        out.push_str(&format!(" counting {list}"));
    }
    if let QuotaScope::Bucket(name) = quota.scope {
        out.push_str(&format!(" shared as {name}"));
    }
    if quota.adjustable {
        out.push_str(" adjustable");
    }
    if quota.code != TOO_OFTEN {
        out.push_str(&format!(" -> {}", quota.code));
    }
    out
}

pub(super) fn page(page: &Page) -> String {
    let mut parts = Vec::new();
    if !page.when.is_empty() {
        parts.push(format!("if {}", predicate(page.when)));
    }
    parts.push(format!("{} of {}", page.style.as_str(), page.items));
    parts.extend(page.size.map(|size| format!("size {size}")));
    let ends = |parts: &mut Vec<String>, word: &str, list: &[(&str, &[Literal])]| {
        for (field, values) in list {
            parts.push(format!("{word} {field} = {}", literals(values)));
        }
    };
    match page.style {
        PageStyle::Cursor(cursor) => {
            for (to, from) in cursor.next {
                parts.push(format!("{to} from {from}"));
            }
            for (to, value) in cursor.first {
                parts.push(format!("first {to} = {}", literal(value)));
            }
            ends(&mut parts, "end", cursor.end);
            ends(&mut parts, "more", cursor.more);
            if cursor.empty_ends {
                parts.push("end if empty".to_owned());
            }
            if cursor.or_given {
                parts.push("or if given".to_owned());
            }
        }
        PageStyle::Offset(offset) => {
            parts.push(format!("at {}", offset.offset));
            parts.extend(offset.total.map(|total| format!("total {total}")));
            if !offset.total_when.is_empty() {
                parts.push(format!("total holds if {}", predicate(offset.total_when)));
            }
        }
        PageStyle::Sequence(sequence) => {
            let way = if sequence.up { "up" } else { "down" };
            parts.push(format!("{way} from {} by {}", sequence.from, sequence.by));
            if !sequence.same.is_empty() {
                parts.push(format!("same {}", sequence.same.join(", ")));
            }
            ends(&mut parts, "end", sequence.end);
            ends(&mut parts, "more", sequence.more);
        }
    }
    parts.join("; ")
}

pub(super) fn batch(batch: &Batch) -> String {
    let id = batch.id.map(|id| format!(" by {id}")).unwrap_or_default();
    let order = if batch.in_order { ", in order" } else { "" };
    format!("{}{id}, {} at once{order}", batch.over, batch.size)
}

pub(super) fn results(results: &Results) -> String {
    let mut parts = vec![results.list.to_owned()];
    match (results.matching, results.id) {
        (Matching::Position, id) => {
            parts.push("by position".to_owned());
            parts.extend(id.map(|id| format!("named {id}")));
        }
        (Matching::Id, Some(id)) => parts.push(format!("by {id}")),
        (Matching::Id, None) => {}
    }
    parts.extend(results.outcome.map(|field| format!("outcome {field}")));
    parts.extend(results.info.map(|field| format!("info {field}")));
    for (word, codes) in [
        ("ok", results.success),
        ("already", results.already),
        ("later", results.pending),
    ] {
        if !codes.is_empty() {
            let codes: Vec<String> = codes.iter().map(i64::to_string).collect();
            parts.push(format!("{word} {}", codes.join(", ")));
        }
    }
    if results.failures_only {
        parts.push("failures only".to_owned());
    }
    if results.successes_only {
        parts.push("successes only".to_owned());
    }
    parts.join("; ")
}

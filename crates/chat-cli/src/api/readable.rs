//! The report of a check, for people.

use serde_json::Value;

use crate::output::{clean, clean_line};

/// Most lines under one heading.
const MOST: usize = 20;

/// The report as a list. The payload that came back is not shown; `--json` has it.
pub(super) fn list(report: &Value) -> String {
    let mut text = String::new();
    if let Some(error) = report.get("error").and_then(Value::as_str) {
        text.push_str(&format!("cannot be read: {}\n", clean(error)));
    }
    for (key, heading) in [
        ("violations", "broken rules"),
        ("unknown", "fields that the spec does not know"),
        ("unknown_values", "values that the spec does not know"),
        ("undecoded", "items that could not be read"),
        ("lost", "lost on the way"),
        (
            "normalised",
            "written in another way, with the same meaning",
        ),
    ] {
        let rows = report.get(key).and_then(Value::as_array);
        let rows = rows.map(Vec::as_slice).unwrap_or_default();
        if rows.is_empty() {
            continue;
        }
        text.push_str(&format!("{heading}: {}\n", rows.len()));
        for row in rows.iter().take(MOST) {
            text.push_str(&format!("  {}\n", clean_line(&line(row))));
        }
        if let Some(more) = rows.len().checked_sub(MOST).filter(|more| *more > 0) {
            text.push_str(&format!("  and {more} more; --json shows all\n"));
        }
    }
    let is_ok = report.get("ok").and_then(Value::as_bool) == Some(true);
    text.push_str(if is_ok { "ok\n" } else { "not ok\n" });
    text
}

/// A value as JSON, cut if it is long.
fn short(value: &Value) -> String {
    const MOST: usize = 40;
    let text = value.to_string();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// A path alone, a path with a value, a path with a value that changed, or the words of a rule, which name the path themselves.
fn line(row: &Value) -> String {
    let word = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
    if let Some(path) = row.as_str() {
        path.to_owned()
    } else if let Some(value) = row.get("value") {
        format!("{}: {value}", word("path"))
    } else if row.get("from").or(row.get("to")).is_some() {
        let side = |key: &str| row.get(key).map_or_else(|| "nothing".to_owned(), short);
        format!("{}: {} becomes {}", word("path"), side("from"), side("to"))
    } else if row.get("message").is_some() {
        word("message").to_owned()
    } else {
        format!("{}: {}", word("path"), word("reason"))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::list;

    #[test]
    fn every_part_has_its_heading_and_a_long_one_is_cut() {
        let many: Vec<Value> = (0..25).map(|n| format!("F{n}").into()).collect();
        let text = list(&json!({
            "ok": false,
            "error": null,
            "unknown": many,
            "unknown_values": [{"path": "Role", "value": "a\u{1b}[1m"}, {"path": "N", "value": 7}],
            "lost": [],
            "normalised": [{"path": "T", "from": 0}, {"path": "E", "to": ""}, {"path": "W", "from": "é".repeat(50), "to": "a\nb"}],
            "undecoded": [{"path": "L[1]", "reason": "no text"}],
            "violations": [{"path": "X", "rule": "max", "message": "`X` is too large", "code": 1}],
            "roundtrip": {"Secret": "words"},
        }));
        let lines: Vec<&str> = text.lines().collect();
        let long = format!("  W: \"{}… becomes \"a\\nb\"", "é".repeat(39));
        assert_eq!(lines.first(), Some(&"broken rules: 1"));
        assert_eq!(lines.last(), Some(&"not ok"));
        for line in [
            "  `X` is too large",
            "fields that the spec does not know: 25",
            "  F19",
            "  and 5 more; --json shows all",
            "  N: 7",
            "  T: 0 becomes nothing",
            "  E: nothing becomes \"\"",
            &long,
            "  L[1]: no text",
        ] {
            assert!(lines.contains(&line), "no {line:?} in {text}");
        }
        for hidden in ["F20", "\u{1b}", "lost", "Secret"] {
            assert!(!text.contains(hidden), "{hidden:?} in {text}");
        }
        assert_eq!(list(&json!({"ok": true, "error": null})), "ok\n");
    }
}

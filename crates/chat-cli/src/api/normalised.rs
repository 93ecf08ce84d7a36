//! What of a payload is written in another way after it was decoded and encoded, and means the same.
//!
//! This goes by the JSON alone and not by the types, so that nothing can slip through between the lists of a report:
//! what differs and stands in none of the others stands here.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// One difference.
pub(super) struct Rewritten {
    path: String,
    /// Before; `None`: it was not there.
    from: Option<Value>,
    /// After; `None`: it is left out.
    to: Option<Value>,
}

impl Rewritten {
    /// A value that is left out.
    pub(super) fn left_out(path: String, from: &Value) -> Self {
        Self::new(path, Some(from), None)
    }

    fn new(path: String, from: Option<&Value>, to: Option<&Value>) -> Self {
        Self {
            path,
            from: from.cloned(),
            to: to.cloned(),
        }
    }

    /// The side on which there is nothing has no key: `null` is a value.
    pub(super) fn to_json(&self) -> Value {
        let mut row = Map::from_iter([("path".to_owned(), self.path.as_str().into())]);
        for (key, value) in [("from", &self.from), ("to", &self.to)] {
            row.extend(value.clone().map(|value| (key.to_owned(), value)));
        }
        row.into()
    }
}

/// The differences of two payloads, except those at or below a place that was `told` of already.
pub(super) fn normalised(before: &Value, after: &Value, told: &BTreeSet<&str>) -> Vec<Rewritten> {
    let mut walk = Walk {
        told,
        found: Vec::new(),
    };
    walk.value(before, after, String::new());
    walk.found
}

struct Walk<'t> {
    told: &'t BTreeSet<&'t str>,
    found: Vec<Rewritten>,
}

impl Walk<'_> {
    fn value(&mut self, before: &Value, after: &Value, path: String) {
        if before == after || self.told.contains(path.as_str()) {
            return;
        }
        match (before, after) {
            (Value::Object(before), Value::Object(after)) => {
                let more = after.keys().filter(|key| !before.contains_key(*key));
                for key in before.keys().chain(more) {
                    let path = match path.as_str() {
                        "" => key.clone(),
                        path => format!("{path}.{key}"),
                    };
                    self.sides(before.get(key), after.get(key), path);
                }
            }
            (Value::Array(before), Value::Array(after)) => {
                for index in 0..before.len().max(after.len()) {
                    let path = format!("{path}[{index}]");
                    self.sides(before.get(index), after.get(index), path);
                }
            }
            _ => self
                .found
                .push(Rewritten::new(path, Some(before), Some(after))),
        }
    }

    fn sides(&mut self, before: Option<&Value>, after: Option<&Value>, path: String) {
        match (before, after) {
            (Some(before), Some(after)) => self.value(before, after, path),
            _ if self.told.contains(path.as_str()) => {}
            _ => self.found.push(Rewritten::new(path, before, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::{Value, json};

    use super::{Rewritten, normalised};

    #[test]
    fn every_difference_is_named_unless_it_was_told() {
        let before = json!({"A": 0, "B": null, "L": [{"C": "x "}, {"D": 1}, 3], "Told": {"E": 1}, "Same": [1]});
        let after = json!({"L": [{"C": "x"}, {}], "Told": {"E": 2}, "Same": [1], "New": ""});
        let told = BTreeSet::from(["Told", "L[2]"]);
        let rows: Vec<Value> = normalised(&before, &after, &told)
            .iter()
            .map(Rewritten::to_json)
            .collect();
        assert_eq!(
            Value::from(rows),
            json!([
                {"path": "A", "from": 0},
                {"path": "B", "from": null},
                {"path": "L[0].C", "from": "x ", "to": "x"},
                {"path": "L[1].D", "from": 1},
                {"path": "New", "to": ""},
            ])
        );
    }
}

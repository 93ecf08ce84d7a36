use serde_json::{Map, Value, json};

/// What a proof has found.
#[derive(Clone, Debug)]
pub struct Report {
    name: &'static str,
    figures: Map<String, Value>,
    broken: Vec<String>,
}

impl Report {
    pub(super) fn new(name: &'static str) -> Self {
        Self {
            name,
            figures: Map::new(),
            broken: Vec::new(),
        }
    }

    /// Whether everything held.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.broken.is_empty()
    }

    /// What did not hold.
    #[must_use]
    pub fn broken(&self) -> &[String] {
        &self.broken
    }

    /// The report as one JSON object.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut json = json!({"name": self.name, "ok": self.ok()});
        if let Some(json) = json.as_object_mut() {
            if !self.ok() {
                json.insert("broken".into(), self.broken.clone().into());
            }
            json.extend(self.figures.clone());
        }
        json
    }

    pub(super) fn figure(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        let value = match value.into() {
            Value::Number(number) if number.is_f64() => {
                let rounded = number.as_f64().map(|value| (value * 1e4).round() / 1e4);
                json!(rounded)
            }
            value => value,
        };
        self.figures.insert(name.into(), value);
    }

    /// Something that has to hold.
    pub(super) fn must(&mut self, holds: bool, what: impl Into<String>) {
        if !holds {
            self.broken.push(what.into());
        }
    }

    /// Puts in what a part has found.
    pub(super) fn part(&mut self, name: &str, part: Self) {
        let broken = part
            .broken
            .into_iter()
            .map(|what| format!("{name}: {what}"));
        self.broken.extend(broken);
        self.figures
            .insert(name.to_owned(), Value::Object(part.figures));
    }
}

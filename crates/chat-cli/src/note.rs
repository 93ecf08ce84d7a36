//! What is said beside a result.

use serde_json::{Map, Value};

/// Words beside a result, on standard error.
#[derive(Debug)]
pub(crate) struct Note {
    kind: &'static str,
    message: String,
    details: Map<String, Value>,
}

impl Note {
    pub(crate) fn new(kind: &'static str, message: String) -> Self {
        Self {
            kind,
            message,
            details: Map::new(),
        }
    }

    /// Adds a detail that is shown with `--json` only.
    pub(crate) fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.details.insert(key.to_owned(), value.into());
        self
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut note = self.details.clone();
        note.insert("kind".to_owned(), self.kind.into());
        note.insert("message".to_owned(), self.message.as_str().into());
        Value::Object(Map::from_iter([("note".to_owned(), note.into())]))
    }
}

//! Examples: our own exchanges, checked by the code that will check requests later.

use chat_meta::check;

use super::raw;
use super::yaml::At;
use crate::model::{Answer, Example};

/// Examples as the model holds them.
pub fn collect(raw: &[At<raw::Example>]) -> Vec<Example> {
    raw.iter()
        .map(|example| Example {
            name: example.name.as_ref().map(|name| name.value.clone()),
            query: example.query.as_ref().map(super::yaml::Node::json),
            request: example
                .request
                .as_ref()
                .map_or_else(|| serde_json::json!({}), super::yaml::Node::json),
            answer: match &example.error {
                Some(code) => Answer::Error { code: code.value },
                None => Answer::Success {
                    body: example
                        .response
                        .as_ref()
                        .map_or_else(|| serde_json::json!({}), super::yaml::Node::json),
                    status: example
                        .status
                        .as_ref()
                        .map_or_else(|| "OK".to_owned(), |status| status.value.clone()),
                },
            },
        })
        .collect()
}

/// Names of the checks that are written in Rust.
pub fn implemented_checks() -> Vec<&'static str> {
    check::CHECKS.iter().map(|check| check.name).collect()
}

/// Names of the formats that are written in Rust.
pub fn implemented_formats() -> Vec<&'static str> {
    check::FORMATS.iter().map(|format| format.name).collect()
}

//! The example requests of the spec: where the probes start from.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::Value;

use super::sheet::root;
use chat_types::EndpointMeta;

/// An example of a request that is in order.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Example {
    /// Its name in the spec.
    pub name: String,
    /// The body.
    pub request: Value,
    /// Parameters of the URL.
    pub query: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct File {
    examples: Vec<Raw>,
}

#[derive(Deserialize)]
struct Raw {
    #[serde(default)]
    name: String,
    #[serde(default)]
    request: Value,
    #[serde(default)]
    query: HashMap<String, Value>,
    error: Option<i64>,
}

/// The examples of a command whose request is in order.
///
/// # Errors
/// The spec's file cannot be read.
pub fn of(meta: &EndpointMeta) -> Result<Vec<Example>, String> {
    let folder = root().join("spec").join(meta.family);
    let named = |name: &str| folder.join(format!("{name}.yaml"));
    // A method may be called otherwise than its command, after which the file is called.
    let path = [named(meta.name), named(meta.command())]
        .into_iter()
        .find(|path| path.exists())
        .unwrap_or_else(|| named(meta.name));
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let file: File =
        serde_saphyr::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let good = file.examples.into_iter().filter(|raw| raw.error.is_none());
    Ok(good
        .map(|raw| Example {
            name: raw.name,
            request: match raw.request {
                Value::Null => Value::Object(serde_json::Map::new()),
                request => request,
            },
            query: raw
                .query
                .into_iter()
                .map(|(name, value)| (name, text_of(&value)))
                .collect(),
        })
        .collect())
}

fn text_of(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

//! JSON Schema of the spec language, for completion and help in editors. It is derived from the very structs that read
//! the files, so that no key is listed twice.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::Value;

use super::raw::{Command, Coverage, ErrorsFile, Service, TypesFile};

/// Where the schemas lie, from the root of the workspace.
pub const FOLDER: &str = "spec/.schema";

/// The schemas as files, by path from the root of the workspace.
pub fn files() -> BTreeMap<PathBuf, String> {
    [
        ("command", of::<Command>()),
        ("coverage", of::<Coverage>()),
        ("errors", of::<ErrorsFile>()),
        ("service", of::<Service>()),
        ("types", of::<TypesFile>()),
    ]
    .into_iter()
    .map(|(name, schema)| {
        let path = Path::new(FOLDER).join(format!("{name}.schema.json"));
        (path, format!("{schema:#}\n"))
    })
    .collect()
}

/// The schema of one kind of file.
pub fn of<T: JsonSchema>() -> Value {
    let generator: SchemaGenerator = SchemaSettings::draft07().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    without_null(&mut schema);
    schema
}

/// A key that may be left out is still never `null`.
fn without_null(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::Array(types)) = object.get_mut("type") {
                types.retain(|name| name != "null");
                if let [one] = types.as_slice() {
                    let one = one.clone();
                    object.insert("type".to_owned(), one);
                }
            }
            if let Some(Value::Array(forms)) = object.get_mut("anyOf") {
                forms.retain(|form| form.get("type").is_none_or(|name| name != "null"));
                // A reference takes no neighbours in this draft, but `allOf` does: the help text stays.
                if let [_] = forms.as_slice()
                    && let Some(form) = object.remove("anyOf")
                {
                    object.insert("allOf".to_owned(), form);
                }
            }
            object.values_mut().for_each(without_null);
        }
        Value::Array(items) => items.iter_mut().for_each(without_null),
        _ => {}
    }
}

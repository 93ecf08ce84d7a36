//! JSON Schema of the spec language, for completion and help in editors. It is derived from the very structs that read
//! the files, so that no key is listed twice.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::Value;

use super::raw::{Command, ErrorsFile, Service, TypesFile};

/// Where the schemas lie, from the root of the workspace.
pub const FOLDER: &str = "spec/.schema";

/// The schemas as files, by path from the root of the workspace.
pub fn files() -> BTreeMap<PathBuf, String> {
    [
        ("command", of::<Command>()),
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
    generator.into_root_schema_for::<T>().to_value()
}

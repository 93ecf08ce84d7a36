//! JSON Schema of every command, as a reviewer sees it when a page of the vendor changes.

use chat_types::Endpoint;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::json;

fn check<E: Endpoint + JsonSchema>()
where
    E::Response: JsonSchema,
{
    let schema = |schema: schemars::Schema| serde_json::Value::from(schema);
    let both = json!({
        "request": schema(SchemaGenerator::default().into_root_schema_for::<E>()),
        "response": schema(SchemaGenerator::default().into_root_schema_for::<E::Response>()),
    });
    let name = E::META.path.replace('/', "__");
    insta::with_settings!({prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!(name, format!("{both:#}"));
    });
}

macro_rules! check_all {
    ($($request:path),* $(,)?) => {
        #[test]
        fn every_command_has_the_schema_that_was_reviewed() {
            $(check::<$request>();)*
        }

        /// A snapshot without a command would never be looked at again.
        #[test]
        fn no_snapshot_is_left_over() {
            let known = [$(<$request as Endpoint>::META.path.replace('/', "__")),*];
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots");
            for entry in std::fs::read_dir(folder).expect("snapshots lie beside the test") {
                let file = entry.expect("is listed").file_name().to_string_lossy().into_owned();
                let name = file.strip_suffix(".snap").unwrap_or(&file);
                assert!(known.iter().any(|path| path == name), "{file} belongs to no command");
            }
        }
    };
}

chat_types::for_each_endpoint!(check_all);

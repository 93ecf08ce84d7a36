//! The schemas for editors.

use serde_json::Value;

use crate::spec::grammar::Grammars;
use crate::spec::schema;

fn command() -> Value {
    let (_, text) = schema::files()
        .into_iter()
        .find(|(path, _)| path.ends_with("command.schema.json"))
        .expect("a schema of commands");
    serde_json::from_str(&text).expect("a schema is JSON")
}

#[test]
fn there_is_one_for_each_kind_of_file() {
    let paths: Vec<String> = schema::files()
        .keys()
        .map(|path| path.display().to_string())
        .collect();
    assert_eq!(
        paths,
        [
            "spec/.schema/command.schema.json",
            "spec/.schema/coverage.schema.json",
            "spec/.schema/errors.schema.json",
            "spec/.schema/service.schema.json",
            "spec/.schema/types.schema.json",
        ]
    );
}

#[test]
fn it_knows_keys_help_and_what_is_mandatory() {
    let schema = command();
    assert_eq!(schema["additionalProperties"], false);
    assert!(schema["properties"]["path"]["description"].is_string());
    let required: Vec<&str> = schema["required"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert_eq!(
        required,
        [
            "path", "summary", "source", "domain", "retry", "request", "response", "errors",
            "examples"
        ]
    );
    let field = &schema["definitions"]["Field"];
    assert_eq!(field["required"][0], "type");
    assert_eq!(field["properties"]["max_items"]["type"], "integer");
    assert_eq!(
        field["properties"]["max_items"]["description"],
        "Most items."
    );
    assert!(field["properties"].get("type").is_some());
    assert!(!schema.to_string().contains("\"null\""));
}

#[test]
fn the_grammar_follows_references_lists_and_maps() {
    let grammar = &Grammars::get().command;
    let walk = |path: &[&str]| {
        path.iter()
            .try_fold(grammar.root(), |rule, step| grammar.step(rule, step))
    };
    let field = walk(&["request", "AnyName"]).expect("a field");
    assert!(grammar.keys(field).contains(&"max_bytes"));
    assert!(!grammar.is_open(field));
    assert!(grammar.is_open(walk(&["request"]).expect("the fields")));
    assert!(walk(&["retry", "keyed", "window"]).is_some());
    assert!(walk(&["page", "0", "total"]).is_some());
    assert!(walk(&["objects", "Any", "fields", "Name", "min"]).is_some());
    assert!(walk(&["retry", "window"]).is_none());
}

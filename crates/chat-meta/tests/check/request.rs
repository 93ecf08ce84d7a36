//! Every rule of a request, with the last value that passes and the first that does not.

mod codes;
mod group_types;
mod limits;
mod messages;
mod unions;
mod values;

use chat_meta::check::{self, Options, Rule};
use chat_meta::*;
use serde_json::{Value, json};

use crate::tables::{
    CURSOR, Case, KINDS, PREFIXES, TEAM_ID, USER_ID, broken, code, codes, command, field, leak,
    list, map, object, object_meta, required, words,
};

fn run(cases: &[Case]) {
    for (field, value, expected) in cases {
        let meta = command(&[*field]);
        let mut body = json!({});
        body[field.wire] = value.clone();
        let found = check::request(&meta, &body);
        assert_eq!(broken(&found), *expected, "{body}");
        for violation in &found {
            assert!(
                violation.message.contains(&format!("`{}`", violation.path)),
                "{violation}"
            );
        }
    }
}

/// An element of a message.
fn message() -> TypeMeta {
    let text = object_meta("Text", &[required("Text", TypeMeta::String)]);
    let custom = object_meta("Custom", &[field("Data", TypeMeta::String)]);
    TypeMeta::Union(leak(UnionMeta {
        name: "Element",
        doc: "",
        tag: "Kind",
        content: "Content",
        variants: Vec::leak(vec![("TextElem", text), ("TIMCustomElem", custom)]),
    }))
}

#[test]
fn null_is_absent() {
    let meta = command(&[required("Must", TypeMeta::U32), field("May", TypeMeta::U32)]);
    let found = check::request(&meta, &json!({"Must": null, "May": null}));
    assert_eq!(broken(&found), [("Must", "required")]);
    assert_eq!(check::request(&meta, &json!({"Must": 0, "May": null})), []);
}

#[test]
fn an_alias_stands_for_its_field() {
    let meta = command(&[FieldMeta {
        rules: &FieldRules {
            aliases: &["Old"],
            ..FieldRules::NONE
        },
        ..required("New", TypeMeta::U32)
    }]);
    assert_eq!(check::request(&meta, &json!({"Old": 1})), []);
    assert_eq!(check::request(&meta, &json!({"New": null, "Old": 1})), []);
    assert_eq!(
        broken(&check::request(&meta, &json!({"Old": ""}))),
        [("Old", "type")]
    );
    assert_eq!(
        broken(&check::request(&meta, &json!({}))),
        [("New", "required")]
    );
}

#[test]
fn a_body_is_an_object() {
    let meta = command(&[required("Must", TypeMeta::U32)]);
    for body in [json!([]), json!("{}"), json!(null), json!(1)] {
        let found = check::request(&meta, &body);
        assert_eq!(broken(&found), [("", "json")], "{body}");
        assert_eq!(codes(&found), [("", code::BAD_JSON)]);
    }
}

#[test]
fn fields_that_nobody_knows_are_no_violation() {
    assert_eq!(check::request(&command(&[]), &json!({"What": [1]})), []);
}

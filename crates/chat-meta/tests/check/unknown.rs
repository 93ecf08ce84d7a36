//! Which fields the spec does not know.

use chat_meta::check;
use chat_meta::*;
use serde_json::json;

use crate::tables::{USER_ID, command, exchange, field, leak, list, map, object, object_meta};

#[test]
fn unknown_fields_are_listed_wherever_they_stand() {
    let item = object(
        "Item",
        &[FieldMeta {
            rules: &FieldRules {
                aliases: &["Old"],
                ..FieldRules::NONE
            },
            ..field("Id", USER_ID)
        }],
    );
    let element = TypeMeta::Union(leak(UnionMeta {
        name: "Element",
        doc: "",
        tag: "Kind",
        content: "Content",
        variants: Vec::leak(vec![(
            "Text",
            object_meta("Text", &[field("Text", TypeMeta::String)]),
        )]),
    }));
    let tags = TypeMeta::TagList(leak(TagListMeta {
        name: "Tags",
        names: None,
        doc: "",
        tag: "Tag",
        value: "Value",
        known: Vec::leak(vec![TagMeta {
            value: field("Known", item),
            name_format: None,
            name_max_bytes: None,
        }]),
        custom: &[],
    }));
    let meta = command(&[
        field("L", list(item)),
        field("M", map(item)),
        field("E", list(element)),
        field("T", tags),
        field("J", TypeMeta::Json),
        FieldMeta {
            form: WireForm::JsonText,
            ..field("S", item)
        },
        field(
            "C",
            TypeMeta::Custom(leak(CustomMeta {
                name: "C",
                doc: "",
                schema: item,
            })),
        ),
    ]);
    let body = json!({
        "L": [{"Id": "a"}, {"Old": "b"}, {"Id": "c", "Foo": null}],
        "M": {"any": {"Bar": 1}},
        "E": [
            {"Kind": "Text", "Content": {"Text": "", "Font": 1}, "Beside": 1},
            {"Kind": "Other", "Content": {"What": 1}, "Beside": 1},
        ],
        "T": [
            {"Tag": "Known", "Value": {"Id": "a", "Foo": 1}, "Time": 1},
            {"Tag": "Other", "Value": {"Foo": 1}},
        ],
        "J": {"Anything": 1},
        "S": "{\"Id\": \"a\", \"Foo\": 1}",
        "C": {"Foo": 1},
        "X": {"Y": 1},
    });
    let mut found = check::unknown_request(&meta, &body);
    found.sort();
    assert_eq!(
        found,
        [
            "C.Foo",
            "E[0].Beside",
            "E[0].Content.Font",
            "L[2].Foo",
            "M.any.Bar",
            "S.Foo",
            "T[0].Time",
            "T[0].Value.Foo",
            "X",
        ]
    );
}

#[test]
fn an_answer_has_the_fields_of_the_envelope_too() {
    let meta = exchange(
        &[field("Asked", TypeMeta::U32)],
        &[field("Told", TypeMeta::U32)],
    );
    let body = json!({"Status": "OK", "Code": 0, "Info": "", "Told": 1, "Asked": 1});
    assert_eq!(check::unknown_response(&meta, &body), ["Asked"]);
    let body = json!({"Status": "OK", "Asked": 1});
    assert_eq!(check::unknown_request(&meta, &body), ["Status"]);
}

#[test]
fn what_has_another_type_has_no_unknown_fields() {
    let meta = command(&[field("L", list(USER_ID))]);
    assert!(check::unknown_request(&meta, &json!({"L": {"Foo": 1}})).is_empty());
    assert!(check::unknown_request(&meta, &json!([{"Foo": 1}])).is_empty());
}

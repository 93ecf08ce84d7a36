//! Numbers, sizes and how many items.

use super::*;

#[test]
fn limits_of_numbers() {
    let limited = FieldMeta {
        rules: &FieldRules {
            min: Some(-2),
            max: Some(200),
            ..FieldRules::NONE
        },
        ..field("F", TypeMeta::I64)
    };
    let as_text = FieldMeta {
        form: WireForm::Text,
        ..limited
    };
    let fraction = FieldMeta {
        ty: TypeMeta::F64,
        ..limited
    };
    let capped = FieldMeta {
        rules: leak(FieldRules {
            over: OverLimit::Cap,
            ..*limited.rules
        }),
        ..limited
    };
    let each = FieldMeta {
        ty: list(TypeMeta::I64),
        ..limited
    };
    run(&[
        (limited, json!(-2), &[]),
        (limited, json!(-3), &[("F", "min")]),
        (limited, json!(200), &[]),
        (limited, json!(201), &[("F", "max")]),
        (as_text, json!("200"), &[]),
        (as_text, json!("201"), &[("F", "max")]),
        (fraction, json!(200.0), &[]),
        (fraction, json!(200.5), &[("F", "max")]),
        (capped, json!(201), &[]),
        (capped, json!(-3), &[("F", "min")]),
        (each, json!([1, 201, 3]), &[("F[1]", "max")]),
    ]);
}

#[test]
fn bytes_are_those_of_utf8_and_of_compact_json() {
    let text = FieldMeta {
        max_bytes: Some(6),
        ..field("F", TypeMeta::String)
    };
    let items = FieldMeta {
        max_bytes: Some(9),
        ..field("F", list(TypeMeta::String))
    };
    let members = FieldMeta {
        max_bytes: Some(7),
        ..field("F", map(TypeMeta::U32))
    };
    let any = FieldMeta {
        max_bytes: Some(4),
        ..field("F", TypeMeta::Json)
    };
    let scalar = FieldMeta {
        max_bytes: Some(3),
        ..field("F", TypeMeta::Scalar)
    };
    let over: &[(&str, &str)] = &[("F", "max_bytes")];
    run(&[
        (text, json!("sixsix"), &[]),
        (text, json!("seven77"), over),
        (text, json!("茶茶"), &[]),
        (text, json!("茶茶a"), over),
        (text, json!("\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}"), &[]),
        (items, json!(["a", "b"]), &[]),
        (items, json!(["a", "bcd"]), over),
        (members, json!({"a": 1}), &[]),
        (members, json!({"a": 12}), over),
        (any, json!([12]), &[]),
        (any, json!([123]), over),
        (scalar, json!(123), &[]),
        (scalar, json!(1234), over),
        (scalar, json!("abcd"), over),
    ]);
}

#[test]
fn numbers_of_items() {
    let items = FieldMeta {
        rules: &FieldRules {
            min_items: Some(1),
            max_items: Some(2),
            ..FieldRules::NONE
        },
        ..field("F", list(TypeMeta::U32))
    };
    let members = FieldMeta {
        ty: map(TypeMeta::U32),
        ..items
    };
    run(&[
        (items, json!([]), &[("F", "min_items")]),
        (items, json!([1]), &[]),
        (items, json!([1, 2]), &[]),
        (items, json!([1, 2, 3]), &[("F", "max_items")]),
        (members, json!({}), &[("F", "min_items")]),
        (
            members,
            json!({"a": 1, "b": 2, "c": 3}),
            &[("F", "max_items")],
        ),
    ]);
}

#[test]
fn a_named_list_has_rules_of_its_own_beside_those_of_the_field() {
    let body = TypeMeta::NamedList(leak(ListMeta {
        name: "Body",
        doc: "",
        of: TypeMeta::String,
        min_items: Some(1),
        max_items: Some(3),
        max_bytes: Some(13),
        checks: &["unique_keys"],
    }));
    let narrow = FieldMeta {
        rules: &FieldRules {
            max_items: Some(2),
            ..FieldRules::NONE
        },
        ..field("F", body)
    };
    run(&[
        (field("F", body), json!(["a", "b", "c"]), &[]),
        (field("F", body), json!([]), &[("F", "min_items")]),
        (
            field("F", body),
            json!(["a", "b", "c", "d"]),
            &[("F", "max_items"), ("F", "max_bytes")],
        ),
        (field("F", body), json!(["abcdefghi"]), &[]),
        (
            field("F", body),
            json!(["abcdefghij"]),
            &[("F", "max_bytes")],
        ),
        (field("F", body), json!(["a", "a"]), &[("F[1]", "check")]),
        (field("F", body), json!(["a", 1]), &[("F[1]", "type")]),
        (narrow, json!(["a", "b", "c"]), &[("F", "max_items")]),
    ]);
    let found = check::request(&command(&[field("F", body)]), &json!({"F": 1}));
    assert_eq!(codes(&found), [("F", code::BAD_BODY)]);
}

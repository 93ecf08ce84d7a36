//! What an answer must look like.

use chat_meta::check;
use chat_meta::*;
use serde_json::{Value, json};

use crate::tables::{
    CURSOR, KINDS, USER_ID, always, broken, exchange, field, leak, list, object, words,
};

const SUCCEEDED: Predicate = &[Condition {
    subject: Subject::ItemSucceeded,
    test: Test::Present,
}];

fn ok(mut body: Value) -> Value {
    body["Status"] = json!("OK");
    body["Code"] = json!(0);
    body
}

#[test]
fn the_envelope() {
    let meta = exchange(&[], &[always("Must", TypeMeta::U32)]);
    let cases: &[(Value, &[(&str, &str)])] = &[
        (json!({"Status": "OK", "Code": 0, "Must": 1}), &[]),
        (
            json!({"Status": "OK", "Code": 0, "Info": "", "Must": 1}),
            &[],
        ),
        (json!({"Status": "OK", "Code": 0}), &[("Must", "required")]),
        // A failed call answers the envelope and nothing else.
        (json!({"Status": "FAIL", "Code": 10}), &[]),
        (json!({"Status": "FAIL", "Code": 10, "Must": "?"}), &[]),
        (
            json!({"Code": 10, "Info": 5}),
            &[("Status", "required"), ("Info", "type")],
        ),
        (
            json!({"Status": "OK", "Code": "x", "Must": 1}),
            &[("Code", "type")],
        ),
        (json!([]), &[("", "json")]),
    ];
    for (body, expected) in cases {
        assert_eq!(
            broken(&check::response(&meta, body, None)),
            *expected,
            "{body}"
        );
    }
}

#[test]
fn limits_and_unknown_words_are_let_pass_but_types_are_not() {
    let closed = TypeMeta::Enum(&EnumMeta {
        name: "Closed",
        doc: "",
        repr: EnumRepr::String,
        closed: true,
        values: &[EnumValue {
            name: "A",
            wire: Literal::Text("A"),
            aliases: &[],
            doc: "",
        }],
        prefixes: &[],
    });
    let meta = exchange(
        &[],
        &[
            FieldMeta {
                max_bytes: Some(1),
                rules: &FieldRules {
                    format: Some("word"),
                    ..FieldRules::NONE
                },
                ..field("Text", TypeMeta::String)
            },
            FieldMeta {
                rules: &FieldRules {
                    max: Some(1),
                    ..FieldRules::NONE
                },
                ..field("Number", TypeMeta::U32)
            },
            FieldMeta {
                rules: &FieldRules {
                    max_items: Some(1),
                    ..FieldRules::NONE
                },
                ..field("List", list(KINDS))
            },
            field("Id", USER_ID),
            field("Closed", closed),
            field("Next", CURSOR),
            FieldMeta {
                form: WireForm::Text,
                ..field("AsText", TypeMeta::U64)
            },
        ],
    );
    let body = ok(json!({
        "Text": "too long", "Number": 9, "List": ["New", "Small "], "Id": "much too long", "Closed": "A ",
        "Next": 5, "AsText": "12",
    }));
    assert_eq!(check::response(&meta, &body, None), []);
    let body = ok(json!({
        "Text": 1, "Number": "9", "List": ["Small", 1], "Id": 5, "Closed": "B", "Next": [], "AsText": 12,
    }));
    assert_eq!(
        broken(&check::response(&meta, &body, None)),
        [
            ("Text", "type"),
            ("Number", "type"),
            ("List[1]", "type"),
            ("Id", "type"),
            ("Next", "type"),
            ("AsText", "type"),
            ("Closed", "allowed"),
        ]
    );
}

#[test]
fn required_in_a_request_is_not_always_in_an_answer() {
    let item = object(
        "Item",
        &[FieldMeta {
            required: true,
            ..field("Key", TypeMeta::String)
        }],
    );
    let meta = exchange(&[], &[field("L", list(item))]);
    assert_eq!(check::response(&meta, &ok(json!({"L": [{}]})), None), []);
}

#[test]
fn when_decides_whether_a_field_is_missing() {
    let item = object(
        "Item",
        &[
            always("Id", USER_ID),
            always("Result", TypeMeta::Code),
            FieldMeta {
                rules: &FieldRules {
                    when: Some(SUCCEEDED),
                    ..FieldRules::NONE
                },
                ..always("Name", TypeMeta::String)
            },
            FieldMeta {
                rules: &FieldRules {
                    when: Some(&[Condition {
                        subject: Subject::Sibling("Name"),
                        test: Test::OneOf(&[Literal::Text("long")]),
                    }]),
                    ..FieldRules::NONE
                },
                ..always("More", TypeMeta::U32)
            },
        ],
    );
    let mut meta = exchange(
        &[],
        &[field("Out", object("Out", &[field("L", list(item))]))],
    );
    meta.results = Some(Results {
        list: "Out.L",
        id: Some("Id"),
        outcome: Some("Result"),
        info: None,
        success: &[0],
        already: &[7],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Id,
    });
    let cases: &[(Value, &[(&str, &str)])] = &[
        (json!({"Id": "a", "Result": 0, "Name": "x"}), &[]),
        (
            json!({"Id": "a", "Result": 0}),
            &[("Out.L[0].Name", "required")],
        ),
        (
            json!({"Id": "a", "Result": 7}),
            &[("Out.L[0].Name", "required")],
        ),
        (json!({"Id": "a", "Result": 5}), &[]),
        (json!({"Id": "a"}), &[("Out.L[0].Result", "required")]),
        (
            json!({"Id": "a", "Result": 0, "Name": "long"}),
            &[("Out.L[0].More", "required")],
        ),
    ];
    for (item, expected) in cases {
        let body = ok(json!({"Out": {"L": [item]}}));
        assert_eq!(
            broken(&check::response(&meta, &body, None)),
            *expected,
            "{item}"
        );
    }
}

fn filtered(when_absent: WhenAbsent, target: &'static str) -> EndpointMeta {
    let names = words(&["Name", "Age"], &["OldName"]);
    let nested = object("Self", &[always("Since", TypeMeta::Time)]);
    let item = object(
        "Item",
        &[
            always("Id", USER_ID),
            always("Name", TypeMeta::String),
            always("Age", TypeMeta::U32),
            always("Own", nested),
        ],
    );
    let filter = object(
        "Filter",
        &[
            FieldMeta {
                rules: leak(FieldRules {
                    filters: Some(target),
                    when_absent,
                    ..FieldRules::NONE
                }),
                ..field("Names", list(names))
            },
            FieldMeta {
                rules: &FieldRules {
                    filters: Some("L.Own"),
                    ..FieldRules::NONE
                },
                ..field("Own", list(words(&["Since"], &[])))
            },
        ],
    );
    exchange(&[field("Filter", filter)], &[always("L", list(item))])
}

#[test]
fn a_filter_excuses_what_it_left_out() {
    let id: Value = json!({"Id": "a", "Own": {"Since": 1}});
    let missing = |names: &[&'static str]| -> Vec<(String, &'static str)> {
        names
            .iter()
            .map(|name| (format!("L[0].{name}"), "required"))
            .collect()
    };
    for target in ["L", "Item"] {
        let all = filtered(WhenAbsent::All, target);
        let none = filtered(WhenAbsent::None, target);
        let cases = [
            (&all, Some(json!({})), missing(&["Name", "Age"])),
            (&none, Some(json!({})), missing(&[])),
            (&all, Some(json!({"Filter": {}})), missing(&["Name", "Age"])),
            (&all, Some(json!({"Filter": {"Names": []}})), missing(&[])),
            (
                &all,
                Some(json!({"Filter": {"Names": ["Age"]}})),
                missing(&["Age"]),
            ),
            (
                &none,
                Some(json!({"Filter": {"Names": ["OldName"]}})),
                missing(&["Name"]),
            ),
            // Without the request nobody knows what it left out.
            (&all, None, missing(&[])),
        ];
        for (meta, request, expected) in cases {
            let found = check::response(meta, &ok(json!({"L": [id]})), request.as_ref());
            let found: Vec<_> = found
                .iter()
                .map(|v| (v.path.clone(), v.rule.as_str()))
                .collect();
            assert_eq!(found, expected, "{target} {request:?}");
        }
    }
}

#[test]
fn a_filter_of_tags_may_leave_none_of_them() {
    let tag = TagMeta {
        value: field("Tag_Nick", TypeMeta::String),
        name_format: None,
        name_max_bytes: None,
    };
    let tags = TypeMeta::TagList(leak(TagListMeta {
        name: "Tags",
        names: None,
        doc: "",
        tag: "Tag",
        value: "Value",
        known: leak([tag]),
        custom: &[],
    }));
    let item = object("Item", &[always("T", tags)]);
    for target in ["Tags", "L.T"] {
        let filter = FieldMeta {
            rules: leak(FieldRules {
                filters: Some(target),
                ..FieldRules::NONE
            }),
            ..field("Names", list(words(&["Tag_Nick"], &[])))
        };
        let meta = exchange(&[filter], &[always("L", list(item))]);
        let gone = ok(json!({"L": [{}]}));
        let found = |request: Value| check::response(&meta, &gone, Some(&request));
        assert_eq!(found(json!({"Names": []})), []);
        let missing = [("L[0].T", "required")];
        assert_eq!(broken(&found(json!({"Names": ["Tag_Nick"]}))), missing);
        assert_eq!(broken(&found(json!({}))), missing);
    }
}

#[test]
fn an_answer_that_names_successes_only() {
    let item = object(
        "Item",
        &[FieldMeta {
            rules: &FieldRules {
                when: Some(SUCCEEDED),
                ..FieldRules::NONE
            },
            ..always("Id", USER_ID)
        }],
    );
    let rule = Results {
        list: "L",
        id: Some("Id"),
        outcome: None,
        info: None,
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: true,
        matching: Matching::Id,
    };
    let mut meta = exchange(&[], &[field("L", list(item))]);
    let body = ok(json!({"L": [{}]}));
    meta.results = Some(rule);
    assert_eq!(
        broken(&check::response(&meta, &body, None)),
        [("L[0].Id", "required")]
    );
    meta.results = Some(Results {
        failures_only: true,
        successes_only: false,
        ..rule
    });
    assert_eq!(check::response(&meta, &body, None), []);
}

#[test]
fn what_a_filter_cannot_name_is_always_there() {
    let meta = filtered(WhenAbsent::All, "L");
    let request = json!({"Filter": {"Names": [], "Own": []}});
    // The filter of the nested object is empty, so the object itself may be gone.
    assert_eq!(
        broken(&check::response(
            &meta,
            &ok(json!({"L": [{}]})),
            Some(&request)
        )),
        [("L[0].Id", "required")]
    );
    assert_eq!(
        check::response(
            &meta,
            &ok(json!({"L": [{"Id": "a", "Own": {}}]})),
            Some(&request)
        ),
        []
    );
    assert_eq!(
        broken(&check::response(&meta, &ok(json!({})), Some(&request))),
        [("L", "required")]
    );
}

#[test]
fn null_is_absent() {
    let meta = exchange(
        &[],
        &[always("A", TypeMeta::U32), field("B", TypeMeta::U32)],
    );
    let found = check::response(&meta, &ok(json!({"A": null, "B": null})), None);
    assert_eq!(broken(&found), [("A", "required")]);
}

//! Whatever JSON comes in, nothing panics and what was put right stays right.

use chat_meta::check::{self, lenient};
use chat_meta::*;
use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::tables::{
    CURSOR, KINDS, PREFIXES, TEAM_ID, USER_ID, always, code, exchange, field, leak, list, map,
    object, object_meta, required,
};

/// A command that uses every type and every rule under the names that the bodies use.
fn everything() -> EndpointMeta {
    const HUGE: Predicate = &[Condition {
        subject: Subject::GroupType,
        test: Test::OneOf(&[Literal::Text("Huge")]),
    }];
    const WITHOUT_A: Predicate = &[Condition {
        subject: Subject::Sibling("a"),
        test: Test::Absent,
    }];
    let inner = object(
        "Inner",
        &[
            required("a", USER_ID),
            FieldMeta {
                rules: &FieldRules {
                    max: Some(5),
                    ..FieldRules::NONE
                },
                ..field("b", TypeMeta::I64)
            },
            FieldMeta {
                rules: &FieldRules {
                    only_when: Some(WITHOUT_A),
                    ..FieldRules::NONE
                },
                ..field("c", TypeMeta::F64)
            },
        ],
    );
    let union = TypeMeta::Union(leak(UnionMeta {
        name: "Union",
        doc: "",
        tag: "a",
        content: "b",
        variants: Vec::leak(vec![("x", object_meta("X", &[field("a", USER_ID)]))]),
    }));
    let tags = TypeMeta::TagList(leak(TagListMeta {
        name: "Tags",
        names: None,
        doc: "",
        tag: "a",
        value: "b",
        known: Vec::leak(vec![TagMeta {
            value: field("x", TypeMeta::U32),
            name_format: None,
            name_max_bytes: None,
        }]),
        custom: leak([TagMeta {
            value: field("", TypeMeta::Scalar),
            name_format: Some("letters"),
            name_max_bytes: Some(1),
        }]),
    }));
    let body = TypeMeta::NamedList(leak(ListMeta {
        name: "Body",
        doc: "",
        of: union,
        min_items: Some(1),
        max_items: Some(2),
        max_bytes: Some(20),
        checks: &["one_custom_element", "unique_keys"],
    }));
    let fields = [
        FieldMeta {
            rules: &FieldRules {
                filters: Some("b"),
                ..FieldRules::NONE
            },
            ..field("a", list(KINDS))
        },
        FieldMeta {
            rules: &FieldRules {
                checks: &["unique_keys", "rising_times"],
                ..FieldRules::NONE
            },
            ..always("b", list(inner))
        },
        FieldMeta {
            rules: &FieldRules {
                keys: Some(TEAM_ID),
                ..FieldRules::NONE
            },
            ..field("c", map(inner))
        },
        FieldMeta {
            form: WireForm::JsonText,
            ..field("d", body)
        },
        field("e", body),
        field("f", tags),
        FieldMeta {
            rules: &FieldRules {
                checks: &["custom_group_id"],
                ..FieldRules::NONE
            },
            ..field("g", TEAM_ID)
        },
        FieldMeta {
            rules: &FieldRules {
                required_when: Some(HUGE),
                ..FieldRules::NONE
            },
            ..field("h", CURSOR)
        },
    ];
    let mut meta = exchange(&fields, &fields);
    meta.group_types = Some(GroupTypeRule {
        of: "g",
        allowed: &["Small"],
        code: code::GROUP_TYPE,
        prefixes: PREFIXES,
    });
    meta.page = leak([Page {
        when: &[],
        items: "b",
        size: None,
        style: PageStyle::Cursor(CursorPage {
            next: &[],
            first: &[("h", Literal::Text("")), ("nowhere", Literal::Int(0))],
            end: &[],
            more: &[],
            empty_ends: false,
            or_given: false,
        }),
    }]);
    meta.results = Some(Results {
        list: "b",
        id: None,
        outcome: Some("a.b"),
        info: None,
        success: &[0],
        already: &[],
        pending: &[],
        failures_only: false,
        successes_only: false,
        matching: Matching::Position,
    });
    meta
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[a-h]",
        1 => Just("x".to_owned()),
        1 => Just("@T#_y".to_owned()),
        1 => Just("TIMCustomElem".to_owned()),
        1 => Just("Huge".to_owned()),
        1 => ".{0,5}",
    ]
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-3_i64..9).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        name().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((name(), inner), 0..8)
                .prop_map(|members| Value::Object(Map::from_iter(members))),
        ]
    })
}

proptest! {
    #[test]
    fn nothing_panics(body in json(), request in json()) {
        let meta = everything();
        for violation in check::request(&meta, &body) {
            prop_assert!(!violation.message.is_empty());
        }
        check::response(&meta, &body, Some(&request));
        check::response(&meta, &body, None);
        check::unknown_request(&meta, &body);
        check::unknown_response(&meta, &body);
    }

    #[test]
    fn what_was_put_right_is_not_changed_again(body in json()) {
        let meta = everything();
        let mut once = body;
        lenient::normalise(&meta, &mut once);
        check::request(&meta, &once);
        let mut twice = once.clone();
        lenient::normalise(&meta, &mut twice);
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn a_body_in_order_is_not_changed(body in json()) {
        let meta = everything();
        if check::request(&meta, &body).is_empty() {
            let mut eased = body.clone();
            lenient::normalise(&meta, &mut eased);
            prop_assert_eq!(eased, body);
        }
    }
}

//! What the lenient service forgives.

use chat_meta::check::{self, lenient};
use chat_meta::*;
use serde_json::{Value, json};

use crate::tables::{
    CURSOR, KINDS, PREFIXES, TEAM_ID, USER_ID, broken, code, command, field, leak, list, object,
    required,
};

fn normalised(meta: &EndpointMeta, mut body: Value) -> Value {
    lenient::normalise(meta, &mut body);
    body
}

#[test]
fn values() {
    let small = &[Literal::Text("Small"), Literal::Text("Open")];
    let kinds = list(KINDS);
    let user = object(
        "User",
        &[required("Id", USER_ID), field("Nick", TypeMeta::String)],
    );
    let two = object("Two", &[required("A", USER_ID), required("B", USER_ID)]);
    let cases = [
        // Numbers as ids.
        (field("F", USER_ID), json!(107), json!("107")),
        (
            field("F", list(USER_ID)),
            json!([1, "2"]),
            json!(["1", "2"]),
        ),
        (field("F", CURSOR), json!(5), json!(5)),
        (field("F", TypeMeta::String), json!(5), json!(5)),
        // Bare values as objects.
        (
            field("F", list(user)),
            json!(["bob", 7, {"Id": 8}]),
            json!([
                {"Id": "bob"}, {"Id": "7"}, {"Id": "8"}
            ]),
        ),
        (field("F", user), json!("bob"), json!({"Id": "bob"})),
        (field("F", user), json!(["bob"]), json!(["bob"])),
        (field("F", two), json!("bob"), json!("bob")),
        // Unknown words.
        (
            FieldMeta {
                rules: &FieldRules {
                    filters: Some("L"),
                    ..FieldRules::NONE
                },
                ..field("F", kinds)
            },
            json!(["New", "Open", "Tiny", 1]),
            json!(["Open", "Tiny", 1]),
        ),
        (
            FieldMeta {
                rules: leak(FieldRules {
                    allowed: small,
                    ..FieldRules::NONE
                }),
                ..field("F", kinds)
            },
            json!(["Huge", "Tiny"]),
            json!(["Tiny"]),
        ),
        (field("F", kinds), json!(["New"]), json!(["New"])),
        (
            FieldMeta {
                rules: leak(FieldRules {
                    allowed: small,
                    ..FieldRules::NONE
                }),
                ..field("F", KINDS)
            },
            json!("Huge"),
            json!("Huge"),
        ),
        // Numbers over the limit.
        (
            FieldMeta {
                rules: &FieldRules {
                    max: Some(200),
                    ..FieldRules::NONE
                },
                ..field("F", TypeMeta::U32)
            },
            json!(200),
            json!(200),
        ),
        (
            FieldMeta {
                rules: &FieldRules {
                    max: Some(200),
                    ..FieldRules::NONE
                },
                ..field("F", TypeMeta::U32)
            },
            json!(201),
            json!(200),
        ),
        (
            FieldMeta {
                rules: &FieldRules {
                    max: Some(200),
                    ..FieldRules::NONE
                },
                ..field("F", TypeMeta::U32)
            },
            json!(5_000_000_000_u64),
            json!(200),
        ),
        (
            FieldMeta {
                rules: &FieldRules {
                    max: Some(200),
                    ..FieldRules::NONE
                },
                ..field("F", TypeMeta::U32)
            },
            json!("201"),
            json!("201"),
        ),
        (
            FieldMeta {
                form: WireForm::Text,
                rules: &FieldRules {
                    max: Some(200),
                    ..FieldRules::NONE
                },
                ..field("F", TypeMeta::U32)
            },
            json!("201"),
            json!("200"),
        ),
        (
            FieldMeta {
                rules: &FieldRules {
                    max: Some(2),
                    ..FieldRules::NONE
                },
                ..field("F", TypeMeta::F64)
            },
            json!(2.5),
            json!(2),
        ),
        (field("F", TypeMeta::U32), json!(201), json!(201)),
    ];
    for (field, given, expected) in cases {
        let meta = command(&[field]);
        assert_eq!(
            normalised(&meta, json!({"F": given})),
            json!({"F": expected}),
            "{given}"
        );
    }
}

#[test]
fn values_deep_inside() {
    let inner = object(
        "Inner",
        &[FieldMeta {
            rules: &FieldRules {
                max: Some(9),
                ..FieldRules::NONE
            },
            ..field("N", TypeMeta::U32)
        }],
    );
    let outer = object("Outer", &[field("L", list(inner)), field("User", USER_ID)]);
    let meta = command(&[field("O", outer)]);
    let body = json!({"O": {"L": [{"N": 10}, {"N": 9}], "User": 5}});
    assert_eq!(
        normalised(&meta, body),
        json!({"O": {"L": [{"N": 9}, {"N": 9}], "User": "5"}})
    );
}

fn paged() -> EndpointMeta {
    const HUGE: Predicate = &[Condition {
        subject: Subject::GroupType,
        test: Test::OneOf(&[Literal::Text("Huge")]),
    }];
    const OTHERS: Predicate = &[Condition {
        subject: Subject::GroupType,
        test: Test::OneOf(&[Literal::Text("Small"), Literal::Text("Open")]),
    }];
    let mut meta = command(&[
        required("Team", TEAM_ID),
        FieldMeta {
            rules: &FieldRules {
                required_when: Some(HUGE),
                ..FieldRules::NONE
            },
            ..field("Next", CURSOR)
        },
        FieldMeta {
            rules: &FieldRules {
                only_when: Some(OTHERS),
                aliases: &["From"],
                ..FieldRules::NONE
            },
            ..field("Offset", TypeMeta::U32)
        },
    ]);
    meta.group_types = Some(GroupTypeRule {
        of: "Team",
        allowed: &["Small", "Open", "Huge"],
        code: code::GROUP_TYPE,
        prefixes: PREFIXES,
    });
    let cursor = CursorPage {
        next: &[("Next", "Next")],
        first: &[("Next", Literal::Text(""))],
        end: &[],
        more: &[],
        empty_ends: false,
        or_given: false,
    };
    let offset = OffsetPage {
        offset: "Offset",
        total: None,
        total_when: &[],
    };
    meta.page = leak([
        Page {
            when: HUGE,
            items: "L",
            size: None,
            style: PageStyle::Cursor(cursor),
        },
        Page {
            when: &[],
            items: "L",
            size: None,
            style: PageStyle::Offset(offset),
        },
    ]);
    meta
}

#[test]
fn cursors_and_offsets() {
    let meta = paged();
    let huge = json!({"Team": "@T#_a", "Offset": 5});
    assert_eq!(
        broken(&check::request(&meta, &huge)),
        [("Next", "required_when"), ("Offset", "only_when"),]
    );
    let eased = normalised(&meta, huge);
    assert_eq!(eased, json!({"Team": "@T#_a", "Next": ""}));
    assert_eq!(check::request(&meta, &eased), []);
    assert_eq!(
        normalised(&meta, json!({"Team": "@T#_a", "From": 5, "Next": "k"})),
        json!({"Team": "@T#_a", "Next": "k"})
    );
    let small = json!({"Team": "@T#a", "Offset": 5});
    assert_eq!(normalised(&meta, small.clone()), small);
}

#[test]
fn a_body_in_order_stays_as_it_is() {
    let meta = paged();
    let body = json!({"Team": "@T#_a", "Next": "k", "Unknown": {"a": [null]}});
    assert_eq!(normalised(&meta, body.clone()), body);
    for body in [json!(null), json!([1]), json!("x")] {
        assert_eq!(normalised(&meta, body.clone()), body);
    }
}

#[test]
fn surplus_fields() {
    const fn present(name: &'static str) -> Condition {
        Condition {
            subject: Subject::Sibling(name),
            test: Test::Present,
        }
    }
    const fn absent(name: &'static str) -> Condition {
        Condition {
            subject: Subject::Sibling(name),
            test: Test::Absent,
        }
    }
    let only = |name, when: Predicate| FieldMeta {
        rules: leak(FieldRules {
            only_when: Some(when),
            ..FieldRules::NONE
        }),
        ..field(name, TypeMeta::U32)
    };
    let inner = object(
        "Inner",
        &[only(
            "Deep",
            const {
                &[Condition {
                    subject: Subject::Request(&["Third"]),
                    test: Test::Present,
                }]
            },
        )],
    );
    let meta = command(&[
        field("First", TypeMeta::U32),
        field("Inner", inner),
        only("Second", const { &[present("First")] }),
        only("Third", const { &[present("Second")] }),
        only("Left", const { &[absent("Right")] }),
        only("Right", const { &[absent("Left")] }),
    ]);
    let whole = json!({"First": 1, "Second": 2, "Third": 3, "Inner": {"Deep": 4}});
    assert_eq!(normalised(&meta, whole.clone()), whole);
    // One that goes takes along those that need it.
    let headless = json!({"Second": 2, "Third": 3, "Inner": {"Deep": 4}});
    assert_eq!(normalised(&meta, headless), json!({"Inner": {}}));
    // Of two that exclude each other the first stays.
    assert_eq!(
        normalised(&meta, json!({"Right": 1, "Left": 1})),
        json!({"Left": 1})
    );
    assert_eq!(normalised(&meta, json!({"Right": 1})), json!({"Right": 1}));
}

//! When predicates hold, and what follows.

use chat_meta::check::{self, Scope, Truth};
use chat_meta::*;
use serde_json::{Value, json};

use crate::tables::{KINDS, PREFIXES, USER_ID, broken, code, command, field, leak, list, object};

const fn sibling(name: &'static str, test: Test) -> Condition {
    Condition {
        subject: Subject::Sibling(name),
        test,
    }
}

fn one(condition: Condition) -> Predicate {
    Vec::leak(vec![condition])
}

fn truth(meta: &EndpointMeta, body: &Value, predicate: Predicate) -> Truth {
    Scope::of_request(meta, body).truth(predicate)
}

#[test]
fn siblings() {
    let meta = command(&[
        FieldMeta {
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..field("Flag", TypeMeta::Flag)
        },
        field("Kind", KINDS),
        FieldMeta {
            rules: &FieldRules {
                aliases: &["Old"],
                ..FieldRules::NONE
            },
            ..field("New", TypeMeta::U32)
        },
    ]);
    let zero = one(sibling("Flag", Test::OneOf(&[Literal::Int(0)])));
    let small = one(sibling(
        "Kind",
        Test::OneOf(&[Literal::Text("Small"), Literal::Text("Open")]),
    ));
    let present = one(sibling("New", Test::Present));
    let absent = one(sibling("New", Test::Absent));
    let cases = [
        (zero, json!({}), Truth::Yes),
        (zero, json!({"Flag": null}), Truth::Yes),
        (zero, json!({"Flag": 0}), Truth::Yes),
        (zero, json!({"Flag": 1}), Truth::No),
        (zero, json!({"Flag": []}), Truth::No),
        (small, json!({}), Truth::No),
        (small, json!({"Kind": "Open"}), Truth::Yes),
        (small, json!({"Kind": "Tiny"}), Truth::Yes),
        (small, json!({"Kind": "Huge"}), Truth::No),
        (present, json!({"New": 0}), Truth::Yes),
        (present, json!({"Old": 0}), Truth::Yes),
        (present, json!({"New": null}), Truth::No),
        (absent, json!({}), Truth::Yes),
        (absent, json!({"New": null}), Truth::Yes),
        (absent, json!({"Old": 5}), Truth::No),
        (&[], json!({}), Truth::Yes),
    ];
    for (predicate, body, expected) in cases {
        assert_eq!(
            truth(&meta, &body, predicate),
            expected,
            "{predicate:?} {body}"
        );
    }
}

#[test]
fn all_conditions_must_hold() {
    let meta = command(&[field("A", TypeMeta::U32), field("B", TypeMeta::U32)]);
    let both = Vec::leak(vec![
        sibling("A", Test::Present),
        sibling("B", Test::Present),
    ]);
    assert_eq!(truth(&meta, &json!({"A": 1, "B": 1}), both), Truth::Yes);
    assert_eq!(truth(&meta, &json!({"A": 1}), both), Truth::No);
    // Without a group type rule nobody knows the group's type; another failure still decides.
    let typed = Condition {
        subject: Subject::GroupType,
        test: Test::Present,
    };
    let mixed = Vec::leak(vec![typed, sibling("A", Test::Present)]);
    assert_eq!(truth(&meta, &json!({"A": 1}), mixed), Truth::Unknown);
    assert_eq!(truth(&meta, &json!({}), mixed), Truth::No);
}

#[test]
fn fields_of_the_request_seen_from_elsewhere() {
    let update = object(
        "Update",
        &[FieldMeta {
            rules: &FieldRules {
                default: Some(Literal::Int(3)),
                ..FieldRules::NONE
            },
            ..field("Kind", TypeMeta::U32)
        }],
    );
    let meta = command(&[field("Update", update)]);
    let kind = one(Condition {
        subject: Subject::Request(&["Update", "Kind"]),
        test: Test::OneOf(&[Literal::Int(3)]),
    });
    for (request, expected) in [
        (Some(json!({"Update": {"Kind": 3}})), Truth::Yes),
        (Some(json!({"Update": {"Kind": 4}})), Truth::No),
        (Some(json!({"Update": {}})), Truth::Yes),
        (Some(json!({})), Truth::Yes),
        (None, Truth::Unknown),
    ] {
        let answer = json!({});
        let scope = Scope::of_response(&meta, &answer, request.as_ref());
        assert_eq!(scope.truth(kind), expected, "{request:?}");
    }
}

fn typed_command(of: &'static str, fields: &[FieldMeta]) -> EndpointMeta {
    let mut meta = command(fields);
    meta.group_types = Some(GroupTypeRule {
        of,
        allowed: &["Small", "Open", "Huge", "AVChatRoom"],
        code: code::GROUP_TYPE,
        prefixes: PREFIXES,
    });
    meta
}

#[test]
fn types_of_groups() {
    let huge = one(Condition {
        subject: Subject::GroupType,
        test: Test::OneOf(&[Literal::Text("Huge")]),
    });
    let by_id = typed_command("Team", &[field("Team", TypeMeta::String)]);
    for (id, expected) in [
        ("@T#_1", Truth::Yes),
        ("@T#1", Truth::Unknown),
        ("chosen", Truth::Unknown),
        ("", Truth::Unknown),
    ] {
        assert_eq!(truth(&by_id, &json!({"Team": id}), huge), expected, "{id}");
    }
    assert_eq!(truth(&by_id, &json!({}), huge), Truth::Unknown);
    let body = json!({"Team": "@T#1"});
    let told = Scope::of_request(&by_id, &body).with_group_type("Huge");
    assert_eq!(told.truth(huge), Truth::Yes);
    let told = Scope::of_request(&by_id, &body).with_group_type("Open");
    assert_eq!(told.truth(huge), Truth::No);

    let by_word = typed_command("Kind", &[field("Kind", KINDS)]);
    assert_eq!(truth(&by_word, &json!({"Kind": "Huge"}), huge), Truth::Yes);
    assert_eq!(truth(&by_word, &json!({"Kind": "Tiny"}), huge), Truth::No);
    assert_eq!(
        truth(&by_word, &json!({"Kind": "New"}), huge),
        Truth::Unknown
    );
}

#[test]
fn outcomes_of_items() {
    let meta = command(&[]);
    let success = one(Condition {
        subject: Subject::ItemSucceeded,
        test: Test::OneOf(&[Literal::Text("success")]),
    });
    let body = json!({});
    let scope = Scope::of_request(&meta, &body);
    assert_eq!(scope.truth(success), Truth::Unknown);
    assert_eq!(scope.with_outcome(true).truth(success), Truth::Yes);
    assert_eq!(scope.with_outcome(false).truth(success), Truth::No);
    let failure = one(Condition {
        subject: Subject::ItemSucceeded,
        test: Test::Absent,
    });
    assert_eq!(scope.with_outcome(false).truth(failure), Truth::Yes);
}

#[test]
fn only_when_and_required_when() {
    let meta = command(&[
        FieldMeta {
            rules: leak(FieldRules {
                only_when: Some(one(sibling("Tags", Test::Absent))),
                ..FieldRules::NONE
            }),
            ..field("Users", list(USER_ID))
        },
        FieldMeta {
            rules: leak(FieldRules {
                only_when: Some(one(sibling("Users", Test::Absent))),
                ..FieldRules::NONE
            }),
            ..field("Tags", list(TypeMeta::String))
        },
        FieldMeta {
            rules: leak(FieldRules {
                required_when: Some(one(sibling("Kind", Test::OneOf(&[Literal::Text("Huge")])))),
                code: Some(code::OWN),
                ..FieldRules::NONE
            }),
            ..field("Owner", USER_ID)
        },
        field("Kind", KINDS),
    ]);
    let cases: &[(Value, &[(&str, &str)])] = &[
        (json!({}), &[]),
        (json!({"Users": ["a"]}), &[]),
        (json!({"Users": ["a"], "Tags": null}), &[]),
        (
            json!({"Users": ["a"], "Tags": ["b"]}),
            &[("Users", "only_when"), ("Tags", "only_when")],
        ),
        (json!({"Kind": "Huge"}), &[("Owner", "required_when")]),
        (
            json!({"Kind": "Huge", "Owner": null}),
            &[("Owner", "required_when")],
        ),
        (json!({"Kind": "Huge", "Owner": "bob"}), &[]),
        (json!({"Kind": "Small"}), &[]),
    ];
    for (body, expected) in cases {
        assert_eq!(broken(&check::request(&meta, body)), *expected, "{body}");
    }
    let found = check::request(&meta, &json!({"Kind": "Huge"}));
    assert!(
        found.iter().all(|found| found.code == code::OWN),
        "{found:?}"
    );
}

#[test]
fn what_is_not_known_for_sure_is_not_refused() {
    let huge = one(Condition {
        subject: Subject::GroupType,
        test: Test::OneOf(&[Literal::Text("Huge")]),
    });
    let others = one(Condition {
        subject: Subject::GroupType,
        test: Test::OneOf(&[Literal::Text("Small"), Literal::Text("Open")]),
    });
    let meta = typed_command(
        "Team",
        &[
            field("Team", TypeMeta::String),
            FieldMeta {
                rules: leak(FieldRules {
                    required_when: Some(huge),
                    ..FieldRules::NONE
                }),
                ..field("Next", TypeMeta::String)
            },
            FieldMeta {
                rules: leak(FieldRules {
                    only_when: Some(others),
                    ..FieldRules::NONE
                }),
                ..field("Offset", TypeMeta::U32)
            },
        ],
    );
    assert_eq!(
        check::request(&meta, &json!({"Team": "@T#1", "Offset": 5})),
        []
    );
    assert_eq!(
        check::request(&meta, &json!({"Team": "@T#1", "Next": "k"})),
        []
    );
    assert_eq!(
        broken(&check::request(
            &meta,
            &json!({"Team": "@T#_1", "Offset": 5})
        )),
        [("Next", "required_when"), ("Offset", "only_when"),]
    );
}

#[test]
fn nested_predicates_see_their_own_siblings() {
    let inner = object(
        "Inner",
        &[
            field("Kind", KINDS),
            FieldMeta {
                rules: leak(FieldRules {
                    only_when: Some(one(sibling("Kind", Test::OneOf(&[Literal::Text("Open")])))),
                    ..FieldRules::NONE
                }),
                ..field("Extra", TypeMeta::U32)
            },
            FieldMeta {
                rules: leak(FieldRules {
                    only_when: Some(one(Condition {
                        subject: Subject::Request(&["Mode"]),
                        test: Test::OneOf(&[Literal::Int(1)]),
                    })),
                    ..FieldRules::NONE
                }),
                ..field("Modal", TypeMeta::U32)
            },
        ],
    );
    let meta = command(&[field("Mode", TypeMeta::U32), field("L", list(inner))]);
    let body = json!({"Mode": 1, "L": [{"Kind": "Open", "Extra": 1, "Modal": 1}, {"Extra": 2}]});
    assert_eq!(
        broken(&check::request(&meta, &body)),
        [("L[1].Extra", "only_when")]
    );
    let body = json!({"Mode": 2, "L": [{"Modal": 1}]});
    assert_eq!(
        broken(&check::request(&meta, &body)),
        [("L[0].Modal", "only_when")]
    );
}

#[test]
fn the_first_page_that_applies() {
    let huge = one(Condition {
        subject: Subject::GroupType,
        test: Test::OneOf(&[Literal::Text("Huge")]),
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
    let mut meta = typed_command("Team", &[field("Team", TypeMeta::String)]);
    meta.page = leak([
        Page {
            when: huge,
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
    let style = |body: &Value| {
        Scope::of_request(&meta, body)
            .page()
            .map(|page| page.style.as_str())
    };
    assert_eq!(style(&json!({"Team": "@T#_1"})), Some("cursor"));
    assert_eq!(style(&json!({"Team": "@T#1"})), Some("offset"));
}

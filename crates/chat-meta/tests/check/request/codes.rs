//! In which order rules are looked at, and which number a broken one answers.

use super::*;

#[test]
fn the_order_is_that_of_the_service() {
    let small = Some(
        &[Condition {
            subject: Subject::Sibling("A"),
            test: Test::Absent,
        }][..],
    );
    let mut meta = command(&[
        FieldMeta {
            rules: &FieldRules {
                checks: &["unique_keys"],
                ..FieldRules::NONE
            },
            ..field("Checked", list(TypeMeta::U32))
        },
        FieldMeta {
            rules: leak(FieldRules {
                only_when: small,
                ..FieldRules::NONE
            }),
            ..field("Only", TypeMeta::U32)
        },
        FieldMeta {
            rules: &FieldRules {
                max: Some(1),
                ..FieldRules::NONE
            },
            ..field("A", TypeMeta::U32)
        },
        field("Typed", TypeMeta::U32),
        required("Must", TypeMeta::U32),
        field("Team", TEAM_ID),
    ]);
    meta.group_types = Some(GroupTypeRule {
        of: "Team",
        allowed: &["Small"],
        code: code::GROUP_TYPE,
        prefixes: PREFIXES,
    });
    let body = json!({"Checked": [1, 1], "Only": 1, "A": 2, "Typed": "", "Team": "@T#_x"});
    let rules: Vec<Rule> = check::request(&meta, &body)
        .iter()
        .map(|found| found.rule)
        .collect();
    assert_eq!(
        rules,
        [
            Rule::Required,
            Rule::Type,
            Rule::Max,
            Rule::OnlyWhen,
            Rule::GroupType,
            Rule::Check
        ]
    );
}

#[test]
fn codes_come_from_the_field_then_the_type_then_the_domain() {
    let own = |ty| FieldMeta {
        rules: &FieldRules {
            code: Some(code::OWN),
            ..FieldRules::NONE
        },
        ..field("F", ty)
    };
    let few = |field: FieldMeta| FieldMeta {
        rules: leak(FieldRules {
            max_items: Some(1),
            ..*field.rules
        }),
        ..field
    };
    let keyed = object("Keyed", &[required("Key", TypeMeta::String)]);
    let unique = |field: FieldMeta| FieldMeta {
        rules: leak(FieldRules {
            checks: &["unique_keys"],
            ..*field.rules
        }),
        ..field
    };
    let cases = [
        (
            field("F", TypeMeta::U32),
            json!(""),
            ("F", code::BAD_PARAMETER),
        ),
        (own(TypeMeta::U32), json!(""), ("F", code::OWN)),
        (field("F", TEAM_ID), json!("x"), ("F", code::BAD_TEAM_ID)),
        (own(TEAM_ID), json!("x"), ("F", code::OWN)),
        (
            field("F", list(TEAM_ID)),
            json!(["x"]),
            ("F[0]", code::BAD_TEAM_ID),
        ),
        (own(list(TEAM_ID)), json!(["x"]), ("F[0]", code::OWN)),
        // A number is no malformed id, it is none at all.
        (field("F", TEAM_ID), json!(1), ("F", code::BAD_PARAMETER)),
        (
            few(field("F", list(TypeMeta::U32))),
            json!([1, 2]),
            ("F", code::TOO_MANY),
        ),
        (
            few(own(list(TypeMeta::U32))),
            json!([1, 2]),
            ("F", code::OWN),
        ),
        // What is wrong inside is answered as the field that holds it says.
        (own(keyed), json!({}), ("F.Key", code::OWN)),
        (
            field("F", object("Body", &[required("Key", USER_ID)])),
            json!({}),
            ("F.Key", code::BAD_BODY),
        ),
        (
            unique(field("F", list(keyed))),
            json!([{"Key": "a"}, {"Key": "a"}]),
            ("F[1].Key", code::REPEATED),
        ),
        (
            unique(own(list(keyed))),
            json!([{"Key": "a"}, {"Key": "a"}]),
            ("F[1].Key", code::OWN),
        ),
    ];
    for (field, value, expected) in cases {
        let found = check::request(&command(&[field]), &json!({"F": value}));
        assert_eq!(codes(&found), [expected], "{value}");
    }
    let must = FieldMeta {
        rules: &FieldRules {
            code: Some(code::OWN),
            ..FieldRules::NONE
        },
        ..required("F", TypeMeta::U32)
    };
    assert_eq!(
        codes(&check::request(&command(&[must]), &json!({}))),
        [("F", code::OWN)]
    );
}

#[test]
fn a_rule_may_have_a_code_of_its_own() {
    const MISSING: i64 = 21;
    const MALFORMED: i64 = 22;
    const FEW: i64 = 23;
    const MANY: i64 = 24;
    const LONG: i64 = 25;
    const WRONG: i64 = 26;
    let inner = object(
        "Inner",
        &[FieldMeta {
            max_bytes: Some(1),
            ..required("Key", TypeMeta::String)
        }],
    );
    let coded = |field: FieldMeta| FieldMeta {
        max_bytes: Some(40),
        rules: leak(FieldRules {
            min_items: Some(1),
            max_items: Some(2),
            checks: &["unique_keys"],
            code: Some(code::OWN),
            codes: &[
                (Rule::Required, MISSING),
                (Rule::Type, MALFORMED),
                (Rule::MinItems, FEW),
                (Rule::MaxItems, MANY),
                (Rule::MaxBytes, LONG),
                (Rule::Check, WRONG),
            ],
            ..*field.rules
        }),
        ..field
    };
    let teams = coded(required("F", list(TEAM_ID)));
    let inners = coded(required("F", list(inner)));
    let a_long_key = "k".repeat(40);
    let cases = [
        (teams, json!({}), ("F", MISSING)),
        (teams, json!({"F": "x"}), ("F", MALFORMED)),
        // Items too.
        (teams, json!({"F": [1]}), ("F[0]", MALFORMED)),
        (teams, json!({"F": []}), ("F", FEW)),
        (teams, json!({"F": ["@T#a", "@T#b", "@T#c"]}), ("F", MANY)),
        (teams, json!({"F": ["@T#a", "@T#a"]}), ("F[1]", WRONG)),
        // A rule that is not named is answered as before.
        (teams, json!({"F": ["x"]}), ("F[0]", code::OWN)),
        // Fields of objects inside have rules of their own.
        (
            inners,
            json!({"F": [{"Key": "kk"}]}),
            ("F[0].Key", code::OWN),
        ),
        (inners, json!({"F": [{}]}), ("F[0].Key", code::OWN)),
    ];
    for (field, body, expected) in cases {
        let found = check::request(&command(&[field]), &body);
        assert_eq!(codes(&found), [expected], "{body}");
    }
    let body = json!({"F": [{"Key": a_long_key}]});
    let found = check::request(&command(&[inners]), &body);
    assert_eq!(codes(&found), [("F", LONG), ("F[0].Key", code::OWN)]);

    // Without a code of the field, the others are found where they always were.
    let bare = FieldMeta {
        rules: leak(FieldRules {
            code: None,
            ..*teams.rules
        }),
        ..teams
    };
    let found = check::request(&command(&[bare]), &json!({"F": ["x"]}));
    assert_eq!(codes(&found), [("F[0]", code::BAD_TEAM_ID)]);
    // What a predicate asks for is missing like anything else.
    let asked = FieldMeta {
        required: false,
        rules: leak(FieldRules {
            required_when: Some(&[]),
            ..*teams.rules
        }),
        ..teams
    };
    let found = check::request(&command(&[asked]), &json!({}));
    assert_eq!(codes(&found), [("F", MISSING)]);
}

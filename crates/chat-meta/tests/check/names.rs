//! Named checks and formats.

use chat_meta::check::{self, CHECKS, FORMATS};
use chat_meta::*;
use serde_json::json;

use crate::tables::{
    Case, KINDS, PREFIXES, broken, code, command, field, leak, list, object, required,
};

#[test]
fn formats() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        (
            "date_hour",
            &["2026060100", "0001123123"],
            &[
                "",
                "202606010",
                "20260601000",
                "2026130100",
                "2026003100",
                "2026063200",
                "2026060124",
                "2026-06-01",
            ],
        ),
        (
            "date_time",
            &["2026-06-01 00:00:00", "0001-12-31 23:59:59"],
            &[
                "",
                "2026-06-01",
                "2026-06-01 00:00",
                "2026-06-01T00:00:00",
                "2026-00-01 00:00:00",
                "2026-13-01 00:00:00",
                "2026-06-00 00:00:00",
                "2026-06-32 00:00:00",
                "2026-06-01 24:00:00",
                "2026-06-01 00:60:00",
                "2026-06-01 00:00:60",
                "2026-06-01 00:00:0é",
            ],
        ),
        ("letters", &["", "aZ"], &["a1", "a_", "é"]),
        (
            "no_control",
            &["a", " ", "é茶"],
            &["", "a\n", "\u{0}", "a\u{1f}b", "\u{7f}", "\u{85}"],
        ),
        ("not_empty", &["a", " "], &[""]),
        ("printable_ascii", &[" ~"], &["", "\u{1f}", "\u{7f}", "é"]),
        ("word", &["", "a_Z9"], &["a-b", "a b", "é"]),
    ];
    let tested: Vec<&str> = cases.iter().map(|(name, ..)| *name).collect();
    let named: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    assert_eq!(named, tested);
    for (name, right, wrong) in cases {
        let meta = command(&[FieldMeta {
            rules: leak(FieldRules {
                format: Some(name),
                ..FieldRules::NONE
            }),
            ..field("F", TypeMeta::String)
        }]);
        for text in *right {
            assert_eq!(
                check::request(&meta, &json!({"F": text})),
                [],
                "{name} {text:?}"
            );
        }
        for text in *wrong {
            let found = check::request(&meta, &json!({"F": text}));
            assert_eq!(broken(&found), [("F", "format")], "{name} {text:?}");
        }
    }
}

#[test]
fn checks_are_sorted_and_explained() {
    let names: Vec<&str> = CHECKS.iter().map(|check| check.name).collect();
    assert!(names.is_sorted(), "{names:?}");
    assert!(CHECKS.iter().all(|check| check.doc.ends_with('.')));
}

fn with_check(name: &'static str, ty: TypeMeta) -> FieldMeta {
    with(field("F", ty), name)
}

fn with(field: FieldMeta, check: &'static str) -> FieldMeta {
    FieldMeta {
        rules: leak(FieldRules {
            checks: Vec::leak(vec![check]),
            ..*field.rules
        }),
        ..field
    }
}

fn limited(field: FieldMeta, limit: u64) -> FieldMeta {
    FieldMeta {
        rules: leak(FieldRules {
            check_limit: Some(limit),
            ..*field.rules
        }),
        ..field
    }
}

#[test]
fn lists() {
    let keyed = object(
        "Keyed",
        &[required("Key", TypeMeta::String), field("V", TypeMeta::U32)],
    );
    let timed = object(
        "Timed",
        &[field("Id", TypeMeta::U32), field("At", TypeMeta::Time)],
    );
    let named = object(
        "Named",
        &[
            required("Key", TypeMeta::String),
            field("V", TypeMeta::String),
        ],
    );
    let cases: &[Case] = &[
        (
            with_check("unique_keys", list(TypeMeta::Scalar)),
            json!(["a", "b", 1, "1"]),
            &[],
        ),
        (
            with_check("unique_keys", list(TypeMeta::Scalar)),
            json!(["a", 1, "b", 1]),
            &[("F[3]", "check")],
        ),
        (
            with_check("unique_keys", list(keyed)),
            json!([{"Key": "a", "V": 1}, {"Key": "b", "V": 1}]),
            &[],
        ),
        (
            with_check("unique_keys", list(keyed)),
            json!([{"Key": "a", "V": 1}, {"Key": "a", "V": 2}]),
            &[("F[1].Key", "check")],
        ),
        (
            with_check("rising_times", list(timed)),
            json!([{"At": 1}, {}, {"At": 1}, {"At": 2}]),
            &[],
        ),
        (
            with_check("rising_times", list(timed)),
            json!([{"At": 2}, {}, {"At": 1}]),
            &[("F[2].At", "check")],
        ),
        (
            limited(with_check("values_in_all", list(named)), 6),
            json!([{"Key": "long key", "V": "abc"}, {"Key": "k"}, {"Key": "k", "V": "é1"}]),
            &[],
        ),
        (
            limited(with_check("values_in_all", list(named)), 6),
            json!([{"Key": "k", "V": "abc"}, {"Key": "k", "V": "éé"}]),
            &[("F", "check")],
        ),
        // The type is wrong already, and nothing more is said.
        (
            with_check("unique_keys", list(TypeMeta::U32)),
            json!(["a", "a"]),
            &[("F[0]", "type"), ("F[1]", "type")],
        ),
        (with_check("unique_keys", TypeMeta::U32), json!(1), &[]),
    ];
    for (field, value, expected) in cases {
        let found = check::request(&command(&[*field]), &json!({"F": value}));
        assert_eq!(broken(&found), *expected, "{value}");
    }
}

#[test]
fn a_check_looks_at_what_stands_beside_it() {
    const OWN: IdMeta = IdMeta {
        name: "OwnId",
        doc: "",
        repr: IdRepr::String,
        max_bytes: None,
        prefix: Some("@P#_"),
        format: None,
        either: false,
    };
    let words = list(TypeMeta::String);
    let meta = command(&[
        field("GroupId", TypeMeta::String),
        with(field("TopicId", TypeMeta::String), "custom_topic_id"),
        with(
            field("Own", TypeMeta::Id(&OWN)),
            "custom_permission_group_id",
        ),
        field("TagsAnd", words),
        with(field("TagsOr", words), "disjoint_tags"),
        field("BeginTime", TypeMeta::String),
        with(field("EndTime", TypeMeta::String), "not_before_begin"),
        field("Replace", TypeMeta::Flag),
        limited(with(field("Tags", words), "tags_to_add"), 2),
    ]);
    let cases = [
        (
            json!({"GroupId": "@TGS#_g", "TopicId": "@TGS#_g@TOPIC#_t"}),
            None,
        ),
        (
            json!({"GroupId": "@TGS#_@TGS#g", "TopicId": "@TGS#_@TGS#g@TOPIC#_@TOPIC#t"}),
            Some("TopicId"),
        ),
        (
            json!({"GroupId": "@TGS#_g", "TopicId": "t"}),
            Some("TopicId"),
        ),
        (
            json!({"GroupId": "@TGS#_g", "TopicId": "@TGS#_h@TOPIC#_t"}),
            Some("TopicId"),
        ),
        (
            json!({"GroupId": "@TGS#_g", "TopicId": "@TGS#_gt"}),
            Some("TopicId"),
        ),
        (
            json!({"GroupId": "@TGS#_g", "TopicId": "@TGS#_g@TOPIC#_"}),
            Some("TopicId"),
        ),
        (
            json!({"GroupId": "@TGS#_g", "TopicId": "@TGS#_g@TOPIC#_a@TGS#_b"}),
            Some("TopicId"),
        ),
        (
            json!({"GroupId": "@TGS#_g", "TopicId": "@TGS#_g@TOPIC#_a@TOPIC#_@TOPIC#"}),
            Some("TopicId"),
        ),
        (json!({"Own": "@P#_mine ~"}), None),
        (json!({"Own": "@P#_@P#mine"}), Some("Own")),
        (json!({"Own": "@P#_m\u{7f}"}), Some("Own")),
        (json!({"TagsOr": ["a", "a"], "TagsAnd": ["b"]}), None),
        (
            json!({"TagsOr": ["a", "b"], "TagsAnd": ["c", "b"]}),
            Some("TagsOr[1]"),
        ),
        (
            json!({"BeginTime": "2026-06-01 10:00:00", "EndTime": "2026-06-01 10:00:00"}),
            None,
        ),
        (
            json!({"BeginTime": "2026-06-01 10:00:00", "EndTime": "2026-06-01 09:59:59"}),
            Some("EndTime"),
        ),
        (json!({"BeginTime": "b", "EndTime": "a"}), None),
        (json!({"Tags": ["a", "b"]}), None),
        (json!({"Tags": ["a", "b", "c"]}), Some("Tags")),
        (json!({"Tags": ["a", "b", "c"], "Replace": 0}), Some("Tags")),
        (json!({"Tags": ["a", "b", "c"], "Replace": 1}), None),
    ];
    for (body, wrong) in cases {
        let found = check::request(&meta, &body);
        let expected: Vec<(&str, &str)> = wrong.iter().map(|at| (*at, "check")).collect();
        assert_eq!(broken(&found), expected, "{body}");
    }
}

fn founding() -> EndpointMeta {
    let mut meta = command(&[
        required("Kind", KINDS),
        FieldMeta {
            rules: &FieldRules {
                checks: &["custom_group_id"],
                ..FieldRules::NONE
            },
            ..field("Team", TypeMeta::String)
        },
        FieldMeta {
            rules: &FieldRules {
                checks: &["live_group_without_members"],
                ..FieldRules::NONE
            },
            ..field("Members", list(TypeMeta::String))
        },
    ]);
    meta.group_types = Some(GroupTypeRule {
        of: "Kind",
        allowed: &["Small", "Open", "Huge", "AVChatRoom"],
        code: code::GROUP_TYPE,
        prefixes: PREFIXES,
    });
    meta
}

#[test]
fn chosen_group_ids() {
    let cases = [
        ("Small", "mine", true),
        ("Small", "@T", true),
        ("Small", "@T#mine", false),
        ("Tiny", "@T#_mine", false),
        ("Huge", "@T#_mine", true),
        ("Huge", "@T#mine", false),
        ("Huge", "mine", false),
    ];
    for (kind, id, passes) in cases {
        let found = check::request(&founding(), &json!({"Kind": kind, "Team": id}));
        let expected: &[(&str, &str)] = if passes { &[] } else { &[("Team", "check")] };
        assert_eq!(broken(&found), expected, "{kind} {id}");
    }
}

#[test]
fn live_groups_have_no_members_at_first() {
    for (kind, members, passes) in [
        ("Small", json!(["a"]), true),
        ("AVChatRoom", json!([]), true),
        ("AVChatRoom", json!(null), true),
        ("AVChatRoom", json!(["a"]), false),
    ] {
        let found = check::request(&founding(), &json!({"Kind": kind, "Members": members}));
        let expected: &[(&str, &str)] = if passes { &[] } else { &[("Members", "check")] };
        assert_eq!(broken(&found), expected, "{kind} {members}");
    }
}

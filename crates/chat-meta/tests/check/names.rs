//! Named checks and formats.

use chat_meta::check::{self, CHECKS, FORMATS};
use chat_meta::*;
use serde_json::json;

use crate::tables::{Case, KINDS, PREFIXES, broken, code, command, field, list, object, required};

#[test]
fn formats() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        ("ascii", &["", "a\n~"], &["é"]),
        ("digits", &["0", "0123"], &["", "-1", "1.0", "١"]),
        (
            "http_url",
            &["http://a", "https://a/b?c=d"],
            &["", "https://", "ftp://a", "http://a b"],
        ),
        ("json", &["{}", " [1]", "null"], &["", "{", "{} {}"]),
        ("letters", &["", "aZ"], &["a1", "a_", "é"]),
        ("letters_digits", &["", "aZ09"], &["a_", "a b"]),
        ("not_empty", &["a", " "], &[""]),
        ("printable_ascii", &["", " ~"], &["\u{1f}", "\u{7f}", "é"]),
        ("word", &["", "a_Z9"], &["a-b", "a b", "é"]),
    ];
    let tested: Vec<&str> = cases.iter().map(|(name, ..)| *name).collect();
    let named: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    assert_eq!(named, tested);
    for (name, right, wrong) in cases {
        let meta = command(&[FieldMeta {
            format: Some(name),
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
    FieldMeta {
        checks: Vec::leak(vec![name]),
        ..field("F", ty)
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
    let words = list(TypeMeta::String);
    let lists = object(
        "Lists",
        &[
            field("All", words),
            field("Some", words),
            field("Not", TypeMeta::String),
        ],
    );
    let cases: &[Case] = &[
        (
            with_check("unique_items", list(TypeMeta::Scalar)),
            json!(["a", "b", 1, "1"]),
            &[],
        ),
        (
            with_check("unique_items", list(TypeMeta::Scalar)),
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
            with_check("disjoint_lists", lists),
            json!({"All": ["a", "a", "b"], "Some": ["c"], "Not": "a"}),
            &[],
        ),
        (
            with_check("disjoint_lists", lists),
            json!({"All": ["a", "b"], "Some": ["c", "b"]}),
            &[("F.Some[1]", "check")],
        ),
        // The type is wrong already, and nothing more is said.
        (
            with_check("unique_items", list(TypeMeta::U32)),
            json!(["a", "a"]),
            &[("F[0]", "type"), ("F[1]", "type")],
        ),
        (with_check("unique_items", TypeMeta::U32), json!(1), &[]),
    ];
    for (field, value, expected) in cases {
        let found = check::request(&command(&[*field]), &json!({"F": value}));
        assert_eq!(broken(&found), *expected, "{value}");
    }
}

fn founding() -> EndpointMeta {
    let mut meta = command(&[
        required("Kind", KINDS),
        FieldMeta {
            checks: &["custom_group_id"],
            ..field("Team", TypeMeta::String)
        },
        FieldMeta {
            checks: &["live_group_without_members"],
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
        ("Small", "m\u{e9}", false),
        ("Huge", "@T#_\n", false),
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

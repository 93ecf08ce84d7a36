//! Parameters of the URL.

use chat_meta::check;
use chat_meta::*;

use crate::tables::{broken, code, codes, command, field, required};

#[test]
fn query_of_a_command() {
    let mut meta = command(&[]);
    const QUERY: &[FieldMeta] = &[
        required("net", TypeMeta::U32),
        FieldMeta {
            rules: &FieldRules {
                max: Some(5),
                code: Some(code::OWN),
                ..FieldRules::NONE
            },
            ..field("level", TypeMeta::U32)
        },
    ];
    meta.query = QUERY;
    assert_eq!(
        check::query(&meta, &[("net", "0"), ("level", "5"), ("more", "x")]),
        []
    );
    assert_eq!(
        broken(&check::query(&meta, &[("net", "x")])),
        [("net", "type")]
    );
    let found = check::query(&meta, &[("level", "6")]);
    assert_eq!(broken(&found), [("net", "required"), ("level", "max")]);
    assert_eq!(
        codes(&found),
        [("net", code::BAD_PARAMETER), ("level", code::OWN)]
    );
}

/// Everything in a URL is text, so what is said of a number is which it may be.
#[test]
fn a_number_in_the_url_is_told_by_its_range() {
    let mut meta = command(&[]);
    const QUERY: &[FieldMeta] = &[field("net", TypeMeta::U32)];
    meta.query = QUERY;
    let said = |value: &str| {
        let found = check::query(&meta, &[("net", value)]);
        found
            .into_iter()
            .map(|found| found.message)
            .collect::<Vec<_>>()
    };
    for other in ["4294967296", "-1", "99999999999999999999"] {
        assert_eq!(
            said(other),
            ["`net` must be an integer from 0 to 4294967295, found another integer"]
        );
    }
    assert_eq!(
        said("1e3"),
        ["`net` must be an integer from 0 to 4294967295, found text"]
    );
    assert!(said("4294967295").is_empty());
}

#[test]
fn query_of_every_call() {
    const QUERY: &[FieldMeta] = &[
        FieldMeta {
            rules: &FieldRules {
                code: Some(31),
                ..FieldRules::NONE
            },
            ..required("app", TypeMeta::U32)
        },
        FieldMeta {
            rules: &FieldRules {
                allowed: &[Literal::Text("json")],
                ..FieldRules::NONE
            },
            ..required("type", TypeMeta::String)
        },
    ];
    let service = ServiceMeta {
        path_prefix: "v9",
        admin: "root",
        success_word: "good",
        failure_word: "bad",
        parameters: Parameters {
            app: "app",
            identifier: "who",
            signature: "ticket",
            random: "nonce",
            fixed: &[("type", "json")],
        },
        query: QUERY,
        query_missing: &[("app", 32)],
        bad_url: 30,
        bad_json: 33,
        unknown_command: 34,
        not_admin: 35,
        rate: 36,
        signature: Signature {
            expired: 0,
            empty: 0,
            malformed: 0,
            wrong_key: 0,
            identifier_mismatch: 0,
            sdkappid_mismatch: 0,
            unknown_app: 0,
        },
        answer_max_bytes: 100,
        answer_too_large: 37,
        default_quota: Rate {
            count: 1,
            per_seconds: 1,
        },
    };
    assert_eq!(
        check::common_query(&service, &[("app", "1"), ("type", "json")]),
        []
    );
    type Case<'a> = (&'a [(&'a str, &'a str)], (&'a str, i64));
    let cases: [Case<'_>; 4] = [
        (&[("type", "json")], ("app", 32)),
        (&[("app", "x"), ("type", "json")], ("app", 31)),
        (&[("app", "4294967296"), ("type", "json")], ("app", 31)),
        (&[("app", "1"), ("type", "xml")], ("type", 30)),
    ];
    for (pairs, expected) in cases {
        assert_eq!(
            codes(&check::common_query(&service, pairs)),
            [expected],
            "{pairs:?}"
        );
    }
}

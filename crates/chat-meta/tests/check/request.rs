//! Every rule of a request, with the last value that passes and the first that does not.

use chat_meta::check::{self, Options, Rule};
use chat_meta::*;
use serde_json::{Value, json};

use crate::tables::{
    CURSOR, Case, KINDS, PREFIXES, TEAM_ID, USER_ID, broken, code, codes, command, field, leak,
    list, map, object, object_meta, required, words,
};

fn run(cases: &[Case]) {
    for (field, value, expected) in cases {
        let meta = command(&[*field]);
        let mut body = json!({});
        body[field.wire] = value.clone();
        let found = check::request(&meta, &body);
        assert_eq!(broken(&found), *expected, "{body}");
        for violation in &found {
            assert!(
                violation.message.contains(&format!("`{}`", violation.path)),
                "{violation}"
            );
        }
    }
}

#[test]
fn types() {
    use TypeMeta as T;
    let wrong: &[(&str, &str)] = &[("F", "type")];
    let cases: &[(T, &[Value], &[Value])] = &[
        (
            T::String,
            &[json!(""), json!("x")],
            &[json!(1), json!(true), json!([]), json!({})],
        ),
        (
            T::Bool,
            &[json!(true), json!(false)],
            &[json!(1), json!("true")],
        ),
        (
            T::Flag,
            &[json!(0), json!(1)],
            &[json!(2), json!(-1), json!(true), json!("1")],
        ),
        (
            T::U32,
            &[json!(0), json!(4_294_967_295_u64)],
            &[json!(4_294_967_296_u64), json!(-1), json!(1.5), json!("1")],
        ),
        (
            T::U64,
            &[json!(0), json!(u64::MAX)],
            &[json!(-1), json!(1e30)],
        ),
        (
            T::I64,
            &[json!(i64::MIN), json!(i64::MAX)],
            &[json!(u64::MAX), json!(0.5)],
        ),
        (
            T::F64,
            &[json!(1), json!(-1.5)],
            &[json!("1.5"), json!(null_list())],
        ),
        (
            T::Time,
            &[json!(0), json!(1_700_000_000)],
            &[json!(-1), json!("0")],
        ),
        (T::TimeMs, &[json!(1_700_000_000_000_u64)], &[json!(1.5)]),
        (T::Seconds, &[json!(120)], &[json!("2min")]),
        (T::Code, &[json!(0), json!(-3)], &[json!("0")]),
        (
            T::Scalar,
            &[json!("x"), json!(1), json!(1.5)],
            &[json!(true), json!([])],
        ),
        (T::Json, &[json!("x"), json!([1, {}]), json!({})], &[]),
        (
            list(T::U32),
            &[json!([]), json!([1])],
            &[json!({}), json!("1")],
        ),
        (map(T::U32), &[json!({}), json!({"a": 1})], &[json!([])]),
        (object("O", &[]), &[json!({})], &[json!([]), json!("x")]),
        (USER_ID, &[json!(""), json!("bob")], &[json!(5), json!({})]),
        (CURSOR, &[json!("k"), json!(5)], &[json!(true)]),
        (KINDS, &[json!("Small"), json!("Tiny")], &[json!(0)]),
    ];
    for (ty, right, wrongs) in cases {
        for value in *right {
            run(&[(field("F", *ty), value.clone(), &[])]);
        }
        for value in *wrongs {
            run(&[(field("F", *ty), value.clone(), wrong)]);
        }
    }
}

fn null_list() -> Vec<()> {
    vec![()]
}

#[test]
fn a_list_tells_which_item_is_wrong() {
    let nested = object("Nested", &[required("Ids", list(USER_ID))]);
    run(&[
        (
            field("L", list(TypeMeta::U32)),
            json!([1, "2", 3, null]),
            &[("L[1]", "type"), ("L[3]", "type")],
        ),
        (
            field("L", list(nested)),
            json!([{"Ids": ["a"]}, {"Ids": ["b", 7]}]),
            &[("L[1].Ids[1]", "type")],
        ),
        (
            field("L", list(nested)),
            json!([{}, 4]),
            &[("L[0].Ids", "required"), ("L[1]", "type")],
        ),
        (
            field("M", map(list(TypeMeta::U32))),
            json!({"a": [1], "b": ["x"]}),
            &[("M.b[0]", "type")],
        ),
    ]);
}

#[test]
fn wire_forms() {
    let form = |ty, form| FieldMeta {
        form,
        ..field("F", ty)
    };
    let text = form(TypeMeta::U32, WireForm::Text);
    let either = form(TypeMeta::U32, WireForm::Either);
    let inside = form(
        object("O", &[required("A", TypeMeta::U32)]),
        WireForm::JsonText,
    );
    let wrong: &[(&str, &str)] = &[("F", "type")];
    run(&[
        (text, json!("7"), &[]),
        (text, json!(7), wrong),
        (text, json!("7x"), wrong),
        (text, json!("+7"), wrong),
        (text, json!("4294967296"), wrong),
        (either, json!("7"), &[]),
        (either, json!(7), &[]),
        (either, json!("seven"), wrong),
        (inside, json!("{\"A\": 1}"), &[]),
        (inside, json!("{\"A\": \"1\"}"), &[("F.A", "type")]),
        (inside, json!("{}"), &[("F.A", "required")]),
        (inside, json!("{"), wrong),
        (inside, json!({"A": 1}), wrong),
    ]);
}

#[test]
fn limits_of_numbers() {
    let limited = FieldMeta {
        min: Some(-2),
        max: Some(200),
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
        over: OverLimit::Cap,
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
        min_items: Some(1),
        max_items: Some(2),
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
        checks: &["unique_items"],
    }));
    let narrow = FieldMeta {
        max_items: Some(2),
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

#[test]
fn ids() {
    let team = field("F", TEAM_ID);
    let empty_means_nothing = FieldMeta {
        none: Some(Literal::Text("")),
        ..team
    };
    let short = FieldMeta {
        max_bytes: Some(5),
        ..team
    };
    let number = TypeMeta::Id(&IdMeta {
        name: "Number",
        doc: "",
        repr: IdRepr::U32,
        max_bytes: None,
        prefix: None,
        format: None,
        either: false,
    });
    run(&[
        (team, json!("@T#abcde"), &[]),
        (team, json!("@T#abcdef"), &[("F", "max_bytes")]),
        (team, json!("T#abc"), &[("F", "prefix")]),
        (team, json!(""), &[("F", "prefix")]),
        (team, json!("@T#\u{7f}"), &[("F", "format")]),
        (short, json!("@T#ab"), &[]),
        (short, json!("@T#abc"), &[("F", "max_bytes")]),
        (empty_means_nothing, json!(""), &[]),
        (field("F", number), json!(7), &[]),
        (field("F", number), json!("7"), &[("F", "type")]),
    ]);
}

#[test]
fn enums_and_allowed_values() {
    let kind = field("F", KINDS);
    let some = FieldMeta {
        allowed: &[Literal::Text("Small"), Literal::Text("Open")],
        ..kind
    };
    let numbers = FieldMeta {
        allowed: &[Literal::Int(1), Literal::Int(4)],
        ..field("F", TypeMeta::U32)
    };
    let not_here: &[(&str, &str)] = &[("F", "allowed")];
    run(&[
        (kind, json!("Huge"), &[]),
        (kind, json!("Tiny"), &[]),
        (kind, json!("tiny"), not_here),
        (kind, json!("Small "), not_here),
        (some, json!("Tiny"), &[]),
        (some, json!("Huge"), not_here),
        (numbers, json!(4), &[]),
        (numbers, json!(2), not_here),
        (
            FieldMeta {
                ty: list(KINDS),
                ..some
            },
            json!(["Open", "Huge"]),
            &[("F[1]", "allowed")],
        ),
    ]);
}

#[test]
fn open_values_pass_when_asked_to_and_closed_ones_never() {
    let closed = TypeMeta::Enum(&EnumMeta {
        name: "Closed",
        doc: "",
        repr: EnumRepr::U32,
        closed: true,
        values: &[EnumValue {
            name: "One",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "",
        }],
        prefixes: &[],
    });
    let meta = command(&[field("Open", KINDS), field("Closed", closed)]);
    let body = json!({"Open": "New", "Closed": 2});
    assert_eq!(
        broken(&check::request(&meta, &body)),
        [("Open", "allowed"), ("Closed", "allowed")]
    );
    let open = Options {
        open_values: true,
        ..Options::default()
    };
    assert_eq!(
        broken(&check::request_with(&meta, &body, open)),
        [("Closed", "allowed")]
    );
    let body = json!({"Open": "Small", "Closed": 1});
    assert_eq!(check::request(&meta, &body), []);
}

#[test]
fn keys_of_maps() {
    let by_team = FieldMeta {
        keys: Some(TEAM_ID),
        ..field("F", map(TypeMeta::U32))
    };
    let by_kind = FieldMeta {
        keys: Some(KINDS),
        ..by_team
    };
    run(&[
        (by_team, json!({"@T#a": 1}), &[]),
        (
            by_team,
            json!({"@T#abcdef": 1}),
            &[("F.@T#abcdef", "max_bytes")],
        ),
        (by_kind, json!({"Open": 1}), &[]),
        (by_kind, json!({"Shut": 1}), &[("F.Shut", "allowed")]),
    ]);
}

fn message() -> TypeMeta {
    let text = object_meta("Text", &[required("Text", TypeMeta::String)]);
    let custom = object_meta("Custom", &[field("Data", TypeMeta::String)]);
    TypeMeta::Union(leak(UnionMeta {
        name: "Element",
        doc: "",
        tag: "Kind",
        content: "Content",
        variants: Vec::leak(vec![("TextElem", text), ("TIMCustomElem", custom)]),
    }))
}

#[test]
fn unions() {
    run(&[
        (
            field("F", message()),
            json!({"Kind": "TextElem", "Content": {"Text": "hi"}}),
            &[],
        ),
        (
            field("F", message()),
            json!({"Kind": "TextElem", "Content": {}}),
            &[("F.Content.Text", "required")],
        ),
        (
            field("F", message()),
            json!({"Kind": "TextElem"}),
            &[("F.Content", "required")],
        ),
        (
            field("F", message()),
            json!({"Kind": "TextElem", "Content": []}),
            &[("F.Content", "type")],
        ),
        (
            field("F", message()),
            json!({"Kind": "Other", "Content": {}}),
            &[("F.Kind", "allowed")],
        ),
        (
            field("F", message()),
            json!({"Kind": 1}),
            &[("F.Kind", "type")],
        ),
        (
            field("F", message()),
            json!({"Content": {}}),
            &[("F.Kind", "required")],
        ),
        (field("F", message()), json!("hi"), &[("F", "type")]),
    ]);
}

#[test]
fn one_custom_element_in_a_message() {
    let body = TypeMeta::NamedList(leak(ListMeta {
        name: "Message",
        doc: "",
        of: message(),
        min_items: None,
        max_items: None,
        max_bytes: None,
        checks: &["one_custom_element"],
    }));
    let text = json!({"Kind": "TextElem", "Content": {"Text": "a"}});
    let custom = json!({"Kind": "TIMCustomElem", "Content": {"Data": "b"}});
    run(&[
        (field("F", body), json!([text, custom, text]), &[]),
        (
            field("F", body),
            json!([custom, text, custom]),
            &[("F[2]", "check")],
        ),
    ]);
}

#[test]
fn words_that_an_app_makes_itself() {
    let words = |closed| {
        TypeMeta::Enum(leak(EnumMeta {
            name: "Tag",
            doc: "",
            repr: EnumRepr::String,
            closed,
            values: leak([EnumValue {
                name: "Nick",
                wire: Literal::Text("Tag_Nick"),
                aliases: &[],
                doc: "",
            }]),
            prefixes: leak([
                PrefixMeta {
                    prefix: "Tag_App_",
                    name_format: Some("letters"),
                    name_max_bytes: Some(4),
                },
                PrefixMeta {
                    prefix: "Tag_Own_",
                    name_format: None,
                    name_max_bytes: None,
                },
            ]),
        }))
    };
    for closed in [false, true] {
        let tags = field("F", list(words(closed)));
        run(&[
            (
                tags,
                json!(["Tag_Nick", "Tag_App_Pet", "Tag_Own_P3ts_1"]),
                &[],
            ),
            (tags, json!(["Tag_Other"]), &[("F[0]", "allowed")]),
            (tags, json!(["Tag_App_Horse"]), &[("F[0]", "max_bytes")]),
            (tags, json!(["Tag_App_P3t"]), &[("F[0]", "format")]),
        ]);
        // An answer is what it is.
        let answer = crate::tables::exchange(&[], &[tags]);
        let body = json!({"Status": "OK", "Code": 0, "F": ["Tag_App_Horse", "Tag_Own_x"]});
        assert_eq!(check::response(&answer, &body, None), []);
    }
}

#[test]
fn tags_and_values() {
    let tags = TypeMeta::TagList(leak(TagListMeta {
        name: "Tags",
        doc: "",
        tag: "Tag",
        value: "Value",
        known: Vec::leak(vec![TagMeta {
            value: FieldMeta {
                max_bytes: Some(3),
                ..field("Tag_Nick", TypeMeta::String)
            },
            name_format: None,
            name_max_bytes: None,
        }]),
        custom: leak([
            TagMeta {
                value: FieldMeta {
                    max_bytes: Some(5),
                    ..field("Tag_App_", TypeMeta::Scalar)
                },
                name_format: Some("letters"),
                name_max_bytes: Some(4),
            },
            TagMeta {
                value: field("Tag_Own_", TypeMeta::U32),
                name_format: None,
                name_max_bytes: None,
            },
        ]),
    }));
    let tags = FieldMeta {
        min_items: Some(1),
        ..field("F", tags)
    };
    run(&[
        (tags, json!([{"Tag": "Tag_Nick", "Value": "bob"}]), &[]),
        (tags, json!([]), &[("F", "min_items")]),
        (
            tags,
            json!([{"Tag": "Tag_Nick", "Value": "anna"}]),
            &[("F[0].Value", "max_bytes")],
        ),
        (
            tags,
            json!([{"Tag": "Tag_Nick", "Value": 7}]),
            &[("F[0].Value", "type")],
        ),
        (
            tags,
            json!([{"Tag": "Tag_Nick"}]),
            &[("F[0].Value", "required")],
        ),
        (tags, json!([{"Value": "bob"}]), &[("F[0].Tag", "required")]),
        (
            tags,
            json!([{"Tag": "Tag_Other", "Value": "x"}]),
            &[("F[0].Tag", "allowed")],
        ),
        (tags, json!([{"Tag": "Tag_App_Pet", "Value": 12345}]), &[]),
        (tags, json!([{"Tag": "Tag_App_Pets", "Value": "x"}]), &[]),
        (
            tags,
            json!([{"Tag": "Tag_App_Horse", "Value": "x"}]),
            &[("F[0].Tag", "max_bytes")],
        ),
        (
            tags,
            json!([{"Tag": "Tag_App_P3t", "Value": "x"}]),
            &[("F[0].Tag", "format")],
        ),
        (tags, json!([{"Tag": "Tag_Own_Horse1", "Value": 7}]), &[]),
        (
            tags,
            json!([{"Tag": "Tag_Own_Horse1", "Value": "x"}]),
            &[("F[0].Value", "type")],
        ),
        (tags, json!(["Tag_Nick"]), &[("F[0]", "type")]),
    ]);
}

#[test]
fn a_hand_written_type_is_checked_against_its_schema() {
    let custom = TypeMeta::Custom(leak(CustomMeta {
        name: "Slot",
        doc: "",
        schema: list(TypeMeta::U32),
    }));
    run(&[
        (field("F", custom), json!([1]), &[]),
        (field("F", custom), json!([""]), &[("F[0]", "type")]),
    ]);
}

#[test]
fn a_type_may_contain_itself() {
    static NODE: ObjectMeta = ObjectMeta::deferred("Node", "");
    static NODES: TypeMeta = TypeMeta::Object(&NODE);
    static FIELDS: [FieldMeta; 2] = [
        required("Id", USER_ID),
        field("Below", TypeMeta::List(&NODES)),
    ];
    if let Late::Later(cell) = &NODE.fields {
        let _ = cell.set(&FIELDS);
    }
    let meta = command(&[field("Tree", NODES)]);
    let body = json!({"Tree": {"Id": "a", "Below": [{"Id": "b", "Below": [{"Id": 1}]}]}});
    assert_eq!(
        broken(&check::request(&meta, &body)),
        [("Tree.Below[0].Below[0].Id", "type")]
    );
    assert_eq!(
        check::response(&meta, &json!({"Status": "OK", "Code": 0}), Some(&body)),
        []
    );
}

#[test]
fn null_is_absent() {
    let meta = command(&[required("Must", TypeMeta::U32), field("May", TypeMeta::U32)]);
    let found = check::request(&meta, &json!({"Must": null, "May": null}));
    assert_eq!(broken(&found), [("Must", "required")]);
    assert_eq!(check::request(&meta, &json!({"Must": 0, "May": null})), []);
}

#[test]
fn an_alias_stands_for_its_field() {
    let meta = command(&[FieldMeta {
        aliases: &["Old"],
        ..required("New", TypeMeta::U32)
    }]);
    assert_eq!(check::request(&meta, &json!({"Old": 1})), []);
    assert_eq!(check::request(&meta, &json!({"New": null, "Old": 1})), []);
    assert_eq!(
        broken(&check::request(&meta, &json!({"Old": ""}))),
        [("Old", "type")]
    );
    assert_eq!(
        broken(&check::request(&meta, &json!({}))),
        [("New", "required")]
    );
}

#[test]
fn a_body_is_an_object() {
    let meta = command(&[required("Must", TypeMeta::U32)]);
    for body in [json!([]), json!("{}"), json!(null), json!(1)] {
        let found = check::request(&meta, &body);
        assert_eq!(broken(&found), [("", "json")], "{body}");
        assert_eq!(codes(&found), [("", code::BAD_JSON)]);
    }
}

#[test]
fn fields_that_nobody_knows_are_no_violation() {
    assert_eq!(check::request(&command(&[]), &json!({"What": [1]})), []);
}

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
            checks: &["unique_items"],
            ..field("Checked", list(TypeMeta::U32))
        },
        FieldMeta {
            only_when: small,
            ..field("Only", TypeMeta::U32)
        },
        FieldMeta {
            max: Some(1),
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
        code: Some(code::OWN),
        ..field("F", ty)
    };
    let few = |field| FieldMeta {
        max_items: Some(1),
        ..field
    };
    let keyed = object("Keyed", &[required("Key", TypeMeta::String)]);
    let unique = |field| FieldMeta {
        checks: &["unique_keys"],
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
        code: Some(code::OWN),
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
        min_items: Some(1),
        max_items: Some(2),
        max_bytes: Some(40),
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
        code: None,
        ..teams
    };
    let found = check::request(&command(&[bare]), &json!({"F": ["x"]}));
    assert_eq!(codes(&found), [("F[0]", code::BAD_TEAM_ID)]);
    // What a predicate asks for is missing like anything else.
    let asked = FieldMeta {
        required: false,
        required_when: Some(&[]),
        ..teams
    };
    let found = check::request(&command(&[asked]), &json!({}));
    assert_eq!(codes(&found), [("F", MISSING)]);
}

#[test]
fn group_types_by_id() {
    let team = TypeMeta::Id(leak(IdMeta {
        name: "Team",
        doc: "",
        repr: IdRepr::String,
        max_bytes: None,
        prefix: None,
        format: None,
        either: false,
    }));
    let mut meta = command(&[field("Team", team)]);
    let rule = |allowed| {
        Some(GroupTypeRule {
            of: "Team",
            allowed,
            code: code::GROUP_TYPE,
            prefixes: PREFIXES,
        })
    };
    meta.group_types = rule(&["Small", "Open"]);
    let refused = check::request(&meta, &json!({"Team": "@T#_1"}));
    assert_eq!(codes(&refused), [("Team", code::GROUP_TYPE)]);
    assert!(
        refused.iter().all(|found| found.message.contains("Huge")),
        "{refused:?}"
    );
    // Other prefixes tell nothing for sure.
    for id in ["@T#1", "chosen", ""] {
        assert_eq!(check::request(&meta, &json!({"Team": id})), [], "{id}");
    }
    meta.group_types = rule(&["Huge"]);
    for id in ["@T#_1", "@T#1", "chosen"] {
        assert_eq!(check::request(&meta, &json!({"Team": id})), [], "{id}");
    }
    // The caller may know better than the id.
    let live = Options {
        group_type: Some("AVChatRoom"),
        ..Options::default()
    };
    let refused = check::request_with(&meta, &json!({"Team": "@T#1"}), live);
    assert_eq!(broken(&refused), [("Team", "group_type")]);
}

#[test]
fn group_types_in_the_request_itself() {
    let mut meta = command(&[required("Kind", KINDS)]);
    meta.group_types = Some(GroupTypeRule {
        of: "Kind",
        allowed: &["Small", "Huge"],
        code: code::GROUP_TYPE,
        prefixes: PREFIXES,
    });
    for kind in ["Small", "Tiny", "Huge"] {
        assert_eq!(check::request(&meta, &json!({"Kind": kind})), [], "{kind}");
    }
    let refused = check::request(&meta, &json!({"Kind": "Open"}));
    assert_eq!(codes(&refused), [("Kind", code::GROUP_TYPE)]);
    assert_eq!(
        broken(&check::request(&meta, &json!({"Kind": "New"}))),
        [("Kind", "allowed")]
    );
}

#[test]
fn messages_do_not_repeat_what_was_written() {
    let secret = "dear diary";
    let text = |name| FieldMeta {
        max_bytes: Some(3),
        format: Some("digits"),
        ..field(name, TypeMeta::String)
    };
    let meta = command(&[
        text("Text"),
        FieldMeta {
            allowed: &[Literal::Text("a")],
            ..field("Choice", TypeMeta::String)
        },
        field("Number", TypeMeta::U32),
        FieldMeta {
            form: WireForm::JsonText,
            ..field("Inside", object("O", &[]))
        },
        FieldMeta {
            checks: &["unique_items"],
            ..field("Twice", list(TypeMeta::String))
        },
        field("Element", message()),
    ]);
    let body = json!({
        "Text": secret,
        "Choice": secret,
        "Number": secret,
        "Inside": secret,
        "Twice": [secret, secret],
        "Element": {"Kind": "TextElem", "Content": secret},
    });
    let found = check::request(&meta, &body);
    assert_eq!(found.len(), 7, "{found:?}");
    for violation in found {
        assert!(!violation.message.contains("diary"), "{violation}");
    }
}

#[test]
fn messages_shorten_and_escape_words() {
    let word = format!("a\nb{}", "x".repeat(200));
    let found = check::request(&command(&[field("F", KINDS)]), &json!({"F": word}));
    let [violation] = &found[..] else {
        unreachable!("{found:?}")
    };
    assert!(
        violation.message.starts_with("`F` is `a\\nbxxx"),
        "{violation}"
    );
    assert!(violation.message.len() < 100, "{violation}");
}

#[test]
fn an_example_of_each_message() {
    let meta = command(&[
        FieldMeta {
            max_bytes: Some(2),
            ..field("Name", TypeMeta::String)
        },
        FieldMeta {
            max_items: Some(1),
            ..field("List", list(words(&["a"], &[])))
        },
        FieldMeta {
            max: Some(5),
            ..field("Count", TypeMeta::U32)
        },
        field("Team", TEAM_ID),
        required("User", USER_ID),
        field("Text", TypeMeta::U32),
    ]);
    let body = json!({"Name": "abc", "List": ["a", "b"], "Count": 6, "Team": "bob", "Text": "1"});
    let messages: Vec<String> = check::request(&meta, &body)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        messages,
        [
            "`User` is missing",
            "`Text` must be an integer from 0 to 4294967295, found text",
            "`Name` has 3 bytes, at most 2 are allowed",
            "`List` has 2 items, at most 1 are allowed",
            "`List[1]` is `b`, which is none of its values",
            "`Count` is 6, at most 5 is allowed",
            "`Team` is `bob`, must start with `@T#`",
        ]
    );
}

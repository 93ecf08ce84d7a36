//! Types, forms on the wire, words.

use super::*;

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
fn ids() {
    let team = field("F", TEAM_ID);
    let empty_means_nothing = FieldMeta {
        rules: leak(FieldRules {
            none: Some(Literal::Text("")),
            ..*team.rules
        }),
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
        (team, json!(""), &[("F", "prefix"), ("F", "format")]),
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
        rules: leak(FieldRules {
            allowed: &[Literal::Text("Small"), Literal::Text("Open")],
            ..*kind.rules
        }),
        ..kind
    };
    let numbers = FieldMeta {
        rules: &FieldRules {
            allowed: &[Literal::Int(1), Literal::Int(4)],
            ..FieldRules::NONE
        },
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
        rules: &FieldRules {
            keys: Some(TEAM_ID),
            ..FieldRules::NONE
        },
        ..field("F", map(TypeMeta::U32))
    };
    let by_kind = FieldMeta {
        rules: leak(FieldRules {
            keys: Some(KINDS),
            ..*by_team.rules
        }),
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
